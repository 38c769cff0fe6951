"""`/api/v1/case-events`: other programs bring dates and read them. Sent twice, a date changes nothing."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from flows.roles import Scope
from service.actions.share_calendar import COLUMNS, bring, page
from service.parts import Parts
from service.web.api import PREFIX, Caller, Problem, api_token

MOST = 200
FIRST = UUID(int=0)
Cell = Annotated[str, Field(max_length=500)]


class CaseEvent(BaseModel):
    """One date, in the columns of a calendar file; all of them text. References stand here and never in an address."""

    model_config = ConfigDict(extra="forbid")

    event_ref: Annotated[str, Field(min_length=1, max_length=500)]
    event_type: Cell
    date: Cell
    time: Cell
    client_ref: Cell = ""
    phone: Cell = ""
    alias: Cell = ""
    household: Cell = ""
    label: Cell = ""
    language: Cell = ""
    channel: Cell = ""
    client_timezone: Cell = ""
    client_city: Cell = ""
    timezone: Cell = ""
    fold: Cell = ""
    venue: Cell = ""
    address: Cell = ""
    city: Cell = ""
    room: Cell = ""
    mode: Cell = ""
    status: Cell = ""
    source: Cell = "api"
    verified_on: Cell = ""
    consent: Cell = ""
    consent_on: Cell = ""


def router(parts: Parts) -> APIRouter:
    """Create, change and list."""
    routes = APIRouter(prefix=f"{PREFIX}/case-events")

    @routes.post("")
    async def put(
        event: CaseEvent, response: Response, _: Annotated[Caller, api_token(Scope.EVENTS_WRITE)]
    ) -> dict[str, Any]:
        done = await bring(parts, event.model_dump())
        if done.rejected:
            errors = tuple({"field": column, "what": why} for column, why in done.rejected)
            raise Problem(422, "The date cannot be taken", errors=errors)
        response.status_code = 201 if done.fate == "created" else 200
        return {"case_event": str(done.id), "version": done.version, "fate": done.fate}

    @routes.get("")
    async def all_of(
        _: Annotated[Caller, api_token(Scope.EVENTS_READ)],
        after: UUID = FIRST,
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    ) -> dict[str, Any]:
        found = [dict(zip(COLUMNS, row, strict=True)) async for row in page(parts, after, limit)]
        return {"case_events": found, "next": found[-1]["case_event"] if len(found) == limit else None}

    return routes
