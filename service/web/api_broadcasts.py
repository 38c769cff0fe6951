"""`/api/v1/broadcasts`: other programs write notices, have them checked, stop them and read what became of them. A
program approves none: that takes people."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Any, TypeVar
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from flows.roles import Scope
from service.actions import stop_sending
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import NoticeError, Text, open_row
from service.actions.broadcasts.preview import preview
from service.actions.broadcasts.report import report
from service.actions.broadcasts.says import read_audience, says
from service.parts import Parts
from service.store import broadcasts
from service.web.api import PREFIX, Caller, Problem, api_token

MOST = 200
Found = TypeVar("Found")
Reads = Annotated[Caller, api_token(Scope.BROADCASTS_READ)]
Writes = Annotated[Caller, api_token(Scope.BROADCASTS_WRITE)]


class NewNotice(BaseModel):
    """`texts`: words by language; `audience`: as in docs/broadcasts.md."""

    model_config = ConfigDict(extra="forbid")

    title: Annotated[str, Field(max_length=200)] = ""
    texts: Annotated[dict[str, Annotated[str, Field(max_length=5_000)]], Field(max_length=30)]
    audience: dict[str, Any] = {}
    not_before: AwareDatetime | None = None
    not_after: AwareDatetime | None = None


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=f"{PREFIX}/broadcasts")

    @routes.post("", status_code=201)
    async def write(notice: NewNotice, caller: Writes) -> dict[str, Any]:
        texts = [Text(tag, body) for tag, body in notice.texts.items()]
        try:
            audience = read_audience(notice.audience)
        except (TypeError, ValueError):
            raise Problem(
                422, "The audience cannot be read", errors=({"field": "audience", "what": "see docs"},)
            ) from None
        made = await _known(
            compose(
                parts,
                notice.title,
                texts,
                audience,
                by=caller.id,
                not_before=notice.not_before,
                not_after=notice.not_after,
            )
        )
        await check(parts, made)
        return await _shown(made)

    @routes.get("")
    async def all_of(
        _: Reads, before: UUID | None = None, limit: Annotated[int, Query(ge=1, le=MOST)] = 50
    ) -> dict[str, Any]:
        rows = await broadcasts.page(parts.db, before, limit)
        found = [
            {"id": str(r.id), "title": open_row(parts, r, ()).title, "state": r.state, "people": r.people} for r in rows
        ]
        return {"broadcasts": found, "next": found[-1]["id"] if len(found) == limit else None}

    @routes.get("/{broadcast}")
    async def show(broadcast: UUID, _: Reads) -> dict[str, Any]:
        return await _shown(broadcast)

    @routes.post("/{broadcast}/check")
    async def look(broadcast: UUID, _: Writes) -> dict[str, Any]:
        await _known(check(parts, broadcast))
        return await _shown(broadcast)

    @routes.post("/{broadcast}/stop")
    async def stop(broadcast: UUID, _: Writes) -> dict[str, Any]:
        called_back = await stop_sending.stop_broadcast(parts, broadcast)
        if called_back is None:
            raise Problem(404, "No such broadcast")
        return {"called_back": called_back}

    @routes.get("/{broadcast}/report")
    async def told(broadcast: UUID, _: Reads) -> dict[str, Any]:
        found = await _known(report(parts, broadcast))
        failures = [{"how": how, "code": code, "reason": why, "people": n} for how, code, why, n in found.failures]
        numbers = found.counts | {"replied": found.replied, "opted_out": found.opted_out}
        return numbers | {"state": found.notice.state, "failures": failures, "left_out_by": found.left_out}

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
                {"language": s.language, "channel": s.channel, "people": s.people, "words": s.body}
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
