"""Clients are made by hand, changed, handed over, left alone, and protected when their phone is not theirs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from flows.contact import Address, Channel
from flows.effects import Consent, TaskKind
from flows.people import Tier
from flows.quiet import EARLIEST, LATEST, Hours
from flows.thread import Unsafe
from service.actions.audit_acts import Act
from service.actions.hold_back import look_again
from service.actions.open_client import Opened, key_of
from service.content.directory import languages
from service.parts import Parts
from service.store import clients, people, sealed, tasks, threads
from service.store.audit import audit
from service.store.ids import new_id
from service.store.people import Person
from service.vault import ClientKey

REACH_WITHIN = timedelta(hours=1)
REACH_ANOTHER_WAY = "their phone may be in other hands: reach them another way"


class HowAgreed(StrEnum):
    """How somebody who did not text it agreed, or said no."""

    PAPER = "paper"
    VOICE = "voice"


class Taken(StrEnum):
    """Somebody else has it."""

    PHONE = "phone"
    REF = "ref"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is kept of a client, as staff give it. Hours None: the usual ones."""

    phone: Address
    channel: Channel
    language: str | None = None
    timezone: str | None = None
    alias: str = field(default="", repr=False)
    ref: str = field(default="", repr=False)
    safe_from: time | None = None
    safe_until: time | None = None
    early_texts: bool = False
    night_urgent: bool = False
    sms_fallback: bool = False
    phone_private: bool | None = None
    tier: Tier | None = None
    hears: str | None = None
    city: str = field(default="", repr=False)  # where they live: "Houston, TX"


class Fault(StrEnum):
    """What is wrong with facts, and with which of them."""

    ZONE = "zone"  # no place of the IANA's
    HOURS = "hours"  # empty, or wider than anybody may be texted
    CITY = "city"  # not "Houston, TX"
    CHANNEL = "channel"  # who hides their number is reached on WhatsApp only


def checked(facts: Facts) -> tuple[Facts, tuple[Fault, ...]]:
    """The same with its zone in the one spelling, and what is wrong with it."""
    from service.calendars.rows import city_of, read_zone  # the library of numbers takes a while

    faults = []
    zone = read_zone(facts.timezone) if facts.timezone else None
    if facts.timezone and zone is None:
        faults.append(Fault.ZONE)
    try:
        Hours(facts.safe_from or EARLIEST, facts.safe_until or LATEST)
    except ValueError:
        faults.append(Fault.HOURS)
    if facts.channel is Channel.SMS and not facts.phone.is_number:
        faults.append(Fault.CHANNEL)
    city = city_of(facts.city) if facts.city else ""
    if city is None:
        faults.append(Fault.CITY)
    return replace(facts, timezone=zone.key if zone else None, city=city or ""), tuple(faults)


def facts_of(client: Opened) -> Facts:
    """What is kept of a client now."""
    row = client.row
    return Facts(
        client.phone,
        Channel(row.channel),
        row.language,
        row.timezone,
        client.alias,
        client.ref,
        row.safe_from,
        row.safe_until,
        row.early_texts,
        row.night_urgent,
        row.sms_fallback,
        row.phone_private,
        Tier(row.tier) if row.tier else None,
        row.hears,
        client.home,
    )


async def make(
    parts: Parts,
    client: UUID,
    facts: Facts,
    by: UUID,
    caseworker: UUID | None,
    consent: Consent = Consent.UNASKED,
    how: HowAgreed | None = None,
) -> Taken | None:
    """A new client with the id `client`; the same act twice makes one. Returns what somebody else has."""
    key, wrapped = parts.vault.new_client_key(client)
    phone, ref = parts.vault.index("phone", facts.phone.value), _ref(parts, facts.ref)
    now = parts.now()
    new = clients.NewClient(
        client,
        wrapped,
        phone,
        sealed.seal_phone(key, client, facts.phone),
        sealed.no_state(key, client),
        facts.channel,
        Consent.UNASKED,
        ref,
        key.seal(facts.ref.encode(), "client.ref", client) if ref else None,
        key.seal(facts.alias.encode(), "client.alias", client) if facts.alias else None,
        facts.language,
        facts.timezone,
        sealed.alias_words(parts.vault, facts.alias),
        caseworker,
    )
    async with parts.db.transaction() as tx:
        if await people.locked(tx, client):
            return None
        if await people.taken(tx, "phone_index", phone, client):
            return Taken.PHONE
        if ref and await people.taken(tx, "ref_index", ref, client):
            return Taken.REF
        await clients.add(tx, [new], now)
        await people.change(tx, client, _settings(facts) | _home(key, client, facts.city))
        if how is not None:
            await clients.record_consents(tx, [clients.ConsentSaid(client, consent, how, facts.language, now)])
        await audit(tx, parts.clock.real(), by, Act.CLIENT_MADE, client)
    return None


