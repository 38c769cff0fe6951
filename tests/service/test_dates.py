"""Dates, times and plural forms in thirteen languages, against tables written by hand and not by Babel."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date, datetime, time, timedelta

import pytest
from babel import Locale, UnknownLocaleError
from hypothesis import given
from hypothesis import strategies as st

from flows import match
from flows.vocabulary import Vocabulary
from service.content import definitions
from service.content.dates import (
    LANGUAGES,
    OfficeHours,
    date_text,
    hours_text,
    longest_day,
    plural_locale,
    time_text,
)
from service.content.directory import languages
from service.content.segments import count, sms_safe

TUESDAY = date(2026, 12, 8)
# language: a Tuesday, the first of a month, a morning, an afternoon, the hours of an office
WRITTEN = {
    "en": (
        "Tuesday, December 8, 2026",
        "Thursday, January 1, 2026",
        "8:30 AM",
        "1:05 PM",
        "Monday to Friday, 9:00 AM to 5:00 PM",
    ),
    "es": (
        "martes 8 de diciembre de 2026",
        "jueves 1 de enero de 2026",
        "8:30 am",
        "1:05 pm",
        "lunes a viernes, 9:00 am a 5:00 pm",
    ),
    "ht": (
        "madi 8 desanm 2026",
        "jedi premye janvye 2026",
        "8:30 AM",
        "1:05 PM",
        "lendi rive vandredi, 9:00 AM rive 5:00 PM",
    ),
    "pt-BR": (
        "terça, 8 de dezembro de 2026",
        "quinta, 1º de janeiro de 2026",
        "08:30",
        "13:05",
        "segunda a sexta, das 09:00 às 17:00",
    ),
    "fr": (
        "mardi 8 décembre 2026",
        "jeudi 1er janvier 2026",
        "8h30",
        "13h05",
        "du lundi au vendredi, de 9h00 à 17h00",
    ),
    "zh-Hans": (
        "2026年12月8日星期二",
        "2026年1月1日星期四",
        "上午8:30",
        "下午1:05",
        "星期一至星期五，上午9:00至下午5:00",
    ),
    "ru": (
        "вторник, 8 декабря 2026 г.",
        "четверг, 1 января 2026 г.",
        "08:30",
        "13:05",
        "понедельник - пятница, 09:00 - 17:00",
    ),
    "uk": (
        "вівторок, 8 грудня 2026 р.",
        "четвер, 1 січня 2026 р.",
        "08:30",
        "13:05",
        "понеділок - п'ятниця, 09:00 - 17:00",
    ),
    "ar": (
        "الثلاثاء 8 ديسمبر 2026",
        "الخميس 1 يناير 2026",
        "8:30 صباحًا",
        "1:05 مساءً",
        "من الاثنين إلى الجمعة، من 9:00 صباحًا إلى 5:00 مساءً",
    ),
    "fa-AF": (
        "سه‌شنبه 8 دسمبر 2026",
        "پنجشنبه 1 جنوری 2026",
        "8:30 صبح",
        "1:05 بعدازظهر",
        "دوشنبه تا جمعه، 9:00 صبح تا 5:00 بعدازظهر",
    ),
    "ps": (
        "سه‌شنبه 8 دسمبر 2026",
        "پنجشنبه 1 جنوري 2026",
        "سهار 8:30",
        "ماسپښین 1:05",
        "دوشنبه تر جمعه، سهار 9:00 تر مازدیګر 5:00",
    ),
    "tr": ("8 Aralık 2026 Salı", "1 Ocak 2026 Perşembe", "08:30", "13:05", "Pazartesi - Cuma, 09:00 - 17:00"),
    "pa-Guru": (
        "ਮੰਗਲਵਾਰ, 8 ਦਸੰਬਰ 2026",
        "ਵੀਰਵਾਰ, 1 ਜਨਵਰੀ 2026",
        "8:30 AM",
        "1:05 PM",
        "ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, 9:00 AM ਤੋਂ 5:00 PM",
    ),
}
# Weekdays from Monday and months from January, as they stand in a date.
NAMES = {
    "en": (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    ),
    "es": (
        "lunes martes miércoles jueves viernes sábado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    "ht": (
        "lendi madi mèkredi jedi vandredi samdi dimanch",
        "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
    ),
    "pt-BR": (
        "segunda terça quarta quinta sexta sábado domingo",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    "fr": (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "zh-Hans": (
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
        "年1月 年2月 年3月 年4月 年5月 年6月 年7月 年8月 年9月 年10月 年11月 年12月",
    ),
    "ru": (
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    ),
    "uk": (
        "понеділок вівторок середа четвер п'ятниця субота неділя",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    ),
    "ar": (
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ),
    "fa-AF": (
        "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
        "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر",
    ),
    "ps": (
        "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
        "جنوري فبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر اکتوبر نومبر دسمبر",
    ),
    "tr": (
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    ),
    "pa-Guru": (
        "ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਐਤਵਾਰ",
        "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
    ),
}
# The form of a noun after 0, 1, 2, 3, 5, 11, 21, 100.
PLURALS = {
    "en": "other one other other other other other other",
    "es": "other one other other other other other other",
    "ht": "other other other other other other other other",
    "pt-BR": "one one other other other other other other",
    "fr": "one one other other other other other other",
    "zh-Hans": "other other other other other other other other",
    "ru": "many one few few many many one many",
    "uk": "many one few few many many one many",
    "ar": "zero one two few few many many other",
    "fa-AF": "one one other other other other other other",
    "ps": "other one other other other other other other",
    "tr": "other one other other other other other other",
    "pa-Guru": "one one other other other other other other",
}
# Where our names are not CLDR's, on purpose: see the module.
OWN_WEEKDAYS, OWN_MONTHS = {"ht", "ps", "pt-BR", "uk"}, {"ht", "zh-Hans"}

each_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def test_every_table_is_of_the_same_languages() -> None:
    assert WRITTEN.keys() == NAMES.keys() == PLURALS.keys() == LANGUAGES
    assert set(languages()) >= LANGUAGES


@each_language
def test_dates_and_times_as_written_by_hand(language: str) -> None:
    tuesday, first, morning, afternoon, hours = WRITTEN[language]
    assert date_text(TUESDAY, language) == tuesday
    assert date_text(date(2026, 1, 1), language) == first
    assert time_text(time(8, 30), language) == morning
    assert time_text(datetime(2026, 12, 8, 13, 5), language) == afternoon
    assert hours_text(OfficeHours(), language) == hours


@each_language
def test_every_weekday_and_every_month_has_its_name(language: str) -> None:
    weekdays, months = (names.split() for names in NAMES[language])
    assert (len(weekdays), len(months)) == (7, 12)
    for n, name in enumerate(weekdays):
        assert name in re.split(r"[ ,]+|(?<=\d)日", date_text(date(2026, 12, 7) + timedelta(n), language))
    for n, name in enumerate(months, start=1):
        assert name in date_text(date(2026, n, 17), language)


@each_language
def test_the_names_are_cldrs_but_where_cldr_is_wrong(language: str) -> None:
    locale = Locale.parse(language, sep="-")
    weekdays, months = (names.split() for names in NAMES[language])
    assert ([locale.days["format"]["wide"][n] for n in range(7)] == weekdays) == (language not in OWN_WEEKDAYS)
    assert ([locale.months["format"]["wide"][n] for n in range(1, 13)] == months) == (language not in OWN_MONTHS)


@each_language
@given(day=st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_the_weekday_is_the_dates_own(language: str, day: date) -> None:
    text = date_text(day, language)
    name = NAMES[language][0].split()[calendar.weekday(day.year, day.month, day.day)]
    assert name in text
    assert [int(number) for number in re.findall(r"\d+", text) if len(number) == 4] == [day.year]


@each_language
@given(at=st.times())
def test_no_two_times_read_the_same(language: str, at: time) -> None:
    twelve_hours_on = at.replace(hour=(at.hour + 12) % 24)
    assert time_text(at, language) != time_text(twelve_hours_on, language)
    assert f"{at.minute:02}" in time_text(at, language)


@each_language
def test_nothing_in_a_date_needs_the_sms_safe_map(language: str) -> None:
    for text in (*WRITTEN[language], *(time_text(time(hour), language) for hour in range(24))):
        assert sms_safe(text) == text
        assert not any(unicodedata.category(letter) in ("Zl", "Zp") or letter in "\u00a0\u202f" for letter in text)
        assert all(not letter.isdecimal() or letter in "0123456789" for letter in text)


@pytest.mark.parametrize("language", ["en", "ht"])
def test_dates_in_a_cheap_language_stay_cheap(language: str) -> None:
    days = (TUESDAY + timedelta(n) for n in range(366))
    assert {count(date_text(day, language)).encoding for day in days} == {"GSM-7"}


@each_language
def test_plural_rules(language: str) -> None:
    rule = Locale.parse(plural_locale(language)).plural_form
    assert " ".join(rule(n) for n in (0, 1, 2, 3, 5, 11, 21, 100)) == PLURALS[language]


@each_language
def test_the_longest_day_is_the_longest(language: str) -> None:
    longest = len(date_text(longest_day(language), language))
    assert longest == max(len(date_text(TUESDAY + timedelta(n), language)) for n in range(4000))


def test_babels_traps_are_still_there() -> None:
    """When one of these fails, Babel has learned it and a table of ours may go."""
    assert Locale.parse("ht").days["format"]["wide"][1] == "mardi"
    with pytest.raises(UnknownLocaleError):
        Locale.parse("prs-AF", sep="-")


VOCABULARY = Vocabulary.build(definitions.replies(), {})


@each_language
@given(day=st.dates(date(2026, 1, 1), date(2029, 12, 31)))
def test_a_date_we_write_is_a_date_we_read(language: str, day: date) -> None:
    assert match.date(date_text(day, language), VOCABULARY, TUESDAY) == day


@each_language
def test_a_date_with_another_dates_weekday_is_none(language: str) -> None:
    names = NAMES[language][0].split()
    wrong = date_text(TUESDAY, language).replace(names[1], names[2])
    assert match.date(wrong, VOCABULARY, TUESDAY) is None
