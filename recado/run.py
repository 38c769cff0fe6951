"""Processes: web, worker, or both, until a signal; in hand is finished first."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

from service import wiring
from service.errors import EnvironmentFailed
from service.settings import Settings
from service.wiring import Process

CLOSING = 3  # seconds that open pages (event streams) may hold a stopping server up


@asynccontextmanager
async def running(settings: Settings, *, unsigned: bool = False) -> AsyncIterator[Process]:
    """A process's parts on its database: an embedded one is brought up to date, an external one must be. `unsigned`:
    for whoever signs the words (`wiring.process`)."""
    url = await asyncio.to_thread(wiring.database_url, settings)
    if settings.database_url is None:
        await asyncio.to_thread(wiring.upgrade, url)
    async with wiring.process(settings, url, unsigned=unsigned) as process:
        yield process


async def run(
    settings: Settings, *, web: bool, worker: bool, ready: Callable[[Process], Awaitable[None]] | None = None
) -> None:
    """Serve and work until SIGTERM or SIGINT. `ready` is called once everything is put together."""
    from scheduler.main import work  # these two take half a second, and all other commands need neither
    from service.app import create_app

    stop = asked_to_stop()
    async with running(settings) as process:
        if ready is not None:
            await ready(process)
        tasks = []
        if web:
            tasks.append(asyncio.create_task(serve(create_app(process), settings, stop)))
        if worker:
            tasks.append(asyncio.create_task(work(process, stop)))
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        await asyncio.gather(*tasks)


def asked_to_stop() -> asyncio.Event:
    """Set by SIGTERM and SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop


async def serve(app: ASGIApp, settings: Settings, stop: asyncio.Event) -> None:
    """A web application until `stop`. Raises `EnvironmentFailed` when its port is taken."""
    listening = _listen(settings.host, settings.port)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        log_config=None,  # uvicorn's own handlers would print what exceptions say
        access_log=False,  # addresses may name numbers
        server_header=False,
        timeout_graceful_shutdown=CLOSING,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait([serving, stopped], return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    stopped.cancel()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, or asyncio leaves Nagle's delay on: 40 ms for an answer written in two pieces.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
        return listening
    except OSError as error:
        listening.close()
        raise EnvironmentFailed(f"cannot listen on {host} port {port}: {error.strerror} (RECADO_HOST, PORT)") from None


class _Server(uvicorn.Server):
    """Signals are ours to handle."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
