"""What other programs are told: which facts, and when again."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

GIVE_UP = timedelta(days=3)
_PAUSES = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
)


class Told(StrEnum):
    """The facts that other programs may be told."""

    CONFIRMATION = "confirmation"  # somebody answered a reminder: yes, help, question, no
    OUTCOME = "outcome"  # how a date went, as the person or staff say
    STOPPED = "stopped"  # somebody wants no more texts: they are reached otherwise


TRIAL = "test"  # the kind of what tells nothing, which staff sent to see whether it is taken


def next_try(tries: int, first: datetime, now: datetime, chance: float) -> datetime | None:
    """When to tell it again after `tries` failures, the first of them due at `first`; None: no more, a person looks.
    `chance` (0 to 1) spreads those that failed together."""
    at = now + _PAUSES[min(tries, len(_PAUSES)) - 1] * (0.75 + chance / 2)
    return at if at <= first + GIVE_UP else None
