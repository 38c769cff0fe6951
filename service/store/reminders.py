"""The reminder ledger: set-wise planning, and taking what is due.

Planning looks only at events whose `planned_version` lags; a second run finds nothing. The ledger's key (event,
version, step, client) makes a repeated or concurrent run harmless.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from flows.case_events import EventType
from flows.ledger import CORRECTED
from flows.quiet import Hours
from service.store import clients, tasks
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database
from service.store.outbox import heard_at
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Unplanned:
    """What the planner needs to know of an event. `changed`: there are older versions, and this one is planned for
    the first time; `checked`: somebody recorded how they made sure that this version is cancelled."""

    id: UUID
    client: UUID
    version: int
    type: str
    status: str
    zone: str
    starts_at: datetime
    timezone: str | None
    early_texts: bool
    hours: Hours
    changed: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One ledger line of a plan; `plan` numbers the plan it belongs to."""

    plan: int
    step: str
    due_at: datetime
    not_after: datetime
    state: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class TooLate:
    """A line that needs a human at once."""

    case_event: UUID
    version: int
    step: str
    client: UUID


_UNPLANNED = """
SELECT e.id, e.client_id, e.version, e.type, e.status, e.zone, e.starts_at, c.timezone, c.early_texts,
       c.safe_from, c.safe_until, c.night_urgent,
       e.version > 1 AND NOT EXISTS (
           SELECT FROM reminder r
           WHERE r.case_event_id = e.id AND r.version = e.version AND r.client_id = e.client_id) AS changed,
       e.status = 'cancelled_verified' AND EXISTS (
           SELECT FROM event_check k
           WHERE k.case_event_id = e.id AND k.version = e.version AND k.found = 'cancelled') AS checked
FROM case_event e JOIN client c ON c.id = e.client_id
WHERE e.planned_version IS DISTINCT FROM e.version ORDER BY e.id LIMIT $1 FOR UPDATE OF e SKIP LOCKED
"""


async def unplanned(connection: Connection, limit: int) -> list[Unplanned]:
    """Events the planner has not seen in their newest version, locked until the caller's transaction ends."""
    rows = await connection.fetch(_UNPLANNED, limit)
    found = [tuple(r.values()) for r in rows]
    return [Unplanned(*(*r[:9], clients.hours(*r[9:12]), *r[12:])) for r in found]


# The older versions of event `e` that its client has been told of: by a reminder or correction, in one that told the
# dates of several at their number, or in the answer to "my next date", whoever there asked. A message that surely did
# not arrive told nobody.
_TOLD = """
    SELECT o.version, o.facts_sealed FROM (
        SELECT m.event_version AS version, m.state, m.provider_status
        FROM outbound_message m WHERE m.event_id = e.id AND m.client_id = {whom} AND m.purpose <> 'notice'
        UNION ALL
        SELECT r.version, m.state, m.provider_status
        FROM reminder r JOIN outbound_message m ON r.message_id IN (m.id, m.stands_for)
        WHERE r.case_event_id = e.id AND r.client_id = {whom} AND m.shared
        UNION ALL
        SELECT (SELECT max(v.version) FROM case_event_version v
                WHERE v.case_event_id = e.id AND v.recorded_at <= m.created_at), m.state, m.provider_status
        FROM client me JOIN client o ON o.phone_index = me.phone_index
        JOIN outbound_message m ON m.client_id = o.id AND m.template = 'dates.line'
        WHERE me.id = {whom}
    ) t JOIN case_event_version o ON o.case_event_id = e.id AND o.version = t.version
    WHERE o.version < e.version AND t.state IN ('sending', 'unknown', 'accepted')
      AND t.provider_status IS DISTINCT FROM 'failed' AND t.provider_status IS DISTINCT FROM 'undelivered'
"""


