"""Clients as staff see and change them. What is sealed stays sealed; lists page by cursor and never ask row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from flows.door import OFF
from service.store import clients
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database
from service.store.ids import new_id
from service.store.outbox import heard_at
from service.store.today import STIRRED, Named
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Person:
    """A client, with what their thread and the next date say in clear. `wrote_at`: when they last wrote to us,
    `wrote_here_at`: on the channel we use; `heard_at`: when anybody at their number last wrote on WhatsApp, if we use
    that; `read_at`: how far staff have read."""

    id: UUID
    master: str
    wrapped: bytes
    phone_index: bytes
    phone_sealed: bytes
    ref_sealed: bytes | None
    alias_sealed: bytes | None
    channel: str
    language: str | None
    timezone: str | None
    consent: str
    phone_private: bool | None
    early_texts: bool
    safe_from: time | None
    safe_until: time | None
    night_urgent: bool
    sms_fallback: bool
    tier: str | None
    hears: str | None
    flag: str | None
    frozen_at: datetime | None
    caseworker: UUID | None
    held_by: UUID | None
    held_until: datetime | None
    automation_off_at: datetime | None
    unsafe_at: datetime | None
    unsafe_why: str | None
    created_at: datetime
    wrote_at: datetime | None
    wrote_here_at: datetime | None
    heard_at: datetime | None
    read_at: datetime | None
    writing_by: UUID | None
    writing_until: datetime | None
    next_type: str | None
    next_at: datetime | None
    next_zone: str | None
    home_sealed: bytes | None = None
    notices_off_at: datetime | None = None

    @property
    def key(self) -> WrappedKey:
        return WrappedKey(self.master, self.wrapped)

    @property
    def unread(self) -> bool:
        return self.wrote_at is not None and (self.read_at is None or self.wrote_at > self.read_at)


# $1: now. The look-ups beside the client are one index probe each.
_PERSON = f"""
SELECT c.id, k.master, k.wrapped, c.phone_index, c.phone_sealed, c.ref_sealed, c.alias_sealed, c.channel, c.language,
       c.timezone, c.consent, c.phone_private, c.early_texts, c.safe_from, c.safe_until, c.night_urgent,
       c.sms_fallback, c.tier, c.hears, c.flag, c.frozen_at, c.caseworker_id, c.held_by, c.held_until,
       c.automation_off_at, c.unsafe_at, c.unsafe_why, c.created_at, w.wrote_at,
       (SELECT i.received_at FROM inbound_message i WHERE i.client_id = c.id AND i.channel = c.channel
        ORDER BY i.received_at DESC LIMIT 1) AS wrote_here_at,
       CASE WHEN c.channel = 'whatsapp' THEN {heard_at("c.phone_index")} END AS heard_at,
       t.read_at, t.writing_by, t.writing_until, e.type, e.starts_at, e.zone, c.home_sealed, c.notices_off_at
FROM client c JOIN keys.client_key k ON k.client_id = c.id
LEFT JOIN thread_mark t ON t.client_id = c.id
LEFT JOIN LATERAL (SELECT i.received_at AS wrote_at FROM inbound_message i WHERE i.client_id = c.id
                   ORDER BY i.received_at DESC LIMIT 1) w ON true
LEFT JOIN LATERAL (SELECT type, starts_at, zone FROM case_event e
                   WHERE e.client_id = c.id AND e.starts_at > $1 AND e.status IN ({AHEAD})
                   ORDER BY e.starts_at LIMIT 1) e ON true
"""
# $2: the caseworker whose list it is; none: everybody's.
_MINE = f"c.helps_id IS NULL AND {clients.seen_by('$2')}"


async def one(db: Database, client: UUID, now: datetime) -> Person | None:
    """A client by id."""
    return await one_in(db.pool, client, now)


async def one_in(connection: Connection, client: UUID, now: datetime) -> Person | None:
    """`one`, in the caller's transaction."""
    row = await connection.fetchrow(f"{_PERSON} WHERE c.id = $2", now, client)
    return Person(*row.values()) if row else None


