"""Real pages in a real Chromium, against the product started in its own process as a visitor starts it.

Every test also watches its page: an error in the console (a broken content policy says so there), a request to any
other machine, or an invented number in an address other than the one allowed, fails the test.
"""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

START_SECONDS = 90
QUIET_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def demo_home() -> Iterator[Path]:
    """Where the demo keeps what it keeps; gone at the end."""
    with tempfile.TemporaryDirectory(prefix="recado-") as home:
        os.chmod(home, 0o755)  # as root, the embedded database runs as another user, who must reach its directory
        yield Path(home)


@pytest.fixture(scope="session")
def demo_environment(demo_home: Path) -> dict[str, str]:
    """What the demo, and commands beside it, are started with."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return {
        **os.environ,
        "RECADO_DATA_DIR": f"{demo_home}/var",
        "RECADO_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "PORT": str(port),
    }


@pytest.fixture(scope="session")
def demo_server(demo_home: Path, demo_environment: dict[str, str]) -> Iterator[str]:
    """The address of a demo of its own: fresh data directory, free port, stopped at the end."""
    address = demo_environment["RECADO_PUBLIC_URL"]
    log = demo_home / "demo.log"
    with log.open("wb") as out:
        demo = subprocess.Popen(
            [sys.executable, "-m", "recado", "demo"],
            env=demo_environment,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_ready(demo, f"{address}/readyz", log)
            yield address
        finally:
            demo.terminate()
            try:
                demo.wait(20)
            except subprocess.TimeoutExpired:
                demo.kill()
                demo.wait()


@pytest.fixture(scope="session")
def demo_door(demo_server: str, demo_home: Path) -> str:
    """The address of the console that the demo prints."""
    told = (demo_home / "demo.log").read_text(errors="replace")
    return next(word for word in told.split() if "/console/demo/" in word)


def _wait_until_ready(demo: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and demo.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)  # another process is starting: there is nothing else to wait on
    told = log.read_text(errors="replace")[-4000:]
    pytest.fail(f"the demo did not become ready (exit code {demo.poll()}):\n{told}")


@pytest.fixture(scope="session")
def base_url(demo_server: str) -> str:
    return demo_server


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's Chromium where there is one, else the one Playwright installed."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    return {
        **browser_type_launch_args,
        "args": list(QUIET_FLAGS),
        **({"executable_path": found} if found else {}),
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "viewport": {"width": 1360, "height": 900}, "locale": "en-US"}


_strangers = itertools.count()


@pytest.fixture
def number() -> str:
    """An invented number nobody has used in this run."""
    return f"+130355501{next(_strangers):02d}"


@pytest.fixture
def watch(base_url: str) -> Iterator[Callable[[Page], list[str]]]:
    """watch(page) → the list of what went wrong on that page; the test fails at its end if one is not empty."""
    seen: list[list[str]] = []

    def start(page: Page) -> list[str]:
        wrong: list[str] = []
        seen.append(wrong)

        def asked(url: str) -> None:
            parts = urlsplit(url)
            if parts.scheme in ("http", "https") and not url.startswith(f"{base_url}/"):
                wrong.append(f"asked another machine: {parts.netloc}")
            if "555" in parts.path + parts.query and parts.path != "/simulator/api/messages":
                wrong.append(f"a number in an address under {parts.path}")

        page.on("request", lambda request: asked(request.url))
        page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
        page.on(
            "console",
            lambda line: wrong.append(f"console: {line.text}") if line.type in ("error", "warning") else None,
        )
        return wrong

    yield start
    assert not [trouble for wrong in seen for trouble in wrong]


@pytest.fixture
def wrong(page: Page, watch: Callable[[Page], list[str]]) -> list[str]:
    """What went wrong on this test's page so far."""
    return watch(page)


@pytest.fixture(autouse=True)
def watched(wrong: list[str]) -> None:
    """Every page is watched, whether the test asks or not."""
