"""`/api/v1` for clients, messages, reminders and tasks, through HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI

from flows.roles import Role, Scope
from service.actions.api_keys import close, make
from service.actions.keep_client import notes
from service.app import API
from service.store import api_tokens
from service.web import api_people
from service.web.api import PREFIX, described
from service.web.api_people import ID
from service.web.cursor import pack, unpack
from service.wiring import Process
from tests.application import application
from tests.conftest import NOW, TestClock
from tests.console import console
from tests.people import AMINA, client, statements
from tests.people import seen as seen_client
from tests.stories import Story, at, hearing

PHONE = "+12025550171"
NEW = {"phone": PHONE, "language": "es", "alias": "Rosa", "consent": "given", "how": "paper"}


@asynccontextmanager
async def program(
    process: Process, scopes: Iterable[Scope] = Scope, app: FastAPI | None = None
) -> AsyncIterator[httpx2.AsyncClient]:
    token = await make(process.parts, "a program", list(scopes), None)
    transport = httpx2.ASGITransport(app=app or application(process))
    headers = {"authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(transport=transport, base_url="http://test", headers=headers) as made:
        yield made


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


@pytest.fixture
async def api(process: Process) -> AsyncIterator[httpx2.AsyncClient]:
    async with program(process) as made:
        yield made


# --- who may


def _example(of: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """The example of a body or an answer: its own, or its model's."""
    schema = of.get("schema", {})
    schema = schema.get("items", schema)
    return of.get("example") or schemas[schema["$ref"].rpartition("/")[2]]["examples"][0]


def _filled(path: str, act: dict[str, Any], schemas: dict[str, Any]) -> str:
    """A path with a value in each of its places: an example, the first of a fixed list, an id."""
    for one in act.get("parameters", ()):
        schema = one["schema"]
        fixed = schemas.get(schema.get("$ref", "").rpartition("/")[2], {}).get("enum", [])
        path = path.replace(f"{{{one['name']}}}", [*schema.get("examples", ()), *fixed, ID][0])
    return path


async def test_every_route_tells_what_it_does_and_needs_its_scope_and_no_other(process: Process) -> None:
    """The description of each has a summary, what it takes and answers, and examples; the example is what is sent."""
    app = application(process)
    made = described(app)
    schemas = made["components"]["schemas"]
    listed = [(m, p, act) for p, acts in made["paths"].items() for m, act in acts.items()]
    assert len(listed) == len({act["summary"] for *_, act in listed}) == 94
    everything: dict[str, Any] = {scope: program(process, set(Scope) - {scope}, app) for scope in Scope}
    async with AsyncExitStack() as stack:
        others = {scope: await stack.enter_async_context(made) for scope, made in everything.items()}
        rights = {scope: await stack.enter_async_context(program(process, [scope], app)) for scope in Scope}
        for method, path, act in listed:
            (scope,) = act["security"][0]["token"]
            assert len(act["summary"]) > 8, path
            (good,) = [answer for status, answer in act["responses"].items() if status in ("200", "202", "204")][
                :1
            ] or [act["responses"]["201"]]
            for kind, content in good.get("content", {}).items():
                assert _example(content, schemas) and (kind != "application/json" or content["schema"]), path
            where = _filled(path, act, schemas) + f"?client={ID}"
            sent: dict[str, Any] = {}
            for kind, content in act.get("requestBody", {}).get("content", {}).items():
                example = _example(content, schemas)
                file = {"file": ("dates.csv", b"event_ref\n")}
                sent = (
                    {"json": example}
                    if kind == "application/json"
                    else {"data": {"kind": example["kind"]}, "files": file}
                )
            assert (await others[Scope(scope)].request(method, where, **sent)).status_code == 403, path
            nobody = {"authorization": "Bearer recado_nonsense"}
            assert (await others[Scope(scope)].request(method, where, headers=nobody, **sent)).status_code == 401, path
            answer = await rights[Scope(scope)].request(method, where, **sent)
            assert answer.status_code in (200, 201, 202, 204, 404, 409), (path, answer.text)


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic cm9vdDpyb290", "Bearer recado_x"])
async def test_without_a_token_nothing_is_answered(api: httpx2.AsyncClient, header: str) -> None:
    answer = await api.get(f"{PREFIX}/clients", headers={"authorization": header})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 401


async def test_a_closed_token_opens_nothing(process: Process, api: httpx2.AsyncClient) -> None:
    assert (await api.get(f"{PREFIX}/clients")).status_code == 200
    [token] = await api_tokens.all_open(process.parts.db)
    await close(process.parts, token.id, None)
    assert (await api.get(f"{PREFIX}/clients")).status_code == 401


