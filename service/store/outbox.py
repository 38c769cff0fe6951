"""The outbox: rows are the queue. Claim in batches, settle in batches, doubt is a state.

`now` is the domain clock (the demo may move it); leases, back-off and looks use the database's real clock.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from flows.contact import Channel
from flows.delivery import FINAL, Priority
from flows.quiet import Hours
from service.errors import StoreError
from service.store.case_events import AHEAD
from service.store.clients import hours
from service.store.engine import Connection, Database
from service.vault import WrappedKey

CHANNEL = "outbox"  # what enqueuing notifies and the sender listens to

PAUSED = "the notice is paused"  # held for this; what goes on again is found by it
STOPPED = "the notice was stopped"  # called back; what is cancelled for another reason was not

# Of a message `m` about its event `e` in that very version: that it tells how the date stands.
_TELLS_TRUTH = (
    f"(e.status IN ({AHEAD}) OR (e.status = 'cancelled_verified' "
    "AND m.template IN ('corrections.cancelled', 'corrections.discreet-cancelled')))"
)


def heard_at(number: str) -> str:
    """When somebody at a number last wrote on WhatsApp, unless its window was found closed since. The window is the
    number's: what one of a household writes opens it for all who share it."""
    return f"""(
           SELECT max(i.received_at) FROM client o JOIN inbound_message i ON i.client_id = o.id
           WHERE o.phone_index = {number} AND i.channel = 'whatsapp'
             AND i.received_at > coalesce((SELECT max(w.window_closed_at) FROM client w
                                           WHERE w.phone_index = {number}), '-infinity'))"""


# What is still true when a message's turn comes is decided here again, whatever was true when it was enqueued.
# Within a number the order is priority, then age; what waits to be repeated holds up only its own priority.
# OFFSET 0 keeps the two look-ups one index probe per row, whatever the statistics of a fast-moving table say.
_DUE = f"""
    (SELECT m.id, m.to_index, c.consent, c.frozen_at IS NOT NULL AS frozen,
           CASE WHEN m.not_after <= $1 THEN 'expired'
                WHEN c.consent = 'stopped' AND m.purpose <> 'stop' THEN 'suppressed'
                WHEN c.consent <> 'given' AND m.purpose IN ('reminder', 'correction', 'notice', 'question')
                     THEN 'suppressed'
                WHEN c.notices_off_at IS NOT NULL AND m.purpose = 'notice' THEN 'suppressed'
                WHEN m.shared AND EXISTS (
                    SELECT FROM reminder r JOIN case_event e ON e.id = r.case_event_id
                    JOIN client o ON o.id = r.client_id
                    WHERE r.message_id IN (m.id, m.stands_for)
                      AND (e.version <> r.version OR o.consent <> 'given' OR o.automation_off_at IS NOT NULL
                           OR e.status NOT IN ({AHEAD})
                              AND NOT (e.status = 'cancelled_verified' AND r.step = 'cancellation'))
                ) THEN 'cancelled'
                WHEN m.event_id IS NOT NULL AND NOT EXISTS (
                    SELECT FROM case_event e
                    WHERE e.id = m.event_id AND e.version = m.event_version AND {_TELLS_TRUTH}
                ) THEN 'cancelled'
                WHEN m.broadcast_id IS NOT NULL AND EXISTS (
                    SELECT FROM broadcast b WHERE b.id = m.broadcast_id AND b.stopped_at IS NOT NULL
                ) THEN 'cancelled'
                WHEN c.frozen_at IS NOT NULL AND m.purpose <> 'stop' THEN 'held'
                WHEN m.broadcast_id IS NOT NULL AND EXISTS (
                    SELECT FROM broadcast b WHERE b.id = m.broadcast_id AND b.state = 'paused'
                ) THEN 'held'
                ELSE 'sending' END AS verdict
    FROM outbound_message m JOIN client c ON c.id = m.client_id
    WHERE m.state = 'pending' AND m.due_at <= $1 AND m.channel = '{{channel}}' AND (m.crashes > 0) = $4
      AND m.purpose <> ALL($5)
      AND (m.retry_at IS NULL OR m.retry_at <= clock_timestamp())
      AND NOT EXISTS (SELECT FROM outbound_message u
                      WHERE u.to_index = m.to_index AND u.state IN ('sending', 'unknown') OFFSET 0)
      AND NOT EXISTS (SELECT FROM outbound_message o
                      WHERE o.to_index = m.to_index AND o.state = 'pending'
                        AND (o.priority, o.due_at, o.id) < (m.priority, m.due_at, m.id)
                        AND o.due_at <= $1 AND o.purpose <> ALL($5)
                        AND (o.priority = m.priority OR NOT EXISTS (
                            SELECT FROM outbound_message w
                            WHERE w.to_index = m.to_index AND w.state = 'pending' AND w.priority = o.priority
                              AND w.retry_at > clock_timestamp() AND (w.due_at, w.id) <= (o.due_at, o.id)))
                      OFFSET 0)
    ORDER BY m.priority, m.due_at, m.id LIMIT {{limit}} FOR UPDATE OF m SKIP LOCKED)
"""

