"""Who stands behind which words: signatures hold for exactly the words they were put under."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.signing import (
    UNSIGNED,
    Changed,
    Instead,
    SignOff,
    State,
    Worded,
    instead,
    offered,
    refused,
    review_by,
    stand,
)

THEN = datetime(2026, 11, 24, 15, tzinfo=UTC)
TODAY = date(2026, 11, 24)
FEES, FEES_ES = ("asylum.fees", "en"), ("asylum.fees", "es")
WORDS = {FEES: Worded("e1", ("4.2.1",)), FEES_ES: Worded("s1")}
ENGLISH = SignOff(*FEES, "e1", "e1", THEN, date(2027, 5, 23))
SPANISH = SignOff(*FEES_ES, "s1", "e1", THEN)


def states(*signed: SignOff, changed: tuple[Changed, ...] = (), today: date = TODAY, **now: str) -> tuple[State, State]:
    words = dict(WORDS)
    if "en" in now:
        words[FEES] = Worded(now["en"], ("4.2.1",))
    if "es" in now:
        words[FEES_ES] = Worded(now["es"])
    found = stand(words, signed, changed, today)
    return found[FEES], found[FEES_ES]


def test_words_wait_for_two_names_one_behind_each_language() -> None:
    assert states() == (State.DRAFT, State.DRAFT)
    assert states(ENGLISH) == (State.SIGNED, State.DRAFT)
    assert states(SPANISH) == (State.DRAFT, State.SOURCE_UNSIGNED)
    assert states(SPANISH, ENGLISH) == (State.SIGNED, State.SIGNED)


def test_a_changed_word_is_unsigned_and_a_changed_source_leaves_its_translations_behind() -> None:
    assert states(ENGLISH, SPANISH, es="s2") == (State.SIGNED, State.CHANGED)
    assert states(ENGLISH, SPANISH, en="e2") == (State.CHANGED, State.STALE)
    anew = replace(ENGLISH, digest="e2", source="e2")
    assert states(ENGLISH, SPANISH, anew, en="e2") == (State.SIGNED, State.STALE)
    read_again = replace(SPANISH, source="e2")  # the same Spanish still says it
    assert states(ENGLISH, SPANISH, anew, read_again, en="e2") == (State.SIGNED, State.SIGNED)
    assert states(ENGLISH, anew, SPANISH) == (State.SIGNED, State.SIGNED), "put back as it was signed"


def test_what_is_not_read_again_in_time_expires_in_every_language() -> None:
    assert review_by("en", ("4.2.1",), TODAY) == date(2027, 5, 23)
    assert review_by("en", (), TODAY) is None and review_by("es", ("4.2.1",), TODAY) is None
    assert states(ENGLISH, SPANISH, today=date(2027, 5, 23)) == (State.SIGNED, State.SIGNED)
    assert states(ENGLISH, SPANISH, today=date(2027, 5, 24)) == (State.EXPIRED, State.EXPIRED)
    again = replace(ENGLISH, at=THEN + timedelta(days=170), review_by=date(2027, 11, 9))
    assert states(ENGLISH, again, SPANISH, today=date(2027, 5, 24)) == (State.SIGNED, State.SIGNED)


@pytest.mark.parametrize(
    ("number", "stops"), [("4.2", True), ("4.2.1", True), ("4", True), ("4.21", False), ("5", False)]
)
def test_a_fact_that_changed_stops_what_stands_on_it_until_it_is_signed_again(number: str, stops: bool) -> None:
    news = (Changed((number,), THEN + timedelta(days=1)),)
    state = State.STOPPED if stops else State.SIGNED
    assert states(ENGLISH, SPANISH, changed=news) == (state, state)
    again = replace(ENGLISH, at=THEN + timedelta(days=2))
    assert states(ENGLISH, SPANISH, again, changed=news) == (State.SIGNED, State.SIGNED)


def test_a_signature_taken_back_stops_the_words_until_they_are_signed_again() -> None:
    back = replace(SPANISH, withdrawn=True)
    assert states(ENGLISH, back) == (State.SIGNED, State.WITHDRAWN)
    assert states(ENGLISH, back, replace(SPANISH, at=THEN + timedelta(1))) == (State.SIGNED, State.SIGNED)
    assert states(replace(ENGLISH, withdrawn=True), SPANISH) == (State.WITHDRAWN, State.WITHDRAWN)


def test_a_language_is_offered_when_every_word_is_signed_and_the_others_are_named() -> None:
    found = {("a.b", "en"): State.SIGNED, ("a.c", "en"): State.EXPIRED, ("a.b", "es"): State.SIGNED}
    assert offered(found) == {"en", "es"}, "what expired is held back alone, it closes no language"
    found |= {("a.c", "es"): State.DRAFT, ("a.d", "es"): State.CHANGED}
    assert offered(found) == {"en"}
    assert refused(found) == ["es: of 3 messages 1 not signed, 1 changed since they were signed, such as a.c"]


@pytest.mark.parametrize("state", [state for state in State if state is not State.SIGNED])
def test_what_must_not_go_is_never_replaced_in_silence(state: State) -> None:
    assert instead("reminders.hearing-week", state) is Instead.HUMAN
    assert instead("asylum.year", state) is Instead.CALL_US
    lifeline = instead("safety.danger", state)
    assert lifeline is (Instead.HUMAN if state in {*UNSIGNED, State.WITHDRAWN} else Instead.GO)
    assert instead("reminders.hearing-week", State.SIGNED) is Instead.GO
