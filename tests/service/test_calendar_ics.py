"""Calendars as other programs write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.case_events import CaseEventRow, EventStatus, EventType, RejectedRow
from service.calendars import ics

SAMPLE = Path(__file__).parents[1] / "calendars" / "court.ics"
NOW = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Court:
    name: str
    city: str
    zone: str
    address: str


VENUES = {
    "NYC": Court("Federal Plaza Immigration Court", "New York", "America/New_York", "26 Federal Plaza"),
    "HOU": Court("Houston Immigration Court", "Houston", "America/Chicago", "600 Jefferson St"),
}


def calendar(*events: str, head: str = "") -> bytes:
    body = "\n".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}\n{body}\nEND:VCALENDAR\n".encode()


def event(start: str, *more: str, uid: str = "u-1") -> str:
    return "\n".join([f"UID:{uid}", start, "X-RECADO-CLIENT:A-1", "X-RECADO-TYPE:hearing.master", *more])


def read(data: bytes) -> list[CaseEventRow | RejectedRow]:
    return list(ics.read(data, now=NOW, venues=VENUES).rows)


def one(data: bytes) -> CaseEventRow:
    (row,) = read(data)
    assert isinstance(row, CaseEventRow), row
    return row


def refused(data: bytes) -> RejectedRow:
    (row,) = read(data)
    assert isinstance(row, RejectedRow), row
    return row


def clock(row: CaseEventRow) -> tuple[str, str]:
    return f"{row.facts.day} {row.facts.at:%H:%M}", row.facts.zone


def test_the_sample_calendar() -> None:
    found = list(ics.read(SAMPLE, now=NOW, venues=VENUES).rows)
    rows = {r.event_ref: r for r in found if isinstance(r, CaseEventRow)}
    assert {ref: clock(r) for ref, r in rows.items()} == {
        "hearing-1": ("2026-12-09 13:00", "America/New_York"),  # the higher SEQUENCE
        "hearing-houston": ("2026-12-08 08:30", "America/Chicago"),  # UTC, at the venue's clock
        "floating": ("2026-12-10 09:15", "America/New_York"),  # X-WR-TIMEZONE
        "own-zone": ("2026-12-11 10:00", "America/New_York"),  # a VTIMEZONE of the file's own
        "windows": ("2026-12-11 10:00", "America/Chicago"),
        "monthly/2026-11-02": ("2026-11-02 10:00", "America/New_York"),
        "monthly/2026-12-02": ("2026-12-03 11:00", "America/New_York"),  # moved; it keeps its name in the series
        "monthly/2027-02-02": ("2027-02-02 10:00", "America/New_York"),  # January was taken out
        "far-ahead": ("2029-03-02 10:00", "America/New_York"),
    }
    assert rows["hearing-1"].row == 2
    assert rows["floating"].facts.status is EventStatus.CANCELLED_UNVERIFIED
    assert rows["own-zone"].facts.type is EventType.ISAP_VISIT  # said by SUMMARY alone
    assert rows["hearing-houston"].client_ref == "A-101"
    assert [(r.row, r.column) for r in found if isinstance(r, RejectedRow)] == [
        (7, "DTSTART"),
        (8, "DTSTART"),
        (11, "RRULE"),
    ]


def test_a_time_in_another_zone_is_moved_to_the_venues_clock() -> None:
    row = one(calendar(event("DTSTART;TZID=America/New_York:20261208T093000", "LOCATION:HOU")))
    assert clock(row) == ("2026-12-08 08:30", "America/Chicago")
    assert row.facts.city == "Houston"


def test_utc_on_the_night_clocks_go_back_keeps_which_of_the_two() -> None:
    first = one(calendar(event("DTSTART:20261101T053000Z", "LOCATION:NYC")))
    second = one(calendar(event("DTSTART:20261101T063000Z", "LOCATION:NYC")))
    assert clock(first) == clock(second) == ("2026-11-01 01:30", "America/New_York")
    assert (first.facts.fold, second.facts.fold) == (0, 1)
    assert second.facts.starts_at == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_time_that_does_not_exist_is_refused() -> None:
    assert "does not exist" in refused(calendar(event("DTSTART;TZID=America/New_York:20270314T023000"))).why


@pytest.mark.parametrize(
    ("start", "why"),
    [
        ("DTSTART:20261208T083000", "missing, and there is no venue to take it from"),
        ("DTSTART:20261208T133000Z", "neither venue nor calendar says whose clock it is"),
        ("DTSTART;TZID=Nowhere/Land:20261208T083000", "no time zone we know"),
        ("DTSTART;VALUE=DATE:20261208", "a whole day"),
        ("SUMMARY:no start", "missing"),
        ("DTSTART:soon", "cannot be read"),
        ("DTSTART;TZID=America/New_York:19261208T083000", "between 2000 and 2099"),
    ],
)
def test_a_start_that_says_too_little(start: str, why: str) -> None:
    assert why in refused(calendar(event(start))).why


def test_a_zone_with_a_vendors_prefix() -> None:
    start = "DTSTART;TZID=/freeassociation.sourceforge.net/America/Denver:20261208T083000"
    assert clock(one(calendar(event(start)))) == ("2026-12-08 08:30", "America/Denver")


def test_two_files_may_mean_different_things_by_the_same_zone_name() -> None:
    def own(offset: str) -> bytes:
        zone = (
            "BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
            f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE"
        )
        return calendar(event("DTSTART;TZID=Here:20261208T083000"), head=zone)

    assert one(own("-0700")).facts.zone == "America/Phoenix"
    assert one(own("-1000")).facts.zone == "Pacific/Honolulu"


def test_a_cancelled_calendar_and_a_cancelled_event_are_unverified() -> None:
    start = "DTSTART;TZID=America/New_York:20261208T083000"
    assert one(calendar(event(start), head="METHOD:CANCEL")).facts.status is EventStatus.CANCELLED_UNVERIFIED
    assert one(calendar(event(start, "STATUS:CANCELLED"))).facts.status is EventStatus.CANCELLED_UNVERIFIED
    assert one(calendar(event(start, "STATUS:CONFIRMED"))).facts.status is EventStatus.SCHEDULED


def test_the_highest_sequence_counts_wherever_it_stands() -> None:
    newer = event("DTSTART;TZID=America/New_York:20261209T083000", "SEQUENCE:3")
    older = event("DTSTART;TZID=America/New_York:20261208T083000", "SEQUENCE:1")
    for data in (calendar(newer, older), calendar(older, newer)):
        assert one(data).facts.day == date(2026, 12, 9)


def test_weekly_calls_keep_their_hour_over_the_change_of_clocks_and_end_after_400_days() -> None:
    rows = read(calendar(event("DTSTART;TZID=America/New_York:20261020T090000", "RRULE:FREQ=WEEKLY")))
    assert all(isinstance(r, CaseEventRow) and r.facts.at == time(9) for r in rows)
    days = [r.facts.day for r in rows if isinstance(r, CaseEventRow)]
    assert (days[0], days[-1]) == (date(2026, 11, 3), date(2027, 11, 30))
    assert len({r.event_ref for r in rows if isinstance(r, CaseEventRow)}) == len(rows) == 57


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=DAILY;BYSECOND=0,1,2", "FREQ=DAILY;INTERVAL=0", "FREQ=SOMETIMES", "COUNT=3", "nonsense"],
)
def test_a_rule_that_cannot_be_borne_costs_only_its_own_event(rule: str) -> None:
    start = "DTSTART;TZID=America/New_York:20261208T090000"
    rows = read(calendar(event(start, f"RRULE:{rule}", uid="bad"), event(start, uid="good")))
    assert [r.row for r in rows if isinstance(r, RejectedRow)] == [1]
    assert [r.event_ref for r in rows if isinstance(r, CaseEventRow)] == ["good"]


def test_a_rule_from_long_ago_is_refused() -> None:
    assert (
        "before 1990"
        in refused(calendar(event("DTSTART;TZID=America/New_York:00010101T090000", "RRULE:FREQ=DAILY"))).why
    )


def test_an_event_without_a_type_or_a_client_is_refused_by_name() -> None:
    rows = read(calendar("UID:x\nDTSTART;TZID=America/New_York:20261208T083000\nSUMMARY:Master hearing for Maria"))
    assert {r.column for r in rows if isinstance(r, RejectedRow)} == {"client_ref", "event_type"}
    assert not any("Maria" in r.why for r in rows if isinstance(r, RejectedRow))


def test_folded_lines_and_windows_line_ends() -> None:
    data = calendar(event("DTSTART;TZID=America/New_York:20261208T083000", "LOCATION:26 Federal\n  Plaza"))
    assert one(data.replace(b"\n", b"\r\n")).facts.venue == "26 Federal Plaza"


def test_an_event_that_never_ends_is_told_and_the_next_is_kept() -> None:
    good = event("DTSTART;TZID=America/New_York:20261208T083000")
    rows = read(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:open\nBEGIN:VEVENT\n{good}\nEND:VEVENT\nEND:VCALENDAR".encode())
    assert rows[0] == RejectedRow(1, "VEVENT", "begins and never ends")
    assert isinstance(rows[1], CaseEventRow)


def test_something_else_altogether() -> None:
    assert refused(b"<html>not found</html>").why.startswith("not a calendar")


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    data = bytearray(SAMPLE.read_bytes())
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        data[start : start + draw(st.integers(0, 30))] = draw(
            st.one_of(
                st.binary(max_size=12), st.sampled_from([b"\n", b";", b":", b"=", b"\x00", b"99999999", b"RRULE:"])
            )
        )
    return bytes(data)


@settings(max_examples=120, deadline=None)
@given(st.one_of(mangled(), st.binary(max_size=200).map(lambda b: calendar(event("DTSTART:20261208T083000Z")) + b)))
def test_whatever_the_bytes_are_the_answer_is_rows(data: bytes) -> None:
    for row in read(data):
        assert isinstance(row, CaseEventRow | RejectedRow)
