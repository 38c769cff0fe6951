"""Which two dates stand in each other's way, and which are far from home."""

from __future__ import annotations

from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.case_events import EventFacts, EventType, Mode
from flows.clashes import Clash, Placed, clash, far_from_home

NEW_YORK, CHICAGO = "America/New_York", "America/Chicago"


def facts(day: date = date(2026, 12, 8), at: time = time(9), zone: str = NEW_YORK, **known: Any) -> EventFacts:
    return EventFacts(EventType.HEARING_MASTER, day, at, zone, **known)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (Placed(facts()), Placed(facts(at=time(14))), Clash.SAME_DAY),
        (Placed(facts(mode=Mode.VIDEO)), Placed(facts(at=time(14))), Clash.SAME_DAY),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(8)), "FL"), Clash.TOO_FAR),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(8)), "NY"), None),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(7), CHICAGO)), Clash.TOO_FAR),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(8))), None),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(9), CHICAGO), "TX"), None),
        (Placed(facts(), "NY"), Placed(facts(date(2026, 12, 9), time(8), mode=Mode.PHONE), "FL"), None),
    ],
)
def test_the_rule(one: Placed, other: Placed, how: Clash | None) -> None:
    assert clash(one, other) is how
    assert clash(other, one) is how


DATES = st.builds(
    lambda day, hour, zone, mode, state: Placed(facts(date(2026, 12, day), time(hour), zone, mode=mode), state),
    st.integers(1, 4),
    st.integers(0, 23),
    st.sampled_from([NEW_YORK, CHICAGO, "America/Denver", "Pacific/Honolulu"]),
    st.sampled_from(Mode),
    st.sampled_from(["", "NY", "TX"]),
)


@given(one=DATES, other=DATES)
def test_the_order_of_two_dates_does_not_matter(one: Placed, other: Placed) -> None:
    assert clash(one, other) is clash(other, one)


@pytest.mark.parametrize(
    ("zone", "home", "far"),
    [
        (CHICAGO, NEW_YORK, True),  # Houston for somebody in New York
        ("America/Denver", CHICAGO, True),  # El Paso for somebody in Houston
        ("America/Phoenix", "America/Los_Angeles", True),  # in winter an hour apart
        ("America/Detroit", NEW_YORK, False),
        ("Pacific/Honolulu", "America/Los_Angeles", True),
    ],
)
def test_far_is_another_clock(zone: str, home: str, far: bool) -> None:
    assert far_from_home(facts(zone=zone), ZoneInfo(home)) is far
    assert not far_from_home(facts(zone=zone, mode=Mode.VIDEO), ZoneInfo(home))
    assert not far_from_home(facts(zone=zone), None)


def test_arizona_is_near_california_in_summer_as_far_as_clocks_tell() -> None:
    assert not far_from_home(facts(date(2027, 7, 1), zone="America/Phoenix"), ZoneInfo("America/Los_Angeles"))