async def page(
    db: Database,
    now: datetime,
    viewer: UUID | None,
    before: UUID | None,
    limit: int,
    *,
    own: UUID | None = None,
    free: bool = False,
    unread: bool = False,
    failing: bool = False,
    tag: UUID | None = None,
) -> list[Person]:
    """Clients that `viewer` may see (None: all), newest first, from just before the client `before` on. `own`: only
    this caseworker's; `free`: only those whom nobody has taken; `unread`: only those with a text nobody has read;
    `failing`: only those whom texts do not reach; `tag`: only those who have it."""
    rows = await db.pool.fetch(
        f"{_PERSON} WHERE {_MINE} AND ($3::uuid IS NULL OR c.id < $3) "
        "AND ($4::uuid IS NULL OR c.caseworker_id = $4) AND (NOT $9 OR c.caseworker_id IS NULL) "
        f"AND (NOT $5 OR c.id IN (SELECT client_id FROM ({STIRRED}) stirred) "
        "AND w.wrote_at > coalesce(t.read_at, '-infinity')) "
        "AND (NOT $7 OR c.flag IS NOT NULL) "
        "AND ($8::uuid IS NULL OR c.id IN (SELECT client_id FROM client_tag WHERE tag_id = $8)) "
        "ORDER BY c.id DESC LIMIT $6",
        now,
        viewer,
        before,
        own,
        unread,
        limit,
        failing,
        tag,
        free,
    )
    return [Person(*r.values()) for r in rows]


async def search(
    db: Database,
    now: datetime,
    viewer: UUID | None,
    phone: bytes | None,
    ref: bytes,
    words: Sequence[bytes],
    limit: int,
) -> list[Person]:
    """Clients that `viewer` may see, at this phone or with this reference, or whose alias has all of these words."""
    rows = await db.pool.fetch(
        f"{_PERSON} WHERE {_MINE} AND (c.phone_index = $3 OR c.ref_index = $4 OR ($5 > 0 AND c.id IN ("
        "SELECT client_id FROM client_word WHERE word_index = ANY($6) GROUP BY client_id HAVING count(*) = $5))) "
        "ORDER BY c.id DESC LIMIT $7",
        now,
        viewer,
        phone,
        ref,
        len(words),
        list(words),
        limit,
    )
    return [Person(*r.values()) for r in rows]


async def locked(connection: Connection, client: UUID) -> bool:
    """Hold a client's row until the caller's transaction ends. False when there is none."""
    return await connection.fetchval("SELECT true FROM client WHERE id = $1 FOR UPDATE", client) is not None


# When reminders are due hangs on these, which dates are far away, and which are too close to those of others.
PLANNED_BY = frozenset({"timezone", "early_texts", "safe_from", "safe_until", "home_sealed", "household_id"})
_EDITABLE = frozenset(
    {
        "speaks", "household_id", "label_sealed", "home_sealed",
        "language", "channel", "timezone", "safe_from", "safe_until", "early_texts", "night_urgent", "sms_fallback",
        "phone_private", "tier", "hears", "alias_sealed", "ref_sealed", "ref_index", "phone_sealed", "phone_index",
        "caseworker_id", "notices_off_at",
    }
)  # fmt: skip


async def change(connection: Connection, client: UUID, values: Mapping[str, Any]) -> None:
    """Set columns of a client; a new clock makes the planner look at their events again."""
    assert set(values) <= _EDITABLE
    if not values:
        return
    names = ", ".join(f"{name} = ${n}" for n, name in enumerate(values, start=2))
    await connection.execute(f"UPDATE client SET {names} WHERE id = $1", client, *values.values())
    if PLANNED_BY & set(values):
        await connection.execute("UPDATE case_event SET planned_version = NULL WHERE client_id = $1", client)


async def taken(connection: Connection, column: str, digest: bytes, but: UUID) -> bool:
    """Whether another client has this phone or reference; `column`: `phone_index` or `ref_index`."""
    assert column in ("phone_index", "ref_index")
    return await connection.fetchval(f"SELECT true FROM client WHERE {column} = $1 AND id <> $2", digest, but) is True


async def set_words(connection: Connection, client: UUID, words: Sequence[bytes]) -> None:
    """How a client's alias is found from now on."""
    await connection.execute("DELETE FROM client_word WHERE client_id = $1", client)
    await connection.executemany(
        "INSERT INTO client_word (client_id, word_index) VALUES ($1, $2)", [(client, word) for word in words]
    )


