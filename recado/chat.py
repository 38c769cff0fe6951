"""`recado chat`: talk to the flows in the terminal, along the same path as a phone: webhook, database, outbox."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from time import monotonic
from typing import TextIO

from flows.contact import Address, Channel
from service.actions.dispatch import Dispatcher
from service.actions.meet import meet
from service.actions.play_network import Network
from service.app import in_process_post
from service.providers import simulator as carrier
from service.store import outbox
from service.store.simulator import PhoneMessage
from service.web.simulator import shown
from service.wiring import Process

PAUSE, PATIENCE = 0.02, 10.0  # seconds: between looks at what a running server sends, and until it is not waited for


async def chat(
    process: Process,
    phone: Address,
    channel: Channel,
    lines: TextIO,
    out: TextIO,
    *,
    language: str | None,
    as_json: bool,
) -> None:
    """Each line is a text from `phone`; what reaches the phone is printed, as JSON lines if asked. Ends with the input.

    With a `language`, a number never heard of is taken for somebody whose language is known. Dispatches its own
    messages and needs no running server; with one running, whoever is faster sends."""
    parts, ledger = process.parts, process.network
    assert ledger is not None, "only demo mode has a simulated network"
    if language is not None:
        await meet(parts, phone, channel, language)
    network = Network(ledger, in_process_post(process))
    dispatcher = Dispatcher(parts)
    index = parts.vault.index("phone", phone.value)
    seen = max((m.id for m in await ledger.on_phone(phone, 0)), default=0)
    async for line in _typed(lines, prompt=not as_json and lines.isatty()):
        await ledger.from_phone(carrier.new_sid(), channel, phone, line)
        await network.play()
        by = monotonic() + PATIENCE
        while await dispatcher.drain() or (
            monotonic() < by and await outbox.under_way(parts.db, index, parts.now())  # a running server was faster
        ):
            await network.play()
            await asyncio.sleep(PAUSE)
        for message in await ledger.on_phone(phone, seen):
            seen = max(seen, message.id)
            if message.direction == "in":
                _print(message, out, as_json=as_json)


async def _typed(lines: TextIO, *, prompt: bool) -> AsyncIterator[str]:
    while True:
        if prompt:
            sys.stderr.write("> ")
            sys.stderr.flush()
        line = await asyncio.to_thread(lines.readline)
        if not line:
            return
        if line.strip():
            yield line.rstrip("\n")


def _print(message: PhoneMessage, out: TextIO, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(shown(message), ensure_ascii=False), file=out, flush=True)
        return
    print(message.body, file=out)
    for number, (_, label) in enumerate(message.options, start=1):
        print(f"  [{number}] {label}", file=out)
    print(file=out, flush=True)
