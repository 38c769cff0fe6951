"""iCalendar files and feeds (RFC 5545). Each event is read by itself, so that a broken one costs only itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Event, Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from flows.case_events import RejectedRow, Venue, WallTimeError, check_wall_time
from flows.zones import HOME
from service.calendars.grid import nothing
from service.calendars.rows import (
    NO_VENUES,
    Checker,
    Row,
    Sheet,
    WithoutRepeats,
    fold_space,
    read_zone,
)

HORIZON = timedelta(days=400)  # how far repeating events are written out; single ones are taken however far
EARLIEST_SERIES = 1990  # a rule is walked from its beginning

# Tried in this order for a zone that a file defines itself under a name of its own.
_HOME_ZONES = (*HOME, "Pacific/Guam")
_KEPT = ("UID", "DTSTART", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "STATUS", "LOCATION", "SUMMARY")
_OURS = ("X-RECADO-CLIENT", "X-RECADO-TYPE")
_AFTER_MARK = re.compile(r"^((?:BEGIN|END):(?:VEVENT|VTIMEZONE|VCALENDAR)[ \t]*\n)[ \t]+", re.IGNORECASE | re.MULTILINE)
_TZID = re.compile(r';TZID=("[^"]*"|[^;:"]*)', re.IGNORECASE)


class _BadEvent(Exception):
    """Why an event cannot be taken: the property and a sentence."""

    def __init__(self, column: str, why: str) -> None:
        self.column, self.why = column, why


@dataclass(slots=True)
class _Parts:
    """A calendar taken apart: each VEVENT with its number (None where it never ends), VTIMEZONEs, own properties."""

    events: list[tuple[int, str | None]] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)


def read(source: Path | bytes, *, now: datetime, venues: Mapping[str, Venue] = NO_VENUES) -> Sheet:
    """A calendar → its events as rows, numbered as they stand in the file (the first is 1).

    `UID` is the event_ref (a repeated event adds the date of its place in the series), `X-RECADO-CLIENT` the
    client_ref, `X-RECADO-TYPE` (or a SUMMARY that is exactly a type) the event_type, `LOCATION` the venue or court
    code. Of several versions under one UID the highest SEQUENCE counts. Repeating events are written out from `now`
    (aware) for 400 days. A time given in UTC or another zone is moved to the venue's clock.
    Whatever the bytes are, the answer is rows. Raises OSError when the file cannot be opened.
    """
    data = source if isinstance(source, bytes) else source.read_bytes()
    parts = _take_apart(_decode(data))
    if parts is None:
        return nothing("not a calendar: there is no BEGIN:VCALENDAR")
    rows = list(_rows(parts, now, Checker(venues)))
    return Sheet(WithoutRepeats(lambda: iter(rows)))


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _take_apart(text: str) -> _Parts | None:
    lines = re.sub(r"\r\n?", "\n", text)
    lines = _AFTER_MARK.sub(r"\1", lines)  # too short to go on in the next line: what stands there belongs to nothing
    lines = re.sub(r"\n[ \t]", "", lines)  # RFC 5545 3.1: long lines are folded
    if "BEGIN:VCALENDAR" not in lines.upper():
        return None
    parts = _Parts()
    block: list[str] = []
    inside = ""
    for line in lines.split("\n"):
        mark = line.strip().upper()
        if mark in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE"):
            if inside == "VEVENT":
                parts.events.append((len(parts.events) + 1, None))
            inside, block = mark[6:], [line]
        elif inside:
            block.append(line)
            if mark == f"END:{inside}":
                if inside == "VEVENT":
                    parts.events.append((len(parts.events) + 1, "\r\n".join(block)))
                else:
                    parts.zones.append("\r\n".join(block))
                inside = ""
        elif ":" in line:
            name, value = line.split(":", 1)
            parts.properties.setdefault(name.split(";")[0].upper(), value.strip())
    if inside == "VEVENT":
        parts.events.append((len(parts.events) + 1, None))
    return parts


def _rows(parts: _Parts, now: datetime, checker: Checker) -> Iterator[Row]:
    zones = _zones(parts.zones)
    calendar_zone = read_zone(parts.properties.get("X-WR-TIMEZONE", ""))
    withdrawn = parts.properties.get("METHOD", "").upper() == "CANCEL"
    found: list[tuple[int, Row]] = []
    groups: dict[str, list[tuple[int, Event]]] = {}
    for number, block in parts.events:
        try:
            event = _event(block, zones)
        except _BadEvent as error:
            found.append((number, RejectedRow(number, error.column, error.why)))
        else:
            groups.setdefault(_text(event, "UID") or f"\0{number}", []).append((number, event))
    for group in groups.values():
        try:
            standing = _standing(group, now)
        except _BadEvent as error:
            found.append((group[0][0], RejectedRow(group[0][0], error.column, error.why)))
            continue
        for number, event in standing:
            try:
                checked = checker.check(number, _cells(event, calendar_zone, withdrawn, checker))
            except _BadEvent as error:
                found.append((number, RejectedRow(number, error.column, error.why)))
            else:
                found.extend((number, r) for r in (checked if isinstance(checked, tuple) else (checked,)))
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))


def _event(block: str | None, zones: Mapping[str, ZoneInfo]) -> Event:
    """One VEVENT, with every TZID put into its IANA name and nothing but the properties we use."""
    if block is None:
        raise _BadEvent("VEVENT", "begins and never ends")

    def iana(found: re.Match[str]) -> str:
        zone = _zone(found[1].strip('"'), zones)
        if zone is None:
            raise _BadEvent("DTSTART", "its TZID is no time zone we know, and the calendar does not explain it")
        return f";TZID={zone.key}"

    lines = [
        _TZID.sub(iana, line) if line.upper().startswith(("DTSTART", "RDATE", "EXDATE", "RECURRENCE-ID")) else line
        for line in block.split("\r\n")
    ]
    try:
        whole = Event.from_ical("\r\n".join(lines))
        broken = {str(name).upper() for name, _ in whole.errors} & {*_KEPT, *_OURS}
        if broken:
            raise _BadEvent(min(broken), "cannot be read")
        event = Event()
        for name in (*_KEPT, *_OURS):
            if name in whole:
                event[name] = whole[name]
        if _when(event, "DTSTART") is None:
            raise _BadEvent("DTSTART", "cannot be read" if "DTSTART" in event else "missing")
        _sequence(event)
    except _BadEvent:
        raise
    except Exception as error:  # the parser raises whatever its values raise; the event is told, the others are kept
        raise _BadEvent("VEVENT", "cannot be read") from error
    return event


def _standing(group: Sequence[tuple[int, Event]], now: datetime) -> list[tuple[int, Event]]:
    """What stands of the versions and repetitions under one UID, each with the number of the event that says so."""
    if not any(name in event for _, event in group for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
        return [max(group, key=lambda pair: (_sequence(pair[1]), pair[0]))]
    for _, event in group:
        _bearable(event)
    try:
        occurrences = _write_out([event for _, event in group], now)
    except Exception as error:  # as above: a rule can be wrong in more ways than the library names
        raise _BadEvent("RRULE", "the repetition cannot be worked out") from error
    numbers = {_recurrence(event): number for number, event in group}
    result = []
    for occurrence in occurrences:
        at = _recurrence(occurrence)
        occurrence["UID"] = f"{_text(occurrence, 'UID')}/{at[:10]}"
        result.append((numbers.get(at, group[0][0]), occurrence))
    return result


def _write_out(events: Sequence[Event], now: datetime) -> list[Event]:
    calendar = Calendar()
    for event in events:
        calendar.add_component(event)
    # skip_bad_series would hide the trouble; each series is asked by itself, so the trouble stays its own.
    return list(recurring_ical_events.of(calendar).between(now, now + HORIZON))


def _bearable(event: Event) -> None:
    """Refuses rules that would write out millions of dates."""
    start = _when(event, "DTSTART")
    rules = event.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        often = str(next(iter(rule.get("FREQ", [])), "")).upper() not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
        if often or any(part in rule for part in ("BYHOUR", "BYMINUTE", "BYSECOND")):
            raise _BadEvent("RRULE", "repeats more often than daily")
        if any(int(step) < 1 for step in rule.get("INTERVAL", [])):
            raise _BadEvent("RRULE", "the repetition cannot be worked out")
        if not isinstance(start, date) or start.year < EARLIEST_SERIES:
            raise _BadEvent("DTSTART", f"a repetition that begins before {EARLIEST_SERIES}")


def _cells(event: Event, calendar_zone: ZoneInfo | None, withdrawn: bool, checker: Checker) -> dict[str, str]:
    """The event as cells of a row, at the venue's clock."""
    location = fold_space(_text(event, "LOCATION"))
    place = checker.venue(location)
    at, zone, fold = _wall(_when(event, "DTSTART"), ZoneInfo(place.zone) if place else None, calendar_zone)
    cancelled = withdrawn or _text(event, "STATUS").upper() == "CANCELLED"
    return {
        "event_ref": fold_space(_text(event, "UID")),
        "client_ref": fold_space(_text(event, "X-RECADO-CLIENT")),
        "event_type": fold_space(_text(event, "X-RECADO-TYPE") or _text(event, "SUMMARY")),
        "date": f"{at:%Y-%m-%d}" if at.year >= 1000 else "0",
        "time": f"{at:%H:%M}",
        "timezone": zone.key if zone else "",
        "fold": str(fold),
        "venue": location,
        "status": "cancelled_unverified" if cancelled else "scheduled",
        "sequence": str(min(max(_sequence(event), 0), 2**31 - 1)),
    }


