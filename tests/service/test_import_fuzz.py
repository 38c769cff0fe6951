"""Files as nobody should write them: whatever stands between them, no good row is lost, and nothing ever breaks."""

from __future__ import annotations

import csv as plain_csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.case_events import CaseEventRow
from service.actions import bring
from service.actions.bring import Choices
from service.calendars import files, unpack, workbook
from service.store import imports
from service.wiring import Process

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
HEAD = ("client_ref", "phone", "event_ref", "event_type", "date", "time", "timezone", "venue", "room", "consent")
SIZES = [60, pytest.param(3_000, marks=pytest.mark.nightly)]
RELAXED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]

# A good row is its number; an odd one is a text, put into the file as it is.
CELL = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ['"', '""', '"a', 'a"', "=1+1", "\x00", "\ufeff", "\u202e", "a" * 600, "2026-02-30", "24:00", "-1", "…"]
    ),
)
ODD = st.one_of(
    CELL,
    st.lists(CELL, max_size=12).map(",".join),
    st.sampled_from(
        ['"', ',,,,"', 'A-1,"not closed', 'closed",too late', "," * 40, "\t", "#" * 70_000, '"a\nb"', "\r"]
    ),
    st.binary(max_size=40).map(lambda b: b.decode("latin-1")),
)
ODD_EVENT = st.one_of(
    CELL.filter(lambda text: "BEGIN" not in text.upper() and "END" not in text.upper()),
    st.sampled_from(
        [
            "BEGIN:VEVENT\nUID:x\nDTSTART:soon\nEND:VEVENT",
            "BEGIN:VEVENT\nUID:y\nRRULE:FREQ=SECONDLY\nDTSTART:20261208T083000Z\nEND:VEVENT",
            "BEGIN:VEVENT\nEND:VEVENT",
            "BEGIN:VEVENT\nUID:never-ends",
            "BEGIN:VTIMEZONE\nTZID:Nowhere\nEND:VTIMEZONE",
            "END:VEVENT",
            "DTSTART;TZID=Mars/Olympus:20261208T083000",
        ]
    ),
)
VALUE = st.one_of(
    CELL.filter(lambda text: not text.startswith(("=", "{="))),
    st.none(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(10**9), 10**9),
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)),
    st.times(),
)


def good(n: int) -> tuple[str, ...]:
    day = date(2026, 12, 1) + timedelta(days=n)
    who, phone = f"A-{n}", f"+1202555{n:04}"
    return (who, phone, f"good {n}", "hearing.master", f"{day}", "08:30", "America/New_York", "Varick", str(n), "")


def as_csv(pieces: list[Any], separator: str, end: str, encoding: str) -> bytes:
    out = io.StringIO(newline="")
    writer = plain_csv.writer(out, delimiter=separator, lineterminator=end)
    writer.writerow(HEAD)
    for piece in pieces:
        if isinstance(piece, int):
            writer.writerow(good(piece))
        else:
            out.write(piece + end)
    return out.getvalue().encode(encoding, "replace")


def as_xlsx(pieces: list[Any]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet, shown = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for at, piece in enumerate([HEAD, *pieces]):
        for column, cell in enumerate(good(piece) if isinstance(piece, int) else piece):
            if isinstance(cell, str):
                sheet.write_string(at, column, cell)
            else:
                sheet.write(at, column, cell, shown if hasattr(cell, "hour") else None)
    book.close()
    return out.getvalue()


def as_ics(pieces: list[Any], end: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for piece in pieces:
        if isinstance(piece, int):
            start = f"DTSTART;TZID=America/New_York:{date(2026, 12, 1) + timedelta(days=piece):%Y%m%d}T083000"
            lines += ["BEGIN:VEVENT", f"UID:good {piece}", start, f"X-RECADO-CLIENT:A-{piece}"]
            lines += ["X-RECADO-TYPE:hearing.master", "END:VEVENT"]
        else:
            lines += piece.split("\n")
    return end.join([*lines, "END:VCALENDAR", ""]).encode("utf-8", "replace")


def mixed(odd: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Good rows, each with a number of its own, and odd ones between them."""

    def numbered(pieces: list[Any]) -> list[Any]:
        return [n if piece is None else piece for n, piece in enumerate(pieces)]

    return st.lists(st.one_of(st.none(), odd), max_size=12).map(numbered)


def surrogates_out(pieces: list[Any]) -> list[Any]:
    return [p.encode("utf-8", "replace").decode() if isinstance(p, str) else p for p in pieces]


FILES = {
    ".csv": st.builds(
        lambda pieces, *how: (pieces, as_csv(surrogates_out(pieces), *how)),
        mixed(ODD),
        st.sampled_from(",;\t|"),
        st.sampled_from(["\n", "\r\n"]),
        st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    ),
    ".xlsx": mixed(st.lists(VALUE, max_size=12)).map(lambda pieces: (pieces, as_xlsx(pieces))),
    ".ics": st.builds(
        lambda pieces, end: (pieces, as_ics(surrogates_out(pieces), end)),
        mixed(ODD_EVENT),
        st.sampled_from(["\n", "\r\n"]),
    ),
}


@pytest.mark.parametrize("examples", SIZES)
@pytest.mark.parametrize("kind", list(FILES))
def test_no_good_row_is_lost(kind: str, examples: int, tmp_path: Path) -> None:
    file = tmp_path / f"list{kind}"

    @settings(max_examples=examples, deadline=None, suppress_health_check=RELAXED)
    @given(FILES[kind])
    def every(drawn: tuple[list[Any], bytes]) -> None:
        pieces, data = drawn
        file.write_bytes(data)
        # A workbook in this process: a new one for each of thousands would measure how fast they start.
        found = (
            workbook.read(file, unpack=unpack.unpack)
            if kind == ".xlsx"
            else files.read(file, now=NOW, venues={}, mapping={}, date_format=None)
        )
        kept = {row.event_ref for row in found.rows if isinstance(row, CaseEventRow)}
        assert kept >= {f"good {n}" for n in pieces if isinstance(n, int)}

    every()


@pytest.mark.parametrize("rounds", [1, pytest.param(30, marks=pytest.mark.nightly)])
async def test_mangled_files_go_all_the_way(process: Process, rounds: int) -> None:
    """Through the store too: what was read stands in the calendar, every other row in the report."""
    parts, chance = process.parts, Random(rounds)
    odd = ['"', ",,,", "A-1,x,hearing.master,2026-12-08,25:00,America/New_York,,,", '=cmd|"', "\u202e\x00", "a" * 900]
    for nth in range(rounds):
        pieces = [chance.choice([n, chance.choice(odd)]) for n in range(nth * 60, nth * 60 + 60)]
        of = await bring.accept(parts, [as_csv(pieces, ",", "\r\n", "utf-8")], "list.csv", Choices())
        await bring.read_now(parts, of)
        done = await imports.get(parts.db, of)
        assert done is not None
        assert (done.state, done.problem) == ("done", None)
        assert done.counts["created"] == sum(isinstance(piece, int) for piece in pieces)
        assert set(done.counts) <= {"created", "rejected"}
