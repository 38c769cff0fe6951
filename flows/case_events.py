"""Case events: something with a date in a client's case, typed, with the wall clock of its venue."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from flows.contact import Address, Channel
from flows.effects import Consent


class EventType(StrEnum):
    HEARING_MASTER = "hearing.master"
    HEARING_INDIVIDUAL = "hearing.individual"
    HEARING_OTHER = "hearing.other"
    ICE_CHECK_IN = "ice.check_in"
    ISAP_VISIT = "isap.visit"
    ISAP_CALL = "isap.call"
    USCIS_BIOMETRICS = "uscis.biometrics"
    USCIS_INTERVIEW = "uscis.interview"
    ATTORNEY_VISIT = "attorney.visit"
    PROGRAM_VISIT = "program.visit"
    DEADLINE_FILING = "deadline.filing"


class Mode(StrEnum):
    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"


class EventStatus(StrEnum):
    """`cancelled_unverified`: somebody or some file says so; the client hears it only once a person verified it."""

    SCHEDULED = "scheduled"
    MOVED = "moved"
    CANCELLED_UNVERIFIED = "cancelled_unverified"
    CANCELLED_VERIFIED = "cancelled_verified"
    ATTENDED = "attended"
    MISSED = "missed"
    UNKNOWN = "unknown"


UPCOMING = frozenset({EventStatus.SCHEDULED, EventStatus.MOVED})
# Perhaps off, but nobody has checked: silence could cost a removal order, so reminders go, with the wording that says
# "plan to be there until it is confirmed".
UNVERIFIED = frozenset({EventStatus.CANCELLED_UNVERIFIED, EventStatus.UNKNOWN})
AHEAD = UPCOMING | UNVERIFIED  # a person should still expect these to take place


def event_key(kind: EventType) -> str:
    """The message that names a type of case event: `events.ice-check-in`."""
    return f"events.{kind.value.replace('.', '-').replace('_', '-')}"


def held(type_: EventType, mode: Mode) -> Mode:
    """How a date is held, as far as that has to be said: a call is a call, and the last day for papers is not held."""
    call = type_ is EventType.ISAP_CALL and mode is Mode.PHONE
    return Mode.IN_PERSON if call or type_ is EventType.DEADLINE_FILING else mode


def attended(type_: EventType, mode: Mode) -> str:
    """What a person does about a date, which messages choose their words by: a mode, or "call" where they wait for one,
    or "deadline" where nobody attends."""
    if type_ is EventType.DEADLINE_FILING:
        return "deadline"
    way = held(type_, mode)
    return "call" if type_ is EventType.ISAP_CALL and way is Mode.IN_PERSON else way.value


class WallTimeError(ValueError):
    """The wall time does not exist at the venue, or exists twice and nobody said which."""


class Venue(Protocol):
    """What a court code stands for: `zone` is an IANA name."""

    @property
    def name(self) -> str: ...
    @property
    def city(self) -> str: ...
    @property
    def zone(self) -> str: ...
    @property
    def address(self) -> str: ...


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What a person must know to be there. `day` and `at` are the venue's wall clock; `fold` is 1 for the second of
    two equal times on the night clocks go back; `zone` is the venue's IANA name."""

    type: EventType
    day: date
    at: time
    zone: str
    fold: int = 0
    status: EventStatus = EventStatus.SCHEDULED
    mode: Mode = Mode.IN_PERSON
    venue: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    city: str = field(default="", repr=False)  # names the clock: "8:30 AM (Houston time)"
    room: str = field(default="", repr=False)
    source: str = ""
    verified_on: date | None = None

    @property
    def starts_at(self) -> datetime:
        """The instant, in UTC."""
        return datetime.combine(self.day, self.at, ZoneInfo(self.zone)).replace(fold=self.fold).astimezone(UTC)

    @property
    def held(self) -> Mode:
        """How it is held, as far as that has to be said."""
        return held(self.type, self.mode)


@dataclass(frozen=True, slots=True)
class CaseEventRow:
    """One row of a calendar file or feed, checked and complete. `row` is the spreadsheet row (header is 1) or the
    event's number in an ICS file. Of `client_ref` and `phone` at least one is there; `event_ref` may be empty."""

    row: int
    facts: EventFacts
    event_ref: str = field(default="", repr=False)
    client_ref: str = field(default="", repr=False)
    phone: Address | None = None
    alias: str = field(default="", repr=False)
    household: str = field(default="", repr=False)  # who belongs together
    label: str = field(default="", repr=False)  # how they want to be told apart on a phone they share
    language: str | None = None
    channel: Channel | None = None
    client_timezone: str | None = None
    client_city: str = field(default="", repr=False)  # where they live: "Houston, TX"
    consent: Consent | None = None  # GIVEN or REFUSED; None: the file does not say
    consent_how: str = ""  # paper, voice, text
    consent_on: date | None = None
    tags: tuple[str, ...] = field(default=(), repr=False)
    sequence: int | None = None  # of an ICS event: which of its versions this is


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One row of a list of clients, checked. `phone` is always there."""

    row: int
    phone: Address
    client_ref: str = field(default="", repr=False)
    alias: str = field(default="", repr=False)
    household: str = field(default="", repr=False)
    label: str = field(default="", repr=False)
    language: str | None = None
    channel: Channel | None = None
    client_timezone: str | None = None
    client_city: str = field(default="", repr=False)  # where they live: "Houston, TX"
    consent: Consent | None = None
    consent_how: str = ""
    consent_on: date | None = None
    tags: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that could not be taken, and why: the column and a sentence. Never the cell's personal content. `held`: it
    contradicts another row, and a person has to say which is true; `again`: it says what another row says, so nothing
    is lost. `event_ref`: which event it is about, if it says."""

    row: int
    column: str
    why: str
    event_ref: str = field(default="", repr=False, compare=False)
    held: bool = False
    again: bool = False


def check_wall_time(day: date, at: time, zone: ZoneInfo, fold: int | None) -> int:
    """The fold of a wall time at a venue.

    Raises `WallTimeError` when clocks jump over that time, or when it happens twice and `fold` (0 first, 1 second) is
    None. https://docs.python.org/3/library/zoneinfo.html describes fold.
    """
    first = datetime.combine(day, at, zone).replace(fold=0)
    second = first.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return 0
    # Out and back through UTC lands elsewhere exactly when the wall time is skipped.
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != first.replace(tzinfo=None):
        raise WallTimeError(f"{at:%H:%M} does not exist on {day} in {zone.key}: clocks go forward over it")
    if fold is None:
        raise WallTimeError(f"{at:%H:%M} happens twice on {day} in {zone.key}: say fold=0 (first) or fold=1 (second)")
    return fold
