"""The words people may type, all in one spelling, as one frozen value. Who reads the files builds it; we look."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

CONSIDERED = 1_600  # characters of a message that are looked at: the longest SMS the provider takes

_APOSTROPHES = frozenset("'’‘ʼʻ`")

# One letter for those that people and keyboards write for each other.
_SAME = {
    # Arabic, Dari, Pashto, Urdu: the two kinds of yeh and kaf, heh for teh marbuta, the Pashto forms
    **dict.fromkeys("يىېۍےۓ", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ګڰ", "گ"),
    **dict.fromkeys("ةەہھۃ", "ه"),
    "ٱ": "ا",
    # Turkish dotless i, the Ukrainian ghe with upturn, letters that NFKD leaves whole
    "ı": "i",
    "ґ": "г",
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    # Gurmukhi: bindi and tippi
    "ਂ": "ੰ",
}
# Dropped: accents, Arabic vowel marks and tatweel, variation selectors, Gurmukhi nukta and addak. Other signs of Indic
# scripts are letters to us: they stay.
_DROPPED = (
    (0x0300, 0x036F),
    (0x0610, 0x061A),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x0A3C, 0x0A3C),
    (0x0A71, 0x0A71),
    (0xFE00, 0xFE0F),
)
_HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


class _Spelling(dict[int, str | None]):
    """What becomes of one character: None drops it, a space parts words. The scripts we meet are worked out once."""

    def __missing__(self, code: int) -> str | None:
        return _spell(chr(code))


def _spell(character: str) -> str | None:
    code = ord(character)
    if character in _SAME:
        return _SAME[character]
    if any(first <= code <= last for first, last in _DROPPED):
        return None
    category = unicodedata.category(character)
    if category in ("Cf", "Me") or character in _APOSTROPHES:  # zero width, direction marks, the keycap of 1️⃣
        return None
    digit = unicodedata.digit(character, -1)  # ١ ۱ १ ፩
    if digit >= 0:
        return str(digit)
    if any(first <= code <= last for first, last in _HAN):  # Chinese has no spaces: each sign is a word
        return f" {character} "
    return character if category[0] in "LMN" else " "


_SPELLING = _Spelling({code: _spell(chr(code)) for code in (*range(0x700), *range(0x900, 0xA80))})

# Letters of another alphabet that look like Latin ones, small or as capitals, and the same the other way round.
_LOOK_LATIN = str.maketrans("аеорсухіјѕвкмнтԁԛԝαοερτυνικ", "aeopcyxijsbkmhtdqwaoeptuvik")
_LOOK_CYRILLIC = str.maketrans("aeopcyxijsbkmht", "аеорсухіјѕвкмнт")
_LATIN, _LATIN_ONLY = re.compile("[a-z]"), re.compile("[a-z0-9]+")
_FOREIGN, _FOREIGN_ONLY = re.compile("[\u0370-\u052f]"), re.compile("[\u0370-\u052f0-9]+")


def _alike(word: str) -> str:
    """A word of two alphabets as a word of one: "stоp" with a Cyrillic о is "stop". Others stay as they are."""
    if not (_LATIN.search(word) and _FOREIGN.search(word)):
        return word
    latin = word.translate(_LOOK_LATIN)
    if _LATIN_ONLY.fullmatch(latin):
        return latin
    cyrillic = word.translate(_LOOK_CYRILLIC)
    return cyrillic if _FOREIGN_ONLY.fullmatch(cyrillic) else word


def normalise(text: str) -> str:
    """The one spelling in which texts are compared: small letters without accents, plain digits, single spaces.

    Takes any text and looks at its first 1,600 characters. "  ¡Sí! " becomes "si", "1️⃣" and "١." become "1". Letters
    that are written for each other (Arabic ي and Persian ی, ة and ه) become one, Chinese signs a word each, and a word
    of two alphabets one of one. A text of nothing but pictures keeps them ("👍"); one of nothing but blanks and
    punctuation becomes "".
    """
    text = text[:CONSIDERED]
    if text.isascii() and text.isalnum():  # one plain word or number: most answers
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    words = plain.translate(_SPELLING).split()
    if not words:
        return "".join(c for c in plain if unicodedata.category(c) == "So")
    spelt = " ".join(words)
    if not spelt.isascii() and _LATIN.search(spelt) and _FOREIGN.search(spelt):
        spelt = " ".join(map(_alike, words))
    return spelt


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word and phrase is in the spelling of `normalise`, the languages together unless keyed by their tag.

    The carrier's own words are upper case, as the carrier compares them. `danger` and `advice` are pieces to find in
    a text with a space at both ends, the shortest first. `labels` holds, for each answer's label key, its words in
    every language and other words that mean it.
    """

    carrier_stop: frozenset[str]
    carrier_start: frozenset[str]
    carrier_help: frozenset[str]
    stop: frozenset[str]
    start: frozenset[str]
    help: frozenset[str]
    menu: frozenset[str]
    courtesies: tuple[str, ...]
    lead_ins: tuple[str, ...]
    danger: tuple[str, ...]
    advice: tuple[str, ...]
    yes: Mapping[str, frozenset[str]]  # by language
    no: Mapping[str, frozenset[str]]  # by language
    tells: Mapping[str, frozenset[str]]  # by language: words that give it away
    numbers: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 1
    date_words: frozenset[str]  # may stand in a date and mean nothing: "of", "de"
    languages: Mapping[str, str]  # name in any language → tag
    labels: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def build(cls, replies: Mapping[str, Any], labels: Mapping[str, Iterable[str]]) -> Vocabulary:
        """From the content of `replies.yaml` and the label texts, in all languages, of each label key.

        Raises `ValueError` naming an unknown part, so that a misspelt one is not silently empty.
        """
        _only(replies, _PARTS, "replies")
        words: Mapping[str, Mapping[str, Any]] = replies["words"]
        for tag, of_language in words.items():
            _only(of_language, _PARTS_OF_A_LANGUAGE, f"words of {tag}")

        def together(part: str) -> frozenset[str]:
            return _phrases(phrase for of_language in words.values() for phrase in of_language.get(part, ()))

        def by_language(part: str) -> dict[str, frozenset[str]]:
            return {tag: _phrases(of_language.get(part, ())) for tag, of_language in words.items()}

        def numbered(part: str) -> dict[str, int]:
            return {
                normalise(str(word)): int(number)
                for of_language in words.values()
                for number, names in of_language.get(part, {}).items()
                for word in names
            }

        def pieces(part: str) -> tuple[str, ...]:
            found = {_piece(str(phrase)) for of_language in words.values() for phrase in of_language.get(part, ())}
            return tuple(sorted(found, key=lambda piece: (len(piece), piece)))

        carrier: Mapping[str, list[str]] = replies["carrier"]
        keywords: Mapping[str, list[str]] = replies.get("keywords", {})
        return cls(
            carrier_stop=frozenset(carrier["stop"]),
            carrier_start=frozenset(carrier["start"]),
            carrier_help=frozenset(carrier["help"]),
            stop=together("stop") | _phrases(carrier["stop"]),
            start=together("start") | _phrases(set(carrier["start"]) - {"YES"}),
            help=together("help") | _phrases(carrier["help"]),
            menu=together("menu"),
            courtesies=_longest_first(together("courtesies")),
            lead_ins=_longest_first(together("lead_ins")),
            danger=pieces("danger"),
            advice=pieces("advice"),
            yes=by_language("yes"),
            no=by_language("no"),
            tells=by_language("tells"),
            numbers=numbered("numbers"),
            months=numbered("months"),
            weekdays=numbered("weekdays"),
            date_words=together("date_words"),
            languages={normalise(name): tag for tag, names in replies["languages"].items() for name in names},
            labels={key: _phrases([*labels.get(key, ()), *keywords.get(key, ())]) for key in {*labels, *keywords}},
        )

    @property
    def reserved(self) -> frozenset[str]:
        """The single words that stop, start or get help: no answer we offer may be one of them."""
        words = self.stop | self.start | self.help | _phrases(self.carrier_start)
        return frozenset(word for word in words if " " not in word)

    def tag(self, key: str) -> str:
        """The language tag an option key stands for: `pt_br` is `pt-BR`. An unknown key is taken at its word."""
        tags = {option_key(tag): tag for tag in self.languages.values()}
        return tags.get(key, key.replace("_", "-"))


def option_key(tag: str) -> str:
    """A language tag as the key of an answer: `pt-BR` becomes `pt_br`."""
    return tag.replace("-", "_").lower()


_PARTS = frozenset({"carrier", "languages", "keywords", "words"})
_WORD_LISTS = frozenset(
    {"stop", "start", "help", "menu", "yes", "no", "courtesies", "lead_ins", "danger", "advice", "tells", "date_words"}
)
_PARTS_OF_A_LANGUAGE = _WORD_LISTS | {"numbers", "months", "weekdays"}


def _only(given: Mapping[str, Any], known: frozenset[str], place: str) -> None:
    unknown = set(given) - known
    if unknown:
        raise ValueError(f"{place}: unknown part {', '.join(sorted(map(str, unknown)))}")


def _phrases(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(normalise(str(phrase)) for phrase in phrases) - {""}


def _longest_first(phrases: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _piece(phrase: str) -> str:
    """`suicid*` finds every word that begins so; any other phrase is found as whole words. No star stands inside."""
    if "*" in phrase[:-1] or not normalise(phrase):
        raise ValueError(f"{phrase!r}: a star may only end a phrase, and something must stand before it")
    return f" {normalise(phrase)}" if phrase.endswith("*") else f" {normalise(phrase)} "
