"""The stand-in's HTTP, as bare ASGI so that it is never what a benchmark measures.

POST /2010-04-01/Accounts/{account}/Messages.json        as Twilio, with Basic authentication
GET  /2010-04-01/Accounts/{account}/Messages.json        the list, with paging
GET  /2010-04-01/Accounts/{account}/Messages/{sid}.json  one message; POST blanks its body, DELETE takes it off
GET  …/Messages/{sid}/Media.json, …/Media/{id}   what came with it: the list, and the bytes by way of /stored/{id},
                          which asks for no credentials, as Twilio's store; DELETE …/Media/{id}.json
POST /v1/Content, /v1/Content/{sid}/ApprovalRequests/whatsapp; GET /v1/Content/{sid}/ApprovalRequests
GET  /ledger?after=N      what was accepted, oldest first: {sid, to, from, body, at, callback, validity}
GET  /refused?after=N     when it refused messages because it was down
GET  /posts?after=N       the news it posted and how that was answered: {sid, status, answer}
POST /phone               {from, to, body, sid?, fields?} → {sid, status, type, answer} of the webhook
POST /numbers             {number: {sms_url, voice_url, sms_method?}}: the numbers it has, and where they point
POST /faults              {fault, times?, seconds?, code?, status?} for the next requests; {"odds": {fault: 0.05, …}} by
                          chance from now on; {"capacity": N} messages a second; {"down": true} answers 503
                          to everything until {"down": false}; {"clear": true} forgets all faults
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

from tests.standin.carrier import Carrier, Fault, Message, Refusal
from tests.standin.network import Network

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

GOOD_NEWS = ("queued", "sent", "delivered")
BAD_NEWS = ("queued", "sent", "undelivered")
FINAL = {"delivered", "undelivered", "failed", "received", "read", "canceled"}


class App:
    """The ASGI application."""

    def __init__(
        self, carrier: Carrier, credentials: dict[str, str], token: str, webhook: str, hands: int, fallback: str = ""
    ) -> None:
        """`credentials`: user name → password for REST; `token` signs; `hands`: how many posts run at once, 0 for no
        news about messages; `fallback`: where texts go that the webhook did not take."""
        self._carrier = carrier
        self._keys = {b"Basic " + b64encode(f"{user}:{word}".encode()) for user, word in credentials.items()}
        self._token, self._webhook, self._hands, self._fallback = token, webhook, hands, fallback
        self._network: Network | None = None
        self._numbers: dict[str, dict[str, str]] = {}
        self._messages = f"/2010-04-01/Accounts/{carrier.account}/Messages"

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if self._network is None:
            self._network = Network(self._carrier, self._token, self._webhook, self._hands, self._fallback)
        path, method = scope["path"], scope["method"]
        try:
            if self._carrier.down and path.startswith(("/v1/", "/2010-04-01/")):
                if method == "POST":
                    self._carrier.refused.append(time.time())
                raise Refusal(503, 20503)
            if path.startswith("/v1/Content"):
                await self._contents(method, path, scope, receive, send)
            elif path.startswith("/stored/"):
                await self._stored(path.removeprefix("/stored/"), send)
            elif path.startswith("/2010-04-01/"):
                await self._twilio(method, path, scope, receive, send)
            else:
                await self._control(method, path, scope, receive, send)
        except Refusal as refusal:
            body = {
                "code": refusal.code,
                "message": "refused by the stand-in",
                "more_info": f"https://www.twilio.com/docs/errors/{refusal.code}",
                "status": refusal.status,
            }
            waits = [(b"retry-after", str(int(refusal.seconds)).encode())] if refusal.seconds is not None else []
            await _answer(send, refusal.status, body, waits)
        except (ValueError, KeyError) as error:
            await _answer(send, 400, {"error": f"{type(error).__name__}: {error}"})

    async def _twilio(
        self, method: str, path: str, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        self._authorized(scope)
        if path == f"/2010-04-01/Accounts/{self._carrier.account}.json":
            await _answer(send, 200, {"sid": self._carrier.account, "status": "active"})
            return
        if path == f"/2010-04-01/Accounts/{self._carrier.account}/IncomingPhoneNumbers.json":
            asked = dict(_query(scope)).get("PhoneNumber", "")
            found = [{"phone_number": n, "sms_method": "POST", **u} for n, u in self._numbers.items() if n == asked]
            await _answer(send, 200, {"incoming_phone_numbers": found, "page_size": 50, "page": 0})
            return
        if path == f"{self._messages}.json":
            if method == "POST":
                await self._create(receive, send)
            else:
                if self._carrier.next_fault(listing=True):
                    raise Refusal(500, 20500)
                await _answer(send, 200, self._carrier.page(dict(_query(scope))))
            return
        if "/Media" in path:
            await self._media(method, path, send)
            return
        message = self._carrier.by_sid.get(path.removeprefix(f"{self._messages}/").removesuffix(".json"))
        if message is None or message.deleted:
            raise Refusal(404, 20404)
        if method != "GET" and message.status not in FINAL:
            raise Refusal(409, 20009)
        if method == "POST":
            message.body = dict(parse_qsl((await _body(receive)).decode(), keep_blank_values=True))["Body"]
        message.deleted = method == "DELETE"
        if message.deleted:
            await _plain(send, 204, b"")
            return
        await _answer(send, 200, self._carrier.shown(message))

    async def _media(self, method: str, path: str, send: Send) -> None:
        sid, _, one = path.removeprefix(f"{self._messages}/").removesuffix(".json").partition("/Media")
        message = self._carrier.by_sid.get(sid)
        if message is None or message.deleted:
            raise Refusal(404, 20404)
        there = {m.sid: m for m in message.media if not m.deleted}
        if not one:
            listed = [{"sid": m.sid, "parent_sid": sid, "content_type": m.type} for m in there.values()]
            return await _answer(send, 200, {"media_list": listed, "page_size": 50, "page": 0})
        media = there.get(one.removeprefix("/"))
        if media is None:
            raise Refusal(404, 20404)
        if method == "DELETE":
            media.deleted = True
            return await _plain(send, 204, b"")
        to = media.to or f"/stored/{media.sid}"
        return await _plain(send, 307, b"", [(b"location", to.encode())])

    async def _stored(self, sid: str, send: Send) -> None:
        """Twilio's store."""
        found = [m for message in self._carrier.messages for m in message.media if m.sid == sid and not m.deleted]
        if not found:
            return await _plain(send, 404, b"")
        [media] = found
        headers = [(b"content-type", media.type.encode())]
        if not media.pause:
            return await _plain(send, 200, media.data, headers)
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for n in range(len(media.data)):
            await send({"type": "http.response.body", "body": media.data[n : n + 1], "more_body": True})
            await asyncio.sleep(media.pause)
        return await send({"type": "http.response.body", "body": b""})

    def _authorized(self, scope: MutableMapping[str, Any]) -> None:
        if not any(name == b"authorization" and value in self._keys for name, value in scope["headers"]):
            raise Refusal(401, 20003)

    async def _contents(
        self, method: str, path: str, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        self._authorized(scope)
        parts = path.strip("/").split("/")
        if (method, len(parts)) == ("POST", 2):
            made = self._carrier.make_content(json.loads(await _body(receive)))
            return await _answer(send, 201, {"sid": made.sid, "friendly_name": made.name, "types": {made.kind: {}}})
        content = self._carrier.contents.get(parts[2]) if len(parts) > 2 else None
        if content is None:
            raise Refusal(404, 20404)
        if method == "POST":
            asked = json.loads(await _body(receive))
            content.state = "approved" if self._carrier.approves else "pending"
            return await _answer(
                send, 201, {"name": asked["name"], "category": asked["category"], "status": "received"}
            )
        approval = {"name": content.name, "status": content.state or "unsubmitted", "rejection_reason": ""}
        return await _answer(send, 200, {"sid": content.sid, "whatsapp": approval})

    async def _create(self, receive: Receive, send: Send) -> None:
        form = dict(parse_qsl((await _body(receive)).decode(), keep_blank_values=True))
        if not self._carrier.has_room():
            raise Refusal(429, 20429, 1)
        fault = self._carrier.next_fault(listing=False)
        kind, seconds = (fault.fault, fault.seconds or 0) if fault else ("", 0)
        if fault and kind in ("500", "429", "429-bare", "daily-limit", "error"):
            status = {"500": 500, "429": 429, "429-bare": 429, "daily-limit": 429}.get(kind, fault.status)
            code = {"500": 20500, "429": 20429, "429-bare": 20429, "daily-limit": 63038}.get(kind, fault.code)
            raise Refusal(status, code, None if kind == "429-bare" else fault.seconds)
        if kind == "reset":
            return _cut(send)
        if kind == "accept-late":
            await asyncio.sleep(seconds)
        self._carrier.check(form)
        message = self._carrier.accept(form, fault)
        if self._carrier.outside_window(form):
            fault = Fault("undelivered", code=63016)
        answer = self._carrier.shown(message)
        await self._tell(message, fault)
        match kind:
            case "accept-then-silent":
                while (await receive())["type"] != "http.disconnect":
                    pass
            case "accept-then-reset":
                _cut(send)
            case "accept-then-500":
                raise Refusal(500, 20500)
            case "accept-then-garbage":
                await _answer(send, 201, ["not", "a message"])
            case "drip":
                await _drip(send, answer)
            case _:
                if kind == "late":
                    await asyncio.sleep(seconds)
                await _answer(send, 201, answer)
        return None

    async def _tell(self, message: Message, fault: Fault | None) -> None:
        """The news about a message, as it is meant to go or as the fault of its news has it."""
        assert self._network is not None
        news, code = GOOD_NEWS, None
        if fault and fault.fault == "undelivered":
            news, code = BAD_NEWS, fault.code or 30003
        match self._carrier.next_news():
            case "news-missing":
                return
            case "news-doubled":
                news = tuple(word for word in news for _ in range(2))
            case "news-reversed":
                news = news[::-1]
            case "news-early":
                await self._network.tell_now(message, news[0])
                news = news[1:]
        self._network.tell(message, news, code)

    async def _control(
        self, method: str, path: str, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        assert self._network is not None
        after = int(dict(_query(scope)).get("after", "0"))
        match method, path:
            case "GET", "/ledger":
                await _answer(send, 200, self._carrier.ledger[after:])
            case "GET", "/refused":
                await _answer(send, 200, self._carrier.refused[after:])
            case "GET", "/posts":
                await _answer(send, 200, self._network.posts[after:])
            case "POST", "/numbers":
                self._numbers = json.loads(await _body(receive))
                await _answer(send, 200, {})
            case "POST", "/phone":
                await _answer(send, 200, await self._network.text(json.loads(await _body(receive))))
            case "POST", "/faults":
                asked = json.loads(await _body(receive))
                if asked.pop("clear", False):
                    self._carrier.faults.clear()
                    self._carrier.draw({})
                self._carrier.approves = asked.pop("approves", self._carrier.approves)
                self._carrier.capacity = int(asked.pop("capacity", self._carrier.capacity))
                self._carrier.down = asked.pop("down", self._carrier.down)
                if "odds" in asked:
                    self._carrier.draw(asked.pop("odds"))
                if asked:
                    times = int(asked.pop("times", 1))
                    self._carrier.plan(Fault(**asked), times)
                await _answer(send, 200, {"planned": len(self._carrier.faults)})
            case _:
                await _answer(send, 404, {"error": f"{method} {path} is not here"})


def _query(scope: MutableMapping[str, Any]) -> list[tuple[str, str]]:
    return parse_qsl(scope["query_string"].decode(), keep_blank_values=True)


async def _body(receive: Receive) -> bytes:
    event = await receive()
    body: bytes = event.get("body", b"")
    while event.get("more_body"):
        event = await receive()
        body += event.get("body", b"")
    return body


def _cut(send: Send) -> None:
    """End the connection with a reset. uvicorn's own `send` knows its transport; ASGI has no word for this."""
    transport = send.__self__.transport  # type: ignore[attr-defined]
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _drip(send: Send, value: object) -> None:
    """An answer that comes byte by byte, slower than anybody waits."""
    body = json.dumps(value).encode()
    fixed = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 201, "headers": fixed})
    for n in range(len(body)):
        await send({"type": "http.response.body", "body": body[n : n + 1], "more_body": n < len(body) - 1})
        await asyncio.sleep(0.2)


async def _plain(send: Send, status: int, body: bytes, headers: list[tuple[bytes, bytes]] | None = None) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers or []})
    await send({"type": "http.response.body", "body": body})


async def _answer(send: Send, status: int, value: object, headers: list[tuple[bytes, bytes]] | None = None) -> None:
    body = json.dumps(value).encode()
    fixed = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": fixed + (headers or [])})
    await send({"type": "http.response.body", "body": body})
