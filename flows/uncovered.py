"""Why nobody can be sure that a person knows of a date ahead, and what to do about it. Values in, reasons out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.effects import Consent
from flows.ledger import EndState, LedgerState


class Why(StrEnum):
    """In the order in which they are told: what stops everything first, what only takes its time last."""

    PAUSED = "paused"  # nothing leaves the house
    OPTED_OUT = "opted_out"  # the person said stop
    REFUSED = "refused"  # the person said no thanks
    NO_CONSENT = "no_consent"  # nobody asked, or nobody answered
    FROZEN = "frozen"  # held until a person has looked into a doubt about the number
    AUTOMATION_OFF = "automation_off"  # staff turned automation off for this person
    DRAFT_WORDS = "draft_words"  # the words in this language may not be sent
    NUMBER = "number"  # the provider says that texts do not reach this number
    HUMAN = "human"  # handed to a person
    FAILED = "failed"  # the provider or the carrier refused it
    EXPIRED = "expired"  # its time ran out before it left
    SUPPRESSED = "suppressed"  # ended unsent, for the reason told
    UNPLANNED = "unplanned"  # new or just changed: the planner has not seen it yet
    UNCONFIRMED = "unconfirmed"  # left, but no phone says that it arrived
    ON_ITS_WAY = "on_its_way"  # in the queue or with the provider
    NOT_YET_DUE = "not_yet_due"  # the first reminder is planned
    NO_REMINDER = "no_reminder"  # nothing is planned and nothing was sent


class Help(StrEnum):
    """What somebody can do about it."""

    RESUME = "resume"  # let sending go on
    REACH_OTHERWISE = "reach_otherwise"  # a call, a visit, a letter: no texts
    ASK_CONSENT = "ask_consent"
    LOOK_INTO_DOUBT = "look_into_doubt"  # the open task about this number
    TURN_ON = "turn_automation_on"
    SIGN_WORDS = "sign_words"  # have the words reviewed, or call
    CALL = "call"
    CHECK_NUMBER = "check_number"  # then call
    ASK_IF_ARRIVED = "ask_if_arrived"
    WAIT = "wait"


_HELP = {
    Why.PAUSED: Help.RESUME,
    Why.OPTED_OUT: Help.REACH_OTHERWISE,
    Why.REFUSED: Help.REACH_OTHERWISE,
    Why.NO_CONSENT: Help.ASK_CONSENT,
    Why.FROZEN: Help.LOOK_INTO_DOUBT,
    Why.AUTOMATION_OFF: Help.TURN_ON,
    Why.DRAFT_WORDS: Help.SIGN_WORDS,
    Why.NUMBER: Help.CHECK_NUMBER,
    Why.HUMAN: Help.CALL,
    Why.FAILED: Help.CHECK_NUMBER,
    Why.EXPIRED: Help.CALL,
    Why.SUPPRESSED: Help.CALL,
    Why.UNPLANNED: Help.WAIT,
    Why.UNCONFIRMED: Help.ASK_IF_ARRIVED,
    Why.ON_ITS_WAY: Help.WAIT,
    Why.NOT_YET_DUE: Help.WAIT,
    Why.NO_REMINDER: Help.CALL,
}
_RANK = {why: rank for rank, why in enumerate(Why)}
_CONSENT = {Consent.STOPPED: Why.OPTED_OUT, Consent.REFUSED: Why.REFUSED, Consent.UNASKED: Why.NO_CONSENT}
_LINE: dict[str, Why] = {
    EndState.HUMAN: Why.HUMAN,
    EndState.FAILED: Why.FAILED,
    EndState.EXPIRED: Why.EXPIRED,
    EndState.SUPPRESSED: Why.SUPPRESSED,
    EndState.SENT: Why.UNCONFIRMED,
    LedgerState.ENQUEUED: Why.ON_ITS_WAY,
    LedgerState.PLANNED: Why.NOT_YET_DUE,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One ledger line of an event's newest version: an end state, or `planned` or `enqueued`; `due_at` aware."""

    step: str
    state: str
    due_at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """`detail`: the step it is about and our own words for it; never a person's. `at`: when something will happen by
    itself, if it will."""

    why: Why
    detail: str = ""
    at: datetime | None = None

    @property
    def help(self) -> Help:
        return _HELP[self.why]

    @property
    def waits(self) -> bool:
        """Whether it may well come right by itself."""
        return self.help is Help.WAIT


def covered(lines: Sequence[Line], *, heard: bool = False) -> bool:
    """Whether a phone took delivery of a reminder of the newest facts, or the person answered one (`heard`)."""
    return heard or any(line.state == EndState.DELIVERED for line in lines)


def reasons(
    lines: Sequence[Line],
    *,
    planned: bool,
    consent: Consent,
    paused: bool = False,
    frozen: bool = False,
    off: bool = False,
    flag: str = "",
    sendable: bool = True,
) -> tuple[Reason, ...]:
    """Why an event that is not covered is not: at least one reason, those that stop everything first.

    `planned`: the planner has seen the newest version; `flag`: the provider's code for what is wrong with the number;
    `sendable`: the words of what would go next may be sent.
    Of several lines that ended alike the last one due is told; of those still to come, the first.
    """
    found: dict[Why, Reason] = {}
    if paused:
        found[Why.PAUSED] = Reason(Why.PAUSED)
    if consent in _CONSENT:
        found[_CONSENT[consent]] = Reason(_CONSENT[consent])
    if frozen:
        found[Why.FROZEN] = Reason(Why.FROZEN)
    if off:
        found[Why.AUTOMATION_OFF] = Reason(Why.AUTOMATION_OFF)
    if not sendable:
        found[Why.DRAFT_WORDS] = Reason(Why.DRAFT_WORDS)
    if flag:
        found[Why.NUMBER] = Reason(Why.NUMBER, f"error {flag}")
    if not planned:
        found[Why.UNPLANNED] = Reason(Why.UNPLANNED)
    stopped = any(why in found for why in (Why.PAUSED, Why.FROZEN, Why.AUTOMATION_OFF, Why.DRAFT_WORDS, *_CONSENT_WHYS))
    for line in sorted(lines, key=lambda line: line.due_at):
        why = _LINE.get(line.state)
        if why is None:
            continue
        coming = why is Why.NOT_YET_DUE
        if coming and (stopped or why in found):
            continue  # what is planned will not go as things are
        told = f"{line.step}: {line.reason}" if line.reason else line.step
        found[why] = Reason(why, told, line.due_at if coming else None)
    if len(found) > 1 and Why.SUPPRESSED in found:
        # A step that another one stands for is no reason while that other one is told.
        others = set(found) - {Why.SUPPRESSED}
        if others & (set(_LINE.values()) | set(_CONSENT_WHYS)):
            del found[Why.SUPPRESSED]
    return tuple(sorted(found.values(), key=lambda r: _RANK[r.why])) or (Reason(Why.NO_REMINDER),)


_CONSENT_WHYS = tuple(_CONSENT.values())
