"""`python -m service.calendars.unpack KIND MAPPING`: a workbook (standard input) → its rows, a line each."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterator, Sequence
from typing import IO, Any

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from service.apart import Unreadable, within_limits, workbook
from service.calendars.grid import KINDS, Plan, Record
from service.calendars.rows import NO_VENUES, Checker

HEADER_WITHIN = 20  # rows: titles and logos stand above many headers
DAYS = frozenset({"date", "verified_on", "consent_on"})


def main() -> None:
    kind, mapping = sys.argv[1:]
    unpack(sys.stdin.buffer, sys.stdout.buffer, Plan(json.loads(mapping), Checker(NO_VENUES, None), KINDS[kind]))


def unpack(source: IO[bytes], out: IO[bytes], plan: Plan) -> None:
    """Lines of JSON: first {header, at, left_out} or {why}, then each row's number with its cells, or with why it has
    none. Whatever the bytes are, there is an answer, unless a limit ends it."""
    try:
        with workbook(source) as book:
            first, records = _best(plan, _sheets(book))
    except Unreadable as error:
        _line(out, {"why": str(error)})
        return
    _line(out, first)
    for record in records:
        _line(out, record)


def _line(out: IO[bytes], what: Any) -> None:
    out.write(json.dumps(what, ensure_ascii=False).encode() + b"\n")


def _sheets(book: CalamineWorkbook) -> Iterator[CalamineSheet]:
    """The visible sheets, each in memory only while somebody holds it."""
    for n, about in enumerate(book.sheets_metadata):
        if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible:
            yield book.get_sheet_by_index(n)


def _best(plan: Plan, sheets: Iterator[CalamineSheet]) -> tuple[dict[str, Any], Iterator[Record]]:
    """The first visible sheet that has our columns: where its header stands, and all its rows."""
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
        return {"header": None, "at": 1, "left_out": []}, iter(())
    return {"header": header, "at": at, "left_out": left_out}, _records(chosen, plan.columns(header))


def _records(chosen: CalamineSheet, columns: Sequence[str]) -> Iterator[Record]:
    merged = _merged(chosen)
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


if __name__ == "__main__":
    within_limits(main)
