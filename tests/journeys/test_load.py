"""T50: people write and news comes by the second while messages leave; the webhooks stay quick and lose nothing."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest
from twilio.request_validator import RequestValidator

from service import settings, wiring
from service.store import policy
from tests.standin import people
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.run import all_ended, answers, worker
from tests.standin.service import SENDER, Recado, environment, free_port, until

SECONDS, TEXTS, NEWS = 600, 50, 200  # for so long, so many a second of each
OUT = 40  # messages a second


@pytest.mark.nightly
@pytest.mark.promise("T50")
async def test_webhooks_stay_quick_and_lose_nothing_under_load(
    url: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    port = free_port()
    with Standin(f"http://127.0.0.1:{port}", seed=50) as twilio:
        env = environment(url, tmp_path, twilio.url, port, RECADO_SENDER_RATE="100")
        with Recado(env, "serve", "--web-only") as web, worker(env):
            await until(lambda: answers(web), 60)
            async with wiring.process(settings.read(env), url) as process:
                parts = process.parts
                for cap in ("messages_hour", "messages_day"):
                    await policy.change(parts.db, cap, 10_000_000)
                known = await people.meet(parts, [f"+1202{n:07}" for n in range(5_550_000, 5_552_000)])
                wanted = [str(n) for n in range(OUT * SECONDS)]
                await people.tell(parts, [(known[n % len(known)], body) for n, body in enumerate(wanted)])
                took = await fire(web.url, [who.number for who in known])
                await until(lambda: all_ended(parts), 300)
                stored = await parts.db.pool.fetchval("SELECT count(DISTINCT sid) FROM inbound_message")
                left = {entry["body"] for entry in await twilio.ledger()}
    times = sorted(seconds for _, seconds in took)
    p99 = times[int(0.99 * len(times))]
    rates = f"{TEXTS} texts and {NEWS} news a second, {OUT} messages out"
    record_property("ran", f"{SECONDS} s of {rates}: p99 {1000 * p99:.0f} ms, {len(took):,} posts")
    assert {status for status, _ in took} <= {200, 204}
    assert stored == TEXTS * SECONDS
    assert set(wanted) <= left
    assert p99 < 0.3


async def fire(url: str, numbers: list[str]) -> list[tuple[int, float]]:
    """Post texts and news at their rate for `SECONDS`; how each was answered, and how long that took."""
    validator, every = RequestValidator(TOKEN), (TEXTS + NEWS) // TEXTS
    took: list[tuple[int, float]] = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=200, keepalive_timeout=2)) as session:

        async def post(path: str, form: dict[str, str]) -> None:
            signature = validator.compute_signature(url + path, form)
            begun = time.perf_counter()
            async with session.post(url + path, data=form, headers={"X-Twilio-Signature": signature}) as answer:
                await answer.read()
                took.append((answer.status, time.perf_counter() - begun))

        posts = []
        start = time.perf_counter()
        for n in range(SECONDS * (TEXTS + NEWS)):
            await asyncio.sleep(max(0.0, start + n / (TEXTS + NEWS) - time.perf_counter()))
            form = {"MessageSid": f"SM{secrets.token_hex(16)}", "AccountSid": ACCOUNT, "To": SENDER}
            path = "/webhooks/twilio/messages"
            if n % every == 0:
                form |= {"From": numbers[n // every % len(numbers)], "Body": "hello", "NumMedia": "0"}
            else:
                path = f"/webhooks/twilio/status/{secrets.token_hex(16)}"
                form |= {"MessageStatus": "delivered"}
            posts.append(asyncio.create_task(post(path, form)))
        await asyncio.gather(*posts)
    return took
