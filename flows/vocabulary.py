"""The words people may type, all in one spelling, as one frozen value. Who reads the files builds it; we look."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
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
    if _is_han(character):  # Chinese has no spaces: each sign is a word
        return f" {character} "
    return character if category[0] in "LMN" else " "


def _is_han(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _HAN)


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


_spelt = cache(normalise)  # of our own phrases only: they are listed again and again, in several languages

_JOINED = 9  # letters; fewer without a space may stand inside a longer word


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases to find in a text. `pieces` are how they are looked for: normalised, with a space where a word must begin
    or end. Thousands of them cost a text of ordinary length some 60 microseconds, for they are sorted by what they
    begin with."""

    pieces: tuple[str, ...]
    _by_word: Mapping[str, tuple[str, ...]]  # the first word → the pieces that begin with the whole of it
    _openings: tuple[str, ...]  # how a word may begin, sorted, none of them the beginning of another
    _inside: tuple[str, ...]  # found anywhere, also inside a word
    _joined: tuple[str, ...]  # phrases of several words for a text typed without any space

    @classmethod
    def of(cls, phrases: Iterable[str]) -> Phrases:
        """`suicid*` finds every word that begins so, `*قتل*` every word that holds it; any other phrase is found as
        whole words. Raises `ValueError` for a star inside a phrase or one with nothing besides."""
        pieces = tuple(sorted({piece for phrase in phrases for piece in _pieces(phrase)}))
        by_word: dict[str, list[str]] = {}
        openings: set[str] = set()
        for piece in pieces:
            first, more, _ = piece[1:].partition(" ")
            if not piece.startswith(" "):
                continue
            if more:
                by_word.setdefault(first, []).append(piece)
            else:
                openings.add(first)
        return cls(
            pieces,
            {word: tuple(found) for word, found in by_word.items()},
            _shortest(openings),
            tuple(piece for piece in pieces if not piece.startswith(" ")),
            tuple(
                joined
                for piece in pieces
                if piece.startswith(" ") and " " in piece.strip() and len(joined := piece.replace(" ", "")) >= _JOINED
            ),
        )

    def found_in(self, text: str) -> bool:
        """Whether any of them stands in a text, in whatever spelling."""
        return self.stand_in(normalise(text))

    def stand_in(self, said: str) -> bool:
        """The same of a text in the spelling of `normalise`."""
        spaced = f" {said} "
        for piece in self._inside:
            if piece in spaced:
                return True
        if len(said) >= _JOINED and " " not in said and any(joined in said for joined in self._joined):
            return True
        at = 0
        for word in said.split(" "):
            for piece in self._by_word.get(word, ()):
                if spaced.startswith(piece, at):
                    return True
            # What sorts between an opening and a word that begins with it begins with it too, and there is none such.
            before = bisect_right(self._openings, word)
            if before and word.startswith(self._openings[before - 1]):
                return True
            at += len(word) + 1
        return False

    def without(self, said: str) -> str:
        """A text in the spelling of `normalise` with a mark in place of each of them: what is left does not join."""
        spaced = f" {said} "
        for piece in sorted(self.pieces, key=len, reverse=True):
            spaced = spaced.replace(piece, " \u00b7 ")
        return spaced.strip()


