"""A worker as a whole: clock, jobs, sending and reconciling; how it ends, and what it survives."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from procrastinate.jobs import Status

from recado.run import serve
from scheduler import main, ticks
from scheduler.main import work
from service import jobs, wiring
from service.app import create_app
from service.errors import EnvironmentFailed
from service.parts import Parts
from service.settings import Settings
from service.store import clocks
from service.web import health
from service.wiring import Process
from tests.standin import people
from tests.standin.provider import Double

ANA, BEN = "+12025550101", "+12025550102"


@pytest.fixture
def sending(process: Process, double: Double) -> Process:
    """The process with the double as its provider."""
    return replace(process, parts=replace(process.parts, provider=double))


@asynccontextmanager
async def working(process: Process) -> AsyncIterator[asyncio.Event]:
    """A worker for the length of a block, then stopped."""
    stop = asyncio.Event()
    worker = asyncio.create_task(work(process, stop))
    try:
        yield stop
    finally:
        stop.set()
        async with asyncio.timeout(25):
            await worker


async def until(true: Callable[[], Awaitable[object]]) -> None:
    """Until something holds; twenty seconds at most."""
    async with asyncio.timeout(20):
        while not await true():
            await asyncio.sleep(0.02)


async def queued(parts: Parts) -> list[tuple[str, str]]:
    rows = await parts.db.pool.fetch("SELECT task_name, status::text FROM jobs.procrastinate_jobs ORDER BY id")
    return [tuple(r) for r in rows]


async def test_a_worker_beats_and_sends(sending: Process, double: Double) -> None:
    parts = sending.parts
    assert not (await health.state(parts))["clock"]
    [ana] = await people.meet(parts, [ANA])
    async with working(sending):
        await people.tell(parts, [(ana, "1")])  # its notification wakes the sender
        await until(lambda: sent(double, 1))
        await until(lambda: ready(parts))


async def test_a_message_in_hand_is_finished_when_told_to_stop(sending: Process, double: Double) -> None:
    [ana] = await people.meet(sending.parts, [ANA])
    await people.tell(sending.parts, [(ana, "1"), (ana, "2")])
    double.open.clear()
    async with working(sending) as stop:
        await until(lambda: offered(double, 1))
        stop.set()
        await asyncio.sleep(0)
        double.open.set()
    states = await people.states(sending.parts)  # the second may have been on its way to be claimed
    assert states in ({"accepted": 1, "pending": 1}, {"accepted": 2}), "none is left half sent"


async def test_it_goes_on_after_the_database_cut_every_connection(
    sending: Process, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "REST", 0.05)
    parts = sending.parts
    ana, ben = await people.meet(parts, [ANA, BEN])
    async with working(sending):
        await until(lambda: ready(parts))
        await parts.db.pool.execute("DELETE FROM heartbeat WHERE name = 'heartbeat'")
        async with parts.db.pool.acquire() as connection:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        await people.tell(parts, [(ana, "1"), (ben, "1")])  # nobody listens any more: the tick wakes the sender
        await until(lambda: sent(double, 2))
        await until(lambda: accepted(parts, 2))
        await parts.wake("heartbeat")
        await until(lambda: ready(parts))


async def hold(process: Process, worker: int | None) -> None:
    """Let every job be at work in a queue worker; None: in one that was killed."""
    await process.queue.connector.execute_query_async(
        "UPDATE procrastinate_jobs SET status = 'doing', lock = task_name, worker_id = %(worker)s", worker=worker
    )


async def test_many_clocks_ask_for_one_job(parts: Parts) -> None:
    loops = {"send": lambda: None, "reconcile": lambda: None}
    for _ in range(3):  # three clocks, or one three times
        for tick in ticks.TICKS:
            await tick.act(parts, loops)
    waiting = await queued(parts)
    assert len(waiting) == len({name for name, _ in waiting}) == len([*jobs.JOBS, jobs.RELEASE])


async def test_without_the_queueing_lock_every_clock_would_ask_for_its_own(process: Process) -> None:
    """The variant that must fail."""
    for _ in range(3):
        await process.queue.configure_task("plan").defer_async()
    assert await queued(process.parts) == [("plan", "todo")] * 3


async def test_a_tick_that_fails_is_followed_by_the_next(parts: Parts) -> None:
    woken: list[str] = []

    async def fail(_: Parts, loops: ticks.Loops) -> None:
        loops["send"]()
        raise RuntimeError("the database is away")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ticks, "TICKS", (ticks.Tick("fails", 0.01, 0.01, fail),))
        clock = ticks.start(parts, {"send": lambda: woken.append("send")})
        try:
            await until(lambda: at_least(woken, 3))
        finally:
            clock.shutdown(wait=False)


async def test_a_killed_worker_does_not_keep_its_job_from_ever_running_again(sending: Process) -> None:
    parts = sending.parts
    await parts.wake("heartbeat")
    await hold(sending, None)
    assert await jobs.release(sending.queue) == 1
    assert await queued(parts) == []
    async with working(sending):
        await until(lambda: ready(parts))


async def test_without_the_release_its_job_would_never_run_again(
    sending: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variant that must fail: the dead worker's lock stays."""
    parts = sending.parts
    await parts.wake("heartbeat")
    await hold(sending, None)
    monkeypatch.setattr(ticks, "TICKS", tuple(t for t in ticks.TICKS if not t.name.startswith("free")))
    async with working(sending):
        await parts.wake("plan")
        await until(lambda: nothing_else_waits(parts))
        assert not (await health.state(parts))["clock"]


