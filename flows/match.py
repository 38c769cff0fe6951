"""What a text means as an answer: an option, yes or no, a number, a date, a language. Not understood is None."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date as Date  # noqa: N812  `date` is what a text may be read as here

from flows.model import LITERAL, Option
from flows.vocabulary import CONSIDERED, Vocabulary, normalise

__all__ = [
    "choose",
    "date",
    "guess_language",
    "language",
    "normalise",
    "number",
    "only_courtesies",
    "script",
    "without_courtesies",
    "yes_no",
]

_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro|o|er|e|a|ye)?")
_REPEATED = 4  # "no no no no" is no
_LONGEST_NAME = 5  # words of a month's or a weekday's name: a Chinese sign is a word


def choose(text: str, options: Sequence[Option], vocabulary: Vocabulary, language: str) -> Option | None:
    """The option meant by its number, its words, both ("1 My dates"), or yes and no where the keys are such."""
    said = _said(text, vocabulary)
    option = _exactly(said, options, vocabulary, language) or _exactly(
        _bare(said, vocabulary), options, vocabulary, language
    )
    return None if option and option.key == "yes" and _crossed(text, vocabulary) else option


def _exactly(said: str, options: Sequence[Option], vocabulary: Vocabulary, language: str) -> Option | None:
    position = _count(said, vocabulary)
    if position is not None:
        return options[position - 1] if 1 <= position <= len(options) else None
    meant = [option for option in options if _means(said, option, vocabulary, language)]
    if len(meant) > 1:  # "back" is the screen before where that is offered, and the main menu elsewhere
        meant = [option for option in meant if option.key != "home"]
    if len(meant) == 1:
        return meant[0]
    first, _, rest = said.partition(" ")
    before, _, last = said.rpartition(" ")
    for number, words in ((first, rest), (last, before)):
        position = _count(number, vocabulary) if words else None
        if position is not None and 1 <= position <= len(options):
            option = options[position - 1]
            return option if _means(words, option, vocabulary, language) else None
    return None


def _means(said: str, option: Option, vocabulary: Vocabulary, language: str) -> bool:
    if said in vocabulary.labels.get(option.label, ()):
        return True
    if option.label.startswith(LITERAL) and said == normalise(option.label.removeprefix(LITERAL)):
        return True
    return option.key in ("yes", "no") and _yes_no(said, vocabulary, language) is (option.key == "yes")


def yes_no(text: str, vocabulary: Vocabulary, language: str) -> bool | None:
    """True for yes, False for no. A word counts first in the person's own language: "ya" is yes in Indonesian only."""
    said = _said(text, vocabulary)
    meant = _yes_no(said, vocabulary, language)
    meant = _yes_no(_bare(said, vocabulary), vocabulary, language) if meant is None else meant
    return None if meant and _crossed(text, vocabulary) else meant


def _said(text: str, vocabulary: Vocabulary) -> str:
    """The text in one spelling; beside nothing but thanks, its picture: "👍 gracias" is 👍."""
    said = normalise(text)
    pictures = "".join(filter(_is_picture, text[:CONSIDERED])) if said in vocabulary.courtesies else ""
    return pictures or said


