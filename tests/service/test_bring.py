"""Files that people bring: kept, read once, reported row by row, and never more than they say."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from flows.contact import Channel
from flows.roles import Role
from service.actions import bring
from service.actions.bring import Choices, Unusable
from service.actions.forget import forget
from service.store import imports
from service.store.imports import Import, ReportRow
from service.wiring import Process
from tests.console import console
from tests.stories import Story, at

HEAD = "client_ref,phone,event_type,date,time,timezone,event_ref,room,consent\n"
ANA = "A-1,+12025550151,hearing.master,2026-12-08,08:30,America/New_York,H-1,,paper\n"
BEN = "B-1,+12025550152,hearing.master,2026-12-09,08:30,America/New_York,H-2,,paper\n"


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def brought(story: Story, text: str, by: str | None = None, **choices: Any) -> tuple[Import, list[ReportRow]]:
    parts = story.process.parts
    of = await bring.accept(parts, [text.encode()], "list.csv", Choices(**choices), by=by)
    await bring.read_now(parts, of)
    found = await imports.get(parts.db, of)
    assert found is not None
    return found, await imports.rows_of(parts.db, of)


async def test_a_file_is_read_and_its_rows_are_told(story: Story) -> None:
    done, rows = await brought(story, HEAD + ANA + BEN.replace("08:30", "8.30"))
    assert (done.state, done.counts) == ("done", {"created": 1, "rejected": 1})
    assert [(r.line, r.fate, r.field) for r in rows] == [(2, "created", ""), (3, "rejected", "time")]
    again, rows = await brought(story, HEAD + ANA + ANA)
    assert again.counts == {"same": 2} and rows[1].what == "same as row 2", "a row that stands twice is no trouble"
    changed, rows = await brought(story, HEAD + ANA.replace("H-1,", "H-1,12"))
    assert (changed.counts, rows[0].what) == ({"changed": 1}, "room")


async def test_where_somebody_lives_is_the_same_the_second_time(story: Story) -> None:
    head, row = HEAD.strip() + ",client_city\n", ANA.strip() + ',"Newark, NJ"\n'
    await brought(story, head + row)
    again, _ = await brought(story, head + row)
    assert again.counts == {"same": 1}
    people = 'client_ref,phone,client_city\nA-1,+12025550151,"Newark, NJ"\n'
    _, rows = await brought(story, people, kind="clients")
    assert [(row.fate, row.what) for row in rows] == [("same", "")]


async def test_a_caseworkers_file_speaks_of_no_colleagues_clients(story: Story) -> None:
    """Not by number, not by reference, and what their full list lacks of a colleague's raises no question."""
    parts = story.process.parts
    async with console(story.process) as made:
        mine = str(await made.person(Role.CASEWORKER, "mine@example.org"))
        theirs = await made.person(Role.CASEWORKER, "theirs@example.org")
        supervisor = str(await made.person(Role.SUPERVISOR))
    await brought(story, HEAD + ANA + BEN, source="court")
    await story.rows("UPDATE client SET caseworker_id = $1 WHERE ref_index IS NOT NULL", theirs)
    text = HEAD + ANA.replace("08:30", "13:00") + BEN.replace("B-1", "").replace("08:30", "13:00")
    text += ANA.replace("A-1", "A-9").replace("0151", "0159").replace("H-1", "H-9")
    done, rows = await brought(story, text, by=mine, source="court", full=True)
    assert [(r.fate, r.field) for r in rows] == [("rejected", "client_ref"), ("rejected", "phone"), ("created", "")]
    assert done.counts == {"rejected": 2, "created": 1}, "nothing is missing: it is not theirs to miss"
    assert "another caseworker's client" in rows[0].what
    await story.rows(
        "UPDATE client SET caseworker_id = NULL WHERE ref_index = $1", parts.vault.index("client_ref", "A-1")
    )
    done, _ = await brought(story, HEAD + ANA.replace("08:30", "13:00"), by=mine)
    assert done.counts == {"changed": 1}, "whom nobody has taken is anybody's"
    done, _ = await brought(story, HEAD + BEN.replace("08:30", "13:00"), by=supervisor)
    assert done.counts == {"changed": 1}, "a supervisor sees all"


