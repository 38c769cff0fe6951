"""T06: random histories of sending, step by step against a small model that shares no code with the store.

The model says after every step where each message must stand. The provider takes what it takes; nothing may reach it
twice, and in the end nothing is left open.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows.delivery import ProviderStatus, StatusNews, Timing, settle
from flows.messages import Accepted, Outcome, Refused, TryLater, Unsure
from service import log, wiring
from service.actions import status
from service.actions.reconcile import reconcile
from service.parts import Parts
from service.settings import read
from service.store import outbox
from tests.conftest import NOW, set_clock
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double

NUMBERS = ("+12025550141", "+12025550142")
LEASE, SURELY, GRACE, GAP = 60, 30, 120, 60  # seconds: a lease, how long a sender may still send, see `Timing`
EMPTY = """DO $$ BEGIN
    DELETE FROM attempt; DELETE FROM outbound_message; DELETE FROM provider_event; DELETE FROM task;
    UPDATE client SET flag = NULL, flagged_at = NULL, flagged_by = NULL, frozen_at = NULL;
END $$"""
OPEN = {"pending", "sending", "unknown"}
HOW = ("accepted", "silent", "silent", "lost", "later", "refused")
STEPS = (
    *("offer", "report", "offer", "report", "time_passes", "time_passes", "look", "claim"),
    *("claim", "tell", "die", "news", "the_list"),
)


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


@dataclass
class Claim:
    """A message in a sender's hands. `outcome` once it was offered to the provider."""

    message: Message
    row: outbox.Claimed
    started: float
    outcome: Outcome | None = None


@dataclass
class Taken:
    """What the provider has, and which message's attempt knows its id."""

    message: Message
    fence: int
    sid: str
    token: str
    at: float
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
        self.readable = self.world.double.readable = True
        self.world.double.ledger.clear()
        self.run(self.db.pool.execute(EMPTY))
        self.world.known = self.world.known or self.run(people.meet(self.world.parts, NUMBERS))
        for n in numbers:
            self.tell(n)
        self.claim(1)

    def tell(self, n: int) -> None:
        body = str(len(self.messages))
        who, due = self.world.known[n % len(NUMBERS)], NOW + timedelta(milliseconds=int(body))
        [row] = self.run(people.tell(self.world.parts, [(who, body)], due=due))
        self.messages.append(Message(body, who.number))
        self.ids[str(row)] = self.messages[-1]

    def time_passes(self, n: int) -> None:
        seconds = (7, 61, 125, 190, 301)[n % 5]
        self.now += seconds
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
        later = NOW + timedelta(seconds=1)  # everything enqueued so far is due
        rows = self.run(outbox.claim(self.db.pool, {"sms": 9}, later, lease, suspects=suspects))
        made = [Claim(self.ids[str(row.id)], row, self.now) for row in rows]
        expected = []
        for number in NUMBERS:
            lane = [m for m in self.messages if m.number == number and m.state in OPEN]
            if any(m.state != "pending" for m in lane) or not lane:
                continue
            if lane[0].retry <= self.now and (lane[0].crashes > 0) is suspects:
                expected.append(lane[0])
        assert {c.message.body for c in made} == {m.body for m in expected}
        for m in expected:
            m.state, m.fence, m.attempts, m.looks = "sending", m.fence + 1, m.attempts + 1, 0
            m.started, m.retry = self.now, 0
        self.claims += made

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
            self.taken.append(Taken(m, claim.row.fence, sid, claim.row.token, self.now))
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

    def live(self, steps: list[tuple[str, int]]) -> None:
        """Go through a history and then to its end: every sender dies, the next ones find out and finish."""
        for step, n in steps:
            getattr(self, step)(n)
            self.as_the_model_says()
            self.nothing_twice()
        self.the_list(1)
        for _ in range(4 * len(self.messages) + 8):
            if not any(m.state in OPEN for m in self.messages):
                break
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
        taken = {t.message.body for t in self.taken}
        assert all(m.body in taken for m in self.messages if m.state == "accepted"), "accepted and never taken"
        assert {m.state for m in self.messages} <= {"accepted", "human"}


def lives(world: World, number: int, *, repeats: bool = False) -> None:
    """So many random histories, the same ones every time."""

    @settings(
        max_examples=number, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )  # fmt: skip
    @given(
        st.lists(st.integers(0, len(NUMBERS) - 1), min_size=1, max_size=4),
        st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 11)), min_size=6, max_size=24),
    )
    def one(numbers: list[int], steps: list[tuple[str, int]]) -> None:
        Sending(world, numbers, repeats=repeats).live(steps)

    one()


@pytest.fixture
def world(url: str, tmp_path: Path) -> Iterator[World]:
    with asyncio.Runner() as runner:
        made = wiring.process(read({"DATABASE_URL": url, "RECADO_DATA_DIR": str(tmp_path)}), url)
        process = runner.run(made.__aenter__())
        try:
            set_clock(process.parts.clock, NOW)
            log.configure("ERROR")
            yield World(runner, process.parts, Double())
        finally:
            runner.run(made.__aexit__(None, None, None))


@pytest.mark.promise("T06")
@pytest.mark.parametrize("number", [1_000, pytest.param(20_000, marks=pytest.mark.nightly)])
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
