"""Notices to many people: written, checked in place, let go by somebody else, watched, stopped, told about."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar
from uuid import UUID

from babel.dates import format_timedelta
from babel.numbers import format_currency
from fastapi import APIRouter, Form
from fastapi.responses import Response, StreamingResponse
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from flows.case_events import EventType
from flows.contact import Channel
from flows.notices import NOBODYS, Audience, NoticeState, Origin, Refusal, Weight
from flows.people import Tier
from flows.roles import MAY, Role, Rule, may
from service.actions import stop_sending
from service.actions.audit_acts import Act
from service.actions.broadcasts import report as reports
from service.actions.broadcasts.approve import Who, approve, undo
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.draft import draft
from service.actions.broadcasts.opened import Notice, NoticeError, Text, look_up, open_row
from service.actions.broadcasts.pause import go_on, pause
from service.actions.broadcasts.preview import preview
from service.actions.broadcasts.reach import Reach, reach
from service.actions.broadcasts.rehearse import rehearse
from service.actions.colleagues import colleagues
from service.actions.tag_clients import vocabulary
from service.calendars import csv
from service.cells import MARK
from service.parts import Parts
from service.store import broadcasts, staff
from service.store.sealed import unseal_staff
from service.web.console import live
from service.web.console.door import Visit, allow

NOTICES = "/console/notices"
SHOWN = 30
Writer = Annotated[Visit, allow(Rule.NOTICE)]
Line = Annotated[str, Form(max_length=200)]
Long = Annotated[str, Form(max_length=200_000)]
FIRST = ("en", "es")  # the languages whose boxes are open to begin with
EDITABLE = (NoticeState.DRAFT, NoticeState.CHECKED)
RUNNING = (NoticeState.HELD, NoticeState.SENDING, NoticeState.PAUSED)
MOST_LISTED = 1_000_000  # bytes of a list of references
UNREADABLE = "?"
HEADINGS = ("client_ref", "ref", "reference")
WATCHED = 300  # looks; then the browser asks again, and whether they may is asked again too


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=NOTICES)

    async def progress_of(notice: UUID) -> tuple[str, dict[str, int]]:
        return await broadcasts.progress(parts.db, notice)

    looks = live.Looks(progress_of)

    @routes.get("")
    async def all_of(visit: Writer, before: UUID | None = None) -> Response:
        found = await broadcasts.page(parts.db, before, SHOWN + 1)
        shown = [open_row(parts, row, ()) for row in found[:SHOWN]]
        return visit.page("notices.html", notices=shown, more=shown[-1].id if len(found) > SHOWN else None)

    @routes.get("/new")
    async def new(visit: Writer) -> Response:
        return await _form(visit, None, _empty())

    @routes.post("/reach")
    async def count(visit: Writer) -> Response:
        """How many people the form means as it stands: a part of its page."""
        _, shown = await _posted(visit)
        reached, wrong = await _reach(shown)
        return visit.page("notice-reach.html", reached=reached, wrong=wrong, shown=shown, names=_names(visit))

    @routes.post("")
    async def write(visit: Writer, title: Line = "") -> Response:
        return await _keep(visit, None)

    @routes.get("/{notice}")
    async def show(visit: Writer, notice: UUID) -> Response:
        return await _show(visit, notice)

    @routes.get("/{notice}/edit")
    async def edit(visit: Writer, notice: UUID) -> Response:
        found = await _known(look_up(parts, notice))
        if found.state not in EDITABLE:
            return visit.go(f"{NOTICES}/{notice}")
        return await _form(visit, notice, _written(found))

    @routes.post("/{notice}/edit")
    async def write_again(visit: Writer, notice: UUID) -> Response:
        return await _keep(visit, notice)

    @routes.post("/{notice}/check")
    async def look(visit: Writer, notice: UUID) -> Response:
        await _known(check(parts, notice))
        await visit.trace(Act.NOTICE_CHECKED, notice)
        return visit.go(f"{NOTICES}/{notice}")

    @routes.post("/{notice}/approve")
    async def let_go(
        visit: Writer, notice: UUID, count: Line = "", confirmed: bool = Form(False), code: Line = "", seen: Line = ""
    ) -> Response:
        await _known(look_up(parts, notice))
        if not await visit.proved(code):
            return await _show(visit, notice, wrong="code", status=422)
        typed = int(count) if count.isascii() and count.isdigit() else None
        who = await _who(visit)
        decided = await _known(approve(parts, notice, who, typed=typed, confirmed=confirmed, seen=_read_moment(seen)))
        if isinstance(decided, Refusal):
            return await _show(visit, notice, wrong=decided, status=422)
        await visit.trace(Act.NOTICE_APPROVED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-held")

    @routes.post("/{notice}/undo")
    async def take_back(visit: Writer, notice: UUID) -> Response:
        await _known(look_up(parts, notice))
        if not await undo(parts, notice):
            return visit.go(f"{NOTICES}/{notice}", "notice-too-late")
        await visit.trace(Act.NOTICE_UNDONE, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-undone")

    @routes.get("/{notice}/progress")
    async def progress(visit: Writer, notice: UUID, state: NoticeState) -> Response:
        await _known(look_up(parts, notice))
        return StreamingResponse(_told(visit, notice, state), media_type="text/event-stream")

    async def _told(visit: Visit, notice: UUID, state: NoticeState) -> AsyncIterator[str]:
        """The table anew whenever it differs; in another state the whole page is another, and the stream ends."""
        before: dict[str, int] = {}
        for _ in range(WATCHED):
            now, counts = await looks.next(notice)
            if counts != before:
                yield live.event("progress", bytes(visit.page("notice-progress.html", counts=counts).body).decode())
            else:
                yield ":\n\n"  # whether anybody still listens
            if now != state or not _moves(now, counts):
                yield live.event("turn")
                return
            before = counts

    @routes.post("/{notice}/pause")
    async def wait(visit: Writer, notice: UUID) -> Response:
        await _known(look_up(parts, notice))
        if await pause(parts, notice):
            await visit.trace(Act.NOTICE_PAUSED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-paused")

    @routes.post("/{notice}/go-on")
    async def not_wait(visit: Writer, notice: UUID) -> Response:
        await _known(look_up(parts, notice))
        if await go_on(parts, notice):
            await visit.trace(Act.NOTICE_GOES_ON, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-goes-on")

    @routes.post("/{notice}/test")
    async def test(visit: Writer, notice: UUID) -> Response:
        if not await _known(rehearse(parts, notice)):
            return visit.go(f"{NOTICES}/{notice}", "notice-no-team")
        await visit.trace(Act.NOTICE_TESTED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-tested")

    @routes.post("/{notice}/stop")
    async def stop(visit: Writer, notice: UUID) -> Response:
        if await stop_sending.stop_broadcast(parts, notice) is None:
            raise HTTPException(404)
        await visit.trace(Act.NOTICE_STOPPED, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-stopped")

    @routes.post("/{notice}/tasks")
    async def tasks(visit: Writer, notice: UUID) -> Response:
        await _known(look_up(parts, notice))
        if await reports.open_tasks(parts, notice):
            await visit.trace(Act.NOTICE_TASKS, notice)
        return visit.go(f"{NOTICES}/{notice}", "notice-tasks")

    @routes.post("/{notice}/letters")
    async def letters(visit: Annotated[Visit, allow(Rule.EXPORT)], notice: UUID, code: Line = "") -> Response:
        await _known(look_up(parts, notice))
        if not await visit.proved(code):
            return await _show(visit, notice, wrong="code", status=422)
        file = io.StringIO()
        await reports.letters(parts, notice, file, lambda why: visit.words(f"notices.unreached-{why}"))
        await visit.trace(Act.NOTICE_LETTERS, notice)
        headers = {"Content-Disposition": 'attachment; filename="letters.csv"'}
        return Response(MARK + file.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)

    async def _show(visit: Visit, notice: UUID, wrong: str = "", status: int = 200) -> Response:
        seen = await _known(preview(parts, notice))
        who = await _who(visit)
        own = seen.notice.stored.composed_by in (None, who.id)
        blocks = [f for f in seen.notice.findings if f.weight is Weight.BLOCK]
        told = await reports.report(parts, notice) if seen.notice.state not in EDITABLE else None
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
            report=told,
            running=seen.notice.state in RUNNING,
            moves=told is not None and _moves(seen.notice.state, told.counts),
            team=len(parts.settings.team),
            names=_names(visit),
            everybody=replace(seen.notice.audience, leave_out_contradicted=False) == Audience(),
            people={str(one.id): one.name for one in (await colleagues(parts)).values()},
            money=lambda price: format_currency(price, "USD", locale=visit.language),
            span=lambda duration: format_timedelta(duration, locale=visit.language),
        )

    async def _form(
        visit: Visit, notice: UUID | None, shown: Mapping[str, Any], wrong: str = "", status: int = 200
    ) -> Response:
        """The form with what stands in it, also where that cannot be kept."""
        names = _names(visit)
        begun = shown["texts"] or FIRST
        reached, unread = await _reach(shown)
        return visit.page(
            "notice-form.html",
            status=status,
            id=notice,
            shown=shown,
            wrong=wrong or unread,
            names=names,
            zone=parts.zone.key,
            open=begun,
            tongues=sorted(names.items(), key=lambda each: (each[0] not in begun, each[1])),
            reached=reached,
            channels=list(Channel),
            types=list(EventType),
            tiers=list(Tier),
            tags=await vocabulary(parts),
            people=await _caseworkers(),
            machine=bool(parts.settings.translate_url),
        )

    async def _reach(shown: Mapping[str, Any]) -> tuple[Reach | None, str]:
        """How many people what stands in the form means; None, and what is wrong, where it cannot be read."""
        try:
            audience, begins = _audience(shown), _moment(shown["not_before"])
        except ValueError:
            return None, "audience"
        return await reach(parts, audience, list(shown["texts"].values()), begins), ""

    def _names(visit: Visit) -> dict[str, str]:
        """Our languages by their names in the visitor's."""
        tags = parts.content.catalog.languages
        return {tag: visit.words.language_name(tag) for tag in tags}

    async def _caseworkers() -> list[tuple[str, str]]:
        key = parts.vault.own_key("staff")
        found = [
            (str(a.id), unseal_staff(key, a.id, "name" if a.name_sealed else "email", a.name_sealed or a.email_sealed))
            for a in await staff.everybody(parts.db)
            if a.role in (Role.CASEWORKER, Role.SUPERVISOR) and a.closed_at is None
        ]
        return [(NOBODYS, ""), *sorted(found, key=lambda each: each[1].casefold())]

    async def _posted(visit: Visit) -> tuple[FormData, dict[str, Any]]:
        """What was posted, and what stands in the form by it. A file that came along is read, and closed."""
        async with visit.request.form() as form:
            return form, _asked(form, sorted(parts.content.catalog.languages))

    async def _keep(visit: Visit, notice: UUID | None) -> Response:
        form, shown = await _posted(visit)
        if form.get("act") == "count":
            return await _form(visit, notice, shown)
        if form.get("act") == "draft":
            return await _drafted(visit, notice, shown, [str(tag) for tag in form.getlist("draft")])
        try:
            audience, begins, ends = _audience(shown), _moment(shown["not_before"]), _moment(shown["not_after"])
            texts = list(shown["texts"].values())
            kept = await compose(
                parts,
                shown["title"],
                texts,
                audience,
                by=visit.me.id,
                id=notice,
                not_before=begins,
                not_after=ends,
            )
            await check(parts, kept)
        except NoticeError as error:
            if str(error).startswith("no broadcast"):
                raise HTTPException(404) from None
            return await _form(visit, notice, shown, "state", 422)
        except ValueError:
            return await _form(visit, notice, shown, "audience", 422)
        await visit.trace(Act.NOTICE_WRITTEN, kept)
        return visit.go(f"{NOTICES}/{kept}")

    async def _drafted(visit: Visit, notice: UUID | None, shown: dict[str, Any], asked: list[str]) -> Response:
        """The same form with a machine's drafts in the languages that were asked for and are empty. Nothing is kept."""
        texts: dict[str, Text] = shown["texts"]
        source = next((text for text in texts.values() if text.origin is Origin.TYPED), None)
        targets = [tag for tag in asked if tag in parts.content.catalog.languages and tag not in texts]
        if source is None or not targets:
            return await _form(visit, notice, shown, "draft-what", 422)
        made = {text.language: text for text in await draft(parts, source, targets)}
        texts |= made
        return await _form(visit, notice, shown, "" if len(made) == len(targets) else "draft-failed")

    def _moment(typed: str) -> datetime | None:
        """A time typed on the organisation's clock."""
        return datetime.fromisoformat(typed).replace(tzinfo=parts.zone) if typed else None

    def _written(notice: Notice) -> dict[str, Any]:
        """What stands in the form of a notice that is kept."""
        audience, stored = notice.audience, notice.stored
        local = [at and f"{at.astimezone(parts.zone):%Y-%m-%dT%H:%M}" for at in (stored.not_before, stored.not_after)]
        return {
            "title": notice.title,
            "texts": {text.language: text for text in notice.texts},
            "language": audience.languages,
            "channel": audience.channels,
            "type": audience.event_types,
            "caseworker": audience.caseworkers,
            "tier": audience.tiers,
            "tag": audience.tags,
            "from": audience.events_from or "",
            "until": audience.events_until or "",
            "places": "\n".join(audience.places),
            "seen": audience.seen_within_days or "",
            "refs": "\n".join(audience.refs),
            "leave-out": audience.leave_out_contradicted,
            "not_before": local[0] or "",
            "not_after": local[1] or "",
        }

    async def _who(visit: Visit) -> Who:
        me = visit.me
        return Who(me.id, may(me.role, Rule.APPROVE), await staff.others(parts.db, list(MAY[Rule.APPROVE]), me.id))

    return routes


