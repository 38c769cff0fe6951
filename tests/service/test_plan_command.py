"""`recado plan`: what would be sent, told without sending anything."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from recado.plan import instant, run

SAMPLES = Path(__file__).parents[1] / "calendars"
NEW_YORK = ZoneInfo("America/New_York")
HEADER = "client_ref,phone,event_ref,event_type,date,time,timezone,client_timezone,consent,status"


@dataclass(frozen=True, slots=True)
class Court:
    name: str
    city: str
    zone: str
    address: str


VENUES = {"NYV": Court("Varick Immigration Court", "New York", "America/New_York", "201 Varick St")}


def told(file: Path, now: str, until: str, *, as_json: bool = True, **options: Any) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    moments = (instant(now, NEW_YORK), instant(until, NEW_YORK))
    code = run(file, *moments, as_json, out, err, zone=NEW_YORK, venues=VENUES, **options)
    return code, out.getvalue(), err.getvalue()


def lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def write(tmp_path: Path) -> Any:
    def write(*rows: str) -> Path:
        file = tmp_path / "calendar.csv"
        file.write_text("\n".join([HEADER, *rows]) + "\n")
        return file

    return write


def test_each_line_has_the_agreed_names_and_clocks(write: Any) -> None:
    file = write("A-1,,H-1,hearing.master,2026-12-08,08:30,America/Chicago,America/New_York,paper,")
    code, out, err = told(file, "2026-11-01T00:00:00Z", "2026-12-31T00:00:00Z")
    assert (code, err) == (0, "")
    found = lines(out)
    assert [line["step"] for line in found] == ["30-days", "14-days", "7-days", "3-days", "1-day", "morning"]
    assert found[3] == {
        "event_ref": "H-1",
        "client_ref": "A-1",
        "step": "3-days",
        "send_at": "2026-12-05T15:00:00Z",
        "send_at_local": "2026-12-05T10:00:00-05:00",
        "event_at": "2026-12-08T14:30:00Z",
        "event_at_local": "2026-12-08T08:30:00-06:00",
        "state": "planned",
        "reason": "",
        "language": None,
        "channel": "sms",
    }
    assert found == sorted(found, key=lambda line: line["send_at"])


def test_the_window_cuts_what_is_planned_and_nothing_else(write: Any) -> None:
    file = write("A-1,,H-1,hearing.master,2026-12-08,08:30,America/New_York,,,")
    _, out, _ = told(file, "2026-12-04T12:00", "2026-12-06T00:00")
    assert [(line["step"], line["state"]) for line in lines(out)] == [
        ("30-days", "suppressed"),
        ("14-days", "suppressed"),
        ("7-days", "catch_up"),
        ("3-days", "planned"),
    ]


def test_the_persons_zone_is_theirs_or_the_organisations(write: Any) -> None:
    file = write(
        "A-1,,H-1,hearing.master,2026-12-08,13:00,America/New_York,America/Los_Angeles,,",
        "A-2,,H-2,hearing.master,2026-12-08,13:00,America/New_York,,,",
    )
    _, out, _ = told(file, "2026-12-07T09:00", "2026-12-07T23:00")
    first = {line["client_ref"]: line["send_at_local"] for line in lines(out) if line["step"] == "1-day"}
    assert first == {"A-1": "2026-12-07T10:00:00-08:00", "A-2": "2026-12-07T10:00:00-05:00"}


def test_who_said_no_is_told_as_such_and_who_was_not_asked_is_planned(write: Any) -> None:
    row = "hearing.master,2026-12-08,08:30,America/New_York,"
    file = write(f"A-1,,H-1,{row},no,", f"A-2,,H-2,{row},,")
    _, out, _ = told(file, "2026-10-01", "2026-12-31")
    by_client = {c: {(x["state"], x["reason"]) for x in lines(out) if x["client_ref"] == c} for c in ("A-1", "A-2")}
    assert by_client == {"A-1": {("suppressed", "no consent")}, "A-2": {("planned", "")}}


def test_an_unverified_cancellation_is_still_reminded_of_and_a_verified_one_is_not(write: Any) -> None:
    file = write("A-1,,H-1,hearing.master,2026-12-08,08:30,America/New_York,,,cancelled")
    _, out, _ = told(file, "2026-10-01", "2026-12-31")
    assert {line["state"] for line in lines(out)} == {"planned"}
    assert all("not verified" in line["reason"] for line in lines(out))
    file = write("A-1,,H-1,hearing.master,2026-12-08,08:30,America/New_York,,,attended")
    _, out, _ = told(file, "2026-10-01", "2026-12-31")
    assert {(line["state"], line["reason"]) for line in lines(out)} == {("suppressed", "the event is marked attended")}


def test_bad_rows_are_listed_by_row_and_the_good_ones_kept(write: Any) -> None:
    file = write(
        "A-1,,H-1,hearing.master,08/12/2026,08:30,America/New_York,,,",
        "A-2,,H-2,hearing.master,2026-12-08,08:30,America/New_York,,,",
        ",555 77,H-3,hearing.master,2026-12-08,08:30,America/New_York,,,",
    )
    code, out, err = told(file, "2026-10-01", "2026-12-31")
    assert code == 1
    assert {line["client_ref"] for line in lines(out)} == {"A-2"}
    assert f"{file}: row 2, date: not a date written like 2026-12-08" in err
    assert f"{file}: row 4, phone: not a phone number" in err
    assert "555 77" not in err
    code, out, _ = told(file, "2026-10-01", "2026-12-31", date_format="DD/MM/YYYY")
    assert {line["client_ref"] for line in lines(out)} == {"A-1", "A-2"}


def test_columns_under_other_names(tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("Case,Kind,Day,Hour,Court,Note\nA-1,hearing.master,2026-12-08,8:30 AM,NYV,x\n")
    theirs = {"client_ref": "Case", "event_type": "Kind", "date": "Day", "time": "Hour", "venue": "Court"}
    code, out, err = told(file, "2026-12-07T09:00", "2026-12-09", mapping=theirs)
    assert code == 0
    assert "columns ignored: Note" in err
    assert lines(out)[-1]["event_at"] == "2026-12-08T13:30:00Z"


def test_a_calendar_feed(tmp_path: Path) -> None:
    code, out, err = told(SAMPLES / "court.ics", "2026-11-20", "2026-12-31")
    assert code == 1  # the sample has broken events, told by number
    assert "row 7, DTSTART: cannot be read" in err
    assert {"monthly/2026-12-02", "own-zone"} <= {line["event_ref"] for line in lines(out)}


def test_the_table_reads_without_json(write: Any) -> None:
    file = write("A-1,,H-1,hearing.master,2026-12-08,08:30,America/New_York,,,")
    _, out, _ = told(file, "2026-12-04T12:00", "2026-12-31", as_json=False)
    assert "Sat 2026-12-05 10:00 EST" in out
    assert "catch_up" in out and "past when entered" in out


def test_options_that_cannot_be_used(write: Any, tmp_path: Path) -> None:
    file = write()
    assert told(file, "2026-12-04", "2026-12-01")[0] == 2
    assert told(tmp_path / "none.csv", "2026-12-01", "2026-12-04")[0] == 2
    assert told(tmp_path, "2026-12-01", "2026-12-04")[0] == 2
    code, _, err = told(file, "2026-12-01", "2026-12-04", mapping={"klient": "x"})
    assert code == 2 and "no column of ours is called klient" in err
    assert told(file, "2026-12-01", "2026-12-04", date_format="MM/YY")[0] == 2


def test_moments_on_the_command_line() -> None:
    assert instant("2026-12-01T00:00:00Z", NEW_YORK) == datetime(2026, 12, 1, tzinfo=UTC)
    assert instant("2026-12-01T08:00:00-05:00", NEW_YORK) == datetime(2026, 12, 1, 13, tzinfo=UTC)
    assert instant("2026-12-01", NEW_YORK) == datetime(2026, 12, 1, 5, tzinfo=UTC)
    with pytest.raises(ValueError, match="Invalid isoformat"):
        instant("next week", NEW_YORK)
