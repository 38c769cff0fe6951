"""T06: random histories of sending, step by step against a small model that shares no code with the store.

The model says after every step where each message must stand. The provider takes what it takes; nothing may reach it
twice, and in the end nothing is left open. Meanwhile times run out and dates move, are called off and stand again: what
is true no longer must not leave, and the news of it goes to exactly those who were told something else.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows.changes import CheckedHow
from flows.delivery import ProviderStatus, StatusNews, Timing, settle
from flows.messages import Accepted, Outcome, Refused, TryLater, Unsure
from service import log, wiring
from service.actions import change_event, status
from service.actions.reconcile import reconcile
from service.actions.remind import enqueue_due, plan_all
from service.actions.schedule import version_of
from service.parts import Parts
from service.settings import read
from service.store import case_events, outbox, reminders
from service.store.ids import new_id
from tests.conftest import NOW, set_clock
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double
from tests.stories import hearing

HEARING = date(2027, 2, 8)
NUMBERS = ("+12025550141", "+12025550142")
LEASE, SURELY, GRACE, GAP = 60, 30, 120, 60  # seconds: a lease, how long a sender may still send, see `Timing`
EMPTY = """DO $$ BEGIN
    DELETE FROM attempt; DELETE FROM outbound_message; DELETE FROM provider_event; DELETE FROM task;
    DELETE FROM reminder; DELETE FROM event_check; DELETE FROM case_event_version; DELETE FROM case_event;
    UPDATE client SET flag = NULL, flagged_at = NULL, flagged_by = NULL, frozen_at = NULL;
END $$"""
OPEN = {"pending", "sending", "unknown"}
HOW = ("accepted", "silent", "silent", "lost", "later", "refused")
STEPS = (
    *("offer", "report", "offer", "report", "offer", "report", "time_passes", "time_passes", "look", "claim", "claim"),
    *("tell", "tell_briefly", "die", "news", "the_list", "remind", "change", "change", "plan", "enqueue"),
)
REPLY, CORRECTION, REMINDER = 0, 1, 2  # which of several goes first
BRIEFLY = 150  # seconds for which some of them hold


@dataclass
class Dated:
    """What the model knows of somebody's date: its version, and of each version its day and whether it is called off;
    `news`: that a message about the change is to be written."""

    id: UUID
    number: str
    facts: list[tuple[int, bool]]
    planned: int = 0
    news: bool = False

    @property
    def version(self) -> int:
        return len(self.facts)


@dataclass
class Message:
    """What the model knows of a message."""

    body: str
    number: str
    state: str = "pending"
    fence: int = 0
    started: float = 0
    retry: float = 0
    look: float = 0
    looks: int = 0
    crashes: int = 0
    attempts: int = 0
    priority: int = REPLY
    until: float = math.inf  # seconds: how long it holds
    about: Dated | None = None
    version: int = 0
    template: str = ""
    false_since: float = math.inf  # the step since which it is true no longer

    @property
    def says(self) -> tuple[int, bool] | None:
        return self.about.facts[self.version - 1] if self.about else None


@dataclass
class Claim:
    """A message in a sender's hands. `outcome` once it was offered to the provider."""

    message: Message
    row: outbox.Claimed
    started: float
    step: int
    outcome: Outcome | None = None


@dataclass
class Taken:
    """What the provider has, and which message's attempt knows its id."""

    message: Message
    fence: int
    sid: str
    token: str
    at: float
    claimed: int  # the step in which its sender took it
    bound: bool = False


@dataclass
class World:
    """The real thing beside the model."""

    runner: asyncio.Runner
    parts: Parts
    double: Double
    known: list[Somebody] = field(default_factory=list)


