"""What store and providers share: a message that came in, one that goes out, and what the provider made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from flows.contact import Address, Channel
from flows.effects import TaskKind


class Kind(StrEnum):
    """What an inbound message is made of, as far as an answer depends on it."""

    TEXT = "text"
    MEDIA = "media"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One message from one person. `sid` is the provider's id (the key that makes repeats harmless), `button` the
    option key of a tap or "", `text` the person's own words as stored."""

    sid: str
    channel: Channel
    sender: Address
    text: str = field(repr=False)
    button: str = field(default="", repr=False)
    kind: Kind = Kind.TEXT
    media: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer the person may give: `key` comes back from a tap, `label` is what they read."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Outside:
    """The same message for WhatsApp outside the window in which free text is allowed: which content template, in which
    language, and the values of its variables in their order."""

    purpose: str
    language: str
    values: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Words:
    """A rendered message: the body, and the answers offered with it (numbered in SMS, tapped in WhatsApp).
    `recording`: the digest of the recording that is sent in place of all of it."""

    body: str = field(repr=False)
    choices: tuple[Choice, ...] = ()
    outside: Outside | None = None
    recording: str = ""

    def as_text(self) -> str:
        """Body and numbered answers as plain text: `1 My next date`."""
        return "\n".join([self.body, *(f"{n} {c.label}" for n, c in enumerate(self.choices, start=1))])


@dataclass(frozen=True, slots=True)
class Content:
    """Words that the provider holds already: the id it gave them, and the values of their variables in order."""

    sid: str
    values: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Handover:
    """One attempt at one outbound message, as given to the provider. `token` (128 random bits, hex) travels in the
    status callback's address and comes back; `valid_for` is how long the provider may hold the message; `content` is
    sent in place of the words, where it is given, or the sound at the address `media`."""

    token: str
    channel: Channel
    to: Address
    words: Words
    valid_for: timedelta
    content: Content | None = None
    media: str = field(default="", repr=False)


# What a provider answers. Values, not exceptions: a provider raises only for bugs.


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has the message and will send news under `sid`."""

    sid: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider definitely did not and will not take this message. `code` is its error number or 0.

    What it says beyond this message: `opted_out`, the person told the carrier STOP; `blocked`, they closed this channel
    to us; `bad_address`, the number itself is the trouble; `window_closed`, WhatsApp takes no free text for them
    now; `template_lost`, this content template goes no more; `alarm`, the kind of task for whoever can mend the cause.
    """

    reason: str
    code: int = 0
    opted_out: bool = False
    bad_address: bool = False
    blocked: bool = False
    window_closed: bool = False
    template_lost: bool = False
    alarm: TaskKind | None = None


class Halt(StrEnum):
    """How far a fault of ours or of the account reaches: what would every other message meet as well?"""

    NONE = ""
    CHANNEL = "channel"  # those on this channel
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TryLater:
    """Definitely not taken, may be repeated after a while. `halt`: the fault is not this message's (credentials,
    registration), so sending should stop that far and someone be told."""

    after: timedelta
    reason: str
    code: int = 0
    halt: Halt = Halt.NONE


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have been taken. Never repeat on this: ask first."""

    reason: str


Outcome = Accepted | Refused | TryLater | Unsure
