"""One turn of a conversation in two round trips: one statement reads, one writes everything or nothing.

The write hangs on the session's version (or, for a new number, on the unique phone index): when somebody else was
faster it writes nothing and says so, and the caller reads again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from uuid import UUID

import asyncpg

from service.store.case_events import AHEAD
from service.store.engine import Database
from service.vault import WrappedKey

_READ = f"""
SELECT c.id, c.consent, c.language, c.phone_private, c.timezone, k.master, k.wrapped, s.version, s.state_sealed,
       s.updated_at,
       EXISTS (SELECT FROM inbound_message i WHERE i.sid = $2) AS repeated,
       EXISTS (SELECT FROM case_event e
               WHERE e.client_id = c.id AND e.starts_at > $3 AND e.status IN ({AHEAD})) AS dates
FROM client c JOIN keys.client_key k ON k.client_id = c.id JOIN session s ON s.client_id = c.id
WHERE c.phone_index = $1
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored of the person at a number. `dates`: whether a case event lies ahead. `repeated`: this very
    message was stored before."""

    client: UUID
    consent: str
    language: str | None
    phone_private: bool | None
    timezone: str | None
    key: WrappedKey
    version: int
    state_sealed: bytes
    updated_at: datetime
    repeated: bool
    dates: bool


@dataclass(frozen=True, slots=True)
class NewClient:
    """A number heard of for the first time."""

    phone_sealed: bytes
    key: WrappedKey


@dataclass(frozen=True, slots=True)
class Inbound:
    id: UUID
    sid: str
    kind: str
    body_sealed: bytes
    media: int


@dataclass(frozen=True, slots=True)
class Outbound:
    id: UUID
    purpose: str
    template: str
    words_sealed: bytes


@dataclass(frozen=True, slots=True)
class NewTask:
    id: UUID
    key: str
    kind: str
    urgent: bool
    due_at: datetime
    case_event_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NewAnswer:
    id: UUID
    flow: str
    name: str
    value_sealed: bytes


@dataclass(frozen=True, slots=True)
class ConsentChange:
    id: UUID
    consent: str
    how: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The answer to the reminder of a case event: `yes` or `help`."""

    case_event_id: UUID
    answer: str


@dataclass(slots=True)
class Turn:
    """Everything one turn changes. `version` is the session's as read; 0 with `new` set for a new client."""

    client: UUID
    phone_index: bytes
    channel: str
    version: int
    state_sealed: bytes
    wake_at: datetime | None
    now: datetime
    language: str
    not_after: datetime
    new: NewClient | None = None
    inbound: Inbound | None = None
    outbound: list[Outbound] = field(default_factory=list)
    tasks: list[NewTask] = field(default_factory=list)
    answers: list[NewAnswer] = field(default_factory=list)
    consents: list[ConsentChange] = field(default_factory=list)
    confirmations: list[Confirmation] = field(default_factory=list)
    set_language: str | None = None
    phone_private: bool | None = None


async def read(db: Database, phone_index: bytes, sid: str, now: datetime) -> Known | None:
    """The person at a number, or None for a number never heard of."""
    row = await db.pool.fetchrow(_READ, phone_index, sid, now)
    if row is None:
        return None
    return Known(
        row["id"],
        row["consent"],
        row["language"],
        row["phone_private"],
        row["timezone"],
        WrappedKey(row["master"], row["wrapped"]),
        row["version"],
        row["state_sealed"],
        row["updated_at"],
        row["repeated"],
        row["dates"],
    )


async def write(db: Database, turn: Turn) -> bool:
    """Commit a turn in one statement. False when somebody else was faster: nothing was written, read again."""
    parts: list[str] = []
    consent = turn.consents[-1].consent if turn.consents else None
    values: list[object] = [turn.client, turn.now, turn.channel, turn.version, turn.state_sealed, turn.wake_at]
    if turn.new:
        parts.append("new")
        values += [
            turn.phone_index,
            turn.new.phone_sealed,
            turn.new.key.master,
            turn.new.key.wrapped,
            consent or "unasked",
            turn.set_language,
        ]
    else:
        parts.append("known")
    if turn.inbound:
        parts.append("inbound")
        i = turn.inbound
        values += [i.id, i.sid, i.kind, i.body_sealed, i.media]
    if turn.outbound:
        parts.append("outbound")
        values += [
            turn.phone_index,
            turn.language,
            turn.not_after,
            [o.id for o in turn.outbound],
            [o.purpose for o in turn.outbound],
            [o.template for o in turn.outbound],
            [o.words_sealed for o in turn.outbound],
        ]
    if not turn.new and (consent is not None or turn.set_language is not None or turn.phone_private is not None):
        parts.append("person")
        values += [consent, turn.set_language, turn.phone_private]
    if turn.tasks:
        parts.append("tasks")
        values += [
            [t.id for t in turn.tasks],
            [t.key for t in turn.tasks],
            [t.kind for t in turn.tasks],
            [t.urgent for t in turn.tasks],
            [t.due_at for t in turn.tasks],
            [t.case_event_id for t in turn.tasks],
        ]
    if turn.answers:
        parts.append("answers")
        values += [
            [a.id for a in turn.answers],
            [a.flow for a in turn.answers],
            [a.name for a in turn.answers],
            [a.value_sealed for a in turn.answers],
        ]
    if turn.consents:
        parts.append("consents")
        values += [
            [c.id for c in turn.consents],
            [c.consent for c in turn.consents],
            [c.how for c in turn.consents],
            turn.language,
        ]
    if turn.confirmations:
        parts.append("confirmations")
        values += [[c.case_event_id for c in turn.confirmations], [c.answer for c in turn.confirmations]]
    try:
        return bool(await db.pool.fetchval(_statement(tuple(parts)), *values))
    except (asyncpg.UniqueViolationError, asyncpg.DeadlockDetectedError):
        return False  # the same message or number, stored by somebody else a moment ago


