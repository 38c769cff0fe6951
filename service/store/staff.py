"""Staff: accounts, invitations, sessions, failures to sign in. All on the real clock; sealed values stay sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from service.store.engine import Connection, Database

IDLE = timedelta(minutes=60)  # a session nobody uses ends
TOTAL = timedelta(hours=12)  # every session ends
TOUCH = timedelta(minutes=1)  # how exact `seen_at` is


@dataclass(frozen=True, slots=True)
class Account:
    """A staff member as stored."""

    id: UUID
    email_sealed: bytes
    name_sealed: bytes | None
    password_sealed: bytes | None
    totp_sealed: bytes | None
    totp_step: int
    role: str
    language: str | None
    created_at: datetime
    closed_at: datetime | None
    alerts: str


_ACCOUNT = (
    "id, email_sealed, name_sealed, password_sealed, totp_sealed, totp_step, role, language, created_at, "
    "closed_at, alerts"
)


async def everybody(db: Database) -> Sequence[Account]:
    return [Account(*r.values()) for r in await db.pool.fetch(f"SELECT {_ACCOUNT} FROM staff ORDER BY id")]


async def one(connection: Connection, staff: UUID) -> Account | None:
    row = await connection.fetchrow(f"SELECT {_ACCOUNT} FROM staff WHERE id = $1", staff)
    return Account(*row.values()) if row else None


async def at_email(connection: Connection, email_index: bytes) -> Account | None:
    """Locked until the caller's transaction ends."""
    row = await connection.fetchrow(f"SELECT {_ACCOUNT} FROM staff WHERE email_index = $1 FOR UPDATE", email_index)
    return Account(*row.values()) if row else None


async def add(
    connection: Connection, staff: UUID, email_index: bytes, email_sealed: bytes, role: str, at: datetime
) -> bool:
    """False when the address has an account already."""
    done: str = await connection.execute(
        "INSERT INTO staff (id, email_index, email_sealed, role, created_at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (email_index) DO NOTHING",
        staff,
        email_index,
        email_sealed,
        role,
        at,
    )
    return done == "INSERT 0 1"


async def set_role(connection: Connection, staff: UUID, role: str) -> bool:
    """A new role ends every session: it begins with a new sign-in. False when it is the role they have."""
    done: str = await connection.execute("UPDATE staff SET role = $2 WHERE id = $1 AND role <> $2", staff, role)
    if done == "UPDATE 1":
        await end_sessions(connection, staff)
    return done == "UPDATE 1"


async def set_closed(connection: Connection, staff: UUID, closed_at: datetime | None) -> None:
    await connection.execute("UPDATE staff SET closed_at = $2 WHERE id = $1", staff, closed_at)
    if closed_at is not None:
        await connection.execute("DELETE FROM staff_link WHERE staff_id = $1", staff)
        await connection.execute("DELETE FROM staff_phone WHERE staff_id = $1", staff)
        await end_sessions(connection, staff)


async def open_admins(tx: Connection) -> set[UUID]:
    """Who could open an account again, held until the end of the transaction."""
    rows = await tx.fetch("SELECT id FROM staff WHERE role = 'admin' AND closed_at IS NULL ORDER BY id FOR UPDATE")
    return {row["id"] for row in rows}


async def set_about(connection: Connection, staff: UUID, name_sealed: bytes | None, language: str | None) -> None:
    await connection.execute(
        "UPDATE staff SET name_sealed = $2, language = $3 WHERE id = $1", staff, name_sealed, language
    )


async def set_alerts(connection: Connection, staff: UUID, alerts: str) -> None:
    await connection.execute("UPDATE staff SET alerts = $2 WHERE id = $1", staff, alerts)


async def set_proofs(
    connection: Connection, staff: UUID, password: bytes, totp: bytes, step: int, codes: Sequence[bytes]
) -> None:
    """A new password, second factor and recovery codes; what was there before is void, and so is every session."""
    await connection.execute(
        "UPDATE staff SET password_sealed = $2, totp_sealed = $3, totp_step = $4 WHERE id = $1",
        staff,
        password,
        totp,
        step,
    )
    await set_codes(connection, staff, codes)
    await end_sessions(connection, staff)


