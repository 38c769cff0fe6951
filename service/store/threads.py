"""A client's thread: both directions and notes in one list, who is writing, how far it was read, and drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from service.errors import StoreError
from service.store import outbox
from service.store.broadcasts import REPLIED_WITHIN
from service.store.engine import Connection, Database


class SentBefore(StoreError):
    """A message with this id was stored a moment ago: look again."""


# Who writes to somebody writes to all who share the number: automation holds its tongue to all of them.
_THEIR_NUMBER = "(SELECT phone_index FROM client WHERE id = $1)"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a thread. `kind`: `in`, `out` or `note`; `sealed` opens as inbound body, outbound words or note body;
    `what`: an inbound message's kind, an outbound one's purpose; `failed`: the provider said that it did not arrive;
    `answers`: the notice that a text may answer, what reached them last within a week, automatic answers aside."""

    kind: str
    id: UUID
    at: datetime
    channel: str
    sealed: bytes
    what: str
    media: int
    state: str
    status: str | None
    failed: bool
    reason: str | None
    code: int | None
    template: str
    due_at: datetime
    by: UUID | None
    answers: UUID | None = None


# Each direction is read from its own index, at most a page of it; failures are looked up for the page alone.
_ITEMS = """
WITH lines AS (
    (SELECT 'in' AS kind, id, received_at AS at, channel, body_sealed AS sealed, kind AS what, media::int AS media,
            '' AS state, NULL::text AS status, NULL::text AS reason, NULL::int AS code, '' AS template,
            received_at AS due_at, NULL::uuid AS by
     FROM inbound_message WHERE client_id = $1 AND (received_at, id) < ({at}, $3)
     ORDER BY received_at DESC, id DESC LIMIT $4)
    UNION ALL
    (SELECT 'out', id, created_at, channel, words_sealed, purpose, 0, state, provider_status, reason, error_code,
            template, due_at, written_by
     FROM outbound_message WHERE client_id = $1 AND (created_at, id) < ({at}, $3)
     ORDER BY created_at DESC, id DESC LIMIT $4)
    UNION ALL
    (SELECT 'note', id, at, '', body_sealed, '', 0, '', NULL, NULL, NULL, '', at, author_id
     FROM note WHERE $5 AND client_id = $1 AND (at, id) < ({at}, $3) ORDER BY at DESC, id DESC LIMIT $4)
    ORDER BY at DESC, id DESC LIMIT $4
)
SELECT kind, lines.id, at, channel, sealed, what, media, state, status,
       kind = 'out' AND EXISTS (SELECT FROM attempt a JOIN provider_event p ON p.sid = a.sid
                                WHERE a.message_id = lines.id
                                  AND p.status IN ('failed', 'undelivered', 'canceled')) AS failed,
       reason, code, template, due_at, by, last.broadcast_id
FROM lines LEFT JOIN LATERAL (
    SELECT m.broadcast_id FROM outbound_message m
    WHERE kind = 'in' AND m.client_id = $1 AND m.created_at < lines.at AND m.created_at > lines.at - $6::interval
      AND m.state = 'accepted' AND m.purpose <> 'reply' ORDER BY m.created_at DESC LIMIT 1
) last ON true
ORDER BY at DESC, lines.id DESC
""".replace("{at}", "coalesce($2::timestamptz, 'infinity')")
_SENT = """
SELECT client_id, 'out' AS kind, id, created_at AS at, channel, words_sealed AS sealed, purpose AS what, 0 AS media,
       state, provider_status AS status,
       EXISTS (SELECT FROM attempt a JOIN provider_event p ON p.sid = a.sid
               WHERE a.message_id = m.id AND p.status IN ('failed', 'undelivered', 'canceled')) AS failed,
       reason, error_code AS code, template, due_at, written_by AS by
FROM outbound_message m WHERE id = $1
"""
LAST = UUID(int=2**128 - 1)


async def items(
    db: Database, client: UUID, before: tuple[datetime, UUID] | None, limit: int, *, notes: bool = True
) -> list[Item]:
    """A page of a thread, newest first, from just before an item (its time and id) on."""
    at, row = before or (None, LAST)
    return [Item(*r.values()) for r in await db.pool.fetch(_ITEMS, client, at, row, limit, notes, REPLIED_WITHIN)]


async def message(connection: Connection, id_: UUID) -> tuple[UUID, bytes, datetime] | None:
    """The client, the sealed words and the due time of an outbound message."""
    row = await connection.fetchrow("SELECT client_id, words_sealed, due_at FROM outbound_message WHERE id = $1", id_)
    return (row["client_id"], row["words_sealed"], row["due_at"]) if row else None


async def sent(db: Database, id_: UUID) -> tuple[UUID, Item] | None:
    """An outbound message by id, with its client."""
    row = await db.pool.fetchrow(_SENT, id_)
    if row is None:
        return None
    client, *rest = row.values()
    return client, Item(*rest)


async def inbound(db: Database, id_: UUID, client: UUID) -> bytes | None:
    """The sealed body of a client's message."""
    body: bytes | None = await db.pool.fetchval(
        "SELECT body_sealed FROM inbound_message WHERE id = $1 AND client_id = $2", id_, client
    )
    return body


