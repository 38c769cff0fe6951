"""Twilio: the SDK's async client behind the port. Sends once, answers in values, reads the list back when in doubt."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import aiohttp
from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
)
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Accepted, Handover, InboundMessage, Outcome, Refused, TryLater, Unsure
from service.providers.port import Account, Contents, Listed, ProviderUnreadable, Received, Sent, Unfetched, Way
from service.providers.twilio_codes import verdict
from service.providers.twilio_content import TwilioContents
from service.providers.twilio_webhook import Forbidden, Form, Machine, inbound

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
PAGE = 100
SWEEP_PAGE, SWEEP_PAGES = 1000, 50
PAGES = 5  # more than this to one number within minutes is not a list we understand
VALID_AT_LEAST, VALID_AT_MOST = 60, 36_000  # seconds; Twilio takes 1 to 36000 and advises more than a few
FIRST_CODE = 10_000  # Twilio's numbers have five digits; the SDK fills in the HTTP status where a body has none
_WORDS = frozenset(status.value for status in ProviderStatus)


ATTACHMENT = re.compile(r"ME[0-9a-fA-F]{32}")
ATTACHED_AT_MOST = 20  # Twilio takes ten with one message
# Where Twilio keeps what came with a message. Its API answers with an address there, good for four hours; until 2023 an
# account could leave them open to anybody, under the last of these.
STORES = frozenset({"mms.twiliocdn.com", "media.twiliocdn.com", "s3-external-1.amazonaws.com"})
HOPS = 3
CHUNK = 64 * 1024

# What reading a list or a record may end in, besides an answer.
_UNREADABLE = (TwilioException, aiohttp.ClientError, OSError, ValueError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class TwilioAccount:
    """One Twilio account and our senders in it. API key and secret are used for REST if both are set. `base_url`: where
    every request goes instead of Twilio ("" is Twilio); `public_url`: where Twilio reaches us. "" means not set."""

    sid: str
    token: str = field(repr=False)
    api_key: str = ""
    api_secret: str = field(default="", repr=False)
    messaging_service: str = ""
    sms_from: str = ""
    whatsapp_from: str = ""
    base_url: str = ""
    public_url: str = "http://127.0.0.1:8000"

    def credentials(self) -> tuple[str, str]:
        """User name and password for REST, or ValueError: without them the SDK would look into the environment."""
        pair = (self.api_key, self.api_secret) if self.api_key and self.api_secret else (self.sid, self.token)
        if not (self.sid and all(pair)):
            raise ValueError("the Twilio account needs its SID and a token, or an API key with its secret")
        return pair


@dataclass(slots=True)
class _Flight:
    """One request on its way. `connected` is set before its first byte can leave: until then it was certainly not
    sent, from then on nobody knows."""

    connected: bool = False
    retry_after: str = ""
    date: str = ""


_flight: ContextVar[_Flight] = ContextVar("flight")


class _Connector(aiohttp.TCPConnector):
    """Notes on the flight that its connection is there. aiohttp's tracing could say it too, at a tenth of the whole
    hand-over's cost."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        connection = await super().connect(req, traces, timeout)
        _flight.get().connected = True
        return connection


class _Http(AsyncTwilioHttpClient):  # type: ignore[misc]  # the SDK ships no types
    """The SDK's client, with its pool and without its retries, its logging and its memory of the last request.

    With a base URL every request goes there, whatever product or page it was meant for, and nowhere else.
    """

    def __init__(self, base_url: str, user: str, password: str) -> None:
        super().__init__(pool_connections=False)  # a session of our own, with its pool
        self.session = aiohttp.ClientSession(connector=_Connector())
        self._base = base_url.rstrip("/")
        self._authorization = {"Authorization": aiohttp.encode_basic_auth(user, password)}
        self._patience = aiohttp.ClientTimeout(total=None)  # the caller's limit covers the whole exchange

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        if self._base:
            url = f"{self._base}/{url.split('/', 3)[3]}"
        as_json = (headers or {}).get("Content-Type") == JSON
        encoded = json.dumps(data).encode() if as_json else _encoded(data or {})
        form = aiohttp.BytesPayload(encoded, content_type=JSON if as_json else FORM) if data else None
        async with self.session.request(
            method,
            url,
            params=cast(Any, params),
            data=form,
            headers={**(headers or {}), **self._authorization},
            timeout=self._patience,
            allow_redirects=False,
        ) as response:
            text = (await response.read()).decode("utf-8", "replace")
            _flight.get().date = response.headers.get("Date", "")
            _flight.get().retry_after = response.headers.get("Retry-After", "")
            return Response(response.status, text, response.headers)

    async def fetch(self, url: str, most: int) -> bytes | Unfetched:
        """A file of the API's. Raises `ProviderUnreadable` for an address that is not where such files are kept."""
        if self._base:
            url = f"{self._base}/{url.split('/', 3)[3]}"
        home, headers = url, self._authorization
        for _ in range(HOPS + 1):
            async with self.session.get(
                url,
                headers={**headers, "Accept-Encoding": "identity"},
                timeout=self._patience,
                allow_redirects=False,
            ) as response:
                if response.status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
                    return Unfetched.GONE
                if response.status == HTTPStatus.OK:
                    return await _read_at_most(response, most)
                if not 300 <= response.status < 400:
                    raise ProviderUnreadable(f"an attachment could not be read: {response.status}")
                url = urljoin(url, response.headers.get("Location", ""))
            if not _is_home(url, home):
                headers = {}
        raise ProviderUnreadable(f"an attachment is not there after {HOPS} other addresses")