async def set_codes(connection: Connection, staff: UUID, codes: Sequence[bytes]) -> None:
    await connection.execute("DELETE FROM recovery_code WHERE staff_id = $1", staff)
    await connection.executemany(
        "INSERT INTO recovery_code (staff_id, code_index) VALUES ($1, $2)", [(staff, code) for code in codes]
    )


async def set_password(connection: Connection, staff: UUID, password: bytes | None) -> None:
    """None: nobody signs in until a new one is chosen."""
    await connection.execute("UPDATE staff SET password_sealed = $2 WHERE id = $1", staff, password)


async def use_step(connection: Connection, staff: UUID, step: int) -> bool:
    """Count a code as used. False when this or a later one was used already."""
    done: str = await connection.execute(
        "UPDATE staff SET totp_step = $2 WHERE id = $1 AND totp_step < $2", staff, step
    )
    return done == "UPDATE 1"


async def use_code(connection: Connection, staff: UUID, code_index: bytes) -> bool:
    """Use up a recovery code. False when there is no such one."""
    done: str = await connection.execute(
        "DELETE FROM recovery_code WHERE staff_id = $1 AND code_index = $2", staff, code_index
    )
    return done == "DELETE 1"


async def codes_left(db: Database, staff: UUID) -> int:
    left: int = await db.pool.fetchval("SELECT count(*) FROM recovery_code WHERE staff_id = $1", staff)
    return left


# --- invitations and resets


@dataclass(frozen=True, slots=True)
class Link:
    staff: Account
    totp_sealed: bytes


async def make_link(
    connection: Connection, staff: UUID, token_index: bytes, totp_sealed: bytes, ends_at: datetime
) -> None:
    """One link at a time: a new one makes the older ones void."""
    await connection.execute("DELETE FROM staff_link WHERE staff_id = $1", staff)
    await connection.execute(
        "INSERT INTO staff_link (token_index, staff_id, totp_sealed, ends_at) VALUES ($1, $2, $3, $4)",
        token_index,
        staff,
        totp_sealed,
        ends_at,
    )


async def link(connection: Connection, token_index: bytes, at: datetime) -> Link | None:
    """The account a link opens, if it still does; the link is locked until the caller's transaction ends."""
    row = await connection.fetchrow(
        "SELECT l.totp_sealed, l.staff_id FROM staff_link l JOIN staff s ON s.id = l.staff_id "
        "WHERE l.token_index = $1 AND l.used_at IS NULL AND l.ends_at > $2 AND s.closed_at IS NULL FOR UPDATE OF l",
        token_index,
        at,
    )
    account = await one(connection, row["staff_id"]) if row else None
    return Link(account, row["totp_sealed"]) if account else None


async def use_link(connection: Connection, token_index: bytes, at: datetime) -> None:
    await connection.execute("UPDATE staff_link SET used_at = $2 WHERE token_index = $1", token_index, at)


# --- sessions


@dataclass(frozen=True, slots=True)
class Signed:
    """Who a cookie belongs to, and what every page shows besides."""

    session: UUID
    staff: UUID
    role: str
    language: str | None
    email_sealed: bytes
    name_sealed: bytes | None
    proved_at: datetime
    paused_at: datetime | None


@dataclass(frozen=True, slots=True)
class Session:
    id: UUID
    device_sealed: bytes
    began_at: datetime
    seen_at: datetime


async def begin_session(
    connection: Connection, session: UUID, token_index: bytes, staff: UUID, device_sealed: bytes, at: datetime
) -> None:
    await connection.execute(
        "INSERT INTO staff_session (id, token_index, staff_id, device_sealed, began_at, seen_at, proved_at) "
        "VALUES ($1, $2, $3, $4, $5, $5, $5)",
        session,
        token_index,
        staff,
        device_sealed,
        at,
    )
    await connection.execute("DELETE FROM staff_session WHERE seen_at < $1 OR began_at < $2", at - IDLE, at - TOTAL)