async def test_the_original_is_kept_sealed_and_then_let_go_of(story: Story, clock: Any) -> None:
    parts = story.process.parts
    text = HEAD + ANA
    done, _ = await brought(story, text)
    assert b"".join([p async for p in bring.original(parts, done.id)]) == text.encode()
    assert bring.label_of(parts, done) == "list.csv"
    (sealed,) = await story.rows("SELECT data_sealed FROM import_part")
    assert b"2025550151" not in sealed["data_sealed"]
    clock.on(bring.KEPT + bring.KEPT)
    await bring.read_waiting(parts)
    assert [p async for p in bring.original(parts, done.id)] == []
    assert await imports.rows_of(parts.db, done.id), "what became of its rows stays"


async def test_a_dry_run_tells_the_same_and_which_messages_would_go(story: Story) -> None:
    done, rows = await brought(story, HEAD + ANA + BEN.replace(",paper", ","), dry_run=True)
    assert done.counts == {"created": 2}
    assert done.preview == {"at_once": 1, "corrections": 0, "later": 4, "no_consent": 6, "calls": 0}
    assert rows[0].sends == "a catch-up (14-days) at once; 4 later, the next at 2026-12-01T15:00Z"
    assert await story.value("SELECT count(*) FROM case_event") == 0
    assert await story.value("SELECT count(*) FROM client") == 0
    assert await story.value("SELECT count(*) FROM reminder") == 0


async def test_a_dry_run_counts_the_messages_of_a_household_as_they_leave(story: Story) -> None:
    head = "household,label,language," + HEAD
    rows = [
        f"H,{name},{language}," + ANA.replace("A-1", name).replace("H-1", name).replace("08:30", at)
        for name, language, at in (
            ("Mama", "en", "08:30"), ("Beto", "en", "08:30"), ("Nena", "en", "08:30"), ("Lucho", "en", "09:30"),
            ("Papa", "es", "08:30"),
        )
    ]  # fmt: skip
    done, _ = await brought(story, head + "".join(rows), dry_run=True)
    assert done.counts == {"created": 5} and done.preview is not None
    assert (done.preview["at_once"], done.preview["later"]) == (2, 8), "of the four and of Papa, each time"
    await brought(story, head + "".join(rows))
    await story.work()
    assert len(await story.texts()) == 2
    moved = (head + "".join(rows)).replace("2026-12-08", "2026-12-10")
    await story.rows("UPDATE client SET channel = 'whatsapp'")
    done, _ = await brought(story, moved, dry_run=True)
    assert done.preview is not None
    assert done.preview["corrections"] == 5, "outside its window WhatsApp takes them one by one"
    await story.say("menu", channel=Channel.WHATSAPP)
    done, _ = await brought(story, moved, dry_run=True)
    assert done.preview is not None
    assert (done.preview["corrections"], done.preview["later"]) == (2, 25), "later the window is closed again"
    before = len(await story.texts())
    await brought(story, moved)
    await story.work()
    assert len(await story.texts()) == before + 2


async def test_a_dry_run_of_a_change_tells_of_the_correction(story: Story) -> None:
    await brought(story, HEAD + ANA)
    await story.work()
    done, rows = await brought(story, HEAD + ANA.replace("12-08", "12-15"), dry_run=True)
    assert done.preview is not None
    assert (done.preview["at_once"], done.preview["corrections"]) == (1, 1)
    assert rows[0].sends is not None
    assert rows[0].sends.startswith("a correction at once")
    assert len(await story.texts()) == 1, "and nobody heard of it"


