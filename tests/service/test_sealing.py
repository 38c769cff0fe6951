"""Nothing personal lies open: not in the database, not in the job queue, not in a log, not in a repr; and what is
sealed opens only where it was sealed."""

from __future__ import annotations

import base64
import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from urllib.parse import quote_plus
from uuid import UUID

import pytest
import structlog
from pyotp import TOTP

from flows import model
from flows.case_events import CaseEventRow, EventFacts, EventType
from flows.contact import Address, Channel, Private
from flows.effects import Remember
from flows.messages import Handover, InboundMessage, Words
from flows.model import Flow, FlowKind
from flows.notices import Audience
from flows.roles import Role, Scope
from flows.state import Frame, Waiting
from flows.webhooks import Told
from service import log
from service.actions import api_keys, bring, keep_staff, recordings, reply, saved_replies, sign_words, tell_programs
from service.actions.attachments import fetch_attachments
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import Text
from service.actions.dispatch import Dispatcher
from service.actions.keep_client import write_note
from service.actions.play_network import Network
from service.actions.receive import receive
from service.actions.remind import enqueue_due, plan_all
from service.actions.schedule import import_calendar
from service.actions.sign_in import Refused, new_session, sign_in
from service.actions.tag_clients import set_tags
from service.actions.text_staff import give_phone
from service.app import in_process_post
from service.calendars import csv
from service.errors import WrongKeys
from service.parts import Parts
from service.providers.twilio_webhook import parse
from service.store import people, reminders, sessions
from service.store.ids import new_id
from service.store.sealed import unseal_state
from service.vault import ClientKey, WrappedKey
from service.wiring import Process
from tests.conftest import TestClock
from tests.photos import OPUS
from tests.standin.provider import Double
from tests.twilio_posts import VOICE, Twilio, bodies, count, dump

ANA, BEN = "+12025550151", "+12025550152"
STORY = "me persiguen por xiquilite, soy Anabel Tecpán"
ALIAS, REF, EVENT, VENUE, ADDRESS, ROOM = (
    "Anabel T.",
    "EXP-7731",
    "CITA-9920",
    "Sala Varick",
    "201 Varick St",
    "Piso 5Q",
)
PERSONAL = (ANA, ANA[1:], BEN[1:], "xiquilite", "Tecpán", "Anabel", REF, EVENT, VENUE, "Varick", ADDRESS, ROOM)
EMAIL, NAME, PASSWORD = "quetzalli@albergue.example", "Quetzalli Ixchel", "maíz zopilote nube 77"
DEVICE, LABEL, ADDRESS_FROM = "Firefoxxo, Linuxxo", "Expedientes Zyx", "203.0.113.77"
FAMILY, CALLED, HALL = "FAM-Qotz", "Xitlali", f"{VENUE}, {ADDRESS}"
HOME = "Quauhville, TX"
PERSONAL += (FAMILY, CALLED, HOME)
PERSONAL += (EMAIL, NAME, PASSWORD, DEVICE, LABEL, ADDRESS_FROM)
NY, WHEN = "America/New_York", "event_ref,event_type,date,time"
CALENDAR = f"""client_ref,phone,alias,household,label,client_city,{WHEN},timezone,venue,room,language,consent
{REF},{ANA},{ALIAS},{FAMILY},{CALLED},"{HOME}",{EVENT},hearing.master,2026-12-10,08:30,{NY},"{HALL}",{ROOM},es,paper
,{BEN},,,,,,ice.check_in,2026-12-11,09:00,{NY},{VENUE},{ROOM},en,
"""


@pytest.fixture
async def twilio(process: Process) -> AsyncIterator[Twilio]:
    async with Twilio(process) as made:
        yield made


