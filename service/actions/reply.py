"""A human writes to a client: weighed, held to the rules of the one door, stored once; automation holds its tongue."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flows.contact import Channel
from flows.messages import Words
from flows.thread import HELD_FOR, WRITING_FOR, No, Refusal, may_write
from service.actions import knock
from service.actions.audit_acts import Act
from service.actions.open_client import key_of, reached
from service.actions.words import one_language
from service.content.isolates import isolate_written
from service.content.segments import Segments, count, sms_safe
from service.parts import Parts
from service.store import content_templates, outbox, people, sealed, threads
from service.store.audit import audit
from service.store.people import Person

TEMPLATE = "staff.own-words"


@dataclass(frozen=True, slots=True)
class Written:
    """It is in the outbox and leaves at `at`. `again`: it was there already."""

    message: UUID
    at: datetime
    again: bool = False


@dataclass(frozen=True, slots=True)
class OtherWords:
    """A message with this id was written before, with other words or to somebody else."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a text costs on its channel, and why it would not leave. WhatsApp counts no segments. `dear`: the letters
    that make it dearer and could be others (those of a whole Arabic text could not); `plainly`: its segments then."""

    text: str
    cost: Segments
    dear: tuple[str, ...]
    plainly: int
    segmented: bool
    refusal: Refusal | None
    at: datetime | None


def weigh(parts: Parts, row: Person, text: str) -> Weight:
    """A text as it would travel to this client now."""
    ready = ready_text(text, row.channel)
    decision = may_write(ready, reached(parts, row), parts.now())
    refused = decision.refusal if isinstance(decision, No) else None
    at = None if isinstance(decision, No) else decision.at
    cost = count(ready)
    letters = [char for char in ready if char.isalpha()]
    dear = cost.outside_gsm7 if 2 * sum(map(_is_latin, letters)) >= len(letters) else ()
    plainly = count("".join("x" if char in dear else char for char in ready)).segments
    return Weight(ready, cost, dear, plainly, row.channel == Channel.SMS, refused, at)


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


def ready_text(text: str, channel: str) -> str:
    """The same words without stray blanks, and for SMS in the letters it carries cheaply; numbers inside Arabic and the
    like stay readable."""
    text = isolate_written(text.replace("\r\n", "\n").strip())
    return sms_safe(text) if channel == Channel.SMS else text


async def reply(parts: Parts, client: UUID, message: UUID, text: str, by: UUID) -> Written | No | OtherWords | None:
    """Write to a client; `message` is the id it gets, so that the same act twice sends once. `by`: a member of staff or
    an API token. None: there is no such client."""
    now = parts.now()
    for _ in range(3):
        row = await people.one(parts.db, client, now)
        if row is None:
            return None
        try:
            return await _reply(parts, row, message, text, by, now)
        except threads.SentBefore:
            continue
    raise threads.SentBefore("a message is stored and not found")


async def _reply(
    parts: Parts, row: Person, message: UUID, text: str, by: UUID, now: datetime
) -> Written | No | OtherWords:
    key, ready = key_of(parts, row), ready_text(text, row.channel)
    async with parts.db.transaction() as tx:
        await people.locked(tx, row.id)
        if before := await threads.message(tx, message):
            same = before[0] == row.id and sealed.unseal_words(key, message, before[1]).body == ready
            return Written(message, before[2], again=True) if same else OtherWords()
        decision = may_write(ready, reached(parts, row), now)
        if isinstance(decision, No):
            return decision
        said = outbox.Message(
            message,
            row.id,
            row.phone_index,
            row.channel,
            "staff",
            TEMPLATE,
            row.language or "",
            sealed.seal_words(key, message, Words(ready)),
            decision.at,
            decision.not_after,
            written_by=by,
        )
        await threads.write(tx, said, by, now, now + HELD_FOR)
        await audit(tx, parts.clock.real(), by, Act.THREAD_ANSWERED, row.id)
    return Written(message, decision.at)


async def offered(parts: Parts, row: Person) -> bool:
    """Whether somebody on WhatsApp whose window is closed may be asked to write: Meta has approved the words for that,
    and nothing else stands between us and them."""
    decision = may_write("?", reached(parts, row), parts.now())
    if not isinstance(decision, No) or decision.refusal is not Refusal.WINDOW:
        return False
    held = await content_templates.held(parts.db)
    return ("knock", one_language(parts.content, row.language or "")) in held.approved


async def ask_to_write(parts: Parts, row: Person, by: UUID) -> bool:
    """Ask them to write, with the approved words. False when that is not offered, or was done within a day."""
    if not await offered(parts, row):
        return False
    async with parts.db.transaction() as tx:
        asked = await knock.ask(parts, tx, {row.id: (row.language or "", row.key)})
        if asked:
            await audit(tx, parts.clock.real(), by, Act.THREAD_ANSWERED, row.id)
    return asked > 0


async def writing(parts: Parts, row: Person, by: UUID, text: str | None) -> None:
    """Somebody is at it: their draft is kept, colleagues see who writes, automation waits for them. An empty text gives
    the draft up; None leaves it."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        if text is not None:
            body = key_of(parts, row).seal(text.encode("utf-8", "replace"), "draft.body", by) if text.strip() else None
            await threads.save_draft(tx, row.id, by, body, now)
        if text is None or text.strip():
            await threads.writing(tx, row.id, by, now + WRITING_FOR)


async def draft(parts: Parts, row: Person, by: UUID) -> str:
    """What this member of staff has begun to write; "" for nothing."""
    body = await threads.draft(parts.db, row.id, by)
    return key_of(parts, row).unseal(body, "draft.body", by).decode() if body else ""


async def let_go(parts: Parts, client: UUID, by: UUID) -> None:
    """The human is done: automation may answer again."""
    async with parts.db.transaction() as tx:
        await threads.let_go(tx, client)
        await audit(tx, parts.clock.real(), by, Act.THREAD_RELEASED, client)