async def test_a_living_workers_job_is_left_alone(sending: Process) -> None:
    parts = sending.parts
    worker = await sending.queue.job_manager.register_worker()
    await parts.wake("plan")
    await hold(sending, worker)
    assert await jobs.release(sending.queue) == 0
    assert await queued(parts) == [("plan", Status.DOING.value)]


async def test_a_worker_can_be_started_again_on_what_the_last_one_left(
    sending: Process, double: Double, settings: Settings, url: str
) -> None:
    [ana] = await people.meet(sending.parts, [ANA])
    await people.tell(sending.parts, [(ana, str(n)) for n in range(3)])
    async with working(sending):
        await until(lambda: sent(double, 1))
    async with wiring.process(settings, url) as again:
        again.parts.clock.anchor = sending.parts.clock.anchor
        async with working(replace(again, parts=replace(again.parts, provider=double))):
            await until(lambda: accepted(again.parts, 3))
    assert double.bodies == ["0", "1", "2"]


async def test_a_heartbeat_that_stops_is_seen(parts: Parts) -> None:
    for name in clocks.BEATS:
        assert not (await health.state(parts))["clock"]
        await clocks.beat(parts.db, name, parts.clock.real())
    assert (await health.state(parts))["ready"]
    for name, silence in clocks.BEATS.items():
        await parts.db.pool.execute("UPDATE heartbeat SET at = at - $1::interval WHERE name = $2", silence, name)
        assert not (await health.state(parts))["ready"], "one that falls silent is enough"
        await clocks.beat(parts.db, name, parts.clock.real())


async def sent(double: Double, number: int) -> bool:
    return len(double.ledger) >= number


async def offered(double: Double, number: int) -> bool:
    return len(double.offered) >= number


async def at_least(found: list[str], number: int) -> bool:
    return len(found) >= number


async def ready(parts: Parts) -> bool:
    return bool((await health.state(parts))["ready"])


async def accepted(parts: Parts, number: int) -> bool:
    return await people.states(parts) == {"accepted": number}


async def nothing_else_waits(parts: Parts) -> bool:
    return {name for name, _ in await queued(parts)} <= {"heartbeat"}


async def test_a_port_that_is_taken_is_named(process: Process) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        settings = process.parts.settings.model_copy(update={"port": port})
        with pytest.raises(EnvironmentFailed, match=f"port {port}"):
            await serve(create_app(process), settings, asyncio.Event())
