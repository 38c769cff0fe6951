"""Tags on clients: made as used, gone when unused, sealed, the same from the page, a file and a program."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.contact import Address
from flows.people import BadTag, bad_tags, tag_key, tags_in
from flows.roles import Role
from service.actions import forget
from service.actions.export import export
from service.actions.merge_clients import merge
from service.actions.schedule import import_calendar
from service.actions.tag_clients import set_tags, tags_of, vocabulary
from service.calendars import csv
from service.calendars.grid import CLIENTS
from service.parts import Parts
from service.store.ids import new_id
from service.web.api import PREFIX
from service.wiring import Process
from tests.console import console, location
from tests.people import WORKER, client
from tests.service.test_api_people import program

HOSTILE = "<script>alert(1)</script>"


@given(st.text())
def test_tags_are_on_one_line_without_commas_and_each_once(typed: str) -> None:
    tags = tags_in(typed)
    assert len({tag_key(tag) for tag in tags}) == len(tags)
    assert all(tag.isprintable() and tag == tag.strip() and not set(tag) & set(",;") for tag in tags)
    assert tags_in(", ".join(tags)) == tags


@pytest.mark.parametrize(
    ("typed", "tags", "bad"),
    [
        ("Choir, choir ,CHOIR", ("Choir",), None),
        ("Saturday  clinic;\nWork permit", ("Saturday clinic", "Work permit"), None),
        ("left\u202eright", ("leftright",), None),
        (" , ;", (), None),
        ("A 123-456-789", ("A 123-456-789",), BadTag.CASE_NUMBER),
        ("x" * 31, ("x" * 31,), BadTag.LONG),
        (",".join(map(str, range(21))), tuple(map(str, range(21))), BadTag.MANY),
    ],
)
def test_what_is_typed_becomes_tags_or_is_refused(typed: str, tags: tuple[str, ...], bad: BadTag | None) -> None:
    assert (tags_in(typed), bad_tags(tags_in(typed))) == (tags, bad)


async def texts(parts: Parts, one: UUID) -> list[str]:
    return [tag.text for tag in (await tags_of(parts, [one]))[one]]


async def words(parts: Parts) -> list[tuple[str, int]]:
    return [(tag.text, tag.clients) for tag in await vocabulary(parts)]


async def test_tagged_on_the_page_and_found_by_tag(process: Process) -> None:
    parts = process.parts
    row, other = await client(parts), await client(parts, Address("+12025550169"), alias="Benito")
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        assert "With the tag" not in (await browser.get("/console/clients")).text, "no tag, nothing to choose"
        done = await browser.post(f"{page}/tags", data={"tags": f"Saturday clinic, {HOSTILE}"})
        assert "said=tagged" in location(done)
        shown = (await browser.get(page)).text
        assert "<script>alert" not in shown and "Saturday clinic" in shown
        for typed, why in (("x" * 31, "at most 30"), ("A123456789", "must not hold an A-Number")):
            no = await browser.post(f"{page}/tags", data={"tags": typed})
            assert no.status_code == 422 and why in no.text and f'value="{typed}"' in no.text
        await set_tags(parts, other.id, ["saturday CLINIC"], None)
        assert await words(parts) == [(HOSTILE, 1), ("Saturday clinic", 2)], "one word, as first written"
        listed = (await browser.get("/console/clients")).text
        [tag] = re.findall(r'value="([^"]+)">&lt;script', listed)
        only = (await browser.get("/console/clients", params={"tag": tag})).text
        assert page in only and str(other.id) not in only
        await browser.post(f"{page}/tags", data={"tags": "Saturday Clinic"})
        assert await words(parts) == [("Saturday clinic", 2)], "what nobody has is no word any more"
        assert page not in (await browser.get("/console/clients", params={"tag": tag})).text
        assert (await browser.get("/console/notices/new")).text.count('name="tag" value="Saturday clinic"') == 1
        mine = await made.signed_in(Role.CASEWORKER, "two@example.org")
        await browser.post(f"{page}/take")
        assert (await mine.post(f"{page}/tags", data={"tags": "x"})).status_code == 404


async def test_tags_come_with_a_file_go_along_when_merged_and_are_forgotten(parts: Parts) -> None:
    file = """client_ref,phone,consent,tags
A-1,+12025550151,paper,"Choir, Chess"
A-2,+12025550152,paper,choir;Football
A-3,+12025550153,paper,A 123 456 789
"""
    reports = [r async for r in import_calendar(parts, csv.read(file.encode(), kind=CLIENTS).rows)]
    assert [(r.row, r.column) for r in reports if r.fate == "rejected"] == [(4, "tags")]
    one, two = [r["id"] for r in await parts.db.pool.fetch("SELECT id FROM client ORDER BY id")]
    assert sorted([await texts(parts, one), await texts(parts, two)]) == [["Chess", "Choir"], ["Choir", "Football"]]
    await set_tags(parts, one, ["Chess"], None)
    async for _ in import_calendar(parts, csv.read(file.encode(), kind=CLIENTS).rows):
        pass
    assert "Choir" in await texts(parts, one), "a file adds"
    told = await export(parts, one)
    assert told is not None and "Choir" in told["tag"]
    assert await merge(parts, one, two, WORKER) is None
    assert await texts(parts, one) == ["Chess", "Choir", "Football"]
    await forget.ask(parts, one)
    await forget.forget_all(parts)
    assert await words(parts) == []


async def test_a_program_sets_and_reads_tags(process: Process) -> None:
    row = await client(process.parts)
    async with program(process) as api:
        made = await api.patch(f"{PREFIX}/clients/{row.id}", json={"tags": ["Choir", "choir", "Chess"]})
        assert made.json()["tags"] == ["Chess", "Choir"]
        assert (await api.patch(f"{PREFIX}/clients/{row.id}", json={"language": "es"})).json()["tags"] != []
        [chess, _] = (await api.get(f"{PREFIX}/tags")).json()
        assert (chess["text"], chess["clients"]) == ("Chess", 1)
        for tag, there in ((chess["id"], 1), (str(new_id()), 0)):
            found = await api.get(f"{PREFIX}/clients", params={"tag": tag})
            assert len(found.json()["items"]) == there
        wrong = await api.patch(f"{PREFIX}/clients/{row.id}", json={"tags": ["A123456789"], "language": "fr"})
        assert wrong.status_code == 422 and wrong.json()["errors"][0]["field"] == "tags"
        assert (await api.get(f"{PREFIX}/clients/{row.id}")).json()["language"] == "es", "nothing was changed"
        new = {"phone": "+12025550177", "tags": ["Chess"]}
        assert (await api.post(f"{PREFIX}/clients", json=new)).json()["tags"] == ["Chess"]


async def test_a_new_client_is_made_with_tags_or_not_at_all(process: Process) -> None:
    parts = process.parts
    async with console(process) as made:
        worker = await made.signed_in(Role.CASEWORKER)
        given = {"phone": "+12025550177", "tags": "x" * 31, "agreed": "paper"}
        refused = await worker.post("/console/clients/new", data=given)
        assert (refused.status_code, "x" * 31 in refused.text) == (422, True)
        assert 'value="paper" selected' in refused.text, "what was chosen stays"
        assert await parts.db.pool.fetchval("SELECT count(*) FROM client") == 0
        page = location(await worker.post("/console/clients/new", data=given | {"tags": "Choir, Saturday clinic"}))
        one = UUID(page.partition("?")[0].rpartition("/")[2])
    assert await texts(parts, one) == ["Choir", "Saturday clinic"]
