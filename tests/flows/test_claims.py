"""What a text claims, in every language that dates are written in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from functools import cache

import pytest

from flows import claims
from flows.claims import Claims
from flows.vocabulary import DateNames
from service import wiring
from service.content import definitions, ftl
from service.content.catalog import Catalog
from service.content.dates import LANGUAGES, OfficeHours, date_text, time_text

TODAY = date(2026, 11, 26)
DECEMBER_7 = date(2026, 12, 7)  # a Monday


@cache
def names() -> Mapping[str, DateNames]:
    catalog = Catalog(ftl.read(wiring.ROOT), org="", org_phone="", hours=OfficeHours())
    return definitions.vocabulary(catalog).dates


def read(text: str, language: str = "en") -> Claims:
    return claims.read(text, names()[language], TODAY)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("day", [DECEMBER_7, date(2027, 1, 1), date(2027, 5, 13), date(2028, 2, 29)])
def test_a_date_as_we_write_it_is_read_in_every_language(language: str, day: date) -> None:
    found = read(f"{date_text(day, language)}, {time_text(time(13, 30), language)}", language)
    assert (found.days, found.wrong, found.unclear) == ({day}, (), ())
    assert found.may_be_at(time(13, 30)) and not found.may_be_at(time(12, 30))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_weekday_of_another_date_is_wrong_in_every_language(language: str) -> None:
    right, other = date_text(DECEMBER_7, language), date_text(date(2026, 12, 8), language)
    mixed = right.replace("7", "8", 1)
    assert mixed != other
    assert len(read(mixed, language).wrong) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Monday, Dec. 7, 2026"),
        ("en", "on Monday the 7th of December"),
        ("en", "2026-12-07"),
        ("en", "Monday 2026-12-07"),
        ("en", "Come December 7! Bring 2 papers."),
        ("en", "You may come on December 7."),
        ("es", "el lunes 7 de diciembre"),
        ("es", "Venga el 7 de diciembre del 2026."),
        ("es", "LUNES 7 DIC 2026"),
        ("en", "2026/12/07"),
        ("en", "December 7 (Monday)"),
        ("zh-Hans", "2026年12月7日（星期一）"),
        ("ar", "الاثنين ٧ ديسمبر ٢٠٢٦"),
        ("fa-AF", "دوشنبه ۷ دسامبر ۲۰۲۶"),
    ],
)
def test_dates_as_people_write_them(language: str, text: str) -> None:
    found = read(text, language)
    assert (found.days, found.wrong, found.unclear) == ({DECEMBER_7}, (), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12/07/2026"),
        ("en", "on 12/7"),
        ("en", "07.12.2026"),
        ("en", "February 30"),
        ("en", "2026-13-07"),
        ("en", "Monday 7"),
        ("es", "el sábado 5 y el domingo 6 de diciembre"),
        ("es", "31 de abril"),
        ("es", "el 12/01/2026"),
        ("en", "12-07-2026"),
    ],
)
def test_what_is_no_day_or_could_be_two_is_unclear(language: str, text: str) -> None:
    assert len(read(text, language).unclear) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "el martes 7 de diciembre"), ("ht", "madi 7 desanm 2026"), ("ar", "الثلاثاء ٧ ديسمبر ٢٠٢٦"),
        ("fa-AF", "سه‌شنبه ۷ دسامبر ۲۰۲۶"), ("zh-Hans", "12月7日星期二"), ("zh-Hans", "2026年12月7日(星期二)上午8点"),
        ("zh-Hans", "12月7日（星期二）"), ("en", "December 7 (Tuesday)"), ("tr", "7 Aralık 2026 Salı"),
    ],
)  # fmt: skip
def test_a_wrong_weekday_as_people_write_it(language: str, text: str) -> None:
    found = read(text, language)
    assert (found.days, len(found.wrong)) == ({DECEMBER_7}, 1)


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("zh-Hans", "上午8点30分", {510}), ("zh-Hans", "下午2点半", {870}), ("zh-Hans", "早上8:30", {510}),
        ("zh-Hans", "下午2：30", {870}), ("zh-Hans", "8点", {480, 1200}), ("fr", "à 8 h 30", {510, 1230}),
        ("es", "a las 8:30 de la noche", {1230}), ("es", "8:30 de la mañana", {510}), ("ht", "8:30 nan aswè", {1230}),
        ("ar", "٨:٣٠ مساءً", {1230}), ("fa-AF", "۸:۳۰ صبح", {510}), ("pt-BR", "8h30 da noite", {1230}),
        ("ru", "8:30 утра", {510}),
    ],
)  # fmt: skip
def test_times_as_people_write_them(language: str, text: str, meant: set[int]) -> None:
    assert read(text, language).times == {frozenset(meant)}


def test_a_weekday_alone_is_counted_and_two_are_opening_hours() -> None:
    assert read("We are closed on Monday.").loose == 1
    assert read("Monday to Friday, 9:00 AM to 5:00 PM").loose == 2
    assert read("Monday, December 7").loose == 0


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8:30 AM", {510}), ("8:30am", {510}), ("8:30 a.m.", {510}), ("2 pm", {840}), ("12 PM", {720}),
        ("12:15 am", {15}), ("14:30", {870}), ("2:30", {150, 870}), ("14h30", {870}),
    ],
)  # fmt: skip
def test_times(text: str, meant: set[int]) -> None:
    assert read(f"Come at {text} please").times == {frozenset(meant)}


@pytest.mark.parametrize("text", ["25:00", "8:61", "room 12", "13 pm", "3 amigos"])
def test_what_is_no_time(text: str) -> None:
    assert read(text).times == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "+1 202 555 0123",
        "(202) 555-0123",
        "202.555.0123",
        "1-202-555-0123",
        "٢٠٢ ٥٥٥ ٠١٢٣",
        "202‑555‑0123",
        "202–555–0123",
    ],
)
def test_telephone_numbers(text: str) -> None:
    assert read(f"请致电{text}。", "zh-Hans").phones == {"2025550123"}, "nothing stands between"
    found = read(f"Call {text}.")
    assert (found.phones, found.days, found.unclear) == ({"2025550123"}, frozenset(), ())


def test_a_date_is_no_telephone_number_and_a_number_no_date() -> None:
    assert read("December 7, 2026 at 8:30 AM, room 1204").phones == frozenset()
    assert read("Call 202-555-0123 on December 7").days == {DECEMBER_7}
