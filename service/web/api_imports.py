"""`/api/v1/imports`: other programs bring files, look at what would become of their rows, and have them taken in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Annotated, BinaryIO
from uuid import UUID

from fastapi import APIRouter, File, Form, Query, Response, UploadFile
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from flows.roles import Scope
from service.actions import bring
from service.actions.audit_acts import Act
from service.actions.schedule import Fate
from service.calendars import report
from service.parts import Parts
from service.store import imports
from service.store.imports import Import, ReportRow
from service.web.api import AT, ID, PREFIX, Caller, Key, Problem, api_token, id_of, key_used, like, wrong

MOST = 500
REPORT = "row,fate,column,what,case_event,sends\r\n14,rejected,time,not a time written like 08:30 or 8:30 AM,,\r\n"
BROUGHT = {"file": "(the file)", "kind": "calendar", "source": "court list"}
FORM = {"requestBody": {"content": {"multipart/form-data": {"example": BROUGHT}}}}
Reads = Annotated[Caller, api_token(Scope.IMPORTS_READ)]
Writes = Annotated[Caller, api_token(Scope.IMPORTS_WRITE)]


class Kind(StrEnum):
    CALENDAR = "calendar"
    CLIENTS = "clients"


class ImportOut(BaseModel):
    """A file and how far it is. `state`: waiting, running, done, failed (`problem` says why). `line` of `last_line`
    rows are read. `counts`: rows by fate. `preview` (of a dry run): messages at once, corrections, later, texts kept
    back for want of consent, calls. `ignored`: columns and sheets nobody understands. `applied`: the import that took
    in what this dry run had shown."""

    model_config = like(
        id=ID,
        kind="calendar",
        source="court list",
        state="done",
        dry_run=True,
        full=False,
        mapping={"event_type": "Hearing"},
        date_format="MM/DD/YYYY",
        line=212,
        last_line=212,
        counts={"created": 200, "changed": 8, "rejected": 3},
        preview={"at_once": 9, "corrections": 4, "later": 811, "no_consent": 12, "calls": 1},
        ignored=["Judge"],
        problem=None,
        applied=None,
        created_at=AT,
        ended_at=AT,
    )
    id: UUID
    kind: str
    source: str
    state: str
    dry_run: bool
    full: bool
    mapping: dict[str, str]
    date_format: str | None
    line: int
    last_line: int
    counts: dict[str, int]
    preview: dict[str, int] | None
    ignored: list[str]
    problem: str | None
    applied: UUID | None
    created_at: datetime
    ended_at: datetime | None


class ImportPage(BaseModel):
    model_config = like(items=[], next=None)
    items: list[ImportOut]
    next: str | None = None


class RowOut(BaseModel):
    """What became of a row: `line` is the spreadsheet's (the header is 1; 0: no row). Never a cell."""

    model_config = like(
        line=14,
        fate="rejected",
        column="time",
        what="not a time written like 08:30 or 8:30 AM",
        case_event=None,
        sends=None,
    )
    line: int
    fate: Fate
    column: str
    what: str
    case_event: UUID | None
    sends: str | None


class RowPage(BaseModel):
    model_config = like(items=[], next=None)
    items: list[RowOut]
    next: str | None = None


