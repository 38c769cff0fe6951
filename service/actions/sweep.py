"""Texts that no webhook brought: read back from the provider's list and taken in, once. A wrong address, a broken
signature or a day of outage is repaired here, and somebody is told."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import TaskKind
from service import log
from service.actions.receive import receive
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import clocks, inbound, tasks
from service.store.ids import new_id

BACK = timedelta(hours=48)
YOUNG = timedelta(minutes=2)  # its webhook may be on the way
ANSWERED = timedelta(hours=1)  # older than this, nobody waits for an automatic answer
SWEEP = "sweep"

_log = log.get("sweep")


async def sweep(parts: Parts) -> int | None:
    """Take in what people sent in the last 48 hours, or since the last sweep if that is longer ago, and we do not have.
    Returns how many texts that were; None when the provider's list could not be read."""
    real = parts.clock.real()
    last = (await clocks.since_beats(parts.db, real)).get(SWEEP)
    since = real - max(BACK, (last or timedelta(0)) + ANSWERED)
    try:
        listed = await parts.provider.received(since)
    except ProviderUnreadable as error:
        _log.error("what came in could not be read", error=log.name_of(error))
        return None
    missing = await inbound.missing(parts.db, [one.message.sid for one in listed])
    late = [one for one in listed if one.message.sid in missing and real - one.at > YOUNG]
    for one in late:
        index = parts.vault.index("phone", one.message.sender.value)
        stands = not await inbound.said_since(parts.db, index, one.at)
        await receive(parts, one.message, late=real - one.at > ANSWERED, stop_stands=stands)
    if late:
        now = parts.now()
        key = f"{TaskKind.WEBHOOK}:{real:%Y-%m-%dT%H}"
        async with parts.db.transaction() as tx:
            why = "texts came in that no webhook brought: check the address at the provider"
            await tasks.open_all(tx, [tasks.Open(new_id(), key, TaskKind.WEBHOOK, True, now, reason=why)], now)
        _log.error("texts came in that no webhook brought", texts=len(late))
    return len(late)
