"""The demo's clock row and the heartbeats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import select

from service.store.engine import Database
from service.store.tables import DemoClock, Heartbeat

HEARTBEAT = "clock"  # the beat that shows ticks, jobs and database at work
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
    """Note that something ran."""
    async with db.session() as session:
        await session.exec(
            insert(Heartbeat)
            .values(name=name, at=real)
            .on_conflict_do_update(index_elements=["name"], set_={"at": real})
        )


async def since_beat(db: Database, name: str, real: datetime) -> timedelta | None:
    """How long ago something last ran; None: never."""
    async with db.session() as session:
        row = await session.get(Heartbeat, name)
        return None if row is None else real - row.at
