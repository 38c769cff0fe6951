"""Every page of the console, from the table of routes: accessible in light and dark, within 320 px, under 100 KB over
the wire with all it asks for, no report of the content policy, and no link into nothing."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.test_clients import brought, hostile, noticed, open_client, wrong
from tests.browser.test_console import NARROW, RULES, enter, fits, links, shot
from tests.hostile import SHOWN, WITHOUT
from tests.pages import OPEN, PAGES, address

__all__ = ["wrong"]  # a file with a row to mend is no trouble here

WIDE = {"width": 1280, "height": 860}
MOST = 100_000  # bytes of a page and all it asks for, as they are sent
PICTURE = "/console/content/flows"  # draws with Mermaid, and has the phone beside it
RUN = "async options => (await axe.run(options)).violations.map(v => [v.id, v.nodes.map(n => n.target.join(' '))])"
ASKED_FOR = "performance.getEntriesByType('resource').map(entry => entry.name)"
# What another size and other colours may break of what held.
NARROW_RULES = {"runOnly": {"type": "rule", "values": ["color-contrast", "scrollable-region-focusable"]}}
ROUTES = [re.compile(re.sub(r"\{\w+\}", "[^/]+", path)) for path in (*SHOWN, *WITHOUT)]


def found(page: Page, demo_door: str, number: str, folder: Path) -> dict[str, str]:
    """Something for every name in an address of a page."""
    enter(page, demo_door, "Administrator")
    page.goto("/console/settings/staff")
    page.get_by_label("E-mail").first.fill(f"invited{number[-4:]}@example.org")
    page.get_by_role("button", name=re.compile("link|Invite")).first.click()
    expect(page.locator("main")).to_contain_text("/console/welcome/")
    token = re.findall(r"/console/welcome/([\w-]+)", page.locator("main").inner_html())[0]
    enter(page, demo_door, "Supervisor")
    other, client = open_client(page, "Jean").rpartition("/")[2], hostile(page, number).rpartition("/")[2]
    ids = brought(page, number, folder) | noticed(page)
    return {**ids, "client": client, "other": other, "token": token, "key": demo_door.rpartition("/")[2]}


def sent(page: Page) -> Callable[[str], int]:
    """Address → how many bytes come from there."""

    @cache
    def size(url: str) -> int:
        answer = page.request.get(url)
        body = answer.body()
        return len(gzip.compress(body) if answer.headers.get("content-encoding") == "gzip" else body)

    return size


def test_every_page_is_accessible_light_and_quiet(page: Page, demo_door: str, number: str, tmp_path: Path) -> None:
    given, size = found(page, demo_door, number, tmp_path), sent(page)
    heavy: dict[str, int] = {}
    trouble: list[Any] = []

    def look(shape: str, path: str) -> None:
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        answer = page.goto(path)
        assert answer and answer.status == 200 and urlsplit(page.url).path == urlsplit(path).path, path
        heavy[shape] = len(answer.body()) + sum(map(size, page.evaluate(ASKED_FOR))) if shape != PICTURE else 0
        if shape == PICTURE:
            expect(page.locator(".picture svg")).to_be_visible()  # nobody leaves while it is drawn
        fits(page)
        page.evaluate(Axe().axe_script)
        trouble.extend((shape, "light", *each) for each in page.evaluate(RUN, RULES))
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        fits(page)
        trouble.extend((shape, "dark, 320 px", *each) for each in page.evaluate(RUN, NARROW_RULES))
        shot(page, f"every-{re.sub('[/{}]+', '-', shape)}-320-dark")
        nowhere = [link for link in links(page) if not any(route.fullmatch(link) for route in ROUTES)]
        assert not nowhere, f"{path} leads to {nowhere}"

    for role in ("Supervisor", "Administrator"):
        enter(page, demo_door, role)
        for shape in PAGES:
            path = address(shape, given)
            if shape not in heavy and shape not in OPEN and page.request.get(path).status != 403:
                look(shape, path)
    page.context.clear_cookies()
    for shape in OPEN:
        look(shape, address(shape, given))
    assert set(heavy) == set(PAGES)
    assert not trouble, json.dumps(trouble, indent=1)
    assert max(heavy.values()) < MOST, sorted(heavy.items(), key=lambda each: each[1])[-5:]
