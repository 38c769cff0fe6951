"""Keys for other programs are made and closed, and prove who calls."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from flows.roles import Scope
from service.actions.audit_acts import Act
from service.parts import Parts
from service.proofs import new_token
from service.store import api_tokens
from service.store.audit import audit
from service.store.ids import new_id
from service.store.sealed import seal_label

PREFIX = "recado_"  # so that scanners of published code know one


async def make(parts: Parts, label: str, scopes: Collection[Scope], actor: UUID | None) -> str:
    """The token, which nobody can read again."""
    token, row, at = PREFIX + new_token(), new_id(), parts.clock.real()
    sealed = seal_label(parts.vault.own_key("staff"), row, label.strip()[:100])
    async with parts.db.transaction() as tx:
        await api_tokens.add(tx, row, parts.vault.index("api token", token), sealed, sorted(scopes), at)
        await audit(tx, at, actor, Act.TOKEN_MADE, row)
    return token


async def close(parts: Parts, token: UUID, actor: UUID | None) -> None:
    at = parts.clock.real()
    async with parts.db.transaction() as tx:
        if await api_tokens.close(tx, token, at):
            await audit(tx, at, actor, Act.TOKEN_CLOSED, token)


async def caller(parts: Parts, token: str) -> tuple[UUID, frozenset[str]] | None:
    """Whose token this is, and its scopes; None when it is nobody's (any more)."""
    return await api_tokens.use(parts.db, parts.vault.index("api token", token), parts.clock.real())
