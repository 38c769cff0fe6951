"""Rows out, as CSV that no spreadsheet takes for formulas (OWASP: CSV injection)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from service.cells import safe


def written(rows: Iterable[Sequence[object]]) -> bytes:
    """UTF-8 with a mark at its head, every cell in quotes, lines as RFC 4180 wants them."""
    text = io.StringIO()
    out = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        out.writerow([safe("" if value is None else str(value).replace("\0", "")) for value in row])
    return text.getvalue().encode("utf-8-sig")
