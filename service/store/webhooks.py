"""Programs that are told facts, and what is to be told to each. A delivery is written by the statement that writes the
fact: `tell` is the SQL of that. Pauses are on the real clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from flows.webhooks import TRIAL
from service.store.engine import Connection, Database


def tell(kind: str, facts: str) -> str:
    """An INSERT that tells every program which asked for `kind`. `facts`: what to select from, with columns fact (its
    id), client, event, value, said_by and at."""
    return (
        "INSERT INTO webhook_delivery (fact_id, webhook_id, kind, client_id, case_event_id, value, said_by, at, "
        f"first_at, next_at) SELECT f.fact, w.id, '{kind}', f.client, f.event, f.value, f.said_by, f.at, "
        f"clock_timestamp(), clock_timestamp() FROM {facts} AS f "
        f"JOIN webhook w ON '{kind}' = ANY(string_to_array(w.events, ' ')) "
        "ON CONFLICT DO NOTHING"
    )


@dataclass(frozen=True, slots=True)
class Webhook:
    """A program that is told facts. `waiting` and `failed`: deliveries to it; `told_at`: when it last took one."""

    id: UUID
    url_sealed: bytes
    events: tuple[str, ...]
    created_at: datetime
    waiting: int
    failed: int
    told_at: datetime | None


async def add(
    connection: Connection, webhook: UUID, url_sealed: bytes, secret_sealed: bytes, events: Sequence[str], at: datetime
) -> None:
    await connection.execute(
        "INSERT INTO webhook (id, url_sealed, secret_sealed, events, created_at) VALUES ($1, $2, $3, $4, $5)",
        webhook,
        url_sealed,
        secret_sealed,
        " ".join(events),
        at,
    )


async def remove(connection: Connection, webhook: UUID) -> bool:
    """With everything that was to be told there. False when there is none."""
    done: str = await connection.execute("DELETE FROM webhook WHERE id = $1", webhook)
    return done == "DELETE 1"


async def everyone(db: Database) -> list[Webhook]:
    rows = await db.pool.fetch(
        "SELECT w.id, w.url_sealed, w.events, w.created_at, count(d.next_at), "
        f"count(d.failed_at) FILTER (WHERE d.kind <> '{TRIAL}'), max(d.told_at) "
        "FROM webhook w LEFT JOIN webhook_delivery d ON d.webhook_id = w.id GROUP BY w.id ORDER BY w.id"
    )
    return [Webhook(r[0], r[1], tuple(r[2].split()), *tuple(r.values())[3:]) for r in rows]


@dataclass(frozen=True, slots=True)
class Last:
    """A delivery as a list shows it: which kind of fact, when it was said, and where its telling stands."""

    kind: str
    at: datetime
    tries: int
    next_at: datetime | None
    told_at: datetime | None
    failed_at: datetime | None


async def last(db: Database, limit: int) -> dict[UUID, list[Last]]:
    """Webhook → its newest deliveries, at most `limit` each."""
    found: dict[UUID, list[Last]] = {}
    for row in await db.pool.fetch(
        "SELECT w.id, d.* FROM webhook w CROSS JOIN LATERAL ("
        "SELECT kind, at, tries, next_at, told_at, failed_at FROM webhook_delivery d WHERE d.webhook_id = w.id "
        "ORDER BY d.first_at DESC, d.fact_id LIMIT $1) d",
        limit,
    ):
        found.setdefault(row[0], []).append(Last(*tuple(row.values())[1:]))
    return found


async def again(connection: Connection, webhook: UUID, now: datetime) -> int:
    """What this program has not taken is due now, what was given up too, with all its tries before it. Returns how many
    that are."""
    done: str = await connection.execute(
        "UPDATE webhook_delivery SET next_at = $2, first_at = $2, tries = 0, failed_at = NULL "
        f"WHERE webhook_id = $1 AND told_at IS NULL AND kind <> '{TRIAL}'",
        webhook,
        now,
    )
    return int(done.removeprefix("UPDATE "))


async def sealed(db: Database, webhook: UUID) -> tuple[bytes, bytes] | None:
    """Address and secret of one; None when there is none."""
    row = await db.pool.fetchrow("SELECT url_sealed, secret_sealed FROM webhook WHERE id = $1", webhook)
    return (row[0], row[1]) if row else None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A fact to tell, and where. `tries` counts this one; `first_at`: when the first was due."""

    fact: UUID
    webhook: UUID
    url_sealed: bytes
    secret_sealed: bytes
    kind: str
    client: UUID
    case_event: UUID | None
    value: str
    said_by: str | None
    at: datetime
    tries: int
    first_at: datetime


_CLAIM = """
WITH due AS (
    SELECT fact_id, webhook_id FROM webhook_delivery WHERE next_at <= $1 ORDER BY next_at LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE webhook_delivery d SET tries = d.tries + 1, next_at = $2 FROM due, webhook w
WHERE d.fact_id = due.fact_id AND d.webhook_id = due.webhook_id AND w.id = d.webhook_id
RETURNING d.fact_id, d.webhook_id, w.url_sealed, w.secret_sealed, d.kind, d.client_id, d.case_event_id, d.value,
          d.said_by, d.at, d.tries, d.first_at
"""


async def claim(db: Database, now: datetime, lease: timedelta, limit: int) -> list[Delivery]:
    """What is due, each to one caller; it is due again when the lease runs out and nobody has settled it."""
    return [Delivery(*r.values()) for r in await db.pool.fetch(_CLAIM, now, now + lease, limit)]


async def tried(db: Database, test: UUID, webhook: UUID, at: datetime, *, taken: bool) -> None:
    """Keep a test that was sent, and whether it was taken. It is not sent again."""
    await db.pool.execute(
        f"INSERT INTO webhook_delivery (fact_id, webhook_id, kind, value, at, tries, first_at, told_at, failed_at) "
        f"SELECT $1, id, '{TRIAL}', '', now, 1, now, CASE WHEN $4 THEN now END, CASE WHEN NOT $4 THEN now END "
        "FROM webhook, CAST($3 AS timestamptz) AS now WHERE id = $2",
        test,
        webhook,
        at,
        taken,
    )


async def told(db: Database, one: Delivery, at: datetime) -> None:
    await db.pool.execute(
        "UPDATE webhook_delivery SET told_at = $3, next_at = NULL WHERE fact_id = $1 AND webhook_id = $2",
        one.fact,
        one.webhook,
        at,
    )


async def failed(connection: Connection, one: Delivery, again: datetime | None, at: datetime) -> None:
    """Tell it again at `again`, or never."""
    await connection.execute(
        "UPDATE webhook_delivery SET next_at = $3, "
        "failed_at = CASE WHEN $3::timestamptz IS NULL THEN $4::timestamptz END "
        "WHERE fact_id = $1 AND webhook_id = $2 AND told_at IS NULL",
        one.fact,
        one.webhook,
        again,
        at,
    )


async def let_go(db: Database, before: datetime) -> None:
    """Drop what was settled long ago."""
    await db.pool.execute(
        "DELETE FROM webhook_delivery WHERE next_at IS NULL AND coalesce(told_at, failed_at) < $1", before
    )
