"""Who put their name to which words, and who looked at which fact again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flows.signing import SignOff, SignRole
from service.store.engine import Connection, Database


@dataclass(frozen=True, slots=True)
class Signed:
    """A sign-off to keep. `name_sealed`: the signer's name; `by`: the staff who recorded it, None: the command line."""

    id: UUID
    of: SignOff
    role: SignRole
    name_sealed: bytes
    by: UUID | None


@dataclass(frozen=True, slots=True)
class Check:
    """The last look at an item of the freshness register: whether it was still so."""

    item: str
    holds: bool
    at: datetime


async def signed(db: Database) -> list[SignOff]:
    """Every sign-off."""
    rows = await db.pool.fetch(
        "SELECT key, language, digest, source_digest, at, review_by, withdrawn_at IS NOT NULL FROM sign_off"
    )
    return [SignOff(*row.values()) for row in rows]


async def sign(connection: Connection, rows: Sequence[Signed]) -> None:
    """Keep sign-offs, in the caller's transaction."""
    await connection.executemany(
        "INSERT INTO sign_off (id, key, language, digest, source_digest, role, name_sealed, signed_by, at, review_by) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        [
            (r.id, of.key, of.language, of.digest, of.source, r.role, r.name_sealed, r.by, of.at, of.review_by)
            for r in rows
            for of in [r.of]
        ],
    )


async def of_language(db: Database, language: str) -> list[Signed]:
    """The sign-offs of one language, oldest first."""
    rows = await db.pool.fetch(
        "SELECT id, key, language, digest, source_digest, at, review_by, withdrawn_at IS NOT NULL, role, name_sealed, "
        "signed_by "
        "FROM sign_off WHERE language = $1 ORDER BY at, id",
        language,
    )
    return [Signed(id_, SignOff(*of), SignRole(role), name, by) for id_, *of, role, name, by in rows]


async def checks(db: Database) -> list[Check]:
    """The last look at each item that anybody looked at."""
    rows = await db.pool.fetch(
        "SELECT DISTINCT ON (item) item, holds, at FROM fact_check ORDER BY item, at DESC, id DESC"
    )
    return [Check(*row.values()) for row in rows]


async def check(connection: Connection, id_: UUID, item: str, holds: bool, by: UUID | None, at: datetime) -> None:
    """Keep that somebody looked, in the caller's transaction."""
    await connection.execute(
        "INSERT INTO fact_check (id, item, holds, checked_by, at) VALUES ($1, $2, $3, $4, $5)", id_, item, holds, by, at
    )


async def mark(db: Database) -> tuple[int, ...]:
    """Changes whenever something is signed, taken back, checked or recorded."""
    row = await db.pool.fetchrow(
        "SELECT count(*), count(withdrawn_at), (SELECT count(*) FROM fact_check), (SELECT count(*) FROM recording) "
        "FROM sign_off"
    )
    return tuple(row)


async def withdraw(connection: Connection, key: str, language: str, at: datetime) -> bool:
    """Take back every signature under a message, in the caller's transaction. False where there is none."""
    done = await connection.fetch(
        "UPDATE sign_off SET withdrawn_at = $3 WHERE key = $1 AND language = $2 AND withdrawn_at IS NULL RETURNING id",
        key,
        language,
        at,
    )
    return bool(done)
