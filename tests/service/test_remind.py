"""A date becomes reminders. What reached the phone is judged by the simulated network's own ledger."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from flows.case_events import EventStatus, EventType
from flows.contact import Address
from flows.effects import Consent
from service.actions import remind, words
from service.actions.remind import enqueue_due, plan_all
from service.store import tasks
from service.wiring import Process
from tests.stories import ANA, Story, at, but, hearing

BEN = Address("+12025550152")
HEARING = hearing()  # 8 December 2026, 8:30 in New York; it is Tuesday 24 November, 10:00 there
TELLING = ("inmigración", "corte", "juez", "audiencia", "varick")
LADDER = ["30-days", "14-days", "7-days", "3-days", "1-day", "morning"]


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def make_private(story: Story) -> None:
    """Ana has said that the phone is hers."""
    await story.value("UPDATE client SET phone_private = true RETURNING 1")


async def live_until(story: Story, clock: Any, until: str, step: timedelta = timedelta(hours=1)) -> None:
    """A worker at work, hour by hour."""
    end = at(until)
    while story.process.parts.now() < end:
        clock.on(step)
        await story.work()


async def test_the_whole_ladder_in_order_each_step_once(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-01 09:00-05:00"))
    await story.bring(HEARING)
    await live_until(story, clock, "2026-12-08 12:00-05:00", timedelta(hours=2))
    assert await story.states() == dict.fromkeys(LADDER, "sent")
    reached = [m.at.astimezone(story.process.parts.zone) for m in await story.texts()]
    assert [f"{when:%m-%d}" for when in reached] == ["11-08", "11-24", "12-01", "12-05", "12-07", "12-07"]
    assert all(10 <= when.hour < 12 or 18 <= when.hour < 21 for when in reached)


async def test_planning_and_enqueuing_again_changes_nothing(story: Story) -> None:
    await story.bring(HEARING)
    assert await plan_all(story.process.parts) == len(LADDER)
    assert await plan_all(story.process.parts) == 0
    await enqueue_due(story.process.parts)
    before = await story.value("SELECT count(*) FROM outbound_message")
    assert await enqueue_due(story.process.parts) == 0
    assert await story.value("SELECT count(*) FROM outbound_message") == before


async def test_a_late_entry_is_caught_up_once(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    assert await story.ledger() == {
        (1, "30-days"): ("suppressed", "past when entered; the catch-up stands for it"),
        (1, "14-days"): ("suppressed", "past when entered; the catch-up stands for it"),
        (1, "7-days"): ("sent", None),
        (1, "3-days"): ("planned", None),
        (1, "1-day"): ("planned", None),
        (1, "morning"): ("planned", None),
    }
    assert len(await story.texts()) == 1
    assert await story.tasks() == []


async def test_entered_four_days_before_it_is_asked_once(story: Story, clock: Any) -> None:
    """The step of seven days is caught up with its question; that of three follows 21 hours later and only reminds."""
    clock.at(at("2026-12-04 13:00-05:00"))
    await story.bring(replace(HEARING, language="en"))
    await story.work()
    clock.at(at("2026-12-05 10:00-05:00"))
    await story.work()
    first, second = await story.bodies()
    assert "1 I will be there" in first
    assert "I will be there" not in second and "8:30" in second
    await story.say("1")
    assert await story.value("SELECT max(confirmed) FROM reminder") == "yes", "the answer to the first still counts"


async def test_too_late_for_a_text_is_work_for_a_person(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-07 22:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    assert await story.texts() == []
    assert (await story.states())["morning"] == "human"
    assert await story.tasks() == ["too_late"]


async def test_after_an_outage_only_the_latest_step_goes(story: Story, clock: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(remind, "DUE_BATCH", 1)  # the steps of one event may well be in different batches
    clock.at(at("2026-11-01 09:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-05 12:00-05:00"))  # nobody was there on 8 and 24 November and on 1 December
    await story.work()
    assert len(await story.texts()) == 1
    states = await story.ledger()
    assert states[1, "3-days"] == ("sent", None)
    assert {states[1, step] for step in LADDER[:3]} == {("suppressed", "a later reminder stands for it")}


async def test_an_outage_beyond_the_event_is_told_to_a_person(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-01 09:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-08 08:00-05:00"))
    await story.work()
    assert await story.texts() == []
    assert set((await story.states()).values()) == {"expired"}
    assert await story.tasks() == ["not_reminded"]


async def test_nobody_is_woken_up(story: Story, clock: Any) -> None:
    """Entered at night: the catch-up waits for the morning of the person, not of the venue."""
    clock.at(at("2026-12-02 22:30-05:00"))
    await story.bring(replace(HEARING, client_timezone="America/Los_Angeles"))
    await story.work()
    assert len(await story.texts()) == 1, "it is 19:30 where Ana is"
    await story.bring(hearing(event_ref="H-2", phone=BEN, row=3, client_timezone="America/Halifax"))
    await story.work()
    assert await story.texts(BEN) == []
    clock.at(at("2026-12-03 07:59-04:00"))
    await story.work()
    assert await story.texts(BEN) == []
    clock.at(at("2026-12-03 08:00-04:00"))
    await story.work()
    assert len(await story.texts(BEN)) == 1


async def test_a_sender_that_stands_still_in_the_evening_does_not_send_at_night(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 20:30-05:00"))
    await story.bring(HEARING)
    await plan_all(story.process.parts)
    await enqueue_due(story.process.parts)
    clock.at(at("2026-12-03 02:00-05:00"))  # only now the sender is back
    await story.send()
    assert await story.texts() == []
    assert await story.tasks() == ["not_reminded"]
    await story.work()
    assert await story.tasks() == [], "the morning will do: nobody has to call"
    assert (await story.states())["7-days"] == "planned"
    clock.at(at("2026-12-03 08:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1
    assert (await story.states())["7-days"] == "sent"


async def test_no_reminder_without_consent_and_a_person_is_told(story: Story, clock: Any) -> None:
    await story.bring(replace(HEARING, consent=Consent.REFUSED, consent_how=""))
    await story.work()
    assert await story.texts() == []
    assert (await story.ledger())[1, "14-days"] == ("suppressed", "no consent")
    assert await story.tasks() == ["no_consent"]


async def test_consent_withdrawn_between_enqueuing_and_sending(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await plan_all(story.process.parts)
    await enqueue_due(story.process.parts)
    await story.say("STOP")
    await story.work()
    assert await story.texts() == []
    assert (await story.states())["7-days"] == "suppressed"
    await live_until(story, clock, "2026-12-08 12:00-05:00", timedelta(hours=6))
    assert await story.texts() == []
    assert set((await story.states()).values()) == {"suppressed"}
    assert sorted(await story.tasks()) == ["no_consent", "stopped_with_date"]


async def test_plain_words_only_on_a_phone_of_ones_own(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    (discreet,) = await story.bodies()
    assert "martes 8 de diciembre" in discreet and "hora de New York" in discreet
    assert not any(word in discreet.lower() for word in TELLING)
    await make_private(story)
    clock.at(at("2026-12-05 11:00-05:00"))
    await story.work()
    plain = (await story.bodies())[-1]
    assert "juez" in plain and "Varick Immigration Court" in plain
    assert await story.templates() == ["reminders.discreet-ask", "reminders.hearing-ask"]


async def test_a_language_without_words_is_met_in_both(story: Story, clock: Any) -> None:
    """And above all: one such person does not stop everybody's reminders."""
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(
        replace(HEARING, language="wo"), hearing(event_ref="H-2", phone=BEN, row=3, language="es-MX"), consenting(4)
    )
    await story.work()
    (both,) = await story.bodies()
    assert "Tuesday, December 8" in both and "martes 8 de diciembre" in both
    (mexican,) = await story.bodies(BEN)
    assert "martes 8 de diciembre" in mexican and "December" not in mexican
    assert await story.say("hola"), "and they can write to us"


