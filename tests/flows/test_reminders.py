"""Stories of people and their dates, then the same rules for every zone and moment that Hypothesis can think of."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.case_events import EventType
from flows.ladders import LADDERS, Agency, agency, family
from flows.quiet import EARLY, Hours
from flows.reminders import LEEWAY, TOO_CLOSE, Planned, PlanState, plan

NEW_YORK, CHICAGO, PHOENIX, HONOLULU, KOLKATA = (
    ZoneInfo(name)
    for name in ("America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu", "Asia/Kolkata")
)
HEARING = LADDERS[EventType.HEARING_MASTER]
STEPS = ("30-days", "14-days", "7-days", "3-days", "1-day", "morning")


def at(text: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def told(
    hearing: str,
    now: str,
    *,
    venue: ZoneInfo = NEW_YORK,
    person: ZoneInfo = NEW_YORK,
    hours: Hours | None = None,
    early_texts: bool = False,
    event: EventType = EventType.HEARING_MASTER,
) -> dict[str, str]:
    """Step → state and the moment on the person's clock. `hearing` is the venue's clock, `now` the person's."""
    steps = plan(at(hearing, venue), venue, person, LADDERS[event], hours or Hours(), early_texts, at(now, person))
    return {s.step: f"{s.state} {s.due_at.astimezone(person):%m-%d %H:%M}" for s in steps}


def test_a_hearing_known_long_before() -> None:
    assert told("2026-12-08 08:30", "2026-10-01 12:00") == {
        "30-days": "planned 11-08 10:00",
        "14-days": "planned 11-24 10:00",
        "7-days": "planned 12-01 10:00",
        "3-days": "planned 12-05 10:00",
        "1-day": "planned 12-07 10:00",
        "morning": "planned 12-07 18:30",  # the eve: nobody agreed to early texts
    }


@pytest.mark.parametrize(
    ("hearing", "expected"),
    [
        ("2026-12-08 13:00", "12-08 10:00"),  # three hours before
        ("2026-12-08 08:30", "12-08 06:30"),  # not before half past six
        ("2026-12-08 07:00", "12-07 18:30"),  # half past six would leave no time: the eve
    ],
)
def test_the_morning_of_for_someone_who_agreed_to_early_texts(hearing: str, expected: str) -> None:
    assert told(hearing, "2026-10-01 12:00", early_texts=True)["morning"] == f"planned {expected}"


def test_a_day_before_is_a_calendar_day_when_clocks_go_back() -> None:
    # Sunday 1 November 2026 has 25 hours; 24 hours before would be 11:00.
    steps = plan(
        at("2026-11-02 09:00", NEW_YORK), NEW_YORK, NEW_YORK, HEARING, Hours(), False, at("2026-09-01", NEW_YORK)
    )
    by_step = {s.step: s.due_at for s in steps}
    assert by_step["1-day"] == datetime(2026, 11, 1, 15, tzinfo=UTC)  # 10:00 EST
    assert by_step["3-days"] == datetime(2026, 10, 30, 14, tzinfo=UTC)  # 10:00 EDT


@pytest.mark.parametrize("sunday", ["2026-03-08", "2027-03-14"])
def test_a_day_before_is_a_calendar_day_when_clocks_go_forward(sunday: str) -> None:
    monday = date.fromisoformat(sunday) + timedelta(days=1)
    steps = told(f"{monday} 09:00", f"{monday.year}-01-02 12:00")
    assert steps["1-day"] == f"planned {sunday[5:]} 10:00"
    assert steps["morning"] == f"planned {sunday[5:]} 18:30"


def test_arizona_keeps_its_clock_while_the_others_change_theirs() -> None:
    # The court in New York changes on 1 November; the person in Phoenix is texted at ten, before and after.
    steps = told("2026-11-04 09:00", "2026-09-01 12:00", person=PHOENIX)
    assert {s.split()[2] for step, s in steps.items() if step != "morning"} == {"10:00"}


def test_a_person_in_new_york_with_a_hearing_in_houston() -> None:
    # 23:30 in Houston is already the next day in New York: the day is Houston's, the hour New York's.
    steps = told("2026-12-08 23:30", "2026-10-01 12:00", venue=CHICAGO)
    assert steps["1-day"] == "planned 12-07 10:00"
    assert steps["morning"] == "planned 12-07 18:30"