async def supersede(connection: Connection, events: Sequence[UUID]) -> set[UUID]:
    """End what older versions still had in mind. Returns the events about which somebody was told old facts."""
    await connection.execute(
        "UPDATE reminder r SET state = 'superseded', reason = 'the date changed' FROM case_event e "
        "WHERE e.id = ANY($1) AND r.case_event_id = e.id AND r.version < e.version AND r.state = 'planned'",
        list(events),
    )
    await connection.execute(
        "UPDATE outbound_message m SET state = 'cancelled', reason = 'the date changed' FROM case_event e "
        "WHERE e.id = ANY($1) AND m.event_id = e.id AND m.event_version < e.version AND m.state IN ('pending', 'held')",
        list(events),
    )
    await connection.execute(
        "UPDATE outbound_message m SET state = 'cancelled', reason = 'the date changed' "
        "FROM reminder r JOIN case_event e ON e.id = r.case_event_id WHERE e.id = ANY($1) AND r.version < e.version "
        "AND r.message_id IN (m.id, m.stands_for) AND m.shared AND m.state IN ('pending', 'held')",
        list(events),
    )
    rows = await connection.fetch(
        "SELECT DISTINCT e.id FROM case_event e CROSS JOIN LATERAL ("
        "SELECT e.client_id AS id UNION ALL SELECT h.id FROM client h WHERE h.helps_id = e.client_id) p "
        f"CROSS JOIN LATERAL ({_TOLD.format(whom='p.id')}) told WHERE e.id = ANY($1)",
        list(events),
    )
    return {r["id"] for r in rows}


# Each key is looked up (LIMIT): to join a thousand of them, PostgreSQL would read everybody's.
_NEWS = f"""
SELECT e.id, e.client_id, k.master, k.wrapped, v.facts_sealed, told.facts_sealed
FROM case_event e CROSS JOIN LATERAL (SELECT * FROM keys.client_key k WHERE k.client_id = e.client_id LIMIT 1) k
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
CROSS JOIN LATERAL (SELECT * FROM ({_TOLD.format(whom="e.client_id")}) t ORDER BY t.version DESC LIMIT 1) told
WHERE e.id = ANY($1)
"""


@dataclass(frozen=True, slots=True)
class News:
    """An event whose client was told older facts: the newest they were told, and those of now, sealed."""

    id: UUID
    client: UUID
    key: WrappedKey
    facts_sealed: bytes
    told_sealed: bytes


async def news(connection: Connection, events: Sequence[UUID]) -> list[News]:
    """What these events are news about, for those whose clients were told something else."""
    rows = [tuple(r.values()) for r in await connection.fetch(_NEWS, list(events))]
    return [News(r[0], r[1], WrappedKey(r[2], r[3]), r[4], r[5]) for r in rows]


_INSERT = """
WITH line AS (
    SELECT * FROM unnest($3::int[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::text[])
        AS l (plan, step, due_at, not_after, state, reason)
), event AS (
    SELECT * FROM unnest($1::uuid[], $2::int[]) AS v (id, plan)
)
INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, reason)
SELECT e.id, e.version, line.step, e.client_id, line.due_at, line.not_after, line.state, line.reason
FROM event JOIN case_event e ON e.id = event.id JOIN line ON line.plan = event.plan
UNION ALL
-- Who is told beside them, once they have agreed: what still can be told, at the same time.
SELECT e.id, e.version, line.step, h.id, line.due_at, line.not_after, line.state, line.reason
FROM event JOIN case_event e ON e.id = event.id JOIN line ON line.plan = event.plan AND line.state = 'planned'
JOIN client h ON h.helps_id = e.client_id AND h.consent = 'given'
ON CONFLICT (case_event_id, version, step, client_id) DO UPDATE
SET due_at = excluded.due_at, not_after = excluded.not_after, state = excluded.state, reason = excluded.reason
WHERE reminder.state = 'planned'
RETURNING case_event_id, version, step, client_id, state
"""


async def write_plan(
    connection: Connection, events: Sequence[UUID], plans: Sequence[int], lines: Sequence[Line]
) -> tuple[int, list[TooLate]]:
    """Write each event's plan (`plans[i]` numbers the lines that are event i's) and note that it is planned. Returns
    how many ledger lines were written, and those that need a human."""
    rows = await connection.fetch(
        _INSERT,
        list(events),
        list(plans),
        [x.plan for x in lines],
        [x.step for x in lines],
        [x.due_at for x in lines],
        [x.not_after for x in lines],
        [x.state for x in lines],
        [x.reason for x in lines],
    )
    await connection.execute("UPDATE case_event SET planned_version = version WHERE id = ANY($1)", list(events))
    return len(rows), [TooLate(*tuple(r.values())[:4]) for r in rows if r["state"] == "human"]


