"""The organisation's caps are changed."""

from __future__ import annotations

from uuid import UUID

from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import policy
from service.store.audit import audit

FURTHEST = 1_000_000  # the largest cap


async def change_cap(parts: Parts, name: str, number: int, by: UUID) -> None:
    """`name` is one of `policy.NAMES`, `number` from 1 to `FURTHEST`: to stop everything, pause."""
    async with parts.db.transaction() as tx:
        await policy.change_in(tx, name, number)
        await audit(tx, parts.clock.real(), by, Act.CAP_CHANGED, None)
