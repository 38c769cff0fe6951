"""A country moves its clocks: what was said stays, the instants and the hours of the reminders follow."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from service.actions import follow_zones as module
from service.actions.follow_zones import follow_zones
from service.actions.remind import plan_all
from service.store import sealed
from service.wiring import Process
from tests.stories import Story, at, hearing


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def dues(story: Story) -> dict[str, Any]:
    return {
        r["step"]: r["due_at"] for r in await story.rows("SELECT step, due_at FROM reminder WHERE state = 'planned'")
    }


async def test_nothing_changes_while_the_rules_stay(story: Story) -> None:
    await story.bring(hearing())
    await plan_all(story.process.parts)
    before = await dues(story)
    for _ in range(3):
        assert await follow_zones(story.process.parts) == 0
    assert await plan_all(story.process.parts) == 0
    assert await dues(story) == before


async def test_new_rules_move_the_instant_and_keep_the_wall_clock(
    story: Story, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the venue and the person had stayed on summer time, an hour ahead of what was planned by."""
    parts = story.process.parts
    clock.at(at("2026-11-24 09:00-05:00"))
    await story.bring(hearing(date(2026, 12, 8), at=time(8, 30), client_timezone="America/New_York"))
    await plan_all(parts)
    await follow_zones(parts)
    before = await dues(story)
    starts = await story.value("SELECT starts_at FROM case_event")

    ahead = ZoneInfo("Etc/GMT+4")
    monkeypatch.setattr(module, "ZoneInfo", lambda _: ahead)
    unseal = sealed.unseal_facts

    class Moved:
        """The facts as they read under the new rules."""

        def __init__(self, facts: Any) -> None:
            self.starts_at = facts.starts_at - timedelta(hours=1)

    monkeypatch.setattr(sealed, "unseal_facts", lambda *given: Moved(unseal(*given)))
    assert await follow_zones(parts) == 1
    assert await follow_zones(parts) == 0
    monkeypatch.setattr(sealed, "unseal_facts", unseal)
    assert await story.value("SELECT starts_at FROM case_event") == starts - timedelta(hours=1)
    await plan_all(parts)
    after = await dues(story)
    assert after.keys() == before.keys(), "each step once, as before"
    assert await story.value("SELECT max(version) FROM reminder") == 1, "nobody was told anything wrong: no correction"
    assert [
        r["not_after"] for r in await story.rows("SELECT DISTINCT not_after FROM reminder WHERE state = 'planned'")
    ] == [starts - timedelta(hours=2)]


async def test_a_zone_nobody_is_in_any_more_breaks_nothing(story: Story) -> None:
    await story.bring(hearing(zone="America/Chicago"))
    await follow_zones(story.process.parts)
    await story.process.parts.db.pool.execute("UPDATE case_event SET zone = 'America/New_York'")
    assert await follow_zones(story.process.parts) == 0
