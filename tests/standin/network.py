"""What the stand-in posts: signed news about messages, signed messages from invented people. Loopback only."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from twilio.request_validator import RequestValidator

from tests.standin.carrier import Carrier, Media, Message

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class Network:
    """Posts with Twilio's own signature. Build it inside the running loop."""

    def __init__(self, carrier: Carrier, token: str, webhook: str, hands: int, fallback: str = "") -> None:
        self._carrier = carrier
        self._validator = RequestValidator(token)
        self._webhook, self._fallback = webhook.rstrip("/"), fallback.rstrip("/")
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=15))  # as long as Twilio waits
        self._queue: asyncio.Queue[tuple[Message, tuple[str, ...], int | None]] = asyncio.Queue()
        self._hands = [asyncio.create_task(self._work()) for _ in range(hands)]
        self.posts: list[dict[str, Any]] = []

    def tell(self, message: Message, statuses: tuple[str, ...], code: int | None = None) -> None:
        """News about a message, one after another, to its own StatusCallback. The first status gets none."""
        if self._hands and message.callback:
            self._queue.put_nowait((message, statuses, code))

    async def tell_now(self, message: Message, status: str) -> None:
        """One piece of news at once, before anything else happens."""
        if self._hands and message.callback:
            await self._post_news(message, status, None)

    async def text(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """A person's text (`from`, `to`, `body`; `sid` to repeat one; `fields` on top), and what the webhook said."""
        sender, to, body = str(asked["from"]), str(asked["to"]), str(asked.get("body", ""))
        sid = str(asked.get("sid") or f"SM{uuid.uuid4().hex}")
        media = [
            Media(f"ME{uuid.uuid4().hex}", bytes.fromhex(m["data"]), m["type"], m["to"], m["pause"])
            for m in asked.get("media", ())
        ]
        self._carrier.hear(sender, to, body, sid, media)
        fields = {
            "MessageSid": sid,
            "SmsSid": sid,
            "SmsMessageSid": sid,
            "AccountSid": self._carrier.account,
            "From": sender,
            "To": to,
            "Body": body,
            "NumMedia": str(len(media)),
            "NumSegments": "1",
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
        }
        if sender.startswith("whatsapp:"):
            fields |= {"ProfileName": "Invented", "WaId": sender.rpartition("+")[2], "MessageType": "text"}
        else:
            fields |= {f"{end}{part}": "" for end in ("From", "To") for part in ("City", "State", "Zip")}
            fields |= {"FromCountry": "US", "ToCountry": "US"}
        for n, one in enumerate(media):
            fields[f"MediaContentType{n}"] = one.type
            fields[f"MediaUrl{n}"] = f"https://api.twilio.com{self._carrier.path(sid)}/Media/{one.sid}"
        fields |= {str(k): str(v) for k, v in asked.get("fields", {}).items()}
        path = "/webhooks/twilio/messages"
        answer = await self._post(self._webhook + path, fields)
        if self._fallback and not 200 <= answer["status"] < 400:
            fields |= {"ErrorCode": "11200", "ErrorUrl": self._webhook + path}
            answer = await self._post(self._fallback + path, fields)
        return {"sid": sid} | answer

    async def _work(self) -> None:
        while True:
            message, statuses, code = await self._queue.get()
            for status in statuses:
                await self._post_news(message, status, code)

    async def _post_news(self, message: Message, status: str, code: int | None) -> None:
        message.status = status
        message.sent = message.sent or (time.time() if status == "sent" else None)
        message.error = code if status in ("undelivered", "failed") else None
        fields = {
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "AccountSid": self._carrier.account,
            "From": message.sender or "+15005550006",
            "To": message.to,
            "ApiVersion": "2010-04-01",
        }
        if message.error:
            fields["ErrorCode"] = str(message.error)
        answer = await self._post(message.callback, fields)
        self.posts.append({"sid": message.sid, "status": status, "answer": answer["status"]})

    async def _post(self, url: str, fields: Mapping[str, str]) -> dict[str, Any]:
        if urlsplit(url).hostname not in LOOPBACK:
            return {"status": 0, "type": "", "answer": "not on loopback: not posted"}
        headers = {"X-Twilio-Signature": self._validator.compute_signature(url, fields)}
        try:
            async with self._session.post(url, data=fields, headers=headers, allow_redirects=False) as response:
                text = await response.text()
                return {"status": response.status, "type": response.content_type, "answer": text}
        except (aiohttp.ClientError, OSError) as error:
            return {"status": 0, "type": "", "answer": type(error).__name__}