@dataclass(frozen=True, slots=True)
class Due:
    """A ledger line whose time has come, with everything needed to decide and to write its words. `current` is the
    event's version now; `known_on`: when somebody last knew that it was true; `told_sealed` the newest older facts the
    person received (corrections and cancellations only); `newer_due`: a later step of the same event and version is due
    too, or on its way; `also`: the events of theirs within three days that are
    to be attended too, those on the same day first, with their facts; `shared`: others
    use the number as well, and the person is told apart by their label; `helps`: it is for somebody who is told the
    dates of another person, whose `owner_key` the facts are sealed with, and whose label it is; `asked_at`: when they
    were last asked whether they can be at this very date; `heard_at`: when their number last wrote on WhatsApp."""

    case_event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    not_after: datetime
    current: int
    type: str
    status: str
    known_on: date
    stale_days: int
    facts_sealed: bytes
    told_sealed: bytes | None
    newer_due: bool
    also: tuple[tuple[UUID, bytes], ...]
    key: WrappedKey
    phone_index: bytes
    channel: str
    language: str | None
    timezone: str | None
    consent: str
    phone_private: bool | None
    early_texts: bool
    held_until: datetime | None
    off: bool
    shared: bool
    helps: bool
    owner: UUID
    owner_key: WrappedKey
    label_sealed: bytes | None
    asked_at: datetime | None
    heard_at: datetime | None
    hours: Hours


_WHOLE = f"""
SELECT r.case_event_id, r.version, r.step, r.client_id, r.due_at, r.not_after, e.version AS current, e.type, e.status,
       greatest(e.verified_on, e.updated_at::date), (SELECT stale_days FROM policy),
       v.facts_sealed, told.facts_sealed AS told_sealed,
       EXISTS (SELECT FROM reminder n
               WHERE n.case_event_id = r.case_event_id AND n.version = r.version AND n.client_id = r.client_id
                 AND n.state IN ('planned', 'enqueued') AND n.due_at <= $1 AND (n.due_at, n.step) > (r.due_at, r.step)
                 AND 'correction' NOT IN (r.step, n.step)) AS newer_due,
       also.ids, also.facts,
       k.master, k.wrapped,
       c.phone_index, c.channel, c.language, c.timezone, c.consent, c.phone_private, c.early_texts, c.held_until,
       c.automation_off_at IS NOT NULL AS off,
       EXISTS (SELECT FROM client o WHERE o.phone_index = c.phone_index AND o.id <> c.id) AS shared,
       c.helps_id IS NOT NULL AS helps, e.client_id, ok.master, ok.wrapped, w.label_sealed,
       (SELECT max(m.created_at) FROM reminder a JOIN outbound_message m ON m.id = a.message_id
        WHERE a.case_event_id = r.case_event_id AND a.version = r.version AND a.client_id = r.client_id
          AND m.template LIKE '%-ask' AND m.state IN ('pending', 'held', 'sending', 'unknown', 'accepted')),
       CASE WHEN c.channel = 'whatsapp' THEN {heard_at("c.phone_index")} END,
       c.safe_from, c.safe_until, c.night_urgent
FROM due r
JOIN case_event e ON e.id = r.case_event_id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
JOIN client c ON c.id = r.client_id
JOIN keys.client_key k ON k.client_id = c.id
JOIN client w ON w.id = e.client_id
JOIN keys.client_key ok ON ok.client_id = w.id
LEFT JOIN LATERAL (
    SELECT * FROM ({_TOLD.format(whom="r.client_id")}) t ORDER BY t.version DESC LIMIT 1
) told ON r.step IN ('correction', 'cancellation')
LEFT JOIN LATERAL (
    SELECT array_agg(o.id ORDER BY o.day <> e.day, o.starts_at) AS ids,
           array_agg(w.facts_sealed ORDER BY o.day <> e.day, o.starts_at) AS facts
    FROM case_event o JOIN case_event_version w ON w.case_event_id = o.id AND w.version = o.version
    WHERE o.client_id = e.client_id AND o.id <> e.id AND o.status IN ({AHEAD})
      AND (o.day = e.day OR o.starts_at BETWEEN e.starts_at - interval '3 days' AND e.starts_at + interval '3 days')
      AND '{EventType.DEADLINE_FILING}' NOT IN (e.type, o.type)
) also ON true
ORDER BY r.case_event_id, r.due_at
"""

