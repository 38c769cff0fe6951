"""The demo's phone page and its API. Mounted in demo mode only; the numbers are invented."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from functools import cached_property
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse, StreamingResponse
from jinja2 import Environment, FileSystemLoader
from pydantic import BaseModel, Field

from flows.contact import Address, Channel
from flows.model import Ask
from flows.signing import SOURCE
from service.actions import demo_clock
from service.actions.words import speak
from service.content.segments import count
from service.parts import Content, Parts
from service.providers import simulator as carrier
from service.store.clocks import Anchor
from service.store.simulator import PhoneMessage, SimulatorLedger

CSP = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; "
    "form-action 'self'"
)
QUIET = 15.0  # seconds between comments that keep an idle stream open

PHONES = (
    {"phone": "+12025550101", "label": "Ana"},
    {"phone": "+12025550102", "label": "Jean"},
    {"phone": "+12025550103", "label": "Yusuf"},
    {"phone": "+12025550104", "label": "A new number"},
)

Phone = Annotated[str, Field(pattern=r"^\+[1-9][0-9]{6,14}$")]


class FromPhone(BaseModel):
    """What an invented phone sends."""

    phone: Phone
    channel: Literal["sms", "whatsapp"] = "sms"
    body: str = Field("", max_length=70_000)
    button: str | None = None
    media: int = Field(0, ge=0, le=10)


class ClockChange(BaseModel):
    """Move the demo's clock, or set how fast it runs."""

    move: demo_clock.Move | None = None
    speed: float | None = Field(None, gt=0, le=demo_clock.FASTEST)


class Choose:
    """What stands on the button behind which a list of answers waits: in the language of the answers, as Meta is given
    it with them."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def on(self, message: PhoneMessage) -> dict[str, str]:
        spoken = Counter(tag for _, label in message.options for tag in self._tongues.get(label, ()))
        language = max(spoken, key=lambda tag: spoken[tag], default=SOURCE)
        return {"choose": speak(self._content, "whatsapp.choose", language).body} if message.options else {}

    @cached_property
    def _tongues(self) -> dict[str, tuple[str, ...]]:
        """An answer's words → the languages they are in, English first."""
        flows, catalog = self._content.library.current.values(), self._content.catalog
        labels = {
            o.label for flow in flows for step in flow.steps.values() if isinstance(step, Ask) for o in step.options
        }
        found: dict[str, tuple[str, ...]] = {}
        for tag in (SOURCE, *sorted(catalog.languages - {SOURCE})):
            for label in labels:
                words = speak(self._content, label, tag).body
                found[words] = (*found.get(words, ()), tag)
        return found


class Listeners:
    """The open event streams of this process. `tell` is called with what PostgreSQL notifies."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[str]] = set()

    def tell(self, news: str) -> None:
        for queue in self._queues:
            queue.put_nowait(news)

    async def heard(self) -> AsyncIterator[str | None]:
        """News as it comes; None after a while without any."""
        queue: asyncio.Queue[str] = asyncio.Queue()
        self._queues.add(queue)
        try:
            while True:
                try:
                    yield await asyncio.wait_for(queue.get(), QUIET)
                except TimeoutError:
                    yield None
        finally:
            self._queues.discard(queue)


def router(parts: Parts, ledger: SimulatorLedger, listeners: Listeners, templates: str) -> APIRouter:
    """`/simulator` and `/simulator/api/…`."""
    routes = APIRouter(prefix="/simulator")
    choose = Choose(parts.content)
    page = Environment(loader=FileSystemLoader(templates), autoescape=True).get_template("phone.html")

    @routes.get("")
    async def phone_page() -> HTMLResponse:
        html = page.render(org_name=parts.settings.org_name, service_number=carrier.SERVICE_NUMBER, phones=list(PHONES))
        return HTMLResponse(html, headers={"Content-Security-Policy": CSP, "Referrer-Policy": "no-referrer"})

    @routes.post("/api/inbound", status_code=202)
    async def inbound(sent: FromPhone) -> dict[str, int]:
        message = await ledger.from_phone(
            carrier.new_sid(), Channel(sent.channel), Address(sent.phone), sent.body, sent.button or "", sent.media
        )
        return {"id": message}

    @routes.get("/api/messages")
    async def messages(phone: Annotated[Phone, Query()], after: int = 0) -> list[dict[str, Any]]:
        return [shown(m) | choose.on(m) for m in await ledger.on_phone(Address(phone), after)]

    @routes.get("/api/clock")
    async def clock() -> dict[str, Any]:
        return _clock(parts, parts.clock.anchor)

    @routes.post("/api/clock")
    async def change_clock(change: ClockChange) -> dict[str, Any]:
        if (change.move is None) == (change.speed is None):
            raise HTTPException(422, "give either move or speed")
        if change.move is not None:
            moved = await demo_clock.move(parts, change.move)
            if moved is None:
                raise HTTPException(409, "No further reminder is planned.")
            return _clock(parts, moved)
        return _clock(parts, await demo_clock.set_clock(parts, speed=change.speed))

    @routes.get("/api/events")
    async def events(request: Request) -> Response:
        async def stream() -> AsyncIterator[str]:
            yield _event("clock", _clock(parts, parts.clock.anchor))
            async for news in listeners.heard():
                if news is None:
                    yield ": still here\n\n"
                elif news == "clock":
                    yield _event("clock", _clock(parts, parts.clock.anchor))
                else:
                    kind, _, number = news.partition(":")
                    message = await ledger.one(int(number))
                    if message is not None:
                        data = (
                            shown(message) | choose.on(message)
                            if kind == "message"
                            else {"id": message.id, "status": message.status}
                        )
                        yield _event(kind, data | {"phone": message.phone.value})

        return StreamingResponse(stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    return routes


def shown(message: PhoneMessage) -> dict[str, Any]:
    """A message as the API and `recado chat --json` give it."""
    cost = count(message.body)
    return {
        "id": message.id,
        "at": message.at.isoformat(),
        "channel": message.channel,
        "direction": message.direction,
        "body": message.body,
        "options": [{"key": key, "label": label} for key, label in message.options],
        "sound": urlsplit(message.sound).path,
        "status": message.status,
        "segments": cost.segments,
        "encoding": cost.encoding,
    }


def _clock(parts: Parts, anchor: Anchor | None) -> dict[str, Any]:
    return {
        "now": parts.now().isoformat(),
        "speed": anchor.speed if anchor else 1.0,
        "zone": parts.settings.timezone,
    }


def _event(kind: str, data: dict[str, Any]) -> str:
    return f"event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