async def change(parts: Parts, row: Person, facts: Facts, by: UUID) -> Taken | None:
    """Change what is kept of a client. Returns what somebody else has; then nothing was changed."""
    key = key_of(parts, row)
    phone, ref = parts.vault.index("phone", facts.phone.value), _ref(parts, facts.ref)
    values = _settings(facts) | {
        "channel": facts.channel,
        "language": facts.language,
        "timezone": facts.timezone,
        "alias_sealed": key.seal(facts.alias.encode(), "client.alias", row.id) if facts.alias else None,
        "ref_index": ref,
        "ref_sealed": key.seal(facts.ref.encode(), "client.ref", row.id) if ref else None,
    }
    if facts.city != sealed.unseal_home(key, row.id, row.home_sealed):
        values |= _home(key, row.id, facts.city)
    if phone != row.phone_index:
        values |= {"phone_index": phone, "phone_sealed": sealed.seal_phone(key, row.id, facts.phone)}
    now = {"timezone": row.timezone, "early_texts": row.early_texts, "safe_from": row.safe_from}
    now["safe_until"] = row.safe_until
    values = {name: value for name, value in values.items() if name not in now or now[name] != value}
    async with parts.db.transaction() as tx:
        await people.locked(tx, row.id)
        if phone != row.phone_index and await people.taken(tx, "phone_index", phone, row.id):
            return Taken.PHONE
        if ref and await people.taken(tx, "ref_index", ref, row.id):
            return Taken.REF
        if phone != row.phone_index:
            values["speaks"] = True  # at a number of their own
        await people.change(tx, row.id, values)
        await clients.somebody_speaks(tx, [row.phone_index])
        await people.set_words(tx, row.id, sealed.alias_words(parts.vault, facts.alias))
        await audit(tx, parts.clock.real(), by, Act.CLIENT_CHANGED, row.id)
        if phone != row.phone_index:
            await people.remember(tx, row.id, "new_number", by, parts.now())
    return None


def _settings(facts: Facts) -> dict[str, object]:
    return {
        "safe_from": facts.safe_from,
        "safe_until": facts.safe_until,
        "early_texts": facts.early_texts,
        "night_urgent": facts.night_urgent,
        "sms_fallback": facts.sms_fallback,
        "phone_private": facts.phone_private,
        "tier": facts.tier,
        "hears": facts.hears,
    }


def _home(key: ClientKey, client: UUID, city: str) -> dict[str, object]:
    return {"home_sealed": sealed.seal_home(key, client, city) if city else None}


def _ref(parts: Parts, ref: str) -> bytes | None:
    return parts.vault.index("client_ref", ref) if ref else None


async def record_consent(parts: Parts, row: Person, consent: Consent, how: HowAgreed, by: UUID) -> None:
    """What a client said on paper or by voice about messages: kept with its time and the way it was said."""
    async with parts.db.transaction() as tx:
        await clients.record_consents(tx, [clients.ConsentSaid(row.id, consent, how, row.language, parts.now())])
        await audit(tx, parts.clock.real(), by, Act.CLIENT_CONSENT, row.id)


