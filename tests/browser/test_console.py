"""The console in a real browser: an account is set up, today is read, 320 px are enough, and no script is needed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect
from pyotp import TOTP

PASSWORD = "umbrella tractor seven"
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
NARROW = {"width": 320, "height": 700}
ROLES = ("Caseworker", "Translator", "Auditor")  # as the others tests/browser/test_every_page.py goes everywhere
SHOTS = os.environ.get("RECADO_SHOTS")  # a folder: where to keep pictures of every page


def fits(page: Page) -> None:
    """Nothing is wider than the window."""
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) <= 0, page.url


def accessible(page: Page) -> None:
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"


def shot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS, f"{name}.png"), full_page=True)


def enter(page: Page, demo_door: str, role: str) -> None:
    page.goto(demo_door)
    page.get_by_role("button", name=re.compile(f"^{role}")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Today")


def links(page: Page) -> list[str]:
    """The console's pages that this one leads to; what is downloaded is none."""
    pages = page.locator("a[href^='/console/']:not([download])")
    found = pages.evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return sorted({urlsplit(href).path for href in found if "/language/" not in href})


def everywhere(page: Page, look: Callable[[str], None]) -> set[str]:
    """Goes to every page that can be reached by links, of those that differ only in what they are about to one;
    `look(path)` on each."""
    waiting, seen, alike = ["/console/today"], set[str](), set[str]()
    while waiting:
        path = waiting.pop()
        shape = re.sub(r"[0-9a-f-]{36}", "*", path)
        if path in seen or shape in alike:
            continue
        seen.add(path)
        alike.add(shape)
        page.goto(path)
        look(path)
        waiting += links(page)
    return seen