def _wall(at: object, venue: ZoneInfo | None, calendar: ZoneInfo | None) -> tuple[datetime, ZoneInfo | None, int]:
    """Wall time, zone and fold: the venue's where it is known, else the event's own, else the calendar's."""
    if not isinstance(at, datetime):
        raise _BadEvent("DTSTART", "a whole day; the time is missing")
    if at.tzinfo is None:
        return at, calendar, 0  # a floating time; with no zone anywhere, the row check says so
    own = at.tzinfo if isinstance(at.tzinfo, ZoneInfo) and at.tzinfo.key != "UTC" else None
    target = venue or own or calendar
    if target is None:
        raise _BadEvent("DTSTART", "given in UTC, and neither venue nor calendar says whose clock it is")
    if own:
        try:
            check_wall_time(at.date(), at.time(), own, 0)  # RFC 5545 3.3.5: of two equal times the first
        except WallTimeError as error:
            raise _BadEvent("DTSTART", str(error)) from error
        if own.key == target.key:
            return at, own, at.fold
    try:
        local = at.astimezone(UTC).astimezone(target)
    except (OverflowError, ValueError) as error:
        raise _BadEvent("DTSTART", "the year is not between 2000 and 2099") from error
    return local, target, local.fold


def _when(event: Event, name: str) -> object:
    return getattr(event.get(name), "dt", None)


