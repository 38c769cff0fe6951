"""Spreadsheets: typed cells, formulas, merged and blank rows, and the row numbers a person sees."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.case_events import CaseEventRow, RejectedRow
from service import apart
from service.calendars import unpack, workbook
from service.calendars.grid import CLIENTS
from service.calendars.rows import Row

HEADER = ["client_ref", "phone", "event_type", "date", "time", "timezone", "event_ref"]
FORMATS = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm", time: "hh:mm"}


def xlsx(
    rows: Sequence[Sequence[Any]], *, merged: Sequence[tuple[int, int, int, Any]] = (), hidden_first: bool = False
) -> bytes:
    """A workbook of these rows (None: no cell). `merged`: first row, last row, column, value; all from 0."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    if hidden_first:
        first = book.add_worksheet("old")
        first.write_row(0, 0, HEADER)
        first.hide()
    sheet = book.add_worksheet("list")
    if hidden_first:
        sheet.activate()
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if type(value) in FORMATS:
                sheet.write_datetime(r, c, value, book.add_format({"num_format": FORMATS[type(value)]}))
            elif isinstance(value, str) and value.startswith("="):
                sheet.write_formula(r, c, value, None, "H-9")
            elif value is not None:
                sheet.write(r, c, value)
    for top, bottom, column, value in merged:
        sheet.merge_range(top, column, bottom, column, value)
    book.close()
    return out.getvalue()


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """A minimal OpenDocument sheet; each cell is a whole `table:table-cell` element."""
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    body = "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in rows)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="list">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def of(kind: str, value: str, shown: str) -> str:
    return f'<table:table-cell office:value-type="{kind}" {value}><text:p>{shown}</text:p></table:table-cell>'


def said(text: str) -> str:
    return of("string", "", text)


def row(**cells: Any) -> list[Any]:
    usual = {
        "client_ref": "A-1",
        "phone": 12025550104,
        "event_type": "hearing.master",
        "date": date(2026, 12, 8),
        "time": time(8, 30),
        "timezone": "America/New_York",
        "event_ref": "H-1",
    }
    return list((usual | cells).values())


def read(data: bytes, **options: Any) -> list[Row]:
    """In this process, which is quicker; one test below goes through the other."""
    return list(workbook.read(data, **{"unpack": unpack.unpack, **options}).rows)


def one(data: bytes) -> CaseEventRow:
    (found,) = read(data)
    assert isinstance(found, CaseEventRow), found
    return found


def test_typed_cells_are_what_they_are() -> None:
    found = one(xlsx([HEADER, row()]))
    assert (found.row, found.facts.day, found.facts.at) == (2, date(2026, 12, 8), time(8, 30))
    assert found.phone is not None
    assert found.phone.value == "+12025550104", "a number, and not 12025550104.0"


