"""Files as caseworkers' spreadsheets write them, and what is said about each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.case_events import CaseEventRow, EventStatus, EventType, Mode, RejectedRow
from flows.contact import Address, Channel
from flows.effects import Consent
from service.calendars import csv
from service.calendars.rows import Sheet

SAMPLES = Path(__file__).parents[1] / "calendars"


@dataclass(frozen=True, slots=True)
class Court:
    name: str
    city: str
    zone: str
    address: str


VENUES = {
    "NYV": Court("Varick Immigration Court", "New York", "America/New_York", "201 Varick St"),
    "HSG": Court("Gessner Immigration Court", "Houston", "America/Chicago", "8701 S Gessner Rd"),
}
HEADER = "client_ref,phone,event_ref,event_type,date,time,timezone,venue"
GOOD = "A-1,,E-1,hearing.master,2026-12-08,08:30,America/New_York,Varick"


def read(text: str | bytes, **options: object) -> Sheet:
    data = text.encode() if isinstance(text, str) else text
    return csv.read(data, venues=VENUES, **options)  # type: ignore[arg-type]


def rows(text: str | bytes, **options: object) -> list[CaseEventRow | RejectedRow]:
    return list(read(text, **options).rows)


def one(cells: Mapping[str, str], **options: object) -> CaseEventRow | list[RejectedRow]:
    """The row of a file of one row: the usual cells with these in their place."""
    usual = dict(zip(HEADER.split(","), GOOD.split(","), strict=True)) | dict(cells)
    text = ";".join(usual) + "\n" + ";".join(usual.values()) + "\n"
    found = rows(text, **options)
    if isinstance(found[0], CaseEventRow):
        assert len(found) == 1
        return found[0]
    return [r for r in found if isinstance(r, RejectedRow)]


def good(cells: Mapping[str, str], **options: object) -> CaseEventRow:
    row = one(cells, **options)
    assert isinstance(row, CaseEventRow), row
    return row


def bad(cells: Mapping[str, str], **options: object) -> list[RejectedRow]:
    row = one(cells, **options)
    assert isinstance(row, list), row
    return row


def test_a_full_file() -> None:
    sheet = csv.read(SAMPLES / "docket.csv", venues=VENUES)
    first, second, third = list(sheet.rows)
    assert isinstance(first, CaseEventRow) and isinstance(second, CaseEventRow) and isinstance(third, CaseEventRow)
    assert sheet.unknown == ("favourite colour",)
    assert (first.row, second.row, third.row) == (2, 3, 4)  # the line break inside row 3 does not count
    assert first.facts.type is EventType.HEARING_MASTER
    assert (first.facts.day, first.facts.at, first.facts.zone) == (date(2026, 12, 8), time(8, 30), "America/New_York")
    assert (first.facts.venue, first.facts.city) == ("Varick Immigration Court", "New York")
    assert first.phone == Address("+12025550123")
    assert (first.language, first.channel) == ("es", Channel.SMS)
    assert (first.consent, first.consent_how, first.consent_on) == (Consent.GIVEN, "paper", date(2026, 10, 1))
    assert first.facts.verified_on == date(2026, 11, 1)
    assert second.facts.venue == "Houston court 2nd floor"
    assert (second.facts.mode, second.channel, second.consent) == (Mode.VIDEO, Channel.WHATSAPP, None)
    assert third.facts.status is EventStatus.CANCELLED_UNVERIFIED
    assert third.consent is Consent.REFUSED


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_separators_line_ends_and_encodings(separator: str, end: str, encoding: str) -> None:
    text = (HEADER + ",room").replace(",", separator) + end + (GOOD + ",Salón 4").replace(",", separator) + end
    (row,) = rows(text.encode(encoding))
    assert isinstance(row, CaseEventRow)
    assert row.facts.room == "Salón 4"


def test_rows_are_numbered_as_the_spreadsheet_numbers_them() -> None:
    two_lines = GOOD.replace("Varick", '"Varick\nStreet"')
    text = f"{HEADER}\n\n{two_lines}\n,,,,,,,\nA-2,,,nonsense,,,,\n"
    found = rows(text)
    assert {r.row for r in found if isinstance(r, CaseEventRow)} == {3}
    assert {r.row for r in found if isinstance(r, RejectedRow)} == {5}


def test_headings_in_any_order_and_spelling_and_under_other_names() -> None:
    text = "Time, Event Type ,DATE,Expediente,Time-Zone\n08:30,hearing.master,2026-12-08,A-1,America/New_York\n"
    assert isinstance(
        rows(text.replace("Time-Zone", "timezone"), mapping={"client_ref": "expediente"})[0], CaseEventRow
    )
    (lost,) = rows(text, mapping={"client_ref": "Case no"})
    assert lost == RejectedRow(1, "", "no column is called Case no")
    with pytest.raises(ValueError, match="no column of ours is called client"):
        read(text, mapping={"client": "Expediente"})


def test_a_mapped_column_wins_over_one_that_bears_our_name() -> None:
    text = (
        "client_ref,time,hearing time,date,event_type,timezone\n"
        "A-1,23:00,08:30,2026-12-08,hearing.master,America/New_York\n"
    )
    sheet = read(text, mapping={"time": "Hearing Time"})
    (row,) = sheet.rows
    assert isinstance(row, CaseEventRow)
    assert row.facts.at == time(8, 30)
    assert sheet.unknown == ("time",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "names no column we know"),
        ("+12025550123,Maria\n+12025550124,Jose\n", "names no column we know"),
        ("client_ref,event_type,date\nA-1,hearing.master,2026-12-08\n", "no column for time, timezone or venue"),
        ("client_ref,event_type,date,time,venue,date\n", "more than one column for date"),
        (b"PK\x03\x04rest of a workbook", "neither text nor a workbook"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(text: str | bytes, why: str) -> None:
    sheet = read(text)
    (row,) = sheet.rows
    assert isinstance(row, RejectedRow)
    assert row.row == 1 and why in row.why
    assert sheet.unknown == ()


def test_an_unknown_column_that_looks_like_data_is_not_repeated() -> None:
    sheet = read(f"{HEADER},+1 202 555 0123\n{GOOD},x\n")
    assert sheet.unknown == ("column 9",)


@pytest.mark.parametrize(
    ("written", "format_", "meant"),
    [
        ("2026-12-08", None, date(2026, 12, 8)),
        ("2026-12-08", "DD/MM/YYYY", date(2026, 12, 8)),
        ("12/08/2026", "MM/DD/YYYY", date(2026, 12, 8)),
        ("8/12/2026", "DD/MM/YYYY", date(2026, 12, 8)),
        ("08.12.2026", "DD.MM.YYYY", date(2026, 12, 8)),
        ("12/8/2026", "%m/%d/%Y", date(2026, 12, 8)),
    ],
)
def test_dates(written: str, format_: str | None, meant: date) -> None:
    assert good({"date": written}, date_format=format_).facts.day == meant


@pytest.mark.parametrize(
    "written", ["10/03/2026", "3 Oct 2026", "46000", "2026-13-01", "2026-02-30", "٢٠٢٦-١٢-٠٨", "26-12-08"]
)
def test_a_date_is_never_guessed(written: str) -> None:
    (why,) = bad({"date": written})
    assert why == RejectedRow(2, "date", "not a date written like 2026-12-08, and no other date format was chosen")


def test_a_date_of_another_age_is_refused() -> None:
    assert "between 2000 and 2099" in bad({"date": "0026-12-08"})[0].why
    assert bad({"date": "31/12/2026"}, date_format="MM/DD/YYYY")[0].why.endswith("or as MM/DD/YYYY")


@pytest.mark.parametrize("format_", ["", "MM/DD/YY", "YYYY", "MM/MM/YYYY", "dd-mm"])
def test_an_unusable_date_format_is_told_at_once(format_: str) -> None:
    with pytest.raises(ValueError, match="names day, month and year once each"):
        read(f"{HEADER}\n{GOOD}\n", date_format=format_)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("8:30", time(8, 30)),
        ("08:30", time(8, 30)),
        ("08:30:00", time(8, 30)),
        ("8:30 AM", time(8, 30)),
        ("8:30\u202fpm", time(20, 30)),
        ("8 a.m.", time(8)),
        ("12:00 AM", time(0)),
        ("12:15 PM", time(12, 15)),
        ("13:05", time(13, 5)),
    ],
)
def test_times(written: str, meant: time) -> None:
    assert good({"time": written}).facts.at == meant


@pytest.mark.parametrize("written", ["8", "830", "25:00", "8:60", "13:00 PM", "0:30 AM", "noon", "8.30", "08:30:15"])
def test_a_time_is_never_guessed(written: str) -> None:
    assert bad({"time": written}) == [RejectedRow(2, "time", "not a time written like 08:30 or 8:30 AM")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("(202) 555-0123", "+12025550123"),
        ("+1 202 555 0123", "+12025550123"),
        ("whatsapp:+12025550123", "+12025550123"),
        ("'2025550123", "+12025550123"),
        ("\u202a+1 202-555-0123\u202c", "+12025550123"),
        ("+52 55 1234 5678", "+525512345678"),
        ("+1 555 010 0001", "+15550100001"),
        ("US.13491208655302741918", "US.13491208655302741918"),
    ],
)
def test_phones(written: str, meant: str) -> None:
    assert good({"phone": written, "client_ref": ""}).phone == Address(meant)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("2025550", "not a phone number"),
        ("+1 101 222 3333", "not a phone number"),
        ("call her sister", "not a phone number"),
        ("(202) 555-0123 ext 5", "not a phone number"),
        ("1.20256E+10", "rounded by the spreadsheet"),
    ],
)
def test_a_bad_phone_is_told_without_being_repeated(written: str, why: str) -> None:
    (row,) = bad({"phone": written})
    assert row.column == "phone" and why in row.why
    assert written not in row.why


def test_one_of_client_and_phone_is_enough_and_needed() -> None:
    assert good({"phone": ""}).phone is None
    assert good({"client_ref": "", "phone": "2025550123"}).client_ref == ""
    assert bad({"client_ref": "", "phone": ""}) == [RejectedRow(2, "client_ref", "neither client_ref nor phone")]


def test_every_bad_cell_of_a_row_is_told() -> None:
    found = bad({"event_type": "", "date": "soon", "time": "early", "phone": "x", "timezone": "EST"})
    assert {r.column for r in found} == {"event_type", "date", "time", "phone", "timezone"}
    assert {r.row for r in found} == {2}


@pytest.mark.parametrize("written", ["hearing.master", "Hearing Master", "HEARING_MASTER", "hearing-master"])
def test_types_are_recognised_however_they_are_spelt(written: str) -> None:
    assert good({"event_type": written}).facts.type is EventType.HEARING_MASTER


def test_allowed_values_are_listed_with_a_hint() -> None:
    (row,) = bad({"event_type": "hearing.mster"})
    assert "ice.check_in" in row.why and "did you mean hearing.master?" in row.why
    (row,) = bad({"mode": "webex"})
    assert row.why.startswith("not one of in_person, video, phone")
    (row,) = bad({"consent": "yes"})
    assert row.column == "consent" and "paper, voice, text" in row.why


def test_a_court_code_brings_zone_name_and_address() -> None:
    facts = good({"venue": "hsg", "timezone": ""}).facts
    assert (facts.zone, facts.city, facts.venue) == ("America/Chicago", "Houston", "Gessner Immigration Court")
    assert facts.address == "8701 S Gessner Rd"


def test_without_a_zone_nothing_is_assumed() -> None:
    assert bad({"timezone": "", "venue": "City hall"})[0].why == "missing, and the venue is not a court code we know"
    assert "did you mean HSG?" in bad({"timezone": "", "venue": "HSQ"})[0].why


def test_a_zone_that_contradicts_the_court_is_asked_about() -> None:
    (row,) = bad({"timezone": "America/New_York", "venue": "HSG"})
    assert row.column == "timezone" and "America/Chicago" in row.why
    assert good({"timezone": "America/Detroit", "venue": "NYV"}).facts.zone == "America/Detroit"  # the same clock


@pytest.mark.parametrize("written", ["EST", "ET", "Etc/GMT+5", "America", "../etc/passwd", "New York"])
def test_a_zone_is_a_place(written: str) -> None:
    (row,) = bad({"timezone": written})
    assert row.why.startswith("not a time zone written like America/New_York")


def test_zones_in_any_case() -> None:
    assert good({"timezone": "america/new_york"}).facts.zone == "America/New_York"


def test_a_time_that_does_not_exist_and_one_that_happens_twice() -> None:
    (row,) = bad({"date": "2026-03-08", "time": "02:30"})
    assert row.column == "time" and "does not exist" in row.why
    twice = {"date": "2026-11-01", "time": "01:30"}
    assert "fold=0 (first) or fold=1 (second)" in bad(twice)[0].why
    assert good(twice | {"fold": "1"}).facts.fold == 1
    assert bad(twice | {"fold": "2"})[0].column == "fold"


def test_a_file_alone_does_not_verify_a_cancellation() -> None:
    assert good({"status": "Canceled"}).facts.status is EventStatus.CANCELLED_UNVERIFIED
    assert bad({"status": "cancelled_verified"})[0].column == "verified_on"
    verified = good({"status": "cancelled_verified", "verified_on": "2026-11-20"})
    assert verified.facts.status is EventStatus.CANCELLED_VERIFIED


@pytest.mark.parametrize(
    ("written", "meant"), [("ES", "es"), ("pt-br", "pt-BR"), ("Haitian Creole", "ht"), ("zh-hans", "zh-Hans")]
)
def test_languages(written: str, meant: str) -> None:
    assert good({"language": written}).language == meant


def test_a_shifted_row_is_refused_and_nothing_of_it_is_repeated() -> None:
    (row,) = rows(f"{HEADER}\nA-1,,E-1,Maria,+12025550123,hearing.master,2026-12-08,08:30,x\n")
    assert isinstance(row, RejectedRow) and "more cells than the header" in row.why
    for found in rows(f"{HEADER}\nA-1,,E-1,Maria Lopez,+12025550123,+12025550124,Calle 5,NYV\n"):
        assert isinstance(found, RejectedRow)
        assert not any(word in found.why for word in ("Maria", "0123", "0124", "Calle"))


def test_an_unclosed_quotation_mark_costs_one_row() -> None:
    broken = GOOD.replace("Varick", '"Varick')
    found = rows(f"{HEADER}\n{broken}\n{GOOD.replace('E-1', 'E-2')}\n{GOOD.replace('E-1', 'E-3')}\n")
    assert found[0] == RejectedRow(2, "", "a quotation mark is opened and never closed")
    assert [r.event_ref for r in found[1:] if isinstance(r, CaseEventRow)] == ["E-2", "E-3"]
    (row,) = rows(f"{HEADER}\n{GOOD.replace('Varick', chr(34) + 'Varick' + chr(34) + ' St')}\n")
    assert isinstance(row, RejectedRow) and "double it" in row.why


def test_unreadable_characters_and_endless_cells() -> None:
    assert bad({"venue": "a\x00b"})[0].why == "holds characters that cannot be read"
    assert "longer than 500" in bad({"venue": "x" * 501})[0].why
    assert "longer than" in rows(f"{HEADER}\n{GOOD}{'x' * 200_000}\n{GOOD}\n")[0].why  # type: ignore[union-attr]


def test_an_event_told_twice_is_taken_once() -> None:
    again = GOOD.replace("08:30", "8:30 AM")
    found = rows(f"{HEADER}\n{GOOD}\n{again}\n")
    assert isinstance(found[0], CaseEventRow)
    assert found[1:] == [RejectedRow(3, "", "same as row 2", again=True)]


def test_an_event_told_in_two_ways_is_not_taken_at_all() -> None:
    later = GOOD.replace("08:30", "13:00")
    other = GOOD.replace("E-1", "E-2")
    found = rows(f"{HEADER}\n{GOOD}\n{other}\n{later}\n")
    assert [r.row for r in found if isinstance(r, CaseEventRow)] == [3]
    assert [(r.row, r.why) for r in found if isinstance(r, RejectedRow)] == [
        (2, "contradicts row 4: the same event_ref, other facts"),
        (4, "contradicts row 2: the same event_ref, other facts"),
    ]


def test_without_a_reference_client_type_date_and_time_tell_events_apart() -> None:
    bare = GOOD.replace("E-1", "")
    assert (
        len([r for r in rows(f"{HEADER}\n{bare}\n{bare.replace('08:30', '09:30')}\n") if isinstance(r, CaseEventRow)])
        == 2
    )
    contradicted = rows(f"{HEADER}\n{bare}\n{bare.replace('Varick', 'Broadway')}\n")
    assert all(isinstance(r, RejectedRow) and "the same client, type, date and time" in r.why for r in contradicted)


def test_a_large_file_is_never_held(tmp_path: Path) -> None:
    import tracemalloc

    file = tmp_path / "large.csv"
    room = "x" * 400
    with file.open("w") as out:
        print(HEADER + ",room", file=out)
        for n in range(4000):
            print(f"{GOOD.replace('E-1', f'E-{n}')},{room}", file=out)
    next(csv.read(file, venues=VENUES).rows)  # warm: zone and language tables
    tracemalloc.start()
    try:
        count = sum(isinstance(r, CaseEventRow) for r in csv.read(file, venues=VENUES).rows)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 4000
    assert peak < file.stat().st_size / 2


SEEDS = [(SAMPLES / name).read_bytes() for name in ("docket.csv", "court.ics")]


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """A good file with a few pieces cut, doubled or overwritten."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        stop = start + draw(st.integers(0, 30))
        data[start:stop] = draw(
            st.one_of(st.binary(max_size=12), st.sampled_from([b'"', b"\n", b"\r", b",", b";", b"\x00", b"\xff\xfe"]))
        )
    return bytes(data)


@settings(max_examples=250, deadline=None)
@given(st.one_of(mangled(), st.binary(max_size=300), st.text(max_size=200).map(lambda t: f"{HEADER}\n{t}".encode())))
def test_whatever_the_bytes_are_the_answer_is_rows(data: bytes) -> None:
    sheet = csv.read(data, venues=VENUES)
    for row in sheet.rows:
        assert isinstance(row, CaseEventRow | RejectedRow)
        if isinstance(row, CaseEventRow):
            assert row.facts.starts_at.tzinfo
