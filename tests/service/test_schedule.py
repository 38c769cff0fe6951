"""A calendar comes in: what is kept, what is the same, and what is named and refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from time import process_time
from typing import Any

import pytest

from flows.case_events import CaseEventRow, EventStatus, RejectedRow
from flows.contact import Address, Channel
from flows.effects import Consent
from flows.messages import InboundMessage
from service.actions import schedule
from service.actions.receive import receive
from service.actions.schedule import Fate, import_calendar
from service.store import clients
from service.wiring import Process
from tests.stories import ANA, Story, but, hearing, taken

BEN = Address("+12025550152")


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


def fates(reports: list[schedule.RowReport]) -> list[Fate]:
    return [report.fate for report in reports]


async def test_a_date_is_created_then_the_same_then_changed(story: Story) -> None:
    assert fates(await story.bring(hearing())) == [Fate.CREATED]
    assert fates(await story.bring(hearing())) == [Fate.SAME]
    (report,) = await story.bring(hearing(date(2026, 12, 15), room="12"))
    assert (report.fate, report.what) == (Fate.CHANGED, "day, room")
    versions = await story.rows("SELECT version FROM case_event_version ORDER BY version")
    assert [r["version"] for r in versions] == [1, 2]
    assert await story.value("SELECT version FROM case_event") == 2


async def test_bad_rows_are_named_in_their_place_and_good_ones_kept(story: Story) -> None:
    bad = RejectedRow(3, "date", "not a date written like 2026-12-08")
    reports = await story.bring(hearing(row=2), bad, hearing(row=4, event_ref="H-2", phone=BEN))
    assert [(r.row, r.fate, r.column) for r in reports] == [
        (2, Fate.CREATED, ""),
        (3, Fate.REJECTED, "date"),
        (4, Fate.CREATED, ""),
    ]
    assert await story.value("SELECT count(*) FROM case_event") == 2


async def test_the_same_file_again_changes_nothing_and_sends_nothing(story: Story, clock: Any) -> None:
    file = [hearing(), hearing(date(2026, 12, 1), row=3, event_ref="H-2", phone=BEN)]
    await taken(story.process, file)
    await story.work()
    reached = [await story.bodies(), await story.bodies(BEN)]
    assert sum(map(len, reached)) == 2, "both had a step that was past: one catch-up each"
    ledger = await story.rows("SELECT * FROM reminder_ledger ORDER BY case_event_id, step")
    for _ in range(2):
        assert fates(await taken(story.process, file)) == [Fate.SAME, Fate.SAME]
        await story.work()
    assert [await story.bodies(), await story.bodies(BEN)] == reached
    assert await story.rows("SELECT * FROM reminder_ledger ORDER BY case_event_id, step") == ledger


async def test_checked_again_is_no_change(story: Story) -> None:
    await story.bring(hearing())
    assert fates(await story.bring(but(hearing(), verified_on=date(2026, 11, 20)))) == [Fate.SAME]
    assert await story.value("SELECT verified_on FROM case_event") == date(2026, 11, 20)
    await story.bring(but(hearing(), verified_on=date(2026, 11, 2)))
    assert await story.value("SELECT verified_on FROM case_event") == date(2026, 11, 20), "an older check is no news"


async def test_without_a_reference_a_date_is_known_by_what_it_is(story: Story) -> None:
    bare = hearing(event_ref="")
    assert fates(await story.bring(bare)) == [Fate.CREATED]
    assert fates(await story.bring(bare)) == [Fate.SAME]
    assert fates(await story.bring(but(bare, room="4"))) == [Fate.CHANGED]
    assert fates(await story.bring(but(bare, at=time(9)))) == [Fate.CREATED]


async def test_one_event_twice_in_a_file(story: Story) -> None:
    twice = [hearing(row=2), hearing(row=3), hearing(date(2026, 12, 9), row=4)]
    reports = await taken(story.process, twice)
    assert fates(reports) == [Fate.CREATED, Fate.SAME, Fate.HELD]
    assert (reports[2].column, reports[2].what) == (
        "event_ref",
        "the same event stands in row 2 with other facts: keep one of them",
    )
    assert await story.value("SELECT day FROM case_event") == date(2026, 12, 8)


async def test_one_event_twice_in_a_file_far_apart(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "BATCH", 1)
    reports = await story.bring(hearing(row=2), hearing(date(2026, 12, 9), row=3))
    assert fates(reports) == [Fate.CREATED, Fate.HELD]


async def test_an_event_that_is_somebody_elses(story: Story) -> None:
    await story.bring(hearing())
    (report,) = await story.bring(hearing(phone=BEN))
    assert (report.fate, report.column) == (Fate.REJECTED, "event_ref")
    assert await story.value("SELECT count(*) FROM client") == 1, "a rejected row leaves no client behind"


async def test_a_reference_alone_is_enough_for_somebody_known(story: Story) -> None:
    (unknown,) = await story.bring(hearing(phone=None, client_ref="A-1"))
    assert (unknown.fate, unknown.column) == (Fate.REJECTED, "client_ref")
    reports = await story.bring(
        hearing(client_ref="A-1"), hearing(row=3, event_ref="H-2", phone=None, client_ref="A-1")
    )
    assert fates(reports) == [Fate.CREATED, Fate.CREATED]
    assert fates(await story.bring(hearing(row=3, event_ref="H-3", phone=None, client_ref="A-1"))) == [Fate.CREATED]
    assert await story.value("SELECT count(*) FROM client") == 1


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (hearing(event_ref="H-2", phone=BEN, client_ref="A-1"), "phone"),
        (hearing(event_ref="H-2", client_ref="A-2"), "client_ref"),
    ],
    ids=["known reference, other phone", "known phone, other reference"],
)
async def test_phone_and_reference_that_do_not_go_together(story: Story, row: CaseEventRow, column: str) -> None:
    await story.bring(hearing(client_ref="A-1"))
    (report,) = await story.bring(row)
    assert (report.fate, report.column) == (Fate.REJECTED, column)
    assert await story.value("SELECT count(*) FROM case_event") == 1
    assert "+1" not in report.what and "A-" not in report.what


async def test_a_dry_run_tells_the_same_and_keeps_nothing(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "BATCH", 1)  # later rows must see the client that an earlier batch made
    file = [hearing(client_ref="A-1"), hearing(row=3, event_ref="H-2", phone=None, client_ref="A-1")]
    assert fates(await story.bring(*file, dry_run=True)) == [Fate.CREATED, Fate.CREATED]
    for table in ("client", "case_event", "consent_record", "reminder"):
        assert await story.value(f"SELECT count(*) FROM {table}") == 0, table
    assert fates(await story.bring(*file)) == [Fate.CREATED, Fate.CREATED]


async def test_consent_comes_with_how_and_when(story: Story) -> None:
    await story.bring(replace(hearing(), consent_how="voice", consent_on=date(2026, 10, 3)))
    (record,) = await story.rows("SELECT consent, how, at FROM consent_record")
    assert tuple(record.values()) == ("given", "voice", datetime(2026, 10, 3, tzinfo=UTC))
    await story.bring(replace(hearing(), consent=Consent.REFUSED, consent_how=""))
    assert await story.value("SELECT consent FROM client") == "given", "a file does not take back what is known"
    await story.bring(hearing(event_ref="H-2", phone=BEN, consent=Consent.REFUSED))
    assert await story.value("SELECT consent FROM client ORDER BY created_at, id DESC LIMIT 1") == "refused"


async def test_who_stopped_stays_stopped_whatever_a_file_says(story: Story) -> None:
    await story.bring(hearing())
    await story.say("STOP")
    await story.bring(hearing(date(2026, 12, 1), event_ref="H-2"))
    assert await story.value("SELECT consent FROM client") == "stopped"


async def test_a_language_is_taken_only_while_none_is_known(story: Story) -> None:
    await story.bring(hearing(language=None))
    assert await story.value("SELECT language FROM client") is None
    await story.bring(hearing(language="en"))
    await story.bring(hearing(language="es"))
    assert await story.value("SELECT language FROM client") == "en"


async def test_a_zone_alone_is_worth_planning_again(story: Story) -> None:
    asked = []

    async def wake(job: str) -> None:
        asked.append(job)

    object.__setattr__(story.process.parts, "wake", wake)
    await story.bring(hearing())
    await story.bring(hearing())
    assert asked == ["plan"], "the same file again asks for nothing"
    assert fates(await story.bring(hearing(client_timezone="America/Los_Angeles"))) == [Fate.SAME]
    assert asked == ["plan", "plan"]


async def test_who_texts_in_the_very_moment_of_the_import_is_one_person(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between our look and our write they wrote to us: we look again."""
    parts, add, raced = story.process.parts, clients.add, False

    async def late(*given: Any) -> None:
        nonlocal raced
        if not raced:
            raced = True
            await receive(parts, InboundMessage("SM" + "7" * 32, Channel.SMS, ANA, "hola"))
        await add(*given)

    monkeypatch.setattr(clients, "add", late)
    assert fates(await story.bring(hearing())) == [Fate.CREATED]
    assert raced and await story.value("SELECT count(*) FROM client") == 1


async def test_cancelled_comes_back_as_scheduled(story: Story) -> None:
    await story.bring(hearing())
    (report,) = await story.bring(but(hearing(), status=EventStatus.CANCELLED_UNVERIFIED))
    assert (report.fate, report.what) == (Fate.CHANGED, "status")
    assert fates(await story.bring(hearing())) == [Fate.CHANGED]


async def test_five_thousand_rows(process: Process) -> None:
    """Row by row, in flat memory, at some thousand rows a second."""

    def file() -> Iterator[CaseEventRow]:
        for n in range(5_000):
            yield hearing(row=n + 2, event_ref=f"H-{n}", phone=Address(f"+1500555{n:04}"))

    started = process_time()
    counted = [r.fate async for r in import_calendar(process.parts, file())]
    assert counted == [Fate.CREATED] * 5_000
    assert process_time() - started < 15
