"""The one door: what becomes of a reminder whose time has come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.case_events import AHEAD, EventStatus
from flows.door import CORRECTION, MORNING, Admit, Decision, End, Wait, decide
from flows.effects import Consent
from flows.ledger import EndState, LedgerState
from flows.quiet import EARLY, Hours

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 12, 1, 17, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """A reminder that may go at noon, a week before its event."""

    step: str = "7-days"
    current: bool = True
    status: EventStatus = EventStatus.SCHEDULED
    consent: Consent = Consent.GIVEN
    newer_due: bool = False
    early_texts: bool = False
    not_after: datetime = NOON + timedelta(days=7)
    now: datetime = NOON
    person: ZoneInfo = NEW_YORK
    hours: Hours = Hours()  # noqa: RUF009  frozen

    def decide(self) -> Decision:
        return decide(**{name: getattr(self, name) for name in self.__slots__})


def on(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, 1, hour, minute, tzinfo=NEW_YORK).astimezone(UTC)


def test_nothing_in_the_way() -> None:
    assert Case().decide() == Admit()


@pytest.mark.parametrize(
    ("case", "end"),
    [
        (Case(current=False), End(LedgerState.SUPERSEDED, "the date changed")),
        (Case(status=EventStatus.ATTENDED), End(LedgerState.SUPPRESSED, "the event is marked attended")),
        (
            Case(status=EventStatus.CANCELLED_VERIFIED),
            End(LedgerState.SUPPRESSED, "the event is marked cancelled_verified"),
        ),
        (Case(consent=Consent.UNASKED), End(LedgerState.SUPPRESSED, "no consent")),
        (Case(consent=Consent.REFUSED), End(LedgerState.SUPPRESSED, "no consent")),
        (Case(consent=Consent.STOPPED), End(LedgerState.SUPPRESSED, "no consent")),
        (Case(not_after=NOON), End(LedgerState.EXPIRED, "its time ran out")),
        (Case(newer_due=True), End(LedgerState.SUPPRESSED, "a later reminder stands for it")),
        (
            Case(now=on(22), not_after=on(22) + timedelta(hours=9)),
            End(LedgerState.HUMAN, "no allowed hour is left before the event"),
        ),
    ],
)
def test_where_it_ends(case: Case, end: End) -> None:
    assert case.decide() == end


def test_the_truest_reason_is_given() -> None:
    """Who may not be texted was not too late; an old version is neither."""
    assert Case(consent=Consent.STOPPED, not_after=NOON).decide() == End(LedgerState.SUPPRESSED, "no consent")
    assert Case(current=False, consent=Consent.STOPPED).decide() == End(LedgerState.SUPERSEDED, "the date changed")


@pytest.mark.parametrize("status", sorted(AHEAD))
def test_what_may_still_take_place_is_reminded_of(status: EventStatus) -> None:
    assert Case(status=status).decide() == Admit()


def test_the_night_is_the_persons() -> None:
    assert Case(now=on(21)).decide() == Wait(on(8) + timedelta(days=1))
    assert Case(now=on(20, 59)).decide() == Admit()
    assert Case(now=on(7, 59)).decide() == Wait(on(8))
    assert Case(now=on(21), person=ZoneInfo("America/Los_Angeles")).decide() == Admit()


def test_early_only_on_the_morning_itself_and_only_for_who_agreed() -> None:
    early = Case(now=on(6, 30), step=MORNING, early_texts=True)
    assert early.decide() == Admit()
    assert replace(early, early_texts=False).decide() == Wait(on(8))
    assert replace(early, step="1-day").decide() == Wait(on(8))
    assert replace(early, step=CORRECTION).decide() == Wait(on(8))


@given(
    st.builds(
        Case,
        step=st.sampled_from(["7-days", MORNING, CORRECTION]),
        current=st.booleans(),
        status=st.sampled_from(EventStatus),
        consent=st.sampled_from(Consent),
        newer_due=st.booleans(),
        early_texts=st.booleans(),
        not_after=st.integers(-5_000, 5_000).map(lambda minutes: NOON + timedelta(minutes=minutes)),
        now=st.integers(0, 3_000).map(lambda minutes: NOON + timedelta(minutes=minutes)),
        person=st.sampled_from([NEW_YORK, ZoneInfo("Pacific/Honolulu"), ZoneInfo("Asia/Tokyo"), ZoneInfo("UTC")]),
    )
)
def test_whatever_is_let_out_may_go(case: Case) -> None:
    match case.decide():
        case Admit():
            local = case.now.astimezone(case.person).time()
            assert case.current and case.consent is Consent.GIVEN and case.status in AHEAD
            assert case.now < case.not_after
            assert (EARLY if case.early_texts and case.step == MORNING else case.hours.opens) <= local
            assert local < case.hours.closes
        case Wait(until):
            assert case.now < until < case.not_after
            assert replace(case, now=until).decide() == Admit(), "a wait ends in a message, not in another wait"
        case End(state, reason):
            assert reason and EndState(state.value)
