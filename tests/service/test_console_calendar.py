"""The calendar in the console: what is shown to whom, and every act on a date."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.case_events import EventType
from flows.contact import Address
from flows.effects import Consent
from flows.roles import Role
from service.actions.uncovered import uncovered
from service.store import agenda
from service.store.agenda import Wanted
from service.wiring import Process
from tests.console import Console, console, location
from tests.people import statements
from tests.stories import Story, hearing

CALENDAR = "/console/calendar"
BEN = Address("+12025550152")
CHECK = {"how": "hotline", "on": "2026-11-24"}
CELLS = {
    "date": "2026-12-08",
    "time": "08:30",
    "timezone": "America/New_York",
    "venue": "Varick Immigration Court",
    "city": "New York",
    "mode": "in_person",
}


@pytest.fixture
async def made(process: Process) -> AsyncIterator[Console]:
    async with console(process) as found:
        yield found


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def the_event(story: Story, ref: str = "H-1") -> str:
    index = story.process.parts.vault.index("event_ref", ref)
    return f"{CALENDAR}/{await story.value('SELECT id FROM case_event WHERE identity = $1', index)}"


async def told(story: Story) -> list[str]:
    """Ana's texts, after a moment of work."""
    await story.work()
    return await story.bodies()


async def test_from_the_agenda_to_a_moved_date_a_cancelled_one_and_back(story: Story, made: Console) -> None:
    await story.bring(hearing())
    first = await told(story)
    browser = await made.signed_in(Role.CASEWORKER)
    here = await the_event(story)
    assert here in (await browser.get(CALENDAR)).text

    page = (await browser.get(here)).text
    assert "Varick Immigration Court" in page
    assert "7 days before" in page
    assert "a file" in page, "who says so"

    look = {**CELLS, "date": "2026-12-01", "look": "true"}
    seen = (await browser.post(f"{here}/edit", data=look)).text
    assert "At once" in seen
    assert "martes 1 de diciembre" in seen, "in the words she would read"
    assert await told(story) == first, "and nobody heard of it"
    wrong = await browser.post(f"{here}/edit", data={**CELLS, "time": "half past", "venue": "HSG"})
    assert wrong.status_code == 422
    assert "not a time written like 08:30" in wrong.text
    assert (
        location(await browser.post(f"{here}/edit", data={**CELLS, "date": "2026-12-01"}))
        == f"{here}?said=date-changed"
    )
    assert "martes 1 de diciembre" in "".join(await told(story))

    await browser.post(f"{here}/skip", data={"step": "3-days"})
    assert (await story.states(2))["3-days"] == "suppressed"
    again = await browser.post(f"{here}/skip", data={"step": "3-days"})
    assert (again.status_code, "not planned any more" in again.text) == (422, True)

    await browser.post(f"{here}/heard-cancelled")
    assert "said to be cancelled, not checked" in (await browser.get(here)).text
    late = await browser.post(f"{here}/cancel", data={**CHECK, "on": "2026-11-25"})
    assert (late.status_code, "still to come" in late.text) == (422, True)
    assert location(await browser.post(f"{here}/cancel", data=CHECK)) == f"{here}?said=date-cancelled"
    await told(story)
    refused = await browser.post(f"{here}/verify", data=CHECK)
    assert (refused.status_code, "Take that back first" in refused.text) == (422, True)
    assert location(await browser.post(f"{here}/undo-cancel", data=CHECK)) == f"{here}?said=date-back-on"
    assert "It stands: the court’s hotline" in (await browser.get(here)).text
    acts = [r["action"] for r in await story.rows("SELECT action FROM audit WHERE action LIKE 'event.%' ORDER BY id")]
    assert acts == [f"event.{act}" for act in ("changed", "step_skipped", "changed", "cancelled", "back_on")]


async def test_many_are_verified_at_once_and_only_ones_own(story: Story, made: Console) -> None:
    await story.bring(hearing(), hearing(row=3, event_ref="H-2", phone=BEN))
    mine, theirs = [UUID((await the_event(story, ref)).rpartition("/")[2]) for ref in ("H-1", "H-2")]
    browser = await made.signed_in(Role.CASEWORKER)
    other = await made.person(Role.CASEWORKER, "other@example.org")
    picked: dict[str, Any] = {**CHECK, "event": [str(mine), str(theirs)]}
    assert (
        location(await browser.post(f"{CALENDAR}/verify?who=mine", data=picked))
        == f"{CALENDAR}?who=mine&said=dates-verified"
    )
    checks = await story.rows("SELECT checked_by FROM event_check")
    assert {UUID(r["checked_by"]) for r in checks} == {await made.person(Role.CASEWORKER)}
    await story.rows(
        "UPDATE client SET caseworker_id = $1 FROM case_event e WHERE e.client_id = client.id AND e.id = $2",
        other,
        theirs,
    )
    assert (await browser.post(f"{CALENDAR}/verify", data=picked)).status_code == 404
    for act, data in (("", None), ("/edit", None), ("/cancel", CHECK), ("/skip", {"step": "7-days"})):
        method = "GET" if data is None else "POST"
        assert (await browser.request(method, f"{CALENDAR}/{theirs}{act}", data=data)).status_code == 404, act
    assert str(theirs) not in (await browser.get(CALENDAR)).text
    assert str(theirs) in (await (await made.signed_in(Role.SUPERVISOR)).get(f"{CALENDAR}?who={other}")).text
    nothing = await browser.post(f"{CALENDAR}/verify", data=CHECK)
    assert (nothing.status_code, "Choose at least one" in nothing.text) == (422, True)