# --- clients


async def test_a_client_is_made_once_found_and_changed(process: Process, api: httpx2.AsyncClient) -> None:
    key = {"Idempotency-Key": "row 7"}
    made = await api.post(f"{PREFIX}/clients", json=NEW, headers=key)
    assert made.status_code == 201, made.text
    body = made.json()
    assert (body["phone"], body["alias"], body["consent"]) == (PHONE, "Rosa", "given")
    assert made.headers["location"] == f"{PREFIX}/clients/{body['id']}"
    again = await api.post(f"{PREFIX}/clients", json=NEW, headers=key)
    assert (again.status_code, again.json()["id"]) == (201, body["id"])
    other = await api.post(f"{PREFIX}/clients", json=NEW | {"phone": "+12025550172"}, headers=key)
    assert other.status_code == 422
    assert (await api.post(f"{PREFIX}/clients", json=NEW)).status_code == 409

    for wanted, n in ((PHONE, 1), ("rosa", 1), ("nobody", 0)):
        found = await api.post(f"{PREFIX}/clients/search", json={"wanted": wanted})
        assert len(found.json()["items"]) == n

    where = f"{PREFIX}/clients/{body['id']}"
    changed = await api.patch(where, json={"language": "ht", "timezone": "america/chicago"})
    assert (changed.json()["language"], changed.json()["timezone"]) == ("ht", "America/Chicago")
    assert changed.json()["alias"] == "Rosa"
    assert (await api.get(where)).json() == changed.json()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"phone": "12"}, "phone"),
        ({"timezone": "EST"}, "timezone"),
        ({"safe_from": "20:00", "safe_until": "09:00"}, "safe_from"),
        ({"safe_from": "06:00"}, "safe_from"),
        ({"safe_until": "08:44+04:36"}, "safe_until"),
        ({"safe_from": 32400}, "safe_from"),
        ({"early_texts": 1}, "early_texts"),
        ({"language": "<script>"}, "language"),
        ({"surprise": 1}, "surprise"),
        ({"consent": "stopped"}, "consent"),
    ],
)
async def test_a_wrong_field_is_named_and_not_quoted(
    api: httpx2.AsyncClient, wrong: dict[str, Any], field: str
) -> None:
    answer = await api.post(f"{PREFIX}/clients", json=NEW | wrong)
    assert answer.status_code == 422
    problem = answer.json()
    assert field in [e["field"] for e in problem["errors"]]
    assert "<script>" not in answer.text and PHONE not in answer.text
    assert (await api.get(f"{PREFIX}/clients")).json()["items"] == []


async def test_consent_needs_how(api: httpx2.AsyncClient) -> None:
    assert (await api.post(f"{PREFIX}/clients", json=NEW | {"how": None})).status_code == 422


async def test_null_where_a_value_must_be(process: Process, api: httpx2.AsyncClient) -> None:
    amina = await client(process.parts)
    answer = await api.patch(f"{PREFIX}/clients/{amina.id}", json={"phone": None, "early_texts": None})
    assert answer.status_code == 422
    assert {e["field"] for e in answer.json()["errors"]} == {"phone", "early_texts"}


