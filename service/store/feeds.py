"""Calendar feeds by secret address, and the dates that leave in them or in an export."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Feed:
    id: UUID
    created_at: datetime
    read_at: datetime | None


async def add(connection: Connection, feed: UUID, secret_index: bytes, now: datetime) -> None:
    await connection.execute(
        "INSERT INTO calendar_feed (id, secret_index, created_at) VALUES ($1, $2, $3)", feed, secret_index, now
    )


async def revoke(connection: Connection, feed: UUID, now: datetime) -> bool:
    """Close a feed for good. False when there is no such open one."""
    done: str = await connection.execute(
        "UPDATE calendar_feed SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", feed, now
    )
    return done == "UPDATE 1"


async def all_open(db: Database) -> list[Feed]:
    rows = await db.pool.fetch("SELECT id, created_at, read_at FROM calendar_feed WHERE revoked_at IS NULL ORDER BY id")
    return [Feed(*r.values()) for r in rows]


async def read(connection: Connection, secret_index: bytes, now: datetime) -> bool:
    """Whether there is an open feed at this address; notes that it was read."""
    done: str = await connection.execute(
        "UPDATE calendar_feed SET read_at = $2 WHERE secret_index = $1 AND revoked_at IS NULL", secret_index, now
    )
    return done == "UPDATE 1"


@dataclass(frozen=True, slots=True)
class Dated:
    """A case event as a feed shows it: nothing that was sealed."""

    id: UUID
    client: UUID
    version: int
    starts_at: datetime
    updated_at: datetime
    status: str


async def dated(connection: Connection, since: datetime, until: datetime) -> list[Dated]:
    """Case events between two instants, soonest first."""
    rows = await connection.fetch(
        "SELECT id, client_id, version, starts_at, updated_at, status FROM case_event "
        "WHERE starts_at > $1 AND starts_at <= $2 ORDER BY starts_at, id",
        since,
        until,
    )
    return [Dated(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class Exported:
    """A case event with its sealed facts, what its person answered and how it went."""

    id: UUID
    client: UUID
    key: WrappedKey
    version: int
    facts_sealed: bytes
    status: str
    confirmed: str | None
    outcome: str | None


_EXPORTED = """
SELECT e.id, e.client_id, k.master, k.wrapped, e.version, v.facts_sealed, e.status,
       (SELECT max(r.confirmed) FROM reminder r WHERE r.case_event_id = e.id AND r.version = e.version) AS said,
       (SELECT o.outcome FROM outcome o WHERE o.case_event_id = e.id
        ORDER BY o.said_by = 'client', o.at DESC LIMIT 1) AS went
FROM case_event e JOIN keys.client_key k ON k.client_id = e.client_id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
"""


async def exported(db: Database, since: datetime) -> AsyncIterator[Exported]:
    """Every case event from an instant on, soonest first, without holding them all."""
    async with db.transaction() as tx:
        async for r in tx.cursor(_EXPORTED + "WHERE e.starts_at >= $1 ORDER BY e.starts_at, e.id", since):
            yield _exported(tuple(r.values()))


async def page(db: Database, after: UUID, limit: int) -> list[Exported]:
    """The case events after an id, in the order they were made."""
    rows = await db.pool.fetch(_EXPORTED + "WHERE e.id > $1 ORDER BY e.id LIMIT $2", after, limit)
    return [_exported(tuple(r.values())) for r in rows]


async def with_identity(db: Database, identity: bytes) -> tuple[UUID, int] | None:
    """The id and version of the event with this identity."""
    row = await db.pool.fetchrow("SELECT id, version FROM case_event WHERE identity = $1", identity)
    return (row["id"], row["version"]) if row else None


def _exported(r: tuple[Any, ...]) -> Exported:
    return Exported(*(r[0], r[1], WrappedKey(r[2], r[3]), *r[4:]))
