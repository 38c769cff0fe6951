"""Cells of a table that people open in a spreadsheet."""

from __future__ import annotations

_BEGINS_A_FORMULA = frozenset("=+-@\t\r\n\0＝＋－＠")


def safe(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula, also after blanks and quotes."""
    return f"'{cell}" if cell.lstrip(" '\"\u00a0\u200b\ufeff")[:1] in _BEGINS_A_FORMULA and cell.strip() else cell
