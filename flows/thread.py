"""A human writes to a client: whether they may, when it leaves, and how long automation holds its tongue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows import whatsapp
from flows.case_numbers import has_case_number
from flows.contact import Channel
from flows.delivery import MessageState, ProviderStatus
from flows.effects import Consent
from flows.quiet import Hours, next_sendable

HELD_FOR = timedelta(hours=4)  # after a human's words the next text is theirs to answer
WRITING_FOR = timedelta(minutes=2)  # after the last key
TALKING = timedelta(hours=12)  # who wrote this long ago still waits for an answer, at any hour
WROTE = timedelta(days=30)  # who wrote to us may be answered for so long without having agreed to more
ANSWER_WITHIN = timedelta(hours=12)
LONGEST = 1_600  # characters: the longest SMS the provider takes


class Unsafe(StrEnum):
    """Why a phone may be in other hands."""

    DETAINED = "detained"
    TAKEN = "taken"  # lost, stolen, seized
    WATCHED = "watched"  # somebody reads along
    REASSIGNED = "reassigned"  # the number is somebody else's now


class Refusal(StrEnum):
    """Why a human's words do not leave."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    CASE_NUMBER = "case_number"  # an A-number in a text is for whoever finds the phone
    STOPPED = "stopped"
    NO_CONSENT = "no_consent"  # never agreed, and has not written to us lately
    FROZEN = "frozen"
    UNSAFE = "unsafe"
    WINDOW = "window"  # WhatsApp takes only approved templates now


@dataclass(frozen=True, slots=True)
class Leave:
    """It leaves at `at` and not after `not_after`."""

    at: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True)
class No:
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Reached:
    """What decides about a client's number. `wrote_at`: when they last wrote to us on this channel; `heard_at`: when
    anybody at their number last wrote on WhatsApp."""

    consent: Consent
    channel: Channel
    frozen: bool
    unsafe: bool
    wrote_at: datetime | None
    heard_at: datetime | None
    zone: ZoneInfo
    hours: Hours


def may_write(text: str, to: Reached, now: datetime) -> Leave | No:
    """Whether a human's own words may go to a client, and when: at once to somebody who waits for an answer, inside
    their hours to everybody else. All instants aware."""
    wrote = to.wrote_at
    checks = (
        (Refusal.EMPTY, not text.strip()),
        (Refusal.TOO_LONG, len(text) > LONGEST),
        (Refusal.CASE_NUMBER, has_case_number(text)),
        (Refusal.UNSAFE, to.unsafe),
        (Refusal.FROZEN, to.frozen),
        (Refusal.STOPPED, to.consent is Consent.STOPPED),
        (Refusal.NO_CONSENT, to.consent is not Consent.GIVEN and (wrote is None or now - wrote > WROTE)),
        (Refusal.WINDOW, not window_open(to.channel, to.heard_at, now)),
    )
    for refusal, holds in checks:
        if holds:
            return No(refusal)
    talking = wrote is not None and now - wrote <= TALKING
    at = now if talking else next_sendable(now, to.zone, to.hours)
    return Leave(at, at + ANSWER_WITHIN)


def window_open(channel: Channel, heard_at: datetime | None, now: datetime) -> bool:
    """Whether free text may go on this channel now."""
    return channel is not Channel.WHATSAPP or whatsapp.window_open(heard_at, now)


class Standing(StrEnum):
    """Where a message stands, in the words a caseworker reads."""

    LATER = "later"  # leaves at the time shown
    LEAVING = "leaving"
    HELD = "held"  # the number is frozen
    DOUBT = "doubt"  # nobody knows yet whether it left
    SENT = "sent"  # the network has it, the phone has not said so
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"  # it did not arrive
    CONFLICT = "conflict"  # arrived and failed, both were said
    STOPPED = "stopped"  # the person wants no messages
    CALLED_BACK = "called_back"
    EXPIRED = "expired"
    HUMAN = "human"  # a person has to reach them


def standing(state: MessageState, status: ProviderStatus | None, *, failed: bool, later: bool) -> Standing:
    """`failed`: the provider said at any time that it did not arrive; `later`: its time has not come."""
    match state:
        case MessageState.PENDING:
            return Standing.LATER if later else Standing.LEAVING
        case MessageState.ACCEPTED if status in (ProviderStatus.DELIVERED, ProviderStatus.READ):
            if failed:
                return Standing.CONFLICT
            return Standing.READ if status is ProviderStatus.READ else Standing.DELIVERED
        case MessageState.ACCEPTED:
            return Standing.FAILED if failed else Standing.SENT
        case _:
            return _STANDING[state]


_STANDING = {
    MessageState.HELD: Standing.HELD,
    MessageState.SENDING: Standing.LEAVING,
    MessageState.UNKNOWN: Standing.DOUBT,
    MessageState.REFUSED: Standing.FAILED,
    MessageState.CANCELLED: Standing.CALLED_BACK,
    MessageState.SUPPRESSED: Standing.STOPPED,
    MessageState.EXPIRED: Standing.EXPIRED,
    MessageState.HUMAN: Standing.HUMAN,
}
