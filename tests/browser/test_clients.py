"""Clients in a real browser: a thread in Arabic is answered, every page of a client fits and is accessible in both
schemes, and what people write is shown and never runs."""

from __future__ import annotations

import csv
import itertools
import json
import re
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from service.content.isolates import CLOSE, OPEN, isolate_phones
from tests.browser.test_console import NARROW, accessible, enter, fits, shot
from tests.hostile import FORMULAS, HOSTILE, SCRIPTS, SHOWN, TURNED

ARABIC = "مرحبا، هل يمكنني إحضار أطفالي إلى الجلسة؟ رقمي 212-555-0134"
ANSWER = "نعم يا أمينة، أحضري أطفالك معك. رقمنا 202-555-0100."
READ = isolate_phones(ANSWER)  # the number reads as it was meant
PAGES = ("", "/edit", "/record", "/transfer", "/merge")


@pytest.fixture
def wrong(page: Page, watch: Callable[[Page], list[str]]) -> Any:
    """A refused answer is 422, which Chromium notes in its console: no trouble here."""
    found = watch(page)
    yield found
    found[:] = [line for line in found if not re.search(r"status of 422", line)]


def texts(page: Page, phone: str, body: str) -> None:
    page.request.post("/simulator/api/inbound", data={"phone": phone, "channel": "sms", "body": body})


def open_client(page: Page, wanted: str) -> str:
    """Finds a client whose number or name this is, and goes there. Returns the path."""
    give_up = time.monotonic() + 20
    while True:
        page.goto("/console/clients")
        page.get_by_label("Name, reference or full phone number").fill(wanted)
        page.get_by_role("button", name="Find", exact=True).click()
        found = page.locator(".rows a").first
        if found.count() or time.monotonic() > give_up:  # the network takes its moment
            found.click()
            return page.url.removeprefix(page.url.partition("/console")[0]).partition("?")[0]


def test_a_thread_in_arabic_is_answered(page: Page, demo_door: str, number: str) -> None:
    began = time.monotonic()
    enter(page, demo_door, "Caseworker")
    page.goto("/console/clients/new")
    accessible(page)
    page.get_by_label("Phone").fill(number)
    page.get_by_label("What you call them").fill("أمينة")
    page.get_by_label("Language", exact=True).select_option("ar")
    page.get_by_label("Did they agree").select_option("paper")
    shot(page, "client-new-wide")
    page.get_by_role("button", name="Make this client").click()
    expect(page.locator(".said")).to_have_text("The client is made.")
    here = page.url.partition("?")[0]

    texts(page, number, ARABIC)
    said = page.locator(".thread .in .bubble")
    unread = page.get_by_role("link", name="أمينة")
    for where in itertools.cycle(("/console/today", "/console/clients?show=unread")):
        page.goto(where)
        if unread.count():  # today shows the ten who have waited longest: other tests' strangers may be before her
            break
        assert time.monotonic() < began + 30
    shot(page, "today-wide")
    unread.first.click()  # once: a thread that was opened is not unread any more
    expect(said.first).to_have_text(isolate_phones(ARABIC))
    assert said.first.evaluate("b => getComputedStyle(b).direction") == "rtl"
    box = page.get_by_label("Your answer")
    box.fill(ANSWER)
    expect(page.locator("#weight")).to_contain_text("SMS")  # its cost, as one types
    assert box.evaluate("b => getComputedStyle(b).direction") == "rtl"
    page.get_by_role("button", name="Send by SMS").click()
    expect(page.locator(".said")).to_have_text("Your answer is on its way.")
    while page.locator(".thread .out", has_text=READ).get_by_text("delivered").count() == 0:
        assert time.monotonic() < began + 30
        page.reload()
    phone = page.request.get("/simulator/api/messages", params={"phone": number, "after": 0}).json()
    assert sum(READ in json.dumps(message, ensure_ascii=False) for message in phone) == 1
    assert time.monotonic() - began < 15

    page.goto("/console/clients")
    shot(page, "clients-wide")
    for size, name in (({"width": 1100, "height": 900}, "wide"), (NARROW, "320")):
        page.set_viewport_size(size)
        for path in PAGES:
            page.goto(here + path)
            fits(page)
            if size is NARROW:
                accessible(page)
            shot(page, f"client{path.replace('/', '-')}-{name}")


def test_what_a_phone_sends_is_looked_at_behind_a_click(page: Page, demo_door: str, number: str, wrong: Any) -> None:
    enter(page, demo_door, "Caseworker")
    sent = {"phone": number, "channel": "sms", "body": "this came by post", "media": 1}
    page.request.post("/simulator/api/inbound", data=sent)
    open_client(page, number)
    look = page.get_by_role("link", name="Look at the picture")
    began = time.monotonic()
    while look.count() == 0:  # a job fetches it
        assert time.monotonic() < began + 20
        page.wait_for_timeout(500)
        page.reload()
    for size, name in (({"width": 1100, "height": 900}, "wide"), (NARROW, "320")):
        page.set_viewport_size(size)
        fits(page)
        shot(page, f"client-attachment-{name}")
    accessible(page)
    with page.expect_popup() as opened:
        look.click()
    picture = opened.value
    assert picture.evaluate("document.images[0].naturalWidth") == 96, "the policy lets it be seen"
    assert wrong == []


