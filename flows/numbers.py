"""Numbers about the work that name nobody: small ones are not shown, nor what they could be reckoned from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FEW = 5  # fewer people than this could be known from the number


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: what it is about, how many in all and of each kind. None: too few to be shown."""

    about: tuple[str, ...]
    total: int | None
    parts: tuple[int | None, ...]


def line(about: tuple[str, ...], parts: Sequence[int]) -> Line:
    """A line with what is too small left out. What is left out together can be had from the total, so the next smallest
    goes with it until that is not too small either. Lines have no sum below them, for the same reason."""
    total = sum(parts)
    if 0 < total < FEW:
        return Line(about, None, (None,) * len(parts))
    small = {n for n, part in enumerate(parts) if 0 < part < FEW}
    while small and sum(parts[n] for n in small) < FEW:
        small.add(min((n for n, part in enumerate(parts) if part >= FEW), key=parts.__getitem__))
    return Line(about, total, tuple(None if n in small else part for n, part in enumerate(parts)))


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of a line's bar, in hundredths: from where, how wide, which part."""

    at: float
    width: float
    part: int


def bars(shown: Line) -> list[Bar]:
    """The pieces of a line, in its order; none where a number is not shown."""
    if not shown.total or None in shown.parts:
        return []
    found, at = [], 0.0
    for n, part in enumerate(shown.parts):
        width = round(100 * (part or 0) / shown.total, 2)
        if width:
            found.append(Bar(round(at, 2), width, n))
        at += width
    return found
