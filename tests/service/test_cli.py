"""The command line: what it says, and its exit codes. 0 done, 1 the input has problems, 2 usage, 3 the environment."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import Result
from typer.testing import CliRunner

from recado import words
from recado.cli import app
from service.settings import read

SAMPLES = Path(__file__).parents[1] / "calendars"
HEADER = "client_ref,phone,event_ref,event_type,date,time,timezone,venue,consent,language"
GOOD = "A-1,+12025550151,H-1,hearing.master,2036-12-08,08:30,America/New_York,Varick,paper,es"
NOWHERE = "postgresql://nobody:topsecret@127.0.0.1:1/recado"


@pytest.fixture
def recado(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Runs a command in this process, in an environment of its own."""
    for name in list(os.environ):
        if name.startswith(("RECADO_", "TWILIO_")) or name in ("DATABASE_URL", "PORT"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("RECADO_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    monkeypatch.setenv("COLUMNS", "200")

    def run(*arguments: str, typed: str | None = None, **environment: str) -> Result:
        result = CliRunner().invoke(app, arguments, input=typed, env=environment)
        assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def calendar(tmp_path: Path) -> Any:
    def write(*rows: str, header: str = HEADER) -> str:
        file = tmp_path / "calendar.csv"
        file.write_text("\n".join([header, *rows]) + "\n")
        return str(file)

    return write


def objects(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_calendar_with_good_and_bad_rows(recado: Any, calendar: Any, url: str) -> None:
    file = calendar(GOOD, GOOD.replace("H-1", "H-2").replace("2036-12-08", "08/12/2036"), "A-3,12,H-3,party,,,,,,")
    result = recado("import", "calendar", file, DATABASE_URL=url)
    assert result.exit_code == 1
    assert "row 3, date: rejected: not a date written like 2026-12-08" in result.stdout
    assert "row 4, event_type: rejected" in result.stdout and "row 4, phone: rejected" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("1 created, 0 changed, 0 same,")
    assert "2025550151" not in result.output
    again = recado("import", "calendar", file, "--json", DATABASE_URL=url)
    assert next((o["row"], o["fate"]) for o in objects(again)) == (2, "same")
    good = recado("import", "calendar", calendar(GOOD), DATABASE_URL=url)
    assert (good.exit_code, good.stdout.strip()) == (0, "0 created, 0 changed, 1 same, 0 rejected")


def test_a_dry_run_keeps_nothing(recado: Any, calendar: Any, url: str) -> None:
    file = calendar(GOOD)
    for _ in range(2):
        result = recado("import", "calendar", file, "--dry-run", DATABASE_URL=url)
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [
            "row 2: created: sends 6 later, the next at 2036-11-08T15:00Z",
            "1 created, 0 changed, 0 same, 0 rejected",
            "messages: 0 at once, 0 corrections, 6 later, 0 no consent, 0 calls",
        ]


def test_a_report_for_a_spreadsheet_and_the_file_again(recado: Any, calendar: Any, url: str, tmp_path: Path) -> None:
    file = calendar(GOOD)
    for name in ("report.csv", "report.xlsx"):
        to = tmp_path / name
        assert recado("import", "calendar", file, "--report", str(to), DATABASE_URL=url).exit_code == 0
    lines = (tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == '"row","fate","column","what","case_event","sends"'
    assert lines[1].startswith('"2","created",')
    (newest, _) = map(json.loads, recado("import", "list", "--json", DATABASE_URL=url).stdout.splitlines())
    assert (newest["file"], newest["counts"]) == (Path(file).name, {"same": 1})
    told = recado("import", "report", newest["id"], "--json", DATABASE_URL=url)
    assert json.loads(told.stdout)["fate"] == "same"
    again = tmp_path / "again.csv"
    assert recado("import", "original", newest["id"], str(again), DATABASE_URL=url).exit_code == 0
    assert again.read_bytes() == Path(file).read_bytes()


@pytest.mark.parametrize("name", ["empty.csv", "empty.xlsx"])
def test_a_calendar_to_fill_in_is_one_we_can_read(recado: Any, url: str, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    assert recado("import", "template", str(file), DATABASE_URL=url).exit_code == 0
    result = recado("import", "calendar", str(file), "--dry-run", DATABASE_URL=url)
    assert "1 created, 0 changed, 0 same, 0 rejected" in result.stdout, result.stdout


def test_places_of_ones_own(recado: Any, calendar: Any, url: str) -> None:
    new = ("venue", "set", "isap-el-paso", "--kind", "isap", "--name", "ISAP El Paso", "--city", "El Paso")
    assert recado(*new, DATABASE_URL=url).exit_code == 2, "a place has a clock"
    assert recado(*new, "--zone", "America/Denver", DATABASE_URL=url).exit_code == 0
    recado("venue", "set", "isap-el-paso", "--closed", "--caution", "moved in May", DATABASE_URL=url)
    found = {
        p["code"]: p for p in map(json.loads, recado("venue", "list", "--json", DATABASE_URL=url).stdout.splitlines())
    }
    assert found["ISAP-EL-PASO"]["check"] == "closed; moved in May"
    file = calendar(GOOD.replace("America/New_York", "").replace("Varick", "ISAP-EL-PASO"))
    told = recado("import", "calendar", file, DATABASE_URL=url)
    assert "row 2: created: check the place: closed; moved in May" in told.stdout
    recado("venue", "set", "isap-el-paso", "--open", "--caution", "", DATABASE_URL=url)
    doubtful = recado("venue", "list", "--doubtful", "--json", DATABASE_URL=url).stdout
    assert '"ISAP-EL-PASO"' not in doubtful
    assert '"ATL"' in doubtful
    assert recado("venue", "remove", "isap-el-paso", DATABASE_URL=url).exit_code == 0
    assert recado("venue", "remove", "ATL", DATABASE_URL=url).exit_code == 1


def test_a_calendar_of_theirs(recado: Any, calendar: Any, url: str) -> None:
    """Other column names, other dates; a column nobody knows, and a court nobody knows, are said on the way."""
    header = HEADER.replace("date", "day").replace("client_ref", "Shoe size")
    file = calendar(GOOD.replace("2036-12-08", "12/08/2036").replace("Varick", "QQQ"), header=header)
    arguments = ("--map", "date=day", "--date-format", "MM/DD/YYYY")
    result = recado("import", "calendar", file, *arguments, DATABASE_URL=url)
    assert result.exit_code == 0
    assert "columns ignored: Shoe size" in result.stderr
    assert "row 2: created: check the place: it looks like the code of a court we do not know" in result.stdout
    assert "QQQ" not in result.stderr


def test_a_feed(recado: Any, url: str) -> None:
    result = recado("import", "calendar", str(SAMPLES / "court.ics"), "--dry-run", "--json", DATABASE_URL=url)
    assert result.exit_code == 1
    reports = objects(result)
    assert {(o["column"], o["what"]) for o in reports} >= {
        ("client_ref", "nobody is known by this client_ref: give a phone as well")
    }
    assert any(o["column"] == "DTSTART" for o in reports)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("import", "calendar", "nowhere.csv"), "nowhere.csv: no such file"),
        (("import", "calendar", "{file}", "--map", "date"), "--map: written as ours=theirs"),
        (("plan", "nowhere.csv"), "nowhere.csv: No such file"),
        (("plan", "{file}", "--now", "soon"), "not a date and time such as"),
        (("plan", "{file}", "--now", "2026-12-02", "--until", "2026-12-01"), "--until is before --now"),
        (("chat", "--phone", "12"), "--phone: not a phone number"),
        (("chat", "--phone", "+12025550104", "--lang", "xx"), "--lang: no messages in this language; there are "),
        (("tasks", "done", "7"), "Invalid value"),
        (("fly",), "No such command"),
    ],
)
def test_what_was_meant_otherwise(recado: Any, calendar: Any, url: str, arguments: tuple[str, ...], says: str) -> None:
    file = calendar(GOOD)
    result = recado(*(a.replace("{file}", file) for a in arguments), DATABASE_URL=url)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "calendar", "{file}"),
        ("tasks",),
        ("tasks", "done", "00000000-0000-0000-0000-000000000000"),
        ("chat", "--phone", "+12025550104"),
        ("db", "status"),
        ("db", "upgrade"),
        ("serve",),
        ("worker",),
        ("demo",),
    ],
)
def test_a_database_that_does_not_answer(recado: Any, calendar: Any, arguments: tuple[str, ...]) -> None:
    file = calendar(GOOD)
    result = recado(*(a.replace("{file}", file) for a in arguments), DATABASE_URL=NOWHERE, PORT="1")
    assert (result.exit_code, result.stdout) == (3, "")
    assert "does not answer" in result.stderr and len(result.stderr.splitlines()) == 1
    assert "topsecret" not in result.stderr