async def test_a_dry_run_counts_no_correction_where_there_is_no_news(story: Story, clock: Any) -> None:
    """Somebody's list says that a hearing is off. Nobody is told that until it is checked, and the dry run says so."""
    clock.at(at("2026-11-25 12:00-05:00"))
    head, off = HEAD.replace("room", "status"), ANA.replace("H-1,", "H-1,cancelled")
    await brought(story, head + ANA)
    await story.work()
    told = await story.bodies()
    done, rows = await brought(story, head + off, dry_run=True)
    assert (done.counts, rows[0].what) == ({"changed": 1}, "status")
    assert done.preview == {"at_once": 0, "corrections": 0, "later": 4, "no_consent": 0, "calls": 0}
    await brought(story, head + off)
    await story.work()
    assert await story.bodies() == told and await story.tasks() == ["verify"]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("time", "12:30 am", "check the time: no office is open then"),
        ("time", "12:30 pm", ""),
        ("room", "A 123-456-789", "holds an A-Number, and messages would name it"),
    ],
)
async def test_a_cell_that_is_not_what_was_meant(story: Story, column: str, cell: str, said: str) -> None:
    row = ANA.replace("08:30", cell) if column == "time" else ANA.replace("H-1,", f"H-1,{cell}")
    _, (told,) = await brought(story, HEAD + row, dry_run=True)
    assert told.what == said
    assert told.fate == ("rejected" if column == "room" else "created")


async def test_a_row_may_have_two_things_to_look_at(story: Story) -> None:
    row = ANA.replace("08:30", "12:30 am").replace("H-1,", "H-1,ZZZ")
    _, (told,) = await brought(story, HEAD.replace("room", "venue") + row, dry_run=True)
    assert [said.partition(":")[0] for said in told.what.split("; ")] == ["check the time", "check the place"]


async def test_what_vanished_from_a_full_list_is_a_task_and_nothing_else(story: Story) -> None:
    await brought(story, HEAD + ANA + BEN, source="court", full=True)
    await story.work()
    before = await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step")
    done, rows = await brought(story, HEAD + ANA, source="court")
    assert done.counts == {"same": 1, "missing": 1}, "that it is full was remembered"
    assert (rows[-1].fate, rows[-1].what) == ("missing", "no longer on the list: verify")
    assert await story.tasks() == ["verify"]
    await story.work()
    assert await story.rows("SELECT * FROM reminder ORDER BY case_event_id, step") == before, "never a silent cancel"
    await brought(story, HEAD + ANA, source="court")
    assert await story.tasks() == ["verify"], "asked once"
    await brought(story, HEAD + ANA + BEN, source="court")
    assert await story.tasks() == [], "it is back: nobody needs to look"


async def test_other_lists_and_rows_that_cannot_be_read_make_nothing_vanish(story: Story) -> None:
    await brought(story, HEAD + ANA + BEN, source="court", full=True)
    other, _ = await brought(story, HEAD + ANA.replace("H-1", "H-7"), source="ice", full=True)
    assert "missing" not in other.counts
    bad, _ = await brought(story, HEAD + ANA + BEN.replace("2026-12-09", "soon"), source="court")
    assert bad.counts == {"same": 1, "rejected": 1}
    empty, rows = await brought(story, HEAD, source="court")
    assert empty.counts == {"rejected": 1}
    assert rows[0].what.startswith("no row could be read")
    assert await story.tasks() == []


async def test_a_full_list_needs_a_source(story: Story) -> None:
    with pytest.raises(Unusable, match="needs a source"):
        await brought(story, HEAD + ANA, full=True)
    assert await story.value("SELECT count(*) FROM import_file") == 0


async def test_rows_that_contradict_each_other_are_both_held(story: Story) -> None:
    done, rows = await brought(story, HEAD + ANA + BEN + ANA.replace("12-08", "12-10"))
    assert done.counts == {"created": 1, "held": 2}
    assert [(r.line, r.fate) for r in rows] == [(2, "held"), (3, "created"), (4, "held")]
    assert "contradicts row 4" in rows[0].what
    assert await story.value("SELECT count(*) FROM case_event") == 1


