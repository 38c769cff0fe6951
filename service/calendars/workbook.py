"""Spreadsheets (XLSX, XLS, ODS): cells have types, so a date is a date and not a guess.

A workbook is held in memory once while it is read; a calendar of many hundred thousand rows comes better as CSV."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from flows.case_events import Venue
from service.calendars.grid import CALENDAR, NO_MAPPING, Kind, Plan, nothing, sheet
from service.calendars.rows import NO_VENUES, Checker, Sheet

STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
MOST_UNPACKED = 500_000_000  # bytes; what a small file can grow to is no calendar
HEADER_WITHIN = 20  # rows: titles and logos stand above many headers
DAYS = frozenset({"date", "verified_on", "consent_on"})


def read(
    source: Path | bytes,
    *,
    mapping: Mapping[str, str] = NO_MAPPING,
    date_format: str | None = None,
    venues: Mapping[str, Venue] = NO_VENUES,
    kind: Kind = CALENDAR,
) -> Sheet:
    """A workbook → the rows of its first visible sheet that has our columns, numbered as the spreadsheet numbers them.

    A formula counts as what it shows. Of cells merged downwards every row has the value. Parameters and errors as for
    `csv.read`; whatever the bytes are, the answer is rows.
    """
    plan = Plan(mapping, Checker(venues, date_format), kind)
    try:
        data = source if isinstance(source, bytes) else source.read_bytes()
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                    return nothing("unpacks to more than 500 MB: save it as CSV (UTF-8)")
        sheets = _sheets(CalamineWorkbook.from_filelike(io.BytesIO(data)))
        return _best(plan, sheets)
    except OSError:
        raise
    except BaseException as error:
        # calamine raises whatever it meets, and a Rust panic is a BaseException with no name to import.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        locked = "it is locked with a password" if type(error).__name__ == "PasswordError" else "it is broken"
        return nothing(f"a workbook that cannot be opened: {locked}")


def _sheets(book: CalamineWorkbook) -> Iterator[CalamineSheet]:
    """The visible sheets, each in memory only while somebody holds it."""
    for n, about in enumerate(book.sheets_metadata):
        if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible:
            yield book.get_sheet_by_index(n)


def _best(plan: Plan, sheets: Iterator[CalamineSheet]) -> Sheet:
    best: tuple[int, int, list[str] | None, CalamineSheet | None] = (0, 1, None, None)
    left_out = []
    for each in sheets:
        if best[3] is None:
            for number, values in zip(range(1, HEADER_WITHIN + 1), each.iter_rows(), strict=False):
                cells = [_text("", value) or "" for value in values]
                known = sum(map(bool, plan.columns(cells)))
                if known > best[0]:
                    best = (known, number, cells, each)
        if best[3] is not each and each.height:
            left_out.append(each.name)
    _, at, header, chosen = best
    if chosen is None or header is None:
        return sheet(plan, None, 1, lambda: iter(()))
    columns = plan.columns(header)
    merged = _merged(chosen)

    def records() -> Iterator[tuple[int, list[str] | str]]:
        down: dict[int, tuple[int, Any]] = {}  # column → last row of a merged cell, and its value
        for number, values in enumerate(chosen.iter_rows(), 1):
            own = any(value != "" for value in values)
            for column, last in merged.get(number, ()):
                if column < len(values):
                    down[column] = (last, values[column])
            for column, (last, value) in list(down.items()):
                if number > last:
                    del down[column]
                elif own and values[column] == "":
                    values[column] = value
            yield number, _record(columns, values)

    return sheet(plan, header, at, records, left_out)


def _merged(chosen: CalamineSheet) -> dict[int, list[tuple[int, int]]]:
    """Row → (column, last row) of the cells that are merged downwards from it. ODS does not tell."""
    found: dict[int, list[tuple[int, int]]] = {}
    left = (chosen.start or (0, 0))[1]
    for (top, column), (bottom, _) in chosen.merged_cell_ranges or ():
        if bottom > top and column >= left:
            found.setdefault(top + 1, []).append((column - left, bottom + 1))
    return found


def _record(columns: Sequence[str], values: Sequence[Any]) -> list[str] | str:
    """The cells as text, or why the row cannot be taken."""
    cells = []
    for n, value in enumerate(values):
        column = columns[n] if n < len(columns) else ""
        cell = _text(column, value)
        if cell is None:
            kind = "time" if column == "time" else "date"
            return f"{column}: a bare number, not a {kind}: format the column as a {kind}"
        cells.append(cell)
    return cells


def _text(column: str, value: Any) -> str | None:
    """A typed cell as the text that our columns understand; None for a number where a date or a time should be."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            if column == "time" or column in DAYS:
                return None
            return str(int(value)) if abs(value) < 10**15 and value == int(value) else repr(value)
        case dt.datetime():
            if column == "time":
                return _clock(value)
            return f"{value:%Y-%m-%d}" if column in DAYS or value.time() == dt.time() else f"{value:%Y-%m-%d %H:%M}"
        case dt.date():
            return value.isoformat()
        case dt.time():
            return _clock(dt.datetime.combine(dt.date(2000, 1, 1), value))
        case dt.timedelta():
            return _clock(dt.datetime(2000, 1, 1) + value)  # noqa: DTZ001  a wall clock
        case _:
            return str(value)


def _clock(at: dt.datetime) -> str:
    """A time of day; spreadsheets keep it as a fraction of a day, which falls a little beside the second."""
    near = at + dt.timedelta(milliseconds=500)
    return f"{near:%H:%M}" if near.second == 0 else f"{near:%H:%M:%S}"
