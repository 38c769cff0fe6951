"""Dates out: a feed at a secret address that gives nobody away; a file that no spreadsheet calculates with."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.case_events import EventStatus
from service.actions.share_calendar import COLUMNS, close_feed, export_calendar, open_feed, short
from service.calendars import feed
from service.cells import csv_file
from service.wiring import Process
from tests.application import application
from tests.conftest import NOW
from tests.stories import Story, but, hearing

HEARING = hearing(language="en", room="5Q", address="201 Varick St")


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    content: bytes


async def fetch(process: Process, address: str) -> Answer:
    """What a calendar program gets."""
    path = "/" + address.split("/", 3)[3]
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"recado.test")],
    }
    answer = Answer(0, {}, b"")

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(event: Any) -> None:
        if event["type"] == "http.response.start":
            answer.status = event["status"]
            answer.headers = {name.decode(): value.decode() for name, value in event["headers"]}
        else:
            answer.content += event.get("body", b"")

    await application(process)(scope, receive, send)
    return answer


async def test_a_calendar_program_reads_the_feed(story: Story) -> None:
    await story.bring(HEARING)
    _, address = await open_feed(story.process.parts)
    answer = await fetch(story.process, address)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "private, no-store"
    (event,) = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["DTSTART"].dt == HEARING.facts.starts_at
    client = await story.value("SELECT id FROM client")
    assert event["SUMMARY"] == f"Appointment, {short(client)}"


async def test_the_feed_gives_nobody_away(story: Story) -> None:
    await story.bring(HEARING)
    _, address = await open_feed(story.process.parts)
    said = (await fetch(story.process, address)).content.decode().lower()
    for word in ("varick", "court", "hearing", "5q", "+1202", "ice", "asylum"):
        assert not re.search(rf"\b{re.escape(word)}\b", said), word


async def test_a_change_keeps_the_id_and_counts_up(story: Story) -> None:
    await story.bring(HEARING)
    _, address = await open_feed(story.process.parts)
    (before,) = icalendar.Calendar.from_ical((await fetch(story.process, address)).content).walk("VEVENT")
    await story.bring(but(HEARING, day=date(2026, 12, 10)))
    (after,) = icalendar.Calendar.from_ical((await fetch(story.process, address)).content).walk("VEVENT")
    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    await story.bring(but(HEARING, day=date(2026, 12, 10), status=EventStatus.CANCELLED_UNVERIFIED))
    (doubtful,) = icalendar.Calendar.from_ical((await fetch(story.process, address)).content).walk("VEVENT")
    assert doubtful["STATUS"] == "TENTATIVE", "nobody has checked: it is not off"


async def test_a_closed_feed_and_a_guessed_one_answer_alike(story: Story) -> None:
    made, address = await open_feed(story.process.parts)
    assert await close_feed(story.process.parts, made)
    assert not await close_feed(story.process.parts, made)
    closed = await fetch(story.process, address)
    guessed = await fetch(story.process, "http://x/calendar/guess.ics")
    assert (closed.status, closed.content) == (guessed.status, guessed.content) == (404, b"")


async def test_the_secret_is_not_kept(story: Story) -> None:
    _, address = await open_feed(story.process.parts)
    secret = address.rpartition("/")[2].removesuffix(".ics")
    assert len(secret) >= 43, "256 bits"
    row = str([tuple(r) for r in await story.rows("SELECT * FROM calendar_feed")])
    assert secret not in row
    assert secret.encode().hex() not in row


@given(st.text(max_size=200))
def test_any_text_is_folded_so_that_it_reads_the_same(who: str) -> None:
    who = "".join(c for c in who if c.isprintable())
    entry = feed.Entry(str(UUID(int=1)), 1, NOW, NOW, "scheduled", who)
    made = feed.calendar([entry])
    assert all(len(line) <= feed.MOST_OCTETS for line in made.split(b"\r\n"))
    (event,) = icalendar.Calendar.from_ical(made).walk("VEVENT")
    assert event["SUMMARY"] == f"Appointment, {who}"


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\0=", "＝", "＋", "－", "＠", "  =", "\u00a0@"]
)
def test_no_cell_is_a_formula(sign: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_file([[f"{sign}1+1"]]).decode("utf-8-sig"), newline=""))
    assert row[0].startswith("'")


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1, max_size=5))
def test_what_is_no_formula_comes_back_as_it_was(values: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(csv_file([values]).decode("utf-8-sig"), newline=""))
    assert [read.removeprefix("'") for read in row] == [value.removeprefix("'") for value in values]


async def test_the_export_has_every_date_with_its_answer(story: Story) -> None:
    await story.bring(HEARING, but(hearing(event_ref="H-2", row=3), at=time(13), venue="=HYPERLINK(1)"))
    rows = [dict(zip(COLUMNS, row, strict=True)) async for row in export_calendar(story.process.parts, NOW)]
    assert [f"{r['date']} {r['time']}" for r in rows] == ["2026-12-08 08:30", "2026-12-08 13:00"]
    assert b'"\'=HYPERLINK(1)"' in csv_file([tuple(r.values()) for r in rows])
