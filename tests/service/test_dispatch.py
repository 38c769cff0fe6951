"""The sending loop against a provider in memory: its ledger says what left, the tables what we believe."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows.delivery import Timing
from flows.messages import Halt, Refused, TryLater, Unsure
from service.actions.dispatch import Dispatcher
from service.parts import Parts
from service.settings import Mode
from service.store import outbox
from service.vault import Vault
from tests.standin import people
from tests.standin.provider import Double, Silent, until

ANA, BEN, EVA = "+12025550101", "+12025550102", "+12025550103"


async def test_each_person_gets_every_message_once_and_in_order(sending: Parts, double: Double) -> None:
    known = await people.meet(sending, [ANA, BEN, EVA])
    await people.tell(sending, [(who, str(n)) for n in range(5) for who in known])
    await Dispatcher(sending).drain()
    for number in (ANA, BEN, EVA):
        assert [t.body for t in double.ledger if t.to == number] == ["0", "1", "2", "3", "4"]
    assert await people.states(sending) == {"accepted": 15}


async def test_the_handover_carries_token_channel_and_how_long_it_is_worth_keeping(
    sending: Parts, double: Double
) -> None:
    [ana] = await people.meet(sending, [ANA], channel="whatsapp")
    await people.tell(sending, [(ana, "1")], due=sending.now(), valid=timedelta(hours=3))
    await Dispatcher(sending).drain()
    [handover] = double.offered
    assert (handover.channel, handover.valid_for) == ("whatsapp", timedelta(hours=3))
    tokens = [r["token"] for r in await sending.db.pool.fetch("SELECT token FROM attempt")]
    assert tokens == [handover.token]
    assert len(handover.token) == 32


async def test_nothing_leaves_before_its_claim_is_committed(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")])
    double.open.clear()
    draining = asyncio.create_task(Dispatcher(sending).drain())
    await until(lambda: double.offered)
    assert await people.states(sending) == {"sending": 1}  # as another connection sees it
    assert await sending.db.pool.fetchval("SELECT count(*) FROM attempt") == 1
    assert await open_transactions(sending) == 0
    double.open.set()
    await draining


async def test_a_slow_person_keeps_nobody_else_waiting(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    double.says(ANA, TryLater(timedelta(hours=1), "busy"))
    await people.tell(sending, [(ana, "1"), (ana, "2"), (ben, "1"), (ben, "2")])
    await Dispatcher(sending).drain()
    assert [(t.to, t.body) for t in double.ledger] == [(BEN, "1"), (BEN, "2")]
    waits = await sending.db.pool.fetchval(
        "SELECT retry_at - clock_timestamp() FROM outbound_message WHERE retry_at IS NOT NULL"
    )
    assert timedelta(minutes=59) < waits < timedelta(minutes=61)  # the real clock: the domain's stands still
    await sending.db.pool.execute("UPDATE outbound_message SET retry_at = clock_timestamp()")
    await Dispatcher(sending).drain()
    assert [t.body for t in double.ledger if t.to == ANA] == ["1", "2"]


async def test_a_refusal_is_a_humans_and_is_not_tried_again(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    double.says(ANA, Refused("not a mobile number", 21614, bad_address=True))
    [row] = await people.tell(sending, [(ana, "1")])
    for _ in range(2):
        await Dispatcher(sending).drain()
    stored = await people.message(sending, row)
    assert (stored["state"], stored["error_code"], stored["reason"]) == ("human", 21614, "not a mobile number")
    assert await people.open_tasks(sending) == [
        ("number", "not a mobile number"),
        ("not_reminded", "not a mobile number"),
    ]
    assert len(double.offered) == 1


async def test_who_told_the_carrier_stop_is_left_alone(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    event = await people.case_event(sending, ana, starts_at=sending.now() + timedelta(days=3))
    double.says(ANA, Refused("the person said STOP", 21610, opted_out=True))
    ids = await people.tell(sending, [(ana, "1"), (ana, "2")], purpose="reminder", event=event, version=1)
    await Dispatcher(sending).drain()
    assert [(await people.message(sending, i))["state"] for i in ids] == ["suppressed", "suppressed"]
    assert await people.consent(sending, ana) == "stopped"
    assert sorted(await people.open_tasks(sending), key=str) == [
        ("not_reminded", "the person said STOP"),
        ("stopped_with_date", None),
    ]
    assert len(double.offered) == 1


async def test_a_message_whose_time_ran_out_is_a_humans(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "late")], valid=timedelta(0))
    await people.tell(sending, [(ana, "in time")])
    await Dispatcher(sending).drain()
    assert double.bodies == ["in time"]
    assert await people.open_tasks(sending) == [("not_reminded", "its time ran out")]


async def test_a_loop_that_meets_only_late_messages_goes_on(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    await people.tell(sending, [(ana, "late")], valid=timedelta(0))
    async with running(Dispatcher(sending)) as dispatcher:
        await until_states(sending, {"expired": 1})
        await people.tell(sending, [(ben, "in time")])
        dispatcher.wake()
        await until(lambda: double.bodies == ["in time"])


async def test_keys_that_do_not_open_are_a_humans(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    await people.tell(sending, [(ana, "1"), (ben, "1")])
    await sending.db.pool.execute("UPDATE outbound_message SET words_sealed = '\\x00' WHERE client_id = $1", ana.id)
    await Dispatcher(sending).drain()
    assert [t.to for t in double.ledger] == [BEN]
    assert await people.states(sending) == {"human": 1, "accepted": 1}
    assert len(await people.open_tasks(sending)) == 1


async def test_with_other_master_keys_nothing_leaves(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")])
    await Dispatcher(replace(sending, vault=Vault((b"k" * 32,)))).drain()
    assert double.offered == []
    assert await people.states(sending) == {"human": 1}


async def test_trial_mode_texts_only_its_guests(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    await people.tell(sending, [(ana, "1"), (ben, "1")])
    trial = sending.settings.model_copy(update={"mode": Mode.TRIAL, "guests": frozenset({ANA})})
    await Dispatcher(replace(sending, settings=trial)).drain()
    assert [t.to for t in double.ledger] == [ANA]
    assert await people.states(sending) == {"accepted": 1, "suppressed": 1}


@pytest.mark.parametrize(("folds", "channel"), [(True, "sms"), (True, "whatsapp"), (False, "sms")])
async def test_accents_are_left_away_in_sms_where_the_organisation_wants_it(
    sending: Parts, double: Double, folds: bool, channel: str
) -> None:
    sending = replace(sending, settings=sending.settings.model_copy(update={"fold_accents": folds}))
    [ana] = await people.meet(sending, [ANA], channel=channel)
    await people.tell(sending, [(ana, "Está aquí, mañana")])
    await Dispatcher(sending).drain()
    [handover] = double.offered
    assert handover.words.body == ("Esta aqui, mañana" if folds and channel == "sms" else "Está aquí, mañana")


@pytest.mark.parametrize("answer", [Unsure("no answer"), Silent(), RuntimeError("our bug")])
async def test_what_nobody_knows_is_doubt_and_never_sent_again(sending: Parts, double: Double, answer: Any) -> None:
    [ana] = await people.meet(sending, [ANA])
    double.says(ANA, answer)
    await people.tell(sending, [(ana, "1"), (ana, "2")])
    for _ in range(3):
        await Dispatcher(sending).drain()
        await sending.db.pool.execute("UPDATE outbound_message SET lease_until = clock_timestamp() - interval '1 h'")
    assert len(double.offered) == 1
    assert await people.states(sending) == {"unknown": 1, "pending": 1}


async def test_a_stale_claim_is_given_back_unsent(sending: Parts, double: Double) -> None:
    """A worker that was stopped (here: whose lease is as short as the send limit) must not use its claim."""
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")])
    stale = replace(sending, timing=Timing(lease=timedelta(seconds=29)))
    async with running(Dispatcher(stale)):
        await until_attempts(sending, 3)
    assert double.offered == []
    await Dispatcher(sending).drain()
    assert double.bodies == ["1"]


async def test_refused_credentials_stop_all_sending(sending: Parts, double: Double) -> None:
    known = await people.meet(sending, [f"+120255501{n:02}" for n in range(60)])
    for who in known:
        double.says(who.number, TryLater(timedelta(hours=1), "the provider refuses our credentials", 20003, Halt.ALL))
    await people.tell(sending, [(who, "1") for who in known])
    dispatcher = Dispatcher(sending, width=4)
    await dispatcher.drain()
    dispatcher.wake()
    assert await dispatcher.drain() == 0
    assert len(double.offered) <= 4  # those on their way when the first answer came
    assert await people.states(sending) == {"pending": 60}
    assert await people.open_tasks(sending) == [("account", "the provider refuses our credentials")]


async def test_a_slow_channel_keeps_the_other_one_free(sending: Parts, double: Double) -> None:
    texts = await people.meet(sending, [f"+120255501{n:02}" for n in range(50)])
    [app] = await people.meet(sending, ["+12025550199"], channel="whatsapp")
    await people.tell(sending, [(who, "1") for who in texts] + [(app, "1")])
    async with running(Dispatcher(sending, rates={"sms": 0.1})):
        await until(lambda: any(t.to == app.number for t in double.ledger))
        await until(lambda: len(double.ledger) == 2)  # one text may go at once, the next in ten seconds
    assert await people.states(sending) == {"accepted": 2, "pending": 49}  # stopped: the one held is given back


async def test_all_workers_together_keep_to_one_rate(sending: Parts, double: Double) -> None:
    known = await people.meet(sending, [f"+120255501{n:02}" for n in range(20)])
    await people.tell(sending, [(who, "1") for who in known])
    await sending.db.pool.execute("UPDATE sender SET tokens = 0, filled_at = clock_timestamp()")
    rates = {"sms": 20.0}
    async with running(Dispatcher(sending, rates=rates)), running(Dispatcher(sending, rates=rates)):
        await until(lambda: len(double.ledger) == 20)
    assert double.ledger[-1].at - double.ledger[0].at > timedelta(seconds=0.85), "20 at 20 a second"


async def test_stop_finishes_what_is_in_hand_and_claims_no_more(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    await people.tell(sending, [(ana, "1"), (ana, "2"), (ben, "1"), (ben, "2")])
    double.open.clear()
    stop = asyncio.Event()
    run = asyncio.create_task(Dispatcher(sending).run(stop))
    await until(lambda: len(double.offered) == 2)
    stop.set()
    await asyncio.sleep(0)
    double.open.set()
    await run
    assert await people.states(sending) == {"accepted": 2, "pending": 2}


async def test_a_database_that_cuts_connections_loses_no_settlement(
    sending: Parts, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.actions.dispatch.REST", 0.01)
    known = await people.meet(sending, [f"+120255501{n:02}" for n in range(20)])
    await people.tell(sending, [(who, str(n)) for n in range(3) for who in known])
    double.open.clear()
    async with running(Dispatcher(sending)) as dispatcher:
        await until(lambda: len(double.offered) == 20)
        await cut(sending)
        double.open.set()
        for _ in range(5):
            await asyncio.sleep(0.02)
            await cut(sending)
        await until_states(sending, {"accepted": 60}, dispatcher)
    assert sorted((t.to, t.body) for t in double.ledger) == sorted((w.number, str(n)) for w in known for n in range(3))


async def test_a_settlement_the_database_refuses_holds_up_no_other(
    sending: Parts, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A provider that gives one id twice breaks a unique key: that message stays in doubt, all others are settled."""
    monkeypatch.setattr("service.actions.dispatch.REST", 0.0)
    known = await people.meet(sending, [ANA, BEN, EVA])
    await people.tell(sending, [(who, "1") for who in known])
    taken = iter(["SM1", "SM1", "SM2"])
    monkeypatch.setattr(double, "take", lambda *_: next(taken))
    await Dispatcher(sending).drain()
    assert await people.states(sending) == {"accepted": 2, "sending": 1}