_WAYS = ", ".join(
    f"{channel} AS MATERIALIZED {_DUE.format(channel=channel, limit=limit)}"
    for channel, limit in ((Channel.SMS, "$6"), (Channel.WHATSAPP, "$7"))
)

# Numbers are taken in one order, so that claimers who meet wait for each other instead of locking each other out.
_CLAIM = f"""
WITH {_WAYS},
numbered AS (
    SELECT id, verdict, consent, frozen, row_number() OVER (ORDER BY to_index) AS n
    FROM (SELECT * FROM sms UNION ALL SELECT * FROM whatsapp) AS due
), claimed AS (
    UPDATE outbound_message m
    SET state = n.verdict, fence = m.fence + 1, attempts = m.attempts + (n.verdict = 'sending')::int,
        started_at = clock_timestamp(), lease_until = clock_timestamp() + $3, look_at = clock_timestamp() + $3,
        looks = 0, retry_at = NULL,
        reason = CASE n.verdict WHEN 'suppressed' THEN CASE n.consent WHEN 'stopped' THEN 'the person said stop'
                                                                      WHEN 'given' THEN 'only their dates, no notices'
                                                                      ELSE 'no consent' END
                                WHEN 'cancelled' THEN CASE WHEN EXISTS (
                                    SELECT FROM broadcast b WHERE b.id = m.broadcast_id AND b.stopped_at IS NOT NULL
                                ) THEN '{STOPPED}' ELSE 'the date changed' END
                                WHEN 'expired' THEN 'its time ran out'
                                WHEN 'held' THEN CASE WHEN n.frozen THEN 'its number is frozen'
                                                      ELSE '{PAUSED}' END END
    FROM numbered n WHERE m.id = n.id
    RETURNING m.id, m.client_id, m.state, m.purpose, m.channel, m.words_sealed, m.fence, m.attempts, m.event_id,
              m.not_after, m.priority, m.due_at, m.template, m.language, m.broadcast_id, m.shared,
              ($2::text[])[n.n] AS token
), tries AS (
    INSERT INTO attempt (token, message_id, fence, started_at)
    SELECT token, id, fence, clock_timestamp() FROM claimed WHERE state = 'sending'
)
SELECT claimed.*, client.phone_sealed, k.master, k.wrapped,
       CASE WHEN claimed.channel = 'whatsapp' THEN {heard_at("client.phone_index")} END AS heard_at
FROM claimed JOIN client ON client.id = claimed.client_id JOIN keys.client_key k ON k.client_id = claimed.client_id
ORDER BY claimed.priority, claimed.due_at, claimed.id
"""