def router(parts: Parts) -> APIRouter:
    """Bring, look, take in."""
    routes = APIRouter(prefix=f"{PREFIX}/imports", tags=["imports"])

    @routes.post("", status_code=202, openapi_extra=FORM)
    async def accept(
        caller: Writes,
        response: Response,
        file: Annotated[UploadFile, File(description="CSV, XLSX, XLS, ODS or ICS")],
        kind: Annotated[Kind, Form()] = Kind.CALENDAR,
        source: Annotated[str, Form(max_length=80)] = "",
        mapping: Annotated[
            str, Form(max_length=5_000, description='JSON, our column to theirs: {"event_type": "Hearing"}')
        ] = "",
        date_format: Annotated[str | None, Form(max_length=40, examples=["MM/DD/YYYY"])] = None,
        full: Annotated[bool | None, Form(description="What the list does not have is to be verified")] = None,
        dry_run: Annotated[bool, Form(description="Say what would become of the rows, and keep nothing")] = True,
        key: Key = None,
    ) -> ImportOut:
        """Bring a file; it is read soon. A dry run unless `dry_run` says otherwise. With an `Idempotency-Key`, bringing
        it again answers with the same import."""
        choices = bring.Choices(kind, source, _mapping(mapping), date_format, full, dry_run)
        act = Act.FILE_BROUGHT if dry_run else Act.FILE_TAKEN_IN
        try:
            of = await bring.accept(
                parts, _pieces(file.file), file.filename or "", choices, by=str(caller.id),
                new=id_of(parts, caller, "import", key), act=act,
            )  # fmt: skip
        except bring.Unusable as error:
            raise Problem(422, "The file cannot be taken", str(error)) from None
        except bring.OtherFile:
            raise key_used() from None
        await parts.wake(bring.JOB)
        response.headers["Location"] = f"{PREFIX}/imports/{of}"
        return await shown(of)

    @routes.get("")
    async def all_of(
        _: Reads, cursor: UUID | None = None, limit: Annotated[int, Query(ge=1, le=MOST)] = 50
    ) -> ImportPage:
        """Imports, newest first."""
        found = await imports.newest(parts.db, limit + 1, cursor)
        more = str(found[limit - 1].id) if len(found) > limit else None
        return ImportPage(items=[_out(each) for each in found[:limit]], next=more)

    @routes.get("/{import_id}")
    async def one(_: Reads, import_id: UUID) -> ImportOut:
        """How far it is, and what became of its rows in sum."""
        return await shown(import_id)

    @routes.get("/{import_id}/rows")
    async def rows(
        _: Reads,
        import_id: UUID,
        fate: Annotated[list[Fate] | None, Query(description="only these")] = None,
        cursor: int = 0,
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    ) -> RowPage:
        """What became of each row, in the order of the file."""
        await known(import_id)
        found = await imports.rows_of(parts.db, import_id, after=cursor, limit=limit + 1, fates=fate)
        more = str(found[limit - 1].nth) if len(found) > limit else None
        return RowPage(items=[_row(each) for each in found[:limit]], next=more)

    @routes.get(
        "/{import_id}/report.csv",
        response_class=StreamingResponse,
        responses={200: {"description": "A file", "content": {"text/csv": {"example": REPORT}}}},
    )
    async def as_file(_: Reads, import_id: UUID) -> StreamingResponse:
        """The report as a file for a spreadsheet, in which no cell is a formula."""
        await known(import_id)
        return StreamingResponse(report.as_csv(bring.report_rows(parts, import_id)), media_type="text/csv")

    @routes.post("/{import_id}/apply", status_code=202)
    async def apply(caller: Writes, import_id: UUID, response: Response) -> ImportOut:
        """Take in for good what this dry run has shown. Asked again, it answers with the same import."""
        found = await known(import_id)
        if not found.dry_run or found.state != "done":
            raise Problem(409, "Not possible now", "only a dry run that is done can be taken in")
        if found.applied is None:
            try:
                of = await bring.again(
                    parts, found, bring.as_before(found, dry_run=False), by=str(caller.id), apply=True,
                    act=Act.FILE_TAKEN_IN,
                )  # fmt: skip
            except bring.Unusable as error:
                raise Problem(409, "Not possible now", str(error)) from None
            await parts.wake(bring.JOB)
        else:
            of = found.applied
        response.headers["Location"] = f"{PREFIX}/imports/{of}"
        return await shown(of)

    async def known(of: UUID) -> Import:
        found = await imports.get(parts.db, of)
        if found is None:
            raise Problem(404, "No such import")
        return found

    async def shown(of: UUID) -> ImportOut:
        return _out(await known(of))

    return routes


def _mapping(text: str) -> dict[str, str] | None:
    """What the form says of columns; None when it says nothing, so that what is remembered counts."""
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(theirs, str) for theirs in found.values()):
        raise wrong(mapping='not JSON such as {"event_type": "Hearing"}')
    return found


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(bring.PIECE):
        yield piece


def _out(of: Import) -> ImportOut:
    return ImportOut(
        id=of.id,
        kind=of.kind,
        source=of.source,
        state=of.state,
        dry_run=of.dry_run,
        full=of.full,
        mapping=of.mapping,
        date_format=of.date_format,
        line=of.line,
        last_line=of.last_line,
        counts=of.counts,
        preview=of.preview,
        ignored=of.ignored,
        problem=of.problem,
        applied=of.applied,
        created_at=of.created_at,
        ended_at=of.ended_at,
    )


def _row(row: ReportRow) -> RowOut:
    return RowOut(
        line=row.line,
        fate=Fate(row.fate),
        column=row.field,
        what=row.what,
        case_event=row.case_event,
        sends=row.sends,
    )