def test_every_page_of_a_client_is_readable_dark_and_narrow(browser: Browser, base_url: str, demo_door: str) -> None:
    context = browser.new_context(base_url=base_url, color_scheme="dark", viewport=NARROW)  # type: ignore[arg-type]
    page = context.new_page()
    enter(page, demo_door, "Supervisor")
    for path in ("/console/today", "/console/clients", "/console/replies"):
        page.goto(path)
        fits(page)
        accessible(page)
        shot(page, f"dark-320-{path.rpartition('/')[2]}")
    here = open_client(page, "Ana")
    for path in PAGES:
        page.goto(here + path)
        fits(page)
        accessible(page)
        shot(page, f"dark-320-client{path.replace('/', '-')}")
    page.get_by_label("Name, reference or full phone number of the other record").fill("Jean")
    page.get_by_role("button", name="Find", exact=True).click()
    page.get_by_role("link", name="Jean").click()
    expect(page.get_by_role("button", name="Make one record")).to_be_visible()
    fits(page)
    accessible(page)
    shot(page, "dark-320-client-merge-with")
    context.close()


def _id(address: str | None) -> str:
    return re.findall(r"[0-9a-f-]{36}", address or "")[-1]


def hostile(page: Page, number: str) -> str:
    """Somebody who texted everything hostile and is called so: their path."""
    for first in range(0, len(HOSTILE), 10):
        texts(page, number, "\n".join(HOSTILE[first : first + 10]))
    here = open_client(page, number)
    page.goto(f"{here}/edit")
    page.get_by_label("What you call them").fill(HOSTILE[1])
    page.get_by_label("Your reference").fill(HOSTILE[7] + number)  # nobody else has it
    page.get_by_role("button", name="Save").click()
    return here


def brought(page: Page, number: str, folder: Path) -> dict[str, str]:
    """A file in which every column is hostile that may be text, taken in: the ids of the file and of its date."""
    file = folder / "=1+1 <b>list.csv"
    day = (date.today() + timedelta(days=20)).isoformat()
    head = "phone", "event_ref", "event_type", "date", "time", "venue", "room", "language", "consent", "address"
    with file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(head)
        rows.writerow((number, f"H-{number}", "attorney.visit", day, "09:30", "NYV", HOSTILE[1], "es", "paper", ""))
        rows.writerow((*SCRIPTS[:9], FORMULAS[0]))
    page.goto("/console/imports")
    page.get_by_label("File", exact=True).set_input_files(file)
    page.get_by_role("button", name="Look at it first").click()
    page.get_by_role("button", name=re.compile("Take in 1 row")).click()
    expect(page.get_by_text("Taken in.")).to_be_visible()
    ids = {"of": _id(page.url)}
    page.goto("/console/calendar?days=30")
    page.locator("main a[href^='/console/calendar/']", has_text=HOSTILE[1]).first.click()
    return ids | {"event": _id(page.url)}


def noticed(page: Page) -> dict[str, str]:
    """A notice of hostile texts, which the check blocks: its id."""
    page.goto("/console/notices/new")
    page.get_by_label("Title").fill(SCRIPTS[0])
    page.locator("#text-en").fill("\n".join((*SCRIPTS[:4], *TURNED)))
    page.get_by_role("button", name="Check it").click()
    page.wait_for_url(re.compile("[0-9a-f-]{36}"))
    return {"notice": _id(page.url)}


def test_what_people_write_is_shown_and_never_runs(page: Page, demo_door: str, number: str, tmp_path: Path) -> None:
    everything = "\n".join(HOSTILE)
    enter(page, demo_door, "Supervisor")
    here = hostile(page, number)
    page.get_by_text("Write a note").click()
    page.get_by_label("For colleagues only").fill(everything)
    page.get_by_role("button", name="Keep the note").click()
    page.goto("/console/replies")
    page.get_by_label("What is it for?").fill(HOSTILE[2])
    page.get_by_label("Words", exact=True).fill(everything)
    page.get_by_role("button", name="Save").click()
    page.goto(here)
    page.get_by_label("Your answer").fill(everything)
    ids = {"client": _id(here)} | brought(page, number, tmp_path) | noticed(page)
    page.goto(f"{here}/merge")
    page.get_by_label("Name, reference or full phone number of the other record").fill("Jean")
    page.get_by_role("button", name="Find", exact=True).click()
    ids["other"] = _id(page.get_by_role("link", name="Jean").get_attribute("href"))
    page.set_viewport_size(NARROW)
    asked = {"/console/clients/{client}/earlier": "?at=2100-01-01T00:00:00Z&line={of}"}  # all of the thread
    shown = [(shape + asked.get(shape, "")).format(**ids) for shape in SHOWN]
    for path in (*shown, "/console/clients?show=unread"):
        answer = page.goto(path)
        assert answer and answer.status == 200, path
        assert page.evaluate("window.ran === undefined"), path
        assert page.locator("main:is(:has(iframe), :has(style), :has(img), :has(script), :has(meta))").count() == 0, (
            path
        )
        assert page.locator("main :is([onerror], [onload], [onfocus], [srcdoc], [hx-trigger=load])").count() == 0, path
        assert page.locator("main form[action^='https:'], main a[href^='javascript:']").count() == 0, path
        if "/ahead/words" not in path:  # a piece of a page
            fits(page)
    page.goto(here)
    said = " ".join(page.locator(".thread .in").all_inner_texts()).replace(OPEN, "").replace(CLOSE, "")
    assert all(text in said for text in SCRIPTS), "it is shown as it was written"
