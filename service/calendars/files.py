"""Which reader a file wants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from flows.case_events import Venue
from service import apart
from service.calendars import csv, ics, workbook
from service.calendars.grid import CALENDAR, Kind
from service.calendars.rows import Sheet


def read(
    file: Path,
    *,
    now: datetime,
    venues: Mapping[str, Venue],
    mapping: Mapping[str, str],
    date_format: str | None,
    kind: Kind = CALENDAR,
) -> Sheet:
    """The rows of a CSV, XLSX, XLS, ODS or ICS file, told apart by first bytes or name. See `csv.read`, `workbook.read`
    and `ics.read`; a list of clients is never ICS.

    Raises OSError when it cannot be opened, ValueError for an unusable mapping or date format."""
    with file.open("rb") as raw:
        start = raw.read(100)
    if kind is CALENDAR and (file.suffix.lower() in (".ics", ".ical") or b"BEGIN:VCALENDAR" in start.upper()):
        return ics.read(file, now=now, venues=venues)
    reader = workbook.read if start.startswith(apart.STARTS) else csv.read
    return reader(file, mapping=mapping, date_format=date_format, venues=venues, kind=kind)
