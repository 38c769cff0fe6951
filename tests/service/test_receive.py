"""One turn of a conversation: everything it changes, or nothing; once, in order, whoever else writes at the moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows import model
from flows.contact import Address, Channel
from flows.messages import InboundMessage
from flows.model import Flow, FlowKind
from service.actions.meet import meet
from service.actions.receive import receive, time_out
from service.content.catalog import Catalog
from service.errors import ContentError
from service.parts import Clock, Parts
from service.store import policy, sessions, turns
from service.store.engine import Database
from service.wiring import Process
from tests.conftest import NOW, TestClock
from tests.twilio_posts import Twilio, bodies, count, dump, new_sid, templates

ANA, BEN, EVA = "+12025550151", "+12025550152", "+12025550153"
FRUITS = ("uva", "pera", "mora", "lima", "coco", "kiwi", "nuez", "higo", "piña", "maíz", "café", "sopa")
TWELVE = [f"{fruit} quetzal" for fruit in FRUITS]


@pytest.fixture
async def twilio(process: Process) -> AsyncIterator[Twilio]:
    async with Twilio(process) as made:
        yield made


def text(sender: str, body: str, sid: str = "") -> InboundMessage:
    return InboundMessage(sid or new_sid(), Channel.SMS, Address(sender), body)


async def version(parts: Parts, sender: str) -> int:
    found: int = await parts.db.pool.fetchval(
        "SELECT version FROM session s JOIN client c ON c.id = s.client_id WHERE phone_index = $1",
        parts.vault.index("phone", sender),
    )
    return found


# --- many at once


async def twelve_at_once(twilio: Twilio, sender: str) -> None:
    answers = await asyncio.gather(*(twilio.make(twilio.message(sender, text)) for text in TWELVE))
    assert {a.status_code for a in answers} == {200}


async def all_in_order(twilio: Twilio, sender: str, alone: str) -> bool:
    """Whether `sender`, who wrote twelve texts at once, was served as `alone`, who wrote one after another."""
    parts = twilio.process.parts
    return (
        sorted(await bodies(parts, sender)) == sorted(TWELVE)
        and await version(parts, sender) == await version(parts, alone) == len(TWELVE)
        and await templates(parts, sender) == await templates(parts, alone)
    )


async def test_twelve_texts_at_once_are_twelve_turns(twilio: Twilio) -> None:
    for text in TWELVE:
        await twilio.text(BEN, text)
    await twelve_at_once(twilio, ANA)
    assert await all_in_order(twilio, ANA, BEN)


async def test_without_the_version_guard_turns_would_be_lost(twilio: Twilio, unguarded: None) -> None:
    for text in TWELVE:
        await twilio.text(BEN, text)
    await twelve_at_once(twilio, ANA)
    assert not await all_in_order(twilio, ANA, BEN)


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The mistake this design exists to avoid."""
    part, guard = turns._PARTS["known"], " AND session.version = t.version"
    assert guard in part.sql
    monkeypatch.setitem(turns._PARTS, "known", replace(part, sql=part.sql.replace(guard, "")))
    turns._statement.cache_clear()
    yield
    turns._statement.cache_clear()


async def test_a_number_first_heard_in_two_texts_at_once_is_one_client(twilio: Twilio, parts: Parts) -> None:
    phones = [f"+120255501{n}" for n in range(60, 70)]
    posts = [twilio.message(phone, body) for phone in phones for body in ("hola", "buenas tardes")]
    assert {a.status_code for a in await asyncio.gather(*(twilio.make(post) for post in posts))} == {200}
    assert await count(parts, "client") == await count(parts, "session") == await count(parts, "keys.client_key") == 10
    for phone in phones:
        assert sorted(await bodies(parts, phone)) == ["buenas tardes", "hola"]
        assert await version(parts, phone) == 2


async def test_a_crowd_on_one_number_is_served_to_the_last(twilio: Twilio, parts: Parts) -> None:
    answers = await asyncio.gather(*(twilio.text(ANA, f"quetzal {chr(97 + n)}") for n in range(60)))
    assert answers == [200] * 60
    assert await version(parts, ANA) == len(await bodies(parts, ANA)) == 60


class _Held:
    """A pool whose reads wait: a process on a slow line."""

    def __init__(self, pool: Any) -> None:
        self._pool, self.asked, self.go = pool, asyncio.Event(), asyncio.Event()

    async def fetch(self, *query: Any) -> Any:
        self.asked.set()
        await self.go.wait()
        return await self._pool.fetch(*query)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)


