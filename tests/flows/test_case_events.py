from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from flows.case_events import (
    UNVERIFIED,
    UPCOMING,
    CaseEventRow,
    EventFacts,
    EventStatus,
    EventType,
    WallTimeError,
    check_wall_time,
)
from flows.contact import Address

NEW_YORK, PHOENIX = ZoneInfo("America/New_York"), ZoneInfo("America/Phoenix")
MARCH, NOVEMBER = date(2026, 3, 8), date(2026, 11, 1)


def test_the_wall_clock_of_the_venue_gives_the_instant() -> None:
    facts = EventFacts(EventType.HEARING_MASTER, date(2026, 12, 8), time(8, 30), "America/Chicago")
    assert facts.starts_at == datetime(2026, 12, 8, 14, 30, tzinfo=UTC)


def test_the_second_of_two_equal_times_is_an_hour_later() -> None:
    first, second = (
        EventFacts(EventType.HEARING_MASTER, NOVEMBER, time(1, 30), "America/New_York", fold=fold).starts_at
        for fold in (0, 1)
    )
    assert (second - first).total_seconds() == 3600


def test_a_time_that_clocks_jump_over_is_refused() -> None:
    with pytest.raises(WallTimeError, match="does not exist"):
        check_wall_time(MARCH, time(2, 30), NEW_YORK, None)
    with pytest.raises(WallTimeError, match="does not exist"):
        check_wall_time(MARCH, time(2, 30), NEW_YORK, 1)
    assert check_wall_time(MARCH, time(2, 30), PHOENIX, None) == 0  # Arizona jumps over nothing


def test_a_time_that_happens_twice_asks_which() -> None:
    with pytest.raises(WallTimeError, match="fold=0"):
        check_wall_time(NOVEMBER, time(1, 30), NEW_YORK, None)
    assert [check_wall_time(NOVEMBER, time(1, 30), NEW_YORK, fold) for fold in (0, 1)] == [0, 1]


def test_an_ordinary_time_has_no_fold() -> None:
    assert check_wall_time(NOVEMBER, time(9), NEW_YORK, 1) == 0


def test_a_row_hides_the_person() -> None:
    facts = EventFacts(EventType.ICE_CHECK_IN, NOVEMBER, time(9), "America/New_York", venue="Field office", room="4")
    row = CaseEventRow(2, facts, event_ref="E-77", client_ref="A-42", phone=Address("+12025550123"), alias="Blue door")
    assert not any(word in repr(row) for word in ("E-77", "A-42", "2025550123", "Blue door", "Field office"))


def test_no_status_is_both_upcoming_and_unverified() -> None:
    assert not UPCOMING & UNVERIFIED
    assert set(EventStatus) - UPCOMING - UNVERIFIED == {
        EventStatus.CANCELLED_VERIFIED,
        EventStatus.ATTENDED,
        EventStatus.MISSED,
    }
