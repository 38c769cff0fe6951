"""T14 and T17: the provider is away for long and comes back slowly; a person pauses while a notice leaves."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from service import settings, wiring
from service.actions import stop_sending
from service.store import policy
from tests.standin import people
from tests.standin.client import Standin
from tests.standin.run import all_ended, at_least, worker
from tests.standin.service import environment, free_port, until
from tests.standin.worker import TIMING

nightly = pytest.mark.nightly
CAPACITY = 40  # messages a second, when it is back
AWAY = 30.0  # seconds: thirty times the rest of a closed channel here, as six hours are more than that of the product


@nightly
@pytest.mark.promise("T14")
async def test_a_long_outage_loses_nothing_and_urgent_words_leave_first(
    url: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    notices, dates = 600, 200
    with Standin(hands=0, seed=17) as twilio:
        env = environment(url, tmp_path, twilio.url, free_port(), RECADO_SENDER_RATE="400")
        async with wiring.process(settings.read(env), url) as process:
            parts = process.parts
            await policy.change(parts.db, "messages_hour", 10_000)
            known = await people.meet(parts, [f"+1202{n:07}" for n in range(5_550_000, 5_550_000 + notices + dates)])
            await twilio.down(True)
            with worker(env), worker(env):
                await people.tell(parts, [(w, f"n{n}") for n, w in enumerate(known[:notices])], purpose="notice")
                await people.tell(parts, [(w, f"d{n}") for n, w in enumerate(known[notices:])], purpose="correction")
                await asyncio.sleep(AWAY)
                tried = await twilio.refused()
                last = [at for at in tried if at > time.time() - AWAY / 2]
                assert len(last) <= AWAY / 2 / TIMING.closed.total_seconds() + 1, "one try each time it might be back"
                await twilio.capacity(CAPACITY)
                await twilio.down(False)
                await until(lambda: all_ended(parts), 240)
            left = [entry["body"] for entry in await twilio.ledger()]
    assert sorted(left) == sorted([f"n{n}" for n in range(notices)] + [f"d{n}" for n in range(dates)])
    # A few notices were tried before the outage was known, one may be the try that finds the provider back, and each
    # worker has some in hand. Of these dates one in ten may have been refused as too much at once: it waits its time.
    at_once = dates + 2 * TIMING.failures + 64
    waited = int(CAPACITY * TIMING.backoff_most.total_seconds())
    assert sum(body.startswith("d") for body in left[:at_once]) >= 0.9 * dates, "dates before notices"
    assert sum(body.startswith("d") for body in left[: at_once + waited]) == dates, "also those that were refused"
    record_property(
        "ran", f"{AWAY:.0f} s away, then {CAPACITY} a second: {len(left)} left once, {len(tried)} tries while away"
    )


@nightly
@pytest.mark.promise("T17")
async def test_a_hundred_pauses_each_hold_within_a_second(
    url: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    pauses, chance = 100, random.Random(23)
    latest = 0.0
    with Standin(hands=0, seed=23) as twilio:
        env = environment(url, tmp_path, twilio.url, free_port(), RECADO_SENDER_RATE="150")
        async with wiring.process(settings.read(env), url) as process:
            parts = process.parts
            await policy.change(parts.db, "messages_hour", 1_000_000)
            known = await people.meet(parts, [f"+1202{n:07}" for n in range(5_550_000, 5_550_080)])
            with worker(env), worker(env):
                bodies = 0
                for _ in range(pauses):
                    await people.tell(parts, [(who, str(bodies + n)) for n, who in enumerate(known)])
                    bodies += 80
                    begun = len(await twilio.ledger())
                    await at_least(twilio, begun + 1, 20)
                    await asyncio.sleep(chance.uniform(0, 0.3))
                    await stop_sending.pause(parts, "wrong words")
                    paused = time.time()
                    await asyncio.sleep(1.2)
                    after = [e["at"] - paused for e in await twilio.ledger(begun) if e["at"] > paused]
                    latest = max([latest, *after])
                    assert latest <= 1.0, "nothing begins later than a second after the pause is committed"
                    await stop_sending.unpause(parts)
                await until(lambda: all_ended(parts), 120)
        ledger = await twilio.ledger()
    assert sorted(int(entry["body"]) for entry in ledger) == list(range(bodies))
    found = f"{bodies:,} messages once each, the last {latest * 1000:.0f} ms after a pause"
    record_property("ran", f"{pauses} pauses, {found}")
