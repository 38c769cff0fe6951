"""What the rest of the service asks of a provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Handover, InboundMessage, Outcome
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
class Received:
    """A text on the provider's list that a person sent to us. `at`: when it reached the provider, aware UTC."""

    message: InboundMessage
    at: datetime


class Provider(Protocol):
    """A carrier of messages. Build one inside the running event loop; close it there."""

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

    async def status(self, sid: str) -> StatusNews:
        """How a message of ours stands now. Raises ProviderUnreadable when that cannot be read."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