@pytest.mark.parametrize("command", [("demo",), ("chat", "--phone", "+12025550104")])
def test_the_simulator_is_kept_away_from_an_installation_that_serves_people(
    recado: Any, url: str, command: tuple[str, ...]
) -> None:
    real = {
        "RECADO_MODE": "trial",
        "TWILIO_ACCOUNT_SID": "AC" + "1" * 32,
        "TWILIO_AUTH_TOKEN": "x",
        "TWILIO_SMS_FROM": "+12025550100",
        "RECADO_KEYS": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    }
    result = recado(*command, DATABASE_URL=url, **real)
    assert result.exit_code == 3
    assert "RECADO_MODE=trial: this command is for demo mode only" in result.stderr


def test_settings_that_cannot_be(recado: Any) -> None:
    result = recado("tasks", RECADO_TIMEZONE="Mars/Olympus")
    assert result.exit_code == 3
    assert "RECADO_TIMEZONE: " in result.stderr and "Olympus" not in result.stderr


def test_what_would_be_sent_without_a_database(recado: Any, calendar: Any) -> None:
    file = calendar(GOOD)
    window = ("--now", "2036-12-01T12:00:00Z", "--until", "2036-12-06T00:00:00Z")
    result = recado("plan", file, *window, "--json", DATABASE_URL=NOWHERE)
    assert result.exit_code == 0
    lines = [o for o in objects(result) if o["state"] != "suppressed"]
    assert [(o["step"], o["state"], o["send_at"]) for o in lines] == [
        ("7-days", "planned", "2036-12-01T15:00:00Z"),
        ("3-days", "planned", "2036-12-05T15:00:00Z"),
    ]
    table = recado("plan", file, *window)
    assert table.exit_code == 0 and "3-days" in table.stdout
    bad = recado("plan", calendar(GOOD, "A-2,,,,,,,,,"), *window)
    assert bad.exit_code == 1 and "row 3, " in bad.stderr