_MANY = ("language", "channel", "type", "caseworker", "tier", "tag")
_ONE = ("title", "from", "until", "places", "seen", "refs", "leave-out", "not_before", "not_after")


def _empty() -> dict[str, Any]:
    return {"texts": {}} | dict.fromkeys(_MANY, ()) | dict.fromkeys(_ONE, "")


def _asked(form: FormData, tags: list[str]) -> dict[str, Any]:
    """What stood in the form. Words a machine drafted stay a machine's until somebody says they have read them."""
    texts = {}
    for tag in tags:
        if body := str(form.get(f"text-{tag}", "")).strip():
            origin = Origin.MACHINE if form.get(f"origin-{tag}") == Origin.MACHINE else Origin.TYPED
            texts[tag] = Text(tag, body, origin, origin is Origin.MACHINE and form.get(f"read-{tag}") == "yes")
    refs = "\n".join(filter(None, (str(form.get("refs", "")).strip(), *_listed(form.get("list")))))
    return (
        {"texts": texts}
        | {name: tuple(map(str, form.getlist(name))) for name in _MANY}
        | {name: str(form.get(name, "")).strip() for name in _ONE}
        | {"refs": refs}
    )


def _listed(file: UploadFile | str | None) -> list[str]:
    """The references of a list that was brought. What cannot be read stands among them as one that nobody has: left
    out, it would be missed by nobody, and a list without any would be everybody."""
    if not isinstance(file, UploadFile) or not file.filename:
        return []
    brought = file.file.read(MOST_LISTED + 1)
    cells = (csv.column(brought, HEADINGS) if len(brought) <= MOST_LISTED else None) or [None]
    return [cell or UNREADABLE for cell in cells if cell != ""] or [UNREADABLE]


