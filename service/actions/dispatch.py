"""Messages out: claim due rows, hand them to the provider with no transaction open, settle what came of it.

A loop of the worker, not a job. Any number may run against one database.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic

from flows.contact import Channel
from flows.delivery import UNMISSED, MessageState, Settled, ahead, settle, troubled
from flows.effects import TaskKind
from flows.messages import Accepted, Handover, Outcome, Refused, TryLater, Words
from flows.messages import Content as ContentWords
from flows.recordings import VOICE
from flows.signing import Instead, instead
from flows.whatsapp import digest_of, window_open
from service import log
from service.actions import aftermath
from service.actions.fail_over import fail_over
from service.actions.knock import knock
from service.actions.recordings import address, may_be_heard
from service.actions.words import speak, spoken, without_accents
from service.content.segments import count
from service.errors import WrongKeys
from service.parts import Parts
from service.settings import Mode
from service.store import clocks, content_templates, outbox, sealed, senders, tasks
from service.store.content_templates import Held
from service.store.control import Control
from service.store.engine import GONE, Connection
from service.store.ids import new_id
from service.store.outbox import Claimed
from service.store.statuses import Concerned

WIDTH = 32  # hand-overs under way at once
AHEAD = 2 * WIDTH, 32 * WIDTH  # claimed and not yet handed over, at most: with a slow provider and with the fastest
GATHER = 0.02  # seconds in which hand-overs that end are settled together: a statement costs more than its rows
REST = 0.5  # seconds between tries while the database does not answer
BEAT = 20  # seconds between notes that claiming works, and between looks at what the provider holds
WAIT_FOR_THEM = timedelta(hours=1)  # their text wakes what waits at once; this is the net
TRIES = 5
TASK_WITHIN = timedelta(hours=1)
PROMISED_WITHIN = timedelta(days=1)
CALL_US = "common.handed-over"
ONE_BY_ONE = "outside the window of WhatsApp each is told alone"  # what was to be told together is planned again
UNSIGNED_WORDS = "its words are not signed, or not lately: see Content"

_log = log.get("dispatch")


@dataclass(frozen=True, slots=True)
class _Leased:
    """A claimed message and until when (monotonic seconds) it is surely still ours."""

    message: Claimed
    until: float


@dataclass(frozen=True, slots=True)
class _Done:
    """One message after its turn; `outcome` is None when it was not handed over. `promised`: in its place they were
    told that a person will help; `segments`: of an SMS the provider took."""

    message: Claimed
    settled: Settled
    outcome: Outcome | None = None
    promised: bool = False
    segments: int = 0


@dataclass(slots=True)
class Dispatcher:
    """One worker's sending loop. `wake` may be called by anybody who knows that something is due, `heed` by whoever
    hears that sending is paused or goes on.

    `rates`: messages a second on each channel, all workers together; a channel that is not there has no limit of ours.
    """

    parts: Parts
    width: int = WIDTH
    rates: Mapping[str, float] = field(default_factory=dict)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)  # something is due, or there is room again
    _to_settle: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: asyncio.Queue[_Leased] = field(default_factory=asyncio.Queue)
    _done: list[_Done] = field(default_factory=list)
    _in_hand: int = 0  # claimed, and not yet written as settled
    _most: int = 8 * WIDTH  # claimed ahead, at the pace of the last claims
    _all_settled: asyncio.Event = field(default_factory=asyncio.Event)
    _control: Control = field(default_factory=Control)
    _closed: dict[str, float] = field(default_factory=dict)  # channel: until when (monotonic) nothing is handed over
    _failures: Counter[str] = field(default_factory=Counter)  # by channel: in a row, in this process
    _troubled: set[str] = field(default_factory=set)  # channels whose failures are counted in the database
    _later: asyncio.TimerHandle | None = None
    _beaten: float = float("-inf")
    _held: Held = field(default_factory=Held)  # what may go to WhatsApp by its id
    _asked: float = float("-inf")

    def wake(self) -> None:
        self._woken.set()

    def heed(self, control: Control) -> None:
        """Keep to what a person said about sending, at once: also what is claimed already stays here."""
        goes_on = control.going and not self._control.going
        self._control = control
        if goes_on:
            self.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Send whatever is due until `stop`, then finish what is in hand. Survives a database that goes away."""
        stopping = asyncio.create_task(stop.wait())
        try:
            async with self._crew():
                while not stop.is_set():
                    self._woken.clear()
                    try:
                        await self._claim()
                        await self._beat()
                    except Exception as error:  # noqa: BLE001  Nothing is lost: the rows are still due.
                        _log.error("claiming failed", error=log.name_of(error))
                        await asyncio.wait([stopping], timeout=REST)
                        continue
                    await _first(self._woken, stopping)
                await self._finish()
        finally:
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
            if self._later:
                self._later.cancel()
            for one in crew:
                one.cancel()
            await asyncio.gather(*crew, return_exceptions=True)

    async def _finish(self) -> None:
        """Wait until everything claimed is written as settled. After one lease the rest is the reconciler's."""
        if not self._in_hand:
            return
        self._all_settled.clear()
        try:
            async with asyncio.timeout(self.parts.timing.lease.total_seconds()):
                await self._all_settled.wait()
        except TimeoutError:
            _log.error("not everything could be settled; the reconciler will", count=self._in_hand)

    async def _claim(self) -> int:
        """Claim what may pass and what there is room for. Returns how many messages were claimed or met their end."""
        if monotonic() - self._asked > BEAT:
            self._asked, self._held = monotonic(), await content_templates.held(self.parts.db)
            await self.parts.read_standing()
        room, busy = self._most - self._waiting.qsize(), self._in_hand > 0
        if not self._control.going or room < self._most // 2:
            return 0
        timing = self.parts.timing
        now = self.parts.now()
        for _ in range(TRIES):
            until = monotonic() + timing.lease.total_seconds()
            try:
                async with self.parts.db.transaction() as tx:
                    gate = await senders.gate(tx, {c: self.rates.get(c) for c in map(str, Channel)}, now)
                    claimed = await self._take(tx, gate, room, now)
                break
            except outbox.Collided:
                continue  # whoever was faster has its message now: ours are others
        else:
            self.wake()
            return 0
        more = busy and len(claimed) >= room
        self._most = ahead(self._most, self._waiting.qsize(), more, *AHEAD)
        for message in claimed:
            if message.state == MessageState.SENDING:
                self._in_hand += 1
                self._waiting.put_nowait(_Leased(message, until))
        return len(claimed)

    async def _beat(self) -> None:
        if monotonic() - self._beaten > BEAT:
            self._beaten = monotonic()
            await clocks.beat(self.parts.db, "dispatch", self.parts.clock.real())

    async def _take(self, tx: Connection, gate: senders.Gate, room: int, now: datetime) -> list[Claimed]:
        """What passes the gate, leased. A message with which a sender has died is taken alone, so that it takes no
        other with it and is known when it is the cause."""
        self._troubled.update(channel for channel, way in gate.ways.items() if way.troubled)
        free = {c: room if way.free is None else min(room, way.free) for c, way in gate.ways.items()}
        self._come_again([w.closed_for.total_seconds() for w in gate.ways.values() if w.closed_for])
        self._come_again([1 / self.rates[c] for c, way in gate.ways.items() if c in self.rates and way.free == 0])
        if not gate.going or not any(free.values()):
            return []
        lease, waiting = self.parts.timing.lease, gate.waiting
        claimed: list[Claimed] = []
        if gate.suspects:
            if self._in_hand:
                return []  # what is in hand comes first; settling it wakes us
            for channel in free:
                if free[channel] and not claimed:
                    claimed = await outbox.claim(tx, {channel: 1}, now, lease, suspects=True, waiting=waiting)
        if not claimed:
            claimed = await outbox.claim(tx, free, now, lease, waiting=waiting)
        taken = Counter(m.channel for m in claimed if m.state == MessageState.SENDING)
        if taken:
            await senders.passed(tx, gate, taken, self.parts.timing)
        self._come_again([1 / self.rates[c] for c in taken if c in self.rates and taken[c] >= free[c]])
        if gate.suspects or len(claimed) >= room or len(claimed) > taken.total():
            self.wake()  # there may be more
        late = [
            m for m in claimed if m.state == MessageState.EXPIRED and m.purpose not in UNMISSED and m.broadcast is None
        ]
        await tasks.open_all(tx, [_not_sent(m, "its time ran out", now=now) for m in late], now)
        return claimed

    def _come_again(self, waits: Sequence[float]) -> None:
        """Wake after the shortest of these waits (seconds): a bucket holds something again, a channel may be tried."""
        if not waits:
            return
        loop = asyncio.get_running_loop()
        at = loop.time() + max(0.02, min(waits))
        if self._later and loop.time() < self._later.when() <= at:
            return
        if self._later:
            self._later.cancel()
        self._later = loop.call_at(at, self.wake)

    async def _send_forever(self) -> None:
        while True:
            leased = await self._waiting.get()
            if self._waiting.qsize() == self._most // 2:
                self.wake()
            try:
                done = await self._send(leased)
            except asyncio.CancelledError:
                raise
            except Exception as error:  # noqa: BLE001  One message must not stop the others.
                _log.error("a hand-over failed", message=str(leased.message.id), error=log.name_of(error))
                settled = Settled(MessageState.UNKNOWN, "our own error", wait=self.parts.timing.grace)
                done = _Done(leased.message, settled)
            self._done.append(done)
            self._to_settle.set()

    async def _send(self, leased: _Leased) -> _Done:
        message, parts = leased.message, self.parts
        if stopped := self._stays(leased):
            return _Done(message, stopped)
        try:
            key = parts.vault.client_key(message.client, message.key)
            to = sealed.unseal_phone(key, message.client, message.phone_sealed)
            words = sealed.unseal_words(key, message.id, message.words_sealed)
        except WrongKeys:
            _log.error("a message does not open", message=str(message.id))
            return _Done(message, Settled(MessageState.HUMAN, "its words do not open with the keys here"))
        if not parts.settings.may_text(to.value):
            return _Done(message, Settled(MessageState.SUPPRESSED, "not on the guest list"))
        voice = message.purpose == VOICE
        if voice and not may_be_heard(parts, (message.template, message.language), words.recording):
            return _Done(message, Settled(MessageState.CANCELLED, "its recording is not signed, or there is another"))
        language = spoken(parts.content.catalog, message.language)
        if parts.settings.mode is Mode.TRIAL and parts.content.is_draft(message.template, language):
            words = replace(words, body=f"(draft) {words.body}")
        held_back = Instead.GO
        if parts.settings.mode is Mode.LIVE and not voice:
            held_back = instead(message.template, parts.content.state(message.template, language))
        if held_back is Instead.HUMAN:
            return _Done(message, Settled(MessageState.HUMAN, UNSIGNED_WORDS))
        if held_back is Instead.CALL_US:  # in place of the screen, with its answers, so that they can go on
            words = replace(words, body=speak(parts.content, CALL_US, language).body)
        channel = Channel(message.channel)
        if channel is Channel.SMS and not to.is_number:
            return _Done(message, Settled(MessageState.HUMAN, "they hide their number: no SMS reaches them"))
        if channel is Channel.SMS and parts.settings.fold_accents:
            words = without_accents(words)
        content = self._content(message, words) if channel is Channel.WHATSAPP else None
        if isinstance(content, Settled):
            return _Done(message, content)
        media = address(parts, words.recording) if voice else ""
        handover = Handover(message.token, channel, to, words, message.not_after - parts.now(), content, media)
        outcome = await parts.provider.send(handover)
        self._failures[message.channel] = self._failures[message.channel] + 1 if troubled(outcome) else 0
        if self._failures[message.channel] >= parts.timing.failures:  # at once here; `_judge` tells the others
            self._shut([message.channel], parts.timing.closed)
        if isinstance(outcome, TryLater) and outcome.halt:
            await self._halt(message, outcome)
        if isinstance(outcome, Refused) and outcome.window_closed and content is None and words.outside:
            return _Done(message, Settled(MessageState.PENDING, outcome.reason, code=outcome.code), outcome)
        if isinstance(outcome, Refused) and outcome.window_closed and message.shared:
            return _Done(message, Settled(MessageState.CANCELLED, ONE_BY_ONE, code=outcome.code), outcome)
        settled = _ended(message, outcome, settle(outcome, message.attempts, parts.timing, random.random()))
        accepted = isinstance(outcome, Accepted)
        size = count(words.as_text()).segments if accepted and channel is Channel.SMS else 0
        return _Done(message, settled, outcome, promised=held_back is Instead.CALL_US and accepted, segments=size)

    def _content(self, message: Claimed, words: Words) -> ContentWords | Settled | None:
        """What goes to WhatsApp in place of plain text: inside the window a screen whose answers can be tapped (None:
        numbered text), outside it a content template; or why it stays here."""
        if window_open(message.heard_at, self.parts.now()):
            screen = self._held.screens.get(digest_of(words)) if words.choices else None
            return ContentWords(screen) if screen else None
        if message.purpose == VOICE:
            return Settled(MessageState.CANCELLED, "WhatsApp takes sound within a day of their text only")
        if words.outside:
            sid = self._held.approved.get((words.outside.purpose, words.outside.language))
            if sid:
                return ContentWords(sid, words.outside.values)
        elif message.shared:
            return Settled(MessageState.CANCELLED, ONE_BY_ONE)
        elif any(purpose == "knock" for purpose, _ in self._held.approved):
            return Settled(MessageState.PENDING, outbox.WAITS, wait=WAIT_FOR_THEM)
        return Settled(MessageState.HUMAN, "WhatsApp takes only approved content templates now, and there is none")

    def _stays(self, leased: _Leased) -> Settled | None:
        """Why a claimed message is not handed over after all. Asked in the moment before."""
        message = leased.message
        if not self._control.going:
            return Settled(MessageState.PENDING, "sending is paused")
        if message.broadcast in self._control.stopped:
            return Settled(MessageState.CANCELLED, outbox.STOPPED)
        if (closed := self._closed.get(message.channel, 0.0) - monotonic()) > 0:
            return Settled(MessageState.PENDING, "sending is stopped", wait=timedelta(seconds=closed))
        if message.not_after <= self.parts.now():
            return Settled(MessageState.EXPIRED, "its time ran out")
        if self.parts.timing.too_late_to_send(timedelta(seconds=leased.until - monotonic())):
            return Settled(MessageState.PENDING, "the lease ran low")
        return None

    async def _halt(self, message: Claimed, outcome: TryLater) -> None:
        """The provider refuses us, not the message: nothing leaves for a while, from any worker; people are told."""
        self._shut(aftermath.halted(outcome.halt, message.channel), outcome.after)
        _log.error("sending stopped: the provider refuses us, not the message", code=outcome.code)
        try:
            async with self.parts.db.transaction() as tx:
                await aftermath.follow(self.parts, tx, _concerned(message), outcome, later=False)
        except GONE as error:
            _log.error("the database does not answer", error=log.name_of(error))

    def _shut(self, channels: Sequence[str], wait: timedelta) -> None:
        """Give back what is claimed on these channels instead of handing it over. Who comes back may be slow: little
        is claimed ahead until the pace is known again, so that no notice of ours goes before a date of another's."""
        self._most = AHEAD[0]
        until = monotonic() + wait.total_seconds()
        self._closed.update((channel, max(until, self._closed.get(channel, 0.0))) for channel in channels)

    async def _settle_forever(self) -> None:
        """Write what is done, all of it at once; keep it until the database has it."""
        while True:
            await self._to_settle.wait()
            if len(self._done) < self._in_hand:
                await asyncio.sleep(GATHER)
            self._to_settle.clear()
            batch, self._done = self._done, []
            await self._keep_at(batch)
            await self._judge(batch)
            self._in_hand -= len(batch)
            if not self._in_hand:
                self._all_settled.set()
            self.wake()  # the next message to the same numbers may go now

    async def _judge(self, batch: Sequence[_Done]) -> None:
        """Count how the provider answered. Enough failures in a row close a channel, the first success opens it."""
        for channel in {done.message.channel for done in batch}:
            answers = [done.outcome for done in batch if done.message.channel == channel and done.outcome is not None]
            failures = 0
            for answer in answers:
                failures = failures + 1 if troubled(answer) else 0
            worked = any(isinstance(answer, Accepted | Refused) for answer in answers)
            if not failures and not (worked and channel in self._troubled):
                continue
            try:
                timing = self.parts.timing
                if await senders.heard(self.parts.db, channel, worked, failures, timing):
                    self._shut([channel], timing.closed)
                else:
                    self._closed.pop(channel, None)
                (self._troubled.add if failures else self._troubled.discard)(channel)
            except GONE as error:
                _log.error("the database does not answer", error=log.name_of(error))

    async def _keep_at(self, batch: list[_Done]) -> None:
        """Settle until the database has it. What it will not take goes one by one, so that it holds up no other; if it
        is refused even so, its lease runs out and the reconciler asks the provider."""
        tries = 0
        while True:
            try:
                return await self._settle(batch)
            except GONE as error:
                _log.error("the database does not answer", error=log.name_of(error))
            except Exception as error:  # noqa: BLE001  The settling of all others hangs on this loop.
                _log.error("settling failed", error=log.name_of(error), count=len(batch))
                if len(batch) > 1:
                    for one in batch:
                        await self._keep_at([one])
                    return None
                tries += 1
                if tries == TRIES:
                    return None
            await asyncio.sleep(REST)

    async def _settle(self, batch: list[_Done]) -> None:
        rows = [
            outbox.Settled(
                done.message.id,
                done.message.fence,
                done.message.token,
                str(done.settled.state),
                done.settled.state,
                done.settled.reason or None,
                done.settled.code or None,
                done.settled.sid or None,
                done.settled.wait,
                done.segments,
            )
            for done in batch
        ]
        poll = self.parts.timing.polls[0]
        special = [d for d in batch if isinstance(d.outcome, Refused) or d.settled.state in _HUMANS or d.promised]
        waiting = [d.message for d in batch if d.settled.reason == outbox.WAITS]
        if not special and not waiting:
            async with self.parts.db.pool.acquire() as connection:
                await outbox.settle(connection, rows, poll)
            return
        now = self.parts.now()
        async with self.parts.db.transaction() as tx:
            changed = await outbox.settle(tx, rows, poll)
            for done in special:
                if isinstance(done.outcome, Refused):
                    await aftermath.follow(self.parts, tx, _concerned(done.message), done.outcome, later=False)
            unsent = [d for d in special if d.message.id in changed and _matters(d.message, d.settled)]
            ended = [d.message.id for d in unsent if d.settled.state is MessageState.HUMAN]
            elsewhere = await fail_over(self.parts, tx, ended, now) if ended else set()
            await outbox.passed_on(tx, list(elsewhere))
            await knock(self.parts, tx, waiting)
            left = [d for d in unsent if d.message.id not in elsewhere]
            await tasks.open_all(tx, [_promised(d.message, now) for d in batch if d.promised], now)
            await tasks.open_all(tx, [_not_sent(d.message, d.settled.reason, now=now) for d in left], now)


