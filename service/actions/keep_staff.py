"""Accounts are made, reset, changed and closed; whoever was invited sets theirs up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from flows.roles import Alerts, Role
from service.actions.audit_acts import Act
from service.actions.sign_in import email_index, new_session
from service.parts import Parts
from service.proofs import (
    code_step,
    hash_password,
    new_recovery_codes,
    new_secret,
    new_token,
    password_matches,
    plain_code,
    too_weak,
)
from service.store import staff
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.sealed import seal_staff, unseal_staff

INVITED_FOR = timedelta(hours=72)
RESET_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link shows: whose account, and the secret to set up."""

    staff: UUID
    email: str
    secret: str
    again: bool  # a reset: the account had a password before


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Set up: the session's token, and the recovery codes, which are shown this once."""

    token: str
    codes: list[str]


async def invite(parts: Parts, email: str, role: Role, actor: UUID | None) -> str | None:
    """A new account. Returns the token of its link; None when the address has an account already."""
    account, key = new_id(), parts.vault.own_key("staff")
    at = parts.clock.real()
    sealed = seal_staff(key, account, "email", email.strip())
    async with parts.db.transaction() as tx:
        if not await staff.add(tx, account, email_index(parts, email), sealed, role, at):
            return None
        token = await _link(tx, parts, account, INVITED_FOR)
        await audit(tx, at, actor, Act.INVITED, account)
    return token


async def reset(parts: Parts, account: UUID, actor: UUID | None) -> str:
    """A link for somebody who lost their password or second factor, or from whom both were taken: sessions and the old
    password end now."""
    async with parts.db.transaction() as tx:
        await staff.set_password(tx, account, None)
        await staff.end_sessions(tx, account)
        token = await _link(tx, parts, account, RESET_FOR)
        await audit(tx, parts.clock.real(), actor, Act.RESET, account)
    return token


async def reset_at(parts: Parts, email: str) -> str | None:
    """`reset` by address, from the command line. None when there is no such open account."""
    async with parts.db.transaction() as tx:
        account = await staff.at_email(tx, email_index(parts, email))
    return None if account is None or account.closed_at is not None else await reset(parts, account.id, None)


async def opened(parts: Parts, token: str) -> Opened | None:
    """What a link opens, if it still opens anything."""
    async with parts.db.transaction() as tx:
        found = await staff.link(tx, parts.vault.index("staff link", token), parts.clock.real())
    if found is None:
        return None
    key, account = parts.vault.own_key("staff"), found.staff
    return Opened(
        account.id,
        unseal_staff(key, account.id, "email", account.email_sealed),
        unseal_staff(key, account.id, "link", found.totp_sealed),
        account.totp_sealed is not None,
    )


async def enrol(
    parts: Parts, token: str, name: str, password: str, code: str, language: str, device: str
) -> Enrolled | str | None:
    """Choose a password and set up the second factor by showing a first code. A word for what is wrong (`code`, or as
    `too_weak` says), None when the link opens nothing any more."""
    found = await opened(parts, token)
    if found is None:
        return None
    weak = too_weak(password, found.email.partition("@")[0], parts.settings.org_name)
    if weak is not None:
        return weak
    at = parts.clock.real()
    step = code_step(found.secret, code, at, 0)
    if step is None:
        return "code"
    key, codes = parts.vault.own_key("staff"), new_recovery_codes()
    hashed = (await hash_password(password)).decode()
    index = parts.vault.index("staff link", token)
    async with parts.db.transaction() as tx:
        if await staff.link(tx, index, at) is None:  # used meanwhile
            return None
        await staff.use_link(tx, index, at)
        await staff.set_proofs(
            tx,
            found.staff,
            seal_staff(key, found.staff, "password", hashed),
            seal_staff(key, found.staff, "totp", found.secret),
            step,
            _digests(parts, codes),
        )
        await staff.set_about(
            tx,
            found.staff,
            seal_staff(key, found.staff, "name", name.strip()[:100]) if name.strip() else None,
            language,
        )
        await audit(tx, at, found.staff, Act.ENROLLED, found.staff)
        session = await new_session(tx, parts, found.staff, device)
    return Enrolled(session, codes)


