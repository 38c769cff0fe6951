"""What we ask on our own: whether they can be there, how it went, whether a paper came. When, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.case_events import EventType
from flows.ladders import LADDERS
from flows.quiet import Hours, next_sendable, on_clock
from flows.reminders import USUAL_HOUR

AFTER = "after"  # the step of the ladder that asks how it went
CALL = "call"  # the step of the ledger that says a person told them, and what they answered
CALL_LIST = timedelta(hours=48)  # who has not said by then that they can be there is called
ASKED_FOR = timedelta(days=3)  # how long after its time we still ask how an event went
# Who has no date is asked two weeks after they came to us, then each month, six times in all.
NO_DATE_FIRST, NO_DATE_AGAIN, NO_DATE_MOST = timedelta(days=14), timedelta(days=30), 6

# What people are asked about: where somebody is waited for. Nobody attends a deadline.
ASKED = frozenset(kind for kind, ladder in LADDERS.items() if any(rung.wording == "ask" for rung in ladder))


class Said(StrEnum):
    """What somebody answers a person of the team about a date ahead, as `effects.Confirm` has it."""

    YES = "yes"
    HELP = "help"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Window:
    """When a question may leave, in UTC."""

    opens: datetime
    closes: datetime


def how_it_went(kind: EventType, starts_at: datetime, venue: ZoneInfo, person: ZoneInfo, hours: Hours) -> Window | None:
    """When to ask how an event went: on the day after (at the venue), at the usual hour of the person's clock. None for
    what nobody is asked about."""
    if kind not in ASKED:
        return None
    day = starts_at.astimezone(venue).date() + timedelta(days=1)
    opens = on_clock(day, hours.nearest(USUAL_HOUR), person)
    return Window(opens, opens + ASKED_FOR)


def now_or_later(window: Window, now: datetime, person: ZoneInfo, hours: Hours) -> Window | None:
    """The part of `window` in which a question enqueued at `now` may leave: from the next allowed moment until the
    person's night. None before the window and once it is over."""
    if now < window.opens:
        return None
    opens = next_sendable(now, person, hours)
    closes = min(window.closes, on_clock(opens.astimezone(person).date(), hours.closes, person))
    return Window(opens, closes) if opens < closes else None
