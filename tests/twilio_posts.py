"""Posts as Twilio makes them, signed by Twilio's own library, and brought to the real ASGI application."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any
from urllib.parse import urlencode

import httpx2
from twilio.request_validator import RequestValidator

from service.parts import Parts
from service.vault import WrappedKey
from service.wiring import Process, webhook_account
from tests.application import application

MESSAGES, VOICE, STATUS = "/webhooks/twilio/messages", "/webhooks/twilio/voice", "/webhooks/twilio/status/"
OURS = "+12025550100"
_sids = itertools.count(1)


def new_sid(kind: str = "SM") -> str:
    """A provider's id that no other post of this test run has."""
    return f"{kind}{next(_sids):032x}"


@dataclass(frozen=True, slots=True)
class Post:
    """One request, ready to be made any number of times."""

    path: str
    body: bytes
    headers: Mapping[str, str]


@dataclass(slots=True)
class Twilio:
    """The provider's side of the webhooks of one process. `token` and `account`: what it signs with and for."""

    process: Process
    token: str = ""
    account: str = ""
    _client: httpx2.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        account, tokens = webhook_account(self.process.parts.settings)
        self.account, self.token = self.account or account, self.token or tokens[0]
        transport = httpx2.ASGITransport(app=application(self.process))
        # Not the public address: what a request says of itself must not matter.
        self._client = httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7:8080")

    async def __aenter__(self) -> Twilio:
        await self._client.__aenter__()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType) -> None:
        await self._client.__aexit__(kind, error, _)

    def signed(self, path: str, form: Mapping[str, str], *, token: str = "", url: str = "") -> Post:
        """A post of `form`, with the signature Twilio gives it for `url` (by default our public address)."""
        url = url or self.process.parts.settings.public_url + path
        signature = RequestValidator(token or self.token).compute_signature(url, dict(form))
        return Post(path, urlencode(form, errors="surrogatepass").encode(), {"X-Twilio-Signature": str(signature)})

    def message(self, sender: str, text: str, sid: str = "", **more: str) -> Post:
        """What arrives when `sender` (`+1…` or `whatsapp:…`) writes."""
        return self.signed(MESSAGES, self.message_form(sender, text, sid, **more))

    def message_form(self, sender: str, text: str, sid: str = "", **more: str) -> dict[str, str]:
        sid = sid or new_sid()
        whatsapp = "whatsapp:" if sender.startswith("whatsapp:") else ""
        return {
            "ToCountry": "US",
            "ToState": "",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ToCity": "",
            "SmsSid": sid,
            "SmsStatus": "received",
            "Body": text,
            "To": whatsapp + OURS,
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self.account,
            "From": sender,
            "ApiVersion": "2010-04-01",
        } | more

    def status(self, token: str, sid: str, status: str, code: int = 0) -> Post:
        """News about a message of ours."""
        form = {
            "AccountSid": self.account,
            "ApiVersion": "2010-04-01",
            "From": OURS,
            "MessageSid": sid,
            "MessageStatus": status,
            "SmsSid": sid,
            "SmsStatus": status,
        }
        return self.signed(STATUS + token, form | ({"ErrorCode": str(code)} if code else {}))

    def call(self, caller: str, sid: str = "") -> Post:
        """Somebody rings."""
        form = {"AccountSid": self.account, "CallSid": sid or new_sid("CA"), "From": caller, "To": OURS}
        return self.signed(VOICE, form | {"CallStatus": "ringing", "Direction": "inbound"})

    async def make(self, post: Post) -> httpx2.Response:
        form = {"content-type": "application/x-www-form-urlencoded"}
        return await self._client.post(post.path, content=post.body, headers={**form, **post.headers})

    async def text(self, sender: str, text: str, sid: str = "", **more: str) -> int:
        """`sender` writes; what the provider was answered."""
        return (await self.make(self.message(sender, text, sid, **more))).status_code

    async def get(self, path: str) -> httpx2.Response:
        return await self._client.get(path)


async def dump(parts: Parts, *, without: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Every row of every table of every schema of ours, as text. `without`: tables to leave out."""
    tables = await parts.db.pool.fetch(
        "SELECT table_schema AS s, table_name AS t FROM information_schema.tables "
        "WHERE table_schema IN ('public', 'keys', 'jobs') AND table_type = 'BASE TABLE' ORDER BY 1, 2"
    )
    found = {}
    for s, t in tables:
        if t not in without:
            rows = await parts.db.pool.fetch(f'SELECT x::text AS row FROM "{s}"."{t}" x')
            found[f"{s}.{t}"] = sorted(str(row["row"]) for row in rows)
    return found


async def count(parts: Parts, what: str, *values: Any) -> int:
    """`SELECT count(*) FROM {what}`."""
    found: int = await parts.db.pool.fetchval(f"SELECT count(*) FROM {what}", *values)
    return found


async def templates(parts: Parts, sender: str) -> list[str]:
    """The message keys said to a number, in the order in which they leave."""
    index = parts.vault.index("phone", re.sub("^whatsapp:", "", sender))
    rows = await parts.db.pool.fetch(
        "SELECT template FROM outbound_message WHERE to_index = $1 ORDER BY due_at, id", index
    )
    return [row["template"] for row in rows]


async def bodies(parts: Parts, sender: str) -> list[str]:
    """What a number wrote, as stored and opened again, in order."""
    index = parts.vault.index("phone", re.sub("^whatsapp:", "", sender))
    rows = await parts.db.pool.fetch(
        "SELECT i.id, i.body_sealed, c.id AS client, k.master, k.wrapped FROM inbound_message i "
        "JOIN client c ON c.id = i.client_id JOIN keys.client_key k ON k.client_id = c.id "
        "WHERE c.phone_index = $1 ORDER BY i.id",
        index,
    )
    return [
        parts.vault.client_key(r["client"], WrappedKey(r["master"], r["wrapped"]))
        .unseal(r["body_sealed"], "inbound_message.body", r["id"])
        .decode()
        for r in rows
    ]
