"""A date changes, is cancelled, is not cancelled after all, is verified. Judged by what lay on the phone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.case_events import EventStatus, EventType, Mode
from flows.changes import CheckedHow
from service.actions import near
from service.actions.ask_to_verify import ask_to_verify
from service.actions.change_event import NotPossible, NotThere, Verified, cancel, change, history, undo_cancel, verify
from service.store.ids import new_id
from service.wiring import Process
from tests.stories import Story, at, but, hearing

HEARING = replace(hearing(), language="en")
TODAY = date(2026, 12, 2)
SURE = Verified("staff-1", CheckedHow.HOTLINE, TODAY)


@pytest.fixture
async def story(process: Process, clock: Any) -> Story:
    """Ana has been told her hearing, on a phone of her own."""
    clock.at(at("2026-12-02 12:00-05:00"))
    story = Story(process)
    await story.bring(HEARING)
    await story.value("UPDATE client SET phone_private = true RETURNING 1")
    await story.work()
    assert len(await story.texts()) == 1
    return story


async def event(story: Story) -> UUID:
    found: UUID = await story.value("SELECT id FROM case_event")
    return found


async def test_an_edit_is_a_version_with_its_author_and_one_correction(story: Story) -> None:
    done = await change(
        story.process.parts, await event(story), "staff-1", lambda f: replace(f, day=date(2026, 12, 10))
    )
    assert (done.version, done.what) == (2, ("day",))
    await story.work()
    correction = (await story.bodies())[-1]
    assert "December 10" in correction and "December 8" in correction
    first, second = await history(story.process.parts, await event(story))
    assert (first.who, first.facts.source, second.who, second.what) == ("file", "file", "staff-1", ("day",))


async def test_an_edit_that_changes_nothing_is_no_version(story: Story) -> None:
    done = await change(story.process.parts, await event(story), "staff-1", lambda f: f)
    assert (done.version, done.what) == (1, ())
    await story.work()
    assert len(await story.texts()) == 1


@pytest.mark.parametrize(
    ("facts", "within"),
    [
        ({"day": date(2026, 12, 7)}, timedelta(days=1)),
        ({"day": date(2026, 12, 3)}, timedelta(hours=1)),
        ({"at": time(8)}, timedelta(days=1)),
        ({"city": "Houston", "zone": "America/Chicago"}, timedelta(days=1)),
    ],
)
async def test_earlier_or_elsewhere_is_urgent_work_for_a_person_too(
    story: Story, facts: dict[str, Any], within: timedelta
) -> None:
    await change(story.process.parts, await event(story), "staff-1", lambda f: replace(f, **facts))
    await story.work()
    assert len(await story.texts()) == 2
    (task,) = await story.rows("SELECT urgent, due_at - opened_at AS within FROM task WHERE kind = 'moved_closer'")
    assert task["urgent"] and task["within"] == within


async def test_a_correction_never_denies_the_place_it_names(story: Story) -> None:
    parts, known = story.process.parts, await event(story)
    await change(parts, known, "staff-1", lambda f: replace(f, room="507"))
    await story.work()
    *_, more_precise = await story.bodies()
    assert "Varick Immigration Court, 507" in more_precise and "Not at" not in more_precise
    await change(parts, known, "staff-1", lambda f: replace(f, room="1100"))
    await story.work()
    *_, other = await story.bodies()
    assert "Varick Immigration Court, 1100\nNot at Varick Immigration Court, 507." in other


async def test_a_date_that_is_held_otherwise_is_told_and_sends_nobody_to_an_address(story: Story) -> None:
    parts, known = story.process.parts, await event(story)
    await change(parts, known, "staff-1", lambda f: replace(f, mode=Mode.VIDEO))
    await story.work()
    *_, correction = await story.bodies()
    assert "By video: your court notice says how. Not sure? 1-800-898-7180\nNo longer in person." in correction
    assert "Varick" not in correction
    (reason,) = await story.rows("SELECT reason FROM task WHERE kind = 'moved_closer'")
    assert reason["reason"] == "it is now by video: make sure they know"
    await change(parts, known, "staff-1", lambda f: replace(f, mode=Mode.IN_PERSON))
    await story.work()
    *_, back = await story.bodies()
    assert "\nIn person. Varick Immigration Court" in back and "\nNo longer by video." in back


async def test_later_is_told_by_a_text_alone(story: Story) -> None:
    await change(story.process.parts, await event(story), "staff-1", lambda f: replace(f, day=date(2026, 12, 20)))
    await story.work()
    assert len(await story.texts()) == 2 and await story.tasks() == []


async def test_what_was_never_told_is_no_work_when_it_moves(story: Story) -> None:
    await story.bring(but(replace(HEARING, event_ref="H-2"), day=date(2027, 2, 1)))
    await story.work()
    await story.bring(but(replace(HEARING, event_ref="H-2"), day=date(2027, 1, 20)))
    await story.work()
    assert await story.tasks() == []


async def test_nobody_hears_of_a_cancellation_that_nobody_verified(story: Story) -> None:
    """By a file, by an edit, even by a file that calls itself verified."""
    for status in (EventStatus.CANCELLED_UNVERIFIED, EventStatus.CANCELLED_VERIFIED):
        await story.bring(but(HEARING, status=status, verified_on=TODAY))
        await story.work()
    await story.bring(HEARING)
    known = await event(story)
    with pytest.raises(NotPossible):
        await change(story.process.parts, known, "staff-1", lambda f: replace(f, status=EventStatus.CANCELLED_VERIFIED))
    await story.work()
    assert not any("is cancelled" in body for body in await story.bodies())
    assert "not_reminded" in await story.tasks(), "somebody must look into it"


async def test_a_verified_cancellation_is_told_once_to_who_knew_the_date(story: Story) -> None:
    parts = story.process.parts
    await cancel(parts, await event(story), SURE)
    for _ in range(3):
        await story.work()
    *_, last = await story.bodies()
    assert "December 8" in last and "is cancelled" in last
    assert len(await story.texts()) == 2
    assert (await story.states(2)) == {"cancellation": "sent"}
    (check,) = await story.rows("SELECT found, how, checked_by, checked_on FROM event_check")
    assert tuple(check.values()) == ("cancelled", "hotline", "staff-1", TODAY)


async def test_who_never_heard_of_it_hears_nothing_of_its_end(story: Story) -> None:
    await story.bring(but(replace(HEARING, event_ref="H-2"), day=date(2027, 2, 1)))
    await story.work()
    other = await story.value("SELECT id FROM case_event ORDER BY starts_at DESC LIMIT 1")
    await cancel(story.process.parts, other, SURE)
    await story.work()
    assert len(await story.texts()) == 1


async def test_a_mistaken_cancellation_is_undone_by_saying_that_the_date_stands(story: Story) -> None:
    parts = story.process.parts
    await cancel(parts, await event(story), SURE)
    await story.work()
    await undo_cancel(parts, await event(story), SURE)
    for _ in range(2):
        await story.work()
    *_, last = await story.bodies()
    assert "mistake" in last and "December 8" in last
    assert len(await story.texts()) == 3
    assert (await story.states(3))["3-days"] == "planned", "and the ladder goes on"
    with pytest.raises(NotPossible):
        await undo_cancel(parts, await event(story), SURE)


async def test_undone_before_it_was_told_says_nothing(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 23:00-05:00"))  # the news must wait for the morning
    await cancel(story.process.parts, await event(story), SURE)
    await story.work()
    await undo_cancel(story.process.parts, await event(story), SURE)
    clock.at(at("2026-12-03 09:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1
    assert (await story.states(2)) == {"cancellation": "superseded"}


async def test_cancelled_then_set_anew_names_old_and_new(story: Story) -> None:
    parts = story.process.parts
    await cancel(parts, await event(story), SURE)
    await story.work()
    await change(
        parts,
        await event(story),
        "staff-1",
        lambda f: replace(f, status=EventStatus.SCHEDULED, day=date(2026, 12, 15)),
    )
    await story.work()
    assert "December 15" in (await story.bodies())[-1] and "December 8" in (await story.bodies())[-1]


async def test_what_cannot_be(story: Story) -> None:
    parts = story.process.parts
    with pytest.raises(NotThere):
        await change(parts, new_id(), "staff-1", lambda f: f)
    with pytest.raises(NotPossible, match="does not exist"):
        await change(parts, await event(story), "staff-1", lambda f: replace(f, day=date(2027, 3, 14), at=time(2, 30)))
    with pytest.raises(NotPossible, match="still to come"):
        await cancel(parts, await event(story), replace(SURE, on=date(2026, 12, 3)))


# Freshness.


async def test_a_date_nobody_checked_for_long_is_a_task_before_its_7_day_reminder(story: Story, clock: Any) -> None:
    parts = story.process.parts
    await story.bring(but(replace(HEARING, event_ref="H-2"), day=date(2027, 2, 1)))
    await story.work()
    assert await ask_to_verify(parts) == 0, "still far away"
    clock.at(at("2027-01-23 10:00-05:00"))
    assert await ask_to_verify(parts) == 1
    assert await ask_to_verify(parts) == 0
    far = await story.value("SELECT id FROM case_event ORDER BY starts_at DESC LIMIT 1")
    assert await verify(parts, [far], replace(SURE, on=date(2027, 1, 23))) == 1
    assert await story.value("SELECT count(*) FROM task WHERE kind = 'verify' AND closed_at IS NULL") == 0
    assert await ask_to_verify(parts) == 0


async def test_a_fresh_date_is_no_task(story: Story) -> None:
    assert await ask_to_verify(story.process.parts) == 0


@pytest.mark.parametrize(
    ("type_", "says"),
    [
        (EventType.HEARING_MASTER, "1-800-898-7180, day and night"),
        (EventType.ICE_CHECK_IN, "the office on your papers"),
        (EventType.USCIS_BIOMETRICS, "confirm this date lately. Please check: 1-800-375-5283"),
    ],
)
async def test_an_unchecked_date_goes_with_how_to_check_it(
    story: Story, clock: Any, type_: EventType, says: str
) -> None:
    parts = story.process.parts
    await story.bring(but(replace(HEARING, event_ref="H-2"), day=date(2027, 2, 1), type=type_))
    await story.work()
    clock.at(at("2027-01-25 10:30-05:00"))
    await story.work()
    assert says in (await story.bodies())[-1]
    far = await story.value("SELECT id FROM case_event ORDER BY starts_at DESC LIMIT 1")
    await verify(parts, [far], replace(SURE, on=date(2027, 1, 25)))
    clock.at(at("2027-01-29 10:30-05:00"))
    await story.work()
    assert says not in (await story.bodies())[-1], "verified in between"


async def test_many_are_verified_at_once_and_a_cancelled_one_is_refused(story: Story) -> None:
    parts = story.process.parts
    await story.bring(*(but(replace(HEARING, event_ref=f"H-{n}", row=n), day=date(2027, 1, n)) for n in range(2, 20)))
    events = [r["id"] for r in await story.rows("SELECT id FROM case_event")]
    assert await verify(parts, events, SURE) == 19
    assert await story.value("SELECT count(*) FROM case_event WHERE verified_on = $1", TODAY) == 19
    await cancel(parts, events[0], SURE)
    with pytest.raises(NotPossible):
        await verify(parts, events, SURE)


# Clashes and distance.


async def test_a_last_day_for_papers_is_no_second_appointment(story: Story) -> None:
    await story.bring(but(replace(HEARING, event_ref="D-1"), type=EventType.DEADLINE_FILING, at=time(17)))
    await story.work()
    assert await story.bodies() and "You need to be at both" not in " ".join(await story.bodies())


async def test_two_dates_on_one_day_are_a_task_and_both_are_named(story: Story, clock: Any) -> None:
    check_in = but(replace(HEARING, event_ref="I-1"), type=EventType.ICE_CHECK_IN, at=time(14), venue="ICE office")
    await story.bring(check_in)
    await story.work()
    assert await story.tasks() == ["clash"]
    assert "You need to be at both" in (await story.bodies())[-1]
    await story.bring(check_in)
    await story.bring(but(check_in, at=time(15)))
    await story.work()
    assert await story.tasks() == ["clash"], "one task for the pair"


async def test_new_york_today_and_houston_tomorrow(story: Story) -> None:
    await story.bring(
        but(
            replace(HEARING, event_ref="H-2"),
            day=date(2026, 12, 9),
            at=time(7),
            venue="Houston – Gessner Immigration Court",
            city="Houston",
            zone="America/Chicago",
        )
    )
    await story.work()
    assert await story.tasks() == ["clash"]


async def test_houston_for_somebody_in_new_york_is_flagged_when_it_is_entered(story: Story, clock: Any) -> None:
    houston = but(
        replace(HEARING, event_ref="H-2", client_timezone="America/New_York"),
        day=date(2027, 3, 1),
        zone="America/Chicago",
        city="Houston",
    )
    await story.bring(houston)
    await story.work()
    assert await story.tasks() == ["far"]
    await story.bring(but(houston, room="12"))
    await story.work()
    assert await story.tasks() == ["far"], "the way and the day are the same"
    await story.rows("UPDATE task SET closed_at = now()")
    for day in (date(2027, 3, 8), date(2027, 3, 15)):
        await story.bring(but(houston, day=day))
        await story.work()
    far = await story.value("SELECT count(*) FROM task WHERE kind = 'far' AND closed_at IS NULL")
    assert far == 2, "the way has to be found anew for each day it is moved to"


async def test_miami_is_far_from_new_york_once_the_city_they_live_in_is_known(story: Story, clock: Any) -> None:
    """One clock, 1,090 miles: only the city tells."""
    row = replace(HEARING, event_ref="H-2", client_timezone="America/New_York")
    miami = but(row, day=date(2027, 3, 1), venue="Miami Immigration Court", city="Miami")
    await story.bring(miami)
    await story.work()
    assert await story.tasks() == []
    event, parts = await story.value("SELECT id FROM case_event WHERE day = '2027-03-01'"), story.process.parts
    async with parts.db.snapshot() as tx:
        assert (await near.flags(parts, tx, event, parts.now()))[1] == "unknown"
    await story.bring(replace(miami, client_city="Newark, NJ"))
    await story.work()
    assert await story.tasks() == ["far"]
    next_day = but(row, day=date(2027, 3, 2), at=time(8), venue="Newark Immigration Court", city="Newark")
    await story.bring(replace(next_day, event_ref="H-3"))
    await story.work()
    assert sorted(await story.tasks()) == ["clash", "far"]
    async with parts.db.snapshot() as tx:
        [(how, _, _)], far = await near.flags(parts, tx, event, parts.now())
    assert (how, far) == ("too_far", "far")
    clock.at(at("2027-02-26 12:00-05:00"))
    await story.work()
    told = [body for body in await story.bodies() if "You have another appointment, far away" in body]
    assert len(told) == 2 and all("You need to be at both." in body for body in told), "each names the other's day"
    assert any("far away: Tuesday, March 2, 2027, 8:00 AM (Newark time)" in body for body in told)
    clock.at(at("2027-03-01 18:30-05:00"))
    await story.work()
    assert "far away" not in (await story.bodies())[-1], "the first is over: nothing stands in the way"


async def test_by_video_nothing_is_far(story: Story) -> None:
    await story.bring(
        but(
            replace(HEARING, event_ref="H-2", client_timezone="America/New_York"),
            day=date(2027, 3, 1),
            zone="America/Chicago",
            mode="video",
        )
    )
    await story.work()
    assert await story.tasks() == []
