"""Where an outbound message stands, and what follows from the provider's answer, its news and its list.

Times are waits (`timedelta`), not instants: leases, back-off and looks run on the store's real clock even while the
demo moves the domain's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import assert_never

from flows.messages import Accepted, Outcome, Refused, TryLater, Unsure
from flows.recordings import VOICE


class ProviderStatus(StrEnum):
    """What the provider says of a message it has, in the order in which it happens (Twilio's words)."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    DELIVERED = "delivered"
    READ = "read"


# News comes late, twice and out of order. Equal ranks never replace each other: the first one heard stays.
RANK: dict[ProviderStatus, int] = {
    ProviderStatus.ACCEPTED: 0,
    ProviderStatus.SCHEDULED: 0,
    ProviderStatus.QUEUED: 1,
    ProviderStatus.SENDING: 2,
    ProviderStatus.SENT: 3,
    ProviderStatus.UNDELIVERED: 4,
    ProviderStatus.FAILED: 4,
    ProviderStatus.CANCELED: 4,
    ProviderStatus.DELIVERED: 5,
    ProviderStatus.READ: 6,
}
NOT_ARRIVED = frozenset({ProviderStatus.UNDELIVERED, ProviderStatus.FAILED, ProviderStatus.CANCELED})
ARRIVED = frozenset({ProviderStatus.DELIVERED, ProviderStatus.READ})
FINAL = ARRIVED | NOT_ARRIVED


def advance(current: ProviderStatus | None, reported: ProviderStatus) -> ProviderStatus:
    """The status after news, forward only; `current` is None before the first."""
    return reported if current is None or RANK[reported] > RANK[current] else current


def confirmed(heard: Iterable[ProviderStatus]) -> bool:
    """Whether all the news about one message together say that it arrived. Arrived *and* failed is a conflict, and
    counts as not confirmed."""
    statuses = set(heard)
    return bool(statuses & ARRIVED) and not statuses & NOT_ARRIVED


@dataclass(frozen=True, slots=True)
class StatusNews:
    """News about one message: the provider's id, its status, its error number (0: none)."""

    sid: str
    status: ProviderStatus
    code: int = 0


class MessageState(StrEnum):
    """Where an outbound message stands with us. Unresolved: sending, unknown. Ends: accepted, cancelled, suppressed,
    expired, human; a refused one goes on to another channel or to a human."""

    PENDING = "pending"
    HELD = "held"
    SENDING = "sending"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    SUPPRESSED = "suppressed"
    EXPIRED = "expired"
    HUMAN = "human"


class Priority(IntEnum):
    """Which of many due messages goes first. Within one number, messages of one priority keep their order."""

    REPLY = 0  # somebody waits for it
    CORRECTION = 1
    REMINDER = 2
    NOTICE = 3  # invitations, broadcasts

    @classmethod
    def of(cls, purpose: str) -> Priority:
        """The priority of a message's purpose."""
        return _PRIORITY[purpose]


_PRIORITY = {
    "stop": Priority.REPLY,
    "reply": Priority.REPLY,
    "knock": Priority.CORRECTION,  # before what it makes room for, which may be of any other priority
    "staff": Priority.REPLY,  # a human's own words
    "correction": Priority.CORRECTION,
    "reminder": Priority.REMINDER,
    "question": Priority.NOTICE,  # how it went, whether a paper came
    "invitation": Priority.NOTICE,
    "notice": Priority.NOTICE,
}


UNMISSED = frozenset({"question", VOICE})  # when one of these does not arrive in time, nobody has to do anything


class TimingError(ValueError):
    """These limits together could send a message twice or lose it; the message names the relation."""


@dataclass(frozen=True, slots=True)
class Timing:
    """The limits of sending. One object, so that tests may shrink it; `check` says whether its parts fit together."""

    send_limit: timedelta = timedelta(seconds=20)  # one hand-over, all in all; then the socket is closed
    margin: timedelta = timedelta(seconds=10)  # a lease with less left than send_limit + margin is given back
    lease: timedelta = timedelta(seconds=60)
    grace: timedelta = timedelta(seconds=120)  # the provider's slowest accept-to-listed, clock skew included
    look_gap: timedelta = timedelta(seconds=60)
    looks: int = 2  # clean looks that together prove absence
    crashes: int = 3  # senders that died with a message in hand: the next would die too
    failures: int = 5  # in a row, within `failing`: the provider is down
    failing: timedelta = timedelta(seconds=30)
    closed: timedelta = timedelta(seconds=30)  # so long nothing leaves; then one message tries
    polls: tuple[timedelta, ...] = (timedelta(minutes=30), timedelta(hours=4), timedelta(hours=24))  # after acceptance
    backoff_first: timedelta = timedelta(seconds=2)
    backoff_most: timedelta = timedelta(minutes=5)

    @property
    def first_look(self) -> timedelta:
        """After the claim of a sender that never reported back: its lease, in which it may still have written, and
        then the grace."""
        return self.lease + self.grace

    def check(self) -> Timing:
        """These same limits, or TimingError. Called where the service is put together, not on construction: the
        must-fail tests need wrong ones."""
        rules = {
            "lease >= send_limit + margin": self.lease >= self.send_limit + self.margin,
            "grace >= send_limit": self.grace >= self.send_limit,
            "looks >= 2": self.looks >= 2,
            "crashes, failures >= 1": min(self.crashes, self.failures) >= 1,
            "failing, closed > 0": min(self.failing, self.closed) > timedelta(0),
            "polls ascend": list(self.polls) == sorted(self.polls) and min(self.polls) > timedelta(0),
            "0 < backoff_first <= backoff_most": timedelta(0) < self.backoff_first <= self.backoff_most,
            "send_limit, margin and look_gap > 0": min(self.send_limit, self.margin, self.look_gap) > timedelta(0),
        }
        if broken := [rule for rule, holds in rules.items() if not holds]:
            raise TimingError(f"sending limits do not fit together: {'; '.join(broken)}")
        return self

    def too_late_to_send(self, lease_left: timedelta) -> bool:
        """Whether a claim is stale: its hand-over could outlive its lease. Asked just before the socket is used, of a
        monotonic clock."""
        return lease_left < self.send_limit + self.margin

    def backoff(self, attempts: int, chance: float) -> timedelta:
        """The wait after `attempts` (1 or more) tries that came to nothing: a random part (`chance`, 0 to 1) of a
        ceiling that doubles."""
        doublings = min(max(attempts, 1) - 1, 30)
        return min(self.backoff_most, self.backoff_first * (1 << doublings)) * chance


@dataclass(frozen=True, slots=True)
class Settled:
    """What one hand-over did to a message. `wait`: until the repeat (pending) or the first look (unknown).
    What the answer says beyond this message stays with the outcome."""

    state: MessageState
    reason: str = ""
    wait: timedelta = timedelta(0)
    sid: str = ""
    code: int = 0


def settle(outcome: Outcome, attempts: int, timing: Timing, chance: float) -> Settled:
    """Where a message stands after its hand-over number `attempts`. `chance` is a random number from 0 to 1."""
    match outcome:
        case Accepted(sid):
            return Settled(MessageState.ACCEPTED, sid=sid)
        case Refused(reason, code):
            return Settled(MessageState.REFUSED, reason, code=code)
        case TryLater(after, reason, code):
            return Settled(MessageState.PENDING, reason, wait=after + timing.backoff(attempts, chance), code=code)
        case Unsure(reason):
            return Settled(MessageState.UNKNOWN, reason, wait=timing.grace)
        case never:
            assert_never(never)


def troubled(outcome: Outcome) -> bool:
    """Whether an outcome says that the provider itself is in trouble: it cannot be reached, is too busy, or answers in
    riddles. What concerns one message or one number is no such sign."""
    match outcome:
        case Unsure():
            return True
        case TryLater(code=code):
            return code in _BUSY
        case _:
            return False


_BUSY = frozenset({0, 20429, 63017})  # 0: no connection, or HTTP 429 without a body of Twilio's


class Finding(StrEnum):
    """What a look at the provider's list means for an unknown message."""

    BIND = "bind"  # the one message nothing else explains is this one: accepted
    LOOK_AGAIN = "look again"  # nothing seen yet
    NOT_THERE = "not there"  # nothing seen often enough: never left, pending again
    TOO_MANY = "too many"  # somebody else sends to this number, or we have a bug: a human
    POISON = "poison"  # never left, and every sender that took it died: a human
    UNREADABLE = "unreadable"  # absence counts only when the evidence could be read


@dataclass(frozen=True, slots=True)
class Looked:
    """The state that follows from a look, and for one that stays unknown the wait until the next."""

    finding: Finding
    state: MessageState
    looks: int  # clean looks so far, this one included
    wait: timedelta = timedelta(0)
    reason: str = ""


def look(unexplained: int, looks: int, readable: bool, crashes: int, timing: Timing) -> Looked:
    """What a look settles. `unexplained`: messages to that number, made since the attempt began, that no attempt of
    ours accounts for; `looks`: clean looks before this one; `readable`: whether the list came back whole; `crashes`:
    senders that died with it in hand.

    Because only one message per number is unresolved at a time, no text has to be compared.
    """
    if not readable:
        return Looked(Finding.UNREADABLE, MessageState.UNKNOWN, looks, timing.look_gap, "the list cannot be read")
    if unexplained == 1:
        return Looked(Finding.BIND, MessageState.ACCEPTED, looks)
    if unexplained > 1:
        reason = "the provider has more messages to this number than we sent"
        return Looked(Finding.TOO_MANY, MessageState.HUMAN, looks, reason=reason)
    if looks + 1 < timing.looks:
        return Looked(Finding.LOOK_AGAIN, MessageState.UNKNOWN, looks + 1, timing.look_gap, "not on the list yet")
    if crashes >= timing.crashes:
        reason = f"it never left: {crashes} senders died with it in hand"
        return Looked(Finding.POISON, MessageState.HUMAN, looks + 1, reason=reason)
    return Looked(Finding.NOT_THERE, MessageState.PENDING, looks + 1, reason="it never left")


def ahead(most: int, left: int, more: bool, least: int, limit: int) -> int:
    """How many messages a sender may have claimed ahead, after a claim. `most`: until now; `left`: claimed before and
    still waiting when the claim had come; `more`: whether more was due than it could take, while it was sending.

    So many that it does not run dry while it claims, and no more: what is claimed goes before what comes later, even a
    reply, and after a crash each of them has to be looked for at the provider.
    """
    if more and not left:
        return min(2 * most, limit)
    if left > most // 4:
        return max(most - most // 8, least)
    return most
