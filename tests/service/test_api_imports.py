"""`/api/v1/imports`, through HTTP: a file is brought once, looked at, taken in once."""

from __future__ import annotations

from typing import Any

import pytest

from flows.roles import Scope
from service.actions import bring
from service.app import create_app
from service.web.api import PREFIX, described
from service.wiring import Process
from tests.service.test_api_people import program
from tests.service.test_bring import ANA, BEN, HEAD
from tests.stories import Story

IMPORTS = f"{PREFIX}/imports"


def upload(text: str) -> dict[str, Any]:
    return {"file": ("list.csv", text.encode(), "text/csv")}


async def test_a_file_is_brought_looked_at_and_taken_in_once(process: Process) -> None:
    story, parts = Story(process), process.parts
    async with program(process, [Scope.IMPORTS_READ, Scope.IMPORTS_WRITE]) as api:
        text, key = HEAD + ANA + BEN.replace("08:30", "half past eight"), {"idempotency-key": "monday"}
        first, again = [await api.post(IMPORTS, files=upload(text), headers=key) for _ in range(2)]
        assert (first.status_code, first.json()) == (202, again.json())
        other = await api.post(IMPORTS, files=upload(HEAD + ANA), headers=key)
        assert (other.status_code, other.headers["content-type"]) == (422, "application/problem+json")
        here = first.headers["location"]
        assert (await api.post(f"{here}/apply")).status_code == 409, "not before it was read"
        await bring.read_waiting(parts)

        seen = (await api.get(here)).json()
        assert (seen["state"], seen["counts"]) == ("done", {"created": 1, "rejected": 1})
        assert (seen["line"], seen["last_line"], seen["preview"]["later"]) == (3, 3, 4)
        bad = (await api.get(f"{here}/rows", params={"fate": "rejected"})).json()
        assert [(r["line"], r["column"]) for r in bad["items"]] == [(3, "time")]
        page = (await api.get(f"{here}/rows", params={"limit": 1})).json()
        rest = (await api.get(f"{here}/rows", params={"limit": 1, "cursor": page["next"]})).json()
        assert [r["line"] for r in page["items"] + rest["items"]] == [2, 3]
        assert rest["next"] is None

        taken = [(await api.post(f"{here}/apply")).json()["id"] for _ in range(2)]
        await bring.read_waiting(parts)
        taken.append((await api.post(f"{here}/apply")).json()["id"])
        assert len(set(taken)) == 1
        assert await story.value("SELECT count(*) FROM case_event") == 1
        assert "created" in (await api.get(f"{IMPORTS}/{taken[0]}/report.csv")).text
        listed = {i["dry_run"]: i for i in (await api.get(IMPORTS)).json()["items"]}
        assert (listed[True]["applied"], listed[False]["id"]) == (taken[0], taken[0])
        newest = (await api.get(IMPORTS, params={"limit": 1})).json()
        older = (await api.get(IMPORTS, params={"limit": 1, "cursor": newest["next"]})).json()
        assert {page["items"][0]["id"] for page in (newest, older)} == {i["id"] for i in listed.values()}


@pytest.mark.parametrize(
    ("fields", "status"),
    [({"mapping": "{"}, 422), ({"mapping": '{"judge": "Judge"}'}, 422), ({"date_format": "soon"}, 422), ({}, 202)],
)
async def test_choices_that_cannot_be_are_named(process: Process, fields: dict[str, str], status: int) -> None:
    async with program(process, [Scope.IMPORTS_WRITE]) as api:
        answer = await api.post(IMPORTS, files=upload(HEAD + ANA), data=fields)
        assert answer.status_code == status, answer.text


async def test_each_route_has_its_scope_and_every_answer_an_example(process: Process) -> None:
    found = described(create_app(process))
    ours = {path: acts for path, acts in found["paths"].items() if path.startswith(IMPORTS)}
    scopes = {
        (m, p.removeprefix(IMPORTS)): a["security"][0]["token"] for p, acts in ours.items() for m, a in acts.items()
    }
    assert len(scopes) == 6
    assert all(
        scope == ["imports:write" if method == "post" else "imports:read"] for (method, _), scope in scopes.items()
    )
    for name in ("ImportOut", "ImportPage", "RowOut", "RowPage"):
        assert found["components"]["schemas"][name]["examples"]
    async with program(process, [Scope.IMPORTS_READ]) as api:
        assert (await api.post(IMPORTS, files=upload(HEAD + ANA))).status_code == 403
