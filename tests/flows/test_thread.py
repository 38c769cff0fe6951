"""Whether a human's words may leave, when, and what their standing is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.case_numbers import case_numbers, has_case_number
from flows.contact import Channel
from flows.delivery import MessageState, ProviderStatus
from flows.effects import Consent
from flows.quiet import Hours
from flows.thread import (
    TALKING,
    WROTE,
    Leave,
    No,
    Reached,
    Refusal,
    Standing,
    may_write,
    standing,
)
from flows.whatsapp import MARGIN, WINDOW

NOON = datetime(2026, 11, 24, 17, tzinfo=UTC)  # in New York
NIGHT = datetime(2026, 11, 24, 4, tzinfo=UTC)  # 23:00
OPENS = datetime(2026, 11, 24, 13, tzinfo=UTC)  # 08:00
AMINA = Reached(Consent.GIVEN, Channel.SMS, False, False, None, None, ZoneInfo("America/New_York"), Hours())


def test_words_leave_at_once_by_day_and_in_the_morning_by_night() -> None:
    assert may_write("hello", AMINA, NOON) == Leave(NOON, NOON + timedelta(hours=12))
    assert may_write("hello", AMINA, NIGHT) == Leave(OPENS, OPENS + timedelta(hours=12))


def test_who_waits_for_an_answer_gets_it_at_night_too() -> None:
    lately = replace(AMINA, wrote_at=NIGHT - TALKING)
    assert may_write("hello", lately, NIGHT) == Leave(NIGHT, NIGHT + timedelta(hours=12))
    before = replace(AMINA, wrote_at=NIGHT - TALKING - timedelta(seconds=1))
    assert may_write("hello", before, NIGHT) == Leave(OPENS, OPENS + timedelta(hours=12))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"frozen": True}, Refusal.FROZEN),
        ({"unsafe": True, "frozen": True}, Refusal.UNSAFE),
        ({"consent": Consent.STOPPED, "wrote_at": NOON}, Refusal.STOPPED),
        ({"consent": Consent.UNASKED}, Refusal.NO_CONSENT),
        ({"consent": Consent.REFUSED, "wrote_at": NOON - WROTE - timedelta(seconds=1)}, Refusal.NO_CONSENT),
        ({"channel": Channel.WHATSAPP}, Refusal.WINDOW),
        ({"channel": Channel.WHATSAPP, "heard_at": NOON - WINDOW + MARGIN}, Refusal.WINDOW),
    ],
)
def test_what_a_number_forbids(changes: dict[str, Any], refusal: Refusal) -> None:
    assert may_write("hello", replace(AMINA, **changes), NOON) == No(refusal)


@pytest.mark.parametrize(
    "changes",
    [
        {"consent": Consent.UNASKED, "wrote_at": NOON - WROTE},
        {"consent": Consent.REFUSED, "wrote_at": NOON},
        {"channel": Channel.WHATSAPP, "heard_at": NOON - WINDOW + MARGIN + timedelta(seconds=1)},
    ],
)
def test_who_wrote_to_us_is_answered(changes: dict[str, Any]) -> None:
    assert isinstance(may_write("hello", replace(AMINA, **changes), NOON), Leave)


def test_what_a_text_forbids() -> None:
    assert may_write(" \n", AMINA, NOON) == No(Refusal.EMPTY)
    assert may_write("x" * 1_601, AMINA, NOON) == No(Refusal.TOO_LONG)
    assert may_write("Your A# 123-456-789 is ready", AMINA, NOON) == No(Refusal.CASE_NUMBER)


@pytest.mark.parametrize("text", ["A123456789", "a 123 456 78", "A-12345678", "(A#123.456.789)"])
def test_case_numbers(text: str) -> None:
    assert has_case_number(text)


def test_case_numbers_are_named_as_they_are_written() -> None:
    assert list(case_numbers("Hers is A123456789, his A# 12-345-678.")) == ["A123456789", "A# 12-345-678"]


@pytest.mark.parametrize("text", ["Call +1 202 555 0123", "a 1234567", "Sala 123456789", "A1234567890", "at 12345678"])
def test_other_numbers(text: str) -> None:
    assert not has_case_number(text)


@pytest.mark.parametrize("state", MessageState)
def test_every_state_has_a_standing(state: MessageState) -> None:
    for status in (None, *ProviderStatus):
        for failed in (True, False):
            assert standing(state, status, failed=failed, later=False) in Standing


def test_standings_that_are_easily_mistaken() -> None:
    accepted = MessageState.ACCEPTED
    assert standing(accepted, None, failed=False, later=False) is Standing.SENT
    assert standing(accepted, ProviderStatus.DELIVERED, failed=False, later=False) is Standing.DELIVERED
    assert standing(accepted, ProviderStatus.DELIVERED, failed=True, later=False) is Standing.CONFLICT
    assert standing(accepted, ProviderStatus.UNDELIVERED, failed=True, later=False) is Standing.FAILED
    assert standing(MessageState.PENDING, None, failed=False, later=True) is Standing.LATER
