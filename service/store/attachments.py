"""What people sent with their messages: what is still to be had from the provider, and what is kept of it, sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from service.store.engine import Connection, Database, ever_later

TRIES = 12  # over more than a day


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message that came with so many attachments."""

    inbound: UUID
    client: UUID
    sid: str
    media: int


# A run that dies with one in hand uses up one of its tries, so that none is tried for ever.
_CLAIM = f"""
WITH due AS (SELECT id FROM inbound_message WHERE fetch_at <= clock_timestamp() ORDER BY fetch_at LIMIT $1
             FOR UPDATE SKIP LOCKED)
UPDATE inbound_message i SET fetch_tries = fetch_tries + 1,
    fetch_at = CASE WHEN fetch_tries < $2 THEN {ever_later("fetch_tries")} END
FROM due WHERE i.id = due.id RETURNING i.id, i.client_id, i.sid, i.media, i.fetch_at IS NULL AS given_up
"""


async def claim(db: Database, limit: int) -> list[Wanted]:
    """Messages whose attachments are to be fetched now, each to one caller; they come again later, ever more rarely,
    until `complete` is told or they were tried often enough."""
    rows = await db.pool.fetch(_CLAIM, limit, TRIES)
    return [Wanted(r["id"], r["client_id"], r["sid"], r["media"]) for r in rows if not r["given_up"]]


async def leave(db: Database) -> None:
    """None are fetched here."""
    await db.pool.execute("UPDATE inbound_message SET fetch_at = NULL WHERE fetch_at <= clock_timestamp()")


async def complete(db: Database, inbound: UUID) -> None:
    """There is nothing more to fetch of this message."""
    await db.pool.execute("UPDATE inbound_message SET fetch_at = NULL WHERE id = $1", inbound)


async def known(db: Database, inbound: UUID) -> set[str]:
    """The provider's ids of those that were decided already."""
    rows = await db.pool.fetch("SELECT sid FROM attachment WHERE inbound_id = $1", inbound)
    return {r["sid"] for r in rows}


@dataclass(frozen=True, slots=True)
class New:
    """An attachment as it was found; `body_sealed`: None where it is not kept."""

    id: UUID
    sid: str
    nth: int
    kind: str
    size: int
    body_sealed: bytes | None = field(repr=False)


# Not for somebody who was erased in between, or whose record became another's and has another key.
_KEEP = """
INSERT INTO attachment (id, client_id, inbound_id, sid, nth, kind, size, body_sealed, kept_at, ask_at)
SELECT $3, i.client_id, i.id, $4, $5, $6, $7, $8, $9, CASE WHEN $8::bytea IS NOT NULL THEN clock_timestamp() END
FROM (SELECT id, client_id FROM inbound_message WHERE id = $1 AND client_id = $2 FOR KEY SHARE) AS i
ON CONFLICT (inbound_id, sid) DO NOTHING
"""


async def keep(tx: Connection, of: Wanted, new: New, at: datetime) -> None:
    """Keep what was found, once; where its body is kept, the provider is to delete its own."""
    values = (new.id, new.sid, new.nth, new.kind, new.size, new.body_sealed, at)
    await tx.execute(_KEEP, of.inbound, of.client, *values)


async def to_delete(db: Database, limit: int) -> list[tuple[UUID, str, str]]:
    """Those that are kept here and that the provider still has (id, its ids of message and attachment), each to one
    caller; they come again later, unless `deleted` is told."""
    rows = await db.pool.fetch(
        "WITH due AS (SELECT id FROM attachment WHERE ask_at <= clock_timestamp() ORDER BY ask_at LIMIT $1 "
        "FOR UPDATE SKIP LOCKED) "
        "UPDATE attachment a SET tries = least(a.tries + 1, 1000), "
        f"ask_at = {ever_later('a.tries')} "
        "FROM due, inbound_message i WHERE a.id = due.id AND i.id = a.inbound_id RETURNING a.id, i.sid, a.sid AS one",
        limit,
    )
    return [(r["id"], r["sid"], r["one"]) for r in rows]


async def deleted(db: Database, attachment: UUID) -> None:
    """The provider has it no more."""
    await db.pool.execute("UPDATE attachment SET ask_at = NULL WHERE id = $1", attachment)


async def let_go(db: Database, before: datetime) -> None:
    """Drop what was kept before a moment; that it was there stays."""
    await db.pool.execute(
        "UPDATE attachment SET body_sealed = NULL WHERE body_sealed IS NOT NULL AND kept_at < $1", before
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """An attachment without its body. `here`: there is one."""

    id: UUID
    inbound: UUID
    kind: str
    size: int
    here: bool


@dataclass(frozen=True, slots=True)
class Of:
    """What is known of the attachments of messages: those that were decided, in their order, and the messages of which
    more is to come."""

    kept: list[Kept]
    coming: set[UUID]


async def of(db: Database, inbound: Sequence[UUID]) -> Of:
    """The attachments of these messages."""
    rows = await db.pool.fetch(
        "SELECT a.id, i.id AS inbound, a.kind, a.size, a.body_sealed IS NOT NULL AS here, "
        "i.fetch_at IS NOT NULL AS more FROM inbound_message i LEFT JOIN attachment a ON a.inbound_id = i.id "
        "WHERE i.id = ANY($1) ORDER BY a.nth",
        inbound,
    )
    kept = [Kept(*list(r.values())[:5]) for r in rows if r["id"] is not None]
    return Of(kept, {r["inbound"] for r in rows if r["more"]})


async def one(db: Database, client: UUID, attachment: UUID) -> tuple[str, bytes] | None:
    """Kind and sealed body of a client's attachment that is kept."""
    row = await db.pool.fetchrow(
        "SELECT kind, body_sealed FROM attachment WHERE id = $1 AND client_id = $2 AND body_sealed IS NOT NULL",
        attachment,
        client,
    )
    return (row["kind"], row["body_sealed"]) if row else None
