"""The reminder ladders: rows, seeded, edited by staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from flows.case_events import EventType
from flows.door import CANCELLATION, CORRECTION
from flows.ladders import Rung
from service.store.case_events import AHEAD
from service.store.engine import Connection, Database

CHANGED = "the ladder changed"


async def read(connection: Connection) -> Mapping[EventType, tuple[Rung, ...]]:
    """Every type's ladder, from the earliest step to the last."""
    rows = await connection.fetch(
        "SELECT event_type, step, days, wording FROM ladder_step ORDER BY event_type, days DESC NULLS LAST"
    )
    found: dict[EventType, tuple[Rung, ...]] = dict.fromkeys(EventType, ())
    for row in rows:
        kind = EventType(row["event_type"])
        found[kind] = (*found[kind], Rung(row["step"], row["days"], row["wording"]))
    return found


async def replace(connection: Connection, kind: EventType, ladder: Sequence[Rung], now: datetime) -> int:
    """Put a ladder in the place of a type's, end what was planned of steps that are gone, and have the type's events
    ahead planned again. Returns how many those are."""
    await connection.execute("DELETE FROM ladder_step WHERE event_type = $1", kind)
    await connection.executemany(
        "INSERT INTO ladder_step (event_type, step, days, wording) VALUES ($1, $2, $3, $4)",
        [(kind, rung.step, rung.days, rung.wording) for rung in ladder],
    )
    await connection.execute(
        "UPDATE reminder r SET state = 'suppressed', reason = $4 FROM case_event e "
        "WHERE e.type = $1 AND e.starts_at > $2 AND r.case_event_id = e.id AND r.version = e.version "
        "AND r.state = 'planned' AND r.step <> ALL($3)",
        kind,
        now,
        [*(rung.step for rung in ladder), CORRECTION, CANCELLATION],
        CHANGED,
    )
    done: str = await connection.execute(
        f"UPDATE case_event SET planned_version = NULL WHERE type = $1 AND starts_at > $2 AND status IN ({AHEAD})",
        kind,
        now,
    )
    return int(done.split()[-1])


async def current(db: Database) -> Mapping[EventType, tuple[Rung, ...]]:
    """Every type's ladder, outside a transaction."""
    async with db.pool.acquire() as connection:
        return await read(connection)