async def test_without_a_claim_of_their_own_two_workers_would_send_twice(
    sending: Parts, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variant that must fail: a claim that writes nothing."""
    known = await people.meet(sending, [f"+120255501{n:02}" for n in range(10)])
    await people.tell(sending, [(who, "1") for who in known])
    broken = outbox._CLAIM.replace("SET state = n.verdict", "SET state = m.state")
    broken = broken.replace("RETURNING m.id, m.client_id, m.state", "RETURNING m.id, m.client_id, 'sending' AS state")
    monkeypatch.setattr(outbox, "_CLAIM", broken)
    double.open.clear()
    stop = asyncio.Event()
    workers = [Dispatcher(sending), Dispatcher(sending)]
    both = [asyncio.create_task(worker.run(stop)) for worker in workers]

    def all_offered_twice() -> bool:
        for worker in workers:  # one whose rows the other held locked comes again, as at the next tick
            worker.wake()
        return len(double.offered) >= 20

    await until(all_offered_twice)
    for one in both:
        one.cancel()
    await asyncio.gather(*both, return_exceptions=True)
    assert len({h.to.value for h in double.offered}) < len(double.offered)


@asynccontextmanager
async def running(dispatcher: Dispatcher) -> AsyncIterator[Dispatcher]:
    """A dispatcher at work for the length of a block, stopped as a worker stops it."""
    stop = asyncio.Event()
    run = asyncio.create_task(dispatcher.run(stop))
    try:
        yield dispatcher
    finally:
        stop.set()
        async with asyncio.timeout(20):
            await run


async def until_states(parts: Parts, wanted: dict[str, int], dispatcher: Dispatcher | None = None) -> None:
    async with asyncio.timeout(15):
        while await people.states(parts) != wanted:
            if dispatcher is not None:
                dispatcher.wake()
            await asyncio.sleep(0.02)


async def until_attempts(parts: Parts, number: int) -> None:
    async with asyncio.timeout(10):
        while await parts.db.pool.fetchval("SELECT count(*) FROM attempt") < number:
            await asyncio.sleep(0.01)


async def open_transactions(parts: Parts) -> int:
    found: int = await parts.db.pool.fetchval(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
    )
    return found


async def cut(parts: Parts) -> None:
    """Cut every connection of this test's database but the one that asks."""
    async with parts.db.pool.acquire() as connection:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
