"""A report as a file for a spreadsheet, in which no cell is ever a formula; and an empty calendar to fill in."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterable, AsyncIterator, Sequence

import xlsxwriter

from service.calendars.rows import CLIENT_COLUMNS, COLUMNS
from service.cells import MARK, csv_lines

HEADER = ("row", "fate", "column", "what", "case_event", "sends")
# A made-up person each; the number belongs to nobody.
EXAMPLES = {
    "calendar": dict.fromkeys(COLUMNS, "")
    | {
        "client_ref": "A-0001",
        "phone": "+1 202 555 0104",
        "language": "es",
        "event_ref": "H-0001",
        "event_type": "hearing.master",
        "date": "2030-12-09",
        "time": "08:30",
        "venue": "NYV",
        "source": "court list",
        "consent": "paper",
        "consent_on": "2030-11-01",
    },
    "clients": dict.fromkeys(CLIENT_COLUMNS, "")
    | {"client_ref": "A-0001", "phone": "+1 202 555 0104", "language": "es", "consent": "paper"},
}


async def as_csv(rows: AsyncIterable[Sequence[object]], header: Sequence[str] = HEADER) -> AsyncIterator[str]:
    """Report rows (in the order of `HEADER`) → CSV, line by line. `header`: its words in another language."""
    yield MARK + csv_lines([header])
    async for row in rows:
        yield csv_lines([row])


async def as_xlsx(rows: AsyncIterable[Sequence[object]], header: Sequence[str] = HEADER) -> bytes:
    """Report rows → a workbook. Texts stay texts, whatever they begin with."""
    out, book = _book()
    sheet = book.add_worksheet("report")
    sheet.write_row(0, 0, header)
    at = 0
    async for row in rows:
        at += 1
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(at, column, cell)
            elif cell is not None:
                sheet.write_string(at, column, str(cell))
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def template(kind: str, *, workbook: bool) -> bytes:
    """A file with our columns and one made-up row: CSV, or a workbook whose cells are text, so that no spreadsheet
    rounds a phone number or turns a date round."""
    example = EXAMPLES[kind]
    if not workbook:
        # As people type them, unlike a report: a "+" of a phone number is no formula to us.
        lines = io.StringIO()
        csv.writer(lines).writerows([example.keys(), example.values()])
        return (MARK + lines.getvalue()).encode()
    out, book = _book()
    sheet = book.add_worksheet(kind)
    text = book.add_format({"num_format": "@"})
    sheet.set_column(0, len(example) - 1, 18, text)
    for column, (name, value) in enumerate(example.items()):
        sheet.write_string(0, column, name)
        sheet.write_string(1, column, value, text)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def _book() -> tuple[io.BytesIO, xlsxwriter.Workbook]:
    out = io.BytesIO()
    return out, xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
