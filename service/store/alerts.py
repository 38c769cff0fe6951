"""Who is to be told of which urgent task, and who was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from service.store.engine import Database


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody to be told."""

    id: UUID
    email_sealed: bytes
    language: str | None


# Nobody has taken the task, and it is about one of their clients or about nobody's; what is late is the supervisors'
# as well. Nobody hears of a task twice.
_THEIRS = """
t.closed_at IS NULL AND t.urgent AND t.owner_id IS NULL
AND (c.caseworker_id IS NULL OR c.caseworker_id = s.id OR (s.role = 'supervisor' AND t.due_at < $1))
AND NOT EXISTS (SELECT FROM task_alert a WHERE a.task_id = t.id AND a.staff_id = s.id)
"""
_DUE = f"""
SELECT s.id, s.email_sealed, s.language FROM staff s
WHERE s.closed_at IS NULL AND s.role IN ('caseworker', 'supervisor') AND s.alerts = ANY($2)
  AND NOT EXISTS (SELECT FROM task_alert a WHERE a.staff_id = s.id AND a.at > $1::timestamptz - $3::interval)
  AND EXISTS (SELECT FROM task t LEFT JOIN client c ON c.id = t.client_id WHERE {_THEIRS})
ORDER BY s.id
"""
_TAKE = f"""
INSERT INTO task_alert (task_id, staff_id, at)
SELECT t.id, s.id, $1 FROM staff s, task t LEFT JOIN client c ON c.id = t.client_id WHERE s.id = $2 AND {_THEIRS}
ON CONFLICT DO NOTHING RETURNING task_id
"""


async def due(db: Database, chosen: Sequence[str], now: datetime, pause: timedelta) -> list[Member]:
    """Whoever wants to hear by now, has not within `pause`, and has something to hear of."""
    return [Member(*r.values()) for r in await db.pool.fetch(_DUE, now, list(chosen), pause)]


async def take(db: Database, staff: UUID, now: datetime) -> list[UUID]:
    """Note that somebody is told of all there is for them. Returns the tasks; what another process notes is its own."""
    return [r["task_id"] for r in await db.pool.fetch(_TAKE, now, staff)]


async def give_back(db: Database, staff: UUID, tasks: Sequence[UUID]) -> None:
    """They were not told after all."""
    await db.pool.execute("DELETE FROM task_alert WHERE staff_id = $1 AND task_id = ANY($2)", staff, list(tasks))
