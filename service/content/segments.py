"""What a text costs as SMS: its encoding and how many segments the network cuts it into.

Sizes and rules are Twilio's (https://www.twilio.com/docs/glossary/what-sms-character-limit and its segment calculator):
160 GSM-7 septets or 70 UTF-16 units alone, 153 or 67 per part of a longer text; one letter outside GSM-7 makes the
whole text UCS-2; an escape pair, a surrogate pair or a letter with its marks is never cut in two.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from smsutil.codecs import GSM_BASIC_CHARSET, GSM_EXT_CHARSET

_SEPTETS = {c: 1 for c in GSM_BASIC_CHARSET if c != "\x1b"} | dict.fromkeys(GSM_EXT_CHARSET, 2)
_SINGLE = frozenset(c for c, size in _SEPTETS.items() if size == 1)
_JOINER = "\u200d"

_SAFE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼʻꞌ‹›", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•‣◦▪●·∙", "-"),
        **dict.fromkeys(
            "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " "
        ),
        **dict.fromkeys("\u200b\u2060\ufeff\u00ad", ""),
        "…": "...",
    }
)


@dataclass(frozen=True, slots=True)
class Segments:
    """`units` are septets in GSM-7 and UTF-16 units in UCS-2; `outside_gsm7` the letters that force UCS-2, each once,
    in the order they come."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    segments: int
    outside_gsm7: tuple[str, ...] = field(repr=False)


def sms_safe(text: str) -> str:
    """The same words in the letters SMS carries cheaply: straight quotes, hyphens, plain spaces, three dots; NFC.

    Letters are never replaced: "ano" is not "año". Joiners (U+200C, U+200D) stay, Persian and emoji need them.
    """
    return unicodedata.normalize("NFC", text.translate(_SAFE))


def fold_accents(text: str) -> str:
    """The same text in GSM-7, where leaving accents away is enough for that: "Audiência" becomes "Audiencia", while ñ,
    é and ü, which GSM-7 has, stay. Any other text comes back as it is, for folding half of it would save nothing.

    It changes words ("avó" and "avô" become one), so an organisation must want it.
    """
    if all(char in _SEPTETS for char in text):
        return text
    folded = "".join(char if char in _SEPTETS else _folded(char) for char in text)
    return folded if all(char in _SEPTETS for char in folded) else text


_FOLDS = {"ı": "i", "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "º": "o", "ª": "a"}


def _folded(char: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
    return _FOLDS.get(char, bare)


def count(text: str) -> Segments:
    """How `text` travels, exactly as given (see `sms_safe`). An empty text is one empty GSM-7 segment of 0 units."""
    letters = dict.fromkeys(text)
    if letters.keys() <= _SINGLE:
        return Segments("GSM-7", len(text), _even(len(text), alone=160, each=153), ())
    outside = tuple(c for c in letters if c not in _SEPTETS)
    if outside and all(map(_stands_alone, letters)):
        return Segments("UCS-2", len(text), _even(len(text), alone=70, each=67), outside)
    return piece_by_piece(text, outside)


def piece_by_piece(text: str, outside: tuple[str, ...]) -> Segments:
    """`count` of any text; most texts have only letters of one unit, and need a tenth of this work."""
    if not outside:
        sizes = [_SEPTETS[c] for c in text]
        return Segments("GSM-7", sum(sizes), _parts(sizes, alone=160, each=153), ())
    sizes = [sum(map(_utf16, letter)) for letter in _letters(text)]
    return Segments("UCS-2", sum(sizes), _parts(sizes, alone=70, each=67), outside)


@lru_cache(4096)
def _stands_alone(char: str) -> bool:
    """Whether it takes one UTF-16 unit and joins no letter beside it."""
    return char <= "\uffff" and char not in "\u200c\u200d" and unicodedata.category(char)[0] != "M"


def _even(size: int, *, alone: int, each: int) -> int:
    return 1 if size <= alone else -(-size // each)


def _parts(sizes: Iterable[int], *, alone: int, each: int) -> int:
    """How many parts hold pieces of these sizes, none of them cut (but one larger than a part fills several)."""
    sizes = list(sizes)
    if sum(sizes) <= alone:
        return 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > each:
            parts, used = parts + (1 if used else 0), 0
        parts += max(0, size - 1) // each
        used = (used + size) if size <= each else size % each or each
    return parts


def _utf16(char: str) -> int:
    return 2 if ord(char) > 0xFFFF else 1


def _letters(text: str) -> Iterator[str]:
    """Pieces a reader sees as one: a letter with its marks, a joined emoji, a flag.

    The part of Unicode's grapheme rules (UAX 29) that texts meet; CR LF is two pieces, as at Twilio.
    """
    piece = ""
    for char in text:
        if piece and ((_stands_alone(char) and piece[-1] != _JOINER) or not _joins(piece, char)):
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _joins(piece: str, char: str) -> bool:
    if unicodedata.category(char) in ("Mn", "Mc", "Me") or char in (_JOINER, "\u200c") or _is_tone_or_tag(char):
        return piece[-1] not in "\r\n"
    if _is_flag(char):
        return len(piece) == 1 and _is_flag(piece)
    return piece[-1] == _JOINER and ord(char) >= 0x2190 and unicodedata.category(char) == "So"


def _is_tone_or_tag(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff" or "\U000e0020" <= char <= "\U000e007f"


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
