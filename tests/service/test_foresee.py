"""Seen before it happens. The look ahead is held against what then really happens."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.case_events import EventType
from flows.contact import Address
from flows.helpers import Relation
from flows.ladders import LADDERS, LadderError, ladder
from flows.ledger import EndState
from flows.replay import Window, whys
from service.actions.ask_ahead import every_question
from service.actions.follow_up import follow_up_all
from service.actions.foresee import Future, difference, every_message, preview, run_ahead, set_ladder
from service.actions.hold_back import skip, turn_automation
from service.actions.households import add_helper
from service.actions.remind import plan_all
from service.actions.uncovered import uncovered
from service.store import ladders
from service.wiring import Process
from tests.stories import ANA as PHONE
from tests.stories import Story, at, but, hearing

HEARING = replace(hearing(), language="en")
PEOPLE = [Address(f"+1202555{n:04}") for n in range(100, 120)]
# Both clock changes lie in these 130 days: 1 November 2026 and 14 March 2027.
CALENDAR = [
    # zone of the venue, its city, the person's zone, day, time
    ("America/New_York", "New York", None, date(2026, 11, 1), time(9)),
    ("America/New_York", "New York", None, date(2026, 11, 3), time(8, 30)),
    ("America/Chicago", "Houston", "America/New_York", date(2026, 11, 30), time(8, 30)),
    ("America/Phoenix", "Phoenix", "America/Los_Angeles", date(2026, 11, 2), time(13)),
    ("America/Denver", "El Paso", "America/Denver", date(2027, 1, 14), time(8)),
    ("Pacific/Honolulu", "Honolulu", "Pacific/Honolulu", date(2026, 12, 24), time(9)),
    ("Asia/Kolkata", "Kolkata", "Asia/Kolkata", date(2026, 12, 11), time(9, 30)),
    ("America/New_York", "New York", "America/Los_Angeles", date(2027, 1, 5), time(7)),
]


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def futures(story: Story, until: str, **options: Any) -> list[Future]:
    return [f async for f in run_ahead(story.process.parts, at(until), **options)]


def sent(found: list[Future]) -> set[tuple[UUID, str, datetime]]:
    return {(t.dated.event, t.step, t.at) for f in found for t, _ in f.told if t.state == "sent"}


async def bring_calendar(story: Story) -> None:
    rows = [
        hearing(
            day,
            at=when,
            row=n + 2,
            event_ref=f"H-{n}",
            phone=PEOPLE[n],
            client_timezone=home,
            zone=zone,
            city=city,
            type_=EventType.ICE_CHECK_IN if n % 3 == 1 else EventType.HEARING_MASTER,
        )
        for n, (zone, city, home, day, when) in enumerate(CALENDAR)
    ]
    await story.bring(*rows)


async def really(
    story: Story, clock: Any, until: str, *, down: Window | None = None
) -> set[tuple[UUID, str, datetime]]:
    """What a worker then really sends: time jumps from one due line to the next, as a worker would wake."""
    parts, end = story.process.parts, at(until)
    while True:
        if down is None or not down.since <= parts.now() < down.until:
            await story.work()
        following = await story.value(
            "SELECT min(due_at) FROM reminder WHERE state = 'planned' AND due_at > $1", parts.now()
        )
        if down is not None and down.since <= (following or end) < down.until:
            following = down.until
        if following is None or following > end:
            break
        clock.at(following)
    rows = await story.rows(
        "SELECT r.case_event_id, r.step, m.created_at FROM reminder r JOIN outbound_message m ON m.id = r.message_id "
        "WHERE m.state = 'accepted'"
    )
    return {tuple(r.values()) for r in rows}


@pytest.mark.parametrize("start", ["2026-10-20 09:17-04:00", "2026-10-31 22:40-04:00", "2026-12-10 03:00-05:00"])
async def test_what_was_foreseen_is_what_happens(story: Story, clock: Any, start: str) -> None:
    clock.at(at(start))
    await bring_calendar(story)
    unplanned = sent(await futures(story, "2027-01-20 00:00+00:00"))
    await plan_all(story.process.parts)
    foreseen = sent(await futures(story, "2027-01-20 00:00+00:00"))
    assert foreseen and foreseen == unplanned
    assert await really(story, clock, "2027-01-20 00:00+00:00") == foreseen


async def test_an_outage_is_foreseen_as_it_happens(story: Story, clock: Any) -> None:
    clock.at(at("2026-10-20 09:17-04:00"))
    await bring_calendar(story)
    lawyer = hearing(date(2026, 10, 30), row=40, event_ref="A-1", phone=PEOPLE[15], type_=EventType.ATTORNEY_VISIT)
    await story.bring(lawyer)
    await plan_all(story.process.parts)
    down = Window(at("2026-10-25 12:00-04:00"), at("2026-11-02 15:30-05:00"))
    found = await futures(story, "2027-01-20 00:00+00:00", worker_down=(down,))
    assert sent(found) != sent(await futures(story, "2027-01-20 00:00+00:00"))
    lost = [f.dated.starts_at for f in found if f.covered is False]
    assert lost == [lawyer.facts.starts_at], "only of the one whose whole ladder lies in the outage"
    assert await really(story, clock, "2027-01-20 00:00+00:00", down=down) == sent(found)


async def test_looking_ahead_changes_nothing(story: Story, clock: Any) -> None:
    clock.at(at("2026-10-20 09:17-04:00"))
    await bring_calendar(story)
    await plan_all(story.process.parts)
    before = await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step")
    await futures(story, "2027-01-20 00:00+00:00")
    await preview(story.process.parts, at("2027-01-20 00:00+00:00"))
    await difference(
        story.process.parts, EventType.HEARING_MASTER, LADDERS[EventType.ATTORNEY_VISIT], at("2027-01-01 00:00+00:00")
    )
    assert await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step") == before
    assert await story.value("SELECT count(*) FROM outbound_message") == 0


async def test_a_provider_that_is_down_delays_to_the_same_day_or_the_morning(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-20 09:00-05:00"))
    await story.bring(HEARING)
    short = Window(at("2026-11-24 09:00-05:00"), at("2026-11-24 16:00-05:00"))
    (event,) = await futures(story, "2026-11-26 00:00-05:00", provider_down=(short,))
    assert [(t.step, t.at) for t, _ in event.told if t.state == "sent"] == [
        ("30-days", at("2026-11-20 09:00-05:00")),
        ("14-days", at("2026-11-24 16:00-05:00")),
    ]
    long = replace(short, until=at("2026-11-24 23:00-05:00"))
    (event,) = await futures(story, "2026-11-26 00:00-05:00", provider_down=(long,))
    assert [t.at for t, _ in event.told if t.step == "14-days"] == [at("2026-11-25 08:00-05:00")]


async def test_whoever_may_not_be_texted_is_uncovered_in_the_future_too(story: Story, clock: Any) -> None:
    await story.bring(HEARING, hearing(event_ref="H-2", row=3, phone=PEOPLE[0], consent=None))
    found = await futures(story, "2026-12-31 00:00+00:00")
    assert sorted(f.covered is True for f in found) == [False, True]
    await turn_automation(story.process.parts, next(f.dated.client for f in found if f.covered), off=True)
    assert [f.covered for f in await futures(story, "2026-12-31 00:00+00:00")] == [False, False]


async def test_a_date_entered_two_hours_before_is_untold_for_the_reason_of_the_ledger(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-08 06:30-05:00"))
    await story.bring(HEARING)
    (unplanned,) = await futures(story, "2026-12-31 00:00+00:00")
    await plan_all(story.process.parts)
    (planned,) = await futures(story, "2026-12-31 00:00+00:00")
    assert planned.covered is False
    why = whys(planned.dated, [told for told, _ in planned.told])
    assert why == whys(unplanned.dated, [told for told, _ in unplanned.told])
    assert {reason for _, reason in (await story.ledger()).values()} == set(why)


async def test_the_preview_says_it_in_the_words_that_then_go(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-04 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    told = await preview(story.process.parts, at("2026-12-05 12:00-05:00"))
    (only,) = told
    assert (only.step, only.at.hour) == ("3-days", 10)
    clock.at(at("2026-12-05 10:00-05:00"))
    await story.work()
    assert (await story.bodies())[-1].startswith(only.body)
    assert await preview(story.process.parts, at("2026-12-31 12:00-05:00"), client=PEOPLE and UUID(int=1)) == []


async def test_what_goes_together_is_seen_together_and_who_is_told_beside_them(story: Story, clock: Any) -> None:
    """A family of three on one phone, one of whom reads Spanish; a lawyer is told Mama's dates."""
    clock.at(at("2026-11-28 12:00-05:00"))
    names = ("Mama", "Beto", "Papa")
    rows = [hearing(event_ref=n, client_ref=n, row=i + 2, language="es" if n == "Papa" else "en") for i, n in
            enumerate(names)]  # fmt: skip
    await story.bring(*[replace(row, household="H", label=name) for row, name in zip(rows, names, strict=True)])
    parts, lawyer = story.process.parts, PEOPLE[0]
    mama = await story.value("SELECT id FROM client WHERE ref_index = $1", parts.vault.index("client_ref", "Mama"))
    await add_helper(parts, mama, lawyer, Relation.LAWYER, None, language="en")
    await story.work()
    await story.say("1", lawyer)
    await story.work()
    end = at("2026-12-08 06:00-05:00")
    coming = await preview(parts, end)
    together = [c for c in coming if len(c.carried) == 2]
    assert {c.step for c in together} == {"7-days", "3-days", "1-day", "morning"}
    assert all(c.body.startswith("Beto, Mama: ") for c in together)
    assert [c.client for c in await preview(parts, end, client=mama)] == [mama] * 4

    async def foreseen(**down: Any) -> list[tuple[datetime, str, tuple[str, ...]]]:
        ahead = every_message(parts, end, in_words=True, **down)
        return sorted([(m.at, m.body, m.answers) async for number in ahead for m in number.messages])

    found = await foreseen()
    assert len(found) == 4 * 3, "the two, Papa, and the lawyer: four steps each"
    before = {phone: len(await story.texts(phone)) for phone in (PHONE, lawyer)}
    await really(story, clock, "2026-12-08 06:00-05:00")
    sent_words = []
    for phone, n in before.items():
        sent_words += [m.body for m in (await story.texts(phone))[n:]]
    assert sorted(sent_words) == sorted(
        "\n".join([body, *(f"{i} {a}" for i, a in enumerate(answers, 1))]) for _, body, answers in found
    )