# Attempts first, messages second, as in `statuses.record`: a callback comes in the same moment as its send settles.
# An accepted message that two clean looks had put back has left after all: it must not go again.
_SETTLE = """
WITH r AS (
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[],
                         $9::interval[], $12::int[])
        AS r (id, fence, token, outcome, state, reason, code, sid, wait, segments)
), tries AS (
    UPDATE attempt a SET outcome = r.outcome, sid = coalesce(a.sid, r.sid) FROM r WHERE a.token = r.token RETURNING 1
)
UPDATE outbound_message m
SET state = r.state, reason = r.reason, error_code = r.code, sid = coalesce(m.sid, r.sid),
    segments = greatest(m.segments, r.segments),
    retry_at = CASE WHEN r.state = 'pending' THEN clock_timestamp() + r.wait END,
    look_at = CASE WHEN r.state = 'unknown' THEN clock_timestamp() + r.wait END,
    poll_at = CASE WHEN r.state = 'accepted' AND (m.provider_status IS NULL OR m.provider_status <> ALL($11))
                   THEN clock_timestamp() + $10 END
FROM r
WHERE m.id = r.id AND m.fence = r.fence AND (SELECT count(*) FROM tries) >= 0
  AND (m.state IN ('sending', 'unknown') OR (m.state = 'pending' AND r.state = 'accepted'))
RETURNING m.id
"""

_ENQUEUE = """
INSERT INTO outbound_message (id, client_id, to_index, channel, purpose, priority, state, template, language,
                              words_sealed, event_id, event_version, due_at, not_after, broadcast_id, stands_for,
                              written_by, shared, created_at)
SELECT m.id, m.client_id, m.to_index, m.channel, m.purpose, m.priority, 'pending', m.template, m.language, m.words,
       m.event_id, m.event_version, m.due_at, m.not_after, m.broadcast, m.stands_for, m.written_by,
       m.shared, $18
FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[],
            $9::uuid[], $10::int[], $11::timestamptz[], $12::timestamptz[], $13::int[], $14::uuid[], $15::uuid[],
            $16::uuid[], $17::bool[])
    AS m (id, client_id, to_index, channel, purpose, template, language, words, event_id, event_version, due_at,
          not_after, priority, broadcast, stands_for, written_by, shared)
ON CONFLICT (stands_for) WHERE stands_for IS NOT NULL DO NOTHING
"""

_DOUBT = """
UPDATE outbound_message
SET state = 'unknown', look_at = started_at + $1, crashes = crashes + 1, reason = 'the sender did not report back'
WHERE state = 'sending' AND lease_until < clock_timestamp()
"""

_LOOK = """
WITH due AS (
    SELECT id FROM outbound_message WHERE state = 'unknown' AND look_at <= clock_timestamp()
    ORDER BY look_at LIMIT $1 FOR UPDATE SKIP LOCKED
), looking AS (
    UPDATE outbound_message m SET look_at = clock_timestamp() + $2 FROM due WHERE m.id = due.id
    RETURNING m.id, m.client_id, m.channel, m.fence, m.looks, m.crashes, m.started_at, m.words_sealed
)
SELECT looking.*, client.phone_sealed, k.master, k.wrapped
FROM looking JOIN client ON client.id = looking.client_id JOIN keys.client_key k ON k.client_id = looking.client_id
"""

_RESOLVE = """
UPDATE outbound_message m
SET state = $3, sid = coalesce(m.sid, $4), reason = $5, looks = $6,
    look_at = CASE WHEN $3 = 'unknown' THEN clock_timestamp() + $7::interval END,
    poll_at = CASE WHEN $3 = 'accepted' THEN clock_timestamp() + $8::interval END
WHERE m.id = $1 AND m.fence = $2 AND m.state = 'unknown'
"""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due row whose time has come. `state` is `sending` (hand it over) or the end it met at the claim."""

    id: UUID
    client: UUID
    key: WrappedKey
    state: str
    purpose: str
    channel: str
    phone_sealed: bytes
    words_sealed: bytes
    fence: int
    attempts: int
    event_id: UUID | None
    not_after: datetime
    template: str
    language: str
    broadcast: UUID | None
    token: str
    heard_at: datetime | None  # the last text on WhatsApp from that number, for a message that goes there
    shared: bool = False  # it carries dates of several people


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one attempt. `wait`: until a repeat (`pending`) or the first look (`unknown`); `segments`: of an
    SMS that the provider took."""

    id: UUID
    fence: int
    token: str
    outcome: str
    state: str
    reason: str | None = None
    code: int | None = None
    sid: str | None = None
    wait: timedelta = timedelta(0)
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A message nobody knows the fate of, and what is needed to ask the provider."""

    id: UUID
    client: UUID
    key: WrappedKey
    channel: str
    phone_sealed: bytes
    fence: int
    looks: int
    crashes: int
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A message to enqueue outside a conversation's turn."""

    id: UUID
    client: UUID
    to_index: bytes
    channel: str
    purpose: str
    template: str
    language: str
    words_sealed: bytes
    due_at: datetime
    not_after: datetime
    event_id: UUID | None = None
    event_version: int | None = None
    broadcast: UUID | None = None
    stands_for: UUID | None = None  # the message on another channel that this one stands for
    written_by: UUID | None = None  # whose own words these are
    shared: bool = False  # it carries reminders of several people: the ledger says which


