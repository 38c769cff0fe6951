"""Drafts by machine: what must not be translated is taken out and must come back, or there is no draft."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.signing import SOURCE
from service.content.ftl import Entry, Files
from service.content.machine import LONGEST, NoTranslation
from service.content.provenance import digest, provenance

Translate = Callable[[str], str]

# Values, addresses of pages, phone numbers, amounts and short names stay as they are.
_KEPT = re.compile(
    r"\{[^{}]*\}|\b[\w.-]+\.(?:org|gov|com|net)(?:/\S*[\w/])?|\b[A-Z]+-\d+\b|\b[A-Z]{2,}\b|\$?\+?\d(?:[\d ,.()-]*\d)?%?"
)
_MARK = re.compile(r"ZX(\d+)Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Draft:
    """A machine's words for a message, and what they say in English again."""

    key: str
    pattern: str
    back: str
    source: str


@dataclass(frozen=True, slots=True)
class Work:
    """What a machine may draft in a language, and what it leaves to people: stale words that a person wrote."""

    drafts: tuple[Entry, ...]
    persons: tuple[str, ...]


def work(files: Files, language: str) -> Work:
    """English messages that are missing in a language, or were drafted by machine from other English."""
    drafts, persons = [], []
    for (key, tag), entry in files.entries.items():
        if tag != SOURCE:
            continue
        there = files.entries.get((key, language))
        if there is None:
            drafts.append(entry)
            continue
        known = provenance(there)
        if known.source and known.source != digest(entry):
            (drafts.append(entry) if known.by_machine else persons.append(key))
    return Work(tuple(drafts), tuple(persons))


def draft(entry: Entry, there: Translate, back: Translate) -> Draft | str:
    """A draft, or why there is none."""
    if "->" in entry.pattern:
        return "it has cases: a person writes it"
    marked, kept = protect(entry.pattern)
    if len(marked) > LONGEST:
        return "too long for the machine"
    try:
        theirs = there(marked)
        words = restore(theirs, kept)
        if words is None:
            return "the machine lost or repeated a value, a number or a name"
        again = restore(back(theirs), kept)
    except NoTranslation as error:
        return str(error)
    return Draft(entry.key, words, again if again is not None else "(values lost on the way back)", digest(entry))


def protect(text: str) -> tuple[str, Mapping[str, str]]:
    """The text with marks in place of what must not change, and what each stands for."""
    kept: dict[str, str] = {}

    def mark(found: re.Match[str]) -> str:
        name = f"ZX{len(kept)}Z"
        kept[name] = found[0]
        return name

    return _KEPT.sub(mark, text), kept


def restore(text: str, kept: Mapping[str, str]) -> str | None:
    """The text with everything back in its place; None unless each mark is there exactly once, and no brace besides."""
    found = [f"ZX{n}Z" for n in _MARK.findall(text)]
    if sorted(found) != sorted(kept) or "{" in text or "}" in text:
        return None
    return _MARK.sub(lambda m: kept[f"ZX{m[1]}Z"], text).strip()
