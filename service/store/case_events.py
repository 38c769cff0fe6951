"""Case events and their versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from flows import case_events
from service.store.engine import Connection, Database
from service.vault import WrappedKey

# The statuses of events that a person should still expect, as an SQL list.
AHEAD = ", ".join(f"'{status}'" for status in sorted(case_events.AHEAD))
# By a line of the ledger (`l`) somebody surely knows of a date; by one of their own, the person whose date (`e`) it is.
# That others were told beside them covers nobody.
HEARD = "(l.state = 'delivered' OR l.confirmed IS NOT NULL)"
TOLD = f"(l.client_id = e.client_id AND {HEARD})"


@dataclass(frozen=True, slots=True)
class Stored:
    """A case event as it stands, its facts still sealed (column `case_event_version.facts` of row `id`)."""

    id: UUID
    identity: bytes
    client: UUID
    version: int
    facts_sealed: bytes


@dataclass(frozen=True, slots=True)
class Write:
    """A new event (`version` 1) or a new version of a known one."""

    id: UUID
    identity: bytes
    client: UUID
    version: int
    type: str
    status: str
    day: date
    zone: str
    starts_at: datetime
    facts_sealed: bytes
    verified_on: date | None
    changed_by: str = "file"


async def one_writer(connection: Connection) -> None:
    """Calendars are taken in one after the other: wait for whoever is at it, until that transaction ends."""
    await connection.execute("SELECT pg_advisory_xact_lock(hashtext('recado calendar'))")


async def by_identity(connection: Connection, identities: Sequence[bytes]) -> list[Stored]:
    """The events with these identities, locked until the caller's transaction ends."""
    rows = await connection.fetch(
        "SELECT e.id, e.identity, e.client_id, e.version, v.facts_sealed FROM case_event e "
        "JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version "
        "WHERE e.identity = ANY($1) ORDER BY e.id FOR UPDATE OF e",
        list(identities),
    )
    return [Stored(r["id"], r["identity"], r["client_id"], r["version"], r["facts_sealed"]) for r in rows]


async def write(connection: Connection, events: Sequence[Write], now: datetime) -> None:
    """Insert new events, move known ones to their new version, and keep every version's facts."""
    if not events:
        return
    await connection.executemany(
        "INSERT INTO case_event (id, identity, client_id, type, status, version, day, zone, starts_at, verified_on, "
        "created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) "
        "ON CONFLICT (id) DO UPDATE SET type = excluded.type, status = excluded.status, version = excluded.version, "
        "day = excluded.day, zone = excluded.zone, starts_at = excluded.starts_at, "
        "verified_on = excluded.verified_on, updated_at = excluded.updated_at",
        [
            (
                e.id,
                e.identity,
                e.client,
                e.type,
                e.status,
                e.version,
                e.day,
                e.zone,
                e.starts_at,
                e.verified_on,
                now,
            )
            for e in events
        ],
    )
    await connection.executemany(
        "INSERT INTO case_event_version (case_event_id, version, facts_sealed, recorded_at, changed_by) "
        "VALUES ($1, $2, $3, $4, $5)",
        [(e.id, e.version, e.facts_sealed, now, e.changed_by) for e in events],
    )


async def set_verified(connection: Connection, verified: Sequence[tuple[UUID, date]]) -> None:
    """The same facts, checked again on these days."""
    await connection.execute(
        "UPDATE case_event e SET verified_on = s.day FROM unnest($1::uuid[], $2::date[]) AS s (id, day) "
        "WHERE e.id = s.id AND (e.verified_on < s.day OR e.verified_on IS NULL)",
        [event for event, _ in verified],
        [day for _, day in verified],
    )


@dataclass(frozen=True, slots=True)
class Next:
    """A case event ahead, and whose it is."""

    id: UUID
    client: UUID
    key: WrappedKey
    label_sealed: bytes | None
    facts_sealed: bytes


