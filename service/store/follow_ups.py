"""Who is asked how it went, who has not said that they can be there, who has no date yet; and how events ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from flows import follow_up
from flows.case_events import UPCOMING
from flows.effects import TaskKind
from flows.quiet import Hours
from service.store import clients
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database
from service.store.ids import new_id
from service.store.webhooks import tell
from service.vault import WrappedKey

_UPCOMING = ", ".join(f"'{status}'" for status in sorted(UPCOMING))
_ASKED = ", ".join(f"'{kind}'" for kind in sorted(follow_up.ASKED))


@dataclass(frozen=True, slots=True)
class Over:
    """An event that is over and of which nobody has said how it went, with its person."""

    id: UUID
    version: int
    type: str
    starts_at: datetime
    zone: str
    facts_sealed: bytes
    client: UUID
    key: WrappedKey
    phone_index: bytes
    channel: str
    language: str | None
    timezone: str | None
    shared: bool
    label_sealed: bytes | None
    hours: Hours


_ALL_OVER = f"""
SELECT e.id, e.version, e.type, e.starts_at, e.zone, v.facts_sealed, c.id AS client, k.master, k.wrapped, c.phone_index,
       c.channel, c.language, c.timezone,
       EXISTS (SELECT FROM client o WHERE o.phone_index = c.phone_index AND o.id <> c.id) AS shared, c.label_sealed,
       c.safe_from, c.safe_until, c.night_urgent
FROM case_event e
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
JOIN client c ON c.id = e.client_id
JOIN keys.client_key k ON k.client_id = c.id
WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.type IN ({_ASKED}) AND e.status IN ({_UPCOMING})
  AND v.recorded_at < e.starts_at AND c.consent = 'given' AND c.frozen_at IS NULL AND c.automation_off_at IS NULL
  AND NOT EXISTS (SELECT FROM outcome o WHERE o.case_event_id = e.id)
  AND NOT EXISTS (SELECT FROM reminder r WHERE r.case_event_id = e.id AND r.step = '{follow_up.AFTER}')
"""
_OVER = f"{_ALL_OVER} AND e.id > $3 ORDER BY e.id LIMIT $4 FOR UPDATE OF e SKIP LOCKED"
_TO_BE_OVER = f"""{_ALL_OVER} AND (c.phone_index, e.id) > ($3, $4)
  AND {clients.seen_by("$5")}
  AND ($6::uuid IS NULL OR c.phone_index = (SELECT me.phone_index FROM client me WHERE me.id = $6))
ORDER BY c.phone_index, e.id LIMIT $7
"""


async def over(connection: Connection, since: datetime, until: datetime, after: UUID, limit: int) -> list[Over]:
    """Events between two instants that were known before they took place and have no outcome, after an id, locked.
    Whoever was asked once is not among them."""
    return [_over(r) for r in await connection.fetch(_OVER, since, until, after, limit)]


async def to_be_over(
    connection: Connection,
    since: datetime,
    until: datetime,
    after: tuple[bytes, UUID],
    limit: int,
    *,
    viewer: UUID | None = None,
    client: UUID | None = None,
) -> list[Over]:
    """The same as things are, not locked and also of what lies ahead, in the order of their people's numbers from just
    after (number, event). `viewer`: of this caseworker's clients and nobody's; `client`: at this one's number."""
    asked = since, until, *after, viewer, client, limit
    return [_over(r) for r in await connection.fetch(_TO_BE_OVER, *asked)]


def _over(row: Mapping[str, Any]) -> Over:
    r = tuple(row.values())
    return Over(*(*r[:7], WrappedKey(r[7], r[8]), *r[9:15], clients.hours(*r[15:])))


async def asked(
    connection: Connection,
    event: UUID,
    version: int,
    client: UUID,
    due_at: datetime,
    not_after: datetime,
    message: UUID,
) -> None:
    """The line of the ledger that says somebody is asked how it went."""
    await connection.execute(
        "INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, message_id) "
        "VALUES ($1, $2, $3, $4, $5, $6, 'enqueued', $7)",
        event,
        version,
        follow_up.AFTER,
        client,
        due_at,
        not_after,
        message,
    )


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """An event soon of somebody who has not said that they can be there. `asked`: whether a question left; `answer`:
    what they said instead, or ""."""

    id: UUID
    version: int
    client: UUID
    type: str
    starts_at: datetime
    asked: bool
    answer: str


