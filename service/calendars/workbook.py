"""Spreadsheets (XLSX, XLS, ODS): cells have types, so a date is a date and not a guess.

What opens a workbook is `unpack`, a process of its own; here its rows are read one by one, as those of a CSV are."""

from __future__ import annotations

import json
import tempfile
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from flows.case_events import Venue
from service.apart import TooMuch, file_of, run
from service.calendars.grid import CALENDAR, NO_MAPPING, Kind, Plan, Record, nothing, sheet
from service.calendars.rows import NO_VENUES, Checker, Sheet

Unpack = Callable[[IO[bytes], IO[bytes], Plan], None]


def apart(source: IO[bytes], out: IO[bytes], plan: Plan) -> None:
    """`unpack.unpack` in a process of its own. Raises `TooMuch`."""
    asked = [plan.kind.name, json.dumps(dict(plan.mapping))]
    run("service.calendars.unpack", *asked, source=source, out=out)


def read(
    source: Path | bytes,
    *,
    mapping: Mapping[str, str] = NO_MAPPING,
    date_format: str | None = None,
    venues: Mapping[str, Venue] = NO_VENUES,
    kind: Kind = CALENDAR,
    unpack: Unpack = apart,
) -> Sheet:
    """A workbook → the rows of its first visible sheet that has our columns, numbered as the spreadsheet numbers them.

    A formula counts as what it shows. Of cells merged downwards every row has the value. Parameters and errors as for
    `csv.read`; whatever the bytes are, the answer is rows.
    """
    plan = Plan(mapping, Checker(venues, date_format), kind)
    with ExitStack() as opened:
        spool = opened.enter_context(tempfile.TemporaryFile())  # without a name on the disk
        try:
            unpack(opened.enter_context(_opened(source)), spool, plan)
        except TooMuch:
            return nothing("a workbook too large or too broken to be opened: save it as CSV (UTF-8)")
        spool.seek(0)
        first = json.loads(spool.readline())
        if "why" in first:
            return nothing(first["why"])
        start = spool.tell()

        def records() -> Iterator[Record]:
            spool.seek(start)
            for line in spool:
                yield json.loads(line)

        weakref.finalize(records, opened.pop_all().close)  # as long as somebody may still read
    return sheet(plan, first["header"], first["at"], records, first["left_out"])


def _opened(source: Path | bytes) -> IO[bytes]:
    return source.open("rb") if isinstance(source, Path) else file_of(source)
