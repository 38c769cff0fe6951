"""The console's clients: made, found, read, answered; what cannot leave is said, and hostile words stay words."""

from __future__ import annotations

import re

from flows.contact import Address, Channel
from flows.messages import InboundMessage
from flows.roles import Role
from service.actions.dispatch import Dispatcher
from service.actions.receive import receive
from service.store.ids import new_id
from service.wiring import Process
from tests.console import console, location
from tests.people import client

AMINA = "+12025550161"
HOSTILE = "<script>alert(1)</script> \u202e=cmd|' /C calc'!A0"


async def says(process: Process, body: str) -> None:
    await receive(process.parts, InboundMessage(f"SM{new_id().hex}", Channel.SMS, Address(AMINA), body))


async def test_made_by_hand_found_by_name_answered_and_followed(process: Process) -> None:
    parts = process.parts
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        wrong = await browser.post("/console/clients/new", data={"phone": "12"})
        assert (wrong.status_code, "No number we can text" in wrong.text) == (422, True)
        given = {"phone": AMINA, "alias": "Amina K.", "language": "en", "channel": "sms", "agreed": "paper"}
        page = location(await browser.post("/console/clients/new", data=given)).partition("?")[0]
        assert (await browser.post("/console/clients/new", data=given)).status_code == 422, "one for each number"
        for wanted in ("amina", AMINA, "(202) 555-0161"):
            assert page in (await browser.post("/console/clients/find", data={"wanted": wanted})).text
        assert page not in (await browser.post("/console/clients/find", data={"wanted": "amin"})).text
        await says(process, f"I am lost {HOSTILE}")
        assert "unread" in (await browser.get("/console/clients?show=unread")).text
        shown = (await browser.get(page)).text
        assert "I am lost" in shown and "<script>alert" not in shown
        assert page not in (await browser.get("/console/clients?show=unread")).text, "it was read"
        [message] = re.findall(r'name="message" value="([^"]+)"', shown)
        answer = {"message": message, "text": "We call you at 3. ¿Está bien?"}
        for _ in range(2):  # pressed twice
            assert "said=answered" in location(await browser.post(f"{page}/reply", data=answer))
        await Dispatcher(parts).drain()
        shown = (await browser.get(page)).text
        assert shown.count("We call you at 3.") == 1 and "A colleague" in shown and "A person has answered" in shown
        assert "said=released" in location(await browser.post(f"{page}/release"))


async def test_what_may_not_leave_is_said_and_the_words_are_kept(process: Process) -> None:
    row = await client(process.parts)
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        words = {"message": str(new_id()), "text": "Your case A 123 456 789"}
        refused = await browser.post(f"{page}/reply", data=words)
        assert refused.status_code == 422
        assert "looks like an A-Number" in refused.text and "A 123 456 789</textarea>" in refused.text
        weighed = (await browser.post(f"{page}/weigh", data={"text": "ção"})).text
        assert "make it dearer: ç ã" in weighed
        assert "ção</textarea>" in (await browser.get(page)).text, "the draft is kept"
        await browser.post(f"{page}/unsafe", data={"why": "taken"})
        shown = (await browser.get(page)).text
        assert "Nothing at all leaves to this phone" in shown
        refused = await browser.post(f"{page}/reply", data={"message": str(new_id()), "text": "Hello"})
        assert "may be in other hands" in refused.text
        await browser.post(f"{page}/safe")
        await browser.post(f"{page}/automation/off")
        assert "Nothing automatic goes to them" in (await browser.get(page)).text
        await browser.post(f"{page}/note", data={"text": HOSTILE})
        shown = (await browser.get(page)).text
        assert "&lt;script&gt;" in shown and "<script>alert" not in shown


async def test_somebody_elses_client_is_out_of_reach(process: Process) -> None:
    row = await client(process.parts)
    async with console(process) as made:
        mine = await made.signed_in(Role.CASEWORKER, "one@example.org")
        other = await made.signed_in(Role.CASEWORKER, "two@example.org")
        page = f"/console/clients/{row.id}"
        assert (await mine.post(f"{page}/take")).status_code == 303
        assert (await mine.get(page)).status_code == 200
        assert (await other.get(page)).status_code == 404
        reply = {"message": str(new_id()), "text": "Hello"}
        assert (await other.post(f"{page}/reply", data=reply)).status_code == 404
        assert str(row.id) not in (await other.get("/console/clients")).text
        assert (await mine.get(f"/console/clients/{new_id()}")).status_code == 404
