"""A date entered by hand: looked at with its clocks, warnings and words, kept once, with a trace of who did."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from flows.effects import TaskKind
from flows.roles import Role
from service.store import tasks, venues
from service.store.ids import new_id
from service.wiring import Process
from tests.conftest import set_clock
from tests.console import Console, console, location
from tests.people import client, statements
from tests.stories import Story

GIVEN = {
    "type": "hearing.master",
    "date": "2026-12-08",
    "time": "08:30",
    "venue": "varick",
    "mode": "in_person",
    "how": "notice",
}


@pytest.fixture
async def made(process: Process) -> AsyncIterator[Console]:
    async with console(process) as found:
        yield found


def hidden(page: str, name: str) -> str:
    """What a page would send on under this name."""
    [value] = re.findall(rf'name="{name}" value="([^"]+)"', page)
    return str(value)


async def test_from_the_client_to_a_date_whose_reminder_was_seen_first(
    process: Process, made: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    story, person = Story(process), await client(process.parts)
    form = f"/console/clients/{person.id}/date"
    browser = await made.signed_in(Role.CASEWORKER)
    assert form in (await browser.get(f"/console/clients/{person.id}")).text
    assert form in (await browser.post("/console/calendar/new", data={"wanted": "amina"})).text
    now = process.parts.now()
    async with process.parts.db.transaction() as tx:
        await tasks.open_all(tx, [tasks.Open(new_id(), "paper", TaskKind.NEW_DATE, True, now, person.id)], now)
    assert form in (await browser.get("/console/tasks")).text, "from the task of a date on paper, too"
    blank = await browser.get(form)
    assert "NYV · " in blank.text, "the directory to choose from"
    event = hidden(blank.text, "event")

    wrong = await browser.post(form, data={**GIVEN, "event": event, "time": "half past", "note": "from the paper"})
    assert wrong.status_code == 422
    assert "not a time written like 08:30" in wrong.text
    assert 'value="varick"' in wrong.text and "from the paper</textarea>" in wrong.text, "the rest stays"
    several = await browser.post(form, data={**GIVEN, "event": event, "venue": "houston"})
    assert (several.status_code, "Several places are called like this" in several.text) == (422, True)
    for bad, says in (
        ({"type": ""}, "Choose what it is"),
        ({"verified_on": "2026-11-25"}, "still to come"),
        ({"venue": "Nowhere Hall"}, "not a court code we know"),
    ):
        refused = await browser.post(form, data={**GIVEN, "event": event, **bad})
        assert (refused.status_code, says in refused.text) == (422, True), bad

    night = {**GIVEN, "event": event, "date": "2027-11-07", "time": "01:30"}
    twice = await browser.post(form, data=night, headers={"accept-language": "es"})
    assert (
        twice.status_code == 422 and "happens twice" not in twice.text and '<option value="1">la segunda' in twice.text
    )
    assert (await browser.post(form, data={**night, "fold": "1"})).status_code == 200

    given = {**GIVEN, "event": event, "verified_on": "2026-11-24", "note": "from the paper"}
    asked = statements(monkeypatch)
    seen = (await browser.post(form, data=given)).text
    assert len(asked) <= 40
    assert "Tuesday 8 December 2026, 8:30 AM" in seen, "the weekday, before it is kept"
    assert "Varick" in seen and "Nothing is kept before" in seen
    assert "7 days before" in seen
    assert "Tuesday, December 8" in seen, "in the words that Amina would read"
    assert await story.value("SELECT count(*) FROM case_event") == 0

    keep = {**given, "looked": hidden(seen, "looked")}
    unseen = await browser.post(form, data={**keep, "date": "2026-12-09"})
    assert "Wednesday 9 December" in unseen.text, "what was not looked at is looked at"
    here = f"/console/calendar/{event}"
    for _ in range(2):  # pressed twice
        assert location(await browser.post(form, data=keep)) == f"{here}?said=date-entered"
    page = (await browser.get(here)).text
    assert "It stands: saw the paper" in page and "caseworker" in page
    assert "from the paper" in (await browser.get(f"/console/clients/{person.id}")).text
    acts = [r["action"] for r in await story.rows("SELECT action FROM audit WHERE object_id = $1", UUID(event))]
    assert acts == ["event.entered"]
    await story.work()
    assert set(await story.states(1)) >= {"7-days", "1-day"}

    again = await browser.post(form, data={**GIVEN, "event": str(person.id)})
    assert (again.status_code, "has this very date already" in again.text, here in again.text) == (422, True, True)
    later = (await browser.post(form, data={**GIVEN, "event": str(person.id), "time": "14:00"})).text
    assert "If it was moved, change that one instead" in later and f"{here}/edit" in later


async def test_what_stands_in_the_way_is_said_before_it_is_kept(process: Process, made: Console) -> None:
    person = await client(process.parts)
    await Story(process).rows("UPDATE client SET timezone = 'America/New_York' WHERE id = $1", person.id)
    form = f"/console/clients/{person.id}/date"
    browser = await made.signed_in(Role.SUPERVISOR)

    async def look(**given: str) -> str:
        answer = await browser.post(form, data={**GIVEN, "event": str(person.id), **given})
        assert answer.status_code == 200, answer.text
        return answer.text

    far = await look(venue="", which="HSG")
    assert "America/Chicago" in far and "9:30 AM" in far, "both clocks"
    assert "Far from where this person lives" in far
    set_clock(process.parts.clock, datetime(2026, 11, 24, 23, 30, tzinfo=ZoneInfo("America/New_York")))
    night = await look(date="2026-11-27")
    assert "They are not texted at this hour" in night and "Wed 25 Nov, 8:00 AM" in night
    late = await look(date="2026-11-25", time="07:00")
    assert "Too late for a text" in late and late.count("<blockquote") == 1, "how it went is asked all the same"
    assert "That moment is past" in await look(date="2026-11-23")


async def test_hostile_names_and_places_stay_words(process: Process, made: Console) -> None:
    bad = "<script>alert(1)</script> \u202e=cmd|' /C calc'!A0"
    person = await client(process.parts, alias=bad)
    browser = await made.signed_in(Role.SUPERVISOR)
    form = f"/console/clients/{person.id}/date"
    given = {**GIVEN, "event": str(person.id), "venue": bad, "room": bad, "timezone": "America/New_York", "note": bad}
    pages = [
        await browser.post(form, data=given),
        await browser.post(form, data={**given, "time": bad}),
        await browser.post("/console/calendar/new", data={"wanted": "+12025550161"}),
        await browser.get(f"/console/clients/{person.id}/people"),
    ]
    keep = {**given, "looked": hidden(pages[0].text, "looked")}
    assert (await browser.post(form, data=keep)).status_code == 303
    await Story(process).work()
    pages += [
        await browser.get("/console/calendar/ahead?days=14"),
        await browser.get(f"/console/calendar/{person.id}/edit"),
    ]
    for page in pages:
        assert "&lt;script&gt;" in page.text and "<script>alert" not in page.text, page.url


async def test_only_who_sees_a_client_enters_their_dates(process: Process, made: Console) -> None:
    person = await client(process.parts)
    browser = await made.signed_in(Role.CASEWORKER)
    other = await made.person(Role.CASEWORKER, "other@example.org")
    await Story(process).rows("UPDATE client SET caseworker_id = $2 WHERE id = $1", person.id, other)
    form = f"/console/clients/{person.id}/date"
    given: Mapping[str, str] = {**GIVEN, "event": str(person.id)}
    assert (await browser.get(form)).status_code == (await browser.post(form, data=given)).status_code == 404
    assert form not in (await browser.post("/console/calendar/new", data={"wanted": "amina"})).text


async def test_another_place_brings_its_own_clock_and_address(process: Process, made: Console) -> None:
    person = await client(process.parts)
    browser = await made.signed_in(Role.SUPERVISOR)
    form, event = f"/console/clients/{person.id}/date", str(UUID(int=5))
    await venues.put(
        process.parts.db.pool, "OLD", kind="ice", name="Old office", address="1 Main St", city="Boston",
        zone="America/New_York", closed=True, caution="moved away", now=process.parts.now(),
    )  # fmt: skip
    assert "Old office" not in (await browser.get(form)).text, "what is closed is not offered"
    assert "closed; moved away" in (await browser.post(form, data={**GIVEN, "event": event, "venue": "old"})).text
    seen = (await browser.post(form, data={**GIVEN, "event": event})).text
    await browser.post(form, data={**GIVEN, "event": event, "looked": hidden(seen, "looked")})
    edit = f"/console/calendar/{event}/edit"
    page = (await browser.get(edit)).text
    cells = dict(re.findall(r'<input id="(\w+)" name="\w+" type="\w+" value="([^"]*)"', page))
    assert cells["timezone"] == "America/New_York"
    moved = await browser.post(edit, data={**cells, "mode": "in_person", "venue": "HSG", "look": "true"})
    assert "America/Chicago" in moved.text and "Tuesday 8 December 2026, 8:30 AM" in moved.text
    assert "New York</bdi>" not in moved.text.partition('id="seen"')[2]
