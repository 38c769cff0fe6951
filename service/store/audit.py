"""The audit trail: who did what to which object, when. Ids and fixed words only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from service.store.engine import Connection, Database

_ENTRY = "id, at, actor, action, object_id"


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
        f"SELECT {_ENTRY} FROM audit WHERE {where} ORDER BY id DESC LIMIT {limit:d}",
        *(value for _, value in wishes),
    )
    return [Entry(*row.values()) for row in rows]


@dataclass(frozen=True, slots=True)
class Seal:
    """Of the `entries` after the seal before, up to the entry `last`: `content`, their digest; `digest`, that of this
    seal with the one before."""

    number: int
    at: datetime
    last: int
    entries: int
    content: bytes
    digest: bytes = b""


async def last_seal(connection: Connection) -> Seal | None:
    row = await connection.fetchrow(f"SELECT {_SEAL} FROM audit_seal ORDER BY id DESC LIMIT 1")
    return Seal(*row.values()) if row else None


_SEAL = "id, at, last_id, entries, entries_index, chain_index"
Busy = asyncpg.LockNotAvailableError
WAIT = "200ms"  # for those who are just writing; who seals comes again


async def wait_for_writers(connection: Connection) -> None:
    """Wait until nobody is writing an entry, so that none can come later with a lower id; until the caller's
    transaction ends others wait. Raises `Busy` where that takes too long."""
    await connection.execute(f"SET LOCAL lock_timeout = '{WAIT}'")
    await connection.execute("LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE")


BEGINNING = -(1 << 63)  # no entry has a lower id, not even one that somebody put there by hand


async def between(connection: Connection, first: int, last: int | None, limit: int) -> list[Entry]:
    """Entries by id, from and with one up to and with another (None: up to the end)."""
    rows = await connection.fetch(
        f"SELECT {_ENTRY} FROM audit WHERE id >= $1 AND ($2::bigint IS NULL OR id <= $2) ORDER BY id LIMIT $3",
        first,
        last,
        limit,
    )
    return [Entry(*row.values()) for row in rows]


async def write_seal(connection: Connection, seal: Seal) -> None:
    await connection.execute(
        f"INSERT INTO audit_seal ({_SEAL}) VALUES ($1, $2, $3, $4, $5, $6)",
        seal.number,
        seal.at,
        seal.last,
        seal.entries,
        seal.content,
        seal.digest,
    )


async def seals(connection: Connection, after: int, limit: int) -> list[Seal]:
    """Seals by number, from just after one."""
    rows = await connection.fetch(f"SELECT {_SEAL} FROM audit_seal WHERE id > $1 ORDER BY id LIMIT $2", after, limit)
    return [Seal(*row.values()) for row in rows]


async def unsealed(connection: Connection, first: int) -> int:
    """How many entries there are from and with one."""
    number: int = await connection.fetchval("SELECT count(*) FROM audit WHERE id >= $1", first)
    return number


async def follows(connection: Connection, seal: tuple[int, bytes] | None) -> bool:
    """Whether this seal, kept elsewhere, is one of the trail's."""
    if seal is None:
        return True
    found: bool = await connection.fetchval(
        "SELECT EXISTS (SELECT FROM audit_seal WHERE id = $1 AND chain_index = $2)", *seal
    )
    return found
