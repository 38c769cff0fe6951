"""Many messages, several workers, one database: judged by the ledger of the stand-in, not by our tables."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import psycopg

from service import settings, wiring
from service.actions.reconcile import reconcile
from service.parts import Parts
from tests.standin import people
from tests.standin.client import Standin
from tests.standin.service import Recado, environment, until

MESSAGES, NUMBERS = 1_000, 400


async def enqueue(parts: Parts, messages: int, numbers: int) -> None:
    """Messages 0, 1, 2 … dealt out to the numbers in turn."""
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(1_000, 1_000 + numbers)])
    await people.tell(parts, [(known[n % numbers], str(n)) for n in range(messages)])


async def judge(twilio: Standin, messages: int) -> None:
    """Each message exactly once, and each number's in order."""
    ledger = await twilio.ledger()
    assert sorted(int(entry["body"]) for entry in ledger) == list(range(messages))
    heard = defaultdict(list)
    for entry in ledger:
        heard[entry["to"]].append(int(entry["body"]))
    assert all(bodies == sorted(bodies) for bodies in heard.values())
    assert len({entry["callback"] for entry in ledger}) == messages


async def test_two_workers_send_a_thousand_messages_once_and_one_is_stopped_half_way(url: str, tmp_path: Path) -> None:
    with Standin(hands=0) as twilio:
        env = environment(url, tmp_path, twilio.url, 8000, RECADO_SENDER_RATE="250")
        async with wiring.process(settings.read(env), url) as process:
            with Recado(env, "worker") as one, Recado(env, "worker") as two:
                await until(lambda: listening(url, 2))
                await enqueue(process.parts, MESSAGES, NUMBERS)
                await until(lambda: at_least(twilio, MESSAGES // 4))
                one.terminate()
                assert len(await twilio.ledger()) < MESSAGES, "half way"
                assert one.wait() == 0
                await until(lambda: at_least(twilio, MESSAGES))
                two.terminate()
                assert two.wait() == 0
            assert await people.states(process.parts) == {"accepted": MESSAGES}
        await judge(twilio, MESSAGES)


async def test_a_worker_killed_half_way_loses_nothing_and_doubles_nothing(url: str, tmp_path: Path) -> None:
    with Standin(hands=0) as twilio:
        env = environment(url, tmp_path, twilio.url, 8000, RECADO_SENDER_RATE="400")
        async with wiring.process(settings.read(env), url) as process:
            parts = process.parts
            with Recado(env, "worker") as one:
                await until(lambda: listening(url, 1))
                await twilio.fault("late", times=20, seconds=30)  # accepted, and nobody hears of it in time
                await enqueue(parts, 400, 200)
                await until(lambda: at_least(twilio, 100))
                one.kill()
            held = (await people.states(parts))["sending"]
            assert held > 0, "it held some"
            await after_the_lease(parts)
            await reconcile(parts)
            await people.look_now(parts)
            await reconcile(parts)
            left = await people.states(parts)
            assert "sending" not in left and "unknown" not in left
            with Recado(env, "worker"):
                await until(lambda: at_least(twilio, 400))
            assert await people.states(parts) == {"accepted": 400}
        await judge(twilio, 400)


async def after_the_lease(parts: Parts) -> None:
    """As if every lease had run out, and the grace after it."""
    await parts.db.pool.execute(
        "UPDATE outbound_message SET lease_until = clock_timestamp() - interval '1 s', "
        "started_at = started_at - interval '1 h' WHERE state = 'sending'"
    )


async def at_least(twilio: Standin, number: int) -> bool:
    return len(await twilio.ledger()) >= number


async def listening(url: str, workers: int) -> bool:
    """Whether so many workers listen for messages."""
    async with await psycopg.AsyncConnection.connect(url) as connection:
        rows = await connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'LISTEN %outbox%'"
        )
        return await rows.fetchone() == (workers,)