async def enqueue(connection: Connection, messages: Sequence[Message], now: datetime) -> None:
    """Put messages into the outbox, inside the caller's transaction, and wake the senders at its commit."""
    if not messages:
        return
    await connection.execute(
        _ENQUEUE,
        [m.id for m in messages],
        [m.client for m in messages],
        [m.to_index for m in messages],
        [m.channel for m in messages],
        [m.purpose for m in messages],
        [m.template for m in messages],
        [m.language for m in messages],
        [m.words_sealed for m in messages],
        [m.event_id for m in messages],
        [m.event_version for m in messages],
        [m.due_at for m in messages],
        [m.not_after for m in messages],
        [Priority.of(m.purpose) for m in messages],
        [m.broadcast for m in messages],
        [m.stands_for for m in messages],
        [m.written_by for m in messages],
        [m.shared for m in messages],
        now,
    )
    await connection.execute("SELECT pg_notify($1, '')", CHANNEL)


class Collided(StoreError):
    """Another worker took a message to one of the same numbers in the same instant. Nothing was claimed: come again."""


async def claim(
    connection: Connection,
    free: Mapping[str, int],
    now: datetime,
    lease: timedelta,
    *,
    suspects: bool = False,
    waiting: Sequence[str] = (),
) -> list[Claimed]:
    """Up to `free[channel]` due messages on each channel, the first of each number, leased to the caller, in the
    caller's transaction. Each gets a token of its own. `suspects`: only messages with which a sender has died, or only
    others; `waiting`: purposes that are left where they are. Raises `Collided`, after which that transaction must be
    left."""
    sms, whatsapp = free.get(Channel.SMS, 0), free.get(Channel.WHATSAPP, 0)
    tokens = [secrets.token_hex(16) for _ in range(sms + whatsapp)]
    try:
        rows = await connection.fetch(_CLAIM, now, tokens, lease, suspects, list(waiting), sms, whatsapp)
    except (asyncpg.UniqueViolationError, asyncpg.DeadlockDetectedError):
        raise Collided("two workers claimed messages to the same number") from None
    return [
        Claimed(
            r["id"],
            r["client_id"],
            WrappedKey(r["master"], r["wrapped"]),
            r["state"],
            r["purpose"],
            r["channel"],
            r["phone_sealed"],
            r["words_sealed"],
            r["fence"],
            r["attempts"],
            r["event_id"],
            r["not_after"],
            r["template"],
            r["language"],
            r["broadcast_id"],
            r["token"],
            r["heard_at"],
            r["shared"],
        )
        for r in rows
    ]


async def settle(connection: Connection, settled: Sequence[Settled], poll: timedelta) -> set[UUID]:
    """Write what became of attempts. A message whose claim has passed to someone else keeps its state; the attempt
    still learns its sid. An accepted one is asked after when `poll` has passed without a final status. Returns the
    messages that changed."""
    rows = await connection.fetch(
        _SETTLE,
        [s.id for s in settled],
        [s.fence for s in settled],
        [s.token for s in settled],
        [s.outcome for s in settled],
        [s.state for s in settled],
        [s.reason for s in settled],
        [s.code for s in settled],
        [s.sid for s in settled],
        [s.wait for s in settled],
        poll,
        list(FINAL),
        [s.segments for s in settled],
    )
    return {r["id"] for r in rows}


async def doubt(db: Database, first_look: timedelta) -> int:
    """Whatever is still `sending` after its lease becomes `unknown`, to be looked up `first_look` after it began."""
    return int((await db.pool.execute(_DOUBT, first_look)).split()[-1])


