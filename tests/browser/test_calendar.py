"""A file is brought with errors in it, mended in place and taken in; a date of it is found and moved."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_console import NARROW, accessible, enter, fits, shot

HEAD = ("client_ref", "phone", "event_ref", "Hearing", "date", "time", "venue", "language", "consent")


@pytest.fixture
def bring(tmp_path: Path, number: str) -> Callable[[str], Path]:
    """bring(time) → a court's list of one good date and one at this time."""
    soon = date.today() + timedelta(days=40)

    def written(at: str) -> Path:
        file = tmp_path / "court list.csv"
        with file.open("w", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(HEAD)
            rows.writerow(("K-1", number, "K-1", "hearing.master", soon, "08:30", "NYV", "es", "paper"))
            rows.writerow(("K-1", number, "K-2", "attorney.visit", soon - timedelta(days=9), at, "NYV", "es", "paper"))
        return file

    return written


def test_from_a_file_with_errors_to_a_moved_date(
    page: Page, demo_door: str, bring: Callable[[str], Path], wrong: Any
) -> None:
    enter(page, demo_door, "Supervisor")
    page.get_by_role("link", name="Files", exact=True).click()
    page.get_by_label("File", exact=True).set_input_files(bring("half past"))
    page.get_by_role("button", name="Look at it first").click()
    expect(page.get_by_text("no column for event_type")).to_be_visible()  # the page looks again by itself
    accessible(page)
    page.get_by_label("Hearing").select_option("event_type")
    page.get_by_role("button", name="Read it again").click()
    expect(page.get_by_text("Row 3")).to_be_visible()
    expect(page.get_by_text("not a time written like 08:30")).to_be_visible()
    expect(page.get_by_role("button", name="Take in 1 row")).to_be_visible()
    page.set_viewport_size(NARROW)
    fits(page)
    accessible(page)
    shot(page, "import-320")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_label("The mended file").set_input_files(bring("14:30"))
    page.get_by_role("button", name="Look at it first").click()
    page.get_by_role("button", name="Take in 2 rows").click()
    expect(page.get_by_text("Taken in.")).to_be_visible()

    page.get_by_role("link", name="To the calendar").click()
    page.get_by_role("link", name="Meeting with the lawyer · K-1").click()
    expect(page.get_by_text("court list.csv")).to_be_visible()
    accessible(page)
    page.get_by_role("button", name="Change it").click()
    page.get_by_label("Time").fill("16:45")
    page.get_by_role("button", name="What would be sent?").click()
    expect(page.get_by_text("If you change it so")).to_be_visible()
    expect(page.get_by_text("4:45 pm").first).to_be_visible()
    page.set_viewport_size(NARROW)
    fits(page)
    accessible(page)
    shot(page, "what-if-320")
    page.get_by_role("button", name="Change it").click()
    expect(page.locator(".said").first).to_contain_text("Changed.")
    expect(page.get_by_text("Version 2").first).to_be_visible()
    fits(page)
    assert not wrong
