"""A notice in a real browser: three languages, blocked by the calendar, mended, let go by somebody else, undone, sent,
watched while it leaves, stopped midway, told about."""

from __future__ import annotations

import asyncio
import csv
import re
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from recado.run import running
from service import settings
from service.actions.broadcasts.release import release_due
from service.actions.demo_clock import set_clock
from service.actions.dispatch import Dispatcher
from service.content.dates import date_text
from service.parts import Parts
from tests.browser.test_console import NARROW, accessible, enter, fits, shot
from tests.standin import people

WIDE = {"width": 1000, "height": 800}
PEOPLE = {"en": 14, "es": 9, "ht": 7}


@pytest.fixture
def wrong(request: pytest.FixtureRequest, page: Page, watch: Callable[[Page], list[str]]) -> Any:
    """A refusal is answered with 422, which Chromium notes in its console: no trouble here."""
    found = watch(page)
    yield found
    found[:] = [line for line in found if "status of 422" not in line]


@pytest.fixture
def beside(demo_server: str, demo_environment: dict[str, str]) -> Callable[[Callable[[Parts], Awaitable[Any]]], Any]:
    """Something done in a process beside the demo, on its database. Playwright has a loop in this thread already."""

    async def run(work: Callable[[Parts], Awaitable[Any]]) -> Any:
        async with running(settings.read(demo_environment)) as process:
            return await work(process.parts)

    with ThreadPoolExecutor(1) as thread:
        yield lambda work: thread.submit(asyncio.run, run(work)).result()


async def neighbours(parts: Parts) -> None:
    """Thirty people who agreed, at noon on a Wednesday; where some of them live it is too early for a text."""
    now = parts.now().astimezone(parts.zone)
    noon = (now + timedelta(days=(2 - now.weekday()) % 7 or 7)).replace(hour=12, minute=0)
    await set_clock(parts, now=noon, speed=1.0)
    number = 0
    for language, many in PEOPLE.items():
        met = await people.meet(parts, [f"+1303555{n:04}" for n in range(8000 + number, 8000 + number + many)])
        await parts.db.pool.execute("UPDATE client SET language = $2 WHERE id = ANY($1)", [p.id for p in met], language)
        number += many
        if language != "en":
            await parts.db.pool.execute(
                "UPDATE client SET timezone = 'Pacific/Honolulu' WHERE id = ANY($1)", [p.id for p in met]
            )


async def the_hold_is_over(parts: Parts) -> None:
    await set_clock(parts, now=parts.now() + timedelta(minutes=11), speed=1.0)
    await release_due(parts)


async def the_morning_comes(parts: Parts) -> None:
    await set_clock(parts, now=parts.now() + timedelta(hours=20), speed=1.0)
    await release_due(parts)
    await Dispatcher(parts).drain()


async def what_left(parts: Parts) -> tuple[int, int]:
    """How many messages of the notice left, and how many were called back."""
    found = await parts.db.pool.fetchrow(
        "SELECT count(*) FILTER (WHERE state = 'accepted'), count(*) FILTER (WHERE state = 'cancelled') "
        "FROM outbound_message WHERE broadcast_id IS NOT NULL"
    )
    return tuple(found)


async def words(parts: Parts) -> dict[str, str]:
    """One text in three languages, of a day that is still ahead."""
    day = (parts.now() + timedelta(days=26)).astimezone(parts.zone).date()
    said = {tag: date_text(day, tag) for tag in PEOPLE}
    return {
        "en": f"Our office is closed on {said['en']}. Call {{org_phone}} before that day.",
        "es": f"La oficina cierra el {said['es']}. Llame antes al {{org_phone}}.",
        "ht": f"Biwo nou fèmen {said['ht']}. Rele {{org_phone}} anvan jou sa a.",
        "day before": date_text(day - timedelta(days=1), "es").split()[0],
        "day": said["es"].split()[0],
    }


def looked_at(page: Page, name: str) -> None:
    accessible(page)
    page.set_viewport_size(NARROW)
    fits(page)
    shot(page, f"{name}-320")
    page.set_viewport_size(WIDE)
    shot(page, name)