async def test_clients_page_by_cursor_with_as_many_statements_for_many_as_for_few(
    process: Process, api: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(5):
        await api.post(f"{PREFIX}/clients", json={"phone": f"+1202555018{n}"})
    await api.get(f"{PREFIX}/clients")
    asked = statements(monkeypatch)
    seen: list[str] = []
    cursor, per_page = "", set()
    while cursor is not None:
        before = len(asked)
        page = (await api.get(f"{PREFIX}/clients", params={"limit": 2, "cursor": cursor})).json()
        per_page.add(len(asked) - before)
        seen += [c["phone"] for c in page["items"]]
        cursor = page["next"]
    assert seen == [f"+1202555018{n}" for n in reversed(range(5))]
    assert per_page == {3}  # the token, the page, the tags of its clients
    assert (await api.get(f"{PREFIX}/clients", params={"cursor": "nonsense"})).status_code == 422
    assert (await api.get(f"{PREFIX}/clients", params={"limit": 1000})).status_code == 422


# --- messages


async def test_a_message_is_sent_once_and_followed(process: Process, api: httpx2.AsyncClient, clock: TestClock) -> None:
    story = Story(process)
    amina = await client(process.parts)
    body, key = {"client": str(amina.id), "text": "The office is open until 5."}, {"Idempotency-Key": "m1"}
    first = await api.post(f"{PREFIX}/messages", json=body, headers=key)
    assert first.status_code == 202, first.text
    again = await api.post(f"{PREFIX}/messages", json=body, headers=key)
    assert again.json() == first.json() | {"again": True}
    other = await api.post(f"{PREFIX}/messages", json=body | {"text": "Other"}, headers=key)
    assert other.status_code == 422
    await story.send()
    assert await story.bodies(AMINA) == ["The office is open until 5."]
    clock.on(timedelta(minutes=1))
    await story.say("thanks", AMINA)
    one = (await api.get(first.headers["location"])).json()
    assert (one["direction"], one["text"], one["standing"]) == ("out", "The office is open until 5.", "sent")
    page = (await api.get(f"{PREFIX}/messages", params={"client": str(amina.id), "limit": 1})).json()
    assert [m["text"] for m in page["items"]] == ["thanks"]
    rest = (await api.get(f"{PREFIX}/messages", params={"client": str(amina.id), "cursor": page["next"]})).json()
    assert [m["text"] for m in rest["items"]] == ["The office is open until 5."] and rest["next"] is None


async def test_two_programs_do_not_share_keys(process: Process, api: httpx2.AsyncClient) -> None:
    amina = await client(process.parts)
    body, key = {"client": str(amina.id), "text": "Hello"}, {"Idempotency-Key": "m1"}
    mine = (await api.post(f"{PREFIX}/messages", json=body, headers=key)).json()
    async with program(process) as second:
        theirs = (await second.post(f"{PREFIX}/messages", json=body, headers=key)).json()
    assert mine["id"] != theirs["id"]


async def test_a_refusal_says_why_and_quotes_nothing(process: Process, api: httpx2.AsyncClient) -> None:
    amina = await client(process.parts)
    answer = await api.post(f"{PREFIX}/messages", json={"client": str(amina.id), "text": "About A123 456 789"})
    assert answer.status_code == 422
    assert "A-number" in answer.json()["detail"] and "456" not in answer.text
    assert (await api.post(f"{PREFIX}/messages", json={"client": ID, "text": "Hello"})).status_code == 404


# --- reminders and tasks


async def test_the_ledger_pages_in_the_order_it_falls_due(
    process: Process, api: httpx2.AsyncClient, clock: TestClock
) -> None:
    story = Story(process)
    await story.bring(hearing(phone=AMINA), hearing(date(2026, 12, 10), row=3, event_ref="H-2", phone=AMINA))
    await story.work()
    whole = (await api.get(f"{PREFIX}/reminders", params={"limit": 200})).json()["items"]
    assert len(whole) > 8 and [r["due_at"] for r in whole] == sorted(r["due_at"] for r in whole)
    seen: list[Any] = []
    cursor = ""
    while cursor is not None:
        page = (await api.get(f"{PREFIX}/reminders", params={"limit": 3, "cursor": cursor})).json()
        seen += page["items"]
        cursor = page["next"]
    assert seen == whole
    none = await api.get(f"{PREFIX}/reminders", params={"client": ID})
    assert none.json() == {"items": [], "next": None}
    assert (await api.get(f"{PREFIX}/reminders", params={"cursor": "x"})).status_code == 422


async def test_a_task_is_done_once(process: Process, api: httpx2.AsyncClient) -> None:
    story = Story(process)
    await client(process.parts)
    await story.say("he wants to kill me", AMINA)
    [task] = (await api.get(f"{PREFIX}/tasks")).json()["items"]
    assert (task["kind"], task["urgent"]) == ("danger", True)
    assert (await api.post(f"{PREFIX}/tasks/{task['id']}/done")).status_code == 204
    assert (await api.post(f"{PREFIX}/tasks/{task['id']}/done")).status_code == 404
    assert (await api.get(f"{PREFIX}/tasks")).json()["items"] == []


# --- the description


async def test_the_description_is_whole(process: Process, api: httpx2.AsyncClient) -> None:
    found = (await api.get(f"{PREFIX}/openapi.json", headers={"authorization": ""})).json()
    assert found["openapi"].startswith("3.")
    for path, acts in found["paths"].items():
        assert path.startswith(PREFIX)
        for act in acts.values():
            assert act["security"][0]["token"]
            assert "application/problem+json" in act["responses"]["default"]["content"]
    ours = [name for name, of in vars(api_people).items() if getattr(of, "__module__", "") == api_people.__name__]
    shapes = {name: shape for name, shape in found["components"]["schemas"].items() if name in ours}
    assert len(shapes) == 17
    assert [name for name, shape in shapes.items() if not shape.get("examples")] == []
    ours = {name: of for area in API for name, of in vars(area).items() if getattr(of, "model_validate", None)}
    for name, shape in found["components"]["schemas"].items():
        for example in shape.get("examples", ()) if "properties" in shape else ():
            assert example.keys() >= set(shape.get("required", ())), name
            ours[name].model_validate(example)
    assert "422" not in str(found["paths"][f"{PREFIX}/clients"]["post"]["responses"].keys())


async def test_whatever_is_refused_is_a_problem(api: httpx2.AsyncClient) -> None:
    headers = {"content-type": "application/json"}
    broken = await api.post(f"{PREFIX}/clients", content=b"\xff{", headers=headers)
    for answer, status in ((broken, 400), (await api.get(f"{PREFIX}/x"), 404), (await api.put(f"{PREFIX}/tags"), 405)):
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
        assert answer.json()["status"] == status
    check = {"found": "stands", "how": "hotline", "on": 0}
    answer = await api.post(f"{PREFIX}/case-events/{ID}/check", json=check)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "on"), "not a day of 1970"


