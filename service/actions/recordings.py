"""Recorded words: brought by one person, signed by another, and sent on WhatsApp beside the written ones to whoever
would rather hear them."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from flows.messages import Words
from flows.recordings import Wrong, digest, second, seconds, wrong
from flows.signing import SOURCE, Place, SignOff, SignRole, State
from flows.whatsapp import MARGIN, WINDOW
from service.actions import sign_words
from service.actions.audit_acts import Act
from service.content.directory import languages
from service.content.slots import slots
from service.parts import Parts
from service.store import recordings, sealed
from service.store.audit import audit
from service.store.ids import new_id
from service.store.recordings import Recording, Voice

PURPOSE = "recording"
BATCH = 200
LATELY = timedelta(minutes=15)  # a voice that comes later stands beside nothing
FETCH_WITHIN = timedelta(days=1)  # the provider fetches it at once, and again where that fails


def to_record(parts: Parts) -> tuple[str, ...]:
    """The messages that may be recorded, in the order of their files."""
    content = parts.content
    return slots((key for key, of in content.entries if of == SOURCE), content.library.current.values())


async def upload(parts: Parts, language: str, key: str, data: bytes, name: str, by: UUID | None = None) -> Wrong | None:
    """Keep a recording of a message, brought by `name`. It takes the place of the one before and is a draft until
    somebody else signs it. Returns what is wrong with the file. Raises KeyError for what is no message of its own, and
    for a language that has words."""
    if key not in to_record(parts) or language not in parts.content.library.tongues.spoken:
        raise KeyError(key, language)
    if (not_so := wrong(data)) is not None:
        return not_so
    own, row = parts.vault.own_key(PURPOSE), new_id()
    named = own.seal(name.strip().encode("utf-8", "replace"), "recording.name", row)
    one = Recording(row, key, language, digest(data), seconds(data), named, by, parts.clock.real())
    async with parts.db.transaction() as tx:
        if await recordings.keep(tx, one, own.seal(data, "recording.data", row)):
            await audit(tx, parts.clock.real(), by, Act.RECORDING_BROUGHT, row)
    await parts.read_standing()
    return None


@dataclass(frozen=True, slots=True)
class Brought:
    """The last recording of a message, and who brought it."""

    of: Recording
    name: str
    state: State


async def brought(parts: Parts, language: str) -> dict[str, Brought]:
    """Message → its recording in a language."""
    own, heard = parts.vault.own_key(PURPOSE), parts.content.standing.heard
    return {
        one.key: Brought(
            one,
            own.unseal(one.name_sealed, "recording.name", one.id).decode(),
            heard.get((one.key, language), State.DRAFT),
        )
        for one in await recordings.newest(parts.db)
        if one.language == language
    }


async def sign(parts: Parts, language: str, keys: Collection[str], name: str, by: UUID | None = None) -> int:
    """`name`, who speaks this language, stands behind these recordings: they say what the English says. Nobody signs
    what they brought themselves, and what is signed already stays as it is. Returns how many were signed. Raises
    KeyError for a message of which there is no recording."""
    await parts.read_standing()
    there, words = await brought(parts, language), parts.content.standing.words
    offs = []
    for key in keys:
        one = there[key]
        if one.state is State.SIGNED or not second((one.name, one.of.by), (name, by)):
            continue
        offs.append(SignOff(key, language, one.of.digest, words[key, SOURCE].digest, parts.now()))
    return await sign_words.keep(parts, offs, SignRole.READER, name, by)


def heard(parts: Parts) -> list[Place]:
    """The messages and languages of which there is a recording that may be sent."""
    return [place for place, state in parts.content.standing.heard.items() if state is State.SIGNED]


def may_be_heard(parts: Parts, place: Place, of: str) -> bool:
    """Whether this very recording of a message may be sent now."""
    standing = parts.content.standing
    return standing.recorded.get(place) == of and standing.heard.get(place) is State.SIGNED


async def enqueue_voices(parts: Parts) -> int:
    """Put a recording beside each message that just reached somebody on WhatsApp who would rather hear it. It is a
    message of its own, since WhatsApp carries sound without words; each message gets one at most. Returns how many."""
    await parts.read_standing()
    places, now = heard(parts), parts.now()
    if not places:
        return 0
    voices = []
    for one in await recordings.silent(parts.db, places, now, LATELY, now - WINDOW + MARGIN, BATCH):
        row, key = new_id(), parts.vault.client_key(one.client, one.key)
        said = Words(
            f"🔊 {languages()[one.hears].endonym}",
            recording=parts.content.standing.recorded[one.template, one.hears],
        )
        voices.append(Voice(row, one, sealed.seal_words(key, row, said)))
    if voices:
        async with parts.db.transaction() as tx:
            await recordings.speak(tx, voices, now, now + LATELY)
    return len(voices)


# --- where the provider fetches it: an address that nobody guesses, that names nobody, and that ends


def address(parts: Parts, of: str) -> str:
    until = int((parts.clock.real() + FETCH_WITHIN).timestamp())
    return f"{parts.settings.public_url}/recordings/{of}/{until}/{_proof(parts, of, until)}.ogg"


def _proof(parts: Parts, of: str, until: int) -> str:
    return urlsafe_b64encode(parts.vault.index("recording", f"{of} {until}")).decode().rstrip("=")


async def fetched(parts: Parts, of: str, until: int, proof: str) -> bytes | None:
    """What is at an address that `address` gave, for as long as it holds."""
    if not hmac.compare_digest(proof.encode(), _proof(parts, of, until).encode()):
        return None
    return await sounds(parts, of) if parts.clock.real().timestamp() < until else None


async def sounds(parts: Parts, of: str) -> bytes | None:
    """A recording by its digest."""
    found = await recordings.one(parts.db, of)
    if found is None:
        return None
    row, data_sealed = found
    return parts.vault.own_key(PURPOSE).unseal(data_sealed, "recording.data", row)
