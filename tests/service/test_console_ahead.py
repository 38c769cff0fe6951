"""The days to come on a page: day by day, in which words, what if something stands still, and only one's own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from flows.contact import Address
from flows.roles import Role
from service.actions.remind import plan_all
from service.store import staff
from service.wiring import Process
from tests.console import console
from tests.people import statements
from tests.stories import Story, hearing

AHEAD = "/console/calendar/ahead"
BEN = Address("+12025550152")


def lines(page: str) -> list[tuple[str, str]]:
    """(event, step) of each message of the shown day."""
    return re.findall(rf'<a href="{AHEAD}/words/([^?"]+)\?step=([^&"]+)', page)


async def test_what_leaves_when_and_what_if_the_provider_takes_nothing(process: Process) -> None:
    story, day = Story(process), date(2026, 12, 2)
    await story.bring(
        replace(hearing(day, language="en", client_ref="R-1"), household="F-1"),
        replace(hearing(day, at=time(9), row=3, event_ref="H-2", language="en", client_ref="R-2"), household="F-1"),
        hearing(day, row=4, event_ref="H-3", phone=BEN, client_timezone="America/Chicago"),
    )
    await plan_all(process.parts)
    sent = await story.value("SELECT count(*) FROM outbound_message")
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        assert "Tue 24 Nov 2026" in (await browser.get(f"{AHEAD}?days=14")).text
        page = (await browser.get(f"{AHEAD}?days=14&day=2026-12-01")).text
        assert "2 reminders in one message" in page, "as it leaves"
        assert "will have been told of it" in page
        assert [step for _, step in lines(page)] == ["1-day", "1-day", "morning", "morning"], "the family, Ben"
        event, step = lines(page)[0]
        words = f"{AHEAD}/words/{event}?step={step}"
        assert "8:30" in (await browser.get(words, headers={"hx-request": "true"})).text
        assert (await browser.get(words)).headers["location"] == f"/console/calendar/{event}", "without JavaScript"

        after = (await browser.get(f"{AHEAD}?days=14&day=2026-12-03")).text
        assert "Thu 3 Dec 2026</a>" in after, "a day on which we only ask is a day as well"
        assert after.count("How did it go?") == 2 and "What we ask on our own" in after, "of the family, and Ben"

        down = f"{AHEAD}?days=14&day=2026-12-02&down=provider&since=2026-11-23T08:00&hours=240"
        without = (await browser.get(down)).text
        assert "Wed 2 Dec 2026: 3 dates begin without anybody told; 0 otherwise" in without
        assert "its time ran out" in without
        async with process.parts.db.transaction() as tx:
            await staff.set_about(tx, await made.person(Role.SUPERVISOR), None, "es")
        spanish = (await browser.get(down)).text
        assert "se le acabó el tiempo" in spanish and "its time ran out" not in spanish
        async with process.parts.db.transaction() as tx:
            await staff.set_about(tx, await made.person(Role.SUPERVISOR), None, "en")
        for wrong, says in (
            ("since=nothing&hours=5", "A day and a time"),
            ("since=2026-11-30T08:00&hours=0", "1 to 240"),
        ):
            refused = await browser.get(f"{AHEAD}?down=we&{wrong}")
            assert (refused.status_code, says in refused.text) == (422, True)

        other = await made.person(Role.CASEWORKER, "other@example.org")
        bens = UUID(next(e for e, _ in lines(page) if e != event))
        await story.rows(
            "UPDATE client c SET caseworker_id = $1 FROM case_event e WHERE e.client_id = c.id AND e.id = $2",
            other,
            bens,
        )
        theirs = (await browser.get(f"{AHEAD}?days=14&day=2026-12-01&who={await made.person(Role.CASEWORKER)}")).text
        assert event in theirs and str(bens) not in theirs, "as that caseworker sees it"
        worker = await made.signed_in(Role.CASEWORKER)
        own = (await worker.get(f"{AHEAD}?days=14&day=2026-12-01")).text
        assert event in own and str(bens) not in own
        assert (await worker.get(f"{AHEAD}/words/{bens}")).status_code == 404
    assert await story.value("SELECT count(*) FROM outbound_message") == sent, "nothing is sent by looking"


async def test_more_dates_cost_no_more_questions_and_pages_follow_one_another(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = Story(process)
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        asked, costs = statements(monkeypatch), []
        for rows in (range(2, 4), range(4, 70)):
            await story.bring(*(
                hearing(date(2026, 12, 8), row=n, at=time(9, n % 60), event_ref=f"R-{n}",
                        phone=Address(f"+1202555{n:04}")) for n in rows
            ))  # fmt: skip
            await story.work()
            asked.clear()
            page = (await browser.get(f"{AHEAD}?days=7&day=2026-12-01")).text
            costs.append(len(asked))
        assert costs[0] == costs[1] <= 11, costs
        seen = lines(page)
        assert len(seen) == 50
        assert re.search(r">Tue 1 Dec 2026</a></th><td>68</td><td>0</td>", page), "the day in numbers"
        [more] = re.findall(rf'href="({AHEAD}\?[^"#]*cursor=[^"#]*)', page)
        rest = lines((await browser.get(more.replace("&amp;", "&"))).text)
        assert len(rest) == 18 and not set(rest) & set(seen)