async def ahead(db: Database, client: UUID, now: datetime, limit: int) -> list[Next]:
    """The next case events of a client and of all who share their number and may be texted, soonest first."""
    rows = await db.pool.fetch(
        "SELECT e.id, o.id, k.master, k.wrapped, o.label_sealed, v.facts_sealed "
        "FROM client c JOIN client o ON o.phone_index = c.phone_index JOIN keys.client_key k ON k.client_id = o.id "
        "JOIN case_event e ON e.client_id = o.id "
        "JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version "
        "WHERE c.id = $1 AND (o.id = c.id OR o.consent = 'given') "
        f"AND e.starts_at > $2 AND e.status IN ({AHEAD}) ORDER BY e.starts_at, e.id LIMIT $3",
        client,
        now,
        limit,
    )
    return [Next(r[0], r[1], WrappedKey(r[2], r[3]), r[4], r[5]) for r in rows]


@dataclass(frozen=True, slots=True)
class Held:
    """A case event locked for a change, with its client's key."""

    id: UUID
    identity: bytes
    client: UUID
    version: int
    starts_at: datetime
    facts_sealed: bytes
    key: WrappedKey


_HOLD = """
SELECT e.id, e.identity, e.client_id, e.version, e.starts_at, v.facts_sealed, k.master, k.wrapped
FROM case_event e JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
JOIN keys.client_key k ON k.client_id = e.client_id
WHERE e.id = ANY($1) ORDER BY e.id FOR UPDATE OF e
"""


async def hold(connection: Connection, events: Sequence[UUID]) -> list[Held]:
    """These events, locked until the caller's transaction ends; those that are not there are left out."""
    rows = [tuple(r.values()) for r in await connection.fetch(_HOLD, list(events))]
    return [Held(*(*r[:6], WrappedKey(r[6], r[7]))) for r in rows]


@dataclass(frozen=True, slots=True)
class Check:
    """That somebody made sure of an event (see `EventCheck`)."""

    id: UUID
    case_event: UUID
    version: int
    found: str
    how: str
    checked_by: str
    checked_on: date


async def same(connection: Connection, client: UUID, type_: str, starts_at: datetime) -> UUID | None:
    """A client's event of this type at this very moment, however it stands."""
    found: UUID | None = await connection.fetchval(
        "SELECT id FROM case_event WHERE client_id = $1 AND type = $2 AND starts_at = $3 ORDER BY id LIMIT 1",
        client,
        type_,
        starts_at,
    )
    return found


async def record_checks(connection: Connection, checks: Sequence[Check], now: datetime) -> None:
    """Write checks down; where the date stands, it is verified on that day, and tasks to verify it are done."""
    await connection.executemany(
        "INSERT INTO event_check (id, case_event_id, version, found, how, checked_by, checked_on, recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        [(c.id, c.case_event, c.version, c.found, c.how, c.checked_by, c.checked_on, now) for c in checks],
    )
    await connection.executemany(
        "UPDATE case_event SET verified_on = greatest(verified_on, $2) WHERE id = $1",
        [(c.case_event, c.checked_on) for c in checks],
    )
    await connection.execute(
        "UPDATE task SET closed_at = $2 WHERE case_event_id = ANY($1) AND kind = 'verify' AND closed_at IS NULL",
        [c.case_event for c in checks],
        now,
    )


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an event, and the checks made of it: (found, how, by, on)."""

    version: int
    recorded_at: datetime
    changed_by: str
    client: UUID
    key: WrappedKey
    facts_sealed: bytes
    checks: tuple[tuple[str, str, str, date], ...]


_VERSIONS = """
SELECT v.version, v.recorded_at, v.changed_by, e.client_id, k.master, k.wrapped, v.facts_sealed,
       ARRAY(SELECT ROW(c.found, c.how, c.checked_by, c.checked_on) FROM event_check c
             WHERE c.case_event_id = v.case_event_id AND c.version = v.version ORDER BY c.recorded_at) AS checks