def _is_home(url: str, home: str) -> bool:
    """Whether an address is on the same host as another, where our credentials may go; else it is one of `STORES`, or
    `ProviderUnreadable`."""
    to, at = urlsplit(url), urlsplit(home)
    if (to.scheme, to.netloc) == (at.scheme, at.netloc):
        return True
    if to.scheme == "https" and to.netloc in STORES:
        return False
    raise ProviderUnreadable("an attachment is said to be at an address that is not the provider's")


async def _read_at_most(response: aiohttp.ClientResponse, most: int) -> bytes | Unfetched:
    found = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        found += chunk
        if len(found) > most:
            return Unfetched.TOO_BIG
    return bytes(found)


_SAFE = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.~-")
_ESCAPED = [chr(n) if n in _SAFE else "+" if n == 0x20 else f"%{n:02X}" for n in range(256)]


def _encoded(data: dict[str, object]) -> bytes:
    """A form as `urllib.parse.urlencode(data, doseq=True)` writes it, without its walk over every letter, which costs a
    tenth of the whole hand-over."""
    fields = []
    for name, value in data.items():
        for one in value if isinstance(value, list | tuple) else (value,):
            letters = str(one).encode("utf-8", "replace").decode("latin-1")  # each byte a letter
            fields.append(f"{name}={letters.translate(_ESCAPED)}")
    return "&".join(fields).encode()


