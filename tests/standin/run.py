"""One run under faults: many messages, several workers, kills by chance, a web that hears the disturbed news."""

from __future__ import annotations

import asyncio
import random
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from service import settings, wiring
from service.parts import Parts
from service.store import policy
from service.store.engine import GONE
from tests.standin import people
from tests.standin.client import Standin
from tests.standin.judge import Verdict, judge
from tests.standin.service import Recado, environment, free_port, until
from tests.standin.worker import TIMING

PAUSES = 5, 40  # seconds between two restarts of the database
Dated = dict[UUID, str]  # a case event → the body that tells of it

# A fifth of all hand-overs go wrong, and more than half of the news.
FAULTS = {
    "accept-then-silent": 0.06,
    "accept-then-reset": 0.03,
    "accept-then-500": 0.02,
    "accept-late": 0.02,
    "drip": 0.01,
    "listed-late": 0.20,
    "reset": 0.03,
    "500": 0.01,
    "429": 0.01,
    "429-bare": 0.01,
    "list-500": 0.05,
    "news-missing": 0.30,
    "news-doubled": 0.10,
    "news-reversed": 0.10,
    "news-early": 0.10,
}


@dataclass(frozen=True, slots=True)
class Run:
    """How large a run is, and what happens in it. `kills` and `freezes` hit workers by chance while messages leave;
    `rate`: messages a second, so that they have something to hit."""

    messages: int = 1_000
    numbers: int = 400
    workers: int = 2
    kills: int = 5
    freezes: int = 0
    rate: int = 250
    seed: int = 1
    faults: Mapping[str, float] | None = None
    seconds: float = 120
    restart: Callable[[], None] | None = None  # stops and starts the database, now and then until all is sent

    def __str__(self) -> str:
        more = f", {self.kills} kills" if self.kills else ""
        more += f", {self.freezes} freezes" if self.freezes else ""
        return f"{self.messages:,} messages, {self.workers} workers{more}, seed {self.seed}"


async def run(url: str, tmp: Path, how: Run) -> Verdict:
    """Enqueue, let the workers send, kill and freeze them, wait until nothing is left open, and judge."""
    chance = random.Random(how.seed)
    port = free_port()
    faults = FAULTS if how.faults is None else how.faults
    with ExitStack() as stack:
        twilio = stack.enter_context(Standin(f"http://127.0.0.1:{port}", seed=how.seed, faults=faults))
        env = environment(url, tmp, twilio.url, port, RECADO_SENDER_RATE=str(how.rate))
        web = stack.enter_context(Recado(env, "serve", "--web-only"))
        async with wiring.process(settings.read(env), url) as process:
            parts = process.parts
            await until(lambda: answers(web), 90)
            wanted, dated, true_until = await enqueue(parts, how, chance)
            workers = [stack.enter_context(worker(env)) for _ in range(how.workers)]
            over = asyncio.Event()
            restarts = asyncio.create_task(come_and_go(how, over))
            try:
                for n in range(how.kills + how.freezes):
                    await at_least(twilio, (n + 1) * how.messages // (how.kills + how.freezes + 2), how.seconds)
                    victim = chance.randrange(how.workers)
                    if n < how.kills:
                        workers[victim].kill()
                        workers[victim] = stack.enter_context(worker(env))
                    else:
                        await freeze(workers[victim])
                    if n == (how.kills + how.freezes) // 2:
                        true_until |= await move(parts, dated)
                await until(lambda: all_ended(parts), how.seconds)
            finally:
                over.set()
                await restarts
            return replace(await judge(parts, twilio, wanted, true_until), restarts=restarts.result())


async def come_and_go(how: Run, over: asyncio.Event) -> int:
    """Stop and start the database now and then, until it is over. Returns how often."""
    times, chance = 0, random.Random(how.seed)
    while how.restart:
        with suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), chance.uniform(*PAUSES))
            break
        await asyncio.to_thread(how.restart)
        times += 1
    return times


def worker(env: Mapping[str, str]) -> Recado:
    return Recado(env, module="tests.standin.worker")


async def freeze(victim: Recado) -> None:
    """Stop a process for longer than its lease, so that it comes back with a claim it must not use."""
    victim.signal(signal.SIGSTOP)
    await asyncio.sleep(TIMING.lease.total_seconds() + 1)
    victim.signal(signal.SIGCONT)


async def enqueue(parts: Parts, how: Run, chance: random.Random) -> tuple[dict[str, UUID], Dated, dict[str, float]]:
    """Messages 0, 1, 2 … dealt out to the numbers in turn: body → message. One in twenty-five is about a date that
    will move (event → bodies), and as many hold only for a while (body → until when)."""
    await policy.change(parts.db, "messages_hour", 10 * how.messages)  # the cap is not what is tried here
    known = await people.meet(parts, [f"+1202{n:07}" for n in range(5_550_000, 5_550_000 + how.numbers)])
    told = [(known[n % how.numbers], str(n)) for n in range(how.messages)]
    ids = await people.tell(parts, told)
    dated: Dated = {}
    for n in range(7, how.messages, 25):
        event = await people.case_event(parts, told[n][0], starts_at=parts.now() + timedelta(days=90))
        await parts.db.pool.execute(
            "UPDATE outbound_message SET event_id = $1, event_version = 1 WHERE id = $2", event, ids[n]
        )
        dated[event] = str(n)
    true_until = {}
    for n in range(13, how.messages, 25):
        over = parts.now() + timedelta(seconds=chance.uniform(1, 5 + how.messages / how.rate))
        await parts.db.pool.execute("UPDATE outbound_message SET not_after = $1 WHERE id = $2", over, ids[n])
        true_until[str(n)] = over.timestamp()
    return {str(n): row for n, row in enumerate(ids)}, dated, true_until


async def move(parts: Parts, dated: Dated) -> dict[str, float]:
    """Every date moves, as if planned anew already. Body → when what it says ceased to be true: that commit."""

    async def moved() -> bool:
        with suppress(*GONE):
            await parts.db.pool.execute(
                "UPDATE case_event SET version = 2, planned_version = 2 WHERE id = ANY($1)", list(dated)
            )
            return True
        return False

    await until(moved)
    return dict.fromkeys(dated.values(), time.time())


async def at_least(twilio: Standin, number: int, seconds: float) -> None:
    async def taken() -> bool:
        return len(await twilio.ledger()) >= number

    await until(taken, seconds)


async def answers(web: Recado) -> bool:
    return (await web.get("/healthz"))[0] == 200


async def all_ended(parts: Parts) -> bool:
    try:
        return not await people.unended(parts)
    except GONE:
        return False
