"""Each channel's way out, shared by all workers: the rate, the breaker, and what stops everything.

Workers ask the gate inside the transaction in which they claim; its rows are locked until then, so that all of them
together keep to one rate and send one probe. All of it runs on the database's real clock.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.delivery import Timing
from service.store.engine import Connection, Database

AT_THE_CAP = ("reply", "question", "invitation", "notice")  # what waits once the policy's cap on messages is reached
LAST = 2  # times the cap, at which reminders and corrections wait as well

_OF_CAP = """
       greatest((SELECT coalesce(sum(u.spent), 0) FROM used u
                 WHERE u.what = 'messages' AND u.hour = date_trunc('hour', clock_timestamp()))
                / p.messages_hour::float8,
                (SELECT coalesce(sum(u.spent), 0) FROM used u
                 WHERE u.what = 'messages' AND u.hour > clock_timestamp() - interval '1 day')
                / p.messages_day::float8)"""

_GATE = f"""
SELECT s.channel, c.paused_at IS NULL AND c.recovering_since IS NULL AS going,
       greatest(s.closed_until - clock_timestamp(), interval '0') AS closed_for, s.closed_until IS NOT NULL AS closed,
       s.failures > 0 AS failing,
       CASE WHEN r.rate IS NOT NULL THEN least(
           greatest(1, r.rate), s.tokens + r.rate * extract(epoch FROM clock_timestamp() - s.filled_at)
       ) END AS tokens,
       EXISTS (SELECT FROM outbound_message m
               WHERE m.state = 'pending' AND m.crashes > 0 AND m.due_at <= $3
                 AND (m.retry_at IS NULL OR m.retry_at <= clock_timestamp())) AS suspects, {_OF_CAP} AS of_cap
FROM unnest($1::text[], $2::float8[]) AS r (channel, rate)
JOIN sender s ON s.channel = r.channel, control c, policy p
ORDER BY s.channel FOR UPDATE OF s
"""

_PASSED = """
WITH passed AS (
    UPDATE sender s
    SET tokens = CASE WHEN r.tokens IS NULL THEN 0 ELSE r.tokens - r.taken END, filled_at = clock_timestamp(),
        closed_until = CASE WHEN s.closed_until IS NULL THEN NULL ELSE clock_timestamp() + $4::interval END
    FROM unnest($1::text[], $2::float8[], $3::int[]) AS r (channel, tokens, taken)
    WHERE s.channel = r.channel AND r.taken > 0
)
INSERT INTO used (what, hour, spent) VALUES ('messages', date_trunc('hour', clock_timestamp()), $5)
ON CONFLICT (what, hour) DO UPDATE SET spent = used.spent + excluded.spent
"""

# A failure that comes long after the last one is the first of a new row.
_HEARD = """
UPDATE sender s
SET failures = n.failures,
    failing_since = CASE WHEN n.failures = 0 THEN NULL WHEN n.failures = $2 THEN clock_timestamp()
                         ELSE s.failing_since END,
    closed_until = CASE WHEN n.failures >= $5 THEN clock_timestamp() + $6::interval
                        WHEN $3 AND n.failures = 0 THEN NULL ELSE s.closed_until END,
    closed_why = CASE WHEN n.failures >= $5 THEN 'the provider does not answer as it should'
                      WHEN $3 AND n.failures = 0 THEN NULL ELSE s.closed_why END
FROM (SELECT channel, $2 + CASE WHEN $3 OR failing_since IS NULL OR failing_since < clock_timestamp() - $4::interval
                                THEN 0 ELSE failures END AS failures
      FROM sender WHERE channel = $1 FOR UPDATE) AS n
WHERE s.channel = n.channel
RETURNING s.closed_until IS NOT NULL AS closed
"""


@dataclass(frozen=True, slots=True)
class Way:
    """One channel, as its gate stands. `free`: how many messages may pass now, None without a limit; `tokens`: what the
    bucket holds; `closed_for`: nothing passes so long; `probe`: one may try whether the provider is back; `troubled`:
    failures were counted that a success should clear."""

    free: int | None
    tokens: float | None
    closed_for: timedelta = timedelta(0)
    probe: bool = False
    troubled: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """What may pass. `going`: nobody has paused sending, and no restore waits for *resume*; `suspects`: due messages
    with which senders have died, to be taken alone; `waiting`: the purposes that wait because the cap is reached."""

    going: bool = False
    ways: Mapping[str, Way] = field(default_factory=dict)
    suspects: bool = False
    waiting: tuple[str, ...] = ()


async def gate(tx: Connection, rates: Mapping[str, float | None], now: datetime) -> Gate:
    """The gate of these channels (messages a second on each; None: no limit), locked until the caller's transaction
    ends."""
    rows = await tx.fetch(_GATE, list(rates), list(rates.values()), now)
    if not rows:
        return Gate()
    ways = {}
    for r in rows:
        probe = r["closed"] and not r["closed_for"]
        free = 0 if r["closed_for"] else 1 if probe else None if r["tokens"] is None else int(r["tokens"])
        ways[r["channel"]] = Way(free, r["tokens"], r["closed_for"] or timedelta(0), probe, r["closed"] or r["failing"])
    of_cap = rows[0]["of_cap"]
    going = rows[0]["going"] and of_cap < LAST
    return Gate(going, ways, rows[0]["suspects"], AT_THE_CAP if of_cap >= 1 else ())


async def of_cap(db: Database) -> float:
    """How much of the policy's cap on messages is used: from 1 on some wait, from `LAST` on all."""
    used: float = await db.pool.fetchval(f"SELECT {_OF_CAP} FROM policy p")
    return used


async def passed(tx: Connection, gate: Gate, taken: Mapping[str, int], timing: Timing) -> None:
    """Take from the buckets what was claimed, count it against the cap, and let a probe be the only one."""
    await tx.execute(
        _PASSED,
        list(taken),
        [gate.ways[channel].tokens for channel in taken],
        list(taken.values()),
        timing.closed,
        sum(taken.values()),
    )


async def heard(db: Database, channel: str, worked: bool, failures: int, timing: Timing) -> bool:
    """How the provider answered on a channel: whether anything worked, and how many failures in a row came after it.
    Enough of them close the channel, a success opens it. Returns whether it is closed now."""
    closed: bool = await db.pool.fetchval(
        _HEARD, channel, failures, worked, timing.failing, timing.failures, timing.closed
    )
    return closed


async def close(connection: Connection, channels: Sequence[str], wait: timedelta, why: str) -> None:
    """Let nothing leave on these channels for so long; then one message tries."""
    await connection.execute(
        "UPDATE sender SET closed_until = greatest(closed_until, clock_timestamp() + $2), closed_why = $3 "
        "WHERE channel = ANY($1)",
        list(channels),
        wait,
        why,
    )


async def closed(db: Database) -> dict[str, str]:
    """The channels on which nothing leaves now, and why."""
    rows = await db.pool.fetch("SELECT channel, closed_why FROM sender WHERE closed_until > clock_timestamp()")
    return {r["channel"]: r["closed_why"] or "" for r in rows}
