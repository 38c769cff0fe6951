"""The fallback receiver: takes the provider's posts while the service is away, and only keeps them. Plain ASGI.

It has no database and no secret: what it keeps is sealed to a public key, and proven when it is replayed. Answers: 200
`<Response/>` once a post is on the disk, 403 for what cannot be the provider's, 404, 405, 413, 503 when the spool is
full or the disk fails. No person is answered from here.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import datetime

from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from service import log
from service.actions.examine import MESSAGES
from service.errors import EnvironmentFailed
from service.providers import twilio_webhook
from service.providers.twilio_webhook import SIGNATURE, Forbidden
from service.spool import Post, Spool
from service.web.posts import EMPTY, Refused, answer, whole_body

_SIGNED = re.compile(rb"[A-Za-z0-9+/]{27}=")  # SHA-1 in base64

_log = log.get("fallback")


class Fallback:
    """`account`: ours, "" takes posts of any; `public_url`: the address the provider calls this receiver by."""

    def __init__(self, spool: Spool, public_url: str, account: str, now: Callable[[], datetime]) -> None:
        self._spool, self._url, self._account, self._now = spool, public_url, account.encode(), now
        self._writing = asyncio.Lock()

    async def __call__(self, scope: Scope, read: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            status, body = await self._answer(scope, read)
        except Refused as refused:
            status, body = refused.status, b""
        except ClientDisconnect:
            return
        except EnvironmentFailed as error:
            _log.error("a post was not kept", reason=str(error))
            status, body = 503, b""
        await answer(send, status, body)

    async def _answer(self, scope: Scope, read: Receive) -> tuple[int, bytes]:
        if (scope["method"], scope["path"]) == ("GET", "/healthz"):
            return 204, b""
        if scope["path"] != MESSAGES:
            raise Refused(404)
        if scope["method"] != "POST":
            raise Refused(405)
        body = await whole_body(read)
        signatures = [value for name, value in scope["headers"] if name == SIGNATURE]
        if len(signatures) != 1 or not _SIGNED.fullmatch(signatures[0]):
            raise Refused(403)
        try:  # only its shape: a spool full of noise would keep out what matters
            form = twilio_webhook.parse(body)
            twilio_webhook.inbound(form)
        except Forbidden as forbidden:
            _log.warning("a post was refused", reason=forbidden.reason)
            raise Refused(403) from None
        if self._account and form.fields.get(b"AccountSid") != self._account:
            raise Refused(403)
        path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
        post = Post(self._url, path, query, signatures[0].decode(), body, self._now())
        async with self._writing:
            await asyncio.to_thread(self._spool.append, post)
        return 200, EMPTY
