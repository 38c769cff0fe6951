"""Forget a person: their key goes, and with it every copy of what was sealed; then their rows; then, as a job, what
the provider has. What stays is a digest of their number, so that nobody texts it again and a restore forgets again."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flows.effects import TaskKind
from flows.messages import Words
from service import log
from service.actions.keep_outside import keep_outside
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import erasure, sealed, tasks
from service.store.engine import GONE
from service.store.ids import new_id

BATCH = 50
LONGEST = timedelta(hours=24)  # to wait for the last words, or for what is in doubt
OVERDUE = timedelta(hours=72)  # for the provider to have deleted everything
KEPT = timedelta(days=400)  # digests and ids: longer than any backup, and as long as the provider's own list

TOLD_TOGETHER = "(dates of several people; one of them has been erased)"  # in place of words that named them

_log = log.get("forget")


async def ask(parts: Parts, client: UUID) -> bool:
    """Nothing more leaves to this client, and they are erased as soon as nothing is on its way. False when there is no
    such client."""
    async with parts.db.transaction() as tx:
        return await erasure.ask(tx, client, parts.now())


async def forget_all(parts: Parts) -> int:
    """Erase everybody whose time has come. Returns how many."""
    done = 0
    for client in await erasure.ready(parts.db, parts.now(), LONGEST, BATCH):
        try:
            done += await forget(parts, client)
        except GONE:
            raise
        except Exception as error:  # noqa: BLE001  One person must not keep the others waiting; the next run comes.
            _log.error("somebody could not be erased", error=log.name_of(error))
    return done


async def forget(parts: Parts, client: UUID) -> bool:
    """Erase one client now. False when they are gone already."""
    async with parts.db.transaction() as tx:
        for one in await erasure.shared(tx, client):
            key = parts.vault.client_key(one.heir, one.key)
            await erasure.pass_on(tx, one, sealed.seal_words(key, one.message, Words(TOLD_TOGETHER)))
        erased = await erasure.erase(tx, client, parts.clock.real())
    if erased is not None:
        await keep_outside(parts)
        await parts.wake("redact")
    return erased is not None


async def redact(parts: Parts) -> int:
    """Have the provider delete what it still has of forgotten people. What it will not do yet is tried again; after
    three days a person is told. Returns how many messages were deleted."""
    done = 0
    for sid in await erasure.to_redact(parts.db, BATCH):
        try:
            await parts.provider.erase(sid)
        except ProviderUnreadable as error:
            _log.warning("the provider does not delete a message yet", error=log.name_of(error))
            continue
        await erasure.redacted(parts.db, sid)
        done += 1
    real, now = parts.clock.real(), parts.now()
    if await erasure.backlog(parts.db, real - OVERDUE):
        why = "the provider still has messages of people who were erased three days ago: delete them by hand"
        alarm = tasks.Open(new_id(), f"{TaskKind.FORGET}:{now.date()}", TaskKind.FORGET, True, now, reason=why)
        async with parts.db.transaction() as tx:
            await tasks.open_all(tx, [alarm], now)
    await erasure.let_go(parts.db, real - KEPT)
    return done
