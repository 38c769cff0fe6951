"""The demo's own staff, one of each role, who come in by a door that only the demo has: they have no password."""

from __future__ import annotations

from flows.roles import Role
from service.actions.sign_in import email_index, new_session
from service.parts import Parts
from service.store import staff
from service.store.ids import new_id
from service.store.sealed import seal_staff

NAMES = {
    Role.CASEWORKER: "Carmen",
    Role.SUPERVISOR: "Salma",
    Role.TRANSLATOR: "Tomás",
    Role.ADMIN: "Ada",
    Role.AUDITOR: "Olu",
}


async def make(parts: Parts) -> None:
    """The invented staff. Harmless twice."""
    key, at = parts.vault.own_key("staff"), parts.clock.real()
    async with parts.db.transaction() as tx:
        for role, name in NAMES.items():
            account, email = new_id(), f"{role}@demo.invalid"
            sealed = seal_staff(key, account, "email", email)
            if await staff.add(tx, account, email_index(parts, email), sealed, role, at):
                await staff.set_about(tx, account, seal_staff(key, account, "name", name), None)


async def enter(parts: Parts, role: Role, device: str) -> str:
    """A session of the invented person of this role. Returns its token. Raises where this is no demo."""
    assert parts.settings.simulated
    async with parts.db.transaction() as tx:
        account = await staff.at_email(tx, email_index(parts, f"{role}@demo.invalid"))
        assert account is not None
        return await new_session(tx, parts, account.id, device)
