"""Notices to many people: who gets one, what is wrong with its words, who must agree, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.claims import Claims
from flows.effects import Consent
from flows.quiet import Hours, next_sendable, on_clock


class NoticeState(StrEnum):
    """`held`: approved, and it can still be undone. `sending`: handed to the outbox bit by bit. `paused`: what has not
    left waits until a person lets it go on."""

    DRAFT = "draft"
    CHECKED = "checked"
    HELD = "held"
    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"


class RecipientState(StrEnum):
    PLANNED = "planned"
    LEFT_OUT = "left_out"
    ENQUEUED = "enqueued"


class LeftOut(StrEnum):
    """Why somebody who was asked for gets no notice."""

    STOPPED = "stopped"  # said stop, or no
    NO_CONSENT = "no_consent"
    NO_NOTICES = "no_notices"  # wants only their dates
    FROZEN = "frozen"
    BUSY_DAY = "busy_day"  # has a hearing or an appointment that day
    NOT_PRIVATE = "not_private"  # the text says more than a stranger may read, and the phone may be a stranger's
    LANGUAGE = "language"  # no words in their language
    CONTRADICTED = "contradicted"  # their own date says otherwise
    SAME_NUMBER = "same_number"  # another person at this number gets it, in the same words
    TOO_LATE = "too_late"  # no allowed hour is left for it
    CALLED_BACK = "called_back"


class Origin(StrEnum):
    """Where the words of one language come from. `machine` words must be read by a person first."""

    TYPED = "typed"
    MACHINE = "machine"


class Way(StrEnum):
    """How a notice was approved."""

    SMALL = "small"
    SECOND = "second"
    ALONE = "alone"


SMALL = 20  # so many people may be written to without a second person
HOLD = timedelta(minutes=10)
HOLD_ALONE = timedelta(minutes=60)
SAME_TEXT_BLOCKS = timedelta(hours=12)
SAME_TEXT_TOLD = timedelta(days=30)
ANOTHER_TOLD = timedelta(hours=24)
DEAR = 4  # segments from which it is worth asking whether it can be said shorter
LONGEST = 1_600  # characters, the most the provider takes
SLOTS = frozenset({"org", "org_phone"})
_SLOT = re.compile(r"\{([^{}\n]*)\}")
_LINK = re.compile(r"\bhttps?://|\bwww\.|\b[a-z0-9-]{2,}\.(?:com|org|net|gov|info|ly|us|io)\b(?!@)", re.IGNORECASE)


NOBODYS = "nobody"  # among caseworkers: the clients whom nobody has taken


# What of an audience is a list of words, and what a day.
LISTS = ("languages", "channels", "zones", "event_types", "places", "caseworkers", "tiers", "tags", "refs")
DAYS = ("events_from", "events_until")


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is asked for: all that is given must hold. `event_types` with `events_from` and `events_until` (days at the
    venue, both included): who has such an event ahead; `places`: who has one in a city, or at a court or office, of
    which one of these is a part of the name; `caseworkers`: whose clients (ids of staff; `nobody`: those nobody has
    taken); `tiers`: how closely they are accompanied; `tags`: who has one of them; `seen_within_days`: who has written
    to us since; `refs`: the organisation's own references, one each.
    `leave_out_contradicted`: do not block on people whose own date says otherwise, leave them out. Raises ValueError
    for days in the wrong order."""

    languages: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    event_types: tuple[str, ...] = ()
    events_from: date | None = None
    events_until: date | None = None
    places: tuple[str, ...] = ()
    caseworkers: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    tags: tuple[str, ...] = field(default=(), repr=False)
    seen_within_days: int | None = None
    refs: tuple[str, ...] = field(default=(), repr=False)
    leave_out_contradicted: bool = False

    def __post_init__(self) -> None:
        if self.events_from and self.events_until and self.events_from > self.events_until:
            raise ValueError("the first day is after the last")
        if self.seen_within_days is not None and self.seen_within_days < 1:
            raise ValueError("seen within a number of days, one or more")


def fill(text: str, slots: Mapping[str, str]) -> str:
    """The text with its `{slots}` filled; one that is unknown stays as it stands (the check has named it)."""
    return _SLOT.sub(lambda found: slots.get(found[1], found[0]), text)


def unknown_slots(text: str) -> list[str]:
    """Placeholders that nothing fills, and single braces."""
    found = [f"{{{name}}}" for name in _SLOT.findall(text) if name not in SLOTS]
    rest = _SLOT.sub("", text)
    return found + [brace for brace in "{}" if brace in rest]


