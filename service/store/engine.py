"""Connections to PostgreSQL: one asyncpg pool for the hot paths, one SQLAlchemy engine for the rest.

The only module that begins and commits.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeAlias

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from service.errors import DatabaseUnreachable

REST = 1.0  # seconds before a lost listener tries again
Connection: TypeAlias = Any  # an asyncpg connection; asyncpg ships no types

# Nobody answers, or somebody who is shutting down, full, or has too much to do.
UNREACHABLE = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.CannotConnectNowError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InternalClientError,  # the connection broke between two steps of the protocol
)
# The same, as either half of this module says it.
GONE = (DatabaseUnreachable, *UNREACHABLE)


async def _nothing_to_reset(_: Connection) -> None:
    """We leave nothing behind on a pooled connection: no settings, listeners or session locks. asyncpg would ask the
    server to drop them at every release, a round trip as dear as the work itself."""


def ever_later(tries: str) -> str:
    """SQL: when something is to be tried again after so many tries, from five minutes to four hours on."""
    return f"clock_timestamp() + least(interval '5 min' * power(2, least({tries}, 6)), interval '4 h')"


class _Undo(Exception):
    """Rolls a trial back."""


class Database:
    """One process's connections. `url` is `postgresql://…`; open with `Database.open`, close once."""

    def __init__(self, url: str, pool: asyncpg.Pool, engine: AsyncEngine) -> None:
        self.url = url
        self.pool = pool
        self._engine = engine

    @classmethod
    async def open(cls, url: str, *, size: int = 10) -> Database:
        """Raises `DatabaseUnreachable` (without the address's password) when nobody answers."""
        try:
            pool = await asyncpg.create_pool(
                url,
                min_size=1,
                max_size=size,
                command_timeout=60,
                server_settings={"timezone": "UTC", "random_page_cost": "1.1"},
                reset=_nothing_to_reset,
            )
        except (*UNREACHABLE, asyncpg.PostgresError, ValueError) as error:
            raise DatabaseUnreachable(f"the database does not answer: {type(error).__name__}") from None
        engine = create_async_engine(
            url.replace("postgresql://", "postgresql+asyncpg://", 1), pool_size=2, max_overflow=4
        )
        return cls(url, pool, engine)

    async def close(self) -> None:
        await self.pool.close()
        await self._engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection in a transaction: committed at the end, rolled back on any exception."""
        async with self.pool.acquire() as connection, connection.transaction():
            yield connection

    @asynccontextmanager
    async def undone(self) -> AsyncIterator[Connection]:
        """A transaction of which nothing stays: what would happen, tried."""
        with suppress(_Undo):
            async with self.transaction() as connection:
                yield connection
                raise _Undo

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Connection]:
        """A connection that sees the database as it is at this moment, until the end, and changes nothing."""
        async with (
            self.pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield connection

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """A SQLModel session, committed at the end, rolled back on any exception. For slow paths."""
        try:
            async with AsyncSession(self._engine, expire_on_commit=False) as session, session.begin():
                yield session
        except (OSError, DBAPIError) as error:
            if isinstance(error, OSError) or error.connection_invalidated:
                raise DatabaseUnreachable("the database does not answer") from None
            raise

    async def listen(self, channel: str, heard: Callable[[str], None]) -> Callable[[], Awaitable[None]]:
        """Call `heard(payload)` for every NOTIFY on `channel`, on a connection of its own that is made again when it
        dies; then `heard("")` is called, since something may have been missed. Returns what stops it."""
        connection, gone = await self._listening(channel, heard)

        async def keep() -> None:
            nonlocal connection, gone
            while True:
                await gone.wait()
                await asyncio.sleep(REST)
                with suppress(*UNREACHABLE):
                    connection, gone = await self._listening(channel, heard)
                    heard("")

        keeper = asyncio.create_task(keep())

        async def stop() -> None:
            keeper.cancel()
            await connection.close()

        return stop

    async def _listening(self, channel: str, heard: Callable[[str], None]) -> tuple[Connection, asyncio.Event]:
        connection = await asyncpg.connect(self.url)
        gone = asyncio.Event()

        def on_notify(_: Any, __: int, ___: str, payload: str) -> None:
            heard(payload)

        connection.add_termination_listener(lambda _: gone.set())
        await connection.add_listener(channel, on_notify)
        return connection, gone

    async def notify(self, channel: str) -> None:
        await self.pool.execute("SELECT pg_notify($1, '')", channel)
