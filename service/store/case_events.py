"""Case events and their versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from flows import case_events
from service.store.engine import Connection, Database

# The statuses of events that a person should still expect, as an SQL list.
AHEAD = ", ".join(f"'{status}'" for status in sorted(case_events.AHEAD))


@dataclass(frozen=True, slots=True)
class Stored:
    """A case event as it stands, its facts still sealed (column `case_event_version.facts` of row `id`)."""

    id: UUID
    identity: bytes
    client: UUID
    version: int
    facts_sealed: bytes


@dataclass(frozen=True, slots=True)
class Write:
    """A new event (`version` 1) or a new version of a known one."""

    id: UUID
    identity: bytes
    client: UUID
    version: int
    type: str
    status: str
    day: date
    zone: str
    starts_at: datetime
    facts_sealed: bytes
    verified_on: date | None


async def one_writer(connection: Connection) -> None:
    """Calendars are taken in one after the other: wait for whoever is at it, until that transaction ends."""
    await connection.execute("SELECT pg_advisory_xact_lock(hashtext('recado calendar'))")


async def by_identity(connection: Connection, identities: Sequence[bytes]) -> list[Stored]:
    """The events with these identities, locked until the caller's transaction ends."""
    rows = await connection.fetch(
        "SELECT e.id, e.identity, e.client_id, e.version, v.facts_sealed FROM case_event e "
        "JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version "
        "WHERE e.identity = ANY($1) ORDER BY e.id FOR UPDATE OF e",
        list(identities),
    )
    return [Stored(r["id"], r["identity"], r["client_id"], r["version"], r["facts_sealed"]) for r in rows]


async def write(connection: Connection, events: Sequence[Write], now: datetime) -> None:
    """Insert new events, move known ones to their new version, and keep every version's facts."""
    if not events:
        return
    await connection.executemany(
        "INSERT INTO case_event (id, identity, client_id, type, status, version, day, zone, starts_at, verified_on, "
        "created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) "
        "ON CONFLICT (id) DO UPDATE SET type = excluded.type, status = excluded.status, version = excluded.version, "
        "day = excluded.day, zone = excluded.zone, starts_at = excluded.starts_at, "
        "verified_on = excluded.verified_on, updated_at = excluded.updated_at",
        [
            (
                e.id,
                e.identity,
                e.client,
                e.type,
                e.status,
                e.version,
                e.day,
                e.zone,
                e.starts_at,
                e.verified_on,
                now,
            )
            for e in events
        ],
    )
    await connection.executemany(
        "INSERT INTO case_event_version (case_event_id, version, facts_sealed, recorded_at) VALUES ($1, $2, $3, $4)",
        [(e.id, e.version, e.facts_sealed, now) for e in events],
    )


async def set_verified(connection: Connection, event: UUID, verified_on: date) -> None:
    """The same facts, checked again."""
    await connection.execute(
        "UPDATE case_event SET verified_on = greatest(verified_on, $2) WHERE id = $1", event, verified_on
    )


async def ahead(db: Database, client: UUID, now: datetime, limit: int) -> list[Stored]:
    """A client's next case events, soonest first."""
    rows = await db.pool.fetch(
        "SELECT e.id, e.identity, e.client_id, e.version, v.facts_sealed FROM case_event e "
        "JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version "
        f"WHERE e.client_id = $1 AND e.starts_at > $2 AND e.status IN ({AHEAD}) ORDER BY e.starts_at LIMIT $3",
        client,
        now,
        limit,
    )
    return [Stored(r["id"], r["identity"], r["client_id"], r["version"], r["facts_sealed"]) for r in rows]
