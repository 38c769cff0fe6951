"""Dates out: an iCalendar feed (RFC 5545) whose titles give nobody away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

MOST_OCTETS = 75  # of a line, its break not counted (RFC 5545, 3.1)
STATUSES = {"cancelled_unverified": "TENTATIVE", "unknown": "TENTATIVE", "cancelled_verified": "CANCELLED"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One date: its id and version, when it is and last changed (aware), its status, and who it is for as staff know
    it without a name."""

    id: str
    version: int
    starts_at: datetime
    updated_at: datetime
    status: str
    who: str


def calendar(entries: Iterable[Entry]) -> bytes:
    """The feed. No place, no agency, no name: a calendar is shown on walls, watches and shared screens."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Recado//Recado//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ]
    for entry in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.id}@recado.invalid",
            f"DTSTAMP:{_utc(entry.updated_at)}",
            f"LAST-MODIFIED:{_utc(entry.updated_at)}",
            f"SEQUENCE:{entry.version - 1}",
            f"DTSTART:{_utc(entry.starts_at)}",
            f"SUMMARY:{_text(f'Appointment, {entry.who}')}",
            f"STATUS:{STATUSES.get(entry.status, 'CONFIRMED')}",
            "CLASS:PRIVATE",
            "TRANSP:OPAQUE",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value.replace("\r", "")


def _folded(line: str) -> bytes:
    """One content line; longer ones go on after a break and a space, never inside a character."""
    rows = [b""]
    for character in line:
        octets = character.encode()
        if len(rows[-1]) + len(octets) > MOST_OCTETS:
            rows.append(b" ")
        rows[-1] += octets
    return b"\r\n".join(rows) + b"\r\n"
