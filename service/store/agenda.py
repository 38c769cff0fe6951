"""The calendar as staff look at it: dates in the order in which they begin, counted by day, and one with its ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from flows.ledger import TRUE_STILL
from service.store.case_events import AHEAD, TOLD
from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Entry:
    """A date as it stands. `covered`: the person surely knows it; `coming`: else, a reminder will
    tell them and nothing stands against it; `known_on`: when somebody last knew it to be true;
    `stale`: longer ago than the policy allows. Sealed values are the client's and the event's."""

    id: UUID
    client: UUID
    version: int
    type: str
    status: str
    zone: str
    starts_at: datetime
    day: date
    known_on: date
    covered: bool
    coming: bool
    stale: bool
    caseworker: UUID | None
    timezone: str | None
    consent: str
    key: WrappedKey
    phone_sealed: bytes
    ref_sealed: bytes | None
    alias_sealed: bytes | None
    facts_sealed: bytes


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which dates to show. `viewer`: whose clients and those nobody has taken (None: everybody's); `caseworker`: only
    this one's. Empty values ask for nothing."""

    viewer: UUID | None = None
    caseworker: UUID | None = None
    type: str = ""
    states: Sequence[str] = ()
    covered: bool | None = None
    stale: bool = False


# The person was told of the newest version, or of an older one of which the planner found that it is true still.
# OFFSET 0 keeps each look-up one index probe per date: the database would rather read the whole ledger once.
_COVERED = f"""
(EXISTS (SELECT FROM reminder_ledger l WHERE l.case_event_id = e.id AND l.version = e.version
         AND {TOLD} OFFSET 0)
 OR (EXISTS (SELECT FROM reminder s
             WHERE s.case_event_id = e.id AND s.version = e.version AND s.client_id = e.client_id
               AND s.reason = '{TRUE_STILL}' OFFSET 0)
     AND EXISTS (SELECT FROM reminder_ledger l WHERE l.case_event_id = e.id AND l.version < e.version
                 AND {TOLD} OFFSET 0)))
"""
_COMING = """
(c.consent = 'given' AND c.frozen_at IS NULL AND c.automation_off_at IS NULL AND c.flag IS NULL
 AND EXISTS (SELECT FROM reminder r WHERE r.case_event_id = e.id AND r.version = e.version
             AND r.client_id = e.client_id AND r.state IN ('planned', 'enqueued') OFFSET 0))
"""
_AHEAD_NOW = f"(e.status IN ({AHEAD}) AND e.starts_at > $1)"
_STALE = f"""
({_AHEAD_NOW} AND $1::date - greatest(e.verified_on, e.updated_at::date) > (SELECT stale_days FROM policy))
"""
_ENTRY = f"""
SELECT e.id, e.client_id, e.version, e.type, e.status, e.zone, e.starts_at, e.day,
       greatest(e.verified_on, e.updated_at::date), {_COVERED} AS covered, {_COMING} AS coming, {_STALE} AS stale,
       c.caseworker_id, c.timezone, c.consent, k.master, k.wrapped,
       c.phone_sealed, c.ref_sealed, c.alias_sealed, v.facts_sealed
FROM case_event e
JOIN client c ON c.id = e.client_id
JOIN keys.client_key k ON k.client_id = c.id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
"""


def _where(now: datetime, wanted: Wanted) -> tuple[str, list[object]]:
    """What is asked for, and nothing else: a statement that could ask for everything is planned as if it did. $1: now.
    What is over or called off needs nobody to be told."""
    values: list[object] = [now]

    def at(value: object) -> str:
        values.append(value)
        return f"${len(values)}"

    asked = ["true"]
    if wanted.viewer is not None:
        asked.append(f"(c.caseworker_id IS NULL OR c.caseworker_id = {at(wanted.viewer)})")
    if wanted.caseworker is not None:
        asked.append(f"c.caseworker_id = {at(wanted.caseworker)}")
    if wanted.type:
        asked.append(f"e.type = {at(wanted.type)}")
    if wanted.states:
        asked.append(f"e.status = ANY({at(list(wanted.states))})")
    if wanted.covered is not None:
        asked.append(f"{_AHEAD_NOW} AND {'' if wanted.covered else 'NOT'} {_COVERED}")
    if wanted.stale:
        asked.append(_STALE)
    return " AND ".join(asked), values


