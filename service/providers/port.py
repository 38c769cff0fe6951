"""What the rest of the service asks of a provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus
from flows.messages import Handover, Outcome
from service.errors import RecadoError


class ProviderUnreadable(RecadoError):
    """The provider's list could not be read whole. Nothing follows from it: ask again later."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One outbound message on the provider's list. `created_at` is aware UTC."""

    sid: str
    created_at: datetime
    status: ProviderStatus


class Provider(Protocol):
    """A carrier of messages. Build one inside the running event loop; close it there."""

    async def send(self, handover: Handover) -> Outcome:
        """Hand one message over, once, within the send limit. Any number may run at the same time."""
        ...

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        """The messages from us to this address that the provider made at or after `since` (aware), newest first.

        Raises ProviderUnreadable unless the list came back whole."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
