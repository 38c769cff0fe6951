"""Two records of one person become one. As in `erasure`, the tables' own foreign keys say what belongs to a client, so
that a new table goes along from its first day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, UniqueConstraint

from service.store.case_events import AHEAD
from service.store.engine import Connection
from service.store.erasure import drop, held, name_of
from service.store.tables import Client

WHY = "the record was merged into another"
_OF_ONE_RECORD = frozenset({"client", "client_key", "session", "client_word", "thread_mark", "draft"})

_BUSY = "SELECT true FROM outbound_message WHERE client_id = $1 AND state IN ('sending', 'unknown') LIMIT 1"


async def busy(connection: Connection, client: UUID) -> bool:
    """Whether a message to a client is on its way, or nobody knows whether it left."""
    return await connection.fetchval(_BUSY, client) is True


async def leaving(connection: Connection, clients: list[UUID]) -> bool:
    """Whether one of these clients is to be forgotten."""
    return await connection.fetchval(
        "SELECT true FROM client WHERE id = ANY($1) AND forget_at IS NOT NULL LIMIT 1", clients
    ) is True  # fmt: skip


_TWINS = f"""
SELECT g.id AS gone, min(k.id::text)::uuid AS kept FROM case_event g
JOIN case_event k ON k.client_id = $1 AND k.type = g.type AND k.starts_at = g.starts_at AND k.status IN ({AHEAD})
WHERE g.client_id = $2 AND g.status IN ({AHEAD}) AND g.starts_at > $3 GROUP BY g.id
"""


async def twins(connection: Connection, keep: UUID, gone: UUID, now: datetime) -> dict[UUID, UUID]:
    """The dates ahead that both records have, type and moment alike: the one that goes → the one that is kept."""
    return {r["gone"]: r["kept"] for r in await connection.fetch(_TWINS, keep, gone, now)}


async def waiting(connection: Connection, client: UUID) -> list[tuple[str, datetime]]:
    """What waits for a client: purpose of each message, and when it is due."""
    rows = await connection.fetch(
        "SELECT purpose, due_at FROM outbound_message WHERE client_id = $1 AND state IN ('pending', 'held') "
        "ORDER BY due_at, id",
        client,
    )
    return [(r["purpose"], r["due_at"]) for r in rows]


async def waiting_steps(connection: Connection, client: UUID) -> set[tuple[UUID, str]]:
    """The reminders among what waits for a client: event and step of each."""
    rows = await connection.fetch(
        "SELECT r.case_event_id, r.step FROM reminder r JOIN outbound_message m ON m.id = r.message_id "
        "WHERE m.client_id = $1 AND m.state IN ('pending', 'held')",
        client,
    )
    return {(r["case_event_id"], r["step"]) for r in rows}


_DATES = f"""
SELECT id, type, starts_at, zone FROM case_event
WHERE client_id = $1 AND status IN ({AHEAD}) AND starts_at > $2 ORDER BY starts_at, id
"""


async def dates(connection: Connection, client: UUID, now: datetime) -> list[tuple[UUID, str, datetime, str]]:
    """A client's dates ahead: id, type, when, on which clock."""
    return [tuple(r.values()) for r in await connection.fetch(_DATES, client, now)]


_COUNTS = """
SELECT (SELECT count(*) FROM inbound_message WHERE client_id = $1)
         + (SELECT count(*) FROM outbound_message WHERE client_id = $1),
       (SELECT count(*) FROM case_event WHERE client_id = $1)
"""


async def counts(connection: Connection, client: UUID) -> tuple[int, int]:
    """How many messages a client has in all, and how many case events."""
    row = await connection.fetchrow(_COUNTS, client)
    return (row[0], row[1])


async def call_back(connection: Connection, gone: UUID) -> None:
    """What waits for the number that goes is called back; reminders among it are due again, for the one that stays, and
    those of others who were to be told in the same message."""
    await connection.execute(
        "UPDATE reminder r SET state = 'planned', message_id = NULL FROM outbound_message m "
        "WHERE m.client_id = $1 AND r.message_id = m.id AND m.state IN ('pending', 'held')",
        gone,
    )
    await connection.execute(
        "UPDATE outbound_message SET state = 'cancelled', reason = $2 WHERE client_id = $1 "
        "AND state IN ('pending', 'held')",
        gone,
        WHY,
    )


