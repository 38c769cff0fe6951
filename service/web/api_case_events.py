"""`/api/v1/case-events`: other programs bring dates and read them. Sent twice, a date changes nothing."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from flows.changes import CheckedHow, Found
from flows.effects import Outcome
from flows.follow_up import Said
from flows.roles import Scope
from service.actions import change_event
from service.actions.audit_acts import Act
from service.actions.change_event import IsCancelled, NotPossible, NotThere, Verified
from service.actions.follow_up import set_outcome, set_said
from service.actions.share_calendar import COLUMNS, bring, page
from service.parts import Parts
from service.web.api import ID, PREFIX, Caller, Day, Problem, api_token, exactly, like, trace

MOST = 200
FIRST = UUID(int=0)
Cell = Annotated[str, Field(max_length=500)]
Writes = Annotated[Caller, api_token(Scope.EVENTS_WRITE)]

EVENT = {
    "case_event": ID,
    "client": ID,
    "event_type": "hearing.master",
    "date": "2026-12-08",
    "time": "08:30",
    "timezone": "America/New_York",
    "venue": "Newark Immigration Court",
    "address": "970 Broad Street",
    "room": "",
    "mode": "in_person",
    "status": "scheduled",
    "version": 1,
    "confirmed": "yes",
    "outcome": None,
}


class CaseEvent(BaseModel):
    """One date, in the columns of a calendar file; all of them text. References stand here and never in an address."""

    model_config = exactly(
        event_ref="H-104",
        event_type="hearing.master",
        date="2026-12-08",
        time="08:30",
        phone="+12025550123",
        client_ref="EXP-7731",
        venue="NEW",
        source="case system",
        consent="paper",
    )

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


class Taken(BaseModel):
    """The date as it stands. `fate`: created, changed, unchanged, or what else became of a row of a file."""

    model_config = like(case_event=ID, version=1, fate="created")
    case_event: UUID
    version: int
    fate: str


class CaseEventOut(BaseModel):
    """A date as it is exported. `date` and `time` are by the clock of `timezone`; `confirmed`: yes, help, question or
    no; `outcome`: how it went."""

    model_config = like(**EVENT)
    case_event: UUID
    client: UUID
    event_type: str
    date: str
    time: str
    timezone: str
    venue: str
    address: str
    room: str
    mode: str
    status: str
    version: int
    confirmed: str | None
    outcome: str | None


class CaseEventPage(BaseModel):
    """`next`: give it back as `after` for the page after this one; null on the last."""

    model_config = like(case_events=[EVENT], next=None)
    case_events: list[CaseEventOut]
    next: UUID | None


class SaidIn(BaseModel):
    """What somebody answered a person who told them of the date."""

    model_config = exactly(said="yes")
    said: Said


class OutcomeIn(BaseModel):
    model_config = exactly(outcome="attended")
    outcome: Outcome


class CheckIn(BaseModel):
    """Somebody made sure: `found` that it stands or is cancelled, how, and on which day."""

    model_config = exactly(found="stands", how="hotline", on="2026-11-24")
    found: Found
    how: CheckedHow
    on: Day


def router(parts: Parts) -> APIRouter:
    """Create, change and list."""
    routes = APIRouter(prefix=f"{PREFIX}/case-events", tags=["case events"])

    @routes.post("", response_model=Taken, responses={201: {"model": Taken, "description": "Made"}})
    async def put(
        event: CaseEvent, response: Response, _: Annotated[Caller, api_token(Scope.EVENTS_WRITE)]
    ) -> dict[str, Any]:
        """Bring a date, or what changed of it: `event_ref` says which. Sent twice, it changes nothing."""
        done = await bring(parts, event.model_dump())
        if done.rejected:
            errors = tuple({"field": column, "what": why} for column, why in done.rejected)
            raise Problem(422, "The date cannot be taken", errors=errors)
        response.status_code = 201 if done.fate == "created" else 200
        return {"case_event": str(done.id), "version": done.version, "fate": done.fate}

    @routes.get("", response_model=CaseEventPage)
    async def all_of(
        _: Annotated[Caller, api_token(Scope.EVENTS_READ)],
        after: UUID = FIRST,
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    ) -> dict[str, Any]:
        """Dates, oldest first, as they are exported."""
        found = [dict(zip(COLUMNS, row, strict=True)) async for row in page(parts, after, limit)]
        return {"case_events": found, "next": found[-1]["case_event"] if len(found) == limit else None}

    @routes.post("/{case_event}/said", status_code=204)
    async def said(caller: Writes, case_event: UUID, given: SaidIn) -> None:
        """Write down that a person told them of a date ahead, and whether they can be there."""
        if not await set_said(parts, case_event, given.said):
            raise Problem(404, "No such date, or nobody is asked about it any more")
        await trace(parts, caller, Act.EVENT_SAID, case_event)

    @routes.post("/{case_event}/outcome", status_code=204)
    async def outcome(caller: Writes, case_event: UUID, given: OutcomeIn) -> None:
        """Write down how a date went that is over."""
        if not await set_outcome(parts, case_event, given.outcome):
            raise Problem(404, "No such date, or it lies ahead")
        await trace(parts, caller, Act.EVENT_OUTCOME, case_event)

    @routes.post("/{case_event}/check", status_code=204)
    async def check(caller: Writes, case_event: UUID, given: CheckIn) -> None:
        """Somebody made sure of a date with the court or office: it stands, or it is cancelled. Found to stand, a
        cancellation that was written down is taken back."""
        verified = Verified(str(caller.id), given.how, given.on)
        try:
            if given.found is Found.CANCELLED:
                await change_event.cancel(parts, case_event, verified)
                await trace(parts, caller, Act.EVENT_CANCELLED, case_event)
                return
            try:
                found = await change_event.verify(parts, [case_event], verified)
            except IsCancelled:
                await change_event.undo_cancel(parts, case_event, verified)
                await trace(parts, caller, Act.EVENT_BACK_ON, case_event)
                return
        except NotThere:
            raise Problem(404, "No such date") from None
        except NotPossible as error:
            raise Problem(409, "Not possible now", str(error)) from None
        if not found:
            raise Problem(404, "No such date")
        await trace(parts, caller, Act.EVENT_VERIFIED, case_event)

    return routes
