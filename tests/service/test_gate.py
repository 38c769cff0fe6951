"""What may leave at all: rate, breaker, pause, notices called back, caps, suspects, frozen numbers.

The provider double's ledger says what left."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.delivery import Timing
from flows.messages import Halt, TryLater, Unsure
from service.actions import stop_sending
from service.actions.dispatch import Dispatcher
from service.actions.reconcile import reconcile
from service.parts import Parts
from service.store import control, policy, senders, tasks
from service.store.ids import new_id
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double, until

ANA, BEN, EVA = "+12025550101", "+12025550102", "+12025550103"
AWAY = TryLater(timedelta(0), "the provider could not be reached")
BOTH: dict[str, float | None] = {"sms": None, "whatsapp": None}


async def crowd(parts: Parts, number: int, first: int = 200) -> list[Somebody]:
    return await people.meet(parts, [f"+1202555{n:04}" for n in range(first, first + number)])


async def rested(parts: Parts) -> None:
    """As if the rest a closed channel was given were over, and every wait for a repeat."""
    await parts.db.pool.execute("UPDATE sender SET closed_until = clock_timestamp() WHERE closed_until IS NOT NULL")
    await parts.db.pool.execute("UPDATE outbound_message SET retry_at = NULL")


async def broadcast(parts: Parts) -> UUID:
    row = new_id()
    await parts.db.pool.execute("INSERT INTO broadcast (id, created_at) VALUES ($1, $2)", row, parts.now())
    return row


# --- who goes first


async def test_replies_go_before_corrections_before_reminders_before_notices(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 4)
    for who, purpose in zip(known, ("invitation", "reminder", "correction", "reply"), strict=True):
        await people.tell(sending, [(who, purpose)], purpose=purpose)
    await Dispatcher(sending, width=1).drain()
    assert double.bodies == ["reply", "correction", "reminder", "invitation"]


async def test_what_waits_to_be_repeated_holds_up_its_own_priority_only(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    double.says(ANA, TryLater(timedelta(hours=1), "busy", 21611))
    await people.tell(sending, [(ana, "1"), (ana, "2")])
    await people.tell(sending, [(ana, "your date")], purpose="correction")
    await Dispatcher(sending).drain()
    assert double.bodies == ["your date"], "2 comes after 1, but a date waits for neither"


# --- the breaker


@pytest.mark.promise("T14")
async def test_failures_in_a_row_close_the_channel_and_one_message_tries_again(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 60)
    [app] = await people.meet(sending, [EVA], channel="whatsapp")
    for who in known:
        double.says(who.number, *[AWAY] * 9)
    await people.tell(sending, [(who, "1") for who in known] + [(app, "1")])
    await Dispatcher(sending, width=1).drain()
    assert len(double.offered) <= 2 * Timing().failures + 1, "those the first batch had in hand"
    assert double.bodies == ["1"], "the other channel is not closed"
    assert await senders.closed(sending.db) == {"sms": "the provider does not answer as it should"}

    for _ in range(3):  # still away: one try each time
        before = len(double.offered)
        await rested(sending)
        await asyncio.gather(*(Dispatcher(sending).drain() for _ in range(3)))
        assert len(double.offered) == before + 1

    double.forget()
    await rested(sending)
    await Dispatcher(sending).drain()
    assert await senders.closed(sending.db) == {}
    await rested(sending)
    await Dispatcher(sending).drain()
    assert sorted(t.to for t in double.ledger if t.channel == "sms") == sorted(who.number for who in known)


async def test_failures_far_apart_or_with_a_success_between_close_nothing(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 12)
    for who in known[::2]:
        double.says(who.number, Unsure("no answer"))
    await people.tell(sending, [(who, "1") for who in known])
    await Dispatcher(sending, width=1).drain()
    assert await senders.closed(sending.db) == {}
    timing = Timing()
    for _ in range(2 * timing.failures):
        await sending.db.pool.execute("UPDATE sender SET failing_since = failing_since - interval '31 s'")
        assert not await senders.heard(sending.db, "sms", False, 1, timing)
    for _ in range(timing.failures - 1):
        closed = await senders.heard(sending.db, "sms", False, 1, timing)
    assert closed, "so many within the time do"


async def test_refused_credentials_stop_every_worker_and_channel(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    [app] = await people.meet(sending, [EVA], channel="whatsapp")
    double.says(ANA, TryLater(timedelta(seconds=30), "the provider refuses our credentials", 20003, Halt.ALL))
    await people.tell(sending, [(ana, "1")])
    await Dispatcher(sending).drain()
    await people.tell(sending, [(ben, "1"), (app, "1")])
    assert await Dispatcher(sending).drain() == 0, "another worker"
    assert await people.states(sending) == {"pending": 3}, "nothing changed its state"
    assert await people.open_tasks(sending) == [("account", "the provider refuses our credentials")]


# --- pause


@pytest.mark.promise("T17")
async def test_a_pause_holds_also_what_is_claimed_already(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 20)
    await people.tell(sending, [(who, "1") for who in known])
    dispatcher = Dispatcher(sending, width=2)
    double.open.clear()
    draining = asyncio.create_task(dispatcher.drain())
    await until(lambda: len(double.offered) == 2)
    await stop_sending.pause(sending, "wrong words")
    dispatcher.heed(await control.read(sending.db))
    double.open.set()
    await draining
    assert len(double.ledger) == 2, "those on the wire"
    assert await people.states(sending) == {"accepted": 2, "pending": 18}
    assert await Dispatcher(sending).drain() == 0, "a worker that has not heard asks the row"

    assert await stop_sending.unpause(sending)
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 20


@pytest.mark.promise("T17")
async def test_a_pause_is_recalled_every_quarter_of_an_hour_until_it_ends(sending: Parts) -> None:
    assert not await stop_sending.remember_pause(sending)
    await stop_sending.pause(sending, "wrong words")
    for _ in range(3):
        assert await stop_sending.remember_pause(sending)
    [first] = await tasks.waiting(sending.db)
    assert (first.kind, first.urgent, first.reason) == ("paused", True, "wrong words")
    await sending.db.pool.execute("UPDATE control SET paused_at = paused_at - interval '15 min'")
    await stop_sending.remember_pause(sending)
    [second] = await tasks.waiting(sending.db)
    assert second.id != first.id
    await stop_sending.unpause(sending)
    assert await tasks.waiting(sending.db) == []
    assert not await stop_sending.unpause(sending)


async def test_what_waits_through_a_pause_too_long_is_a_humans(sending: Parts, double: Double, clock: Any) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")], purpose="reminder", valid=timedelta(hours=1))
    await stop_sending.pause(sending, "")
    clock.on(timedelta(hours=2))
    await reconcile(sending)
    assert await people.states(sending) == {"expired": 1}
    assert await people.open_tasks(sending) == [("not_reminded", "its time ran out")]
    await stop_sending.unpause(sending)
    await Dispatcher(sending).drain()
    assert double.ledger == []


# --- notices


async def test_a_notice_is_called_back_from_the_queue_and_from_hands(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 12)
    notice, other = await broadcast(sending), await broadcast(sending)
    await people.tell(sending, [(who, "1") for who in known[:10]], purpose="notice", broadcast=notice)
    await people.tell(sending, [(who, "2") for who in known[10:]], purpose="notice", broadcast=other)
    dispatcher = Dispatcher(sending, width=2)
    double.open.clear()
    draining = asyncio.create_task(dispatcher.drain())
    await until(lambda: len(double.offered) == 2)
    assert await stop_sending.stop_broadcast(sending, notice) == 0, "all were claimed"
    dispatcher.heed(await control.read(sending.db))
    double.open.set()
    await draining
    assert sorted(double.bodies) == ["1", "1", "2", "2"]
    assert await people.states(sending) == {"accepted": 4, "cancelled": 8}
    assert await stop_sending.stop_broadcast(sending, new_id()) is None


async def test_a_stopped_notice_is_not_claimed(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    notice = await broadcast(sending)
    await people.tell(sending, [(ana, "1")], purpose="notice", broadcast=notice)
    assert await stop_sending.stop_broadcast(sending, notice) == 1
    await people.tell(sending, [(ana, "2")], purpose="notice", broadcast=notice)  # a worker that was slow to see it
    await Dispatcher(sending).drain()
    assert (double.ledger, await people.states(sending)) == ([], {"cancelled": 2})


# --- caps


async def test_at_the_cap_answers_and_notices_wait_and_dates_still_go(sending: Parts, double: Double) -> None:
    await policy.change(sending.db, "messages_hour", 3)
    known = await crowd(sending, 6)
    await people.tell(sending, [(who, "before") for who in known[:3]])
    await stop_sending.remember_cap(sending)
    assert await tasks.waiting(sending.db) == []
    await Dispatcher(sending).drain()
    for _ in range(2):
        await stop_sending.remember_cap(sending)
    assert [(t.kind, t.urgent, t.reason) for t in await tasks.waiting(sending.db)] == [
        ("capped", False, stop_sending.SOME_WAIT)
    ]
    await people.tell(sending, [(known[3], "answer"), (known[4], "answer")])
    await people.tell(sending, [(known[1], "how did it go")], purpose="question")
    await people.tell(sending, [(known[3], "date"), (known[5], "date")], purpose="reminder")
    await Dispatcher(sending).drain()
    assert double.bodies == ["before"] * 3 + ["date"] * 2
    await people.tell(sending, [(known[0], "date")], purpose="correction")
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 6
    await people.tell(sending, [(known[0], "one too many")], purpose="correction")
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 6, "at twice the cap everything waits"
    await stop_sending.remember_cap(sending)
    assert {(t.urgent, t.reason) for t in await tasks.waiting(sending.db)} >= {(True, stop_sending.ALL_WAIT)}
    await policy.change(sending.db, "messages_hour", 100)
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 10


# --- suspects


@pytest.mark.promise("T13")
async def test_a_message_with_which_three_senders_died_is_a_humans(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    [row] = await people.tell(sending, [(ana, "poison")])
    await people.tell(sending, [(ben, "1")])
    double.says(ANA, *[RuntimeError("its sender dies")] * 9)
    for death in range(Timing().crashes):
        await Dispatcher(sending).drain()
        await died(sending)
        for _ in range(2):
            await reconcile(sending)
            await people.look_now(sending)
        assert len([h for h in double.offered if h.to.value == ANA]) == death + 1
    stored = await people.message(sending, row)
    assert (stored["state"], stored["crashes"]) == ("human", 3)
    assert await people.open_tasks(sending) == [("quarantined", "it never left: 3 senders died with it in hand")]
    await Dispatcher(sending).drain()
    assert double.bodies == ["1"], "and nobody else waited for it"


@pytest.mark.promise("T13")
async def test_a_suspect_is_taken_alone(sending: Parts, double: Double) -> None:
    known = await crowd(sending, 5)
    ids = await people.tell(sending, [(who, str(n)) for n, who in enumerate(known)])
    await sending.db.pool.execute("UPDATE outbound_message SET crashes = 1 WHERE id = ANY($1)", ids[:2])
    double.open.clear()
    draining = asyncio.create_task(Dispatcher(sending).drain())
    await until(lambda: len(double.offered) == 1)
    assert (await people.states(sending))["sending"] == 1
    double.open.set()
    await draining
    assert double.bodies[:2] == ["0", "1"]
    assert sorted(double.bodies) == ["0", "1", "2", "3", "4"]


@pytest.mark.nightly
@pytest.mark.promise("T13")
async def test_a_message_with_which_senders_die_costs_the_others_a_twentieth_at_most(
    sending: Parts, double: Double, record_property: Callable[[str, object], None]
) -> None:
    """Three senders, one after the other, with such a message and without in turns: how long the others' take. Enough
    of them, and of rounds, that how busy the machine is makes no twentieth."""
    known = await crowd(sending, 6_000)
    for cap in ("messages_hour", "messages_day"):
        await policy.change(sending.db, cap, 1_000_000)
    deaths = Timing().crashes

    async def seconds(nth: int, *, poison: bool) -> float:
        if poison:
            [ana] = await people.meet(sending, [f"+1202556{nth:04}"])
            double.says(ana.number, *[RuntimeError("its sender dies")] * deaths)
            [row] = await people.tell(sending, [(ana, "poison")])
        took = 0.0
        for part in range(deaths):
            await people.tell(sending, [(who, "1") for who in known[part::deaths]])
            begun = time.perf_counter()
            await Dispatcher(sending).drain()
            took += time.perf_counter() - begun
            await died(sending)
            for _ in range(2):
                await reconcile(sending)
                await people.look_now(sending)
        if poison:
            assert (await people.message(sending, row))["state"] == "human"
        return took

    await seconds(0, poison=False)
    pairs = [(await seconds(n, poison=False), await seconds(n, poison=True)) for n in range(1, 16)]
    ratio = statistics.median(without / with_ for without, with_ in pairs)
    record_property(
        "ran", f"{len(known):,} others in each of {len(pairs)} rounds: {ratio:.2f} of their throughput without"
    )
    assert ratio >= 0.95


# --- frozen numbers


async def test_a_number_somebody_else_sends_to_is_frozen_until_a_person_has_looked(
    sending: Parts, double: Double
) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    double.says(ANA, Unsure("no answer"))
    await people.tell(sending, [(ana, "1")])
    await Dispatcher(sending).drain()
    for body in ("not ours", "nor this"):
        double.take(ANA, body)
    await people.look_now(sending)
    await reconcile(sending)
    await people.tell(sending, [(ana, "2"), (ben, "2")])
    await Dispatcher(sending).drain()
    assert await people.states(sending) == {"human": 1, "held": 1, "accepted": 1}
    [task] = await tasks.waiting(sending.db)
    assert task.kind == "unresolved"
    assert await tasks.close(sending.db, task.id, sending.now())
    await Dispatcher(sending).drain()
    assert [t.body for t in double.ledger if t.to == ANA][2:] == ["2"]


async def died(parts: Parts) -> None:
    """As if the sender that held what is in doubt had died with it, long ago."""
    await parts.db.pool.execute(
        "UPDATE outbound_message SET state = 'sending', lease_until = clock_timestamp() - interval '8 min', "
        "started_at = clock_timestamp() - interval '9 min' WHERE state = 'unknown'"
    )
