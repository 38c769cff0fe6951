"""A date entered by hand: whose, what, where and when; looked at with the messages that would go, then kept."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.case_events import EventFacts, EventType, Mode
from flows.changes import CheckedHow
from flows.zones import HOME
from service.actions.change_event import NotThere
from service.actions.enter_date import FIELDS, Stands, Wrong, enter, look, written
from service.actions.look_at_dates import Unclear, WhatIf
from service.actions.open_client import opened, search
from service.actions.venues import venues
from service.parts import Parts
from service.store.ids import new_id
from service.store.people import Person
from service.web.console.clients import PATH as CLIENTS
from service.web.console.clients import Client, Field, found, whose
from service.web.console.door import Visit
from service.web.console.reasons import in_words

CALENDAR = "/console/calendar"


def router(parts: Parts) -> APIRouter:
    routes = APIRouter()

    # --- whose

    @routes.get(f"{CALENDAR}/new")
    async def ask_whose(visit: Client) -> Response:
        return visit.page("date-whose.html", clients=[], wanted="")

    @routes.post(f"{CALENDAR}/new")
    async def find_whose(visit: Client, wanted: Field = "") -> Response:
        rows = await search(parts, wanted, whose(visit)) if wanted.strip() else []
        return visit.page("date-whose.html", clients=[opened(parts, row) for row in rows], wanted=wanted)

    # --- what, where and when

    async def form(
        visit: Client,
        row: Person,
        given: Mapping[str, str],
        unclear: Unclear | None = None,
        *,
        event: UUID | None = None,
        facts: EventFacts | None = None,
        seen: WhatIf | None = None,
        stands: UUID | None = None,
    ) -> Response:
        return visit.page(
            "date-new.html", client=opened(parts, row), given=given, event=event or new_id(), facts=facts, seen=seen,
            stands=stands, looked=digest(given), person=str(parts.zone_of(row.timezone)), types=list(EventType),
            hows=list(CheckedHow), **troubles(visit, unclear), **await offered(parts),
        )  # fmt: skip

    @routes.get(f"{CLIENTS}/{{client}}/date")
    async def blank(visit: Client, client: UUID) -> Response:
        return await form(visit, await found(parts, visit, client), dict.fromkeys(FIELDS, ""))

    @routes.post(f"{CLIENTS}/{{client}}/date")
    async def write(visit: Client, client: UUID) -> Response:
        """Kept once exactly this was looked at; looked at, otherwise."""
        row = await found(parts, visit, client)
        sent = await visit.request.form()
        given = await settled(parts, {name: str(sent.get(name, "")) for name in FIELDS})
        read = await written(parts, given, visit.me.id)
        if isinstance(read, Unclear):
            return await form(visit, row, given, read)
        facts, verified = read
        try:
            event = UUID(str(sent.get("event", "")))
            if sent.get("looked") == digest(given):
                await enter(parts, row.id, event, facts, visit.me.id, verified, given["note"].strip())
                return visit.go(f"{CALENDAR}/{event}", "date-entered")
            return await form(visit, row, given, event=event, facts=facts, seen=await look(parts, row, facts))
        except Stands as stands:
            unclear = Unclear({"time": visit.words("calendar.wrong-stands")})
            return await form(visit, row, given, unclear, stands=stands.event)
        except (NotThere, ValueError):
            raise HTTPException(404) from None

    return routes


def digest(given: Mapping[str, str]) -> str:
    """Of what a form says: whether it is what was looked at."""
    return hashlib.sha256(repr([given[name] for name in FIELDS]).encode()).hexdigest()[:16]


def troubles(visit: Visit, unclear: Unclear | None) -> dict[str, Any]:
    """What is wrong with a form of a date, in the visitor's words. `twice`: the hour comes twice that night."""
    wrong = unclear.wrong if unclear else {}

    def said(why: str) -> str:
        if isinstance(why, Wrong):
            return visit.words(f"calendar.wrong-{why.name.lower()}")
        return in_words(visit.words, why)

    return {
        "status": 422 if wrong else 200,
        "wrong": {name: said(why) for name, why in wrong.items()},
        "among": unclear.among if unclear else [],
        "twice": "twice" in wrong.get("time", ""),
    }


async def settled(parts: Parts, given: dict[str, str]) -> dict[str, str]:
    """A form whose place was chosen among several says that place."""
    place = (await venues(parts.db)).get(given["which"])
    return given if place is None else {**given, "venue": place.title, "which": ""}


async def offered(parts: Parts) -> dict[str, Any]:
    """What a form of a date offers: the open places of the directory, clocks, ways to be there; and what to check about
    a place, closed ones too."""
    known = (await venues(parts.db)).values()
    return {
        "places": sorted((place for place in known if not place.closed), key=lambda place: place.title),
        "cautions": {place.name: place.check for place in known if place.check},
        "zones": HOME,
        "modes": list(Mode),
    }
