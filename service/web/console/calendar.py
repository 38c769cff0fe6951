"""The calendar: the agenda, a month, and one date with what was and will be said about it."""

from __future__ import annotations

from calendar import Calendar
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Query
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.case_events import AHEAD, UPCOMING, EventFacts, EventStatus, EventType
from flows.changes import CheckedHow
from flows.effects import Outcome
from flows.follow_up import ASKED, Said
from flows.roles import Role, Rule, sees, sees_all
from service.actions import change_event, hold_back
from service.actions.audit_acts import Act
from service.actions.change_event import IsCancelled, NotPossible, StillToCome, Verified
from service.actions.colleagues import colleagues
from service.actions.follow_up import set_outcome, set_said
from service.actions.look_at_dates import EDITABLE, Unclear, cells, checked, dates, opened, what_if, whole
from service.errors import WrongKeys
from service.parts import Parts
from service.store import agenda
from service.store.agenda import Entry, Wanted
from service.web.console.dates_by_hand import offered, settled, troubles
from service.web.console.door import Visit, allow
from service.web.cursor import pack, unpack

PATH = "/console/calendar"
SHOWN = 50  # dates on a page
MONTHS = 36  # that can be looked at, back and ahead
Sees = Annotated[Visit, allow(Rule.CLIENTS)]
Cell = Annotated[str, Form(max_length=500)]
How = Annotated[CheckedHow, Form()]


class State(StrEnum):
    """Which dates to show, by how they stand."""

    ALL = ""
    STANDS = "stands"
    IN_DOUBT = "in_doubt"
    CANCELLED = "cancelled"
    OVER = "over"


_STATES: dict[State, tuple[str, ...]] = {
    State.ALL: (),
    State.STANDS: tuple(sorted(UPCOMING)),
    State.IN_DOUBT: tuple(sorted(AHEAD - UPCOMING)),
    State.CANCELLED: (EventStatus.CANCELLED_VERIFIED,),
    State.OVER: (EventStatus.ATTENDED, EventStatus.MISSED),
}


class Told(StrEnum):
    ANY = ""
    YES = "yes"
    NO = "no"


class Filters:
    """What the agenda and the month show, as it stands in the address. `who`: `mine`, a caseworker, or everybody."""

    def __init__(
        self,
        who: Annotated[str, Query(max_length=40)] = "",
        type: Annotated[EventType | str, Query(max_length=40)] = "",
        state: State = State.ALL,
        told: Told = Told.ANY,
        stale: bool = False,
        place: Annotated[str, Query(max_length=80)] = "",
    ) -> None:
        self.who, self.state, self.told, self.stale, self.place = who, state, told, stale, place.strip()
        self.type = type if type in set(EventType) else ""

    def wanted(self, visit: Visit) -> Wanted:
        me = visit.me.person
        covered = None if self.told is Told.ANY else self.told is Told.YES
        return Wanted(
            None if sees_all(me) else me.id,
            self._caseworker(visit),
            self.type,
            _STATES[self.state],
            covered,
            self.stale,
        )

    def _caseworker(self, visit: Visit) -> UUID | None:
        if self.who == "mine":
            return visit.me.id
        try:
            return UUID(self.who) if self.who and sees_all(visit.me.person) else None
        except ValueError:
            return None

    def query(self, **more: object) -> str:
        """The same filters with something else, as an address has them."""
        own = {"who": self.who, "type": self.type, "state": self.state, "told": self.told, "place": self.place}
        own |= {"stale": "true" if self.stale else ""}
        return urlencode({name: str(value) for name, value in {**own, **more}.items() if value})


Chosen = Annotated[Filters, Depends()]


