"""Forgetting, and telling all that is held: both follow the tables' own foreign keys from the client, so that a new
table is forgotten and told from its first day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from service.store import clients, tags
from service.store.engine import Connection, Database, ever_later
from service.store.tables import Client
from service.vault import WrappedKey

CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Held:
    """One table's rows that belong to a client ($1): their condition, and references to be emptied instead, where a
    row only mentions the client or something of theirs."""

    table: Table
    where: str
    mentions: tuple[tuple[str, str], ...] = ()


def name_of(table: Table) -> str:
    """A table as statements name it."""
    return f"{table.schema}.{table.name}" if table.schema else table.name


@cache
def held() -> tuple[Held, ...]:
    """Every table with something of a client, those that others refer to last."""
    found: dict[str, Held] = {}
    for table in Client.metadata.sorted_tables:
        if table.name == CLIENT:
            found[table.name] = Held(table, "id = $1")
            continue
        owned, mentions = [], []
        for column in table.columns:
            if column.name == "client_id":
                owned.append("client_id = $1")
                continue
            for key in column.foreign_keys:
                parent = found.get(key.column.table.name)
                if parent is None:
                    continue
                of = f"{column.name} IN (SELECT {key.column.name} FROM {name_of(parent.table)} WHERE {parent.where})"
                if column.nullable:
                    mentions.append((column.name, of))
                else:
                    owned.append(of)
        if owned or mentions:
            found[table.name] = Held(table, " OR ".join(owned), tuple(mentions))
    return tuple(reversed(found.values()))


async def ask(connection: Connection, client: UUID, now: datetime) -> bool:
    """Note that a client is to be erased, and let nothing more leave. False when there is no such client."""
    found = await connection.fetchval(
        "UPDATE client SET forget_at = coalesce(forget_at, $2), consent = 'stopped' WHERE id = $1 RETURNING id",
        client,
        now,
    )
    await connection.execute(
        "UPDATE outbound_message SET state = 'cancelled', reason = 'they asked to be forgotten' "
        "WHERE client_id = $1 AND state IN ('pending', 'held')",
        client,
    )
    return found is not None


_READY = """
SELECT id FROM client c
WHERE forget_at <= $1 AND (forget_at <= $2 OR NOT EXISTS (
    SELECT FROM outbound_message m WHERE m.client_id = c.id
      AND (m.state IN ('sending', 'unknown') OR m.state = 'pending' AND m.purpose = 'stop' AND m.not_after > $1)))
