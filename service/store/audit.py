"""The audit trail: who did what to which object, when. Ids and fixed words only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store.engine import Connection, Database


@dataclass(frozen=True, slots=True)
class Entry:
    """`actor`: a staff member's or an API token's id; None: the command line or the clock."""

    id: int
    at: datetime
    actor: UUID | None
    action: str
    object: UUID | None


async def audit(connection: Connection, at: datetime, actor: UUID | None, action: str, object_: UUID | None) -> None:
    """Write an entry in the caller's transaction: what was done and its trace are kept together or not at all.
    `action` is `thing.done` in small letters, such as `staff.invited`; `at` is on the real clock."""
    await connection.execute(
        "INSERT INTO audit (at, actor, action, object_id) VALUES ($1, $2, $3, $4)", at, actor, action, object_
    )


async def trail(db: Database, before: int | None, limit: int) -> Sequence[Entry]:
    """Entries, newest first, from just before the entry `before` on."""
    rows = await db.pool.fetch(
        "SELECT id, at, actor, action, object_id FROM audit WHERE $1::bigint IS NULL OR id < $1 "
        "ORDER BY id DESC LIMIT $2",
        before,
        limit,
    )
    return [Entry(*row.values()) for row in rows]
