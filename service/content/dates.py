"""Dates and times as people write them, in letters that keep an SMS cheap.

Weekday and month names are written out here, checked by hand: Babel writes Haitian Creole dates in French, does not
know Dari by its own tag, CLDR's Pashto weekdays are learned words that few people use, and in Brazil people say
"segunda" where CLDR has "segunda-feira". The patterns are ours, because CLDR's put U+202F into times, and one such
space makes a whole SMS UCS-2. The calendar is Gregorian and the digits are 0-9 in every language, as on the papers
people hold beside the message.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache


@dataclass(frozen=True, slots=True)
class _Writing:
    """How a language writes. `weekdays` from Monday, `months` from January, in the form that stands in a date; `clock`
    holds `{part}` (of the day, see `parts`) or counts to 24; `hours` is for the hours of an office; `first`
    is how the first of a month is written; `plural` the CLDR locale with this language's plural rules."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    clock: str
    hours: str
    plural: str
    parts: tuple[tuple[int, str], ...] = ((0, ""),)  # from which hour on a part of the day has which name
    first: str = "1"


def _names(spaced: str) -> tuple[str, ...]:
    return tuple(spaced.split())


_AM_PM = "{twelve}:{minute:02} {part}"
_DAY_IN_24 = "{hour:02}:{minute:02}"

_WRITINGS = {
    "en": _Writing(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        _names("January February March April May June July August September October November December"),
        "{weekday}, {month} {day}, {year}",
        _AM_PM,
        "{first} to {last}, {opens} to {closes}",
        "en",
        ((0, "AM"), (12, "PM")),
    ),
    "es": _Writing(
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        _names("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        "{weekday} {day} de {month} de {year}",
        _AM_PM,
        "{first} a {last}, {opens} a {closes}",
        "es",
        ((0, "am"), (12, "pm")),
    ),
    "ht": _Writing(
        ("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"),
        _names("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm"),
        "{weekday} {day} {month} {year}",
        _AM_PM,
        "{first} rive {last}, {opens} rive {closes}",
        "zh",  # a noun after a number keeps its form; CLDR has no Creole of its own and Babel takes French's
        ((0, "AM"), (12, "PM")),
        first="premye",
    ),
    "pt-BR": _Writing(
        ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
        _names("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        "{weekday}, {day} de {month} de {year}",
        _DAY_IN_24,
        "{first} a {last}, das {opens} às {closes}",
        "pt",
        first="1º",
    ),
    "fr": _Writing(
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        _names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        "{weekday} {day} {month} {year}",
        "{hour}h{minute:02}",
        "du {first} au {last}, de {opens} à {closes}",
        "fr",
        first="1er",
    ),
    "zh-Hans": _Writing(
        ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
        tuple(f"{month}月" for month in range(1, 13)),
        "{year}年{month}{day}日{weekday}",
        "{part}{twelve}:{minute:02}",
        "{first}至{last}，{opens}至{closes}",
        "zh",
        ((0, "凌晨"), (6, "上午"), (12, "中午"), (13, "下午"), (18, "晚上")),
    ),
    "ru": _Writing(
        ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
        _names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        "{weekday}, {day} {month} {year} г.",
        _DAY_IN_24,
        "{first} - {last}, {opens} - {closes}",
        "ru",
    ),
    "uk": _Writing(
        ("понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя"),
        _names("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        "{weekday}, {day} {month} {year} р.",
        _DAY_IN_24,
        "{first} - {last}, {opens} - {closes}",
        "uk",
    ),
    "ar": _Writing(
        ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        _names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        "{weekday} {day} {month} {year}",
        _AM_PM,
        "من {first} إلى {last}، من {opens} إلى {closes}",
        "ar",
        ((0, "صباحًا"), (12, "ظهرًا"), (13, "مساءً")),
    ),
    "fa-AF": _Writing(
        ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
        _names("جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر"),
        "{weekday} {day} {month} {year}",
        _AM_PM,
        "{first} تا {last}، {opens} تا {closes}",
        "fa",
        ((0, "شب"), (4, "صبح"), (12, "بعدازظهر"), (18, "شام"), (20, "شب")),
    ),
    "ps": _Writing(
        ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
        _names("جنوري فبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر اکتوبر نومبر دسمبر"),
        "{weekday} {day} {month} {year}",
        "{part} {twelve}:{minute:02}",
        "{first} تر {last}، {opens} تر {closes}",
        "ps",
        ((0, "د شپې"), (4, "سهار"), (12, "ماسپښین"), (15, "مازدیګر"), (18, "ماښام"), (20, "د شپې")),
    ),
    "tr": _Writing(
        ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
        _names("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        "{day} {month} {year} {weekday}",
        _DAY_IN_24,
        "{first} - {last}, {opens} - {closes}",
        "tr",
    ),
    "pa-Guru": _Writing(
        ("ਸੋਮਵਾਰ", "ਮੰਗਲਵਾਰ", "ਬੁੱਧਵਾਰ", "ਵੀਰਵਾਰ", "ਸ਼ੁੱਕਰਵਾਰ", "ਸ਼ਨਿੱਚਰਵਾਰ", "ਐਤਵਾਰ"),
        _names("ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
        "{weekday}, {day} {month} {year}",
        _AM_PM,
        "{first} ਤੋਂ {last}, {opens} ਤੋਂ {closes}",
        "pa",
        ((0, "AM"), (12, "PM")),
    ),
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
    return w.date.format(
        weekday=w.weekdays[day.weekday()],
        month=w.months[day.month - 1],
        day=w.first if day.day == 1 else day.day,
        year=day.year,
    )


def weekday_text(day: date, language: str) -> str:
    """ "Tuesday", "martes": beside a date, enough to tell the day before or after it. Raises KeyError for a language
    not in `LANGUAGES`."""
    w = _WRITINGS[language]
    return w.weekdays[day.weekday()]


def time_text(at: time | datetime, language: str) -> str:
    """ "1:30 PM", "1:30 pm", "13:30", "下午1:30". Reads the wall clock as it stands; raises KeyError for a language
    not in `LANGUAGES`."""
    w = _WRITINGS[language]
    part = next(name for start, name in reversed(w.parts) if start <= at.hour)
    return w.clock.format(hour=at.hour, twelve=at.hour % 12 or 12, minute=at.minute, part=part)


def hours_text(hours: OfficeHours, language: str) -> str:
    """ "Monday to Friday, 9:00 AM to 5:00 PM"."""
    w = _WRITINGS[language]
    return w.hours.format(
        first=w.weekdays[hours.first],
        last=w.weekdays[hours.last],
        opens=time_text(hours.opens, language),
        closes=time_text(hours.closes, language),
    )


def plural_locale(language: str) -> str:
    """The CLDR locale whose plural rules serve for a language. Fluent would take English's for a tag it does not know,
    and say nothing. Raises KeyError for a language not in `LANGUAGES`."""
    return _WRITINGS[language].plural


@cache
def longest_day(language: str) -> date:
    """A day whose date is the longest in this language: what budgets are measured with."""
    first = date(2026, 1, 1).toordinal()
    days = (date.fromordinal(first + n) for n in range(7 * 366))  # each day of the year on each weekday
    return max(days, key=lambda day: len(date_text(day, language)))


@cache
def longest_time(language: str) -> time:
    """A time of day that is the longest in this language, in the evening where several are."""
    return max((time(hour, 30) for hour in (22, *range(24))), key=lambda at: len(time_text(at, language)))
