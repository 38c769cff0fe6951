"""Numbers that are told somebody's dates beside them, and who shares a number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store import erasure
from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Owner:
    """A client whose dates others may be told. `helpers`: how many there are."""

    key: WrappedKey
    label_sealed: bytes | None
    timezone: str | None
    helpers: int


async def owner(connection: Connection, client: UUID) -> Owner | None:
    """None when there is no such client, or it is a helper's number itself."""
    row = await connection.fetchrow(
        "SELECT k.master, k.wrapped, c.label_sealed, c.timezone, "
        "(SELECT count(*) FROM client h WHERE h.helps_id = c.id AND h.forget_at IS NULL) "
        "FROM client c JOIN keys.client_key k ON k.client_id = c.id "
        "WHERE c.id = $1 AND c.helps_id IS NULL AND c.forget_at IS NULL",
        client,
    )
    return Owner(WrappedKey(row[0], row[1]), row[2], row[3], row[4]) if row else None


@dataclass(frozen=True, slots=True)
class Row:
    """A helper's number, sealed with a key of its own."""

    id: UUID
    key: WrappedKey
    phone_sealed: bytes
    relation: str
    language: str | None
    channel: str
    consent: str


async def of(db: Database, client: UUID) -> list[Row]:
    rows = await db.pool.fetch(
        "SELECT h.id, k.master, k.wrapped, h.phone_sealed, h.relation, h.language, h.channel, h.consent "
        "FROM client h JOIN keys.client_key k ON k.client_id = h.id "
        "WHERE h.helps_id = $1 AND h.forget_at IS NULL ORDER BY h.id",
        client,
    )
    return [Row(r[0], WrappedKey(r[1], r[2]), *tuple(r.values())[3:]) for r in rows]


@dataclass(frozen=True, slots=True)
class Beside:
    """A helper's number, and how the person is named there whose dates it is told."""

    id: UUID
    key: WrappedKey
    phone_sealed: bytes
    label_sealed: bytes | None


async def beside(db: Database, client: UUID) -> list[Beside]:
    """The helpers of everybody at a client's number."""
    rows = await db.pool.fetch(
        "SELECT h.id, k.master, k.wrapped, h.phone_sealed, h.label_sealed FROM client c "
        "JOIN client o ON o.phone_index = c.phone_index JOIN client h ON h.helps_id = o.id "
        "JOIN keys.client_key k ON k.client_id = h.id WHERE c.id = $1 AND h.forget_at IS NULL ORDER BY h.id",
        client,
    )
    return [Beside(r[0], WrappedKey(r[1], r[2]), r[3], r[4]) for r in rows]


async def ask_to_forget(connection: Connection, client: UUID, helper: UUID, now: datetime) -> bool:
    """Let nothing more leave to a helper of this client, and erase the number. False when it is none."""
    known = await connection.fetchval(
        "SELECT true FROM client WHERE id = $1 AND helps_id = $2 AND forget_at IS NULL", helper, client
    )
    return known is True and await erasure.ask(connection, helper, now)


@dataclass(frozen=True, slots=True)
class Labelled:
    """Somebody at a number, and how they are told apart."""

    id: UUID
    key: WrappedKey
    label_sealed: bytes | None


async def at_number(connection: Connection, client: UUID) -> list[Labelled]:
    """Everybody at a client's number, with them."""
    rows = await connection.fetch(
        "SELECT o.id, k.master, k.wrapped, o.label_sealed FROM client c JOIN client o ON o.phone_index = c.phone_index "
        "JOIN keys.client_key k ON k.client_id = o.id WHERE c.id = $1 ORDER BY o.id",
        client,
    )
    return [Labelled(r[0], WrappedKey(r[1], r[2]), r[3]) for r in rows]


async def elsewhere(connection: Connection, client: UUID, household: UUID) -> bool:
    """Whether somebody else at a client's number belongs to another household than this one."""
    found: bool = await connection.fetchval(
        "SELECT EXISTS (SELECT FROM client c JOIN client o ON o.phone_index = c.phone_index AND o.id <> c.id "
        "WHERE c.id = $1 AND o.household_id <> $2)",
        client,
        household,
    )
    return found


@dataclass(frozen=True, slots=True)
class Belonging:
    """A client or somebody who belongs with them: at the same number, or of the same household."""

    id: UUID
    key: WrappedKey
    household: UUID | None
    label_sealed: bytes | None
    same_phone: bool


_BELONGING = """
SELECT c.id, k.master, k.wrapped, c.household_id, c.label_sealed, c.phone_index = me.phone_index
FROM client me CROSS JOIN LATERAL (
    SELECT o.id FROM client o WHERE o.phone_index = me.phone_index
    UNION SELECT o.id FROM client o WHERE o.household_id = me.household_id
) AS o
JOIN client c ON c.id = o.id JOIN keys.client_key k ON k.client_id = c.id
WHERE me.id = $1 AND c.helps_id IS NULL ORDER BY c.id
"""


async def belonging(db: Database, client: UUID) -> list[Belonging]:
    """A client and all who belong with them."""
    rows = await db.pool.fetch(_BELONGING, client)
    return [Belonging(r[0], WrappedKey(r[1], r[2]), r[3], r[4], r[5]) for r in rows]