def links(text: str) -> list[str]:
    """What looks like an address to tap: we never send any, so that one that comes is known to be a fraud."""
    return [found[0] for found in _LINK.finditer(text)]


class Weight(StrEnum):
    """`block`: cannot be sent as it is; `confirm`: whoever approves says that it is meant."""

    BLOCK = "block"
    CONFIRM = "confirm"


class Fault(StrEnum):
    EMPTY = "empty"
    TOO_LONG = "too_long"
    DEAR = "dear"
    SLOT = "slot"
    LINK = "link"
    A_NUMBER = "a_number"
    RELATIVE = "relative"
    DATE_UNCLEAR = "date_unclear"
    DATE_PAST = "date_past"
    WEEKDAY_WRONG = "weekday_wrong"
    WEEKDAY_LOOSE = "weekday_loose"
    PHONE_UNKNOWN = "phone_unknown"
    DIFFERENT_DATES = "different_dates"
    DIFFERENT_TIMES = "different_times"
    DIFFERENT_PHONES = "different_phones"
    UNREAD = "unread"
    OTHER_DATE = "other_date"
    OTHER_TIME = "other_time"
    OTHER_PLACE = "other_place"
    STILL_ON = "still_on"
    NOBODY = "nobody"
    SAME_TEXT = "same_text"
    SAME_TEXT_BEFORE = "same_text_before"
    ANOTHER_TODAY = "another_today"
    LANGUAGE_MISSING = "language_missing"
    REF_UNKNOWN = "ref_unknown"
    REF_TWICE = "ref_twice"