def _audience(shown: Mapping[str, Any]) -> Audience:
    """Raises ValueError."""

    def day(name: str) -> date | None:
        return date.fromisoformat(shown[name]) if shown[name] else None

    return Audience(
        languages=shown["language"],
        channels=shown["channel"],
        event_types=shown["type"],
        events_from=day("from"),
        events_until=day("until"),
        places=tuple(place.strip() for place in shown["places"].splitlines() if place.strip()),
        caseworkers=shown["caseworker"],
        tiers=shown["tier"],
        tags=shown["tag"],
        seen_within_days=int(shown["seen"]) if shown["seen"] else None,
        refs=tuple(shown["refs"].split()),
        leave_out_contradicted=bool(shown["leave-out"]),
    )


def _moves(state: str, counts: Mapping[str, int]) -> bool:
    """Whether what the page tells still changes by itself: of a stopped notice, what was in a sender's hand."""
    return state in RUNNING or counts["under_way"] > 0


Found = TypeVar("Found")


async def _known(work: Awaitable[Found]) -> Found:
    """What was asked for; 404 where there is no such notice."""
    try:
        return await work
    except NoticeError as error:
        raise HTTPException(404 if str(error).startswith("no broadcast") else 409) from None


def _read_moment(told: str) -> datetime | None:
    """A moment that a page of ours told; a day nobody checked on for what is none."""
    try:
        return datetime.fromisoformat(told) if told else None
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
