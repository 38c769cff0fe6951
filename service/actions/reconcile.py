"""Messages nobody knows the fate of: ask the provider, twice, before anything is repeated."""

from __future__ import annotations

from datetime import timedelta

from flows.contact import Channel
from flows.delivery import Finding, look
from flows.effects import TaskKind
from service import log
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import outbox, sealed, tasks
from service.store.ids import new_id

BATCH = 50
SKEW = timedelta(seconds=30)  # between our clock and the provider's
TASK_WITHIN = timedelta(hours=1)

_log = log.get("reconcile")


async def reconcile(parts: Parts) -> int:
    """Turn expired leases into doubt and look at whatever doubt is due. Returns how many messages were looked at."""
    await outbox.doubt(parts.db, parts.timing.first_look)
    doubts = await outbox.doubtful(parts.db, BATCH, parts.timing.look_gap)
    for doubt in doubts:
        await _look(parts, doubt)
    return len(doubts)


async def _look(parts: Parts, doubt: outbox.Doubtful) -> None:
    key = parts.vault.client_key(doubt.client, doubt.key)
    to = sealed.unseal_phone(key, doubt.client, doubt.phone_sealed)
    listed, readable = [], True
    try:
        listed = [m.sid for m in await parts.provider.listed(to, Channel(doubt.channel), doubt.started_at - SKEW)]
    except ProviderUnreadable:
        readable = False
    now = parts.now()
    async with parts.db.transaction() as tx:
        unexplained = await outbox.unexplained(tx, listed)
        found = look(len(unexplained), doubt.looks, readable, parts.timing)
        sid = unexplained[0] if found.finding is Finding.BIND else None
        await outbox.resolve(tx, doubt, found.state, found.reason or None, sid, found.looks, found.wait)
        if found.finding is Finding.TOO_MANY:
            task = tasks.Open(
                new_id(),
                f"{TaskKind.UNRESOLVED}:{doubt.id}",
                TaskKind.UNRESOLVED,
                True,
                now + TASK_WITHIN,
                doubt.client,
                reason=found.reason,
            )
            await tasks.open_all(tx, [task], now)
    _log.info("looked", message=str(doubt.id), outcome=found.finding)
