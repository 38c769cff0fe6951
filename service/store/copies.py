"""The database as a stream and back: every table of ours by COPY, in one snapshot, in one transaction."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Table

from flows.follow_up import AFTER
from service.store import audit, erasure
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.tables import Client

KEYS = "keys"  # the schema of the clients' keys: a file of its own
PROVIDERS = ("simulator_message", "simulator_block")  # what stands for the provider's own memory
SIGNED_IN = ("staff_session", "staff_link", "sign_in_failure")  # who signed out must not be signed in again
APPEND_ONLY = ("audit", "audit_seal")  # what is there stays, what is missing comes back


def tables(*, keys: bool) -> list[Table]:
    """The tables a copy holds, those that others refer to first."""
    left_out = (*PROVIDERS, *SIGNED_IN)
    return [t for t in Client.metadata.sorted_tables if (t.schema == KEYS) is keys and t.name not in left_out]


async def read(tx: Connection, write: Callable[[bytes], None], *, keys: bool) -> int:
    """Every table of the snapshot as frames: name and columns (JSON), its rows as PostgreSQL's binary COPY, and an
    empty frame. Returns how many tables."""

    async def rows(data: bytes) -> None:
        if data:
            write(data)

    found = tables(keys=keys)
    for table in found:
        columns = [column.name for column in table.columns]
        write(json.dumps([table.schema, table.name, columns]).encode())
        quoted = ", ".join(f'"{name}"' for name in columns)
        await tx.copy_from_query(f"SELECT {quoted} FROM {_name(table)}", output=rows, format="binary")
        write(b"")
    return len(found)


async def empty(tx: Connection) -> None:
    """Take everything out but what is append only."""
    names = ", ".join(_name(t) for t in Client.metadata.sorted_tables if t.name not in (*PROVIDERS, *APPEND_ONLY))
    await tx.execute(f"TRUNCATE {names}")


async def write(tx: Connection, frames: Iterator[bytes], *, keys: bool) -> None:
    """Put the tables of such a stream back, into empty ones. A table this program does not know is not taken."""
    known = {table.name: table for table in tables(keys=keys)}

    async def rows() -> AsyncIterator[bytes]:
        while data := next(frames, b""):
            yield data

    for head in frames:
        schema, name, columns = json.loads(head)
        if name not in known:
            raise ValueError(f"unknown table {name}")
        if name not in APPEND_ONLY:
            await tx.copy_to_table(name, source=rows(), columns=columns, schema_name=schema, format="binary")
            continue
        quoted = ", ".join(f'"{column}"' for column in columns)
        ours = _name(known[name])
        await tx.execute(f"CREATE TEMP TABLE brought ON COMMIT DROP AS SELECT {quoted} FROM {ours} LIMIT 0")
        await tx.copy_to_table("brought", source=rows(), columns=columns, format="binary")
        await tx.execute(
            f"INSERT INTO {ours} ({quoted}) OVERRIDING SYSTEM VALUE SELECT {quoted} FROM brought ON CONFLICT DO NOTHING"
        )
        await tx.execute("DROP TABLE brought")
        await tx.execute(  # or the next row would take a number that is taken; a seal's is counted by hand
            f"SELECT setval(of, (SELECT max(id) FROM {ours})) "
            f"FROM pg_get_serial_sequence('{name}', 'id') AS of WHERE of IS NOT NULL AND EXISTS (SELECT FROM {ours})"
        )


def _name(table: Table) -> str:
    return f'"{table.schema}"."{table.name}"' if table.schema else f'"{table.name}"'


async def begin_again(
    tx: Connection,
    made_at: datetime,
    epoch: int,
    erased: list[tuple[bytes, datetime]],
    stopped: list[tuple[bytes, datetime]],
) -> int:
    """What must be true before anybody else sees the restored rows: nothing may leave, what was in doubt waits, who was
    erased or said stop since the copy was made is erased and stopped again. Returns how many were erased."""
    await tx.execute(
        "UPDATE control SET recovering_since = clock_timestamp(), recovered_from = $1, epoch = $2", made_at, epoch
    )
    await tx.execute(
        "UPDATE outbound_message SET state = 'pending', lease_until = NULL, look_at = NULL, looks = 0, retry_at = NULL "
        "WHERE state IN ('sending', 'unknown')"
    )
    await erasure.note(tx, erased)
    gone = await tx.fetch(
        "SELECT c.id, coalesce((SELECT max(e.at) FROM erasure e "
        "WHERE e.phone_index IN (c.phone_index, sha256(uuid_send(c.id)))), $1) AS at "
        "FROM client c "
        "WHERE NOT EXISTS (SELECT FROM keys.client_key k WHERE k.client_id = c.id) "
        "OR EXISTS (SELECT FROM erasure e WHERE e.at >= c.created_at "
        "AND e.phone_index IN (c.phone_index, sha256(uuid_send(c.id))))",
        made_at,
    )
    for client, at in gone:
        await erasure.erase(tx, client, at)
    await tx.execute("DELETE FROM keys.client_key k WHERE NOT EXISTS (SELECT FROM client c WHERE c.id = k.client_id)")
    await stop_again(tx, stopped)
    return len(gone)


async def stop_again(tx: Connection, stopped: list[tuple[bytes, datetime]]) -> None:
    """Stop who said so at that moment and has not changed it since."""
    for phone, at in stopped:
        gone = await tx.fetch(
            "UPDATE client c SET consent = 'stopped' WHERE c.phone_index = $1 "
            "AND c.consent <> 'stopped' AND NOT EXISTS (SELECT FROM consent_record r WHERE r.client_id = c.id "
            "AND r.at > $2) RETURNING id",
            phone,
            at,
        )
        await tx.executemany(
            "INSERT INTO consent_record (id, client_id, consent, how, at) VALUES ($1, $2, 'stopped', 'restored', $3)",
            [(new_id(), r["id"], at) for r in gone],
        )


@dataclass(frozen=True, slots=True)
class Outside:
    """What must outlive the database: how often it was begun again, who was erased, who said stop (digests of numbers,
    with the time), and the last seal of the audit trail (its number and digest), so that a trail whose end was cut is
    known for one."""

    epoch: int
    erased: list[tuple[bytes, datetime]]
    stopped: list[tuple[bytes, datetime]]
    sealed: tuple[int, bytes] | None = None


async def outside(tx: Connection) -> Outside:
    """That part of the database which is kept outside of it as well."""
    epoch: int = await tx.fetchval("SELECT epoch FROM control")
    erased = await tx.fetch("SELECT phone_index, at FROM erasure")
    stopped = await tx.fetch(
        "SELECT c.phone_index, coalesce((SELECT max(r.at) FROM consent_record r WHERE r.client_id = c.id "
        "AND r.consent = 'stopped'), c.created_at) FROM client c WHERE c.consent = 'stopped'"
    )
    last = await audit.last_seal(tx)
    sealed = (last.number, last.digest) if last else None
    return Outside(epoch, [tuple(r) for r in erased], [tuple(r) for r in stopped], sealed)


async def next_epoch(tx: Connection) -> int:
    """Count on: whatever copy of the database was made until now is older than this."""
    epoch: int = await tx.fetchval("UPDATE control SET epoch = epoch + 1 RETURNING epoch")
    return epoch


async def fell_back(tx: Connection, epoch: int) -> None:
    """The database is an older copy of itself: nothing may leave until somebody has looked."""
    await tx.execute(
        "UPDATE control SET recovering_since = coalesce(recovering_since, clock_timestamp()), epoch = $1, "
        "recovered_from = coalesce(recovered_from, (SELECT max(at) FROM heartbeat), "
        "clock_timestamp() - interval '2 days')",
        epoch,
    )
    await tx.execute(
        "UPDATE outbound_message SET state = 'pending', lease_until = NULL, look_at = NULL, looks = 0, retry_at = NULL "
        "WHERE state IN ('sending', 'unknown')"
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message of the restored copy that may have left after it was made."""

    id: UUID
    client: UUID
    master: str
    wrapped: bytes
    phone_index: bytes
    channel: str
    words_sealed: bytes
    event_id: UUID | None


