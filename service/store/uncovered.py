"""Events ahead of which no phone has taken delivery of a reminder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flows.uncovered import Line
from service.store import clients
from service.store.case_events import AHEAD, HEARD, TOLD
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
    off: bool
    flag: str | None
    caseworker: UUID | None
    language: str | None
    phone_private: bool | None
    key: WrappedKey
    ref_sealed: bytes | None
    alias_sealed: bytes | None
    facts_sealed: bytes
    lines: tuple[Line, ...]


# What somebody was told of an older version counts when the planner found that it is still true. Most dates are covered
# by one message of their own: that is seen first, before the ledger is asked; a line without a message says by itself
# where it stands. OFFSET 0 keeps all of it at one probe a row, each state computed once.
_LEDGER = f"""
CROSS JOIN LATERAL (
    SELECT coalesce(bool_or{HEARD}, false) AS heard,
           coalesce(bool_or(l.reason = $3), false) AS stands,
           {{columns}}
    FROM (SELECT step, state, due_at, reason, confirmed FROM reminder r
          WHERE r.case_event_id = e.id AND r.version = e.version AND r.client_id = e.client_id AND r.message_id IS NULL
          UNION ALL
          SELECT step, state, due_at, reason, confirmed FROM reminder_ledger r
          WHERE r.case_event_id = e.id AND r.version = e.version AND r.client_id = e.client_id
            AND r.message_id IS NOT NULL OFFSET 0) l
) ledger
"""
_SOON = f"e.starts_at > $1 AND e.starts_at <= $2 AND e.status IN ({AHEAD})"
_UNHEARD = f"""
  NOT EXISTS (
      SELECT FROM outbound_message m
      WHERE m.event_id = e.id AND m.event_version = e.version AND m.client_id = e.client_id
        AND m.purpose IN ('reminder', 'correction') AND m.state = 'accepted'
        AND m.provider_status IN ('delivered', 'read')
        AND NOT EXISTS (SELECT FROM outbound_message o WHERE o.stands_for = m.id)
        AND NOT EXISTS (SELECT FROM attempt a JOIN provider_event p ON p.sid = a.sid
                        WHERE a.message_id = m.id AND p.status IN ('failed', 'undelivered', 'canceled')) OFFSET 0)
  AND NOT ledger.heard
  AND NOT (ledger.stands AND EXISTS (
      SELECT FROM reminder_ledger l WHERE l.case_event_id = e.id AND l.version < e.version AND {TOLD}))
"""
_FIND = f"""
SELECT e.id, e.client_id, e.version, e.type, e.status, e.zone, e.starts_at,
       e.planned_version IS NOT DISTINCT FROM e.version AS planned,
       c.consent, c.frozen_at IS NOT NULL AS frozen, c.automation_off_at IS NOT NULL, c.flag, c.caseworker_id,
       c.language, c.phone_private, k.master, k.wrapped,
       c.ref_sealed, c.alias_sealed, v.facts_sealed,
       ledger.steps, ledger.states, ledger.dues, ledger.reasons
FROM case_event e
JOIN client c ON c.id = e.client_id
JOIN keys.client_key k ON k.client_id = c.id
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
{
    _LEDGER.format(
        columns='''array_agg(l.step ORDER BY l.due_at) AS steps, array_agg(l.state ORDER BY l.due_at) AS states,
           array_agg(l.due_at ORDER BY l.due_at) AS dues, array_agg(l.reason ORDER BY l.due_at) AS reasons'''
    )
}
WHERE {_SOON} AND {_UNHEARD}
  AND ($4::uuid IS NULL OR e.client_id = $4) AND ($5::uuid[] IS NULL OR e.id = ANY($5))
ORDER BY e.starts_at, e.id
"""


async def find(
    db: Database,
    since: datetime,
    until: datetime,
    true_still: str,
    client: UUID | None,
    events: Sequence[UUID] | None = None,
) -> list[Uncovered]:
    """Uncovered events that begin after `since` and not after `until`, soonest first; of one client or of all; or only
    those of these events that are. `true_still`: the reason with which a needless correction ended."""
    rows = await db.pool.fetch(_FIND, since, until, true_still, client, events)
    return [_uncovered(tuple(r.values())) for r in rows]


@dataclass(frozen=True, slots=True)
class Slim:
    """An uncovered event, as little of it as says whether it needs somebody. `needs`: it does, whatever its words;
    `step`: of the reminder that goes next."""

    id: UUID
    type: str
    status: str
    language: str | None
    phone_private: bool | None
    step: str | None
    needs: bool
    starts_at: datetime


# `flows.uncovered.reasons`, said set-wise: something stands that does not come right by itself.
_SLIM = f"""
WITH soon AS MATERIALIZED (
    SELECT e.id, e.client_id, e.version, e.type, e.status, e.starts_at, c.language, c.phone_private,
           e.planned_version IS NOT DISTINCT FROM e.version AS planned,
           c.consent <> 'given' OR c.frozen_at IS NOT NULL OR c.automation_off_at IS NOT NULL
               OR coalesce(c.flag, '') <> '' AS hindered
    FROM case_event e JOIN client c ON c.id = e.client_id
    WHERE {_SOON} AND {clients.seen_by("$4")}
)
SELECT e.id, e.type, e.status, e.language, e.phone_private, ledger.step,
       e.hindered OR ledger.ended OR (ledger.suppressed AND NOT ledger.coming)
       OR (NOT ledger.coming AND e.planned) AS needs, e.starts_at
FROM soon e
{
    _LEDGER.format(
        columns='''coalesce(bool_or(l.state IN ('human', 'failed', 'expired', 'sent')), false) AS ended,
           coalesce(bool_or(l.state = 'suppressed'), false) AS suppressed,
           coalesce(bool_or(l.state IN ('enqueued', 'planned')), false) AS coming,
           (array_agg(l.step ORDER BY l.due_at) FILTER (WHERE l.state = 'planned'))[1] AS step'''
    )
}
WHERE {_UNHEARD} ORDER BY e.starts_at, e.id
"""


async def slim(db: Database, since: datetime, until: datetime, true_still: str, whose: UUID | None) -> list[Slim]:
    """As `find`, of a caseworker's clients and nobody's, or (None) of all."""
    return [Slim(*r.values()) for r in await db.pool.fetch(_SLIM, since, until, true_still, whose)]


def _uncovered(r: tuple[Any, ...]) -> Uncovered:
    ledger = zip(*(column or () for column in r[20:]), strict=True)
    lines = tuple(Line(step, state, due, reason or "") for step, state, due, reason in ledger)
    return Uncovered(*(*r[:15], WrappedKey(r[15], r[16]), *r[17:20], lines))