@pytest.fixture
def invitation(demo_server: str, demo_environment: dict[str, str]) -> str:
    """The first administrator's link, from the command line."""
    made = subprocess.run(
        [sys.executable, "-m", "recado", "staff", "add", "rosa@example.org", "--role", "admin"],
        env=demo_environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert made.returncode == 0, made.stderr
    return made.stdout.strip()


def secret_of(page: Page) -> str:
    return page.locator("code.secret").inner_text().replace(" ", "")


def enrolled(page: Page, invitation: str, name: str) -> None:
    """Somebody sets up their account, and sees Today."""
    page.goto(invitation)
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Choose a password").fill(PASSWORD)
    page.get_by_label("The 6-digit code").fill(TOTP(secret_of(page)).now())
    page.get_by_role("button", name="Set up and sign in").click()
    page.get_by_role("link", name="I have kept them").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Today")


def test_from_the_first_administrator_to_the_first_reminder(page: Page, invitation: str, number: str) -> None:
    """In again with a recovery code, she invites a caseworker, who makes a client and enters their date; and the
    client's phone hears of it."""
    page.goto(invitation)
    accessible(page)
    secret = secret_of(page)
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    assert page.get_by_role("img").evaluate("image => image.naturalWidth") > 100  # the content policy lets it in
    shot(page, "welcome")

    page.get_by_label("Your name").fill("Rosa")
    page.get_by_label("Choose a password").fill("short")
    page.get_by_label("The 6-digit code").fill("123456")
    with page.expect_response(lambda answer: answer.request.method == "POST") as refused:
        page.get_by_role("button", name="Set up and sign in").click()
    assert refused.value.status == 422
    expect(page.get_by_text("Too short.")).to_be_visible()
    accessible(page)
    expect(page.get_by_label("Your name")).to_have_value("Rosa")

    page.get_by_label("Choose a password").fill(PASSWORD)
    page.get_by_label("The 6-digit code").fill(TOTP(secret).now())
    page.get_by_role("button", name="Set up and sign in").click()
    expect(page.get_by_role("heading", name="Your recovery codes")).to_be_visible()
    accessible(page)
    shot(page, "codes")
    codes = page.locator(".codes code").all_inner_texts()
    assert len(set(codes)) == 10

    page.get_by_role("link", name="I have kept them").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Today")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("You have signed out.")).to_be_visible()
    page.goto("/console/settings/staff")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    accessible(page)
    shot(page, "sign-in")

    page.get_by_label("E-mail address").fill("rosa@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("6-digit code").fill(codes[0])
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Staff", level=1)).to_be_visible()  # where they wanted to go
    page.goto(invitation)
    expect(page.get_by_text("This link does not open anything any more")).to_be_visible()

    page.goto("/console/settings/staff")
    page.get_by_label("E-mail address").fill("noor@example.org")
    page.locator("#role").select_option("caseworker")
    page.get_by_role("button", name="Make the link").click()
    link = secret_of(page)
    page.get_by_role("button", name="Sign out").click()
    enrolled(page, link, "Noor")
    page.get_by_role("link", name="Clients", exact=True).click()
    page.get_by_role("link", name="New client").click()
    page.get_by_label("Phone").fill(number)
    page.get_by_label("What you call them").fill("Lucía")
    page.get_by_label("Language").select_option("es")
    page.get_by_label("Did they agree").select_option("paper")
    page.get_by_role("button", name="Make this client").click()
    page.get_by_role("link", name="Enter a date").click()
    page.get_by_label("What", exact=True).select_option("hearing.master")
    page.get_by_label("Place", exact=True).fill("NYV")
    page.get_by_label("Day", exact=True).fill((date.today() + timedelta(days=25)).isoformat())
    page.get_by_label("Time", exact=True).fill("08:30")
    page.get_by_role("button", name="Look at it first").click()
    page.get_by_role("button", name="Keep this date").click()
    expect(page.locator(".said").first).to_contain_text("The date is kept.")
    page.get_by_role("link", name="Lucía").click()
    heard = page.locator(".thread .out", has_text="8:30").get_by_text("delivered")
    for hour in range(20):
        page.wait_for_timeout(1500)
        page.reload()
        if heard.count():
            break
        if hour > 5:  # at night it waits for the morning
            page.request.post("/simulator/api/clock", data={"move": "hour"})
    phone = page.request.get("/simulator/api/messages", params={"phone": number, "after": 0}).json()
    assert any("8:30" in json.dumps(message, ensure_ascii=False) for message in phone)


@pytest.fixture
def wrong(request: pytest.FixtureRequest, page: Page, watch: Callable[[Page], list[str]]) -> Any:
    """A form to mend is answered with 422, which Chromium notes in its console: no trouble here."""
    found = watch(page)
    yield found
    found[:] = [line for line in found if not re.search(r"status of 4(22|04)", line)]


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_every_role_is_accessible_wide_and_at_320(page: Page, demo_door: str, role: str) -> None:
    enter(page, demo_door, role)

    def look(path: str) -> None:
        for size, name in (({"width": 1280, "height": 900}, "wide"), (NARROW, "320")):
            page.set_viewport_size(size)
            fits(page)
            shot(page, f"{role}-{path.removeprefix('/console/').replace('/', '-')}-{name}")
        accessible(page)

    seen = everywhere(page, look)
    assert {"/console/today", "/console/settings", "/console/settings/me", "/console/settings/about"} <= seen


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_colours_follow_the_system_and_stay_readable(
    browser: Browser, base_url: str, demo_door: str, scheme: Any
) -> None:
    context = browser.new_context(base_url=base_url, color_scheme=scheme, locale="es-ES")
    page = context.new_page()
    page.goto(demo_door)
    expect(page.get_by_role("heading", level=1)).to_have_text("Conozca la demostración")
    page.get_by_role("button", name=re.compile("^Supervisión")).click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    background = page.locator("body").evaluate("b => getComputedStyle(document.documentElement).backgroundColor")
    light = sum(int(n) for n in re.findall(r"\d+", background)[:3]) > 3 * 128
    assert light is (scheme == "light")
    for path in ("today", "settings", "settings/pause", "settings/seizure", "calendar/new", "calendar/ahead"):
        page.goto(f"/console/{path}")
        accessible(page)
        shot(page, f"{scheme}-{path.rpartition('/')[2]}")
    context.close()


def test_without_scripts_everything_works(browser: Browser, base_url: str, demo_door: str) -> None:
    context = browser.new_context(base_url=base_url, java_script_enabled=False, viewport=NARROW)
    page = context.new_page()
    enter(page, demo_door, "Supervisor")
    page.goto("/console/settings/pause")
    page.get_by_role("button", name="Pause all sending now").click()
    expect(page.get_by_role("status").first).to_contain_text("Sending is paused")
    page.goto("/console/today")
    expect(page.get_by_role("heading", name="Trouble with sending")).to_be_visible()
    fits(page)
    shot(page, "paused-320")
    page.get_by_role("link", name="Look", exact=True).click()
    page.get_by_role("button", name="Let sending go on").click()
    expect(page.get_by_text("Sending goes on.")).to_be_visible()
    page.goto("/console/clients")
    page.locator(".people a").first.click()
    page.get_by_label("Your answer").fill("Your number is A 123 456 789")
    page.get_by_role("button", name=re.compile("^Send by")).click()
    expect(page.locator("#refused")).to_be_in_viewport()  # not above a long thread
    expect(page.get_by_label("Your answer")).to_have_value("Your number is A 123 456 789")
    context.close()


def test_somebody_asks_to_be_called_and_is_crossed_off(page: Page, demo_door: str, number: str) -> None:
    page.request.post("/simulator/api/inbound", data={"phone": number, "channel": "sms", "body": "call me"})
    enter(page, demo_door, "Caseworker")
    calls = "/console/tasks?kind=call_back"  # today shows the twenty that are due first: others' may be before it
    task = page.get_by_role("listitem").filter(has_text="Wants to be called")
    deadline = time.monotonic() + 20
    page.goto(calls)
    while not task.count() and time.monotonic() < deadline:
        page.wait_for_timeout(200)
        page.reload()
    before = task.count()
    task.first.get_by_role("button", name="Take it").click()
    expect(page.locator(".said")).to_have_text("It is yours now.")
    accessible(page)
    shot(page, "task-wide")
    page.set_viewport_size(NARROW)
    fits(page)
    shot(page, "task-320")
    page.goto(calls)
    task.filter(has_text="yours").first.get_by_role("button", name="Done").click()
    expect(page.locator(".said")).to_have_text("Done.")
    page.goto(calls)
    expect(task).to_have_count(before - 1)


def test_the_keyboard_is_enough(page: Page, demo_door: str) -> None:
    enter(page, demo_door, "Supervisor")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
