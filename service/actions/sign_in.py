"""A staff member signs in: account and password and second factor together, so that a wrong one tells nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv6Address, IPv6Network, ip_address
from uuid import UUID

from service import log
from service.actions.audit_acts import Act
from service.parts import Parts
from service.proofs import code_step, new_token, password_matches, plain_code
from service.store import staff
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.sealed import seal_staff, unseal_staff
from service.store.staff import Account

AT_ACCOUNT, FROM_ADDRESS = 10, 50  # failures in a row after which nothing is looked at any more
LOCKED = timedelta(minutes=15)  # since the last of them
FRESH = timedelta(minutes=10)  # how long a second factor counts as just shown

_log = log.get("sign in")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """`token` is the session's, for the cookie."""

    staff: UUID
    token: str


@dataclass(frozen=True, slots=True)
class Refused:
    """`locked`: too many failures; wait."""

    locked: bool = False


def email_index(parts: Parts, email: str) -> bytes:
    return parts.vault.index("staff email", email.strip().casefold())


async def sign_in(parts: Parts, email: str, password: str, code: str, address: str, device: str) -> SignedIn | Refused:
    """`code`: of the authenticator app, or a recovery code, which is used up. `address`: where from, kept as a digest;
    `device`: what the person will know the session by."""
    at = parts.clock.real()
    index = email_index(parts, email)
    from_account = parts.vault.index("sign-in account", index.hex())
    from_address = parts.vault.index("sign-in address", network(address))
    async with parts.db.transaction() as tx:
        # The address first: whoever is locked out there cannot lock others' accounts as well.
        looked_at = await staff.count_try(tx, from_address, at, at - LOCKED, FROM_ADDRESS) and await staff.count_try(
            tx, from_account, at, at - LOCKED, AT_ACCOUNT
        )
    if not looked_at:
        return Refused(locked=True)
    async with parts.db.pool.acquire() as connection:
        account = await staff.at_email(connection, index)
    open_ = account is not None and account.closed_at is None
    hashed = _unsealed(parts, account, "password") if account is not None and open_ else None
    known = await password_matches(password, hashed.encode() if hashed else None)
    async with parts.db.transaction() as tx:
        # A reset, a new password or a closed account may have come while the password was looked at.
        now = await staff.at_email(tx, index)
        same = account is not None and now is not None and now.password_sealed == account.password_sealed
        stands = now is not None and now.closed_at is None and known and same
        if now is None or not stands or not await second_factor(tx, parts, now, code):
            _log.warning("a sign-in was refused")
            return Refused()
        await staff.forgive(tx, from_account)
        await staff.forgive_one(tx, from_address)
        token = await new_session(tx, parts, now.id, device)
        await audit(tx, at, now.id, Act.SIGNED_IN, now.id)
    return SignedIn(now.id, token)


def network(address: str) -> str:
    """What one place is known by: its address, or of IPv6 the first 64 bits, since everybody has the others to
    themselves."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(IPv6Network((found, 64), strict=False)) if isinstance(found, IPv6Address) else str(found)


async def new_session(tx: Connection, parts: Parts, account: UUID, device: str) -> str:
    """A session with a new id, in the caller's transaction. Returns what the cookie holds."""
    token, session = new_token(), new_id()
    device_sealed = seal_staff(parts.vault.own_key("staff"), session, "device", device[:200])
    await staff.begin_session(
        tx, session, parts.vault.index("staff session", token), account, device_sealed, parts.clock.real()
    )
    return token


async def second_factor(tx: Connection, parts: Parts, account: Account, code: str) -> bool:
    """Whether `code` is the app's (each serves once) or an unused recovery code, in the caller's transaction."""
    secret = _unsealed(parts, account, "totp")
    if secret is None:
        return False
    step = code_step(secret, code, parts.clock.real(), account.totp_step)
    if step is not None:
        return await staff.use_step(tx, account.id, step)
    used = await staff.use_code(tx, account.id, parts.vault.index("recovery code", plain_code(code)))
    if used:
        await audit(tx, parts.clock.real(), account.id, Act.RECOVERY_CODE_USED, account.id)
    return used


async def prove_again(parts: Parts, who: UUID, session: UUID, code: str) -> bool:
    """The second factor once more, before an act that cannot be taken back. Failures count as those of a sign-in."""
    at, tries = parts.clock.real(), parts.vault.index("sign-in again", who.hex)
    async with parts.db.transaction() as tx:
        if not await staff.count_try(tx, tries, at, at - LOCKED, AT_ACCOUNT):
            return False
    async with parts.db.transaction() as tx:
        account = await staff.one(tx, who)
        assert account is not None
        if not await second_factor(tx, parts, account, code):
            return False
        await staff.forgive(tx, tries)
        await staff.prove_session(tx, session, at)
    return True


async def sign_out(parts: Parts, who: UUID, session: UUID) -> None:
    async with parts.db.transaction() as tx:
        await staff.end_session(tx, who, session)


def _unsealed(parts: Parts, account: Account, column: str) -> str | None:
    sealed = account.password_sealed if column == "password" else account.totp_sealed
    return unseal_staff(parts.vault.own_key("staff"), account.id, column, sealed) if sealed else None
