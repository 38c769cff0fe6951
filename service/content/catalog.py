"""Words in people's languages: a message key and values in, text out. Strict: whatever is not surely right raises, and
nothing ever falls back to another language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from types import MappingProxyType

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType, fluent_number

from service.content import dates, ftl
from service.content.dates import OfficeHours
from service.content.directory import languages, own_names
from service.content.isolates import in_order, isolate_value
from service.content.segments import sms_safe
from service.errors import ContentError

Value = str | int | date | datetime


class _Moment(FluentType):
    """A date on its way through a message: only DATE(), TIME() and WEEKDAY() may write it."""

    def __init__(self, at: date | datetime) -> None:
        self.at = at

    def format(self, locale: object) -> str:
        raise ValueError("a date is written with DATE($name) or TIME($name) only")


class Catalog:
    """All messages of an installation. Every message may use `$org`, `$org_phone` and `$hours`; what else it needs is
    given to `render`."""

    def __init__(self, files: ftl.Files, *, org: str, org_phone: str, hours: OfficeHours) -> None:
        """Raises `ContentError` with every problem of the files, or for a language whose dates we cannot write."""
        strange = [
            f"{ftl.FOLDER}/{tag}: no way to write dates in '{tag}' yet"
            for tag in files.languages
            if tag not in dates.LANGUAGES
        ]
        if files.problems or strange:
            raise ContentError(*files.problems, *strange)
        self._entries = files.entries
        self._bundles = {place: _bundle(place[0]) for place in files.resources}
        for place, resource in files.resources.items():
            self._bundles[place].add_resource(resource)
        self._always: Mapping[str, Mapping[str, Value]] = {
            language: {"org": org, "org_phone": org_phone, "hours": dates.hours_text(hours, language)}
            for language in files.languages
        }
        # A language's own name for itself is the same in every language.
        self._plain = {(key, tag): name for tag in files.languages for key, name in own_names().items()}
        self.languages = frozenset(files.languages)
        self._rtl = {tag for tag in files.languages if tag in languages() and languages()[tag].direction == "rtl"}

    @classmethod
    def load(cls, root: Path, *, org: str, org_phone: str, hours: OfficeHours) -> Catalog:
        """The catalog of the message files under `root`. Raises `ContentError`."""
        return cls(ftl.read(root), org=org, org_phone=org_phone, hours=hours)

    def render(self, key: str, language: str, /, **args: Value) -> str:
        """Message `key` in `language`, ready for SMS. Dates come as `date` or `datetime` values on the wall clock to
        show, numbers that only name something (a room, a case) as str.

        Raises `ContentError` naming key and language for a missing message, a missing or wrong value, any Fluent
        error and any placeholder left in the text. Never contains the values.
        """
        if not args and (known := self._plain.get((key, language))) is not None:
            return known
        entry = self._entry(key, language)
        name, _, message = key.partition(".")
        bundle = self._bundles[language, name]
        values = {**self._always[language], **args}
        pattern = bundle.get_message(message).value
        assert pattern is not None, "a message without a text does not become an entry"
        try:
            given = {name: _fluent(value, isolated=language in self._rtl) for name, value in values.items()}
            text, errors = bundle.format_pattern(pattern, given)
        except Exception as error:  # noqa: BLE001  Fluent lets some escape, such as RecursionError.
            raise ContentError(f"{entry.place}: '{key}' in '{language}': {type(error).__name__}") from None
        if errors or not isinstance(text, str) or "{" in text:
            what = "; ".join(map(str, errors)) or "a placeholder was left in the text"
            raise ContentError(f"{entry.place}: '{key}' in '{language}': {what}")
        safe = sms_safe(in_order(text) if language in self._rtl else text)
        if not args:
            self._plain[key, language] = safe
        return safe

    def has(self, key: str, language: str) -> bool:
        return (key, language) in self._entries

    def keys(self, language: str) -> frozenset[str]:
        """Every message key there is in `language`."""
        return frozenset(key for key, spoken in self._entries if spoken == language)

    def variables(self, key: str, language: str) -> frozenset[str]:
        """The names a message uses, `org` and its like included. Raises `ContentError` for a missing message."""
        return self._entry(key, language).variables

    def source(self, key: str, language: str) -> str:
        """Where a message stands, as file:line. Raises `ContentError` for a missing message."""
        return self._entry(key, language).place

    def labels(self) -> Mapping[str, Mapping[str, str]]:
        """Key → language → text, for the messages that need no values: what an answer's label can be."""
        found: dict[str, dict[str, str]] = {}
        for (key, language), entry in self._entries.items():
            if not entry.variables:
                found.setdefault(key, {})[language] = self.render(key, language)
        return MappingProxyType(found)

    def _entry(self, key: str, language: str) -> ftl.Entry:
        try:
            return self._entries[key, language]
        except KeyError:
            raise ContentError(f"no message '{key}' in '{language}'") from None


def _bundle(language: str) -> FluentBundle:
    functions: dict[str, Callable[..., str]] = {
        "DATE": partial(_date, language),
        "TIME": partial(_time, language),
        "WEEKDAY": partial(_weekday, language),
    }
    # Isolation marks (U+2068, U+2069) would make every SMS with a value UCS-2; `isolates` puts them where they help.
    return FluentBundle([dates.plural_locale(language)], functions=functions, use_isolating=False)  # type: ignore[arg-type]


def _date(language: str, moment: object) -> str:
    if not isinstance(moment, _Moment):
        raise TypeError("DATE() needs a date")
    return dates.date_text(moment.at, language)


def _weekday(language: str, moment: object) -> str:
    if not isinstance(moment, _Moment) or not isinstance(moment.at, date):
        raise TypeError("WEEKDAY() needs a date")
    return dates.weekday_text(moment.at, language)


def _time(language: str, moment: object) -> str:
    if not isinstance(moment, _Moment) or not isinstance(moment.at, datetime | time):
        raise TypeError("TIME() needs a date and time")
    return dates.time_text(moment.at, language)


def _fluent(value: Value, *, isolated: bool) -> object:
    if isinstance(value, str):
        return isolate_value(value) if isolated else value
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)  # grouping adds NBSP in some languages
    return _Moment(value) if isinstance(value, date) else value
