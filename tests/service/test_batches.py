"""Calls made at the same moment share a statement; none waits for another's twin, and all hear of a failure."""

from __future__ import annotations

import asyncio

import pytest

from service.store.batches import MOST, Batches


class Database:
    """Doubles numbers, a batch at a time, when it is let."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.open = asyncio.Event()

    async def run(self, items: list[int]) -> list[int]:
        self.batches.append(items)
        await self.open.wait()
        if 13 in items:
            raise LookupError("thirteen")
        return [2 * item for item in items]


async def test_a_crowd_shares_what_one_alone_pays() -> None:
    database = Database()
    doubled = Batches(database.run, key=lambda item: item, lanes=1)
    asked = [asyncio.create_task(doubled(item)) for item in range(100, 200)]
    await asyncio.sleep(0)
    database.open.set()
    assert await asyncio.gather(*asked) == [2 * item for item in range(100, 200)]
    assert [len(batch) for batch in database.batches] == [MOST, 100 - MOST]
    assert await doubled(7) == 14
    assert database.batches[-1] == [7]


async def test_no_batch_holds_two_of_the_same_key() -> None:
    database = Database()
    database.open.set()
    doubled = Batches(database.run, key=lambda item: item % 3, lanes=1)
    assert await asyncio.gather(*(doubled(item) for item in range(6))) == [0, 2, 4, 6, 8, 10]
    assert database.batches == [[0, 1, 2], [3, 4, 5]]


async def test_a_failure_reaches_everybody_in_its_batch_and_nobody_else() -> None:
    database = Database()
    database.open.set()
    doubled = Batches(database.run, key=lambda item: 13 if item == 13 else item % 2, lanes=1)
    results = await asyncio.gather(*(doubled(item) for item in (13, 1, 2, 3)), return_exceptions=True)
    assert [type(result) for result in results] == [LookupError, LookupError, LookupError, int]
    with pytest.raises(LookupError):
        await doubled(13)


async def test_whoever_stops_waiting_harms_nobody() -> None:
    database = Database()
    doubled = Batches(database.run, key=lambda item: item, lanes=1)
    gone, stays = asyncio.create_task(doubled(1)), asyncio.create_task(doubled(2))
    await asyncio.sleep(0)
    gone.cancel()
    database.open.set()
    assert await stays == 4


async def test_nobody_is_left_behind_who_comes_as_a_batch_ends() -> None:
    database = Database()
    database.open.set()
    doubled = Batches(database.run, key=lambda item: item)

    async def again_and_again(item: int) -> None:
        for _ in range(200):
            assert await doubled(item) == 2 * item

    async with asyncio.timeout(20):
        await asyncio.gather(*(again_and_again(item) for item in range(20, 25)))
