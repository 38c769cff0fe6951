"""A worker: the clock, the jobs, the sending loop and the reconciling loop, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import procrastinate

from scheduler import ticks
from service import jobs, log
from service.actions.dispatch import Dispatcher
from service.actions.keep_outside import keep_outside
from service.actions.reconcile import reconcile
from service.parts import Parts
from service.settings import rates
from service.store import clocks, control, outbox
from service.store.engine import GONE
from service.wiring import Process

CONCURRENT_JOBS = 4
HEED = 0.5  # seconds between looks at what a person said about sending, beside being told
REST = 1.0  # seconds before what failed is started again

_log = log.get("worker")


async def work(process: Process, stop: asyncio.Event) -> None:
    """Run a worker until `stop`, then finish what is in hand. Any number may run against one database."""
    parts, queue = process.parts, process.queue
    jobs.register(queue, parts)
    await keep_outside(parts)  # before anything leaves: this may be an older copy of the database
    dispatcher = Dispatcher(parts, rates=rates(parts.settings))
    doubt = asyncio.Event()
    doubt.set()  # leases may have run out while nobody was here
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(await parts.db.listen(outbox.CHANNEL, lambda _: dispatcher.wake()))
        told = asyncio.Event()
        stack.push_async_callback(await parts.db.listen(control.CHANNEL, lambda _: told.set()))
        heeding = asyncio.create_task(_heed_forever(parts, dispatcher, told), name="control")
        stack.callback(heeding.cancel)
        if parts.settings.simulated:
            stack.push_async_callback(await _follow_clock(parts))
        clock = ticks.start(parts, {"send": dispatcher.wake, "reconcile": doubt.set})
        stack.callback(clock.shutdown, wait=False)
        running = [
            asyncio.create_task(dispatcher.run(stop), name="dispatch"),
            asyncio.create_task(_reconcile_forever(parts, doubt), name="reconcile"),
            asyncio.create_task(_run_jobs(queue, stop), name="jobs"),
        ]
        _log.info("working", mode=parts.settings.mode)
        stopped = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait([*running, stopped], return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        running[1].cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for task in done - {stopped}:
            task.result()  # a loop that ended by itself ended by an error: say so
    _log.info("stopped")


async def _heed_forever(parts: Parts, dispatcher: Dispatcher, told: asyncio.Event) -> None:
    """Tell the sender what a person said about sending: when it is said, and regularly in case nobody heard."""
    while True:
        told.clear()
        try:
            dispatcher.heed(await control.read(parts.db))
        except GONE as error:
            _log.error("the database does not answer", error=log.name_of(error))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(told.wait(), HEED)


async def _run_jobs(queue: procrastinate.App, stop: asyncio.Event) -> None:
    """The queue's worker until `stop`, when it finishes the jobs it runs. It does not outlive its connections, so it is
    started again."""
    stopping = asyncio.create_task(stop.wait())
    while not stop.is_set():
        worker = asyncio.create_task(
            queue.run_worker_async(
                concurrency=CONCURRENT_JOBS,
                install_signal_handlers=False,
                delete_jobs="always",
                shutdown_graceful_timeout=20,
            )
        )
        await asyncio.wait([worker, stopping], return_when=asyncio.FIRST_COMPLETED)
        worker.cancel()
        try:
            await worker
        except asyncio.CancelledError:
            pass
        except Exception as error:  # noqa: BLE001  Losing a job loses nothing; the next tick asks again.
            _log.error("the job queue failed", error=log.name_of(error))
            await asyncio.wait([stopping], timeout=REST)
    stopping.cancel()


async def _reconcile_forever(parts: Parts, doubt: asyncio.Event) -> None:
    while True:
        await doubt.wait()
        doubt.clear()
        try:
            await reconcile(parts)
            await clocks.beat(parts.db, "reconcile", parts.clock.real())
        except Exception as error:  # noqa: BLE001  Nothing was decided; the next tick looks again.
            _log.error("reconciling failed", error=log.name_of(error))


async def _follow_clock(parts: Parts) -> Callable[[], Awaitable[None]]:
    """Take the demo's clock over whenever somebody moves it."""
    following: set[asyncio.Task[None]] = set()

    async def follow() -> None:
        parts.clock.anchor = await clocks.anchor(parts.db)

    def moved(_: str) -> None:
        task = asyncio.create_task(follow())
        following.add(task)
        task.add_done_callback(following.discard)

    return await parts.db.listen(clocks.CHANNEL, moved)
