"""Rows out, as CSV that no spreadsheet takes for formulas (OWASP: CSV injection)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

# What makes a spreadsheet calculate, with the full-width twins that some take for them.
_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")


def written(rows: Iterable[Sequence[object]]) -> bytes:
    """UTF-8 with a mark at its head, every cell in quotes, lines as RFC 4180 wants them."""
    text = io.StringIO()
    out = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        out.writerow([cell("" if value is None else str(value)) for value in row])
    return text.getvalue().encode("utf-8-sig")


def cell(value: str) -> str:
    """The value; with an apostrophe before it where a spreadsheet would calculate. Blanks before the sign do not hide
    it."""
    value = value.replace("\0", "")
    return f"'{value}" if value.startswith(_FORMULA) or value.lstrip().startswith(_FORMULA) else value
