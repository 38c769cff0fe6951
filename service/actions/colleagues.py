"""Who works here, by the names that colleagues know them by."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from flows.roles import Role
from service.parts import Parts
from service.store import staff
from service.store.sealed import unseal_staff


@dataclass(frozen=True, slots=True)
class Colleague:
    """`here`: their account is open."""

    id: UUID
    role: Role
    name: str = field(repr=False)
    here: bool


async def colleagues(parts: Parts) -> dict[UUID, Colleague]:
    """Everybody who has, or had, an account."""
    key, found = parts.vault.own_key("staff"), {}
    for one in await staff.everybody(parts.db):
        column, sealed = ("name", one.name_sealed) if one.name_sealed else ("email", one.email_sealed)
        name = unseal_staff(key, one.id, column, sealed).partition("@")[0]
        found[one.id] = Colleague(one.id, Role(one.role), name, one.closed_at is None)
    return found
