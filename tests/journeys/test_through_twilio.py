"""The same journey as in the demo, through Twilio's SDK: a stand-in that signs its webhooks, and real processes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import psycopg

from tests.standin.client import Standin
from tests.standin.service import (
    APP_SENDER,
    SENDER,
    Recado,
    environment,
    free_port,
    recado,
    until,
)

ANA, BEN, EVA = "+12025550101", "+12025550102", "+12025550103"
ZONES = ("Pacific/Honolulu", "America/New_York", "Europe/Athens", "Asia/Kolkata", "Asia/Tokyo", "Pacific/Auckland")


def daytime(now: datetime) -> ZoneInfo:
    """A zone in which it is between ten in the morning and six in the evening."""
    return next(ZoneInfo(z) for z in ZONES if 10 <= now.astimezone(ZoneInfo(z)).hour < 18)


def calendar(path: Path, phone: str) -> Path:
    """One hearing in two days (court's clock: the person's), for somebody who agreed on paper."""
    now = datetime.now(UTC)
    zone = daytime(now)
    day = now.astimezone(zone).date() + timedelta(days=2)
    row = {
        "phone": phone,
        "language": "es",
        "channel": "sms",
        "client_timezone": zone.key,
        "event_ref": "E-1",
        "event_type": "hearing.master",
        "date": day.isoformat(),
        "time": "09:00",
        "timezone": zone.key,
        "venue": "Invented Court",
        "address": "1 Invented Street",
        "city": "Houston",
        "source": "EOIR",
        "verified_on": now.date().isoformat(),
        "consent": "paper",
        "consent_on": now.date().isoformat(),
    }
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row)
    return path


async def test_a_conversation_and_a_reminder(url: str, tmp_path: Path) -> None:
    """With everything in one process; apart, they go through faults in test_under_faults.py."""
    port = free_port()
    with Standin(f"http://127.0.0.1:{port}") as twilio:
        env = environment(url, tmp_path, twilio.url, port)
        dates = calendar(tmp_path / "dates.csv", EVA)
        imported = recado(env, "import", "calendar", str(dates))
        assert (imported.returncode, "1 created" in imported.stdout) == (0, True), imported.stdout + imported.stderr
        with Recado(env, "serve") as web:
            await until(lambda: answers(web))  # or the first news would find nobody at home
            await web.ready()

            async def heard(who: str, body: str, number: int, to: str = SENDER) -> list[str]:
                """What a person hears after texting this."""
                before = len(await told(twilio, who))
                answer = await twilio.phone(who, to, body)
                assert (answer["status"], answer["type"]) == (200, "text/xml")
                await until(lambda: at_least(twilio, who, before + number))
                return (await told(twilio, who))[before:]

            assert (await heard(ANA, "hola", 2))[1].startswith("Which language? / ¿Qué idioma?\n1 Español\n2 English\n")
            for body, number in (("1", 4), ("1", 2), ("1", 2)):  # Spanish; yes, remind me; the phone is mine alone
                assert "\n1 " in (await heard(ANA, body, number))[-1]
            assert len(await heard(ANA, "¿Corte o ICE?", 3)) == 3
            app = f"whatsapp:{BEN}"
            assert "Which language?" in (await heard(app, "hi", 2, f"whatsapp:{APP_SENDER}"))[1]

            await until(lambda: at_least(twilio, EVA, 1))
            again = recado(env, "import", "calendar", str(dates))
            assert (again.returncode, "1 same" in again.stdout) == (0, True), again.stdout + again.stderr
            [reminder] = await told(twilio, EVA)
            assert "Houston" in reminder
            assert "09:00" in reminder or "9:00" in reminder

            ledger = await twilio.ledger()
            with not_all_delivered(url, ledger):
                await until(lambda: all_delivered(url, len(ledger)))

    assert len({(e["to"], e["body"]) for e in ledger}) == len(ledger), "each once"
    for entry in ledger:
        whatsapp = entry["to"].startswith("whatsapp:")
        assert entry["from"] == (f"whatsapp:{APP_SENDER}" if whatsapp else SENDER)
        callback = urlsplit(entry["callback"])
        token = callback.path.removeprefix("/webhooks/twilio/status/")
        assert len(token) == 32 and int(token, 16) >= 0
        assert whatsapp or 60 <= int(entry["validity"]) <= 36_000
    assert len({e["callback"] for e in ledger}) == len(ledger), "a token each"


async def test_the_stand_ins_signature_is_needed(url: str, tmp_path: Path) -> None:
    """The variant that must fail: whoever signs with another token is not heard and not answered."""
    port = free_port()
    with (
        Standin(f"http://127.0.0.1:{port}", token="another-invented-token") as twilio,
        Recado(environment(url, tmp_path, twilio.url, port), "serve", "--web-only") as web,
    ):
        await until(lambda: answers(web))
        assert (await twilio.phone(ANA, SENDER, "hola"))["status"] == 403
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM inbound_message").fetchone() == (0,)


async def told(twilio: Standin, who: str) -> list[str]:
    """What somebody was told. In trial mode every draft says that it is one."""
    bodies = [entry["body"] for entry in await twilio.ledger() if entry["to"] == who]
    assert all(body.startswith("(draft) ") for body in bodies)
    return [body.removeprefix("(draft) ") for body in bodies]


async def at_least(twilio: Standin, who: str, number: int) -> bool:
    return len(await told(twilio, who)) >= number


async def answers(web: Recado) -> bool:
    return (await web.get("/healthz"))[0] == 200


@contextmanager
def not_all_delivered(url: str, ledger: list[Any]) -> Iterator[None]:
    """Says which messages, instead of only that time ran out."""
    try:
        yield
    except TimeoutError:
        with psycopg.connect(url) as connection:
            query = (
                "SELECT m.template, m.state, m.provider_status, a.sid, a.outcome, array_agg(p.status) "
                "FROM outbound_message m LEFT JOIN attempt a ON a.message_id = m.id "
                "LEFT JOIN provider_event p ON p.sid = a.sid GROUP BY 1, 2, 3, 4, 5, m.id ORDER BY m.id"
            )
            rows = connection.execute(query).fetchall()
        raise AssertionError(
            (len(rows), len(ledger), [r for r in rows if r[1:3] != ("accepted", "delivered")])
        ) from None


async def all_delivered(url: str, number: int) -> bool:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        rows = await (
            await connection.execute("SELECT state, provider_status, count(*) FROM outbound_message GROUP BY 1, 2")
        ).fetchall()
    return rows == [("accepted", "delivered", number)]
