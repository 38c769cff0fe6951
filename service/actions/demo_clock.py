"""Moving the demo's time. One row, shared by all processes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from service.parts import Parts
from service.store import clocks, reminders
from service.store.clocks import Anchor

FASTEST = 10_000.0  # beyond this the ticks no longer see every hour
Move = Literal["next_reminder", "hour", "day"]


async def set_clock(parts: Parts, *, now: datetime | None = None, speed: float | None = None) -> Anchor:
    """Start the demo's clock at an instant, or go on from where it is; `speed` is how much faster than real time."""
    anchor = Anchor(
        parts.clock.real(),
        now or parts.now(),
        min(max(speed if speed is not None else _speed(parts), 0.0), FASTEST),
    )
    parts.clock.anchor = anchor
    await clocks.set_anchor(parts.db, anchor)
    return anchor


async def move(parts: Parts, to: Move) -> Anchor | None:
    """An hour on, a day on, or to the next moment something is due. None, and nothing moved, when nothing is."""
    now = parts.now()
    match to:
        case "hour":
            now += timedelta(hours=1)
        case "day":
            now += timedelta(days=1)
        case "next_reminder":
            due = await reminders.next_due(parts.db, now)
            if due is None:
                return None
            now = due + timedelta(seconds=1)
    anchor = await set_clock(parts, now=now)
    await parts.wake("remind")
    return anchor


def _speed(parts: Parts) -> float:
    return parts.clock.anchor.speed if parts.clock.anchor else 1.0