ORDER BY forget_at LIMIT $3
"""


async def ready(db: Database, now: datetime, longest: timedelta, limit: int) -> list[UUID]:
    """Whom to erase: those of whom nothing is on its way any more, or who have waited for that the longest we let
    them."""
    return [r["id"] for r in await db.pool.fetch(_READY, now, now - longest, limit)]


_NOTE = """
INSERT INTO redaction (sid, asked_at, ask_at)
SELECT sid, $2, clock_timestamp() FROM (
    SELECT sid FROM inbound_message WHERE client_id = $1
    UNION SELECT a.sid FROM attempt a JOIN outbound_message m ON m.id = a.message_id
          WHERE m.client_id = $1 AND a.sid IS NOT NULL
) AS s ON CONFLICT (sid) DO NOTHING
"""

_NEWS = """
DELETE FROM provider_event e USING attempt a, outbound_message m
WHERE (e.sid = a.sid OR e.token = a.token) AND a.message_id = m.id AND m.client_id = $1
"""


# Any file that is still kept may name them, in a row that was refused as well: none is worth it.
_FILES = "DELETE FROM import_part p USING import_file f WHERE f.id = p.import_id AND f.ended_at IS NOT NULL"
_IN_REPORTS = """
UPDATE import_row SET case_event_id = NULL WHERE case_event_id IN (SELECT id FROM case_event WHERE client_id = $1)
"""


# Messages that carried dates of others as well: the others' ledger hangs on them. They stay, with one of those.
_SHARED = """
SELECT DISTINCT ON (m.id) m.id, r.client_id, r.case_event_id, r.version, k.master, k.wrapped
FROM reminder mine JOIN outbound_message m ON mine.message_id IN (m.id, m.stands_for) AND m.shared
JOIN reminder r ON r.message_id IN (m.id, m.stands_for) AND r.client_id <> $1
JOIN keys.client_key k ON k.client_id = r.client_id
WHERE mine.client_id = $1 ORDER BY m.id, r.client_id = m.client_id DESC, r.client_id
"""


@dataclass(frozen=True, slots=True)
class Shared:
    """A message that carried dates of several people, and one of the others: it stays with them, about that event."""

    message: UUID
    heir: UUID
    case_event: UUID
    version: int
    key: WrappedKey


async def shared(tx: Connection, client: UUID) -> list[Shared]:
    """The messages that told a client's dates together with others'."""
    rows = [tuple(r.values()) for r in await tx.fetch(_SHARED, client)]
    return [Shared(r[0], r[1], r[2], r[3], WrappedKey(r[4], r[5])) for r in rows]


async def pass_on(tx: Connection, one: Shared, words_sealed: bytes | None = None) -> None:
    """Leave a shared message with its heir; without words for them it opens for nobody any more."""
    await tx.execute(
        "UPDATE outbound_message SET client_id = $2, event_id = $3, event_version = $4, "
        "words_sealed = coalesce($5, words_sealed) WHERE id = $1",
        one.message,
        one.heir,
        one.case_event,
        one.version,
        words_sealed,
    )


def alone(client: UUID) -> bytes:
    """What stays in the ledger of erasures of somebody who shared a number: the others at it are not erased with them
    when a copy is restored."""
    return sha256(client.bytes).digest()


async def erase(tx: Connection, client: UUID, at: datetime) -> bytes | None:
    """Delete a client's key and every row of theirs, in the caller's transaction; what stays is the digest of their
    number among the erased and the opted out, and the provider's ids of their messages. Who shared the number stays
    reachable at it, and one of them speaks for it. Returns the digest that stays, None when there is no such client."""
    await tx.execute("SELECT FROM session WHERE client_id = $1 FOR UPDATE", client)  # first, as every turn does
    phone: bytes | None = await tx.fetchval("SELECT phone_index FROM client WHERE id = $1 FOR UPDATE", client)
    if phone is None:
        return None
    for row in await tx.fetch("SELECT id FROM client WHERE helps_id = $1", client):
        await erase(tx, row["id"], at)  # they are here for this person only
    others = await tx.fetchval("SELECT true FROM client WHERE phone_index = $1 AND id <> $2 LIMIT 1", phone, client)
    for one in await shared(tx, client):
        await pass_on(tx, one)
    await tx.execute(_NOTE, client, at)
    await tx.execute(_NEWS, client)
    await tx.execute(_FILES)
    await drop(tx, client)
    await tags.drop_unused(tx)
    if others:
        await clients.somebody_speaks(tx, [phone])
        phone = alone(client)
    else:
        await opt_out(tx, [(phone, at)])
    await note(tx, [(phone, at)])
    return phone


async def drop(tx: Connection, client: UUID) -> None:
    """Delete a client's key and every row of theirs."""
    await tx.execute(_IN_REPORTS, client)
    for one in held():
        for column, of in one.mentions:
            await tx.execute(f"UPDATE {name_of(one.table)} SET {column} = NULL WHERE {of}", client)
        if one.where:
            await tx.execute(f"DELETE FROM {name_of(one.table)} WHERE {one.where}", client)


async def note(tx: Connection, erased: Sequence[tuple[bytes, datetime]]) -> None:
    """Write into the ledger of erasures."""
    await tx.executemany("INSERT INTO erasure (phone_index, at) VALUES ($1, $2) ON CONFLICT DO NOTHING", erased)


