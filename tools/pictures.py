"""The pictures in docs/pictures: ten main pages of the console and the phone page, wide and at 320 px, light, dark and
with what is written from right to left, taken of a demo with an invented office in it (tools/invented.py). `make
pictures`; look at each before it is kept.

    python tools/pictures.py [FOLDER]
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 320, "height": 690}
QUALITY = 80  # of WebP
START_SECONDS = 90
PEOPLE = {
    "+13035550141": ("أمينة", "ar", "مرحبا، هل يمكنني إحضار أطفالي إلى الجلسة؟"),
    "+13035550142": ("Noor", "en", ""),
}
ANSWER = "نعم يا أمينة، أحضري أطفالك معك. رقمنا 202-555-0100."


@dataclass(frozen=True, slots=True)
class Shot:
    """One page: its name, path and, where another than the supervisor sees it, whose. `to`: what a phone scrolls to."""

    name: str
    path: str
    role: str = "Supervisor"
    to: str = ""


PAGES = (
    Shot("today", "/console/today"),
    Shot("clients", "/console/clients"),
    Shot("client-arabic", "{arabic}"),
    Shot("calendar", "/console/calendar"),
    Shot("ahead", "/console/calendar/ahead"),
    Shot("notice", "{notice}"),
    Shot("flow", "/console/content/flows?flow=welcome&language=en", to=".picture"),
    Shot("words", "/console/content/words?language=ar&file=court"),
    Shot("numbers", "/console/numbers?days=90"),
    Shot("settings", "/console/settings", "Administrator"),
)
# Where words of clients stand: as the caseworker sees it, whose clients write Arabic and Dari.
RIGHT_TO_LEFT = (
    Shot("today", "/console/today", "Caseworker"),
    Shot("clients", "/console/clients?show=own", "Caseworker"),
    Shot("calendar", "/console/calendar", "Caseworker"),
    Shot("ahead", "/console/calendar/ahead", "Caseworker"),
    Shot("notice", "{notice_rtl}", to="blockquote"),
    Shot("flow", "/console/content/flows?flow=welcome&language=fa-AF", to=".picture"),
    Shot("words", "/console/content/words?language=fa-AF&file=court", to=".said-text[dir=rtl]"),
)
NOTICE = "Our office is closed on Monday, December 25, 2026. Call {org_phone} before that day."
NOTICE_RTL = {
    "Arabic": ("ar", "مكتبنا مغلق هذا الأسبوع. اتصل بنا على {org_phone} إن احتجت إلى شيء."),
    "Dari": ("fa-AF", "دفتر ما این هفته بسته است. اگر به چیزی ضرورت دارید به {org_phone} زنگ بزنید."),
}
PHONES = (
    ("spanish", "hola", "español"),
    ("haitian-creole", "bonjou", "kreyòl ayisyen"),
    ("arabic", "مرحبا", "العربية"),
    ("dari", "سلام", "دری"),
    ("chinese", "你好", "中文"),
    ("punjabi", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "ਪੰਜਾਬੀ"),
)
SCRIPTS = ("ar", "fa", "pa", "zh-cn")  # as fontconfig names the languages whose letters must be there
DEBIAN_FONTS = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "fonts-noto-core", "fonts-noto-cjk")


def missing(asked: Callable[[str], str]) -> list[str]:
    """The scripts without a font: boxes would stand where their letters should."""
    return [script for script in SCRIPTS if not asked(script).strip()]


def listed(script: str) -> str:
    asked = ("fc-list", f":lang={script}")
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout  # noqa: S603  Our own.


def fonts() -> None:
    """Only here, not in `make browser`: 60 MB that no test needs."""
    if not shutil.which("fc-list"):
        raise SystemExit("fc-list (fontconfig) is needed to see which letters can be drawn")
    if missing(listed) and os.geteuid() == 0 and Path("/etc/debian_version").exists():
        for command in (("apt-get", "update", "-qq"), DEBIAN_FONTS):
            subprocess.run(command, check=False)  # noqa: S603  What is still missing is said below.
    if lacking := missing(listed):
        raise SystemExit(
            f"No font for {', '.join(lacking)}: install Noto Sans with Arabic, Gurmukhi and CJK"
            " (Debian: fonts-noto-core fonts-noto-cjk) and take the pictures again"
        )


@contextmanager
def demo() -> Iterator[tuple[str, str]]:
    """A demo of its own: its address and the console's door."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="recado-", ignore_cleanup_errors=True) as home:
        os.chmod(home, 0o755)  # noqa: S103  The embedded database may run as another user.
        log = Path(home, "demo.log")
        own = {"RECADO_DATA_DIR": f"{home}/var", "RECADO_PUBLIC_URL": address, "PORT": str(port)}
        given = {**os.environ, **own}  # noqa: TID251  What a child is started with.
        with log.open("wb") as out:
            office = [sys.executable, str(Path(__file__).with_name("invented.py"))]
            subprocess.run(office, env=given, stdout=out, stderr=out, check=True)  # noqa: S603  Our own.
            running = subprocess.Popen([sys.executable, "-m", "recado.cli", "demo"], env=given, stdout=out, stderr=out)
            try:
                deadline = time.monotonic() + START_SECONDS
                while not (answers(f"{address}/readyz") and "/console/demo/" in log.read_text(errors="replace")):
                    if running.poll() is not None or time.monotonic() > deadline:
                        raise SystemExit(f"the demo did not start:\n{log.read_text(errors='replace')[-2000:]}")
                    time.sleep(0.3)
                door = next(word for word in log.read_text(errors="replace").split() if "/console/demo/" in word)
                yield address, door
            finally:
                running.terminate()
                running.wait()


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):  # noqa: S310  Our own demo.
            return True
    except (urllib.error.URLError, OSError):
        return False


