"""What the organisation allows: the one row of policy, and how much of its caps is used."""

from __future__ import annotations

from dataclasses import dataclass, fields

from service.errors import StoreError
from service.store.engine import Connection, Database


@dataclass(frozen=True, slots=True)
class Policy:
    """Caps. `strangers_hour`, `strangers_day`: numbers heard of for the first time that are answered automatically;
    `messages_hour`, `messages_day`: messages that may leave at all. At the cap automatic answers, questions and notices
    wait, at twice the cap everything does. `stale_days`: a date nobody has checked for longer is checked before the
    7-day reminder."""

    strangers_hour: int
    strangers_day: int
    messages_hour: int
    messages_day: int
    stale_days: int


NAMES = tuple(field.name for field in fields(Policy))


async def read(db: Database) -> Policy:
    return Policy(**await db.pool.fetchrow(f"SELECT {', '.join(NAMES)} FROM policy"))


async def change(db: Database, name: str, value: int) -> None:
    """Set one cap. Raises `StoreError` for an unknown name or a number below 1."""
    if name not in NAMES:
        raise StoreError(f"no such policy: {name}; there are {', '.join(NAMES)}")
    if value < 1:
        raise StoreError(f"{name} is a number from 1 on: to stop everything, pause")
    async with db.pool.acquire() as connection:
        await change_in(connection, name, value)


async def change_in(connection: Connection, name: str, value: int) -> None:
    """`change` with what was checked already, in the caller's transaction."""
    assert name in NAMES
    assert value > 0
    await connection.execute(f"UPDATE policy SET {name} = $1", value)


# The row of this hour is locked by whoever counts, so that no crowd gets past the cap of the hour.
_STRANGER = """
INSERT INTO used AS u (what, hour, spent)
SELECT 'strangers', date_trunc('hour', clock_timestamp()), 1 FROM policy p
WHERE (SELECT coalesce(sum(spent), 0) FROM used
       WHERE what = 'strangers' AND hour > clock_timestamp() - interval '1 day') < p.strangers_day
ON CONFLICT (what, hour) DO UPDATE SET spent = u.spent + 1
WHERE u.spent < (SELECT strangers_hour FROM policy)
RETURNING true
"""


async def count_stranger(db: Database) -> bool:
    """Count one more number nobody knows. False when the cap is reached: store what it says and answer nothing."""
    return await db.pool.fetchval(_STRANGER) is not None


async def give_back_stranger(db: Database) -> None:
    """Take back one that was counted and then not answered."""
    await db.pool.execute(
        "UPDATE used SET spent = spent - 1 WHERE what = 'strangers' AND hour = date_trunc('hour', clock_timestamp())"
    )