def _text(event: Event, name: str) -> str:
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) and value else value)


def _sequence(event: Event) -> int:
    try:
        return int(_text(event, "SEQUENCE") or 0)
    except ValueError as error:
        raise _BadEvent("SEQUENCE", "not a number") from error


def _recurrence(event: Event) -> str:
    """Which place in the series this is: ISO date and time, or "" for the series itself."""
    at = _when(event, "RECURRENCE-ID")
    return at.isoformat() if isinstance(at, date) else ""


def _zone(tzid: str, own: Mapping[str, ZoneInfo]) -> ZoneInfo | None:
    """A TZID as programs write it → an IANA zone: as it is, with a vendor's prefix, as Windows says it, or as this
    calendar defines it."""
    names = tzid.strip("/").split("/")
    for start in range(len(names)):
        zone = read_zone("/".join(names[start:]))
        if zone:
            return zone
    return read_zone(WINDOWS_TO_OLSON.get(tzid, "")) or own.get(tzid)


def _zones(blocks: Sequence[str]) -> dict[str, ZoneInfo]:
    """The zones a calendar defines itself: TZID → the American zone that keeps the same clock."""
    found = {}
    for block in blocks:
        try:
            component = cast(Timezone, Timezone.from_ical(block))
            said = read_zone(str(component.get("X-LIC-LOCATION", "")))
            zone = said or _same_clock(component.to_tz(lookup_tzid=False))
            if zone:
                found[str(component["TZID"])] = zone
        except Exception:  # noqa: BLE001, S112 - an unreadable definition defines nothing; events that need it are told
            continue
    return found


def _same_clock(own: tzinfo) -> ZoneInfo | None:
    noons = [datetime(2026, month, day, 12) for month in range(1, 13) for day in (5, 20)]  # noqa: DTZ001 - wall clocks
    for name in _HOME_ZONES:
        zone = ZoneInfo(name)
        if all(own.utcoffset(noon) == zone.utcoffset(noon) for noon in noons):
            return zone
    return None
