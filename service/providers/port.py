"""What the rest of the service asks of a provider."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Handover, InboundMessage, Outcome, Words
from flows.whatsapp import Look
from service.errors import RecadoError


class ProviderUnreadable(RecadoError):
    """The provider's list could not be read whole. Nothing follows from it: ask again later."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One outbound message on the provider's list. `created_at` is aware UTC."""

    sid: str
    created_at: datetime
    status: ProviderStatus


@dataclass(frozen=True, slots=True)
class Sent:
    """A message on the provider's list that left in our name. `at`: when the provider made it, aware UTC."""

    sid: str
    to: Address
    body: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Way:
    """Where the provider brings what comes in on one of our senders: addresses and HTTP methods, "" where none is
    set."""

    sender: str = field(repr=False)
    messages: str
    method: str
    voice: str | None  # None: this sender takes no calls
    fallback: str = ""  # where texts go that our address did not take


@dataclass(frozen=True, slots=True)
class Account:
    """How the provider sees us: `active`; `clock`, its own time as it answered (aware; None when it did not say);
    `ways`: what it has on our senders; `missing`: how many of our senders it does not know."""

    active: bool
    clock: datetime | None
    ways: tuple[Way, ...] = ()
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Received:
    """A text on the provider's list that a person sent to us. `at`: when it reached the provider, aware UTC."""

    message: InboundMessage
    at: datetime


class Unfetched(StrEnum):
    """Why an attachment is not to be had, now or later."""

    GONE = "gone"
    TOO_BIG = "too_big"


@dataclass(frozen=True, slots=True)
class ContentDraft:
    """A text the provider is to hold for WhatsApp. `digest` names it; `samples` are what may stand for its variables;
    `button` opens a list of answers."""

    purpose: str
    language: str
    digest: str
    words: Words
    look: Look
    samples: tuple[str, ...] = ()
    button: str = ""

    @property
    def name(self) -> str:
        """Its name at the provider and at Meta, where a name once rejected cannot be used again for a month."""
        return f"recado_{self.purpose}_{self.language}_{self.digest[:10]}".replace("-", "_").lower()


class Contents(Protocol):
    """Where texts for WhatsApp are kept and approved. All of it raises `ProviderUnreadable`."""

    async def create(self, draft: ContentDraft) -> str:
        """Keep a text; returns the id by which it is sent."""
        ...

    async def submit(self, sid: str, draft: ContentDraft) -> str:
        """Ask Meta to approve it; returns the state of that."""
        ...

    async def approval(self, sid: str) -> tuple[str, str]:
        """The state of an approval, and why it was refused or ""."""
        ...


class Provider(Protocol):
    """A carrier of messages. Build one inside the running event loop; close it there. `contents`: its texts for
    WhatsApp."""

    contents: Contents

    async def send(self, handover: Handover) -> Outcome:
        """Hand one message over, once, within the send limit. Any number may run at the same time."""
        ...

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        """The messages from us to this address that the provider made at or after `since` (aware), newest first.

        Raises ProviderUnreadable unless the list came back whole."""
        ...

    async def received(self, since: datetime) -> tuple[Received, ...]:
        """What people sent to us at or after `since` (aware), oldest first, whether a webhook brought it or not.

        Raises ProviderUnreadable unless the list came back whole."""
        ...

    async def sent(self, since: datetime) -> tuple[Sent, ...]:
        """Everything that left in our name at or after `since` (aware), oldest first.

        Raises ProviderUnreadable unless the list came back whole."""
        ...

    async def status(self, sid: str) -> StatusNews:
        """How a message of ours stands now. Raises ProviderUnreadable when that cannot be read."""
        ...

    async def erase(self, sid: str) -> None:
        """Delete a message, theirs or ours, from the provider's records. One that is not there any more is deleted.

        Raises ProviderUnreadable when it cannot be deleted yet."""
        ...

    async def attachments(self, sid: str) -> tuple[str, ...]:
        """The ids of what came with a person's message, in its order, as far as it is still there. Raises
        ProviderUnreadable, also when the message is not there any more."""
        ...

    async def attachment(self, sid: str, attachment: str, most: int) -> bytes | Unfetched:
        """What came with a message, if it has at most so many bytes. It is asked of the provider alone, and of where
        the provider keeps such things; whatever the message itself says of an address is not looked at.

        Raises ProviderUnreadable when it may be had later."""
        ...

    async def drop(self, sid: str, attachment: str) -> None:
        """Delete an attachment from the provider's records. One that is not there any more is deleted.

        Raises ProviderUnreadable when it cannot be deleted yet."""
        ...

    async def examine(self) -> Account | None:
        """How the provider sees us; None from one that has no accounts. Raises ProviderUnreadable when it does not let
        us ask: wrong credentials, or no way to reach it."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