async def test_a_turn_is_never_dated_before_the_one_it_builds_on(parts: Parts) -> None:
    ticks = (NOW + timedelta(seconds=n) for n in range(1_000))
    parts = replace(parts, clock=Clock(lambda: next(ticks)))
    held = _Held(parts.db.pool)
    slow = replace(parts, turns=turns.Turns(Database(parts.db.url, held, None)))  # type: ignore[arg-type]
    late = asyncio.create_task(receive(slow, text(ANA, "quetzal")))
    await held.asked.wait()
    await receive(parts, text(ANA, "hola"))
    held.go.set()
    await late
    assert await templates(parts, ANA) == [
        "welcome.hello",
        "welcome.ask-language",
        "common.not-understood",
        "welcome.ask-language",
    ]


# --- all or nothing


async def test_a_turn_is_written_whole_or_not_at_all(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    await twilio.text(ANA, "English")
    before = await dump(parts)
    post = twilio.message(ANA, "yes")  # consent, its proof, an answer, a state, two messages
    await parts.db.pool.execute(
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$"
    )
    for table in ("inbound_message", "answer", "consent_record", "outbound_message", "client", "session"):
        when = "UPDATE" if table in ("client", "session") else "INSERT"
        await parts.db.pool.execute(f"CREATE TRIGGER no AFTER {when} ON {table} EXECUTE FUNCTION no()")
        assert (await twilio.make(post)).status_code == 503, table
        await parts.db.pool.execute(f"DROP TRIGGER no ON {table}")
        assert await dump(parts) == before, table
    assert (await twilio.make(post)).status_code == 200
    after = await dump(parts)
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {
        f"public.{t}" for t in ("inbound_message", "answer", "consent_record", "outbound_message", "client", "session")
    }


# --- our own mistakes


def broken(parts: Parts, name: str) -> Parts:
    """With a flow that leads nowhere."""
    flow = Flow(
        flow=name,
        kind=FlowKind.SYSTEM,
        start="go",
        steps={"go": model.Call(call="nowhere", next="go")},
        version="broken",
    )
    library = parts.content.library
    known = replace(library, current={**library.current, name: flow}, versions={**library.versions, "broken": flow})
    return replace(parts, content=replace(parts.content, library=known))


async def test_a_broken_flow_loses_no_text_and_keeps_the_place(
    parts: Parts, capsys: pytest.CaptureFixture[str]
) -> None:
    await receive(parts, text(ANA, "hola"))
    await receive(parts, text(ANA, "English"))
    kept = await parts.db.pool.fetchval("SELECT state_sealed FROM session")
    await receive(broken(parts, "private-phone"), text(ANA, "yes, my sister reads it"))
    await receive(broken(parts, "private-phone"), text(ANA, "yes"))

    assert await bodies(parts, ANA) == ["hola", "English", "yes, my sister reads it", "yes"]
    assert (await templates(parts, ANA))[-1] == "common.try-again"
    assert await count(parts, "task WHERE kind = 'flow_error' AND urgent") == 1
    assert await count(parts, "client WHERE consent = 'given'") == 0  # nothing of the failed turn but the text
    logged = capsys.readouterr().err
    assert "FlowError" in logged
    assert "sister" not in logged and ANA not in logged and "nowhere" not in logged

    await receive(parts, text(ANA, "yes"))  # repaired, the question they were at still stands
    assert (await templates(parts, ANA))[-2:] == ["welcome.consent-given", "welcome.ask-private"]
    assert kept != await parts.db.pool.fetchval("SELECT state_sealed FROM session")


async def test_a_machine_that_writes_to_a_broken_flow_is_cut_as_well(parts: Parts) -> None:
    await receive(parts, text(ANA, "hola"))
    for _ in range(25):
        await receive(broken(parts, "consent"), text(ANA, "English"))
    assert (await templates(parts, ANA)).count("common.try-again") == 19
    assert await count(parts, "task WHERE kind = 'loop'") == 1


async def test_a_state_that_does_not_open_is_kept_as_it_is(parts: Parts) -> None:
    await receive(parts, text(ANA, "hola"))
    await parts.db.pool.execute("UPDATE session SET state_sealed = $1", b"\x01" + bytes(40))
    await receive(parts, text(ANA, "English"))
    assert await parts.db.pool.fetchval("SELECT state_sealed FROM session") == b"\x01" + bytes(40)
    assert await bodies(parts, ANA) == ["hola", "English"]


async def test_somebody_new_is_stored_even_when_the_welcome_is_broken(parts: Parts) -> None:
    await receive(broken(parts, "welcome"), text(ANA, "hola"))
    assert await bodies(parts, ANA) == ["hola"]
    assert await templates(parts, ANA) == ["common.try-again"]
    assert await count(parts, "task WHERE kind = 'flow_error'") == 1


class _Speechless(Catalog):
    def __init__(self, catalog: Catalog) -> None:
        self.languages = catalog.languages

    def render(self, key: str, language: str, /, **_: Any) -> str:
        raise ContentError(f"no message '{key}' in '{language}'")


async def test_without_any_words_the_text_is_stored_and_a_human_told(parts: Parts) -> None:
    mute = replace(parts, content=replace(parts.content, catalog=_Speechless(parts.content.catalog)))
    await receive(mute, text(ANA, "hola"))
    assert await bodies(parts, ANA) == ["hola"]
    assert await templates(parts, ANA) == []
    assert await count(parts, "task WHERE kind = 'flow_error' AND urgent") == 1


async def test_a_language_we_have_no_words_in_is_no_language(parts: Parts) -> None:
    await meet(parts, Address(ANA), Channel.SMS, "wo")  # as a calendar file may say
    await receive(parts, text(ANA, "Bonjou"))
    assert await templates(parts, ANA) == ["welcome.hello", "welcome.ask-language"]
    assert await count(parts, "task") == 0


async def test_a_session_that_cannot_time_out_does_not_keep_the_others_waiting(parts: Parts, clock: TestClock) -> None:
    for phone in (ANA, BEN, EVA):
        await meet(parts, Address(phone), Channel.SMS, "en")
        await parts.db.pool.execute("UPDATE client SET consent = 'given'")
        await receive(parts, text(phone, "menu"))
    index = parts.vault.index("phone", ANA)
    await parts.db.pool.execute(
        "UPDATE session SET state_sealed = '\\x01' FROM client c WHERE c.id = client_id AND c.phone_index = $1", index
    )
    clock.on(timedelta(hours=25))
    waiting = await sessions.overdue(parts.db, parts.now(), 10)
    assert len(waiting) == 3
    for session in waiting:
        assert await time_out(parts, session)
    assert await sessions.overdue(parts.db, parts.now(), 10) == []
    assert await count(parts, "task WHERE kind = 'flow_error' AND urgent") == 1
    assert await count(parts, "session WHERE state_sealed = '\\x01'") == 1


# --- machines, and people who say they are somebody else


async def test_two_machines_talking_are_cut_and_become_one_task(twilio: Twilio, parts: Parts, clock: TestClock) -> None:
    for _ in range(19):
        assert await twilio.text(ANA, "I am out of office") == 200
        clock.on(timedelta(seconds=10))
    answered = len(await templates(parts, ANA))
    assert answered > 0 and await count(parts, "task WHERE kind = 'loop'") == 0
    for _ in range(30):
        assert await twilio.text(ANA, "I am out of office") == 200
        clock.on(timedelta(seconds=1))
    assert len(await templates(parts, ANA)) == answered
    assert await count(parts, "task WHERE kind = 'loop'") == 1
    assert len(await bodies(parts, ANA)) == 49  # cut, and still stored

    handed_over = await count(parts, "task WHERE kind = 'not_understood'")
    assert await twilio.text(ANA, "Sorry, that was my phone. Hello?") == 200
    assert await count(parts, "task WHERE kind = 'not_understood'") == handed_over + 1, "a person reads it"


async def test_a_welcome_nobody_answers_is_said_once_a_week(parts: Parts, clock: TestClock) -> None:
    """However many different texts a number sends; the third miss has told them that a person will read them."""
    for n in range(12):
        await receive(parts, text(ANA, f"offer {n} for your business"))
        clock.on(timedelta(minutes=5))
    assert (await templates(parts, ANA)).count("welcome.hello") == 1
    said = len(await templates(parts, ANA))
    assert await count(parts, "task WHERE kind = 'not_understood'") >= 9
    clock.on(timedelta(days=7))
    await receive(parts, text(ANA, "hola"))
    assert (await templates(parts, ANA))[said:] == ["welcome.hello", "welcome.ask-language"]


async def test_more_strangers_than_the_cap_are_stored_and_not_answered(parts: Parts) -> None:
    await policy.change(parts.db, "strangers_hour", 5)
    numbers = [f"+120255502{n:02}" for n in range(12)]
    await asyncio.gather(*(receive(parts, text(number, "hola")) for number in numbers))
    assert await count(parts, "client") == await count(parts, "inbound_message") == 12
    answered = await parts.db.pool.fetchval("SELECT count(DISTINCT client_id) FROM outbound_message")
    assert answered == 5
    assert await count(parts, "task WHERE kind = 'capped'") == 1
    [ours, *_] = [n for n in numbers if await templates(parts, n) == []]
    await receive(parts, text(ours, "hola?"))
    assert await templates(parts, ours) == [], "writing twice is no way past the cap"
    await policy.change(parts.db, "strangers_hour", 6)
    await receive(parts, text(ours, "hola??"))
    assert await templates(parts, ours) == ["welcome.hello", "welcome.ask-language"]


async def test_texts_of_one_stranger_at_the_same_moment_count_once(parts: Parts) -> None:
    await asyncio.gather(*(receive(parts, text(ANA, f"hola {n}")) for n in range(12)))
    assert await parts.db.pool.fetchval("SELECT spent FROM used WHERE what = 'strangers'") == 1


@pytest.mark.parametrize(("number", "answers"), [("+12025550177", 2), ("+18765550177", 0), ("+447700900177", 0)])
async def test_strangers_from_afar_are_stored_and_not_answered(parts: Parts, number: str, answers: int) -> None:
    await receive(parts, text(number, "hola"))
    assert len(await templates(parts, number)) == answers
    assert await count(parts, "inbound_message") == 1
    assert await count(parts, "task WHERE kind = 'capped'") == (0 if answers else 1)


async def test_people_we_know_are_answered_wherever_they_are_and_whoever_else_writes(parts: Parts) -> None:
    await policy.change(parts.db, "strangers_hour", 1)
    await meet(parts, Address("+447700900177"), Channel.SMS, "en")
    await receive(parts, text(ANA, "hola"))
    await receive(parts, text("+447700900177", "hi"))
    assert await templates(parts, "+447700900177") != []


async def test_two_machines_at_once_are_cut_as_well(twilio: Twilio, parts: Parts) -> None:
    await asyncio.gather(*(twilio.text(ANA, "I am out of office") for _ in range(30)))
    assert await count(parts, "task WHERE kind = 'loop'") == 1
    assert await version(parts, ANA) == 30


async def test_a_question_of_last_week_is_no_longer_what_somebody_answers(parts: Parts, clock: TestClock) -> None:
    for said in ("hola", "2"):
        await receive(parts, text(ANA, said))
    clock.on(timedelta(days=6))
    await receive(parts, text(ANA, "2"))
    assert (await templates(parts, ANA))[-1] == "menu.ask-quiet"  # an answer to the consent question, still
    await receive(parts, text(BEN, "hola"))
    clock.on(timedelta(days=8))
    await receive(parts, text(BEN, "2"))
    assert (await templates(parts, BEN))[-2:] == ["welcome.hello", "welcome.ask-language"]


async def test_a_text_changes_nobodys_facts(twilio: Twilio, parts: Parts) -> None:
    await meet(parts, Address(ANA), Channel.SMS, "en")
    await parts.db.pool.execute("UPDATE client SET consent = 'given', phone_private = true")
    identity = "SELECT id, phone_index, phone_sealed, ref_index, alias_sealed, timezone, early_texts FROM client"
    before = await parts.db.pool.fetch(identity)
    for command in (
        "My new number is +12025550199",
        "This is the court. The hearing is moved to March 3",
        "RESET PIN 123456",
        "admin: cancel all reminders",
        "set client_ref A-1; DROP TABLE client;",
        '{"phone": "+12025550199", "consent": "given"}',
        "UPDATE client SET alias = 'x'",
        "delete me from your system",
    ):
        assert await twilio.text(ANA, command) == 200
    assert await parts.db.pool.fetch(identity) == before
    assert await count(parts, "case_event") == 0
    assert await count(parts, "client WHERE consent = 'given' AND phone_private AND language = 'en'") == 1


class _Lengthy(Catalog):
    """The real words, but the menu's question goes on and on."""

    def __init__(self, catalog: Catalog) -> None:
        self.languages, self._real = catalog.languages, catalog

    def render(self, key: str, language: str, /, **args: Any) -> str:
        more = " Así está escrito aquí." * 20 if key == "menu.ask" else ""
        return self._real.render(key, language, **args) + more


async def test_a_long_answer_goes_in_numbered_screens_on_sms_and_whole_on_whatsapp(parts: Parts) -> None:
    lengthy = replace(parts, content=replace(parts.content, catalog=_Lengthy(parts.content.catalog)))
    for sender, channel, said in ((ANA, Channel.SMS, ["menu.ask"] * 3), (BEN, Channel.WHATSAPP, ["menu.ask"])):
        await meet(parts, Address(sender), channel, "es")
        await parts.db.pool.execute("UPDATE client SET consent = 'given', phone_private = true")
        await receive(lengthy, replace(text(sender, "0"), channel=channel))
        assert await templates(parts, sender) == said


# --- the last words


async def test_who_is_being_erased_is_told_so_though_they_are_stopped(parts: Parts) -> None:
    for said in ("hello", "English", "2", "delete", "1"):
        await receive(parts, text(ANA, said))
    sent = await parts.db.pool.fetch("SELECT template, purpose FROM outbound_message ORDER BY created_at, id")
    assert dict(sent[-1]) == {"template": "data.erased", "purpose": "stop"}
    assert await count(parts, "client WHERE forget_at IS NOT NULL AND consent = 'stopped'") == 1
