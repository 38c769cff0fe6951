"""The reminder ledger: set-wise planning, and taking what is due.

Planning looks only at events whose `planned_version` lags; a second run finds nothing. The ledger's key (event,
version, step, client) makes a repeated or concurrent run harmless.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flows.quiet import Hours
from service.store import clients
from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Unplanned:
    """What the planner needs to know of an event. `changed`: there are older versions, and this one is planned for
    the first time."""

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


async def unplanned(connection: Connection, limit: int) -> list[Unplanned]:
    """Events the planner has not seen in their newest version, locked until the caller's transaction ends."""
    rows = await connection.fetch(
        "SELECT e.id, e.client_id, e.version, e.type, e.status, e.zone, e.starts_at, c.timezone, c.early_texts, "
        "c.safe_from, c.safe_until, c.night_urgent, "
        "e.version > 1 AND NOT EXISTS (SELECT FROM reminder r WHERE r.case_event_id = e.id AND r.version = e.version) "
        "AS changed FROM case_event e JOIN client c ON c.id = e.client_id "
        "WHERE e.planned_version IS DISTINCT FROM e.version ORDER BY e.id LIMIT $1 FOR UPDATE OF e SKIP LOCKED",
        limit,
    )
    found = [tuple(r.values()) for r in rows]
    return [Unplanned(*(*r[:9], clients.hours(*r[9:12]), r[12])) for r in found]


# The older versions of event `e` that its client has been told of, by a reminder or correction, or in the answer to
# "my next date". A message that surely did not arrive told nobody.
_TOLD = """
    SELECT o.version, o.facts_sealed FROM outbound_message m
    JOIN case_event_version o ON o.case_event_id = e.id AND o.version = CASE
        WHEN m.event_id = e.id THEN m.event_version
        ELSE (SELECT max(v.version) FROM case_event_version v
              WHERE v.case_event_id = e.id AND v.recorded_at <= m.created_at) END
    WHERE m.client_id = e.client_id AND (m.event_id = e.id OR m.template = 'dates.line') AND o.version < e.version
      AND m.state IN ('sending', 'unknown', 'accepted')
      AND m.provider_status IS DISTINCT FROM 'failed' AND m.provider_status IS DISTINCT FROM 'undelivered'
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
    rows = await connection.fetch(
        f"SELECT DISTINCT e.id FROM case_event e, LATERAL ({_TOLD}) told WHERE e.id = ANY($1)", list(events)
    )
    return {r["id"] for r in rows}


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
    event's version now; `told_sealed` the newest older facts the person received (corrections only); `newer_due`: a
    later step of the same event and version is due too, or on its way."""

    case_event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    not_after: datetime
    current: int
    type: str
    status: str
    facts_sealed: bytes
    told_sealed: bytes | None
    newer_due: bool
    key: WrappedKey
    phone_index: bytes
    channel: str
    language: str | None
    timezone: str | None
    consent: str
    phone_private: bool | None
    early_texts: bool
    hours: Hours


_DUE = f"""
WITH due AS (
    SELECT * FROM reminder WHERE state = 'planned' AND due_at <= $1 ORDER BY due_at LIMIT $2
    FOR UPDATE SKIP LOCKED
)
SELECT r.case_event_id, r.version, r.step, r.client_id, r.due_at, r.not_after, e.version AS current, e.type, e.status,
       v.facts_sealed, told.facts_sealed AS told_sealed,
       EXISTS (SELECT FROM reminder n
               WHERE n.case_event_id = r.case_event_id AND n.version = r.version AND n.client_id = r.client_id
                 AND n.state IN ('planned', 'enqueued') AND n.due_at <= $1 AND (n.due_at, n.step) > (r.due_at, r.step)
                 AND 'correction' NOT IN (r.step, n.step)) AS newer_due,
       k.master, k.wrapped,
       c.phone_index, c.channel, c.language, c.timezone, c.consent, c.phone_private, c.early_texts,
       c.safe_from, c.safe_until, c.night_urgent
FROM due r
JOIN case_event e ON e.id = r.case_event_id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
JOIN client c ON c.id = r.client_id
JOIN keys.client_key k ON k.client_id = c.id
LEFT JOIN LATERAL (
    SELECT * FROM ({_TOLD}) t ORDER BY t.version DESC LIMIT 1
) told ON r.step = 'correction'
ORDER BY r.case_event_id, r.due_at
"""


async def due(connection: Connection, now: datetime, limit: int) -> list[Due]:
    """Ledger lines whose time has come, locked."""
    rows = [tuple(r.values()) for r in await connection.fetch(_DUE, now, limit)]
    return [Due(*(*r[:12], WrappedKey(r[12], r[13]), *r[14:21], clients.hours(*r[21:]))) for r in rows]


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


_REOPEN = """
WITH late AS (
    UPDATE reminder r SET state = 'planned', reason = NULL, message_id = NULL, due_at = $1
    FROM task t, outbound_message m
    WHERE t.closed_at IS NULL AND t.kind = 'not_reminded' AND t.case_event_id = r.case_event_id
      AND t.key = 'not_reminded:' || m.id AND m.id = r.message_id AND m.state = 'expired'
      AND r.state = 'enqueued' AND r.not_after > $1
    RETURNING t.id
)
UPDATE task SET closed_at = $1 FROM late WHERE task.id = late.id
"""


async def reopen(connection: Connection, now: datetime) -> None:
    """Plan again what the sender did not get to before the person's night, and take back the task it became."""
    await connection.execute(_REOPEN, now)


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