# What we ask on our own.


async def test_every_question_of_ours_is_foreseen_when_and_as_it_goes(story: Story, clock: Any) -> None:
    """Hearings in New York and Honolulu, of two on one phone, and one whose person staff look after by hand."""
    parts = story.process.parts
    clock.at(at("2026-12-04 12:00-05:00"))
    shared = {"phone": PEOPLE[1], "day": date(2026, 12, 8)}
    await story.bring(
        HEARING,
        hearing(row=3, event_ref="H-2", phone=PEOPLE[0], zone="Pacific/Honolulu", client_timezone="Pacific/Honolulu"),
        replace(hearing(row=4, event_ref="H-3", client_ref="M", **shared), household="F", label="Mama"),
        replace(hearing(row=5, event_ref="H-4", client_ref="B", **shared), household="F", label="Beto"),
        hearing(row=6, event_ref="H-5", phone=PEOPLE[2], type_=EventType.DEADLINE_FILING),
        hearing(row=7, event_ref="H-6", phone=PEOPLE[3]),
    )
    off = await story.value("SELECT client_id FROM case_event ORDER BY id DESC LIMIT 1")
    await turn_automation(parts, off, off=True)
    await plan_all(parts)
    ahead = [q async for q in every_question(parts, at("2027-01-10 00:00-05:00"), in_words=True)]
    ahead.sort(key=lambda q: q.at)
    assert [(q.step, q.at) for q in ahead[:4]] == [
        ("after", at("2026-12-09 10:00-05:00")),
        ("after", at("2026-12-09 10:00-05:00")),  # of the two on one phone one
        ("after", at("2026-12-09 10:00-10:00")),
        ("after", at("2026-12-10 08:00-05:00")),  # and the other, since nobody has answered
    ]
    assert [q.step for q in ahead[4:]] == ["paper"] * 4 and off not in {q.client for q in ahead}
    for moment in sorted({q.at for q in ahead}):
        asked = await story.value("SELECT count(*) FROM outbound_message WHERE purpose = 'question'")
        for early in (timedelta(minutes=1), timedelta()):
            clock.at(moment - early)
            await follow_up_all(parts)
        await story.send()
        now = await story.value("SELECT count(*) FROM outbound_message WHERE purpose = 'question'")
        assert now - asked == sum(q.at == moment for q in ahead)
    wanted = [q.said.as_text() for q in ahead]
    phones = (PHONE, *PEOPLE[:4])
    got = [text for phone in phones for text in await story.bodies(phone)]
    assert sorted(text for text in got if text in wanted) == sorted(wanted)


