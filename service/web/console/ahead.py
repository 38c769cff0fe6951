"""What will be sent in the days to come, and what if we or the provider stood still meanwhile. Sends nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import Response

from flows.replay import Window
from flows.roles import Role, sees_all
from service.actions.colleagues import colleagues
from service.actions.foresee import AFTERWARDS, preview
from service.actions.look_ahead import LISTED, LOOKED_AT, look_ahead
from service.parts import Parts
from service.web.console.calendar import found
from service.web.console.clients import Client, whose
from service.web.cursor import pack, unpack

PATH = "/console/calendar/ahead"
SPANS = (7, 14, 30, 90)  # days
SHOWN = 50  # places of a day's plan on a page
LONGEST = 240  # hours that something stands still


class Down(StrEnum):
    """What stands still in the days to come."""

    NOTHING = ""
    WE = "we"
    PROVIDER = "provider"


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    @routes.get("")
    async def ahead(
        visit: Client,
        days: int = SPANS[0],
        down: Down = Down.NOTHING,
        since: Annotated[str, Query(max_length=30)] = "",
        hours: Annotated[str, Query(max_length=5)] = "24",
        day: date | None = None,
        cursor: str = "",
        who: UUID | Literal[""] = "",
    ) -> Response:
        """`who`: of this caseworker's clients and nobody's, for those who see everybody's."""
        now, theirs = parts.now(), who if sees_all(visit.me.person) and who else None
        people = await colleagues(parts) if sees_all(visit.me.person) else {}
        span = days if days in SPANS else SPANS[0]
        begins, lasts = _moment(since), int(hours) if hours.isascii() and hours.isdigit() else 0
        wrong = {}
        if down and begins is None:
            wrong["since"] = "since"
        if down and not 0 < lasts <= LONGEST:
            wrong["hours"] = "hours"
        still = (Window(begins, begins + timedelta(hours=lasts)),) if down and begins and not wrong else ()
        seen = await look_ahead(
            parts,
            now + timedelta(days=span),
            theirs or whose(visit),
            day,
            unpack(cursor),
            SHOWN,
            worker_down=still if down is Down.WE else (),
            provider_down=still if down is Down.PROVIDER else (),
        )
        asked = {
            "days": span,
            **({"who": theirs} if theirs else {}),
            **({"down": down, "since": since, "hours": hours} if still else {}),
        }
        return visit.page(
            "ahead.html",
            status=422 if wrong else 200,
            seen=seen,
            who=theirs,
            people=[p for p in people.values() if p.here and p.role in (Role.CASEWORKER, Role.SUPERVISOR)],
            spans=SPANS,
            span=span,
            downs=list(Down),
            down=down,
            since=since or f"{now.astimezone(parts.zone):%Y-%m-%dT%H:00}",
            hours=hours,
            longest=LONGEST,
            still=still,
            wrong=wrong,
            looked_at=LOOKED_AT,
            asked_shown=LISTED,
            query=lambda **more: urlencode({**asked, **more}),
            more=pack(*seen.more) if seen.more else "",
        )

    @routes.get("/words/{event}")
    async def in_words(
        visit: Client, event: UUID, step: Annotated[str, Query(max_length=40)] = "", to: UUID | None = None
    ) -> Response:
        """A message as it would read, beside its line; without JavaScript, the page of its date has all of them."""
        row = await found(parts, visit, event)
        if not visit.request.headers.get("hx-request"):
            return visit.go(f"/console/calendar/{event}")
        whom = to or row.client
        coming = [
            c for c in await preview(parts, row.starts_at + AFTERWARDS, whom) if c.tells(event) and step in ("", c.step)
        ]
        return visit.page("ahead-words.html", coming=coming)

    def _moment(text: str) -> datetime | None:
        """A date and time on the organisation's clock."""
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return None
        return at.replace(tzinfo=parts.zone) if at.tzinfo is None and 2000 < at.year < 2100 else None

    return routes