_DUE = f"""
WITH due AS (
    SELECT r.* FROM reminder r WHERE r.state = 'planned' AND r.due_at <= $1
      -- Whether there is news for them is known once it is known what reached them; nothing else may leave before.
      AND (r.step NOT IN ('correction', 'cancellation') OR r.not_after <= $1 OR NOT EXISTS (
          SELECT FROM client c JOIN outbound_message m ON m.to_index = c.phone_index
          WHERE c.id = r.client_id AND m.state IN ('sending', 'unknown')))
    ORDER BY r.due_at LIMIT $2 FOR UPDATE OF r SKIP LOCKED
)
{_WHOLE}
"""

_COMING = f"""
WITH due AS (
    SELECT * FROM reminder WHERE state = 'planned' AND due_at <= $1 AND ($3::uuid IS NULL OR client_id IN (
        SELECT o.id FROM client me JOIN client o ON o.phone_index = me.phone_index WHERE me.id = $3))
    ORDER BY due_at LIMIT $2
)
{_WHOLE}
"""


async def due(connection: Connection, now: datetime, limit: int) -> list[Due]:
    """Ledger lines whose time has come, locked."""
    return [_due(tuple(r.values())) for r in await connection.fetch(_DUE, now, limit)]


_NEWS_AHEAD = f"""
WITH due AS (
    SELECT r.* FROM reminder r JOIN case_event e ON e.id = r.case_event_id AND e.version = r.version
    WHERE e.id = ANY($2::uuid[]) AND r.step = 'correction' AND r.state = 'planned'
)
{_WHOLE}
"""


async def corrections(connection: Connection, events: Sequence[UUID], now: datetime) -> list[Due]:
    """The planned corrections of these events, whenever they are due."""
    return [_due(tuple(r.values())) for r in await connection.fetch(_NEWS_AHEAD, now, events)]


_CATCH_UP = f"""
UPDATE reminder r SET state = 'planned', reason = NULL, due_at = $4
FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS l (event, version, client)
WHERE r.case_event_id = l.event AND r.version = l.version AND r.client_id = l.client
  AND r.state = 'suppressed' AND r.reason = '{CORRECTED}'
  AND (SELECT m.state = 'cancelled' OR o.state = 'superseded' AND o.due_at <= $4
       FROM reminder o LEFT JOIN outbound_message m ON m.id = o.message_id
       WHERE o.case_event_id = r.case_event_id AND o.version < r.version AND o.step = r.step
         AND o.client_id = r.client_id AND o.reason IS DISTINCT FROM '{CORRECTED}'
       ORDER BY o.version DESC LIMIT 1)
"""


async def catch_up(connection: Connection, lines: Sequence[tuple[UUID, int, UUID]], now: datetime) -> None:
    """Plan for now what a correction without news stood for, in these (event, version, client): a step that the change
    kept from leaving. One that left before the change stays as it is."""
    events, versions, clients_ = zip(*lines, strict=True)
    await connection.execute(_CATCH_UP, events, versions, clients_, now)


async def coming(connection: Connection, until: datetime, client: UUID | None, limit: int) -> list[Due]:
    """Planned ledger lines due until an instant, of all or of those at one client's number, soonest first: to look at,
    not to send."""
    rows = [_due(tuple(r.values())) for r in await connection.fetch(_COMING, until, limit, client)]
    return sorted(rows, key=lambda row: row.due_at)


