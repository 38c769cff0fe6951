"""A file that somebody brings: kept sealed, read by a job or at once, its rows reported one by one. A dry run says the
same, and which messages would go; it keeps nothing else."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from flows.case_events import CaseEventRow, EventType
from flows.roles import Person, Role
from service import log
from service.actions import words
from service.actions.audit_acts import Act
from service.actions.remind import end_without_news, plan_within
from service.actions.schedule import Fate, RowReport, Telling, take_in
from service.actions.venues import Place, venues
from service.calendars import files
from service.calendars.grid import KINDS
from service.calendars.rows import Row, date_reader
from service.errors import WrongKeys
from service.parts import Parts
from service.store import imports, ladders, staff
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.imports import Import, ReportRow, Sends, Source

JOB = "imports"
PIECE = 1 << 20
LARGEST = 200_000_000  # bytes
DAY, NIGHT = time(6), time(21)  # 12:30 am was mostly meant as half past noon
KEPT = timedelta(days=30)  # the file itself, so that somebody can look; the report stays
PURPOSE = "import"

Progress = Callable[[int, int], None]  # hears which row of the file is done, and which is the last

_log = log.get("imports")


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is to be read. None: as the last file of the same source was."""

    kind: str = "calendar"
    source: str = ""
    mapping: Mapping[str, str] | None = None
    date_format: str | None = None
    full: bool | None = None
    dry_run: bool = False


class Unusable(ValueError):
    """Choices that cannot be: the sentence says which."""


class OtherFile(ValueError):
    """Something else came under this id before."""


async def accept(
    parts: Parts,
    pieces: Iterable[bytes] | AsyncIterable[bytes],
    label: str,
    choices: Choices,
    *,
    by: str | None = None,
    new: UUID | None = None,
    preview_of: UUID | None = None,
    act: Act | None = None,
) -> UUID:
    """Keep a file to be read; `pieces` are its bytes, `label` its name on their disk. What was chosen is remembered
    for the source. `new`: the id it gets; the same file under the same id is kept once. `act`: what the trail says that
    `by`, a member of staff or a token, did. Raises `Unusable`, `OtherFile`."""
    now = parts.now()
    known = await imports.source(parts.db, choices.source, choices.kind) if choices.source else None
    last = known or Source({}, None, full=False)
    mapping = dict(choices.mapping) if choices.mapping is not None else last.mapping
    date_format = choices.date_format if choices.date_format is not None else last.date_format
    full = last.full if choices.full is None else choices.full
    _usable(choices, mapping, date_format, full=full)
    id_ = new or new_id()
    key = parts.vault.own_key(PURPOSE)
    sealed = key.seal(label[-200:].encode("utf-8", "replace"), "import_file.label", id_)
    note = Import(
        id_, choices.kind, choices.source, sealed, "waiting", choices.dry_run, full, mapping, date_format or None, [],
        {}, None, None, 0, 0, 0, by, preview_of, None, now, None,
    )  # fmt: skip
    async with parts.db.transaction() as tx:
        first = await imports.add(tx, note)
        size = number = 0
        whole = sha256()
        async for piece in _in_pieces(pieces):
            size += len(piece)
            if size > LARGEST:
                raise Unusable(f"larger than {LARGEST // 1_000_000} MB")
            whole.update(piece)
            if first:
                await imports.add_part(tx, id_, number, key.seal(piece, f"import_part.data.{number}", id_))
            number += 1
        if size == 0:
            raise Unusable("the file is empty")
        data_index = parts.vault.index("import file", whole.hexdigest())
        if not first:
            return await _same(parts, id_, note, data_index)
        await imports.whole(tx, id_, data_index)
        if choices.source:
            await imports.remember(tx, choices.source, choices.kind, Source(mapping, date_format or None, full), now)
        if act is not None and by is not None:
            await audit(tx, parts.clock.real(), UUID(by), act, id_)
    return id_


def _usable(choices: Choices, mapping: Mapping[str, str], date_format: str | None, *, full: bool) -> None:
    """Raises `Unusable` for choices that no file could be read by."""
    strangers = [name for name in mapping if name not in KINDS[choices.kind].columns]
    if strangers:
        raise Unusable(f"no column of ours is called {', '.join(strangers)}")
    if full and not choices.source:
        raise Unusable("a full list needs a source: what vanished from it is known by that")
    if len(choices.source) > 80:
        raise Unusable("the source's name is longer than 80 characters")
    try:
        date_reader(date_format or None)
    except ValueError as error:
        raise Unusable(str(error)) from None