async def candidates(tx: Connection, phones: list[bytes], before: datetime) -> list[Candidate]:
    """Messages to these numbers that were due before a moment and have not ended, oldest first, locked."""
    rows = await tx.fetch(
        "SELECT m.id, m.client_id, k.master, k.wrapped, m.to_index, m.channel, m.words_sealed, m.event_id "
        "FROM outbound_message m JOIN keys.client_key k ON k.client_id = m.client_id "
        "WHERE m.to_index = ANY($1) AND m.state IN ('pending', 'held') AND m.due_at <= $2 "
        "ORDER BY m.due_at, m.id FOR UPDATE OF m",
        phones,
        before,
    )
    return [Candidate(*r) for r in rows]


async def accepted(tx: Connection, message: UUID, sid: str, token: str, at: datetime, poll: timedelta) -> None:
    """The provider has this message: it left after the copy was made."""
    await tx.execute(
        "WITH m AS (UPDATE outbound_message SET state = 'accepted', reason = NULL, sid = $2, fence = fence + 1, "
        "started_at = $4, poll_at = clock_timestamp() + $5 WHERE id = $1 RETURNING id, fence) "
        "INSERT INTO attempt (token, message_id, fence, sid, outcome, started_at) "
        "SELECT $3, id, fence, $2, 'found', $4 FROM m",
        message,
        sid,
        token,
        at,
        poll,
    )