def _due(r: tuple[Any, ...]) -> Due:
    owner_key, also = WrappedKey(r[30], r[31]), tuple(zip(r[14] or (), r[15] or (), strict=True))
    return Due(*(*r[:14], also, WrappedKey(r[16], r[17]), *r[18:30], owner_key, *r[32:35], clients.hours(*r[35:])))


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a due line: `enqueued` with its message, or an end state with its reason; or `planned` again,
    later."""

    case_event: UUID
    version: int
    step: str
    client: UUID
    state: str
    reason: str | None = None
    message: UUID | None = None
    due_at: datetime | None = None


async def end(connection: Connection, lines: Sequence[Ended]) -> None:
    """Write what became of due lines."""
    await connection.execute(
        "UPDATE reminder r SET state = l.state, reason = l.reason, message_id = l.message, "
        "due_at = coalesce(l.due_at, r.due_at) "
        "FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], "
        "$8::timestamptz[]) AS l (event, version, step, client, state, reason, message, due_at) "
        "WHERE r.case_event_id = l.event AND r.version = l.version AND r.step = l.step AND r.client_id = l.client",
        [x.case_event for x in lines],
        [x.version for x in lines],
        [x.step for x in lines],
        [x.client for x in lines],
        [x.state for x in lines],
        [x.reason for x in lines],
        [x.message for x in lines],
        [x.due_at for x in lines],
    )


_REOPEN = f"""
WITH late AS (
    UPDATE reminder r SET state = 'planned', reason = NULL, message_id = NULL, due_at = $1
    FROM task t, outbound_message m
    WHERE t.closed_at IS NULL AND t.kind = 'not_reminded'
      AND m.id = {tasks.UNSENT} AND m.id = r.message_id AND m.state = 'expired'
      AND r.state = 'enqueued' AND r.not_after > $1
    RETURNING t.id
)
UPDATE task SET closed_at = $1 FROM late WHERE task.id = late.id
"""


_LEFT_BEHIND = """
UPDATE reminder r SET state = 'planned', reason = NULL, message_id = NULL, due_at = $1
FROM outbound_message m, case_event e
WHERE m.shared AND m.state IN ('cancelled', 'suppressed') AND r.message_id IN (m.id, m.stands_for)
  AND r.state = 'enqueued'
  AND e.id = r.case_event_id AND e.version = r.version AND r.not_after > $1
"""


async def reopen(connection: Connection, now: datetime) -> None:
    """Plan again what the sender did not get to before the person's night, and take back the task it became; and what
    a message carried that was called back for the sake of somebody else in it."""
    await connection.execute(_REOPEN, now)
    await connection.execute(_LEFT_BEHIND, now)


async def next_due(db: Database, after: datetime) -> datetime | None:
    """When the next planned line or pending message is due."""
    when: datetime | None = await db.pool.fetchval(
        "SELECT least((SELECT min(due_at) FROM reminder WHERE state = 'planned' AND due_at > $1), "
        "(SELECT min(due_at) FROM outbound_message WHERE state = 'pending' AND due_at > $1))",
        after,
    )
    return when


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger as a caseworker reads it: `state` is an `flows.ledger.EndState`, or `planned` or
    `enqueued` while it has not ended."""

    case_event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    state: str
    reason: str | None


async def ledger(db: Database, client: UUID | None = None) -> list[LedgerLine]:
    """The ledger, of one client or of all."""
    rows = await db.pool.fetch(
        "SELECT case_event_id, version, step, client_id, due_at, state, reason FROM reminder_ledger "
        "WHERE $1::uuid IS NULL OR client_id = $1 ORDER BY due_at, step",
        client,
    )
    return [LedgerLine(*r.values()) for r in rows]


_THESE = f"""
WITH due AS (
    SELECT * FROM unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::timestamptz[], $7::timestamptz[])
        AS r (case_event_id, version, step, client_id, due_at, not_after)
)
{_WHOLE}
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A line of the ledger as it is or may be: what is wanted is everything needed to write its words."""

    case_event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    not_after: datetime


async def these(db: Database, lines: Sequence[Asked], now: datetime) -> list[Due]:
    """What is needed to write the words of these lines, whether they are in the ledger or not."""
    rows = await db.pool.fetch(
        _THESE,
        now,
        [x.case_event for x in lines],
        [x.version for x in lines],
        [x.step for x in lines],
        [x.client for x in lines],
        [x.due_at for x in lines],
        [x.not_after for x in lines],
    )
    return [_due(tuple(r.values())) for r in rows]


