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
from service.store.today import Named
from service.vault import WrappedKey


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


# The message that such a task `t` is about, by its id: to compare keys, PostgreSQL would read the whole outbox.
UNSENT = "CASE WHEN t.key ~ '^not_reminded:[0-9a-f-]{36}$' THEN substr(t.key, 14)::uuid END"


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


@dataclass(frozen=True, slots=True)
class Shown:
    """An open task as lists show it. `named`: whom it is about, with what names them, sealed."""

    id: UUID
    kind: str
    urgent: bool
    due_at: datetime
    reason: str | None
    client: UUID | None
    case_event: UUID | None
    owner: UUID | None
    event_type: str | None
    event_at: datetime | None
    event_zone: str | None
    named: Named | None


_OPEN_FOR = """
SELECT t.id, t.kind, t.urgent, t.due_at, t.reason, t.client_id, t.case_event_id, t.owner_id,
       e.type, e.starts_at, e.zone, c.id AS named, k.master, k.wrapped, c.phone_sealed, c.ref_sealed, c.alias_sealed
FROM task t LEFT JOIN client c ON c.id = t.client_id LEFT JOIN keys.client_key k ON k.client_id = c.id
LEFT JOIN case_event e ON e.id = t.case_event_id
WHERE t.closed_at IS NULL AND ($1::uuid IS NULL OR c.caseworker_id IS NULL OR c.caseworker_id = $1)
  AND ($4 = '' OR t.kind = $4)
  AND ($2::uuid IS NULL OR (NOT t.urgent, t.due_at, t.id) >
                           (SELECT NOT a.urgent, a.due_at, a.id FROM task a WHERE a.id = $2))
ORDER BY NOT t.urgent, t.due_at, t.id LIMIT $3
"""


async def open_for(
    db: Database, caseworker: UUID | None, after: UUID | None, limit: int, kind: str = ""
) -> Sequence[Shown]:
    """Open tasks, urgent ones first, then by deadline, from just after the task `after` on: about this caseworker's
    clients, about those nobody has taken, and about nobody; None: all. `kind`: of this kind only."""
    found = [tuple(r.values()) for r in await db.pool.fetch(_OPEN_FOR, caseworker, after, limit, kind)]
    return [Shown(*(*r[:11], Named(r[11], WrappedKey(r[12], r[13]), *r[14:]) if r[11] else None)) for r in found]


_COUNTED = """
SELECT t.kind, count(*) FROM task t LEFT JOIN client c ON c.id = t.client_id
WHERE t.closed_at IS NULL AND ($1::uuid IS NULL OR c.caseworker_id IS NULL OR c.caseworker_id = $1) GROUP BY t.kind
"""


async def counted(db: Database, caseworker: UUID | None) -> dict[str, int]:
    """How many tasks are open of each kind, as `open_for`."""
    return dict(await db.pool.fetch(_COUNTED, caseworker))


@dataclass(frozen=True, slots=True)
class Past:
    """A task about one client, open or done."""

    id: UUID
    kind: str
    urgent: bool
    opened_at: datetime
    closed_at: datetime | None
    reason: str | None


async def of(db: Database, client: UUID, limit: int) -> list[Past]:
    """Tasks about a client: open ones first, then the newest."""
    rows = await db.pool.fetch(
        "SELECT id, kind, urgent, opened_at, closed_at, reason FROM task WHERE client_id = $1 "
        "ORDER BY closed_at IS NOT NULL, opened_at DESC, id DESC LIMIT $2",
        client,
        limit,
    )
    return [Past(*r.values()) for r in rows]


@dataclass(frozen=True, slots=True)
class About:
    """Whose client a task is about: nobody's, when it is about nobody."""

    client: UUID | None
    caseworker: UUID | None


async def about(connection: Connection, task: UUID) -> About | None:
    """None when there is no such open task."""
    row = await connection.fetchrow(
        "SELECT t.client_id, c.caseworker_id FROM task t LEFT JOIN client c ON c.id = t.client_id "
        "WHERE t.id = $1 AND t.closed_at IS NULL FOR UPDATE OF t",
        task,
    )
    return About(*row.values()) if row else None


async def set_owner(connection: Connection, task: UUID, owner: UUID | None) -> None:
    """Who has taken it; None: nobody any more."""
    await connection.execute("UPDATE task SET owner_id = $2 WHERE id = $1", task, owner)


_CLOSE = """
WITH done AS (
    UPDATE task SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL RETURNING id, kind, client_id
), thawed AS (
    UPDATE client c SET frozen_at = NULL FROM done JOIN client d ON d.id = done.client_id
    WHERE done.kind = 'unresolved' AND c.phone_index = d.phone_index AND c.frozen_at IS NOT NULL
      AND c.unsafe_at IS NULL
      AND NOT EXISTS (SELECT FROM task t JOIN client o ON o.id = t.client_id
                      WHERE o.phone_index = c.phone_index AND t.kind = 'unresolved' AND t.closed_at IS NULL
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
    async with db.pool.acquire() as connection:
        return await close_in(connection, task, now)


async def close_in(connection: Connection, task: UUID, now: datetime) -> bool:
    """`close`, in the caller's transaction."""
    return await connection.fetchval(_CLOSE, task, now) is not None


async def close_all(connection: Connection, kind: str, now: datetime, *, but: str = "") -> None:
    """Mark every open task of a kind as done, in the caller's transaction; `but`: the key of one that stays."""
    await connection.execute(
        "UPDATE task SET closed_at = $2 WHERE kind = $1 AND closed_at IS NULL AND key <> $3", kind, now, but
    )
