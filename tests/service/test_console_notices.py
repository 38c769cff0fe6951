"""The pages of notices, as a browser without JavaScript meets them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.contact import Address, Channel
from flows.roles import Role
from service.actions.broadcasts.preview import preview
from service.actions.broadcasts.release import release_due
from service.store.ids import new_id
from service.web.console import live
from service.web.console.words import read
from service.wiring import ROOT, Process
from tests.console import console, location
from tests.people import client, statements
from tests.standin import people
from tests.standin.translator import translator

ENGLISH = "We are closed on Monday, December 7, 2037. <script>alert(1)</script>"
SPANISH = "Cerramos el lunes 7 de diciembre de 2037. <script>alert(1)</script>"


def form(**changed: Any) -> dict[str, Any]:
    return {"title": "Closed", "text-en": ENGLISH, "text-es": SPANISH} | changed


async def test_written_blocked_mended_approved_by_another_undone_sent_stopped(process: Process, clock: Any) -> None:
    parts = process.parts
    await people.meet(parts, [f"+1202555{n:04}" for n in range(100, 125)])
    async with console(process) as made:
        writer = await made.signed_in(Role.CASEWORKER)
        other = await made.signed_in(Role.SUPERVISOR)
        wrong = form(**{"text-es": SPANISH.replace("lunes", "martes")})
        page = location(await writer.post("/console/notices", data=wrong)).partition("?")[0]
        shown = (await writer.get(page)).text
        assert "that date is another weekday" in shown and f'action="{page}/approve"' not in shown
        assert location(await writer.post(f"{page}/edit", data=form())) == page
        shown = (await writer.get(page)).text
        assert "Somebody whose role may approve" in shown and "Approve for" not in shown
        shown = (await other.get(page)).text
        assert "Approve for 25 people" in shown and "everybody who agreed: 25 people" in shown
        assert "<dt>Written by</dt><dd><bdi>caseworker</bdi>" in shown
        assert "<script>alert" not in shown and "&lt;script&gt;alert(1)" in shown
        mine = await writer.post(f"{page}/approve", data={})
        assert mine.status_code == 422 and "Your role may not approve it" in mine.text
        assert "said=notice-held" in location(await other.post(f"{page}/approve", data={}))
        assert "said=notice-undone" in location(await writer.post(f"{page}/undo"))
        await other.post(f"{page}/check")
        await other.post(f"{page}/approve", data={})
        clock.on(timedelta(minutes=11))
        await release_due(parts)
        shown = (await writer.get(page)).text
        assert re.search(r"their turn</th><td>25<", shown), "the report"
        assert "said=notice-too-late" in location(await other.post(f"{page}/undo"))
        assert "said=notice-stopped" in location(await writer.post(f"{page}/stop"))
        assert await people.states(parts) == {"cancelled": 25}
        letters = await other.post(f"{page}/letters", data={})
        assert (letters.status_code, len(letters.text.splitlines())) == (200, 26)
        assert (await writer.post(f"{page}/letters", data={})).status_code == 403
        assert "Closed" in (await writer.get("/console/notices")).text
        assert (await writer.get(f"/console/notices/{new_id()}")).status_code == 404
    trail = await parts.db.pool.fetch("SELECT action FROM audit WHERE action LIKE 'notice.%' ORDER BY id")
    assert [r["action"].partition(".")[2] for r in trail] == [
        "written", "written", "approved", "undone", "checked", "approved", "stopped", "letters",
    ]  # fmt: skip


async def test_how_many_people_it_means_is_told_as_the_form_is_filled(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is counted live is what the check finds, over audiences of every kind; one query."""
    parts = process.parts
    await people.meet(parts, ["+12025550101", "+12025550102"])
    await people.meet(parts, ["+12025550103"], consent="stopped")
    await people.meet(parts, ["+12025550104"], consent="unasked")
    await people.meet(parts, ["+12025550105"], channel="whatsapp")
    for n, language in enumerate(("es-MX", "es", "ps", "xx")):
        await client(parts, Address(f"+1202555011{n}"), language=language, alias=f"{n}", ref=f"r{n}")
    await client(parts, Address("WhatsApp.1"), language="en", channel=Channel.WHATSAPP)
    await parts.db.pool.execute("UPDATE client SET notices_off_at = now() WHERE phone_index = $1", _index(parts, "02"))
    async with console(process) as made:
        writer = await made.signed_in(Role.CASEWORKER)
        for chosen in (
            {}, {"language": "es"}, {"language": ["en", "ps"]}, {"channel": "whatsapp"}, {"refs": "r0 r1 r3 none"},
            {"seen": "3"}, {"type": "hearing.master"}, {"text-es": ""}, {"text-en": "Call {org}."}, {"tier": "close"},
            {"caseworker": "nobody"},
        ):  # fmt: skip
            asked = statements(monkeypatch)
            told = await writer.post("/console/notices/reach", data=form(**chosen))
            assert len([each for each in asked if "FROM client c" in each]) == 1
            page = location(await writer.post("/console/notices", data=form(**chosen)))
            found = await preview(parts, UUID(page.rpartition("/")[2]))
            assert f"{found.people} pe" in told.text, chosen
            words = read(ROOT / "templates/console/words", "en")
            assert all(words(f"notices.out-{why}", n=n) in told.text for why, n in found.left_out.items()), chosen
        told = await writer.post("/console/notices/reach", data=form(seen="0"))
        assert "cannot be read" in told.text
        listed = 'Name;client_ref;note\n"Ana\nB.";r0;x, y\nBen;r1\n"Cy";"r3";z\n'.encode("utf-16")
        file = {"list": ("people.csv", listed)}
        by_file = await writer.post("/console/notices/reach", data=form(refs="none"), files=file)
        by_hand = await writer.post("/console/notices/reach", data=form(refs="none r0 r1 r3"))
        assert by_file.text == by_hand.text and "2 people" in by_hand.text
        told = await writer.post("/console/notices", data=form(act="count"), files=file)
        assert "r0\nr1\nr3</textarea>" in told.text, "what was brought stays"
        for unreadable in (b"PK\x03\x04 a workbook", b"client_ref\n", b'client_ref\n"r0\n'):
            file = {"list": ("people.xlsx", unreadable)}
            told = await writer.post("/console/notices", data=form(act="count"), files=file)
            assert ">?</textarea>" in told.text, "never everybody"
        told = await writer.post("/console/notices", data=form(act="count"))
        assert (told.status_code, "would get it" in told.text, "Cerramos" in told.text) == (200, True, True)


