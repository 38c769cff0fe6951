"""Who shares a phone, how they want to be told apart on it, and who is told somebody's dates beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from flows.contact import Address, Channel
from flows.effects import Consent
from flows.helpers import MOST, Relation
from service import log
from service.actions.audit_acts import Act
from service.errors import WrongKeys
from service.parts import Parts
from service.store import clients, helpers, people, sealed
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.vault import ClientKey

_log = log.get("households")


class CannotHelp(StrEnum):
    """Why a number cannot be told somebody's dates."""

    UNKNOWN = "no such client"
    PHONE = "this number belongs to a client, or is told somebody's dates already"
    LABEL = "how the person wants to be named there is not known: give a label"
    MANY = "as many numbers are told already as may be"


@dataclass(frozen=True, slots=True)
class Helper:
    """A number that is told a client's dates. Nothing goes there before `consent` is given, by text from it."""

    id: UUID
    phone: str = field(repr=False)
    relation: str
    language: str | None
    channel: str
    consent: str


async def add_helper(
    parts: Parts,
    client: UUID,
    phone: Address,
    relation: Relation,
    by: UUID | None,
    *,
    label: str = "",
    language: str | None = None,
    channel: Channel | None = None,
) -> UUID | CannotHelp:
    """A client wants a number to be told their dates: a helper's, or another of their own. It is asked by text, and
    told nothing until it says yes. `label`: how the client wants to be named there, where that is not known yet."""
    index, helper = parts.vault.index("phone", phone.value), new_id()
    key, wrapped = parts.vault.new_client_key(helper)
    async with parts.db.transaction() as tx:
        if not await people.locked(tx, client) or (owner := await helpers.owner(tx, client)) is None:
            return CannotHelp.UNKNOWN
        if await clients.is_used(tx, index):
            return CannotHelp.PHONE
        if owner.helpers >= MOST:
            return CannotHelp.MANY
        own = parts.vault.client_key(client, owner.key)
        known = sealed.unseal_label_of(own, client, owner.label_sealed)
        if not (name := known or label):
            return CannotHelp.LABEL
        if not known:
            await people.change(tx, client, {"label_sealed": sealed.seal_label_of(own, client, name)})
        new = clients.NewClient(
            helper,
            wrapped,
            index,
            sealed.seal_phone(key, helper, phone),
            sealed.no_state(key, helper),
            channel or (Channel.SMS if phone.is_number else Channel.WHATSAPP),
            Consent.UNASKED,
            language=language,
            timezone=owner.timezone,
            label_sealed=sealed.seal_label_of(key, helper, name),  # of whom it is told, for the question it is asked
            helps=client,
            relation=relation,
        )
        await clients.add(tx, [new], parts.now())
        await audit(tx, parts.clock.real(), by, Act.HELPER_ADDED, client)
    await parts.wake("plan")
    return helper


async def remove_helper(parts: Parts, client: UUID, helper: UUID, by: UUID | None) -> bool:
    """The client wants a number to be told nothing any more: what is held about it goes, as soon as nothing is on its
    way there. False when it is not told this client's dates."""
    async with parts.db.transaction() as tx:
        if not await helpers.ask_to_forget(tx, client, helper, parts.now()):
            return False
        await audit(tx, parts.clock.real(), by, Act.HELPER_REMOVED, client)
    return True


async def helpers_of(parts: Parts, client: UUID) -> list[Helper]:
    """The numbers that are told a client's dates, or asked whether they may be."""
    found = []
    for row in await helpers.of(parts.db, client):
        try:
            phone = sealed.unseal_phone(parts.vault.client_key(row.id, row.key), row.id, row.phone_sealed)
        except WrongKeys:
            continue
        found.append(Helper(row.id, phone.value, row.relation, row.language, row.channel, row.consent))
    return found


async def told_beside(parts: Parts, client: UUID, *, named: bool) -> dict[str, str]:
    """Who is told the dates of anybody at a client's number, by id: how their number ends, and (`named`) of whom they
    are told."""
    found = {}
    for row in await helpers.beside(parts.db, client):
        try:
            key = parts.vault.client_key(row.id, row.key)
            ends = f"...{sealed.unseal_phone(key, row.id, row.phone_sealed).value[-4:]}"
            label = sealed.unseal_label_of(key, row.id, row.label_sealed) if named else ""
        except WrongKeys:
            continue
        found[str(row.id)] = f"{label} {ends}".strip()
    return found


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs with a client."""

    client: UUID
    label: str = field(repr=False)
    same_phone: bool


@dataclass(frozen=True, slots=True)
class Household:
    """How a client is told apart, and who belongs with them."""

    household: UUID | None
    label: str = field(repr=False)
    members: tuple[Member, ...]


async def household_of(parts: Parts, client: UUID) -> Household | None:
    """None when there is no such client. A label that does not open is none."""
    own, members = None, []
    for row in await helpers.belonging(parts.db, client):
        try:
            key = parts.vault.client_key(row.id, row.key)
            label = sealed.unseal_label_of(key, row.id, row.label_sealed)
        except WrongKeys:
            label = ""
        if row.id == client:
            own = row.household, label
        else:
            members.append(Member(row.id, label, row.same_phone))
    return Household(*own, tuple(members)) if own else None


def household_called(parts: Parts, word: str) -> UUID:
    """The household that a file or a colleague calls so."""
    return UUID(bytes=parts.vault.index("household", word)[:16])


async def set_household(parts: Parts, client: UUID, word: str, by: UUID | None) -> bool:
    """Whom a client belongs with, by the word that files have for it too; "": nobody. False when there is no such
    client, or when somebody at their number belongs to another household."""
    household = household_called(parts, word) if word else None
    async with parts.db.transaction() as tx:
        if not await people.locked(tx, client) or (household and await helpers.elsewhere(tx, client, household)):
            return False
        await people.change(tx, client, {"household_id": household})
        await audit(tx, parts.clock.real(), by, Act.CLIENT_CHANGED, client)
    await parts.wake("plan")
    return True


async def at_number(parts: Parts, connection: Connection, client: UUID) -> dict[UUID, tuple[ClientKey, str]]:
    """Everybody at a client's number: their key, and how they are told apart. Whose label does not open is left out."""
    found = {}
    for row in await helpers.at_number(connection, client):
        try:
            key = parts.vault.client_key(row.id, row.key)
            found[row.id] = key, sealed.unseal_label_of(key, row.id, row.label_sealed)
        except WrongKeys:  # theirs alone is lost: the others are heard
            _log.error("a label does not open", client=str(row.id))
    return found


def label_of(here: Mapping[UUID, tuple[ClientKey, str]], client: UUID, label: str) -> bytes | None:
    """A label sealed for one of the people at a number; None for somebody else, or when another of them is called so:
    two of one name could not be told apart."""
    if client not in here or any(label == other for id_, (_, other) in here.items() if id_ != client):
        return None
    return sealed.seal_label_of(here[client][0], client, label)


async def set_label(parts: Parts, client: UUID, label: str, by: UUID | None) -> bool:
    """How a client wants to be told apart. False when there is no such client, or somebody at their number is called
    so."""
    async with parts.db.transaction() as tx:
        if not await people.locked(tx, client):
            return False
        if (label_sealed := label_of(await at_number(parts, tx, client), client, label)) is None:
            return False
        await people.change(tx, client, {"label_sealed": label_sealed})
        await audit(tx, parts.clock.real(), by, Act.CLIENT_CHANGED, client)
    return True