class LastAdmin(Exception):
    """Nobody else could open an account again."""


async def change_role(parts: Parts, account: UUID, role: Role, actor: UUID) -> bool:
    """Their sessions end: the new role begins with a new sign-in. False when nothing changed. Raises `LastAdmin`: two
    may change each other's at once."""
    async with parts.db.transaction() as tx:
        if role is not Role.ADMIN:
            await _keep_an_admin(tx, account)
        changed = await staff.set_role(tx, account, role)
        if changed:
            await audit(tx, parts.clock.real(), actor, Act.ROLE_CHANGED, account)
    return changed


async def close(parts: Parts, account: UUID, actor: UUID) -> None:
    """Nobody signs in here any more; what they did stays theirs. Raises `LastAdmin`: a person never closes their own,
    but a program might close everybody's."""
    async with parts.db.transaction() as tx:
        await _keep_an_admin(tx, account)
        await staff.set_closed(tx, account, parts.clock.real())
        await audit(tx, parts.clock.real(), actor, Act.ACCOUNT_CLOSED, account)


async def _keep_an_admin(tx: Connection, account: UUID) -> None:
    if await staff.open_admins(tx) == {account}:
        raise LastAdmin


async def reopen(parts: Parts, account: UUID, actor: UUID) -> None:
    async with parts.db.transaction() as tx:
        await staff.set_closed(tx, account, None)
        await audit(tx, parts.clock.real(), actor, Act.ACCOUNT_OPENED, account)


async def change_about(parts: Parts, account: UUID, name: str, language: str) -> None:
    """A person's own name and console language."""
    key = parts.vault.own_key("staff")
    sealed = seal_staff(key, account, "name", name.strip()[:100]) if name.strip() else None
    async with parts.db.transaction() as tx:
        await staff.set_about(tx, account, sealed, language)


async def change_alerts(parts: Parts, account: UUID, alerts: Alerts) -> None:
    """When a person hears of urgent tasks by e-mail."""
    async with parts.db.transaction() as tx:
        await staff.set_alerts(tx, account, alerts)


async def change_password(parts: Parts, account: UUID, session: UUID, old: str, new: str) -> str | None:
    """A person's own password; their other sessions end. A word for what is wrong, None when done."""
    key = parts.vault.own_key("staff")
    async with parts.db.transaction() as tx:
        stored = await staff.one(tx, account)
    assert stored is not None
    hashed = unseal_staff(key, account, "password", stored.password_sealed) if stored.password_sealed else None
    if not await password_matches(old, hashed.encode() if hashed else None):
        return "old"
    email = unseal_staff(key, account, "email", stored.email_sealed)
    weak = too_weak(new, email.partition("@")[0], parts.settings.org_name)
    if weak is not None:
        return weak
    sealed = seal_staff(key, account, "password", (await hash_password(new)).decode())
    async with parts.db.transaction() as tx:
        await staff.set_password(tx, account, sealed)
        await staff.end_sessions(tx, account, but=session)
        await audit(tx, parts.clock.real(), account, Act.PASSWORD_CHANGED, account)
    return None


async def new_codes(parts: Parts, account: UUID) -> list[str]:
    """Ten new recovery codes; the old ones are void."""
    codes = new_recovery_codes()
    async with parts.db.transaction() as tx:
        await staff.set_codes(tx, account, _digests(parts, codes))
        await audit(tx, parts.clock.real(), account, Act.RECOVERY_CODES_MADE, account)
    return codes


async def end_session(parts: Parts, account: UUID, session: UUID, actor: UUID) -> None:
    async with parts.db.transaction() as tx:
        if await staff.end_session(tx, account, session):
            await audit(tx, parts.clock.real(), actor, Act.SESSION_ENDED, account)


async def _link(tx: Connection, parts: Parts, account: UUID, lasts: timedelta) -> str:
    token = new_token()
    sealed = seal_staff(parts.vault.own_key("staff"), account, "link", new_secret())
    await staff.make_link(tx, account, parts.vault.index("staff link", token), sealed, parts.clock.real() + lasts)
    return token


def _digests(parts: Parts, codes: list[str]) -> list[bytes]:
    return [parts.vault.index("recovery code", plain_code(code)) for code in codes]
