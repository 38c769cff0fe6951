"""Other programs bring dates and read them: with a token, once, and with every problem named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from flows.roles import Scope
from service.actions import api_keys
from service.store import venues
from service.wiring import Process
from tests.application import application
from tests.stories import Story

PATH = "/api/v1/case-events"
EVENT = {
    "event_ref": "H-1",
    "event_type": "hearing.master",
    "date": "2026-12-08",
    "time": "08:30",
    "timezone": "America/New_York",
    "phone": "+12025550151",
    "consent": "paper",
}


@dataclass
class Answer:
    status: int
    body: Any


async def ask(process: Process, method: str, token: str, body: Any = None, query: str = "") -> Answer:
    """What the API answers."""
    scope = {
        "type": "http",
        "method": method,
        "path": PATH,
        "raw_path": PATH.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [
            (b"host", b"recado.test"),
            (b"content-type", b"application/json"),
            (b"authorization", f"Bearer {token}".encode()),
        ],
    }
    status, content = 0, b""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": json.dumps(body).encode(), "more_body": False}

    async def send(event: Any) -> None:
        nonlocal status, content
        status = event.get("status", status)
        content += event.get("body", b"")

    await application(process)(scope, receive, send)
    return Answer(status, json.loads(content))


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


@pytest.fixture
async def token(process: Process) -> str:
    return await api_keys.make(process.parts, "case system", {Scope.EVENTS_READ, Scope.EVENTS_WRITE}, None)


async def test_a_place_of_the_organisations_own_list_is_known(story: Story, token: str) -> None:
    await venues.put(
        story.process.parts.db.pool, "ICE-X", kind="ice", name="Field office", address="1 Main St", city="Houston",
        zone="America/Chicago", closed=False, caution="", now=story.process.parts.now(),
    )  # fmt: skip
    body = {**{k: v for k, v in EVENT.items() if k != "timezone"}, "event_type": "ice.check_in", "venue": "ice-x"}
    assert (await ask(story.process, "POST", token, body)).status == 201, "its clock is that of the list"
    (listed,) = (await ask(story.process, "GET", token)).body["case_events"]
    assert (listed["venue"], listed["timezone"]) == ("Field office", "America/Chicago")


async def test_created_the_same_changed(story: Story, token: str) -> None:
    first = await ask(story.process, "POST", token, EVENT)
    again = await ask(story.process, "POST", token, EVENT)
    moved = await ask(story.process, "POST", token, EVENT | {"date": "2026-12-10"})
    assert [(a.status, a.body["fate"], a.body["version"]) for a in (first, again, moved)] == [
        (201, "created", 1),
        (200, "same", 1),
        (200, "changed", 2),
    ]
    assert first.body["case_event"] == moved.body["case_event"]
    assert await story.value("SELECT count(*) FROM case_event") == 1


async def test_every_problem_is_named_and_nothing_is_quoted(story: Story, token: str) -> None:
    wrong = await ask(story.process, "POST", token, EVENT | {"date": "next xiquilite", "phone": "12"})
    assert wrong.status == 422
    assert {e["field"] for e in wrong.body["errors"]} == {"date", "phone"}
    assert "xiquilite" not in json.dumps(wrong.body)
    assert await story.value("SELECT count(*) FROM client") == 0


@pytest.mark.parametrize("body", [{}, EVENT | {"colour": "red"}, EVENT | {"event_ref": ""}, EVENT | {"date": 5}, []])
async def test_what_is_no_date_is_refused(story: Story, token: str, body: Any) -> None:
    assert (await ask(story.process, "POST", token, body)).status == 422


async def test_without_a_token_or_its_scope_nothing_is_told(story: Story, token: str) -> None:
    reader = await api_keys.make(story.process.parts, "reader", {Scope.EVENTS_READ}, None)
    other = await api_keys.make(story.process.parts, "other", {Scope.TASKS_READ}, None)
    assert (await ask(story.process, "POST", "made up", EVENT)).status == 401
    assert (await ask(story.process, "POST", reader, EVENT)).status == 403
    assert (await ask(story.process, "GET", other)).status == 403
    assert await story.value("SELECT count(*) FROM case_event") == 0


async def test_listed_page_by_page(story: Story, token: str) -> None:
    for n in range(3):
        await ask(story.process, "POST", token, EVENT | {"event_ref": f"H-{n}", "time": f"0{n + 8}:00"[-5:]})
    first = await ask(story.process, "GET", token, query="limit=2")
    rest = await ask(story.process, "GET", token, query=f"limit=2&after={first.body['next']}")
    assert [e["event_type"] for e in first.body["case_events"] + rest.body["case_events"]] == ["hearing.master"] * 3
    assert rest.body["next"] is None
    assert (await ask(story.process, "GET", token, query="limit=0")).status == 422
