"""Texts that reach us out of order: which of them still take effect. By the provider's times alone, never by ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.consent import Word

ANSWERED = timedelta(hours=1)  # older than this, nobody waits for an automatic answer


@dataclass(frozen=True, slots=True)
class Heard:
    """One text of one person: when it reached the provider (aware), whether we have it, and the word it is, if any."""

    at: datetime
    stored: bool
    word: Word | None = None


def stands(text: Heard, others: Sequence[Heard], consent_changed_since: bool, now: datetime) -> bool:
    """Whether a text that we did not have may still take effect; else a person reads it. `others`: all of the same
    person's texts on the provider's list.

    A stop stands, however late, unless a start came after it. Anything else must be young, and nothing that was said
    after it may have taken effect already: an old START must not undo a later STOP. In doubt it is silence and a
    person, never a text to somebody who said stop.
    """
    later = [other for other in others if other.at > text.at]
    if text.word is Word.STOP:
        return not any(other.word is Word.START for other in later)
    return now - text.at <= ANSWERED and not consent_changed_since and not any(other.stored for other in later)
