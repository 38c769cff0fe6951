"""Rows for people who open them in a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection). All CSV we
hand out is written here."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

MARK = "\ufeff"  # at the head of a file: by it Excel knows UTF-8
# What makes a spreadsheet calculate, with the full-width twins that some take for them.
_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")
_HIDING = " '\"\u00a0\u200b\ufeff"  # blanks and quotes that do not hide it


def safe(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    shown = (cell, cell.lstrip(), cell.lstrip(_HIDING))
    return f"'{cell}" if any(begins.startswith(_FORMULA) for begins in shown) else cell


def csv_lines(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV (RFC 4180), every cell in quotes and none a formula; None is an empty cell."""
    text = io.StringIO()
    out = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    out.writerows([safe("" if cell is None else str(cell).replace("\0", "")) for cell in row] for row in rows)
    return text.getvalue()


def csv_file(rows: Iterable[Iterable[object]]) -> bytes:
    """A whole file of them."""
    return (MARK + csv_lines(rows)).encode()
