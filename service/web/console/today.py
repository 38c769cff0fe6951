"""What waits: the dates nobody is told of, tasks by deadline, trouble with sending."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from flows.effects import TaskKind
from flows.roles import Rule, may
from service.actions import do_task
from service.actions.today import of_tasks, running, waits
from service.actions.watch_words import content_ending
from service.parts import Parts
from service.store import control, outbox, senders, tasks
from service.web.console.clients import whose
from service.web.console.door import Visit, allow

TODAY, TASKS = "/console/today", "/console/tasks"
SHOWN = 50  # tasks on a page
LATE = timedelta(minutes=10)  # a message due and not gone


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix="/console")

    @routes.get("/today")
    async def today(visit: Annotated[Visit, allow(Rule.SIGNED_IN)]) -> Response:
        me = visit.me.person
        ending = await content_ending(parts) if may(me.role, Rule.TRANSLATE) else None
        return visit.page(
            "today.html",
            ending=ending if ending and (ending.facts or ending.words) else None,
            waits=await waits(parts, whose(visit)) if may(me.role, Rule.TASKS) else None,
            notices=await running(parts) if may(me.role, Rule.NOTICE) else [],
            stopped=await control.read(parts.db),
            shut=await senders.closed(parts.db),
            late=await outbox.late(parts.db, parts.now() - LATE),
        )

    @routes.get("/tasks")
    async def task_list(
        visit: Annotated[Visit, allow(Rule.TASKS)], after: UUID | None = None, kind: TaskKind | None = None
    ) -> Response:
        found = await tasks.open_for(parts.db, whose(visit), after, SHOWN + 1, kind or "")
        return visit.page(
            "tasks.html",
            tasks=found[:SHOWN],
            names=of_tasks(parts, found),
            more=found[SHOWN - 1].id if len(found) > SHOWN else None,
            kind=kind or "",
        )

    @routes.post("/tasks/{task}/{act}")
    async def act(visit: Annotated[Visit, allow(Rule.TASKS)], task: UUID, act: do_task.How, back: str = "") -> Response:
        done = await do_task.do(parts, task, act, visit.me.person)
        return visit.go(TASKS if back == "tasks" else TODAY, f"task-{act}" if done else "task-gone")

    return routes
