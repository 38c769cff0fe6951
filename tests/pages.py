"""The console's pages as a table; tests/service/test_console_rules.py holds tests/hostile.py to the routes."""

from __future__ import annotations

from collections.abc import Mapping

from tests.hostile import SHOWN, WITHOUT

# What is no page of its own: downloads, a piece of a page, news, what only leads on.
_NO_PAGE = (
    "/console",
    "/console/calendar/ahead/words/{event}",
    "/console/clients/{client}/attachments/{attachment}",
    "/console/content/recordings/{digest}.ogg",
    "/console/imports/template/{kind}.{form}",
    "/console/imports/{of}/report.{form}",
    "/console/language/{language}",
    "/console/notices/{notice}/progress",
    "/console/numbers/numbers.csv",
)
PAGES = tuple(path for path in (*SHOWN, *WITHOUT) if path not in _NO_PAGE)
OPEN = ("/console/sign-in", "/console/demo/{key}", "/console/welcome/{token}")  # met by whoever has not signed in
_ASKED = {
    "/console/calendar/ahead": "?days=90&down=we&since=2031-01-01T08:00&hours=24",
    "/console/clients/{client}/earlier": "?at=2100-01-01T00:00:00Z&line=ffffffff-ffff-ffff-ffff-ffffffffffff",
    "/console/content/words": "?language=ar&file=court",
    "/console/numbers": "?days=365",
}


def with_query(page: str) -> str:
    """Where a page of PAGES is: its path, the names in it left to be filled in, and what is asked of it."""
    return page.replace("/ladders/{event}", "/ladders/hearing.master") + _ASKED.get(page, "")


def address(page: str, given: Mapping[str, object]) -> str:
    """Where a page of PAGES is, about what is `given` for each name in it."""
    return with_query(page).format(**given)