FROM case_event_version v JOIN case_event e ON e.id = v.case_event_id
JOIN keys.client_key k ON k.client_id = e.client_id
WHERE v.case_event_id = $1 ORDER BY v.version
"""


async def versions(db: Database, event: UUID) -> list[Version]:
    """Every version of an event, oldest first."""
    rows = [tuple(r.values()) for r in await db.pool.fetch(_VERSIONS, event)]
    return [Version(*(*r[:4], WrappedKey(r[4], r[5]), r[6], tuple(tuple(c) for c in r[7]))) for r in rows]


_STALE = f"""
SELECT e.id, e.client_id, e.version FROM case_event e, policy p
WHERE e.starts_at > $1 AND e.starts_at <= $2 AND e.status IN ({AHEAD})
  AND $1::date - greatest(e.verified_on, e.updated_at::date) > p.stale_days
  AND NOT EXISTS (SELECT FROM task t WHERE t.case_event_id = e.id AND t.kind = 'verify' AND t.closed_at IS NULL)
ORDER BY e.starts_at LIMIT $3
"""


async def stale(connection: Connection, now: datetime, until: datetime, limit: int) -> list[tuple[UUID, UUID, int]]:
    """(event, client, version) of dates that begin before `until`, that nobody has known to be true for longer than
    the policy allows, and that no open task is about."""
    return [tuple(r.values()) for r in await connection.fetch(_STALE, now, until, limit)]


@dataclass(frozen=True, slots=True)
class Near:
    """A planned event and another of the same client or household within three days of it (or itself, `other` None).
    Facts are sealed, and where the client lives is."""

    id: UUID
    client: UUID
    version: int
    timezone: str | None
    key: WrappedKey
    facts_sealed: bytes
    other: UUID | None
    other_sealed: bytes | None
    other_client: UUID | None
    other_key: WrappedKey
    home_sealed: bytes | None


# Each person is looked up (LIMIT): to join a thousand of them, PostgreSQL would read everybody.
_NEAR = f"""
SELECT e.id, e.client_id, e.version, c.timezone, k.master, k.wrapped, v.facts_sealed, o.id, w.facts_sealed,
       o.client_id, ok.master, ok.wrapped, c.home_sealed
FROM case_event e
CROSS JOIN LATERAL (SELECT * FROM client c WHERE c.id = e.client_id LIMIT 1) c
CROSS JOIN LATERAL (SELECT * FROM keys.client_key k WHERE k.client_id = e.client_id LIMIT 1) k
JOIN case_event_version v ON v.case_event_id = e.id AND v.version = e.version
LEFT JOIN LATERAL (
    SELECT n.* FROM (
        SELECT * FROM case_event m WHERE m.client_id = e.client_id AND m.id <> e.id
        UNION ALL
        SELECT m.* FROM client h JOIN case_event m ON m.client_id = h.id
        WHERE h.household_id = c.household_id AND h.id <> c.id
    ) n
    WHERE n.status IN ({AHEAD}) AND n.starts_at > $2
      AND n.starts_at BETWEEN e.starts_at - interval '3 days' AND e.starts_at + interval '3 days'
) o ON true
LEFT JOIN case_event_version w ON w.case_event_id = o.id AND w.version = o.version
LEFT JOIN keys.client_key ok ON ok.client_id = o.client_id
WHERE e.id = ANY($1) AND e.status IN ({AHEAD}) AND e.starts_at > $2
  AND ($3 OR o.id IS NOT NULL OR c.home_sealed IS NOT NULL
       OR (c.timezone IS NOT NULL AND e.starts_at AT TIME ZONE e.zone <> e.starts_at AT TIME ZONE c.timezone))
"""


async def near(connection: Connection, events: Sequence[UUID], now: datetime, *, every: bool = False) -> list[Near]:
    """Of these events those that have another of their client's, or of somebody of their household, close by, or that
    may be far from where their client lives; or all of them (`every`)."""
    rows = [tuple(r.values()) for r in await connection.fetch(_NEAR, list(events), now, every)]
    return [
        Near(*(*r[:4], WrappedKey(r[4], r[5]), *r[6:10], WrappedKey(r[10] or "", r[11] or b""), r[12])) for r in rows
    ]