async def _first(woken: asyncio.Event, stopping: asyncio.Task[bool]) -> None:
    """Until one of them happens."""
    waking = asyncio.create_task(woken.wait())
    try:
        await asyncio.wait([waking, stopping], return_when=asyncio.FIRST_COMPLETED)
    finally:
        waking.cancel()


_HUMANS = frozenset({MessageState.HUMAN, MessageState.EXPIRED})


def _ended(message: Claimed, outcome: Outcome, settled: Settled) -> Settled:
    """A refusal ends here: it goes to another channel or to a human. Who told the carrier STOP is left alone; a
    recording stood beside words that went."""
    if not isinstance(outcome, Refused):
        return settled
    ends = MessageState.REFUSED if message.purpose == VOICE else MessageState.HUMAN
    state = MessageState.SUPPRESSED if outcome.opted_out else ends
    return Settled(state, settled.reason, code=settled.code)


def _concerned(message: Claimed) -> Concerned:
    return Concerned(message.id, message.client, message.channel)


def _matters(message: Claimed, settled: Settled) -> bool:
    if settled.reason == ONE_BY_ONE:
        return False
    return settled.state in _HUMANS or message.purpose in ("reminder", "correction")


def _promised(message: Claimed, now: datetime) -> tasks.Open:
    kind = TaskKind.PERSON
    key = f"{kind}:{message.client}:{now:%Y-%m-%d}:words"  # several screens of one answer are one task
    return tasks.Open(new_id(), key, kind, False, now + PROMISED_WITHIN, message.client, reason=UNSIGNED_WORDS)


def _not_sent(message: Claimed, reason: str, *, now: datetime) -> tasks.Open:
    return tasks.not_sent(message.id, message.client, message.event_id, reason, now)
