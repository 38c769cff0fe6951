"""Messages nobody knows the fate of: ask the provider, twice, before anything is repeated."""

from __future__ import annotations

from datetime import timedelta

from flows.contact import Channel
from flows.delivery import UNMISSED, Finding, MessageState, look
from flows.effects import TaskKind
from service import log
from service.errors import WrongKeys
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import clients, control, outbox, sealed, tasks
from service.store.engine import GONE
from service.store.ids import new_id

BATCH = 50
SKEW = timedelta(seconds=30)  # between our clock and the provider's
TASK_WITHIN = timedelta(hours=1)
LONG = timedelta(minutes=10)  # in doubt: from then on a human knows

_log = log.get("reconcile")


async def reconcile(parts: Parts) -> int:
    """Turn expired leases into doubt and look at whatever doubt is due. Returns how many messages were looked at; one
    that cannot be looked at stays in doubt and does not keep the others waiting. What waited too long ends, as work for
    a human."""
    if (await control.read(parts.db)).recovering_since is not None:
        return 0  # one text to a number proves nothing now: see `recover`
    await outbox.doubt(parts.db, parts.timing.first_look)
    await _expire(parts)
    total = 0
    while doubts := await outbox.doubtful(parts.db, BATCH, parts.timing.look_gap):
        for doubt in doubts:
            try:
                await _look(parts, doubt)
            except GONE:
                raise
            except Exception as error:  # noqa: BLE001  It stays as it is, and its next look comes.
                _log.error("a look failed", message=str(doubt.id), error=log.name_of(error))
        total += len(doubts)
    return total


async def _expire(parts: Parts) -> None:
    now = parts.now()
    async with parts.db.transaction() as tx:
        late = await outbox.expire(tx, now)
        unsent = [
            tasks.not_sent(m.id, m.client, m.event_id, "its time ran out", now)
            for m in late
            if m.purpose not in UNMISSED
        ]
        await tasks.open_all(tx, unsent, now)


async def _look(parts: Parts, doubt: outbox.Doubtful) -> None:
    listed, readable = await _listed(parts, doubt)
    now = parts.now()
    async with parts.db.transaction() as tx:
        unexplained = await outbox.unexplained(tx, listed)
        found = look(len(unexplained), doubt.looks, readable, doubt.crashes, parts.timing)
        sid = unexplained[0] if found.finding is Finding.BIND else None
        resolved = await outbox.resolve(
            tx, doubt, found.state, found.reason or None, sid, found.looks, found.wait, parts.timing.polls[0]
        )
        long = found.state is MessageState.UNKNOWN and parts.clock.real() - doubt.started_at > LONG
        if resolved and found.finding is Finding.TOO_MANY:
            await clients.freeze(tx, doubt.client, now)
        if resolved and (long or found.finding in (Finding.TOO_MANY, Finding.POISON)):
            kind = TaskKind.QUARANTINED if found.finding is Finding.POISON else TaskKind.UNRESOLVED
            task = tasks.Open(
                new_id(),
                f"{kind}:{doubt.id}",
                kind,
                True,
                now + TASK_WITHIN,
                doubt.client,
                reason=found.reason,
            )
            await tasks.open_all(tx, [task], now)
    _log.info("looked", message=str(doubt.id), outcome=found.finding)


async def _listed(parts: Parts, doubt: outbox.Doubtful) -> tuple[list[str], bool]:
    """The provider's ids to that number since the attempt began, and whether they could be read."""
    try:
        key = parts.vault.client_key(doubt.client, doubt.key)
        to = sealed.unseal_phone(key, doubt.client, doubt.phone_sealed)
        return [m.sid for m in await parts.provider.listed(to, Channel(doubt.channel), doubt.started_at - SKEW)], True
    except (ProviderUnreadable, WrongKeys) as error:
        _log.warning("a list could not be read", message=str(doubt.id), error=log.name_of(error))
        return [], False
