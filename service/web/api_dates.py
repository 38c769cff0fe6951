"""`/api/v1` for one date by hand: looked at with the messages that would go, entered, changed, a step left out. Many
dates, and those of another system, come by `case-events` and `imports`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from flows.case_events import EventFacts, EventStatus, EventType
from flows.changes import CheckedHow
from flows.clashes import Clash, Far
from flows.roles import Scope
from flows.thread import LONGEST
from service.actions import change_event, hold_back
from service.actions.audit_acts import Act
from service.actions.change_event import NotPossible, NotThere
from service.actions.enter_date import FIELDS, Stands, enter, look, written
from service.actions.foresee import Coming
from service.actions.look_at_dates import Other, Unclear, WhatIf, cells, checked, opened, what_if, whole
from service.errors import WrongKeys
from service.parts import Parts
from service.store import agenda
from service.store.agenda import Entry, Line
from service.web.api import ID, PREFIX, Caller, Key, Problem, api_token, exactly, id_of, key_used, like, trace, wrong
from service.web.api_case_events import Cell
from service.web.api_people import known_client

AT = "2026-12-01T15:00:00Z"
Reads = Annotated[Caller, api_token(Scope.EVENTS_READ)]
Writes = Annotated[Caller, api_token(Scope.EVENTS_WRITE)]
NEW = {"event_type": "hearing.master", "date": "2026-12-08", "time": "08:30", "venue": "NEW"}
FACTS = {
    "date": "2026-12-08", "time": "08:30", "timezone": "America/New_York", "fold": "", "city": "",
    "venue": "Newark Immigration Court", "address": "970 Broad Street", "room": "", "mode": "in_person",
}  # fmt: skip
MESSAGE = {
    "at": AT, "steps": ["7-days"], "language": "es", "text": "Hola. …", "answers": ["1", "2"], "stands_against": "",
}  # fmt: skip
STEP = {"version": 1, "step": "7-days", "due_at": AT, "state": "planned", "reason": None, "confirmed": None}
SEEN = {"changes": ["time"], "messages": [MESSAGE], "steps": [STEP], "clashes": [], "far": "near", **FACTS}
WHOLE = {
    "case_event": ID, "client": ID, "event_type": "hearing.master", "status": "scheduled", "version": 1,
    "covered": False, "known_on": "2026-11-24", "stale": False, "said": "", "outcome": None,
    "messages": [MESSAGE], "steps": [STEP], "clashes": [], "far": "near", **FACTS,
}  # fmt: skip


class DateIn(BaseModel):
    """A date, as a form of the console takes it. `date`, `time` by the clock of its place; `venue`: its code, or words
    that only one place has. `verified_on` and `how` come together."""

    model_config = exactly(**NEW, verified_on="2026-11-24", how="portal", note="They know the building.")
    event_type: EventType
    date: Cell
    time: Cell
    timezone: Cell = ""
    fold: Cell = ""
    venue: Cell = ""
    address: Cell = ""
    city: Cell = ""
    room: Cell = ""
    mode: Cell = ""
    verified_on: Cell = ""
    how: CheckedHow | None = None
    note: str = Field("", max_length=4 * LONGEST, repr=False)


class DateChange(BaseModel):
    """What to change; what is left out stays as it is. A place chosen anew brings its own address and clock."""

    model_config = exactly(time="13:00")
    date: Cell | None = None
    time: Cell | None = None
    timezone: Cell | None = None
    fold: Cell | None = None
    venue: Cell | None = None
    address: Cell | None = None
    city: Cell | None = None
    room: Cell | None = None
    mode: Cell | None = None


class SkipIn(BaseModel):
    model_config = exactly(step="7-days")
    step: str = Field(min_length=1, max_length=40)


class MessageAhead(BaseModel):
    """A message as it would read today. `stands_against`: why it would not go as things are now."""

    at: datetime
    steps: list[str]
    language: str
    text: str
    answers: list[str]
    stands_against: str


class StepOut(BaseModel):
    version: int
    step: str
    due_at: datetime
    state: str
    reason: str | None
    confirmed: str | None


class ClashOut(BaseModel):
    """Another date that stands in the way."""

    how: Clash
    case_event: UUID


class FactsOut(BaseModel):
    date: str
    time: str
    timezone: str
    fold: str
    venue: str
    address: str
    city: str
    room: str
    mode: str


class SeenOut(FactsOut):
    """What would follow: the facts as they would be kept, which of them change, the messages that would go, every step,
    and what may stand in the way."""

    model_config = like(**SEEN)
    changes: list[str]
    messages: list[MessageAhead]
    steps: list[StepOut]
    clashes: list[ClashOut]
    far: Far


class DateOut(FactsOut):
    """A date with what was and will be said about it. `covered`: the person surely knows it; `known_on`: when somebody
    last knew it to be true; `said`: what they answered last."""

    model_config = like(**WHOLE)
    case_event: UUID
    client: UUID
    event_type: str
    status: str
    version: int
    covered: bool
    known_on: date
    stale: bool
    said: str
    outcome: str | None
    messages: list[MessageAhead]
    steps: list[StepOut]
    clashes: list[ClashOut]
    far: Far


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX, tags=["case events"])

    @routes.post("/clients/{client}/case-events/look")
    async def look_at(caller: Writes, client: UUID, given: DateIn) -> SeenOut:
        """What would follow if a client had this date: the messages that would go, in their words. Nothing is kept."""
        row = await known_client(parts, client)
        facts, _ = await read(caller, given)
        with _entered():
            return _seen(facts, await look(parts, row, facts))

    @routes.post("/clients/{client}/case-events", status_code=201)
    async def write(caller: Writes, client: UUID, given: DateIn, response: Response, key: Key = None) -> DateOut:
        """Enter a date for a client. With an `Idempotency-Key`, doing it again answers with the same date as it stands
        by then."""
        row = await known_client(parts, client)
        facts, verified = await read(caller, given)
        event = id_of(parts, caller, "case event", key)
        before = await agenda.one(parts.db, event, parts.now())
        if before is not None and (before.client != row.id or not await first_said(event, facts)):
            raise key_used()
        with _entered():
            await enter(parts, row.id, event, facts, caller.id, verified, given.note.strip())
        response.headers["Location"] = f"{PREFIX}/case-events/{event}"
        return await shown(await known(event))

    @routes.get("/case-events/{case_event}")
    async def one(_: Reads, case_event: UUID) -> DateOut:
        """One date, with what was and will be said about it."""
        return await shown(await known(case_event))

    @routes.post("/case-events/{case_event}/look")
    async def look_at_change(_: Writes, case_event: UUID, given: DateChange) -> SeenOut:
        """What would follow if a date were changed so. Nothing is kept; without any change, what follows as it is."""
        row = await known(case_event)
        facts = await edited(row, given)
        return _seen(facts, await what_if(parts, row, facts))

    @routes.patch("/case-events/{case_event}")
    async def change(caller: Writes, case_event: UUID, given: DateChange) -> DateOut:
        """Change a date. Whoever was told the old facts is told the new ones. Harmless twice."""
        facts = await edited(await known(case_event), given)
        await possible(caller, case_event, facts)
        return await shown(await known(case_event))

    @routes.post("/case-events/{case_event}/heard-cancelled", status_code=204)
    async def heard(caller: Writes, case_event: UUID) -> None:
        """Somebody says that it is cancelled, and nobody has checked. Nothing leaves at once: a task asks staff to make
        sure, and reminders that come due before they have say to plan on going. Harmless twice."""
        facts = facts_of(await known(case_event))
        if facts.status is EventStatus.CANCELLED_VERIFIED:
            raise Problem(409, "Not possible now", "it is cancelled, and somebody made sure")
        await possible(caller, case_event, replace(facts, status=EventStatus.CANCELLED_UNVERIFIED))

    @routes.post("/case-events/{case_event}/skip", status_code=204)
    async def skip(caller: Writes, case_event: UUID, given: SkipIn) -> None:
        """Leave one planned reminder out; the others go on."""
        await known(case_event)
        if not await hold_back.skip(parts, case_event, given.step):
            raise Problem(409, "Not possible now", "this step is not planned")
        await trace(parts, caller, Act.EVENT_SKIPPED, case_event)

    async def known(event: UUID) -> Entry:
        row = await agenda.one(parts.db, event, parts.now())
        if row is None:
            raise Problem(404, "No such date")
        return row

    def facts_of(row: Entry) -> EventFacts:
        facts = opened(parts, row).facts
        if facts is None:
            raise _sealed()
        return facts

    async def read(caller: Caller, given: DateIn) -> tuple[EventFacts, change_event.Verified | None]:
        sent = given.model_dump(exclude={"event_type", "how"})
        form = dict.fromkeys(FIELDS, "") | sent | {"type": str(given.event_type), "how": given.how or ""}
        if given.how is not None and not given.verified_on:
            raise wrong(verified_on="how and verified_on come together")
        found = await written(parts, form, caller.id)
        if isinstance(found, Unclear):
            raise _unclear(found)
        return found

    async def edited(row: Entry, given: DateChange) -> EventFacts:
        facts = facts_of(row)
        sent = {name: value for name, value in given.model_dump(exclude_unset=True).items() if value is not None}
        found = await checked(parts, facts, {**cells(facts), **sent})
        if isinstance(found, Unclear):
            raise _unclear(found)
        return found

    async def possible(caller: Caller, event: UUID, facts: EventFacts) -> None:
        try:
            done = await change_event.change(parts, event, str(caller.id), lambda _: facts)
        except NotThere:
            raise Problem(404, "No such date") from None
        except NotPossible as error:
            raise wrong(time=str(error)) from None
        if done.what:
            await trace(parts, caller, Act.EVENT_CHANGED, event)

    async def first_said(event: UUID, facts: EventFacts) -> bool:
        """Whether a date was entered with these facts, whatever it says now."""
        (first, *_) = await change_event.history(parts, event)
        return first.facts.type is facts.type and cells(first.facts) == cells(facts)

    async def shown(row: Entry) -> DateOut:
        try:
            found = await whole(parts, row)
        except WrongKeys:
            raise _sealed() from None
        facts = found.shown.facts
        assert facts is not None
        return DateOut(
            case_event=row.id,
            client=row.client,
            event_type=row.type,
            status=row.status,
            version=row.version,
            covered=row.covered,
            known_on=row.known_on,
            stale=row.stale,
            said=found.said,
            outcome=found.outcome[0] if found.outcome else None,
            messages=_messages(found.coming),
            steps=_steps(found.ledger),
            clashes=_clashes(found.others),
            far=found.far,
            **cells(facts),
        )

    return routes


_COLUMNS = {"day": "date", "at": "time", "zone": "timezone"}  # facts → as a date is written here


def _seen(facts: EventFacts, seen: WhatIf) -> SeenOut:
    return SeenOut(
        changes=[_COLUMNS.get(name, name) for name in seen.what],
        messages=_messages(seen.coming),
        steps=_steps(seen.lines),
        clashes=_clashes(seen.others),
        far=seen.far,
        **cells(facts),
    )


def _messages(coming: list[Coming]) -> list[MessageAhead]:
    return [
        MessageAhead(
            at=c.at,
            steps=[each.step for each in c.carried],
            language=c.language,
            text=c.body,
            answers=list(c.answers),
            stands_against=c.stands_against,
        )
        for c in coming
    ]


def _steps(lines: list[Line]) -> list[StepOut]:
    return [
        StepOut(version=n.version, step=n.step, due_at=n.due_at, state=n.state, reason=n.reason, confirmed=n.confirmed)
        for n in lines
    ]


def _clashes(others: list[Other]) -> list[ClashOut]:
    return [ClashOut(how=other.how, case_event=other.event) for other in others]


def _unclear(found: Unclear) -> Problem:
    said: Mapping[str, str] = found.wrong
    if found.among:
        said = {**said, "venue": f"several places: {'; '.join(place.title for place in found.among)}"}
    return wrong(**{name: str(why) for name, why in said.items()})


def _sealed() -> Problem:
    return Problem(409, "Not possible now", "it does not open with the keys here")


@contextmanager
def _entered() -> Iterator[None]:
    """A date that cannot be entered is a problem."""
    try:
        yield
    except Stands as stands:
        raise Problem(409, "They have this very date already", f"{PREFIX}/case-events/{stands.event}") from None
    except NotThere:
        raise Problem(409, "Not possible now", "this person has no dates of their own") from None
