"""Other numbers that are told somebody's dates: asked first, told discreetly in their own language, ended by either."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from uuid import UUID

import pytest

from flows.contact import Address
from flows.effects import Consent
from flows.helpers import Relation
from flows.roles import Role, Scope
from service.actions import forget
from service.actions.households import CannotHelp, add_helper, helpers_of, remove_helper, set_label
from service.actions.uncovered import uncovered
from service.store import agenda, numbers
from service.wiring import Process
from tests.conftest import TestClock
from tests.console import console, location
from tests.people import statements
from tests.service.test_api_people import program
from tests.stories import ANA, Story, at, hearing

LAWYER, SISTER = Address("+12025550181"), Address("+12025550182")
ROW = hearing(language="en", client_ref="R-1")


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def asked(story: Story, clock: TestClock) -> UUID:
    """Beto has been reminded of his hearing in three days, and wants his lawyer to be told; she has been asked."""
    parts = story.process.parts
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(ROW)
    await story.work()
    client = await story.value("SELECT id FROM client")
    assert await add_helper(parts, client, LAWYER, Relation.LAWYER, None) == CannotHelp.LABEL
    helper = await add_helper(parts, client, LAWYER, Relation.LAWYER, None, label="Beto", language="es")
    assert isinstance(helper, UUID)
    await story.work()
    return helper


async def test_staff_ask_a_helper_on_the_clients_page_and_see_who_belongs(
    story: Story, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    mina = replace(ROW, row=3, client_ref="R-2", event_ref="H-2", household="F-1", phone=ANA)
    await story.bring(replace(ROW, household="F-1"), mina)
    own, other = [r["id"] for r in await story.rows("SELECT id FROM client ORDER BY id")]
    async with console(story.process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        page, helpers = f"/console/clients/{own}/people", f"/console/clients/{own}/helpers"
        assert f"/console/clients/{other}" in (await browser.get(page)).text
        stranger = await made.person(Role.CASEWORKER, "other@example.org")
        await story.rows("UPDATE client SET caseworker_id = $2 WHERE id = $1", other, stranger)
        hidden = (await browser.get(page)).text
        assert str(other) not in hidden and "1 more, with another caseworker" in hidden
        assert (await browser.get(f"/console/clients/{other}/people")).status_code == 404
        taken = await browser.post(f"/console/clients/{own}/label", data={"called": "B"})
        assert (taken.status_code, "called so already" in taken.text) == (422, True), "as Mina is"
        assert (await browser.post(f"/console/clients/{own}/label", data={"called": "Beto"})).status_code == 303

        household = f"/console/clients/{own}/household"
        both = "SELECT count(DISTINCT household_id) FROM client WHERE household_id IS NOT NULL"
        assert (await browser.post(household, data={"word": ""})).status_code == 422
        apart = await browser.post(household, data={"word": "F-2"})
        assert (apart.status_code, "belongs to another household" in apart.text) == (422, True), "as Mina's file says"
        assert (await browser.post(household, data={"word": "", "leave": "true"})).status_code == 303
        assert await story.value("SELECT household_id FROM client WHERE id = $1", own) is None
        assert (await browser.post(household, data={"word": " F-1 "})).status_code == 303
        assert await story.value(both) == 1, "the same word as in the file"

        given = {"phone": LAWYER.value, "relation": "lawyer", "language": "es", "wanted": "true"}
        for bad, says in (
            ({"phone": "12"}, "No number we can text"),
            ({"phone": ANA.value}, "belongs to a client"),
            ({"wanted": ""}, "Only if they have asked for it"),
        ):
            refused = await browser.post(helpers, data={**given, **bad})
            assert (refused.status_code, says in refused.text) == (422, True), bad
            assert '<option value="lawyer" selected>' in refused.text, "the rest stays"
        assert location(await browser.post(helpers, data=given)) == f"{page}?said=helper-asked"
        await story.work()
        assert "Beto" in (await story.bodies(LAWYER))[0]
        asked = statements(monkeypatch)
        shown = (await browser.get(page)).text
        assert len(asked) <= 8
        assert LAWYER.value in shown and "asked, has not answered" in shown
        await story.say("1", LAWYER)
        assert "agreed, is told" in (await browser.get(f"/console/clients/{own}")).text
        [helper] = re.findall(r"/helpers/([^/]+)/stop", (await browser.get(page)).text)
        assert (await browser.get(f"/console/clients/{helper}/people")).status_code == 404
        assert (await browser.post(f"/console/clients/{other}/helpers/{helper}/stop")).status_code == 404
        await browser.post(f"{helpers}/{helper}/stop")
        assert "Nobody else is told" in (await browser.get(page)).text


async def test_a_helper_is_asked_first_and_then_told_in_their_own_language(story: Story, clock: TestClock) -> None:
    parts, helper = story.process.parts, await asked(story, clock)
    [question] = await story.bodies(LAWYER)
    assert "Beto" in question and "8:30" not in question and "STOP" in question
    await story.work()
    assert len(await story.bodies(LAWYER)) == 1, "nothing before they say yes"
    await story.say("1", LAWYER)
    await story.work()
    told = (await story.bodies(LAWYER))[-1]
    assert told.startswith("Beto: ") and "8:30" in told and "diciembre" in told
    assert "audiencia" not in told and "1 " not in told.splitlines()[-1], "discreet, and asked nothing"
    [shown] = await helpers_of(parts, await story.value("SELECT id FROM client WHERE helps_id IS NULL"))
    assert (shown.id, shown.phone, shown.relation, shown.consent) == (helper, LAWYER.value, "lawyer", "given")

    # Each has a line of their own, and a change is told to both.
    lines = (
        "SELECT count(DISTINCT client_id) FROM reminder_ledger WHERE step = '3-days' AND state IN ('sent', 'delivered')"
    )
    assert await story.value(lines) == 2
    await story.bring(replace(ROW, facts=replace(ROW.facts, at=time(11))))
    await story.work()
    for phone in (ANA, LAWYER):
        assert "11:00" in (await story.bodies(phone))[-1] and "8:30" in (await story.bodies(phone))[-1]
    assert await story.tasks() == []


async def test_a_helper_who_is_told_covers_nobody(story: Story, clock: TestClock) -> None:
    await asked(story, clock)
    await story.say("1", LAWYER)
    await story.work()
    parts = story.process.parts
    await parts.db.pool.execute(
        "UPDATE outbound_message m SET provider_status = CASE WHEN c.helps_id IS NULL THEN 'failed' "
        "ELSE 'delivered' END FROM client c WHERE c.id = m.client_id AND m.purpose = 'reminder'"
    )
    assert len(await uncovered(parts)) == 1
    [shown] = await agenda.page(parts.db, parts.now(), agenda.Wanted(), parts.now(), None, 9)
    assert not shown.covered
    [counted] = await numbers.events(parts.db, parts.now(), shown.starts_at)
    assert not counted.heard


async def test_a_helper_ends_it_by_text(story: Story, clock: TestClock) -> None:
    await asked(story, clock)
    await story.say("1", LAWYER)
    await story.work()
    await story.say("STOP", LAWYER)
    before = len(await story.bodies(LAWYER))
    clock.at(at("2026-12-07 12:00-05:00"))
    await story.work()
    assert len(await story.bodies(LAWYER)) == before
    assert await story.value("SELECT consent FROM client WHERE helps_id IS NULL") == Consent.GIVEN
    assert await story.tasks() == [], "the person is told all the same"
    assert len(await story.texts()) == 2


async def test_the_client_ends_it_and_forgetting_a_client_forgets_their_helpers(story: Story, clock: TestClock) -> None:
    parts, helper = story.process.parts, await asked(story, clock)
    client = await story.value("SELECT id FROM client WHERE helps_id IS NULL")
    assert not await remove_helper(parts, helper, client, None)
    assert await remove_helper(parts, client, helper, None)
    assert not await remove_helper(parts, client, helper, None)
    assert await forget.forget_all(parts) == 1
    assert await helpers_of(parts, client) == []
    assert isinstance(await add_helper(parts, client, SISTER, Relation.RELATIVE, None), UUID)
    await forget.forget(parts, client)
    assert await story.value("SELECT count(*) FROM client") == 0


async def test_by_text_one_of_several_is_told_no_more_and_who_they_are_is_kept(story: Story, clock: TestClock) -> None:
    await asked(story, clock)
    await story.say("1", LAWYER)
    for text in ("0", "1", "9", "2", "7", "2", "Beto", SISTER.value, "1", "1"):
        answer = await story.say(text)
    assert "We will ask them" in " ".join(answer)
    relation = "SELECT relation FROM client WHERE helps_id IS NOT NULL ORDER BY id"
    assert [r[0] for r in await story.rows(relation)] == ["lawyer", "relative"]
    await story.work()
    await story.say("1", SISTER)
    listed = (await story.say("3"))[-1]
    assert "1 ...0181\n2 ...0182\n3 All of them" in listed
    assert "That number" in (await story.say("1"))[0]
    assert await forget.forget_all(story.process.parts) == 1
    assert [r[0] for r in await story.rows(relation)] == ["relative"], "the sister is told as before"
    assert "Nobody else" in (await story.say("3"))[0], "of the only one nobody has to be asked which"
    assert await forget.forget_all(story.process.parts) == 1
    assert await story.value("SELECT count(*) FROM client") == 1


async def test_whose_number_it_is_is_asked_before_anything_is_mixed(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    await asked(story, clock)
    client = await story.value("SELECT id FROM client WHERE helps_id IS NULL")
    assert await add_helper(parts, client, ANA, Relation.SELF, None) == CannotHelp.PHONE
    assert await add_helper(parts, UUID(int=1), SISTER, Relation.SELF, None) == CannotHelp.UNKNOWN
    [report] = await story.bring(hearing(event_ref="H-2", phone=LAWYER))
    assert (report.fate, report.column) == ("rejected", "phone")
    assert await set_label(parts, client, "Papa", None)
    assert await story.value("SELECT count(*) FROM client") == 2


async def test_another_program_asks_for_a_helper_and_reads_who_belongs_together(
    process: Process, story: Story, clock: TestClock
) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    rows = [hearing(event_ref=f"E-{n}", client_ref=f"R-{n}", language="en") for n in range(2)]
    await story.bring(
        *[replace(row, household="H", label=name) for row, name in zip(rows, ("Mama", "Beto"), strict=True)]
    )
    mama, beto = [r["id"] for r in await story.rows("SELECT id FROM client ORDER BY speaks DESC")]
    async with program(process) as api:
        told = (await api.get(f"/api/v1/households?client={mama}")).json()
        assert told["label"] == "Mama" and told["household"]
        assert told["members"] == [{"client": str(beto), "label": "Beto", "same_phone": True}]
        for name, status in (("Mama", 409), ("Berto", 204)):
            given = {"client": str(beto), "label": name}
            assert (await api.put("/api/v1/households", json=given)).status_code == status
        await process.parts.db.pool.execute("UPDATE client SET label_sealed = '\\x00' WHERE id = $1", mama)
        given = {"client": str(beto), "label": "Beto"}
        assert (await api.put("/api/v1/households", json=given)).status_code == 204, "hers that does not open is no bar"
        asked = {"client": str(beto), "phone": LAWYER.value, "relation": "lawyer"}
        made = await api.post("/api/v1/helpers", json=asked)
        assert made.status_code == 201
        assert (await api.post("/api/v1/helpers", json=asked)).status_code == 409
        [shown] = (await api.get(f"/api/v1/helpers?client={beto}")).json()["items"]
        assert shown["consent"] == "unasked" and shown["phone"] == LAWYER.value
        where = f"/api/v1/helpers/{beto}/{made.json()['id']}"
        assert [(await api.delete(where)).status_code for _ in range(2)] == [204, 404]
    async with program(process, [Scope.CLIENTS_READ]) as reader:
        assert (await reader.post("/api/v1/helpers", json=asked)).status_code == 403
