"""Files that staff bring: looked at first, mended in place, then taken in."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, BinaryIO
from uuid import UUID

from fastapi import APIRouter, Form, UploadFile
from fastapi.responses import Response, StreamingResponse
from starlette.exceptions import HTTPException

from flows.roles import Rule, sees_all
from service.actions import bring
from service.actions.audit_acts import Act
from service.actions.bring import Choices, Unusable
from service.actions.schedule import Fate
from service.calendars import report
from service.calendars.grid import KINDS
from service.parts import Parts
from service.store import imports
from service.store.imports import Import
from service.web.console.door import Visit, allow
from service.web.console.reasons import head_in_words, in_words, rows_in_words

PATH = "/console/imports"
SHOWN = 50  # files, or rows, on a page
MOST_MB = 30
DATE_FORMATS = ("MM/DD/YYYY", "DD/MM/YYYY", "DD.MM.YYYY", "YYYY/MM/DD")
TROUBLE = (Fate.REJECTED, Fate.HELD, Fate.MISSING)
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Brings = Annotated[Visit, allow(Rule.IMPORT)]
Line = Annotated[str, Form(max_length=200)]


class Kind(StrEnum):
    CALENDAR = "calendar"
    CLIENTS = "clients"


class Format(StrEnum):
    """What a list can be downloaded as."""

    CSV = "csv"
    XLSX = "xlsx"


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    def whose(visit: Visit) -> str | None:
        """Whose files a member of staff sees; None: everybody's."""
        return None if sees_all(visit.me.person) else str(visit.me.id)

    async def found(visit: Visit, of: UUID) -> Import:
        one = await imports.get(parts.db, of)
        if one is None or whose(visit) not in (None, one.created_by):
            raise HTTPException(404)
        return one

    async def start(visit: Visit, *, wrong: str = "", before: UUID | None = None) -> Response:
        files = await imports.newest(parts.db, SHOWN + 1, before, whose(visit))
        return visit.page(
            "imports.html",
            status=422 if wrong else 200,
            files=[(each, bring.label_of(parts, each)) for each in files[:SHOWN]],
            more=files[SHOWN - 1].id if len(files) > SHOWN else None,
            sources=await imports.sources(parts.db, Kind.CALENDAR),
            formats=DATE_FORMATS,
            wrong=in_words(visit.words, wrong),
            most=MOST_MB,
        )

    async def read(visit: Visit, of: UUID) -> Response:
        await parts.wake(bring.JOB)
        return visit.go(f"{PATH}/{of}")

    @routes.get("")
    async def files(visit: Brings, before: UUID | None = None) -> Response:
        return await start(visit, before=before)

    @routes.post("")
    async def look_at(
        visit: Brings,
        file: UploadFile,
        kind: Annotated[Kind, Form()] = Kind.CALENDAR,
        source: Line = "",
        date_format: Line = "",
        full: Annotated[bool, Form()] = False,
    ) -> Response:
        """Nothing is taken in before somebody has seen what would become of it."""
        known = await imports.source(parts.db, source.strip(), kind) if source.strip() else None
        chosen = date_format or (known.date_format if known else "") or ""
        choices = Choices(kind, source.strip(), None, chosen, full or bool(known and known.full), dry_run=True)
        try:
            return await read(visit, await kept(visit, file, choices))
        except Unusable as error:
            return await start(visit, wrong=str(error))

    async def kept(visit: Visit, file: UploadFile, choices: Choices) -> UUID:
        pieces = _pieces(file.file)
        by, act = str(visit.me.id), Act.FILE_BROUGHT
        return await bring.accept(parts, pieces, file.filename or "", choices, by=by, act=act)

    @routes.get("/template/{kind}.{form}")
    async def template(visit: Brings, kind: Kind, form: Format) -> Response:
        data = report.template(kind, workbook=form is Format.XLSX)
        return Response(data, media_type=_type(form), headers=_named(f"{kind}.{form}"))

    @routes.get("/{of}")
    async def one(visit: Brings, of: UUID, show: str = "", after: int = 0) -> Response:
        return await shown(visit, await found(visit, of), show=show, after=after)

    async def shown(visit: Visit, one: Import, *, show: str = "", after: int = 0, wrong: str = "") -> Response:
        bad = sum(one.counts.get(fate, 0) for fate in TROUBLE)
        show = show if show in (*Fate, "trouble", "all") else "trouble" if bad else "all"
        fates = None if show == "all" else TROUBLE if show == "trouble" else (show,)
        rows = await imports.rows_of(parts.db, one.id, after=after, limit=SHOWN + 1, fates=fates)
        return visit.page(
            "import.html",
            status=422 if wrong else 200,
            file=one,
            label=bring.label_of(parts, one),
            busy=one.state in ("waiting", "running"),
            rows=rows[:SHOWN] if one.state == "done" else [],
            more=rows[SHOWN - 1].nth if len(rows) > SHOWN else None,
            show=show,
            bad=bad,
            good=sum(one.counts.get(fate, 0) for fate in (Fate.CREATED, Fate.CHANGED)),
            strangers=[name for name in one.ignored if not name.startswith(("sheet ", "column "))],
            ours=[name for name in KINDS[one.kind].columns if name not in one.mapping],
            formats=DATE_FORMATS,
            wrong=in_words(visit.words, wrong),
            reason=lambda said: in_words(visit.words, said),
            most=MOST_MB,
        )

    @routes.post("/{of}/mended")
    async def mended(visit: Brings, of: UUID, file: UploadFile) -> Response:
        """The file again, with its errors mended: read as before."""
        one = await found(visit, of)
        try:
            return await read(visit, await kept(visit, file, bring.as_before(one, dry_run=True)))
        except Unusable as error:
            return await shown(visit, one, wrong=str(error))

    @routes.post("/{of}/columns")
    async def columns(
        visit: Brings,
        of: UUID,
        theirs: Annotated[list[str], Form(max_length=200)] = [],  # noqa: B006  a form is read once
        ours: Annotated[list[str], Form(max_length=200)] = [],  # noqa: B006
        date_format: Line = "",
    ) -> Response:
        """The same file, its columns and dates understood otherwise."""
        one = await found(visit, of)
        named = {our: their for our, their in zip(ours, theirs, strict=False) if our}
        choices = Choices(one.kind, one.source, one.mapping | named, date_format, one.full, dry_run=True)
        try:
            by, act = str(visit.me.id), Act.FILE_BROUGHT
            return await read(visit, await bring.again(parts, one, choices, by=by, act=act))
        except Unusable as error:
            return await shown(visit, one, wrong=str(error))

    @routes.post("/{of}/apply")
    async def apply(visit: Brings, of: UUID) -> Response:
        """Take in what the dry run has shown, once."""
        one = await found(visit, of)
        if one.applied is not None:
            return visit.go(f"{PATH}/{one.applied}")
        if not one.dry_run or one.state != "done":
            return await shown(visit, one, wrong="only a file that was looked at can be taken in")
        choices, by = bring.as_before(one, dry_run=False), str(visit.me.id)
        try:
            return await read(visit, await bring.again(parts, one, choices, by=by, apply=True, act=Act.FILE_TAKEN_IN))
        except Unusable as error:
            return await shown(visit, one, wrong=str(error))

    @routes.get("/{of}/report.{form}")
    async def report_of(visit: Brings, of: UUID, form: Format) -> Response:
        one = await found(visit, of)
        rows, header = rows_in_words(visit.words, bring.report_rows(parts, one.id)), head_in_words(visit.words)
        named = _named(f"report.{form}")
        if form is Format.XLSX:
            return Response(await report.as_xlsx(rows, header), media_type=_type(form), headers=named)
        return StreamingResponse(report.as_csv(rows, header), media_type=_type(form), headers=named)

    return routes


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(bring.PIECE):
        yield piece


def _type(form: Format) -> str:
    return WORKBOOK if form is Format.XLSX else "text/csv; charset=utf-8"


def _named(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}
