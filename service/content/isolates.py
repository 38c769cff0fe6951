"""Numbers and addresses in Latin letters inside text that runs from right to left.

Without help, a phone shows "1-800-898-7180" after Arabic letters as 7180-898-800-1, and "26 Federal Plaza" with its
number at the wrong end: the Unicode bidirectional algorithm (UAX 9) reads digits as part of what stands before them. A
first-strong isolate around them keeps them as they are. It costs two letters, and right-to-left texts are UCS-2 anyway.
"""

from __future__ import annotations

import re
import unicodedata

OPEN, CLOSE = "\u2068", "\u2069"

# Groups of digits with seven or more in all; what is isolated already is passed over.
_PHONE = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}|[+(]?\d(?:[ ().-]{{0,3}}\d){{6,}}")
_LATIN = re.compile(r"[A-Za-z0-9]")
_STANDS_ALONE = re.compile(r"[A-Za-z](?:.*[A-Za-z0-9])?", re.DOTALL)  # begins and ends from left to right by itself


def isolate_value(value: str) -> str:
    """A value for a right-to-left text, isolated where its own direction would get lost."""
    if not _LATIN.search(value):
        return value
    mixed = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in value)
    return f"{OPEN}{value}{CLOSE}" if mixed or not _STANDS_ALONE.fullmatch(value) else value


def isolate_phones(text: str) -> str:
    """A right-to-left text with the phone numbers written in it isolated."""
    return _PHONE.sub(_isolated, text)


def isolate_written(text: str) -> str:
    """What somebody wrote, with its phone numbers isolated if any of it runs from right to left; else as it is."""
    return isolate_phones(text) if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text) else text


def _isolated(found: re.Match[str]) -> str:
    text = found[0]
    return text if text.startswith(OPEN) or text.isdecimal() else f"{OPEN}{text}{CLOSE}"