async def whose(db: Database, id_: UUID) -> tuple[UUID, int] | None:
    """Of whom an inbound message is, and how many files came with it."""
    row = await db.pool.fetchrow("SELECT client_id, media FROM inbound_message WHERE id = $1", id_)
    return (row["client_id"], row["media"]) if row else None


async def write(connection: Connection, message: outbox.Message, by: UUID, now: datetime, held_until: datetime) -> None:
    """Put a human's words into the outbox; the thread is theirs until `held_until`, and read. Raises `SentBefore`."""
    try:
        await outbox.enqueue(connection, [message], now)
    except asyncpg.UniqueViolationError:
        raise SentBefore(f"message {message.id} was stored a moment ago") from None
    await connection.execute(
        f"UPDATE client SET held_by = $2, held_until = greatest(held_until, $3) WHERE phone_index = {_THEIR_NUMBER}",
        message.client,
        by,
        held_until,
    )
    await connection.execute("DELETE FROM draft WHERE client_id = $1 AND staff_id = $2", message.client, by)
    await read(connection, message.client, now)


async def read(connection: Connection, client: UUID, at: datetime) -> None:
    """Staff have read everything up to `at`."""
    await connection.execute(
        "INSERT INTO thread_mark (client_id, read_at) VALUES ($1, $2) ON CONFLICT (client_id) DO UPDATE "
        "SET read_at = greatest(thread_mark.read_at, excluded.read_at)",
        client,
        at,
    )


async def unread(connection: Connection, client: UUID) -> None:
    """Nobody has answered this yet: show it as unread again."""
    await connection.execute("UPDATE thread_mark SET read_at = NULL WHERE client_id = $1", client)


async def writing(connection: Connection, client: UUID, by: UUID, until: datetime) -> None:
    """Somebody writes in a thread; automation holds its tongue as long."""
    await connection.execute(
        "INSERT INTO thread_mark (client_id, writing_by, writing_until) VALUES ($1, $2, $3) ON CONFLICT (client_id) "
        "DO UPDATE SET writing_by = $2, writing_until = $3",
        client,
        by,
        until,
    )
    await connection.execute(
        f"UPDATE client SET held_by = $2, held_until = $3 WHERE phone_index = {_THEIR_NUMBER} "
        "AND (held_until IS NULL OR held_until < $3)",
        client,
        by,
        until,
    )


async def let_go(connection: Connection, client: UUID) -> None:
    """Automation may speak again."""
    await connection.execute(
        f"UPDATE client SET held_by = NULL, held_until = NULL WHERE phone_index = {_THEIR_NUMBER}", client
    )
    await connection.execute(
        "UPDATE thread_mark SET writing_by = NULL, writing_until = NULL WHERE client_id = $1", client
    )


async def save_draft(
    connection: Connection, client: UUID, staff: UUID, body_sealed: bytes | None, at: datetime
) -> None:
    """Keep what somebody has begun to write; None: nothing any more."""
    if body_sealed is None:
        await connection.execute("DELETE FROM draft WHERE client_id = $1 AND staff_id = $2", client, staff)
        return
    await connection.execute(
        "INSERT INTO draft (client_id, staff_id, body_sealed, at) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (client_id, staff_id) DO UPDATE SET body_sealed = $3, at = $4",
        client,
        staff,
        body_sealed,
        at,
    )


async def draft(db: Database, client: UUID, staff: UUID) -> bytes | None:
    """The sealed draft of a member of staff."""
    body: bytes | None = await db.pool.fetchval(
        "SELECT body_sealed FROM draft WHERE client_id = $1 AND staff_id = $2", client, staff
    )
    return body


async def add_note(connection: Connection, id_: UUID, client: UUID, by: UUID, body_sealed: bytes, at: datetime) -> None:
    await connection.execute(
        "INSERT INTO note (id, client_id, author_id, body_sealed, at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (id) DO NOTHING",
        id_,
        client,
        by,
        body_sealed,
        at,
    )


@dataclass(frozen=True, slots=True)
class Note:
    id: UUID
    by: UUID
    at: datetime
    sealed: bytes


async def notes(db: Database, client: UUID, limit: int) -> list[Note]:
    """Notes about a client, newest first."""
    rows = await db.pool.fetch(
        "SELECT id, author_id, at, body_sealed FROM note WHERE client_id = $1 ORDER BY at DESC, id DESC LIMIT $2",
        client,
        limit,
    )
    return [Note(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class SavedReply:
    id: UUID
    language: str
    title_sealed: bytes
    body_sealed: bytes


async def saved_replies(db: Database) -> Sequence[SavedReply]:
    rows = await db.pool.fetch("SELECT id, language, title_sealed, body_sealed FROM saved_reply ORDER BY id LIMIT 500")
    return [SavedReply(*r.values()) for r in rows]


async def save_reply(connection: Connection, reply: SavedReply, by: UUID, at: datetime) -> None:
    """Add a saved reply, or change it."""
    await connection.execute(
        "INSERT INTO saved_reply (id, language, title_sealed, body_sealed, made_by, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET language = $2, title_sealed = $3, "
        "body_sealed = $4",
        reply.id,
        reply.language,
        reply.title_sealed,
        reply.body_sealed,
        by,
        at,
    )


async def drop_reply(connection: Connection, reply: UUID) -> bool:
    done: str = await connection.execute("DELETE FROM saved_reply WHERE id = $1", reply)
    return done == "DELETE 1"