def enter(page: Page, door: str, role: str) -> None:
    page.goto(door)
    page.get_by_role("button", name=re.compile(f"^{role}")).click()
    page.wait_for_url("**/console/today*")


def text(page: Page, phone: str, body: str, channel: str = "sms", wait: int = 1500) -> None:
    page.request.post("/simulator/api/inbound", data={"phone": phone, "channel": channel, "body": body})
    page.wait_for_timeout(wait)


def something_to_see(page: Page) -> dict[str, str]:
    """Two clients, a thread in Arabic that is answered, and a notice that the calendar blocks."""
    found = {}
    for phone, (name, language, said) in PEOPLE.items():
        page.goto("/console/clients/new")
        page.get_by_label("Phone").fill(phone)
        page.get_by_label("What you call them").fill(name)
        page.get_by_label("Language", exact=True).select_option(language)
        page.get_by_label("Did they agree").select_option("paper")
        page.get_by_role("button", name="Make this client").click()
        here = page.url.partition("?")[0]
        if said:
            text(page, phone, said, wait=3000)
            page.goto(here)
            page.get_by_label("Your answer").fill(ANSWER)
            page.get_by_role("button", name="Send by SMS").click()
            page.wait_for_timeout(4000)
            found["arabic"] = here
    text(page, "+13035550142", "Can my sister come with me to the hearing?")
    found["notice"] = notice(page, "Closed for the holiday", {"English": ("en", NOTICE)})
    found["notice_rtl"] = notice(page, "Closed this week", NOTICE_RTL)
    return found


def notice(page: Page, title: str, texts: dict[str, tuple[str, str]]) -> str:
    """A notice that is written and checked: where it is. `texts`: the name of a language → its tag and the words."""
    page.goto("/console/notices/new")
    page.get_by_label("Title").fill(title)
    for name, (tag, words) in texts.items():
        box = page.locator(f"#text-{tag}")
        if not box.is_visible():
            page.locator("summary", has_text=re.compile(f"^{name}")).first.click()
        box.fill(words)
    page.get_by_role("button", name="Check it").click()
    page.wait_for_url(re.compile("[0-9a-f-]{36}"))
    return page.url.partition("?")[0]


class Camera:
    def __init__(self, browser: Browser, address: str, folder: Path) -> None:
        self._browser, self._address, self._folder = browser, address, folder

    def page(self, size: Any, scheme: Any) -> Page:
        context = self._browser.new_context(
            base_url=self._address, viewport=size, color_scheme=scheme, locale="en-US", reduced_motion="reduce"
        )
        return context.new_page()

    def take(self, page: Page, name: str) -> None:
        """Chromium writes PNG; the picture is kept as WebP, drawn anew by Chromium itself."""
        png = page.screenshot()
        blank = self._browser.new_page()
        made = blank.evaluate(
            """async ([png, quality]) => {
              const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
              const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
              canvas.getContext("2d").drawImage(bitmap, 0, 0);
              return canvas.toDataURL("image/webp", quality).split(",")[1];
            }""",
            [base64.b64encode(png).decode(), QUALITY / 100],
        )
        blank.close()
        (self._folder / f"{name}.webp").write_bytes(base64.b64decode(made))
        print(f"{name}.webp  {len(made) * 3 // 4096} KB", flush=True)


def console(camera: Camera, door: str) -> None:
    first = camera.page(WIDE, "light")
    enter(first, door, "Supervisor")
    places = something_to_see(first)
    first.context.close()
    for scheme, size, kind, shots in (
        ("light", WIDE, "", PAGES), ("dark", WIDE, "-dark", PAGES), ("light", NARROW, "-320", PAGES),
        ("dark", NARROW, "-320-dark", PAGES), ("light", WIDE, "-rtl", RIGHT_TO_LEFT),
        ("light", NARROW, "-320-rtl", RIGHT_TO_LEFT),
    ):  # fmt: skip
        page, role = camera.page(size, scheme), ""
        for shot in shots:
            if shot.role != role:
                enter(page, door, shot.role)
                role = shot.role
            page.goto(shot.path.format(**places))
            if shot.name == "flow":
                page.wait_for_selector(".picture svg")
                page.wait_for_timeout(1500)
            if size is NARROW and shot.to:
                page.evaluate("to => scrollBy(0, document.querySelector(to).getBoundingClientRect().y - 250)", shot.to)
            camera.take(page, shot.name + kind)
        page.context.close()


def phones(camera: Camera) -> None:
    for n, (name, hello, language) in enumerate(PHONES):
        number = f"+1303555015{n}"
        page = camera.page({"width": 390, "height": 860}, "light")
        page.goto("/simulator")
        for said in (hello, language, "1", "1", "1", "2"):
            text(page, number, said, "whatsapp", 2000)
        phone = page.get_by_role("article").first
        phone.get_by_role("combobox", name="Number of this phone").select_option("other")
        phone.get_by_label("Invented number").fill(number)
        phone.get_by_label("Invented number").press("Enter")
        phone.get_by_role("radio", name="WhatsApp").check()
        page.wait_for_timeout(1000)
        phone.locator(".screen").scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        camera.take(page, f"phone-{name}")
        page.context.close()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    fonts()
    machines = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with demo() as (address, door), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=machines, args=["--no-sandbox", "--disable-gpu"])
        camera = Camera(browser, address, folder)
        console(camera, door)
        phones(camera)
        browser.close()
    print(f"{sum(path.stat().st_size for path in folder.iterdir()) // 1024} KB in all")


if __name__ == "__main__":
    main()