def test_no_time_is_off_by_a_minute() -> None:
    times = [time(minute // 60, minute % 60) for minute in range(0, 1440, 7)]
    found = read(xlsx([HEADER, *(row(time=at, event_ref=f"H-{at}") for at in times)]))
    assert [r.facts.at for r in found if isinstance(r, CaseEventRow)] == times


def test_a_date_with_a_time_in_its_cell() -> None:
    both = datetime(2026, 12, 8, 13, 15)
    found = one(xlsx([HEADER, row(date=both, time=both)]))
    assert (found.facts.day, found.facts.at) == (date(2026, 12, 8), time(13, 15))


@pytest.mark.parametrize(("column", "kind"), [("time", "time"), ("date", "date")])
def test_a_bare_number_is_never_taken_for_a_date_or_a_time(column: str, kind: str) -> None:
    (found,) = read(xlsx([HEADER, row(**{column: 0.354166 if kind == "time" else 46364})]))
    assert isinstance(found, RejectedRow)
    assert (found.row, found.why) == (2, f"{column}: a bare number, not a {kind}: format the column as a {kind}")


def test_a_formula_counts_as_what_it_shows() -> None:
    assert one(xlsx([HEADER, row(event_ref='="H-"&9')])).event_ref == "H-9"


def test_a_workbook_is_opened_by_a_process_that_knows_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Any] = {}
    run = subprocess.run

    def noted(*args: Any, **options: Any) -> Any:
        asked.update(options)
        return run(*args, **options)

    monkeypatch.setattr(subprocess, "run", noted)
    file = tmp_path / "list.xlsx"
    file.write_bytes(xlsx([["Nr", *HEADER[1:]], row(), row(event_ref="H-2")]))
    read_ = workbook.read(file, mapping={"client_ref": "Nr"})
    assert [getattr(r, "client_ref", None) for r in read_.rows] == ["A-1", "A-1"]
    assert asked["env"] == {}


def test_what_a_reader_may_take_is_bounded() -> None:
    greedy = "from service import apart; apart.limit(); bytearray(apart.MOST_MEMORY)"
    done = subprocess.run([sys.executable, "-c", greedy], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr


def test_a_reader_that_dies_costs_its_own_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    (found,) = workbook.read(xlsx([HEADER, row()])).rows
    assert isinstance(found, RejectedRow)
    assert found.why == "a workbook too large or too broken to be opened: save it as CSV (UTF-8)"


def test_what_grows_without_end_is_not_opened() -> None:
    out = io.BytesIO(xlsx([HEADER, row()]))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/more.xml", "w") as more:
        for _ in range(apart.MOST_UNPACKED // 10**7):
            more.write(bytes(10**7))
    (found,) = read(out.getvalue())
    assert isinstance(found, RejectedRow)
    assert found.why == "unpacks to more than 500 MB: save it as CSV (UTF-8)"


def test_titles_blank_rows_and_hidden_sheets_do_not_shift_the_numbers() -> None:
    found = read(xlsx([["Dates of December"], [], HEADER, [], row(), [], row(event_ref="H-2")], hidden_first=True))
    assert [r.row for r in found] == [5, 7]
    assert all(isinstance(r, CaseEventRow) for r in found)


def test_what_is_merged_downwards_holds_for_every_row() -> None:
    rows = [
        HEADER,
        row(client_ref=None),
        row(client_ref=None, event_ref="H-2"),
        [],
        row(event_ref="H-3", client_ref=None),
    ]
    found = read(xlsx(rows, merged=[(1, 3, 0, "A-7")]))
    assert [(r.row, getattr(r, "client_ref", None)) for r in found] == [(2, "A-7"), (3, "A-7"), (5, "")]


def test_other_sheets_are_named() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for name in ("notes", "dates", "old"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["Call the court"] if name == "notes" else HEADER)
    book.close()
    assert workbook.read(out.getvalue()).left_out == ("notes", "old")


def test_columns_under_other_names() -> None:
    header = ["Nr", "Cell", "Kind", "Day", "Hour", "Zone", "Ref"]
    names = dict(zip(HEADER, header, strict=True))
    assert isinstance(read(xlsx([header, row()]), mapping=names)[0], CaseEventRow)


def test_ods_dates_and_times_are_typed_too() -> None:
    cells = [
        said("A-1"),
        said("+12025550104"),
        said("hearing.master"),
        of("date", 'office:date-value="2026-12-08"', "12/08/26"),
        of("time", 'office:time-value="PT08H30M00S"', "8:30"),
        said("America/New_York"),
        said("H-1"),
    ]
    found = one(ods([list(map(said, HEADER)), cells]))
    assert (found.row, found.facts.day, found.facts.at) == (2, date(2026, 12, 8), time(8, 30))


def test_a_list_of_clients() -> None:
    data = xlsx([["phone", "alias", "consent"], [12025550104, "Ana", "paper"], ["12", "Ben", "paper"]])
    good, bad = read(data, kind=CLIENTS)
    assert not isinstance(good, RejectedRow)
    assert isinstance(bad, RejectedRow)
    assert (good.alias, bad.row, bad.column) == ("Ana", 3, "phone")


GOOD = xlsx([HEADER, row(), row(event_ref="H-2")])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=20), st.integers(0, len(GOOD)))
def test_whatever_the_bytes_are_the_answer_is_rows(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    for found in (read(bytes(data)), read(bytes(data[:cut]) or b"PK\x03\x04")):
        assert all(isinstance(r, CaseEventRow | RejectedRow) for r in found)


CELLS = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.times(),
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)),
)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.lists(CELLS.filter(lambda c: not (isinstance(c, str) and c.startswith("="))), max_size=8), max_size=6)
)
def test_no_good_row_is_lost_among_odd_ones(odd: list[list[Any]]) -> None:
    good = row(event_ref="the good one")
    found = read(xlsx([HEADER, *odd, good]))
    kept = [r for r in found if isinstance(r, CaseEventRow) and r.event_ref == "the good one"]
    assert [r.row for r in kept] == [len(odd) + 2]