_UNCONFIRMED = f"""
SELECT e.id, e.version, e.client_id, e.type, e.starts_at,
       coalesce(bool_or(m.state = 'accepted' AND m.template LIKE '%-ask'), false) AS asked,
       coalesce(max(r.confirmed), '') AS answer
FROM case_event e
LEFT JOIN reminder r ON r.case_event_id = e.id AND r.version = e.version AND r.client_id = e.client_id
LEFT JOIN outbound_message m ON m.id = r.message_id
WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.type IN ({_ASKED}) AND e.status IN ({AHEAD})
GROUP BY e.id HAVING coalesce(max(r.confirmed), '') <> 'yes' ORDER BY e.starts_at, e.id
"""


async def unconfirmed(db: Database, now: datetime, until: datetime) -> list[Unconfirmed]:
    """Events from `now` until `until` that nobody confirmed, soonest first."""
    return [Unconfirmed(*r.values()) for r in await db.pool.fetch(_UNCONFIRMED, now, until)]


_TELL = tell(
    "outcome",
    "(SELECT $1::uuid AS fact, client_id AS client, id AS event, $3::text AS value, 'staff' AS said_by, "
    "$5::timestamptz AS at FROM over)",
)
_SET = f"""
WITH over AS (
    SELECT id, version, client_id FROM case_event WHERE id = $2 AND starts_at <= $5 FOR UPDATE
), said AS (
    INSERT INTO outcome (id, case_event_id, version, outcome, said_by, at)
    SELECT $1, id, version, $3, 'staff', $5 FROM over
), ended AS (
    UPDATE case_event e SET status = $4, updated_at = $5 FROM over WHERE e.id = over.id
), told AS ({_TELL})
SELECT client_id, version FROM over
"""


async def set_outcome(
    connection: Connection, event: UUID, outcome: str, status: str, now: datetime
) -> tuple[UUID, int] | None:
    """What staff say of how an event went. Returns its client and version; None when there is no such event that is
    over."""
    row = await connection.fetchrow(_SET, new_id(), event, outcome, status, now)
    return (row["client_id"], row["version"]) if row else None


# Whoever told them themselves has told them: what only asks somebody to do that is done.
_TOLD_BY_US = ", ".join(
    f"'{kind}'" for kind in (TaskKind.UNCONFIRMED, TaskKind.TOO_LATE, TaskKind.NOT_REMINDED, TaskKind.MOVED_CLOSER)
)
_SAY = f"""
WITH ahead AS (
    SELECT id, version, client_id FROM case_event WHERE id = $2 AND starts_at > $4 AND type IN ({_ASKED})
      AND status IN ({AHEAD}) FOR UPDATE
), answered AS (
    UPDATE reminder r SET confirmed = $3 FROM ahead e WHERE r.case_event_id = e.id AND r.version = e.version
      AND r.client_id = e.client_id AND r.state = 'enqueued'
), line AS (
    INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, confirmed)
    SELECT id, version, '{follow_up.CALL}', client_id, $4, $4, 'human', $3 FROM ahead
    ON CONFLICT (case_event_id, version, step, client_id)
    DO UPDATE SET confirmed = excluded.confirmed, due_at = excluded.due_at, not_after = excluded.not_after
), reached AS (
    UPDATE task t SET closed_at = $4 FROM ahead e
    WHERE t.case_event_id = e.id AND t.closed_at IS NULL AND t.kind IN ({_TOLD_BY_US})
), told AS ({
    tell(
        "confirmation",
        "(SELECT $1::uuid AS fact, client_id AS client, id AS event, $3::text AS value, 'staff' AS said_by, "
        "$4::timestamptz AS at FROM ahead)",
    )
})
SELECT client_id, version FROM ahead
"""


async def set_said(connection: Connection, event: UUID, said: str, now: datetime) -> tuple[UUID, int] | None:
    """What somebody answered staff about a date ahead: a line of the ledger, and the answer of every reminder of it.
    Returns its client and version; None when nobody is asked about it (any more)."""
    row = await connection.fetchrow(_SAY, new_id(), event, said, now)
    return (row["client_id"], row["version"]) if row else None