@dataclass(frozen=True, slots=True)
class Change:
    """A line of a client's history. `source` and `target` are caseworkers, of a transfer."""

    id: UUID
    what: str
    by: UUID
    source: UUID | None
    target: UUID | None
    at: datetime


async def remember(
    connection: Connection,
    client: UUID,
    what: str,
    by: UUID,
    at: datetime,
    source: UUID | None = None,
    target: UUID | None = None,
) -> None:
    """Write a line of a client's history."""
    await connection.execute(
        "INSERT INTO client_change (id, client_id, what, by_id, from_id, to_id, at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        new_id(),
        client,
        what,
        by,
        source,
        target,
        at,
    )


async def history(db: Database, client: UUID, limit: int = 100) -> list[Change]:
    """What became of a client, newest first."""
    rows = await db.pool.fetch(
        "SELECT id, what, by_id, from_id, to_id, at FROM client_change WHERE client_id = $1 "
        "ORDER BY at DESC, id DESC LIMIT $2",
        client,
        limit,
    )
    return [Change(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class Consented:
    """One entry of the consent record."""

    consent: str
    how: str
    language: str | None
    at: datetime

    @property
    def day(self) -> date | None:
        """The day, where a file says nothing more of when it was."""
        return self.at.date() if self.at.astimezone(UTC).time() == time.min else None


async def consents(db: Database, client: UUID) -> list[Consented]:
    """What a client agreed to or refused, newest first."""
    rows = await db.pool.fetch(
        "SELECT consent, how, language, at FROM consent_record WHERE client_id = $1 ORDER BY at DESC, id DESC", client
    )
    return [Consented(*r.values()) for r in rows]


async def switch_automation(connection: Connection, client: UUID, off_at: datetime | None) -> bool:
    """Turn automation off (or on again) for one client; what waits in the outbox is held meanwhile. False when it was
    so already, or there is no such client."""
    done: str = await connection.execute(
        "UPDATE client SET automation_off_at = $2::timestamptz "
        "WHERE id = $1 AND (automation_off_at IS NULL) <> ($2::timestamptz IS NULL)",
        client,
        off_at,
    )
    if off_at is not None:
        await connection.execute(
            "UPDATE outbound_message SET state = CASE WHEN shared THEN 'cancelled' ELSE 'held' END, reason = $2 "
            "WHERE client_id = $1 AND state = 'pending' AND purpose IN ('reminder', 'correction', 'question')",
            client,
            OFF,
        )
    else:
        await connection.execute(
            "UPDATE outbound_message SET state = 'pending', reason = NULL "
            "WHERE client_id = $1 AND state = 'held' AND reason = $2",
            client,
            OFF,
        )
    return done == "UPDATE 1"


_UNSAFE = """
WITH unsafe AS (
    UPDATE client SET unsafe_at = $2, unsafe_why = $3, frozen_at = coalesce(frozen_at, $2), held_until = NULL
    WHERE phone_index = (SELECT phone_index FROM client WHERE id = $1) RETURNING id
)
UPDATE outbound_message m SET state = 'human', reason = 'the phone may be in other hands'
FROM unsafe WHERE m.client_id = unsafe.id AND m.state IN ('pending', 'held')
"""


async def unsafe(connection: Connection, client: UUID, why: str, at: datetime) -> None:
    """Nothing leaves to a client's phone any more, whoever shares it; what waits becomes a human's."""
    await connection.execute(_UNSAFE, client, at, why)


async def safe(connection: Connection, client: UUID) -> bool:
    """The phone is theirs again. Doubts about single messages keep it frozen. False when it was not marked."""
    done: str = await connection.execute(
        "UPDATE client c SET unsafe_at = NULL, unsafe_why = NULL, "
        "frozen_at = CASE WHEN EXISTS (SELECT FROM task t WHERE t.client_id = c.id AND t.kind = 'unresolved' "
        "AND t.closed_at IS NULL) THEN frozen_at END "
        "WHERE phone_index = (SELECT phone_index FROM client WHERE id = $1) AND unsafe_at IS NOT NULL",
        client,
    )
    return done != "UPDATE 0"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of what was and will be sent: `state` is a `flows.ledger.EndState`, or `planned` or `enqueued`."""

    event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    state: str
    reason: str | None
    confirmed: str | None
    message: UUID | None
    type: str
    starts_at: datetime
    zone: str


async def ledger(
    db: Database, client: UUID | None, after: tuple[datetime, UUID, int, str] | None, limit: int
) -> list[LedgerLine]:
    """The ledger of one client, or of all, in the order in which it falls due, from just after a line (its due time,
    event, version and step) on."""
    at, event, version, step = after or (None, UUID(int=0), 0, "")
    rows = await db.pool.fetch(
        "SELECT l.case_event_id, l.version, l.step, l.client_id, l.due_at, l.state, l.reason, l.confirmed, "
        "l.message_id, e.type, e.starts_at, e.zone "
        "FROM reminder_ledger l JOIN case_event e ON e.id = l.case_event_id "
        "WHERE ($1::uuid IS NULL OR l.client_id = $1) AND ($2::timestamptz IS NULL OR l.due_at >= $2) "
        "AND (l.due_at, l.case_event_id, l.version, l.step) > (coalesce($2::timestamptz, '-infinity'), $3, $4, $5) "
        "ORDER BY l.due_at, l.case_event_id, l.version, l.step LIMIT $6",
        client,
        at,
        event,
        version,
        step,
        limit,
    )
    return [LedgerLine(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class Dated:
    """A case event of a client in one line. `told`: the best that the ledger of its newest version says (`delivered`,
    `sent`, `planned`…), None for nothing; `confirmed`: what they answered."""

    id: UUID
    type: str
    status: str
    starts_at: datetime
    zone: str
    verified_on: date | None
    told: str | None
    confirmed: str | None
    outcome: str | None


_EVENTS = """
SELECT e.id, e.type, e.status, e.starts_at, e.zone, e.verified_on, l.told, l.confirmed,
       (SELECT o.outcome FROM outcome o WHERE o.case_event_id = e.id
        ORDER BY o.said_by = 'staff' DESC, o.at DESC LIMIT 1)
FROM case_event e CROSS JOIN LATERAL (
    SELECT (array_agg(state ORDER BY array_position($3::text[], state) NULLS LAST))[1] AS told,
           max(confirmed) AS confirmed
    FROM reminder_ledger l
    WHERE l.case_event_id = e.id AND l.version = e.version AND l.client_id = e.client_id) l
WHERE e.client_id = $1 ORDER BY e.starts_at DESC LIMIT $2
"""
_BEST_FIRST = ("delivered", "sent", "enqueued", "planned", "failed", "human", "expired", "suppressed", "superseded")


async def events(db: Database, client: UUID, limit: int) -> list[Dated]:
    """A client's case events, the farthest ahead first."""
    return [Dated(*r.values()) for r in await db.pool.fetch(_EVENTS, client, limit, list(_BEST_FIRST))]


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who belongs with a client: at the same number, or of the same household."""

    named: Named
    caseworker: UUID | None
    same_phone: bool


async def named(db: Database, clients: Sequence[UUID]) -> dict[UUID, Named]:
    """What names these clients, sealed."""
    rows = await db.pool.fetch(
        "SELECT c.id, k.master, k.wrapped, c.phone_sealed, c.ref_sealed, c.alias_sealed "
        "FROM client c JOIN keys.client_key k ON k.client_id = c.id WHERE c.id = ANY($1)",
        list(set(clients)),
    )
    return {r[0]: Named(r[0], WrappedKey(r[1], r[2]), *tuple(r.values())[3:]) for r in rows}


_BESIDE = """
SELECT c.id, k.master, k.wrapped, c.phone_sealed, c.ref_sealed, c.alias_sealed, c.caseworker_id,
       c.phone_index = me.phone_index
FROM client me JOIN client c ON c.id <> me.id AND (c.phone_index = me.phone_index OR c.household_id = me.household_id)
JOIN keys.client_key k ON k.client_id = c.id WHERE me.id = $1 ORDER BY c.id LIMIT 20
"""


async def beside(db: Database, client: UUID) -> list[Beside]:
    """Who shares a client's phone or household."""
    found = [tuple(r.values()) for r in await db.pool.fetch(_BESIDE, client)]
    return [Beside(Named(r[0], WrappedKey(r[1], r[2]), *r[3:6]), r[6], r[7]) for r in found]