@dataclass(frozen=True, slots=True)
class DateNames:
    """One language's months, weekdays (Monday is 1) and words that may stand between them, in the spelling of
    `normalise`."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    between: frozenset[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word and phrase is in the spelling of `normalise`, the languages together unless keyed by their tag.

    The carrier's own words are upper case, as the carrier compares them. `labels` holds, for each answer's label key,
    its words in every language and other words that mean it.
    """

    carrier_stop: frozenset[str]
    carrier_start: frozenset[str]
    carrier_help: frozenset[str]
    stop: frozenset[str]
    start: frozenset[str]
    help: frozenset[str]
    menu: frozenset[str]
    begin: Mapping[str, str]  # a word that begins a flow from anywhere → the flow
    courtesies: tuple[str, ...]
    lead_ins: tuple[str, ...]
    danger: Phrases
    danger_in: Mapping[str, Phrases]  # the same for languages in which some of them are everyday words
    harmless: Phrases  # ordinary phrases that hold a danger word
    advice: Phrases
    topics: Mapping[str, Phrases]  # an answer's label → what a text that means it may hold, the weightiest first
    yes: Mapping[str, frozenset[str]]  # by language
    no: Mapping[str, frozenset[str]]  # by language
    tells: Mapping[str, frozenset[str]]  # by language: words that give it away
    letters: Mapping[str, frozenset[str]]  # by language: letters or parts of words that give it away, as written
    hints: Mapping[str, str]  # a word that stands in the phrases of one language only → its tag
    numbers: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 1
    date_words: frozenset[str]  # may stand in a date and mean nothing: "of", "de"
    languages: Mapping[str, str]  # name in any language → tag
    labels: Mapping[str, frozenset[str]] = field(default_factory=dict)
    dates: Mapping[str, DateNames] = field(default_factory=dict)  # by language

    @classmethod
    def build(cls, replies: Mapping[str, Any], labels: Mapping[str, Iterable[str]]) -> Vocabulary:
        """From the content of `replies.yaml` and of `replies/*.yaml` (its "words", by language), and from the label
        texts, in all languages, of each label key.

        Raises `ValueError` naming an unknown part, so that a misspelt one is not silently empty.
        """
        _only(replies, _PARTS, "replies")
        words: Mapping[str, Mapping[str, Any]] = replies["words"]
        topics = {topic for of_label in replies.get("topics", {}).values() for topic in of_label}
        for tag, of_language in words.items():
            _only(of_language, _PARTS_OF_A_LANGUAGE, f"words of {tag}")
            _only(of_language.get("topics", {}), topics, f"topics of {tag}")

        def together(part: str) -> frozenset[str]:
            return _phrases(phrase for of_language in words.values() for phrase in of_language.get(part, ()))

        def by_language(part: str) -> dict[str, frozenset[str]]:
            return {tag: _phrases(of_language.get(part, ())) for tag, of_language in words.items()}

        def numbered(part: str, *tags: str) -> dict[str, int]:
            return {
                spelt: int(number)
                for of_language in ([words[tag] for tag in tags] or words.values())
                for number, names in of_language.get(part, {}).items()
                for spelt in _phrases(names)
            }

        def phrases(part: str, without: Collection[str] = ()) -> Phrases:
            found = [str(phrase) for of_language in words.values() for phrase in of_language.get(part, ())]
            if strange := set(without).difference(found):
                raise ValueError(f"not_danger: {', '.join(sorted(strange))} is no {part} phrase")
            return Phrases.of(phrase for phrase in found if phrase not in without)

        carrier: Mapping[str, list[str]] = replies["carrier"]
        keywords: dict[str, list[str]] = {}
        for given in (
            replies.get("keywords", {}),
            *(of_language.get("keywords", {}) for of_language in words.values()),
        ):
            for key, others in given.items():
                keywords.setdefault(key, []).extend(others)
        return cls(
            carrier_stop=frozenset(carrier["stop"]),
            carrier_start=frozenset(carrier["start"]),
            carrier_help=frozenset(carrier["help"]),
            stop=together("stop") | _phrases(carrier["stop"]),
            start=together("start") | _phrases(set(carrier["start"]) - {"YES"}),
            help=together("help") | _phrases(carrier["help"]),
            menu=together("menu"),
            begin={
                spelt: flow
                for of_language in words.values()
                for flow, phrases_of in of_language.get("begin", {}).items()
                for spelt in _phrases(phrases_of)
            },
            courtesies=_longest_first(together("courtesies")),
            lead_ins=_longest_first(together("lead_ins")),
            danger=phrases("danger"),
            danger_in={
                tag: phrases("danger", without=of_language["not_danger"])
                for tag, of_language in words.items()
                if "not_danger" in of_language
            },
            harmless=phrases("harmless"),
            advice=phrases("advice"),
            topics={
                label: Phrases.of(
                    phrase
                    for of_language in words.values()
                    for topic in topics
                    for phrase in of_language.get("topics", {}).get(topic, ())
                )
                for label, topics in replies.get("topics", {}).items()
            },
            yes=by_language("yes"),
            no=by_language("no"),
            tells=by_language("tells"),
            letters={tag: frozenset(of_language.get("letters", "")) for tag, of_language in words.items()},
            hints=_hints(words, replies.get("keywords", {})),
            numbers=numbered("numbers"),
            months=numbered("months"),
            weekdays=numbered("weekdays"),
            date_words=together("date_words"),
            languages={normalise(name): tag for tag, names in replies["languages"].items() for name in names},
            labels={key: _phrases([*labels.get(key, ()), *keywords.get(key, ())]) for key in {*labels, *keywords}},
            dates={
                tag: DateNames(
                    numbered("months", tag), numbered("weekdays", tag), _phrases(of_language.get("date_words", ()))
                )
                for tag, of_language in words.items()
            },
        )

    def topics_of(self, text: str) -> tuple[str, ...]:
        """The labels of the answers that a text may be about, by a phrase in it, the weightiest first."""
        said = normalise(text)
        return tuple(label for label, phrases in self.topics.items() if phrases.stand_in(said))

    @property
    def reserved(self) -> frozenset[str]:
        """The single words that stop, start or get help: no answer we offer may be one of them."""
        words = self.stop | self.start | self.help | _phrases(self.carrier_start)
        return frozenset(word for word in words if is_word(word))

    def tag(self, key: str) -> str:
        """The language tag an option key stands for: `pt_br` is `pt-BR`. An unknown key is taken at its word."""
        tags = {option_key(tag): tag for tag in self.languages.values()}
        return tags.get(key, key.replace("_", "-"))