_SEEN_AHEAD = f"""
SELECT e.id, e.version, p.id, c.phone_index, e.type, e.status, e.zone, e.starts_at, p.helps_id IS NOT NULL,
       EXISTS (SELECT FROM client o WHERE o.phone_index = p.phone_index AND o.id <> p.id),
       p.consent, p.phone_private IS TRUE, e.planned_version IS NOT DISTINCT FROM e.version,
       p.frozen_at IS NOT NULL, p.automation_off_at IS NOT NULL,
       p.timezone, p.early_texts, p.safe_from, p.safe_until, p.night_urgent,
       c.timezone, c.early_texts, c.safe_from, c.safe_until, c.night_urgent, l.steps, l.dues, l.afters, l.states,
       l.reasons
FROM (
    SELECT e.* FROM case_event e JOIN client c ON c.id = e.client_id
    WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.status IN ({AHEAD})
      AND {clients.seen_by("$3")} AND {{which}}
) e JOIN client c ON c.id = e.client_id
CROSS JOIN LATERAL (
    SELECT me.* FROM client me WHERE me.id = c.id
    UNION ALL SELECT h.* FROM client h WHERE h.helps_id = c.id AND h.consent = 'given'
) p
CROSS JOIN LATERAL (
    SELECT array_agg(r.step) AS steps, array_agg(r.due_at) AS dues, array_agg(r.not_after) AS afters,
           array_agg(r.state) AS states, array_agg(coalesce(r.reason, '')) AS reasons
    FROM reminder_ledger r WHERE r.case_event_id = e.id AND r.version = e.version AND r.client_id = p.id
) l
ORDER BY c.phone_index, e.id, p.helps_id IS NOT NULL, p.id
"""

_AHEAD = _SEEN_AHEAD.format(
    which="""(c.phone_index, e.id) > ($4, $5) AND ($7::text IS NULL OR e.type = $7)
      AND ($8::timestamptz IS NULL OR e.starts_at <= $8 OR e.planned_version IS DISTINCT FROM e.version
           OR EXISTS (SELECT FROM reminder r WHERE r.case_event_id = e.id AND r.version = e.version
                      AND r.state IN ('planned', 'enqueued') AND r.due_at <= $8))
    ORDER BY c.phone_index, e.id LIMIT $6"""
)

_AHEAD_WITH = _SEEN_AHEAD.format(
    which="""c.phone_index IN (
        SELECT o.phone_index FROM case_event x JOIN client o ON o.id = x.client_id WHERE x.id = ANY($4::uuid[]))"""
)

_AHEAD_UNTOLD = _SEEN_AHEAD.format(
    which="""NOT EXISTS (
        SELECT FROM reminder_ledger r WHERE r.case_event_id = e.id AND r.version = e.version
        AND r.client_id = e.client_id AND r.state IN ('sent', 'delivered'))
    ORDER BY e.starts_at, e.id LIMIT $4"""
)


@dataclass(frozen=True, slots=True)
class Clock:
    """By whose clock something goes, and when it may reach them."""

    timezone: str | None
    early_texts: bool
    hours: Hours


@dataclass(frozen=True, slots=True)
class Ahead:
    """An event ahead and somebody who is told of it, with their ledger, for a look into the future: (step, due_at,
    not_after, state, reason). `number`: of the person whose event it is; `helps`: they are told it beside that person,
    whose clock the plan goes by; `shared`: others use their number as well."""

    id: UUID
    version: int
    client: UUID
    number: bytes
    type: str
    status: str
    zone: str
    starts_at: datetime
    helps: bool
    shared: bool
    consent: str
    phone_private: bool
    planned: bool
    frozen: bool
    off: bool
    clock: Clock
    planned_by: Clock
    lines: tuple[tuple[str, datetime, datetime, str, str], ...]


async def ahead(
    db: Database,
    after: tuple[bytes, UUID],
    now: datetime,
    until: datetime,
    limit: int,
    event_type: str | None = None,
    *,
    due: datetime | None = None,
) -> list[Ahead]:
    """At most `limit` events that begin between two instants, each with all who are told of it, in the order of their
    people's numbers from just after (number, event). `due`: only those that begin, are
    planned or have a step that is due by then."""
    asked = now, until, None, after[0], after[1], limit, event_type, due
    return _seen_ahead(await db.pool.fetch(_AHEAD, *asked))


async def ahead_with(
    db: Database, events: Sequence[UUID], now: datetime, until: datetime, viewer: UUID | None
) -> list[Ahead]:
    """The same, for everything that begins between two instants at the numbers of these events' people. `viewer`: only
    of this caseworker's clients and nobody's."""
    return _seen_ahead(await db.pool.fetch(_AHEAD_WITH, now, until, viewer, events))


