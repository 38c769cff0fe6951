"""A date that moves, one to five times, at every point of a reminder's life: nothing stale arrives, and a correction
goes exactly to whom the old facts had gone."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.changes import CheckedHow
from flows.contact import Address
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Unsure
from service.actions import status
from service.actions.change_event import Verified, cancel, undo_cancel
from service.actions.dispatch import Dispatcher
from service.actions.reconcile import reconcile
from service.actions.remind import enqueue_due, plan_all
from service.store import reminders
from service.wiring import Process
from tests.standin.judge import stale
from tests.standin.provider import Double, Silent
from tests.stories import Story, at, but, hearing

# Where the reminder of the old date stands when the date moves, and whether its words had left us then.
POINTS = {
    "not planned": False,
    "planned": False,
    "enqueued": False,
    "waits to be repeated": False,
    "sending": True,  # nobody can call it back: it counts as told
    "in doubt, and it had left": True,
    "in doubt, and it never left": False,
    "accepted": True,
    "delivered": True,
    "undelivered": False,
}
_numbers = itertools.count(1)


@pytest.fixture
def double() -> Double:
    return Double()


@pytest.fixture
def story(process: Process, double: Double) -> Story:
    return Story(replace(process, parts=replace(process.parts, provider=double)))


async def reach(story: Story, double: Double, phone: Address, point: str) -> None:
    """Bring the reminder of the newest version to a point of its life."""
    parts = story.process.parts
    if point == "not planned":
        return
    await plan_all(parts)
    if point == "planned":
        return
    await enqueue_due(parts)
    if point == "enqueued":
        return
    if point == "waits to be repeated":
        await parts.db.pool.execute(
            "UPDATE outbound_message SET retry_at = clock_timestamp() + interval '1 h', attempts = 1 "
            "WHERE state = 'pending'"
        )
        return
    if point.startswith("in doubt"):
        double.says(phone.value, Silent() if point.endswith("it had left") else Unsure("no answer"))
    await Dispatcher(parts).drain()
    if point == "sending":  # as if its sender had died with the answer
        await parts.db.pool.execute(
            "UPDATE outbound_message SET state = 'sending', lease_until = clock_timestamp() - interval '1 h', "
            "sid = NULL, started_at = clock_timestamp() - interval '5 min' WHERE sid = $1", double.ledger[-1].sid,
        )  # fmt: skip
        await parts.db.pool.execute("UPDATE attempt SET sid = NULL WHERE sid = $1", double.ledger[-1].sid)
    if point in ("delivered", "undelivered"):
        taken = double.ledger[-1]
        await status.record(parts, taken.token, StatusNews(taken.sid, ProviderStatus(point)))


async def settle_doubts(story: Story) -> None:
    for _ in range(3):
        await reconcile(story.process.parts)
        await story.process.parts.db.pool.execute(
            "UPDATE outbound_message SET look_at = clock_timestamp(), started_at = started_at - interval '5 min' "
            "WHERE state = 'unknown'"
        )


def told_dates(body: str) -> list[str]:
    return re.findall("December [0-9]+,", body)


def as_told(double: Double) -> list[dict[str, Any]]:
    """The ledger for the judge: which date each text tells as the one that holds, and when it was taken."""
    return [{"body": told_dates(t.body)[0], "at": t.at.timestamp()} for t in double.ledger]


@pytest.mark.promise("T12")
@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize(
    "moves", [1, 2, pytest.param(3, marks=pytest.mark.nightly), pytest.param(4, marks=pytest.mark.nightly), 5]
)
async def test_moved(
    story: Story, double: Double, clock: Any, record_property: Callable[[str, object], None], point: str, moves: int
) -> None:
    parts = story.process.parts
    clock.at(at("2026-11-24 10:30-05:00"))
    phone = Address(f"+1202555{next(_numbers):04}")
    row = hearing(date(2026, 12, 8), phone=phone, language="en")  # 14 days ahead: its reminder is due
    await story.bring(row)
    corrections = 0
    known: str | None = None  # the date their phone shows
    true_until: dict[str, float] = {}  # a date → when it moved
    for move in range(moves):
        day = 9 + move
        await reach(story, double, phone, point)
        left = len(double.ledger)
        current = f"December {row.facts.day.day},"
        if POINTS[point] and left:
            known = current
        row = but(row, day=date(2026, 12, day))
        await story.bring(row)
        true_until[current] = time.time()
        await settle_doubts(story)
        moved = f"December {day},"
        await plan_all(parts)
        await enqueue_due(parts)
        if point in ("waits to be repeated",):
            await parts.db.pool.execute("UPDATE outbound_message SET retry_at = NULL")
        await Dispatcher(parts).drain()
        news = [t.body for t in double.ledger[left:]]
        assert all(told_dates(body)[0] == moved for body in news), "nothing stale"
        if known is not None:
            assert len(news) == 1 and told_dates(news[0]) == [moved, known], "one correction, old and new"
            corrections += 1
            known = moved
        elif news:  # a catch-up of the new date: they know one now
            assert not any(len(told_dates(body)) > 1 for body in news), "nobody is corrected who was told nothing"
            known = moved if POINTS[point] else known
        if point not in ("not planned", "planned", "enqueued", "waits to be repeated"):
            continue
        if news:  # from here on the story is another: they were told
            break
    assert len({t.token for t in double.ledger}) == len(double.ledger)
    assert stale(as_told(double), true_until, under_way=0) == []
    record_property(
        "ran", f"{point}, moved {moves} times: {len(double.ledger)} taken, {corrections} corrections, 0 stale"
    )
    if POINTS[point]:
        assert corrections == moves


async def moved_once(story: Story, double: Double, clock: Any, point: str) -> None:
    """A hearing on 8 December is moved to the 9th while its reminder stands at a point."""
    clock.at(at("2026-11-24 10:30-05:00"))
    row = hearing(date(2026, 12, 8), language="en")
    await story.bring(row)
    await reach(story, double, row.phone, point)  # type: ignore[arg-type]
    await story.bring(but(row, day=date(2026, 12, 9)))


@pytest.mark.promise("T12")
async def test_without_the_version_at_the_claim_a_stale_text_would_leave(
    story: Story, double: Double, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variant that must fail: nobody looks at the version again, or ends what older ones had in mind."""
    parts = story.process.parts
    await moved_once(story, double, clock, "enqueued")
    moved = time.time()

    async def nothing(*_: Any) -> set[Any]:
        return set()

    monkeypatch.setattr(reminders, "supersede", nothing)
    await plan_all(parts)
    await parts.db.pool.execute("UPDATE outbound_message SET event_id = NULL")
    await Dispatcher(parts).drain()
    assert stale(as_told(double), {"December 8,": moved}, under_way=0) == ["December 8,"]


