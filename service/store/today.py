"""What waits for staff today: the first few of each kind, and how many there are. Whose clients: a caseworker's and
nobody's, or (None) everybody's. Names stay sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flows import follow_up
from service.store import clients
from service.store.case_events import AHEAD
from service.store.engine import Database
from service.vault import WrappedKey

_ASKED = ", ".join(f"'{kind}'" for kind in sorted(follow_up.ASKED))
_MINE = clients.seen_by("$1")
_NAMED = "c.id, k.master, k.wrapped, c.phone_sealed, c.ref_sealed, c.alias_sealed"


@dataclass(frozen=True, slots=True)
class Named:
    """A client, as far as a line of a list names them."""

    id: UUID
    key: WrappedKey
    phone_sealed: bytes
    ref_sealed: bytes | None
    alias_sealed: bytes | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line: whom it is about, and what of them. `event`, `type`, `starts_at`, `zone`: of their date; `what`:
    `asked` or what they answered, of somebody who has not confirmed; the provider's code, of a number that fails."""

    client: Named
    at: datetime | None
    what: str
    type: str | None = None
    starts_at: datetime | None = None
    zone: str | None = None
    event: UUID | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """The first of a kind, and how many there are in all."""

    first: Sequence[Waiting] = ()
    count: int = 0


# A turn touches its session and stores its text in one statement: whose session has rested since staff read has not
# written since. That leaves few threads to look into.
STIRRED = """
SELECT s.client_id, coalesce(r.read_at, '-infinity') AS read_at
FROM session s LEFT JOIN thread_mark r ON r.client_id = s.client_id
WHERE s.updated_at > coalesce(r.read_at, '-infinity')
"""
_UNREAD = f"""
WITH stirred AS MATERIALIZED ({STIRRED}), found AS (
    SELECT c.id, w.at, count(*) OVER () AS n
    FROM stirred t JOIN client c ON c.id = t.client_id
    CROSS JOIN LATERAL (SELECT i.received_at AS at FROM inbound_message i WHERE i.client_id = c.id
                        ORDER BY i.received_at DESC LIMIT 1) w
    WHERE {_MINE} AND w.at > t.read_at ORDER BY w.at, c.id LIMIT $2
)
SELECT {_NAMED}, f.at, '' AS what, NULL AS type, NULL AS starts_at, NULL AS zone,
       NULL::uuid AS event, f.n
FROM found f JOIN client c ON c.id = f.id JOIN keys.client_key k ON k.client_id = c.id ORDER BY f.at, c.id
"""
_UNCONFIRMED = f"""
WITH soon AS (
    SELECT e.id, e.version, e.client_id, e.type, e.starts_at, e.zone, said.answer, count(*) OVER () AS n
    FROM case_event e JOIN client c ON c.id = e.client_id
    CROSS JOIN LATERAL (SELECT max(r.confirmed) AS answer FROM reminder r
                        WHERE r.case_event_id = e.id AND r.version = e.version OFFSET 0) said
    WHERE e.starts_at > $3 AND e.starts_at <= $4 AND e.type IN ({_ASKED}) AND e.status IN ({AHEAD})
      AND said.answer IS DISTINCT FROM 'yes' AND {_MINE}
    ORDER BY e.starts_at, e.id LIMIT $2
)
SELECT {_NAMED}, NULL::timestamptz AS at, coalesce(s.answer, CASE WHEN EXISTS (
           SELECT FROM reminder r JOIN outbound_message m ON m.id = r.message_id
           WHERE r.case_event_id = s.id AND r.version = s.version AND m.state = 'accepted'
             AND m.template LIKE '%-ask') THEN 'silent' ELSE 'not_asked' END) AS what,
       s.type, s.starts_at, s.zone, s.id AS event, s.n
FROM soon s JOIN client c ON c.id = s.client_id JOIN keys.client_key k ON k.client_id = c.id ORDER BY s.starts_at, s.id
"""
_FAILING = f"""
WITH failing AS (
    SELECT c.id, c.flag, c.flagged_at, count(*) OVER () AS n FROM client c
    WHERE c.flag IS NOT NULL AND {_MINE} ORDER BY c.flagged_at DESC NULLS LAST, c.id LIMIT $2
)
SELECT {_NAMED}, f.flagged_at, f.flag, e.type, e.starts_at, e.zone, e.id AS event, f.n
FROM failing f JOIN client c ON c.id = f.id JOIN keys.client_key k ON k.client_id = c.id
LEFT JOIN LATERAL (SELECT id, type, starts_at, zone FROM case_event e WHERE e.client_id = c.id AND e.starts_at > $3
                   AND e.status IN ({AHEAD}) ORDER BY e.starts_at LIMIT 1) e ON true
ORDER BY f.flagged_at DESC NULLS LAST, c.id
"""


async def unread(db: Database, whose: UUID | None, limit: int) -> Several:
    """Threads with a text that nobody has read, the longest waiting first."""
    return _several(await db.pool.fetch(_UNREAD, whose, limit))


async def unconfirmed(db: Database, whose: UUID | None, limit: int, now: datetime, until: datetime) -> Several:
    """Dates from now until then of people who have not said that they can be there, soonest first."""
    return _several(await db.pool.fetch(_UNCONFIRMED, whose, limit, now, until))


async def failing(db: Database, whose: UUID | None, limit: int, now: datetime) -> Several:
    """Numbers that texts do not reach, the newest first, each with the person's next date."""
    return _several(await db.pool.fetch(_FAILING, whose, limit, now))


def _several(rows: Sequence[Any]) -> Several:
    found = [tuple(r.values()) for r in rows]
    lines = [Waiting(Named(r[0], WrappedKey(r[1], r[2]), *r[3:6]), *r[6:12]) for r in found]
    return Several(lines, found[0][12] if found else 0)