async def ahead_untold(db: Database, since: datetime, until: datetime, viewer: UUID | None, limit: int) -> list[Ahead]:
    """The same, for the first `limit` events that begin between two instants and of which nothing has gone out yet."""
    return _seen_ahead(await db.pool.fetch(_AHEAD_UNTOLD, since, until, viewer, limit))


def _seen_ahead(found: Sequence[Mapping[str, Any]]) -> list[Ahead]:
    rows = [tuple(r.values()) for r in found]
    return [
        Ahead(
            *(
                *r[:15],
                Clock(r[15], r[16], clients.hours(*r[17:20])),
                Clock(r[20], r[21], clients.hours(*r[22:25])),
                tuple(zip(*(c or () for c in r[25:]), strict=True)),
            )
        )
        for r in rows
    ]


_DAYS = f"""
SELECT day, sum(due), sum(kept), sum(begins) FROM (
    SELECT (greatest(r.due_at, $1) AT TIME ZONE $3)::date AS day, 1 AS due,
           (r.client_id IN (SELECT id FROM client WHERE consent <> 'given' OR automation_off_at IS NOT NULL
                            OR frozen_at IS NOT NULL))::int AS kept, 0 AS begins
    FROM reminder r JOIN case_event e ON e.id = r.case_event_id AND e.version = r.version
    WHERE r.state = 'planned' AND r.due_at <= $2 AND ($4::uuid IS NULL OR e.client_id IN (
        SELECT id FROM client WHERE caseworker_id IS NULL OR caseworker_id = $4))
    UNION ALL
    SELECT (e.starts_at AT TIME ZONE $3)::date, 0, 0, 1 FROM case_event e
    WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.status IN ({AHEAD}) AND ($4::uuid IS NULL OR e.client_id IN (
        SELECT id FROM client WHERE caseworker_id IS NULL OR caseworker_id = $4))
    UNION ALL
    SELECT e.day + 1, 0, 0, 0 FROM case_event e  -- somebody is asked how it went
    WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.day < ($2 AT TIME ZONE $3)::date AND e.status IN ({AHEAD})
      AND e.type <> '{EventType.DEADLINE_FILING}' AND ($4::uuid IS NULL OR e.client_id IN (
        SELECT id FROM client WHERE caseworker_id IS NULL OR caseworker_id = $4))
) d GROUP BY day ORDER BY day
"""


@dataclass(frozen=True, slots=True)
class Day:
    """A day to come: how many steps are planned for it, how many of them for who is not texted as things are, and how
    many dates begin on it. A day after a date is among them, since somebody is asked how it went."""

    on: date
    planned: int
    kept: int
    begins: int


async def days(db: Database, now: datetime, until: datetime, zone: str, viewer: UUID | None) -> list[Day]:
    """The days until an instant on which something is planned or begins; what is overdue counts for today. `viewer`:
    of this caseworker's clients and nobody's."""
    return [Day(*r.values()) for r in await db.pool.fetch(_DAYS, now, until, zone, viewer)]


_PLANNED = f"""
SELECT DISTINCT r.due_at, r.case_event_id
FROM reminder r
JOIN case_event e ON e.id = r.case_event_id AND e.version = r.version
JOIN client c ON c.id = e.client_id
WHERE r.state = 'planned' AND r.due_at >= $1 AND r.due_at < $2
  AND (r.due_at > $1 OR r.case_event_id > $3) AND {clients.seen_by("$4")}
ORDER BY r.due_at, r.case_event_id LIMIT $5
"""


async def planned(
    db: Database, after: tuple[datetime, UUID], until: datetime, viewer: UUID | None, limit: int
) -> list[tuple[datetime, UUID]]:
    """When steps are due and of which event, in this order, from just after a place until before an instant."""
    rows = await db.pool.fetch(_PLANNED, after[0], until, after[1], viewer, limit)
    return [(r["due_at"], r["case_event_id"]) for r in rows]


SKIPPED = "skipped by staff"


async def skip(db: Database, event: UUID, step: str) -> bool:
    """End a planned step of an event's newest version unsent. False when there is no such planned step."""
    done: str = await db.pool.execute(
        "UPDATE reminder r SET state = 'suppressed', reason = $3 FROM case_event e "
        "WHERE e.id = $1 AND r.case_event_id = e.id AND r.version = e.version AND r.step = $2 AND r.state = 'planned'",
        event,
        step,
        SKIPPED,
    )
    return done != "UPDATE 0"