def test_a_person_in_honolulu_with_a_court_in_new_york() -> None:
    # 08:30 in New York is 03:30 in Honolulu: there is no morning to text in, with or without early texts.
    for early_texts in (False, True):
        steps = told("2026-12-08 08:30", "2026-10-01 12:00", person=HONOLULU, early_texts=early_texts)
        assert steps["1-day"] == "planned 12-07 10:00"
        assert steps["morning"] == "planned 12-07 18:30"


def test_where_the_eve_comes_too_late_the_text_comes_earlier() -> None:
    # 10:00 on the 8th in Kolkata is 18:30 on the 7th in Honolulu: an hour before is the last word, minus a few minutes.
    steps = told("2026-12-08 10:00", "2026-10-01 12:00", venue=KOLKATA, person=HONOLULU)
    assert steps["morning"] == "planned 12-07 17:25"


def test_their_hours_move_the_hour() -> None:
    evenings = told("2026-12-08 08:30", "2026-10-01 12:00", hours=Hours(time(18), time(21)))
    assert evenings["3-days"] == "planned 12-05 18:00"
    # Two texts half an hour apart would be one too many: the later one stands.
    assert evenings["1-day"] == "suppressed 12-07 18:00"
    assert evenings["morning"] == "planned 12-07 18:30"
    mornings = told("2026-12-08 08:30", "2026-10-01 12:00", hours=Hours(time(8), time(9)))
    assert mornings["3-days"] == "planned 12-05 08:59"


def test_entered_three_days_before_the_latest_missed_step_is_caught_up_at_once() -> None:
    assert told("2026-12-08 15:00", "2026-12-05 15:00") == {
        "30-days": "suppressed 11-08 10:00",
        "14-days": "suppressed 11-24 10:00",
        "7-days": "suppressed 12-01 10:00",
        "3-days": "catch_up 12-05 15:00",
        "1-day": "planned 12-07 10:00",
        "morning": "planned 12-07 18:30",
    }


def test_entered_twenty_hours_before() -> None:
    steps = told("2026-12-08 09:00", "2026-12-07 13:00")
    assert steps["1-day"] == "catch_up 12-07 13:00"
    assert steps["morning"] == "planned 12-07 18:30"


def test_a_catch_up_shortly_before_a_planned_step_is_folded_into_it() -> None:
    steps = told("2026-12-08 09:00", "2026-12-07 17:00")
    assert steps["1-day"] == "suppressed 12-07 17:00"
    assert steps["morning"] == "planned 12-07 18:30"


def test_entered_two_hours_before() -> None:
    assert told("2026-12-08 14:00", "2026-12-08 12:00")["morning"] == "catch_up 12-08 12:00"
    # At seven in the morning no text may leave before eight, and eight is too late for nine: a human must call.
    steps = told("2026-12-08 09:00", "2026-12-08 07:00")
    assert [s.split()[0] for s in steps.values()] == ["suppressed"] * 5 + ["too_late"]
    early = told("2026-12-08 09:00", "2026-12-08 07:00", early_texts=True)
    assert early["morning"] == "catch_up 12-08 07:00"


def test_entered_at_night_it_waits_for_the_morning() -> None:
    assert told("2026-12-08 13:00", "2026-12-07 22:00")["morning"] == "catch_up 12-08 08:00"


def test_entered_in_the_last_hour_and_after() -> None:
    assert told("2026-12-08 14:00", "2026-12-08 13:30")["morning"].startswith("too_late")
    over = plan(
        at("2026-12-08 14:00", NEW_YORK), NEW_YORK, NEW_YORK, HEARING, Hours(), False, at("2026-12-08 14:00", NEW_YORK)
    )
    assert {(s.state, s.reason) for s in over} == {(PlanState.SUPPRESSED, "the event is over")}
    assert tuple(s.step for s in over) == STEPS


