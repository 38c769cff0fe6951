"""What both receivers of posts share: reading a body whole, refusing, and the answer that says nothing."""

from __future__ import annotations

from starlette.requests import ClientDisconnect
from starlette.types import Receive, Send

from service.providers.twilio_webhook import MOST_BYTES

EMPTY = b"<Response/>"
XML = (b"content-type", b"text/xml")


class Refused(Exception):
    """This post is answered with `status` and nothing else."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def whole_body(read: Receive) -> bytes:
    """The body. Raises `Refused` (413) past MOST_BYTES and ClientDisconnect when nobody waits any more."""
    chunks, size = [], 0
    while True:
        event = await read()
        if event["type"] == "http.disconnect":
            raise ClientDisconnect
        chunk = event.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        if size > MOST_BYTES:
            raise Refused(413)
        if not event.get("more_body", False):
            return b"".join(chunks)


async def answer(send: Send, status: int, body: bytes) -> None:
    """An answer: XML, or nothing."""
    headers = [XML] if body else []
    if status != 204:  # which has no length (RFC 9110, 8.6)
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
