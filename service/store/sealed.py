"""The sealed form of each value that names or quotes a person: one column, one pair of functions."""

from __future__ import annotations

import json
from datetime import date, time
from uuid import UUID

from flows.case_events import EventFacts, EventStatus, EventType, Mode
from flows.contact import Address
from flows.messages import Choice, Outside, Words
from flows.state import Ended, Loop, State, from_json, to_json
from flows.vocabulary import normalise
from service.vault import ClientKey, Vault

_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def seal_phone(key: ClientKey, client: UUID, address: Address) -> bytes:
    return key.seal(address.value.encode(), "client.phone", client)


def unseal_phone(key: ClientKey, client: UUID, sealed: bytes) -> Address:
    return Address(key.unseal(sealed, "client.phone", client).decode())


def alias_words(vault: Vault, alias: str) -> tuple[bytes, ...]:
    """The digests under which an alias is found: one for each word, in the one spelling of `normalise`."""
    return tuple(vault.index("alias", word) for word in dict.fromkeys(normalise(alias).split()))


def seal_state(key: ClientKey, client: UUID, state: State, loop: Loop) -> bytes:
    return key.seal(_write(to_json(state, loop)).encode("utf-8", "replace"), "session.state", client)


def unseal_state(key: ClientKey, client: UUID, sealed: bytes) -> tuple[State, Loop]:
    return from_json(json.loads(key.unseal(sealed, "session.state", client)))


def no_state(key: ClientKey, client: UUID) -> bytes:
    """The session of somebody who has not written yet."""
    return seal_state(key, client, Ended(), Loop())


def seal_words(key: ClientKey, message: UUID, words: Words) -> bytes:
    outside = [words.outside.purpose, words.outside.language, *words.outside.values] if words.outside else []
    recording = [words.recording] if words.recording else []
    plain = _write([words.body, [[c.key, c.label] for c in words.choices], outside, *recording])
    return key.seal(plain.encode(), "outbound_message.words", message)


def unseal_words(key: ClientKey, message: UUID, sealed: bytes) -> Words:
    body, choices, *rest = json.loads(key.unseal(sealed, "outbound_message.words", message))
    outside = Outside(rest[0][0], rest[0][1], tuple(rest[0][2:])) if rest and rest[0] else None
    recording = rest[1] if len(rest) > 1 else ""
    return Words(body, tuple(Choice(k, label) for k, label in choices), outside, recording)


def seal_facts(key: ClientKey, case_event: UUID, facts: EventFacts) -> bytes:
    plain = {name: getattr(facts, name) for name in EventFacts.__slots__}
    return key.seal(_write(plain).encode(), "case_event_version.facts", case_event)


def unseal_facts(key: ClientKey, case_event: UUID, sealed: bytes) -> EventFacts:
    plain = json.loads(key.unseal(sealed, "case_event_version.facts", case_event))
    return EventFacts(
        **plain
        | {
            "type": EventType(plain["type"]),
            "status": EventStatus(plain["status"]),
            "mode": Mode(plain["mode"]),
            "day": date.fromisoformat(plain["day"]),
            "at": time.fromisoformat(plain["at"]),
            "verified_on": date.fromisoformat(plain["verified_on"]) if plain["verified_on"] else None,
        }
    )


def seal_staff(key: ClientKey, staff: UUID, column: str, plain: str) -> bytes:
    """`column`: `email`, `name`, `password`, `totp` of an account, `device` of one of its sessions, `link` (the second
    factor that a link sets up); `key`: the installation's own for staff."""
    return key.seal(plain.encode(), f"staff.{column}", staff)


def unseal_staff(key: ClientKey, staff: UUID, column: str, sealed: bytes) -> str:
    return key.unseal(sealed, f"staff.{column}", staff).decode()


def unseal_name(key: ClientKey, client: UUID, alias: bytes | None, ref: bytes | None, phone: bytes) -> str:
    """What staff call a client: their alias, or the organisation's reference, or the end of their number. Only what is
    shown is opened."""
    if alias:
        return key.unseal(alias, "client.alias", client).decode()
    if ref:
        return key.unseal(ref, "client.ref", client).decode()
    return ending(unseal_phone(key, client, phone))


def ending(phone: Address) -> str:
    """As much of a number as names somebody who has no other name."""
    return f"…{phone.value[-4:]}"


def seal_label(key: ClientKey, token: UUID, label: str) -> bytes:
    return key.seal(label.encode(), "api_token.label", token)


def unseal_label(key: ClientKey, token: UUID, sealed: bytes) -> str:
    return key.unseal(sealed, "api_token.label", token).decode()


def seal_webhook(key: ClientKey, webhook: UUID, column: str, plain: str) -> bytes:
    """`column`: `url` or `secret` of a program that is told facts; `key`: the installation's own for them."""
    return key.seal(plain.encode(), f"webhook.{column}", webhook)


def unseal_webhook(key: ClientKey, webhook: UUID, column: str, sealed: bytes) -> str:
    return key.unseal(sealed, f"webhook.{column}", webhook).decode()


def seal_label_of(key: ClientKey, client: UUID, label: str) -> bytes:
    """How a client wants to be told apart on a number that others use as well."""
    return key.seal(label.encode(), "client.label", client)


def unseal_label_of(key: ClientKey, client: UUID, sealed: bytes | None) -> str:
    """ "" for who has none."""
    return key.unseal(sealed, "client.label", client).decode() if sealed else ""


def seal_home(key: ClientKey, client: UUID, city: str) -> bytes:
    """Where a client lives: "Houston, TX"."""
    return key.seal(city.encode(), "client.home", client)


def unseal_home(key: ClientKey, client: UUID, sealed: bytes | None) -> str:
    """ "" where it is not known."""
    return key.unseal(sealed, "client.home", client).decode() if sealed else ""