async def test_who_wants_only_their_dates_is_left_out_and_their_page_says_so(process: Process) -> None:
    parts = process.parts
    row = await client(parts, Address("+12025550120"), alias="Noor")
    async with console(process) as made:
        worker = await made.signed_in(Role.CASEWORKER)
        here = f"/console/clients/{row.id}"
        assert "Get notices as well" in (await worker.get(here)).text
        assert location(await worker.post(f"{here}/notices/off")).endswith("notices-off")
        assert "Only their dates, since" in (await worker.get(here)).text
        told = (await worker.post("/console/notices/reach", data=form())).text
        assert "0 people would get it" in told and "1 wants only their dates" in told
        await worker.post(f"{here}/notices/on")
        assert "1 person would get it" in (await worker.post("/console/notices/reach", data=form())).text
    kept = await parts.db.pool.fetch("SELECT action FROM audit WHERE action LIKE 'client.notices%' ORDER BY id")
    assert [r["action"] for r in kept] == ["client.notices_off", "client.notices_on"]


def _index(parts: Any, last: str) -> bytes:
    return bytes(parts.vault.index("phone", f"+120255501{last}"))


async def test_what_cannot_be_read_is_said_on_the_form(process: Process) -> None:
    async with console(process) as made:
        writer = await made.signed_in(Role.SUPERVISOR)
        for wrong in ({"from": "tomorrow"}, {"seen": "0"}, {"from": "2037-12-08", "until": "2037-12-07"}):
            answer = await writer.post("/console/notices", data=form(**wrong))
            assert (answer.status_code, 'role="alert"' in answer.text) == (422, True)
            assert "Cerramos el lunes" in answer.text, "what was typed stays"
        assert (await writer.get("/console/notices/new")).status_code == 200


