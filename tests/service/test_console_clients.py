"""The console's clients: made, found, read, answered; what cannot leave is said, and hostile words stay words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from flows.contact import Address, Channel
from flows.messages import InboundMessage
from flows.roles import Role
from service.actions.dispatch import Dispatcher
from service.actions.receive import receive
from service.actions.remind import plan_all
from service.app import create_app
from service.content.machine import Machine
from service.store import content_templates
from service.store.ids import new_id
from service.web.console.door import rules
from service.wiring import Process
from tests.conftest import set_clock
from tests.console import console, location
from tests.people import client
from tests.stories import Story, hearing

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
        again = await browser.post("/console/clients/new", data=given)
        assert again.status_code == 422 and f'href="{page}"' in again.text, "one for each number, and here they are"
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
        assert shown.count("We call you at 3.") == 1 and "A person is answering" in shown
        assert "sent, not confirmed</strong>" in shown and "If it matters today, call.</a>" in shown
        await parts.db.pool.execute("UPDATE outbound_message SET state = 'refused', reason = 'they said stop'")
        shown = (await browser.get(page)).text
        assert f'<a href="{page}/edit#phone">Call, or check the number.</a>' in shown
        assert "<bdi>caseworker</bdi> · <time" in shown
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
        assert "less room in an SMS: ç ã" in weighed
        reloaded = (await browser.get(page)).text
        assert "ção</textarea>" in reloaded and "less room in an SMS" in reloaded, "kept, with what it costs"
        await browser.post(f"{page}/unsafe", data={"why": "taken"})
        shown = (await browser.get(page)).text
        assert "Nothing at all leaves to this phone" in shown
        refused = await browser.post(f"{page}/reply", data={"message": str(new_id()), "text": "Hello"})
        assert "may be in other hands" in refused.text
        await browser.post(f"{page}/safe")
        date = hearing(process.parts.today() + timedelta(days=40), phone=Address(AMINA), language="en")
        await Story(process).bring(date)
        await plan_all(process.parts)
        assert "· reminders are planned<" in (await browser.get(page)).text
        await browser.post(f"{page}/automation/off")
        shown = (await browser.get(page)).text
        assert "Nothing automatic goes to them" in shown and "would not leave now" in shown
        assert "nothing that is planned here leaves" in shown
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
        await Story(process).bring(hearing(process.parts.today() + timedelta(days=40), phone=Address(AMINA)))
        event = await process.parts.db.pool.fetchval("SELECT id FROM case_event")
        given = {"client": str(row.id), "other": str(row.id), "event": str(event)}
        asked = 0
        for method, path, _ in rules(create_app(process).routes):
            if path.startswith("/console/") and ("{client}" in path or "{event}" in path) and "ladders" not in path:
                where = re.sub(r"\{(\w+)\}", lambda name: given.get(name[1], str(new_id())), path)
                answer = await other.request(method, where)
                assert answer.status_code in (404, 422), f"{method} {path}: {answer.status_code}"
                assert AMINA not in answer.text
                asked += 1
        assert asked > 30


async def test_the_profile_is_changed_and_what_makes_no_sense_is_said(process: Process) -> None:
    row = await client(process.parts)
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        good = {
            "phone": "+1 202 555 0170",
            "alias": "Amina of the choir",
            "ref": "A-9",
            "language": "es",
            "channel": "whatsapp",
            "timezone": "America/Chicago",
            "safe_from": "09:00",
            "safe_until": "18:30",
            "sms_fallback": "true",
            "night_urgent": "true",
            "reader": "others",
            "tier": "close",
        }
        bad = {"phone": "12", "safe_from": "18:00", "safe_until": "09:00", "timezone": "Mars/Base"}
        wrong = await browser.post(f"{page}/edit", data=good | bad)
        assert wrong.status_code == 422
        for said in ("No number we can text", "From an earlier to a later time", "Not a time zone"):
            assert said in wrong.text
        assert "said=saved" in location(await browser.post(f"{page}/edit", data=good))
        shown = (await browser.get(page)).text
        for said in ("Amina of the choir", "+12025550170", "09:00–18:30", "Agreed to SMS", "somebody calls"):
            assert said in shown, said
        edit = (await browser.get(f"{page}/edit")).text
        assert 'value="A-9"' in edit and "selected>America/Chicago" in edit and 'value="others" checked' in edit
        await browser.post(f"{page}/consent", data={"says": "refused", "how": "voice"})
        record = (await browser.get(f"{page}/record")).text
        assert "They said no to messages: nothing leaves" in (await browser.get(page)).text
        assert "by voice" in record and "A new number" in record and "As it stands: said no." in record
        looks = "SELECT count(*) FROM audit WHERE action = 'client.seen'"
        assert await process.parts.db.pool.fetchval(looks) == 2, "the form with the number, and the record"


async def test_passed_on_with_a_word_to_the_client_and_a_history(process: Process) -> None:
    parts = process.parts
    row = await client(parts)
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        mine = await made.signed_in(Role.CASEWORKER, "one@example.org")
        two = await made.person(Role.CASEWORKER, "two@example.org")
        admin = await made.person(Role.ADMIN, "three@example.org")
        await mine.post(f"{page}/take")
        pass_on = {"to": str(two), "message": str(new_id()), "text": "From Monday Rosa writes to you. A 123 456 789"}
        refused = await mine.post(f"{page}/transfer", data=pass_on)
        assert refused.status_code == 422 and "The client was not passed on." in refused.text
        assert (await mine.post(f"{page}/transfer", data=pass_on | {"to": str(admin)})).status_code == 422
        pass_on["text"] = "From Monday Rosa writes to you."
        assert location(await mine.post(f"{page}/transfer", data=pass_on)).startswith("/console/clients?said=")
        assert (await mine.get(page)).status_code == 404, "theirs no longer"
        taker = await made.signed_in(Role.CASEWORKER, "two@example.org")
        assert "From Monday Rosa writes" in (await taker.get(page)).text
        assert "<bdi>one</bdi> → <bdi>two</bdi>" in (await taker.get(f"{page}/record")).text


async def test_two_records_of_one_person_are_made_one_from_the_page(process: Process) -> None:
    parts = process.parts
    row, other = await client(parts), await client(parts, Address("+12025550169"), alias="Amina K.")
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        assert f"{page}/merge/{other.id}" in (await browser.post(f"{page}/merge", data={"wanted": "amina"})).text
        await receive(parts, InboundMessage(f"SM{new_id().hex}", Channel.SMS, Address("+12025550169"), "STOP"))
        look = (await browser.get(f"{page}/merge/{other.id}?stays=other")).text
        assert "What leaves afterwards" in look and "Nothing is planned." in look
        assert "Consent afterwards: said stop." in look and 'name="stop_known"' in look
        unknown = await browser.post(f"{page}/merge/{other.id}", data={"stays": "this"})
        assert unknown.status_code == 422 and "Say that you know." in unknown.text
        done = await browser.post(f"{page}/merge/{other.id}", data={"stays": "this", "stop_known": "true"})
        assert location(done) == f"{page}?said=clients-merged"
        assert (await browser.get(f"/console/clients/{other.id}")).status_code == 404
        assert (
            "They said stop" in (await browser.post(f"{page}/reply", data={"message": str(new_id()), "text": "x"})).text
        )


async def test_a_saved_reply_is_kept_begun_with_and_dropped(process: Process) -> None:
    row = await client(process.parts)
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        reply, saved = str(new_id()), {"title": "Address", "language": "en", "body": HOSTILE}
        no = await browser.post("/console/replies", data={"reply": reply, "title": "x", "body": "A 123 456 789"})
        assert no.status_code == 422 and "looks like an A-Number" in no.text
        for _ in range(2):  # pressed twice
            assert "said=saved" in location(await browser.post("/console/replies", data={"reply": reply} | saved))
        for path in (page, "/console/replies", f"/console/replies?edit={reply}"):
            shown = (await browser.get(path)).text
            assert "&lt;script&gt;" in shown and "<script>alert" not in shown, path
        assert "calc&#39;!A0</textarea>" in (await browser.get(f"{page}?use={reply}")).text
        await browser.post(f"/console/replies/{reply}/drop")
        assert "None yet." in (await browser.get("/console/replies")).text


async def test_the_machine_is_marked_a_closed_window_offers_what_may_go_and_a_colleague_is_seen_writing(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"text": "They follow me <script>alert(1)</script>"}
    monkeypatch.setattr(Machine, "translate", lambda self, text: said["text"])
    settings = process.parts.settings.model_copy(update={"translate_url": "http://127.0.0.1:9"})
    parts = replace(process.parts, settings=settings)
    row = await client(parts, channel=Channel.WHATSAPP, language="ar")
    page = f"/console/clients/{row.id}"
    await receive(parts, InboundMessage("SM1", Channel.WHATSAPP, Address(AMINA), "يلاحقونني"))
    line = await parts.db.pool.fetchval("SELECT id FROM inbound_message")
    async with console(replace(process, parts=parts)) as made:
        browser = await made.signed_in(Role.CASEWORKER, "one@example.org")
        assert "WhatsApp takes free text until" in (await browser.get(page)).text
        for headers in ({}, {"hx-request": "true"}):
            gist = (await browser.post(f"{page}/gist/{line}", headers=headers)).text
            assert "machine, not checked" in gist and "They follow me &lt;script&gt;" in gist
        assert "They follow me" not in (await browser.get(page)).text, "it is kept nowhere"
        other = await made.signed_in(Role.CASEWORKER, "two@example.org")
        assert "Leaves at once." in (await other.post(f"{page}/weigh", data={"text": "Dear"})).text
        assert "Writing right now: <bdi>two</bdi>" in (await browser.get(page)).text
        set_clock(parts.clock, parts.now() + timedelta(days=2))
        assert "takes no free text now" in (await browser.get(page)).text
        assert "said=not-asked-to-write" in location(await browser.post(f"{page}/ask-to-write"))
        stored = content_templates.Stored("knock", "ar", "d" * 64, "HX1", content_templates.APPROVED, "")
        await content_templates.put(parts.db, stored, parts.now())
        assert "Ask them to write" in (await browser.get(page)).text
        for done in ("said=asked-to-write", "said=not-asked-to-write"):  # once a day
            assert done in location(await browser.post(f"{page}/ask-to-write"))


async def test_who_shares_the_phone_shares_its_window(process: Process) -> None:
    """One of a household writes: all who share the number may be answered, until WhatsApp says it is closed."""
    parts = process.parts
    row = await client(parts, channel=Channel.WHATSAPP)
    other = await client(parts, Address("+12025550169"), channel=Channel.WHATSAPP, alias="Benito")
    await parts.db.pool.execute(
        "UPDATE client SET phone_index = $1, speaks = false WHERE id = $2", row.phone_index, other.id
    )
    await receive(parts, InboundMessage("SM1", Channel.WHATSAPP, Address(AMINA), "hello"))
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER, "one@example.org")
        page = f"/console/clients/{other.id}"
        assert "WhatsApp takes free text until" in (await browser.get(page)).text
        reply = {"text": "I will call you", "message": str(new_id())}
        assert (await browser.post(f"{page}/reply", data=reply)).status_code == 303
        await parts.db.pool.execute("UPDATE client SET window_closed_at = $1 WHERE id = $2", parts.now(), row.id)
        assert "takes no free text now" in (await browser.get(page)).text


async def test_who_shares_the_phone_stands_beside_and_only_who_may_be_seen(process: Process) -> None:
    parts = process.parts
    row, other = await client(parts), await client(parts, Address("+12025550169"), alias="Benito")
    async with console(process) as made:
        mine = await made.signed_in(Role.CASEWORKER, "one@example.org")
        assert "On the same phone" not in (await mine.get(f"/console/clients/{row.id}")).text
        await parts.db.pool.execute(
            "UPDATE client SET phone_index = $1, speaks = false WHERE id = $2", row.phone_index, other.id
        )
        assert "Benito" in (await mine.get(f"/console/clients/{row.id}")).text
        theirs = await made.person(Role.CASEWORKER, "two@example.org")
        await parts.db.pool.execute("UPDATE client SET caseworker_id = $1 WHERE id = $2", theirs, other.id)
        assert "Benito" not in (await mine.get(f"/console/clients/{row.id}")).text
