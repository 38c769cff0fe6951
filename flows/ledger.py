"""The reminder ledger's states. Every event, version, step and client has one line and, in the end, one end state."""

from __future__ import annotations

from enum import StrEnum

# Why a correction is not sent: what the person was told is true (again).
TRUE_STILL = "the date, time and place they were told are true"
NEVER_TOLD = "they were never told the date that is cancelled"
# Why a step that is past is not caught up after a change.
CORRECTED = "the correction stands for it"


class LedgerState(StrEnum):
    """What the row itself says. `enqueued` lines take their end from the message they became."""

    PLANNED = "planned"
    ENQUEUED = "enqueued"
    SUPPRESSED = "suppressed"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    HUMAN = "human"


class EndState(StrEnum):
    """What a caseworker reads: the view `reminder_ledger` computes it."""

    DELIVERED = "delivered"
    SENT = "sent"  # accepted by the provider, not confirmed by the phone
    SUPPRESSED = "suppressed"
    FAILED = "failed"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    HUMAN = "human"
