"""Templates, rendered with the words, the person and the clock that every page needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_timedelta
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from flows.roles import Rule, may
from service.content.isolates import isolate_written
from service.parts import Parts
from service.web.console.nav import NAV
from service.web.console.words import LANGUAGES, Words, read
from service.wiring import ROOT

FOLDER = ROOT / "templates" / "console"


@dataclass(frozen=True, slots=True)
class Pages:
    """The console's templates. One per application."""

    parts: Parts
    environment: Environment

    @classmethod
    def of(cls, parts: Parts) -> Pages:
        environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        return cls(parts, environment)

    def warm(self) -> None:
        """Read and compile what pages are made of, before somebody waits for it: the first page took half a second."""
        for language in LANGUAGES:
            self.words(language)
        for template in self.environment.list_templates(extensions=["html"]):
            self.environment.get_template(template)

    def words(self, language: str) -> Words:
        return read(FOLDER / "words", language)

    def show(
        self,
        template: str,
        language: str,
        *,
        path: str = "",
        said: str = "",
        me: Any = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: Any,
    ) -> HTMLResponse:
        """A page. `me`: the visitor's `Me`, None before they sign in; `said`: the word under `said.` that tells what
        was just done."""
        t = self.words(language)
        html = self.environment.get_template(template).render(
            t=t,
            me=me,
            path=path,
            said=t(f"said.{said}") if f"said.{said}" in t else "",
            nav=[entry for entry in NAV if me is not None and may(me.role, entry.rule)],
            may=(lambda rule: may(me.role, Rule(rule))) if me is not None else (lambda _: False),
            org=self.parts.settings.org_name,
            now=self.parts.now(),
            mode=str(self.parts.settings.mode),
            languages=LANGUAGES,
            when=self._when(language),
            ago=self._ago(language),
            day=self._day(language),
            month_name=lambda at: _plain(format_date(at, "LLLL y", locale=language)),
            weekday=lambda at: format_date(at, "cccccc", locale=language),
            tongue=t.language_name,
            written=isolate_written,
            **values,
        )
        return HTMLResponse(html, status, headers=dict(headers or {}))

    def _when(self, language: str) -> Any:
        def when(at: datetime, zone: str = "", *, long: bool = False) -> str:
            """An instant on the organisation's clock, or that of `zone`: weekday, day, month, time, and which clock
            that is. `long`: nothing shortened, and the year."""
            local = at.astimezone(ZoneInfo(zone) if zone else self.parts.zone)
            day = "EEEE d MMMM y" if long else "EEE d MMM"
            form = f"{day}, HH:mm" if language == "es" else f"{day}, h:mm a"
            return f"{_plain(format_datetime(local, form, locale=language))} {_clock(local)}"

        return when

    def _day(self, language: str) -> Any:
        def day(at: date) -> str:
            return _plain(format_date(at, "EEE d MMM y", locale=language))

        return day

    def _ago(self, language: str) -> Any:
        def ago(at: datetime, *, real: bool = False) -> str:
            """How long from now, in words; `real`: on the real clock."""
            now = self.parts.clock.real() if real else self.parts.now()
            return _plain(format_timedelta(at - now, add_direction=True, locale=language))

        return ago


def _clock(local: datetime) -> str:
    """The clock of a time by its usual letters; by its distance from UTC where it has none."""
    name = local.tzname() or ""
    return f"UTC{name}" if name.startswith(("+", "-")) else name


def _plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")