async def test_what_is_shown_is_what_was_asked_for(story: Story, made: Console) -> None:
    await story.bring(
        hearing(),
        hearing(date(2026, 12, 8), row=3, at=time(14), event_ref="I-1", type_=EventType.ICE_CHECK_IN,
                zone="America/Chicago", venue="ICE Houston", city="Houston"),
        hearing(date(2027, 1, 5), row=4, event_ref="H-2", phone=BEN, consent=None),
    )  # fmt: skip
    await story.work()
    browser = await made.signed_in(Role.SUPERVISOR)
    links = {ref: await the_event(story, ref) for ref in ("H-1", "I-1", "H-2")}

    async def shown(query: str) -> set[str]:
        page = (await browser.get(f"{CALENDAR}?{query}")).text
        return {ref for ref, link in links.items() if f'"{link}"' in page}

    assert await shown("") == {"H-1", "I-1", "H-2"}
    assert await shown("type=ice.check_in") == {"I-1"}
    assert await shown("place=houston") == {"I-1"}
    assert await shown("since=2026-12-09") == {"H-2"}
    assert await shown("state=cancelled") == set()
    assert await shown("stale=true") == set()
    parts = story.process.parts
    not_covered = {f"{CALENDAR}/{u.event}" for u in await uncovered(parts, 60)}
    assert {links[ref] for ref in await shown("told=no")} == not_covered, "the same list as anywhere"
    assert await shown("told=yes") == set(links) - await shown("told=no")

    clash = (await browser.get(links["H-1"])).text
    assert "Another date on the same day" in clash
    assert links["I-1"] in clash
    month = (await browser.get(f"{CALENDAR}/month?of=2026-12")).text
    assert ">2<span" in month
    days = await agenda.days(parts.db, parts.now(), Wanted(), date(2026, 12, 1), date(2027, 1, 31))
    assert {day: n for day, (n, _) in days.items()} == {date(2026, 12, 8): 2, date(2027, 1, 5): 1}
    assert (await browser.get(f"{CALENDAR}/month?of=2026-13")).status_code == 404


async def test_how_it_went_is_written_down_once_it_is_over(story: Story, made: Console, clock: Any) -> None:
    await story.bring(hearing())
    browser = await made.signed_in(Role.CASEWORKER)
    here = await the_event(story)
    ahead = await browser.post(f"{here}/outcome", data={"outcome": "missed"})
    assert (ahead.status_code, "lies ahead" in ahead.text) == (422, True)
    clock.on(timedelta(days=15))
    browser = await made.signed_in(Role.CASEWORKER)
    await browser.post(f"{here}/outcome", data={"outcome": "missed"})
    assert "missed it" in (await browser.get(here)).text
    assert "missed" in await story.tasks()


async def test_pages_follow_one_another_and_more_dates_cost_no_more_questions(
    story: Story, made: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await made.signed_in(Role.SUPERVISOR)
    asked, costs = statements(monkeypatch), []
    for rows in (range(2, 4), range(4, 130)):
        await story.bring(*(
            hearing(date(2026, 12, 1) + timedelta(days=n % 28), row=n, at=time(8 + n % 9), event_ref=f"R-{n}",
                    phone=Address(f"+1202555{n % 40:04}"), consent=Consent.GIVEN) for n in rows
        ))  # fmt: skip
        await story.work()
        for path in (CALENDAR, f"{CALENDAR}/month?of=2026-12", await the_event(story, "R-3")):
            asked.clear()
            assert (await browser.get(path)).status_code == 200
            costs.append(len(asked))
    assert costs[:3] == costs[3:], costs
    assert max(costs) <= 20
    seen, query = set[str](), ""
    for _ in range(9):
        page = (await browser.get(f"{CALENDAR}?since=2026-11-24{query}")).text
        found = [part.partition('"')[0] for part in page.split(f'href="{CALENDAR}/')[1:]]
        new = {event for event in found if len(event) == 36}
        assert not new & seen
        seen |= new
        if "cursor=" not in page:
            break
        query = "&cursor=" + page.partition("cursor=")[2].partition('"')[0]
    assert len(seen) == 128
