"""Notices to many people: what was composed, who it is for, and what became of it. Who is asked for is chosen set-wise.

`now` is the domain clock. What is sealed here is under the installation's own key and opened by the actions.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from flows.notices import Audience
from flows.quiet import Hours
from service.store import clients, outbox
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database
from service.vault import WrappedKey

STREAM = 2_000  # rows in memory while dates are compared
REPLIED_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One notice as stored."""

    id: UUID
    created_at: datetime
    stopped_at: datetime | None
    state: str
    title_sealed: bytes | None
    audience_sealed: bytes | None
    findings_sealed: bytes | None
    checked_index: bytes | None
    checked_at: datetime | None
    people: int | None
    reveals: bool
    composed_by: UUID | None
    approved_by: UUID | None
    approved_at: datetime | None
    way: str | None
    not_before: datetime | None
    not_after: datetime | None
    release_at: datetime | None
    ended_at: datetime | None


_COLUMNS = ", ".join(Broadcast.__slots__)


@dataclass(frozen=True, slots=True)
class Text:
    """One language's words."""

    language: str
    words_sealed: bytes
    text_index: bytes
    origin: str
    read_by: UUID | None = None
    read_at: datetime | None = None


async def add(connection: Connection, id: UUID, composed_by: UUID | None, now: datetime) -> None:
    """Begin an empty draft."""
    await connection.execute(
        "INSERT INTO broadcast (id, created_at, composed_by) VALUES ($1, $2, $3)", id, now, composed_by
    )


async def read(connection: Connection, id: UUID) -> Broadcast | None:
    row = await connection.fetchrow(f"SELECT {_COLUMNS} FROM broadcast WHERE id = $1", id)
    return Broadcast(*row.values()) if row else None


async def locked(connection: Connection, id: UUID) -> Broadcast | None:
    """The same, and nobody else changes it until the caller's transaction ends."""
    row = await connection.fetchrow(f"SELECT {_COLUMNS} FROM broadcast WHERE id = $1 FOR UPDATE", id)
    return Broadcast(*row.values()) if row else None


async def page(db: Database, before: UUID | None, limit: int) -> list[Broadcast]:
    """Notices, newest first (ids grow with time), from the one before `before` on."""
    rows = await db.pool.fetch(
        f"SELECT {_COLUMNS} FROM broadcast WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2", before, limit
    )
    return [Broadcast(*r.values()) for r in rows]


async def running(db: Database, limit: int) -> list[Broadcast]:
    """Notices that are held or on their way, newest first."""
    rows = await db.pool.fetch(
        f"SELECT {_COLUMNS} FROM broadcast WHERE state IN ('held', 'sending') ORDER BY id DESC LIMIT $1", limit
    )
    return [Broadcast(*r.values()) for r in rows]


async def texts(connection: Connection, id: UUID) -> list[Text]:
    """A notice's words in each language, in the order of their tags."""
    rows = await connection.fetch(
        "SELECT language, words_sealed, text_index, origin, read_by, read_at FROM broadcast_text "
        "WHERE broadcast_id = $1 ORDER BY language",
        id,
    )
    return [Text(*r.values()) for r in rows]


async def write_draft(
    connection: Connection,
    id: UUID,
    title_sealed: bytes,
    audience_sealed: bytes,
    not_before: datetime | None,
    not_after: datetime,
    words: Sequence[Text],
    by: UUID | None,
) -> None:
    """Keep what `by` composed, and forget every check and approval of what stood there before. Whoever wrote last is
    its author: somebody else's look is what the second person is for."""
    await connection.execute(
        "UPDATE broadcast SET state = 'draft', title_sealed = $2, audience_sealed = $3, not_before = $4, "
        "not_after = $5, composed_by = $6, findings_sealed = NULL, checked_index = NULL, checked_at = NULL, "
        "people = NULL, approved_by = NULL, approved_at = NULL, way = NULL, release_at = NULL WHERE id = $1",
        id,
        title_sealed,
        audience_sealed,
        not_before,
        not_after,
        by,
    )
    await connection.execute("DELETE FROM broadcast_recipient WHERE broadcast_id = $1", id)
    await connection.execute("DELETE FROM broadcast_text WHERE broadcast_id = $1", id)
    await connection.executemany(
        "INSERT INTO broadcast_text (broadcast_id, language, words_sealed, text_index, origin, read_by, read_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        [(id, t.language, t.words_sealed, t.text_index, t.origin, t.read_by, t.read_at) for t in words],
    )