async def found(parts: Parts, visit: Visit, event: UUID) -> Entry:
    """A date whose client the visitor may see. Raises 404 for every other."""
    row = await agenda.one(parts.db, event, parts.now())
    if row is None or not sees(visit.me.person, row.caseworker):
        raise HTTPException(404)
    return row


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    async def choices(visit: Visit) -> dict[str, Any]:
        """What the filters offer."""
        people = await colleagues(parts) if sees_all(visit.me.person) else {}
        works = (Role.CASEWORKER, Role.SUPERVISOR)
        return {
            "types": list(EventType),
            "states": list(State),
            "people": [p for p in people.values() if p.here and p.role in works and p.id != visit.me.id],
        }

    async def listed(
        visit: Visit, chosen: Filters, since: date, cursor: str = "", *, wrong: str = "", picked: tuple[UUID, ...] = ()
    ) -> Response:
        begin = datetime.combine(since, time(), parts.zone)
        found, after = await dates(parts, chosen.wanted(visit), begin, unpack(cursor), SHOWN, chosen.place)
        return visit.page(
            "calendar.html",
            status=422 if wrong else 200,
            dates=found,
            more=chosen.query(since=since, cursor=pack(*after)) if after else "",
            chosen=chosen,
            since=since,
            today=parts.today(),
            wrong=wrong,
            picked=picked,
            hows=list(CheckedHow),
            **await choices(visit),
        )

    @routes.get("")
    async def agenda_(visit: Sees, chosen: Chosen, since: date | None = None, cursor: str = "") -> Response:
        return await listed(visit, chosen, since or parts.today(), cursor)

    @routes.get("/month")
    async def month(visit: Sees, chosen: Chosen, of: Annotated[str, Query(pattern=r"^\d{4}-\d{2}$")] = "") -> Response:
        first = parts.today().replace(day=1)
        try:
            first = date.fromisoformat(f"{of}-01") if of else first
        except ValueError:
            raise HTTPException(404) from None
        if not 2000 < first.year < 2100:
            raise HTTPException(404)
        weeks = Calendar(6).monthdatescalendar(first.year, first.month)  # from Sunday on, as calendars hang here
        found = await agenda.days(parts.db, parts.now(), chosen.wanted(visit), weeks[0][0], weeks[-1][-1])
        return visit.page(
            "calendar-month.html",
            first=first,
            weeks=weeks,
            days=found,
            before=(first - timedelta(days=1)).strftime("%Y-%m"),
            after=(first + timedelta(days=31)).strftime("%Y-%m"),
            today=parts.today(),
            chosen=chosen,
            **await choices(visit),
        )

    @routes.post("/verify")
    async def verify_many(
        visit: Sees,
        chosen: Chosen,
        how: How,
        on: Annotated[date, Form()],
        event: Annotated[list[UUID], Form()] = [],  # noqa: B006
    ) -> Response:
        """Somebody made sure of all of these."""
        async with parts.db.pool.acquire() as connection:
            whose = await agenda.caseworkers(connection, event)
        if len(whose) < len(set(event)) or not all(sees(visit.me.person, one) for one in whose.values()):
            raise HTTPException(404)
        wrong = "none" if not event else ""
        try:
            if event:
                await change_event.verify(parts, event, Verified(str(visit.me.id), how, on))
        except IsCancelled:
            wrong = "cancelled"
        except StillToCome:
            wrong = "day"
        if wrong:
            return await listed(visit, chosen, parts.today(), wrong=wrong, picked=tuple(event))
        await visit.trace(Act.EVENT_VERIFIED, *event)
        return visit.go(PATH, "dates-verified", **dict(parse_qsl(chosen.query())))

    # --- one date

    async def shown(visit: Visit, row: Entry, *, wrong: str = "") -> Response:
        try:
            date_ = await whole(parts, row)
        except WrongKeys:
            raise HTTPException(404) from None
        people = await colleagues(parts)
        return visit.page(
            "date.html",
            status=422 if wrong else 200,
            date=date_,
            row=row,
            person=str(parts.zone_of(row.timezone)),
            names={str(one.id): one.name for one in people.values()},
            over=row.starts_at < parts.now(),
            today=parts.today(),
            hows=list(CheckedHow),
            outcomes=list(Outcome),
            asked=row.type in ASKED and row.status in AHEAD,
            answers=list(Said),
            wrong=wrong,
        )

    @routes.get("/{event}")
    async def one(visit: Sees, event: UUID) -> Response:
        return await shown(visit, await found(parts, visit, event))

    @routes.post("/{event}/verify")
    async def verify(visit: Sees, event: UUID, how: How, on: Annotated[date, Form()]) -> Response:
        await found(parts, visit, event)
        return await done(visit, event, Act.EVENT_VERIFIED, "dates-verified", change_event.verify(
            parts, [event], Verified(str(visit.me.id), how, on)
        ))  # fmt: skip

    @routes.post("/{event}/cancel")
    async def cancel(visit: Sees, event: UUID, how: How, on: Annotated[date, Form()]) -> Response:
        await found(parts, visit, event)
        return await done(visit, event, Act.EVENT_CANCELLED, "date-cancelled", change_event.cancel(
            parts, event, Verified(str(visit.me.id), how, on)
        ))  # fmt: skip

    @routes.post("/{event}/undo-cancel")
    async def undo(visit: Sees, event: UUID, how: How, on: Annotated[date, Form()]) -> Response:
        await found(parts, visit, event)
        return await done(visit, event, Act.EVENT_BACK_ON, "date-back-on", change_event.undo_cancel(
            parts, event, Verified(str(visit.me.id), how, on)
        ))  # fmt: skip

    @routes.post("/{event}/heard-cancelled")
    async def heard(visit: Sees, event: UUID) -> Response:
        """Somebody says so; nobody has checked. People are told to plan on going."""
        await found(parts, visit, event)
        return await done(visit, event, Act.EVENT_CHANGED, "date-in-doubt", change_event.change(
            parts, event, str(visit.me.id), lambda facts: replace(facts, status=EventStatus.CANCELLED_UNVERIFIED)
        ))  # fmt: skip

    async def done(visit: Visit, event: UUID, act: Act, said: str, work: Any) -> Response:
        try:
            await work
        except NotPossible as error:
            wrong = {StillToCome: "day", IsCancelled: "cancelled"}.get(type(error), "not-cancelled")
            return await shown(visit, await found(parts, visit, event), wrong=wrong)
        await visit.trace(act, event)
        return visit.go(f"{PATH}/{event}", said)

    async def kept(visit: Visit, row: Entry, done: bool, act: Act, wrong: str, said: str = "saved") -> Response:
        if not done:
            return await shown(visit, row, wrong=wrong)
        await visit.trace(act, row.id)
        return visit.go(f"{PATH}/{row.id}", said)

    @routes.post("/{event}/outcome")
    async def outcome(visit: Sees, event: UUID, outcome: Annotated[Outcome, Form()]) -> Response:
        row = await found(parts, visit, event)
        return await kept(visit, row, await set_outcome(parts, event, outcome), Act.EVENT_OUTCOME, "ahead")

    @routes.post("/{event}/said")
    async def said(visit: Sees, event: UUID, said: Annotated[Said, Form()]) -> Response:
        """Somebody was told by a person, and answered."""
        row = await found(parts, visit, event)
        return await kept(visit, row, await set_said(parts, event, said), Act.EVENT_SAID, "not-asked")

    @routes.post("/{event}/skip")
    async def skip(visit: Sees, event: UUID, step: Annotated[str, Form(max_length=40)]) -> Response:
        row = await found(parts, visit, event)
        skipped = await hold_back.skip(parts, event, step)
        return await kept(visit, row, skipped, Act.EVENT_SKIPPED, "step", "step-skipped")

    # --- other facts, looked at before they are kept

    async def form(
        visit: Visit,
        row: Entry,
        given: dict[str, str],
        unclear: Unclear,
        new: EventFacts | None = None,
        seen: Any = None,
    ) -> Response:
        return visit.page(
            "date-edit.html",
            row=row,
            date=opened(parts, row),
            given=given,
            **troubles(visit, unclear),
            new=new,
            seen=seen,
            person=str(parts.zone_of(row.timezone)),
            **await offered(parts),
        )

    async def opened_facts(visit: Visit, event: UUID) -> tuple[Entry, EventFacts]:
        row = await found(parts, visit, event)
        facts = opened(parts, row).facts
        if facts is None:
            raise HTTPException(404)
        return row, facts

    @routes.get("/{event}/edit")
    async def edit(visit: Sees, event: UUID) -> Response:
        row, facts = await opened_facts(visit, event)
        return await form(visit, row, cells(facts), Unclear({}))

    @routes.post("/{event}/edit")
    async def change(
        visit: Sees,
        event: UUID,
        date: Cell,
        time: Cell,
        timezone: Cell = "",
        fold: Cell = "",
        venue: Cell = "",
        address: Cell = "",
        city: Cell = "",
        room: Cell = "",
        mode: Cell = "",
        which: Cell = "",
        only_look: Annotated[bool, Form(alias="look")] = False,
    ) -> Response:
        """Checked like a row of a file; `look` shows what would be sent, and keeps nothing."""
        row, facts = await opened_facts(visit, event)
        sent = dict(zip(EDITABLE, (date, time, timezone, fold, venue, address, city, room, mode), strict=True))
        given = await settled(parts, {**sent, "which": which})
        new = await checked(parts, facts, given)
        if isinstance(new, Unclear):
            return await form(visit, row, given, new)
        if only_look:
            return await form(visit, row, cells(new), Unclear({}), new, await what_if(parts, row, new))
        try:
            await change_event.change(parts, event, str(visit.me.id), lambda _: new)
        except NotPossible as error:
            return await form(visit, row, given, Unclear({"time": str(error)}))
        await visit.trace(Act.EVENT_CHANGED, event)
        return visit.go(f"{PATH}/{event}", "date-changed")

    return routes
