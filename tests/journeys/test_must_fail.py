"""Each rule of sending, taken away: a run of a hundred messages under faults turns red. With it, it stays green."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from uuid import UUID

import pytest

from flows import consent, delivery
from flows.consent import Heard, Word
from flows.contact import Address, Channel
from flows.delivery import MessageState, Settled
from flows.messages import InboundMessage, Outcome, TryLater, Unsure
from flows.vocabulary import Vocabulary, normalise
from service.actions import dispatch
from service.actions.dispatch import Dispatcher
from service.actions.receive import receive
from service.actions.remind import enqueue_due, plan_all
from service.parts import Parts
from service.providers.port import Listed
from service.store import outbox, reminders
from service.store.outbox import Claimed
from service.wiring import Process, real_now
from tests.standin import people, points
from tests.standin.judge import stale
from tests.standin.provider import Double
from tests.standin.shaky import MS, TIMING, Life, Shaky, zeros
from tests.stories import Story, hearing

SEED = 5


@pytest.mark.promise("T05")
@pytest.mark.parametrize("seed", [SEED, 1, 2])
async def test_with_every_rule_nothing_is_lost_and_nothing_doubled(parts: Parts, seed: int) -> None:
    assert zeros(await Life(parts, Shaky(seed)).run(), 100) == (0, 0)


@pytest.mark.promise("T05")
async def test_a_repeat_on_every_timeout_doubles(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    right = delivery.settle

    def settle(outcome: Outcome, *more: Any) -> Settled:
        return right(TryLater(MS, "again") if isinstance(outcome, Unsure) else outcome, *more)

    monkeypatch.setattr(dispatch, "settle", settle)
    assert await doubles(parts)


async def doubles(parts: Parts, **how: Any) -> bool:
    """Whether a run doubles a message, with one seed or another: who dies where is chance, whatever the seed."""
    for seed in range(SEED, SEED + 6):
        double = Shaky(seed)

        async def one_doubled(double: Shaky = double) -> bool:
            return max(Counter(double.bodies).values(), default=0) > 1

        with suppress(TimeoutError):  # two ids for one message may keep it open for ever
            await Life(parts, double, **how, enough=one_doubled).run(8)
        if await one_doubled():
            return True
        await parts.db.pool.execute("TRUNCATE client CASCADE")
    return False


@pytest.mark.promise("T05")
async def test_rescue_by_time_doubles(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "_DOUBT", outbox._DOUBT.replace("'unknown'", "'pending'"))
    assert await doubles(parts)


@pytest.mark.promise("T05")
async def test_a_short_grace_doubles(parts: Parts) -> None:
    assert await doubles(parts, timing=replace(TIMING, grace=MS, look_gap=MS))


@pytest.mark.promise("T05")
async def test_without_one_at_a_time_for_each_number_messages_are_lost_or_doubled(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    await parts.db.pool.execute("DROP INDEX uq_outbound_message_unresolved")
    free = outbox._CLAIM.replace("u.state IN ('sending', 'unknown')", "false")
    free = free.replace("o.state = 'pending'", "false")
    monkeypatch.setattr(outbox, "_CLAIM", free)
    double = Shaky(SEED)

    async def misbound() -> bool:
        """A message has the id of another."""
        bound = await parts.db.pool.fetch("SELECT a.sid, a.token FROM attempt a WHERE a.sid IS NOT NULL")
        ours = {taken.sid: taken.token for taken in double.ledger}
        return any(ours[row["sid"]] != row["token"] for row in bound)

    with suppress(TimeoutError):  # doubts that can never be settled, since one id cannot belong to two messages
        await Life(parts, double, numbers=5, enough=misbound).run(8)
    assert await misbound() or zeros(Counter(double.bodies), 100) != (0, 0)


@pytest.mark.promise("T05")
@pytest.mark.parametrize("fenced", [True, False])
async def test_without_a_fence_a_sender_that_slept_gives_away_what_another_has(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, fenced: bool
) -> None:
    """It slept through its lease, the message was found not sent and taken by another, and now it answers "later"."""
    if not fenced:
        monkeypatch.setattr(outbox, "_SETTLE", outbox._SETTLE.replace("m.fence = r.fence", "true"))
    [ana] = await people.meet(parts, ["+12025550101"])
    await people.tell(parts, [(ana, "1")])
    lease = timedelta(seconds=60)
    [slept] = await outbox.claim(parts.db.pool, {"sms": 1}, parts.now(), lease)
    await parts.db.pool.execute("UPDATE outbound_message SET state = 'pending'")
    [taken] = await outbox.claim(parts.db.pool, {"sms": 1}, parts.now(), lease)
    late = outbox.Settled(slept.id, slept.fence, slept.token, "pending", "pending")
    async with parts.db.pool.acquire() as connection:
        await outbox.settle(connection, [late], lease)
    third = await outbox.claim(parts.db.pool, {"sms": 1}, parts.now(), lease)
    assert (third == []) is fenced
    assert taken.fence == slept.fence + 1


class Hasty(Dispatcher):
    """Hands over what it has claimed before the claim is committed."""

    _early: dict[UUID, dispatch._Done]

    async def _take(self, *given: Any) -> list[Claimed]:
        claimed = await super()._take(*given)
        mine = [dispatch._Leased(m, monotonic() + 60) for m in claimed if m.state == MessageState.SENDING]
        self._early = {one.message.id: await Dispatcher._send(self, one) for one in mine}
        return claimed

    async def _send(self, leased: dispatch._Leased) -> dispatch._Done:
        return self._early[leased.message.id]


@pytest.mark.promise("T05")
async def test_a_hand_over_before_its_claim_is_committed_doubles(parts: Parts) -> None:
    assert await doubles(parts, made=Hasty)


@pytest.mark.promise("T05")
async def test_a_list_by_the_date_sent_doubles(parts: Parts) -> None:
    """What is queued has no such date, and a list filtered by it hides just the messages that are in question."""

    class ByDateSent(Shaky):
        async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
            found = await super().listed(to, channel, since)
            return tuple(x for x in found if real_now() - self._born[x.sid][0] > timedelta(seconds=3))

    _, doubled = zeros(await Life(parts, ByDateSent(SEED)).run(), 100)
    assert doubled


@pytest.mark.promise("T05")
@pytest.mark.parametrize(
    ("rule", "verdict"),
    [("m.not_after <= $1 THEN 'expired'", "expired"), ("m.event_id IS NOT NULL AND NOT EXISTS (", "cancelled")],
    ids=["time", "version"],
)
async def test_a_claim_that_does_not_look_again_sends_what_is_stale(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, rule: str, verdict: str
) -> None:
    """Half of a hundred messages are true no longer when their turn comes: their time is over, or their date moved."""
    double = Double()
    sending = replace(parts, provider=double)

    async def fifty_stale() -> list[str]:
        known = await people.meet(sending, [f"+1202555{n:04}" for n in range(3_000, 3_100)])
        event = await people.case_event(sending, known[0], starts_at=sending.now() + timedelta(days=90))
        told = [(who, f"{verdict} {n}") for n, who in enumerate(known)]
        if verdict == "expired":
            await people.tell(sending, told[:50], valid=timedelta(0))
        else:
            await people.tell(sending, told[:50], event=event, version=1)
        await people.tell(sending, told[50:])
        await sending.db.pool.execute("UPDATE case_event SET version = 2, planned_version = 2")
        over = dict.fromkeys((body for _, body in told[:50]), real_now().timestamp())
        begun = len(double.ledger)
        await Dispatcher(sending).drain()
        taken = [{"body": t.body, "at": t.at.timestamp()} for t in double.ledger[begun:]]
        assert {body for _, body in told[50:]} <= {t["body"] for t in taken}
        return stale(taken, over, under_way=0)

    assert await fifty_stale() == []
    await sending.db.pool.execute("TRUNCATE client CASCADE")
    assert outbox._CLAIM.count(rule) == 2, "once for each channel"
    monkeypatch.setattr(outbox, "_CLAIM", outbox._CLAIM.replace(rule, rule.replace("m.", "false AND m.", 1)))
    monkeypatch.setattr(Dispatcher, "_stays", lambda *_: None)
    assert len(await fifty_stale()) == 50


@pytest.mark.promise("T05")
async def test_a_planner_without_a_key_doubles(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    parts, story = process.parts, Story(process)
    rows = [hearing(row=n, event_ref=f"H-{n}", phone=Address(f"+12025554{n:03}")) for n in range(100)]

    async def planned_twice() -> int:
        """Two planners that know nothing of each other."""
        await plan_all(parts)
        await parts.db.pool.execute("UPDATE case_event SET planned_version = NULL")
        await plan_all(parts)
        await enqueue_due(parts)
        return await story.value("SELECT count(*) FROM outbound_message")

    await story.bring(*rows)
    assert await planned_twice() == 100
    await parts.db.pool.execute(
        "TRUNCATE reminder, outbound_message CASCADE; ALTER TABLE reminder DROP CONSTRAINT pk_reminder"
    )
    await parts.db.pool.execute("UPDATE case_event SET planned_version = NULL")
    a, b = reminders._INSERT.index("ON CONFLICT"), reminders._INSERT.index("RETURNING")
    monkeypatch.setattr(reminders, "_INSERT", reminders._INSERT[:a] + reminders._INSERT[b:])
    assert await planned_twice() > 100


NOT_A_STOP = (
    "can I cancel my hearing?", "stop by the office tomorrow?", "the bus does not stop there", "when does it end?",
    "I want to quit my job", "end of the month is fine", "¿puedo cancelar mi cita?", "no puedo parar de trabajar",
    "¿cuándo termina?", "stop sign on the corner, is that the place?",
)  # fmt: skip


@pytest.mark.promise("T05")
async def test_a_stop_by_its_first_letters_silences_people_who_asked_something(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = process.parts

    async def silenced() -> int:
        await parts.db.pool.execute("TRUNCATE client CASCADE")
        for n in range(100):
            asked = NOT_A_STOP[n % len(NOT_A_STOP)]
            sid = f"SM{random.randrange(16**32):032x}"
            await receive(parts, InboundMessage(sid, Channel.SMS, Address(f"+12025555{n:03}"), asked))
        return await parts.db.pool.fetchval("SELECT count(*) FROM client WHERE consent = 'stopped'")

    assert await silenced() == 0
    words = ("stop", "cancel", "quit", "end", "parar", "cancelar")

    def heard(text: str, vocabulary: Vocabulary, _: object) -> Heard | None:
        said = normalise(text)
        return Heard(Word.STOP, carrier=False) if any(said.startswith(word) for word in words) else None

    monkeypatch.setattr(consent, "heard", heard)
    assert await silenced() > 0


# --- T04: a worker that dies at every point


PLANNING = [point for point in points.POINTS if point.split(" ", 1)[1] in ("plan", "due", "enqueue", "end")]


@pytest.mark.promise("T04")
@pytest.mark.parametrize("point", [point for point in points.POINTS if point not in PLANNING])
async def test_a_worker_that_dies_at_any_point_loses_and_doubles_nothing(
    parts: Parts, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    double = Shaky(SEED)
    life = Life(parts, double, messages=16, numbers=8, deaths=0)
    points.arm(point, life.strike, monkeypatch.setattr, provider=double)
    assert zeros(await life.run(), 16) == (0, 0)
    assert life.struck == 2, "it came by that point"


@pytest.mark.promise("T04")
@pytest.mark.parametrize("point", PLANNING)
async def test_a_planner_that_dies_at_any_point_plans_each_step_once(
    process: Process, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, parts = Story(process), process.parts
    await story.bring(*(hearing(row=n, event_ref=f"H-{n}", phone=Address(f"+12025554{n:03}")) for n in range(5)))
    dead = asyncio.Event()

    async def strike() -> None:
        if not dead.is_set():
            dead.set()
            await asyncio.Future()

    points.arm(point, strike, monkeypatch.setattr)

    async def work() -> None:
        await plan_all(parts)
        await enqueue_due(parts)

    working = asyncio.create_task(work())
    async with asyncio.timeout(10):
        await dead.wait()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await story.work()
    assert await story.value("SELECT count(*) FROM outbound_message") == 5
    assert await story.value("SELECT count(*) FROM outbound_message WHERE state = 'accepted'") == 5
    assert await story.value("SELECT count(DISTINCT message_id) FROM reminder WHERE state = 'enqueued'") == 5
