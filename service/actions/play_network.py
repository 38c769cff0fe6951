"""The simulated network: brings what phones send to our webhooks, signed, and reports back what reached phones."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from flows.contact import Channel
from service import log
from service.providers import simulator as carrier
from service.store.engine import GONE
from service.store.simulator import PhoneMessage, SimulatorLedger

Post = Callable[[str, Mapping[str, str]], Awaitable[int]]  # path and form → HTTP status of our own webhook

REST = 2.0  # seconds; a safety net under the notifications

_log = log.get("network")


class Network:
    """Plays the network from its ledger. Everything may happen twice: the webhooks are built for that.

    `pause` is a real-time wait between the steps of a delivery, for looks; 0 where nobody looks.
    """

    def __init__(self, ledger: SimulatorLedger, post: Post, *, pause: float = 0.0) -> None:
        self._ledger, self._post, self._pause = ledger, post, pause
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        """Play for ever."""
        while True:
            self._woken.clear()
            try:
                played = await self.play()
            except GONE as error:
                _log.error("the database does not answer", error=log.name_of(error))
                played = 0
            if not played:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), REST)

    async def play(self) -> int:
        """Deliver what waits, phones side by side, each phone's messages in order. Returns how many."""
        waiting = await self._ledger.unplayed()
        phones: dict[str, list[PhoneMessage]] = {}
        for message in waiting:
            phones.setdefault(message.phone.value, []).append(message)
        await asyncio.gather(*(self._play_in_order(messages) for messages in phones.values()))
        return len(waiting)

    async def _play_in_order(self, messages: list[PhoneMessage]) -> None:
        for message in messages:
            await (self._to_us(message) if message.direction == "out" else self._to_phone(message))

    async def _to_us(self, message: PhoneMessage) -> None:
        word = message.body.strip().upper()
        if message.channel is Channel.SMS:
            if word in carrier.STOP_WORDS:
                await self._ledger.set_blocked(message.phone, True)
            elif word in carrier.START_WORDS:
                await self._ledger.set_blocked(message.phone, False)
        form = {
            "AccountSid": carrier.ACCOUNT,
            "ApiVersion": "2010-04-01",
            "Body": message.body,
            "From": _address(message.channel, message.phone.value),
            "MessageSid": message.sid,
            "NumMedia": str(message.media),
            "NumSegments": "1",
            "SmsMessageSid": message.sid,
            "SmsSid": message.sid,
            "SmsStatus": "received",
            "To": _address(message.channel, carrier.SERVICE_NUMBER),
        }
        if message.button:
            form |= {"ButtonPayload": message.button, "ButtonText": message.body}
        answered = await self._post("/webhooks/twilio/messages", form)
        await self._ledger.played(message.id, "delivered" if answered == 200 else "failed")
        reply = _carrier_reply(word) if message.channel is Channel.SMS else None
        if reply:
            await self._ledger.from_carrier(carrier.new_sid(), message.phone, reply)

    async def _to_phone(self, message: PhoneMessage) -> None:
        for status in ("sent", "delivered"):
            await asyncio.sleep(self._pause)
            form = {
                "AccountSid": carrier.ACCOUNT,
                "ApiVersion": "2010-04-01",
                "From": _address(message.channel, carrier.SERVICE_NUMBER),
                "MessageSid": message.sid,
                "MessageStatus": status,
                "SmsSid": message.sid,
                "SmsStatus": status,
                "To": _address(message.channel, message.phone.value),
            }
            await self._post(f"/webhooks/twilio/status/{message.token}", form)
            await self._ledger.set_status(message.id, status)
        await self._ledger.played(message.id, "delivered")


def _address(channel: Channel, value: str) -> str:
    return f"whatsapp:{value}" if channel is Channel.WHATSAPP else value


def _carrier_reply(word: str) -> str | None:
    if word in carrier.STOP_WORDS:
        return carrier.STOP_REPLY
    if word in carrier.START_WORDS:
        return carrier.START_REPLY
    return carrier.HELP_REPLY if word in carrier.HELP_WORDS else None
