"""Where a message's words come from: the comments above it and at the top of its file.

### drafted-by: machine, 2026-11-21        (whole file)
### state: draft

# facts: 1.3.4, 2.2                        (directly above one message: numbers of the legal fact register)
# reviewed-by: A. Lawyer
# reviewed-on: 2026-12-01
# review-by: 2027-06-01
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from service.content.ftl import Entry, Files
from service.errors import ContentError

_FACT = re.compile(r"\d+(\.\d+)*[a-z]?")
_NOTE = re.compile(r"(facts|drafted-by|state|reviewed-by|reviewed-on|review-by):(.*)")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who stands behind a message. `facts` are numbers of the legal fact register; `review_by` is the day after which
    it must be read again. Missing notes are "" or None."""

    facts: tuple[str, ...] = ()
    drafted_by: str = ""
    state: str = ""
    reviewed_by: str = ""
    reviewed_on: date | None = None
    review_by: date | None = None

    @property
    def draft(self) -> bool:
        """Nobody has put their name to it."""
        return not self.reviewed_by


def provenance(entry: Entry) -> Provenance:
    """The provenance of one message; what stands above it wins over what stands at the top of its file.

    Raises `ContentError` for a fact number or a date that is not written as one.
    """
    notes = _notes(entry.header) | _notes(entry.notes)
    facts = tuple(fact.strip() for fact in notes.get("facts", "").split(",") if fact.strip())
    for fact in facts:
        if not _FACT.fullmatch(fact):
            raise ContentError(f"{entry.place}: '{entry.key}' has the fact {fact!r}, not a number like 1.3.4")
    return Provenance(
        facts=facts,
        drafted_by=notes.get("drafted-by", ""),
        state=notes.get("state", ""),
        reviewed_by=notes.get("reviewed-by", ""),
        reviewed_on=_day(entry, notes, "reviewed-on"),
        review_by=_day(entry, notes, "review-by"),
    )


def drafts(files: Files) -> tuple[tuple[str, str], ...]:
    """(key, language) of every message nobody has reviewed, in file order. Raises like `provenance`."""
    return tuple(place for place, entry in files.entries.items() if provenance(entry).draft)


def _notes(lines: Iterable[str]) -> dict[str, str]:
    found = (_NOTE.fullmatch(line.strip()) for line in lines)
    return {note[1]: note[2].strip() for note in found if note}


def _day(entry: Entry, notes: dict[str, str], name: str) -> date | None:
    if not (written := notes.get(name, "")):
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise ContentError(f"{entry.place}: '{entry.key}' has {name} {written!r}, not a day like 2026-12-01") from None
