"""A month on the demo clock: once in this process, step by step, and once as people run it, in half a minute."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.contact import Address
from recado.demo import INVENTED, prepare
from service import jobs
from service.actions import demo_clock
from service.wiring import Process
from tests.stories import Story, at

START = "2026-11-24T08:00Z"  # night, so that the program is up before the first may be told
NEW_YORK = ZoneInfo("America/New_York")
ANA, JEAN, YUSUF = (Address(f"+1202555010{n}") for n in (1, 2, 3))
# What each is told of, and on which days on their own clock: 16 and 9, 5, 32 days ahead of 24 November.
DAYS = {
    # Hearing on 10 December, 30 days before is past: caught up at once. Check-in on 3 December: caught up at once.
    ANA: ["11-24", "11-24", "11-26", "11-26", "11-30", "12-02", "12-02", "12-03", "12-07", "12-09", "12-09"],
    JEAN: ["11-24", "11-26", "11-28", "11-28"],
    YUSUF: ["11-26", "12-12", "12-19", "12-23", "12-25", "12-25"],
}
ZONES = {ANA: NEW_YORK, JEAN: NEW_YORK, YUSUF: ZoneInfo("America/Phoenix")}


async def test_a_month_in_thirty_five_days_of_hours(process: Process) -> None:
    """Every two hours a worker's jobs run; everybody is told of their dates in order, by day and never late."""
    parts, story = process.parts, Story(process)
    await prepare(process, at("2026-11-24 15:00+00:00"), 0.0)
    end = parts.now() + timedelta(days=35)
    while parts.now() < end:
        for job in (jobs.plan, jobs.due, jobs.time_outs):
            await job(parts)
        await story.send()
        await demo_clock.set_clock(parts, now=parts.now() + timedelta(hours=2))
    for phone, days in DAYS.items():
        reached = [m.at.astimezone(ZONES[phone]) for m in await story.texts(phone)]
        assert [f"{when:%m-%d}" for when in reached] == days, phone.value[-4:]
        assert all(10 <= when.hour < 12 or 18 <= when.hour < 21 for when in reached)
    assert sorted(await story.tasks()) == ["far", "verify", "verify"], "far from home; nobody looked at them for weeks"
    assert await story.value("SELECT count(*) FROM reminder_ledger WHERE state IN ('planned', 'enqueued')") == 0


async def test_the_same_month_by_the_button(process: Process) -> None:
    parts, story = process.parts, Story(process)
    await prepare(process, at("2026-11-24 15:00+00:00"), 0.0)
    await story.work()
    pressed = 0
    while await demo_clock.move(parts, "next_reminder"):
        pressed += 1
        await story.work()
    assert {phone: len(await story.texts(phone)) for phone in DAYS} == {p: len(days) for p, days in DAYS.items()}
    assert pressed <= sum(map(len, DAYS.values()))


async def test_the_second_start_brings_nothing_anew(process: Process) -> None:
    story = Story(process)
    await prepare(process, at("2026-11-24 15:00+00:00"), 0.0)
    before = await story.value("SELECT count(*) FROM case_event")
    await prepare(process, None, None)
    assert process.parts.now() == at("2026-11-24 15:00+00:00")
    assert await story.value("SELECT count(*) FROM case_event") == before == len(INVENTED)


@pytest.fixture
def home() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="recado-demo-"))
    made.chmod(0o755)  # as root the database runs as another user
    yield made
    shutil.rmtree(made, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def on_phone(port: int, phone: Address) -> list[dict[str, Any]]:
    query = urllib.parse.urlencode({"phone": phone.value})
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/simulator/api/messages?{query}", timeout=10) as answer:
        found: list[dict[str, Any]] = json.load(answer)
    return found


def until(deadline: float, done: Any) -> bool:
    """Ask again and again until it is so, or the time is up."""
    while time.monotonic() < deadline:
        try:
            if done():
                return True
        except OSError:
            pass  # not up yet
        time.sleep(0.2)
    return False


def test_recado_demo_lives_through_a_month_while_you_watch(home: Path) -> None:
    """The real program with everything in it, 10,000 times as fast: a day takes nine seconds. We watch two of them. Its
    clock runs on while the machine is busy, so a day may be missed and caught up on; none is told before its day. That
    each is told on its very day is shown above, step by step."""
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "RECADO_DATA_DIR": str(home), "PORT": str(port), "LOG_LEVEL": "WARNING"}
    command = [str(Path(sys.executable).parent / "recado"), "demo", "--now", START, "--speed", "10000"]
    with (home / "err").open("w") as err:
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=err)
        try:
            arrived = until(
                time.monotonic() + 180,
                lambda: all(len(on_phone(port, phone)) >= n for phone, n in ((ANA, 4), (JEAN, 2), (YUSUF, 1))),
            )
            told = {phone: on_phone(port, phone) for phone in DAYS}
        finally:
            running.send_signal(signal.SIGTERM)
            code = running.wait(30)
    assert arrived, {phone.value[-4:]: len(messages) for phone, messages in told.items()}
    for phone, days in DAYS.items():
        reached = [datetime.fromisoformat(m["at"]).astimezone(ZONES[phone]) for m in told[phone]]
        assert reached == sorted(reached)
        told_on = [f"{when:%m-%d}" for when in reached]
        assert all(day <= told for day, told in zip(days, told_on, strict=False)), f"before its day: {told_on}"
        assert all(8 <= when.hour < 21 for when in reached)
    assert code == 0 and "Traceback" not in (home / "err").read_text()
