"""What store and providers share: a message that came in, one that goes out, and what the provider made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from flows.contact import Address, Channel


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
class Words:
    """A rendered message: the body, and the answers offered with it (numbered in SMS, tapped in WhatsApp)."""

    body: str = field(repr=False)
    choices: tuple[Choice, ...] = ()

    def as_text(self) -> str:
        """Body and numbered answers as plain text: `1 My next date`."""
        return "\n".join([self.body, *(f"{n} {c.label}" for n, c in enumerate(self.choices, start=1))])


@dataclass(frozen=True, slots=True)
class Handover:
    """One attempt at one outbound message, as given to the provider. `token` (128 random bits, hex) travels in the
    status callback's address and comes back; `valid_for` is how long the provider may hold the message."""

    token: str
    channel: Channel
    to: Address
    words: Words
    valid_for: timedelta


# What a provider answers. Values, not exceptions: a provider raises only for bugs.


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has the message and will send news under `sid`."""

    sid: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider definitely did not and will not take this message. `opted_out`: the person told the carrier STOP.
    `bad_address`: the number itself is the trouble. `code` is the provider's error number or 0."""

    reason: str
    code: int = 0
    opted_out: bool = False
    bad_address: bool = False


@dataclass(frozen=True, slots=True)
class TryLater:
    """Definitely not taken, may be repeated after a while. `halt`: the fault is ours or the account's (credentials,
    registration), every message would meet it, so the sender should stop and someone be told."""

    after: timedelta
    reason: str
    code: int = 0
    halt: bool = False


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have been taken. Never repeat on this: ask first."""

    reason: str


Outcome = Accepted | Refused | TryLater | Unsure
