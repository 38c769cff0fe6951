"""What a page shows while it happens: one look a second at each thing, shared by everybody who watches it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

EVERY = 1.0  # seconds

Key = TypeVar("Key", bound=Hashable)
Seen = TypeVar("Seen")


class Looks(Generic[Key, Seen]):
    """`next` waits for the next look and returns what it saw. Nobody waits: nobody looks."""

    def __init__(self, look: Callable[[Key], Awaitable[Seen]], every: float = EVERY) -> None:
        self._look, self._every = look, every
        self._coming: dict[Key, asyncio.Task[Seen]] = {}

    async def next(self, key: Key) -> Seen:
        coming = self._coming.get(key)
        if coming is None:
            coming = self._coming[key] = asyncio.create_task(self._wait(key))
            coming.add_done_callback(lambda _: self._coming.pop(key))  # before those who wait wake
        return await asyncio.shield(coming)

    async def _wait(self, key: Key) -> Seen:
        await asyncio.sleep(self._every)
        return await self._look(key)


def event(name: str, html: str = "") -> str:
    """A server-sent event."""
    return f"event: {name}\n" + "".join(f"data: {line}\n" for line in html.splitlines() or [""]) + "\n"
