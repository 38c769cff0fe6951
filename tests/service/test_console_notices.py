"""The pages of notices, as a browser without JavaScript meets them."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from flows.roles import Role
from service.actions.broadcasts.release import release_due
from service.store.ids import new_id
from service.wiring import Process
from tests.console import console, location
from tests.standin import people

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
        assert "Approve for 25 people" in shown
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
        "written", "written", "approved", "undone", "approved", "stopped", "letters",
    ]  # fmt: skip


async def test_what_cannot_be_read_is_said_on_the_form(process: Process) -> None:
    async with console(process) as made:
        writer = await made.signed_in(Role.SUPERVISOR)
        for wrong in ({"from": "tomorrow"}, {"seen": "0"}, {"from": "2037-12-08", "until": "2037-12-07"}):
            answer = await writer.post("/console/notices", data=form(**wrong))
            assert (answer.status_code, 'role="alert"' in answer.text) == (422, True)
        assert (await writer.get("/console/notices/new")).status_code == 200
