"""The demo's clock row and the heartbeats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import select

from service.store.engine import Database
from service.store.tables import DemoClock

HEARTBEAT = "heartbeat"  # the beat that shows ticks, jobs and database at work
# What must not fall silent, and for how long it may: each of these beats when it has done its round.
BEATS: dict[str, timedelta] = {
    HEARTBEAT: timedelta(minutes=3),
    "plan": timedelta(minutes=3),
    "remind": timedelta(minutes=3),
    "time_outs": timedelta(minutes=3),
    "dispatch": timedelta(minutes=3),
    "reconcile": timedelta(minutes=3),
    "sweep": timedelta(minutes=15),
    "poll": timedelta(minutes=15),
}
CHANNEL = "clock"  # notified whenever the demo's clock was set


@dataclass(frozen=True, slots=True)
class Anchor:
    """At real instant `real_at` the demo's clock showed `demo_at` and ran `speed` times as fast."""

    real_at: datetime
    demo_at: datetime
    speed: float

    def now(self, real: datetime) -> datetime:
        """The demo's time at a real instant."""
        return self.demo_at + (real - self.real_at) * self.speed


async def anchor(db: Database) -> Anchor | None:
    """The demo's clock, or None when time is real."""
    async with db.session() as session:
        row = (await session.exec(select(DemoClock))).first()
        return Anchor(row.real_at, row.demo_at, row.speed) if row else None


async def set_anchor(db: Database, to: Anchor) -> None:
    """Set the demo's clock for every process."""
    values = {"id": 1, "real_at": to.real_at, "demo_at": to.demo_at, "speed": to.speed}
    async with db.session() as session:
        await session.exec(insert(DemoClock).values(values).on_conflict_do_update(index_elements=["id"], set_=values))
    await db.notify(CHANNEL)


async def beat(db: Database, name: str, real: datetime) -> None:
    """Note that something ran. More often than every five seconds nothing is written."""
    await db.pool.execute(
        "INSERT INTO heartbeat (name, at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at "
        "WHERE heartbeat.at < excluded.at - interval '5 s'",
        name,
        real,
    )


async def since_beats(db: Database, real: datetime) -> dict[str, timedelta | None]:
    """How long ago each of `BEATS` last ran; None: never."""
    at = {r["name"]: real - r["at"] for r in await db.pool.fetch("SELECT name, at FROM heartbeat")}
    return {name: at.get(name) for name in BEATS}