async def doubtful(db: Database, limit: int, gap: timedelta) -> list[Doubtful]:
    """Unknown messages whose next look is due; nobody else looks at them for `gap`."""
    return [
        Doubtful(
            r["id"],
            r["client_id"],
            WrappedKey(r["master"], r["wrapped"]),
            r["channel"],
            r["phone_sealed"],
            r["fence"],
            r["looks"],
            r["crashes"],
            r["started_at"],
        )
        for r in await db.pool.fetch(_LOOK, limit, gap)
    ]


async def unexplained(connection: Connection, sids: Sequence[str]) -> list[str]:
    """Those of the provider's ids that no attempt of ours explains, of people who were forgotten neither."""
    rows = await connection.fetch(
        "SELECT sid FROM unnest($1::text[]) AS sid WHERE NOT EXISTS (SELECT FROM attempt a WHERE a.sid = sid.sid) "
        "AND NOT EXISTS (SELECT FROM redaction r WHERE r.sid = sid.sid)",
        list(sids),
    )
    return [r["sid"] for r in rows]


async def resolve(
    connection: Connection,
    doubt: Doubtful,
    state: str,
    reason: str | None,
    sid: str | None,
    looks: int,
    wait: timedelta,
    poll: timedelta,
) -> bool:
    """Write what a look found. An accepted sid belongs to that message's newest attempt for ever."""
    done: str = await connection.execute(_RESOLVE, doubt.id, doubt.fence, state, sid, reason, looks, wait, poll)
    if sid is not None:
        await connection.execute(
            "UPDATE attempt SET sid = $3, outcome = 'found' WHERE message_id = $1 AND fence = $2 AND sid IS NULL",
            doubt.id,
            doubt.fence,
            sid,
        )
    return done == "UPDATE 1"


async def under_way(db: Database, to_index: bytes, now: datetime) -> bool:
    """Whether a message to a number is in a sender's hands, or due and free to go."""
    found: bool = await db.pool.fetchval(
        "SELECT EXISTS (SELECT FROM outbound_message WHERE to_index = $1 AND (state = 'sending' "
        "OR state = 'pending' AND due_at <= $2 AND retry_at IS NULL))",
        to_index,
        now,
    )
    return found


_TO_KNOCK = """
SELECT c.id, c.phone_index, c.timezone, c.safe_from, c.safe_until, c.night_urgent FROM client c
WHERE c.id = ANY($1) AND c.consent <> 'stopped' AND NOT EXISTS (
    SELECT FROM outbound_message k WHERE k.client_id = c.id AND k.purpose = 'knock' AND k.created_at > $2::timestamptz
                                                                                                    - interval '1 day')
FOR UPDATE OF c
"""


@dataclass(frozen=True, slots=True)
class ToKnock:
    """Somebody who may be asked to write on WhatsApp, so that what waits for them may be sent."""

    client: UUID
    to_index: bytes
    timezone: str | None
    hours: Hours


async def to_knock(tx: Connection, clients: Sequence[UUID], now: datetime) -> list[ToKnock]:
    """Those of these clients whom nobody asked within a day, locked until the caller's transaction ends."""
    rows = await tx.fetch(_TO_KNOCK, list(clients), now)
    return [ToKnock(r[0], r[1], r[2], hours(*r[3:])) for r in rows]


WAITS = "waits until they write on WhatsApp"


async def window_opened(db: Database, client: UUID) -> None:
    """They wrote: what waited for that may be tried at once."""
    freed = await db.pool.execute(
        "UPDATE outbound_message SET retry_at = NULL "
        "WHERE to_index = (SELECT phone_index FROM client WHERE id = $1) AND state = 'pending' "
        "AND channel = 'whatsapp' AND reason = $2",
        client,
        WAITS,
    )
    if freed != "UPDATE 0":
        await db.pool.execute("SELECT pg_notify($1, '')", CHANNEL)


