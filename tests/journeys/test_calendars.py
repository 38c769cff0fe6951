"""Calendars as tables. Of each line: when its person is told, as `recado plan` and `recado replay` say before and as it
then lies on the phone, and in which words. Then a second file, in which dates moved, vanished and came twice."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from flows.contact import Address
from flows.ledger import EndState
from recado.cli import app
from recado.plan import run
from service.actions import bring
from service.actions.bring import Choices
from service.content.directory import courts
from service.store import clocks, imports
from service.store.clocks import Anchor
from service.wiring import Process
from tests.conftest import TestClock
from tests.stories import Story, at

NEW_YORK = ZoneInfo("America/New_York")
Cells = list[list[str]]

# Brought on Friday, 30 October 2026, 13:00 in New York. Clocks go back on Sunday.
AUTUMN = """
client_ref | date       | time  | venue | client_timezone  | mode  | household | label
clocks     | 2026-11-03 | 08:30 | NYV   |                  |       |           |
houston    | 2026-11-04 | 07:30 | HSG   | America/New_York |       |           |
kolkata    | 2026-11-03 | 16:00 | NYV   | Asia/Kolkata     | video |           |
too-late   | 2026-10-30 | 13:45 | NYV   |                  |       |           |
two-hours  | 2026-10-30 | 15:00 | NYV   |                  |       |           |
twenty     | 2026-10-31 | 09:00 | NYV   |                  |       |           |
three-days | 2026-11-02 | 13:00 | NYV   |                  |       |           |
mama       | 2026-11-04 | 08:30 | NYV   |                  |       | H7        | Mama
papa       | 2026-11-04 | 08:30 | NYV   |                  |       | H7        | Papa
lucho      | 2026-11-04 | 08:30 | NYV   |                  |       | H7        | Lucho
nena       | 2026-11-04 | 08:30 | NYV   |                  |       | H7        | Nena
beto       | 2026-11-04 | 09:30 | NYV   |                  |       | H7        | Beto
"""
# When each is told, on the person's own clock with its hours from Greenwich; what there is to do; words they read last.
AUTUMN_TOLD = """
clocks     | Fri 30 13:00 -04, Sat 31 10:00 -04, Mon 02 10:00 -05, Mon 02 18:30 -05 |
           | your appointment is Tuesday, November 3, 2026, 8:30 AM (New York time). Please
houston    | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 | far
           | your appointment is Wednesday, November 4, 2026, 7:30 AM (Houston time). Your clock: 8:30 AM.
kolkata    | Sat 31 10:00 +0530, Mon 02 10:00 +0530, Mon 02 18:30 +0530             |
           | November 3, 2026, 4:00 PM (New York time). Your clock: Wednesday, 2:30 AM.
too-late   |                                                                        | too_late
           |
two-hours  | Fri 30 13:00 -04                                                       |
           | your appointment is Friday, October 30, 2026, 3:00 PM (New York time). Please
twenty     | Fri 30 13:00 -04, Fri 30 18:30 -04                                     |
           | your appointment is Saturday, October 31, 2026, 9:00 AM (New York time). Please
three-days | Fri 30 13:00 -04, Sun 01 10:00 -05, Sun 01 18:30 -05                   |
           | your appointment is Monday, November 2, 2026, 1:00 PM (New York time). Please
mama       | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 |
           | Lucho, Mama, Nena, Papa: Reminder: your appointment is Wednesday, November 4, 2026, 8:30 AM
papa       | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 |
           | Lucho, Mama, Nena, Papa: Reminder: your appointment is Wednesday, November 4, 2026, 8:30 AM
lucho      | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 |
           | Lucho, Mama, Nena, Papa: Reminder: your appointment is Wednesday, November 4, 2026, 8:30 AM
nena       | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 |
           | Lucho, Mama, Nena, Papa: Reminder: your appointment is Wednesday, November 4, 2026, 8:30 AM
beto       | Fri 30 13:00 -04, Sun 01 10:00 -05, Tue 03 10:00 -05, Tue 03 18:30 -05 |
           | Beto: Reminder: your appointment is Wednesday, November 4, 2026, 9:30 AM
