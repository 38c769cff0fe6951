"""`python -m bench.load`: the load, in a process of its own. Keep-alive connections, one request at a time on each.

Asked {port, connections, first, count, people}; request r is person r % people saying the line of their script that
is theirs now. Everything is built and signed before the clock starts. Answers {seconds, latencies_ms, cpu}.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from base64 import b64encode
from collections.abc import Iterator
from typing import cast
from urllib.parse import urlencode

import uvloop

from bench import stage
from bench.script import text_of

PATH = "/webhooks/twilio/messages"
PLACES = {"FromCity": "HOUSTON", "FromState": "TX", "FromZip": "77002", "ToCity": "", "ToState": "", "ToZip": ""}


def request(r: int, people: int) -> bytes:
    """One text as Twilio posts it, as bytes on the wire."""
    sid = f"SM{r:032x}"
    fields = {
        "ToCountry": "US",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "SmsSid": sid,
        "SmsStatus": "received",
        "Body": text_of(r % people, r // people),
        "FromCountry": "US",
        "To": stage.OUR_NUMBER,
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": stage.ACCOUNT,
        "From": stage.number(r % people).value,
        "ApiVersion": "2010-04-01",
        **PLACES,
    }
    signed = stage.PUBLIC_URL + PATH + "".join(name + fields[name] for name in sorted(fields))
    signature = b64encode(hmac.digest(stage.TOKEN.encode(), signed.encode(), "sha1")).decode()
    body = urlencode(fields)
    return (
        f"POST {PATH} HTTP/1.1\r\nHost: recado.example.org\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
        f"Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nX-Twilio-Signature: {signature}\r\n"
        f"I-Twilio-Idempotency-Token: {sid}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


class Connection(asyncio.Protocol):
    """Sends the next request as soon as the answer to the last one is whole."""

    def __init__(self, requests: Iterator[bytes], latencies: list[float], done: asyncio.Future[None]) -> None:
        self._requests, self._latencies, self._done = requests, latencies, done
        self._got = b""
        self._since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def next(self) -> None:
        for wire in self._requests:
            self._since = time.perf_counter()
            self.transport.write(wire)
            return
        if not self._done.done():
            self._done.set_result(None)

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, end, body = self._got.partition(b"\r\n\r\n")
        if not end:
            return
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(body) < length:
            return
        if not head.startswith(b"HTTP/1.1 200"):
            self._fail(head.partition(b"\r\n")[0].decode())
            return
        self._latencies.append(time.perf_counter() - self._since)
        self._got = b""
        self.next()

    def connection_lost(self, _: Exception | None) -> None:
        self._fail("the connection was closed")

    def _fail(self, why: str) -> None:
        if not self._done.done():
            self._done.set_exception(RuntimeError(why))


async def run(port: int, connections: int, first: int, count: int, people: int) -> dict[str, object]:
    wires = iter([request(r, people) for r in range(first, first + count)])
    loop = asyncio.get_running_loop()
    latencies: list[float] = []
    made = []
    for _ in range(connections):
        done: asyncio.Future[None] = loop.create_future()
        _, connection = await loop.create_connection(
            lambda done=done: Connection(wires, latencies, done),  # type: ignore[misc]
            "127.0.0.1",
            port,
        )
        made.append((connection, done))
    cpu, start = time.process_time(), time.perf_counter()
    for connection, _ in made:
        connection.next()
    await asyncio.gather(*(done for _, done in made))
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    for connection, _ in made:
        connection.transport.close()
    return {"seconds": seconds, "cpu": cpu, "latencies_ms": sorted(round(1000 * x, 3) for x in latencies)}


async def serve() -> None:
    async for asked in stage.questions():
        stage.answer(await run(**asked))


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())