# Each part is one CTE; `{n}` are its own parameters, `$1`…`$6` are shared: client, now, channel, version, state,
# wake_at. `guard` comes first and is empty when somebody else was faster; every other part selects from it.
_PARTS: dict[str, tuple[int, str]] = {
    "new": (
        6,
        """guard AS (
            INSERT INTO client (id, phone_index, phone_sealed, channel, language, consent, created_at)
            VALUES ($1, {0}, {1}, $3, {5}, {4}, $2) ON CONFLICT (phone_index) DO NOTHING RETURNING id),
        client_key AS (
            INSERT INTO keys.client_key (client_id, master, wrapped) SELECT id, {2}, {3} FROM guard),
        opened AS (
            INSERT INTO session (client_id, version, state_sealed, wake_at, updated_at)
            SELECT id, $4 + 1, $5, $6, $2 FROM guard)""",
    ),
    "known": (
        0,
        """guard AS (
            UPDATE session SET version = $4 + 1, state_sealed = $5, wake_at = $6, updated_at = $2
            WHERE client_id = $1 AND version = $4 RETURNING client_id AS id)""",
    ),
    "inbound": (
        5,
        """inbound AS (
            INSERT INTO inbound_message (id, sid, client_id, channel, kind, body_sealed, media, received_at)
            SELECT {0}, {1}, id, $3, {2}, {3}, {4}, $2 FROM guard)""",
    ),
    "outbound": (
        7,
        """outbound AS (
            INSERT INTO outbound_message (id, client_id, to_index, channel, purpose, state, template, language,
                                          words_sealed, due_at, not_after, created_at)
            SELECT o.id, guard.id, {0}, $3, o.purpose, 'pending', o.template, {1}, o.words, $2, {2}, $2
            FROM guard, unnest({3}::uuid[], {4}::text[], {5}::text[], {6}::bytea[]) AS o (id, purpose, template, words)
            RETURNING 1)""",
    ),
    "person": (
        3,
        """person AS (
            UPDATE client SET consent = coalesce({0}, consent), language = coalesce({1}, language),
                              phone_private = coalesce({2}, phone_private), channel = $3
            FROM guard WHERE client.id = guard.id)""",
    ),
    "tasks": (
        6,
        """tasks AS (
            INSERT INTO task (id, key, kind, urgent, client_id, due_at, opened_at, case_event_id)
            SELECT t.id, t.key, t.kind, t.urgent, guard.id, t.due_at, $2, t.event
            FROM guard, unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::boolean[], {4}::timestamptz[], {5}::uuid[])
                AS t (id, key, kind, urgent, due_at, event)
            ON CONFLICT (key) DO NOTHING)""",
    ),
    "answers": (
        4,
        """answers AS (
            INSERT INTO answer (id, client_id, flow, name, value_sealed, at)
            SELECT a.id, guard.id, a.flow, a.name, a.value, $2
            FROM guard, unnest({0}::uuid[], {1}::text[], {2}::text[], {3}::bytea[]) AS a (id, flow, name, value))""",
    ),
    "consents": (
        4,
        """consents AS (
            INSERT INTO consent_record (id, client_id, consent, how, language, at)
            SELECT c.id, guard.id, c.consent, c.how, {3}, $2
            FROM guard, unnest({0}::uuid[], {1}::text[], {2}::text[]) AS c (id, consent, how))""",
    ),
    "confirmations": (
        2,
        """confirmations AS (
            UPDATE reminder r SET confirmed = c.answer
            FROM guard, unnest({0}::uuid[], {1}::text[]) AS c (event, answer)
            WHERE r.case_event_id = c.event AND r.client_id = guard.id AND r.state = 'enqueued'
              AND r.version = (SELECT version FROM case_event e WHERE e.id = c.event))""",
    ),
}


@lru_cache(maxsize=256)
def _statement(parts: tuple[str, ...]) -> str:
    number = 7
    written = []
    for part in parts:
        count, text = _PARTS[part]
        written.append(text.format(*(f"${number + i}" for i in range(count))))
        number += count
    # Workers listen on this channel; a notification of a statement that wrote nothing is harmless.
    wake = ", pg_notify('outbox', '')" if "outbound" in parts else ""
    return f"WITH {', '.join(written)} SELECT count(*){wake} FROM guard WHERE $3::text IS NOT NULL"