def test_cursors_go_back_and_forth() -> None:
    row = UUID(ID)
    assert unpack(pack(NOW, row)) == (NOW, row)
    for nonsense in ("", "-", "zz-11", "1", "ff-" + "0" * 31, "f" * 40 + "-" + row.hex):
        assert unpack(nonsense) is None


# --- what staff do, by program


async def test_consent_switches_notes_and_whose_they_are(process: Process, api: httpx2.AsyncClient) -> None:
    parts = process.parts
    made = (await api.post(f"{PREFIX}/clients", json=NEW)).json()
    here = f"{PREFIX}/clients/{made['id']}"
    assert (await api.post(f"{here}/consent", json={"consent": "refused", "how": "voice"})).status_code == 204
    assert (await api.put(f"{here}/automation", json={"off": True})).status_code == 204
    assert (await api.put(f"{here}/phone", json={"unsafe": "taken"})).status_code == 204
    assert (await api.put(f"{here}/notices", json={"off": True})).status_code == 204
    assert (await seen_client(parts, UUID(made["id"]))).notices_off_at is not None
    seen = (await api.get(here)).json()
    assert (seen["consent"], seen["automation_off"], seen["unsafe"]) == ("refused", True, "taken")
    assert (await api.put(f"{here}/phone", json={"unsafe": None})).status_code == 204
    assert (await api.get(here)).json()["unsafe"] is None
    assert (await api.post(f"{here}/notes", json={"text": "has a lawyer"})).status_code == 201
    assert [note.text for note in await notes(parts, await seen_client(parts, UUID(made["id"])))] == ["has a lawyer"]
    assert (await api.put(f"{here}/caseworker", json={"caseworker": made["id"]})).status_code == 422
    async with console(process) as office:
        worker = await office.person(Role.CASEWORKER)
        assert (await api.put(f"{here}/caseworker", json={"caseworker": str(worker)})).status_code == 204
    assert (await api.get(here)).json()["caseworker"] == str(worker)


async def test_what_is_said_of_a_date(story: Story, clock: TestClock) -> None:
    """Told by a person, found to stand, cancelled, back on, over: each where it makes sense."""
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en"))
    here = f"{PREFIX}/case-events/{await story.value('SELECT id FROM case_event')}"
    async with program(story.process) as api:

        async def did(what: str, **body: str) -> int:
            return int((await api.post(f"{here}/{what}", json=body)).status_code)

        async def stands() -> str:
            return str(await story.value("SELECT status FROM case_event"))

        assert await did("said", said="yes") == 204
        assert await story.value("SELECT confirmed FROM reminder WHERE step = 'call'") == "yes"
        assert await did("outcome", outcome="attended") == 404, "it lies ahead"
        on = {"how": "hotline", "on": "2026-12-05"}
        assert await did("check", found="stands", **on) == 204
        assert await did("check", found="cancelled", **on) == 204
        assert await stands() == "cancelled_verified"
        assert await did("check", found="stands", **on) == 204
        assert await stands() == "scheduled"
        assert await did("check", found="stands", how="hotline", on="2026-12-09") == 409, "that day is not over"
        clock.at(at("2026-12-09 12:00-05:00"))
        assert await did("said", said="no") == 404
        assert await did("outcome", outcome="attended") == 204
        assert await stands() == "attended"
