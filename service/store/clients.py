"""Clients: found by digest, made together with their key and their session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from uuid import UUID

import asyncpg

from flows.quiet import EARLIEST, LATEST, Hours
from service.errors import StoreError
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database
from service.store.ids import new_id
from service.store.webhooks import tell
from service.vault import WrappedKey


class JustMade(StoreError):
    """A client with this number or reference came into being since we looked."""


@dataclass(frozen=True, slots=True)
class Client:
    """What the service needs of a client outside a conversation. Sealed fields stay sealed. `household`: who belongs
    together; `label_sealed`: how they are told apart on a number they share."""

    id: UUID
    key: WrappedKey
    phone_index: bytes
    phone_sealed: bytes
    ref_index: bytes | None
    channel: str
    language: str | None
    timezone: str | None
    consent: str
    phone_private: bool | None
    hours: Hours
    household: UUID | None = None
    label_sealed: bytes | None = None
    helps: UUID | None = None
    home_sealed: bytes | None = None  # where they live
    caseworker: UUID | None = None


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client to make, sealed already. `state_sealed` is an empty session, `alias_words` how the alias is found;
    `speaks`: nobody else is at this number."""

    id: UUID
    key: WrappedKey
    phone_index: bytes
    phone_sealed: bytes
    state_sealed: bytes
    channel: str
    consent: str
    ref_index: bytes | None = None
    ref_sealed: bytes | None = None
    alias_sealed: bytes | None = None
    language: str | None = None
    timezone: str | None = None
    alias_words: tuple[bytes, ...] = ()
    caseworker: UUID | None = None
    household: UUID | None = None
    label_sealed: bytes | None = None
    speaks: bool = True
    helps: UUID | None = None
    relation: str | None = None


def seen_by(caseworker: str) -> str:
    """The SQL of `flows.roles.sees` for a client `c`: that they are this caseworker's or nobody's. `caseworker`: the
    parameter that holds the id; NULL sees everybody."""
    return f"({caseworker}::uuid IS NULL OR c.caseworker_id IS NULL OR c.caseworker_id = {caseworker})"


# What `_client` reads.
_CLIENT = """
SELECT c.id, k.master, k.wrapped, c.phone_index, c.phone_sealed, c.ref_index, c.channel, c.language, c.timezone,
       c.consent, c.phone_private, c.safe_from, c.safe_until, c.night_urgent, c.household_id, c.label_sealed,
       c.helps_id, c.home_sealed, c.caseworker_id
"""
_FIND = f"""
{_CLIENT} FROM client c JOIN keys.client_key k ON k.client_id = c.id
WHERE c.phone_index = ANY($1) OR c.ref_index = ANY($2) ORDER BY c.created_at, c.id
"""


async def find(connection: Connection, phones: Sequence[bytes], refs: Sequence[bytes]) -> list[Client]:
    """The clients at these phone digests or with these reference digests."""
    return [_client(r) for r in await connection.fetch(_FIND, list(phones), list(refs))]


async def at_phone(db: Database, phone: bytes) -> Client | None:
    """The client at a phone digest: where several share it, the one in whose conversation its texts are heard."""
    async with db.pool.acquire() as connection:
        row = await connection.fetchrow(_FIND.replace("OR c.ref_index = ANY($2)", "AND c.speaks"), [phone])
    return _client(row) if row else None


async def key_of(db: Database, client: UUID) -> WrappedKey | None:
    """A client's key as stored; None when there is no such client."""
    row = await db.pool.fetchrow("SELECT master, wrapped FROM keys.client_key WHERE client_id = $1", client)
    return WrappedKey(row["master"], row["wrapped"]) if row else None


async def wrapped_by_others(db: Database, master: str, limit: int) -> list[tuple[UUID, WrappedKey]]:
    """Clients whose keys another master key than this one wraps."""
    rows = await db.pool.fetch(
        "SELECT client_id, master, wrapped FROM keys.client_key WHERE master <> $1 ORDER BY client_id LIMIT $2",
        master,
        limit,
    )
    return [(r["client_id"], WrappedKey(r["master"], r["wrapped"])) for r in rows]