async def test_a_question_is_part_of_what_is_seen_of_a_date(story: Story, clock: Any) -> None:
    parts = story.process.parts
    clock.at(at("2026-12-07 20:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    (event,) = [r[0] for r in await story.rows("SELECT id FROM case_event")]
    (asks,) = await preview(parts, at("2026-12-10 12:00-05:00"))
    assert asks.tells(event) and (asks.step, asks.at) == ("after", at("2026-12-09 10:00-05:00"))
    assert "8:30" in asks.body and asks.answers[0] == "I was there"
    down = (Window(at("2026-12-08 00:00-05:00"), at("2026-12-10 22:00-05:00")),)
    end = at("2026-12-12 00:00-05:00")
    assert [q.at async for q in every_question(parts, end, worker_down=down)] == [at("2026-12-11 08:00-05:00")]
    assert [q async for q in every_question(parts, end, provider_down=down)] == [], "its evening passes"


async def test_one_step_is_skipped_and_the_others_go(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-04 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    event = await story.value("SELECT id FROM case_event")
    assert await skip(story.process.parts, event, "3-days")
    assert not await skip(story.process.parts, event, "3-days")
    await plan_all(story.process.parts)
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1
    assert (await story.ledger())[1, "3-days"] == ("suppressed", "skipped by staff")
    clock.at(at("2026-12-07 12:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 2


async def test_with_automation_off_a_date_is_uncovered_until_it_is_on_again(story: Story, clock: Any) -> None:
    parts = story.process.parts
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await plan_all(parts)
    client = await story.value("SELECT id FROM client")
    assert await turn_automation(parts, client, off=True)
    (future,) = await futures(story, "2026-12-31 00:00+00:00")
    assert {told.state for told, _ in future.told} <= {EndState.HUMAN, EndState.SUPPRESSED}
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.work()
    assert await story.texts() == []
    assert "human" in (await story.states()).values()
    assert (await uncovered(parts))[0].reasons[0].why == "automation_off"
    assert await turn_automation(parts, client, off=False)
    assert not await turn_automation(parts, client, off=False)
    clock.at(at("2026-12-07 12:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1, "what falls due afterwards goes"
    assert not await turn_automation(parts, UUID(int=1), off=True)


async def test_what_was_enqueued_before_it_was_off_is_held_too(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-05 10:00-05:00"))
    from service.actions.remind import enqueue_due

    await enqueue_due(story.process.parts)
    client = await story.value("SELECT id FROM client")
    await turn_automation(story.process.parts, client, off=True)
    await story.send()
    assert len(await story.texts()) == 1
    await turn_automation(story.process.parts, client, off=False)
    await story.send()
    assert len(await story.texts()) == 2


# The ladder.


async def test_the_ladders_are_seeded_as_they_were_decided(story: Story) -> None:
    assert dict(await ladders.current(story.process.parts.db)) == dict(LADDERS)


async def test_a_ladder_shows_its_difference_and_then_does_just_that(story: Story, clock: Any) -> None:
    parts = story.process.parts
    clock.at(at("2026-11-20 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    wanted = ladder(EventType.HEARING_MASTER, [(14, "ahead"), (5, "ask"), (1, "soon"), (None, "soon")])
    found = await difference(parts, EventType.HEARING_MASTER, wanted, at("2026-12-31 00:00+00:00"))
    assert {t.step for t in found.added} == {"5-days"} and {t.step for t in found.gone} == {"7-days", "3-days"}
    assert found.events == 1
    assert dict(await ladders.current(parts.db)) == dict(LADDERS), "so far only shown"
    assert await set_ladder(parts, EventType.HEARING_MASTER, wanted) == 1
    assert (await story.ledger())[1, "3-days"] == ("suppressed", "the ladder changed")
    expected = sent(await futures(story, "2026-12-31 00:00+00:00"))
    before = {(e, s, w) for e, s, w in await really(story, clock, "2026-11-20 12:00-05:00")}
    assert await really(story, clock, "2026-12-31 00:00+00:00") - before == expected
    assert {s for _, s, _ in expected} == {"14-days", "5-days", "1-day", "morning"}
    assert (await story.states())["30-days"] == "sent", "what was sent stays"


async def test_the_same_ladder_again_changes_nothing_that_goes(story: Story, clock: Any) -> None:
    parts = story.process.parts
    await bring_calendar(story)
    await plan_all(parts)
    before = await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step")
    found = await difference(
        parts, EventType.HEARING_MASTER, LADDERS[EventType.HEARING_MASTER], datetime(2027, 2, 1, tzinfo=UTC)
    )
    assert (found.added, found.gone) == ((), ())
    await set_ladder(parts, EventType.HEARING_MASTER, LADDERS[EventType.HEARING_MASTER])
    assert await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step") == before


@pytest.mark.parametrize(
    ("kind", "steps", "why"),
    [
        (EventType.HEARING_MASTER, [], "at least one"),
        (EventType.HEARING_MASTER, [(7, "ask"), (7, "soon")], "same day"),
        (EventType.HEARING_MASTER, [(0, "ask")], "1 to 365"),
        (EventType.DEADLINE_FILING, [(7, "ask")], "no words"),
        (EventType.DEADLINE_FILING, [(None, "soon")], "morning"),
    ],
)
def test_what_is_no_ladder(kind: EventType, steps: Any, why: str) -> None:
    with pytest.raises(LadderError, match=why):
        ladder(kind, steps)


def test_a_ladder_written_anew_is_the_one_there_was() -> None:
    for kind, rungs in LADDERS.items():
        assert ladder(kind, [(r.days, r.wording) for r in reversed(rungs)]) == rungs


async def test_moved_between_looks_is_foreseen_with_its_correction(story: Story, clock: Any) -> None:
    clock.at(at("2026-12-02 12:00-05:00"))
    await story.bring(HEARING)
    await story.work()
    clock.at(at("2026-12-02 23:00-05:00"))
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    await plan_all(story.process.parts)
    (event,) = await futures(story, "2026-12-03 12:00-05:00")
    assert [(t.step, t.at) for t, _ in event.told if t.state == "sent"] == [
        ("correction", at("2026-12-03 08:00-05:00")),
        ("7-days", at("2026-12-03 10:00-05:00")),
    ]
    clock.on(timedelta(minutes=1))