async def in_doubt(tx: Connection, messages: list[UUID], why: str) -> None:
    """Nobody can tell whether these left: they do not go, a person looks."""
    await tx.execute("UPDATE outbound_message SET state = 'human', reason = $2 WHERE id = ANY($1)", messages, why)


async def lines_in_doubt(tx: Connection, phones: list[bytes], before: datetime, why: str) -> list[tuple[UUID, ...]]:
    """The same of reminders that were due: they are no messages yet, and may have been some after the copy was made.
    Nor is anybody at these numbers invited or asked again. Returns (client, event) of each line."""
    lines = await tx.fetch(
        "UPDATE reminder r SET state = 'human', reason = $3 FROM client c WHERE c.id = r.client_id "
        "AND c.phone_index = ANY($1) AND r.state = 'planned' AND r.due_at <= $2 RETURNING r.client_id, r.case_event_id",
        phones,
        before,
        why,
    )
    await tx.execute(
        "UPDATE client SET invited_at = $2 WHERE phone_index = ANY($1) AND invited_at IS NULL", phones, before
    )
    await tx.execute(
        "UPDATE session s SET wake_at = NULL FROM client c "
        "WHERE c.id = s.client_id AND c.phone_index = ANY($1) AND s.wake_at <= $2",
        phones,
        before,
    )
    # A question of the day after is no line before it is asked: one that may have been asked is written as such.
    asked = await tx.fetch(
        "INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, reason) "
        "SELECT e.id, e.version, $4, e.client_id, $2, $2, 'human', $3 FROM case_event e "
        "JOIN client c ON c.id = e.client_id WHERE c.phone_index = ANY($1) AND e.starts_at <= $2 "
        "AND e.starts_at > $2 - interval '10 days' ON CONFLICT DO NOTHING RETURNING client_id, case_event_id",
        phones,
        before,
        why,
        AFTER,
    )
    return [tuple(r) for r in (*lines, *asked)]


async def notices_in_doubt(tx: Connection, phones: list[bytes], before: datetime) -> list[UUID]:
    """The same of notices that were to leave before that moment. Returns the client of each."""
    rows = await tx.fetch(
        "UPDATE broadcast_recipient r SET state = 'left_out', reason = 'called_back' FROM broadcast b, client c "
        "WHERE b.id = r.broadcast_id AND b.state IN ('held', 'sending') AND b.release_at <= $2 "
        "AND c.id = r.client_id AND c.phone_index = ANY($1) AND r.state = 'planned' RETURNING r.client_id",
        phones,
        before,
    )
    return [r["client_id"] for r in rows]


@dataclass(frozen=True, slots=True)
class Stray:
    """A message at the provider that nothing here explains."""

    sid: str
    phone_index: bytes
    at: datetime


async def remember(tx: Connection, strays: list[Stray]) -> list[Stray]:
    """Keep them. Returns those that were not known."""
    rows = await tx.fetch(
        "INSERT INTO orphan (sid, phone_index, at, seen_at) SELECT s.sid, s.phone, s.at, clock_timestamp() "
        "FROM unnest($1::text[], $2::bytea[], $3::timestamptz[]) AS s (sid, phone, at) "
        "ON CONFLICT DO NOTHING RETURNING sid",
        [s.sid for s in strays],
        [s.phone_index for s in strays],
        [s.at for s in strays],
    )
    new = {r["sid"] for r in rows}
    return [s for s in strays if s.sid in new]


async def unresolved(tx: Connection, phones: list[bytes]) -> set[bytes]:
    """Those numbers to which a message is on its way or in doubt."""
    rows = await tx.fetch(
        "SELECT DISTINCT to_index FROM outbound_message WHERE to_index = ANY($1) AND state IN ('sending', 'unknown')",
        phones,
    )
    return {r["to_index"] for r in rows}


async def waiting(tx: Connection, now: datetime) -> int:
    """How many messages leave at once when sending goes on."""
    found: int = await tx.fetchval(
        "SELECT (SELECT count(*) FROM outbound_message WHERE state = 'pending' AND due_at <= $1) "
        "+ (SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= $1)",
        now,
    )
    return found


async def resume(tx: Connection) -> None:
    await tx.execute("UPDATE control SET recovering_since = NULL, recovered_from = NULL")