class Sending:
    """One history. `repeats`: the variant that must fail, in which silence is taken for a refusal."""

    def __init__(self, world: World, numbers: list[int], *, repeats: bool = False) -> None:
        self.world, self.repeats = world, repeats
        self.run, self.db = world.runner.run, self.world.parts.db
        self.now = 0.0
        self.messages: list[Message] = []
        self.ids: dict[str, Message] = {}
        self.taken: list[Taken] = []
        self.claims: list[Claim] = []  # in the hands of senders that have not reported yet
        self.dates: dict[str, Dated] = {}
        self.step = 0
        self.readable = self.world.double.readable = True
        self.world.double.ledger.clear()
        set_clock(self.world.parts.clock, NOW)
        self.run(self.db.pool.execute(EMPTY))
        self.world.known = self.world.known or self.run(people.meet(self.world.parts, NUMBERS))
        for n in numbers:
            (self.remind if n >= len(NUMBERS) else self.tell)(n)
        self.claim(1)

    def tell(self, n: int, made: Message | None = None, **how: Any) -> None:
        who = self.world.known[n % len(NUMBERS)]
        body = str(len(self.messages))
        due = NOW + timedelta(seconds=self.now, milliseconds=int(body))
        [row] = self.run(people.tell(self.world.parts, [(who, body)], due=due, **how))
        self._there(row, made or Message(body, who.number))

    def _there(self, row: UUID, made: Message) -> None:
        self.messages.append(made)
        self.ids[str(row)] = made

    def tell_briefly(self, n: int) -> None:
        body = str(len(self.messages))
        made = Message(body, NUMBERS[n % len(NUMBERS)], until=self.now + BRIEFLY + int(body) / 1000)
        self.tell(n, made, valid=timedelta(seconds=BRIEFLY))

    def remind(self, n: int) -> None:
        """Somebody is told their date, as it stands."""
        number = NUMBERS[n % len(NUMBERS)]
        dated = self.dates.get(number) or self._date(n)
        if dated.facts[-1][1]:
            return
        made = Message(str(len(self.messages)), number, priority=REMINDER, about=dated, version=dated.version)
        self.tell(n, made, purpose="reminder", event=dated.id, version=dated.version)

    def _date(self, n: int) -> Dated:
        who, event, facts = self.world.known[n % len(NUMBERS)], new_id(), hearing(HEARING).facts

        async def write() -> None:
            async with self.db.transaction() as tx:
                first = version_of(facts, event, event.bytes, who.id, who.key, 1)
                await case_events.write(tx, [first], self.world.parts.now())

        self.run(write())
        self.dates[who.number] = Dated(event, who.number, [(0, False)])
        return self.dates[who.number]

    def change(self, n: int) -> None:
        """A date moves by some days, or back; or it is called off, or stands after all."""
        if not (dated := self.dates.get(NUMBERS[n % len(NUMBERS)])):
            return
        parts, (day, off) = self.world.parts, dated.facts[-1]
        if off or n % 3 == 0:
            verified = change_event.Verified("command", CheckedHow.HOTLINE, parts.today())
            one = change_event.undo_cancel if off else change_event.cancel
            self.run(one(parts, dated.id, verified))
            dated.facts.append((day, not off))
        else:
            days = (0, 3, 5)[n // 3 % 3]
            if days == day:
                return
            moved = HEARING + timedelta(days=days)
            self.run(change_event.change(parts, dated.id, "command", lambda facts: replace(facts, day=moved)))
            dated.facts.append((days, False))
        for m in self.messages:
            if m.about is dated:
                m.false_since = min(m.false_since, self.step)

    def plan(self, _: int = 0) -> None:
        if not self.dates:
            return
        self.run(plan_all(self.world.parts))
        for dated in self.dates.values():
            if dated.planned == dated.version:
                continue
            dated.planned = dated.version
            older = [m for m in self.messages if m.about is dated and m.version < dated.version]
            dated.news = any(m.state in ("sending", "unknown", "accepted") for m in older)
            for m in older:
                m.state = "cancelled" if m.state == "pending" else m.state

    def enqueue(self, _: int = 0) -> None:
        """What is news to somebody is written to them, once it is known what they were told."""
        if not self.dates:
            return
        self.run(enqueue_due(self.world.parts))
        rows = self.run(self.db.pool.fetch("SELECT id, event_id, event_version, template FROM outbound_message"))
        new = {r["event_id"]: r for r in rows if str(r["id"]) not in self.ids}
        for dated in self.dates.values():
            doubt = any(m.number == dated.number and m.state in ("sending", "unknown") for m in self.messages)
            if not dated.news or doubt:
                continue
            dated.news = False
            told = [
                m for m in self.messages if m.about is dated and m.version < dated.version and m.state == "accepted"
            ]
            last = max(told, key=lambda m: m.version).says if told else None
            if dated.planned < dated.version or last == dated.facts[-1] or (not last and dated.facts[-1][1]):
                continue
            row = new.pop(dated.id)
            made = Message(
                str(len(self.messages)), dated.number, priority=CORRECTION, about=dated, version=dated.version,
                template=row["template"],
            )  # fmt: skip
            assert row["event_version"] == dated.version
            self._there(row["id"], made)
        assert not new, "nobody is told what is no news to them"

    def time_passes(self, n: int) -> None:
        seconds = (7, 61, 125, 190, 301)[n % 5]
        self.now += seconds
        set_clock(self.world.parts.clock, NOW + timedelta(seconds=self.now))
        for m in self.messages:
            if m.until <= self.now:
                m.false_since = min(m.false_since, self.step)
        gone = timedelta(seconds=seconds)
        self.run(
            self.db.pool.execute(
                "UPDATE outbound_message SET lease_until = lease_until - $1::interval, "
                "retry_at = retry_at - $1::interval, look_at = look_at - $1::interval, "
                "started_at = started_at - $1::interval",
                gone,
            )
        )
        self.world.double.ledger[:] = [replace(taken, at=taken.at - gone) for taken in self.world.double.ledger]

    def claim(self, n: int) -> None:
        suspects = n % 2 == 0
        lease = timedelta(seconds=LEASE)
        later = NOW + timedelta(seconds=self.now + 1)  # everything enqueued so far is due
        rows = self.run(outbox.claim(self.db.pool, {"sms": 9}, later, lease, suspects=suspects))
        made = [Claim(self.ids[str(row.id)], row, self.now, self.step) for row in rows if row.state == "sending"]
        expected = []
        for m in [m for number in NUMBERS for m in self._next(number) if (m.crashes > 0) is suspects]:
            m.fence, m.looks, m.retry = m.fence + 1, 0, 0
            if m.until <= self.now + 1:
                m.state = "expired"
            elif m.about and (m.version < m.about.version):
                m.state = "cancelled"
            else:
                m.state, m.attempts, m.started = "sending", m.attempts + 1, self.now
                expected.append(m)
        assert {c.message.body for c in made} == {m.body for m in expected}
        self.claims += made

    def _next(self, number: str) -> list[Message]:
        """The message to a number whose turn it is: what waits to be repeated holds up only its own priority."""
        lane = [m for m in self.messages if m.number == number and m.state in OPEN]
        if any(m.state != "pending" for m in lane):
            return []
        lane.sort(key=lambda m: (m.priority, int(m.body)))
        waiting = {m.priority for m in lane if m.retry > self.now}
        return [m for m in lane if m.priority not in waiting][:1]

    def offer(self, n: int, how: str = "") -> None:
        how = how or HOW[n % len(HOW)]
        unsaid = [c for c in self.claims if c.outcome is None]
        if not unsaid:
            return
        claim = unsaid[n % len(unsaid)]
        if self.now - claim.started > SURELY:
            return  # a sender whose lease runs low gives back what it has not sent
        m = claim.message
        if how in ("accepted", "silent"):
            sid = self.world.double.take(m.number, m.body, claim.row.token)
            self.taken.append(Taken(m, claim.row.fence, sid, claim.row.token, self.now, claim.step))
        match how:
            case "accepted":
                claim.outcome = Accepted(sid)
            case "refused":
                claim.outcome = Refused("no", 21211)
            case "later":
                claim.outcome = TryLater(timedelta(seconds=30), "busy")
            case _:
                claim.outcome = Unsure("silence")
        if self.repeats and how == "silent":
            claim.outcome = TryLater(timedelta(seconds=30), "silence")

    def report(self, n: int) -> None:
        """A sender writes what came of its message; unsent with a low lease, that it gives it back."""
        if not self.claims:
            return
        claim = self.claims[n % len(self.claims)]
        m, outcome = claim.message, claim.outcome
        if outcome is None and self.now - claim.started <= SURELY:
            return
        self.claims.remove(claim)
        done = settle(outcome or TryLater(timedelta(0), "the lease ran low"), claim.row.attempts, Timing(), 1.0)
        state = "human" if isinstance(outcome, Refused) else str(done.state)
        row = outbox.Settled(
            claim.row.id, claim.row.fence, claim.row.token, state, state, done.reason or None, None,
            done.sid or None, done.wait if outcome else timedelta(0),
        )  # fmt: skip

        async def write() -> None:
            async with self.db.pool.acquire() as connection:
                await outbox.settle(connection, [row], timedelta(minutes=30))

        self.run(write())
        for taken in self.taken:
            taken.bound |= taken.sid == done.sid
        open_ = m.state in ("sending", "unknown") or (m.state == "pending" and state == "accepted")
        if claim.row.fence == m.fence and open_:
            m.state = state
            if state == "pending":
                m.retry = self.now + (30 + min(300, 2 * 2 ** (claim.row.attempts - 1)) if outcome else 0)
            if state == "unknown":
                m.look = self.now + GRACE

    def die(self, n: int) -> None:
        """A sender dies with a message in hand."""
        if self.claims:
            self.claims.pop(n % len(self.claims))

    def look(self, _: int = 0) -> None:
        self.run(reconcile(replace(self.world.parts, provider=self.world.double)))
        for m in self.messages:
            if m.state == "sending" and m.started + LEASE <= self.now:
                m.state, m.look, m.crashes = "unknown", m.started + LEASE + GRACE, m.crashes + 1
            if m.state == "pending" and m.until <= self.now:
                m.state = "expired"
        for m in self.messages:
            if m.state != "unknown" or m.look > self.now:
                continue
            if not self.readable:
                m.look = self.now + GAP
                continue
            found = [t for t in self.taken if t.message.number == m.number and not t.bound]
            found = [t for t in found if t.at >= m.started - 30]
            assert len(found) <= 1, "one at a time to a number"
            if found:
                m.state, found[0].bound = "accepted", True
                continue
            m.looks += 1
            if m.looks < 2:
                m.look = self.now + GAP
            else:
                m.state = "human" if m.crashes >= 3 else "pending"

    def news(self, n: int) -> None:
        if not self.taken:
            return
        t = self.taken[n % len(self.taken)]
        self.run(status.record(self.world.parts, t.token, StatusNews(t.sid, ProviderStatus.DELIVERED)))
        t.bound = True
        if t.message.state in OPEN:
            t.message.state = "accepted"

    def the_list(self, n: int) -> None:
        self.readable = self.world.double.readable = n % 3 > 0

    def as_the_model_says(self) -> None:
        rows = self.run(self.db.pool.fetch("SELECT id, state, fence, attempts, crashes FROM outbound_message"))
        real = {self.ids[str(r["id"])].body: tuple(r.values())[1:] for r in rows}
        assert real == {m.body: (m.state, m.fence, m.attempts, m.crashes) for m in self.messages}

    def nothing_twice(self) -> None:
        bodies = [t.message.body for t in self.taken]
        assert len(bodies) == len(set(bodies))

    def nothing_stale(self) -> None:
        """Of the ledger: nobody took up what was true no longer; only who was told something else is corrected."""
        told: dict[str, set[tuple[int, bool] | None]] = {number: set() for number in NUMBERS}
        for t in self.taken:
            m = t.message
            assert t.claimed <= m.false_since, "stale"
            if m.template.startswith("corrections."):
                assert told[m.number] - {m.says}, "a correction of nothing"
            if m.about:
                told[m.number].add(m.says)

    def all_know(self) -> None:
        """Of the ledger, in the end: who was told a date was told how it stands, or a person has it to do."""
        for dated in self.dates.values():
            told = [t.message.says for t in self.taken if t.message.about is dated]
            given_up = any(
                m.about is dated and m.version == dated.version and m.state == "human" for m in self.messages
            )
            assert not told or told[-1] == dated.facts[-1] or given_up, "told, and not corrected"

    def live(self, steps: list[tuple[str, int]]) -> None:
        """Go through a history and then to its end: every sender dies, the next ones find out and finish."""
        for step, n in steps:
            self.step += 1
            getattr(self, step)(n)
            self.as_the_model_says()
            self.nothing_twice()
            self.nothing_stale()
        self.the_list(1)
        for _ in range(4 * len(self.messages) + 8):
            if any(dated.planned < dated.version for dated in self.dates.values()):
                self.plan()
            if any(dated.news for dated in self.dates.values()):
                self.enqueue()
            if not any(m.state in OPEN for m in self.messages):
                break
            self.step += 1
            self.claims = []
            self.time_passes(4)
            self.look()
            for n in (0, 1):
                self.claim(n)
            while self.claims:
                self.offer(0, "accepted")
                self.report(0)
        self.as_the_model_says()
        self.nothing_twice()
        self.nothing_stale()
        self.all_know()
        taken = {t.message.body for t in self.taken}
        assert all(m.body in taken for m in self.messages if m.state == "accepted"), "accepted and never taken"
        assert {m.state for m in self.messages} <= {"accepted", "human", "cancelled", "expired"}
        assert not taken & {m.body for m in self.messages if m.state in ("cancelled", "expired")}


def lives(world: World, number: int, *, repeats: bool = False) -> None:
    """So many random histories, the same ones every time."""

    @settings(
        max_examples=number, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )  # fmt: skip
    @given(
        st.lists(st.integers(0, 2 * len(NUMBERS) - 1), min_size=1, max_size=4),
        st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 11)), min_size=6, max_size=24),
    )
    def one(numbers: list[int], steps: list[tuple[str, int]]) -> None:
        Sending(world, numbers, repeats=repeats).live(steps)

    one()


