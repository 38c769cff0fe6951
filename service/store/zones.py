"""The rules of the zones in use, as they were when dates were last planned by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store.engine import Connection
from service.vault import WrappedKey


async def known(connection: Connection) -> dict[str, bytes | None]:
    """Every zone in use by an event or a client, with the digest of its rules; None: first seen."""
    rows = await connection.fetch(
        "SELECT u.zone, z.rules_index FROM (SELECT zone FROM case_event UNION SELECT timezone FROM client "
        "WHERE timezone IS NOT NULL) AS u LEFT JOIN zone_rule z ON z.zone = u.zone"
    )
    return {r["zone"]: r["rules_index"] for r in rows}


async def keep(connection: Connection, rules: Mapping[str, bytes]) -> None:
    """Remember the rules of these zones."""
    await connection.executemany(
        "INSERT INTO zone_rule (zone, rules_index) VALUES ($1, $2) "
        "ON CONFLICT (zone) DO UPDATE SET rules_index = excluded.rules_index",
        list(rules.items()),
    )


@dataclass(frozen=True, slots=True)
class Stored:
    """A coming event at a place whose clocks follow new rules."""

    id: UUID
    client: UUID
    key: WrappedKey
    facts_sealed: bytes


async def coming(connection: Connection, zones: Sequence[str], now: datetime, after: UUID, limit: int) -> list[Stored]:
    """The next events in these zones after `after` by id, locked. With a day of slack: the instant is in doubt."""
    rows = await connection.fetch(
        "SELECT e.id, e.client_id, k.master, k.wrapped, v.facts_sealed FROM case_event e "
        "JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version "
        "JOIN keys.client_key k ON k.client_id = e.client_id "
        "WHERE e.zone = ANY($1) AND e.starts_at > $2::timestamptz - interval '1 day' AND e.id > $3 "
        "ORDER BY e.id LIMIT $4 FOR UPDATE OF e",
        list(zones),
        now,
        after,
        limit,
    )
    return [Stored(r[0], r[1], WrappedKey(r[2], r[3]), r[4]) for r in rows]


async def start_at(connection: Connection, starts: Mapping[UUID, datetime]) -> None:
    """Correct the instants of events."""
    await connection.execute(
        "UPDATE case_event e SET starts_at = s.at FROM unnest($1::uuid[], $2::timestamptz[]) AS s (id, at) "
        "WHERE e.id = s.id AND e.starts_at <> s.at",
        list(starts),
        list(starts.values()),
    )


async def plan_again(connection: Connection, zones: Sequence[str], now: datetime) -> int:
    """Have the planner look anew at every coming event in these zones or of people in them. Returns how many."""
    done: str = await connection.execute(
        "UPDATE case_event e SET planned_version = NULL FROM client c WHERE c.id = e.client_id "
        "AND e.starts_at > $2 AND (e.zone = ANY($1) OR c.timezone = ANY($1))",
        list(zones),
        now,
    )
    return int(done.split()[-1])