async def seal_again(connection: Connection, gone: UUID, again: Callable[[str, Any, bytes], bytes]) -> None:
    """Seal what belongs to a client under another key: `again(table.column, row, sealed)`."""
    for one in held():
        sealed = [c.name for c in one.table.columns if c.name.endswith("_sealed")]
        if not one.where or not sealed or one.table.name in _OF_ONE_RECORD:
            continue
        keys, table = [c.name for c in one.table.primary_key.columns], name_of(one.table)
        rows = await connection.fetch(f"SELECT {', '.join(keys + sealed)} FROM {table} WHERE {one.where}", gone)
        found = (f"{name} = ${n}" for n, name in enumerate(keys + sealed, start=1))
        which, what = " AND ".join(next(found) for _ in keys), ", ".join(found)
        await connection.executemany(
            f"UPDATE {table} SET {what} WHERE {which}",
            [
                [
                    *(r[k] for k in keys),
                    *(r[s] and again(f"{one.table.name}.{s[:-7]}", r[keys[0]], r[s]) for s in sealed),
                ]
                for r in rows
            ],
        )


async def move(connection: Connection, keep: UUID, gone: UUID, twins: dict[UUID, UUID]) -> None:
    """Everything of `gone` becomes `keep`'s. What there can be only once and `keep` has goes with the record, and so do
    the twins of its dates."""
    await connection.executemany("UPDATE task SET case_event_id = $2 WHERE case_event_id = $1", list(twins.items()))
    for table in Client.metadata.sorted_tables:
        if "client_id" not in table.columns or table.name in _OF_ONE_RECORD:
            continue
        name, but = name_of(table), []
        for only in _only_once(table):
            same = "".join(f" AND o.{c} = t.{c}" for c in only if c != "client_id")
            but.append(f"NOT EXISTS (SELECT FROM {name} o WHERE o.client_id = $1{same})")
        event = "id" if table.name == "case_event" else "case_event_id"
        if event in table.columns:
            but.append(f"(t.{event} IS NULL OR t.{event} <> ALL($3))")
        else:
            but.append("$3::uuid[] IS NOT NULL")
        await connection.execute(
            f"UPDATE {name} t SET client_id = $1 WHERE t.client_id = $2 AND {' AND '.join(but)}",
            keep,
            gone,
            list(twins),
        )
    await connection.execute(  # other hours, another clock: the planner looks again
        "UPDATE case_event SET planned_version = NULL WHERE client_id = $1", keep
    )
    await drop(connection, gone)


def _only_once(table: Table) -> Iterator[list[str]]:
    """The columns of which two rows of one client cannot have the same."""
    for rule in (table.primary_key, *(c for c in table.constraints if isinstance(c, UniqueConstraint))):
        if "client_id" in rule.columns:
            yield [c.name for c in rule.columns]
    for index in table.indexes:
        if index.unique and "client_id" in index.columns:
            yield [c.name for c in index.columns]


async def carry_over(connection: Connection, keep: UUID, gone: UUID) -> None:
    """What one of them switched off stays off, automation and notices; what only one knows, both know."""
    await connection.execute(
        "UPDATE client k SET automation_off_at = coalesce(k.automation_off_at, g.automation_off_at), "
        "notices_off_at = coalesce(k.notices_off_at, g.notices_off_at), language = coalesce(k.language, g.language), "
        "timezone = coalesce(k.timezone, g.timezone), tier = coalesce(k.tier, g.tier), "
        "hears = coalesce(k.hears, g.hears), caseworker_id = coalesce(k.caseworker_id, g.caseworker_id), "
        "household_id = coalesce(k.household_id, g.household_id) FROM client g WHERE k.id = $1 AND g.id = $2",
        keep,
        gone,
    )
    await connection.execute(  # their texts come along: see `today.STIRRED`
        "UPDATE session k SET updated_at = greatest(k.updated_at, g.updated_at) FROM session g "
        "WHERE k.client_id = $1 AND g.client_id = $2",
        keep,
        gone,
    )
