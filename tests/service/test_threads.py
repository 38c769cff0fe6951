"""A client writes, a caseworker answers, automation holds its tongue and speaks again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from flows.contact import Address, Channel
from flows.effects import Consent
from flows.thread import HELD_FOR, WRITING_FOR, No, Refusal, Standing, Unsafe
from service.actions.keep_client import (
    Facts,
    HowAgreed,
    Taken,
    change,
    make,
    mark_safe,
    mark_unsafe,
    record_consent,
    transfer,
    turn_automation,
    write_note,
)
from service.actions.open_client import mark_read, opened, search, thread
from service.actions.reply import OtherWords, Written, draft, let_go, ready_text, reply, weigh, writing
from service.actions.saved_replies import SavedReply, drop, save, saved_replies
from service.parts import Parts
from service.store import people, threads
from service.store.ids import new_id
from service.wiring import Process
from tests.conftest import TestClock
from tests.people import AMINA, OTHER, WORKER, client, lines, seen, statements
from tests.stories import Story, at, but, hearing

ARABIC = "مرحبا، هل يمكنني إحضار أطفالي إلى الموعد؟"
ANSWER = "نعم يا أمينة، أحضري أطفالك معك."


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def test_a_text_in_arabic_is_answered_by_a_human_and_automation_waits(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    amina = await client(parts, language="ar")
    await story.say(ARABIC, AMINA)  # a flow answers: nobody is there yet
    assert (await seen(parts, amina.id)).unread

    written = await reply(parts, amina.id, new_id(), ANSWER, WORKER)
    assert isinstance(written, Written) and written.at == parts.now()
    await story.send()
    assert (await story.bodies(AMINA))[-1] == ANSWER

    clock.on(timedelta(minutes=30))
    assert await story.say("شكرا، وماذا عن زوجي؟", AMINA) == []
    row = await seen(parts, amina.id)
    assert row.unread and row.held_by == WORKER
    page = await thread(parts, row, None, 50)
    said = [(line.kind, line.words.body) for line in page.lines]
    assert said[0] == ("in", ARABIC)
    assert said[-2:] == [("out", ANSWER), ("in", "شكرا، وماذا عن زوجي؟")]
    assert page.lines[-2].by == WORKER

    clock.on(HELD_FOR)
    assert await story.say("hola", AMINA) != []


def test_a_number_inside_arabic_reaches_the_phone_as_it_was_meant() -> None:
    assert ready_text("اتصلي بـ 212-555-0134 اليوم ", "sms") == "اتصلي بـ \u2068212-555-0134\u2069 اليوم"
    assert ready_text("Call 212-555-0134", "sms") == "Call 212-555-0134"


async def test_automation_speaks_again_when_the_human_lets_go(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    await reply(parts, amina.id, new_id(), "Hello Amina", WORKER)
    assert await story.say("menu", AMINA) == ["Hello Amina"]  # the human's words, and nothing else
    await let_go(parts, amina.id, WORKER)
    assert len(await story.say("menu", AMINA)) >= 1


async def test_a_stop_and_danger_are_heard_while_a_human_writes(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    await story.bring(hearing(phone=AMINA))
    await writing(parts, amina, WORKER, "Dear")
    assert len(await story.say("he wants to kill me", AMINA)) >= 1
    assert await story.say("STOP", AMINA) == []  # the carrier says so itself
    assert (await seen(parts, amina.id)).consent == Consent.STOPPED
    assert {"danger", "stopped_with_date"} <= set(await story.tasks())
    assert await reply(parts, amina.id, new_id(), "But", WORKER) == No(Refusal.STOPPED)


async def test_whoever_begins_to_write_is_seen_and_their_draft_is_kept(parts: Parts, clock: TestClock) -> None:
    amina = await client(parts)
    await writing(parts, amina, WORKER, "Dear Ami")
    row = await seen(parts, amina.id)
    assert (row.writing_by, row.writing_until) == (WORKER, parts.now() + WRITING_FOR)
    assert await draft(parts, row, WORKER) == "Dear Ami"
    assert await draft(parts, row, OTHER) == ""
    stored = await parts.db.pool.fetchval("SELECT body_sealed FROM draft")
    assert b"Dear" not in stored
    await reply(parts, amina.id, new_id(), "Dear Amina", WORKER)
    assert await draft(parts, row, WORKER) == ""


async def test_the_same_act_twice_sends_once(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    message = new_id()
    first = await reply(parts, amina.id, message, "Hello", WORKER)
    again = await reply(parts, amina.id, message, " Hello ", WORKER)
    assert isinstance(first, Written) and not first.again
    assert isinstance(again, Written) and again.again
    assert await reply(parts, amina.id, message, "Other words", WORKER) == OtherWords()
    await story.send()
    assert await story.bodies(AMINA) == ["Hello"]


async def test_what_was_true_when_written_is_asked_again_when_it_leaves(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    clock.at(at("2026-11-24 23:00-05:00"))
    amina = await client(parts)
    written = await reply(parts, amina.id, new_id(), "Good morning", WORKER)
    assert isinstance(written, Written) and written.at == at("2026-11-25 08:00-05:00")
    await record_consent(parts, amina, Consent.STOPPED, HowAgreed.VOICE, WORKER)
    clock.at(at("2026-11-25 08:01-05:00"))
    await story.send()
    assert await story.bodies(AMINA) == []
    [line] = (await thread(parts, await seen(parts, amina.id), None, 10)).lines
    assert line.standing is Standing.STOPPED


async def test_a_weight_names_the_letters_that_cost(parts: Parts) -> None:
    amina = await client(parts)
    cheap = weigh(parts, amina, "See you “there” — bring the papers…")
    assert (cheap.cost.encoding, cheap.cost.segments, cheap.refusal) == ("GSM-7", 1, None)
    dear = weigh(parts, amina, "Nos vemos el miércoles, allá está la oficina. " * 3)
    assert (dear.cost.encoding, dear.cost.segments) == ("UCS-2", 3)
    assert (dear.dear, dear.plainly) == (("á",), 1), "without them it would be one SMS"
    arabic = weigh(parts, amina, "نعم يا أمينة، أحضري أطفالك معك")
    assert arabic.cost.outside_gsm7 and not arabic.dear, "it has no other letters"


async def test_a_reminder_waits_while_a_human_writes_but_not_too_long(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    await story.bring(hearing(phone=AMINA, language="en"))  # 8 December, 8:30
    row = (await search(parts, AMINA.value, None))[0]
    clock.at(at("2026-12-01 09:55-05:00"))
    await story.work()
    before = await story.templates()
    await writing(parts, row, WORKER, "Hello")
    clock.at(at("2026-12-01 10:00-05:00"))
    await reply(parts, row.id, new_id(), "Hello", WORKER)
    await story.work()
    assert [t for t in await story.templates() if t not in before] == ["staff.own-words"]
    clock.at(at("2026-12-01 14:00-05:00"))
    await story.work()
    assert len(await story.templates()) == len(before) + 2

    clock.at(at("2026-12-07 18:29-05:00"))
    await reply(parts, row.id, new_id(), "See you tomorrow", WORKER)
    clock.at(at("2026-12-07 20:30-05:00"))
    await story.bring(but(hearing(phone=AMINA, language="en"), room="Room 9"))
    await story.work()
    assert (await story.templates())[-1].startswith("corrections.")  # a correction waits for nobody


async def test_with_automation_off_a_date_becomes_work_for_a_human(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    await story.bring(hearing(phone=AMINA, language="en"))
    row = (await search(parts, AMINA.value, None))[0]
    assert await turn_automation(parts, row, off=True, by=WORKER)
    assert not await turn_automation(parts, row, off=True, by=WORKER)
    clock.at(at("2026-12-01 10:00-05:00"))
    await story.work()
    assert await story.texts(AMINA) == []
    assert (await story.states())["7-days"] == "human"
    assert "not_reminded" in await story.tasks()
    assert await story.say("menu", AMINA) == []
    assert await turn_automation(parts, row, off=False, by=WORKER)
    assert await story.say("menu", AMINA) != []


async def test_a_phone_in_other_hands_gets_nothing_and_is_told_nothing(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    await story.bring(hearing(phone=AMINA, language="en"))
    row = (await search(parts, AMINA.value, None))[0]
    clock.at(at("2026-12-01 09:59-05:00"))
    await story.work()
    before = await story.bodies(AMINA)
    await reply(parts, row.id, new_id(), "On its way", WORKER)
    await mark_unsafe(parts, row, Unsafe.TAKEN, WORKER)
    clock.at(at("2026-12-01 10:00-05:00"))
    await story.work()
    assert await story.bodies(AMINA) == before
    assert await story.say("who is this", AMINA) == []
    assert await story.say("he wants to kill me", AMINA) == []
    assert await reply(parts, row.id, new_id(), "Hello?", WORKER) == No(Refusal.UNSAFE)
    assert {"number", "danger"} <= set(await story.tasks())
    said = (await thread(parts, await seen(parts, row.id), None, 10)).lines
    assert [line.standing for line in said if line.what == "staff"] == [Standing.HUMAN]

    assert await mark_safe(parts, row, WORKER)
    assert not await mark_safe(parts, row, WORKER)
    assert isinstance(await reply(parts, row.id, new_id(), "Hello again", WORKER), Written)


async def test_closing_a_doubt_does_not_thaw_a_phone_in_other_hands(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    await mark_unsafe(parts, amina, Unsafe.DETAINED, WORKER)
    await parts.db.pool.execute("UPDATE task SET kind = 'unresolved'")
    from service.store import tasks

    [task] = await tasks.waiting(parts.db)
    await tasks.close(parts.db, task.id, parts.now())
    assert (await seen(parts, amina.id)).frozen_at is not None


async def test_clients_are_found_by_alias_reference_and_phone_and_by_nothing_else(parts: Parts) -> None:
    amina = await client(parts, alias="Amina K. of the Library", ref="EXP-77")
    await client(parts, Address("+12025550162"), alias="Ámina Otra")

    async def found(wanted: str) -> int:
        return len(await search(parts, wanted, None))

    assert await found("AMÍNA") == 2
    assert await found("library amina") == 1
    assert await found("lib") == 0
    assert await found("EXP-77") == 1
    assert await found("(202) 555-0161") == 1
    assert await found("202 555 016") == 0
    assert await found("") == 0
    assert "Amina" not in str(await parts.db.pool.fetch("SELECT * FROM client_word"))
    assert opened(parts, amina).label == "Amina K. of the Library"
    assert "Amina" not in repr(opened(parts, amina))


async def test_a_caseworker_sees_their_own_and_those_nobody_has(parts: Parts) -> None:
    amina = await client(parts)
    await client(parts, Address("+12025550162"), alias="Binta")
    assert len(await people.page(parts.db, parts.now(), OTHER, None, 10)) == 2
    await parts.db.pool.execute(
        "INSERT INTO staff (id, email_index, email_sealed, role, created_at) "
        "VALUES ($1, 'a', 'a', 'caseworker', now())",
        WORKER,
    )
    assert await transfer(parts, amina, WORKER, OTHER)
    now = parts.now()
    assert len(await people.page(parts.db, now, OTHER, None, 10)) == 1
    assert len(await people.page(parts.db, now, WORKER, None, 10)) == 2
    assert len(await people.page(parts.db, now, None, None, 10, own=WORKER)) == 1
    assert len(await people.page(parts.db, now, None, None, 10, free=True)) == 1
    assert await search(parts, "amina", OTHER) == []
    assert len(await search(parts, "amina", WORKER)) == 1
    [line] = await people.history(parts.db, amina.id)
    assert (line.what, line.source, line.target, line.by) == ("transferred", None, WORKER, OTHER)
    assert not await transfer(parts, await seen(parts, amina.id), WORKER, OTHER)


async def test_a_client_by_hand_once_and_changed(parts: Parts) -> None:
    amina = await client(parts, ref="EXP-1")
    assert amina.consent == Consent.GIVEN
    assert [c.how for c in await people.consents(parts.db, amina.id)] == ["paper"]
    facts = Facts(AMINA, Channel.SMS)
    assert await make(parts, new_id(), facts, WORKER, None) is Taken.PHONE
    assert await make(parts, amina.id, facts, WORKER, None) is None  # the same act again
    other = Facts(Address("+12025550163"), Channel.SMS, ref="EXP-1")
    assert await make(parts, new_id(), other, WORKER, None) is Taken.REF

    changed = Facts(Address("+12025550164"), Channel.WHATSAPP, language="fr", alias="Mina", early_texts=True)
    assert await change(parts, amina, changed, WORKER) is None
    row = await seen(parts, amina.id)
    assert (opened(parts, row).phone, row.channel, row.language) == (changed.phone, "whatsapp", "fr")
    assert await search(parts, "Amina", None) == []
    assert [p.id for p in await search(parts, "mina", None)] == [amina.id]
    assert [c.what for c in await people.history(parts.db, amina.id)] == ["new_number"]


async def test_new_hours_plan_the_dates_anew_and_a_new_alias_does_not(story: Story) -> None:
    parts = story.process.parts
    await story.bring(hearing(phone=AMINA))
    await story.work()
    row = (await search(parts, AMINA.value, None))[0]
    same = Facts(AMINA, Channel.SMS, language="es", timezone=row.timezone, alias="Other")
    await change(parts, row, same, WORKER)
    planned = "SELECT count(*) FROM case_event WHERE planned_version IS NULL"
    assert await story.value(planned) == 0
    await change(parts, row, Facts(AMINA, Channel.SMS, early_texts=True), WORKER)
    assert await story.value(planned) == 1


async def test_a_thread_pages_backwards_without_a_gap_and_asks_twice_whatever_its_length(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = story.process.parts
    amina = await client(parts)
    for n in range(7):
        await reply(parts, amina.id, new_id(), f"out {n}", WORKER)
        await story.say(f"in {n}", AMINA)
    await write_note(parts, amina, new_id(), "She prefers the morning", WORKER)
    row = await seen(parts, amina.id)
    whole = await lines(parts, row)
    assert len(whole) == 15 and ("note", "She prefers the morning") in whole

    asked = statements(monkeypatch)
    collected: list[tuple[str, str]] = []
    before: tuple[datetime, Any] | None = None
    while True:
        page = await thread(parts, row, before, 4)
        collected = [(line.kind, line.words.body) for line in page.lines] + collected
        before = page.before
        if before is None:
            break
    assert collected == whole
    assert len(asked) == 4  # one statement a page


async def test_reading_a_thread_is_marked_for_all_and_leaves_a_trace(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    await story.say("hello", AMINA)
    row = await seen(parts, amina.id)
    assert [p.id for p in await people.page(parts.db, parts.now(), None, None, 10, unread=True)] == [amina.id]
    await mark_read(parts, row, WORKER, parts.now())
    assert not (await seen(parts, amina.id)).unread
    assert await people.page(parts.db, parts.now(), None, None, 10, unread=True) == []
    trace = await parts.db.pool.fetch("SELECT actor, action, object_id FROM audit ORDER BY id DESC LIMIT 1")
    assert tuple(trace[0].values()) == (WORKER, "thread.read", amina.id)


async def test_notes_are_never_sent(story: Story) -> None:
    parts = story.process.parts
    amina = await client(parts)
    note = new_id()
    await write_note(parts, amina, note, "Her brother reads her phone", WORKER)
    await write_note(parts, amina, note, "Her brother reads her phone", WORKER)
    await story.send()
    assert await story.texts(AMINA) == []
    assert await lines(parts, amina) == [("note", "Her brother reads her phone")]
    assert b"brother" not in await parts.db.pool.fetchval("SELECT body_sealed FROM note")


async def test_saved_replies(parts: Parts) -> None:
    office = SavedReply(new_id(), "es", "Oficina", "La oficina abre a las 9.")
    await save(parts, office, WORKER)
    await save(parts, SavedReply(office.id, "es", "Oficina", "La oficina abre a las 10."), WORKER)
    assert [r.body for r in await saved_replies(parts)] == ["La oficina abre a las 10."]
    assert b"oficina" not in await parts.db.pool.fetchval("SELECT body_sealed FROM saved_reply")
    await drop(parts, office.id, WORKER)
    assert await saved_replies(parts) == []


async def test_a_message_that_exists_is_named_to_whoever_lost_the_race(parts: Parts) -> None:
    amina = await client(parts)
    message = new_id()
    assert isinstance(await reply(parts, amina.id, message, "Hello", WORKER), Written)
    async with parts.db.pool.acquire() as connection:
        stored = await threads.message(connection, message)
    assert stored is not None and stored[0] == amina.id
    assert await reply(parts, new_id(), new_id(), "Hello", WORKER) is None
