"""Dates and times as people write them, in letters that keep an SMS cheap.

Weekday and month names come from Unicode CLDR through Babel; the patterns are ours, because CLDR's put U+202F into
times, and one such space makes a whole SMS UCS-2.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from babel import Locale


@dataclass(frozen=True, slots=True)
class _Writing:
    """How a language writes: names from Monday and from January, and its patterns."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    halves: tuple[str, str]
    hours: str


def _writing(language: str, date: str, halves: tuple[str, str], hours: str) -> _Writing:
    locale = Locale.parse(language)
    days, months = locale.days["format"]["wide"], locale.months["format"]["wide"]
    return _Writing(tuple(days[n] for n in range(7)), tuple(months[n] for n in range(1, 13)), date, halves, hours)


_WRITINGS = {
    "en": _writing("en", "{weekday}, {month} {day}, {year}", ("AM", "PM"), "{first} to {last}, {opens} to {closes}"),
    "es": _writing("es", "{weekday} {day} de {month} de {year}", ("am", "pm"), "{first} a {last}, {opens} a {closes}"),
}
LANGUAGES = frozenset(_WRITINGS)  # the languages that dates can be written in


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """When people answer: the same hours from weekday `first` to `last` (0 is Monday), on the office's wall clock."""

    first: int = 0
    last: int = 4
    opens: time = time(9)
    closes: time = time(17)

    def open_at(self, local: datetime) -> bool:
        """Whether somebody is there at this moment of the office's own wall clock."""
        return self.first <= local.weekday() <= self.last and self.opens <= local.time() < self.closes


def date_text(day: date, language: str) -> str:
    """ "Tuesday, December 8, 2026", "martes 8 de diciembre de 2026". Reads the wall clock as it stands; raises
    KeyError for a language not in `LANGUAGES`."""
    w = _WRITINGS[language]
    return w.date.format(weekday=w.weekdays[day.weekday()], month=w.months[day.month - 1], day=day.day, year=day.year)


def time_text(at: time | datetime, language: str) -> str:
    """ "8:30 AM", "8:30 am". Reads the wall clock as it stands; raises KeyError for a language not in `LANGUAGES`."""
    return f"{at.hour % 12 or 12}:{at.minute:02} {_WRITINGS[language].halves[at.hour >= 12]}"


def hours_text(hours: OfficeHours, language: str) -> str:
    """ "Monday to Friday, 9:00 AM to 5:00 PM"."""
    w = _WRITINGS[language]
    return w.hours.format(
        first=w.weekdays[hours.first],
        last=w.weekdays[hours.last],
        opens=time_text(hours.opens, language),
        closes=time_text(hours.closes, language),
    )