class Twilio:
    """The provider (`service.providers.port.Provider`). Build it inside the running event loop."""

    def __init__(self, account: TwilioAccount, limit: timedelta) -> None:
        """`limit`: for one exchange, all in all; then its socket is closed (`flows.delivery.Timing.send_limit`)."""
        user, password = account.credentials()
        self._limit = limit.total_seconds()
        self._http = _Http(account.base_url, user, password)
        self._client: Any = Client(user, password, account.sid, http_client=self._http)
        self._messages: Any = self._client.messages
        self.contents: Contents = TwilioContents(self._client, limit, lambda: _flight.set(_Flight()))
        self._create = f"{self._client.api.base_url}/2010-04-01/Accounts/{account.sid}/Messages.json"
        self._callback = f"{account.public_url.rstrip('/')}/webhooks/twilio/status/"
        self._senders: dict[Channel, dict[str, str]] = {}
        if account.messaging_service:
            self._senders[Channel.SMS] = {"MessagingServiceSid": account.messaging_service}
        elif account.sms_from:
            self._senders[Channel.SMS] = {"From": account.sms_from}
        if account.whatsapp_from:
            self._senders[Channel.WHATSAPP] = {"From": _on(Channel.WHATSAPP, account.whatsapp_from)}

    async def send(self, handover: Handover) -> Outcome:
        """Hand one message over, once. Everything that can happen on the way is a value."""
        if handover.channel not in self._senders:
            return Refused(f"no sender is set for {handover.channel}")  # a person must reach them another way
        fields: dict[str, object] = {
            "To": _on(handover.channel, handover.to.value),
            **self._senders[handover.channel],
            **_said(handover),
            "StatusCallback": self._callback + handover.token,
        }
        if handover.channel is Channel.SMS:
            seconds = int(handover.valid_for.total_seconds())
            fields["ValidityPeriod"] = min(max(seconds, VALID_AT_LEAST), VALID_AT_MOST)
        flight = _Flight()
        _flight.set(flight)
        try:
            async with asyncio.timeout(self._limit):
                answer = await self._client.request_async("POST", self._create, data=fields)
        except Exception as error:
            if flight.connected:
                # Broken answers, silence, our own bug while reading: it may have gone out, so nothing may repeat it.
                return Unsure(type(error).__name__)
            if isinstance(error, aiohttp.ClientConnectionError | OSError):
                return TryLater(timedelta(0), "the provider could not be reached")
            raise
        return _outcome(answer, flight.retry_after)

    async def listed(self, to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        """As the port says. Not filtered by DateSent, which a message still in the queue does not have."""
        _flight.set(_Flight())
        since = since.replace(microsecond=0)  # the list counts whole seconds
        try:
            async with asyncio.timeout(self._limit):
                records = await self._read(since, PAGES, to=_on(channel, to.value), page_size=PAGE)
            return tuple(Listed(r.sid, r.date_created, _status(r.status)) for r in records if self._ours(r, channel))
        except _UNREADABLE as error:
            raise ProviderUnreadable(f"the provider's list could not be read: {type(error).__name__}") from None

    async def received(self, since: datetime) -> tuple[Received, ...]:
        """As the port says. By our own numbers; a messaging service's numbers are not known here, so its texts are
        picked from the whole account's."""
        _flight.set(_Flight())
        found: dict[str, Received] = {}
        for sender in self._senders.values():
            number = {"to": sender["From"]} if "From" in sender else {}
            try:
                for record in await self._read(since, SWEEP_PAGES, **number, page_size=SWEEP_PAGE):
                    if record.direction == "inbound" and self._to_us(record, sender):
                        message = _inbound(record)
                        if isinstance(message, InboundMessage):
                            found[message.sid] = Received(message, record.date_created)
            except _UNREADABLE as error:
                raise ProviderUnreadable(f"what came in could not be read: {type(error).__name__}") from None
        order = {sid: n for n, sid in enumerate(found)}  # newest first, where two have the same second
        return tuple(sorted(found.values(), key=lambda one: (one.at, -order[one.message.sid])))

    async def sent(self, since: datetime) -> tuple[Sent, ...]:
        """As the port says."""
        _flight.set(_Flight())
        since = since.replace(microsecond=0)
        found: dict[str, Sent] = {}
        for channel, sender in self._senders.items():
            number = {"from_": sender["From"]} if "From" in sender else {}
            try:
                for r in await self._read(since, SWEEP_PAGES, **number, page_size=SWEEP_PAGE):
                    if self._ours(r, channel) and r.to:
                        to = Address(r.to.removeprefix("whatsapp:"))
                        found[r.sid] = Sent(r.sid, to, r.body or "", r.date_created)
            except _UNREADABLE as error:
                raise ProviderUnreadable(f"what was sent could not be read: {type(error).__name__}") from None
        return tuple(sorted(found.values(), key=lambda one: one.at))

    async def status(self, sid: str) -> StatusNews:
        _flight.set(_Flight())
        try:
            async with asyncio.timeout(self._limit):
                record = await self._messages(sid).fetch_async()
            return StatusNews(sid, _status(record.status), record.error_code or 0)
        except _UNREADABLE as error:
            raise ProviderUnreadable(f"a status could not be read: {type(error).__name__}") from None

    async def erase(self, sid: str) -> None:
        """As the port says: first the words, which may go even where the record stays, then the record."""
        async with self._deleting("a message"):
            await self._messages(sid).update_async(body="")
            await self._messages(sid).delete_async()

    @asynccontextmanager
    async def _deleting(self, what: str) -> AsyncIterator[None]:
        """Within the limit; what is not there any more is deleted. Raises ProviderUnreadable."""
        _flight.set(_Flight())
        try:
            async with asyncio.timeout(self._limit):
                yield
        except TwilioRestException as error:
            if error.status != HTTPStatus.NOT_FOUND:
                raise ProviderUnreadable(f"{what} could not be deleted: {error.code}") from None
        except _UNREADABLE as error:
            raise ProviderUnreadable(f"{what} could not be deleted: {type(error).__name__}") from None

    async def attachments(self, sid: str) -> tuple[str, ...]:
        _flight.set(_Flight())
        try:
            async with asyncio.timeout(self._limit):
                found = await self._messages(sid).media.list_async(limit=ATTACHED_AT_MOST)
            return tuple(one.sid for one in found if ATTACHMENT.fullmatch(one.sid))
        except _UNREADABLE as error:
            why = f"what came with a message could not be listed: {type(error).__name__}"
            raise ProviderUnreadable(why) from None

    async def attachment(self, sid: str, attachment: str, most: int) -> bytes | Unfetched:
        """As the port says. Our credentials go to the API alone, and on from there only to `STORES`."""
        _flight.set(_Flight())
        try:
            async with asyncio.timeout(self._limit):
                return await self._http.fetch(f"{self._create.removesuffix('.json')}/{sid}/Media/{attachment}", most)
        except _UNREADABLE as error:
            raise ProviderUnreadable(f"an attachment could not be read: {type(error).__name__}") from None

    async def drop(self, sid: str, attachment: str) -> None:
        async with self._deleting("an attachment"):
            await self._messages(sid).media(attachment).delete_async()

    async def examine(self) -> Account | None:
        """As the port says. A WhatsApp sender's address is not to be read through the SDK."""
        flight = _Flight()
        _flight.set(flight)
        sms = self._senders.get(Channel.SMS, {})
        ways: list[Way] = []
        try:
            async with asyncio.timeout(self._limit):
                account = await self._client.api.accounts(self._client.account_sid).fetch_async()
                if number := sms.get("From"):
                    for one in await self._client.incoming_phone_numbers.list_async(phone_number=number, limit=1):
                        urls = (one.sms_url, one.sms_method, one.voice_url, one.sms_fallback_url)
                        ways.append(Way(number, *(url or "" for url in urls)))
                elif sms:
                    one = await self._client.messaging.v1.services(sms["MessagingServiceSid"]).fetch_async()
                    if not one.use_inbound_webhook_on_number:
                        urls = (one.inbound_request_url or "", one.inbound_method or "", None, one.fallback_url or "")
                        ways.append(Way("", *urls))
        except _UNREADABLE as error:
            code = f" {error.code}" if isinstance(error, TwilioRestException) else ""
            raise ProviderUnreadable(f"the account could not be read: {type(error).__name__}{code}") from None
        clock = parsedate_to_datetime(flight.date) if flight.date else None
        return Account(account.status == "active", clock, tuple(ways), int(bool(sms.get("From")) and not ways))

    async def _read(self, since: datetime, pages: int, **wanted: Any) -> list[Any]:
        """The records of a list, newest first, made at or after `since`; each page within the limit. Raises
        ProviderUnreadable when the list goes on after so many pages."""
        found: list[Any] = []
        async with asyncio.timeout(self._limit):
            page = await self._messages.page_async(**wanted)
        for _ in range(pages):
            records = list(page)
            found += [r for r in records if r.date_created >= since]
            if records and min(r.date_created for r in records) < since:
                return found
            async with asyncio.timeout(self._limit):
                page = await page.next_page_async()
            if page is None:
                return found
        raise ProviderUnreadable(f"the provider's list goes on after {pages} pages")

    async def close(self) -> None:
        await self._http.close()

    @staticmethod
    def _to_us(record: Any, sender: dict[str, str]) -> bool:
        return "From" in sender or record.messaging_service_sid == sender["MessagingServiceSid"]

    def _ours(self, record: Any, channel: Channel) -> bool:
        """Whether we sent it: someone else's message on the same account must not be taken for ours."""
        sender = self._senders.get(channel, {})
        if record.direction != "outbound-api":
            return False
        if "MessagingServiceSid" in sender:
            return bool(record.messaging_service_sid == sender["MessagingServiceSid"])
        return bool(record.from_ == sender.get("From"))


def _said(handover: Handover) -> dict[str, object]:
    """What the person reads: our words, or what the provider holds already. Never both: the Body would be dropped."""
    content = handover.content
    if handover.media:
        return {"MediaUrl": handover.media}
    if content is None:
        return {"Body": handover.words.as_text()}
    # Left out, the samples would be sent to the person.
    variables = {str(n): value for n, value in enumerate(content.values, start=1)}
    return {"ContentSid": content.sid, **({"ContentVariables": json.dumps(variables)} if variables else {})}


def _on(channel: Channel, address: str) -> str:
    """An address as Twilio writes it on that channel."""
    return f"whatsapp:{address.removeprefix('whatsapp:')}" if channel is Channel.WHATSAPP else address


def _outcome(answer: Response, retry_after: str) -> Outcome:
    """What Twilio's answer to a hand-over means. Read here, not by the SDK's instance, which parses every date of the
    record for an id that is all we need: a sixth of the whole hand-over."""
    try:
        said = json.loads(answer.text)
    except ValueError:
        said = None
    said = said if isinstance(said, dict) else {}
    if not 200 <= answer.status_code < 300:
        return verdict(answer.status_code, _code(said.get("code")), retry_after)
    sid = said.get("sid")
    return Accepted(sid) if sid and isinstance(sid, str) else Unsure("an answer without an id")


def _inbound(record: Any) -> InboundMessage | Machine | None:
    """A record of the list as the webhook would have brought it; None for what has not its shape."""
    fields = {
        b"MessageSid": record.sid,
        b"From": record.from_ or "",
        b"To": record.to or "",
        b"Body": record.body or "",
        b"NumMedia": str(record.num_media or "0"),
    }
    try:
        return inbound(Form({name: str(value).encode() for name, value in fields.items()}))
    except Forbidden:
        return None


def _code(code: object) -> int | None:
    """Twilio's own error number, or None when the body was not Twilio's."""
    return code if isinstance(code, int) and code >= FIRST_CODE else None


def _status(word: str) -> ProviderStatus:
    """A status on the list. A word we do not know still means that the provider has the message."""
    return ProviderStatus(word) if word in _WORDS else ProviderStatus.ACCEPTED