async def test_progress_is_told_until_the_state_turns_and_pause_and_schedule_are_a_click(
    process: Process, clock: Any
) -> None:
    parts = process.parts
    await people.meet(parts, [f"+1202555{n:04}" for n in range(100, 103)])
    async with console(process) as made:
        writer = await made.signed_in(Role.SUPERVISOR)
        noon = f"{parts.now().astimezone(parts.zone) + timedelta(days=1):%Y-%m-%d}T12:00"
        later = form(not_before=noon, not_after=noon.replace("T12", "T20"))
        page = location(await writer.post("/console/notices", data=later)).partition("?")[0]
        assert noon in (await writer.get(f"{page}/edit")).text
        await writer.post(f"{page}/approve", data={})
        clock.at(datetime.fromisoformat(noon).replace(tzinfo=parts.zone))
        await release_due(parts)
        told = await writer.get(f"{page}/progress", params={"state": "held"})
        assert told.headers["content-type"].startswith("text/event-stream")
        assert "their turn</th><td>3<" in told.text and told.text.endswith("event: turn\ndata: \n\n")
        assert "said=notice-paused" in location(await writer.post(f"{page}/pause"))
        assert await people.states(parts) == {"held": 3}
        assert f'action="{page}/go-on"' in (await writer.get(page)).text
        await writer.post(f"{page}/go-on")
        assert await people.states(parts) == {"pending": 3}
        assert "said=notice-no-team" in location(await writer.post(f"{page}/test"))

        one = await parts.db.pool.fetchval(
            "UPDATE outbound_message SET state = 'sending' "
            "WHERE id = (SELECT id FROM outbound_message LIMIT 1) RETURNING id"
        )
        await writer.post(f"{page}/stop")
        assert f"{page}/progress?state=stopped" in (await writer.get(page)).text, "one is in a sender's hand"
        await parts.db.pool.execute("UPDATE outbound_message SET state = 'accepted' WHERE id = $1", one)
        told = await writer.get(f"{page}/progress", params={"state": "stopped"})
        assert "Called back</th><td>2<" in told.text and told.text.endswith("event: turn\ndata: \n\n")
        assert "progress?" not in (await writer.get(page)).text, "nothing moves any more"


async def test_a_machines_draft_is_marked_and_blocks_until_somebody_has_read_it(process: Process) -> None:
    await people.meet(process.parts, ["+12025550101"])
    with translator() as server:
        server.answer = (200, '{"translatedText": "Nou fèmen lendi 7 desanm 2037."}'.encode())
        settings = process.parts.settings.model_copy(update={"translate_url": server.url})
        async with console(replace(process, parts=replace(process.parts, settings=settings))) as made:
            writer = await made.signed_in(Role.SUPERVISOR)
            nothing = await writer.post("/console/notices", data={"act": "draft", "draft": "ht"})
            assert (nothing.status_code, server.asked) == (422, [])
            asked = form(act="draft", draft=["ht", "es", "xx"])
            drafted = (await writer.post("/console/notices", data=asked)).text
            assert "Nou fèmen lendi" in drafted and 'name="origin-ht" value="machine"' in drafted
            assert [sent[2]["target"] for sent in server.asked] == ["ht"], "what stands there is not overwritten"
            assert not await process.parts.db.pool.fetchval("SELECT count(*) FROM broadcast"), "nothing is kept"

            ready = form(**{"text-ht": "Nou fèmen lendi 7 desanm 2037.", "origin-ht": "machine"})
            page = location(await writer.post("/console/notices", data=ready)).partition("?")[0]
            assert "A machine drafted it and nobody has read it" in (await writer.get(page)).text
            await writer.post(f"{page}/edit", data=ready | {"read-ht": "yes"})
            assert "Approve for 1 person" in (await writer.get(page)).text


async def test_one_look_serves_everybody_who_watches() -> None:
    seen: list[str] = []

    async def look(notice: str) -> int:
        seen.append(notice)
        return len(seen)

    looks = live.Looks(look, every=0)
    assert await asyncio.gather(*(looks.next("a") for _ in range(50))) == [1] * 50
    assert await looks.next("a") == 2
    await asyncio.gather(looks.next("b"), looks.next("a"))
    assert sorted(seen) == ["a", "a", "a", "b"]
