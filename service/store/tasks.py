"""Work for humans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import col, select

from flows.effects import TaskKind
from service.store.engine import Connection, Database
from service.store.ids import new_id
from service.store.tables import Task


@dataclass(frozen=True, slots=True)
class Open:
    """A task to open. `key` names its cause: opening it again does nothing."""

    id: UUID
    key: str
    kind: str
    urgent: bool
    due_at: datetime
    client: UUID | None = None
    case_event: UUID | None = None
    reason: str | None = None


UNSENT_WITHIN = timedelta(hours=1)


def not_sent(message: UUID, client: UUID, case_event: UUID | None, reason: str, now: datetime) -> Open:
    """The task that a message becomes when it must not or cannot go any more: somebody reaches the person."""
    kind, due = TaskKind.NOT_REMINDED, now + UNSENT_WITHIN
    return Open(new_id(), f"{kind}:{message}", kind, True, due, client, case_event, reason)


async def open_all(connection: Connection, tasks: Sequence[Open], now: datetime) -> None:
    """Open what is not open yet, inside the caller's transaction."""
    if tasks:
        await connection.executemany(
            "INSERT INTO task (id, key, kind, urgent, due_at, client_id, case_event_id, reason, opened_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key) DO NOTHING",
            [(t.id, t.key, t.kind, t.urgent, t.due_at, t.client, t.case_event, t.reason, now) for t in tasks],
        )


async def waiting(db: Database) -> Sequence[Task]:
    """Open tasks: urgent ones first, then by deadline."""
    async with db.session() as session:
        found = await session.exec(
            select(Task).where(col(Task.closed_at).is_(None)).order_by(col(Task.urgent).desc(), col(Task.due_at))
        )
        return found.all()


_CLOSE = """
WITH done AS (
    UPDATE task SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL RETURNING id, kind, client_id
), thawed AS (
    UPDATE client c SET frozen_at = NULL FROM done
    WHERE done.kind = 'unresolved' AND c.id = done.client_id AND c.frozen_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM task t WHERE t.client_id = c.id AND t.kind = 'unresolved' AND t.closed_at IS NULL
                        AND t.id <> done.id)
    RETURNING c.id
), freed AS (
    UPDATE outbound_message m SET state = 'pending', reason = NULL FROM thawed
    WHERE m.client_id = thawed.id AND m.state = 'held'
)
SELECT id FROM done
"""


async def close(db: Database, task: UUID, now: datetime) -> bool:
    """Mark a task done. False when there is no such open task. Once a person has looked into every doubt about a frozen
    number, it is thawed and what was held for it may leave."""
    return await db.pool.fetchval(_CLOSE, task, now) is not None


async def close_all(connection: Connection, kind: str, now: datetime, *, but: str = "") -> None:
    """Mark every open task of a kind as done, in the caller's transaction; `but`: the key of one that stays."""
    await connection.execute(
        "UPDATE task SET closed_at = $2 WHERE kind = $1 AND closed_at IS NULL AND key <> $3", kind, now, but
    )