@pytest.fixture
def logged() -> Iterator[None]:
    """Logging as in a running process, at its most talkative."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    log.configure("DEBUG")
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


def leaks(found: Iterable[str], wanted: Iterable[str] = PERSONAL) -> set[str]:
    """Those of the wanted words that can be read in any text found: as they are, as PostgreSQL shows bytes, in base64
    at any alignment, or as in an address."""
    everything = "\n".join(found)
    lower = everything.lower()
    return {
        word
        for word in wanted
        if word.lower() in lower
        or word.encode().hex() in lower
        or quote_plus(word).lower() in lower
        or any(part in everything for part in _base64(word.encode()))
    }


def _base64(word: bytes) -> list[str]:
    found = []
    for shift in range(3):
        encoded = base64.b64encode(bytes(shift) + word + bytes(3)).decode()
        found.append(encoded[4 if shift else 0 : (shift + len(word)) * 8 // 6])
    return found


async def a_life(twilio: Twilio, clock: TestClock) -> None:
    """A calendar comes in; Ana writes, is answered, is reminded and confirms; Ben is unknown to everybody; a flow
    breaks; a forger and a caller try the door."""
    process, parts = twilio.process, twilio.process.parts
    assert process.network is not None
    network = Network(process.network, in_process_post(process))
    async for report in import_calendar(parts, csv.read(CALENDAR.encode()).rows):
        assert report.fate == "created"
    await plan_all(parts)
    for text in ("hola", "1", STORY, f"mi número es {ANA}", "menú", "1", "0"):
        assert await twilio.text(ANA, text) == 200
    await process.network.from_phone("SM" + "d" * 32, Channel.SMS, Address(BEN), STORY)
    await network.play()
    await Dispatcher(parts).drain()
    await network.play()

    clock.at(await due(parts, days=10))
    await enqueue_due(parts)
    await Dispatcher(parts).drain()
    await network.play()
    assert await twilio.text(ANA, "1") == 200

    broken = Flow(
        flow="menu", kind=FlowKind.SYSTEM, start="go", steps={"go": model.Call(call="no", next="go")}, version="x"
    )
    library = parts.content.library
    current, versions = {**library.current, "menu": broken}, {**library.versions, "x": broken}
    content = replace(parts.content, library=replace(library, current=current, versions=versions))
    await receive(replace(parts, content=content), InboundMessage("SM" + "e" * 32, Channel.SMS, Address(ANA), "menú"))
    forged = twilio.message(ANA, STORY)
    assert (await twilio.make(replace(forged, headers={"X-Twilio-Signature": STORY.encode().hex()}))).status_code == 403
    assert (await twilio.make(replace(twilio.call(ANA), path=VOICE))).status_code == 200
    await staff_at_work(parts)
    assert await twilio.text("whatsapp:US." + ANA[1:], STORY) == 200


async def staff_at_work(parts: Parts) -> None:
    """A caseworker sets up her account and fails to sign in; an administrator makes a key for another program."""
    link = await keep_staff.invite(parts, EMAIL, Role.CASEWORKER, None)
    assert link is not None
    opened = await keep_staff.opened(parts, link)
    assert opened is not None
    code = TOTP(opened.secret).at(parts.clock.real())
    made = await keep_staff.enrol(parts, link, NAME, PASSWORD, code, "es", DEVICE)
    assert isinstance(made, keep_staff.Enrolled)
    assert isinstance(await sign_in(parts, EMAIL, PASSWORD, "000000", ADDRESS_FROM, DEVICE), Refused)
    await begin_again(parts, opened.staff)
    await api_keys.make(parts, LABEL, {Scope.CLIENTS_READ}, opened.staff)


async def begin_again(parts: Parts, staff: UUID) -> None:
    async with parts.db.transaction() as tx:
        await new_session(tx, parts, staff, DEVICE)


async def due(parts: Parts, days: int) -> datetime:
    """When the first message at least `days` from now is due."""
    when = await reminders.next_due(parts.db, parts.now() + timedelta(days=days))
    assert when is not None
    return when


# --- nothing lies open


async def test_neither_the_database_nor_the_jobs_nor_the_log_say_who_or_what(
    twilio: Twilio, parts: Parts, clock: TestClock, logged: None, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_life(twilio, clock)
    kept = await dump(parts)
    filled = {table for table, rows in kept.items() if rows}
    assert filled >= {
        "jobs.procrastinate_jobs",
        "keys.client_key",
        *(f"public.{t}" for t in ("client", "session", "inbound_message", "answer", "outbound_message", "attempt")),
        *(f"public.{t}" for t in ("case_event", "case_event_version", "reminder", "consent_record", "task")),
        *(f"public.{t}" for t in ("provider_event", "simulator_message", "staff", "staff_link", "staff_session")),
        *(f"public.{t}" for t in ("recovery_code", "sign_in_failure", "api_token", "audit")),
    }
    out, err = capsys.readouterr()
    assert "a flow failed" in err and "a webhook was refused" in err
    assert leaks([row for rows in kept.values() for row in rows]) == set()
    assert leaks([out, err]) == set()
    assert await count(parts, "jobs.procrastinate_jobs WHERE args <> '{}'::jsonb") == 0
    assert STORY in await bodies(parts, ANA)  # it is all there, for those with the keys

    # The search would have found it.
    await parts.db.pool.execute("UPDATE task SET reason = $1", f"call {ANA}")
    await parts.db.pool.execute("UPDATE inbound_message SET body_sealed = $1", STORY.encode())
    await parts.db.pool.execute("UPDATE answer SET name = $1", base64.b64encode(f"x {REF} y".encode()).decode())
    opened = [row for rows in (await dump(parts)).values() for row in rows]
    assert leaks(opened) >= {ANA, "xiquilite", "Tecpán", REF}


async def test_every_column_that_could_hold_a_text_is_known(parts: Parts) -> None:
    """A new text column is either sealed (and named so), or is added here by somebody who has thought about it."""
    rows = await parts.db.pool.fetch(
        "SELECT table_name || '.' || column_name FROM information_schema.columns JOIN information_schema.tables "
        "USING (table_schema, table_name) WHERE table_schema = 'public' AND table_type = 'BASE TABLE' "
        "AND data_type IN ('text', 'bytea', 'jsonb', 'character varying')"
    )
    clear = {column for (column,) in rows if not column.endswith("_sealed")}
    digests = {"case_event.identity", "client.phone_index", "client.ref_index", "outbound_message.to_index"}
    digests |= {"zone_rule.rules_index", "erasure.phone_index", "opt_out.phone_index", "orphan.phone_index"}
    digests |= {"staff.email_index", "staff_link.token_index", "recovery_code.code_index"}
    digests |= {
        "staff_session.token_index",
        "sign_in_failure.who_index",
        "api_token.token_index",
        "calendar_feed.secret_index",
        "import_file.data_index",
    }
    digests |= {"broadcast.checked_index", "broadcast_text.text_index", "content_template.digest"}
    digests |= {"client_word.word_index", "tag.text_index", "staff_phone.phone_index"}
    digests |= {"audit_seal.entries_index", "audit_seal.chain_index"}
    demo = {"simulator_block.phone_index", "simulator_message.phone_index"}
    provider_ids = {"attempt.sid", "inbound_message.sid", "outbound_message.sid", "provider_event.sid"}
    provider_ids |= {
        "attachment.sid",
        "orphan.sid",
        "redaction.sid",
        "simulator_message.sid",
        "attempt.token",
        "provider_event.token",
    }
    own_words = {
        "attachment.kind",
        *(f"client.{c}" for c in ("channel", "consent", "flag", "language", "timezone")),
        *("control.paused_why", "sender.channel", "sender.closed_why", "used.what", "zone_rule.zone"),
        *(f"consent_record.{c}" for c in ("consent", "how", "language")),
        *(f"flow_version.{c}" for c in ("definition", "name", "version")),
        *(f"inbound_message.{c}" for c in ("channel", "kind")),
        *(f"outbound_message.{c}" for c in ("channel", "language", "provider_status", "purpose", "reason", "state")),
        *("outbound_message.template", "attempt.outcome", "provider_event.status"),
        *("answer.flow", "answer.name", "case_event.status", "case_event.type", "case_event.zone"),
        *("case_event_version.source", "reminder.confirmed", "reminder.reason", "reminder.state", "reminder.step"),
        *("case_event_version.changed_by", "ladder_step.event_type", "ladder_step.step", "ladder_step.wording"),
        *("event_check.checked_by", "event_check.found", "event_check.how"),
        *(f"broadcast{c}" for c in (".state", ".way", "_recipient.language", "_recipient.state", "_recipient.reason")),
        *(f"content_template.{c}" for c in ("language", "purpose", "sid", "state", "why")),
        *("broadcast_text.language", "broadcast_text.origin", "outcome.outcome", "outcome.said_by"),
        *("task.key", "task.kind", "task.reason", "heartbeat.name", "figures.counted"),
        *(
            "client.relation",
            "client.unsafe_why",
            "client.tier",
            "client.hears",
            "client_change.what",
            "saved_reply.language",
        ),
        *(f"import_file.{c}" for c in ("counts", "created_by", "date_format", "ignored", "kind", "mapping", "preview")),
        *(f"import_file.{c}" for c in ("problem", "source", "state")),
        *(f"import_row.{c}" for c in ("fate", "field", "sends", "what")),
        *(f"import_source.{c}" for c in ("date_format", "kind", "mapping", "source")),
        "import_seen.source",
        *("webhook.events", "webhook_delivery.kind", "webhook_delivery.said_by", "webhook_delivery.value"),
        # Places that anybody may look up; which of them a client goes to is sealed.
        *(f"venue.{c}" for c in ("address", "caution", "city", "code", "kind", "name", "zone")),
        *(f"sign_off.{c}" for c in ("digest", "key", "language", "role", "source_digest")),
        *(f"recording.{c}" for c in ("digest", "key", "language")),
        "fact_check.item",
        *(
            "staff.role",
            "staff.language",
            "staff.alerts",
            "staff_phone.alerts",
            "task_alert.way",
            "api_token.scopes",
            "audit.action",
        ),
        *("simulator_message.direction", "simulator_message.status", "alembic_version.version_num"),
    }
    assert sorted(clear - digests - demo - provider_ids - own_words) == []


# --- what is sealed opens only where it was sealed

# column → what it is sealed as, and which column names its row
SEALED = {
    "client.phone_sealed": ("client.phone", "id"),
    "client.ref_sealed": ("client.ref", "id"),
    "client.alias_sealed": ("client.alias", "id"),
    "client.label_sealed": ("client.label", "id"),
    "client.home_sealed": ("client.home", "id"),
    "session.state_sealed": ("session.state", "client_id"),
    "inbound_message.body_sealed": ("inbound_message.body", "id"),
    "answer.value_sealed": ("answer.value", "id"),
    "outbound_message.words_sealed": ("outbound_message.words", "id"),
    "case_event_version.facts_sealed": ("case_event_version.facts", "case_event_id"),
    "attachment.body_sealed": ("attachment.body", "id"),
    "note.body_sealed": ("note.body", "id"),
    "draft.body_sealed": ("draft.body", "staff_id"),
}
# column → whose key of the installation's own, what it is sealed as, which column names its row
OWN = {
    "simulator_message.payload_sealed": ("simulator", "simulator_message.payload", "row"),
    **{f"staff.{c}_sealed": ("staff", f"staff.{c}", "id") for c in ("email", "name", "password", "totp")},
    "staff_link.totp_sealed": ("staff", "staff.link", "staff_id"),
    **{f"staff_phone.{c}_sealed": ("staff", f"staff_phone.{c}", "staff_id") for c in ("phone", "code")},
    "staff_session.device_sealed": ("staff", "staff.device", "id"),
    "api_token.label_sealed": ("staff", "api_token.label", "id"),
    "broadcast.title_sealed": ("broadcast", "broadcast.title", "id"),
    "broadcast.audience_sealed": ("broadcast", "broadcast.audience", "id"),
    "broadcast.findings_sealed": ("broadcast", "broadcast.findings", "id"),
    "broadcast_text.words_sealed": ("broadcast", "broadcast_text.words en", "broadcast_id"),
    "tag.text_sealed": ("tag", "tag.text", "id"),
    "saved_reply.title_sealed": ("saved_reply", "saved_reply.title", "id"),
    "saved_reply.body_sealed": ("saved_reply", "saved_reply.body", "id"),
    **{f"webhook.{c}_sealed": ("webhook", f"webhook.{c}", "id") for c in ("url", "secret")},
    "sign_off.name_sealed": (sign_words.PURPOSE, "sign_off.name", "id"),
    "recording.data_sealed": (recordings.PURPOSE, "recording.data", "id"),
    "recording.name_sealed": (recordings.PURPOSE, "recording.name", "id"),
    "import_file.label_sealed": (bring.PURPOSE, "import_file.label", "id"),
    "import_part.data_sealed": (bring.PURPOSE, "import_part.data.0", "import_id"),
}


async def test_changed_cut_or_moved_values_are_refused_in_every_sealed_column(
    twilio: Twilio, parts: Parts, clock: TestClock
) -> None:
    await a_life(twilio, clock)
    await check(parts, await compose(parts, "title", [Text("en", "words")], Audience(), by=None))
    await bring.accept(parts, [CALENDAR.encode()], "dates.csv", bring.Choices())
    await twilio.text(ANA, "", "SM" + "c" * 32, NumMedia="1")
    double = Double()
    double.attached["SM" + "c" * 32] = {"ME1": b"OggS a voice"}
    await fetch_attachments(replace(parts, provider=double))
    await saved_replies.save(parts, saved_replies.SavedReply(new_id(), "en", "a title", "a body"), new_id())
    await tell_programs.add(parts, "https://cases.example.org/", set(Told), None)
    row = await people.one(parts.db, await parts.db.pool.fetchval("SELECT id FROM client LIMIT 1"), parts.now())
    assert row is not None
    await write_note(parts, row, new_id(), "a note", new_id())
    await set_tags(parts, row.id, ["a tag"], None)
    worker = await parts.db.pool.fetchval("SELECT id FROM staff LIMIT 1")
    assert await give_phone(parts, worker, Address("+12025550188")) is None
    await recordings.upload(parts, "quc", "court.intro", OPUS, NAME)
    await sign_words.sign(parts, "en", ["court.intro"], NAME)
    await reply.writing(parts, row, new_id(), "a draft")
    columns = await parts.db.pool.fetch(
        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE column_name LIKE '%\\_sealed' "
        "AND table_schema = 'public'"
    )
    assert {column for (column,) in columns} == SEALED.keys() | OWN.keys()
    values: list[tuple[ClientKey, bytes, str, UUID]] = []
    for column, (label, row) in SEALED.items():
        table, _, name = column.partition(".")
        owner = {"client": "t.id", "case_event_version": "e.client_id"}.get(table, "t.client_id")
        also = "JOIN case_event e ON e.id = t.case_event_id" if table == "case_event_version" else ""
        found = await parts.db.pool.fetch(
            f"SELECT k.client_id, k.master, k.wrapped, t.{name}, t.{row} FROM {table} t {also} "
            f"JOIN keys.client_key k ON k.client_id = {owner} WHERE t.{name} IS NOT NULL LIMIT 3"
        )
        assert found, column
        for client, master, wrapped, value, id_ in found:
            values.append((parts.vault.client_key(client, WrappedKey(master, wrapped)), value, label, id_))
    for column, (whose, label, row) in OWN.items():
        table, _, name = column.partition(".")
        found = await parts.db.pool.fetch(f"SELECT {name}, {row} FROM {table} WHERE {name} IS NOT NULL LIMIT 3")
        assert found, column
        for value, id_ in found:
            values.append((parts.vault.own_key(whose), value, label, id_))

    refused = 0
    for key, value, label, row in values:
        assert key.unseal(value, label, row)
        changed = [bytes([*value[:n], value[n] ^ 1 << n % 8, *value[n + 1 :]]) for n in range(len(value))]
        cut = [value[:n] for n in (len(value) - 1, len(value) // 2, 29, 13, 5, 1, 0)] + [
            value + b"\0",
            value[:1] + value[2:],
        ]
        for wrong in changed + cut:
            refuses(key, wrong, label, row)
            refused += 1
    for key, _, label, row in values:
        for _, other, other_label, other_row in values:
            if (other_label, other_row) != (label, row):
                refuses(key, other, label, row)
                refused += 1
    assert refused > 1_000


def refuses(key: ClientKey, value: bytes, label: str, row: UUID) -> None:
    with pytest.raises(WrongKeys) as refusal:
        key.unseal(value, label, row)
    assert leaks([str(refusal.value), repr(refusal.value)]) == set()


async def test_one_persons_key_or_row_is_no_use_to_another(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    await twilio.text(BEN, "hello")
    everybody = "SELECT client_id, master, wrapped FROM keys.client_key ORDER BY client_id"
    (one, *wrapped_one), (other, *wrapped_other) = await parts.db.pool.fetch(everybody)
    with pytest.raises(WrongKeys):
        parts.vault.client_key(one, WrappedKey(*wrapped_other))
    stored = await parts.db.pool.fetchval("SELECT state_sealed FROM session WHERE client_id = $1", other)
    with pytest.raises(WrongKeys):
        unseal_state(parts.vault.client_key(one, WrappedKey(*wrapped_one)), one, stored)
    [(digest,)] = await parts.db.pool.fetch("SELECT phone_index FROM client WHERE id = $1", one)
    assert digest not in {parts.vault.index(purpose, phone) for purpose in ("simulator", "ref") for phone in (ANA, BEN)}


# --- what a log line, a traceback or a failed assertion would print


def test_values_hide_themselves() -> None:
    facts = EventFacts(
        EventType.HEARING_MASTER, date(2026, 12, 10), time(8, 30), "UTC", venue=VENUE, address=ADDRESS, room=ROOM
    )
    frame = Frame("welcome", "v", "s", (("story", STORY),))
    shown = [
        Address(ANA),
        Private(STORY),
        InboundMessage("SM1", Channel.SMS, Address(ANA), STORY, STORY),
        Words(STORY),
        Handover("t", Channel.SMS, Address(ANA), Words(STORY), timedelta(hours=1)),
        facts,
        CaseEventRow(2, facts, EVENT, REF, Address(ANA), ALIAS),
        Remember("welcome", "story", STORY),
        frame,
        Waiting((frame,)),
        parse(f"From={quote_plus(ANA)}&Body={quote_plus(STORY)}".encode()),
    ]
    assert leaks([f"{value!r} {value}" for value in shown] + [repr(shown)]) == set()
    assert leaks([repr((ANA, STORY))]) != set()


async def test_parts_of_a_process_and_open_sessions_hide_themselves(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    await twilio.text(ANA, STORY)
    waiting = await parts.db.pool.fetch("SELECT client_id FROM session")
    async with parts.db.transaction() as tx:
        locked = await sessions.locked(tx, [row["client_id"] for row in waiting])
    assert leaks([repr(locked), repr(parts), repr(parts.settings), repr(parts.vault)]) == set()
    assert parts.settings.database_url is not None
    assert parts.settings.database_url.get_secret_value() not in repr(parts)


# --- the log itself


def test_only_listed_fields_pass(logged: None, capsys: pytest.CaptureFixture[str]) -> None:
    log.get("here").info("message settled", outcome="sent", message="m-1", phone=ANA, body=STORY, path=f"/x?p={ANA}")
    line = capsys.readouterr().err
    assert "message settled" in line and "outcome=sent" in line and "message=m-1" in line and "where=here" in line
    assert leaks([line]) == set() and "phone" not in line and "path" not in line


def test_an_exception_is_named_and_not_quoted(logged: None, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError(STORY)
    except ValueError as error:
        log.get("here").error("failed", error=log.name_of(error), exc_info=True)
        logging.getLogger("a.library").exception("could not send to %s", ANA)
        logging.getLogger("a.library").warning("To=%s", ANA)
        logging.getLogger("twilio.http_client").warning("To=%s", ANA)
    logged_lines = capsys.readouterr().err
    assert "ValueError at test_an_exception_is_named" in logged_lines and "a.library ERROR ValueError" in logged_lines
    assert leaks([logged_lines]) == set()


def test_a_line_break_does_not_make_a_second_line(logged: None, capsys: pytest.CaptureFixture[str]) -> None:
    log.get("here").warning("refused", reason="a\nlevel=error event=forged")
    assert capsys.readouterr().err.count("\n") == 1
