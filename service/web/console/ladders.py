"""When reminders go: each type's ladder, and another one in its place once the difference has been seen."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response
from starlette.datastructures import FormData

from flows.case_events import EventType
from flows.ladders import LADDERS, LadderError, Rung, Wording, ladder
from flows.roles import Rule
from service.actions import foresee
from service.parts import Parts
from service.store import ladders
from service.web.console.door import Visit, allow

PATH = "/console/settings/ladders"
Admin = Annotated[Visit, allow(Rule.SETTINGS)]
LOOKS = 30  # days ahead in which the difference is told
MORE = 2  # empty lines of the form
WORDINGS: tuple[Wording, ...] = ("ahead", "ask", "soon")


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    @routes.get("")
    async def all_of(visit: Admin) -> Response:
        return visit.page("ladders.html", ladders=await ladders.current(parts.db))

    @routes.get("/{event}")
    async def edit(visit: Admin, event: EventType) -> Response:
        return _form(visit, event, _written((await ladders.current(parts.db))[event]))

    @routes.post("/{event}")
    async def look(visit: Admin, event: EventType) -> Response:
        """The difference first; `act=apply` puts it in place."""
        form = await visit.request.form()
        steps = _steps(form)
        try:
            wanted = ladder(event, [(None if day == "morning" else int(day), wording) for day, wording in steps])
        except (LadderError, ValueError):
            return _form(visit, event, steps, wrong=True)
        if form.get("act") == "apply":
            await foresee.set_ladder(parts, event, wanted, visit.me.id)
            return visit.go(PATH, "saved")
        until = parts.now() + timedelta(days=LOOKS)
        return _form(visit, event, steps, await foresee.difference(parts, event, wanted, until))

    def _form(
        visit: Visit,
        event: EventType,
        steps: list[tuple[str, Wording]],
        difference: foresee.Difference | None = None,
        *,
        wrong: bool = False,
    ) -> Response:
        known = {rung.wording for rung in LADDERS[event]}
        found: dict[str, Any] = {}
        if difference is not None:
            found = {
                "events": difference.events,
                "added": sorted(Counter(told.step for told in difference.added).items()),
                "gone": sorted(Counter(told.step for told in difference.gone).items()),
            }
        return visit.page(
            "ladder.html",
            status=422 if wrong else 200,
            event=event,
            steps=steps,
            empty=range(len(steps), len(steps) + MORE),
            wordings=[w for w in WORDINGS if w in known],
            difference=found,
            looks=LOOKS,
            wrong=wrong,
        )

    return routes


def _written(rungs: tuple[Rung, ...]) -> list[tuple[str, Wording]]:
    return [(str(rung.days) if rung.days else "morning", rung.wording) for rung in rungs]


def _steps(form: FormData) -> list[tuple[str, Wording]]:
    """(day, wording) of each line that has a day. A wording that is none of ours is left to `ladder` to refuse."""
    days, wordings = map(str, form.getlist("day")), map(str, form.getlist("wording"))
    return [(day.strip(), wording) for day, wording in zip(days, wordings, strict=False) if day.strip()]  # type: ignore[misc]