async def languages(connection: Connection) -> list[str | None]:
    """Every language that some client is known by."""
    return [r["language"] for r in await connection.fetch("SELECT DISTINCT language FROM client")]


# Whoever shares a number, others may read it, whatever one of them said about the phone.
_PRIVATE = """(c.phone_private IS TRUE AND NOT EXISTS (
    SELECT FROM client o WHERE o.phone_index = c.phone_index AND o.id <> c.id))"""


def _asked(language: str, said: str = "", wanted: str = "") -> str:
    """Who is asked for, and why some of them get nothing: `flows.notices.left_out`, said set-wise, in the same order.
    `language`: the SQL of the notice's language that serves them, `said`: what it is joined from, `wanted`: what it
    must be; without `said` nobody is left out for it. $1 to $14: see `_asking`."""
    return f"""
    SELECT c.id, c.phone_index, {language} AS language,
           CASE WHEN c.consent IN ('stopped', 'refused') THEN 'stopped'
                WHEN c.consent <> 'given' THEN 'no_consent'
                WHEN c.notices_off_at IS NOT NULL THEN 'no_notices'
                WHEN c.frozen_at IS NOT NULL THEN 'frozen'
                {"WHEN said.language IS NULL THEN 'language'" if said else ""}
                WHEN $1 AND NOT {_PRIVATE} THEN 'not_private'
                WHEN EXISTS (SELECT FROM case_event e WHERE e.client_id = c.id AND e.status IN ({AHEAD})
                             AND e.day = ($2::timestamptz AT TIME ZONE coalesce(c.timezone, $3))::date) THEN 'busy_day'
           END AS reason
    FROM client c {said}
    WHERE c.helps_id IS NULL {wanted}
      AND (cardinality($4::text[]) = 0 OR c.channel = ANY($4))
      AND (cardinality($5::text[]) = 0 OR coalesce(c.timezone, $3) = ANY($5))
      AND ((cardinality($6::text[]) = 0 AND $7::date IS NULL AND $8::date IS NULL AND NOT $9) OR EXISTS (
          SELECT FROM case_event e WHERE e.client_id = c.id AND e.status IN ({AHEAD}) AND e.starts_at > $2::timestamptz
            AND (cardinality($6) = 0 OR e.type = ANY($6))
            AND ($7 IS NULL OR e.day >= $7) AND ($8 IS NULL OR e.day <= $8)))
      AND ($10::timestamptz IS NULL OR EXISTS (
          SELECT FROM inbound_message i WHERE i.client_id = c.id AND i.received_at >= $10))
      AND ($11::bytea[] IS NULL OR c.ref_index = ANY($11))
      AND (cardinality($12::text[]) = 0 OR c.tier = ANY($12))
      AND ($13::bytea[] IS NULL OR EXISTS (SELECT FROM client_tag g JOIN tag t ON t.id = g.tag_id
                                           WHERE g.client_id = c.id AND t.text_index = ANY($13)))
      AND (cardinality($14::text[]) = 0 OR coalesce(c.caseworker_id::text, 'nobody') = ANY($14))
"""