def test_blocked_mended_approved_undone_sent_and_stopped_midway(
    page: Page, demo_door: str, demo_environment: dict[str, str], beside: Callable[..., Any]
) -> None:
    beside(neighbours)
    text = beside(words)
    enter(page, demo_door, "Caseworker")
    page.goto("/console/notices/new")
    page.get_by_label("Title").fill("Closed for the holiday")
    for tag, name in (("en", "English"), ("es", "Spanish"), ("ht", "Haitian Creole")):
        box = page.locator(f"#text-{tag}")
        if not box.is_visible():
            page.locator("summary", has_text=re.compile(f"^{name}$")).first.click()
        box.fill(text[tag].replace(text["day"], text["day before"]) if tag == "es" else text[tag])
    looked_at(page, "notice-form")
    page.get_by_role("button", name="Check it").click()

    expect(page.get_by_text("Must be mended.").first).to_be_visible()
    expect(page.get_by_text("that date is another weekday")).to_be_visible()
    expect(page.get_by_role("button", name="Approve")).to_have_count(0)
    looked_at(page, "notice-blocked")
    page.get_by_role("button", name="Change it").click()
    page.locator("#text-es").fill(text["es"])
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_text("Must be mended.")).to_have_count(0)
    expect(page.get_by_role("heading", name=re.compile("^Haitian Creole, SMS: 7 people"))).to_be_visible()
    notice = page.url.partition("?")[0]

    def let_go() -> None:
        if page.get_by_label("I have looked at what the check found").count():
            page.get_by_label("I have looked at what the check found").check()
        page.get_by_role("button", name=re.compile(r"^Approve for \d+ people$")).click()

    expect(page.get_by_text("Somebody whose role may approve notices lets it go.")).to_be_visible()
    enter(page, demo_door, "Supervisor")
    page.goto(notice)
    looked_at(page, "notice-checked")
    let_go()
    expect(page.get_by_role("status").first).to_contain_text("held so that it can be undone")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").first).to_contain_text("it is a draft again")
    page.get_by_role("button", name="Check it").click()
    let_go()

    beside(the_hold_is_over)
    expect(page.locator("main")).to_contain_text("On its way")  # nobody reloads: the page tells
    delivered = page.get_by_role("row", name=re.compile(r"^Delivered [1-9]"))
    expect(delivered).to_be_visible()
    looked_at(page, "notice-sending")
    page.emulate_media(color_scheme="dark")
    page.reload()  # colours fade over, and half-way they are hard to read
    accessible(page)
    shot(page, "notice-sending-dark")
    page.emulate_media(color_scheme="light")
    page.get_by_role("button", name="Stop it").click()
    expect(page.get_by_role("status").first).to_contain_text("Nothing more of it leaves")
    expect(page.get_by_role("row", name=re.compile(r"^Called back \d\d"))).to_be_visible()
    expect(page.get_by_role("row", name="Leaving now 0")).to_be_visible()  # what was in a sender's hand, told by itself
    left, called_back = beside(what_left)
    looked_at(page, "notice-stopped")
    with page.expect_download() as download:
        page.get_by_role("button", name="Letters for those not reached").click()
    letters = list(csv.DictReader(download.value.path().read_text("utf-8-sig").splitlines()))
    stopped = [row for row in letters if row["why"] == "it was stopped before"]
    assert left > 0 and len(stopped) == called_back > 0
    phone = settings.read(demo_environment).org_phone
    said = {tag: text[tag].replace("{org_phone}", phone) for tag in PEOPLE}
    assert {row["language"] for row in stopped} >= {"es", "ht"}
    assert all(row["text"] == said[row["language"]] for row in stopped)
    page.get_by_role("button", name="Open a task for each person not reached").click()
    expect(page.get_by_role("status").first).to_contain_text("The tasks are open")
    beside(the_morning_comes)
    assert beside(what_left) == (left, called_back), "nothing of it leaves after the stop"