def _crossed(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a picture in the text says no: "sí 👎" is no yes. "no 👍" stays a no, which nobody is harmed by."""
    return any(word in text for words in vocabulary.no.values() for word in words if _is_picture(word))


def _is_picture(word: str) -> bool:
    return all(unicodedata.category(sign) == "So" for sign in word)


def _yes_no(said: str, vocabulary: Vocabulary, language: str) -> bool | None:
    for tags in ((language,), vocabulary.yes):
        yes = any(said in vocabulary.yes.get(tag, ()) for tag in tags)
        no = any(said in vocabulary.no.get(tag, ()) for tag in tags)
        if yes != no:
            return yes
    return None


def number(text: str, vocabulary: Vocabulary) -> int | None:
    """A whole number, in digits of any script or as a word."""
    said = normalise(text)
    meant = _count(said, vocabulary)
    return _count(_bare(said, vocabulary), vocabulary) if meant is None else meant


def _count(said: str, vocabulary: Vocabulary) -> int | None:
    if said.isdecimal():
        return int(said) if len(said) <= 9 else None
    return vocabulary.numbers.get(said)


def date(text: str, vocabulary: Vocabulary, today: Date) -> Date | None:
    """A day: 2026-12-08, "8 de diciembre de 2026", "Tuesday, December 8, 2026", "8 dic" (the next one from `today`).

    Never a guess: 10/03/2026 could be two days, and a weekday that does not fit the date makes it none.
    """
    days: list[int] = []
    years: list[int] = []
    months: list[int] = []
    weekdays: list[int] = []
    year_first = False
    words = normalise(text).split()
    while words:
        name, taken = _name(words, vocabulary)
        word = words[0]
        del words[:taken]
        if name in vocabulary.date_words:
            continue
        if name in vocabulary.months:
            months.append(vocabulary.months[name])
        elif name in vocabulary.weekdays:
            weekdays.append(vocabulary.weekdays[name])
        elif len(word) == 4 and word.isdecimal():
            year_first = not days
            years.append(int(word))
        elif day := _DAY.fullmatch(word):
            days.append(int(day[1]))
        elif word in vocabulary.numbers:
            days.append(vocabulary.numbers[word])
        else:
            return None
    if len(years) > 1 or len(weekdays) > 1:
        return None
    match (months, days, years):
        case ([month], [day_of_month], [year]):
            readings = [_valid(year, month, day_of_month)]
        case ([month], [day_of_month], []):
            readings = [_next(month, day_of_month, today)]
        case ([], [month, day_of_month], [year]) if year_first:
            readings = [_valid(year, month, day_of_month)]
        case ([], [first, second], [year]):
            readings = [_valid(year, first, second), _valid(year, second, first)]
        case _:
            return None
    possible = {reading for reading in readings if reading is not None}
    if len(possible) != 1:
        return None
    meant = possible.pop()
    return meant if weekdays in ([], [meant.isoweekday()]) else None


def _name(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, int]:
    """The longest name of a month, a weekday or nothing much that the words begin with, and how many of them it takes;
    "" and one where they begin with none."""
    for taken in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = " ".join(words[:taken])
        if name in vocabulary.months or name in vocabulary.weekdays or name in vocabulary.date_words:
            return name, taken
    return "", 1


def _valid(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def _next(month: int, day: int, today: Date) -> Date | None:
    # Eight years from any day on there is a 29 February, also across the year 2100.
    days = (_valid(year, month, day) for year in range(today.year, today.year + 9))
    return next((meant for meant in days if meant is not None and meant >= today), None)


def language(text: str, vocabulary: Vocabulary) -> str | None:
    """The tag of a language named in full, in its own words or another's: "español", "Spanish", "ingles"."""
    said = normalise(text)
    return vocabulary.languages.get(said) or vocabulary.languages.get(_bare(said, vocabulary))


def guess_language(text: str, vocabulary: Vocabulary) -> str:
    """The language that a text's words and letters give away; else the one whose phrases alone hold most of its words;
    else the likeliest of a script that is not Latin; or "". A suggestion: only the person says which is theirs."""
    written = script(text)
    only = _ONLY_IN.get(written, "")
    if only in vocabulary.tells:
        return only
    words, written_so = set(normalise(text).split()), text[:CONSIDERED].lower()
    if _OTHERS.intersection(written_so):
        return ""
    told = Counter(
        {
            tag: len(words & tells) + sum(part in written_so for part in vocabulary.letters.get(tag, ()))
            for tag, tells in vocabulary.tells.items()
        }
    )
    hinted = Counter(vocabulary.hints[word] for word in words if word in vocabulary.hints)
    likely = _LIKELY.get(written, "")
    return _leading(told, hinted) or _leading(hinted) or (likely if likely in vocabulary.tells else "")


def _leading(counts: Counter[str], among_equals: Counter[str] | None = None) -> str:
    """The tag that counts most; of several, the one that leads `among_equals`; "" where none does."""
    most = max(counts.values(), default=0)
    leading = [tag for tag, count in counts.items() if count == most] if most else []
    if len(leading) > 1 and among_equals:
        return _leading(Counter({tag: among_equals[tag] for tag in leading}))
    return leading[0] if len(leading) == 1 else ""


_ONLY_IN = {"Hans": "zh-Hans", "Guru": "pa-Guru"}  # scripts that one language of ours is written in
# "سلام" is said in three languages of ours, "стоп" in two: a greeting in a neighbour's language, with all of
# them offered beneath it, is nearer than one in English and Spanish.
_LIKELY = {"Arab": "fa-AF", "Cyrl": "ru"}
_OTHERS = frozenset("ٹڈڑںےھ")  # Urdu is not Dari
_SCRIPTS = (
    ("Latn", "a", "\u024f"),
    ("Cyrl", "\u0400", "\u052f"),
    ("Arab", "\u0600", "\u06ff"),
    ("Guru", "\u0a00", "\u0a7f"),
    ("Hans", "\u3400", "\u9fff"),
)


def script(text: str) -> str:
    """The ISO 15924 code of the script most letters are of, as far as we write it; "" where there are none."""
    if text.isascii():
        return "Latn" if any(map(str.isalpha, text)) else ""
    plain = normalise(text)
    found = {code: sum(first <= letter <= last for letter in plain) for code, first, last in _SCRIPTS}
    most = max(found, key=lambda code: found[code])
    return most if found[most] else ""


def without_courtesies(said: str, vocabulary: Vocabulary) -> str:
    """A normalised text without "please" and "thank you" around it; one that is nothing else stays as it is."""
    return _trimmed(said, vocabulary.courtesies, vocabulary.courtesies)


def only_courtesies(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a greeting or thanks and nothing else."""
    said = normalise(text)
    return said in vocabulary.courtesies or without_courtesies(said, vocabulary) in vocabulary.courtesies


def _bare(said: str, vocabulary: Vocabulary) -> str:
    """Also without what leads up to an answer: "option 1", "la 1", "hablo español"; "ok ok ok" is said once."""
    bare = _trimmed(said, (*vocabulary.lead_ins, *vocabulary.courtesies), vocabulary.courtesies)
    words = list(bare) if _is_picture(bare) else bare.split()
    repeated = 1 < len(words) <= _REPEATED and len(set(words)) == 1 and not words[0].isdecimal()
    return words[0] if repeated else bare


def _trimmed(said: str, before: Iterable[str], after: Iterable[str]) -> str:
    while " " in said:
        shorter = next((said[len(p) + 1 :] for p in before if said.startswith(p + " ")), None) or next(
            (said[: -len(p) - 1] for p in after if said.endswith(" " + p)), None
        )
        if not shorter:
            break
        said = shorter
    return said


LONGEST_LABEL = 12


def label(text: str) -> str | None:
    """How somebody is told apart on a phone, as written; None for what is too long, or more than letters and digits."""
    said = " ".join(text.split())
    fits = 0 < len(said) <= LONGEST_LABEL and all(unicodedata.category(letter)[0] in "LMNZ" for letter in said)
    return said if fits else None


def phone(text: str) -> str | None:
    """A number that can be texted, in one form: ten digits as they are written in the United States, or with the
    country in front ("+52 ...")."""
    digits = "".join(str(unicodedata.digit(letter)) for letter in text if unicodedata.digit(letter, None) is not None)
    if any(letter.isalpha() for letter in text):
        return None
    if text.strip().startswith("+") and digits[:1] != "1":
        return f"+{digits}" if 8 <= len(digits) <= 15 and digits[0] != "0" else None
    national = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return f"+1{national}" if len(national) == 10 and national[0] in "23456789" and national[3] in "23456789" else None
