"""Settings and trust: ladders are changed once the difference was seen, and what is kept is told."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from flows.case_events import EventType
from flows.roles import Role
from service.actions.forget import redact
from service.store import ladders
from service.wiring import Process
from tests.console import console, location
from tests.people import client

LADDER = "/console/settings/ladders/program.visit"


async def test_a_ladder_is_changed_once_the_difference_was_seen(process: Process) -> None:
    parts = process.parts
    amina = await client(parts)
    at = parts.now() + timedelta(days=20)
    await parts.db.pool.execute(
        "INSERT INTO case_event (id, identity, client_id, type, status, version, planned_version, day, zone, "
        "starts_at, created_at, updated_at) VALUES (gen_random_uuid(), $2, $1, 'program.visit', 'scheduled', 1, 1, $3, "
        "'America/New_York', $4, $5, $5)",
        amina.id, b"x", at.date(), at, parts.now(),
    )  # fmt: skip
    before = (await ladders.current(parts.db))[EventType.PROGRAM_VISIT]
    async with console(process) as made:
        admin = await made.signed_in(Role.ADMIN)
        assert "3 days before" in (await admin.get("/console/settings/ladders")).text
        steps: dict[str, Any] = {
            "day": ["3", "1", "morning", "7", ""],
            "wording": ["ask", "soon", "soon", "ask", "ahead"],
        }
        shown = (await admin.post(LADDER, data=steps)).text
        assert "1 text more" in shown and "For 1 date" in shown and "fewer" not in shown
        assert (await ladders.current(parts.db))[EventType.PROGRAM_VISIT] == before, "nothing has changed yet"
        wrong = await admin.post(LADDER, data={"day": ["3", "3"], "wording": ["ask", "ask"]})
        assert (wrong.status_code, 'role="alert"' in wrong.text) == (422, True)
        assert "said=saved" in location(await admin.post(LADDER, data=steps | {"act": "apply"}))
        supervisor = await made.signed_in(Role.SUPERVISOR)
        assert (await supervisor.post(LADDER, data=steps | {"act": "apply"})).status_code == 403
        told = (await supervisor.get("/console/settings/seizure")).text
        assert "Until they are erased." in told and "400 days" in told
        assert "who belongs to one household" in told
        assert "closes after 60 minutes, every one after 12 hours" in told, "what a signed-in screen opens"
        assert ("in the data directory" in told) is (parts.settings.keys is None), "where the keys lie"
    assert [rung.days for rung in (await ladders.current(parts.db))[EventType.PROGRAM_VISIT]] == [7, 3, 1, None]
    assert await parts.db.pool.fetchval("SELECT count(*) FROM audit WHERE action = 'ladder.changed'") == 1


async def test_the_retention_page_tells_what_goes_next_and_the_clock_keeps_its_word(process: Process) -> None:
    parts = process.parts
    real = parts.clock.real()
    async with console(process) as made:
        auditor = await made.signed_in(Role.AUDITOR)

        async def erased() -> str:
            """What the page says of people who were erased."""
            page = (await auditor.get("/console/settings/retention")).text
            return re.findall(r"People who were erased: (.*?)</li>", page)[0]

        assert await erased() == "nothing."
        await parts.db.pool.execute("INSERT INTO erasure VALUES ($1, $2)", b"a", real - timedelta(days=390))
        goes = (real + timedelta(days=10)).astimezone(parts.zone)
        assert await erased() == f"1 kept, the oldest goes on {goes:%a} {goes.day} {goes:%b %Y}."
        await parts.db.pool.execute("INSERT INTO erasure VALUES ($1, $2)", b"b", real - timedelta(days=401))
        assert await erased() == "2 kept, the oldest goes within the hour."
        await redact(parts)
        assert (await erased()).startswith("1 kept, the oldest goes on")
