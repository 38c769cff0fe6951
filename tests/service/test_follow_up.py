"""The call list, how it went, and people without a date: asked by day, with consent, in words that give nobody away."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.case_events import EventStatus, EventType
from flows.effects import Consent, Outcome
from flows.follow_up import NO_DATE_MOST, Said
from service.actions.follow_up import call_list, follow_up_all, how_it_went, set_outcome, set_said, whether_a_paper_came
from service.actions.hold_back import turn_automation
from service.actions.uncovered import uncovered
from service.content.check import revealing
from service.store import follow_ups, today
from service.wiring import Process
from tests.conftest import TestClock
from tests.stories import ANA, Story, at, but, hearing

HEARING = hearing(language="en")


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def asked_and_over(story: Story, clock: TestClock, **row: Any) -> None:
    """A hearing on 8 December that its person was reminded of; it is noon on the day after."""
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en", **row))
    await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))


async def event(story: Story) -> UUID:
    found: UUID = await story.value("SELECT id FROM case_event")
    return found


# The call list.


async def test_who_was_asked_and_is_silent_two_days_before_is_called_once(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    assert await call_list(story.process.parts) == 0, "there are three days left"
    clock.at(at("2026-12-06 09:00-05:00"))
    assert await call_list(story.process.parts) == await call_list(story.process.parts) == 1
    assert await story.tasks() == ["unconfirmed"]


@pytest.mark.parametrize(("answer", "open_"), [("1", []), ("2", ["help_to_attend"]), ("4", ["cannot_go"])])
async def test_who_answered_is_not_called_for_silence(
    story: Story, clock: TestClock, answer: str, open_: list[str]
) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.say(answer)
    clock.at(at("2026-12-06 09:00-05:00"))
    await call_list(story.process.parts)
    assert await story.tasks() == open_


async def test_the_list_names_all_who_have_not_said_yes(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    now = story.process.parts.now()
    (before,) = await follow_ups.unconfirmed(story.process.parts.db, now, now + timedelta(days=4))
    assert (before.asked, before.answer) == (False, "")
    await story.work()
    await story.say("2")
    (helped,) = await follow_ups.unconfirmed(story.process.parts.db, now, now + timedelta(days=4))
    assert (helped.asked, helped.answer) == (True, "help")


@pytest.mark.parametrize(("said", "tasks"), [(Said.YES, []), (Said.HELP, ["help_to_attend"]), (Said.NO, ["cannot_go"])])
async def test_who_was_called_knows_and_is_not_called_again(
    story: Story, clock: TestClock, said: Said, tasks: list[str]
) -> None:
    """Staff write down what was said: the date is covered, the call is done, the next steps stay planned."""
    parts = story.process.parts
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    clock.at(at("2026-12-06 09:00-05:00"))
    one = await event(story)
    await story.work()
    await parts.db.pool.execute("UPDATE outbound_message SET provider_status = NULL")
    assert await call_list(parts) == 1
    assert [u.event for u in await uncovered(parts)] == [one]
    planned = await story.value("SELECT count(*) FROM reminder WHERE state = 'planned'")
    assert await set_said(parts, one, said) and await set_said(parts, one, said)
    assert await story.tasks() == tasks
    assert await uncovered(parts) == []
    silent = await today.unconfirmed(parts.db, None, 9, parts.now(), parts.now() + timedelta(days=4))
    assert [line.what for line in silent.first] == ([] if said is Said.YES else [said])
    assert await story.value("SELECT count(*) FROM reminder WHERE state = 'planned'") == planned
    clock.at(at("2026-12-09 12:00-05:00"))
    assert not await set_said(parts, one, said), "it is over: the outcome is asked"


async def test_what_they_text_after_a_call_counts_from_then_on(story: Story, clock: TestClock) -> None:
    """On the phone they said yes. The next day they text that they cannot go."""
    parts = story.process.parts
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    assert await set_said(parts, await event(story), Said.YES)
    clock.at(at("2026-12-06 09:00-05:00"))
    await story.say("4")
    silent = await today.unconfirmed(parts.db, None, 9, parts.now(), parts.now() + timedelta(days=4))
    assert [line.what for line in silent.first] == [Said.NO]


async def test_an_answer_about_the_old_date_does_not_confirm_the_new_one(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.say("1")
    await story.bring(but(HEARING, day=date(2026, 12, 7)))
    await story.work()
    now = story.process.parts.now()
    assert len(await follow_ups.unconfirmed(story.process.parts.db, now, now + timedelta(days=4))) == 1


# How it went.


async def test_the_day_after_one_gentle_question_goes_and_the_answer_is_kept(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    before = len(await story.texts())
    assert await how_it_went(story.process.parts) == 1
    assert await how_it_went(story.process.parts) == 0
    await story.send()
    (question,) = (await story.bodies())[before:]
    assert "8" in question and not list(revealing(question, "en"))
    assert (await story.states())["after"] == "delivered" or (await story.states())["after"] == "sent"
    await story.say("1")
    assert await follow_ups.outcome(story.process.parts.db, await event(story)) == ("attended", "client")
    assert await story.value("SELECT status FROM case_event") == EventStatus.ATTENDED


async def test_two_dates_of_one_day_are_asked_about_one_after_the_other(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING, hearing(row=3, event_ref="H-2", at=time(14), language="en"))
    await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))
    for hour in ("8:30", "2:00"):
        assert await how_it_went(story.process.parts) == 1
        assert await how_it_went(story.process.parts) == 0, "which of the two would the answer be about?"
        await story.send()
        assert hour in (await story.bodies())[-1]
        await story.say("1")
    assert await story.value("SELECT count(*) FROM case_event WHERE status = 'attended'") == 2


async def test_with_automation_off_nobody_is_asked_anything(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await turn_automation(story.process.parts, await story.value("SELECT id FROM client"), off=True)
    assert await how_it_went(story.process.parts) == 0
    clock.at(at("2027-01-20 12:00-05:00"))
    assert await whether_a_paper_came(story.process.parts) == 0
    await turn_automation(story.process.parts, await story.value("SELECT id FROM client"), off=False)
    assert await whether_a_paper_came(story.process.parts) == 1


async def test_missed_is_a_task_at_once_and_what_now(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await how_it_went(story.process.parts)
    await story.send()
    told = await story.say("2")
    assert not list(revealing(" ".join(told), "en")), "the phone may be shared"
    assert await story.tasks() == ["missed"]
    assert await story.value("SELECT urgent FROM task WHERE kind = 'missed'")
    assert await story.value("SELECT status FROM case_event") == EventStatus.MISSED


async def test_a_new_date_is_a_task_and_never_an_event(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await how_it_went(story.process.parts)
    await story.send()
    await story.say("3")
    await story.say("14 March")
    assert await story.tasks() == ["new_date"]
    assert await story.value("SELECT count(*) FROM case_event") == 1
    assert await story.value("SELECT count(*) FROM answer WHERE name = 'new_date'") == 1


@pytest.mark.parametrize("now", ["2026-12-08 12:00-05:00", "2026-12-09 09:59-05:00", "2026-12-20 12:00-05:00"])
async def test_too_early_or_too_late_nobody_is_asked(story: Story, clock: TestClock, now: str) -> None:
    await asked_and_over(story, clock)
    clock.at(at(now))
    assert await how_it_went(story.process.parts) == 0


async def test_at_night_the_question_waits_for_the_morning(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    before = len(await story.texts())
    clock.at(at("2026-12-09 23:00-05:00"))
    await how_it_went(story.process.parts)
    await story.send()
    assert len(await story.texts()) == before
    clock.at(at("2026-12-10 08:00-05:00"))
    await story.send()
    assert len(await story.texts()) == before + 1


@pytest.mark.parametrize("consent", [Consent.REFUSED, None])
async def test_without_consent_nobody_is_asked(story: Story, clock: TestClock, consent: Consent | None) -> None:
    await asked_and_over(story, clock, consent=consent)
    assert await how_it_went(story.process.parts) == 0


async def test_who_says_stop_after_it_was_enqueued_gets_no_question(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await how_it_went(story.process.parts)
    await story.process.parts.db.pool.execute("UPDATE client SET consent = 'stopped'")
    before = len(await story.texts())
    await story.send()
    assert len(await story.texts()) == before
    assert (await story.states())["after"] == "suppressed"


@pytest.mark.parametrize("row", [{"type_": EventType.DEADLINE_FILING}, {"status": EventStatus.CANCELLED_UNVERIFIED}])
async def test_what_nobody_goes_to_is_not_asked_about(story: Story, clock: TestClock, row: dict[str, Any]) -> None:
    await asked_and_over(story, clock, **row)
    assert await how_it_went(story.process.parts) == 0


async def test_a_question_that_ran_out_of_time_is_nobodys_work(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await how_it_went(story.process.parts)
    clock.at(at("2026-12-13 12:00-05:00"))
    await story.send()
    assert (await story.states())["after"] == "expired"
    assert await story.tasks() == []


async def test_what_staff_say_stands(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await how_it_went(story.process.parts)
    await story.send()
    assert await set_outcome(story.process.parts, await event(story), Outcome.ATTENDED)
    await story.say("2")
    assert await follow_ups.outcome(story.process.parts.db, await event(story)) == ("attended", "staff")
    assert await story.value("SELECT status FROM case_event") == EventStatus.ATTENDED


async def test_an_outcome_is_for_what_is_over(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    assert not await set_outcome(story.process.parts, await event(story), Outcome.MISSED)
    clock.at(at("2026-12-09 12:00-05:00"))
    assert await set_outcome(story.process.parts, await event(story), Outcome.MISSED)
    assert await story.tasks() == ["missed"]
    assert await how_it_went(story.process.parts) == 0, "it is known already"


async def test_the_same_file_again_does_not_undo_an_outcome(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await set_outcome(story.process.parts, await event(story), Outcome.ATTENDED)
    (report,) = await story.bring(HEARING)
    assert report.fate == "same"
    assert await story.value("SELECT status FROM case_event") == EventStatus.ATTENDED


# No date yet.


async def enrolled(story: Story) -> None:
    """Somebody with consent and without a date."""
    await story.bring(HEARING)
    await story.process.parts.db.pool.execute("DELETE FROM case_event_version")
    await story.process.parts.db.pool.execute("DELETE FROM reminder")
    await story.process.parts.db.pool.execute("DELETE FROM case_event")


async def test_somebody_without_a_date_is_asked_now_and_then_and_not_for_ever(story: Story, clock: TestClock) -> None:
    await enrolled(story)
    asked = []
    for day in range(400):
        clock.on(timedelta(days=1))
        if await whether_a_paper_came(story.process.parts):
            asked.append(day + 1)
            await story.send()
    assert asked == [14 + 30 * n for n in range(NO_DATE_MOST)]
    bodies = await story.bodies()
    assert len(bodies) == NO_DATE_MOST
    assert not list(revealing(bodies[0], "en"))


async def test_the_date_they_text_is_found_out_first(story: Story, clock: TestClock) -> None:
    await enrolled(story)
    clock.on(timedelta(days=15))
    assert await whether_a_paper_came(story.process.parts) == 1
    await story.send()
    await story.say("1")
    await story.say("14 March 2027")
    assert await story.tasks() == ["new_date"]
    assert await story.value("SELECT count(*) FROM case_event") == 0
    clock.on(timedelta(days=60))
    assert await whether_a_paper_came(story.process.parts) == 0, "a person is on it"


async def test_who_has_a_date_is_not_asked_for_one(story: Story, clock: TestClock) -> None:
    await story.bring(but(HEARING, day=date(2027, 3, 1)))
    clock.on(timedelta(days=40))
    assert await whether_a_paper_came(story.process.parts) == 0


async def test_who_said_no_is_not_asked_for_one(story: Story, clock: TestClock) -> None:
    await enrolled(story)
    await story.process.parts.db.pool.execute("UPDATE client SET consent = 'refused'")
    clock.on(timedelta(days=40))
    assert await whether_a_paper_came(story.process.parts) == 0


# Their own hours.


async def test_hours_they_set_move_what_is_planned(story: Story, clock: TestClock) -> None:
    await story.bring(but(HEARING, day=date(2026, 12, 24)))
    await story.work()
    for text in ("0", "1", "9", "2", "6", "4", "2"):  # menu, all, more, my data, when to text me, evening, let me sleep
        await story.say(text)
    await story.work()
    row = (await story.rows("SELECT safe_from, safe_until, night_urgent FROM client"))[0]
    assert tuple(row) == (time(17), time(21), False)
    due = await story.rows("SELECT due_at FROM reminder WHERE state = 'planned' AND step = '7-days'")
    assert [r["due_at"] for r in due] == [at("2026-12-17 17:00-05:00")]


async def test_who_agrees_may_be_woken(story: Story) -> None:
    await story.bring(HEARING)
    for text in ("0", "1", "9", "2", "6", "1", "1"):
        await story.say(text)
    assert await story.value("SELECT night_urgent FROM client") is True


async def test_all_of_it_runs_twice_and_does_nothing_twice(story: Story, clock: TestClock) -> None:
    await asked_and_over(story, clock)
    await follow_up_all(story.process.parts)
    before = await story.value("SELECT count(*) FROM outbound_message")
    await follow_up_all(story.process.parts)
    assert await story.value("SELECT count(*) FROM outbound_message") == before
    assert len(await story.texts(ANA)) >= 1
