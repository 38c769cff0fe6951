"""What every answer of the console carries, and which requests it does not look at: those another site made."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PREFIX = "/console"
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
    "connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cache-Control": "no-store",
}
SAFE = ("GET", "HEAD")
LARGEST = 32 * 1024 * 1024  # bytes of a request; files that people bring are the largest
HELD = 8 * 1024 * 1024  # bytes of one without a file, which is held in memory before anybody is asked who they are


class Guard:
    """In front of the application. A changing request must come from our own pages: browsers say so in
    `Sec-Fetch-Site`, old ones in `Origin`. One that says neither is refused. In `public` (an https address: a real
    installation) a request for another host is refused too. No request is read past its limit, the API's neither: the
    body comes before the question who sends it."""

    def __init__(self, app: ASGIApp, public: str) -> None:
        self._app = app
        self._public = urlsplit(public)
        self._headers = dict(HEADERS)
        if self._public.scheme == "https":
            self._headers["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        receive = limited(receive, most(headers))
        if not (path == PREFIX or path.startswith(f"{PREFIX}/")):
            await self._app(scope, receive, send)
            return

        async def sent(event: MutableMapping[str, Any]) -> None:
            if event["type"] == "http.response.start":
                headers = MutableHeaders(scope=event)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(event)

        if not self._our_host(headers):
            await PlainTextResponse("not this host", 421)(scope, receive, sent)
        elif scope["method"] not in SAFE and not from_here(headers):
            await PlainTextResponse("refused: this request did not come from our own pages", 403)(scope, receive, sent)
        elif int(headers.get("content-length") or 0) > most(headers):
            await PlainTextResponse("too large", 413)(scope, receive, sent)
        else:
            await self._app(scope, receive, sent)

    def _our_host(self, headers: Headers) -> bool:
        return self._public.scheme != "https" or headers.get("host", "") == self._public.netloc


def from_here(headers: Headers) -> bool:
    """Whether a changing request comes from a page of the same origin."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == headers.get("host")


def most(headers: Headers) -> int:
    """How many bytes a request of this kind has at most."""
    return LARGEST if headers.get("content-type", "").lower().startswith("multipart/form-data") else HELD


def limited(receive: Receive, most: int) -> Receive:
    """The same request, refused (413) where more comes than that: one sent in chunks says no length beforehand."""
    size = 0

    async def counted() -> Message:
        nonlocal size
        event = await receive()
        size += len(event.get("body", b""))
        if size > most:
            raise HTTPException(413)
        return event

    return counted
