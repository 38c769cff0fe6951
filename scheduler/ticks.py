"""The table of ticks. APScheduler is a metronome here: memory only, fixed intervals, UTC, one run at a time. A tick
asks for a job or wakes a loop; missing or doubling one changes nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from service import log
from service.parts import Parts
from service.store.clocks import HEARTBEAT

Loops = Mapping[str, Callable[[], None]]  # what wakes each loop of this process, by its name

_log = log.get("clock")


@dataclass(frozen=True, slots=True)
class Tick:
    """What happens every `seconds`; `demo`: while the demo's clock may run fast."""

    name: str
    seconds: float
    demo: float
    act: Callable[[Parts, Loops], Awaitable[None]]


def job(name: str) -> Callable[[Parts, Loops], Awaitable[None]]:
    """Asks for a job; several clocks asking at once get one."""
    return lambda parts, _: parts.wake(name)


def loop(name: str) -> Callable[[Parts, Loops], Awaitable[None]]:
    """Wakes a loop of this process as a notification would: the net for those that never came."""

    async def act(_: Parts, loops: Loops) -> None:
        loops[name]()

    return act


TICKS = (
    Tick("plan reminders", 60, 5, job("plan")),
    Tick("enqueue due reminders", 20, 0.5, job("remind")),
    Tick("release notices", 10, 1, job("notices")),
    Tick("send recordings", 10, 1, job("voices")),
    Tick("time out questions", 60, 2, job("time_outs")),
    Tick("follow up on dates", 300, 5, job("follow_up")),
    Tick("heartbeat", 30, 10, job(HEARTBEAT)),
    Tick("read back what came in", 300, 300, job("sweep")),
    Tick("fetch what came with messages", 20, 2, job("attachments")),
    Tick("ask how messages ended", 300, 300, job("poll")),
    Tick("forget who asked for it", 60, 5, job("forget")),
    Tick("keep outside what must outlive the database", 60, 60, job("keep")),
    Tick("find what we did not send", 240, 240, job("strays")),
    Tick("have the provider forget", 300, 300, job("redact")),
    Tick("read files that wait", 60, 5, job("imports")),
    Tick("tell other programs", 10, 2, job("webhooks")),
    Tick("ask what became of templates", 3600, 3600, job("templates")),
    Tick("follow the zones", 3600, 3600, job("zones")),
    Tick("count", 300, 60, job("numbers")),
    Tick("watch the words", 3600, 60, job("words")),
    Tick("recall a pause", 60, 60, job("alarms")),
    Tick("tell staff of urgent tasks", 60, 60, job("alert")),
    Tick("free what killed workers held", 30, 30, job("release")),
    Tick("wake the sender", 5, 0.5, loop("send")),
    Tick("look at doubtful messages", 10, 5, loop("reconcile")),
)


def start(parts: Parts, loops: Loops) -> AsyncIOScheduler:
    """A running clock; shut it down with `.shutdown()`."""
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    first = parts.clock.real()
    for tick in TICKS:
        seconds = tick.demo if parts.settings.simulated else tick.seconds
        scheduler.add_job(_safely, "interval", [tick, parts, loops], id=tick.name, seconds=seconds, next_run_time=first)
    scheduler.start()
    return scheduler


async def _safely(tick: Tick, parts: Parts, loops: Loops) -> None:
    try:
        await tick.act(parts, loops)
    except Exception as error:  # noqa: BLE001  The next tick tries again.
        _log.error("a tick failed", tick=tick.name, error=log.name_of(error))
