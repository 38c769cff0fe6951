"""What Twilio posts to us: read, proven, and turned into values. The hot path, so plain bytes and no framework.

Twilio signs the URL and the parameters' names and values joined *without separators*, so one signature fits several
forms: `Body=hi`, `From=+1…` reads the same as `BodyhiFrom=+1…`. A right signature is therefore not enough; repeated
keys, missing keys, wrong shapes and traces of a re-split are refused as well.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urlparse

from twilio.request_validator import add_port, remove_port

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import InboundMessage, Kind

MOST_BYTES = 256 * 1024
MOST_FIELDS = 200
SIGNATURE = b"x-twilio-signature"

_MESSAGE_SID = re.compile(rb"(?:SM|MM)[0-9a-fA-F]{32}")
_CALL_SID = re.compile(rb"CA[0-9a-fA-F]{32}")
_NUMBER = re.compile(rb"\+[1-9][0-9]{6,14}")
_WHATSAPP = re.compile(rb"whatsapp:(\+[1-9][0-9]{6,14}|[A-Z]{2}\.[0-9A-Za-z]{1,128})")
_MACHINE = re.compile(rb"[0-9A-Za-z][0-9A-Za-z ]{0,14}")  # a short code or a name: nobody to answer
_OURS = re.compile(rb"(?:whatsapp:)?\+?[0-9A-Za-z.]{3,140}")
_COUNT = re.compile(rb"[0-9]{1,2}")
_CODE = re.compile(rb"[0-9]{1,6}")
_STATUSES = {status.value.encode(): status for status in ProviderStatus}

_SID_TRACE = re.compile(rb"MessageSid((?:SM|MM)[0-9a-fA-F]{32})")
_FROM_TRACE = re.compile(rb"From(?:\+|whatsapp:)")

# NUL is poison to the database and the other controls to whoever reads; newline and tab are text.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Forbidden(Exception):
    """This request is not Twilio's, or not for us: answer 403. `reason` is safe to log."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Form:
    """The parameters of one post, decoded once, each name once. Its repr shows none of them."""

    __slots__ = ("fields", "signed")

    def __init__(self, fields: dict[bytes, bytes]) -> None:
        self.fields = fields
        # Names and values as Twilio signs them: sorted by name, joined without anything between.
        self.signed = b"".join([part for pair in sorted(fields.items()) for part in pair])

    def __repr__(self) -> str:
        return f"Form({len(self.fields)} fields)"

    def shaped(self, name: bytes, shape: re.Pattern[bytes]) -> bytes:
        """A value that must be there and have this shape, or Forbidden."""
        value = self.fields.get(name)
        if value is None or not shape.fullmatch(value):
            raise Forbidden(f"{name.decode()} {'is missing' if value is None else 'has a wrong shape'}")
        return value

    def text(self, name: bytes) -> str:
        """A value as text, "" without one. Bytes that are not UTF-8 become U+FFFD, line ends become newlines, control
        characters go; direction marks stay, they belong to what the person wrote."""
        text = self.fields.get(name, b"").decode("utf-8", "replace")
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return _CONTROLS.sub("", text) if _CONTROLS.search(text) else text


