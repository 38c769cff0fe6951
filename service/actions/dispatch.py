"""Messages out: claim due rows, hand them to the provider with no transaction open, settle what came of it.

A loop of the worker, not a job. Any number may run against one database.
"""

from __future__ import annotations

import asyncio
import random
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic

from flows.contact import Channel
from flows.delivery import MessageState, Settled, settle
from flows.effects import TaskKind
from flows.messages import Handover, Outcome, Refused, TryLater
from service import log
from service.errors import WrongKeys
from service.parts import Parts
from service.settings import Mode
from service.store import clients, outbox, sealed, tasks
from service.store.engine import GONE
from service.store.ids import new_id
from service.store.outbox import Claimed

WIDTH = 32  # hand-overs under way at once
AHEAD = 10  # seconds' worth of a slow sender's messages that are claimed at once: well inside a lease
REST = 0.5  # seconds between tries while the database does not answer
TRIES = 5
TASK_WITHIN = timedelta(hours=1)

_log = log.get("dispatch")


@dataclass(frozen=True, slots=True)
class _Leased:
    """A claimed message and until when (monotonic seconds) it is surely still ours."""

    message: Claimed
    until: float


@dataclass(slots=True)
class Dispatcher:
    """One worker's sending loop. `wake` may be called by anybody who knows that something is due.

    `rates`: messages a second on each channel; a channel that is not there has no limit of our own.
    """

    parts: Parts
    width: int = WIDTH
    rates: Mapping[str, float] = field(default_factory=dict)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)  # something is due, or there is room again
    _to_settle: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: asyncio.Queue[_Leased] = field(default_factory=asyncio.Queue)
    _held: Counter[str] = field(default_factory=Counter)  # by channel: claimed, and not yet handed over
    _done: list[tuple[Claimed, Settled]] = field(default_factory=list)
    _unsettled: int = 0  # claimed, and not yet written as settled
    _all_settled: asyncio.Event = field(default_factory=asyncio.Event)
    _next_slot: dict[str, float] = field(default_factory=dict)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _halted_until: float = 0.0

    def wake(self) -> None:
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send whatever is due until `stop`, then finish what is in hand. Survives a database that goes away."""
        stopping = asyncio.create_task(stop.wait())
        async with self._crew():
            while not stop.is_set():
                self._woken.clear()
                try:
                    await self._claim()
                except Exception as error:  # noqa: BLE001  Nothing is lost: the rows are still due.
                    _log.error("claiming failed", error=log.name_of(error))
                    await asyncio.wait([stopping], timeout=REST)
                    continue
                waking = asyncio.create_task(self._woken.wait())
                await asyncio.wait([waking, stopping], return_when=asyncio.FIRST_COMPLETED)
                waking.cancel()
            self._stopping.set()
            await self._finish()
        stopping.cancel()

    async def drain(self) -> int:
        """Send what is due until nothing is, for callers that own the outbox. Returns how many were claimed."""
        total = 0
        async with self._crew():
            while claimed := await self._claim():
                total += claimed
                await self._finish()
        return total

    @asynccontextmanager
    async def _crew(self) -> AsyncIterator[None]:
        crew = [asyncio.create_task(self._send_forever()) for _ in range(self.width)]
        crew.append(asyncio.create_task(self._settle_forever()))
        try:
            yield
        finally:
            for one in crew:
                one.cancel()
            await asyncio.gather(*crew, return_exceptions=True)

    async def _finish(self) -> None:
        """Wait until everything claimed is written as settled. After one lease the rest is the reconciler's."""
        if not self._unsettled:
            return
        self._all_settled.clear()
        try:
            async with asyncio.timeout(self.parts.timing.lease.total_seconds()):
                await self._all_settled.wait()
        except TimeoutError:
            _log.error("not everything could be settled; the reconciler will", messages=self._unsettled)

    async def _claim(self) -> int:
        """Claim what there is room for. Returns how many messages were claimed or met their end; when it was none,
        nothing is due or no more is wanted now."""
        if monotonic() < self._halted_until or self._waiting.qsize() > self.width:
            return 0
        room = self._room()
        if not room:
            return 0
        timing = self.parts.timing
        until = monotonic() + timing.lease.total_seconds()
        tokens = [secrets.token_hex(16) for _ in range(min(room.values()))]
        now = self.parts.now()
        for _ in range(TRIES):
            try:
                async with self.parts.db.transaction() as tx:
                    claimed = await outbox.claim(tx, tokens, now, timing.lease, list(room))
                    late = [m for m in claimed if m.state == MessageState.EXPIRED]
                    await tasks.open_all(tx, [_not_sent(m, "its time ran out", now=now) for m in late], now)
                break
            except outbox.Collided:
                continue  # whoever was faster has its message now: ours are others
        else:
            self.wake()
            return 0
        for message in claimed:
            if message.state == MessageState.SENDING:
                self._unsettled += 1
                self._held[message.channel] += 1
                self._waiting.put_nowait(_Leased(message, until))
        if len(claimed) == len(tokens):
            self.wake()  # there may be more
        return len(claimed)

    def _room(self) -> dict[str, int]:
        """How many messages may be claimed on each channel that has room. A slow sender takes little at a time and
        does not keep the other channel waiting."""
        room = dict.fromkeys(map(str, Channel), 5 * self.width - self._held.total())
        for channel, rate in self.rates.items():
            room[channel] = min(room[channel], max(1, int(AHEAD * rate)) - self._held[channel])
        return {channel: free for channel, free in room.items() if free > 0}

    async def _send_forever(self) -> None:
        while True:
            leased = await self._waiting.get()
            if self._waiting.qsize() == self.width:
                self.wake()
            message = leased.message
            try:
                settled = await self._send(leased)
            except asyncio.CancelledError:
                raise
            except Exception as error:  # noqa: BLE001  One message must not stop the others.
                _log.error("a hand-over failed", message=str(message.id), error=log.name_of(error))
                settled = Settled(MessageState.UNKNOWN, "our own error", wait=self.parts.timing.grace)
            self._held[message.channel] -= 1
            self._done.append((message, settled))
            self._to_settle.set()

    async def _send(self, leased: _Leased) -> Settled:
        message, parts = leased.message, self.parts
        if not await self._may_go(message.channel):
            return Settled(MessageState.PENDING, "the worker stopped")
        if (halted := self._halted_until - monotonic()) > 0:
            return Settled(MessageState.PENDING, "sending is stopped", wait=timedelta(seconds=halted))
        if parts.timing.too_late_to_send(timedelta(seconds=leased.until - monotonic())):
            return Settled(MessageState.PENDING, "the lease ran low")
        try:
            key = parts.vault.client_key(message.client, message.key)
            to = sealed.unseal_phone(key, message.client, message.phone_sealed)
            words = sealed.unseal_words(key, message.id, message.words_sealed)
        except WrongKeys:
            _log.error("a message does not open", message=str(message.id))
            return Settled(MessageState.HUMAN, "its words do not open with the keys here")
        if not parts.settings.may_text(to.value):
            return Settled(MessageState.SUPPRESSED, "not on the guest list")
        if parts.settings.mode is Mode.TRIAL and parts.content.is_draft(message.template, message.language):
            words = replace(words, body=f"(draft) {words.body}")
        handover = Handover(
            message.token, Channel(message.channel), to, words, valid_for=message.not_after - parts.now()
        )
        outcome = await parts.provider.send(handover)
        if isinstance(outcome, TryLater) and outcome.halt:
            self._halt(outcome)
        return _ended(outcome, settle(outcome, message.attempts, parts.timing, random.random()))

    async def _may_go(self, channel: str) -> bool:
        """Wait for the next turn on a channel with a rate. False when the worker stops before it comes."""
        if (rate := self.rates.get(channel)) is None:
            return True
        now = monotonic()
        slot = max(now, self._next_slot.get(channel, 0.0))
        self._next_slot[channel] = slot + 1 / rate
        if slot == now:
            return True
        try:
            async with asyncio.timeout(slot - now):
                await self._stopping.wait()
        except TimeoutError:
            return True
        return False

    def _halt(self, outcome: TryLater) -> None:
        self._halted_until = monotonic() + outcome.after.total_seconds()
        _log.error("sending stopped: the provider refuses us, not the message", code=outcome.code)
        asyncio.get_running_loop().call_later(outcome.after.total_seconds() + 0.1, self.wake)

    async def _settle_forever(self) -> None:
        """Write what is done, all of it at once; keep it until the database has it."""
        while True:
            await self._to_settle.wait()
            self._to_settle.clear()
            batch, self._done = self._done, []
            await self._keep_at(batch)
            self._unsettled -= len(batch)
            if not self._unsettled:
                self._all_settled.set()
            self.wake()  # the next message to the same numbers may go now

    async def _keep_at(self, batch: list[tuple[Claimed, Settled]]) -> None:
        """Settle until the database has it. What it will not take goes one by one, so that it holds up no other; if it
        is refused even so, its lease runs out and the reconciler asks the provider."""
        tries = 0
        while True:
            try:
                return await self._settle(batch)
            except GONE as error:
                _log.error("the database does not answer", error=log.name_of(error))
            except Exception as error:  # noqa: BLE001  The settling of all others hangs on this loop.
                _log.error("settling failed", error=log.name_of(error), messages=len(batch))
                if len(batch) > 1:
                    for one in batch:
                        await self._keep_at([one])
                    return None
                tries += 1
                if tries == TRIES:
                    return None
            await asyncio.sleep(REST)

    async def _settle(self, batch: list[tuple[Claimed, Settled]]) -> None:
        rows = [
            outbox.Settled(
                message.id,
                message.fence,
                message.token,
                str(settled.state),
                settled.state,
                settled.reason or None,
                settled.code or None,
                settled.sid or None,
                settled.wait,
            )
            for message, settled in batch
        ]
        special = [(m, s) for m, s in batch if s.opted_out or s.state is MessageState.HUMAN]
        if not special:
            async with self.parts.db.pool.acquire() as connection:
                await outbox.settle(connection, rows)
            return
        now = self.parts.now()
        async with self.parts.db.transaction() as tx:
            changed = await outbox.settle(tx, rows)
            for message, settled in special:
                if settled.opted_out:
                    await clients.opted_out(tx, message.client, new_id(), now)
            unsent = [_not_sent(m, s.reason, now=now) for m, s in special if m.id in changed and _matters(m, s)]
            await tasks.open_all(tx, unsent, now)


def _ended(outcome: Outcome, settled: Settled) -> Settled:
    """A refusal ends here: no other channel is tried, a human takes over. Who told the carrier STOP is left alone."""
    if not isinstance(outcome, Refused):
        return settled
    state = MessageState.SUPPRESSED if outcome.opted_out else MessageState.HUMAN
    return Settled(state, settled.reason, code=settled.code, opted_out=outcome.opted_out)


def _matters(message: Claimed, settled: Settled) -> bool:
    return settled.state is MessageState.HUMAN or message.purpose in ("reminder", "correction")


def _not_sent(message: Claimed, reason: str, *, now: datetime) -> tasks.Open:
    return tasks.Open(
        new_id(),
        f"{TaskKind.NOT_REMINDED}:{message.id}",
        TaskKind.NOT_REMINDED,
        True,
        now + TASK_WITHIN,
        message.client,
        message.event_id,
        reason,
    )