async def page(
    db: Database, now: datetime, wanted: Wanted, since: datetime, after: tuple[datetime, UUID] | None, limit: int
) -> list[Entry]:
    """Dates that begin at `since` or later, soonest first, from just after a date (its beginning and id) on."""
    at, event = after or (since, UUID(int=0))
    where, values = _where(now, wanted)
    n = len(values)
    rows = await db.pool.fetch(
        f"{_ENTRY} WHERE {where} AND e.starts_at >= ${n + 1} AND (e.starts_at, e.id) > (${n + 1}, ${n + 2}) "
        f"ORDER BY e.starts_at, e.id LIMIT ${n + 3}",
        *values,
        max(at, since),
        event,
        limit,
    )
    return [_entry(tuple(r.values())) for r in rows]


async def one(db: Database, event: UUID, now: datetime) -> Entry | None:
    """A date by id."""
    row = await db.pool.fetchrow(f"{_ENTRY} WHERE e.id = $2", now, event)
    return _entry(tuple(row.values())) if row else None


def _entry(r: tuple[object, ...]) -> Entry:
    return Entry(*(*r[:15], WrappedKey(str(r[15]), r[16]), *r[17:]))  # type: ignore[arg-type]


async def days(db: Database, now: datetime, wanted: Wanted, first: date, last: date) -> dict[date, tuple[int, int]]:
    """Day (of the venues' calendars) → how many dates it has, and of how many nobody is surely told."""
    where, values = _where(now, wanted)
    n = len(values)
    rows = await db.pool.fetch(
        f"SELECT e.day, count(*), count(*) FILTER (WHERE {_AHEAD_NOW} AND NOT {_COVERED}) "
        f"FROM case_event e JOIN client c ON c.id = e.client_id WHERE {where} "
        f"AND e.starts_at >= ${n + 1}::date - interval '1 day' AND e.starts_at < ${n + 2}::date + interval '2 days' "
        f"AND e.day BETWEEN ${n + 1} AND ${n + 2} GROUP BY e.day",
        *values,
        first,
        last,
    )
    return {r[0]: (r[1], r[2]) for r in rows}


async def caseworkers(connection: Connection, events: Sequence[UUID]) -> dict[UUID, UUID | None]:
    """Event → whose client it is about; those that are not there are left out."""
    rows = await connection.fetch(
        "SELECT e.id, c.caseworker_id FROM case_event e JOIN client c ON c.id = e.client_id WHERE e.id = ANY($1)",
        list(events),
    )
    return {r[0]: r[1] for r in rows}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an event's ledger."""

    version: int
    step: str
    due_at: datetime
    state: str
    reason: str | None
    confirmed: str | None


async def ledger(connection: Connection, event: UUID) -> list[Line]:
    """What was and will be sent about an event, in every version of it, to the one whose it is."""
    rows = await connection.fetch(
        "SELECT version, step, due_at, state, reason, confirmed FROM reminder_ledger l "
        "WHERE case_event_id = $1 AND client_id = (SELECT e.client_id FROM case_event e WHERE e.id = $1) "
        "ORDER BY due_at, version, step",
        event,
    )
    return [Line(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class Brought:
    """A file's row that made or changed an event. `label_sealed` is the installation's own."""

    file: UUID
    label_sealed: bytes
    source: str
    line: int
    fate: str
    at: datetime
    by: str | None


async def files(db: Database, event: UUID) -> list[Brought]:
    """The files an event comes from, oldest first."""
    rows = await db.pool.fetch(
        "SELECT f.id, f.label_sealed, f.source, r.line, r.fate, f.created_at, f.created_by "
        "FROM import_row r JOIN import_file f ON f.id = r.import_id "
        "WHERE r.case_event_id = $1 AND r.fate IN ('created', 'changed') AND NOT f.dry_run "
        "ORDER BY f.created_at, r.nth",
        event,
    )
    return [Brought(*r.values()) for r in rows]