def test_what_a_text_costs(recado: Any) -> None:
    assert objects(recado("segments", "hola")) == [{"encoding": "GSM-7", "units": 4, "segments": 1, "outside_gsm7": []}]
    (cyrillic,) = objects(recado("segments", "--json", "ж" * 71))
    assert (cyrillic["encoding"], cyrillic["segments"], cyrillic["outside_gsm7"]) == ("UCS-2", 2, ["ж"])


def test_words_are_signed_and_facts_looked_at(recado: Any, url: str) -> None:
    unknown = recado("words", "sign", "es", "nothing", "--name", "Ada", DATABASE_URL=url)
    assert (unknown.exit_code, "no message file or key: nothing" in unknown.stderr) == (2, True)
    done = recado(
        "words", "sign", "es", "templates/messages/es/person.ftl", "call.open", "--name", "Ada", DATABASE_URL=url
    )
    assert done.stdout.strip() == "4 of 4 messages signed"
    assert recado("words", "checked", "bond", "--changed", DATABASE_URL=url).exit_code == 0
    assert "draft, 4 source unsigned" in recado("words", "status", "es", DATABASE_URL=url).stdout
    known = words.known(read({"DATABASE_URL": url}))  # what `recado check` reads of it
    assert (len(known.signed), known.looked["bond"][1]) == (4, False)


