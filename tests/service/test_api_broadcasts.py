"""Other programs write notices and read what became of them; they approve none."""

from __future__ import annotations

from typing import Any

import httpx2

from flows.roles import Scope
from service.actions import api_keys
from service.store.ids import new_id
from service.wiring import Process
from tests.application import application
from tests.standin import people

PATH = "/api/v1/broadcasts"
NOTICE = {"title": "Closed", "texts": {"en": "We are closed on Monday, December 7, 2037."}}


async def test_written_checked_stopped_and_read(process: Process) -> None:
    await people.meet(process.parts, ["+12025550101"])
    token = await made(process, Scope.BROADCASTS_READ, Scope.BROADCASTS_WRITE)
    reads = await made(process, Scope.BROADCASTS_READ)
    transport = httpx2.ASGITransport(app=application(process))
    async with httpx2.AsyncClient(transport=transport, base_url="http://recado.test") as client:

        async def ask(method: str, path: str = "", body: Any = None, key: str = token, **headers: str) -> Any:
            headers["authorization"] = f"Bearer {key}"
            return await client.request(method, PATH + path, json=body, headers=headers)

        new = await ask("POST", body=NOTICE)
        found = new.json()
        assert (new.status_code, found["state"], found["people"], found["findings"]) == (201, "checked", 1, [])
        one = f"/{found['id']}"
        assert (await ask("GET", one)).json()["samples"][0]["people"] == 1
        assert [b["title"] for b in (await ask("GET")).json()["broadcasts"]] == ["Closed"]
        assert (await ask("POST", f"{one}/approve")).status_code == 404, "no such act"
        assert (await ask("POST", f"{one}/pause")).status_code == 409, "it is not on its way"
        repeated = {"idempotency-key": "a-17"}
        first = await ask("POST", body=NOTICE | {"title": "Once"}, **repeated)
        second = await ask("POST", body=NOTICE | {"title": "Once"}, **repeated)
        assert (second.status_code, second.json()["id"]) == (201, first.json()["id"])
        assert first.headers["location"] == f"{PATH}/{first.json()['id']}"
        assert (await ask("POST", body=NOTICE, **repeated)).status_code == 422, "something else"
        assert (await ask("POST", body=NOTICE, key=await other(process), **repeated)).status_code == 201
        assert (await ask("POST", f"{one}/stop", key=reads)).status_code == 403
        assert (await ask("POST", f"{one}/stop")).json() == {"called_back": 0}
        assert (await ask("POST", f"{one}/check")).status_code == 409
        assert (await ask("GET", f"{one}/report")).json()["called_back"] == 1
        assert (await ask("GET", f"/{new_id()}")).status_code == 404
        wrong = await ask("POST", body=NOTICE | {"texts": {"en": "Come tomorrow."}})
        assert [f["fault"] for f in wrong.json()["findings"]] == ["relative"]
        assert (await ask("POST", body=NOTICE | {"audience": {"colour": "red"}})).status_code == 422
        assert (await ask("POST", body=NOTICE, key="")).status_code == 401


async def other(process: Process) -> str:
    """Another program's keys are its own."""
    return await made(process, Scope.BROADCASTS_READ, Scope.BROADCASTS_WRITE)


async def made(process: Process, *scopes: Scope) -> str:
    return await api_keys.make(process.parts, "case system", set(scopes), None)
