"""Numbers where staff hear of urgent tasks: given, confirmed by a code, texted within caps. What is sealed stays
sealed; `now` is the domain clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from service.store.engine import Connection, Database
from service.store.ids import new_id

KEPT = timedelta(days=7)  # that a text left


@dataclass(frozen=True, slots=True)
class StaffPhone:
    """A number of a member of staff. `code_sealed`: of a code that was texted; `stopped`: whoever has the number said
    stop, or no."""

    staff: UUID
    phone_sealed: bytes
    alerts: str
    code_sealed: bytes | None
    code_until: datetime | None
    tries: int
    confirmed_at: datetime | None
    stopped: bool


_READ = """
SELECT p.staff_id, p.phone_sealed, p.alerts, CASE WHEN p.code_sent_at IS NOT NULL THEN p.code_sealed END,
       p.code_until, p.tries, p.confirmed_at,
       EXISTS (SELECT FROM client c WHERE c.phone_index = p.phone_index AND c.consent IN ('stopped', 'refused'))
FROM staff_phone p
"""


async def of(connection: Connection, staff: UUID) -> StaffPhone | None:
    row = await connection.fetchrow(f"{_READ} WHERE p.staff_id = $1", staff)
    return StaffPhone(*row.values()) if row else None


async def may_have(connection: Connection, phone_index: bytes) -> bool:
    """Whether a number may be a colleague's: no client is texted there, and nobody said stop at it."""
    return await connection.fetchval(
        "SELECT NOT EXISTS (SELECT FROM client c WHERE c.phone_index = $1 AND c.consent <> 'unasked') "
        "AND NOT EXISTS (SELECT FROM opt_out o WHERE o.phone_index = $1)",
        phone_index,
    ) is True  # fmt: skip


async def numbers(connection: Connection) -> set[bytes]:
    """The digests of all numbers of staff."""
    return {r["phone_index"] for r in await connection.fetch("SELECT phone_index FROM staff_phone")}


async def give(
    connection: Connection, staff: UUID, phone_index: bytes, phone_sealed: bytes, code_sealed: bytes, until: datetime
) -> None:
    """A number to be confirmed, in the place of any other; its code waits to be texted."""
    await connection.execute(
        "INSERT INTO staff_phone (staff_id, phone_index, phone_sealed, code_sealed, code_until) "
        "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (staff_id) DO UPDATE SET phone_index = excluded.phone_index, "
        "phone_sealed = excluded.phone_sealed, code_sealed = excluded.code_sealed, code_until = excluded.code_until, "
        "code_sent_at = NULL, tries = 0, confirmed_at = NULL",
        staff,
        phone_index,
        phone_sealed,
        code_sealed,
        until,
    )


async def tried(connection: Connection, staff: UUID) -> None:
    """One more wrong code."""
    await connection.execute("UPDATE staff_phone SET tries = tries + 1 WHERE staff_id = $1", staff)


async def confirm(connection: Connection, staff: UUID, now: datetime) -> None:
    await connection.execute(
        "UPDATE staff_phone SET confirmed_at = $2, code_sealed = NULL, code_until = NULL WHERE staff_id = $1",
        staff,
        now,
    )


async def set_alerts(connection: Connection, staff: UUID, alerts: str) -> None:
    await connection.execute("UPDATE staff_phone SET alerts = $2 WHERE staff_id = $1", staff, alerts)


async def drop(connection: Connection, staff: UUID) -> None:
    await connection.execute("DELETE FROM staff_phone WHERE staff_id = $1", staff)


@dataclass(frozen=True, slots=True)
class Asked:
    """A code to be texted."""

    staff: UUID
    phone_sealed: bytes
    code_sealed: bytes
    language: str | None


async def take_codes(db: Database, now: datetime) -> Sequence[Asked]:
    """Codes that wait to be texted, each to one caller and once."""
    rows = await db.pool.fetch(
        "UPDATE staff_phone p SET code_sent_at = $1 FROM staff s WHERE s.id = p.staff_id AND s.closed_at IS NULL "
        "AND p.code_sealed IS NOT NULL AND p.code_sent_at IS NULL AND p.code_until > $1 "
        "RETURNING p.staff_id, p.phone_sealed, p.code_sealed, s.language",
        now,
    )
    return [Asked(*r.values()) for r in rows]


async def void_code(db: Database, staff: UUID) -> None:
    """The code did not leave: another is to be asked for."""
    await db.pool.execute("UPDATE staff_phone SET code_sealed = NULL, code_until = NULL WHERE staff_id = $1", staff)


_COUNT = """
INSERT INTO staff_text (id, staff_id, at) SELECT $1, $2, $3
WHERE (SELECT count(*) FROM staff_text WHERE at > $3::timestamptz - interval '1 day') < $4
  AND (SELECT count(*) FROM staff_text WHERE staff_id = $2 AND at > $3::timestamptz - interval '1 day') < $5
RETURNING id
"""


async def count(db: Database, staff: UUID, now: datetime, all_a_day: int, each_a_day: int) -> bool:
    """Count a text that is about to leave. False where it would be one too many of a day."""
    await db.pool.execute("DELETE FROM staff_text WHERE at < $1", now - KEPT)
    return await db.pool.fetchval(_COUNT, new_id(), staff, now, all_a_day, each_a_day) is not None
