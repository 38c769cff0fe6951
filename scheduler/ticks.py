"""The table of ticks. APScheduler is a metronome here: memory only, fixed intervals, UTC, one run at a time. A tick asks
for a job or notifies a loop; missing or doubling one changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from service import log
from service.parts import Parts
from service.store.outbox import CHANNEL as OUTBOX
from service.store.outbox import DOUBT

_log = log.get("clock")


@dataclass(frozen=True, slots=True)
class Tick:
    """What happens every `seconds`; `demo`: while the demo's clock may run fast."""

    name: str
    seconds: float
    demo: float
    act: Callable[[Parts], Awaitable[None]]


def job(name: str) -> Callable[[Parts], Awaitable[None]]:
    """Asks for a job; several clocks asking at once get one."""
    return lambda parts: parts.wake(name)


def notify(channel: str) -> Callable[[Parts], Awaitable[None]]:
    """Wakes the loops that listen on a channel."""
    return lambda parts: parts.db.notify(channel)


TICKS = (
    Tick("plan reminders", 60, 5, job("plan")),
    Tick("enqueue due reminders", 20, 0.5, job("remind")),
    Tick("time out questions", 60, 2, job("time_outs")),
    Tick("heartbeat", 30, 10, job("heartbeat")),
    Tick("wake the sender", 5, 0.5, notify(OUTBOX)),
    Tick("look at doubtful messages", 10, 5, notify(DOUBT)),
)


def start(parts: Parts) -> AsyncIOScheduler:
    """A running clock; shut it down with `.shutdown()`."""
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    first = parts.clock.real()
    for tick in TICKS:
        seconds = tick.demo if parts.settings.simulated else tick.seconds
        scheduler.add_job(_safely, "interval", [tick, parts], id=tick.name, seconds=seconds, next_run_time=first)
    scheduler.start()
    return scheduler


async def _safely(tick: Tick, parts: Parts) -> None:
    try:
        await tick.act(parts)
    except Exception as error:  # noqa: BLE001  The next tick tries again.
        _log.error("a tick failed", tick=tick.name, error=log.name_of(error))