def consenting(row: int) -> Any:
    return hearing(event_ref=f"H-{row}", phone=Address(f"+1202555016{row}"), row=row)


async def test_a_reminder_that_cannot_be_written_does_not_stop_the_others(
    story: Story, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(but(HEARING, room="broken"), hearing(event_ref="H-2", phone=BEN, row=3))
    write = words.of_reminder

    def brittle(content: Any, key: str, facts: Any, *rest: Any, **more: Any) -> Any:
        if facts.room == "broken":
            raise ValueError("our bug")
        return write(content, key, facts, *rest, **more)

    monkeypatch.setattr(words, "of_reminder", brittle)
    await story.work()
    assert await story.texts() == [] and len(await story.texts(BEN)) == 1
    assert await story.tasks() == ["not_reminded"]
    states = await story.rows("SELECT state FROM reminder_ledger WHERE step = '7-days' ORDER BY state")
    assert [r["state"] for r in states] == ["human", "sent"]


# A date moves.


async def test_moved_before_anything_was_sent_is_no_news(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-01 09:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    await story.work()
    assert await story.texts() == []
    assert set((await story.states(1)).values()) == {"superseded"}
    assert "correction" not in await story.states(2)


async def test_moved_while_a_reminder_waits_to_be_sent(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await plan_all(story.process.parts)
    await enqueue_due(story.process.parts)
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    await story.send()  # the sender is faster than the planner
    assert await story.texts() == []
    await story.work()
    (only,) = await story.bodies()
    assert "10 de diciembre" in only and "8 de diciembre" not in only, "nobody heard the old date: a plain catch-up"
    assert await story.templates() == ["reminders.discreet-ahead"]


async def test_moved_after_it_was_told_brings_one_correction(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING, hearing(event_ref="H-2", phone=BEN, row=3, day=date(2027, 3, 1)))
    await story.work()
    assert len(await story.texts()) == 1
    await story.bring(but(HEARING, day=date(2026, 12, 10), at=time(13)))
    await story.bring(hearing(event_ref="H-2", phone=BEN, row=3, day=date(2027, 3, 2)))
    for _ in range(3):
        await story.work()
    _, correction = await story.bodies()
    assert "jueves 10 de diciembre" in correction and "martes 8 de diciembre" in correction
    assert correction.index("10 de diciembre") < correction.index("8 de diciembre"), "the new one first"
    assert not any(word in correction.lower() for word in TELLING), "perhaps a shared phone"
    assert await story.texts(BEN) == [], "who was told nothing needs no correction"
    await story.bring(but(HEARING, day=date(2026, 12, 10), at=time(13)))
    await story.work()
    assert len(await story.texts()) == 2, "the same file again says nothing"


async def test_a_correction_on_a_phone_of_ones_own_names_both_places(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(replace(HEARING, language="en"))
    await make_private(story)
    await story.work()
    await story.bring(but(replace(HEARING, language="en"), venue="Broadway Immigration Court"))
    await story.work()
    correction = (await story.bodies())[-1]
    assert "Broadway Immigration Court" in correction and "Varick Immigration Court" in correction


async def test_who_asked_for_their_date_was_told_it(story: Story, clock: Any) -> None:
    """The answer to "my next date" counts as told."""
    await story.bring(but(replace(HEARING, language="en"), day=date(2027, 2, 8)))
    await story.work()
    for text in ("hi", "2"):
        said = await story.say(text)
    assert any("February 8" in body for body in said), said
    before = len(await story.texts())
    clock.on(timedelta(minutes=1))
    await story.bring(but(replace(HEARING, language="en"), day=date(2027, 2, 15)))
    await story.work()
    (correction,) = (await story.bodies())[before:]
    assert "February 15" in correction and "February 8" in correction


async def test_moved_and_moved_back(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 22:00-05:00"))
    await story.bring(replace(HEARING, client_timezone="America/Los_Angeles"))
    await story.work()
    assert len(await story.texts()) == 1
    clock.at(at("2026-12-03 02:00-05:00"))  # 23:00 where Ana is: the correction must wait
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    await story.work()
    await story.bring(HEARING)
    clock.at(at("2026-12-03 12:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1, "what she was told is true again"
    assert (await story.states(2))["correction"] == "superseded"
    assert (await story.states(3))["correction"] == "suppressed"
    assert (await story.states(3))["3-days"] == "planned", "and the ladder goes on"


async def test_moved_back_after_the_correction_is_a_new_correction(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    for row in (HEARING, but(HEARING, day=date(2026, 12, 10)), HEARING):
        await story.bring(row)
        await story.work()
    last = (await story.bodies())[-1]
    assert len(await story.texts()) == 3
    assert last.index("8 de diciembre") < last.index("10 de diciembre")


async def test_no_correction_leaves_when_it_is_too_late_for_it(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-06 23:00-05:00"))
    await story.bring(but(HEARING, day=date(2026, 12, 7), at=time(8)))
    await story.work()
    assert (await story.states(2))["correction"] == "human"
    assert await story.tasks() == ["too_late"]
    clock.at(at("2026-12-07 08:30-05:00"))
    await story.work()
    assert len(await story.texts()) == 1


async def test_a_status_alone_is_no_correction(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.bring(but(HEARING, status=EventStatus.MOVED))
    await story.work()
    assert len(await story.texts()) == 1


@pytest.mark.parametrize("queued", [True, False])
async def test_a_reminder_that_a_change_without_news_kept_from_leaving_leaves_all_the_same(
    story: Story, clock: Any, queued: bool
) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-05 10:01-05:00"))
    if queued:
        await enqueue_due(story.process.parts)
    await story.bring(but(HEARING, status=EventStatus.CANCELLED_UNVERIFIED))
    for _ in range(2):
        await story.work()
    assert len(await story.texts()) == 2, "the three days' reminder, once"
    assert (await story.states(2))["3-days"] == "sent"
    await story.bring(HEARING)
    await story.work()
    assert len(await story.texts()) == 2, "it has left: nothing to catch up"


# Somebody says that it is cancelled.


async def test_cancelled_says_how_to_check_until_somebody_verified_it(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await make_private(story)
    await story.work()
    await story.bring(but(HEARING, status=EventStatus.CANCELLED_UNVERIFIED))
    await story.work()
    assert await story.tasks() == ["verify"]
    assert len(await story.texts()) == 1, "nothing about it leaves at once: a person checks first"
    clock.at(at("2026-12-05 11:00-05:00"))
    await story.work()
    unverified = (await story.bodies())[-1]
    assert "martes 8 de diciembre" in unverified and "+1 202-555-0100" in unverified
    assert (await story.templates())[-1] == "reminders.unverified"
    assert "\n1 " not in unverified, "nobody is asked whether they will be there"


async def test_cancelled_and_verified_ends_it_and_a_person_tells_those_who_knew(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING, hearing(date(2027, 3, 1), event_ref="H-2", phone=BEN, row=3))
    await story.work()
    for row in (HEARING, hearing(date(2027, 3, 1), event_ref="H-2", phone=BEN, row=3)):
        await story.bring(but(row, status=EventStatus.CANCELLED_VERIFIED, verified_on=date(2026, 12, 2)))
    await live_until(story, clock, "2026-12-09 12:00-05:00", timedelta(hours=6))
    assert len(await story.texts()) == 1 and await story.texts(BEN) == []
    (task,) = await tasks.waiting(story.process.parts.db)
    assert (task.kind, task.reason) == ("not_reminded", remind.TELL_CANCELLED)


async def test_scheduled_again_after_a_verified_cancellation(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    for row in (HEARING, but(HEARING, status=EventStatus.CANCELLED_VERIFIED, verified_on=date(2026, 12, 2)), HEARING):
        await story.bring(row)
        await story.work()
    await live_until(story, clock, "2026-12-08 12:00-05:00", timedelta(hours=6))
    assert (await story.states(3))["3-days"] == "sent"


# The clocks of people and venues.


async def test_a_new_zone_of_the_person_moves_what_is_planned(story: Story, clock: Any) -> None:
    await story.bring(HEARING)
    await plan_all(story.process.parts)
    due = "SELECT due_at FROM reminder WHERE step = '3-days'"
    assert await story.value(due) == at("2026-12-05 10:00-05:00")
    await story.bring(replace(HEARING, client_timezone="America/Los_Angeles"))
    await plan_all(story.process.parts)
    assert await story.value(due) == at("2026-12-05 10:00-08:00")
    assert await story.value("SELECT count(*) FROM reminder") == len(LADDER)


async def test_a_zone_further_east_does_not_lose_the_step_it_jumps_over(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-24 12:00-05:00"))
    await story.bring(replace(HEARING, client_timezone="America/Los_Angeles"))
    await story.work()
    clock.at(at("2026-12-01 11:00-05:00"))  # 08:00 in Los Angeles, an hour after the step's time in New York
    await story.work()
    before = len(await story.texts())
    assert (await story.states())["7-days"] == "planned"
    await story.bring(replace(HEARING, client_timezone="America/New_York"))
    await story.work()
    assert len(await story.texts()) == before + 1
    assert (await story.states())["7-days"] == "sent"


async def test_the_venues_clock_is_shown_and_the_persons_own_added(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    chicago = replace(hearing(zone="America/Chicago", city="Chicago", language="en"), client_timezone="America/Denver")
    await story.bring(chicago)
    await story.work()
    (body,) = await story.bodies()
    assert "8:30 AM (Chicago time)" in body
    assert "Your clock: 7:30 AM" in body


# Any number of workers.


async def test_two_planners_and_two_enqueuers_at_once(story: Story, clock: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(remind, "PLAN_BATCH", 5)
    monkeypatch.setattr(remind, "DUE_BATCH", 5)
    clock.at(at("2026-12-02 12:00-05:00"))
    phones = [Address(f"+150055501{n:02}") for n in range(30)]
    await story.bring(*(hearing(row=n + 2, event_ref=f"H-{n}", phone=phone) for n, phone in enumerate(phones)))
    parts = story.process.parts
    await asyncio.gather(*(plan_all(parts) for _ in range(3)))
    assert await story.value("SELECT count(*) FROM reminder") == 30 * len(LADDER)
    await asyncio.gather(*(enqueue_due(parts) for _ in range(3)), plan_all(parts))
    await asyncio.gather(story.send(), story.send())
    await story.send()
    assert [len(await story.texts(phone)) for phone in phones] == [1] * 30
    assert await story.value("SELECT count(*) FROM outbound_message") == 30


async def test_planning_in_batches_reaches_everybody(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remind, "PLAN_BATCH", 2)
    await story.bring(*(hearing(row=n, event_ref=f"H-{n}", phone=Address(f"+150055501{n:02}")) for n in range(5)))
    assert await plan_all(story.process.parts) == 5 * len(LADDER)


async def test_a_check_in_and_a_hearing_keep_their_own_words(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(
        replace(HEARING, language="en"),
        hearing(event_ref="I-1", row=3, language="en", type_=EventType.ICE_CHECK_IN, venue="26 Federal Plaza"),
    )
    await make_private(story)
    await story.work()
    court, ice = sorted(await story.bodies(), key=lambda body: "ICE check-in" in body)
    assert "judge" in court and "ICE" not in court
    assert "judge" not in ice and "court" not in ice.lower()


# The answer to a reminder.


async def test_one_says_yes_and_it_is_written_down(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    (asked,) = await story.bodies()
    assert [line[0] for line in asked.splitlines()[-4:]] == ["1", "2", "3", "4"]
    await story.say("1")
    assert (await story.templates())[-1] == "reminders.reply-yes"
    assert await story.value("SELECT confirmed FROM reminder_ledger WHERE step = '7-days'") == "yes"
    assert await story.tasks() == []


async def test_two_asks_for_help_and_a_person_gets_a_task(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.say("2")
    assert await story.value("SELECT confirmed FROM reminder_ledger WHERE step = '3-days'") == "help"
    assert await story.tasks() == ["help_to_attend"]


async def test_a_digit_answers_the_reminder_and_then_the_conversation_goes_on(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-01 09:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    before = len(await story.texts())
    menu = await story.say("hola")  # now Ana stands at the menu
    clock.at(at("2026-12-01 10:30-05:00"))
    await story.work()
    assert len(await story.texts()) == before + len(menu) + 1
    await story.say("1")
    assert (await story.templates())[-2:] == ["reminders.reply-yes", "menu.ask-quiet"], "thanked, and asked again"
    assert await story.value("SELECT confirmed FROM reminder_ledger WHERE step = '7-days'") == "yes"
    await story.say("1")  # the same key now means what the menu said it means
    assert (await story.templates())[-1] == "menu.ask"
    told = await story.say("1")
    assert any("8 de diciembre" in body for body in told), told


async def test_the_answer_to_a_date_that_moved_meanwhile_is_not_taken_for_the_new_one(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    await plan_all(story.process.parts)
    await story.say("1")
    assert await story.value("SELECT count(*) FROM reminder_ledger WHERE confirmed IS NOT NULL") == 0


async def test_one_person_two_questions_the_newest_is_answered(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING, hearing(event_ref="H-2", row=3, at=time(13)))
    await story.work()
    assert len(await story.texts(ANA)) == 2
    await story.say("1")
    rows = await story.rows("SELECT case_event_id, confirmed FROM reminder_ledger WHERE step = '7-days'")
    confirmed = [r["case_event_id"] for r in rows if r["confirmed"] == "yes"]
    last = await story.value(
        "SELECT event_id FROM outbound_message WHERE purpose = 'reminder' ORDER BY id DESC LIMIT 1"
    )
    assert confirmed == [last]