async def wrap_again(db: Database, wrapped: Sequence[tuple[UUID, WrappedKey, WrappedKey]]) -> None:
    """Replace stored keys (client, the form it had, its new form), each unless it has changed since."""
    async with db.transaction() as tx:
        await tx.executemany(
            "UPDATE keys.client_key SET master = $3, wrapped = $4 WHERE client_id = $1 AND wrapped = $2",
            [(client, old.wrapped, new.master, new.wrapped) for client, old, new in wrapped],
        )


async def add(connection: Connection, clients: Sequence[NewClient], now: datetime) -> None:
    """Make clients with key and session, inside the caller's transaction. Who was forgotten begins as stopped: we do
    not text first a second time. Raises `JustMade` when somebody else made one of them in the same moment: the
    transaction is lost, begin again."""
    if not clients:
        return
    rows = [
        (
            c.id,
            c.phone_index,
            c.phone_sealed,
            c.ref_index,
            c.ref_sealed,
            c.alias_sealed,
            c.channel,
            c.language,
            c.timezone,
            c.consent,
            now,
            c.caseworker,
            c.household,
            c.label_sealed,
            c.speaks,
            c.helps,
            c.relation,
        )
        for c in clients
    ]
    try:
        await connection.executemany(
            "INSERT INTO client (id, phone_index, phone_sealed, ref_index, ref_sealed, alias_sealed, channel, "
            "language, timezone, consent, created_at, caseworker_id, household_id, label_sealed, speaks, "
            "helps_id, relation) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            rows,
        )
    except asyncpg.UniqueViolationError:
        raise JustMade from None
    await connection.execute(
        "UPDATE client c SET consent = 'stopped' FROM opt_out o WHERE c.id = ANY($1) AND o.phone_index = c.phone_index",
        [c.id for c in clients],
    )
    await connection.executemany(
        "INSERT INTO keys.client_key (client_id, master, wrapped) VALUES ($1, $2, $3)",
        [(c.id, c.key.master, c.key.wrapped) for c in clients],
    )
    await connection.executemany(
        "INSERT INTO session (client_id, version, state_sealed, updated_at) VALUES ($1, 0, $2, $3)",
        [(c.id, c.state_sealed, now) for c in clients],
    )
    await somebody_speaks(connection, [c.phone_index for c in clients if not c.speaks])
    await connection.executemany(
        "INSERT INTO client_word (client_id, word_index) VALUES ($1, $2)",
        [(c.id, word) for c in clients for word in c.alias_words],
    )


@dataclass(frozen=True, slots=True)
class Change:
    """What a file says anew of a client; None leaves a field as it is."""

    client: UUID
    language: str | None = None
    timezone: str | None = None
    channel: str | None = None
    ref_index: bytes | None = None
    ref_sealed: bytes | None = None
    household: UUID | None = None
    label_sealed: bytes | None = None
    home_sealed: bytes | None = None


async def change(connection: Connection, changes: Sequence[Change]) -> None:
    """Apply changes; a new clock, home or household makes the planner look at the client's events again."""
    await connection.executemany(
        "UPDATE client SET language = coalesce($2, language), timezone = coalesce($3, timezone), "
        "channel = coalesce($4, channel), ref_index = coalesce($5, ref_index), "
        "ref_sealed = coalesce($6, ref_sealed), household_id = coalesce($7, household_id), "
        "label_sealed = coalesce($8, label_sealed), home_sealed = coalesce($9, home_sealed) WHERE id = $1",
        [
            (
                c.client,
                c.language,
                c.timezone,
                c.channel,
                c.ref_index,
                c.ref_sealed,
                c.household,
                c.label_sealed,
                c.home_sealed,
            )
            for c in changes
        ],
    )
    if moved := [c.client for c in changes if any(x is not None for x in (c.timezone, c.home_sealed, c.household))]:
        await connection.execute("UPDATE case_event SET planned_version = NULL WHERE client_id = ANY($1)", moved)


@dataclass(frozen=True, slots=True)
class ConsentSaid:
    """What a client said, how and when. Who was forgotten must have agreed anew: only a consent whose day is known
    (`dated`) and later counts."""

    client: UUID
    consent: str
    how: str
    language: str | None
    at: datetime
    dated: bool = True
    id: UUID = field(default_factory=new_id)


