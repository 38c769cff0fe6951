"""A long text as several SMS, numbered, each short enough to arrive whole and be read on a small screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.content.isolates import CLOSE, OPEN
from service.content.segments import count

SCREEN = 4  # segments
_NUMBER = "99/99 "  # room for what stands before each screen
# After a sentence or a line; Chinese puts no space there.
_ENDS = re.compile(r"(?<=[.!?؟।])\s+|(?<=[。！？])|\n+")


def screens(text: str, tail: str = "") -> tuple[str, ...]:
    """`text` alone if it fits with `tail`, the numbered answers that stand under it; otherwise "1/2 …", "2/2 …", cut
    between sentences, the last of them with room for the tail. A sentence too long for a screen is cut between words.
    """
    if _fits(text + tail):
        return (text,)
    found: list[list[str]] = []
    for piece in _pieces(text):
        if found and _fits(_NUMBER + "".join([*found[-1], piece]).strip()):
            found[-1].append(piece)
        else:
            found.append([piece])
    if not _fits(_NUMBER + "".join(found[-1]).strip() + tail):
        found.append([found[-1].pop()] if len(found[-1]) > 1 else [])
    return tuple(f"{n}/{len(found)} {''.join(screen).strip()}".strip() for n, screen in enumerate(found, start=1))


def _fits(text: str) -> bool:
    return count(text).segments <= SCREEN


def _pieces(text: str) -> Iterator[str]:
    """Sentences with the blanks after them, none longer than a screen; nothing isolated is cut."""
    start = 0
    cuts = [end.end() for end in _ENDS.finditer(text) if not _inside(text, end.start())]
    for cut in (*cuts, len(text)):
        piece = text[start:cut]
        start = cut
        while piece and not _fits(_NUMBER + piece.strip()):
            blanks = [n for n, letter in enumerate(piece) if letter == " " and not _inside(piece, n)]
            fitting = [n for n in blanks if n and _fits(_NUMBER + piece[:n].strip())]
            anywhere = (n for n in range(len(piece) - 1, 1, -1) if _fits(_NUMBER + piece[:n]))
            at = fitting[-1] + 1 if fitting else next(anywhere)
            yield piece[:at]
            piece = piece[at:]
        if piece:
            yield piece


def _inside(text: str, at: int) -> bool:
    return text.count(OPEN, 0, at) > text.count(CLOSE, 0, at)
