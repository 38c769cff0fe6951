"""Calls made at the same moment become one statement: while a batch is at the database, the next one gathers.

Alone, a call goes at once and pays nothing. In a crowd the round trips, the plan and the commit are shared.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

MOST = 64

Item = TypeVar("Item")
Result = TypeVar("Result")


class Batches(Generic[Item, Result]):
    """`run` takes a list of items and returns a result for each. No batch holds two items of the same `key`."""

    def __init__(
        self, run: Callable[[list[Item]], Awaitable[list[Result]]], key: Callable[[Item], Hashable], *, lanes: int = 2
    ) -> None:
        self._run, self._key, self._lanes = run, key, lanes
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._busy = 0
        self._tasks: set[asyncio.Task[None]] = set()  # held, or they could be collected half-way

    async def __call__(self, item: Item) -> Result:
        """The item's result. Raises what its batch raised."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._busy < self._lanes:
            self._busy += 1
            task = asyncio.create_task(self._run_what_waits())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await future

    async def _run_what_waits(self) -> None:
        while self._waiting:
            batch = self._take()
            try:
                results = await self._run([item for item, _ in batch])
            except Exception as error:  # noqa: BLE001  Everybody who waits must hear of it.
                for _, future in batch:
                    if not future.done():
                        future.set_exception(error)
            else:
                for (_, future), result in zip(batch, results, strict=True):
                    if not future.done():  # whoever asked may have gone
                        future.set_result(result)
        self._busy -= 1  # in the same breath as seeing that nobody waits, so that nobody is left behind

    def _take(self) -> list[tuple[Item, asyncio.Future[Result]]]:
        seen: set[Hashable] = set()
        taken: list[tuple[Item, asyncio.Future[Result]]] = []
        left: list[tuple[Item, asyncio.Future[Result]]] = []
        for one in self._waiting:
            key = self._key(one[0])
            if key in seen or len(taken) == MOST:
                left.append(one)
            else:
                seen.add(key)
                taken.append(one)
        self._waiting = left
        return taken