async def record_consents(connection: Connection, said: Sequence[ConsentSaid]) -> None:
    """Set clients' consent and keep what, how and when."""
    await connection.executemany(
        "WITH agreed AS (UPDATE client c SET consent = $3 WHERE id = $2 AND NOT EXISTS ("
        "SELECT FROM opt_out o WHERE o.phone_index = c.phone_index AND (o.at >= $6 OR NOT $7)) RETURNING id) "
        "INSERT INTO consent_record (id, client_id, consent, how, language, at) SELECT $1, id, $3, $4, $5, $6 "
        "FROM agreed",
        [(c.id, c.client, c.consent, c.how, c.language, c.at, c.dated) for c in said],
    )


_UNINVITED = f"""
WITH chosen AS (
    SELECT c.id FROM client c
    WHERE c.consent = 'unasked' AND c.invited_at IS NULL AND c.automation_off_at IS NULL AND c.unsafe_at IS NULL
      AND c.speaks
      AND EXISTS (SELECT FROM case_event e JOIN client o ON o.id = e.client_id
                  WHERE (o.phone_index = c.phone_index OR o.id = c.helps_id) AND e.starts_at > $1
                    AND e.status IN ({AHEAD}))
      AND NOT EXISTS (SELECT FROM inbound_message i WHERE i.client_id = c.id)
    ORDER BY c.id LIMIT $2 FOR UPDATE SKIP LOCKED
), noted AS (
    UPDATE client c SET invited_at = $1 FROM chosen WHERE c.id = chosen.id RETURNING c.*
)
{_CLIENT} FROM noted c JOIN keys.client_key k ON k.client_id = c.id
"""


async def uninvite(connection: Connection, now: datetime) -> None:
    """Invite once more whose invitation the sender did not get to before their night, and take back its task."""
    await connection.execute(
        "WITH late AS (UPDATE client c SET invited_at = NULL FROM task t, outbound_message m "
        "WHERE t.closed_at IS NULL AND t.kind = 'not_reminded' AND t.client_id = c.id AND m.client_id = c.id "
        "AND t.key = 'not_reminded:' || m.id AND m.purpose = 'invitation' AND m.state = 'expired' "
        "AND c.consent = 'unasked' RETURNING t.id) "
        "UPDATE task SET closed_at = $1 FROM late WHERE task.id = late.id",
        now,
    )


async def take_uninvited(connection: Connection, now: datetime, limit: int) -> list[Client]:
    """Clients with a date ahead whom nobody ever asked, noted as invited in the caller's transaction. Who has
    written to us is in a conversation already and is not among them."""
    return [_client(r) for r in await connection.fetch(_UNINVITED, now, limit)]


_TELL = tell(
    "stopped",
    "(SELECT kept.id AS fact, client_id AS client, NULL::uuid AS event, 'carrier' AS value, 'client' AS said_by, "
    "$4::timestamptz AS at FROM kept)",
)
_OPTED_OUT = f"""
WITH stopped AS (
    UPDATE client SET consent = 'stopped' WHERE id = $1 AND consent <> 'stopped' RETURNING id
), kept AS (
    INSERT INTO consent_record (id, client_id, consent, how, at) SELECT $2, id, 'stopped', 'carrier', $4 FROM stopped
    RETURNING id, client_id
), told AS ({_TELL})
INSERT INTO task (id, key, kind, urgent, client_id, due_at, opened_at)
SELECT $3, 'stopped_with_date:' || $2, 'stopped_with_date', true, id, $4, $4 FROM stopped
WHERE EXISTS (SELECT FROM case_event e WHERE e.client_id = stopped.id AND e.starts_at > $4 AND e.status IN ({AHEAD}))
"""


async def opted_out(connection: Connection, client: UUID, at: datetime) -> None:
    """The carrier says the person told it STOP: theirs is ours, and that of all who share the number. With a date ahead
    a human must reach them another way."""
    for each in await sharing(connection, client):
        await connection.execute(_OPTED_OUT, each, new_id(), new_id(), at)


