"""Cells of a table that people open in a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection)."""

from __future__ import annotations

# What makes a spreadsheet calculate, with the full-width twins that some take for them.
_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")
_HIDING = " '\"\u00a0\u200b\ufeff"  # blanks and quotes that do not hide it


def safe(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    shown = (cell, cell.lstrip(), cell.lstrip(_HIDING))
    return f"'{cell}" if any(begins.startswith(_FORMULA) for begins in shown) else cell