_SERVED = _asked(
    "said.language",
    "LEFT JOIN unnest($15::text[], $16::text[]) AS said (known, language) ON said.known = coalesce(c.language, '')",
    "AND (cardinality($17::text[]) = 0 OR said.language = ANY($17) OR c.language = ANY($17))",
)
_CHOOSE = f"""
INSERT INTO broadcast_recipient (broadcast_id, client_id, language, state, reason)
SELECT $18, id, language, CASE WHEN reason IS NULL THEN 'planned' ELSE 'left_out' END, reason
FROM ({_SERVED}) AS asked
"""
_REACH = f"""
SELECT language, reason, count(*), count(DISTINCT phone_index) FROM ({_asked("c.language")}) AS asked
GROUP BY language, reason
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """An audience as the store looks for it. `refs`: digests of the references, `tags`: of the tags, None for no list;
    `reveals`: whether a stranger may not read the words; `day`: when it will begin to leave; `zone`: of those whose own
    is not known."""

    audience: Audience
    refs: Sequence[bytes] | None
    tags: Sequence[bytes] | None
    reveals: bool
    day: datetime
    zone: str
    now: datetime


def _asking(asked: Asked) -> list[Any]:
    audience = asked.audience
    days = audience.seen_within_days
    return [
        asked.reveals,
        asked.day,
        asked.zone,
        list(audience.channels),
        list(audience.zones),
        list(audience.event_types),
        audience.events_from,
        audience.events_until,
        bool(audience.places),
        asked.now - timedelta(days=days) if days else None,
        None if asked.refs is None else list(asked.refs),
        list(audience.tiers),
        None if asked.tags is None else list(asked.tags),
        list(audience.caseworkers),
    ]


async def choose(connection: Connection, id: UUID, asked: Asked, spoken: Mapping[str | None, str | None]) -> None:
    """Write one line for everybody the audience names. `spoken`: for each language clients are known by, the one of the
    notice's that serves, or None."""
    await connection.execute("DELETE FROM broadcast_recipient WHERE broadcast_id = $1", id)
    languages = [known or "" for known in spoken], list(spoken.values()), list(asked.audience.languages)
    await connection.execute(_CHOOSE, *_asking(asked), *languages, id)


async def reach(db: Database, asked: Asked) -> list[tuple[str | None, str | None, int, int]]:
    """Everybody the audience names, whatever they read, and nothing is written: (the language they are known by, why
    they get nothing whatever the languages of the notice are, how many, how many numbers). One query."""
    return [tuple(r.values()) for r in await db.pool.fetch(_REACH, *_asking(asked))]


async def keep_only(connection: Connection, id: UUID, people: Sequence[UUID]) -> None:
    """Of everybody that was chosen, only these were meant."""
    await connection.execute(
        "DELETE FROM broadcast_recipient r WHERE r.broadcast_id = $1 "
        "AND NOT EXISTS (SELECT FROM unnest($2::uuid[]) AS p (id) WHERE p.id = r.client_id)",
        id,
        list(people),
    )


async def unknown_refs(connection: Connection, refs: Sequence[bytes]) -> int:
    """How many of these references belong to nobody."""
    found: int = await connection.fetchval(
        "SELECT count(*) FROM unnest($1::bytea[]) AS r (ref) "
        "WHERE NOT EXISTS (SELECT FROM client c WHERE c.ref_index = r.ref)",
        list(refs),
    )
    return found


# What a text may contradict of somebody: each of their events ahead on one of its days, as "type day time" on the
# venue's clock, and that there are others. All who have the same are judged at once.
_CALENDARS = f"""
SELECT e.client_id, string_agg(DISTINCT CASE WHEN e.day = ANY($3::date[])
    THEN e.type || ' ' || e.day || ' ' || (e.starts_at AT TIME ZONE e.zone)::time ELSE '' END, ',') AS said
FROM broadcast_recipient r JOIN case_event e ON e.client_id = r.client_id
WHERE r.broadcast_id = $1 AND r.state = 'planned' AND e.type = ANY($2::text[]) AND e.status IN ({AHEAD})
  AND e.starts_at > $4 GROUP BY e.client_id
"""


@dataclass(frozen=True, slots=True)
class Held:
    """What a notice's words are held against: the events ahead of these types; of those on other days than these only
    that there are some."""

    types: Sequence[str]
    days: Sequence[date]
    now: datetime


async def calendars(connection: Connection, id: UUID, held: Held) -> AsyncIterator[tuple[str, int]]:
    """Each different calendar among those the notice is for ("type day time", joined by commas; nothing for all other
    days), and how many people have it. Who has no such event is not among them."""
    query = f"SELECT said, count(*) FROM ({_CALENDARS}) AS each GROUP BY said"
    async for r in connection.cursor(query, id, held.types, held.days, held.now, prefetch=STREAM):
        yield r[0], r[1]


async def leave_out_calendars(
    connection: Connection, id: UUID, held: Held, calendars: Sequence[str], reason: str
) -> None:
    """Leave out everybody who has one of these calendars."""
    await connection.execute(
        f"UPDATE broadcast_recipient b SET state = 'left_out', reason = $6 FROM ({_CALENDARS}) AS each "
        "WHERE b.broadcast_id = $1 AND b.client_id = each.client_id AND each.said = ANY($5)",
        id,
        held.types,
        held.days,
        held.now,
        list(calendars),
        reason,
    )


