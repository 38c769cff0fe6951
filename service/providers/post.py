"""Posts to programs of others: no redirects, no addresses of our own network, never for long."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from service.providers.addresses import may_reach, wrong_with

LIMIT = 15.0  # seconds, all in all


class _PublicOnly(AbstractResolver):
    """Resolves names at the moment of connecting, to that very connection: what was public when the address was
    entered may lead elsewhere by now."""

    def __init__(self) -> None:
        self._ask = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._ask.resolve(host, port, family)
        if not found or not all(may_reach(one["host"]) for one in found):
            raise OSError("a private address")
        return found

    async def close(self) -> None:
        await self._ask.close()


class Post:
    """One session for a batch of deliveries."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __call__(self, url: str, body: bytes, headers: Mapping[str, str]) -> bool:
        """Whether the receiver took it: any answer of 200 to 299 in time."""
        if wrong_with(url) is not None:
            return False
        try:
            async with (
                asyncio.timeout(LIMIT),
                self._session.post(url, data=body, headers=headers, allow_redirects=False) as answer,
            ):
                return 200 <= answer.status < 300
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            return False


@asynccontextmanager
async def posting() -> AsyncIterator[Post]:
    """A poster, let go of at the end. It reads nothing from the environment: no proxies, no credentials."""
    connector = aiohttp.TCPConnector(resolver=_PublicOnly(), use_dns_cache=False)
    async with aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), headers={"User-Agent": "Recado"}, trust_env=False
    ) as session:
        yield Post(session)


def sign(secret: bytes, message: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers of the Standard Webhooks specification, by which the receiver knows us, and knows a repeat."""
    stamp = str(int(at.timestamp()))
    mac = hmac.digest(secret, f"{message}.{stamp}.".encode() + body, hashlib.sha256)
    return {
        "webhook-id": message,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
    }