_CONFIRMED = frozenset(
    {
        Fault.DEAR,
        Fault.WEEKDAY_LOOSE,
        Fault.PHONE_UNKNOWN,
        Fault.SAME_TEXT_BEFORE,
        Fault.ANOTHER_TODAY,
        Fault.LANGUAGE_MISSING,
        Fault.REF_UNKNOWN,
        Fault.REF_TWICE,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a notice: in which language's words, the piece that is meant, how many people it is
    about."""

    fault: Fault
    language: str = ""
    said: str = field(default="", repr=False)
    people: int = 0

    @property
    def weight(self) -> Weight:
        return Weight.CONFIRM if self.fault in _CONFIRMED else Weight.BLOCK


def blocked(findings: Iterable[Finding]) -> bool:
    return any(f.weight is Weight.BLOCK for f in findings)


def of_claims(language: str, claims: Claims, today: date, known_phones: frozenset[str]) -> list[Finding]:
    """What is wrong with what one language's words claim, whoever reads them. `known_phones`: the last ten digits of
    the numbers that are ours or of a help line we know."""
    return [
        *(Finding(Fault.DATE_UNCLEAR, language, said) for said in claims.unclear),
        *(Finding(Fault.WEEKDAY_WRONG, language, said) for said in claims.wrong),
        *(Finding(Fault.DATE_PAST, language, f"{day:%Y-%m-%d}") for day in sorted(claims.days) if day < today),
        *([Finding(Fault.WEEKDAY_LOOSE, language)] if claims.loose == 1 else []),
        *(Finding(Fault.PHONE_UNKNOWN, language, phone) for phone in sorted(claims.phones - known_phones)),
    ]


def of_languages(claims: Mapping[str, Claims]) -> list[Finding]:
    """Languages that claim other things than the first: a slip in translating, or an old draft."""
    found: list[Finding] = []
    if len(claims) < 2:
        return found
    (first, source), *others = claims.items()
    for language, said in others:
        if said.days != source.days:
            found.append(Finding(Fault.DIFFERENT_DATES, language, first))
        if not _same_times(said.times, source.times):
            found.append(Finding(Fault.DIFFERENT_TIMES, language, first))
        if said.phones != source.phones:
            found.append(Finding(Fault.DIFFERENT_PHONES, language, first))
    return found


def _same_times(one: frozenset[frozenset[int]], other: frozenset[frozenset[int]]) -> bool:
    """Whether each time of one may be a time of the other: "2:30 pm" and "2:30 de la tarde"."""
    return all(any(a & b for b in other) for a in one) and all(any(a & b for b in one) for a in other)


@dataclass(frozen=True, slots=True)
class OwnDate:
    """An event of a recipient's: its type, and day, time and place on the venue's wall clock. `place` is only needed
    where the text names one."""

    type: str
    day: date
    at: time
    place: str = field(default="", repr=False)


def contradiction(
    claims: Claims,
    about: frozenset[str],
    own: Sequence[OwnDate],
    places: frozenset[str] = frozenset(),
    *,
    cancels: bool = False,
) -> Fault | None:
    """How a text contradicts somebody's own dates. `about`: the types of event it speaks of; who has none of them ahead
    is not contradicted, nor is anybody by a text without a date, unless it `cancels`: says that one does not take
    place, and the calendar has it. `places`: cities the text names, as `normalise`d."""
    concerned = [event for event in own if event.type in about]
    if not concerned:
        return None
    if not claims.days:
        return Fault.STILL_ON if cancels else None
    that_day = [event for event in concerned if event.day in claims.days]
    if not that_day:
        return Fault.OTHER_DATE
    that_time = [event for event in that_day if not claims.times or claims.may_be_at(event.at)]
    if not that_time:
        return Fault.OTHER_TIME
    if places and not any(place in event.place for event in that_time for place in places):
        return Fault.OTHER_PLACE
    return Fault.STILL_ON if cancels else None


def asked_by(audience: Audience, event: OwnDate) -> bool:
    """Whether this is one of the dates by which the audience is chosen."""
    return (
        (not audience.event_types or event.type in audience.event_types)
        and (audience.events_from is None or event.day >= audience.events_from)
        and (audience.events_until is None or event.day <= audience.events_until)
    )


@dataclass(frozen=True, slots=True)
class Reader:
    """What decides whether somebody gets a notice. `language`: the one of its words they read, or None;
    `busy_days`: days, on the venue's calendar, on which they must be somewhere."""

    consent: Consent
    wants_notices: bool
    frozen: bool
    phone_private: bool | None
    language: str | None
    busy_days: frozenset[date] = frozenset()


def left_out(reader: Reader, *, reveals: bool, day: date) -> LeftOut | None:
    """Why this person gets no notice on `day`, or None. `reveals`: its words say what a stranger must not read."""
    if reader.consent in (Consent.STOPPED, Consent.REFUSED):
        return LeftOut.STOPPED
    if reader.consent is not Consent.GIVEN:
        return LeftOut.NO_CONSENT
    if not reader.wants_notices:
        return LeftOut.NO_NOTICES
    if reader.frozen:
        return LeftOut.FROZEN
    if reader.language is None:
        return LeftOut.LANGUAGE
    if reveals and reader.phone_private is not True:
        return LeftOut.NOT_PRIVATE
    if day in reader.busy_days:
        return LeftOut.BUSY_DAY
    return None


@dataclass(frozen=True, slots=True)
class Slot:
    """When a message may leave: from `due` until just before `until`."""

    due: datetime
    until: datetime


def when(now: datetime, ends: datetime, person: ZoneInfo, hours: Hours) -> Slot | None:
    """The next allowed hours of a person before the notice ends; None when there are none."""
    due = next_sendable(now, person, hours)
    until = min(ends, on_clock(due.astimezone(person).date(), hours.closes, person))
    return Slot(due, until) if due < until else None


class Refusal(StrEnum):
    NOT_CHECKED = "not_checked"
    BLOCKED = "blocked"
    NOT_CONFIRMED = "not_confirmed"
    COUNT = "count"  # the number typed is not the number of people
    SAME_TEXT = "same_text"  # since the check, another notice with these words was approved for some of them
    OWN = "own"  # composed by the same person, and somebody else may approve
    NOT_ALLOWED = "not_allowed"


@dataclass(frozen=True, slots=True)
class Approved:
    way: Way
    hold: timedelta


def approve(
    state: NoticeState,
    findings: Sequence[Finding],
    people: int,
    *,
    own: bool,
    may_approve: bool,
    others: bool,
    typed: int | None,
    confirmed: bool,
) -> Approved | Refusal:
    """May this notice go to `people`? `own`: whoever approves composed it; `may_approve`: their role may approve
    others'; `others`: somebody else could; `typed`: the count they typed; `confirmed`: what is to be confirmed was.

    A second person needs no typed count. Alone it takes the count and an hour in which it can be undone."""
    if state is not NoticeState.CHECKED:
        return Refusal.NOT_CHECKED
    if blocked(findings) or people < 1:
        return Refusal.BLOCKED
    if findings and not confirmed:
        return Refusal.NOT_CONFIRMED
    if not own:
        return Approved(Way.SECOND, HOLD) if may_approve else Refusal.NOT_ALLOWED
    if people <= SMALL:
        return Approved(Way.SMALL, HOLD)
    if others:
        return Refusal.OWN
    if not may_approve:
        return Refusal.NOT_ALLOWED
    return Approved(Way.ALONE, HOLD_ALONE) if typed == people else Refusal.COUNT


def takes(segments: int, per_second: float | None) -> timedelta:
    """How long the sender needs at its rate; None: as fast as it can."""
    return timedelta(0) if per_second is None else timedelta(seconds=segments / per_second)
