"""A sending service whose provider misbehaves by chance and whose workers die, in one process and in seconds."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from flows.contact import Address, Channel
from flows.delivery import Timing
from flows.messages import Accepted, Handover, Outcome, TryLater, Unsure
from service.actions.dispatch import Dispatcher
from service.actions.reconcile import reconcile
from service.parts import Parts
from service.providers.port import Listed, ProviderUnreadable
from service.wiring import real_now
from tests.standin import people
from tests.standin.provider import Double

MS = timedelta(milliseconds=1)
TIMING = Timing(
    send_limit=60 * MS,
    margin=30 * MS,
    lease=300 * MS,
    grace=400 * MS,  # the slowest accept and the slowest listing below, and some
    look_gap=60 * MS,
    backoff_first=10 * MS,
    backoff_most=50 * MS,
    closed=50 * MS,
    crashes=1000,  # here workers die by chance, not of a message
)
ACCEPT_LATE, LISTED_LATE = 0.12, 0.12  # seconds at most


class Shaky(Double):
    """Takes or loses messages and says something else about it. A fifth of the hand-overs go wrong, by the seed."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.chance = random.Random(seed)
        self._born: dict[str, tuple[datetime, float]] = {}
        self._late: set[asyncio.Task[None]] = set()

    async def send(self, handover: Handover) -> Outcome:
        self.offered.append(handover)
        draw = self.chance.random()
        await asyncio.sleep(self.chance.uniform(0, 0.04))
        if draw < 0.04:  # not taken, and nobody can tell
            return Unsure("reset before")
        if draw < 0.07:
            return TryLater(5 * MS, "busy", 20429)
        if draw < 0.10:  # taken only after whoever sent it has given up
            self._late.add(task := asyncio.create_task(self._take_late(handover)))
            task.add_done_callback(self._late.discard)
            return Unsure("no answer in time")
        sid = self._taken(handover)
        return Unsure("no answer") if draw < 0.20 else Accepted(sid)

    async def _take_late(self, handover: Handover) -> None:
        await asyncio.sleep(self.chance.uniform(0, ACCEPT_LATE))
        self._taken(handover)

    def _taken(self, handover: Handover) -> str:
        sid = self.take(handover.to.value, handover.words.body, handover.token, handover.channel)
        hidden = self.chance.uniform(0, LISTED_LATE) if self.chance.random() < 0.3 else 0.0
        self._born[sid] = (real_now(), hidden)
        return sid

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        if self.chance.random() < 0.05:
            raise ProviderUnreadable("the list cannot be read")
        now = real_now()
        found = await super().listed(to, channel, since)
        return tuple(x for x in found if (now - self._born[x.sid][0]).total_seconds() >= self._born[x.sid][1])


@dataclass(slots=True)
class Life:
    """A run: `messages` to `numbers`, with workers that die `deaths` times. `made` builds a worker's dispatcher."""

    parts: Parts
    double: Double
    messages: int = 100
    numbers: int = 40
    deaths: int = 8
    timing: Timing = TIMING
    made: Callable[[Parts], Dispatcher] = Dispatcher
    enough: Callable[[], Awaitable[bool]] | None = None  # a run may end before all is sent, once this holds
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    struck: int = 0

    async def strike(self) -> None:
        """Die here: the worker that runs comes no further (`tests.standin.points`). Twice at most."""
        if self.struck < 2:
            self.struck += 1
            self.dead.set()
            await asyncio.Future()

    async def run(self, seconds: float = 25) -> Counter[str]:
        """How often each body (0, 1, 2 …) reached the provider, once nothing is open any more or it is `enough`."""
        parts = replace(self.parts, provider=self.double, timing=self.timing)
        known = await people.meet(parts, [f"+1202555{n:04}" for n in range(3_000, 3_000 + self.numbers)])
        await people.tell(parts, [(known[n % self.numbers], str(n)) for n in range(self.messages)])
        async with asyncio.timeout(seconds):
            deaths, chance = 0, random.Random(self.messages)
            while True:
                self.dead.clear()
                worker = asyncio.create_task(self._work(parts))
                dying = asyncio.create_task(self.dead.wait())
                over = asyncio.create_task(self._over(parts))
                limit = chance.uniform(0.03, 0.1) if deaths < self.deaths else None
                done, _ = await asyncio.wait([worker, dying, over], timeout=limit, return_when=asyncio.FIRST_COMPLETED)
                for task in (worker, dying, over):
                    task.cancel()
                await asyncio.wait([worker, dying, over], timeout=5)
                if over in done:
                    return Counter(taken.body for taken in self.double.ledger)
                deaths += 1

    async def _work(self, parts: Parts) -> None:
        """A worker: the sending loop and the reconciling one. Cancelled, it dies where it stands."""
        dispatcher = self.made(parts)
        sending = asyncio.create_task(dispatcher.run(asyncio.Event()))
        try:
            while True:
                dispatcher.wake()
                with suppress(OSError):
                    await reconcile(parts)
                await asyncio.sleep(0.03)
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _over(self, parts: Parts) -> None:
        while await people.unended(parts) and not (self.enough and await self.enough()):
            await asyncio.sleep(0.05)


def zeros(times: Counter[str], messages: int) -> tuple[int, int]:
    """How many were lost, and how many came twice or more."""
    return sum(times[str(n)] == 0 for n in range(messages)), sum(number > 1 for number in times.values())