async def outcome(db: Database, event: UUID) -> tuple[str, str] | None:
    """How an event went and who says so (`staff`, `client`), or None."""
    row = await db.pool.fetchrow(
        "SELECT outcome, said_by FROM outcome WHERE case_event_id = $1 ORDER BY said_by = 'client', at DESC LIMIT 1",
        event,
    )
    return (row["outcome"], row["said_by"]) if row else None


@dataclass(frozen=True, slots=True)
class Dateless:
    """Somebody who agreed to be texted and has no date."""

    client: UUID
    key: WrappedKey
    phone_index: bytes
    channel: str
    language: str | None
    timezone: str | None
    hours: Hours


_SILENT = f"""
SELECT c.id, k.master, k.wrapped, c.phone_index, c.channel, c.language, c.timezone, c.safe_from,
        c.safe_until, c.night_urgent{{more}}
FROM client c JOIN keys.client_key k ON k.client_id = c.id JOIN session s ON s.client_id = c.id
WHERE c.speaks AND c.helps_id IS NULL AND c.consent = 'given' AND c.frozen_at IS NULL AND c.flag IS NULL
  AND c.automation_off_at IS NULL AND c.paper_asks < {follow_up.NO_DATE_MOST}
  AND NOT EXISTS (SELECT FROM task t WHERE t.client_id = c.id AND t.kind = 'new_date' AND t.closed_at IS NULL)
"""
_DATELESS = f"""{_SILENT.format(more="")}
  AND coalesce(c.paper_asked_at, '-infinity') <= $1 AND c.created_at <= $2 AND s.updated_at <= $3
  AND NOT EXISTS (SELECT FROM case_event e WHERE e.client_id = c.id AND e.starts_at > $2)
ORDER BY c.id LIMIT $4 FOR UPDATE OF c SKIP LOCKED
"""
_TO_BE_DATELESS = f"""
WITH silent AS ({
    _SILENT.format(
        more=", c.paper_asks, greatest(c.created_at + $1, c.paper_asked_at + $2, s.updated_at + $3, "
        "(SELECT max(e.starts_at) + $1 FROM case_event e WHERE e.client_id = c.id)) AS from_at"
    )
}
  AND c.id > $5 AND {clients.seen_by("$6")}
  AND ($7::uuid IS NULL OR c.id = $7)
)
SELECT * FROM silent WHERE from_at <= $4 ORDER BY id LIMIT $8
"""


async def dateless(
    connection: Connection, asked_before: datetime, since: datetime, quiet_since: datetime, limit: int
) -> list[Dateless]:
    """People without a date: none ahead and none since `since`, with us since then, last asked before `asked_before`,
    in no conversation since `quiet_since`. Who told us of a date that nobody has looked into yet is not among them."""
    return [_dateless(r) for r in await connection.fetch(_DATELESS, asked_before, since, quiet_since, limit)]


async def to_be_dateless(
    connection: Connection,
    quiet: timedelta,
    until: datetime,
    after: UUID,
    limit: int,
    *,
    viewer: UUID | None = None,
    client: UUID | None = None,
) -> list[tuple[Dateless, datetime, int]]:
    """Who will be without a date by then, if none comes, after an id: from when on they may be asked, and how often
    they have been. `quiet`: how long a conversation rests first."""
    first, again = follow_up.NO_DATE_FIRST, follow_up.NO_DATE_AGAIN
    rows = await connection.fetch(_TO_BE_DATELESS, first, again, quiet, until, after, viewer, client, limit)
    return [(_dateless(r), r["from_at"], r["paper_asks"]) for r in rows]


def _dateless(row: Mapping[str, Any]) -> Dateless:
    r = tuple(row.values())
    return Dateless(*(r[0], WrappedKey(r[1], r[2]), *r[3:7], clients.hours(*r[7:10])))


async def paper_asked(connection: Connection, people: Sequence[UUID], now: datetime) -> None:
    await connection.execute(
        "UPDATE client SET paper_asks = paper_asks + 1, paper_asked_at = $2 WHERE id = ANY($1)", list(people), now
    )
