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


@dataclass(frozen=True, slots=True)
class Which:
    """Which entries: who did it, to what, and which acts; none: all."""

    actor: UUID | None = None
    object: UUID | None = None
    acts: tuple[str, ...] = ()


ALL = Which()


async def trail(db: Database, before: int | None, limit: int, which: Which = ALL) -> Sequence[Entry]:
    """Entries, newest first, from just before the entry `before` on."""
    asked = (("id < ", before), ("actor = ", which.actor), ("object_id = ", which.object))
    wishes: list[tuple[str, object]] = [(told, value) for told, value in asked if value is not None]
    wishes += [("action = ANY", list(which.acts))] if which.acts else []
    # As many conditions as there are wishes, so that each finds its own index.
    where = " AND ".join(f"{told}(${n})" for n, (told, _) in enumerate(wishes, 1)) or "true"
    rows = await db.pool.fetch(
        f"SELECT id, at, actor, action, object_id FROM audit WHERE {where} ORDER BY id DESC LIMIT {limit:d}",
        *(value for _, value in wishes),
    )
    return [Entry(*row.values()) for row in rows]
