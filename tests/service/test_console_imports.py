"""Files in the console: looked at, mended in place, taken in once."""

from __future__ import annotations

from typing import Any

from flows.roles import Role
from service.actions import bring
from service.wiring import Process
from tests.console import console, location
from tests.service.test_bring import ANA, BEN, HEAD
from tests.stories import Story

IMPORTS = "/console/imports"


def upload(text: str) -> dict[str, Any]:
    return {"file": ("list.csv", text.encode(), "text/csv")}


async def test_a_file_is_looked_at_mended_and_taken_in_once(process: Process) -> None:
    story, parts = Story(process), process.parts
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        other = await made.signed_in(Role.CASEWORKER, "other@example.org")
        american = (HEAD + ANA + BEN).replace("event_type", "Hearing").replace("2026-12-09", "12/09/2026")
        here = location(await browser.post(IMPORTS, files=upload(american), data={"source": "court"}))
        waiting = await browser.get(here)
        assert "Waiting to be read" in waiting.text
        assert "every 2s" in waiting.text
        await bring.read_waiting(parts)

        failed = await browser.get(here)
        assert "no column for event_type" in failed.text
        assert "<bdi>Hearing</bdi>" in failed.text, "what could be it is asked about"
        columns = {"theirs": "Hearing", "ours": "event_type"}
        here = location(await browser.post(f"{here}/columns", data=columns))
        await bring.read_waiting(parts)
        looked = (await browser.get(here)).text
        assert "Row 3" in looked
        assert "not a date written like 2026-12-08" in looked
        assert "Take in 1 row" in looked

        here = location(await browser.post(f"{here}/columns", data={"date_format": "MM/DD/YYYY"}))
        await bring.read_waiting(parts)
        assert "Take in 2 rows" in (await browser.get(here)).text
        here = location(await browser.post(f"{here}/mended", files=upload(american + american.splitlines()[1][:20])))
        await bring.read_waiting(parts)
        looked = (await browser.get(here)).text
        assert "2 new" in looked
        assert "Row 4" in looked
        assert await story.value("SELECT count(*) FROM case_event") == 0
        assert (await other.get(here)).status_code == 404
        assert (await (await made.signed_in(Role.SUPERVISOR)).get(here)).status_code == 200

        taken = {location(await browser.post(f"{here}/apply")) for _ in range(2)}
        assert len(taken) == 1, "taken in once, however often it is clicked"
        await bring.read_waiting(parts)
        done = (await browser.get(*taken)).text
        assert "Taken in." in done
        assert await story.value("SELECT count(*) FROM case_event") == 2
        report = await browser.get(f"{taken.pop()}/report.csv")
        assert report.headers["content-disposition"] == 'attachment; filename="report.csv"'
        assert "2025550151" not in report.text
        assert "court" in (await browser.get(IMPORTS)).text, "and how its files are read is remembered"
        assert (await browser.get(f"{IMPORTS}/template/calendar.xlsx")).content.startswith(b"PK")
        refused = await browser.post(IMPORTS, files=upload(""))
        assert (refused.status_code, "the file is empty" in refused.text) == (422, True)
    trail = await story.rows("SELECT action FROM audit ORDER BY id")
    assert [r["action"] for r in trail if r["action"].startswith("import.")] == [
        *(["import.brought"] * 4),
        "import.taken_in",
    ]