@pytest.mark.promise("T12")
async def test_a_date_moved_while_its_reminder_is_in_doubt_is_corrected_once_it_is_known(
    story: Story, double: Double, clock: Any
) -> None:
    """In doubt it counts as told; when two clean looks show that it never left, nobody needs the correction."""
    parts = story.process.parts
    await moved_once(story, double, clock, "in doubt, and it never left")
    await plan_all(parts)
    await enqueue_due(parts)
    assert await story.value("SELECT count(*) FROM outbound_message") == 1, "what they know is not known yet"
    await settle_doubts(story)
    clock.on(timedelta(minutes=1))
    await enqueue_due(parts)
    await Dispatcher(parts).drain()
    assert [told_dates(body) for body in double.bodies] == [["December 9,"]]


@pytest.mark.parametrize(("point", "told"), [("in doubt, and it never left", 0), ("in doubt, and it had left", 2)])
async def test_a_date_called_off_while_its_reminder_is_in_doubt(
    story: Story, double: Double, clock: Any, point: str, told: int
) -> None:
    """Who never heard of a date does not hear that it is cancelled; who did hears it once."""
    parts = story.process.parts
    clock.at(at("2026-11-24 10:30-05:00"))
    row = hearing(date(2026, 12, 8), language="en")
    await story.bring(row)
    await reach(story, double, row.phone, point)  # type: ignore[arg-type]
    [event] = await story.rows("SELECT id FROM case_event")
    for one in (cancel, undo_cancel, cancel):
        await one(parts, event["id"], Verified("command", CheckedHow.PORTAL, parts.today()))
    await plan_all(parts)
    await enqueue_due(parts)
    await settle_doubts(story)
    for _ in range(2):
        await enqueue_due(parts)
        await Dispatcher(parts).drain()
    assert len(double.bodies) == told
    for one in (undo_cancel, cancel):  # what they know is how it stands, again
        await one(parts, event["id"], Verified("command", CheckedHow.PORTAL, parts.today()))
    await plan_all(parts)
    await enqueue_due(parts)
    await Dispatcher(parts).drain()
    assert len(double.bodies) == told
