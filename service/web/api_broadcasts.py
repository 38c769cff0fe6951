"""`/api/v1/broadcasts`: other programs write notices, have them checked, stop them and read what became of them. A
program approves none: that takes people."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from flows.notices import NoticeState
from flows.roles import Scope
from service.actions import stop_sending
from service.actions.audit_acts import Act
from service.actions.broadcasts.approve import undo
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import NoticeError, Text, look_up, open_row
from service.actions.broadcasts.pause import go_on, pause
from service.actions.broadcasts.preview import preview
from service.actions.broadcasts.rehearse import rehearse
from service.actions.broadcasts.report import open_tasks, report
from service.actions.broadcasts.says import read_audience, says
from service.parts import Parts
from service.store import broadcasts
from service.web.api import (
    ID,
    PREFIX,
    Caller,
    Instant,
    Key,
    Problem,
    api_token,
    exactly,
    id_of,
    key_used,
    like,
    trace,
    wrong,
)

MOST = 200
Found = TypeVar("Found")
Reads = Annotated[Caller, api_token(Scope.BROADCASTS_READ)]
Writes = Annotated[Caller, api_token(Scope.BROADCASTS_WRITE)]


NOTICE = {
    "id": ID,
    "state": "checked",
    "people": 312,
    "left_out": {"stopped": 4, "language": 2},
    "segments": 624,
    "seconds": 624.0,
    "samples": [
        {"language": "en", "channel": "sms", "people": 312, "awaited": 0, "asked": False, "words": "Our office is …"}
    ],
    "findings": [{"weight": "confirm", "fault": "weekday_loose", "says": "en: a weekday without a date"}],
}
REPORT = {
    "planned": 0, "waiting": 0, "awaited": 0, "under_way": 0, "delivered": 298, "sent": 9, "failed": 3,
    "called_back": 0, "left_out": 6, "replied": 14, "opted_out": 1, "state": "done",
    "failures": [{"how": "undelivered", "code": 30003, "reason": "the phone is off", "people": 3}],
    "left_out_by": {"stopped": 4, "language": 2},
}  # fmt: skip


class Sample(BaseModel):
    """The words of one language on one channel, and for how many people. `awaited`: how many of them get it on WhatsApp
    only once they write; `asked`: whether Meta has approved the words that ask them to."""

    language: str
    channel: str
    people: int
    awaited: int
    asked: bool
    words: str


class FindingOut(BaseModel):
    """What the check found. `weight`: `block` must be mended, `confirm` must be meant."""

    weight: str
    fault: str
    says: str


class NoticeOut(BaseModel):
    """A notice: `people` get it, those `left_out` do not, by reason; `seconds`: how long the senders need."""

    model_config = like(**NOTICE)
    id: UUID
    state: NoticeState
    people: int
    left_out: dict[str, int]
    segments: int
    seconds: float
    samples: list[Sample]
    findings: list[FindingOut]


class NoticeLine(BaseModel):
    id: UUID
    title: str
    state: NoticeState
    people: int | None


class NoticePage(BaseModel):
    """`next`: give it back as `before` for the page after this one; null on the last."""

    model_config = like(broadcasts=[{"id": ID, "title": "Closed", "state": "done", "people": 312}], next=None)
    broadcasts: list[NoticeLine]
    next: UUID | None


class Stopped(BaseModel):
    """How many messages were called back."""

    model_config = like(called_back=45)
    called_back: int


class Tested(BaseModel):
    """To how many numbers of the team it goes: those that have written to us."""

    model_config = like(numbers=2)
    numbers: int


class Opened(BaseModel):
    """How many people it did not reach, each of whom is a task now."""

    model_config = like(tasks=3)
    tasks: int


class Failure(BaseModel):
    how: str
    code: int | None
    reason: str | None
    people: int


class Report(BaseModel):
    """How many people stand where (`awaited`: it waits until they write on WhatsApp), how many replied and said stop
    after it, and why some were not reached."""

    model_config = like(**REPORT)
    state: NoticeState
    planned: int
    waiting: int
    awaited: int
    under_way: int
    delivered: int
    sent: int
    failed: int
    called_back: int
    left_out: int
    replied: int
    opted_out: int
    failures: list[Failure]
    left_out_by: dict[str, int]


class NewNotice(BaseModel):
    """`texts`: words by language; `audience`: as in docs/broadcasts.md."""

    model_config = exactly(
        title="Closed on Monday",
        texts={
            "en": "Our office is closed on Monday, December 7, 2026. Call {org_phone}.",
            "es": "La oficina cierra el lunes 7 de diciembre de 2026. Llame al {org_phone}.",
        },
        audience={"languages": ["en", "es"], "event_types": ["hearing.master"], "places": ["Newark"]},
        not_after="2026-12-07T12:00:00-05:00",
    )

    title: Annotated[str, Field(max_length=200)] = ""
    texts: Annotated[dict[str, Annotated[str, Field(max_length=5_000)]], Field(max_length=30)]
    audience: dict[str, Any] = {}
    not_before: Instant | None = None
    not_after: Instant | None = None


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=f"{PREFIX}/broadcasts", tags=["broadcasts"])

    @routes.post("", status_code=201, response_model=NoticeOut)
    async def write(notice: NewNotice, caller: Writes, response: Response, key: Key = None) -> dict[str, Any]:
        """A new notice, checked. With an `Idempotency-Key`, doing it again answers with the same notice, as it stands
        by then."""
        made = id_of(parts, caller, "broadcast", key)
        response.headers["Location"] = f"{PREFIX}/broadcasts/{made}"
        async with parts.db.transaction() as tx:
            before = await broadcasts.read(tx, made)
            said = open_row(parts, before, await broadcasts.texts(tx, made)) if before is not None else None
        if said is not None:
            if {t.language: t.body for t in said.texts} != notice.texts or said.title != notice.title:
                raise key_used()
            return await _shown(made)
        return await _kept(notice, caller, new=made)

    @routes.get("", response_model=NoticePage)
    async def all_of(
        _: Reads, before: UUID | None = None, limit: Annotated[int, Query(ge=1, le=MOST)] = 50
    ) -> dict[str, Any]:
        """Notices, newest first."""
        rows = await broadcasts.page(parts.db, before, limit)
        found = [
            {"id": str(r.id), "title": open_row(parts, r, ()).title, "state": r.state, "people": r.people} for r in rows
        ]
        return {"broadcasts": found, "next": found[-1]["id"] if len(found) == limit else None}

    @routes.get("/{broadcast}", response_model=NoticeOut)
    async def show(broadcast: UUID, _: Reads) -> dict[str, Any]:
        """A notice as it stands: what people will read, who is left out, what the check found."""
        return await _shown(broadcast)

    @routes.put("/{broadcast}", response_model=NoticeOut)
    async def write_again(broadcast: UUID, notice: NewNotice, caller: Writes) -> dict[str, Any]:
        """Write a notice again that nobody has approved, and have it checked. Harmless twice."""
        await _known(look_up(parts, broadcast))
        return await _kept(notice, caller, id=broadcast)

    @routes.post("/{broadcast}/undo", response_model=NoticeOut)
    async def take_back(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """Take an approval back while the notice is held: it is a draft again. Later, stop it."""
        await _known(look_up(parts, broadcast))
        if not await undo(parts, broadcast):
            raise Problem(409, "Not possible now", "it is not held, or it is too late: stop it")
        await trace(parts, caller, Act.NOTICE_UNDONE, broadcast)
        return await _shown(broadcast)

    @routes.post("/{broadcast}/test", response_model=Tested)
    async def test(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """Send it to the team, each language, as people will get it."""
        if numbers := await _known(rehearse(parts, broadcast)):
            await trace(parts, caller, Act.NOTICE_TESTED, broadcast)
        return {"numbers": numbers}

    @routes.post("/{broadcast}/tasks", response_model=Opened)
    async def to_people(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """One task for each person it did not reach, once."""
        await _known(look_up(parts, broadcast))
        if opened := await open_tasks(parts, broadcast):
            await trace(parts, caller, Act.NOTICE_TASKS, broadcast)
        return {"tasks": opened}

    @routes.post("/{broadcast}/check", response_model=NoticeOut)
    async def look(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """Check it again, after the calendar changed."""
        await _known(check(parts, broadcast))
        await trace(parts, caller, Act.NOTICE_CHECKED, broadcast)
        return await _shown(broadcast)

    @routes.post("/{broadcast}/pause", response_model=NoticeOut)
    async def wait(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """What has not left waits. Harmless twice."""
        if await pause(parts, broadcast):
            await trace(parts, caller, Act.NOTICE_PAUSED, broadcast)
        else:
            await _must_be(broadcast, NoticeState.PAUSED)
        return await _shown(broadcast)

    @routes.post("/{broadcast}/go-on", response_model=NoticeOut)
    async def not_wait(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """A paused notice goes on. Harmless twice."""
        if await go_on(parts, broadcast):
            await trace(parts, caller, Act.NOTICE_GOES_ON, broadcast)
        else:
            await _must_be(broadcast, NoticeState.SENDING)
        return await _shown(broadcast)

    async def _must_be(broadcast: UUID, state: NoticeState) -> None:
        found = (await _known(look_up(parts, broadcast))).state
        if found is not state:
            raise Problem(409, "Not possible now", f"it is {found}")

    @routes.post("/{broadcast}/stop", response_model=Stopped)
    async def stop(broadcast: UUID, caller: Writes) -> dict[str, Any]:
        """Nothing more of it leaves."""
        called_back = await stop_sending.stop_broadcast(parts, broadcast)
        if called_back is None:
            raise Problem(404, "No such broadcast")
        await trace(parts, caller, Act.NOTICE_STOPPED, broadcast)
        return {"called_back": called_back}

    @routes.get("/{broadcast}/report", response_model=Report)
    async def told(broadcast: UUID, _: Reads) -> dict[str, Any]:
        """What became of it, and why some were not reached."""
        found = await _known(report(parts, broadcast))
        failures = [{"how": how, "code": code, "reason": why, "people": n} for how, code, why, n in found.failures]
        numbers = found.counts | {"replied": found.replied, "opted_out": found.opted_out}
        return numbers | {"state": found.notice.state, "failures": failures, "left_out_by": found.left_out}

    async def _kept(
        notice: NewNotice, caller: Caller, *, id: UUID | None = None, new: UUID | None = None
    ) -> dict[str, Any]:
        try:
            audience = read_audience(notice.audience)
        except (TypeError, ValueError):
            raise wrong(audience="see docs/broadcasts.md") from None
        if strange := sorted(notice.texts.keys() - parts.content.catalog.languages):
            raise wrong(texts=f"no language of ours: {', '.join(strange)}")
        made = await _known(
            compose(
                parts,
                notice.title,
                [Text(tag, body) for tag, body in notice.texts.items()],
                audience,
                by=caller.id,
                id=id,
                new=new,
                not_before=notice.not_before,
                not_after=notice.not_after,
            )
        )
        await check(parts, made)
        await trace(parts, caller, Act.NOTICE_WRITTEN, made)
        return await _shown(made)

    async def _shown(broadcast: UUID) -> dict[str, Any]:
        seen = await _known(preview(parts, broadcast))
        return {
            "id": str(broadcast),
            "state": seen.notice.state,
            "people": seen.people,
            "left_out": seen.left_out,
            "segments": seen.segments,
            "seconds": seen.duration.total_seconds(),
            "samples": [
                {
                    "language": s.language,
                    "channel": s.channel,
                    "people": s.people,
                    "awaited": s.awaited,
                    "asked": s.asked,
                    "words": s.body,
                }
                for s in seen.samples
            ],
            "findings": [{"weight": f.weight, "fault": f.fault, "says": says(f)} for f in seen.notice.findings],
        }

    return routes


async def _known(work: Awaitable[Found]) -> Found:
    try:
        return await work
    except NoticeError as error:
        gone = str(error).startswith("no broadcast")
        raise Problem(404 if gone else 409, "No such broadcast" if gone else "Not possible now", str(error)) from None
