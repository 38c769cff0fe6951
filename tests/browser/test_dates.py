"""A client is made, their date entered by hand with the reminder seen first, and told to a second number; then what the
week will bring, when reminders go, and the numbers."""

from __future__ import annotations

import re
from datetime import date, timedelta

from playwright.sync_api import Page, expect

from tests.browser.test_console import NARROW, accessible, enter, fits, shot, wrong

__all__ = ["wrong"]  # a form to mend is answered with 422, which is no trouble here

WIDE = {"width": 1280, "height": 900}


def looked_at(page: Page, name: str) -> None:
    """Readable in the dark and in the light, wide and at 320 px."""
    page.emulate_media(reduced_motion="reduce", color_scheme="dark")
    accessible(page)
    page.set_viewport_size(NARROW)
    fits(page)
    shot(page, f"{name}-320-dark")
    page.emulate_media(color_scheme="light")
    accessible(page)
    page.set_viewport_size(WIDE)
    shot(page, name)


def test_from_a_new_client_to_a_date_whose_reminder_was_seen(page: Page, demo_door: str, number: str) -> None:
    soon = date.today() + timedelta(days=25)
    enter(page, demo_door, "Caseworker")
    page.goto("/console/clients/new")
    page.get_by_label("Phone").fill(number)
    page.get_by_label("What you call them").fill("Noor")
    page.get_by_label("Language").select_option("es")
    page.get_by_label("Did they agree").select_option("paper")
    page.get_by_role("button", name="Make this client").click()
    page.get_by_role("link", name="Enter a date").click()
    page.get_by_label("What", exact=True).select_option("hearing.master")
    page.get_by_label("Place", exact=True).fill("houston")
    page.get_by_label("Day", exact=True).fill(soon.isoformat())
    page.get_by_label("Time", exact=True).fill("08:30")
    page.get_by_label("Note").fill("from her paper")
    page.get_by_role("button", name="Look at it first").click()
    expect(page.get_by_text("Several places are called like this.")).to_be_visible()
    expect(page.get_by_label("Note")).to_have_value("from her paper")
    looked_at(page, "date-several")
    page.get_by_label(re.compile("Gessner")).check()
    page.get_by_role("button", name="Look at it first").click()
    seen = page.locator("#seen")
    expect(seen).to_contain_text(f"{soon:%A} {soon.day}")
    expect(seen).to_contain_text("America/Chicago")
    expect(seen.locator("blockquote").first).to_contain_text("8:30 am (hora de Houston)")
    looked_at(page, "date-seen")
    page.get_by_role("button", name="Keep this date").click()
    expect(page.locator(".said").first).to_contain_text("The date is kept.")
    expect(page.get_by_text("Gessner").first).to_be_visible()

    page.get_by_role("link", name="Noor").click()
    page.get_by_role("link", name="Household and helpers").click()
    page.get_by_text("Tell another number").click()
    page.get_by_label("Phone").fill("+1 202 555 0198")
    page.locator("#label").fill("Noor")
    page.get_by_label("This person has asked for it.").check()
    page.get_by_role("button", name="Ask this number").click()
    expect(page.get_by_text("asked, has not answered")).to_be_visible()
    looked_at(page, "household")


def test_what_the_days_to_come_will_bring(page: Page, demo_door: str) -> None:
    enter(page, demo_door, "Supervisor")
    page.goto("/console/calendar")
    page.get_by_role("link", name="What will be sent").click()
    page.get_by_label("How far").select_option("30")
    page.get_by_label("What if").select_option("provider")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("As if the provider took nothing")).to_be_visible()
    page.get_by_role("link", name=re.compile("In which words")).first.click()
    expect(page.locator("#lines blockquote").first).to_be_visible()  # beside its line, without another page
    looked_at(page, "ahead")


def test_another_ladder_is_a_difference_first_and_the_numbers_are_a_table(page: Page, demo_door: str) -> None:
    enter(page, demo_door, "Administrator")
    page.goto("/console/settings/ladders/hearing.master")
    days = page.locator("input[name=day]")
    days.nth(3).fill("")
    page.get_by_role("button", name=re.compile("difference")).click()
    expect(page.locator("#difference")).to_be_visible()
    expect(page.get_by_role("button", name="Apply")).to_be_visible()
    looked_at(page, "ladder")
    page.goto("/console/numbers")
    page.get_by_role("link", name="90").click()
    expect(page.get_by_role("table").first).to_be_visible()
    looked_at(page, "numbers")
    page.goto("/console/settings/webhooks")
    page.get_by_label("Its address").fill("http://cases.example.org/in")
    page.get_by_role("button", name="Tell it from now on").click()
    expect(page.get_by_text("Only https on the open internet")).to_be_visible()
    looked_at(page, "webhooks")
