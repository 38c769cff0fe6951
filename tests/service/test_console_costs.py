"""Fifty of everything cost every page of the console, and every listing of the API, as many questions to the database
as five."""

from __future__ import annotations

import re
from uuid import UUID

import pytest

from bench.caseload import Somebody, fill
from flows.contact import Address
from flows.notices import Audience, Origin
from flows.roles import Role, Scope
from flows.webhooks import Told
from service.actions import api_keys, bring, keep_staff, tell_programs
from service.actions.bring import Choices
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import Text
from service.actions.households import set_household
from service.actions.keep_client import write_note
from service.actions.keep_staff import invite
from service.actions.saved_replies import SavedReply, save
from service.actions.sign_words import sign
from service.actions.tag_clients import set_tags
from service.store.ids import new_id
from service.web.api import described
from service.wiring import Process
from tests.application import application
from tests.console import console
from tests.pages import PAGES, address
from tests.people import seen, statements
from tests.service.test_api_people import program
from tests.service.test_bring import HEAD
from tests.stories import Story, hearing

FEW, MANY = 5, 50
MOST = 20  # questions of a page
TRIED = "/console/clients/{client}/merge/{other}"  # what would become of it is tried, and taken back
# Whoever opens one of these reads more where there is more.
LISTS = {
    "/console/today",
    "/console/tasks",
    "/console/calendar",
    "/console/calendar/ahead",
    "/console/clients",
    "/console/clients/{client}",
    "/console/clients/{client}/people",
    "/console/clients/{client}/record",
    "/console/clients/{client}/transfer",
    "/console/imports",
    "/console/imports/{of}",
    "/console/notices",
    "/console/notices/new",
    "/console/replies",
    "/console/settings/audit",
    "/console/settings/staff",
    "/console/settings/tokens",
    "/console/settings/webhooks",
}

LISTINGS = {
    f"/api/v1/{path}"
    for path in (
        "audit", "broadcasts", "case-events", "clients", "clients/{client}/notes", "households", "imports",
        "imports/{import_id}/rows", "messages", "replies", "staff", "tags", "tasks", "tokens", "uncovered",
        "webhooks",
    )
}  # fmt: skip


class Office:
    """An organisation of which more and more is kept."""

    def __init__(self, story: Story, admin: UUID) -> None:
        self._story, self._parts, self._admin = story, story.process.parts, admin
        self.people: list[Somebody] = []
        self.ids: dict[str, UUID] = {}

    async def grow(self, whole: int) -> None:
        """So many of everything there is a list of."""
        parts, there = self._parts, len(self.people)
        self.people += await fill(parts, whole - there, 4 * (whole - there), there)
        first = await seen(parts, self.people[0].id)
        words = [key for key, of in parts.content.standing.words if of == "ar" and key.startswith("court.")]
        await sign(parts, "ar", words[there:whole], "Rosa", self._admin)
        await set_tags(parts, first.id, [f"tag {n}" for n in range(min(whole, 20))], None)
        for n in range(there, whole):
            await set_household(parts, self.people[n].id, "the household", None)
            await write_note(parts, first, new_id(), f"note {n}", self._admin)
            await self._story.say(f"text {n}", Address("+12020000000"))
            await save(parts, SavedReply(new_id(), "", f"reply {n}", "words"), self._admin)
            await invite(parts, f"more{n}@example.org", Role.CASEWORKER, None)
            await api_keys.make(parts, f"key {n}", [Scope.CLIENTS_READ], None)
            await tell_programs.add(parts, f"https://cases.example.org/{n}", {Told.OUTCOME}, None)
            file = HEAD + "".join(f"R-{k},,hearing.master,someday,,,,,\n" for k in range(n + 1))
            self.ids["of"] = await bring.accept(parts, [file.encode()], f"list {n}.csv", Choices(dry_run=True))
            text = Text("en", "Our office is closed.", Origin.TYPED, read=True)
            self.ids["notice"] = await compose(parts, f"notice {n}", [text], Audience(), by=self._admin)
        await bring.read_now(parts, self.ids["of"])
        await check(parts, self.ids["notice"])
        await self._story.bring(*(
            hearing(row=n + 2, event_ref=f"H-{n}", phone=Address("+12020000000")) for n in range(there, whole)
        ))  # fmt: skip
        event = await self._story.value("SELECT id FROM case_event WHERE client_id = $1 ORDER BY id LIMIT 1", first.id)
        self.ids |= {"client": first.id, "other": self.people[1].id, "event": event}


def filled(path: str, office: Office) -> str:
    """The address of a listing of the API: of the office's own client, date, file and notice, of nobody's message."""
    ids = office.ids
    ids = ids | {"case_event": ids["event"], "import_id": ids["of"], "broadcast": ids["notice"]}
    return re.sub(r"\{(\w+)\}", lambda of: str(ids.get(of[1], UUID(int=9))), path)


async def test_more_rows_cost_no_more_questions_on_any_page(process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story(process)
    listings = [path for path, acts in described(application(process))["paths"].items() if "get" in acts]
    async with console(process) as made, program(process) as api:
        admin = await made.person(Role.ADMIN)
        token = await keep_staff.invite(process.parts, "new@example.org", Role.AUDITOR, None)
        office = Office(story, admin)
        asked = statements(monkeypatch)
        costs: dict[str, list[int]] = {}
        read: dict[str, list[int]] = {}
        for whole in (FEW, FEW, MANY):  # the first time the driver asks what types are
            await office.grow(whole)
            browsers = [await made.signed_in(role) for role in (Role.SUPERVISOR, Role.ADMIN)]
            for shape in PAGES:
                given = {**office.ids, "token": token, "key": "none"}
                for browser in browsers:
                    asked.clear()
                    answer = await browser.get(address(shape, given))
                    if answer.status_code != 403:
                        break
                assert answer.status_code in (200, 303, 404), shape
                costs.setdefault(shape, []).append(len(asked))
                read.setdefault(shape, []).append(len(answer.text))
            for shape in listings:
                asked.clear()
                answer = await api.get(filled(shape, office), params={"client": str(office.ids["client"])})
                assert answer.status_code in (200, 404), (shape, answer.text)
                costs.setdefault(shape, []).append(len(asked))
                read.setdefault(shape, []).append(len(answer.text))
    more = {
        shape: (few, many) for shape, (_, few, many) in costs.items() if few != many or (many > MOST and shape != TRIED)
    }
    assert not more, more
    assert {shape for shape, (_, few, many) in read.items() if many > 1.1 * few} >= LISTS | LISTINGS
