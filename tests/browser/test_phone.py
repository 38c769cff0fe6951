"""The phone page, as a caseworker shows it to a visitor."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import BrowserContext, Locator, Page, expect


@dataclass(frozen=True, slots=True)
class Handset:
    """One phone on the page, worked as a person would."""

    element: Locator

    @property
    def log(self) -> Locator:
        return self.element.get_by_role("log")

    @property
    def received(self) -> Locator:
        return self.log.locator(".message.theirs")

    @property
    def field(self) -> Locator:
        return self.element.get_by_role("textbox", name=re.compile("message", re.IGNORECASE))

    @property
    def sheet(self) -> Locator:
        return self.element.get_by_role("dialog")

    def hold(self, number: str) -> Handset:
        """Makes it the phone of `number`."""
        self.element.get_by_role("combobox", name="Number of this phone").select_option("other")
        typed = self.element.get_by_label("Invented number")
        typed.fill(number)
        typed.press("Enter")
        expect(typed).to_be_hidden()
        return self

    def look(self, name: str) -> Handset:
        self.element.get_by_role("radio", name=name).check()
        return self

    def write(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")
        expect(self.field).to_have_value("")

    def sees(self, words: str) -> None:
        expect(self.received.filter(has_text=words).last).to_be_visible()

    def tap(self, label: str) -> None:
        self.element.get_by_role("button", name=label, exact=True).last.click()


# Where on the screen each of these letters first stands.
WHERE = """(element, letters) => letters.map((letter) => {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (words.nextNode() && !words.currentNode.data.includes(letter));
  const range = document.createRange();
  range.setStart(words.currentNode, words.currentNode.data.indexOf(letter));
  range.setEnd(words.currentNode, range.startOffset + 1);
  return range.getBoundingClientRect().left;
})"""


def opened(page: Page) -> Handset:
    page.goto("/simulator")
    expect(page.get_by_text("Connected")).to_be_visible()
    return Handset(page.get_by_role("article").first)


def in_spanish(phone: Handset) -> Handset:
    """A stranger who wrote and chose Spanish, now at the consent question."""
    phone.write("hola")
    phone.sees("¿Qué idioma?")
    phone.write("español")
    phone.sees("recordemos sus fechas")
    return phone


def test_a_spanish_conversation_from_hola_to_the_explainer(page: Page, number: str) -> None:
    phone = opened(page).hold(number)

    phone.write("hola")
    phone.sees("1 Español")  # what they wrote in stands first
    phone.write("1")
    phone.sees("No somos el gobierno")
    phone.sees("recordemos sus fechas")
    phone.write("1")
    phone.sees("única persona que lee este teléfono")
    phone.write("1")
    phone.sees("¿Cómo podemos ayudarle?")
    phone.sees("2 ¿Corte o ICE?")
    phone.write("2")
    phone.sees("La corte e ICE son diferentes")
    phone.sees("¿De cuál quiere saber?")
    phone.write("1")
    phone.sees("Audiencia en la corte: ¿qué quiere saber?")
    phone.write("1")
    phone.sees("En la corte de inmigración están un juez")

    # An SMS has numbers and no buttons, and says what it costs.
    expect(phone.log.get_by_role("button")).to_have_count(0)
    menu = phone.received.filter(has_text="¿Cómo podemos ayudarle?")
    expect(menu).to_contain_text(re.compile(r"\d segments? · (UCS-2|GSM-7)"))
    expect(menu.locator(".tick-word")).to_have_text(re.compile("Delivered"))
    expect(phone.log.locator(".message.mine")).to_have_count(7)  # each once, though told twice
    assert page.url.endswith("/simulator")


def test_a_picture_is_answered_too(page: Page, number: str) -> None:
    phone = in_spanish(opened(page).hold(number))

    with page.expect_request("**/simulator/api/inbound") as sent:
        phone.element.get_by_role("button", name="Send a picture").click()

    assert json.loads(sent.value.post_data or "") == {"phone": number, "channel": "sms", "body": "", "media": 1}
    expect(phone.log.locator(".mine .picture")).to_be_visible()
    phone.sees("no podemos contestar fotos")


def test_whatsapp_answers_are_tapped(page: Page, number: str) -> None:
    phone = opened(page).hold(number).look("WhatsApp")

    phone.write("hola")
    phone.sees("¿Qué idioma?")
    phone.tap("Choose")
    with page.expect_request("**/simulator/api/inbound") as sent:
        phone.sheet.get_by_role("button", name="Español").click()
    tapped = json.loads(sent.value.post_data or "")
    assert tapped == {"phone": number, "channel": "whatsapp", "body": "Español", "button": "es"}
    expect(phone.log.locator(".message.mine").last).to_contain_text("Español")

    phone.sees("recordemos sus fechas")
    phone.tap("Claro, gracias")
    phone.sees("única persona que lee este teléfono")
    phone.tap("Solo yo")
    phone.sees("¿podemos enviarlo por SMS")
    phone.tap("Sí, también SMS")
    phone.sees("¿Cómo podemos ayudarle?")

    # More than three answers are too many for buttons: they wait behind a list.
    expect(phone.log.get_by_role("button", name="¿Corte o ICE?")).to_have_count(0)
    phone.tap("Elegir")
    expect(phone.sheet.get_by_role("listitem").nth(3)).to_be_visible()
    phone.sheet.get_by_role("button", name="¿Corte o ICE?").click()
    expect(phone.sheet).to_be_hidden()
    phone.sees("La corte e ICE son diferentes")


def test_a_reminder_arrives_while_the_page_is_open(page: Page, number: str) -> None:
    opened(page).hold(number)  # a stranger's phone: no reminder is for them
    date, face = page.locator(".clock-date"), page.locator(".clock-face")
    before = face.inner_text()

    page.get_by_role("button", name="Next reminder").click()
    # Other tests' strangers may still be hearing from us: a reminder is for one of the demo's own people.
    notice = page.locator(".notice").filter(has_not_text="+1 303 555").first
    notice.get_by_role("button", name="Show this phone").click()

    expect(face).not_to_have_text(before)  # the day may be the same: the next one may be due this morning
    phone = Handset(page.get_by_role("article").last)
    expect(phone.log.locator(".day").last).to_have_text(date.inner_text())
    reminder = phone.received.last
    expect(reminder).to_contain_text(re.compile(r"\d{1,2}:\d{2}"))
    expect(reminder).not_to_contain_text(re.compile("tomorrow", re.IGNORECASE))
    expect(reminder).to_have_attribute("data-status", re.compile("delivered|read"))


def test_the_clock_moves_when_told_to(page: Page) -> None:
    opened(page)
    date = page.locator(".clock-date")
    before = date.inner_text()

    page.get_by_role("button", name="One day on").click()

    expect(date).not_to_have_text(before)
    speed = page.get_by_role("combobox", name="Speed")
    speed.select_option("60")
    page.reload()
    expect(speed).to_have_value("60")
    with page.expect_response("**/simulator/api/clock"):
        speed.select_option("1")


def test_news_arrives_without_touching_the_page(page: Page, number: str) -> None:
    phone = opened(page).hold(number)

    page.request.post("/simulator/api/inbound", data={"phone": number, "channel": "sms", "body": "hola"})
    phone.sees("¿Qué idioma?")

    page.request.post("/simulator/api/inbound", data={"phone": number, "channel": "whatsapp", "body": "español"})
    expect(phone.element.get_by_role("radio", name=re.compile(r"WhatsApp.*\d new"))).to_be_visible()
    phone.look("WhatsApp")
    expect(phone.received.first).to_be_visible()


def test_nothing_is_lost_while_the_line_is_down(page: Page, number: str, wrong: list[str]) -> None:
    page.route("**/simulator/api/events", lambda route: route.abort())
    page.goto("/simulator")
    phone = Handset(page.get_by_role("article").first).hold(number)
    expect(page.get_by_text("Connecting again…")).to_be_visible()
    page.request.post("/simulator/api/inbound", data={"phone": number, "channel": "sms", "body": "hola"})
    expect(phone.log.locator(".message")).to_have_count(0)

    page.unroute("**/simulator/api/events")

    expect(page.get_by_text("Connected")).to_be_visible()
    phone.sees("¿Qué idioma?")
    texts = phone.log.locator(".message").all_inner_texts()
    assert len(texts) == len(set(texts))
    wrong[:] = [line for line in wrong if "ERR_FAILED" not in line]  # the requests this test cut off itself


def test_two_phones_side_by_side_keep_apart(page: Page, number: str) -> None:
    first = opened(page).hold(number)
    page.get_by_role("button", name="Add a phone").click()
    second = Handset(page.get_by_role("article").nth(1)).hold(number[:-2] + "99").look("WhatsApp")

    first.write("hola")
    first.sees("¿Qué idioma?")
    expect(second.log.locator(".message")).to_have_count(0)
    second.write("hello")
    second.sees("Which language?")
    expect(first.log.locator(".message.mine")).to_have_count(1)

    second.element.get_by_role("button", name=re.compile("Put away")).click()
    expect(page.get_by_role("article")).to_have_count(1)


def test_a_number_that_may_belong_to_somebody_is_not_taken(page: Page) -> None:
    phone = opened(page)
    phone.element.get_by_role("combobox", name="Number of this phone").select_option("other")
    typed = phone.element.get_by_label("Invented number")
    typed.fill("+1 202 444 0123")
    typed.press("Enter")

    expect(phone.element.get_by_text("Please use an invented number")).to_be_visible()
    expect(typed).to_be_focused()


def test_by_keyboard_alone(page: Page, number: str) -> None:
    phone = in_spanish(opened(page).hold(number).look("WhatsApp"))
    phone.write("1")
    phone.sees("única persona")
    phone.write("1")
    phone.sees("¿podemos enviarlo por SMS")
    phone.write("2")
    phone.sees("¿Cómo podemos ayudarle?")

    page.keyboard.press("Shift+Tab")  # from the text field past the picture
    page.keyboard.press("Shift+Tab")
    choose = phone.element.get_by_role("button", name="Elegir")
    expect(choose).to_be_focused()
    page.keyboard.press("Enter")
    expect(phone.sheet.get_by_role("button", name="Mi próxima fecha")).to_be_focused()
    page.keyboard.press("Escape")
    expect(phone.sheet).to_be_hidden()
    expect(choose).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    phone.sees("La corte e ICE son diferentes")


def test_right_to_left_turns_the_whole_screen_and_sends_nothing(page: Page, number: str) -> None:
    phone = opened(page).hold(number)
    inbound: list[str] = []
    page.on("request", lambda request: inbound.append(request.url) if request.method == "POST" else None)

    phone.element.get_by_role("switch", name="Right-to-left").check()

    screen = phone.element.locator(".screen")
    expect(screen).to_have_attribute("dir", "rtl")
    expect(screen).to_have_attribute("lang", "ar")
    field = phone.element.locator(".words")
    field.fill("مرحبا")
    field.press("Enter")
    expect(phone.log.locator(".message.mine").last).to_contain_text("مرحبا")
    # After an empty line too, a bracket closes behind the Latin name in it: further to the left.
    name, closing = phone.received.filter(has_text="(توقيت Houston)").evaluate(WHERE, ["H", ")"])
    assert closing < name
    mine = phone.log.locator(".message.mine").last.bounding_box()
    theirs = phone.received.last.bounding_box()
    assert mine and theirs
    assert mine["x"] < theirs["x"]  # one's own words sit on the left
    assert inbound == []


@pytest.mark.parametrize("width", [320, 768])
def test_no_sideways_scrolling(page: Page, number: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    phone = in_spanish(opened(page).hold(number))
    for look in ("SMS", "WhatsApp"):
        phone.look(look)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert phone.log.evaluate("log => log.scrollWidth <= log.clientWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(
    new_context: Callable[..., BrowserContext], watch: Callable[[Page], list[str]], number: str, scheme: str
) -> None:
    page = new_context(bypass_csp=True, color_scheme=scheme, reduced_motion="reduce").new_page()
    watch(page)
    phone = opened(page).hold(number)
    page.get_by_role("button", name="Add a phone").click()
    in_spanish(phone)
    clean(page, "SMS")
    phone.look("WhatsApp")
    phone.write("hola")
    expect(phone.received.first).to_be_visible()
    clean(page, "WhatsApp")
    phone.element.get_by_role("switch", name="Right-to-left").check()
    clean(page, "right-to-left")
    phone.element.locator(".choose").click()
    expect(phone.sheet).to_be_visible()
    clean(page, "the list of answers")
    phone.sheet.press("Escape")
    phone.look("SMS")
    phone.element.get_by_role("combobox", name="Number of this phone").select_option("other")
    clean(page, "typing a number")


def clean(page: Page, what: str) -> None:
    """No accessibility rule of axe is broken while the page shows `what`."""
    found = Axe().run(page)
    assert found.violations_count == 0, f"{what}:\n{found.generate_report()}"