def test_tasks_come_and_are_done(recado: Any, calendar: Any, url: str) -> None:
    none = recado("tasks", DATABASE_URL=url)
    assert (none.exit_code, none.stdout.strip()) == (0, "Nothing waits for a human.")
    recado("import", "calendar", calendar(GOOD), DATABASE_URL=url)
    talk = recado("chat", "--phone", "+12025550151", typed="quiero morir\n", DATABASE_URL=url)
    assert talk.exit_code == 0
    (task,) = objects(recado("tasks", "--json", DATABASE_URL=url))
    assert (task["kind"], task["urgent"]) == ("danger", True)
    assert task["kind"] in recado("tasks", "list", DATABASE_URL=url).stdout
    assert recado("tasks", "done", task["id"], DATABASE_URL=url).exit_code == 0
    assert objects(recado("tasks", "list", "--json", DATABASE_URL=url)) == []
    again = recado("tasks", "done", task["id"], DATABASE_URL=url)
    assert again.exit_code == 1 and f"no open task {task['id']}" in " ".join(again.stderr.split())


def test_a_conversation_in_spanish(recado: Any, url: str) -> None:
    """Hola, the language, the consent, whose phone it is: to the menu, in one go."""
    result = recado("chat", "--phone", "+12025550104", "--json", typed="hola\n1\n\n1\n1\n", DATABASE_URL=url)
    assert result.exit_code == 0
    said = objects(result)
    assert {"id", "at", "channel", "body", "options", "status"} <= set(said[0])
    assert "¿Qué idioma?" in said[1]["body"]
    assert "1 " in said[-1]["body"] and "fecha" in said[-1]["body"]
    one = recado("chat", "--phone", "+12025550105", "--lang", "es", typed="hola\n", DATABASE_URL=url)
    assert "idioma" not in one.stdout and one.stdout


def test_the_program_itself(tmp_path: Path) -> None:
    """As people run it: an answer, a usage error and an environment that fails, without a traceback."""
    program = str(Path(sys.executable).parent / "recado")
    environment = {"PATH": os.environ["PATH"], "RECADO_DATA_DIR": str(tmp_path), "DATABASE_URL": NOWHERE}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=60)

    assert json.loads(run("segments", "hola").stdout)["segments"] == 1
    failed = run("tasks", "--json")
    assert (failed.returncode, failed.stdout) == (3, "")
    assert failed.stderr == "recado: the database does not answer: ConnectionRefusedError\n"


def test_a_person_is_told_what_is_held_and_is_forgotten(recado: Any, calendar: Any, url: str) -> None:
    recado("import", "calendar", calendar(GOOD), DATABASE_URL=url)
    told = recado("export", "A-1", DATABASE_URL=url)
    assert (told.exit_code, json.loads(told.stdout)["client"][0]["phone"]) == (0, "+12025550151")
    assert recado("forget", "+12025550151", typed="n\n", DATABASE_URL=url).exit_code == 1
    assert recado("keys", "rotate", DATABASE_URL=url).stdout.startswith("0 keys")
    gone = recado("forget", "+12025550151", typed="y\n", DATABASE_URL=url)
    assert (gone.exit_code, "erased" in gone.stdout) == (0, True)
    for command in ("export", "forget"):
        again = recado(command, "A-1", typed="y\n", DATABASE_URL=url)
        assert (again.exit_code, again.stderr.strip()) == (1, "recado: no such client")


