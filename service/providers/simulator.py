"""The provider of demo mode: hand-overs go to a simulated network's ledger and nowhere else."""

from __future__ import annotations

import hmac
import secrets
import zlib
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Accepted, Handover, Outcome
from service.providers.port import (
    Account,
    ContentDraft,
    Contents,
    Listed,
    ProviderUnreadable,
    Received,
    Sent,
    Unfetched,
)
from service.providers.twilio_codes import VERDICTS
from service.providers.twilio_webhook import Form

ACCOUNT = "AC" + "0" * 32  # the simulated account; its token is made per installation
SERVICE_NUMBER = "+12025550100"
STOPPED = 21610

# What US carriers do on their own (Twilio: "Default English keywords on long codes").
STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
STOP_REPLY = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
START_REPLY = (
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe."
)
HELP_REPLY = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."


class Ledger(Protocol):
    """Where hand-overs are kept: `service.store.simulator.SimulatorLedger`."""

    async def reached(self, sid: str, handover: Handover) -> bool: ...
    async def listed(self, to: Address, channel: Channel, since: datetime) -> list[tuple[str, datetime, str]]: ...
    async def sent(self, since: datetime) -> list[tuple[str, Address, str, datetime]]: ...
    async def media(self, sid: str) -> int: ...


class SimulatedContents:
    """Texts for WhatsApp, approved at once."""

    async def create(self, draft: ContentDraft) -> str:
        return f"HX{draft.digest[:32]}"

    async def submit(self, sid: str, draft: ContentDraft) -> str:
        return "approved"

    async def approval(self, sid: str) -> tuple[str, str]:
        return "approved", ""


class Simulator:
    """A `Provider` that stores the hand-over; a task of the web process plays the network from there."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.contents: Contents = SimulatedContents()

    async def send(self, handover: Handover) -> Outcome:
        sid = new_sid()
        return Accepted(sid) if await self._ledger.reached(sid, handover) else VERDICTS[STOPPED]

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        return tuple(
            Listed(sid, at, ProviderStatus(status)) for sid, at, status in await self._ledger.listed(to, channel, since)
        )

    async def received(self, since: datetime) -> tuple[Received, ...]:
        return ()  # the simulated network brings everything itself, and again until it is taken

    async def sent(self, since: datetime) -> tuple[Sent, ...]:
        return tuple(Sent(*each) for each in await self._ledger.sent(since))

    async def status(self, sid: str) -> StatusNews:
        raise ProviderUnreadable("the simulated network tells by itself")

    async def erase(self, sid: str) -> None:
        """The simulated provider keeps no records; what lies on the invented phones is their owners'."""

    async def attachments(self, sid: str) -> tuple[str, ...]:
        return tuple(f"ME{n:032x}" for n in range(await self._ledger.media(sid)))

    async def attachment(self, sid: str, attachment: str, most: int) -> bytes | Unfetched:
        """An invented phone has no camera: it sends a small picture of nothing."""
        return a_picture()

    async def drop(self, sid: str, attachment: str) -> None:
        """There is nothing to delete."""

    async def examine(self) -> Account | None:
        return None

    async def close(self) -> None:
        """Nothing to let go of."""


def a_picture(size: int = 96) -> bytes:
    """A PNG of one colour fading into another."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)

    rows = b"".join(b"\0" + bytes(v for x in range(size) for v in (2 * x, 2 * y, 160)) for y in range(size))
    header = size.to_bytes(4) * 2 + bytes((8, 2, 0, 0, 0))  # eight bits each of red, green and blue
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def new_sid() -> str:
    """A message id as Twilio shapes it."""
    return "SM" + secrets.token_hex(16)


def signature(url: str, form: Mapping[str, str], token: str) -> bytes:
    """What the network puts into X-Twilio-Signature for a post of `form` to `url`."""
    fields = Form({name.encode(): value.encode() for name, value in form.items()})
    return b64encode(hmac.digest(token.encode(), url.encode() + fields.signed, "sha1"))