@dataclass(frozen=True, slots=True)
class EventOf:
    """An event ahead of a recipient's, with what says where."""

    client: UUID
    type: str
    day: date
    zone: str
    starts_at: datetime
    event: UUID
    version: int
    key: WrappedKey
    facts_sealed: bytes


_EVENT = """
SELECT e.client_id, e.type, e.day, e.zone, e.starts_at, e.id, e.version, v.facts_sealed, k.master, k.wrapped
FROM case_event e JOIN keys.client_key k ON k.client_id = e.client_id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
"""
_AHEAD = f"e.status IN ({AHEAD}) AND e.starts_at > $2"
_EVENTS = f"""
{_EVENT} JOIN broadcast_recipient r ON r.client_id = e.client_id WHERE r.broadcast_id = $1 AND {_AHEAD}
"""


def dates_of(connection: Connection, id: UUID, held: Held) -> AsyncIterator[list[EventOf]]:
    """The events ahead on those days of those the notice is for: whole clients, some thousand rows at a time."""
    query = f"{_EVENTS} AND r.state = 'planned' AND e.type = ANY($3) AND e.day = ANY($4) ORDER BY e.client_id"
    return _events(connection, query, id, held.now, held.types, held.days)


async def events_of(connection: Connection, clients: Sequence[UUID], now: datetime) -> list[EventOf]:
    """All events ahead of these clients."""
    query = f"{_EVENT} WHERE e.client_id = ANY($1::uuid[]) AND {_AHEAD} ORDER BY e.client_id, e.starts_at, e.id"
    return [_event(r) for r in await connection.fetch(query, list(clients), now)]


def dates_asked(connection: Connection, id: UUID, audience: Audience, day: datetime) -> AsyncIterator[list[EventOf]]:
    """The events by which everybody who was chosen may be meant, in the same way."""
    query = (
        f"{_EVENTS} AND (cardinality($3::text[]) = 0 OR e.type = ANY($3)) "
        "AND ($4::date IS NULL OR e.day >= $4) AND ($5::date IS NULL OR e.day <= $5) ORDER BY e.client_id"
    )
    return _events(connection, query, id, day, list(audience.event_types), audience.events_from, audience.events_until)


async def _events(connection: Connection, query: str, *values: Any) -> AsyncIterator[list[EventOf]]:
    page: list[EventOf] = []
    async for r in connection.cursor(query, *values, prefetch=STREAM):
        if len(page) >= STREAM and page[-1].client != r["client_id"]:
            yield page
            page = []
        page.append(_event(r))
    if page:
        yield page


def _event(row: asyncpg.Record) -> EventOf:
    client, kind, day, zone, starts_at, event, version, facts, master, wrapped = row.values()
    return EventOf(client, kind, day, zone, starts_at, event, version, WrappedKey(master, wrapped), facts)


async def leave_out(connection: Connection, id: UUID, people: Sequence[UUID], reason: str) -> None:
    await connection.execute(
        "UPDATE broadcast_recipient SET state = 'left_out', reason = $3 "
        "WHERE broadcast_id = $1 AND client_id = ANY($2) AND state = 'planned'",
        id,
        list(people),
        reason,
    )


async def once_a_number(connection: Connection, id: UUID) -> None:
    """Of people who share a number and a language one gets it: the phone would say the same twice."""
    await connection.execute(
        "UPDATE broadcast_recipient b SET state = 'left_out', reason = 'same_number' FROM ("
        "SELECT r.client_id, row_number() OVER (PARTITION BY c.phone_index, r.language ORDER BY r.client_id) AS n "
        "FROM broadcast_recipient r JOIN client c ON c.id = r.client_id "
        "WHERE r.broadcast_id = $1 AND r.state = 'planned') AS each "
        "WHERE b.broadcast_id = $1 AND b.client_id = each.client_id AND each.n > 1",
        id,
    )


