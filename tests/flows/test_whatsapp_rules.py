"""WhatsApp's rules: the window, and how answers can be shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flows.messages import Choice, Words
from flows.whatsapp import Look, digest_of, look_of, one_line, window_open

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


def test_the_window_is_a_day_less_a_margin_after_the_last_text() -> None:
    assert not window_open(None, NOW)
    assert window_open(NOW - timedelta(hours=23, minutes=49), NOW)
    assert not window_open(NOW - timedelta(hours=23, minutes=50), NOW)
    assert not window_open(NOW - timedelta(days=3), NOW)


def asked(*labels: str, body: str = "Which?") -> Words:
    return Words(body, tuple(Choice(str(n), label) for n, label in enumerate(labels)))


def test_answers_are_tapped_where_whatsapp_can_show_them_and_numbered_elsewhere() -> None:
    assert look_of(asked()) is Look.NUMBERED
    assert look_of(asked("Yes", "No", "I do not know")) is Look.QUICK_REPLY
    assert look_of(asked("Yes", "No, somebody else reads")) is Look.LIST, "21 letters fit on a list"
    assert look_of(asked(*"abcdefghij")) is Look.LIST
    assert look_of(asked(*"abcdefghijk")) is Look.NUMBERED
    assert look_of(asked("Yes", "x" * 25)) is Look.NUMBERED
    assert look_of(asked("Yes", body="x" * 1025)) is Look.NUMBERED


def test_words_are_named_by_what_is_read_and_tapped() -> None:
    assert digest_of(asked("Yes")) == digest_of(asked("Yes"))
    assert len({digest_of(w) for w in (asked("Yes"), asked("Sí"), asked("Yes", body="Or?"), asked())}) == 4


def test_a_value_is_one_line() -> None:
    assert one_line("26 Federal Plaza,\n12th Floor\t  Room  3") == "26 Federal Plaza, 12th Floor Room 3"
