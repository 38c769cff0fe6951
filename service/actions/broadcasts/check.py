"""A notice is checked: who is asked for is written down one by one, and its words are held against the calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import claims, notices
from flows.case_events import EventType
from flows.case_numbers import case_numbers
from flows.claims import Claims
from flows.notices import Audience, Fault, Finding, LeftOut, NoticeState, OwnDate
from flows.vocabulary import normalise
from service.actions.broadcasts.opened import (
    Notice,
    NoticeError,
    Text,
    digest,
    opened,
    seal_findings,
    served,
    slots,
    words_of,
)
from service.actions.tag_clients import digest as digest_of_tag
from service.content import check as content
from service.content.directory import courts, hotlines
from service.content.segments import count
from service.parts import Parts
from service.store import broadcasts, sealed
from service.store.engine import Connection

COURT = frozenset(kind for kind in EventType if kind.startswith("hearing."))
ICE = frozenset({EventType.ICE_CHECK_IN, EventType.ISAP_VISIT, EventType.ISAP_CALL})


async def check(parts: Parts, id: UUID) -> Notice:
    """Check a draft and freeze whom it is for; returns it with what was found. Checking again begins anew. Raises
    `NoticeError` when there is none or it is on its way."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        notice = await opened(parts, tx, id, lock=True)
        if notice.state not in (NoticeState.DRAFT, NoticeState.CHECKED):
            raise NoticeError("it is on its way or over")
        said = {text.language: _claims(parts, text.language, text.body, now) for text in notice.texts}
        asked = asking(parts, notice.audience, notice.texts, notice.stored.not_before)
        found = [*_of_words(parts, notice, said, now)]
        found += await _choose(parts, tx, notice, asked)
        found += await _contradicted(parts, tx, notice, said, now)
        await broadcasts.once_a_number(tx, id)
        people = await broadcasts.people(tx, id)
        found += await _repeated(tx, notice, now)
        if people == 0:
            found.append(Finding(Fault.NOBODY))
        await broadcasts.write_check(
            tx, id, seal_findings(parts, id, found), digest(parts, notice), people, reveals=asked.reveals, now=now
        )
        return await opened(parts, tx, id, lock=True)


def _claims(parts: Parts, language: str, body: str, now: datetime) -> Claims:
    text = notices.fill(body, slots(parts))
    return claims.read(text, parts.content.vocabulary.dates[language], now.astimezone(parts.zone).date())


def _reveals(parts: Parts, body: str, language: str) -> bool:
    return "{org}" in body or any(content.revealing(body, language))


def _of_words(parts: Parts, notice: Notice, said: dict[str, Claims], now: datetime) -> Iterator[Finding]:
    """What is wrong with the words, whoever reads them."""
    today = now.astimezone(parts.zone).date()
    printed = (parts.settings.org_phone, *(f"{line.call}\n{line.text}" for line in hotlines().values()))
    known = frozenset().union(*map(claims.phones, printed))
    if not notice.texts:
        yield Finding(Fault.EMPTY)
    for text in notice.texts:
        tag, body = text.language, text.body
        if not body.strip():
            yield Finding(Fault.EMPTY, tag)
            continue
        whole = words_of(parts, text).body
        if len(whole) > notices.LONGEST:
            yield Finding(Fault.TOO_LONG, tag, str(len(whole)))
        elif (segments := count(whole).segments) >= notices.DEAR:
            yield Finding(Fault.DEAR, tag, str(segments))
        if text.origin is notices.Origin.MACHINE and not text.read:
            yield Finding(Fault.UNREAD, tag)
        yield from (Finding(Fault.SLOT, tag, name) for name in notices.unknown_slots(body))
        yield from (Finding(Fault.LINK, tag, link) for link in notices.links(body))
        yield from (Finding(Fault.A_NUMBER, tag, number) for number in case_numbers(body))
        yield from (Finding(Fault.RELATIVE, tag, word) for word in content.relative(body, tag))
        yield from notices.of_claims(tag, said[tag], today, known)
    yield from notices.of_languages(said)


