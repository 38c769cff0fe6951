"""What the provider posts to us. Plain ASGI, because this is the hot path: read the body, prove it, call one action.

Answers: 200 `<Response/>` as text/xml for what is stored, 204 for news, 403 for what is not the provider's (or not
for us), 413 for too much. Whatever keeps us from storing (no database, keys that do not open, our own bug) is 503:
nothing is acknowledged that we do not hold.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from xml.sax.saxutils import escape

from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from service import log
from service.actions import answer_call, receive, status
from service.errors import WrongKeys
from service.parts import Parts
from service.providers import twilio_webhook
from service.providers.twilio_webhook import Forbidden, Form, Gate, Machine
from service.store.engine import GONE
from service.web.posts import EMPTY, Refused, answer, whole_body

PREFIX = "/webhooks/twilio"
T = TypeVar("T")

_log = log.get("webhooks")


class Webhooks:
    """The routes under `/webhooks/twilio`, as one ASGI application."""

    def __init__(self, parts: Parts, gate: Gate) -> None:
        self._parts, self._gate = parts, gate

    async def __call__(self, scope: Scope, read: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return
        try:
            answered, body = await self._answer(scope, read)
        except Refused as refused:
            answered, body = refused.status, b""
        except ClientDisconnect:
            return
        except GONE as error:
            _log.error("the database does not answer", error=log.name_of(error))
            answered, body = 503, b""
        except WrongKeys as error:
            _log.error("a webhook was not taken: RECADO_KEYS do not open what is stored", reason=str(error))
            answered, body = 503, b""
        except Exception as error:  # noqa: BLE001  Never a traceback, which may quote a person.
            _log.error("a webhook was not taken: our own error", error=log.name_of(error))
            answered, body = 503, b""
        await answer(send, answered, body)

    async def _answer(self, scope: Scope, read: Receive) -> tuple[int, bytes]:
        path: str = scope["path"].removeprefix(PREFIX)
        if scope["method"] != "POST":
            raise Refused(405)
        body = await whole_body(read)
        if path == "/messages":
            incoming = self._proven(scope, body, twilio_webhook.inbound)
            if isinstance(incoming, Machine):
                _log.info("a machine wrote; nobody to answer")
            else:
                await receive.receive(self._parts, incoming)
            return 200, EMPTY
        if path.startswith("/status/"):
            news = self._proven(scope, body, twilio_webhook.status)
            await status.record(self._parts, path.removeprefix("/status/"), news)
            return 204, b""
        if path == "/voice":
            call = self._proven(scope, body, twilio_webhook.call)
            said = await answer_call.answer_call(self._parts, call.sid, call.caller)
            return 200, _spoken(said)
        raise Refused(404)

    def _proven(self, scope: Scope, body: bytes, read: Callable[[Form], T]) -> T:
        """What `read` makes of a post that is the provider's and for us; refused (403) otherwise."""
        try:
            return read(self._gate.open(scope["raw_path"], scope["query_string"], scope["headers"], body))
        except Forbidden as forbidden:
            account = self._parts.settings.account_sid
            if account and f"AccountSid={account}".encode() in body:
                # Probably a real text from a real person: a proxy, a changed token, a wrong address.
                _log.error(
                    "a webhook naming our account was refused: check RECADO_PUBLIC_URL and the auth token",
                    reason=forbidden.reason,
                )
            else:
                _log.warning("a webhook was refused", reason=forbidden.reason)
            raise Refused(403) from None


def _spoken(said: list[tuple[str, str]]) -> bytes:
    voices = "".join(
        f'<Say language="{answer_call.VOICES.get(tag, "en-US")}">{escape(text)}</Say>' for tag, text in said
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{voices}</Response>'.encode()
