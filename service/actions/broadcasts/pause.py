"""A notice on its way is paused, and goes on. What a sender has in its hand at that moment still leaves."""

from __future__ import annotations

from uuid import UUID

from service.parts import Parts
from service.store import broadcasts


async def pause(parts: Parts, id: UUID) -> bool:
    """False when it is not on its way."""
    async with parts.db.transaction() as tx:
        return await broadcasts.pause(tx, id)


async def go_on(parts: Parts, id: UUID) -> bool:
    """What has waited past its time is reported and does not leave. False when it was not paused."""
    async with parts.db.transaction() as tx:
        return await broadcasts.go_on(tx, id)
