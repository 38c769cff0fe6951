from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.quiet import EARLY, Hours, last_sendable, next_sendable, on_clock

ZONES = [
    ZoneInfo(name)
    for name in (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "Pacific/Honolulu",
        "Asia/Kolkata",
    )
]
NEW_YORK, PHOENIX = ZONES[0], ZONES[4]

instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
hours = st.builds(
    lambda a, b: Hours(*(time(8 + m // 60, m % 60) for m in sorted((a, b)))),
    *(st.integers(0, 389), st.integers(390, 780)),
)


def local(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def at(text: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("2026-12-07 07:59", "2026-12-07 08:00 EST"),
        ("2026-12-07 08:00", "2026-12-07 08:00 EST"),
        ("2026-12-07 20:59", "2026-12-07 20:59 EST"),
        ("2026-12-07 21:00", "2026-12-08 08:00 EST"),
        ("2026-12-07 23:30", "2026-12-08 08:00 EST"),
        # The nights on which clocks change are an hour longer or shorter; morning is at eight all the same.
        ("2026-03-07 22:00", "2026-03-08 08:00 EDT"),
        ("2026-10-31 22:00", "2026-11-01 08:00 EST"),
        ("2027-03-13 22:00", "2027-03-14 08:00 EDT"),
    ],
)
def test_a_text_waits_for_the_morning(asked: str, answered: str) -> None:
    assert local(next_sendable(at(asked, NEW_YORK), NEW_YORK, Hours()), NEW_YORK) == answered


def test_nine_in_new_york_is_still_night_in_honolulu() -> None:
    honolulu = ZoneInfo("Pacific/Honolulu")
    asked = at("2026-12-07 09:00", NEW_YORK)  # 04:00 in Honolulu
    assert local(next_sendable(asked, honolulu, Hours()), honolulu) == "2026-12-07 08:00 HST"


def test_early_texts_open_at_half_past_six_and_close_as_ever() -> None:
    assert local(next_sendable(at("2026-12-07 05:00", PHOENIX), PHOENIX, Hours(), early=True), PHOENIX).endswith(
        "06:30 MST"
    )
    assert local(next_sendable(at("2026-12-07 21:10", PHOENIX), PHOENIX, Hours(), early=True), PHOENIX).startswith(
        "2026-12-08"
    )


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("2026-12-07 12:00", "2026-12-07 12:00 EST"),
        ("2026-12-07 23:00", "2026-12-07 20:59 EST"),
        ("2026-12-07 07:00", "2026-12-06 20:59 EST"),
    ],
)
def test_earlier_rather_than_later_means_the_last_allowed_minute(asked: str, answered: str) -> None:
    assert local(last_sendable(at(asked, NEW_YORK), NEW_YORK, Hours()), NEW_YORK) == answered


def test_a_skipped_time_moves_forward_and_a_repeated_one_is_its_first() -> None:
    march, november = datetime(2026, 3, 8).date(), datetime(2026, 11, 1).date()
    assert local(on_clock(march, time(2, 30), NEW_YORK), NEW_YORK) == "2026-03-08 03:30 EDT"
    assert on_clock(november, time(1, 30), NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)  # EDT, not EST


@pytest.mark.parametrize(
    ("opens", "closes"), [(time(7), time(20)), (time(9), time(22)), (time(12), time(12)), (time(13), time(9))]
)
def test_hours_never_leave_the_day(opens: time, closes: time) -> None:
    with pytest.raises(ValueError, match="between 08:00 and 21:00"):
        Hours(opens, closes)


def test_half_minutes_are_not_hours() -> None:
    with pytest.raises(ValueError, match="whole minutes"):
        Hours(time(8, 0, 30), time(9))


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        next_sendable(datetime(2026, 12, 7, 9), NEW_YORK, Hours())


@given(instants, st.sampled_from(ZONES), hours, st.booleans())
def test_never_at_night_never_before_asked_and_within_a_day(
    asked: datetime, zone: ZoneInfo, allowed: Hours, early: bool
) -> None:
    due = next_sendable(asked, zone, allowed, early=early)
    assert due >= asked
    assert due - asked <= timedelta(hours=25)
    assert (EARLY if early else allowed.opens) <= due.astimezone(zone).time() < allowed.closes
    assert next_sendable(due, zone, allowed, early=early) == due


@given(instants, st.sampled_from(ZONES), hours)
def test_the_last_allowed_moment_is_allowed_and_not_after(asked: datetime, zone: ZoneInfo, allowed: Hours) -> None:
    due = last_sendable(asked, zone, allowed)
    assert due <= asked
    assert allowed.opens <= due.astimezone(zone).time() < allowed.closes
