"""Who is to be told of which urgent task, and who was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from service.store.engine import Database


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody to be told, and the address or number where."""

    id: UUID
    where_sealed: bytes
    language: str | None


class Way(StrEnum):
    MAIL = "mail"
    SMS = "sms"


# Nobody has taken the task, and it is about one of their clients or about nobody's; what is late is the supervisors'
# as well. Nobody hears of a task twice.
_THEIRS = """
t.closed_at IS NULL AND t.urgent AND t.owner_id IS NULL
AND (c.caseworker_id IS NULL OR c.caseworker_id = s.id OR (s.role = 'supervisor' AND t.due_at < $1))
AND NOT EXISTS (SELECT FROM task_alert a WHERE a.task_id = t.id AND a.staff_id = s.id AND a.way = '{way}')
"""
_MAIL = "SELECT s.id, s.email_sealed, s.language FROM staff s WHERE s.alerts = ANY($2)"
# A number that said stop is texted no more, nor one that may be in other hands, or where a client's message is
# unsettled: of two texts to one number nobody could tell which is in doubt.
_SMS = """
SELECT s.id, p.phone_sealed, s.language FROM staff s JOIN staff_phone p ON p.staff_id = s.id
WHERE p.alerts = ANY($2) AND p.confirmed_at IS NOT NULL
  AND NOT EXISTS (SELECT FROM client c WHERE c.phone_index = p.phone_index
                  AND (c.consent IN ('stopped', 'refused') OR c.unsafe_at IS NOT NULL))
  AND NOT EXISTS (SELECT FROM outbound_message m WHERE m.to_index = p.phone_index AND m.state IN ('sending', 'unknown'))
"""


def _due(way: Way) -> str:
    return f"""{_MAIL if way is Way.MAIL else _SMS}
  AND s.closed_at IS NULL AND s.role IN ('caseworker', 'supervisor')
  AND NOT EXISTS (SELECT FROM task_alert a
                  WHERE a.staff_id = s.id AND a.way = '{way}' AND a.at > $1::timestamptz - $3::interval)
  AND EXISTS (SELECT FROM task t LEFT JOIN client c ON c.id = t.client_id WHERE {_THEIRS.format(way=way)})
ORDER BY s.id
"""


def _take(way: Way) -> str:
    return f"""
INSERT INTO task_alert (task_id, staff_id, way, at)
SELECT t.id, s.id, '{way}', $1 FROM staff s, task t LEFT JOIN client c ON c.id = t.client_id
WHERE s.id = $2 AND {_THEIRS.format(way=way)} ON CONFLICT DO NOTHING RETURNING task_id
"""


async def due(db: Database, way: Way, chosen: Sequence[str], now: datetime, pause: timedelta) -> list[Member]:
    """Whoever wants to hear by now, has not within `pause`, and has something to hear of."""
    return [Member(*r.values()) for r in await db.pool.fetch(_due(way), now, list(chosen), pause)]


async def take(db: Database, way: Way, staff: UUID, now: datetime) -> list[UUID]:
    """Note that somebody is told of all there is for them. Returns the tasks; what another process notes is its own."""
    return [r["task_id"] for r in await db.pool.fetch(_take(way), now, staff)]


async def give_back(db: Database, way: Way, staff: UUID, tasks: Sequence[UUID]) -> None:
    """They were not told after all."""
    await db.pool.execute(
        "DELETE FROM task_alert WHERE staff_id = $1 AND way = $3 AND task_id = ANY($2)", staff, list(tasks), way
    )
