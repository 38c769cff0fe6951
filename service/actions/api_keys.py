"""Keys for other programs are made and closed, and prove who calls."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from flows.roles import Scope
from service.actions.audit_acts import Act
from service.parts import Parts
from service.proofs import new_token
from service.store import api_tokens
from service.store.audit import audit
from service.store.ids import new_id
from service.store.sealed import seal_label, unseal_label

PREFIX = "recado_"  # so that scanners of published code know one


@dataclass(frozen=True, slots=True)
class Key:
    """A key that is open, without the key itself."""

    id: UUID
    label: str = field(repr=False)
    scopes: tuple[str, ...]
    created_at: datetime
    used_at: datetime | None


async def keys(parts: Parts) -> list[Key]:
    """All that are open, oldest first."""
    own = parts.vault.own_key("staff")
    return [
        Key(t.id, unseal_label(own, t.id, t.label_sealed), t.scopes, t.created_at, t.used_at)
        for t in await api_tokens.all_open(parts.db)
    ]


async def make(parts: Parts, label: str, scopes: Collection[Scope], actor: UUID | None) -> str:
    """The token, which nobody can read again."""
    token, row, at = PREFIX + new_token(), new_id(), parts.clock.real()
    sealed = seal_label(parts.vault.own_key("staff"), row, label.strip()[:100])
    async with parts.db.transaction() as tx:
        await api_tokens.add(tx, row, parts.vault.index("api token", token), sealed, sorted(scopes), at)
        await audit(tx, at, actor, Act.TOKEN_MADE, row)
    return token


async def close(parts: Parts, token: UUID, actor: UUID | None) -> bool:
    """False when there is no such open one."""
    at = parts.clock.real()
    async with parts.db.transaction() as tx:
        closed = await api_tokens.close(tx, token, at)
        if closed:
            await audit(tx, at, actor, Act.TOKEN_CLOSED, token)
    return closed


async def caller(parts: Parts, token: str) -> tuple[UUID, frozenset[str]] | None:
    """Whose token this is, and its scopes; None when it is nobody's (any more)."""
    return await api_tokens.use(parts.db, parts.vault.index("api token", token), parts.clock.real())