async def _same(parts: Parts, id_: UUID, note: Import, data_index: bytes) -> UUID:
    """The import that was brought before under this id, or of this dry run; raises `OtherFile` when it is another."""
    async with parts.db.pool.acquire() as connection:
        before = await imports.standing_for(connection, id_, note.preview_of)
    same = (before.kind, before.source, before.dry_run, before.data_index) == (
        note.kind, note.source, note.dry_run, data_index,
    )  # fmt: skip
    if not same:
        raise OtherFile("something else was brought under this key")
    return before.id


async def again(
    parts: Parts, of: Import, choices: Choices, *, by: str | None, apply: bool = False, act: Act | None = None
) -> UUID:
    """Read a kept file once more with other choices; `apply`: take in for good what a dry run of it has shown, once.
    Raises `Unusable`, also when the file was let go of."""
    if not of.kept:
        raise Unusable("the file was let go of: bring it again")
    preview_of = of.id if apply else None
    return await accept(
        parts, original(parts, of.id), label_of(parts, of), choices, by=by, preview_of=preview_of, act=act
    )


def as_before(of: Import, *, dry_run: bool) -> Choices:
    """The choices with which a file was read."""
    return Choices(of.kind, of.source, of.mapping, of.date_format or "", of.full, dry_run)


async def _in_pieces(pieces: Iterable[bytes] | AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    if isinstance(pieces, AsyncIterable):
        async for piece in pieces:
            for at in range(0, len(piece), PIECE):
                yield piece[at : at + PIECE]
    else:
        for piece in pieces:
            for at in range(0, len(piece), PIECE):
                yield piece[at : at + PIECE]


def label_of(parts: Parts, of: Import) -> str:
    """The file's name on the disk of whoever brought it; "" under other keys."""
    try:
        return parts.vault.own_key(PURPOSE).unseal(of.label_sealed, "import_file.label", of.id).decode()
    except WrongKeys:
        return ""


async def original(parts: Parts, of: UUID) -> AsyncIterator[bytes]:
    """The file as it was brought, in pieces; nothing once it was let go of."""
    key = parts.vault.own_key(PURPOSE)
    async for number, sealed in imports.parts_of(parts.db, of):
        yield key.unseal(sealed, f"import_part.data.{number}", of)


async def read_waiting(parts: Parts) -> None:
    """The job: every file that waits, one after the other; those whose reader died go on where they were."""
    await imports.drop_old(parts.db, parts.now())
    while (found := await imports.claim(parts.db)) is not None:
        await carry_out(parts, found)


async def read_now(parts: Parts, of: UUID, progress: Progress | None = None) -> None:
    """Read this file, unless somebody else is at it."""
    found = await imports.claim(parts.db, of)
    if found is not None:
        await carry_out(parts, found, progress)


async def carry_out(parts: Parts, of: Import, progress: Progress | None = None) -> None:
    """Read a claimed file to its end. What cannot be read is a sentence in its report; nobody gets a traceback."""
    if of.dry_run and of.through:
        await imports.start_again(parts.db, of.id)
        of = await imports.get(parts.db, of.id) or of
    ignored: list[str] = []
    preview: dict[str, Any] = {}
    problem = None
    try:
        with tempfile.TemporaryDirectory(prefix="recado-import-") as home:  # 0700, and gone at the end
            file = Path(home) / ("calendar" + Path(label_of(parts, of)).suffix.lower()[:6])
            with file.open("wb") as out:
                async for piece in original(parts, of.id):
                    out.write(piece)
            await _read(parts, of, file, ignored, preview, progress)
    except ValueError as error:
        problem = str(error)
    now = parts.now()
    await imports.finish(
        parts.db,
        of.id,
        now=now,
        kept_until=now + KEPT,
        ignored=ignored,
        preview=preview if of.dry_run else None,
        problem=problem,
    )
    _log.info("a file was read", outcome="failed" if problem else "done")


async def _read(
    parts: Parts,
    of: Import,
    file: Path,
    ignored: list[str],
    preview: dict[str, Any],
    progress: Progress | None,
) -> None:
    places = await venues(parts.db)
    sheet = await asyncio.to_thread(
        files.read,
        file,
        now=parts.now(),
        venues=places,
        mapping=of.mapping,
        date_format=of.date_format,
        kind=KINDS[of.kind],
    )
    ignored += [*sheet.unknown, *(f"sheet {name}" for name in sheet.left_out)]
    nth, done = of.through, of.line
    notes: dict[int, str] = {}

    async def noted(tx: Connection, reports: Sequence[RowReport]) -> None:
        nonlocal nth
        first = nth
        rows = []
        for n, r in enumerate(reports, nth + 1):
            rows.append(ReportRow(n, r.row, r.fate, r.column, r.what or notes.pop(r.row, ""), r.case_event))
        await imports.report(tx, of.id, rows, sheet.rows.last)
        nth = first + len(rows)

    async def undone(tx: Connection) -> None:
        await plan_within(parts, tx)
        preview.update(await _preview(parts, of, tx))

    telling = Telling(of.id, of.source, of.full, await _staff(parts, of.created_by))
    rows = _cautioned((r for r in sheet.rows if r.row > done), places, notes)
    async for report in take_in(
        parts, rows, telling, dry_run=of.dry_run, noted=noted, undone=undone if of.dry_run else None
    ):
        if progress is not None:
            progress(report.row, sheet.rows.last)
    if not of.dry_run:
        await parts.wake("plan")


async def _staff(parts: Parts, by: str | None) -> Person | None:
    """The member of staff who brought a file; None for a program and the command line."""
    try:
        who = UUID(by or "")
    except ValueError:  # a word
        return None
    async with parts.db.pool.acquire() as connection:
        account = await staff.one(connection, who)
    return Person(account.id, Role(account.role)) if account else None


def _cautioned(rows: Iterable[Row], places: Mapping[str, Place], notes: dict[int, str]) -> Iterator[Row]:
    """The rows as they come. What staff should check about a row's hour or place is noted on the way."""
    by_name = {place.name: place.check for place in places.values() if place.check}
    for row in rows:
        if isinstance(row, CaseEventRow):
            place, check = row.facts.venue, []
            if not DAY <= row.facts.at < NIGHT:
                check.append("check the time: no office is open then")
            if caution := by_name.get(place):
                check.append(f"check the place: {caution}")
            elif len(place) == 3 and place.isascii() and place.isupper():
                check.append("check the place: it looks like the code of a court we do not know")
            if check:
                notes[row.row] = "; ".join(check)
        yield row


async def _preview(parts: Parts, of: Import, tx: Connection) -> dict[str, Any]:
    """What a dry run's rows would send: sums of messages, in which what is told together at a shared number counts
    once, and a word for each row in its report."""
    total = {"at_once": 0, "corrections": 0, "later": 0, "no_consent": 0, "calls": 0}
    after = 0
    now, rungs = parts.now(), await ladders.read(tx)
    together: set[tuple[object, ...]] = set()
    while rows := await imports.rows_of(parts.db, of.id, after=after, fates=[Fate.CREATED, Fate.CHANGED]):
        after = rows[-1].nth
        said = []
        if changed := [r.case_event for r in rows if r.fate == Fate.CHANGED and r.case_event is not None]:
            await end_without_news(parts, tx, changed)
        for each in await imports.sends(tx, rows, now):
            total["at_once"] += each.at_once
            total["corrections"] += bool(each.correction)
            total["later"] += each.later
            total["no_consent"] += each.no_consent
            total["calls"] += each.calls
            said.append((each.nth, _in_words(each)))
        for line in await imports.shared(tx, rows, now):
            asks = any(r.step == line.step and r.wording == "ask" for r in rungs[EventType(line.event_type)])
            language = words.spoken(parts.content.catalog, line.language or "")
            message = line.number, line.channel, language, line.correction, asks, line.at
            when = "at_once" if line.at <= now else "later"
            total[when] -= line.many - (message not in together)
            if line.correction:
                total["corrections"] -= line.many - (message not in together)
            together.add(message)
        async with parts.db.transaction() as other:
            await imports.note_sends(other, of.id, said)
    return total


def _in_words(sends: Sends) -> str:
    found = []
    if sends.at_once:
        what = "a correction" if sends.correction else f"a catch-up ({sends.step})"
        found.append(f"{what} at once")
    elif sends.correction:
        found.append("a correction")
    if sends.later and sends.next is not None:
        found.append(f"{sends.later} later, the next at {sends.next:%Y-%m-%dT%H:%MZ}")
    if sends.no_consent:
        found.append(f"{sends.no_consent} not sent: no consent")
    if sends.calls:
        found.append(f"{sends.calls} to call")
    return "; ".join(found) or "nothing"


async def report_rows(parts: Parts, of: UUID) -> AsyncIterator[tuple[object, ...]]:
    """The report of a file, row by row, in the order of `report.HEADER`."""
    after = 0
    while rows := await imports.rows_of(parts.db, of, after=after):
        after = rows[-1].nth
        for r in rows:
            yield r.line, r.fate, r.field, r.what, r.case_event, r.sends
