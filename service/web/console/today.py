"""What waits: the dates nobody is told of, tasks by deadline, trouble with sending."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from flows.effects import TaskKind
from flows.roles import Role, Rule, may
from flows.uncovered import Help
from service.actions import do_task
from service.actions.colleagues import colleagues
from service.actions.today import of_tasks, running, waits
from service.actions.uncovered import Uncovered
from service.actions.watch_words import content_ending
from service.parts import Parts
from service.store import control, outbox, senders, tasks
from service.web.console.calendar import PATH as CALENDAR
from service.web.console.clients import PATH as CLIENTS
from service.web.console.clients import whose
from service.web.console.door import Visit, allow

TODAY, TASKS = "/console/today", "/console/tasks"
CONTENT, SETTINGS = "/console/content", "/console/settings"
SHOWN = 50  # tasks on a page
LATE = timedelta(minutes=10)  # a message due and not gone


_SETTINGS = {
    TaskKind.PAUSED: (Rule.SIGNED_IN, "pause"),
    TaskKind.UNTOLD: (Rule.TOKENS, "webhooks"),
    TaskKind.CAPPED: (Rule.SETTINGS, "sending"),
}
_CLIENT = {
    TaskKind.NEW_DATE: "/date",
    TaskKind.NUMBER: "/edit#phone",
    TaskKind.NEW_NUMBER: "/edit#phone",
    TaskKind.NO_CONSENT: "/record#consent",
    TaskKind.CALL: "#phone",
    TaskKind.CALL_BACK: "#phone",
}


def where_done(task: tasks.Shown, role: Role) -> str:
    """The page, and the place on it, where a task is done: of settings, of its date, or of its person; "" where the
    console does not do it, or not for this role."""
    kind = TaskKind(task.kind)
    if kind is TaskKind.CONTENT:
        return CONTENT
    if kind in _SETTINGS:
        rule, page = _SETTINGS[kind]
        return f"{SETTINGS}/{page}" if may(role, rule) else ""
    if task.client and kind in _CLIENT:
        return f"{CLIENTS}/{task.client}{_CLIENT[kind]}"
    if task.event_type:
        return f"{CALENDAR}/{task.case_event}#{'check' if kind is TaskKind.VERIFY else 'call'}"
    return f"{CLIENTS}/{task.client}#text" if task.client else ""


_HELP = {
    Help.ASK_CONSENT: "/record#consent",
    Help.LOOK_INTO_DOUBT: "",
    Help.TURN_ON: "#automation",
    Help.CHECK_NUMBER: "/edit#phone",
}


def where_helped(date: Uncovered) -> str:
    """Where is done what helps with a date that nobody is told of."""
    match date.reasons[0].help:
        case Help.RESUME:
            return f"{SETTINGS}/pause"
        case Help.SIGN_WORDS:
            return CONTENT
        case help_ if help_ in _HELP:
            return f"{CLIENTS}/{date.client}{_HELP[help_]}"
        case _:
            return f"{CALENDAR}/{date.event}#call"


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
            where_done=lambda task: where_done(task, me.role),
            where_helped=where_helped,
            who=await colleagues(parts) if may(me.role, Rule.TASKS) else {},
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
            where_done=lambda task: where_done(task, visit.me.role),
            names=of_tasks(parts, found),
            who=await colleagues(parts),
            more=found[SHOWN - 1].id if len(found) > SHOWN else None,
            kind=kind or "",
        )

    @routes.post("/tasks/{task}/{act}")
    async def act(visit: Annotated[Visit, allow(Rule.TASKS)], task: UUID, act: do_task.How, back: str = "") -> Response:
        done = await do_task.do(parts, task, act, visit.me.person)
        return visit.go(TASKS if back == "tasks" else TODAY, f"task-{act}" if done else "task-gone")

    return routes
