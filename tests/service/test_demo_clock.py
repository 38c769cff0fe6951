"""The demo's time: one row, shared by all processes, moved by hand or running fast."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from service.actions import demo_clock
from service.actions.remind import plan_all
from service.store import clocks, reminders
from service.store.clocks import Anchor
from service.wiring import Process
from tests.conftest import NOW
from tests.stories import Story, at, hearing


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


def test_an_anchor_runs_as_fast_as_it_says() -> None:
    real = datetime(2026, 11, 24, 12, tzinfo=UTC)
    anchor = Anchor(real, NOW, 3600.0)
    assert anchor.now(real) == NOW
    assert anchor.now(real + timedelta(seconds=24)) == NOW + timedelta(days=1)
    assert Anchor(real, NOW, 0.0).now(real + timedelta(days=9)) == NOW


async def test_a_clock_that_was_set_is_everybodys(story: Story) -> None:
    parts = story.process.parts
    set_to = await demo_clock.set_clock(parts, now=NOW, speed=0)
    assert (await clocks.anchor(parts.db), parts.clock.anchor, parts.now()) == (set_to, set_to, NOW)
    heard = asyncio.Event()
    stop = await parts.db.listen(clocks.CHANNEL, lambda _: heard.set())
    await demo_clock.set_clock(parts, now=NOW + timedelta(days=1))
    assert parts.now() == NOW + timedelta(days=1), "the speed stays what it was"
    await asyncio.wait_for(heard.wait(), 10)
    await stop()


async def test_changing_the_speed_goes_on_from_where_it_is(story: Story) -> None:
    parts = story.process.parts
    anchor = await demo_clock.set_clock(parts, speed=60)
    assert (anchor.demo_at, anchor.speed) == (NOW, 60)


@pytest.mark.parametrize(("wanted", "given"), [(1e9, demo_clock.FASTEST), (-5.0, 0.0), (100.0, 100.0)])
async def test_time_never_runs_backwards_nor_too_fast_for_the_ticks(story: Story, wanted: float, given: float) -> None:
    assert (await demo_clock.set_clock(story.process.parts, speed=wanted)).speed == given


async def test_an_hour_on_and_a_day_on(story: Story) -> None:
    parts = story.process.parts
    await demo_clock.move(parts, "hour")
    assert parts.now() == NOW + timedelta(hours=1)
    await demo_clock.move(parts, "day")
    assert parts.now() == NOW + timedelta(days=1, hours=1)


async def test_to_the_next_reminder_and_the_next(story: Story, clock: Any) -> None:
    parts = story.process.parts
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(hearing())
    await story.work()
    seen = []
    while await demo_clock.move(parts, "next_reminder"):
        await story.work()
        seen.append(parts.now().astimezone(parts.zone).strftime("%m-%d %H:%M:%S"))
    assert seen == ["12-05 10:00:01", "12-07 10:00:01", "12-07 18:30:01"]
    assert len(await story.texts()) == 1 + len(seen)


async def test_with_nothing_planned_the_clock_stays(story: Story) -> None:
    parts = story.process.parts
    before = parts.clock.anchor
    assert await demo_clock.move(parts, "next_reminder") is None
    assert (parts.clock.anchor, parts.now()) == (before, NOW)


async def test_the_next_moment_may_be_a_message_that_waits_for_the_morning(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-24 23:00-05:00"))
    await story.bring(hearing(consent=None))
    await story.work()
    await plan_all(story.process.parts)
    assert await reminders.next_due(story.process.parts.db, story.process.parts.now()) == at("2026-11-25 08:00-05:00")