"""

# Brought on Thursday, 11 March 2027, 13:00 in New York. Clocks go forward on Sunday, but not in Arizona and Hawaii.
SPRING = """
client_ref | date       | time  | venue | client_timezone
new-york   | 2027-03-15 | 08:30 | NYV   | America/New_York
arizona    | 2027-03-15 | 08:30 | PHO   | America/Phoenix
california | 2027-03-15 | 08:30 | PHO   | America/Los_Angeles
el-paso    | 2027-03-15 | 08:30 | ELP   | America/Denver
hawaii     | 2027-03-15 | 08:30 | HON   | Pacific/Honolulu
"""
SPRING_TOLD = """
new-york   | Thu 11 13:00 -05, Fri 12 10:00 -05, Sun 14 10:00 -04, Sun 14 18:30 -04 |
           | your appointment is Monday, March 15, 2027, 8:30 AM (New York time). Please
arizona    | Thu 11 11:00 -07, Fri 12 10:00 -07, Sun 14 10:00 -07, Sun 14 18:30 -07 |
           | your appointment is Monday, March 15, 2027, 8:30 AM (Phoenix time). Please
california | Thu 11 10:00 -08, Fri 12 10:00 -08, Sun 14 10:00 -07, Sun 14 18:30 -07 |
           | your appointment is Monday, March 15, 2027, 8:30 AM (Phoenix time). Please
el-paso    | Thu 11 11:00 -07, Fri 12 10:00 -07, Sun 14 10:00 -06, Sun 14 18:30 -06 |
           | your appointment is Monday, March 15, 2027, 8:30 AM (El Paso time). Please
hawaii     | Thu 11 08:00 -10, Fri 12 10:00 -10, Sun 14 10:00 -10, Sun 14 18:30 -10 |
           | your appointment is Monday, March 15, 2027, 8:30 AM (Honolulu time). Please
"""

# A full list on Wednesday, 2 December 2026, noon. The same list again on Thursday noon, when all have been told.
BEFORE = """
client_ref | date       | time  | venue | status    | client_timezone
earlier    | 2026-12-10 | 08:30 | NYV   |           | America/New_York
later      | 2026-12-10 | 08:30 | NYV   |           | America/New_York
city       | 2026-12-10 | 08:30 | NYV   |           | America/New_York
cancelled  | 2026-12-10 | 08:30 | NYV   |           | America/New_York
vanished   | 2026-12-10 | 08:30 | NYV   |           | America/New_York
twice      | 2026-12-10 | 08:30 | NYV   |           | America/New_York
repeated   | 2026-12-10 | 08:30 | NYV   |           | America/New_York
as-it-was  | 2026-12-10 | 08:30 | NYV   |           | America/New_York
"""
AFTER = """
client_ref | date       | time  | venue | status    | client_timezone
earlier    | 2026-12-09 | 13:00 | NYV   |           | America/New_York
later      | 2026-12-17 | 08:30 | NYV   |           | America/New_York
city       | 2026-12-10 | 08:30 | HSG   |           | America/New_York
cancelled  | 2026-12-10 | 08:30 | NYV   | cancelled | America/New_York
twice      | 2026-12-10 | 08:30 | NYV   |           | America/New_York
twice      | 2026-12-11 | 08:30 | NYV   |           | America/New_York
repeated   | 2026-12-10 | 08:30 | NYV   |           | America/New_York
repeated   | 2026-12-10 | 08:30 | NYV   |           | America/New_York
as-it-was  | 2026-12-10 | 08:30 | NYV   |           | America/New_York
"""
# What becomes of the rows and what there is to do; words of what is read at once, if anything; of the next reminder.
CHANGED = """
earlier    | changed        | moved_closer
           | is now Wednesday, December 9, 2026, 1:00 PM (New York time). Before, it was Thursday, December 10, 2026
           | appointment is Wednesday, December 9, 2026, 1:00 PM (New York time)
later      | changed        |
           | is now Thursday, December 17, 2026, 8:30 AM (New York time). Before, it was Thursday, December 10, 2026
           | appointment is Thursday, December 17, 2026, 8:30 AM (New York time)
