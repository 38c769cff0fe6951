"""Why rows of files were not taken: every sentence the code can say has its words in every language of the console."""

from __future__ import annotations

import ast
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import case_events, door, ledger, reminders
from flows.case_events import EventStatus
from flows.messages import Refused
from flows.roles import Role
from service.actions import bring, dispatch, foresee, schedule
from service.calendars import csv as csv_reader
from service.calendars import grid, ics, rows, workbook
from service.providers.twilio_codes import VERDICTS
from service.store import outbox, staff
from service.store.reminders import SKIPPED
from service.web.console.pages import FOLDER
from service.web.console.reasons import in_words, known
from service.web.console.words import LANGUAGES, read
from service.wiring import Process
from tests.console import console, location
from tests.service.test_bring import ANA, BEN, HEAD
from tests.service.test_console_imports import IMPORTS, upload

SAID_BY = {
    "RejectedRow",
    "_BadCell",
    "_BadEvent",
    "refuse",
    "_rejected",
    "nothing",
    "RowReport",
    "WallTimeError",
    "Unusable",
}
PLACES = {"hint": " (did you mean TX?)", "what": "the same event_ref", "locked": "it is broken"}
ELSEWHERE = [  # said by way of a name
    "not a date written like 2026-12-08 or as MM/DD/YYYY",
    "not a date written like 2026-12-08, and no other date format was chosen",
    "contradicts row 3: the same client, type, date and time, other facts",
    "a workbook that cannot be opened: it is locked with a password",
    "a quotation mark is opened and never closed",
    "a quotation mark stands in the middle of a cell: double it",
    "the same event stands in row 3 with other facts: keep one of them",
    "only a file that was looked at can be taken in",
    "missing, and there is no venue to take it from",
    "missing, and the venue is not a court code we know (did you mean HOU?)",
    "check the time: no office is open then",
    "check the place: it looks like the code of a court we do not know",
    "a correction at once",
    "a catch-up (7-days) at once",
    "2 not sent: no consent",
    schedule.NO_LONGER,
    schedule.NOT_YOURS,
    *rows._BAD_TAGS.values(),
]


def sentences() -> Iterator[str]:
    """What stands in calls that say why, with something in the place of every value."""
    for module in (case_events, csv_reader, grid, ics, rows, workbook, schedule, bring):
        assert module.__file__ is not None
        for node in ast.walk(ast.parse(Path(module.__file__).read_text())):
            name = getattr(node, "func", None)
            if isinstance(node, ast.Call) and (getattr(name, "id", "") or getattr(name, "attr", "")) in SAID_BY:
                yield from (said for arg in node.args for said in _said(arg) if " " in said or said == "missing")


def steps() -> Iterator[str]:
    """Why a step sends nothing: what the door, the planner, the sender and the provider say."""
    for module in (door, dispatch):
        assert module.__file__ is not None
        for node in ast.walk(ast.parse(Path(module.__file__).read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("End", "Settled"):
                yield from (said for arg in node.args for said in _said(arg) if " " in said and "9" not in said)
    yield from (f"the event is marked {status}" for status in EventStatus)
    yield from (outcome.reason for outcome in VERDICTS.values() if isinstance(outcome, Refused))
    yield from (reminders.OVER, reminders.PAST, reminders.CATCH_UP_STANDS, reminders.NEXT_STANDS, reminders.CALL)
    yield from (reminders.CALL_STANDS, ledger.TRUE_STILL, ledger.NEVER_TOLD, ledger.CORRECTED, SKIPPED, foresee.FROZEN)
    yield from (door.OFF, door.NO_CONSENT, outbox.PAUSED, outbox.WAITS, dispatch.ONE_BY_ONE, dispatch.UNSIGNED_WORDS)
    yield from ("the person said stop", "the date changed", "the sender did not report back")  # by the database


def _said(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else PLACES.get(ast.unparse(part.value), "9")  # type: ignore[attr-defined]
            for part in node.values
        )
    elif isinstance(node, ast.IfExp):
        yield from (*_said(node.body), *_said(node.orelse))


@pytest.mark.parametrize("language", set(LANGUAGES) - {"en"})
def test_every_reason_the_code_can_give_has_its_words(language: str) -> None:
    found = {*sentences(), *ELSEWHERE, *steps()}
    assert len(found) > 50
    assert sorted(said for said in found if known(said) is None) == []
    words = read(FOLDER / "words", language)
    assert sorted(said for said in found if in_words(words, said) == said) == []
    english = read(FOLDER / "words", "en")
    assert sorted(said for said in found if in_words(english, said) != said) == [], "and English stays what it is"


@pytest.mark.parametrize(
    ("said", "spanish"),
    [
        ("not one of paper, voice (did you mean paper?)", "no es ninguno de: paper, voice (¿quiso decir paper?)"),
        ("day, room", "día, sala"),
        ("8:30 does not exist on 2026-03-08 in X/Y: clocks go forward over it", "las 8:30 no existen el 2026-03-08"),
        (
            "2 later, the next at 2026-12-01T15:00Z; 3 to call",
            "2 más adelante, el próximo el 2026-12-01T15:00Z; 3 por llamar",
        ),
        ("a whole day; the time is missing", "un día entero; falta la hora"),
        ("something new", "something new"),
        ("", ""),
    ],
)
def test_values_stay_and_several_are_told_one_by_one(said: str, spanish: str) -> None:
    assert in_words(read(FOLDER / "words", "es"), said).startswith(spanish)


async def test_the_page_and_its_files_speak_the_readers_language(process: Process) -> None:
    parts = process.parts
    async with console(process) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        who = await made.person(Role.CASEWORKER)
        async with parts.db.transaction() as tx:
            await staff.set_about(tx, who, None, "es")
        here = location(await browser.post(IMPORTS, files=upload(HEAD + ANA + BEN.replace("2026-12-09", "9.12."))))
        await bring.read_waiting(parts)
        page = (await browser.get(here, params={"show": "all"})).text
        assert "no es una fecha escrita como 2026-12-08" in page and "not a date" not in page
        assert "el próximo el" in page
        report = (await browser.get(f"{here}/report.csv")).content.decode("utf-8-sig")
        head, *told = csv.reader(io.StringIO(report))
        assert head[:3] == ["fila", "qué pasó", "columna"]
        assert {row[1] for row in told} == {"nueva", "no incorporada"}
