"""Reports and templates: no cell is ever a formula, and what we hand out we can read."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from flows.case_events import CaseEventRow, ClientRow
from service.calendars import csv as reader
from service.calendars import report, workbook
from service.calendars.grid import KINDS
from service.cells import safe
from service.content.directory import courts

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://example.org")']


async def rows(*cells: str) -> AsyncIterator[Sequence[object]]:
    for n, cell in enumerate(cells, 2):
        yield n, "rejected", cell, cell, None, None


@pytest.mark.parametrize("cell", FORMULAS)
async def test_no_cell_of_a_csv_is_a_formula(cell: str) -> None:
    text = "".join([line async for line in report.as_csv(rows(cell))])
    (_, found) = csv.reader(io.StringIO(text, newline=""))
    assert found[2] == f"'{cell}"


@given(st.text())
def test_nothing_that_begins_like_a_formula_stays_one(cell: str) -> None:
    assert safe(cell)[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert safe(cell).endswith(cell)


async def test_no_cell_of_a_workbook_is_a_formula() -> None:
    data = await report.as_xlsx(rows(*FORMULAS[:4]))
    assert b"<f>" not in data
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    assert [row[2] for row in sheet.to_python()[1:]] == FORMULAS[:4]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("as_workbook", [True, False])
def test_a_template_can_be_read(kind: str, as_workbook: bool) -> None:
    data = report.template(kind, workbook=as_workbook)
    read = workbook.read if as_workbook else reader.read
    (found,) = read(data, venues=courts(), kind=KINDS[kind]).rows
    assert isinstance(found, CaseEventRow if kind == "calendar" else ClientRow), found
