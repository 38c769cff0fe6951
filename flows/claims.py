"""What a text claims: days, times of day, telephone numbers. A slip should be found before it is sent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from flows.vocabulary import DateNames, normalise

# Letters of scripts that are written without spaces may stand beside a number.
_PHONE = re.compile(r"(?<![0-9A-Za-z_/-])(?:\+|\()?[0-9][0-9 ().\u00a0-]{5,18}[0-9](?![0-9A-Za-z_/])")
_ISO = re.compile(r"(?<![0-9/.-])([0-9]{4})([/.-])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_SLASHES = re.compile(
    r"(?<![0-9/])[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})(?![0-9/])|(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    r"|(?<![0-9/-])[0-9]{1,2}-[0-9]{1,2}-(?:[0-9]{4}|[0-9]{2})(?![0-9/-])"
)
_HALF = r"(?P<half>[ap])\.?\s?m\b\.?"
_CLOCK = re.compile(
    rf"(?<![0-9:])(?P<hour>[0-9]{{1,2}})(?:(?::|\s?h\s?)(?P<minute>[0-9]{{2}})(?![0-9]))\s?(?:{_HALF})?"
    rf"|(?<![0-9:])(?P<bare>[0-9]{{1,2}})\s?{_HALF.replace('half', 'bare_half')}",
    re.IGNORECASE,
)
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\uff0d]")
_IN_BRACKETS = re.compile(r"[(（]\s*([^\W\d_]+)\s*[)）]")  # the weekday of a date, often
_LATE = frozenset({"下午", "晚上", "傍晚", "夜里"})
_OCLOCK = re.compile(
    r"(?P<part>上午|早上|清晨|中午|下午|晚上|傍晚|夜里)?\s?(?P<hour>[0-9]{1,2})\s?"
    r"[点點时時](?:(?P<half>半)|(?P<minute>[0-9]{1,2})\s?分?)?"
)
_PART_CLOCK = re.compile(r"(?P<part>上午|早上|清晨|下午|晚上|傍晚|夜里)\s?(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})")
# What follows a time and says which half of the day it is in.
_EARLY = re.compile(r"\s?(?:(?:de|por) la mañana|du matin|da manhã|nan maten|утра|ранку|صباح|صبح|سهار)", re.IGNORECASE)
_LATER = re.compile(
    r"\s?(?:(?:de|por) la (?:tarde|noche)|de l['’]après-midi|du soir|da (?:tarde|noite)|nan (?:apremidi|aswè)"
    r"|дня|вечера|вечора|مساء|بعد الظهر|بعد از ظهر|ماښام)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[;!?\n•()]|\.(?=\s+[^\W\d_])")
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|er|o|ro|do|to|mo|vo|no|e)?")
_FIRST = frozenset({"premye", "1ye", "premier", "primero", "first"})  # of a month, as our own dates and people write it
_LONGEST_NAME = 3  # words


@dataclass(frozen=True, slots=True)
class Claims:
    """`days`: real days, with the weekday that stands beside them; `times`: for each time the minutes of the day it may
    mean (two where it does not say morning or afternoon); `phones`: digits only; `unclear`: what could be two days or
    none; `wrong`: a day whose weekday does not fit; `loose`: weekdays without a date."""

    days: frozenset[date] = frozenset()
    times: frozenset[frozenset[int]] = frozenset()
    phones: frozenset[str] = frozenset()
    unclear: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    loose: int = 0

    def may_be_at(self, at: time) -> bool:
        """Whether one of the times named may be this one."""
        return any(at.hour * 60 + at.minute in meant for meant in self.times)


def phones(text: str) -> frozenset[str]:
    """The telephone numbers in a text: the last ten digits of each."""
    found = (re.sub("[^0-9]", "", each) for each in _PHONE.findall(_plain_digits(text)))
    return frozenset(digits[-10:] for digits in found if len(digits) >= 7)


def read(text: str, names: DateNames, today: date) -> Claims:
    """The claims of a text. `names`: the days and months of its language; a day without a year is the next one from
    `today` on."""
    text = _plain_digits(text)
    days: set[date] = set()
    unclear: list[str] = []
    times: set[frozenset[int]] = set()
    phones: set[str] = set()

    def iso(found: re.Match[str]) -> str:
        day = _valid(int(found[1]), int(found[3]), int(found[4]))
        if day is None:
            unclear.append(found[0])
            return " • "
        # Left in words of digits, so that a weekday beside it is compared as well.
        return f" {day.year} #{day.month} {day.day} "

    text = _ISO.sub(iso, text)

    def slashes(found: re.Match[str]) -> str:
        unclear.append(found[0])
        return " • "

    text = _SLASHES.sub(slashes, text)

    def clock(found: re.Match[str]) -> str:
        meant = _meant(found)
        if len(meant) == 2:
            meant = _half(meant, found.string[found.end() :])
        if meant:
            times.add(meant)
        return " " if meant else found[0]

    text = _CLOCK.sub(clock, text)

    def phone(found: re.Match[str]) -> str:
        digits = re.sub("[^0-9]", "", found[0])
        if len(digits) < 7:
            return found[0]
        phones.add(digits[-10:])
        return " • "

    text = _PHONE.sub(phone, text)
    wrong: list[str] = []
    loose = 0
    for run in _runs(text, names):
        if not run.months:
            if run.weekdays and run.days:  # "Saturday 5"
                unclear.append(run.said)
            loose += len(run.weekdays)
            continue
        day = run.day(today)
        if day is None:
            if run.days or run.weekdays:
                unclear.append(run.said)
        elif run.weekdays and run.weekdays != [day.isoweekday()]:
            wrong.append(run.said)
            days.add(day)
        else:
            days.add(day)
    return Claims(frozenset(days), frozenset(times), frozenset(phones), tuple(unclear), tuple(wrong), loose)


@dataclass(slots=True)
class _Run:
    """Words that belong to one date."""

    said: str
    days: list[int]
    months: list[int]
    years: list[int]
    weekdays: list[int]

    def day(self, today: date) -> date | None:
        match (self.months, self.days, self.years):
            case ([month], [day], [year]):
                return _valid(year, month, day)
            case ([month], [day], []):
                found = (_valid(year, month, day) for year in range(today.year, today.year + 9))
                return next((meant for meant in found if meant is not None and meant >= today), None)
        return None


def _runs(text: str, names: DateNames) -> Iterator[_Run]:
    for part in _BREAK.split(text):
        words = normalise(part.replace("#", " month ")).split()
        run, at = _Run("", [], [], [], []), 0
        while at <= len(words):
            name, taken = _name(words[at:], names)
            word = words[at] if at < len(words) else ""
            known = True
            if name in names.months:
                run.months.append(names.months[name])
            elif name in names.weekdays:
                run.weekdays.append(names.weekdays[name])
            elif word == "month" and at + 1 < len(words) and words[at + 1].isdecimal():
                run.months.append(int(words[at + 1]))
                taken = 2
            elif len(word) == 4 and word.isdecimal() and 1900 < int(word) < 2200:
                run.years.append(int(word))
            elif (numbered := _DAY.fullmatch(word)) and 1 <= int(numbered[1]) <= 31:
                run.days.append(int(numbered[1]))
            elif word in _FIRST:
                run.days.append(1)
            elif not (name and name in names.between):
                known = False
            if known and word:
                run.said = f"{run.said} {' '.join(words[at : at + taken])}".strip()
            else:
                if run.said:
                    yield run
                run = _Run("", [], [], [], [])
            at += taken


def _name(words: list[str], names: DateNames) -> tuple[str, int]:
    for taken in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = " ".join(words[:taken])
        if name in names.months or name in names.weekdays or name in names.between:
            return name, taken
    return "", 1


def _meant(found: re.Match[str]) -> frozenset[int]:
    half = (found["half"] or found["bare_half"] or "").lower()
    hour, minute = int(found["hour"] or found["bare"]), int(found["minute"] or 0)
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return frozenset()
    if half:
        return frozenset({(hour % 12 + (12 if half == "p" else 0)) * 60 + minute})
    # "2:30" may be either; "14:30" and "08:30" as they stand, but a written 0 is still no promise for "08:30 pm".
    return frozenset({hour * 60 + minute, *({(hour % 12 + 12) * 60 + minute} if 0 < hour <= 12 else ())})


def _half(meant: frozenset[int], after: str) -> frozenset[int]:
    if _EARLY.match(after):
        return frozenset({min(meant)})
    return frozenset({max(meant)}) if _LATER.match(after) else meant


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plain_digits(text: str) -> str:
    """Digits of every script as ours, dashes of every kind as one, and the hours of Chinese as on a clock."""
    text = _DASHES.sub("-", text).replace("：", ":").replace("／", "/")
    text = _IN_BRACKETS.sub(r" \1 ", _digits(text))
    return _PART_CLOCK.sub(_on_clock, _OCLOCK.sub(_on_clock, text))


def _on_clock(found: re.Match[str]) -> str:
    said = found.groupdict()
    hour, minute = int(said["hour"]), 30 if said.get("half") else int(said["minute"] or 0)
    day_part = said["part"] or ""
    if hour < 12 and day_part in _LATE:
        hour += 12
    # With a part of the day it is one time; without, as everywhere, it may be either.
    return f" {hour:02}:{minute:02}{' am' if day_part and 0 < hour < 12 else ''} "


def _digits(text: str) -> str:
    return "".join(str(d) if (d := unicodedata.digit(c, -1)) >= 0 and not c.isascii() else c for c in text)
