"""What people will read, and what it takes: a real sample for each language and channel, segments, time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from flows.contact import Channel
from flows.notices import takes
from flows.whatsapp import open_since
from service.actions.broadcasts.opened import Notice, opened, words_of
from service.actions.words import one_language, without_accents
from service.content.segments import Segments, count, sms_safe
from service.parts import Parts
from service.settings import rates
from service.store import broadcasts, content_templates


@dataclass(frozen=True, slots=True)
class Sample:
    """One language on one channel: for how many people, the very words, and their size (of SMS only). `awaited`: how
    many of them get it on WhatsApp only once they write; `asked`: whether Meta has approved the words that ask them
    to."""

    language: str
    channel: str
    people: int
    body: str = field(repr=False)
    size: Segments | None
    awaited: int = 0
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """`people` get it, those `left_out` do not, by reason; `segments` all SMS together, and their `price` where one is
    configured; `duration`: how long the senders need at their rate, the slower of the two."""

    notice: Notice
    samples: tuple[Sample, ...]
    left_out: dict[str, int]
    people: int
    segments: int
    duration: timedelta
    price: Decimal | None


async def preview(parts: Parts, id: UUID) -> Preview:
    """A notice as it would leave. Before it was checked nobody is counted, and a sample is shown as an SMS. Raises
    `NoticeError` when there is none."""
    async with parts.db.transaction() as tx:
        notice = await opened(parts, tx, id)
        counted = await broadcasts.people_by(tx, id, open_since(parts.now()))
        out = await broadcasts.left_out(tx, id)
    bodies = {text.language: text for text in notice.texts}
    shown = [*counted, *((tag, Channel.SMS, 0, 0) for tag in bodies if tag not in {each[0] for each in counted})]
    approved = (await content_templates.held(parts.db)).approved
    asked = {tag for tag in bodies if ("knock", one_language(parts.content, tag)) in approved}
    samples = [
        replace(_sample(parts, notice, tag, channel, n), awaited=awaited, asked=tag in asked)
        for tag, channel, n, awaited in shown
        if tag in bodies
    ]
    segments = sum(s.size.segments * s.people for s in samples if s.size)
    units = {Channel.SMS: segments, Channel.WHATSAPP: sum(s.people for s in samples if s.size is None)}
    per_second = rates(parts.settings)
    duration = max(takes(units[channel], per_second.get(channel)) for channel in Channel)
    each = parts.settings.segment_price
    price = None if each is None else each * segments
    return Preview(notice, tuple(samples), out, sum(n for _, _, n, _ in counted), segments, duration, price)


def _sample(parts: Parts, notice: Notice, language: str, channel: str, people: int) -> Sample:
    said = words_of(parts, next(text for text in notice.texts if text.language == language))
    if channel != Channel.SMS:
        return Sample(language, channel, people, said.body, None)
    if parts.settings.fold_accents:
        said = without_accents(said)
    body = sms_safe(said.as_text())
    return Sample(language, channel, people, body, count(body))
