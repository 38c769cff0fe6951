"""Keys for other programs: only their digests are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from service.store.engine import Connection, Database

TOUCH = timedelta(minutes=1)  # how exact `used_at` is


@dataclass(frozen=True, slots=True)
class Token:
    id: UUID
    label_sealed: bytes
    scopes: tuple[str, ...]
    created_at: datetime
    used_at: datetime | None


async def add(
    connection: Connection, token: UUID, index: bytes, label_sealed: bytes, scopes: Sequence[str], at: datetime
) -> None:
    await connection.execute(
        "INSERT INTO api_token (id, token_index, label_sealed, scopes, created_at) VALUES ($1, $2, $3, $4, $5)",
        token,
        index,
        label_sealed,
        " ".join(scopes),
        at,
    )


async def close(connection: Connection, token: UUID, at: datetime) -> bool:
    done: str = await connection.execute(
        "UPDATE api_token SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL", token, at
    )
    return done == "UPDATE 1"


async def all_open(db: Database) -> Sequence[Token]:
    rows = await db.pool.fetch(
        "SELECT id, label_sealed, scopes, created_at, used_at FROM api_token WHERE closed_at IS NULL ORDER BY id"
    )
    return [Token(r["id"], r["label_sealed"], tuple(r["scopes"].split()), r["created_at"], r["used_at"]) for r in rows]


async def use(db: Database, index: bytes, at: datetime) -> tuple[UUID, frozenset[str]] | None:
    """The token and its scopes; None when there is no such open one."""
    row = await db.pool.fetchrow(
        "SELECT id, scopes, used_at FROM api_token WHERE token_index = $1 AND closed_at IS NULL", index
    )
    if row is None:
        return None
    if row["used_at"] is None or row["used_at"] < at - TOUCH:
        await db.pool.execute("UPDATE api_token SET used_at = $2 WHERE id = $1", row["id"], at)
    return row["id"], frozenset(row["scopes"].split())
