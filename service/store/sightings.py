"""Which list named which case event last: what vanished from a full list is known by it, and an older version of a
calendar by its sequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store import clients
from service.store.case_events import AHEAD
from service.store.engine import Connection

VANISHED = "vanished"  # how the keys of such tasks begin


@dataclass(frozen=True, slots=True)
class Told:
    """What a list said of an event last: which import brought it, in which row (0: in one that could not be read)."""

    by: UUID
    row: int
    sequence: int | None


@dataclass(frozen=True, slots=True)
class Sighting:
    """An event that a row is about."""

    case_event: UUID
    row: int
    sequence: int | None


@dataclass(frozen=True, slots=True)
class Gone:
    """An event ahead that a list named before and names no more. `asked`: somebody is to verify it already."""

    case_event: UUID
    client: UUID
    asked: bool


async def told(connection: Connection, source: str, events: Sequence[UUID]) -> dict[UUID, Told]:
    """Event → what this list said of it last."""
    rows = await connection.fetch(
        "SELECT case_event_id, import_id, line, sequence FROM import_seen "
        "WHERE source = $1 AND case_event_id = ANY($2)",
        source,
        list(events),
    )
    return {r["case_event_id"]: Told(r["import_id"], r["line"], r["sequence"]) for r in rows}


async def note(connection: Connection, source: str, by: UUID, sighted: Sequence[Sighting], now: datetime) -> None:
    """These events are on the list; whoever was to verify why they were not, need not."""
    if not sighted:
        return
    await connection.execute(
        "INSERT INTO import_seen (source, case_event_id, import_id, line, sequence) "
        "SELECT $1, event, $2, line, sequence "
        "FROM unnest($3::uuid[], $4::int[], $5::int[]) AS s (event, line, sequence) "
        "ON CONFLICT (source, case_event_id) DO UPDATE SET import_id = excluded.import_id, line = excluded.line, "
        "sequence = greatest(import_seen.sequence, excluded.sequence)",
        source,
        by,
        [s.case_event for s in sighted],
        [s.row for s in sighted],
        [s.sequence for s in sighted],
    )
    await connection.execute(
        f"UPDATE task SET closed_at = $2 WHERE closed_at IS NULL AND kind = 'verify' AND key LIKE '{VANISHED}:%' "
        "AND case_event_id = ANY($1)",
        [s.case_event for s in sighted],
        now,
    )


async def still_there(connection: Connection, source: str, by: UUID, identities: Sequence[bytes]) -> None:
    """Events whose rows cannot be read have not vanished."""
    if identities:
        await connection.execute(
            "UPDATE import_seen s SET import_id = $2, line = 0 FROM case_event e "
            "WHERE s.source = $1 AND s.case_event_id = e.id AND e.identity = ANY($3) AND s.import_id <> $2",
            source,
            by,
            list(identities),
        )


async def gone(connection: Connection, source: str, by: UUID, caseworker: UUID | None, now: datetime) -> list[Gone]:
    """Events ahead that this list named before and that import `by` did not find on it. `caseworker`: only of their
    clients and of those nobody has taken."""
    rows = await connection.fetch(
        "SELECT e.id, e.client_id, EXISTS (SELECT FROM task t WHERE t.case_event_id = e.id AND t.closed_at IS NULL "
        "AND t.kind = 'verify') FROM import_seen s JOIN case_event e ON e.id = s.case_event_id "
        "JOIN client c ON c.id = e.client_id "
        f"WHERE s.source = $1 AND s.import_id <> $2 AND e.starts_at > $3 AND e.status IN ({AHEAD}) "
        f"AND {clients.seen_by('$4')} ORDER BY e.starts_at, e.id",
        source,
        by,
        now,
        caseworker,
    )
    return [Gone(*r.values()) for r in rows]