async def got_same_text(connection: Connection, id: UUID, since: datetime) -> int:
    """How many of those it is for were sent one of these very texts since then by another notice, or are to be sent it
    by one that is approved."""
    found: int = await connection.fetchval(
        "SELECT count(DISTINCT r.client_id) FROM broadcast_text mine "
        "JOIN broadcast_text t ON t.text_index = mine.text_index AND t.broadcast_id <> mine.broadcast_id "
        "JOIN broadcast b ON b.id = t.broadcast_id "
        "JOIN broadcast_recipient o ON o.broadcast_id = b.id AND o.language = t.language "
        "LEFT JOIN outbound_message m ON m.id = o.message_id "
        "JOIN broadcast_recipient r ON r.broadcast_id = mine.broadcast_id AND r.client_id = o.client_id "
        "AND r.state = 'planned' WHERE mine.broadcast_id = $1 "
        "AND ((o.state = 'enqueued' AND m.created_at > $2 AND m.state <> 'cancelled') "
        "OR (o.state = 'planned' AND b.state IN ('held', 'sending', 'paused')))",
        id,
        since,
    )
    return found


async def got_another(connection: Connection, id: UUID, since: datetime) -> int:
    """How many of those it is for were sent, or are to be sent, another notice since then."""
    found: int = await connection.fetchval(
        "SELECT count(DISTINCT r.client_id) FROM broadcast b JOIN broadcast_recipient o ON o.broadcast_id = b.id "
        "JOIN broadcast_recipient r ON r.client_id = o.client_id AND r.broadcast_id = $1 AND r.state = 'planned' "
        "WHERE b.id <> $1 AND b.approved_at > $2 AND b.state IN ('held', 'sending', 'paused', 'done') "
        "AND o.state IN ('planned', 'enqueued')",
        id,
        since,
    )
    return found


async def people(connection: Connection, id: UUID) -> int:
    """How many the notice is for."""
    number: int = await connection.fetchval(
        "SELECT count(*) FROM broadcast_recipient WHERE broadcast_id = $1 AND state <> 'left_out'", id
    )
    return number


_PEOPLE = f"""
SELECT r.language, c.channel, count(*), count(*) FILTER (
    WHERE c.channel = 'whatsapp' AND coalesce({outbox.heard_at("c.phone_index")}, '-infinity') <= $2)
FROM broadcast_recipient r JOIN client c ON c.id = r.client_id
WHERE r.broadcast_id = $1 AND r.state <> 'left_out' GROUP BY 1, 2 ORDER BY 1, 2
"""


async def people_by(connection: Connection, id: UUID, open_since: datetime) -> list[tuple[str, str, int, int]]:
    """Of those the notice is for: (language, channel, how many, how many of them WhatsApp lets nobody write to because
    they have not written since then)."""
    return [tuple(r.values()) for r in await connection.fetch(_PEOPLE, id, open_since)]


async def left_out(connection: Connection, id: UUID) -> dict[str, int]:
    """How many of those asked for get nothing, by reason."""
    rows = await connection.fetch(
        "SELECT reason, count(*) AS n FROM broadcast_recipient WHERE broadcast_id = $1 AND state = 'left_out' "
        "GROUP BY 1 ORDER BY 2 DESC, 1",
        id,
    )
    return {r["reason"]: r["n"] for r in rows}


async def write_check(
    connection: Connection, id: UUID, findings: bytes, digest: bytes, people: int, *, reveals: bool, now: datetime
) -> None:
    await connection.execute(
        "UPDATE broadcast SET state = 'checked', findings_sealed = $2, checked_index = $3, people = $4, reveals = $5, "
        "checked_at = $6 WHERE id = $1",
        id,
        findings,
        digest,
        people,
        reveals,
        now,
    )


async def one_approval_at_a_time(connection: Connection) -> None:
    """Until the caller's transaction ends: each approval sees those before it."""
    await connection.execute("SELECT pg_advisory_xact_lock(hashtext('broadcast approval'))")


async def write_approval(
    connection: Connection, id: UUID, way: str, approved_by: UUID | None, release_at: datetime, now: datetime
) -> None:
    await connection.execute(
        "UPDATE broadcast SET state = 'held', way = $2, approved_by = $3, release_at = $4, approved_at = $5 "
        "WHERE id = $1",
        id,
        way,
        approved_by,
        release_at,
        now,
    )


async def undo(connection: Connection, id: UUID) -> bool:
    """Back to a draft, as long as nothing has left. The approval is void."""
    done: str = await connection.execute(
        "UPDATE broadcast SET state = 'draft', way = NULL, approved_by = NULL, approved_at = NULL, release_at = NULL, "
        "checked_index = NULL WHERE id = $1 AND state = 'held'",
        id,
    )
    return done == "UPDATE 1"