def asking(parts: Parts, audience: Audience, texts: Iterable[Text], not_before: datetime | None) -> broadcasts.Asked:
    """The audience as the store looks for it; these words and this time decide whom it leaves out."""
    now = parts.now()
    return broadcasts.Asked(
        audience,
        [parts.vault.index("client_ref", ref) for ref in dict.fromkeys(audience.refs)] if audience.refs else None,
        [digest_of_tag(parts, tag) for tag in audience.tags] if audience.tags else None,
        any(_reveals(parts, text.body, text.language) for text in texts),
        max(now, not_before or now),
        parts.zone.key,
        now,
    )


async def _choose(parts: Parts, tx: Connection, notice: Notice, asked: broadcasts.Asked) -> list[Finding]:
    audience, refs = notice.audience, asked.refs
    have = {text.language for text in notice.texts}
    spoken = {known: served(parts, have, known) for known in await broadcasts.languages(tx)}
    await broadcasts.choose(tx, notice.id, asked, spoken)
    if audience.places:
        await broadcasts.keep_only(tx, notice.id, await _at_places(parts, tx, notice, asked.day))
    found = []
    if refs is not None:
        if twice := len(audience.refs) - len(refs):
            found.append(Finding(Fault.REF_TWICE, people=twice))
        if unknown := await broadcasts.unknown_refs(tx, refs):
            found.append(Finding(Fault.REF_UNKNOWN, people=unknown))
    if missing := (await broadcasts.left_out(tx, notice.id)).get(LeftOut.LANGUAGE):
        found.append(Finding(Fault.LANGUAGE_MISSING, people=missing))
    return found


async def _at_places(parts: Parts, tx: Connection, notice: Notice, day: datetime) -> list[UUID]:
    """Who has one of the dates that are asked for at one of the places. Places are sealed: each person's are opened."""
    places = [f" {name} " for place in notice.audience.places if (name := normalise(place))]
    found = []
    async for rows in broadcasts.dates_asked(tx, notice.id, notice.audience, day):
        for client, events in groupby(rows, key=lambda row: row.client):
            if any(place in f" {_own(parts, event).place} " for event in events for place in places):
                found.append(client)
    return found


def _about(parts: Parts, notice: Notice) -> frozenset[str]:
    """The types of event a notice speaks of: those its audience was chosen by, else those its words name."""
    if notice.audience.event_types:
        return frozenset(notice.audience.event_types)
    about: frozenset[str] = frozenset()
    for text in notice.texts:
        about |= COURT if content.names_court(text.body, text.language) else frozenset()
        about |= ICE if content.names_ice(text.body) else frozenset()
    return about


def _cancels(notice: Notice) -> bool:
    return any(content.says_cancelled(text.body, text.language) for text in notice.texts)


def _source(said: Iterable[Claims], cancels: bool) -> Claims | None:
    """What is held against everybody's dates: the first language that names a day; where one is cancelled also none."""
    return next((each for each in said if each.days), Claims() if cancels else None)


async def _contradicted(
    parts: Parts, tx: Connection, notice: Notice, said: dict[str, Claims], now: datetime
) -> list[Finding]:
    """Whom the text tells another date, time or place than their own."""
    about = _about(parts, notice)
    cancels = _cancels(notice)
    source = _source(said.values(), cancels)
    if source is None or not about:
        return []
    held = broadcasts.Held(sorted(about), sorted(source.days), now)
    people: Counter[Fault] = Counter()
    wrong: list[str] = []
    async for calendar, number in broadcasts.calendars(tx, notice.id, held):
        if fault := notices.contradiction(source, about, _read(calendar, about), cancels=cancels):
            people[fault] += number
            wrong.append(calendar)
    leave_out = notice.audience.leave_out_contradicted
    if leave_out and wrong:
        await broadcasts.leave_out_calendars(tx, notice.id, held, wrong, LeftOut.CONTRADICTED)
    if elsewhere := await _elsewhere(parts, tx, notice, source, held):
        people[Fault.OTHER_PLACE] += len(elsewhere)
        if leave_out:
            await broadcasts.leave_out(tx, notice.id, elsewhere, LeftOut.CONTRADICTED)
    return [] if leave_out else [Finding(fault, people=number) for fault, number in people.items()]


@dataclass(frozen=True, slots=True)
class AtRelease:
    """How people stand to a notice when it is released. `contradicted`: whom the text now tells another date, time or
    place than their own, because it was entered or moved since the check, and who has none any more of the dates by
    which they were asked for; `dates`: of the others, the date for which they get it."""

    contradicted: frozenset[UUID] = frozenset()
    dates: Mapping[UUID, broadcasts.EventOf] = field(default_factory=dict)