async def test_a_mapping_is_remembered_for_its_source(story: Story) -> None:
    theirs = HEAD.replace("date", "Day").replace("phone", "Cell") + ANA.replace("2026-12-08", "12/08/2026")
    lost, _ = await brought(story, theirs, source="court")
    assert set(lost.counts) == {"rejected"}
    chosen = {"mapping": {"date": "Day", "phone": "Cell"}, "date_format": "MM/DD/YYYY"}
    done, _ = await brought(story, theirs, source="court", **chosen)
    assert done.counts == {"created": 1}
    again, _ = await brought(story, theirs, source="court")
    assert again.counts == {"same": 1}
    elsewhere, _ = await brought(story, theirs, source="elsewhere")
    assert set(elsewhere.counts) == {"rejected"}


async def test_a_reader_that_died_is_followed_by_one_that_goes_on(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = story.process.parts
    monkeypatch.setattr("service.actions.schedule.BATCH", 1)
    of = await bring.accept(parts, [(HEAD + ANA + BEN).encode()], "list.csv", Choices())
    real, calls = imports.report, 0

    async def dies(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise ConnectionError
        await real(*arguments)

    monkeypatch.setattr(imports, "report", dies)
    with pytest.raises(ConnectionError):
        await bring.read_now(parts, of)
    await bring.read_waiting(parts)
    assert len(await imports.rows_of(parts.db, of)) == 1, "its lease still runs: nobody else begins"
    await story.rows("UPDATE import_file SET lease_until = clock_timestamp() - interval '1 second'")
    await bring.read_waiting(parts)
    assert [(r.nth, r.line, r.fate) for r in await imports.rows_of(parts.db, of)] == [
        (1, 2, "created"),
        (2, 3, "created"),
    ]


async def test_an_older_version_of_a_calendar_changes_nothing(story: Story) -> None:
    def feed(sequence: int, start: str) -> str:
        return (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u-1\nX-RECADO-CLIENT:A-1\nX-RECADO-TYPE:hearing.master\n"
            f"SEQUENCE:{sequence}\nDTSTART;TZID=America/New_York:{start}T083000\nEND:VEVENT\nEND:VCALENDAR\n"
        )

    await brought(story, HEAD + ANA)
    for sequence, start, fate in ((3, "20261210", "created"), (2, "20261212", "rejected"), (4, "20261214", "changed")):
        done, _ = await brought(story, feed(sequence, start), source="feed")
        assert done.counts == {fate: 1}


async def test_a_list_of_clients(story: Story) -> None:
    head = "client_ref,phone,alias,language,consent\n"
    line = "A-1,+12025550151,Ana,es,paper\n"
    for text, counts in (
        (head + line, {"created": 1}),
        (head + line, {"same": 1}),
        (head + line + "A-2,12,,,\n", {"same": 1, "rejected": 1}),
        (head + line + line.replace("es", "ht"), {"held": 2}),
    ):
        done, _ = await brought(story, text, kind="clients")
        assert done.counts == counts
    assert await story.value("SELECT count(*) FROM client") == 1


async def test_a_doubtful_place_is_told(story: Story) -> None:
    text = HEAD.replace("timezone", "venue") + ANA.replace("America/New_York", "ATL")
    _, rows = await brought(story, text)
    assert rows[0].what.startswith("check the place:")


async def test_nothing_personal_in_a_report(story: Story) -> None:
    odd = "Tecpán,+1202555015,hearing.Tecpán,Tecpán,Tecpán,Tecpán,Tecpán,,Tecpán\n"
    done, rows = await brought(story, HEAD + odd + ANA)
    assert isinstance(done.id, UUID)
    assert not [r for r in rows if "Tecpán" in r.what or "555015" in r.what]


async def test_who_is_forgotten_is_in_no_file_that_is_kept(story: Story) -> None:
    parts = story.process.parts
    done, _ = await brought(story, HEAD + ANA)
    await forget(parts, await story.value("SELECT id FROM client"))
    assert [p async for p in bring.original(parts, done.id)] == []
    assert [r.case_event for r in await imports.rows_of(parts.db, done.id)] == [None]
