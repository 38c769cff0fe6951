"""Staff hold reminders back: one step of one event, or everything automatic to one client until they say so."""

from __future__ import annotations

from uuid import UUID

from service.parts import Parts
from service.store import outbox, people, reminders


async def skip(parts: Parts, event: UUID, step: str) -> bool:
    """Leave one planned step out. The ledger says so; the others go on. False when it is not planned (any more)."""
    return await reminders.skip(parts.db, event, step)


async def turn_automation(parts: Parts, client: UUID, *, off: bool) -> bool:
    """`keep_client.turn_automation` without an author. False when it was so already, or there is no such client."""
    async with parts.db.transaction() as tx:
        done = await people.switch_automation(tx, client, parts.now() if off else None)
    await look_again(parts)
    return done


async def look_again(parts: Parts) -> None:
    """What was held may leave now."""
    await parts.db.notify(outbox.CHANNEL)
    await parts.wake("remind")