def test_staff_and_keys_are_made_from_the_command_line(recado: Any, url: str) -> None:
    made = recado("staff", "add", "ada@example.org", "--role", "admin", DATABASE_URL=url)
    assert made.exit_code == 0
    assert re.fullmatch(r"http://127.0.0.1:8000/console/welcome/[\w-]{43}\n", made.stdout)
    assert recado("staff", "add", "ADA@example.org", "--role", "auditor", DATABASE_URL=url).exit_code == 1
    assert recado("staff", "add", "ada", "--role", "admin", DATABASE_URL=url).exit_code == 2
    assert recado("staff", "add", "b@example.org", "--role", "king", DATABASE_URL=url).exit_code == 2

    again = recado("staff", "reset", "ada@example.org", DATABASE_URL=url)
    assert again.exit_code == 0
    assert again.stdout != made.stdout
    assert recado("staff", "reset", "nobody@example.org", DATABASE_URL=url).exit_code == 1

    key = recado("token", "add", "A program", "--scope", "clients:read", "--scope", "tasks:read", DATABASE_URL=url)
    assert key.exit_code == 0
    assert re.fullmatch(r"recado_[\w-]{43}\n", key.stdout)
    assert recado("token", "add", "A program", "--scope", "everything", DATABASE_URL=url).exit_code == 2


def test_a_backup_comes_back_and_nothing_leaves_until_somebody_says_so(
    recado: Any, calendar: Any, url: str, tmp_path: Path
) -> None:
    recado("import", "calendar", calendar(GOOD), DATABASE_URL=url)
    file = str(tmp_path / "copy")
    assert recado("backup", file, DATABASE_URL=url).exit_code == 0
    recado("forget", "A-1", "--yes", DATABASE_URL=url)
    assert recado("restore", str(tmp_path / "none"), DATABASE_URL=url).exit_code == 2
    assert recado("restore", file, typed="n\n", DATABASE_URL=url).exit_code == 1
    done = recado("restore", file, typed="y\n", DATABASE_URL=url)
    assert (done.exit_code, "1 people who were erased since are erased again" in done.stdout) == (0, True)
    early = recado("resume", DATABASE_URL=url)
    assert (early.exit_code, "may not be on the provider's list yet" in early.stderr) == (1, True)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("UPDATE control SET recovering_since = recovering_since - interval '5 min'")
    assert recado("resume", typed="7\n", DATABASE_URL=url).exit_code == 1
    assert recado("backup", file, DATABASE_URL=url).exit_code == 0
    assert "sending goes on" in recado("resume", typed="0\n", DATABASE_URL=url).stdout
    assert recado("resume", DATABASE_URL=url).stdout.strip() == "it was not paused"
    assert recado("restore", file, "--yes", RECADO_KEYS="eA==", DATABASE_URL=url).exit_code == 3


def test_a_household_is_seen_ahead_in_the_messages_that_will_go(recado: Any, url: str, calendar: Any) -> None:
    household = "household,label,client_ref,phone,event_ref,event_type,date,time,timezone,venue,consent,language"
    soon = date.today() + timedelta(days=20)
    rows = [f"H,{n},{n},+12025550151,H-{n},hearing.master,{soon},08:30,America/New_York,Varick,paper,en" for n in "AB"]
    recado("import", "calendar", calendar(*rows, header=household), DATABASE_URL=url)
    told = objects(recado("replay", "--json", "--words", DATABASE_URL=url))
    summary = told[-1]["summary"]
    messages = [one for one in told if "carried" in one]
    questions = [one for one in told if "question" in one]
    assert questions[0]["step"] == "after" and "how was it?" in questions[0]["body"]
    assert summary["messages"] == len(messages) + len(questions) and summary["sent"] == 2 * len(messages)
    assert all(one["body"].startswith("A, B: ") and len(one["carried"]) == 2 for one in messages)
    event = questions[0]["case_event"]
    *_, stands = objects(recado("event", "show", event, "--json", DATABASE_URL=url))
    assert stands == {"far": "unknown", "clashes": []}, "the other date is somebody else's"
    assert "how far it is from where this person lives is not known" in recado(
        "event", "show", event, DATABASE_URL=url
    ).stdout.replace("\n", " ")
    shown = recado("replay", DATABASE_URL=url).stdout
    assert (
        "one message, " in shown
        and "asked reminders.discreet-after" in shown
        and f"{summary['messages']} messages" in shown
    )
