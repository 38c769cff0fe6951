"""What waits: the dates nobody is told of, tasks by deadline, trouble with sending."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from flows.roles import Rule, may, sees, sees_all
from service.actions import do_task
from service.actions.uncovered import pressing
from service.parts import Parts
from service.store import control, outbox, senders, tasks
from service.web.console.door import Visit, allow

TODAY, TASKS = "/console/today", "/console/tasks"
SHOWN = 50  # tasks or dates on a page
LATE = timedelta(minutes=10)  # a message due and not gone


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix="/console")

    @routes.get("/today")
    async def today(visit: Annotated[Visit, allow(Rule.SIGNED_IN)]) -> Response:
        me, now = visit.me.person, parts.now()
        works = may(me.role, Rule.TASKS)
        whose = None if sees_all(me) else me.id
        dates, how_many = await pressing(parts, partial(sees, me), SHOWN) if works else ([], 0)
        return visit.page(
            "today.html",
            dates=dates,
            how_many=how_many,
            tasks=await tasks.open_for(parts.db, whose, None, 20) if works else [],
            stopped=await control.read(parts.db),
            shut=await senders.closed(parts.db),
            late=await outbox.late(parts.db, now - LATE),
        )

    @routes.get("/tasks")
    async def task_list(
        visit: Annotated[Visit, allow(Rule.TASKS)], after: UUID | None = None, done: bool = False
    ) -> Response:
        me = visit.me.person
        found = await tasks.open_for(parts.db, None if sees_all(me) else me.id, after, SHOWN + 1)
        return visit.page("tasks.html", tasks=found[:SHOWN], more=found[SHOWN - 1].id if len(found) > SHOWN else None)

    @routes.post("/tasks/{task}/{act}")
    async def act(visit: Annotated[Visit, allow(Rule.TASKS)], task: UUID, act: do_task.How, back: str = "") -> Response:
        done = await do_task.do(parts, task, act, visit.me.person)
        return visit.go(TASKS if back == "tasks" else TODAY, f"task-{act}" if done else "task-gone")

    return routes
