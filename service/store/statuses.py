"""News from the provider about messages: kept as it came, and moving the message's status forward only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from flows.delivery import ARRIVED, FINAL, RANK, StatusNews
from service.store.engine import Connection, Database

_TOKEN = re.compile("[0-9a-f]{32}")

# SQL gets the same order as `flows.delivery.advance`.
_RANK = "(CASE {} " + " ".join(f"WHEN '{status}' THEN {rank}" for status, rank in RANK.items()) + " END)"

_RECORD = f"""
WITH news AS (
    INSERT INTO provider_event (sid, status, token, code, seen_at)
    VALUES ($1, $2, (SELECT token FROM attempt WHERE token = $3), $4, clock_timestamp()) ON CONFLICT DO NOTHING
), bound AS (
    UPDATE attempt SET sid = $1, outcome = coalesce(outcome, 'accepted')
    WHERE token = $3 AND (sid = $1 OR sid IS NULL AND NOT EXISTS (SELECT FROM attempt o WHERE o.sid = $1))
    RETURNING message_id
), moved AS (
    UPDATE outbound_message m
    SET sid = coalesce(m.sid, $1),
        state = CASE WHEN m.state IN ('sending', 'unknown', 'pending') THEN 'accepted' ELSE m.state END,
        provider_status = CASE
            WHEN m.provider_status IS NULL OR {_RANK.format("$2")} > {_RANK.format("m.provider_status")} THEN $2
            ELSE m.provider_status END,
        error_code = coalesce($4, m.error_code),
        poll_at = CASE WHEN $2 = ANY($5) OR m.provider_status = ANY($5) OR m.polls > 0 AND m.poll_at IS NULL THEN NULL
                       ELSE coalesce(m.poll_at, clock_timestamp() + $6) END
    FROM bound WHERE m.id = bound.message_id
    RETURNING m.id, m.client_id, m.channel
), well AS (
    UPDATE client c SET flag = NULL, flagged_at = NULL, flagged_by = NULL FROM moved
    WHERE c.id = moved.client_id AND c.flag IS NOT NULL AND $2 = ANY($7)
)
SELECT id, client_id, channel FROM moved
"""


@dataclass(frozen=True, slots=True)
class Concerned:
    """The message that an answer or news is about."""

    message: UUID
    client: UUID
    channel: str


async def record(connection: Connection, token: str, news: StatusNews, poll: timedelta) -> Concerned | None:
    """Keep one callback and apply it. Any number of times, in any order, before or after our own send returned: the
    message ends the same. Returns what it concerns, or None for an orphan: a token that is not ours, or that has
    another sid already. Until the status is final, the provider is asked for it when `poll` has passed; a delivery
    takes the flag from the number."""
    ours = token if _TOKEN.fullmatch(token) else None  # whatever else stood in the address
    found = await connection.fetchrow(
        _RECORD, news.sid, news.status, ours, news.code or None, list(FINAL), poll, list(ARRIVED)
    )
    return Concerned(*found.values()) if found else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A message to ask the provider about; `polls`: how often it was asked, this time included."""

    message: UUID
    sid: str
    token: str
    polls: int


# Waits are counted from the hand-over; after the last nobody asks again.
_ASK = """
WITH due AS (
    SELECT id FROM outbound_message WHERE poll_at <= clock_timestamp() ORDER BY poll_at LIMIT $1 FOR UPDATE SKIP LOCKED
), asking AS (
    UPDATE outbound_message m SET polls = m.polls + 1, poll_at = m.started_at + ($2::interval[])[m.polls + 2]
    FROM due WHERE m.id = due.id RETURNING m.id, m.sid, m.polls
)
SELECT asking.id, asking.sid, a.token, asking.polls FROM asking JOIN attempt a ON a.sid = asking.sid
"""


async def to_ask(db: Database, limit: int, waits: Sequence[timedelta]) -> list[Asked]:
    """Accepted messages without a final status whose time to be asked after has come, each to one caller."""
    return [Asked(*r.values()) for r in await db.pool.fetch(_ASK, limit, list(waits))]


_NOT_ARRIVED = """
INSERT INTO task (id, key, kind, urgent, client_id, case_event_id, due_at, opened_at, reason)
SELECT $1, 'not_reminded:' || m.id, 'not_reminded', true, m.client_id, m.event_id, $3, $3, 'the phone was not reached'
FROM attempt a JOIN outbound_message m ON m.id = a.message_id
WHERE a.token = $2 AND m.purpose IN ('reminder', 'correction')
  AND NOT EXISTS (SELECT FROM outbound_message s WHERE s.stands_for = m.id) ON CONFLICT (key) DO NOTHING
"""


async def open_not_arrived(connection: Connection, task: UUID, token: str, now: datetime) -> None:
    """A reminder that the provider could not deliver, and no SMS stands for, becomes work for a human, once."""
    await connection.execute(_NOT_ARRIVED, task, token, now)
