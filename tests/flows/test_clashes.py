"""Which two dates stand in each other's way, and which are far from home."""

from __future__ import annotations

from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.case_events import EventFacts, EventType, Mode
from flows.clashes import Clash, Far, Home, Placed, Spot, clash, far_from_home, miles

NEW_YORK, CHICAGO = "America/New_York", "America/Chicago"
MANHATTAN, NEWARK, MIAMI = Spot(40.71, -74.01), Spot(40.74, -74.17), Spot(25.77, -80.19)
HOUSTON, LOS_ANGELES = Spot(29.76, -95.36), Spot(34.05, -118.24)


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
        # Where both cities are known, the way decides, and no border does.
        (Placed(facts(), "NY", MANHATTAN), Placed(facts(date(2026, 12, 9), time(8)), "NJ", NEWARK), None),
        (Placed(facts(), "NY", MANHATTAN), Placed(facts(date(2026, 12, 9), time(9)), "FL", MIAMI), Clash.TOO_FAR),
        (Placed(facts(), "NY", MANHATTAN), Placed(facts(date(2026, 12, 10), time(9)), "FL", MIAMI), None),
        (Placed(facts(), "", MANHATTAN), Placed(facts(date(2026, 12, 10), time(9)), "", LOS_ANGELES), Clash.TOO_FAR),
        (Placed(facts(), "", MANHATTAN), Placed(facts(date(2026, 12, 11), time(9)), "", LOS_ANGELES), None),
    ],
)
def test_the_rule(one: Placed, other: Placed, how: Clash | None) -> None:
    assert clash(one, other) is how
    assert clash(other, one) is how


DATES = st.builds(
    lambda day, hour, zone, mode, *place: Placed(facts(date(2026, 12, day), time(hour), zone, mode=mode), *place),
    st.integers(1, 4),
    st.integers(0, 23),
    st.sampled_from([NEW_YORK, CHICAGO, "America/Denver", "Pacific/Honolulu"]),
    st.sampled_from(Mode),
    st.sampled_from(["", "NY", "TX"]),
    st.sampled_from([None, MANHATTAN, HOUSTON]),
)


@given(one=DATES, other=DATES)
def test_the_order_of_two_dates_does_not_matter(one: Placed, other: Placed) -> None:
    assert clash(one, other) is clash(other, one)


@pytest.mark.parametrize(
    ("zone", "home", "far"),
    [
        (CHICAGO, NEW_YORK, Far.FAR),  # Houston for somebody in New York
        ("America/Denver", CHICAGO, Far.FAR),  # El Paso for somebody in Houston
        ("America/Phoenix", "America/Los_Angeles", Far.FAR),  # in winter an hour apart
        ("America/Detroit", NEW_YORK, Far.UNKNOWN),  # New York and Miami have one clock
        ("Pacific/Honolulu", "America/Los_Angeles", Far.FAR),
    ],
)
def test_where_no_city_is_known_far_is_another_clock(zone: str, home: str, far: Far) -> None:
    assert far_from_home(Placed(facts(zone=zone)), Home(ZoneInfo(home))) is far
    assert far_from_home(Placed(facts(zone=zone, mode=Mode.VIDEO)), Home(ZoneInfo(home))) is Far.NEAR
    assert far_from_home(Placed(facts(zone=zone)), Home()) is Far.UNKNOWN


@pytest.mark.parametrize(
    ("placed", "home", "far"),
    [
        (Placed(facts(), "FL", MIAMI), Home(ZoneInfo(NEW_YORK), "NY", MANHATTAN), Far.FAR),
        (Placed(facts(), "NJ", NEWARK), Home(ZoneInfo(NEW_YORK), "NY", MANHATTAN), Far.NEAR),  # over a border
        (Placed(facts(), "FL"), Home(ZoneInfo(NEW_YORK), "NY", MANHATTAN), Far.FAR),
        (Placed(facts(), "NY"), Home(ZoneInfo(NEW_YORK), "NY", MANHATTAN), Far.UNKNOWN),  # Buffalo, or next door
        (Placed(facts(), "", MANHATTAN), Home(), Far.UNKNOWN),
    ],
)
def test_far_is_150_miles_from_the_city_they_live_in(placed: Placed, home: Home, far: Far) -> None:
    assert far_from_home(placed, home) is far


def test_the_great_circle() -> None:
    assert miles(MANHATTAN, LOS_ANGELES) == pytest.approx(2446, abs=10)
    assert miles(HOUSTON, HOUSTON) == 0
