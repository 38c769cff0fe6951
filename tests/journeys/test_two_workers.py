"""Many messages, several workers, one database: judged by the ledger of the stand-in, not by our tables."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import psycopg

from service import settings, wiring
from service.parts import Parts
from tests.standin import people
from tests.standin.client import Standin
from tests.standin.service import Recado, environment, until

MESSAGES, NUMBERS = 500, 200


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


async def test_two_workers_send_each_message_once_and_one_is_stopped_half_way(url: str, tmp_path: Path) -> None:
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


async def at_least(twilio: Standin, number: int) -> bool:
    return len(await twilio.ledger()) >= number


async def listening(url: str, workers: int) -> bool:
    """Whether so many workers listen for messages."""
    async with await psycopg.AsyncConnection.connect(url) as connection:
        rows = await connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'LISTEN %outbox%'"
        )
        return await rows.fetchone() == (workers,)
