"""The checks that every calendar row passes, whatever the file is made of: named cells of text → a `CaseEventRow`,
or one `RejectedRow` per bad cell. Reasons never repeat a cell: in a shifted row any cell may hold a phone number."""

from __future__ import annotations

import re
import zoneinfo
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TypedDict, TypeVar
from zoneinfo import ZoneInfo

import phonenumbers
from babel import Locale

from flows import match
from flows.case_events import (
    CaseEventRow,
    ClientRow,
    EventFacts,
    EventStatus,
    EventType,
    Mode,
    RejectedRow,
    Venue,
    WallTimeError,
    check_wall_time,
)
from flows.case_numbers import has_case_number
from flows.contact import Address, Channel
from flows.effects import Consent
from flows.people import LONGEST_TAG, MOST_TAGS, BadTag, bad_tags, tags_in

Row = CaseEventRow | ClientRow | RejectedRow

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

COLUMNS = (
    "client_ref",
    "phone",
    "alias",
    "household",
    "label",
    "language",
    "channel",
    "client_timezone",
    "client_city",
    "event_ref",
    "event_type",
    "date",
    "time",
    "timezone",
    "fold",
    "venue",
    "address",
    "city",
    "room",
    "mode",
    "status",
    "source",
    "verified_on",
    "consent",
    "consent_on",
    "tags",
)
CLIENT_COLUMNS = (
    "client_ref",
    "phone",
    "alias",
    "household",
    "label",
    "language",
    "channel",
    "client_timezone",
    "client_city",
    "consent",
    "consent_on",
    "tags",
)
LONGEST_CELL = 500
LONGEST_LABEL = match.LONGEST_LABEL
NO_VENUES: Mapping[str, Venue] = MappingProxyType({})

