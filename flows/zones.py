"""The rules of a time zone as values, so that a change of the zone data is noticed and dates are planned anew."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
# Where people served here live, most of them first; Guam stands beside these where a file may be from anywhere.
HOME = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
)


def changes(zone: ZoneInfo, since: datetime, until: datetime) -> list[tuple[datetime, timedelta]]:
    """When clocks in `zone` change between two instants (aware), and to which offset from UTC. To the second; two
    changes within one day count as one."""
    found = []
    at, offset = since, _offset(zone, since)
    while at < until:
        following = min(at + DAY, until)
        there = _offset(zone, following)
        if there != offset:
            early, late = at, following
            while late - early > timedelta(seconds=1):
                middle = early + (late - early) / 2
                early, late = (early, middle) if _offset(zone, middle) == there else (middle, late)
            found.append((late.replace(microsecond=0), there))
        at, offset = following, there
    return found


def rules(zone: ZoneInfo, since: datetime, until: datetime) -> bytes:
    """A digest of the zone's rules between two instants: equal for equal rules, whatever file they came from."""
    said = [f"{_offset(zone, since)}", *(f"{at.isoformat()} {offset}" for at, offset in changes(zone, since, until))]
    return blake2b("\n".join(said).encode(), digest_size=16).digest()


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None
    return offset