city       | changed        | far, moved_closer
           | 8:30 AM (Houston time). Your clock: 9:30 AM. Before, it was Thursday, December 10, 2026, 8:30 AM (New York
           | appointment is Thursday, December 10, 2026, 8:30 AM (Houston time). Your clock: 9:30 AM.
cancelled  | changed        | verify
           |
           | 8:30 AM (New York time) may be cancelled or changed. We could not confirm it. Please plan to be there
vanished   | missing        | verify
           |
           | appointment is Thursday, December 10, 2026, 8:30 AM (New York time)
twice      | held, held     |
           |
           | appointment is Thursday, December 10, 2026, 8:30 AM (New York time)
repeated   | same, same     |
           |
           | appointment is Thursday, December 10, 2026, 8:30 AM (New York time)
as-it-was  | same           |
           |
           | appointment is Thursday, December 10, 2026, 8:30 AM (New York time)
"""


def table(text: str) -> Cells:
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


def phones(rows: Cells) -> dict[str, Address]:
    """A number for each line; one for those of a household."""
    head = rows[0]
    house = head.index("household") if "household" in head else None
    numbers: dict[str, Address] = {}
    return {
        row[0]: numbers.setdefault((row[house] if house else "") or row[0], Address(f"+1202555{len(numbers) + 100:04}"))
        for row in rows[1:]
    }


def as_file(rows: Cells, numbers: Mapping[str, Address]) -> str:
    """The table as CSV: hearings of people who agreed on paper and read English."""
    out = io.StringIO()
    write = csv.writer(out).writerow
    write([*rows[0], "event_type", "phone", "event_ref", "language", "consent"])
    for row in rows[1:]:
        write([*row, "hearing.master", numbers[row[0]].value, f"H-{row[0]}", "en", "paper"])
    return out.getvalue()


async def brought(story: Story, rows: Cells, numbers: Mapping[str, Address], **choices: Any) -> dict[str, list[str]]:
    """A file comes in: what becomes of each one's rows. What is missing has no row, so it stands under ""."""
    parts = story.process.parts
    of = await bring.accept(parts, [as_file(rows, numbers).encode()], "list.csv", Choices(**choices))
    await bring.read_now(parts, of)
    fates: dict[str, list[str]] = defaultdict(list)
    for row in await imports.rows_of(parts.db, of):
        fates[rows[row.line - 1][0] if row.line else ""].append(row.fate)
    return fates


def by_plan(text: str, home: Path, now: datetime, until: datetime) -> dict[str, list[datetime]]:
    """When each person is told, as `recado plan` says."""
    (home / "calendar.csv").write_text(text)
    out, err = io.StringIO(), io.StringIO()
    assert run(home / "calendar.csv", now, until, True, out, err, zone=NEW_YORK, venues=courts()) == 0, err.getvalue()
    found: dict[str, list[datetime]] = defaultdict(list)
    for line in map(json.loads, out.getvalue().splitlines()):
        if line["state"] in ("planned", "catch_up"):
            found[line["client_ref"]].append(at(line["send_at_local"]))
    return found


async def by_replay(
    story: Story, url: str, until: datetime, names: Mapping[UUID, str]
) -> tuple[int, dict[str, list[datetime]]]:
    """The same, as `recado replay` says, another process at the same time of day; and its exit code."""
    parts = story.process.parts
    await clocks.set_anchor(parts.db, Anchor(parts.clock.real(), parts.now(), 0.0))
    env = {"DATABASE_URL": url, "RECADO_DATA_DIR": str(parts.settings.data_dir)}
    command = ["replay", "--json", "--until", until.isoformat()]
    done = await asyncio.to_thread(CliRunner().invoke, app, command, env=env)
    found: dict[str, list[datetime]] = defaultdict(list)
    for line in map(json.loads, done.stdout.splitlines()):
        if line.get("state") == EndState.SENT:
            found[names[UUID(line["client"])]].append(at(line["at_local"]))
    return done.exit_code, found


async def clients(story: Story, names: Mapping[str, Address]) -> dict[UUID, str]:
    index = {story.process.parts.vault.index("client_ref", name): name for name in names}
    return {r["id"]: index[r["ref_index"]] for r in await story.rows("SELECT id, ref_index FROM client")}


async def tasks(story: Story, names: Mapping[UUID, str]) -> dict[str, list[str]]:
    """What there is to do, by whom it is about."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in await story.rows("SELECT client_id, kind FROM task WHERE closed_at IS NULL ORDER BY kind"):
        found[names[row["client_id"]]].append(row["kind"])
    return found


async def live(story: Story, clock: TestClock, until: datetime) -> None:
    """A worker's days: time jumps from one due line to the next."""
    following = "SELECT min(due_at) FROM reminder WHERE state = 'planned' AND due_at > $1 AND due_at <= $2"
    await story.work()
    while due := await story.value(following, story.process.parts.now(), until):
        clock.at(due)
        await story.work()


@pytest.mark.parametrize(
    ("calendar", "now", "told"),
    [
        pytest.param(AUTUMN, "2026-10-30 13:00-04:00", AUTUMN_TOLD, id="autumn"),
        pytest.param(SPRING, "2027-03-11 13:00-05:00", SPRING_TOLD, id="spring"),
    ],
)
async def test_when_each_person_is_told_and_what_they_read(
    process: Process, url: str, clock: TestClock, tmp_path: Path, calendar: str, now: str, told: str
) -> None:
    story, rows, begins = Story(process), table(calendar), at(now)
    numbers, until = phones(rows), begins + timedelta(days=10)
    clock.at(begins)
    assert set(map(tuple, (await brought(story, rows, numbers)).values())) == {("created",)}
    names = await clients(story, numbers)
    planned = by_plan(as_file(rows, numbers), tmp_path, begins, until)
    exit_code, replayed = await by_replay(story, url, until, names)
    assert exit_code == ("too-late" in numbers), "1 where somebody stays untold"
    await live(story, clock, until)
    to_do, wanted = await tasks(story, names), table(told)
    assert [name for name, *_ in wanted[::2]] == [name for name, *_ in rows[1:]]
    for (name, times, kinds), (_, last) in zip(wanted[::2], wanted[1::2], strict=True):
        assert ", ".join(f"{when:%a %d %H:%M %z}".removesuffix("00") for when in planned[name]) == times, name
        assert replayed[name] == planned[name], name
        texts = await story.texts(numbers[name])
        assert [text.at for text in texts] == planned[name], name
        assert last in (texts[-1].body if texts else ""), name
        assert ", ".join(to_do[name]) == kinds, name


async def test_a_second_file_in_which_dates_moved_vanished_and_came_twice(process: Process, clock: TestClock) -> None:
    story, before, after = Story(process), table(BEFORE), table(AFTER)
    numbers = phones(before)
    clock.at(at("2026-12-02 12:00-05:00"))
    await brought(story, before, numbers, source="court", full=True)
    thursday = at("2026-12-03 12:00-05:00")
    await live(story, clock, thursday)
    clock.at(thursday)
    read = {name: len(await story.texts(phone)) for name, phone in numbers.items()}
    fates = await brought(story, after, numbers, source="court")
    await story.work()
    now_read = {name: (await story.bodies(phone))[read[name] :] for name, phone in numbers.items()}
    names = await clients(story, numbers)
    to_do = await tasks(story, names)
    await brought(story, after, numbers, source="court")
    await story.work()
    assert now_read == {name: (await story.bodies(phone))[read[name] :] for name, phone in numbers.items()}, "no news"
    assert to_do == await tasks(story, names)
    await live(story, clock, at("2026-12-14 11:00-05:00"))
    wanted = table(CHANGED)
    for (name, fate, kinds), (_, told), (_, later) in zip(wanted[::3], wanted[1::3], wanted[2::3], strict=True):
        assert ", ".join(fates[name] or fates[""]) == fate, name
        assert [told in text for text in now_read[name]] == ([True] if told else []), (name, now_read[name])
        assert later in (await story.bodies(numbers[name]))[read[name] + len(now_read[name])], name
        assert ", ".join(to_do[name]) == kinds, name
