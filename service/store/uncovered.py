"""Events ahead of which no phone has taken delivery of a reminder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flows.uncovered import Line
from service.store.case_events import AHEAD
from service.store.engine import Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Uncovered:
    """An event and what its client's coverage hangs on. `lines`: the ledger of its newest version. Sealed values are
    the client's (`ref`, `alias`) and the event's (`facts`)."""

    id: UUID
    client: UUID
    version: int
    type: str
    status: str
    zone: str
    starts_at: datetime
    planned: bool
    consent: str
    frozen: bool
    paused: bool
    flag: str | None
    caseworker: UUID | None
    language: str | None
    phone_private: bool | None
    key: WrappedKey
    ref_sealed: bytes | None
    alias_sealed: bytes | None
    facts_sealed: bytes
    lines: tuple[Line, ...]


# What somebody was told of an older version counts when the planner found that it is still true.
_FIND = f"""
SELECT e.id, e.client_id, e.version, e.type, e.status, e.zone, e.starts_at,
       e.planned_version IS NOT DISTINCT FROM e.version AS planned,
       c.consent, c.frozen_at IS NOT NULL AS frozen, c.paused_at IS NOT NULL, c.flag, c.caseworker_id,
       c.language, c.phone_private, k.master, k.wrapped,
       c.ref_sealed, c.alias_sealed, v.facts_sealed,
       ledger.steps, ledger.states, ledger.dues, ledger.reasons
FROM case_event e
JOIN client c ON c.id = e.client_id
JOIN keys.client_key k ON k.client_id = c.id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(l.state = 'delivered' OR l.confirmed IS NOT NULL), false) AS heard,
           coalesce(bool_or(l.reason = $3), false) AS stands,
           array_agg(l.step ORDER BY l.due_at) AS steps, array_agg(l.state ORDER BY l.due_at) AS states,
           array_agg(l.due_at ORDER BY l.due_at) AS dues, array_agg(l.reason ORDER BY l.due_at) AS reasons
    FROM reminder_ledger l WHERE l.case_event_id = e.id AND l.version = e.version
) ledger
WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.status IN ({AHEAD}) AND NOT ledger.heard
  AND NOT (ledger.stands AND EXISTS (
      SELECT FROM reminder_ledger o
      WHERE o.case_event_id = e.id AND o.version < e.version AND (o.state = 'delivered' OR o.confirmed IS NOT NULL)))
  AND ($4::uuid IS NULL OR e.client_id = $4)
ORDER BY e.starts_at, e.id
"""


async def find(db: Database, since: datetime, until: datetime, true_still: str, client: UUID | None) -> list[Uncovered]:
    """Uncovered events that begin after `since` and not after `until`, soonest first; of one client or of all.
    `true_still`: the reason with which a needless correction ended."""
    rows = await db.pool.fetch(_FIND, since, until, true_still, client)
    return [_uncovered(tuple(r.values())) for r in rows]


def _uncovered(r: tuple[Any, ...]) -> Uncovered:
    ledger = zip(*(column or () for column in r[20:]), strict=True)
    lines = tuple(Line(step, state, due, reason or "") for step, state, due, reason in ledger)
    return Uncovered(*(*r[:15], WrappedKey(r[15], r[16]), *r[17:20], lines))
