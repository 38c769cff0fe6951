"""Other programs hear what people said, over real HTTP: signed, once or more often with the same id, and no names."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import pytest
from aiohttp import web

from flows.effects import Outcome
from flows.roles import Role
from flows.webhooks import Told
from service.actions.follow_up import set_outcome
from service.actions.tell_programs import PREFIX, add, remove, tell_all
from service.providers.post import posting
from service.store import clients, erasure
from service.wiring import Process
from tests.conftest import TestClock
from tests.console import console, location
from tests.people import statements
from tests.stories import ANA, Story, at, hearing
from tests.twilio_posts import count


@dataclass
class Program:
    """A case-management system on this machine, and what it answers."""

    url: str = ""
    answers: list[int] = field(default_factory=list)
    heard: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.heard.append(({k.lower(): v for k, v in request.headers.items()}, await request.read()))
        status = self.answers.pop(0) if self.answers else 200
        return web.Response(status=status, headers={"Location": f"{self.url}/elsewhere"} if status == 302 else {})

    def told(self) -> list[dict[str, object]]:
        return [json.loads(body) for _, body in self.heard]


@pytest.fixture
async def program() -> AsyncIterator[Program]:
    made, app = Program(), web.Application()
    app.router.add_route("*", "/{path:.*}", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    made.url = f"http://{host}:{port}"
    yield made
    await runner.cleanup()


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def test_an_administrator_adds_one_tries_it_and_has_it_told_again(
    story: Story, clock: TestClock, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, page = story.process.parts, "/console/settings/webhooks"
    async with console(story.process) as made:
        admin = await made.signed_in(Role.ADMIN)
        for given, says in (
            ({"url": "https://10.0.0.7/in", "fact": ["outcome"]}, "a private address"),
            ({"url": "http://cases.example.org", "fact": ["outcome"]}, "only https"),
            ({"url": program.url}, "Choose at least one"),
        ):
            refused = await admin.post(page, data=given)
            assert (refused.status_code, says in refused.text) == (422, True)
            assert f'value="{given["url"]}"' in refused.text
        added = (await admin.post(page, data={"url": program.url, "fact": ["confirmation"]})).text
        assert PREFIX in added and program.url in added
        assert PREFIX not in (await admin.get(page)).text, "shown once"
        here = f"{page}/{await story.value('SELECT id FROM webhook')}"

        assert location(await admin.post(f"{here}/test")).endswith("webhook-took")
        assert program.told()[0]["type"] == "test" and program.told()[0]["data"] == {}
        program.answers = [500]
        assert location(await admin.post(f"{here}/test")).endswith("webhook-did-not-take")
        shown = (await admin.get(page)).text
        assert shown.count("A test, about nobody") == 2 and "Not taken<" in shown and "0 given up" in shown
        assert await tell_all(parts) == 0, "a test is not told again"
        assert location(await admin.post(f"{here}/again")).endswith("webhook-nothing")

        clock.at(at("2026-12-05 12:00-05:00"))
        admin = await made.signed_in(Role.ADMIN)
        await story.bring(hearing(language="en"))
        await story.work()
        await story.say("1")
        program.answers = [500]
        await tell_all(parts)
        assert "Not taken yet, 1 try" in (await admin.get(page)).text
        await story.rows("UPDATE webhook_delivery SET next_at = NULL, failed_at = now()")
        shown = (await admin.get(page)).text
        assert "1 given up" in shown and ANA.value not in shown
        assert location(await admin.post(f"{here}/again")).endswith("webhook-again")
        assert await tell_all(parts) == 1
        asked = statements(monkeypatch)
        assert "Taken" in (await admin.get(page)).text
        assert len(asked) <= 8
        assert location(await admin.post(f"{here}/again")).endswith("webhook-nothing")
        await admin.post(f"{here}/remove")
        assert program.url not in (await admin.get(page)).text
    acts = [r["action"] for r in await story.rows("SELECT action FROM audit WHERE action LIKE 'webhook.%' ORDER BY id")]
    assert acts == [f"webhook.{act}" for act in ("added", "tried", "tried", "told_again", "removed")]


async def due_again(story: Story) -> None:
    await story.process.parts.db.pool.execute(
        "UPDATE webhook_delivery SET next_at = first_at WHERE next_at IS NOT NULL"
    )


async def test_what_was_said_is_told_signed_and_told_again_with_the_same_id(
    story: Story, clock: TestClock, program: Program
) -> None:
    parts = story.process.parts
    await add(parts, "http://127.0.0.1:9/nobody", {Told.OUTCOME}, None)  # asked for other facts
    secret = (await add(parts, program.url + "/in", {Told.CONFIRMATION, Told.STOPPED}, None)).secret
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en", client_ref="EXP-7731"))
    await story.work()
    assert await tell_all(parts) == 0, "nobody has said anything"
    await story.say("1")
    program.answers = [500, 302]
    assert await tell_all(parts) == 0
    assert await tell_all(parts) == 0 and len(program.heard) == 1, "it waits before it tries again"
    await due_again(story)
    assert await tell_all(parts) == 0 and len(program.heard) == 2, "a redirect is not followed"
    await due_again(story)
    assert await tell_all(parts) == 1
    await due_again(story)
    assert await tell_all(parts) == 0 and len(program.heard) == 3, "told is told"

    assert len({body for _, body in program.heard}) == 1
    assert len({headers["webhook-id"] for headers, _ in program.heard}) == 1
    for headers, body in program.heard:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        key = base64.b64decode(secret.removeprefix(PREFIX))
        mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == f"v1,{mac}"
    event = await story.rows("SELECT id, client_id FROM case_event")
    (first, *_) = program.told()
    assert first["type"] == "confirmation"
    assert first["data"] == {
        "client": str(event[0]["client_id"]),
        "case_event": str(event[0]["id"]),
        "value": "yes",
        "said_by": "client",
    }
    assert not any(said in repr(program.heard) for said in (ANA.value[1:], "EXP-7731", "Varick"))

    # STOP, as the person and the carrier say it, is one fact.
    await story.say("stop")
    await clients_stopped(story, event[0]["client_id"])
    assert await tell_all(parts) == 1
    assert program.told()[-1]["type"] == "stopped"


async def clients_stopped(story: Story, client: UUID) -> None:
    async with story.process.parts.db.transaction() as tx:
        await clients.opted_out(tx, client, story.process.parts.now())


async def test_outcomes_of_both_are_told_and_who_takes_nothing_for_three_days_is_work_for_a_person(
    story: Story, clock: TestClock, program: Program
) -> None:
    parts = story.process.parts
    added = await add(parts, program.url, set(Told), None)
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en"))
    await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))
    assert await set_outcome(parts, await story.value("SELECT id FROM case_event"), Outcome.ATTENDED)
    program.answers = [503, 200]
    await tell_all(parts)
    await parts.db.pool.execute(
        "UPDATE webhook_delivery SET first_at = first_at - $1::interval, next_at = first_at", timedelta(days=3)
    )
    program.answers = [503]
    await tell_all(parts)
    assert [told["data"]["value"] for told in program.told()] == ["attended"] * 2  # type: ignore[index]
    assert await story.tasks() == ["untold"]
    assert await count(parts, "webhook_delivery WHERE next_at IS NOT NULL") == 0, "given up, and kept"
    assert await remove(parts, added.id, None) and not await remove(parts, added.id, None)
    assert await count(parts, "webhook_delivery") == 0
    assert await count(parts, "audit WHERE action LIKE 'webhook.%'") == 2


async def test_who_is_forgotten_is_not_told_about(story: Story, clock: TestClock, program: Program) -> None:
    parts = story.process.parts
    await add(parts, program.url, set(Told), None)
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en"))
    await story.work()
    await story.say("1")
    async with parts.db.transaction() as tx:
        await erasure.erase(tx, await story.value("SELECT id FROM client"), parts.now())
    assert await tell_all(parts) == 0 and program.heard == []


async def test_a_name_that_leads_into_our_own_network_is_not_reached(program: Program) -> None:
    port = program.url.rpartition(":")[2]
    async with posting() as post:
        for url in (f"https://localhost:{port}/", f"http://localhost:{port}/", f"https://2130706433:{port}/"):
            assert not await post(url, b"{}", {})
        assert await post(program.url, b"{}", {})
    assert len(program.heard) == 1