async def transfer(parts: Parts, row: Person, to: UUID | None, by: UUID) -> bool:
    """Hand a client to another caseworker, or to nobody. False when they are that caseworker's already."""
    if row.caseworker == to:
        return False
    async with parts.db.transaction() as tx:
        await people.change(tx, row.id, {"caseworker_id": to})
        await people.remember(tx, row.id, "transferred", by, parts.now(), row.caseworker, to)
        await threads.unread(tx, row.id)  # the new caseworker has read nothing yet
        await audit(tx, parts.clock.real(), by, Act.CLIENT_TRANSFERRED, row.id)
    return True


async def turn_automation(parts: Parts, row: Person, *, off: bool, by: UUID) -> bool:
    """Nothing automatic for this client, or again as for everybody. Dates that come due meanwhile become tasks. False
    when it was so already."""
    async with parts.db.transaction() as tx:
        changed = await people.switch_automation(tx, row.id, parts.now() if off else None)
        if changed:
            act = Act.AUTOMATION_OFF if off else Act.AUTOMATION_ON
            await people.remember(tx, row.id, "automation_off" if off else "automation_on", by, parts.now())
            await audit(tx, parts.clock.real(), by, act, row.id)
    await look_again(parts)
    return changed


async def turn_notices(parts: Parts, row: Person, *, off: bool, by: UUID) -> bool:
    """They want only their dates and no notices, as they can say by text themselves, or notices as well. False when it
    was so already."""
    if off == (row.notices_off_at is not None):
        return False
    async with parts.db.transaction() as tx:
        await people.change(tx, row.id, {"notices_off_at": parts.now() if off else None})
        await people.remember(tx, row.id, "notices_off" if off else "notices_on", by, parts.now())
        await audit(tx, parts.clock.real(), by, Act.NOTICES_OFF if off else Act.NOTICES_ON, row.id)
    return True


async def mark_unsafe(parts: Parts, row: Person, why: Unsafe, by: UUID) -> None:
    """Their phone may be in other hands: nothing at all leaves to it, what waits becomes a human's, whoever writes from
    it is told nothing, and one urgent task says to reach the person another way."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        await people.unsafe(tx, row.id, why, now)
        await people.remember(tx, row.id, f"unsafe_{why}", by, now)
        kind, due = TaskKind.NUMBER, now + REACH_WITHIN
        task = tasks.Open(new_id(), f"{kind}:unsafe:{new_id()}", kind, True, due, row.id, reason=REACH_ANOTHER_WAY)
        await tasks.open_all(tx, [task], now)
        await audit(tx, parts.clock.real(), by, Act.PHONE_UNSAFE, row.id)


async def mark_safe(parts: Parts, row: Person, by: UUID) -> bool:
    """They have their phone again, or another. False when it was not marked."""
    async with parts.db.transaction() as tx:
        changed = await people.safe(tx, row.id)
        if changed:
            await people.remember(tx, row.id, "safe", by, parts.now())
            await audit(tx, parts.clock.real(), by, Act.PHONE_SAFE, row.id)
    return changed


async def write_note(parts: Parts, row: Person, note: UUID, text: str, by: UUID) -> None:
    """A note for colleagues in a client's thread; never sent."""
    body = key_of(parts, row).seal(text.strip().encode("utf-8", "replace"), "note.body", note)
    async with parts.db.transaction() as tx:
        await threads.add_note(tx, note, row.id, by, body, parts.now())
        await audit(tx, parts.clock.real(), by, Act.NOTE_WRITTEN, row.id)


@dataclass(frozen=True, slots=True)
class Note:
    id: UUID
    by: UUID
    at: datetime
    text: str = field(repr=False)


async def notes(parts: Parts, row: Person, limit: int = 50) -> list[Note]:
    """What colleagues wrote about a client, newest first."""
    key = key_of(parts, row)
    return [
        Note(n.id, n.by, n.at, key.unseal(n.sealed, "note.body", n.id).decode())
        for n in await threads.notes(parts.db, row.id, limit)
    ]


def spoken(parts: Parts, known: str | None = None) -> dict[str, str]:
    """The languages a client can be written to in, by their own names; and the one that is `known` already."""
    tags = parts.content.catalog.languages | ({known} if known else set())
    return {tag: languages()[tag].endonym if tag in languages() else tag for tag in sorted(tags)}
