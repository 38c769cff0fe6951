"""Two dates that one person, or one household, can hardly both attend; and dates far from where a person lives.

The rules, on purpose simple enough to explain to anybody:

- *same day*: two dates on one day of their venues' calendars, however they are held;
- *too far apart*: two dates in person with less time between them than the way takes: three hours for the first date,
  then 50 miles an hour in a straight line, which a bus hardly does; many people cannot fly. After three days there is
  always time. Where a city is not known: dates within 24 hours in different states; where a state is not known either:
  in places whose clocks differ;
- *of one household*: the same, for two people who go to different places in person;
- *far from home*: a date in person 150 miles or more from the city where the person lives, in a straight line. Where a
  city is not known: in another state; where that is not known either: where the clock shows another time. Else nobody
  knows, and that is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts, Mode

APART = timedelta(hours=24)
ALWAYS_TIME = timedelta(days=3)
AT_THE_FIRST = timedelta(hours=3)  # from when the first date begins until somebody is on the way
MILES_AN_HOUR = 50
FAR_MILES = 150  # more than a morning's way
EARTH_MILES = 3958.8  # its mean radius


class Clash(StrEnum):
    SAME_DAY = "same_day"
    TOO_FAR = "too_far"


class Far(StrEnum):
    """Whether a date is far from where its person lives."""

    NEAR = "near"
    FAR = "far"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the earth, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A date, the state its venue is in ("NY") and where that lies, as far as they are known."""

    facts: EventFacts
    state: str = ""
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where a person lives, as far as it is known."""

    zone: ZoneInfo | None = None
    state: str = ""
    spot: Spot | None = None


def miles(one: Spot, other: Spot) -> float:
    """The great circle between two places."""
    north, east = radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)
    way = sin(north / 2) ** 2 + cos(radians(one.latitude)) * cos(radians(other.latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_MILES * asin(sqrt(way))


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
    return Clash.TOO_FAR if _no_time_between(one, other) else None


def _no_time_between(one: Placed, other: Placed) -> bool:
    between = abs(one.facts.starts_at - other.facts.starts_at)
    if between >= ALWAYS_TIME:
        return False
    if one.spot and other.spot:
        way = miles(one.spot, other.spot)
        return way >= FAR_MILES and between < AT_THE_FIRST + timedelta(hours=way / MILES_AN_HOUR)
    if between >= APART:
        return False
    if one.state and other.state:
        return one.state != other.state
    return _differ(one.facts.zone, other.facts.zone, one.facts.starts_at)


def _place(facts: EventFacts) -> tuple[str, str, str]:
    return facts.venue, facts.address, facts.city


def far_from_home(placed: Placed, home: Home) -> Far:
    """Whether a date in person is far from where its person lives."""
    if placed.facts.mode is not Mode.IN_PERSON:
        return Far.NEAR
    if placed.spot and home.spot:
        return Far.FAR if miles(placed.spot, home.spot) >= FAR_MILES else Far.NEAR
    if placed.state and home.state and placed.state != home.state:
        return Far.FAR
    if home.zone is not None and _differ(placed.facts.zone, home.zone.key, placed.facts.starts_at):
        return Far.FAR
    return Far.UNKNOWN


def _differ(zone: str, other: str, at: datetime) -> bool:
    return at.astimezone(ZoneInfo(zone)).utcoffset() != at.astimezone(ZoneInfo(other)).utcoffset()
