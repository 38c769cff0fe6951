"""All that a conversation may want of the world. Whoever carries them out decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from flows.helpers import Relation


class Consent(StrEnum):
    """Where a person stands. `stopped` (they said stop) and `refused` (they said no thanks) both mean: nothing
    automatic, unless they write first."""

    UNASKED = "unasked"
    GIVEN = "given"
    REFUSED = "refused"
    STOPPED = "stopped"


class TaskKind(StrEnum):
    """Work for a human."""

    PERSON = "person"  # asked for one
    CALL_BACK = "call_back"  # wants to be called, in their language
    REFERRAL = "referral"  # wants help found: a clinic, food, a class
    NEW_NUMBER = "new_number"  # will have another number
    SCAM = "scam"  # got a message that may be a fraud
    FEEDBACK = "feedback"  # told us how we are doing
    FORGET = "forget"  # what the provider has of forgotten people will not go
    DANGER = "danger"  # the words show danger
    ADVICE = "advice"  # asked what they should do
    MEDIA = "media"  # a picture, a voice note, something we cannot read
    CALL = "call"  # rang the number
    NOT_UNDERSTOOD = "not_understood"  # three misses
    LOOP = "loop"  # two machines talking
    AFTER_STOP = "after_stop"  # wrote, though stopped
    FLOW_ERROR = "flow_error"  # our bug: their text is stored, unanswered
    HELP_TO_ATTEND = "help_to_attend"  # reminder reply: needs help to get there
    CANNOT_GO = "cannot_go"  # reminder reply: cannot go
    UNCONFIRMED = "unconfirmed"  # asked whether they can be there, and no answer two days before
    MISSED = "missed"  # says, or is said, to have missed a date: act soon
    NEW_DATE = "new_date"  # told us of a date that came on paper: find out, then enter it
    TOO_LATE = "too_late"  # a date entered too late for a message
    NOT_REMINDED = "not_reminded"  # a reminder that could not go or did not arrive
    NO_CONSENT = "no_consent"  # a date, but nobody may be texted
    STOPPED_WITH_DATE = "stopped_with_date"  # said stop while a date is ahead
    VERIFY = "verify"  # somebody says a date is cancelled: find out
    MOVED_CLOSER = "moved_closer"  # a date they were told is now earlier or in another city
    CLASH = "clash"  # two dates that one person can hardly both attend
    FAR = "far"  # a date far from where the person lives
    UNRESOLVED = "unresolved"  # nobody can tell whether a message left
    UNEXPLAINED = "unexplained"  # the provider sent something from us that we did not
    QUARANTINED = "quarantined"  # a message that crashed its sender again and again
    ACCOUNT = "account"  # the provider refuses us: account, registration, configuration
    FILTERED = "filtered"  # carriers filter or block what we write
    NUMBER = "number"  # texts do not reach this number
    PAUSED = "paused"  # sending is paused, and people wait
    CAPPED = "capped"  # more strangers or more messages than the policy allows
    WEBHOOK = "webhook"  # texts came in that the provider could not bring to us
    UNTOLD = "untold"  # another program does not take what it is to be told
    CONTENT = "content"  # facts to look at again, words to read again
    RECOVERED = "recovered"  # a restore could not tell whether this was sent


@dataclass(frozen=True, slots=True)
class Say:
    """Say these words in the person's language; `options` are the message keys of the answers offered, with the key a
    tap sends back."""

    key: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TellDates:
    """Say the person's next case events."""


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep an answer."""

    flow: str
    name: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetConsent:
    consent: Consent
    how: str  # the message key they answered, or the word they sent ("stop", "start")


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class SetHears:
    """Which language they would rather hear: one that is spoken more than read."""

    language: str


@dataclass(frozen=True, slots=True)
class SetPhonePrivate:
    private: bool


@dataclass(frozen=True, slots=True)
class SetNotices:
    """Whether the person wants notices besides their own dates."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class OpenTask:
    kind: TaskKind
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    """The person answered a reminder about case event `about`: `yes` (will be there), `help` (to get there),
    `question` or `no` (cannot go)."""

    about: str
    answer: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase everything we hold about the person, once what is said to them in this turn has left."""


class Outcome(StrEnum):
    """How a case event ended, as the person or a caseworker says."""

    ATTENDED = "attended"
    MISSED = "missed"
    RESCHEDULED = "rescheduled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """The person says how case event `about` went."""

    about: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class SetHours:
    """When the person may be texted, on their own clock; `flows.quiet.Hours` says what is allowed."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class SetWakes:
    """Whether a date that changed and is close may reach them at night as well."""

    wakes: bool


@dataclass(frozen=True, slots=True)
class SetSmsFallback:
    """Whether a date that WhatsApp does not bring may come as an SMS."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class SetLabel:
    """How somebody wants to be told apart on their phone, and named to those who are told their dates. `about`: the
    client among several at the number, "" for who is there alone."""

    label: str = field(repr=False)
    about: str = ""


@dataclass(frozen=True, slots=True)
class NameHelper:
    """Ask this number whether it wants to be told the dates of `about` ("" as above) as well. `relation`: who they are
    to the person."""

    phone: str = field(repr=False)
    about: str = ""
    relation: Relation = Relation.OTHER


@dataclass(frozen=True, slots=True)
class StopHelpers:
    """Nobody else is told the dates of anybody at this number any more, or (`which`) not this one."""

    which: str = ""


Effect = (
    Say
    | TellDates
    | Remember
    | SetConsent
    | SetLanguage
    | SetHears
    | SetPhonePrivate
    | SetNotices
    | OpenTask
    | Confirm
    | SetOutcome
    | SetHours
    | SetWakes
    | SetSmsFallback
    | SetLabel
    | NameHelper
    | StopHelpers
    | Forget
)
