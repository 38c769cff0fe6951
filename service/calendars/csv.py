"""CSV calendars, as spreadsheets really write them: any of four separators, four encodings, three line ends.

Plain functions without a transaction or a wire: call them in a thread when the file is large."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO

from flows.case_events import Venue
from service.calendars.grid import CALENDAR, NO_MAPPING, Kind, Plan, nothing, sheet
from service.calendars.rows import LONGEST_CELL, NO_VENUES, Checker, Sheet, fold_space

SEPARATORS = ",;\t|"
LONGEST_LINE = 60_000  # characters; a longer one is cut, and so rejected
MOST_LINES = 50  # of one row, by line breaks inside quotation marks
HEAD = 65_536


def read(
    source: Path | bytes,
    *,
    mapping: Mapping[str, str] = NO_MAPPING,
    date_format: str | None = None,
    venues: Mapping[str, Venue] = NO_VENUES,
    kind: Kind = CALENDAR,
) -> Sheet:
    """A calendar file → its rows, numbered as the spreadsheet numbers them (the header is 1).

    `mapping`: our column name → the file's. `date_format`: see `rows.date_reader`. `venues`: court code → venue.
    `kind`: a calendar, or a list of clients.
    Whatever the bytes are, the answer is rows. Raises ValueError for an unusable mapping or date format, OSError when
    the file cannot be opened.
    """
    plan = Plan(mapping, Checker(venues, date_format), kind)
    encoding = _encoding(source)
    if encoding is None:
        return nothing("neither text nor a workbook that can be read: save it as XLSX or as CSV (UTF-8)")
    with _open(source, encoding) as text:
        head = text.read(HEAD)
    separator, at, header = _header(head, plan)

    def records() -> Iterator[tuple[int, list[str] | str]]:
        with _open(source, encoding) as text:
            yield from _records(text, separator, len(header or ()))

    return sheet(plan, header, at, records)


def column(source: bytes, names: Collection[str]) -> list[str | None] | None:
    """What stands in the column of one of these names, else in the first one, of each row below; None for a row that
    cannot be split. None altogether: not text."""
    encoding = _encoding(source)
    if encoding is None:
        return None

    def records(separator: str) -> list[list[str] | str]:
        with _open(source, encoding) as text:
            return [cells for _, cells in _records(text, separator) if cells]

    rows = max(map(records, SEPARATORS), key=lambda rows: sum(len(row) > 1 for row in rows if isinstance(row, list)))
    header = [cell.strip().casefold() for cell in rows[0]] if rows else []
    named = next((n for n, cell in enumerate(header) if cell in names), None)
    at, below = (0, rows) if named is None else (named, rows[1:])
    return [fold_space("".join(row[at : at + 1])) if isinstance(row, list) else None for row in below]


def _open(source: Path | bytes, encoding: str) -> io.TextIOWrapper:
    raw: IO[bytes] = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    # newline="": every kind of line end ends a line and stays in the text, as the csv module wants it.
    return io.TextIOWrapper(raw, encoding, errors="replace", newline="")


def _encoding(source: Path | bytes) -> str | None:
    """UTF-16 by its mark or its zero bytes, UTF-8 if it is that throughout, else Windows; None: not text."""
    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as raw:
        start = raw.read(512)
        if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
            return None
        if start.startswith((b"\xff\xfe", b"\xfe\xff")):
            return "utf-16"
        if len(start) > 3 and start.count(0) * 3 > len(start):
            return "utf-16-le" if start[1::2].count(0) >= start[::2].count(0) else "utf-16-be"
        raw.seek(0)
        checked = io.TextIOWrapper(raw, "utf-8-sig", errors="strict")
        try:
            while checked.read(HEAD):
                pass
        except UnicodeDecodeError:
            return "cp1252"
        return "utf-8-sig"


def _header(head: str, plan: Plan) -> tuple[str, int, list[str] | None]:
    """Separator, row number and cells of the first row that is not blank: with the separator that yields most names."""
    best: tuple[int, str, int, list[str] | None] = (0, ",", 1, None)
    for separator in SEPARATORS:
        for number, cells in _records(io.StringIO(head, newline=""), separator):
            if isinstance(cells, list) and not any(map(str.strip, cells)):
                continue
            known = sum(map(bool, plan.columns(cells))) if isinstance(cells, list) else 0
            if known > best[0]:
                best = (known, separator, number, cells if isinstance(cells, list) else None)
            break
    return best[1:]


def _records(text: IO[str], separator: str, width: int = 0) -> Iterator[tuple[int, list[str] | str]]:
    """Row number and cells of each row, or the reason why it cannot be split. A line break inside quotation marks does
    not count as a row. A quotation mark that is opened and never closed costs its own row, not those that follow: also
    where a later stray one seems to close it. `width`: the cells of a row, once that is known."""
    ahead: deque[str] = deque()

    def line() -> str:
        return ahead.popleft() if ahead else text.readline(LONGEST_LINE)

    number = 0
    while first := line():
        number += 1
        if len(first) == LONGEST_LINE:
            while len(line()) == LONGEST_LINE:
                pass
            yield number, f"longer than {LONGEST_LINE} characters"
            continue
        taken: list[str] = []
        cells = _split(first, separator)
        while cells is None and len(taken) < MOST_LINES and (more := line()):
            taken.append(more)
            if '"' in more:
                cells = _split("".join([first, *taken]), separator)
        if cells is None or (taken and not _one_row(cells, taken, separator, width)):
            ahead.extendleft(reversed(taken))
            yield number, "a quotation mark is opened and never closed"
        else:
            yield number, cells


def _one_row(cells: list[str] | str, taken: list[str], separator: str, width: int) -> bool:
    """Whether these cells, some of which go on over the lines `taken`, can be one row and not several that two stray
    quotation marks hold together."""
    if isinstance(cells, str) or (width and len(cells) > width) or any(len(cell) > LONGEST_CELL for cell in cells):
        return False
    # A line of an address has not as many separators as a whole row has.
    return not width or all(len(_split(each, separator) or ()) != width for each in taken)


def _split(record: str, separator: str) -> list[str] | str | None:
    """The cells of one row, a reason, or None when the row goes on in the next line."""
    try:
        rows = list(csv.reader(io.StringIO(record, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            return None
        return "a quotation mark stands in the middle of a cell: double it"
    return rows[0] if rows else []
