"""Notices to many people: written, checked in place, let go by somebody else, watched, stopped, told about."""

from __future__ import annotations

import io
from collections.abc import Awaitable
from datetime import date
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.case_events import EventType
from flows.contact import Channel
from flows.notices import Audience, NoticeState, Refusal, Weight
from flows.roles import MAY, Rule, may
from service.actions import stop_sending
from service.actions.audit_acts import Act
from service.actions.broadcasts import report as reports
from service.actions.broadcasts.approve import Who, approve, undo
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import NoticeError, Text, open_row
from service.actions.broadcasts.preview import preview
from service.parts import Parts
from service.store import broadcasts, staff
from service.store.audit import audit
from service.web.console.door import Visit, allow

NOTICES = "/console/notices"
SHOWN = 30
Writer = Annotated[Visit, allow(Rule.NOTICE)]
Line = Annotated[str, Form(max_length=200)]
Long = Annotated[str, Form(max_length=200_000)]
EDITABLE = (NoticeState.DRAFT, NoticeState.CHECKED)


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=NOTICES)

    @routes.get("")
    async def all_of(visit: Writer, before: UUID | None = None) -> Response:
        found = await broadcasts.page(parts.db, before, SHOWN + 1)
        shown = [open_row(parts, row, ()) for row in found[:SHOWN]]
        return visit.page("notices.html", notices=shown, more=shown[-1].id if len(found) > SHOWN else None)

    @routes.get("/new")
    async def new(visit: Writer) -> Response:
        return _form(visit, None)

    @routes.post("")
    async def write(visit: Writer, title: Line = "") -> Response:
        return await _keep(visit, None)

    @routes.get("/{notice}")
    async def show(visit: Writer, notice: UUID) -> Response:
        return await _show(visit, notice)

    @routes.get("/{notice}/edit")
    async def edit(visit: Writer, notice: UUID) -> Response:
        seen = await _known(preview(parts, notice))
        if seen.notice.state not in EDITABLE:
            return visit.go(f"{NOTICES}/{notice}")
        return _form(visit, seen.notice)

    @routes.post("/{notice}/edit")
    async def write_again(visit: Writer, notice: UUID) -> Response:
        return await _keep(visit, notice)

    @routes.post("/{notice}/check")
    async def look(visit: Writer, notice: UUID) -> Response:
        await _known(check(parts, notice))
        return visit.go(f"{NOTICES}/{notice}")

    @routes.post("/{notice}/approve")
    async def let_go(
        visit: Writer, notice: UUID, count: Line = "", confirmed: bool = Form(False), code: Line = ""
    ) -> Response:
        await _known(preview(parts, notice))
        if not await visit.proved(code):
            return await _show(visit, notice, wrong="code", status=422)
        typed = int(count) if count.isascii() and count.isdigit() else None
        who = await _who(visit)
        decided = await _known(approve(parts, notice, who, typed=typed, confirmed=confirmed))
        if isinstance(decided, Refusal):
            return await _show(visit, notice, wrong=decided, status=422)
        await _trace(visit, Act.NOTICE_APPROVED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-held")

    @routes.post("/{notice}/undo")
    async def take_back(visit: Writer, notice: UUID) -> Response:
        await _known(preview(parts, notice))
        if not await undo(parts, notice):
            return visit.go(f"{NOTICES}/{notice}", "notice-too-late")
        await _trace(visit, Act.NOTICE_UNDONE, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-undone")

    @routes.post("/{notice}/stop")
    async def stop(visit: Writer, notice: UUID) -> Response:
        if await stop_sending.stop_broadcast(parts, notice) is None:
            raise HTTPException(404)
        await _trace(visit, Act.NOTICE_STOPPED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-stopped")

    @routes.post("/{notice}/tasks")
    async def tasks(visit: Writer, notice: UUID) -> Response:
        await _known(preview(parts, notice))
        await reports.open_tasks(parts, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-tasks")

    @routes.post("/{notice}/letters")
    async def letters(visit: Annotated[Visit, allow(Rule.EXPORT)], notice: UUID, code: Line = "") -> Response:
        await _known(preview(parts, notice))
        if not await visit.proved(code):
            return await _show(visit, notice, wrong="code", status=422)
        file = io.StringIO()
        await reports.letters(parts, notice, file)
        await _trace(visit, Act.NOTICE_LETTERS, notice)
        headers = {"Content-Disposition": 'attachment; filename="letters.csv"'}
        return Response("\ufeff" + file.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)

    async def _show(visit: Visit, notice: UUID, wrong: str = "", status: int = 200) -> Response:
        seen = await _known(preview(parts, notice))
        who = await _who(visit)
        own = seen.notice.stored.composed_by in (None, who.id)
        blocks = [f for f in seen.notice.findings if f.weight is Weight.BLOCK]
        return visit.page(
            "notice.html",
            status=status,
            notice=seen.notice,
            seen=seen,
            wrong=wrong,
            blocks=blocks,
            confirms=[f for f in seen.notice.findings if f not in blocks],
            own=own,
            who=who,
            report=await reports.report(parts, notice) if seen.notice.state not in EDITABLE else None,
            running=seen.notice.state in (NoticeState.HELD, NoticeState.SENDING),
        )

    def _form(visit: Visit, notice: object, wrong: str = "", status: int = 200) -> Response:
        return visit.page(
            "notice-form.html",
            status=status,
            notice=notice,
            wrong=wrong,
            tongues=sorted(parts.content.catalog.languages),
            channels=list(Channel),
            types=list(EventType),
        )

    async def _keep(visit: Visit, notice: UUID | None) -> Response:
        form = await visit.request.form()

        def one(name: str) -> str:
            return str(form.get(name, "")).strip()

        def day(name: str) -> date | None:
            return date.fromisoformat(one(name)) if one(name) else None

        texts = [Text(tag, body) for tag in sorted(parts.content.catalog.languages) if (body := one(f"text-{tag}"))]
        try:
            audience = Audience(
                languages=tuple(map(str, form.getlist("language"))),
                channels=tuple(map(str, form.getlist("channel"))),
                event_types=tuple(map(str, form.getlist("type"))),
                events_from=day("from"),
                events_until=day("until"),
                seen_within_days=int(one("seen")) if one("seen") else None,
                refs=tuple(one("refs").split()),
                leave_out_contradicted=bool(one("leave-out")),
            )
            kept = await compose(parts, one("title"), texts, audience, by=visit.me.id, id=notice)
            await check(parts, kept)
        except NoticeError as error:
            if str(error).startswith("no broadcast"):
                raise HTTPException(404) from None
            return _form(visit, None, "state", 422)
        except ValueError:
            return _form(visit, None, "audience", 422)
        await _trace(visit, Act.NOTICE_WRITTEN, kept)
        return visit.go(f"{NOTICES}/{kept}")

    async def _who(visit: Visit) -> Who:
        me = visit.me
        return Who(me.id, may(me.role, Rule.APPROVE), await staff.others(parts.db, list(MAY[Rule.APPROVE]), me.id))

    async def _trace(visit: Visit, act: Act, notice: UUID) -> None:
        async with parts.db.transaction() as tx:
            await audit(tx, parts.clock.real(), visit.me.id, act, notice)

    return routes


Found = TypeVar("Found")


async def _known(work: Awaitable[Found]) -> Found:
    """What was asked for; 404 where there is no such notice."""
    try:
        return await work
    except NoticeError as error:
        raise HTTPException(404 if str(error).startswith("no broadcast") else 409) from None
