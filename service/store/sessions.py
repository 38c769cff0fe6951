"""Sessions outside a text's turn: questions whose time ran out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Session:
    """One client's place in a flow, with what is needed to go on."""

    client: UUID
    key: WrappedKey
    phone_index: bytes
    channel: str
    consent: str
    language: str | None
    version: int
    state_sealed: bytes
    moved_at: datetime  # when it last went on


_COLUMNS = """SELECT c.id, k.master, k.wrapped, c.phone_index, c.channel, c.consent, c.language, s.version,
       s.state_sealed, s.updated_at
FROM session s JOIN client c ON c.id = s.client_id JOIN keys.client_key k ON k.client_id = c.id """


async def overdue(db: Database, now: datetime, limit: int) -> list[Session]:
    """Sessions whose question has waited too long; not of those to whom a human writes."""
    rows = await db.pool.fetch(
        _COLUMNS + "WHERE s.wake_at <= $1 AND (c.held_until IS NULL OR c.held_until <= $1) "
        "AND c.automation_off_at IS NULL AND c.unsafe_at IS NULL ORDER BY s.wake_at LIMIT $2",
        now,
        limit,
    )
    return [_session(r) for r in rows]


async def locked(connection: Connection, clients: list[UUID]) -> dict[UUID, Session]:
    """The sessions of these clients, locked until the caller's transaction ends."""
    rows = await connection.fetch(_COLUMNS + "WHERE c.id = ANY($1) ORDER BY c.id FOR UPDATE OF s", clients)
    return {r["id"]: _session(r) for r in rows}


async def at_numbers(connection: Connection, phones: Sequence[bytes]) -> dict[bytes, Session]:
    """The conversations at these numbers, locked until the caller's transaction ends."""
    rows = await connection.fetch(
        _COLUMNS + "WHERE c.phone_index = ANY($1) AND c.speaks ORDER BY c.id FOR UPDATE OF s", list(phones)
    )
    return {r["phone_index"]: _session(r) for r in rows}


async def save(
    connection: Connection, client: UUID, state_sealed: bytes, wake_at: datetime | None, now: datetime
) -> None:
    """Replace a locked session's state."""
    await connection.execute(
        "UPDATE session SET version = version + 1, state_sealed = $2, wake_at = $3, updated_at = $4 "
        "WHERE client_id = $1",
        client,
        state_sealed,
        wake_at,
        now,
    )


def _session(r: asyncpg.Record) -> Session:
    return Session(
        r["id"],
        WrappedKey(r["master"], r["wrapped"]),
        r["phone_index"],
        r["channel"],
        r["consent"],
        r["language"],
        r["version"],
        r["state_sealed"],
        r["updated_at"],
    )