_REPLACEABLE = f"""
SELECT m.id, m.client_id, k.master, k.wrapped, c.phone_sealed, m.to_index, m.purpose, m.template, m.language,
       m.words_sealed, m.not_after, m.event_id, m.event_version, m.shared, c.timezone, c.safe_from, c.safe_until,
       c.night_urgent
FROM outbound_message m JOIN client c ON c.id = m.client_id JOIN keys.client_key k ON k.client_id = c.id
WHERE m.id = ANY($1) AND m.channel = '{Channel.WHATSAPP}' AND m.purpose IN ('reminder', 'correction')
  AND m.not_after > $2 AND c.consent = 'given' AND c.frozen_at IS NULL
  AND (c.sms_fallback OR m.shared AND EXISTS (  -- of what is told together: who speaks for the number agreed
      SELECT FROM client s WHERE s.phone_index = c.phone_index AND s.speaks AND s.sms_fallback))
  AND NOT EXISTS (SELECT FROM outbound_message s WHERE s.stands_for = m.id)
  AND EXISTS (SELECT FROM case_event e
              WHERE e.id = m.event_id AND e.version = m.event_version AND {_TELLS_TRUTH})
FOR UPDATE OF m
"""


@dataclass(frozen=True, slots=True)
class Replaceable:
    """A WhatsApp message that tells how a date stands, whose person agreed to SMS where WhatsApp fails."""

    id: UUID
    client: UUID
    key: WrappedKey
    phone_sealed: bytes
    to_index: bytes
    purpose: str
    template: str
    language: str
    words_sealed: bytes
    not_after: datetime
    event_id: UUID
    event_version: int
    shared: bool
    timezone: str | None
    hours: Hours


async def replaceable(tx: Connection, messages: Sequence[UUID], now: datetime) -> list[Replaceable]:
    """Those of these messages for which an SMS may stand, locked until the caller's transaction ends."""
    return [
        Replaceable(
            r["id"],
            r["client_id"],
            WrappedKey(r["master"], r["wrapped"]),
            r["phone_sealed"],
            r["to_index"],
            r["purpose"],
            r["template"],
            r["language"],
            r["words_sealed"],
            r["not_after"],
            r["event_id"],
            r["event_version"],
            r["shared"],
            r["timezone"],
            hours(r["safe_from"], r["safe_until"], r["night_urgent"]),
        )
        for r in await tx.fetch(_REPLACEABLE, list(messages), now)
    ]


async def passed_on(tx: Connection, messages: Sequence[UUID]) -> None:
    """Mark messages as refused here, and gone another way."""
    await tx.execute(
        "UPDATE outbound_message SET state = 'refused' WHERE id = ANY($1) AND state = 'human'", list(messages)
    )


@dataclass(frozen=True, slots=True)
class Late:
    """A message that never went and must not go any more."""

    id: UUID
    client: UUID
    event_id: UUID | None
    purpose: str


async def expire(connection: Connection, now: datetime) -> list[Late]:
    """End what waited (paused, held, at the cap, provider down) until it was too late. Returns those somebody has to do
    something about: a notice only stands in its report."""
    rows = await connection.fetch(
        "WITH late AS (UPDATE outbound_message SET state = 'expired', reason = 'its time ran out' "
        "WHERE state IN ('pending', 'held') AND not_after <= $1 "
        "RETURNING id, client_id, event_id, purpose, broadcast_id) "
        "SELECT id, client_id, event_id, purpose FROM late WHERE broadcast_id IS NULL",
        now,
    )
    return [Late(*r.values()) for r in rows]


async def oldest_due(db: Database, now: datetime) -> timedelta:
    """How long the oldest due message has waited; zero when none is due."""
    due = await db.pool.fetchval(
        "SELECT min(due_at) FROM outbound_message WHERE state = 'pending' AND due_at <= $1", now
    )
    return now - due if due else timedelta(0)


async def late(db: Database, before: datetime) -> int:
    """How many messages were due before then and have not gone."""
    found: int = await db.pool.fetchval(
        "SELECT count(*) FROM outbound_message WHERE state = 'pending' AND due_at < $1", before
    )
    return found


async def counts(db: Database) -> list[tuple[str, str, int]]:
    """How many messages have not ended, by state and channel."""
    rows = await db.pool.fetch(
        "SELECT state, channel, count(*) AS n FROM outbound_message "
        "WHERE state IN ('pending', 'held', 'sending', 'unknown') GROUP BY 1, 2"
    )
    return [(r["state"], r["channel"], r["n"]) for r in rows]