_SIGNED = """
SELECT n.id, n.staff_id, s.role, s.language, s.email_sealed, s.name_sealed, n.proved_at, n.seen_at, c.paused_at
FROM staff_session n JOIN staff s ON s.id = n.staff_id, control c
WHERE n.token_index = $1 AND n.seen_at > $2 AND n.began_at > $3 AND s.closed_at IS NULL
"""


async def signed(db: Database, token_index: bytes, at: datetime) -> Signed | None:
    """Who this session belongs to, while it lasts; it lasts longer for being used."""
    row = await db.pool.fetchrow(_SIGNED, token_index, at - IDLE, at - TOTAL)
    if row is None:
        return None
    if row["seen_at"] < at - TOUCH:
        await db.pool.execute("UPDATE staff_session SET seen_at = $2 WHERE id = $1", row["id"], at)
    return Signed(
        row["id"],
        row["staff_id"],
        row["role"],
        row["language"],
        row["email_sealed"],
        row["name_sealed"],
        row["proved_at"],
        row["paused_at"],
    )


async def prove_session(connection: Connection, session: UUID, at: datetime) -> None:
    await connection.execute("UPDATE staff_session SET proved_at = $2 WHERE id = $1", session, at)


async def sessions(db: Database, staff: UUID, at: datetime) -> Sequence[Session]:
    rows = await db.pool.fetch(
        "SELECT id, device_sealed, began_at, seen_at FROM staff_session "
        "WHERE staff_id = $1 AND seen_at > $2 AND began_at > $3 ORDER BY seen_at DESC",
        staff,
        at - IDLE,
        at - TOTAL,
    )
    return [Session(*row.values()) for row in rows]


async def end_session(connection: Connection, staff: UUID, session: UUID) -> bool:
    done: str = await connection.execute("DELETE FROM staff_session WHERE id = $2 AND staff_id = $1", staff, session)
    return done == "DELETE 1"


async def end_sessions(connection: Connection, staff: UUID, *, but: UUID | None = None) -> None:
    await connection.execute("DELETE FROM staff_session WHERE staff_id = $1 AND id IS DISTINCT FROM $2", staff, but)


# --- failures


async def count_try(connection: Connection, who_index: bytes, at: datetime, since: datetime, most: int) -> bool:
    """Count a try as a failure before it is looked at, so that no crowd gets past the limit. False when there were
    `most` in a row, the last of them after `since`: that one is not counted, so that waiting ends it."""
    counted = await connection.fetchval(
        "INSERT INTO sign_in_failure AS f (who_index, failures, last_at) VALUES ($1, 1, $2) "
        "ON CONFLICT (who_index) DO UPDATE SET last_at = $2, "
        "failures = CASE WHEN f.last_at > $3 THEN f.failures + 1 ELSE 1 END "
        "WHERE f.failures < $4 OR f.last_at <= $3 RETURNING true",
        who_index,
        at,
        since,
        most,
    )
    return counted is not None


async def forgive(connection: Connection, who_index: bytes) -> None:
    """None of the failures in a row count any more."""
    await connection.execute("DELETE FROM sign_in_failure WHERE who_index = $1", who_index)


async def forgive_one(connection: Connection, who_index: bytes) -> None:
    """The last try was no failure."""
    await connection.execute("UPDATE sign_in_failure SET failures = failures - 1 WHERE who_index = $1", who_index)


async def others(db: Database, roles: Sequence[str], me: UUID | None) -> bool:
    """Whether somebody else of these roles has an account that is set up and open."""
    found: bool = await db.pool.fetchval(
        "SELECT EXISTS (SELECT FROM staff WHERE role = ANY($1) AND closed_at IS NULL AND password_sealed IS NOT NULL "
        "AND id IS DISTINCT FROM $2)",
        list(map(str, roles)),
        me,
    )
    return found
