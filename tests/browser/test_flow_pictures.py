"""Conversations drawn in a real browser: each is valid Mermaid, the page that shows one asks nothing of anybody else,
and whoever has no script reads the steps."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from flows.picture import mermaid, outline
from service.content import ROOT, definitions, ftl
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from tests.browser.test_console import NARROW, accessible, enter, fits, shot

DRAW_ALL = """async pictures => {
  const { default: mermaid } = await import("/static/vendor/mermaid/mermaid.esm.min.mjs");
  mermaid.initialize({ startOnLoad: false, layout: "dagre" });
  const drawn = {};
  for (const [name, text] of Object.entries(pictures)) {
    const { svg } = await mermaid.render("all-flows", text);
    drawn[name] = (svg.match(/<g [^>]*class="node /g) ?? []).length;
  }
  return drawn;
}"""


def test_every_flow_is_drawn_in_every_script(page: Page, demo_door: str) -> None:
    """English in full; the longest conversation in each other language, whatever its letters."""
    files = ftl.read(ROOT)
    catalog = Catalog(files, org='A & B "Casa" <ONG>; #1', org_phone="+1 202-555-0100", hours=OfficeHours())
    flows = definitions.load(ROOT)
    longest = max(flows, key=lambda name: len(flows[name].steps))
    asked = [(name, "en") for name in flows] + [(longest, tag) for tag in catalog.languages if tag != "en"]
    pictures: dict[str, Any] = {
        f"{name} {tag}": mermaid(flows[name], lambda key, tag=tag: catalog.render(key, tag)) for name, tag in asked
    }
    enter(page, demo_door, "Supervisor")
    page.goto("/console/content/flows")
    drawn = page.evaluate(DRAW_ALL, pictures)
    assert drawn == {f"{name} {tag}": len(outline(flows[name])) + 1 for name, tag in asked}  # and where it begins


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_conversation_is_a_picture_beside_the_phone(
    browser: Browser, base_url: str, demo_door: str, watch: Any, scheme: Any
) -> None:
    context = browser.new_context(base_url=base_url, color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    watch(page)
    enter(page, demo_door, "Translator")
    page.goto("/console/content/flows?flow=welcome&language=ar")
    picture = page.get_by_role("img", name="Picture of welcome")
    expect(picture.locator("svg")).to_be_visible()
    expect(page.frame_locator("iframe").get_by_text("Connected")).to_be_visible()
    expect(page.get_by_label("Conversation", exact=True)).to_have_value("welcome")
    shot(page, f"{scheme}-flow-wide")
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    fits(page)
    expect(page.locator("iframe")).to_be_hidden()
    section = page.locator("section.picture")
    assert section.evaluate("s => s.scrollWidth > s.clientWidth"), "it scrolls, and the page does not"
    accessible(page)
    shot(page, f"{scheme}-flow-320")
    context.close()


def test_without_scripts_a_conversation_is_its_steps(browser: Browser, base_url: str, demo_door: str) -> None:
    context = browser.new_context(base_url=base_url, java_script_enabled=False, viewport=NARROW)  # type: ignore[arg-type]
    page = context.new_page()
    enter(page, demo_door, "Supervisor")
    answer = page.goto("/console/content/flows?flow=welcome")
    policy = answer.headers["content-security-policy"] if answer else ""
    assert "'unsafe-eval'" not in policy and "script-src 'self';" in policy
    expect(page.locator("section.picture")).to_be_hidden()
    expect(page.locator("ol.flow > li").first).to_be_visible()
    others = page.goto("/console/content/words")
    assert others and "unsafe" not in others.headers["content-security-policy"]
    context.close()
