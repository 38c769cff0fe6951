"""Counts for the page of numbers: a fixed number of queries over a stretch of time, whatever is stored.

`since` and `until` are on the domain clock. Months are those of `zone`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.ledger import TRUE_STILL
from service.store.case_events import HEARD
from service.store.engine import Database

LOOKED_BACK = timedelta(days=14)  # a text answered later than this was not waiting for that answer


@dataclass(frozen=True, slots=True)
class Events:
    """How many events of a type began, by whether the person's phone took delivery of a reminder before, what was
    answered (`yes`, …, None for nothing) and how it went (None: nobody has said). Who was told an older date or place
    alone was not told, unless the planner found that it was true again."""

    type: str
    heard: bool
    answer: str | None
    outcome: str | None
    number: int


_EVENTS = f"""
SELECT e.type, told.heard, told.answer, o.outcome, count(*) FROM case_event e
CROSS JOIN LATERAL (
    SELECT coalesce(bool_or{HEARD} FILTER (WHERE l.version = l.newest OR l.stands), false) AS heard,
           max(l.confirmed) FILTER (WHERE l.version = l.newest) AS answer
    FROM (SELECT l.state, l.confirmed, l.version, max(l.version) OVER () AS newest,
                 max(l.version) FILTER (WHERE l.reason = $3) OVER () = max(l.version) OVER () AS stands
          FROM reminder_ledger l
          WHERE l.case_event_id = e.id AND l.client_id = e.client_id AND l.due_at < e.starts_at) l) told
LEFT JOIN LATERAL (
    SELECT outcome FROM outcome WHERE case_event_id = e.id ORDER BY said_by = 'staff' DESC, at DESC LIMIT 1) o ON true
WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.status <> 'cancelled_verified' GROUP BY 1, 2, 3, 4
"""


async def events(db: Database, since: datetime, until: datetime) -> list[Events]:
    return [Events(*r.values()) for r in await db.pool.fetch(_EVENTS, since, until, TRUE_STILL)]


@dataclass(frozen=True, slots=True)
class Sent:
    """Messages of a month on a channel in a language: `delivered`, `failed`, `silent` (accepted, no word since);
    `segments`: of SMS."""

    month: date
    channel: str
    language: str
    delivered: int
    silent: int
    failed: int
    segments: int


_SENT = """
SELECT date_trunc('month', created_at AT TIME ZONE $3)::date, channel, language,
       count(*) FILTER (WHERE state = 'accepted' AND provider_status IN ('delivered', 'read')),
       count(*) FILTER (WHERE state = 'accepted' AND coalesce(provider_status, '') NOT IN
                            ('delivered', 'read', 'failed', 'undelivered', 'canceled')),
       count(*) FILTER (WHERE state <> 'accepted' OR provider_status IN ('failed', 'undelivered', 'canceled')),
       sum(segments)
FROM outbound_message WHERE created_at > $1 AND created_at <= $2 AND state IN ('accepted', 'refused', 'human')
GROUP BY 1, 2, 3
"""


async def sent(db: Database, since: datetime, until: datetime, zone: str) -> list[Sent]:
    return [Sent(*r.values()) for r in await db.pool.fetch(_SENT, since, until, zone)]


@dataclass(frozen=True, slots=True)
class Took:
    """How long something took: how many, the middle one, and what nine of ten stayed under."""

    about: str
    number: int
    middle: timedelta
    most: timedelta


_ANSWERED = """
WITH answered AS (
    SELECT m.created_at - min(i.received_at) AS took FROM outbound_message m
    JOIN staff s ON s.id = m.written_by
    JOIN inbound_message i ON i.client_id = m.client_id AND i.received_at < m.created_at
     AND i.received_at > m.created_at - $3::interval
    WHERE m.created_at > $1 AND m.created_at <= $2 AND NOT EXISTS (
        SELECT FROM outbound_message b JOIN staff t ON t.id = b.written_by
        WHERE b.client_id = m.client_id AND b.created_at >= i.received_at AND b.created_at < m.created_at)
    GROUP BY m.id, m.created_at
)
SELECT '', count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY took),
       percentile_cont(0.9) WITHIN GROUP (ORDER BY took)
FROM answered
UNION ALL
SELECT kind, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY closed_at - opened_at),
       percentile_cont(0.9) WITHIN GROUP (ORDER BY closed_at - opened_at)
FROM task WHERE opened_at > $1 AND opened_at <= $2 AND closed_at IS NOT NULL GROUP BY kind ORDER BY 1
"""


async def took(db: Database, since: datetime, until: datetime) -> list[Took]:
    """From a text to a person's answer (`about` empty), and from opening to closing by kind of task."""
    rows = await db.pool.fetch(_ANSWERED, since, until, LOOKED_BACK)
    return [Took(*r.values()) for r in rows if r[1]]


async def kept(db: Database, days: int) -> tuple[datetime, str] | None:
    """What was last counted over so many days, and when."""
    row = await db.pool.fetchrow("SELECT at, counted FROM figures WHERE days = $1", days)
    return (row["at"], row["counted"]) if row else None


async def keep(db: Database, days: int, at: datetime, counted: str) -> None:
    await db.pool.execute(
        "INSERT INTO figures (days, at, counted) VALUES ($1, $2, $3) "
        "ON CONFLICT (days) DO UPDATE SET at = excluded.at, counted = excluded.counted",
        days,
        at,
        counted,
    )


async def choices(db: Database, since: datetime, until: datetime, zone: str) -> Sequence[tuple[date, int, int, int]]:
    """By month: how many agreed, said stop or no, and took notices off."""
    rows = await db.pool.fetch(
        "SELECT month, sum(given)::int, sum(stopped)::int, sum(only_dates)::int FROM ("
        "SELECT date_trunc('month', at AT TIME ZONE $3)::date AS month, (consent = 'given')::int AS given, "
        "(consent IN ('stopped', 'refused'))::int AS stopped, 0 AS only_dates "
        "FROM consent_record WHERE at > $1 AND at <= $2 UNION ALL "
        "SELECT date_trunc('month', notices_off_at AT TIME ZONE $3)::date, 0, 0, 1 FROM client "
        "WHERE notices_off_at > $1 AND notices_off_at <= $2) AS said GROUP BY 1 ORDER BY 1",
        since,
        until,
        zone,
    )
    return [tuple(r.values()) for r in rows]