async def opt_out(tx: Connection, numbers: Sequence[tuple[bytes, datetime]]) -> None:
    """Remember that nobody may begin to text these numbers."""
    await tx.executemany(
        "INSERT INTO opt_out (phone_index, at) VALUES ($1, $2) "
        "ON CONFLICT (phone_index) DO UPDATE SET at = greatest(opt_out.at, excluded.at)",
        numbers,
    )


async def find(db: Database, client: UUID | None, phone_index: bytes | None, ref_index: bytes | None) -> UUID | None:
    """The client by id, by the digest of their number or of the organisation's reference."""
    found: UUID | None = await db.pool.fetchval(
        "SELECT id FROM client WHERE id = $1 OR phone_index = $2 OR ref_index = $3", client, phone_index, ref_index
    )
    return found


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is held. `sealed`: column → ciphertext, to be opened for `table.column` of `row`."""

    table: str
    row: Any
    clear: dict[str, Any]
    sealed: dict[str, bytes]


async def everything(db: Database, client: UUID) -> list[Row]:
    """Every row of a client but their key, in the order of the tables. Digests are left out: they say nothing that the
    rest does not say."""
    rows = []
    for one in reversed(held()):
        if not one.where or one.table.schema == "keys":
            continue
        first = next(iter(one.table.primary_key.columns)).name
        for r in await db.pool.fetch(f"SELECT * FROM {name_of(one.table)} WHERE {one.where}", client):
            values = dict(r.items())
            sealed = {k: v for k, v in values.items() if k.endswith("_sealed") and v is not None}
            clear = {k: _plain(v) for k, v in values.items() if not isinstance(v, bytes) and not k.endswith("_sealed")}
            rows.append(Row(one.table.name, values[first], clear, sealed))
    return rows


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime | date | time) else value


async def news_of(db: Database, client: UUID) -> list[dict[str, Any]]:
    """What the provider told about a client's messages, which hangs on them by its own ids only."""
    rows = await db.pool.fetch(
        "SELECT e.sid, e.status, e.code, e.seen_at FROM provider_event e JOIN attempt a ON a.sid = e.sid "
        "JOIN outbound_message m ON m.id = a.message_id WHERE m.client_id = $1 ORDER BY e.seen_at",
        client,
    )
    return [{k: _plain(v) for k, v in r.items()} for r in rows]


async def to_redact(db: Database, limit: int) -> list[str]:
    """Ids whose time to be deleted at the provider has come, each to one caller; they come again later, ever more
    rarely, unless `redacted` is told."""
    rows = await db.pool.fetch(
        "WITH due AS (SELECT sid FROM redaction WHERE ask_at <= clock_timestamp() ORDER BY ask_at LIMIT $1 "
        "FOR UPDATE SKIP LOCKED) "
        "UPDATE redaction r SET tries = least(r.tries + 1, 1000), "
        f"ask_at = {ever_later('r.tries')} "
        "FROM due WHERE r.sid = due.sid RETURNING r.sid",
        limit,
    )
    return [r["sid"] for r in rows]


async def redacted(db: Database, sid: str) -> None:
    """The provider has deleted this message."""
    await db.pool.execute("UPDATE redaction SET ask_at = NULL WHERE sid = $1", sid)


async def backlog(db: Database, before: datetime) -> int:
    """How many messages asked to be deleted before a moment the provider still has."""
    found: int = await db.pool.fetchval(
        "SELECT count(*) FROM redaction WHERE ask_at IS NOT NULL AND asked_at < $1", before
    )
    return found


async def let_go(db: Database, before: datetime) -> None:
    """Drop what no backup and no list of the provider can bring back any more."""
    await db.pool.execute("DELETE FROM redaction WHERE ask_at IS NULL AND asked_at < $1", before)
    await db.pool.execute("DELETE FROM erasure WHERE at < $1", before)
