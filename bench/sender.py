"""`python -m bench.sender product|bare --loop uvloop|asyncio`: one sending process.

Asked {"prepare": n}, it makes n people or, after the first time, n more messages to them; asked {"send": n}, it sends
n messages and answers {seconds, cpu} with its own CPU time. `bare` prepares nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import uvloop
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

from bench import stage
from flows.contact import Channel
from flows.effects import Consent
from flows.messages import Handover, Outcome, Words
from service import wiring
from service.actions.dispatch import Dispatcher
from service.parts import Parts
from service.providers.port import Provider
from service.store import clients, outbox, policy, sealed
from service.store.ids import new_id
from service.vault import ClientKey

WIDTH = 32
IDLE = 6  # seconds; the stand-in closes a connection after 5, and no request should meet that moment
VALID = timedelta(hours=6)
BODY = (
    "Hearing in immigration court: Tuesday, December 8, 2026, 8:30 AM, Houston. Will you be there?\n"
    "1 Yes, I will be there\n2 I need help"
)

Send = Callable[[int], Awaitable[None]]
Prepare = Callable[[int], Awaitable[None]]


class Counted:
    """The provider, and when the last of the messages asked for was handed over."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self.left = 0
        self.none_left = asyncio.Event()

    async def send(self, handover: Handover) -> Outcome:
        outcome = await self._provider.send(handover)
        self.left -= 1
        if self.left == 0:
            self.none_left.set()
        return outcome

    def __getattr__(self, name: str) -> Any:
        return getattr(self._provider, name)


@asynccontextmanager
async def product() -> AsyncIterator[tuple[Prepare, Send]]:
    """The product's own loop: claim, open, hand over, settle."""
    settings = stage.settings(os.environ)
    assert settings.database_url is not None
    async with wiring.process(settings, settings.database_url.get_secret_value()) as process:
        provider = Counted(process.parts.provider)
        parts = replace(process.parts, provider=cast(Provider, provider))
        people: list[tuple[Any, ClientKey, bytes]] = []

        async def prepare(count: int) -> None:
            if not people:
                people.extend(await _people(parts, count))
            now = parts.now()
            messages = []
            for client, key, index in people[:count]:
                row = new_id()
                words = sealed.seal_words(key, row, Words(BODY))
                sms = Channel.SMS
                messages.append(
                    outbox.Message(row, client, index, sms, "reply", "bench", "en", words, now, now + VALID, None, None)
                )
            async with parts.db.transaction() as tx:
                await outbox.enqueue(tx, messages, now)

        async def send(count: int) -> None:
            provider.left = count
            provider.none_left.clear()
            stop = asyncio.Event()
            running = asyncio.create_task(Dispatcher(parts, width=WIDTH).run(stop))
            await provider.none_left.wait()
            stop.set()
            await running  # what is in hand is settled before it ends

        yield prepare, send


async def _people(parts: Parts, count: int) -> list[tuple[Any, ClientKey, bytes]]:
    made, people = [], []
    for n in range(count):
        client = new_id()
        key, wrapped = parts.vault.new_client_key(client)
        index = stage.phone_index(parts.vault, n)
        phone = sealed.seal_phone(key, client, stage.number(n))
        state = sealed.no_state(key, client)
        made.append(clients.NewClient(client, wrapped, index, phone, state, Channel.SMS, Consent.GIVEN))
        people.append((client, key, index))
    for cap in ("messages_hour", "messages_day"):
        await policy.change(parts.db, cap, 10_000_000)  # a benchmark is no ordinary hour
    async with parts.db.transaction() as tx:
        await clients.add(tx, made, parts.now())
        await tx.execute("ANALYZE")
    return people


class _Loopback(AsyncTwilioHttpClient):  # type: ignore[misc]  # the SDK ships no types
    """The SDK's own client as it is, except that it calls the stand-in."""

    async def request(self, method: str, url: str, *args: Any, **more: Any) -> Any:
        return await super().request(method, os.environ["TWILIO_API_BASE_URL"] + url[len(_TWILIO) :], *args, **more)


_TWILIO = "https://api.twilio.com"


@asynccontextmanager
async def bare() -> AsyncIterator[tuple[Prepare, Send]]:
    """Nothing but the SDK: `create_async` with the same parameters, as many at once."""
    warnings.filterwarnings("ignore", "The 'auth' parameter", DeprecationWarning)  # the SDK's way of calling aiohttp
    async with _Loopback() as http:
        messages = Client(stage.ACCOUNT, stage.TOKEN, http_client=http).messages

        async def prepare(_: int) -> None:
            pass

        async def send(count: int) -> None:
            numbers = iter(range(count))

            async def one() -> None:
                for n in numbers:
                    message = await messages.create_async(
                        to=stage.number(n).value,
                        from_=stage.OUR_NUMBER,
                        body=BODY,
                        status_callback=f"{stage.PUBLIC_URL}/webhooks/twilio/status/{n:032x}",
                        validity_period=int(VALID.total_seconds()),
                    )
                    assert message.sid

            await asyncio.gather(*(one() for _ in range(WIDTH)))

        yield prepare, send


async def serve(kind: str) -> None:
    async with {"product": product, "bare": bare}[kind]() as (prepare, send):
        sent = time.monotonic()
        async for asked in stage.questions():
            if "prepare" in asked:
                await prepare(asked["prepare"])
                await asyncio.sleep(sent + IDLE - time.monotonic())
                stage.answer({})
            else:
                cpu, start = time.process_time(), time.perf_counter()
                await send(asked["send"])
                stage.answer({"seconds": time.perf_counter() - start, "cpu": time.process_time() - cpu})
                sent = time.monotonic()


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench.sender", description=__doc__)
    options.add_argument("kind", choices=["product", "bare"])
    options.add_argument("--loop", choices=["uvloop", "asyncio"], required=True)
    asked = options.parse_args()
    loop = {"uvloop": uvloop.new_event_loop, "asyncio": asyncio.new_event_loop}[asked.loop]
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(serve(asked.kind))


if __name__ == "__main__":
    main()
