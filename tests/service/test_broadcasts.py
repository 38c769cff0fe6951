"""Notices: whom they are for, what blocks them, who lets them go, and that nobody gets one twice or against their will.

The provider double's ledger says what left."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.case_events import EventFacts, EventType
from flows.contact import Address, Channel
from flows.messages import InboundMessage, Refused
from flows.notices import Audience, Fault, LeftOut, NoticeState, Origin, Refusal, Way
from flows.people import Tier
from flows.roles import Role
from service.actions import content_templates, keep_staff, stop_sending
from service.actions.broadcasts.approve import Who, approve, undo
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import NoticeError, Text
from service.actions.broadcasts.pause import go_on, pause
from service.actions.broadcasts.preview import preview
from service.actions.broadcasts.rehearse import rehearse
from service.actions.broadcasts.release import release_due
from service.actions.broadcasts.report import letters, open_tasks, report
from service.actions.broadcasts.says import UNREACHED
from service.actions.dispatch import Dispatcher
from service.actions.receive import receive
from service.actions.tag_clients import set_tags
from service.parts import Parts
from service.store import broadcasts, sealed, threads
from service.store.ids import new_id
from service.web.console.pages import FOLDER
from service.web.console.words import LANGUAGES, read
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double

ENGLISH = "Our office is closed on Monday, December 7, 2026. Questions? Call {org_phone}."
SPANISH = "La oficina cierra el lunes 7 de diciembre de 2026. ¿Preguntas? Llame al {org_phone}."
AUTHOR, SECOND = new_id(), new_id()
ANYBODY = Audience()


@pytest.fixture(autouse=True)
def noon(clock: Any) -> None:
    clock.at(datetime.fromisoformat("2026-12-01T17:00:00+00:00"))  # noon in New York


async def crowd(parts: Parts, number: int, *, language: str = "en", first: int = 200, **given: Any) -> list[Somebody]:
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(first, first + number)], **given)
    await parts.db.pool.execute("UPDATE client SET language = $2 WHERE id = ANY($1)", [p.id for p in known], language)
    return known


async def composed(
    parts: Parts, *texts: tuple[str, str], audience: Audience = ANYBODY, by: UUID | None = AUTHOR, **given: Any
) -> UUID:
    words = [Text(language, body) for language, body in texts or (("en", ENGLISH), ("es", SPANISH))]
    return await compose(parts, "closed", words, audience, by=by, **given)


async def faults(parts: Parts, *texts: tuple[str, str], audience: Audience = ANYBODY) -> list[Fault]:
    return [f.fault for f in (await check(parts, await composed(parts, *texts, audience=audience))).findings]


async def released(parts: Parts, clock: Any, notice: UUID) -> None:
    assert not isinstance(await approve(parts, notice, Who(SECOND, True, True), confirmed=True), Refusal)
    clock.on(timedelta(minutes=11))
    await release_due(parts)


async def drained(parts: Parts) -> None:
    """Whatever may leave has left, also what others waited for."""
    while await Dispatcher(parts).drain():
        pass


async def event(parts: Parts, who: Somebody, day: date, at: str, kind: str = "hearing.master", city: str = "") -> None:
    zone = "America/New_York"
    row = new_id()
    facts = EventFacts(EventType(kind), day, time.fromisoformat(at), zone, venue="Immigration Court", city=city)
    await parts.db.pool.execute(
        "INSERT INTO case_event (id, identity, client_id, type, status, version, planned_version, day, zone, "
        "starts_at, created_at, updated_at) VALUES ($1, $2, $3, $4, 'scheduled', 1, 1, $5::date, $6, "
        "($5::date + $7::time) AT TIME ZONE $6, $8, $8)",
        row, row.bytes, who.id, kind, day, zone, time.fromisoformat(at), parts.now(),
    )  # fmt: skip
    await parts.db.pool.execute(
        "INSERT INTO case_event_version (case_event_id, version, facts_sealed, recorded_at) VALUES ($1, 1, $2, $3)",
        row, sealed.seal_facts(who.key, row, facts), parts.now(),
    )  # fmt: skip


# --- who gets it


async def test_each_reads_their_language_and_how_to_get_only_their_dates(
    sending: Parts, double: Double, clock: Any
) -> None:
    await crowd(sending, 2)
    await crowd(sending, 1, language="es-MX", first=300)
    notice = await composed(sending)
    assert (await check(sending, notice)).findings == ()
    await released(sending, clock, notice)
    await Dispatcher(sending).drain()
    phone = sending.settings.org_phone
    assert sorted(double.bodies) == sorted(
        [
            f"Our office is closed on Monday, December 7, 2026. Questions? Call {phone}.\n"
            "For your dates only, no notices: reply ONLY DATES"
        ]
        * 2
        + [
            f"La oficina cierra el lunes 7 de diciembre de 2026. ¿Preguntas? Llame al {phone}.\n"
            "Para recibir solo sus fechas, sin avisos: responda SOLO FECHAS"
        ]
    )


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("consent = 'stopped'", LeftOut.STOPPED),
        ("consent = 'refused'", LeftOut.STOPPED),
        ("consent = 'unasked'", LeftOut.NO_CONSENT),
        ("notices_off_at = now()", LeftOut.NO_NOTICES),
        ("frozen_at = now()", LeftOut.FROZEN),
        ("language = 'fr'", LeftOut.LANGUAGE),
        ("language = NULL", LeftOut.LANGUAGE),
    ],
)
async def test_who_must_not_get_it_is_left_out_and_counted_before_and_at_the_release(
    sending: Parts, clock: Any, sql: str, why: LeftOut
) -> None:
    one, _ = await crowd(sending, 2)
    before = await composed(sending)
    await check(sending, before)
    await sending.db.pool.execute(f"UPDATE client SET {sql} WHERE id = $1", one.id)
    seen = await composed(sending)
    await check(sending, seen)
    assert (await preview(sending, seen)).left_out == {why: 1}
    if why is not LeftOut.LANGUAGE:  # what was checked is the language they then got
        await released(sending, clock, before)
        assert (await report(sending, before)).left_out == {why: 1}
        assert (await report(sending, before)).counts["waiting"] == 1


async def test_who_has_an_appointment_that_day_is_left_out(sending: Parts, clock: Any) -> None:
    today, tomorrow = await crowd(sending, 2)
    await event(sending, today, date(2026, 12, 1), "15:00")
    await event(sending, tomorrow, date(2026, 12, 2), "09:00")
    notice = await composed(sending)
    await check(sending, notice)
    assert (await preview(sending, notice)).left_out == {LeftOut.BUSY_DAY: 1}
    clock.at(datetime.fromisoformat("2026-12-02T02:30:00+00:00"))  # 21:30 in New York: it would leave tomorrow
    await released(sending, clock, notice)
    assert (await report(sending, notice)).left_out == {LeftOut.BUSY_DAY: 2}, "and tomorrow is the other one's day"


async def test_a_shared_number_gets_the_same_words_once(sending: Parts) -> None:
    mother, son, _ = await crowd(sending, 3)
    await sending.db.pool.execute(
        "UPDATE client c SET phone_index = m.phone_index, speaks = false FROM client m WHERE m.id = $1 AND c.id = $2",
        mother.id,
        son.id,
    )
    notice = await composed(sending)
    assert (await check(sending, notice)).stored.people == 2
    assert (await preview(sending, notice)).left_out == {LeftOut.SAME_NUMBER: 1}
    await sending.db.pool.execute("UPDATE client SET language = 'es' WHERE id = $1", son.id)
    assert (await check(sending, notice)).stored.people == 3, "in another language it is another text"


async def test_words_that_reveal_go_to_private_phones_only(sending: Parts) -> None:
    one, _ = await crowd(sending, 2)
    await sending.db.pool.execute("UPDATE client SET phone_private = true WHERE id = $1", one.id)
    notice = await composed(sending, ("en", "The court moved to another floor."))
    await check(sending, notice)
    assert (await preview(sending, notice)).left_out == {LeftOut.NOT_PRIVATE: 1}
    await sending.db.pool.execute(
        "UPDATE client SET phone_index = $2, speaks = id = $1, phone_private = true",
        one.id,
        sending.vault.index("phone", "both"),
    )
    await check(sending, notice)
    assert (await preview(sending, notice)).left_out == {LeftOut.NOT_PRIVATE: 2}, "they share it"


async def test_an_audience_is_all_that_is_asked_together(sending: Parts) -> None:
    english = await crowd(sending, 3)
    spanish = await crowd(sending, 2, language="es", first=300)
    await crowd(sending, 2, first=400, channel="whatsapp")
    for who in (english[0], spanish[0]):
        await event(sending, who, date(2026, 12, 7), "08:30")
    await event(sending, english[1], date(2026, 12, 7), "08:30", "ice.check_in")

    async def asked(**given: Any) -> int:
        notice = await composed(sending, ("en", "Hello."), ("es", "Hola."), audience=Audience(**given))
        await check(sending, notice)
        seen = await preview(sending, notice)
        return seen.people + sum(seen.left_out.values())

    assert await asked() == 7
    assert await asked(languages=("es",)) == 2
    assert await asked(channels=("sms",)) == 5
    assert await asked(event_types=("hearing.master",)) == 2
    assert await asked(event_types=("hearing.master",), languages=("es",)) == 1
    assert await asked(events_from=date(2026, 12, 7), events_until=date(2026, 12, 7)) == 3
    assert await asked(events_from=date(2026, 12, 8)) == 0
    assert await asked(zones=("America/New_York",)) == 7
    assert await asked(seen_within_days=7) == 2, "people at WhatsApp have written"

    rosa = await colleague(sending)
    await sending.db.pool.execute(
        "UPDATE client SET caseworker_id = $1 WHERE id = ANY($2)", rosa, [english[0].id, spanish[1].id]
    )
    assert await asked(caseworkers=(str(rosa),)) == 2
    assert await asked(caseworkers=("nobody",), languages=("es",)) == 1
    await sending.db.pool.execute("UPDATE client SET tier = $2 WHERE id = $1", english[2].id, min(Tier))
    assert await asked(tiers=(min(Tier),)) == 1
    for one, tags in ((english[0], ["Choir", "Clinic"]), (english[1], ["choir"]), (spanish[0], ["Clinic"])):
        await set_tags(sending, one.id, tags, None)
    assert await asked(tags=("CHOIR",)) == 2
    assert await asked(tags=("choir", "clinic")) == 3
    assert await asked(tags=("choir",), languages=("es",)) == await asked(tags=("nobody's",)) == 0
    await event(sending, english[0], date(2026, 12, 9), "09:00", city="Newark")
    await event(sending, english[2], date(2026, 12, 9), "09:00", city="New York")
    assert await asked(places=("newark",)) == 1
    assert await asked(places=("Newark", "New York")) == 2
    assert await asked(places=("immigration court",), event_types=("ice.check_in",)) == 1
    assert await asked(places=("Newark",), events_until=date(2026, 12, 8)) == 0
    assert await asked(places=("ark",)) == 0, "whole words"


async def colleague(parts: Parts) -> UUID:
    await keep_staff.invite(parts, "rosa@example.org", Role.CASEWORKER, None)
    found: UUID = await parts.db.pool.fetchval("SELECT id FROM staff LIMIT 1")
    return found


async def test_a_list_of_references_names_what_is_double_or_unknown(sending: Parts) -> None:
    one, _ = await crowd(sending, 2)
    index = sending.vault.index("client_ref", "A-17")
    await sending.db.pool.execute("UPDATE client SET ref_index = $2 WHERE id = $1", one.id, index)
    notice = await composed(sending, audience=Audience(refs=("A-17", "A-17", "B-1")))
    found = {f.fault: f.people for f in (await check(sending, notice)).findings}
    assert found == {Fault.REF_TWICE: 1, Fault.REF_UNKNOWN: 1}
    assert (await preview(sending, notice)).people == 1


# --- the fact check


async def test_a_text_is_held_against_each_persons_own_date(sending: Parts) -> None:
    right, other_day, other_time, none = await crowd(sending, 4)
    await sending.db.pool.execute("UPDATE client SET phone_private = true")
    await event(sending, right, date(2026, 12, 7), "08:30")
    await event(sending, other_day, date(2026, 12, 9), "08:30")
    await event(sending, other_time, date(2026, 12, 7), "13:00")
    await event(sending, none, date(2026, 12, 9), "08:30", "program.visit")
    text = "Your court hearing on Monday, December 7, 2026 at 8:30 AM is in room 12."
    notice = await composed(sending, ("en", text))
    found = {f.fault: f.people for f in (await check(sending, notice)).findings}
    assert found == {Fault.OTHER_DATE: 1, Fault.OTHER_TIME: 1}
    assert await approve(sending, notice, Who(SECOND, True, True), confirmed=True) is Refusal.BLOCKED

    without = await composed(sending, ("en", text), audience=Audience(leave_out_contradicted=True))
    assert (await check(sending, without)).findings == ()
    assert (await preview(sending, without)).left_out == {LeftOut.CONTRADICTED: 2}
    assert await faults(sending, ("en", text.replace("court hearing", "visit"))) == [], "about no event of theirs"


async def test_a_text_that_names_a_place_is_held_against_where_each_must_be(sending: Parts) -> None:
    right, elsewhere, other_day = await crowd(sending, 3)
    await sending.db.pool.execute("UPDATE client SET phone_private = true")
    await event(sending, right, date(2026, 12, 7), "08:30", city="Newark")
    await event(sending, elsewhere, date(2026, 12, 7), "08:30", city="Boston")
    await event(sending, other_day, date(2026, 12, 9), "08:30", city="Newark")
    said = ("en", "Your court hearing in Newark on Monday, December 7, 2026 is in room 12.")
    found = (await check(sending, await composed(sending, said))).findings
    assert {f.fault: f.people for f in found} == {Fault.OTHER_DATE: 1, Fault.OTHER_PLACE: 1}
    without = await composed(sending, said, audience=Audience(leave_out_contradicted=True))
    assert (await check(sending, without)).stored.people == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Court hearings are canceled."), ("en", "The hearing on December 7, 2026 will not take place."),
        ("es", "La audiencia está cancelada."), ("ht", "Odyans lan anile."), ("fr", "L'audience est annulée."),
        ("pt-BR", "A audiência foi cancelada."), ("tr", "Duruşma iptal edildi."), ("ru", "Слушание отменено."),
        ("uk", "Слухання скасовано."), ("ar", "تم إلغاء الجلسة."),
        ("fa-AF", "محکمه لغو شد."), ("ps", "محکمه لغوه شوه."),
        ("zh-Hans", "庭审取消了。"), ("pa-Guru", "ਸੁਣਵਾਈ ਰੱਦ ਹੋ ਗਈ।"),
    ],
)  # fmt: skip
async def test_nobody_is_told_that_a_hearing_is_cancelled_which_the_calendar_has(
    sending: Parts, language: str, text: str
) -> None:
    has, _ = await crowd(sending, 2, language=language)
    await sending.db.pool.execute("UPDATE client SET phone_private = true")
    await event(sending, has, date(2026, 12, 7), "08:30")
    notice = await composed(sending, (language, text))
    assert [(f.fault, f.people) for f in (await check(sending, notice)).findings] == [(Fault.STILL_ON, 1)]
    await sending.db.pool.execute("UPDATE case_event SET status = 'cancelled_verified'")
    assert (await check(sending, notice)).findings == ()


async def test_languages_that_say_different_things_block(sending: Parts) -> None:
    await crowd(sending, 1)
    assert await faults(sending, ("en", ENGLISH), ("es", SPANISH.replace("7 de", "14 de"))) == [Fault.DIFFERENT_DATES]


async def test_machine_words_must_be_read(sending: Parts) -> None:
    await crowd(sending, 1)
    draft = Text("en", "Hello.", Origin.MACHINE)
    notice = await compose(sending, "", [draft], ANYBODY, by=AUTHOR)
    assert [f.fault for f in (await check(sending, notice)).findings] == [Fault.UNREAD]
    await compose(sending, "", [Text("en", "Hello.", Origin.MACHINE, read=True)], ANYBODY, by=AUTHOR, id=notice)
    assert (await check(sending, notice)).findings == ()


async def test_the_same_text_soon_again_blocks_and_later_is_told(sending: Parts, clock: Any) -> None:
    await crowd(sending, 2)
    first = await composed(sending, ("en", "Free clinic."))
    await check(sending, first)
    await released(sending, clock, first)
    assert await faults(sending, ("en", "FREE clinic!")) == [Fault.SAME_TEXT, Fault.ANOTHER_TODAY]
    clock.on(timedelta(days=2))
    assert await faults(sending, ("en", "Free clinic.")) == [Fault.SAME_TEXT_BEFORE]
    clock.on(timedelta(days=40))
    assert await faults(sending, ("en", "Free clinic.")) == []


# --- who lets it go


async def test_nothing_leaves_unchecked_unapproved_or_changed_since(sending: Parts, clock: Any) -> None:
    await crowd(sending, 2)
    notice = await composed(sending)
    assert await approve(sending, notice, Who(SECOND, True, True)) is Refusal.NOT_CHECKED
    await check(sending, notice)
    await compose(sending, "closed", [Text("en", "Something else.")], ANYBODY, by=AUTHOR, id=notice)
    assert await approve(sending, notice, Who(SECOND, True, True)) is Refusal.NOT_CHECKED
    await check(sending, notice)
    clock.on(timedelta(hours=2))
    await release_due(sending)
    assert await people.states(sending) == {}


async def test_a_second_person_or_a_typed_count_and_an_hour(sending: Parts, clock: Any) -> None:
    await crowd(sending, 21)
    notice = await composed(sending)
    await check(sending, notice)
    assert await approve(sending, notice, Who(AUTHOR, True, True), typed=21) is Refusal.OWN
    assert await approve(sending, notice, Who(SECOND, False, True)) is Refusal.NOT_ALLOWED
    assert await approve(sending, notice, Who(AUTHOR, True, False), typed=20) is Refusal.COUNT
    alone = await approve(sending, notice, Who(None, True, False), typed=21)
    assert not isinstance(alone, Refusal) and alone.stored.way == Way.ALONE
    assert alone.stored.release_at == sending.now() + timedelta(minutes=60)
    clock.on(timedelta(minutes=59))
    assert await release_due(sending) == 0
    assert await undo(sending, notice)
    assert await approve(sending, notice, Who(SECOND, True, True)) is Refusal.NOT_CHECKED, "looked at again"
    await check(sending, notice)
    second = await approve(sending, notice, Who(SECOND, True, True))
    assert not isinstance(second, Refusal) and second.stored.release_at == sending.now() + timedelta(minutes=10)
    clock.on(timedelta(minutes=10))
    assert await release_due(sending) == 21
    assert not await undo(sending, notice), "too late: it can be stopped"


async def test_who_wrote_last_is_the_author(sending: Parts) -> None:
    await crowd(sending, 21)
    notice = await composed(sending)
    await compose(sending, "closed", [Text("en", ENGLISH)], ANYBODY, by=SECOND, id=notice)
    await check(sending, notice)
    assert await approve(sending, notice, Who(SECOND, True, True)) is Refusal.OWN
    decided = await approve(sending, notice, Who(AUTHOR, True, True))
    assert not isinstance(decided, Refusal) and decided.stored.way == Way.SECOND


async def test_a_notice_on_its_way_is_not_changed_checked_or_approved_again(sending: Parts, clock: Any) -> None:
    await crowd(sending, 1)
    notice = await composed(sending)
    await check(sending, notice)
    await released(sending, clock, notice)
    with pytest.raises(NoticeError):
        await check(sending, notice)
    with pytest.raises(NoticeError):
        await compose(sending, "", [Text("en", "x")], ANYBODY, by=AUTHOR, id=notice)
    assert await approve(sending, notice, Who(SECOND, True, True)) is Refusal.NOT_CHECKED
    with pytest.raises(NoticeError):
        await check(sending, new_id())


async def test_the_same_words_made_twice_are_approved_once(sending: Parts, double: Double, clock: Any) -> None:
    """Whoever goes back in the browser and keeps the form again has two notices, each checked before the other was
    approved."""
    await crowd(sending, 3)
    twins = [await composed(sending), await composed(sending)]
    for twin in twins:
        assert (await check(sending, twin)).findings == ()
    decided = await asyncio.gather(*(approve(sending, twin, Who(SECOND, True, True)) for twin in twins))
    assert sorted(isinstance(one, Refusal) for one in decided) == [False, True]
    assert Refusal.SAME_TEXT in decided
    [other] = [twin for twin, one in zip(twins, decided, strict=True) if one is Refusal.SAME_TEXT]
    assert Fault.SAME_TEXT in [f.fault for f in (await check(sending, other)).findings], "held is on its way too"
    clock.on(timedelta(minutes=11))
    await release_due(sending)
    await Dispatcher(sending).drain()
    assert len(double.bodies) == 3


async def test_what_was_changed_and_checked_since_they_looked_is_not_approved(sending: Parts, clock: Any) -> None:
    await crowd(sending, 2)
    notice = await composed(sending)
    looked_at = (await check(sending, notice)).stored.checked_at
    await compose(sending, "closed", [Text("en", "Something else.")], ANYBODY, by=AUTHOR, id=notice)
    clock.on(timedelta(seconds=1))
    anew = (await check(sending, notice)).stored.checked_at
    assert await approve(sending, notice, Who(SECOND, True, True), seen=looked_at) is Refusal.NOT_CHECKED
    assert not isinstance(await approve(sending, notice, Who(SECOND, True, True), seen=anew), Refusal)


async def test_two_who_approve_at_once_approve_once(sending: Parts) -> None:
    await crowd(sending, 2)
    notice = await composed(sending)
    await check(sending, notice)
    decided = await asyncio.gather(*(approve(sending, notice, Who(new_id(), True, True)) for _ in range(2)))
    assert [one for one in decided if isinstance(one, Refusal)] == [Refusal.NOT_CHECKED]


# --- on the way


async def test_nobody_gets_it_twice_however_often_it_is_released(sending: Parts, double: Double, clock: Any) -> None:
    await crowd(sending, 30)
    notice = await composed(sending)
    await check(sending, notice)
    await approve(sending, notice, Who(SECOND, True, True))
    clock.on(timedelta(minutes=11))
    await asyncio.gather(*(release_due(sending) for _ in range(4)))
    await release_due(sending)
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 30 == len({sent.to for sent in double.ledger})


async def test_a_date_entered_or_moved_while_it_is_held_leaves_that_person_out(sending: Parts, clock: Any) -> None:
    known = await crowd(sending, 5)
    await sending.db.pool.execute("UPDATE client SET phone_private = true")
    right, moved, entered, other_city, gone = known
    for who in (right, moved, other_city, gone):
        await event(sending, who, date(2026, 12, 7), "08:30", city="Newark")
    text = ("en", "Your court hearing on Monday, December 7, at 8:30 AM in Newark is in room 12.")
    audience = Audience(event_types=("hearing.master",))
    for_all, for_those = await composed(sending, text), await composed(sending, text, audience=audience)
    for notice, people_in_all in ((for_all, 5), (for_those, 4)):
        assert (await check(sending, notice)).stored.people == people_in_all
    assert not isinstance(await approve(sending, for_those, Who(SECOND, True, True)), Refusal)
    await sending.db.pool.execute("UPDATE case_event SET status = 'cancelled_verified' WHERE client_id = $1", gone.id)
    await sending.db.pool.execute(
        "UPDATE case_event SET day = day + 2, starts_at = starts_at + interval '2 days' WHERE client_id = $1", moved.id
    )
    await event(sending, entered, date(2026, 12, 9), "08:30", city="Newark")
    await sending.db.pool.execute(
        "UPDATE case_event SET status = 'cancelled_verified' WHERE client_id = $1", other_city.id
    )
    await event(sending, other_city, date(2026, 12, 7), "08:30", city="Boston")
    clock.on(timedelta(minutes=11))
    await release_due(sending)
    found = await report(sending, for_those)
    assert (found.counts["waiting"], found.left_out) == (1, {LeftOut.CONTRADICTED: 3}), "moved, elsewhere, no more"
    await sending.db.pool.execute("DELETE FROM broadcast_recipient WHERE broadcast_id = $1", for_those)
    assert not isinstance(await approve(sending, for_all, Who(SECOND, True, True)), Refusal)
    clock.on(timedelta(minutes=11))
    await release_due(sending)
    found = await report(sending, for_all)
    assert (found.counts["waiting"], found.left_out) == (2, {LeftOut.CONTRADICTED: 3}), "moved, elsewhere, entered"


async def test_who_asks_for_another_language_or_comes_to_share_a_number_while_it_is_held(
    sending: Parts, double: Double, clock: Any
) -> None:
    spanish, none, mother, son = await crowd(sending, 4)
    notice = await composed(sending)
    await check(sending, notice)
    for who, language in ((spanish, "es"), (none, "ru")):
        await sending.db.pool.execute("UPDATE client SET language = $2 WHERE id = $1", who.id, language)
    await sending.db.pool.execute(
        "UPDATE client c SET phone_index = m.phone_index, speaks = false FROM client m WHERE m.id = $1 AND c.id = $2",
        mother.id,
        son.id,
    )
    await released(sending, clock, notice)
    await Dispatcher(sending).drain()
    assert sorted((sent.to, sent.body[:10]) for sent in double.ledger) == [
        (spanish.number, "La oficina"),
        (mother.number, "Our office"),
    ]
    assert (await report(sending, notice)).left_out == {LeftOut.LANGUAGE: 1, LeftOut.SAME_NUMBER: 1}


async def test_it_waits_for_each_persons_morning(sending: Parts, clock: Any) -> None:
    east, west = await crowd(sending, 2)
    await sending.db.pool.execute("UPDATE client SET timezone = 'America/Los_Angeles' WHERE id = $1", west.id)
    await sending.db.pool.execute("UPDATE client SET safe_from = '10:00' WHERE id = $1", east.id)
    clock.at(datetime.fromisoformat("2026-12-02T03:00:00+00:00"))  # 22:00 in New York, 19:00 in Los Angeles
    notice = await composed(sending)
    await check(sending, notice)
    await released(sending, clock, notice)
    due = dict(await sending.db.pool.fetch("SELECT client_id, due_at FROM outbound_message"))
    assert due == {
        west.id: sending.now(),
        east.id: datetime.fromisoformat("2026-12-02T15:00:00+00:00"),
    }


async def test_whose_date_changes_after_the_release_while_they_sleep_gets_none(
    sending: Parts, double: Double, clock: Any
) -> None:
    known = await crowd(sending, 4)
    for who in known[:3]:
        await event(sending, who, date(2026, 12, 7), "08:30")
    moved, gone, same, _ = known
    clock.at(datetime.fromisoformat("2026-12-02T02:30:00+00:00"))  # 21:30 in New York
    by_date = await composed(
        sending, ("en", "Room 12 is upstairs."), audience=Audience(event_types=("hearing.master",))
    )
    for_all = await composed(sending, ("en", "Free clinic on Saturdays."))
    for notice in (by_date, for_all):
        await check(sending, notice)
        await released(sending, clock, notice)
    await sending.db.pool.execute("UPDATE case_event SET version = 2 WHERE client_id = $1", moved.id)
    await sending.db.pool.execute("UPDATE case_event SET status = 'cancelled_verified' WHERE client_id = $1", gone.id)
    clock.at(datetime.fromisoformat("2026-12-02T14:00:00+00:00"))
    await drained(sending)
    assert {sent.to for sent in double.ledger if "upstairs" in sent.body} == {same.number}
    assert {sent.to for sent in double.ledger if "clinic" in sent.body} == {one.number for one in known}, (
        "not by a date"
    )
    found = await report(sending, by_date)
    assert {k: n for k, n in found.counts.items() if n} == {"sent": 1, "failed": 2}
    assert found.failures == [("cancelled", None, "the date changed", 2)]
    file = io.StringIO()
    assert await letters(sending, by_date, file) == 2
    assert file.getvalue().count("the date it was about changed") == 2


async def test_what_finds_no_allowed_hour_before_its_end_is_reported(sending: Parts, clock: Any) -> None:
    await crowd(sending, 1)
    clock.at(datetime.fromisoformat("2026-12-02T02:30:00+00:00"))  # 21:30
    notice = await composed(sending, not_after=datetime.fromisoformat("2026-12-02T12:00:00+00:00"))
    await check(sending, notice)
    await released(sending, clock, notice)
    assert (await report(sending, notice)).left_out == {LeftOut.TOO_LATE: 1}


async def test_who_says_only_dates_while_it_waits_gets_none(sending: Parts, double: Double, clock: Any) -> None:
    one, _ = await crowd(sending, 2)
    notice = await composed(sending)
    await check(sending, notice)
    await released(sending, clock, notice)
    await receive(sending, InboundMessage("SM1", "sms", Address(one.number), "ONLY DATES"))  # type: ignore[arg-type]
    await Dispatcher(sending).drain()
    assert [sent.to for sent in double.ledger if "closed" in sent.body] == ["+12025550201"]
    assert "only your dates" in next(sent.body for sent in double.ledger if sent.to == one.number)
    found = await report(sending, notice)
    assert (found.counts["failed"], found.failures) == (1, [("suppressed", None, "only their dates, no notices", 1)])
    await receive(sending, InboundMessage("SM2", "sms", Address(one.number), "NOTICES"))  # type: ignore[arg-type]
    again = await composed(sending, ("en", "Free clinic."))
    await check(sending, again)
    assert (await preview(sending, again)).people == 2


async def test_the_whole_journey_of_a_notice_in_three_languages(sending: Parts, double: Double, clock: Any) -> None:
    await crowd(sending, 20)
    await crowd(sending, 15, language="es", first=300)
    await crowd(sending, 5, language="en", first=400, channel="whatsapp")
    wrong = await composed(sending, ("en", ENGLISH), ("es", SPANISH.replace("lunes", "martes")))
    assert [f.fault for f in (await check(sending, wrong)).findings] == [Fault.WEEKDAY_WRONG]
    assert await approve(sending, wrong, Who(SECOND, True, True), confirmed=True) is Refusal.BLOCKED
    mended = [Text("en", ENGLISH), Text("es", SPANISH)]
    await compose(sending, "closed", mended, ANYBODY, by=AUTHOR, id=wrong)
    await check(sending, wrong)
    seen = await preview(sending, wrong)
    assert (seen.people, [(s.language, s.channel, s.people) for s in seen.samples]) == (
        40,
        [("en", "sms", 20), ("en", "whatsapp", 5), ("es", "sms", 15)],
    )
    await approve(sending, wrong, Who(SECOND, True, True))
    assert await undo(sending, wrong)
    await check(sending, wrong)
    await released(sending, clock, wrong)
    await stop_half_way(sending, double, wrong)
    found = await report(sending, wrong)
    assert found.notice.state is NoticeState.STOPPED
    assert sum(found.counts.values()) == 40
    assert found.counts["called_back"] > 0
    left = len(double.ledger)
    await release_due(sending)
    await Dispatcher(sending).drain()
    assert len(double.ledger) == left, "nothing more of it leaves"


async def test_a_paused_notice_waits_and_goes_on(sending: Parts, double: Double, clock: Any) -> None:
    one, *_ = await crowd(sending, 5)
    notice = await composed(sending)
    await check(sending, notice)
    assert not await pause(sending, notice), "nothing is on its way yet"
    await released(sending, clock, notice)
    assert await pause(sending, notice)
    # Whatever lets one of them go meanwhile, it is held again when its turn comes.
    await sending.db.pool.execute("UPDATE outbound_message SET state = 'pending' WHERE client_id = $1", one.id)
    await Dispatcher(sending).drain()
    await release_due(sending)
    assert (double.bodies, await people.states(sending)) == ([], {"held": 5})
    assert (await broadcasts.progress(sending.db, notice))[0] == NoticeState.PAUSED
    assert await go_on(sending, notice)
    assert not await go_on(sending, notice)
    await Dispatcher(sending).drain()
    assert len(double.bodies) == 5

    again = await composed(sending, ("en", "Another."))
    await check(sending, again)
    await released(sending, clock, again)
    await pause(sending, again)
    await stop_sending.stop_broadcast(sending, again)
    assert (await report(sending, again)).counts["called_back"] == 5


async def test_the_team_gets_it_first_in_every_language(sending: Parts, double: Double) -> None:
    known, stopped, _ = await crowd(sending, 3)
    await sending.db.pool.execute("UPDATE client SET consent = 'stopped' WHERE id = $1", stopped.id)
    team = frozenset({known.number, stopped.number, "+12025550199"})
    ours = replace(sending, settings=sending.settings.model_copy(update={"team": team}))
    notice = await composed(ours)
    assert await rehearse(ours, notice) == 1
    await Dispatcher(ours).drain()
    assert sorted(body[:10] for body in double.bodies) == ["La oficina", "Our office"]
    assert await rehearse(sending, notice) == 0
    await check(ours, notice)
    assert (await report(ours, notice)).counts["planned"] == 2, "the test counts for nobody"


async def stop_half_way(parts: Parts, double: Double, notice: UUID) -> None:
    """Stop while two are on the wire."""
    from service.store import control
    from tests.standin.provider import until

    dispatcher = Dispatcher(parts, width=2)
    double.open.clear()
    draining = asyncio.create_task(dispatcher.drain())
    await until(lambda: len(double.offered) >= 2)
    await stop_sending.stop_broadcast(parts, notice)
    dispatcher.heed(await control.read(parts.db))
    double.open.set()
    await draining


# --- the report


async def test_the_report_counts_each_person_once_and_lists_who_was_not_reached(
    sending: Parts, double: Double, clock: Any
) -> None:
    known: Sequence[Somebody] = await crowd(sending, 6)
    for who, alias in ((known[0], '=HYPERLINK("http://x")'), (known[1], "Ana")):
        sealed = who.key.seal(alias.encode(), "client.alias", who.id)
        await sending.db.pool.execute("UPDATE client SET alias_sealed = $2 WHERE id = $1", who.id, sealed)
    notice = await composed(sending)
    await check(sending, notice)
    await released(sending, clock, notice)
    for who in known[:2]:
        double.says(who.number, Refused("not a mobile number", 21614, bad_address=True))
    await Dispatcher(sending).drain()
    await sending.db.pool.execute(
        "UPDATE outbound_message SET provider_status = 'delivered' WHERE client_id = ANY($1)",
        [who.id for who in known[2:4]],
    )
    clock.on(timedelta(hours=1))
    await receive(sending, InboundMessage("SM1", "sms", Address(known[2].number), "Thank you"))  # type: ignore[arg-type]
    await receive(sending, InboundMessage("SM2", "sms", Address(known[3].number), "STOP"))  # type: ignore[arg-type]
    found = await report(sending, notice)
    assert {k: n for k, n in found.counts.items() if n} == {"delivered": 2, "sent": 2, "failed": 2}
    assert (found.replied, found.opted_out) == (2, 1)
    assert [(code, n) for _, code, _, n in found.failures] == [(21614, 2)]
    said = [line.answers for line in await threads.items(sending.db, known[2].id, None, 9) if line.kind == "in"]
    assert said == [notice]
    await sending.db.pool.execute("UPDATE inbound_message SET received_at = received_at + interval '8 days'")
    assert {line.answers for line in await threads.items(sending.db, known[2].id, None, 9)} == {None}
    before = len(await people.open_tasks(sending))
    assert await open_tasks(sending, notice) == await open_tasks(sending, notice) == 2
    assert len(await people.open_tasks(sending)) == before + 2
    file = io.StringIO()
    assert await letters(sending, notice, file) == 2
    assert "\"'=HYPERLINK" in file.getvalue() and '"Ana"' in file.getvalue()
    await release_due(sending)
    assert (await report(sending, notice)).notice.state is NoticeState.DONE
    assert await stop_sending.stop_broadcast(sending, notice) == 0, "a page that was old"
    assert (await report(sending, notice)).notice.state is NoticeState.DONE


async def test_no_number_is_turned_round_where_a_notice_runs_from_right_to_left(
    sending: Parts, double: Double, clock: Any
) -> None:
    """A phone shows digits after Arabic letters from the right unless they are kept apart; also in a letter."""
    await crowd(sending, 1, language="ar")
    [gone] = await crowd(sending, 1, language="ar", first=300)
    double.says(gone.number, Refused("no such number", 21614))
    notice = await composed(sending, ("ar", "مكتبنا مغلق. اتصل بنا على {org_phone} أو 1-800-898-7180."))
    await check(sending, notice)
    ours = f"\u2068{sending.settings.org_phone}\u2069"
    [sample] = (await preview(sending, notice)).samples
    assert ours in sample.body and "\u20681-800-898-7180\u2069" in sample.body
    await released(sending, clock, notice)
    await drained(sending)
    assert ours in double.ledger[0].body and "\u20681-800-898-7180\u2069" in double.ledger[0].body
    file = io.StringIO()
    assert await letters(sending, notice, file) == 1 and ours in file.getvalue()


async def test_whom_whatsapp_keeps_us_from_is_said_before_and_reached_once_they_write(
    sending: Parts, double: Double, clock: Any
) -> None:
    """Of three on WhatsApp one wrote today. Of the others it is said before that they get it only once they write, and
    whether anything asks them to; one does, the other never."""
    wrote, writes, silent = known = await crowd(sending, 3, channel="whatsapp")
    clock.on(timedelta(days=1))
    await receive(sending, InboundMessage("SM1", Channel.WHATSAPP, Address(wrote.number), "Hello"))
    notice = await composed(sending, ("en", "Free clinic upstairs."))
    await check(sending, notice)
    [sample] = (await preview(sending, notice)).samples
    assert (sample.people, sample.awaited, sample.asked) == (3, 2, False)
    await content_templates.push(sending, double.contents)
    [sample] = (await preview(sending, notice)).samples
    assert (sample.awaited, sample.asked) == (2, True)
    await released(sending, clock, notice)
    await drained(sending)
    counts = (await report(sending, notice)).counts
    assert {k: n for k, n in counts.items() if n} == {"sent": 1, "awaited": 2}, "not waiting for their hours"
    assert {sent.to for sent in double.ledger if "clinic" in sent.body} == {wrote.number}
    assert {offered.to.value for offered in double.offered if offered.content} >= {writes.number, silent.number}
    await receive(sending, InboundMessage("SM2", Channel.WHATSAPP, Address(writes.number), "Yes?"))
    await drained(sending)
    assert {sent.to for sent in double.ledger if "clinic" in sent.body} == {wrote.number, writes.number}
    clock.on(timedelta(days=8))
    await sending.db.pool.execute("UPDATE outbound_message SET retry_at = NULL WHERE state = 'pending'")
    await drained(sending)
    file = io.StringIO()
    assert await letters(sending, notice, file) == 1 and "its time ran out" in file.getvalue()
    assert len(known) == sum((await report(sending, notice)).counts.values())


def test_every_reason_that_a_letter_may_give_is_in_words() -> None:
    """Of whom stop, who wants only their dates and whose number got it there is no letter."""
    reasons = set(LeftOut) - {LeftOut.STOPPED, LeftOut.NO_NOTICES, LeftOut.SAME_NUMBER}
    reasons |= {broadcasts.DATE_CHANGED, "refused", "human", "expired", "failed", "undelivered", "canceled"}
    assert set(UNREACHED) == reasons
    for language in LANGUAGES:
        words = read(FOLDER / "words", language)
        assert all(f"notices.unreached-{why}" in words for why in reasons), language


async def test_nothing_of_a_notice_lies_open(sending: Parts) -> None:
    await composed(sending, ("en", "Marked words 8827364"), audience=Audience(refs=("REF-8827364",)))
    for table in ("broadcast", "broadcast_text", "broadcast_recipient"):
        rows = await sending.db.pool.fetch(f"SELECT * FROM {table}")
        assert "8827364" not in str([tuple(r.values()) for r in rows])