def test_every_reason_says_what_stands_for_the_step() -> None:
    steps = plan(
        at("2026-12-08 09:00", NEW_YORK), NEW_YORK, NEW_YORK, HEARING, Hours(), False, at("2026-12-08 07:00", NEW_YORK)
    )
    assert all(s.reason for s in steps if s.state is not PlanState.PLANNED)
    assert steps[0].reason == "past when entered; a person must call"


def test_deadlines_start_early_and_ask_nothing() -> None:
    ladder = LADDERS[EventType.DEADLINE_FILING]
    assert [r.step for r in ladder] == ["60-days", "30-days", "14-days", "7-days", "1-day"]
    assert {r.wording for r in ladder} == {"ahead", "soon"}


def test_confirmation_is_asked_at_seven_and_three_days_and_nowhere_else() -> None:
    for event, ladder in LADDERS.items():
        asked = {r.days for r in ladder if r.wording == "ask"}
        assert asked <= {7, 3}
        assert asked or event is EventType.DEADLINE_FILING


def test_every_type_has_a_ladder_a_family_and_an_agency_and_court_is_not_ice() -> None:
    assert set(LADDERS) == set(EventType)
    assert all(family(event) and agency(event) for event in EventType)
    assert agency(EventType.HEARING_MASTER) is Agency.COURT
    assert agency(EventType.ICE_CHECK_IN) is agency(EventType.ISAP_VISIT) is Agency.ICE
    assert all(len({r.step for r in ladder}) == len(ladder) for ladder in LADDERS.values())


# For every zone, change of clocks and moment.

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
CHANGES = [date(2026, 3, 8), date(2026, 11, 1), date(2027, 3, 14)]
zones = st.sampled_from(ZONES)
starts = st.builds(
    lambda day, minutes: datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minutes),
    st.sampled_from(CHANGES),
    st.integers(-40 * 1440, 40 * 1440),
)
leads = st.one_of(st.integers(-60, 5 * 1440), st.integers(0, 70 * 1440)).map(lambda minutes: timedelta(minutes=minutes))
someones_hours = st.sampled_from(
    [Hours(), Hours(time(9), time(17)), Hours(time(18), time(21)), Hours(time(8), time(9))]
)
ladders = st.sampled_from(list(LADDERS.values()))
SENT = (PlanState.PLANNED, PlanState.CATCH_UP)


@settings(max_examples=400, deadline=None)
@given(starts, zones, zones, ladders, someones_hours, st.booleans(), leads)
def test_each_step_once_by_day_in_time_and_in_order(
    start: datetime, venue: ZoneInfo, person: ZoneInfo, ladder: tuple, hours: Hours, early: bool, lead: timedelta
) -> None:
    now = start - lead
    steps = plan(start, venue, person, ladder, hours, early, now)
    assert tuple(s.step for s in steps) == tuple(r.step for r in ladder)
    sent = [s for s in steps if s.state in SENT]
    for step in sent:
        opens = EARLY if early and step.step == "morning" else hours.opens
        assert opens <= step.due_at.astimezone(person).time() < hours.closes
        assert now <= step.due_at <= step.not_after - LEEWAY
        assert step.not_after < start
    assert all(b.due_at - a.due_at > TOO_CLOSE for a, b in pairwise(sent))
    assert sum(s.state is PlanState.CATCH_UP for s in steps) <= 1
    # Never silence: something leaves, or a human is told, unless the event is over or every step lies behind one.
    if now < start:
        assert sent or any(s.state is PlanState.TOO_LATE for s in steps)
    assert steps == plan(start, venue, person, ladder, hours, early, now)


@settings(max_examples=300, deadline=None)
@given(starts, zones, zones, ladders, someones_hours, st.booleans(), leads, leads)
def test_time_only_takes_plans_away(
    start: datetime,
    venue: ZoneInfo,
    person: ZoneInfo,
    ladder: tuple,
    hours: Hours,
    early: bool,
    one: timedelta,
    other: timedelta,
) -> None:
    def planned(lead: timedelta) -> set[Planned]:
        steps = plan(start, venue, person, ladder, hours, early, start - lead)
        return {s for s in steps if s.state is PlanState.PLANNED}

    assert planned(min(one, other)) <= planned(max(one, other))
