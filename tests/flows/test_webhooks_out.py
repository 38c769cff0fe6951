"""When other programs are told again what they did not take."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.webhooks import GIVE_UP, next_try

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_pauses_grow_and_end_after_three_days(chance: float) -> None:
    at, tries, pauses = NOW, 1, []
    while (again := next_try(tries, NOW, at, chance)) is not None:
        pauses.append(again - at)
        at, tries = again, tries + 1
    assert pauses == sorted(pauses) and pauses[0] < timedelta(seconds=20)
    assert GIVE_UP - timedelta(hours=16) <= at - NOW <= GIVE_UP
    assert tries < 25
