"""Words come out right, in the language asked for, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from service.content import ftl
from service.content.catalog import Catalog, Value
from service.content.dates import OfficeHours, date_text, hours_text, time_text
from service.content.provenance import Provenance, digest, provenance
from service.content.segments import count
from service.errors import ContentError

WHEN = datetime(2026, 12, 8, 8, 30, tzinfo=ZoneInfo("America/Chicago"))
Write = Callable[..., Path]

EN = """\
### drafted-by: Recado team
### state: draft

hello = Hello from { $org }. Call { $org_phone }. We are here { $hours }.
when = { DATE($when) }, { TIME($when) } ({ $city } time)
dates = My next date
quoted = “Don’t worry” — we’ll write…
both = { when }. { $own ->
        [other] Your clock: { TIME($own_when) }.
       *[same] {""}
    }
count = { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
room = Room { $room }
bare = On { $when }
"""
ES = """\
hello = Hola de { $org }. Llame al { $org_phone }. Estamos { $hours }.
when = { DATE($when) }, { TIME($when) } (hora de { $city })
dates = Mi próxima fecha
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def files(**texts: str) -> Path:
        for name, text in texts.items():
            language, _, file = name.partition("_")
            path = tmp_path / ftl.FOLDER / language / f"{file}.ftl"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return files


def load(root: Path) -> Catalog:
    return Catalog.load(root, org="Casa Abierta", org_phone="+1 202 555 0123", hours=OfficeHours())


@pytest.fixture
def catalog(write: Write) -> Catalog:
    return load(write(en_menu=EN, es_menu=ES))


def test_a_date_reads_as_people_say_it(catalog: Catalog) -> None:
    assert (
        catalog.render("menu.when", "en", when=WHEN, city="Houston")
        == "Tuesday, December 8, 2026, 8:30 AM (Houston time)"
    )
    assert (
        catalog.render("menu.when", "es", when=WHEN, city="Houston")
        == "martes 8 de diciembre de 2026, 8:30 am (hora de Houston)"
    )


def test_dates_and_times_keep_a_message_cheap() -> None:
    for hour in range(24):
        assert count(time_text(time(hour, 5), "es")).encoding == "GSM-7"
    assert {time_text(time(h), "en") for h in (0, 11, 12, 13)} == {"12:00 AM", "11:00 AM", "12:00 PM", "1:00 PM"}
    dear = [d for d in range(1, 32) if count(date_text(date(2026, 1, d), "es")).encoding != "GSM-7"]
    assert dear == [3, 10, 17, 24, 31]  # only sábado: its accent belongs to the word


def test_the_organisation_is_always_known(catalog: Catalog) -> None:
    hello = catalog.render("menu.hello", "es")
    assert hello == "Hola de Casa Abierta. Llame al +1 202 555 0123. Estamos lunes a viernes, 9:00 am a 5:00 pm."


def test_office_hours_are_the_same_fact_in_words_and_in_decisions() -> None:
    hours = OfficeHours(first=0, last=3, opens=time(8, 30), closes=time(16))
    assert hours_text(hours, "en") == "Monday to Thursday, 8:30 AM to 4:00 PM"
    monday = datetime(2026, 12, 7, 8, 30)
    assert hours.open_at(monday)
    assert not hours.open_at(monday.replace(hour=16, minute=0))
    assert not hours.open_at(monday.replace(day=11))  # Friday


def test_typographic_ornament_becomes_plain(catalog: Catalog) -> None:
    text = catalog.render("menu.quoted", "en")
    assert text == "\"Don't worry\" - we'll write..."
    assert count(text).encoding == "GSM-7"


def test_no_isolation_marks_around_values(catalog: Catalog) -> None:
    assert catalog.render("menu.room", "en", room="12") == "Room 12"


RTL = """\
call = اتصل: { $org_phone } أو 1-800-898-7180.
place = العنوان: { $place }
when = { DATE($when) }، { TIME($when) } (توقيت { $city })
offices = موعد ICE: ضابط من ICE. USCIS: 1-800-375-5283. 233733
    ICE: see ice.gov. USCIS too.
    ICE: قد تبحث عنك
"""


def test_in_text_from_right_to_left_numbers_and_addresses_keep_their_order(write: Write) -> None:
    catalog = load(write(ar_menu=RTL))
    assert catalog.render("menu.call", "ar") == ("اتصل: \u2068+1 202 555 0123\u2069 أو \u20681-800-898-7180\u2069.")
    assert catalog.render("menu.place", "ar", place="26 Federal Plaza, NY") == (
        "العنوان: \u206826 Federal Plaza, NY\u2069"
    )


def test_in_text_from_right_to_left_no_office_gets_the_number_of_another(write: Write) -> None:
    catalog = load(write(ar_menu=RTL))
    assert catalog.render("menu.offices", "ar") == (
        "موعد ICE: ضابط من ICE.\u200f USCIS: \u20681-800-375-5283\u2069. 233733\nICE: see ice.gov. USCIS too.\n"
        "\u200fICE: قد تبحث عنك"
    )


def test_isolation_marks_stand_only_where_they_help(write: Write) -> None:
    """What begins and ends with a Latin letter keeps its order by itself; a date and a time read right as they are."""
    catalog = load(write(ar_menu=RTL, en_menu=EN, es_menu=ES))
    assert catalog.render("menu.place", "ar", place="Varick Court, 201 Varick St") == (
        "العنوان: Varick Court, 201 Varick St"
    )
    assert catalog.render("menu.place", "ar", place="Jacob K. Javits Building") == (
        "العنوان: \u2068Jacob K. Javits Building\u2069"
    )
    assert catalog.render("menu.place", "ar", place="محكمة") == "العنوان: محكمة"
    assert catalog.render("menu.place", "ar", place="محكمة Varick") == "العنوان: \u2068محكمة Varick\u2069"
    text = catalog.render("menu.when", "ar", when=WHEN, city="New York")
    assert text == "الثلاثاء 8 ديسمبر 2026، 8:30 صباحًا (توقيت New York)"
    for key in ("menu.hello", "menu.room"):
        assert "\u2068" not in catalog.render(key, "en", **({"room": "26 A, 4"} if key == "menu.room" else {}))


RUSSIAN = """\
count = { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } даты
    }
"""


def test_every_language_has_its_own_plural_forms(write: Write) -> None:
    catalog = load(write(ru_menu=RUSSIAN))
    said = [catalog.render("menu.count", "ru", count=n) for n in (1, 2, 5, 11, 21, 1000)]
    assert said == ["1 дата", "2 даты", "5 дат", "11 дат", "21 дата", "1000 дат"]


def test_numbers_choose_their_plural_and_are_not_grouped(catalog: Catalog) -> None:
    assert catalog.render("menu.count", "en", count=1) == "1 date"
    assert catalog.render("menu.count", "en", count=1200) == "1200 dates"


def test_a_choice_of_words_follows_the_value(catalog: Catalog) -> None:
    args: dict[str, Value] = {
        "when": WHEN,
        "city": "Houston",
        "own_when": WHEN.astimezone(ZoneInfo("America/New_York")),
    }
    assert catalog.render("menu.both", "en", own="other", **args).endswith("(Houston time). Your clock: 9:30 AM.")
    assert catalog.render("menu.both", "en", own="same", **args).endswith("(Houston time). ")


@pytest.mark.parametrize(
    ("key", "language", "args", "expected"),
    [
        ("menu.nothing", "en", {}, "no message 'menu.nothing' in 'en'"),
        ("menu.quoted", "es", {}, "no message 'menu.quoted' in 'es'"),
        ("menu.dates", "ht", {}, "no message 'menu.dates' in 'ht'"),
        ("menu.room", "en", {}, "'menu.room' in 'en': Unknown external: room"),
        ("menu.bare", "en", {"when": WHEN}, "'menu.bare' in 'en': a date is written with DATE($name)"),
        ("menu.when", "en", {"when": "2026-12-08", "city": "x"}, "DATE() needs a date"),
        ("menu.when", "en", {"when": date(2026, 12, 8), "city": "x"}, "TIME() needs a date and time"),
        ("menu.room", "en", {"room": "{ $room }"}, "a placeholder was left in the text"),
        ("menu.room", "en", {"room": "x" * 3000}, "Too many characters"),
    ],
)
def test_what_is_not_surely_right_is_not_said(
    catalog: Catalog, key: str, language: str, args: dict[str, Value], expected: str
) -> None:
    with pytest.raises(ContentError) as caught:
        catalog.render(key, language, **args)
    assert expected in str(caught.value)


def test_an_error_never_tells_the_value(catalog: Catalog) -> None:
    with pytest.raises(ContentError) as caught:
        catalog.render("menu.room", "en", room="{secret place}")
    assert "secret" not in str(caught.value)


def test_a_plain_text_is_rendered_once(catalog: Catalog) -> None:
    assert catalog.render("menu.hello", "en") is catalog.render("menu.hello", "en")
    assert catalog.render("menu.room", "en", room="1") != catalog.render("menu.room", "en", room="2")


def test_labels_are_the_texts_that_need_nothing(catalog: Catalog) -> None:
    labels = catalog.labels()
    assert labels["menu.dates"] == {"en": "My next date", "es": "Mi próxima fecha"}
    assert "menu.when" not in labels and "menu.hello" not in labels


def test_a_message_knows_its_variables_and_its_place(catalog: Catalog) -> None:
    assert catalog.variables("menu.both", "en") == {"when", "city", "own", "own_when"}  # through what it refers to
    assert catalog.source("menu.when", "en") == "templates/messages/en/menu.ftl:5"
    assert catalog.keys("es") == {"menu.hello", "menu.when", "menu.dates"}
    assert catalog.languages == {"en", "es"}
    assert catalog.has("menu.dates", "es") and not catalog.has("menu.room", "es")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = Fine\n\nb = { $x\n", "templates/messages/en/menu.ftl:3: not readable"),
        ("a = One\na = Two\n", "templates/messages/en/menu.ftl:2: 'a' is there twice"),
        ("a = One\n    .title = Two\n", "templates/messages/en/menu.ftl:1: 'a' must have a text and nothing else"),
        (
            "a = { b2 }\nb = Two\n",
            "templates/messages/en/menu.ftl:1: 'a' refers to 'b2', which this file does not have",
        ),
        ("a = { NUMBER($n) }\n", "templates/messages/en/menu.ftl:1: 'a' refers to 'NUMBER()'"),
        ("a =\n", "templates/messages/en/menu.ftl:1: not readable"),
    ],
)
def test_a_file_that_fluent_would_half_read_is_refused(write: Write, text: str, expected: str) -> None:
    with pytest.raises(ContentError) as caught:
        load(write(en_menu=text))
    assert expected in str(caught.value)