async def nothing(*_: Any) -> set[Any]:
    return set()


@pytest.fixture
def world(url: str, tmp_path: Path) -> Iterator[World]:
    with asyncio.Runner() as runner:
        made = wiring.process(read({"DATABASE_URL": url, "RECADO_DATA_DIR": str(tmp_path)}), url)
        process = runner.run(made.__aenter__())
        try:
            set_clock(process.parts.clock, NOW)
            log.configure("ERROR")
            yield World(runner, replace(process.parts, wake=nothing), Double())
        finally:
            runner.run(made.__aexit__(None, None, None))


@pytest.mark.promise("T06")
@pytest.mark.parametrize("number", [500, pytest.param(20_000, marks=pytest.mark.nightly)])
def test_random_histories_go_as_the_model_says(
    world: World, number: int, record_property: Callable[[str, object], None]
) -> None:
    lives(world, number)
    record_property("ran", f"{number:,} histories, the same every time: 0 divergences")


@pytest.mark.promise("T06")
def test_a_sender_that_repeats_on_silence_is_found_out(
    world: World, record_property: Callable[[str, object], None]
) -> None:
    """The variant that must fail."""
    with pytest.raises(AssertionError):
        lives(world, 100, repeats=True)
    record_property("ran", "found out within 100 histories")


@pytest.mark.promise("T06")
@pytest.mark.parametrize("rule", ["the sender", "the planner"])
def test_whoever_does_not_look_again_at_the_facts_is_found_out(
    world: World, monkeypatch: pytest.MonkeyPatch, rule: str, record_property: Callable[[str, object], None]
) -> None:
    """The variants that must fail: a claim that takes what was true once, a planner that does not ask who was told."""
    if rule == "the sender":
        looks = "m.event_id IS NOT NULL AND NOT EXISTS ("
        assert looks in outbox._CLAIM
        monkeypatch.setattr(outbox, "_CLAIM", outbox._CLAIM.replace(looks, f"false AND {looks}"))
    else:
        monkeypatch.setattr(reminders, "supersede", nothing)
    with pytest.raises(AssertionError):
        lives(world, 100)
    record_property("ran", f"{rule}: found out within 100 histories")
