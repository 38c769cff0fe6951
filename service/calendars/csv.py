"""CSV calendars, as spreadsheets really write them: any of four separators, four encodings, three line ends.

Plain functions without a transaction or a wire: call them in a thread when the file is large."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO

from flows.case_events import RejectedRow, Venue
from service.calendars.rows import (
    COLUMNS,
    NO_VENUES,
    Checker,
    Row,
    Sheet,
    fold_space,
    without_repeats,
)

SEPARATORS = ",;\t|"
LONGEST_LINE = 60_000  # characters; a longer one is cut, and so rejected
MOST_LINES = 50  # of one row, by line breaks inside quotation marks
HEAD = 65_536

_ONE_OF = (("event_type",), ("date",), ("time",), ("client_ref", "phone"), ("timezone", "venue"))
_NO_MAPPING: Mapping[str, str] = MappingProxyType({})


def read(
    source: Path | bytes,
    *,
    mapping: Mapping[str, str] = _NO_MAPPING,
    date_format: str | None = None,
    venues: Mapping[str, Venue] = NO_VENUES,
) -> Sheet:
    """A calendar file → its rows, numbered as the spreadsheet numbers them (the header is 1).

    `mapping`: our column name → the file's. `date_format`: see `rows.date_reader`. `venues`: court code → venue.
    Whatever the bytes are, the answer is rows. Raises ValueError for an unusable mapping or date format, OSError when
    the file cannot be opened.
    """
    strangers = [name for name in mapping if name not in COLUMNS]
    if strangers:
        raise ValueError(f"no column of ours is called {', '.join(strangers)}; ours are {', '.join(COLUMNS)}")
    checker = Checker(venues, date_format)
    encoding = _encoding(source)
    if encoding is None:
        return _nothing("an Excel workbook or another binary file: save it as CSV (UTF-8)")
    wanted = {_name(theirs): ours for ours, theirs in mapping.items()}

    with _open(source, encoding) as text:
        head = text.read(HEAD)
    separator, at, header = _header(head, wanted)
    if header is None:
        return _nothing(
            "the first row names no column we know; it should hold names such as client_ref, event_type, date"
        )
    columns = _columns(header, wanted)
    lost = [theirs for ours, theirs in mapping.items() if ours not in columns]
    if lost:
        return _nothing(f"no column is called {', '.join(lost)}", at)
    twice = sorted({c for c in columns if c and columns.count(c) > 1})
    if twice:
        return _nothing(f"more than one column for {', '.join(twice)}", at)
    missing = [" or ".join(names) for names in _ONE_OF if not any(name in columns for name in names)]
    if missing:
        return _nothing(f"no column for {', '.join(missing)}", at)

    def rows() -> Iterator[Row]:
        with _open(source, encoding) as text:
            for number, cells in _records(text, separator):
                if number > at:
                    yield from _row(checker, columns, number, cells)

    unknown = tuple(_shown(cell, n) for n, cell in enumerate(header, 1) if not columns[n - 1] and cell.strip())
    return Sheet(without_repeats(rows), unknown)


def _row(checker: Checker, columns: Sequence[str], number: int, cells: list[str] | str) -> Iterator[Row]:
    if isinstance(cells, str):
        yield RejectedRow(number, "", cells)
        return
    folded = [fold_space(cell) for cell in cells]
    if not any(folded):
        return
    if any(folded[len(columns) :]):
        yield RejectedRow(number, "", "more cells than the header has: a separator inside a cell needs quotation marks")
        return
    # strict=False: spreadsheets leave out empty cells at the end of a row.
    checked = checker.check(number, {c: cell for c, cell in zip(columns, folded, strict=False) if c})
    if isinstance(checked, tuple):
        yield from checked
    else:
        yield checked


def _nothing(why: str, row: int = 1) -> Sheet:
    """A file of which no row can be read."""
    return Sheet(iter([RejectedRow(row, "", why)]))


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


def _header(head: str, wanted: Mapping[str, str]) -> tuple[str, int, list[str] | None]:
    """Separator, row number and cells of the first row that is not blank: with the separator that yields most names."""
    best: tuple[int, str, int, list[str] | None] = (0, ",", 1, None)
    for separator in SEPARATORS:
        for number, cells in _records(io.StringIO(head, newline=""), separator):
            if isinstance(cells, list) and not any(map(str.strip, cells)):
                continue
            known = sum(map(bool, _columns(cells, wanted))) if isinstance(cells, list) else 0
            if known > best[0]:
                best = (known, separator, number, cells if isinstance(cells, list) else None)
            break
    return best[1:]


def _columns(header: Sequence[str], wanted: Mapping[str, str]) -> list[str]:
    """Our name for each column of the file, or ""."""
    taken = set(wanted.values())  # a mapped column is the mapped one, even where another bears our name

    def ours(cell: str) -> str:
        name = _name(cell)
        plain = re.sub(r"[\s\-]+", "_", name)
        return wanted.get(name) or (plain if plain in COLUMNS and plain not in taken else "")

    return [ours(cell) for cell in header]


def _name(cell: str) -> str:
    return fold_space(cell).casefold()


def _shown(cell: str, number: int) -> str:
    """A column's name for a report, unless it looks like a person's data instead of a name."""
    name = fold_space(cell)
    private = len(name) > 40 or "@" in name or sum(map(str.isdigit, name)) > 4
    return f"column {number}" if private else name


def _records(text: IO[str], separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Row number and cells of each row, or the reason why it cannot be split. A line break inside quotation marks does
    not count as a row. A quotation mark that is opened and never closed costs its own row, not the rest of the file."""
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
        if cells is None:
            ahead.extendleft(reversed(taken))
            yield number, "a quotation mark is opened and never closed"
        else:
            yield number, cells


def _split(record: str, separator: str) -> list[str] | str | None:
    """The cells of one row, a reason, or None when the row goes on in the next line."""
    try:
        rows = list(csv.reader(io.StringIO(record, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            return None
        return "a quotation mark stands in the middle of a cell: double it"
    return rows[0] if rows else []
