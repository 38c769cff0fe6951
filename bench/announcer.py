"""`python -m bench.announcer`: asked {meet: n}, stores n people; asked {send: n}, sends a notice to all of them and
answers {check, approve, release, again, look} (seconds) and peak_mb. `look`: the slowest look at its progress while it
was put into the outbox."""

from __future__ import annotations

import asyncio
import os
import time
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import uvloop

from bench import stage
from bench.planner import peak_mb
from flows.notices import Audience, Refusal
from service import wiring
from service.actions.broadcasts.approve import Who, approve
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import Text
from service.actions.broadcasts.release import release_due
from service.content.dates import date_text
from service.parts import Parts
from service.store import broadcasts
from service.store.clocks import Anchor
from tests.standin import people

MEET = 1_000
LOOK = 0.2


async def meet(parts: Parts, number: int) -> None:
    for first in range(0, number, MEET):
        await people.meet(parts, [f"+1202{n:07}" for n in range(first, min(number, first + MEET))])
    await parts.db.pool.execute(
        "UPDATE client SET phone_private = true, timezone = "
        "(ARRAY['America/New_York', 'America/Chicago', 'America/Denver', NULL])[1 + get_byte(phone_index, 0) % 4]"
    )


async def send(parts: Parts) -> dict[str, float]:
    day = date_text((parts.now() + timedelta(days=30)).astimezone(parts.zone).date(), "en")
    found: dict[str, float] = {}
    start = time.perf_counter()

    def lap(name: str) -> None:
        nonlocal start
        found[name] = time.perf_counter() - start
        start = time.perf_counter()

    text = Text("en", f"On {day}, the judge is in another room: ask at the desk.")
    audience = Audience(leave_out_contradicted=True)
    notice = await compose(parts, "room", [text], audience, by=None, not_after=parts.now() + timedelta(days=9))
    start = time.perf_counter()
    seen = await check(parts, notice)
    lap("check")
    decided = await approve(parts, notice, Who(None, True, False), typed=seen.stored.people, confirmed=True)
    lap("approve")
    if isinstance(decided, Refusal):
        raise RuntimeError(f"{decided}: {[f.fault for f in seen.findings]}")
    noon = (parts.now() + timedelta(days=1)).astimezone(parts.zone).replace(hour=12)
    parts.clock.anchor = _at(parts, noon)
    watcher = asyncio.create_task(watch(parts, notice, looks := [0.0]))
    start = time.perf_counter()
    taken = await release_due(parts)
    lap("release")
    watcher.cancel()
    await release_due(parts)
    lap("again")
    if taken != seen.stored.people:
        raise RuntimeError(f"{taken} were taken, {seen.stored.people} approved")
    return found | {"look": max(looks), "peak_mb": peak_mb()}


async def watch(parts: Parts, notice: UUID, looks: list[float]) -> None:
    """Look at a notice's progress as its page does, again and again."""
    while True:
        start = time.perf_counter()
        await broadcasts.counts(parts.db, notice)
        looks.append(time.perf_counter() - start)
        await asyncio.sleep(LOOK)


def _at(parts: Parts, now: datetime) -> Anchor:
    return Anchor(parts.clock.real(), now, 1.0)


async def serve() -> None:
    settings = stage.settings(os.environ)
    assert settings.database_url is not None
    async with wiring.process(settings, settings.database_url.get_secret_value()) as process:
        async for asked in stage.questions():
            stage.answer(await _answer(process.parts, asked))


async def _answer(parts: Parts, asked: dict[str, Any]) -> dict[str, float]:
    if "meet" in asked:
        await meet(parts, asked["meet"])
        return {}
    return await send(parts)


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # what `recado` runs on
        runner.run(serve())