def is_word(spelt: str) -> bool:
    """Whether something normalised is one word: of Chinese, where each sign stands alone, up to two signs."""
    signs = spelt.split(" ")
    return len(signs) == 1 or (len(signs) == 2 and all(len(sign) == 1 and _is_han(sign) for sign in signs))


def option_key(tag: str) -> str:
    """A language tag as the key of an answer: `pt-BR` becomes `pt_br`."""
    return tag.replace("-", "_").lower()


_PARTS = frozenset({"carrier", "languages", "keywords", "topics", "words"})
_WORD_LISTS = frozenset(
    {
        "stop",
        "start",
        "help",
        "menu",
        "yes",
        "no",
        "courtesies",
        "lead_ins",
        "danger",
        "harmless",
        "advice",
        "tells",
        "date_words",
    }
)
_PARTS_OF_A_LANGUAGE = _WORD_LISTS | {
    "not_danger",
    "letters",
    "numbers",
    "months",
    "weekdays",
    "keywords",
    "begin",
    "topics",
}


def _only(given: Mapping[str, Any], known: Collection[str], place: str) -> None:
    unknown = set(given).difference(known)
    if unknown:
        raise ValueError(f"{place}: unknown part {', '.join(sorted(map(str, unknown)))}")


def _shortest(openings: Iterable[str]) -> tuple[str, ...]:
    """Sorted, without those that begin with another: whatever they find, that one finds."""
    kept: list[str] = []
    for opening in sorted(openings):
        if not (kept and opening.startswith(kept[-1])):
            kept.append(opening)
    return tuple(kept)


def _spellings(phrase: str) -> tuple[str, ...]:
    """A phrase as people type it: Persian words that a joiner holds apart (U+200C) are also typed with a space."""
    return (phrase, phrase.replace("\u200c", " ")) if "\u200c" in phrase else (phrase,)


_HINTING = ("stop", "start", "help", "yes", "no", "courtesies", "danger", "advice", "tells")
_SHORTEST_HINT = 3  # letters; shorter words of one language are written in many


def _hints(words: Mapping[str, Mapping[str, Any]], keywords: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """`keywords` are English and Spanish together, so that a word of theirs tells neither from the other."""
    found: dict[str, set[str]] = {word: {"en", "es"} for word in _words(_nested(keywords))}
    for tag, of_language in words.items():
        phrases = [phrase for part in _HINTING for phrase in of_language.get(part, ())]
        phrases += [phrase for part in ("topics", "begin", "keywords") for phrase in _nested(of_language.get(part, {}))]
        for word in _words(phrases):
            found.setdefault(word, set()).add(tag)
    return {word: min(tags) for word, tags in found.items() if len(tags) == 1 and len(word) >= _SHORTEST_HINT}


def _nested(phrases: Mapping[str, Iterable[str]]) -> Iterator[str]:
    return (phrase for listed in phrases.values() for phrase in listed)


def _words(phrases: Iterable[str]) -> set[str]:
    return {word for phrase in phrases if "*" not in str(phrase) for word in _spelt(str(phrase)).split()}


def _phrases(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(_spelt(spelling) for phrase in phrases for spelling in _spellings(str(phrase))) - {""}


def _longest_first(phrases: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _pieces(phrase: str) -> Iterator[str]:
    if "*" in phrase[1:-1] or not _spelt(phrase):
        raise ValueError(f"{phrase!r}: a star may only begin or end a phrase, and something must stand beside it")
    before, after = "" if phrase.startswith("*") else " ", "" if phrase.endswith("*") else " "
    for spelling in _spellings(phrase):
        yield f"{before}{_spelt(spelling)}{after}"
