"""Makes sure that tests/browser has a Chromium: found, else installed, else a failure that names the command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
DEBIAN = (("apt-get", "update", "-qq"), ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"))
ELSEWHERE = ((sys.executable, "-m", "playwright", "install", "chromium"),)


def found() -> bool:
    """Whether the machine has one, or Playwright has installed its own."""
    if any(map(shutil.which, NAMES)):
        return True
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).exists()


def installers(*, root: bool, debian: bool) -> Sequence[Sequence[str]]:
    """The commands that bring one, in the order in which they run."""
    return DEBIAN if root and debian else ELSEWHERE


def main() -> int:
    if found():
        return 0
    debian = Path("/etc/debian_version").exists()
    for command in installers(root=os.geteuid() == 0, debian=debian):
        if subprocess.run(command).returncode != 0:  # noqa: S603  the commands above, nothing of anybody else
            print(f"tests/browser needs a Chromium, and this failed: {' '.join(command)}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
