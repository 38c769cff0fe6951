"""Two dates that one person, or one household, can hardly both attend; and dates far from where a person lives.

The rules, on purpose simple enough to explain to anybody:

- *same day*: two dates on one day of their venues' calendars, however they are held;
- *too far apart*: two dates in person that begin within 24 hours of each other, in different states. Where the state of
  one is not known: in places whose clocks differ;
- *of one household*: the same, for two people who go to different places in person;
- *far from home*: a date in person where the clock shows another time than where the person lives. Their city is not
  kept, so New York and Miami pass as near: this finds Houston for somebody in New York, not every long way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts, Mode

APART = timedelta(hours=24)


class Clash(StrEnum):
    SAME_DAY = "same_day"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Placed:
    """A date and the state its venue is in ("NY"), or "" where that is not known."""

    facts: EventFacts
    state: str = ""


def clash(one: Placed, other: Placed, *, alone: bool = True) -> Clash | None:
    """How two dates of one person, or (`alone` false) of two of a household, stand in each other's way, if they do. The
    order does not matter. Two of a household who go to the same place, or one of whom goes nowhere, do not."""
    if not alone and (
        _place(one.facts) == _place(other.facts) or {one.facts.mode, other.facts.mode} != {Mode.IN_PERSON}
    ):
        return None
    if one.facts.day == other.facts.day:
        return Clash.SAME_DAY
    if one.facts.mode != Mode.IN_PERSON or other.facts.mode != Mode.IN_PERSON:
        return None
    if abs(one.facts.starts_at - other.facts.starts_at) >= APART:
        return None
    if one.state and other.state:
        return Clash.TOO_FAR if one.state != other.state else None
    return Clash.TOO_FAR if _differ(one.facts.zone, other.facts.zone, one.facts.starts_at) else None


def _place(facts: EventFacts) -> tuple[str, str, str]:
    return facts.venue, facts.address, facts.city


def far_from_home(facts: EventFacts, home: ZoneInfo | None) -> bool:
    """Whether a date in person is where the clock differs from the person's. False while nobody knows their zone."""
    return home is not None and facts.mode is Mode.IN_PERSON and _differ(facts.zone, home.key, facts.starts_at)


def _differ(zone: str, other: str, at: datetime) -> bool:
    return at.astimezone(ZoneInfo(zone)).utcoffset() != at.astimezone(ZoneInfo(other)).utcoffset()
