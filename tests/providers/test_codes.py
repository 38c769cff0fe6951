"""The table of Twilio's error numbers, and what happens to those it does not hold."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.effects import TaskKind
from flows.messages import Accepted, Halt, Refused, TryLater, Unsure
from service.providers.twilio_codes import SOON, VERDICTS, reason, verdict

# Every number Twilio documents for sending and delivering, as gathered for this product.
DOCUMENTED = """
    20003 20005 20006 20010 20009 20404 20429 20500 20503 21201 21604 21211 21212 21214 21217 21219 21608 21408 21601
    21606 21602 21603 21619 21609 21610 21611 21612 21614 21617 21620 21623 21624 21635 21654 21655 21656 92007 21701
    21703 21704 21705 30001 30002 30003 30004 30005 30006 30007 30008 30009 30010 30036 30017 30022 30019 11751 30023
    30027 30018 30024 30032 30033 30034 30035 30410 30440 30441 30442 30450 30610 30640 63001 63002 63007 63008 63020
    63051 63112 63003 63005 63006 63021 63009 63010 63012 63023 63037 63013 63014 63033 63015 63016 63017 63018 63019
    63024 63027 63028 63030 63029 63031 63032 63034 63038 63040 63041 63042 63046 63049 63050 63058 14107 35111 35114
    35115 35116 35117 35118 35125 35126
"""


def test_every_documented_number_has_a_verdict_and_words() -> None:
    documented = {int(code) for code in DOCUMENTED.split()}
    assert documented == set(VERDICTS)
    assert all(reason(code) for code in documented)


def test_no_error_is_ever_an_acceptance() -> None:
    assert not any(isinstance(outcome, Accepted) for outcome in VERDICTS.values())


def test_each_verdict_carries_its_own_number() -> None:
    assert all(o.code == code for code, o in VERDICTS.items() if isinstance(o, Refused | TryLater))


@pytest.mark.parametrize(
    ("status", "code", "opted_out", "bad_address"),
    [
        (400, 21211, False, True),
        (400, 21614, False, True),
        (400, 21610, True, False),
        (403, 21408, False, False),  # a refused country may come as 403: the number decides
        (400, 63016, False, False),
        (400, 30007, False, False),
    ],
)
def test_refusals_are_final_and_say_whose_trouble_it_is(
    status: int, code: int, opted_out: bool, bad_address: bool
) -> None:
    outcome = verdict(status, code, "")
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.opted_out, outcome.bad_address) == (code, opted_out, bad_address)


def test_only_words_to_the_carrier_count_as_opting_out() -> None:
    stopped = {code for code, o in VERDICTS.items() if isinstance(o, Refused) and o.opted_out}
    assert stopped == {21610}


def codes(**beyond: object) -> set[int]:
    """The numbers whose verdict has all of this."""
    return {c for c, o in VERDICTS.items() if all(getattr(o, name, None) == value for name, value in beyond.items())}


def test_each_number_does_beyond_its_message_what_the_provider_documents() -> None:
    assert codes(blocked=True) == {63014, 63033}
    assert codes(window_closed=True) == {63016}
    assert {30003, 30004, 30005, 30006, 21211, 21614, 63003} < codes(bad_address=True)
    assert codes(alarm=TaskKind.FILTERED) == {30007, 30450}
    assert {21608, 21408, 21654, 63028, 63015, 30640} < codes(alarm=TaskKind.ACCOUNT)
    assert codes(template_lost=True) == {63040, 63041, 63042}
    assert {20003, 20005, 20006, 20010, 30002, 20404, 21609, 63038} == codes(halt=Halt.ALL)
    assert {21212, 21606, 21704, 30032, 30033, 30034, 30035, 30023, 63001, 63112} < codes(halt=Halt.CHANNEL)


def test_what_is_filtered_or_blocked_is_never_sent_again() -> None:
    assert all(isinstance(VERDICTS[code], Refused) for code in (30004, 30007, 30450, 30640, 21610, 63014, 63049))


def test_too_many_requests_waits_as_long_as_asked_or_thirty_seconds() -> None:
    assert verdict(429, 20429, "") == TryLater(SOON, "too many requests at once", 20429)
    assert verdict(429, 20429, "90") == TryLater(timedelta(seconds=90), "too many requests at once", 20429)
    assert verdict(429, 20429, "7") == TryLater(timedelta(seconds=7), "too many requests at once", 20429)
    assert verdict(429, None, "") == TryLater(SOON, "too many requests", 0)
    assert verdict(429, None, "7") == TryLater(timedelta(seconds=7), "too many requests", 0)


@pytest.mark.parametrize("nonsense", ["", "soon", "-5", "1e9", "٣", "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_a_retry_after_we_cannot_read_changes_nothing(nonsense: str) -> None:
    assert verdict(429, 20429, nonsense) == verdict(429, 20429, "")


def test_a_retry_after_is_not_believed_for_ever() -> None:
    assert verdict(429, 20429, "999999") == TryLater(timedelta(hours=1), "too many requests at once", 20429)


def test_the_daily_limit_means_tomorrow_though_it_looks_like_too_many() -> None:
    outcome = verdict(429, 63038, "1")
    assert isinstance(outcome, TryLater)
    assert (outcome.after, outcome.halt) == (timedelta(days=1), Halt.ALL)


@pytest.mark.parametrize(("status", "code"), [(401, 20003), (401, None), (403, 20003), (403, 20010), (403, 99999)])
def test_refused_credentials_stop_the_sender_and_lose_nothing(status: int, code: int | None) -> None:
    outcome = verdict(status, code, "")
    assert isinstance(outcome, TryLater) and outcome.halt is Halt.ALL


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (500, 20500),
        (503, 20503),
        (500, 99999),
        (400, 99999),
        *((status, None) for status in (500, 502, 504, 400, 403, 404, 307)),
    ],
)
def test_whatever_we_do_not_know_is_unknown_and_never_a_repeat(status: int, code: int | None) -> None:
    assert isinstance(verdict(status, code, "30"), Unsure)


def test_an_unknown_number_is_named_for_staff() -> None:
    assert reason(30003) == "the phone is off or out of reach"
    assert (reason(99999), reason(0)) == ("error 99999", "")
