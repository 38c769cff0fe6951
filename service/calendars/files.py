"""Which reader a calendar file wants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from flows.case_events import Venue
from service.calendars import csv, ics
from service.calendars.rows import Sheet


def read(
    file: Path, *, now: datetime, venues: Mapping[str, Venue], mapping: Mapping[str, str], date_format: str | None
) -> Sheet:
    """The rows of a CSV or ICS file, told apart by name or first bytes. See `csv.read` and `ics.read`.

    Raises OSError when it cannot be opened, ValueError for an unusable mapping or date format."""
    with file.open("rb") as raw:
        start = raw.read(100)
    if file.suffix.lower() in (".ics", ".ical") or b"BEGIN:VCALENDAR" in start.upper():
        return ics.read(file, now=now, venues=venues)
    return csv.read(file, mapping=mapping, date_format=date_format, venues=venues)
