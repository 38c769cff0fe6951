"""What a change of a case event means for the person: how urgent the news is, and when a date was last checked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.case_events import AHEAD, EventFacts, Mode, attended

SOON = timedelta(hours=48)
_HELD = {Mode.IN_PERSON: "in person", Mode.VIDEO: "by video", Mode.PHONE: "by phone", "call": "by phone"}
FRESH_BEFORE = timedelta(days=9)  # a date is checked two days before its 7-day reminder


class CheckedHow(StrEnum):
    """How somebody made sure of a date."""

    HOTLINE = "hotline"
    PORTAL = "portal"
    OFFICE = "office"  # asked the court or agency itself
    LAWYER = "lawyer"
    NOTICE = "notice"  # saw the paper
    OTHER = "other"


class Found(StrEnum):
    """What a check found."""

    STANDS = "stands"
    CANCELLED = "cancelled"


def city(facts: EventFacts) -> str:
    """The city a date is in, as far as it is known: its venue's, else the one that names its zone."""
    return (facts.city or facts.zone.rsplit("/", 1)[-1].replace("_", " ")).casefold()


def closer(told: EventFacts, facts: EventFacts) -> str:
    """Why a person must surely hear of a change besides the text about it: "" when a text will do. Who believes the old
    facts would come too late, to another city, or wait at a screen: too much to leave to one text."""
    if facts.status not in AHEAD:
        return ""
    reasons = []
    if facts.starts_at < told.starts_at:
        reasons.append("earlier")
    if city(facts) != city(told):
        reasons.append("in another city")
    if facts.held != told.held:
        reasons.append(_HELD[attended(facts.type, facts.mode)])
    return " and ".join(reasons) and f"it is now {' and '.join(reasons)}: make sure they know"


def reach_within(starts_at: datetime, now: datetime) -> timedelta:
    """How long somebody may take to reach the person: an hour when it is within two days (U0), else a day (U1)."""
    return timedelta(hours=1) if starts_at - now < SOON else timedelta(days=1)


def last_known(verified_on: date | None, entered_at: datetime, zone: ZoneInfo) -> date:
    """The day on which somebody last knew that a date was true: checked, or entered or changed if that was later."""
    entered = entered_at.astimezone(zone).date()
    return max(verified_on, entered) if verified_on else entered


def stale(known: date, today: date, limit_days: int) -> bool:
    """Whether a date was last known to be true longer ago than the organisation allows."""
    return (today - known).days > limit_days