_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ufffd]")  # after white space was folded: controls, or lost letters
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")  # pasted along with numbers
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_CLOCK = re.compile(r"([0-9]{1,2})(?::([0-9]{2})(?::00)?)?(?: ?([AP])\.? ?M\.?)?", re.IGNORECASE)
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_AMERICAN = re.compile(r"(?:\+?1[ .-]?)?\(?([2-9][0-9]{2})\)?[ .-]?([2-9][0-9]{2})[ .-]?([0-9]{4})")
_WHATSAPP_ID = re.compile(r"[A-Z]{2}\.[0-9A-Za-z]{1,128}")
_STATES = frozenset(
    re.findall(
        "..",
        "ALAKAZARCACOCTDEDCFLGAGUHIIDILINIAKSKYLAMEMDMAMIMNMPMSMOMTNENVNHNJNMNYNCNDOHOKORPAPRRISCSDTNTXUTVTVAVIWAWVWIWY",
    )
)
_CITY = re.compile(r"([^,]{2,60}?) ?,? ([A-Za-z]{2})")
_CONSENT_HOW = ("paper", "voice", "text")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file being read. `rows` gives each row once, in the order of the file, and keeps none of them; `unknown` are
    the columns that nobody understands and that are ignored, `left_out` the sheets of a workbook that were not read."""

    rows: WithoutRepeats
    unknown: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


class _BadCell(Exception):
    """One cell that cannot be taken: column and sentence."""

    def __init__(self, column: str, why: str) -> None:
        self.column, self.why = column, why


def fold_space(cell: str) -> str:
    """A cell on one line, without the invisible direction marks that copying a number brings along."""
    return " ".join((cell if cell.isascii() else _INVISIBLE.sub("", cell)).split())


def date_reader(date_format: str | None) -> Callable[[str], date | None]:
    """A function from text to date, or None. ISO (2026-12-08) is always understood, anything else only as
    `date_format` says: MM (or M), DD (or D) and YYYY with separators, such as MM/DD/YYYY, or %m/%d/%Y.

    Raises ValueError when the format itself is unusable.
    """
    if date_format is None:
        return _iso_date
    plain = date_format.replace("%m", "MM").replace("%d", "DD").replace("%Y", "YYYY").upper()
    parts = re.fullmatch(r"(M{1,2}|D{1,2}|YYYY)([-/. ]+)(M{1,2}|D{1,2}|YYYY)([-/. ]+)(M{1,2}|D{1,2}|YYYY)", plain)
    if parts is None or {parts[1][0], parts[3][0], parts[5][0]} != {"M", "D", "Y"}:
        raise ValueError("a date format names day, month and year once each, such as MM/DD/YYYY or DD.MM.YYYY")
    digits = {"Y": "(?P<Y>[0-9]{4})", "M": "(?P<M>[0-9]{1,2})", "D": "(?P<D>[0-9]{1,2})"}
    pattern = re.compile(
        "".join(
            [digits[parts[1][0]], re.escape(parts[2]), digits[parts[3][0]], re.escape(parts[4]), digits[parts[5][0]]]
        )
    )

    def read(text: str) -> date | None:
        found = pattern.fullmatch(text)
        return _date(found["Y"], found["M"], found["D"]) if found else _iso_date(text)

    return read


def _iso_date(text: str) -> date | None:
    found = _ISO.fullmatch(text)
    return _date(*found.groups()) if found else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """`8:30`, `08:30`, `08:30:00`, `8:30 AM`, `8 a.m.` → a time; anything else → None."""
    found = _CLOCK.fullmatch(text)
    if found is None or (found[2] is None and found[3] is None):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3].upper() == "P" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_zone(text: str) -> ZoneInfo | None:
    """An IANA name of a place (or UTC), in any case → its zone; else None. `EST` and the like are no places: they do
    not change with summer time."""
    name = _zone_names().get(text.casefold())
    return ZoneInfo(name) if name else None


@cache
def _zone_names() -> Mapping[str, str]:
    names = zoneinfo.available_timezones()
    return {n.casefold(): n for n in names if n == "UTC" or ("/" in n and not n.startswith(("Etc/", "SystemV/")))}


def read_phone(text: str) -> Address | None:
    """A phone number as people write it (United States unless it says otherwise), `whatsapp:+1…`, or a WhatsApp user
    id (`US.…`) → where the person is reached; else None."""
    text = text.removeprefix("'")
    if text[:9].casefold() == "whatsapp:":
        text = text[9:].strip()
    if _WHATSAPP_ID.fullmatch(text):
        return Address(text)
    american = _AMERICAN.fullmatch(text)
    if american:  # nearly all of them: no need for the library's long way round
        number = phonenumbers.PhoneNumber(country_code=1, national_number=int("".join(american.groups())))
    else:
        try:
            number = phonenumbers.parse(text, "US")
        except phonenumbers.NumberParseException:
            return None
    valid = phonenumbers.is_valid_number_for_region(number, "US") or phonenumbers.is_valid_number(number)
    if number.extension or not (valid or _invented(number)):
        return None
    return Address(f"+{number.country_code}{phonenumbers.national_significant_number(number)}")


def _invented(number: phonenumbers.PhoneNumber) -> bool:
    """The 555 numbers of demos and tests: nobody owns them, so no plan of numbers lists them."""
    national = str(number.national_number)
    return number.country_code == 1 and len(national) == 10 and "555" in (national[:3], national[3:6])


@lru_cache(maxsize=256)  # a whole column is wrong in the same way more often than not, and comparing is slow
def _close(written: str, known: tuple[str, ...], alike: float) -> str | None:
    """Which of the known words was probably meant."""
    return next(iter(get_close_matches(written, known, 1, alike)), None)


def _plain(value: str) -> str:
    return re.sub(r"[\s_.\-/]+", "", value.casefold())


_TYPES = {_plain(value): value for value in EventType}
_MODES = {_plain(value): value for value in Mode}
_STATUSES = {_plain(value): value for value in EventStatus} | {
    "cancelled": EventStatus.CANCELLED_UNVERIFIED,
    "canceled": EventStatus.CANCELLED_UNVERIFIED,
}
_CHANNELS = {_plain(value): value for value in Channel}


def _one_of(column: str, cell: str, allowed: Mapping[str, E]) -> E:
    value = allowed.get(_plain(cell))
    if value is None:
        names = list(dict.fromkeys(map(str, allowed.values())))
        close = _close(_plain(cell), tuple(allowed), 0.6)
        hint = f" (did you mean {allowed[close]}?)" if close else ""
        raise _BadCell(column, f"not one of {', '.join(names)}{hint}")
    return value


class _Person(TypedDict):
    label: str
    language: str | None
    channel: Channel | None
    client_timezone: str | None
    client_city: str
    consent: Consent | None
    consent_how: str
    consent_on: date | None
    tags: tuple[str, ...]


_TOLD = ("venue", "address", "city", "room")  # what stands there stands in messages


class _Cells:
    """The cells of one row while they are checked, and what is wrong with them so far."""

    def __init__(self, row: int, cells: Mapping[str, str]) -> None:
        self._row, self._cells = row, cells
        self.bad: list[RejectedRow] = []
        whole = "".join(cells.values())
        if len(whole) > LONGEST_CELL or _UNREADABLE.search(whole):
            for column, cell in cells.items():
                if len(cell) > LONGEST_CELL:
                    self.refuse(column, f"longer than {LONGEST_CELL} characters")
                elif _UNREADABLE.search(cell):
                    self.refuse(column, "holds characters that cannot be read")

    def refuse(self, column: str, why: str) -> None:
        self.bad.append(RejectedRow(self._row, column, why, self._cells.get("event_ref", "")))

    def take(self, column: str, read: Callable[[str], T], otherwise: T) -> T:
        cell = self._cells.get(column, "")
        if not cell:
            return otherwise
        try:
            return read(cell)
        except _BadCell as error:
            self.refuse(error.column, error.why)
            return otherwise

    def need(self, column: str, read: Callable[[str], T], otherwise: T) -> T:
        if not self._cells.get(column):
            self.refuse(column, "missing")
        return self.take(column, read, otherwise)


class Checker:
    """Checks rows against the courts we know (`venues`: code → venue) and the date format the person chose.

    Raises ValueError when the date format is unusable."""

    def __init__(self, venues: Mapping[str, Venue] = NO_VENUES, date_format: str | None = None) -> None:
        self._venues = {code.casefold(): venue for code, venue in venues.items()}
        self._read_date = date_reader(date_format)
        form = f" or as {date_format}" if date_format else ", and no other date format was chosen"
        self._not_a_date = f"not a date written like 2026-12-08{form}"

    def venue(self, cell: str) -> Venue | None:
        """The court a code stands for."""
        return self._venues.get(cell.casefold())

    def check(self, row: int, cells: Mapping[str, str]) -> CaseEventRow | tuple[RejectedRow, ...]:
        """One row. `cells` holds text by our column names, folded by `fold_space`; a missing cell is an empty one."""
        cell = _Cells(row, cells)
        bad, get, take, need = cell.bad, cells.get, cell.take, cell.need
        if bad:
            return tuple(bad)
        phone = take("phone", _phone, None)
        if not get("client_ref") and not get("phone"):
            cell.refuse("client_ref", "neither client_ref nor phone")
        type_ = need("event_type", lambda cell: _one_of("event_type", cell, _TYPES), EventType.HEARING_OTHER)
        day = need("date", lambda cell: self._date("date", cell), None)
        at = need("time", _time, None)
        place = self.venue(get("venue", ""))
        own_zone = take("timezone", lambda cell: _zone("timezone", cell), None)
        zone = own_zone
        if not get("timezone"):
            zone = ZoneInfo(place.zone) if place else None
            if zone is None:
                cell.refuse("timezone", self._no_zone(get("venue", "")))
        fold = take("fold", _fold, None)
        if day and at and zone:
            try:
                fold = check_wall_time(day, at, zone, fold)
                self._same_clock(day, at, fold, own_zone, place)
            except WallTimeError as error:
                cell.refuse("time", str(error))
            except _BadCell as error:
                cell.refuse(error.column, error.why)
        for column in _TOLD:
            if has_case_number(get(column, "")):
                cell.refuse(column, "holds an A-Number, and messages would name it")
        mode = take("mode", lambda cell: _one_of("mode", cell, _MODES), Mode.IN_PERSON)
        status = take("status", lambda cell: _one_of("status", cell, _STATUSES), EventStatus.SCHEDULED)
        verified_on = take("verified_on", lambda cell: self._date("verified_on", cell), None)
        if status is EventStatus.CANCELLED_VERIFIED and not get("verified_on"):
            cell.refuse("verified_on", "missing: say when the cancellation was verified, or write cancelled")
        person = self._person(cell)
        if bad or day is None or at is None or zone is None:
            return tuple(bad)
        return CaseEventRow(
            row=row,
            facts=EventFacts(
                type=type_,
                day=day,
                at=at,
                zone=zone.key,
                fold=fold or 0,
                status=status,
                mode=mode,
                venue=place.name if place else get("venue", ""),
                address=get("address") or (place.address if place else ""),
                city=get("city") or (place.city if place else ""),
                room=get("room", ""),
                source=get("source", ""),
                verified_on=verified_on,
            ),
            event_ref=get("event_ref", ""),
            client_ref=get("client_ref", ""),
            phone=phone,
            alias=get("alias", ""),
            household=get("household", ""),
            sequence=int(get("sequence", "")) if get("sequence") else None,
            **person,
        )

    def check_client(self, row: int, cells: Mapping[str, str]) -> ClientRow | tuple[RejectedRow, ...]:
        """One row of a list of clients; `cells` as for `check`."""
        cell = _Cells(row, cells)
        if cell.bad:
            return tuple(cell.bad)
        phone = cell.need("phone", _phone, None)
        person = self._person(cell)
        if cell.bad or phone is None:
            return tuple(cell.bad)
        get = cells.get
        return ClientRow(row, phone, get("client_ref", ""), get("alias", ""), household=get("household", ""), **person)

    def _person(self, cell: _Cells) -> _Person:
        """What both kinds of row say of a person."""
        unsaid: tuple[Consent | None, str] = (None, "")
        consent, how = cell.take("consent", _consent, unsaid)
        zone = cell.take("client_timezone", lambda text: _zone("client_timezone", text), None)
        return {
            "label": cell.take("label", _label, ""),
            "language": cell.take("language", _language, None),
            "channel": cell.take("channel", lambda text: _one_of("channel", text, _CHANNELS), None),
            "client_timezone": zone.key if zone else None,
            "client_city": cell.take("client_city", _city, ""),
            "consent": consent,
            "consent_how": how,
            "consent_on": cell.take("consent_on", lambda text: self._date("consent_on", text), None),
            "tags": cell.take("tags", _tags, ()),
        }

    def _date(self, column: str, cell: str) -> date:
        day = self._read_date(cell)
        if day is None:
            raise _BadCell(column, self._not_a_date)
        if not 2000 <= day.year < 2100:
            raise _BadCell(column, "the year is not between 2000 and 2099")
        return day

    def _no_zone(self, venue: str) -> str:
        if not venue:
            return "missing, and there is no venue to take it from"
        close = _close(venue.casefold(), tuple(self._venues), 0.6) if len(venue) <= 4 else None
        hint = f" (did you mean {close.upper()}?)" if close else ""
        return f"missing, and the venue is not a court code we know{hint}"

    def _same_clock(self, day: date, at: time, fold: int, own: ZoneInfo | None, place: Venue | None) -> None:
        """A row that says New York for a court in Houston would send people an hour off: somebody must say which."""
        if own is None or place is None or own.key == place.zone:
            return
        wall = datetime.combine(day, at).replace(fold=fold)
        if wall.replace(tzinfo=own).utcoffset() != wall.replace(tzinfo=ZoneInfo(place.zone)).utcoffset():
            raise _BadCell(
                "timezone", f"{own.key}, but the venue's clock is {place.zone}: leave it empty or correct one"
            )


def _time(cell: str) -> time:
    at = read_time(cell)
    if at is None:
        raise _BadCell("time", "not a time written like 08:30 or 8:30 AM")
    return at


def _zone(column: str, cell: str) -> ZoneInfo:
    zone = read_zone(cell)
    if zone is None:
        close = _close(cell.casefold().replace(" ", "_"), tuple(_zone_names()), 0.75)
        hint = f" (did you mean {_zone_names()[close]}?)" if close else ""
        raise _BadCell(column, f"not a time zone written like America/New_York{hint}")
    return zone


def _fold(cell: str) -> int:
    if cell not in ("0", "1"):
        raise _BadCell("fold", "not 0 (the first of two equal times) or 1 (the second)")
    return int(cell)


def _phone(cell: str) -> Address:
    address = read_phone(cell)
    if address is None:
        if re.fullmatch(r"[0-9]+([.,][0-9]+)?E\+?[0-9]+", cell, re.IGNORECASE):
            raise _BadCell("phone", "rounded by the spreadsheet: format the column as text and enter the number again")
        raise _BadCell("phone", "not a phone number (write it with + and country code)")
    return address


def _language(cell: str) -> str:
    named = _language_names().get(cell.casefold())
    if named:
        return named
    if _TAG.fullmatch(cell) is None:
        raise _BadCell("language", "not a language tag such as es, ht or pt-BR, nor the English name of a language")
    first, *rest = cell.split("-")
    # BCP 47: language lower case, script in title case, region in capitals.
    return "-".join(
        [first.lower(), *(p.title() if len(p) == 4 else p.upper() if len(p) == 2 else p.lower() for p in rest)]
    )


@cache
def _language_names() -> Mapping[str, str]:
    return {name.casefold(): code.replace("_", "-") for code, name in Locale("en").languages.items()}


def label_of(text: str) -> str | None:
    """How somebody is told apart on a phone, as written; None for what is too long, or more than letters and digits."""
    return match.label(text) if text else text


def _label(cell: str) -> str:
    if label_of(cell) is None:
        raise _BadCell("label", f"letters and digits, at most {LONGEST_LABEL}: what they chose, never a full name")
    return cell


def city_of(text: str) -> str | None:
    """A city with its state in one spelling ("Houston, TX"); None for what is written otherwise. It may be a city that
    nobody can place."""
    city = _CITY.fullmatch(fold_space(text))
    return f"{city[1]}, {city[2].upper()}" if city and city[2].upper() in _STATES else None


def _city(cell: str) -> str:
    city = city_of(cell)
    if city is None:
        raise _BadCell("client_city", "not a city with the two letters of its state, such as Houston, TX")
    return city


def _consent(cell: str) -> tuple[Consent | None, str]:
    word = cell.casefold()
    if word == "no":
        return Consent.REFUSED, ""
    if word not in _CONSENT_HOW:
        raise _BadCell(
            "consent", f"not one of {', '.join(_CONSENT_HOW)} (how it was given) or no; empty if not asked yet"
        )
    return Consent.GIVEN, word


_BAD_TAGS = {
    BadTag.CASE_NUMBER: "holds an A-Number, which a tag must not",
    BadTag.LONG: f"tags have at most {LONGEST_TAG} characters, and commas between them",
    BadTag.MANY: f"more than {MOST_TAGS} tags",
}


def _tags(cell: str) -> tuple[str, ...]:
    tags = tags_in(cell)
    if bad := bad_tags(tags):
        raise _BadCell("tags", _BAD_TAGS[bad])
    return tags


class WithoutRepeats(Iterator[Row]):
    """The rows of `read()`, where one told twice in the same words is taken once, and one told in two ways not at all:
    both rows are held, each naming the other, for a person to say which is true.

    Reads twice, so that the first telling is not out of the door before the second is known; what is remembered in
    between is three numbers per row, packed."""

    def __init__(self, read: Callable[[], Iterator[Row]]) -> None:
        self._read = read
        self._rows = self._sorted_out()
        self.last = 0  # the file's last row, once the first has been asked for

    def __next__(self) -> Row:
        return next(self._rows)

    def _sorted_out(self) -> Iterator[Row]:
        repeats, self.last = _repeats(self._read())
        for row in self._read():
            yield row if isinstance(row, RejectedRow) else repeats.taken(row)


@dataclass(frozen=True, slots=True)
class _Repeats:
    """What more than one row is about → the first such row; and, where they contradict each other, the second."""

    first: Mapping[int, int]
    against: Mapping[int, int]

    def taken(self, row: CaseEventRow | ClientRow) -> Row:
        key = _identity(row)
        first = self.first.get(key, row.row)
        if key in self.against:
            return _held(row, first if row.row != first else self.against[key])
        if row.row != first:
            return RejectedRow(row.row, "", f"same as row {first}", getattr(row, "event_ref", ""), again=True)
        return row


def _repeats(rows: Iterator[Row]) -> tuple[_Repeats, int]:
    """Which rows repeat one another, and the number of the last row."""
    about, said, numbers = array("q"), array("q"), array("q")
    last = 0
    for row in rows:
        last = row.row
        if not isinstance(row, RejectedRow):
            about.append(_identity(row))
            said.append(hash(_content(row)))
            numbers.append(row.row)
    twice = _twice(about)
    first: dict[int, tuple[int, int]] = {}
    against: dict[int, int] = {}
    for key, content, number in zip(about, said, numbers, strict=True):
        if key in twice:
            told = first.setdefault(key, (number, content))
            if told[0] != number and told[1] != content:
                against.setdefault(key, number)
    return _Repeats({key: number for key, (number, _) in first.items()}, against), last


def _twice(about: array[int]) -> set[int]:
    """The numbers that come more than once. A part of them at a time, since a set of all would be what takes memory."""
    parts = 1 + len(about) // 20_000
    found: set[int] = set()
    for part in range(parts):
        seen: set[int] = set()
        for key in about:
            if key % parts == part:
                (found if key in seen else seen).add(key)
    return found


def _held(row: CaseEventRow | ClientRow, other: int) -> RejectedRow:
    if isinstance(row, ClientRow):
        return RejectedRow(row.row, "phone", f"contradicts row {other}: the same phone, other words", held=True)
    what = "the same event_ref" if row.event_ref else "the same client, type, date and time"
    why = f"contradicts row {other}: {what}, other facts"
    return RejectedRow(row.row, "event_ref", why, row.event_ref, held=True)


def _identity(row: CaseEventRow | ClientRow) -> int:
    if isinstance(row, ClientRow):
        return hash((row.phone.value, row.client_ref, row.label)) if row.household else hash(row.phone.value)
    if row.event_ref:
        return hash(row.event_ref)
    client = row.client_ref or (f"{row.phone.value} {row.label}" if row.phone else "")
    facts = row.facts
    return hash((facts.source, client, facts.type, facts.day, facts.at))


def _content(row: CaseEventRow | ClientRow) -> tuple[object, ...]:
    """All that a row says, without where it stands."""
    return (
        row.facts if isinstance(row, CaseEventRow) else None,
        row.client_ref,
        row.phone,
        row.alias,
        row.household,
        row.label,
        row.language,
        row.channel,
        row.client_timezone,
        row.client_city,
        row.consent,
        row.consent_how,
        row.consent_on,
        row.tags,
    )