def parse(body: bytes) -> Form:
    """An `application/x-www-form-urlencoded` body. Blank values are kept (Twilio signs them). Forbidden for a repeated
    name and for more than MOST_BYTES or MOST_FIELDS."""
    if len(body) > MOST_BYTES:
        raise Forbidden("the body is too big")
    pairs = body.replace(b"+", b" ").split(b"&")
    if len(pairs) > MOST_FIELDS:
        raise Forbidden("too many parameters")
    fields: dict[bytes, bytes] = {}
    for pair in pairs:
        if not pair:
            continue
        name, _, value = pair.partition(b"=")
        if b"%" in pair:
            name, value = unquote_to_bytes(name), unquote_to_bytes(value)
        if name in fields:
            raise Forbidden("a parameter is repeated")
        fields[name] = value
    return Form(fields)


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody rang. `caller` is None when they hide their number."""

    sid: str
    caller: Address | None


@dataclass(frozen=True, slots=True)
class Machine:
    """A message from a short code or a named sender: no person to answer. Thank for it, and leave it."""

    sid: str


class Gate:
    """Whether a post comes from Twilio and is about our account."""

    def __init__(self, account_sid: str, tokens: Iterable[str], public_url: str) -> None:
        """`tokens`: the account's auth token, and while it is being changed the one before; empty ones are ignored,
        without any nothing passes. `public_url`: the address Twilio calls, never what a request says of itself."""
        self._account = account_sid.encode()
        self._tokens = [token.encode() for token in tokens if token]
        # Twilio signs now with and now without a port; the SDK accepts both, so do we.
        url = urlparse(public_url.rstrip("/"))
        self._bases = list({add_port(url).encode(), remove_port(url).encode()})

    def signature_fits(self, path: bytes, query: bytes, form: Form, signature: bytes) -> bool:
        """Whether Twilio signed this form for this URL. `path`, `query`: raw, as they came over the wire."""
        rest = path + (b"?" + query if query else b"") + form.signed
        return any(
            hmac.compare_digest(b64encode(hmac.digest(token, base + rest, "sha1")), signature)
            for token in self._tokens
            for base in self._bases
        )

    def open(self, path: bytes, query: bytes, headers: Iterable[tuple[bytes, bytes]], body: bytes) -> Form:
        """The form of a post that Twilio made to us, or Forbidden. Arguments as ASGI has them: raw path, raw query
        string, header pairs with lower-case names; `body` is the whole of it."""
        signatures = [value for name, value in headers if name == SIGNATURE]
        if len(signatures) != 1:
            raise Forbidden("the signature is missing or doubled")
        form = parse(body)
        if not self.signature_fits(path, query, form, signatures[0]):
            raise Forbidden("the signature does not fit")
        if not self._account or form.fields.get(b"AccountSid") != self._account:
            raise Forbidden("a foreign account")
        return form


def inbound(form: Form) -> InboundMessage | Machine:
    """A text, picture or tap that came in. Forbidden unless all that says who wrote and which message it is has its
    shape."""
    fields = form.fields
    sid = form.shaped(b"MessageSid", _MESSAGE_SID)
    form.shaped(b"To", _OURS)
    if b"Body" not in fields or b"From" not in fields:
        raise Forbidden("Body or From is missing")
    _refuse_resplit(form, sid)
    media = int(form.shaped(b"NumMedia", _COUNT)) if b"NumMedia" in fields else 0
    sender = fields[b"From"]
    if whatsapp := _WHATSAPP.fullmatch(sender):
        channel, address = Channel.WHATSAPP, whatsapp[1]
    elif _NUMBER.fullmatch(sender):
        channel, address = Channel.SMS, sender
    elif _MACHINE.fullmatch(sender):
        return Machine(sid.decode())
    else:
        raise Forbidden("From has a wrong shape")
    text = form.text(b"Body")
    button = form.text(b"ButtonPayload") or form.text(b"ListId")
    kind = Kind.MEDIA if media else Kind.TEXT if text or button else Kind.UNSUPPORTED
    return InboundMessage(sid.decode(), channel, Address(address.decode()), text, button, kind, media)


def status(form: Form) -> StatusNews:
    """News about a message we sent."""
    sid = form.shaped(b"MessageSid", _MESSAGE_SID)
    news = _STATUSES.get(form.fields.get(b"MessageStatus", b""))
    if news is None:
        raise Forbidden("MessageStatus is missing or unknown")
    return StatusNews(sid.decode(), news, int(form.shaped(b"ErrorCode", _CODE)) if form.fields.get(b"ErrorCode") else 0)


def call(form: Form) -> Call:
    """Somebody ringing the number."""
    sid = form.shaped(b"CallSid", _CALL_SID)
    caller = form.fields.get(b"From", b"")
    return Call(sid.decode(), Address(caller.decode()) if _NUMBER.fullmatch(caller) else None)


def _refuse_resplit(form: Form, sid: bytes) -> None:
    """Forbidden when the signed string could be another message's, cut elsewhere.

    Its writer controls the text (and a WhatsApp name), so a captured post of theirs could be cut into one with another
    sender or another id. The real id and the real sender then lie swallowed in some other parameter.
    """
    fields = form.fields
    if any(found != sid for found in _SID_TRACE.findall(form.signed.replace(b"OriginalRepliedMessageSid", b""))):
        raise Forbidden("the parameters were cut differently")
    # Sorted by name, whatever swallowed the real sender stands after From and before the id.
    for name, value in fields.items():
        if b"From" < name < b"MessageSid" and _FROM_TRACE.search(name + value):
            raise Forbidden("the parameters were cut differently")
