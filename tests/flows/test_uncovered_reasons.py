"""Why a date is not covered: every way in which nobody can be sure, with what to do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.effects import Consent
from flows.ledger import EndState, LedgerState
from flows.uncovered import _HELP, Help, Line, Reason, Why, covered, reasons

NOW = datetime(2026, 12, 1, 15, tzinfo=UTC)
STATES = [*EndState, LedgerState.PLANNED, LedgerState.ENQUEUED]


def line(state: str, step: str = "7-days", reason: str = "", days: int = 0) -> Line:
    return Line(step, state, NOW + timedelta(days=days), reason)


def whys(*lines: Line, **known: Any) -> list[Why]:
    return [r.why for r in reasons(lines, **({"planned": True, "consent": Consent.GIVEN} | known))]


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({"consent": Consent.STOPPED}, Why.OPTED_OUT),
        ({"consent": Consent.REFUSED}, Why.REFUSED),
        ({"consent": Consent.UNASKED}, Why.NO_CONSENT),
        ({"frozen": True}, Why.FROZEN),
        ({"paused": True}, Why.PAUSED),
        ({"off": True}, Why.AUTOMATION_OFF),
        ({"sendable": False}, Why.DRAFT_WORDS),
    ],
)
def test_what_stops_everything_is_told_first_and_promises_no_time(known: dict[str, Any], why: Why) -> None:
    told = reasons([line("planned", days=2)], **({"planned": True, "consent": Consent.GIVEN} | known))
    assert [r.why for r in told] == [why] and not told[0].waits, "what is planned will not go, and is no comfort"
    assert all(r.at is None for r in told)


@pytest.mark.parametrize(
    ("state", "why"),
    [
        ("human", Why.HUMAN),
        ("failed", Why.FAILED),
        ("expired", Why.EXPIRED),
        ("suppressed", Why.SUPPRESSED),
        ("sent", Why.UNCONFIRMED),
        ("enqueued", Why.ON_ITS_WAY),
        ("planned", Why.NOT_YET_DUE),
    ],
)
def test_each_end_of_a_line_has_its_reason(state: str, why: Why) -> None:
    assert whys(line(state)) == [why]


def test_the_first_reminder_still_to_come_is_named_with_its_time() -> None:
    (told,) = reasons(
        [line("planned", "1-day", days=6), line("planned", "3-days", days=4)], planned=True, consent=Consent.GIVEN
    )
    assert told == Reason(Why.NOT_YET_DUE, "3-days", NOW + timedelta(days=4))
    assert told.waits


def test_of_several_failures_the_last_is_told() -> None:
    told = reasons(
        [line("failed", "7-days", "error 30003"), line("failed", "3-days", "error 30006", days=4)],
        planned=True,
        consent=Consent.GIVEN,
    )
    assert told == (Reason(Why.FAILED, "3-days: error 30006"),)


def test_a_step_another_one_stands_for_is_no_reason_of_its_own() -> None:
    assert whys(line("suppressed", "14-days"), line("planned", days=1)) == [Why.NOT_YET_DUE]
    assert whys(line("suppressed", "14-days"), line("suppressed")) == [Why.SUPPRESSED]


def test_a_flagged_number_needs_somebody_though_texts_go_on() -> None:
    told = reasons([line("planned", days=2)], planned=True, consent=Consent.GIVEN, flag="30003")
    assert [(r.why, r.waits) for r in told] == [(Why.NUMBER, False), (Why.NOT_YET_DUE, True)]
    assert told[1].at is not None


def test_nothing_planned_and_nothing_sent_is_said() -> None:
    assert whys() == [Why.NO_REMINDER]
    assert whys(planned=False) == [Why.UNPLANNED]


@given(
    states=st.lists(st.sampled_from(STATES), max_size=6),
    consent=st.sampled_from(Consent),
    flags=st.tuples(*[st.booleans()] * 5),
)
def test_there_is_always_a_reason_and_a_thing_to_do(
    states: list[str], consent: Consent, flags: tuple[bool, ...]
) -> None:
    lines = [line(state, f"step-{n}", days=n) for n, state in enumerate(states)]
    planned, paused, frozen, off, sendable = flags
    told = reasons(
        lines,
        planned=planned,
        consent=consent,
        paused=paused,
        frozen=frozen,
        off=off,
        sendable=sendable,
    )
    assert told and all(r.help in Help for r in told)
    assert [r.why for r in told] == sorted({r.why for r in told}, key=list(Why).index)
    if consent is not Consent.GIVEN or paused or frozen or off or not sendable:
        assert not all(r.waits for r in told), "somebody must do something"


def test_delivered_or_answered_is_covered_and_nothing_else() -> None:
    for state in STATES:
        assert covered([line(state)]) is (state == EndState.DELIVERED)
    assert covered([line("sent")], heard=True)


def test_everything_has_something_to_do() -> None:
    assert set(_HELP) == set(Why)
