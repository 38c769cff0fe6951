"""A provider in memory, at the port: its ledger is what was really taken, whatever it said about it."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Accepted, Handover, Outcome, Unsure
from service.providers.port import Account, Contents, Listed, ProviderUnreadable, Received, Sent, Unfetched
from service.providers.simulator import SimulatedContents
from service.wiring import real_now


@dataclass(frozen=True, slots=True)
class Taken:
    """One message the provider took."""

    sid: str
    to: str
    body: str
    token: str
    channel: str
    at: datetime


class Silent:
    """The message is taken and no answer comes: Unsure, although it is on the ledger."""


Answer = Outcome | Exception | Silent


async def until(true: Callable[[], object]) -> None:
    """Until something holds of what is in memory; ten seconds at most."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.005)


class Double:
    """Takes everything, unless told otherwise for a number. While `open` is cleared, hand-overs wait."""

    def __init__(self) -> None:
        self.ledger: list[Taken] = []
        self.offered: list[Handover] = []
        self.readable = True
        self.inbox: list[Received] = []  # what people sent, whether a webhook brought it or not
        self.ended: dict[str, ProviderStatus] = {}  # by sid, where it is not merely sent
        self.hidden: set[str] = set()  # sids not on the list yet
        self.erased: set[str] = set()
        self.attached: dict[str, dict[str, bytes | Unfetched]] = {}  # message id → what came with it
        self.asked: list[str] = []  # the attachments that were fetched
        self.account: Account | None = None
        self.open = asyncio.Event()
        self.open.set()
        self.contents: Contents = SimulatedContents()
        self._answers: dict[str, deque[Answer]] = defaultdict(deque)
        self._sids = count(1)

    def says(self, number: str, *answers: Answer) -> None:
        """The next answers to hand-overs to this number."""
        self._answers[number].extend(answers)

    def forget(self) -> None:
        """From now on it takes everything."""
        self._answers.clear()

    @property
    def bodies(self) -> list[str]:
        return [taken.body for taken in self.ledger]

    def take(self, to: str, body: str, token: str = "", channel: str = Channel.SMS) -> str:
        """Put a message on the ledger, as if somebody had sent it. Returns its id."""
        sid = f"SM{next(self._sids):032x}"
        self.ledger.append(Taken(sid, to, body, token, channel, real_now()))
        return sid

    async def send(self, handover: Handover) -> Outcome:
        self.offered.append(handover)
        number = handover.to.value
        answers = self._answers[number]
        answer = answers.popleft() if answers else None
        await self.open.wait()
        if isinstance(answer, Exception):
            raise answer
        if answer is not None and not isinstance(answer, Silent):
            return answer
        sid = self.take(number, handover.words.body, handover.token, handover.channel)
        return Unsure("no answer") if isinstance(answer, Silent) else Accepted(sid)

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        if not self.readable:
            raise ProviderUnreadable("the list cannot be read")
        return tuple(
            Listed(t.sid, t.at, ProviderStatus.SENT)
            for t in reversed(self.ledger)
            if t.to == to.value and t.channel == channel and t.at >= since and t.sid not in self.hidden
        )

    async def received(self, since: datetime) -> tuple[Received, ...]:
        if not self.readable:
            raise ProviderUnreadable("the list cannot be read")
        return tuple(one for one in self.inbox if one.at >= since)

    async def sent(self, since: datetime) -> tuple[Sent, ...]:
        if not self.readable:
            raise ProviderUnreadable("the list cannot be read")
        return tuple(
            Sent(t.sid, Address(t.to), t.body, t.at)
            for t in self.ledger
            if t.at >= since and t.sid not in self.hidden | self.erased
        )

    async def status(self, sid: str) -> StatusNews:
        if not self.readable:
            raise ProviderUnreadable("the status cannot be read")
        return StatusNews(sid, self.ended.get(sid, ProviderStatus.SENT))

    async def erase(self, sid: str) -> None:
        if not self.readable:
            raise ProviderUnreadable("it is not final yet")
        self.erased.add(sid)

    async def attachments(self, sid: str) -> tuple[str, ...]:
        if not self.readable:
            raise ProviderUnreadable("the list cannot be read")
        return tuple(self.attached.get(sid, ()))

    async def attachment(self, sid: str, attachment: str, most: int) -> bytes | Unfetched:
        self.asked.append(attachment)
        found = self.attached[sid][attachment]
        return Unfetched.TOO_BIG if isinstance(found, bytes) and len(found) > most else found

    async def drop(self, sid: str, attachment: str) -> None:
        if not self.readable:
            raise ProviderUnreadable("it does not answer")
        self.attached[sid].pop(attachment, None)

    async def examine(self) -> Account | None:
        if not self.readable:
            raise ProviderUnreadable("it does not answer")
        return self.account

    async def close(self) -> None:
        pass
