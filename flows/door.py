"""May this reminder be enqueued now? The one door's decision for what nobody asked for in this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.case_events import AHEAD, EventStatus
from flows.effects import Consent
from flows.ledger import LedgerState
from flows.quiet import Hours, next_sendable, too_close_to_wait

CORRECTION = "correction"
CANCELLATION = "cancellation"  # of a date they were told; only after somebody recorded how it was verified
MORNING = "morning"
NO_CONSENT = "no consent"
OFF = "staff turned automation off for this person"


@dataclass(frozen=True, slots=True)
class Admit:
    """Enqueue it, to leave at once."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The person sleeps: ask again at `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class End:
    """It ends here, in this ledger state, for this reason."""

    state: LedgerState
    reason: str


Decision = Admit | Wait | End


def decide(
    *,
    step: str,
    current: bool,
    status: EventStatus,
    consent: Consent,
    newer_due: bool,
    early_texts: bool,
    not_after: datetime,
    now: datetime,
    person: ZoneInfo,
    hours: Hours,
    held_until: datetime | None = None,
    off: bool = False,
) -> Decision:
    """What becomes of a due reminder. `current`: it speaks of the event's newest version; `newer_due`: a later step of
    the same event is due as well and stands for it; `held_until`: a human writes with the person; `off`: staff take
    care of everything themselves. All instants aware."""
    if not current:
        return End(LedgerState.SUPERSEDED, "the date changed")
    if status not in AHEAD and not (step == CANCELLATION and status is EventStatus.CANCELLED_VERIFIED):
        return End(LedgerState.SUPPRESSED, f"the event is marked {status}")
    if consent is not Consent.GIVEN:
        return End(LedgerState.SUPPRESSED, NO_CONSENT)
    if now >= not_after:
        return End(LedgerState.EXPIRED, "its time ran out")
    if newer_due:
        return End(LedgerState.SUPPRESSED, "a later reminder stands for it")
    if off:
        return End(LedgerState.HUMAN, OFF)
    at = next_sendable(now, person, hours, early=early_texts and step == MORNING)
    if at <= now or hours.may_wake(at, not_after):
        # While a human is writing automation holds its tongue, but a correction, or what would come too late.
        if held_until is None or held_until <= now or step == CORRECTION or too_close_to_wait(held_until, not_after):
            return Admit()
        return Wait(held_until)
    if at >= not_after:
        return End(LedgerState.HUMAN, "no allowed hour is left before the event")
    return Wait(at)