async def pause(connection: Connection, id: UUID) -> bool:
    """What has not left waits; what is in a sender's hand goes. False when it is not on its way."""
    done: str = await connection.execute(
        "UPDATE broadcast SET state = 'paused' WHERE id = $1 AND state = 'sending'", id
    )
    if done != "UPDATE 1":
        return False
    await connection.execute(
        "UPDATE outbound_message SET state = 'held', reason = $2 WHERE broadcast_id = $1 AND state = 'pending'",
        id,
        outbox.PAUSED,
    )
    return True


async def go_on(connection: Connection, id: UUID) -> bool:
    """What waits may leave again. False when it was not paused."""
    done: str = await connection.execute(
        "UPDATE broadcast SET state = 'sending' WHERE id = $1 AND state = 'paused'", id
    )
    if done != "UPDATE 1":
        return False
    await connection.execute(
        "UPDATE outbound_message SET state = 'pending', reason = NULL "
        "WHERE broadcast_id = $1 AND state = 'held' AND reason = $2",
        id,
        outbox.PAUSED,
    )
    await connection.execute("SELECT pg_notify($1, '')", outbox.CHANNEL)
    return True


async def due(db: Database, now: datetime) -> list[UUID]:
    """Notices whose hold is over, and those that are half-way."""
    rows = await db.pool.fetch(
        "UPDATE broadcast SET state = 'sending' WHERE state IN ('held', 'sending') AND release_at <= $1 RETURNING id",
        now,
    )
    return [r["id"] for r in rows]


@dataclass(frozen=True, slots=True)
class TeamMember:
    """At one of the numbers of RECADO_TEAM, and may be texted: a client like others, not an account."""

    client: UUID
    phone_index: bytes
    channel: str
    key: WrappedKey


async def team(connection: Connection, phones: Sequence[bytes]) -> list[TeamMember]:
    """Those at these numbers who have agreed to get messages."""
    rows = await connection.fetch(
        "SELECT c.id, c.phone_index, c.channel, k.master, k.wrapped FROM client c "
        "JOIN keys.client_key k ON k.client_id = c.id WHERE c.phone_index = ANY($1) AND c.consent = 'given' "
        "AND c.notices_off_at IS NULL AND c.unsafe_at IS NULL ORDER BY c.id",
        list(phones),
    )
    return [TeamMember(r[0], r[1], r[2], WrappedKey(r[3], r[4])) for r in rows]


@dataclass(frozen=True, slots=True)
class Next:
    """A recipient whose message is to be written now. `language`: what they are known by at this moment; `told`: the
    languages in which others at their number have been written it."""

    client: UUID
    language: str | None
    phone_index: bytes
    channel: str
    timezone: str | None
    hours: Hours
    consent: str
    wants_notices: bool
    frozen: bool
    phone_private: bool
    key: WrappedKey
    busy: frozenset[date]
    told: frozenset[str]


_NEXT = f"""
WITH taken AS (
    SELECT client_id FROM broadcast_recipient WHERE broadcast_id = $1 AND state = 'planned'
    ORDER BY client_id LIMIT $2 FOR UPDATE SKIP LOCKED
)
SELECT c.id, c.language, c.phone_index, c.channel, c.timezone, c.safe_from, c.safe_until, c.consent,
       c.notices_off_at IS NULL AS wants, c.frozen_at IS NOT NULL AS frozen, {_PRIVATE}, k.master, k.wrapped,
       busy.days, ARRAY(
           SELECT r.language FROM client o JOIN broadcast_recipient r ON r.client_id = o.id
           WHERE o.phone_index = c.phone_index AND o.id <> c.id AND r.broadcast_id = $1 AND r.state = 'enqueued')
       AS told
FROM taken t JOIN client c ON c.id = t.client_id JOIN keys.client_key k ON k.client_id = c.id
LEFT JOIN LATERAL (
    SELECT array_agg(e.day) AS days FROM case_event e
    WHERE e.client_id = c.id AND e.status IN ({AHEAD}) AND e.starts_at > $3::timestamptz - interval '1 day'
      AND e.starts_at < $3::timestamptz + interval '3 days') busy ON true
"""


