"""Where a message stands: news in any order, answers of every kind, looks at the provider's list."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.delivery import (
    RANK,
    Finding,
    MessageState,
    ProviderStatus,
    Settled,
    Timing,
    TimingError,
    advance,
    ahead,
    confirmed,
    look,
    settle,
)
from flows.messages import Accepted, Halt, Refused, TryLater, Unsure

TIMING = Timing()
SECOND = timedelta(seconds=1)


def told(*news: ProviderStatus) -> ProviderStatus:
    status: ProviderStatus | None = None
    for reported in news:
        status = advance(status, reported)
    assert status is not None
    return status


@pytest.mark.parametrize("end", [ProviderStatus.READ, ProviderStatus.DELIVERED])
def test_news_in_every_order_and_twice_ends_in_the_same_place(end: ProviderStatus) -> None:
    heard = (ProviderStatus.QUEUED, ProviderStatus.SENT, ProviderStatus.FAILED, ProviderStatus.DELIVERED, end)
    assert {told(*order, *order) for order in permutations(heard)} == {end}


def test_late_news_never_takes_anything_back() -> None:
    assert told(ProviderStatus.DELIVERED, ProviderStatus.SENT) is ProviderStatus.DELIVERED
    assert told(ProviderStatus.FAILED, ProviderStatus.UNDELIVERED) is ProviderStatus.FAILED


@given(st.lists(st.sampled_from(ProviderStatus), min_size=1))
def test_the_status_is_the_furthest_ever_reported(news: list[ProviderStatus]) -> None:
    assert RANK[told(*news)] == max(RANK[n] for n in news)


def test_arrived_and_failed_is_a_conflict_and_not_a_confirmation() -> None:
    assert confirmed([ProviderStatus.SENT, ProviderStatus.DELIVERED])
    assert confirmed([ProviderStatus.READ])
    assert not confirmed([ProviderStatus.SENT])
    assert not confirmed([])
    for lost in (ProviderStatus.FAILED, ProviderStatus.UNDELIVERED):
        assert not confirmed([lost, ProviderStatus.DELIVERED])


def test_every_status_has_a_rank_in_its_own_order() -> None:
    ranks = [RANK[status] for status in ProviderStatus]
    assert ranks == sorted(ranks)


def test_an_accepted_message_keeps_the_providers_id() -> None:
    assert settle(Accepted("SM1"), 1, TIMING, 0.5) == Settled(MessageState.ACCEPTED, sid="SM1")


def test_a_refusal_says_why() -> None:
    done = settle(Refused("said STOP", 21610, opted_out=True), 1, TIMING, 0.5)
    assert done == Settled(MessageState.REFUSED, "said STOP", code=21610)


def test_doubt_is_never_pending_and_waits_the_whole_grace() -> None:
    done = settle(Unsure("no answer"), 7, TIMING, 0.0)
    assert (done.state, done.wait) == (MessageState.UNKNOWN, TIMING.grace)


def test_what_stops_a_sender_loses_no_message() -> None:
    done = settle(TryLater(60 * SECOND, "credentials", 20003, Halt.ALL), 1, TIMING, 0.0)
    assert (done.state, done.wait) == (MessageState.PENDING, 60 * SECOND)


@given(st.integers(min_value=1, max_value=10_000), st.floats(min_value=0, max_value=1))
def test_the_back_off_doubles_to_five_minutes_and_never_undercuts_what_the_provider_asked(
    attempts: int, chance: float
) -> None:
    wait = settle(TryLater(30 * SECOND, "busy"), attempts, TIMING, chance).wait
    assert 30 * SECOND <= wait <= 30 * SECOND + TIMING.backoff_most


def test_the_back_off_spreads_repeats_out() -> None:
    ceilings = [TIMING.backoff(n, 1.0).total_seconds() for n in (1, 2, 3, 8, 9, 50)]
    assert ceilings == [2, 4, 8, 256, 300, 300]
    assert TIMING.backoff(3, 0.25) == 2 * SECOND


def test_one_message_nobody_explains_is_ours() -> None:
    found = look(1, 0, True, 0, TIMING)
    assert (found.finding, found.state) == (Finding.BIND, MessageState.ACCEPTED)


def test_absence_needs_two_clean_looks_and_a_failed_look_is_none() -> None:
    first = look(0, 0, True, 0, TIMING)
    assert (first.finding, first.state, first.wait) == (Finding.LOOK_AGAIN, MessageState.UNKNOWN, TIMING.look_gap)
    blind = look(0, first.looks, False, 0, TIMING)
    assert (blind.finding, blind.state, blind.looks) == (Finding.UNREADABLE, MessageState.UNKNOWN, 1)
    second = look(0, blind.looks, True, 0, TIMING)
    assert (second.finding, second.state) == (Finding.NOT_THERE, MessageState.PENDING)


def test_a_message_that_shows_up_late_is_still_bound() -> None:
    assert look(1, look(0, 0, True, 0, TIMING).looks, True, 0, TIMING).finding is Finding.BIND


def test_more_than_one_is_for_a_person() -> None:
    assert look(2, 0, True, 0, TIMING).state is MessageState.HUMAN


def test_the_shipped_limits_fit_together() -> None:
    assert TIMING.check() is TIMING
    assert TIMING.first_look == 180 * SECOND


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (Timing(lease=25 * SECOND), "lease >= send_limit"),
        (Timing(grace=SECOND), "grace >= send_limit"),
        (Timing(looks=1), "looks >= 2"),
        (Timing(backoff_first=timedelta(hours=1)), "backoff_first"),
        (Timing(look_gap=timedelta(0)), "look_gap"),
    ],
)
def test_limits_that_could_double_a_message_are_refused_by_name(wrong: Timing, named: str) -> None:
    with pytest.raises(TimingError, match=named):
        wrong.check()


def test_a_stale_claim_is_not_sent() -> None:
    assert not TIMING.too_late_to_send(30 * SECOND)
    assert TIMING.too_late_to_send(29 * SECOND)


@pytest.mark.parametrize(
    ("a_second", "claim_takes", "expected"),
    [(50, 0.01, range(64, 65)), (200, 0.02, range(64, 65)), (6_000, 0.04, range(300, 1025))],
)
@pytest.mark.parametrize("begins", [64, 512, 1024])
def test_a_sender_has_as_much_in_hand_as_it_needs_while_it_claims(
    a_second: int, claim_takes: float, expected: range, begins: int
) -> None:
    """A line of messages without end, handed over `a_second`; a claim starts when half of what may be is left."""
    most, waiting, dry = begins, begins, 0
    for claims in range(100):
        waiting = min(waiting, most // 2)  # the rest was handed over meanwhile
        room, left = most - waiting, max(waiting - round(a_second * claim_takes), 0)
        dry += claims >= 20 and not left
        most = ahead(most, left, True, 64, 1024)
        waiting = left + room
    assert most in expected
    assert not dry
