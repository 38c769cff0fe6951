"""The nights on which clocks change, in every US zone and ten others: each step once, by day, in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows import door
from flows.case_events import EventStatus
from flows.effects import Consent
from flows.ladders import LADDERS
from flows.ledger import LedgerState
from flows.quiet import EARLY, Hours
from flows.reminders import PlanState, plan
from flows.zones import changes

US = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico", "Pacific/Guam", "Pacific/Pago_Pago",
    "America/Detroit", "America/Indiana/Indianapolis",
)  # fmt: skip
OTHERS = (
    "America/Tijuana", "America/Toronto", "America/St_Johns", "America/Port-au-Prince", "America/Santiago",
    "Europe/Kyiv", "Europe/Paris", "Asia/Kolkata", "Asia/Kabul", "Australia/Lord_Howe",
)  # fmt: skip
YEAR = (datetime(2026, 9, 1, tzinfo=UTC), datetime(2027, 9, 1, tzinfo=UTC))
NEW_YORK = changes(ZoneInfo("America/New_York"), *YEAR)
SEVERAL = {tuple(ladder): ladder for ladder in LADDERS.values()}
HOUR = timedelta(hours=1)


def nights(zone: ZoneInfo) -> list[datetime]:
    """Both changes; where clocks stay, the nights on which New York's change."""
    return [at for at, _ in changes(zone, *YEAR) or NEW_YORK]


def live(
    start: datetime, zone: ZoneInfo, person: ZoneInfo, ladder: tuple, hours: Hours, early: bool, now: datetime
) -> int:
    """Plan at `now`, then let the clock meet every due line at its minute and ask the door. Returns how many left."""
    steps = plan(start, zone, person, ladder, hours, early, now)
    assert [s.step for s in steps] == [rung.step for rung in ladder], "each step exactly once"
    left = 0
    waiting = [(s.due_at, s) for s in steps if s.state in (PlanState.PLANNED, PlanState.CATCH_UP)]
    assert waiting or now >= start or any(s.state is PlanState.TOO_LATE for s in steps), "never silence"
    while waiting:
        at, step = waiting.pop()
        minute = at if at.second == 0 == at.microsecond else at.replace(second=0, microsecond=0) + timedelta(minutes=1)
        decision = door.decide(
            step=step.step, current=True, status=EventStatus.SCHEDULED, consent=Consent.GIVEN, newer_due=False,
            early_texts=early, not_after=step.not_after, now=minute, person=person, hours=hours,
        )  # fmt: skip
        match decision:
            case door.Admit():
                left += 1
                assert minute < start, "none after the event"
                local = minute.astimezone(person).time()
                by_day = (EARLY if early and step.step == "morning" else hours.opens) <= local < hours.closes
                assert by_day or (hours.wakes and step.not_after - minute < timedelta(hours=24)), "none at night"
            case door.Wait(until):
                assert until > minute
                waiting.append((until, step))
            case door.End(state, _):
                assert state in (LedgerState.EXPIRED, LedgerState.HUMAN)
    return left


@pytest.mark.promise("T10")
@pytest.mark.parametrize("every", [30, pytest.param(1, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("name", [*US, *OTHERS])
def test_every_minute_of_three_hours_round_each_change(name: str, every: int) -> None:
    zone, far = ZoneInfo(name), ZoneInfo("America/New_York")
    for night in nights(zone):
        for minute in range(-180, 181, every):
            at = night + timedelta(minutes=minute)
            for ladder in SEVERAL.values():
                for early in (False, True):
                    # The event itself in that night, and on the morning after it, known long before.
                    for start in (at, at + 8 * HOUR):
                        assert live(start, zone, zone, ladder, Hours(), early, start - timedelta(days=80)) >= 1
                    # Entered in that minute: for later the same day, the next day, and in a week; a person far away.
                    for lead in (9 * HOUR, 27 * HOUR, timedelta(days=7)):
                        live(at + lead, zone, far, ladder, Hours(wakes=early), early, at)


@pytest.mark.promise("T10")
def test_the_hour_of_a_reminder_is_the_persons_clock_on_both_sides_of_a_change() -> None:
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 11, 2, 9, tzinfo=zone)
    steps = plan(
        start, zone, zone, SEVERAL[tuple(LADDERS["hearing.master"])], Hours(), False, start - timedelta(days=40)
    )  # type: ignore[index]
    local = {s.step: s.due_at.astimezone(zone) for s in steps}
    assert {at.hour for step, at in local.items() if step != "morning"} == {10}
    assert local["3-days"].utcoffset() != local["1-day"].utcoffset(), "an hour of UTC lies between them"


@pytest.mark.promise("T10")
def test_twenty_four_hours_before_would_be_the_wrong_hour() -> None:
    """The variant that must fail: days counted in hours."""
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 11, 1, 10, tzinfo=zone)
    in_hours = (start.astimezone(UTC) - timedelta(hours=24)).astimezone(zone)
    assert in_hours.hour == 11
