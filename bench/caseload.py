"""An organisation after some years, put straight into the tables: people with dates, threads and tasks, notices. What
pages open is sealed as it would be."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from flows.case_events import EventFacts, EventType
from flows.contact import Address
from flows.messages import Words
from flows.roles import Role
from service.actions import keep_staff
from service.actions.sign_in import email_index
from service.parts import Parts
from service.store import sealed, staff
from service.store.ids import new_id
from service.vault import ClientKey, WrappedKey

WORKERS = 20
SAID = {
    "en": ("Can I bring my children to the hearing?", "Yes. Bring them if you have nobody to stay with them."),
    "es": ("¿Puedo llevar a mis hijos a la audiencia?", "Sí. Llévelos si no tiene quién los cuide."),
    "ar": ("هل يمكنني إحضار أطفالي إلى الجلسة؟", "نعم، أحضرهم إن لم يكن هناك من يعتني بهم."),
    "ht": ("Èske m ka mennen pitit mwen nan odyans lan?", "Wi. Mennen yo si pa gen moun ki pou gade yo."),
}
TURNS = ("menu.ask", "menu.ask-more", "court.ask")  # what is said to them in turn
STEPS = (("14-days", 14), ("7-days", 7), ("3-days", 3), ("1-day", 1))
BATCH = 500  # clients whose threads are in memory at once
UNCOVERED = 2  # of five
UNREAD, FAILING = 20, 100  # one in so many


@dataclass(frozen=True, slots=True)
class Somebody:
    id: UUID
    n: int
    key: ClientKey
    wrapped: WrappedKey
    index: bytes
    language: str
    alias: str
    worker: UUID


async def fill(parts: Parts, clients: int, messages: int, first: int = 0) -> list[Somebody]:
    """So many people and messages, `first` others being there. Two in five have a date within four weeks of which no
    phone has taken delivery."""
    now = parts.now()
    people = list(_people(parts, range(first, first + clients), [await _worker(parts, n) for n in range(WORKERS)]))
    columns = "id phone_index phone_sealed alias_sealed channel language consent caseworker_id flag created_at"
    await _copy(parts, "client", columns, (_client(p, now) for p in people))
    await _copy(
        parts, "client_key", "client_id master wrapped", ((p.id, p.wrapped.master, p.wrapped.wrapped) for p in people),
        schema="keys",
    )  # fmt: skip
    words = ((p.id, word) for p in people for word in sealed.alias_words(parts.vault, p.alias))
    await _copy(parts, "client_word", "client_id word_index", words)
    read = ((p.id, now - timedelta(days=1) if p.n % UNREAD == 0 else now) for p in people)
    await _copy(parts, "thread_mark", "client_id read_at", read)
    talked = ((p.id, 1, sealed.no_state(p.key, p.id), now - timedelta(minutes=5)) for p in people)
    await _copy(parts, "session", "client_id version state_sealed updated_at", talked)
    for first in range(0, clients, BATCH):
        await _threads(parts, people[first : first + BATCH], max(2, messages // clients // 2), now)
    await _dates(parts, people, now)
    await _tasks(parts, people, now)
    for _ in range(3):
        await parts.db.pool.execute(
            "INSERT INTO broadcast (id, created_at, state, release_at, people) VALUES ($1, $2, 'sending', $2, 100)",
            new_id(),
            now,
        )
    await parts.db.pool.execute("VACUUM ANALYZE")
    return people


async def _worker(parts: Parts, n: int) -> UUID:
    email = f"worker{n}@example.org"
    await keep_staff.invite(parts, email, Role.CASEWORKER, None)
    async with parts.db.transaction() as tx:
        account = await staff.at_email(tx, email_index(parts, email))
    assert account is not None
    return account.id


def _people(parts: Parts, numbers: Iterable[int], workers: Sequence[UUID]) -> Iterator[Somebody]:
    for n, language, worker in zip(numbers, itertools.cycle(SAID), itertools.cycle(workers), strict=False):
        one = new_id()
        key, wrapped = parts.vault.new_client_key(one)
        index = parts.vault.index("phone", _number(n).value)
        yield Somebody(one, n, key, wrapped, index, language, f"Person {n}", worker)


def _number(n: int) -> Address:
    return Address(f"+1202{n:07}")


def _client(p: Somebody, now: datetime) -> tuple[Any, ...]:
    alias = p.key.seal(p.alias.encode(), "client.alias", p.id)
    flag = "30003" if p.n % FAILING == 0 else None
    phone = sealed.seal_phone(p.key, p.id, _number(p.n))
    return (p.id, p.index, phone, alias, "sms", p.language, "given", p.worker, flag, now - timedelta(days=400))


async def _threads(parts: Parts, people: Sequence[Somebody], each: int, now: datetime) -> None:
    """Everybody asked and was answered so many times in the last year."""
    asked, answered, attempts, news = [], [], [], []
    for p in people:
        question, answer = SAID[p.language]
        for n in range(each):
            at = now - timedelta(days=365 * n / each, minutes=10 + p.n % 600)
            text, said, sid = new_id(), new_id(), f"SM{new_id().hex}"
            body = p.key.seal(question.encode(), "inbound_message.body", text)
            asked.append((text, f"SM{text.hex}", p.id, "sms", "text", body, 0, at))
            words, then = sealed.seal_words(p.key, said, Words(answer)), at + timedelta(seconds=2)
            answered.append(
                (said, p.id, p.index, "sms", "reply", "accepted", "delivered", sid, TURNS[n % len(TURNS)], p.language,
                 words, then, then + timedelta(hours=1), then, 1, 1)
            )  # fmt: skip
            attempts.append((said.hex, said, 1, sid, "accepted", then))
            news += [(sid, status, said.hex, then) for status in ("sent", "delivered")]
    await _copy(parts, "inbound_message", "id sid client_id channel kind body_sealed media received_at", asked)
    columns = "id client_id to_index channel purpose state provider_status sid template language words_sealed"
    await _copy(parts, "outbound_message", f"{columns} due_at not_after created_at fence attempts", answered)
    await _copy(parts, "attempt", "token message_id fence sid outcome started_at", attempts)
    await _copy(parts, "provider_event", "sid status token seen_at", news)


async def _dates(parts: Parts, people: Sequence[Somebody], now: datetime) -> None:
    """A date behind everybody and one ahead within four weeks, the reminders that are past delivered, but for two in
    five of them."""
    events, versions, lines, sent = [], [], [], []
    for p in people:
        for days in (-30 - p.n % 300, 1 + p.n % 28):
            event, day = new_id(), (now + timedelta(days=days)).date()
            starts = datetime.combine(day, time(13, 30), now.tzinfo)
            status = "attended" if days < 0 else "scheduled"
            kind = list(EventType)[p.n % len(EventType)]
            events.append(
                (event, event.bytes, p.id, kind, status, 1, 1, day, "America/New_York", starts, day, now, now)
            )
            facts = EventFacts(kind, day, time(8, 30), "America/New_York", venue="Varick", city="New York")
            versions.append((event, 1, sealed.seal_facts(p.key, event, facts), now))
            missing = p.n % 5 < UNCOVERED
            for step, before in STEPS:
                due, message = starts - timedelta(days=before), None
                state = "planned" if due >= now else "human" if missing else "enqueued"
                if state == "enqueued":
                    message = new_id()
                    words = sealed.seal_words(p.key, message, Words("Your date is near."))
                    sent.append(
                        (message, p.id, p.index, "sms", "reminder", "accepted", "delivered", f"SM{message.hex}",
                         "reminders.hearing-ask", p.language, words, due, due + timedelta(hours=9), due, 1, 1, event, 1)
                    )  # fmt: skip
                lines.append((event, 1, step, p.id, due, due + timedelta(hours=9), state, message))
    columns = "id identity client_id type status version planned_version day zone starts_at verified_on"
    await _copy(parts, "case_event", f"{columns} created_at updated_at", events)
    await _copy(parts, "case_event_version", "case_event_id version facts_sealed recorded_at", versions)
    columns = "id client_id to_index channel purpose state provider_status sid template language words_sealed"
    await _copy(
        parts, "outbound_message", f"{columns} due_at not_after created_at fence attempts event_id event_version", sent
    )
    await _copy(parts, "reminder", "case_event_id version step client_id due_at not_after state message_id", lines)


async def _tasks(parts: Parts, people: Sequence[Somebody], now: datetime) -> None:
    """Three tasks about everybody, one in thirty of them open."""
    rows = []
    for p, kind in itertools.product(people, ("person", "verify", "not_reminded")):
        task, opened = new_id(), now - timedelta(days=p.n % 300)
        closed = None if p.n % 30 == 0 else opened + timedelta(hours=3)
        rows.append((task, f"{kind}:{task}", kind, kind == "not_reminded", p.id, opened, opened, closed))
    await _copy(parts, "task", "id key kind urgent client_id due_at opened_at closed_at", rows)


async def _copy(parts: Parts, table: str, columns: str, rows: Iterable[Any], schema: str = "public") -> None:
    async with parts.db.pool.acquire() as connection:
        await connection.copy_records_to_table(table, records=rows, columns=columns.split(), schema_name=schema)
