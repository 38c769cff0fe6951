"""Zone rules as values: the same rules give the same digest, another change gives another."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.zones import changes, rules

YEAR = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def test_both_changes_of_a_year_to_the_second() -> None:
    assert changes(ZoneInfo("America/New_York"), *YEAR) == [
        (datetime(2026, 3, 8, 7, tzinfo=UTC), timedelta(hours=-4)),
        (datetime(2026, 11, 1, 6, tzinfo=UTC), timedelta(hours=-5)),
    ]


@pytest.mark.parametrize("zone", ["America/Phoenix", "Pacific/Honolulu", "America/Puerto_Rico", "Asia/Kolkata"])
def test_where_clocks_stay(zone: str) -> None:
    assert changes(ZoneInfo(zone), *YEAR) == []


def test_equal_rules_have_equal_digests_whatever_their_name() -> None:
    assert rules(ZoneInfo("America/New_York"), *YEAR) == rules(ZoneInfo("America/Detroit"), *YEAR)
    assert rules(ZoneInfo("America/New_York"), *YEAR) != rules(ZoneInfo("America/Chicago"), *YEAR)
    assert rules(ZoneInfo("Europe/Berlin"), *YEAR) == rules(ZoneInfo("Europe/Paris"), *YEAR)
    assert rules(ZoneInfo("Asia/Kolkata"), *YEAR) != rules(ZoneInfo("Asia/Karachi"), *YEAR)
