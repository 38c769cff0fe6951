"""`/api/v1` for what waits, what is ahead and what came of it: today's lists, the dates nobody is told of, the days to
come, and the numbers. Ids and fixed words; of the numbers not even these."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel

from flows.roles import Scope
from flows.uncovered import Help, Why
from service.actions.numbers import kept_numbers
from service.actions.today import waits
from service.actions.uncovered import DAYS, pressing
from service.parts import Parts
from service.store import reminders
from service.store.today import Several as Counted
from service.web.api import AT, ID, PREFIX, Caller, Problem, api_token, like
from service.web.cursor import pack, unpack

MOST = 200
DATE = "2026-12-08T08:30:00-05:00"
LINE = {"client": ID, "at": None, "what": "silent", "case_event": ID, "event_type": "hearing.master", "event_at": DATE}
REASON = {"why": "no_consent", "help": "ask_consent", "detail": "", "at": None}
UNCOVERED = {
    "case_event": ID, "client": ID, "caseworker": None, "event_type": "hearing.master", "event_at": DATE,
    "timezone": "America/New_York", "status": "scheduled", "waits": False, "reasons": [REASON],
}  # fmt: skip
TABLE = {
    "name": "coverage", "columns": ["told", "not-told"],
    "lines": [{"about": ["hearing.master"], "total": 212, "parts": [206, 6]}],
}  # fmt: skip


class Waiting(BaseModel):
    """`what`: of who has not confirmed, what they answered (`silent`, `not_asked`); of a number, the provider's
    code."""

    client: UUID
    at: datetime | None
    what: str
    case_event: UUID | None
    event_type: str | None
    event_at: datetime | None


class Several(BaseModel):
    """How many there are, and the first ten."""

    count: int
    first: list[Waiting]


class TodayOut(BaseModel):
    """`uncovered`: dates of the next 14 days that nobody is told of and that need somebody; `unread`: texts nobody has
    read, longest waiting first; `unconfirmed`: dates within 48 hours; `failing`: numbers that texts do not reach."""

    model_config = like(
        uncovered=3, tasks=12, to_verify=4, unread={"count": 0, "first": []},
        unconfirmed={"count": 1, "first": [LINE]}, failing={"count": 0, "first": []},
    )  # fmt: skip
    uncovered: int
    tasks: int
    to_verify: int
    unread: Several
    unconfirmed: Several
    failing: Several


class ReasonOut(BaseModel):
    """`help`: what somebody can do about it; `at`: when something will happen by itself."""

    why: Why
    help: Help
    detail: str
    at: datetime | None


class UncoveredOut(BaseModel):
    """A date nobody can be sure its client knows of. `waits`: nothing is to be done yet."""

    case_event: UUID
    client: UUID
    caseworker: UUID | None
    event_type: str
    event_at: datetime
    timezone: str
    status: str
    waits: bool
    reasons: list[ReasonOut]


class UncoveredPage(BaseModel):
    """`count`: how many there are in all. `next`: give it back as `cursor`; null on the last page."""

    model_config = like(items=[UNCOVERED], count=1, next=None)
    items: list[UncoveredOut]
    count: int
    next: str | None


class DayOut(BaseModel):
    """`planned`: steps for this day; `kept_back`: how many of them for people who are not texted as things are;
    `case_events`: how many dates begin."""

    day: date
    planned: int
    kept_back: int
    case_events: int


class Ahead(BaseModel):
    model_config = like(items=[{"day": "2026-12-01", "planned": 40, "kept_back": 2, "case_events": 9}])
    items: list[DayOut]


class LineOut(BaseModel):
    """What it is about, how many in all, and in each column. null: fewer than five, or reckoned from them."""

    about: list[str]
    total: int | None
    parts: list[int | None]


class TableOut(BaseModel):
    name: str
    columns: list[str]
    lines: list[LineOut]


class TookOut(BaseModel):
    """How long people waited: how many, the middle one, and what nine of ten stayed under, in seconds."""

    about: str
    number: int
    middle: float
    most: float


class CostOut(BaseModel):
    """SMS segments of a month; `price` in US dollars where one is configured."""

    month: date
    segments: int
    price: Decimal | None


class NumbersOut(BaseModel):
    """What happened in the last `days` until `at`."""

    model_config = like(
        days=30, at=AT, tables=[TABLE], took=[{"about": "", "number": 41, "middle": 900.0, "most": 7200.0}],
        costs=[{"month": "2026-11-01", "segments": 5210, "price": "62.52"}],
    )  # fmt: skip
    days: int
    at: datetime
    tables: list[TableOut]
    took: list[TookOut]
    costs: list[CostOut]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    @routes.get("/today", tags=["today"])
    async def today(_: Annotated[Caller, api_token(Scope.TASKS_READ)]) -> TodayOut:
        """What waits for somebody now: how many of each, and the first."""
        found = await waits(parts, None)
        return TodayOut(
            uncovered=found.uncovered,
            tasks=found.open_tasks,
            to_verify=found.to_verify,
            unread=_several(found.unread),
            unconfirmed=_several(found.unconfirmed),
            failing=_several(found.failing),
        )

    @routes.get("/uncovered", tags=["today"])
    async def uncovered(
        _: Annotated[Caller, api_token(Scope.EVENTS_READ)],
        days: Annotated[int, Query(ge=1, le=90)] = DAYS,
        cursor: Annotated[str, Query(max_length=80)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
    ) -> UncoveredPage:
        """Dates that nobody is told of and that need somebody, soonest first: why, and what to do."""
        after = unpack(cursor) if cursor else None
        if cursor and after is None:
            raise Problem(422, "This cursor is none of ours")
        found, count = await pressing(parts, None, limit + 1, days, after)
        items = [
            UncoveredOut(
                case_event=u.event,
                client=u.client,
                caseworker=u.caseworker,
                event_type=u.type,
                event_at=u.starts_at,
                timezone=str(u.starts_at.tzinfo),
                status=u.status,
                waits=u.waits,
                reasons=[ReasonOut(why=r.why, help=r.help, detail=r.detail, at=r.at) for r in u.reasons],
            )
            for u in found[:limit]
        ]
        more = pack(items[-1].event_at, items[-1].case_event) if len(found) > limit else None
        return UncoveredPage(items=items, count=count, next=more)

    @routes.get("/ahead", tags=["today"])
    async def ahead(
        _: Annotated[Caller, api_token(Scope.REMINDERS_READ)], days: Annotated[int, Query(ge=1, le=90)] = 7
    ) -> Ahead:
        """The days to come: what is planned for each, and how many dates begin."""
        now = parts.now()
        found = await reminders.days(parts.db, now, now + timedelta(days=days), parts.zone.key, None)
        return Ahead(items=[DayOut(day=d.on, planned=d.planned, kept_back=d.kept, case_events=d.begins) for d in found])

    @routes.get("/numbers", tags=["numbers"])
    async def numbers(
        _: Annotated[Caller, api_token(Scope.NUMBERS_READ)], days: Literal["30", "90", "365"] = "30"
    ) -> NumbersOut:
        """What came of the work, never about a person: coverage, delivery, answers, waiting times and cost."""
        found = await kept_numbers(parts, int(days))
        return NumbersOut(
            days=found.days,
            at=found.at,
            tables=[
                TableOut(
                    name=t.name,
                    columns=list(t.parts),
                    lines=[LineOut(about=list(n.about), total=n.total, parts=list(n.parts)) for n in t.lines],
                )
                for t in found.tables
            ],
            took=[
                TookOut(about=t.about, number=t.number, middle=t.middle.total_seconds(), most=t.most.total_seconds())
                for t in found.took
            ],
            costs=[CostOut(month=c.month, segments=c.segments, price=c.price) for c in found.costs],
        )

    return routes


def _several(found: Counted) -> Several:
    return Several(
        count=found.count,
        first=[
            Waiting(
                client=w.client.id,
                at=w.at,
                what=w.what or "",
                case_event=w.event,
                event_type=w.type,
                event_at=w.starts_at,
            )
            for w in found.first
        ],
    )