async def take(connection: Connection, id: UUID, limit: int, now: datetime) -> list[Next]:
    """Some of those who have no message yet, locked until the caller's transaction ends. Nobody when the notice was
    stopped in the meantime."""
    going = await connection.fetchval(
        "SELECT true FROM broadcast WHERE id = $1 AND state = 'sending' AND stopped_at IS NULL FOR SHARE", id
    )
    if not going:
        return []
    found = []
    for r in await connection.fetch(_NEXT, id, limit, now):
        client, language, index, channel, zone, opens, closes, consent, wants, frozen, private, *more = r.values()
        master, wrapped, days, told = more
        found.append(
            Next(
                client,
                language,
                index,
                channel,
                zone,
                clients.hours(opens, closes, False),
                consent,
                wants,
                frozen,
                private,
                WrappedKey(master, wrapped),
                frozenset(days or ()),
                frozenset(told),
            )
        )
    return found


Made = tuple[UUID, UUID | None, str | None, str | None]


async def taken(connection: Connection, id: UUID, made: Sequence[Made]) -> None:
    """What became of those taken: (client, message, its language, None) or (client, None, the language that would
    serve them or None, why they get none)."""
    await connection.execute(
        "UPDATE broadcast_recipient r SET message_id = t.message, language = t.language, reason = t.reason, "
        "state = CASE WHEN t.message IS NULL THEN 'left_out' ELSE 'enqueued' END "
        "FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) AS t (client, message, language, reason) "
        "WHERE r.broadcast_id = $1 AND r.client_id = t.client AND r.state = 'planned'",
        id,
        *([one[n] for one in made] for n in range(4)),
    )


async def finish(db: Database, now: datetime) -> int:
    """Notices of which nothing waits or is on its way any more are done. Returns how many."""
    done: str = await db.pool.execute(
        "UPDATE broadcast b SET state = 'done', ended_at = $1 WHERE b.state = 'sending' AND NOT EXISTS ("
        "SELECT FROM broadcast_recipient r WHERE r.broadcast_id = b.id AND r.state = 'planned') AND NOT EXISTS ("
        "SELECT FROM outbound_message m WHERE m.broadcast_id = b.id "
        "AND m.state IN ('pending', 'held', 'sending', 'unknown'))",
        now,
    )
    return int(done.split()[-1])


# Recipients and messages are counted apart: joined, fifty thousand of each take six times as long.
_DROPPED = f"m.state = 'cancelled' AND m.reason <> '{outbox.STOPPED}'"  # the date it was about changed
_AWAITED = f"state = 'pending' AND coalesce(reason, '') = '{outbox.WAITS}'"
_COUNTS = f"""
SELECT b.state, r.planned, m.waiting, m.awaited, m.under_way, m.delivered, m.sent, m.failed,
       m.called_back + r.called_back AS called_back, r.left_out
FROM (
    SELECT count(*) FILTER (WHERE state = 'planned') AS planned,
           count(*) FILTER (WHERE reason = 'called_back') AS called_back,
           count(*) FILTER (WHERE state = 'left_out' AND reason <> 'called_back') AS left_out
    FROM broadcast_recipient WHERE broadcast_id = $1
) AS r, (
    SELECT count(*) FILTER (WHERE state = 'held' OR state = 'pending' AND NOT ({_AWAITED})) AS waiting,
           count(*) FILTER (WHERE {_AWAITED}) AS awaited,
           count(*) FILTER (WHERE state IN ('sending', 'unknown')) AS under_way,
           count(*) FILTER (WHERE state = 'accepted' AND provider_status IN ('delivered', 'read')) AS delivered,
           count(*) FILTER (WHERE state = 'accepted' AND coalesce(provider_status, '') NOT IN
                                ('delivered', 'read', 'failed', 'undelivered', 'canceled')) AS sent,
           count(*) FILTER (WHERE state IN ('refused', 'human', 'suppressed', 'expired') OR {_DROPPED}
                               OR provider_status IN ('failed', 'undelivered', 'canceled')) AS failed,
           count(*) FILTER (WHERE state = 'cancelled' AND NOT ({_DROPPED})) AS called_back
    FROM outbound_message m WHERE broadcast_id = $1
) AS m, broadcast b WHERE b.id = $1
"""

