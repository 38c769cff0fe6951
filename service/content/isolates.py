"""Numbers and addresses in Latin letters inside text that runs from right to left.

Without help, a phone shows "1-800-898-7180" after Arabic letters as 7180-898-800-1, and "26 Federal Plaza" with its
number at the wrong end: the Unicode bidirectional algorithm (UAX 9) reads digits as part of what stands before them. A
first-strong isolate around them keeps them as they are. It costs two letters, and right-to-left texts are UCS-2 anyway.

Two Latin names with a full stop or a colon between them would stand in one run from left to right, and the first would
seem to have what follows the second: "ICE: ice.gov. USCIS: 1-800…" gives ICE the number. A mark (U+200F) after the stop
keeps them in order, and one before a line that begins with such a name keeps the line from turning round.
"""

from __future__ import annotations

import re
import unicodedata

OPEN, CLOSE = "\u2068", "\u2069"
MARK = "\u200f"

# Groups of digits with seven or more in all; what is isolated already is passed over.
_PHONE = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}|[+(]?\d(?:(?:[ ()-]{{0,3}}|\.)\d){{6,}}")
_STOP = re.compile(rf"""{OPEN}[^{CLOSE}]*{CLOSE}|(?<=[A-Za-z0-9)"][.:;!?])(?= ["(]?[A-Za-z])""")
_LATIN = re.compile(r"[A-Za-z0-9]")
_STANDS_ALONE = re.compile(r"[A-Za-z](?:.*[A-Za-z0-9])?", re.DOTALL)  # begins and ends from left to right by itself


def isolate_value(value: str) -> str:
    """A value for a right-to-left text, isolated where its own direction would get lost."""
    if not _LATIN.search(value):
        return value
    mixed = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in value)
    alone = _STANDS_ALONE.fullmatch(value) and not _STOP.search(value)
    return value if alone and not mixed else f"{OPEN}{value}{CLOSE}"


def isolate_phones(text: str) -> str:
    """A right-to-left text with the phone numbers written in it isolated."""
    return _PHONE.sub(_isolated, text)


def in_order(text: str) -> str:
    """A right-to-left text with its phone numbers isolated and its Latin names in the order they are written."""
    return "\n".join(map(_line, isolate_phones(text).split("\n")))


def _line(text: str) -> str:
    letters = [kind == "L" for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")]
    if not letters or (letters[0] and sum(letters) * 2 > len(letters)):
        return text  # another language's
    return (MARK if letters[0] else "") + _STOP.sub(_marked, text)


def _marked(found: re.Match[str]) -> str:
    return found[0] or MARK


def isolate_written(text: str) -> str:
    """What somebody wrote, with its phone numbers isolated if any of it runs from right to left; else as it is."""
    return isolate_phones(text) if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text) else text


def _isolated(found: re.Match[str]) -> str:
    text = found[0]
    return text if text.startswith(OPEN) or text.isdecimal() else f"{OPEN}{text}{CLOSE}"
