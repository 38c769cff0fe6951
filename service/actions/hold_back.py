"""Staff hold reminders back: one step of one event, or everything to one client until they end it."""

from __future__ import annotations

from uuid import UUID

from service.parts import Parts
from service.store import clients, outbox, reminders


async def skip(parts: Parts, event: UUID, step: str) -> bool:
    """Leave one planned step out. The ledger says so; the others go on. False when it is not planned (any more)."""
    return await reminders.skip(parts.db, event, step)


async def pause_client(parts: Parts, client: UUID) -> bool:
    """No reminder and no correction goes to this client; what waits too long becomes work for a person. False when
    there is no such client."""
    async with parts.db.transaction() as tx:
        return await clients.pause(tx, client, parts.now())


async def unpause_client(parts: Parts, client: UUID) -> bool:
    """End the pause: of what is due the latest goes, if it is still true. False when it was not paused."""
    async with parts.db.transaction() as tx:
        done = await clients.unpause(tx, client)
    await parts.db.notify(outbox.CHANNEL)
    await parts.wake("remind")
    return done
