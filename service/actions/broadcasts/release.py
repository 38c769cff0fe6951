"""Approved notices become messages, a batch at a time, in each person's allowed hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import notices
from flows.effects import Consent
from flows.messages import Words
from flows.notices import LeftOut, NoticeState, Reader, Slot
from flows.quiet import Hours
from service import log
from service.actions.broadcasts.check import AtRelease, at_release
from service.actions.broadcasts.opened import Notice, opened, served, words_of
from service.errors import RecadoError
from service.parts import Parts
from service.store import broadcasts, outbox, sealed
from service.store.ids import new_id

BATCH = 1_000
TEMPLATE = "notice"

_log = log.get("notices")


async def release_due(parts: Parts) -> int:
    """Hand every notice whose hold is over to the outbox; what is half-way goes on. Returns how many people were looked
    at. Harmless twice: a person has one line, and a line with a message is not taken again."""
    total = 0
    for id in await broadcasts.due(parts.db, parts.now()):
        while done := await _batch(parts, id):
            total += done
    await broadcasts.finish(parts.db, parts.now())
    return total


async def _batch(parts: Parts, id: UUID) -> int:
    now = parts.now()
    async with parts.db.transaction() as tx:
        people = await broadcasts.take(tx, id, BATCH, now)
        if not people:
            return 0
        notice = await opened(parts, tx, id)
        if notice.state is not NoticeState.SENDING:  # undone or stopped since
            return 0
        dates = await at_release(parts, tx, notice, [person.client for person in people], now)
        messages, made = _written(parts, notice, people, dates, now)
        await outbox.enqueue(tx, messages, now)
        await broadcasts.taken(tx, id, made)
    return len(people)


def _written(
    parts: Parts, notice: Notice, people: Sequence[broadcasts.Next], dates: AtRelease, now: datetime
) -> tuple[list[outbox.Message], list[broadcasts.Made]]:
    said = {text.language: words_of(parts, text) for text in notice.texts}
    ends = notice.stored.not_after or now
    messages: list[outbox.Message] = []
    made: list[broadcasts.Made] = []
    told: set[tuple[bytes, str]] = set()
    for person in people:
        language = served(parts, said, person.language)  # they may have asked for another since
        zone = parts.zone_of(person.timezone)
        slot = _slot(now, ends, zone, person.hours)
        out = _out(notice, person, language, slot, zone)
        if out is None and person.client in dates.contradicted:
            out = LeftOut.CONTRADICTED
        if out is None and (language in person.told or (person.phone_index, language) in told):
            out = LeftOut.SAME_NUMBER
        if out is None and slot is not None and language is not None:
            try:
                about = dates.dates.get(person.client)
                message = _message(parts, notice, person, language, said[language], slot, about)
            except RecadoError as error:  # one person's key must not keep the others waiting
                _log.error("a notice could not be written", error=log.name_of(error))
                out = LeftOut.TOO_LATE
            else:
                messages.append(message)
                made.append((person.client, message.id, language, None))
                told.add((person.phone_index, language))
                continue
        made.append((person.client, None, language, out))
    return messages, made


def _out(
    notice: Notice, person: broadcasts.Next, language: str | None, slot: Slot | None, zone: ZoneInfo
) -> LeftOut | None:
    if slot is None:
        return LeftOut.TOO_LATE
    reader = Reader(
        Consent(person.consent), person.wants_notices, person.frozen, person.phone_private, language, person.busy
    )
    return notices.left_out(reader, reveals=notice.stored.reveals, day=slot.due.astimezone(zone).date())


def _message(
    parts: Parts,
    notice: Notice,
    person: broadcasts.Next,
    language: str,
    said: Words,
    slot: Slot,
    about: broadcasts.EventOf | None,
) -> outbox.Message:
    """Bound to the date it is `about`: if that changes before their morning, it does not leave."""
    key = parts.vault.client_key(person.client, person.key)
    row = new_id()
    return outbox.Message(
        row,
        person.client,
        person.phone_index,
        person.channel,
        "notice",
        TEMPLATE,
        language,
        sealed.seal_words(key, row, said),
        slot.due,
        slot.until,
        event_id=about.event if about else None,
        event_version=about.version if about else None,
        broadcast=notice.id,
    )


@lru_cache(maxsize=4_096)
def _slot(now: datetime, ends: datetime, zone: ZoneInfo, hours: Hours) -> Slot | None:
    return notices.when(now, ends, zone, hours)
