"""What the stand-in knows: accepted messages, who said STOP, the faults it was told to make. No network here."""

from __future__ import annotations

import json
import random
import re
import time
import uuid
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlencode, urlsplit

# Twilio's test numbers: recipients and senders that are refused, whoever asks.
MAGIC_TO = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
MAGIC_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
STOP = {"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}
START = {"start", "yes", "unstop"}
ADDRESS = re.compile(r"\+[1-9][0-9]{6,14}|whatsapp:(\+[1-9][0-9]{6,14}|[A-Z]{2}\.[0-9A-Za-z]{1,128})")
FAULTS = {
    "accept-then-silent",  # takes the message and never answers
    "accept-then-reset",  # takes it and cuts the connection
    "accept-then-500",
    "accept-then-garbage",  # 201, but not Twilio's JSON
    "accept-late",  # takes it only after `seconds`, when whoever sent it may have given up
    "late",  # takes it, answers after `seconds`
    "drip",  # takes it, answers byte by byte
    "listed-late",  # takes it, shows it on the list after `seconds`
    "undelivered",  # takes it, later reports it undelivered with `code`
    "reset",  # does not take it and cuts the connection
    "500",  # does not take it, but who could tell
    "429",  # with Retry-After: `seconds`
    "429-bare",  # without
    "daily-limit",  # 429 with 63038
    "error",  # refuses with `status` and `code`
    "list-500",  # the list cannot be read
    # The news about a message that is taken:
    "news-missing",
    "news-doubled",
    "news-reversed",
    "news-early",  # before the answer to the hand-over
}
LATE = "listed-late"
NEWS = {fault for fault in FAULTS if fault.startswith("news-")}
MOST_SECONDS = 2.0  # of a fault drawn by chance


class Refusal(Exception):
    """An answer in Twilio's error form."""

    def __init__(self, status: int, code: int, seconds: float | None = None) -> None:
        super().__init__(f"{status} {code}")
        self.status, self.code, self.seconds = status, code, seconds


@dataclass(frozen=True, slots=True)
class Fault:
    fault: str
    seconds: float | None = None
    code: int = 0
    status: int = 400


@dataclass(slots=True)
class Content:
    """A text kept for WhatsApp: its body with {{1}}, {{2}} …, and the state of its approval ("" before it is asked)."""

    sid: str
    name: str
    body: str
    kind: str
    state: str = ""


@dataclass(slots=True)
class Media:
    """What came with a message: its bytes and what their sender says they are; or where a request is sent on to
    instead, or how slowly the bytes drip."""

    sid: str
    data: bytes = b""
    type: str = "image/jpeg"
    to: str = ""
    pause: float = 0.0
    deleted: bool = False


@dataclass(slots=True)
class Message:
    sid: str
    to: str
    sender: str | None
    service: str | None
    body: str
    direction: str
    created: float
    status: str
    callback: str = ""
    visible_at: float = 0.0
    sent: float | None = None
    error: int | None = None
    news: list[str] = field(default_factory=list)
    deleted: bool = False
    media: list[Media] = field(default_factory=list)


class Carrier:
    """One account. Everything accepted stays on the ledger; nothing is ever taken off."""

    def __init__(self, account: str, ledger: Path | None = None, seed: int = 0) -> None:
        self.account = account
        self.odds: dict[str, float] = {}
        self.capacity = 0  # messages a second; 0: no limit
        self._chance = random.Random(seed)
        self._second, self._taken = 0, 0
        self.messages: list[Message] = []
        self.by_sid: dict[str, Message] = {}
        self.by_number: dict[str, list[Message]] = {}
        self.ledger: list[dict[str, Any]] = []
        self.faults: deque[Fault] = deque()
        self.stopped: set[str] = set()
        self.contents: dict[str, Content] = {}
        self.down = False
        self.refused: list[float] = []  # when a message was refused because it is down
        self.approves = True  # Meta says yes at once; else what is submitted stays pending
        self.heard: dict[str, float] = {}  # when somebody last wrote on WhatsApp
        self._file: TextIO | None = ledger.open("a", buffering=1, encoding="utf-8") if ledger else None

    def plan(self, fault: Fault, times: int) -> None:
        """The next `times` requests meet this fault; several plans queue up."""
        if fault.fault not in FAULTS:
            raise ValueError(f"no such fault: {fault.fault}; there are {', '.join(sorted(FAULTS))}")
        self.faults.extend([fault] * times)

    def draw(self, odds: Mapping[str, float]) -> None:
        """From now on every request meets each of these faults with its probability (0 to 1), by the seed."""
        if unknown := set(odds) - FAULTS:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}; there are {', '.join(sorted(FAULTS))}")
        self.odds = dict(odds)

    def next_fault(self, listing: bool) -> Fault | None:
        """What this request meets: the next planned fault, else one by chance."""
        if self.faults and (self.faults[0].fault == "list-500") == listing:
            return self.faults.popleft()
        kinds = [f for f in self.odds if f not in NEWS | {LATE} and (f == "list-500") == listing]
        return self._drawn(kinds)

    def next_news(self) -> str:
        """What happens to the news about a message: a fault's name, or ""."""
        found = self._drawn([f for f in self.odds if f in NEWS])
        return found.fault if found else ""

    def _drawn(self, kinds: list[str]) -> Fault | None:
        at = self._chance.random()
        for kind in kinds:
            at -= self.odds[kind]
            if at < 0:
                return Fault(kind, round(self._chance.uniform(0.1, MOST_SECONDS), 2))
        return None

    def has_room(self) -> bool:
        """Whether this second's capacity is not used up."""
        now = int(time.time())
        if now != self._second:
            self._second, self._taken = now, 0
        self._taken += 1
        return not self.capacity or self._taken <= self.capacity

    def check(self, form: Mapping[str, str]) -> None:
        """Raise Refusal for what Twilio refuses at once."""
        to, sender, body = form.get("To", ""), form.get("From", ""), form.get("Body", "")
        if not to:
            raise Refusal(400, 21604)
        if not sender and not form.get("MessagingServiceSid"):
            raise Refusal(400, 21603)
        if content := form.get("ContentSid"):
            self._check_content(content, form)
        elif not body and "MediaUrl" not in form:
            raise Refusal(400, 21602)
        if len(body) > 1600:
            raise Refusal(400, 21617)
        if (period := form.get("ValidityPeriod")) is not None and not 1 <= int(period) <= 36_000:
            raise Refusal(400, 21624)
        callback = urlsplit(form.get("StatusCallback", "http://none"))
        if callback.scheme not in ("http", "https") or "_" in (callback.hostname or "_"):
            raise Refusal(400, 21609)
        number = to.removeprefix("whatsapp:")
        if code := MAGIC_TO.get(number) or MAGIC_FROM.get(sender.removeprefix("whatsapp:")):
            raise Refusal(400, code)
        if not ADDRESS.fullmatch(to):
            raise Refusal(400, 21211)
        if to in self.stopped:
            raise Refusal(400, 21610)

    def make_content(self, asked: Mapping[str, Any]) -> Content:
        """Keep a text under an id of its own."""
        [(kind, shown)] = asked["types"].items()
        content = Content(f"HX{uuid.uuid4().hex}", asked["friendly_name"], shown["body"], kind)
        self.contents[content.sid] = content
        return content

    def _check_content(self, sid: str, form: Mapping[str, str]) -> None:
        """Every placeholder of a text has a value that Meta takes."""
        if sid not in self.contents:
            raise Refusal(400, 21654)
        try:
            values = json.loads(form.get("ContentVariables", "{}"))
        except ValueError:
            raise Refusal(400, 21656) from None
        wanted = set(re.findall(r"\{\{(\d+)\}\}", self.contents[sid].body))
        bad = [v for v in values.values() if not v or re.search(r"[\n\t]| {5}", v)]
        if wanted != set(values) or bad:
            raise Refusal(400, 21656)

    def outside_window(self, form: Mapping[str, str]) -> bool:
        """Whether WhatsApp would drop it: free text, or a text nobody approved, to somebody silent for a day."""
        to = form["To"]
        if not to.startswith("whatsapp:") or time.time() < self.heard.get(to, 0) + 24 * 3600:
            return False
        content = self.contents.get(form.get("ContentSid", ""))
        return content is None or content.state != "approved"

    def said(self, form: Mapping[str, str]) -> str:
        """What the person reads."""
        if content := self.contents.get(form.get("ContentSid", "")):
            values = json.loads(form.get("ContentVariables", "{}"))
            return re.sub(r"\{\{(\d+)\}\}", lambda found: values[found[1]], content.body)
        return form.get("Body", "")

    def accept(self, form: Mapping[str, str], fault: Fault | None) -> Message:
        now = time.time()
        # By chance it is drawn for itself: a message that is hidden matters most when its answer was lost as well.
        late = fault if fault and fault.fault == LATE else self._drawn([f for f in self.odds if f == LATE])
        hidden = (late.seconds or 0) if late else 0
        message = Message(
            sid=f"SM{uuid.uuid4().hex}",
            to=form["To"],
            sender=form.get("From"),
            service=form.get("MessagingServiceSid"),
            body=self.said(form),
            direction="outbound-api",
            created=now,
            status="accepted" if form.get("MessagingServiceSid") else "queued",
            callback=form.get("StatusCallback", ""),
            visible_at=now + hidden,
        )
        self._keep(message, message.to)
        entry = {"sid": message.sid, "to": message.to, "from": message.sender, "body": message.body, "at": now}
        entry["callback"] = message.callback
        entry["validity"] = form.get("ValidityPeriod")
        entry["content"] = form.get("ContentSid")
        entry["media"] = form.get("MediaUrl")
        entry["fault"] = fault.fault if fault else ""
        self.ledger.append(entry)
        if self._file:
            self._file.write(json.dumps(entry) + "\n")
        return message

    def hear(self, sender: str, to: str, body: str, sid: str, media: Sequence[Media] = ()) -> Message:
        """A person texts: kept for the list, and the carrier's own words take effect (SMS only)."""
        now = time.time()
        message = Message(sid, to, sender, None, body, "inbound", now, "received", sent=now, media=list(media))
        if sid not in self.by_sid:
            self._keep(message, to)
        word = body.strip().lower()
        if sender.startswith("whatsapp:"):
            self.heard[sender] = now
        else:
            if word in STOP:
                self.stopped.add(sender)
            elif word in START:
                self.stopped.discard(sender)
        return message

    def _keep(self, message: Message, number: str) -> None:
        self.messages.append(message)
        self.by_sid[message.sid] = message
        self.by_number.setdefault(number, []).append(message)

    def page(self, query: Mapping[str, str]) -> dict[str, Any]:
        """A page of the list, newest first, with Twilio's filters: DateSent counts whole days and never matches a
        message that has not been sent."""
        size = min(int(query.get("PageSize", "50")), 1000)
        number = int(query.get("Page", "0"))
        now = time.time()
        pool = self.by_number.get(query["To"], []) if "To" in query else self.messages
        found = [
            m
            for m in reversed(pool)
            if m.visible_at <= now
            and not m.deleted
            and query.get("From", m.sender) == m.sender
            and _date_fits(m, query)
        ]
        shown = found[number * size : (number + 1) * size]

        def address(page: int) -> str:
            rest = {k: v for k, v in query.items() if k not in ("Page", "PageToken")}
            token = {"PageToken": f"PA{shown[-1].sid}"} if page > number else {}
            return f"{self._path()}.json?{urlencode(rest | {'PageSize': str(size), 'Page': str(page)} | token)}"

        return {
            "first_page_uri": address(0),
            "end": number * size + max(len(shown) - 1, 0),
            "previous_page_uri": address(number - 1) if number else None,
            "messages": [self.shown(m) for m in shown],
            "uri": address(number),
            "page_size": size,
            "start": number * size,
            "next_page_uri": address(number + 1) if len(found) > (number + 1) * size else None,
            "page": number,
        }

    def shown(self, m: Message) -> dict[str, Any]:
        """A message as Twilio's API shows it."""
        path = self.path(m.sid)
        return {
            "body": m.body,
            "num_segments": "0" if m.service and m.sent is None else "1",
            "direction": m.direction,
            "from": m.sender,
            "date_updated": _rfc2822(int(m.sent or m.created)),
            "price": None,
            "error_message": None,
            "uri": f"{path}.json",
            "account_sid": self.account,
            "num_media": str(len(m.media)),
            "to": m.to,
            "date_created": _rfc2822(int(m.created)),
            "status": m.status,
            "sid": m.sid,
            "date_sent": _rfc2822(int(m.sent)) if m.sent is not None else None,
            "messaging_service_sid": m.service,
            "error_code": m.error,
            "price_unit": "USD",
            "api_version": "2010-04-01",
            "subresource_uris": {"media": f"{path}/Media.json", "feedback": f"{path}/Feedback.json"},
        }

    def path(self, sid: str) -> str:
        """Where a message is, without the end that says in which form."""
        return f"{self._path()}/{sid}"

    def _path(self) -> str:
        return f"/2010-04-01/Accounts/{self.account}/Messages"


def _date_fits(message: Message, query: Mapping[str, str]) -> bool:
    wanted = {k: v[:10] for k, v in query.items() if k.startswith("DateSent")}
    if not wanted:
        return True
    if message.sent is None:
        return False
    day = datetime.fromtimestamp(message.sent, UTC).date().isoformat()
    return (
        day == wanted.get("DateSent", day)
        and day <= wanted.get("DateSent<", day)
        and day >= wanted.get("DateSent>", day)
    )


@lru_cache(maxsize=64)
def _rfc2822(second: int) -> str:
    return format_datetime(datetime.fromtimestamp(second, UTC))