async def at_release(parts: Parts, tx: Connection, notice: Notice, people: Sequence[UUID], now: datetime) -> AtRelease:
    """Hold the text against the dates these people have by now."""
    about, audience = _about(parts, notice), notice.audience
    checked = notice.stored.checked_at or now  # a day without a year means what it meant then
    said = (_claims(parts, text.language, text.body, checked) for text in notice.texts)
    cancels = _cancels(notice)
    source = _source(said, cancels)
    by_date = bool(audience.event_types or audience.events_from or audience.events_until)
    if not by_date and (source is None or not about):
        return AtRelease()
    places = _cities(notice)
    own: dict[UUID, list[tuple[broadcasts.EventOf, OwnDate]]] = {}
    for event in await broadcasts.events_of(tx, people, now):
        own.setdefault(event.client, []).append((event, _own(parts, event) if places else _dated(event)))

    def meant(each: OwnDate) -> bool:
        """Whether this date is one for which they get it: by itself it neither contradicts nor was not asked for."""
        if by_date and not notices.asked_by(audience, each):
            return False
        if source is None or each.type not in about:
            return by_date
        return notices.contradiction(source, about, [each], places, cancels=cancels) is None

    def otherwise(dates: Sequence[OwnDate]) -> bool:
        if by_date and not any(notices.asked_by(audience, each) for each in dates):
            return True
        return source is not None and notices.contradiction(source, about, dates, places, cancels=cancels) is not None

    contradicted = {person for person in people if otherwise([each for _, each in own.get(person, ())])}
    return AtRelease(
        frozenset(contradicted),
        {
            person: first
            for person, dates in own.items()
            if person not in contradicted and (first := next((event for event, each in dates if meant(each)), None))
        },
    )


def _read(calendar: str, about: frozenset[str]) -> list[OwnDate]:
    """A calendar as the store tells it; a day that no text names stands for all that this one does not."""
    other = OwnDate(min(about), date.min, time.min)
    return [
        OwnDate(kind, date.fromisoformat(day), time.fromisoformat(at)) if kind else other
        for kind, day, at in ((*each.split(" "), "", "")[:3] for each in calendar.split(","))
    ]


def _cities(notice: Notice) -> frozenset[str]:
    """The courts' cities that its texts name."""
    cities = {normalise(court.city) for court in courts().values()}
    spelt = [f" {normalise(text.body)} " for text in notice.texts]
    return frozenset(city for city in cities if any(f" {city} " in text for text in spelt))


async def _elsewhere(parts: Parts, tx: Connection, notice: Notice, source: Claims, held: broadcasts.Held) -> list[UUID]:
    """Who is told another place than their own. Places are sealed, so each person's are opened: only where a text
    names one."""
    places = _cities(notice)
    if not places:
        return []
    found = []
    async for rows in broadcasts.dates_of(tx, notice.id, held):
        for client, events in groupby(rows, key=lambda row: row.client):
            own = [_own(parts, event) for event in events]
            if notices.contradiction(source, frozenset(held.types), own, places) is Fault.OTHER_PLACE:
                found.append(client)
    return found


def _own(parts: Parts, event: broadcasts.EventOf) -> OwnDate:
    key = parts.vault.client_key(event.client, event.key)
    facts = sealed.unseal_facts(key, event.event, event.facts_sealed)
    place = normalise(f"{facts.venue} {facts.address} {facts.city}")
    return replace(_dated(event), place=place)


def _dated(event: broadcasts.EventOf) -> OwnDate:
    return OwnDate(event.type, event.day, event.starts_at.astimezone(ZoneInfo(event.zone)).time())


async def _repeated(tx: Connection, notice: Notice, now: datetime) -> list[Finding]:
    found = []
    if people := await broadcasts.got_same_text(tx, notice.id, now - notices.SAME_TEXT_BLOCKS):
        found.append(Finding(Fault.SAME_TEXT, people=people))
    elif people := await broadcasts.got_same_text(tx, notice.id, now - notices.SAME_TEXT_TOLD):
        found.append(Finding(Fault.SAME_TEXT_BEFORE, people=people))
    if people := await broadcasts.got_another(tx, notice.id, now - notices.ANOTHER_TOLD):
        found.append(Finding(Fault.ANOTHER_TODAY, people=people))
    return found