def test_all_files_problems_come_at_once(write: Write) -> None:
    with pytest.raises(ContentError) as caught:
        load(write(en_menu="= x\n", es_menu="= x\n"))
    assert len(caught.value.problems) == 2


def test_a_language_whose_dates_we_cannot_write_is_refused(write: Write) -> None:
    with pytest.raises(ContentError, match="no way to write dates in 'wo' yet"):
        load(write(en_menu=EN, wo_menu="dates = Sama bis\n"))


COURT = """\
### drafted-by: Recado team
### state: draft

# Said first.
# facts: 1.3.4, 2.2
miss = If you miss it, the judge can order you deported.

# facts: 1.2
# drafted-by: machine, 2026-11-21
# source: 3f9a
who = A judge.

# facts: 9.9

apart = The note above stands alone.
"""


def test_each_message_says_where_its_words_come_from(write: Write) -> None:
    files = ftl.read(write(en_court=COURT))
    assert provenance(files.entries["court.miss", "en"]) == Provenance(
        facts=("1.3.4", "2.2"), drafted_by="Recado team", state="draft"
    )
    machine = provenance(files.entries["court.who", "en"])
    assert (machine.drafted_by, machine.source) == ("machine, 2026-11-21", "3f9a")
    assert provenance(files.entries["court.apart", "en"]).facts == ()  # a note counts only directly above


def test_a_fingerprint_changes_with_every_word_that_people_read_and_with_nothing_else(write: Write) -> None:
    def prints(text: str) -> str:
        return digest(ftl.read(write(en_court=text)).entries["court.a", "en"])

    one = prints("-who = Judge\na =\n    Ask the { -who }.\n    Please.\n")
    assert prints("# facts: 1.2\n-who = Judge\nb = Other.\na =\n      Ask the { -who }.\n      Please.\n") == one
    assert prints("-who = Clerk\na =\n    Ask the { -who }.\n    Please.\n") != one
    assert prints("-who = Judge\na =\n    Ask the { -who }.\n    Please!\n") != one


@pytest.mark.parametrize(
    ("note", "expected"),
    [("# facts: see above", "templates/messages/en/court.ftl:2: 'court.a' has the fact 'see above'")],
)
def test_a_note_that_cannot_be_read_is_refused(write: Write, note: str, expected: str) -> None:
    files = ftl.read(write(en_court=f"{note}\na = Text.\n"))
    with pytest.raises(ContentError) as caught:
        provenance(files.entries["court.a", "en"])
    assert expected in str(caught.value)
