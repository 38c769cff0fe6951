"""`recado broadcast`: from a file to a report."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from click.testing import Result
from typer.testing import CliRunner

from recado.cli import app
from service.parts import Parts
from tests.standin import people

NOTICE = """
title: Closed
texts:
  en: Our office is closed on Monday, December 7, 2037. Call {org_phone}.
  es: La oficina cierra el lunes 7 de diciembre de 2037. Llame al {org_phone}.
not_after: 2037-12-07T12:00:00Z
"""


@pytest.fixture
def recado(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str) -> Any:
    for name in list(os.environ):
        if name.startswith(("RECADO_", "TWILIO_")) or name in ("DATABASE_URL", "PORT"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("RECADO_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    monkeypatch.setenv("COLUMNS", "200")

    def run(*arguments: str) -> Result:
        result = CliRunner().invoke(app, ["broadcast", *arguments])
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def notice(tmp_path: Path) -> Any:
    def write(text: str = NOTICE) -> str:
        file = tmp_path / "notice.yaml"
        file.write_text(text)
        return str(file)

    return write


async def test_previewed_approved_undone_stopped_reported(
    recado: Any, notice: Any, parts: Parts, tmp_path: Path
) -> None:
    import asyncio

    await people.meet(parts, ["+12025550101", "+12025550102"])

    async def said(*arguments: str) -> Result:  # a command runs a loop of its own
        return await asyncio.to_thread(recado, *arguments)

    seen = await said("preview", notice(), "--json")
    found = json.loads(seen.stdout)
    assert (seen.exit_code, found["people"], found["state"], found["findings"]) == (0, 2, "checked", [])
    assert [s["people"] for s in found["samples"]] == [2, 0]
    assert found["segments"] == 2 * found["samples"][0]["size"]["segments"]
    again = await said("preview", found["id"])
    assert "reply ONLY DATES" in again.stdout
    approved = await said("approve", found["id"])
    assert (approved.exit_code, approved.stdout[:10]) == (0, "held until")
    assert (await said("undo", found["id"])).exit_code == 0
    assert (await said("undo", found["id"])).exit_code == 1
    assert (await said("approve", found["id"])).exit_code == 1, "it must be looked at again"
    assert (await said("stop", found["id"])).stdout == "stopped: 0 messages were called back\n"
    letters = tmp_path / "letters.csv"
    told = await said("report", found["id"], "--json", "--letters", str(letters))
    assert json.loads(told.stdout) | {"id": ""} == {
        "id": "", "state": "stopped", "failures": [], "left_out_by": {}, "planned": 0, "waiting": 0, "awaited": 0,
        "under_way": 0, "delivered": 0, "sent": 0, "failed": 0, "called_back": 2, "left_out": 0,
        "replied": 0, "opted_out": 0, "letters": 2,
    }  # fmt: skip
    assert len(letters.read_text(encoding="utf-8-sig").splitlines()) == 3
    assert letters.stat().st_mode & 0o077 == 0


def test_what_is_wrong_is_said_and_blocks(recado: Any, notice: Any) -> None:
    seen = recado("preview", notice(NOTICE.replace("lunes", "martes").replace("closed", "closed tomorrow")))
    assert seen.exit_code == 1
    assert "block: en: 'tomorrow' is another day to whoever reads it later: write the date" in seen.stdout
    assert "block: es: 'el martes 7 de diciembre de 2037': that date is another weekday" in seen.stdout
    assert "block: nobody would get it" in seen.stdout


@pytest.mark.parametrize(
    "text",
    ["[", "texts: 3", "texts: {en: x}\nwhom: all", "texts: {en: x}\nnot_after: 2037-01-01T09:00:00",
     "texts: {en: x}\naudience: {colour: [red]}", "texts: {en: {origin: typed}}"],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_usage(recado: Any, notice: Any, text: str) -> None:
    assert recado("preview", notice(text)).exit_code == 2


@pytest.mark.parametrize("verb", ["preview", "approve", "undo", "stop", "report"])
def test_one_that_is_not_there(recado: Any, verb: str) -> None:
    assert recado(verb, str(uuid4())).exit_code == 1
    assert recado(verb, "closed").exit_code == 2
