"""What became of a row of a file, and why a step sends nothing, in the reader's language. Kept, and told to programs
and on the command line, is an English sentence; here it is known again, with its values, by the English words of its
key."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from functools import cache

from service.calendars.report import HEADER
from service.web.console.pages import FOLDER
from service.web.console.words import Words, read

PREFIX, HINT = "reason.", "reason.hint"
_SLOT = re.compile(r"\{([a-z])\}")


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Reason by its English words, those with the most words of their own first."""
    english = read(FOLDER / "words", "en")
    keys = [key for key in english.keys() if key.startswith(PREFIX)]  # noqa: SIM118  no mapping
    keys.sort(key=lambda key: len(_SLOT.sub("", english(key))), reverse=True)
    return [(_pattern(english(key)), key) for key in keys if key != HINT]


def _pattern(words: str) -> re.Pattern[str]:
    pieces = _SLOT.split(words)
    return re.compile("".join(f"(?P<{p}>[^;]+)" if n % 2 else re.escape(p) for n, p in enumerate(pieces)))


@cache
def _hint() -> re.Pattern[str]:
    return re.compile(_pattern(read(FOLDER / "words", "en")(HINT)).pattern + "$")


def known(sentence: str) -> tuple[str, dict[str, str], dict[str, str] | None] | None:
    """The key of a reason with its values, and those of the hint behind it; None for what no key has the words of."""
    hint = _hint().search(sentence)
    plain = sentence[: hint.start()] if hint else sentence
    found = ((key, match.groupdict()) for pattern, key in _patterns() if (match := pattern.fullmatch(plain)))
    return next(((key, values, hint.groupdict() if hint else None) for key, values in found), None)


def in_words(words: Words, said: str) -> str:
    """What is said of a row, in these words; what nobody has words for stays as it is."""
    facts = said.split(", ")
    if all(f"fact.{name}" in words for name in facts):
        return ", ".join(words(f"fact.{name}") for name in facts)
    if (found := known(said)) is None:
        first, _, rest = said.partition("; ")
        return f"{in_words(words, first)}; {in_words(words, rest)}" if rest else said
    key, values, hint = found
    return words(key, **values) + (words(HINT, **hint) if hint else "")


async def rows_in_words(words: Words, rows: AsyncIterable[Sequence[object]]) -> AsyncIterator[Sequence[object]]:
    """A report's rows, in these words."""
    async for line, fate, field, what, event, sends in rows:
        said = [in_words(words, str(one)) if one else one for one in (what, sends)]
        yield line, words(f"imports.fate-{fate}"), field, said[0], event, said[1]


def head_in_words(words: Words) -> list[str]:
    return [words(f"report-head.{name}") for name in HEADER]