async def somebody_speaks(connection: Connection, phones: Sequence[bytes]) -> None:
    """Where nobody at a number speaks any more, the one who has been there the longest does."""
    if phones:
        await connection.execute(
            "UPDATE client c SET speaks = true FROM (SELECT DISTINCT ON (phone_index) id FROM client o "
            "WHERE phone_index = ANY($1) AND NOT EXISTS ("
            "SELECT FROM client s WHERE s.phone_index = o.phone_index AND s.speaks) "
            "ORDER BY phone_index, created_at, id) AS first WHERE c.id = first.id",
            list(phones),
        )


async def is_used(connection: Connection, phone: bytes) -> bool:
    """Whether anybody is at a number."""
    return await connection.fetchval("SELECT true FROM client WHERE phone_index = $1 LIMIT 1", phone) is True


async def sharing(connection: Connection, client: UUID) -> list[UUID]:
    """Everybody at a client's number, with them."""
    rows = await connection.fetch(
        "SELECT o.id FROM client c JOIN client o ON o.phone_index = c.phone_index WHERE c.id = $1 ORDER BY o.id", client
    )
    return [r["id"] for r in rows]


async def flag(connection: Connection, client: UUID, flag: str, message: UUID, now: datetime) -> bool:
    """Note what the provider says is wrong with a client's number. A delivered message takes it away again. Returns
    whether another message had met it before."""
    noted: bool = await connection.fetchval(
        "WITH before AS (SELECT flagged_by FROM client WHERE id = $1 FOR UPDATE) "
        "UPDATE client SET flag = $2, flagged_at = $4, flagged_by = $3 FROM before WHERE id = $1 "
        "RETURNING coalesce(before.flagged_by <> $3, false)",
        client,
        flag,
        message,
        now,
    )
    return noted


async def close_window(connection: Connection, client: UUID, now: datetime) -> None:
    """Note that WhatsApp took no free text for a client, whatever our count of the 24 hours said: until they write."""
    await connection.execute("UPDATE client SET window_closed_at = $2 WHERE id = $1", client, now)


async def hours_of(connection: Connection, client: UUID) -> Hours | None:
    """When a client may be texted, locked until the caller's transaction ends; None for an unknown client."""
    row = await connection.fetchrow(
        "SELECT safe_from, safe_until, night_urgent FROM client WHERE id = $1 FOR UPDATE", client
    )
    return hours(*row.values()) if row else None


async def set_hours(connection: Connection, client: UUID, wanted: Hours) -> None:
    """Set when a client may be texted; the planner looks at their dates again."""
    await connection.execute(
        "UPDATE client SET safe_from = $2, safe_until = $3, night_urgent = $4 WHERE id = $1",
        client,
        wanted.opens,
        wanted.closes,
        wanted.wakes,
    )
    await connection.execute("UPDATE case_event SET planned_version = NULL WHERE client_id = $1", client)


async def freeze(connection: Connection, client: UUID, now: datetime) -> None:
    """Let nothing automatic leave to a client's number until a person has looked (`tasks.close` thaws it)."""
    await connection.execute(
        "UPDATE client SET frozen_at = coalesce(frozen_at, $2) "
        "WHERE phone_index = (SELECT phone_index FROM client WHERE id = $1)",
        client,
        now,
    )


def _client(r: asyncpg.Record) -> Client:
    return Client(
        r["id"],
        WrappedKey(r["master"], r["wrapped"]),
        r["phone_index"],
        r["phone_sealed"],
        r["ref_index"],
        r["channel"],
        r["language"],
        r["timezone"],
        r["consent"],
        r["phone_private"],
        hours(r["safe_from"], r["safe_until"], r["night_urgent"]),
        r["household_id"],
        r["label_sealed"],
        r["helps_id"],
        r["home_sealed"],
        r["caseworker_id"],
    )


def hours(safe_from: time | None, safe_until: time | None, night_urgent: bool) -> Hours:
    """When a client may be texted, from what is stored of it."""
    return Hours(safe_from or EARLIEST, safe_until or LATEST, night_urgent)