_ANSWERED = """
SELECT count(*) FILTER (WHERE EXISTS (
           SELECT FROM inbound_message i WHERE i.client_id = r.client_id AND i.received_at > m.created_at
             AND i.received_at <= m.created_at + $2::interval)) AS replied,
       count(*) FILTER (WHERE EXISTS (
           SELECT FROM consent_record k WHERE k.client_id = r.client_id AND k.consent = 'stopped'
             AND k.at > m.created_at AND k.at <= m.created_at + $2::interval)
           OR (c.notices_off_at > m.created_at AND c.notices_off_at <= m.created_at + $2::interval)) AS opted_out
FROM broadcast_recipient r JOIN outbound_message m ON m.id = r.message_id JOIN client c ON c.id = r.client_id
WHERE r.broadcast_id = $1 AND m.state = 'accepted'
"""

_REASONS = f"""
SELECT CASE WHEN m.provider_status IN ('failed', 'undelivered', 'canceled') THEN m.provider_status ELSE m.state END
           AS how, m.error_code, m.reason, count(*) AS n
FROM broadcast_recipient r JOIN outbound_message m ON m.id = r.message_id
WHERE r.broadcast_id = $1 AND (m.state IN ('refused', 'human', 'suppressed', 'expired') OR {_DROPPED}
                               OR m.provider_status IN ('failed', 'undelivered', 'canceled'))
GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3
"""


async def counts(db: Database, id: UUID) -> dict[str, int]:
    """Where everybody stands: `planned`, `waiting`, `awaited` (it waits until they write on WhatsApp), `under_way`,
    `delivered`, `sent`, `failed`, `called_back`, `left_out`; each person once."""
    return (await progress(db, id))[1]


async def progress(db: Database, id: UUID) -> tuple[str, dict[str, int]]:
    """The notice's state, and the same counts."""
    state, *numbers = (row := await db.pool.fetchrow(_COUNTS, id)).values()
    return state, dict(zip(list(row.keys())[1:], numbers, strict=True))


async def answered(db: Database, id: UUID) -> dict[str, int]:
    """How many `replied` and `opted_out` within a week of getting it."""
    return dict(await db.pool.fetchrow(_ANSWERED, id, REPLIED_WITHIN))


async def failures(db: Database, id: UUID) -> list[tuple[str, int | None, str | None, int]]:
    """Why it did not reach people: how it ended, the provider's number, our words for it, how many."""
    return [tuple(r.values()) for r in await db.pool.fetch(_REASONS, id)]


DATE_CHANGED = "date_changed"


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody the notice was for and did not reach. `why`: a `LeftOut`, `DATE_CHANGED`, or how their message ended."""

    client: UUID
    key: WrappedKey
    language: str | None
    why: str
    phone_sealed: bytes
    ref_sealed: bytes | None
    alias_sealed: bytes | None


async def unreached(db: Database, id: UUID, after: UUID | None, limit: int) -> list[Unreached]:
    """A page of those it did not reach, by client: left out, failed, or never gone. Who said stop or wants only their
    dates is not among them: they do not want it."""
    rows = await db.pool.fetch(
        "SELECT c.id, k.master, k.wrapped, coalesce(r.language, c.language), coalesce(r.reason, "
        "CASE WHEN m.provider_status IN ('failed', 'undelivered', 'canceled') THEN m.provider_status "
        f"WHEN {_DROPPED} THEN '{DATE_CHANGED}' WHEN m.state = 'cancelled' THEN 'called_back' ELSE m.state END), "
        "c.phone_sealed, c.ref_sealed, c.alias_sealed "
        "FROM broadcast_recipient r JOIN client c ON c.id = r.client_id JOIN keys.client_key k ON k.client_id = c.id "
        "LEFT JOIN outbound_message m ON m.id = r.message_id WHERE r.broadcast_id = $1 "
        "AND ($2::uuid IS NULL OR r.client_id > $2) AND c.consent NOT IN ('stopped', 'refused') "
        "AND coalesce(r.reason, '') NOT IN ('stopped', 'no_notices', 'same_number') AND (r.state = 'left_out' "
        "OR m.state IN ('refused', 'human', 'expired', 'cancelled') "
        "OR m.provider_status IN ('failed', 'undelivered', 'canceled')) ORDER BY r.client_id LIMIT $3",
        id,
        after,
        limit,
    )
    return [Unreached(r[0], WrappedKey(r[1], r[2]), *tuple(r.values())[3:]) for r in rows]
