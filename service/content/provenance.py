"""Where a message's words come from, as their files say.

### drafted-by: machine, 2026-11-21        (whole file, or one message)
### state: draft

# facts: 1.3.4, 2.2                        (directly above one message: numbers of the legal fact register)
# source: 3f9a…                            (a draft: the digest of the English it was made from)
# back: …                                  (a machine's draft: the same in English again, by the machine)

Who signed them is not said here: a note would outlive the words it was written for. Sign-offs are rows
(`service/store/signoffs.py`), and `flows/signing.py` says what follows from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from flows.signing import Place, Worded
from service.content.ftl import Entry
from service.errors import ContentError

MACHINE = "machine"  # who drafted what no person has worked on

_FACT = re.compile(r"\d+(\.\d+)*[a-z]?")
_NOTE = re.compile(r"(facts|drafted-by|state|source|back):(.*)")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the files say of a message. `facts` are numbers of the legal fact register; `source` is the digest of the
    English a draft was made from, `back` the draft in English again. Missing notes are ""."""

    facts: tuple[str, ...] = ()
    drafted_by: str = ""
    state: str = ""
    source: str = ""
    back: str = ""

    @property
    def by_machine(self) -> bool:
        return self.drafted_by.startswith(MACHINE)


def provenance(entry: Entry) -> Provenance:
    """The provenance of one message; what stands above it wins over what stands at the top of its file.

    Raises `ContentError` for a fact number that is not written as one.
    """
    notes = _notes(entry.header) | _notes(entry.notes)
    facts = tuple(fact.strip() for fact in notes.get("facts", "").split(",") if fact.strip())
    for fact in facts:
        if not _FACT.fullmatch(fact):
            raise ContentError(f"{entry.place}: '{entry.key}' has the fact {fact!r}, not a number like 1.3.4")
    return Provenance(
        facts, notes.get("drafted-by", ""), notes.get("state", ""), notes.get("source", ""), notes.get("back", "")
    )


def digest(entry: Entry) -> str:
    """The fingerprint of a message's exact words."""
    return sha256("\n\n".join((entry.pattern, *entry.pieces)).encode()).hexdigest()[:32]


def worded(entries: Mapping[Place, Entry]) -> dict[Place, Worded]:
    """What sign-offs are held against. Raises like `provenance`."""
    return {place: Worded(digest(entry), provenance(entry).facts) for place, entry in entries.items()}


def _notes(lines: Iterable[str]) -> dict[str, str]:
    found = (_NOTE.fullmatch(line.strip()) for line in lines)
    return {note[1]: note[2].strip() for note in found if note}
