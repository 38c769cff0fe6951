"""`recado check` finds what would hurt somebody, by file and line, before anything is sent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows.case_events import EventType, event_key
from flows.signing import SignOff
from service.content import definitions, ftl
from service.content.budgets import Cost, costs, sample, sizes
from service.content.catalog import Catalog
from service.content.check import SAID_BY_CODE, Known, Report, check, revealing, summary
from service.content.dates import OfficeHours
from service.content.directory import courts
from service.content.provenance import worded
from service.errors import ContentError

FLOW = """\
flow: menu
kind: system
start: ask
steps:
  ask:
    ask: menu.ask
    expect: choice
    options:
      - {key: dates, label: menu.dates, next: tell}
      - {key: court, label: menu.court, next: say}
    timeout: {after: 24h, next: bye}
  tell: {tell: dates, next: bye}
  say: {say: court.miss, next: bye}
  bye: {end: done}
"""
MENU = {
    "en": "ask = How can we help?\ndates = My next date\ncourt = Court or ICE?\n",
    "es": "ask = ¿Cómo ayudamos?\ndates = Mi próxima fecha\ncourt = ¿Corte o ICE?\n",
}
COURT = {
    "en": "# facts: 1.3.4\nmiss = If you miss it, the judge can order you deported.\n",
    "es": "miss = Si falta, el juez puede ordenar su deportación.\n",
}
Tree = Callable[..., Path]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Writes a small sound installation, with what the test changes: `flow=`, or `<language>_<file>=`."""

    def write(flow: str = FLOW, **messages: str) -> Path:
        (tmp_path / definitions.FOLDER).mkdir(parents=True)
        (tmp_path / definitions.FOLDER / "menu.yaml").write_text(flow, encoding="utf-8")
        sound = {f"{language}_menu": text for language, text in MENU.items()}
        sound |= {f"{language}_court": text for language, text in COURT.items()}
        for name, text in (sound | messages).items():
            language, _, file = name.partition("_")
            path = tmp_path / ftl.FOLDER / language / f"{file}.ftl"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def checked(root: Path) -> Report:
    return check(root, said_by_code=())


def both(file: str, text: str) -> dict[str, str]:
    """The same text for both languages, so that only what the test is about is wrong."""
    return {f"en_{file}": text, f"es_{file}": text}


def test_a_sound_tree_has_no_errors(tree: Tree) -> None:
    assert checked(tree()).errors == ()


def test_unsigned_messages_are_counted_per_file_and_told_in_a_line_per_language(tree: Tree) -> None:
    root = tree()
    found = checked(root)
    assert found.warnings == (
        "templates/messages/en/court.ftl:1: 1 of 1 messages are not signed, or not lately",
        "templates/messages/en/menu.ftl:1: 3 of 3 messages are not signed, or not lately",
        "templates/messages/es/court.ftl:1: 1 of 1 messages are not signed, or not lately",
        "templates/messages/es/menu.ftl:1: 3 of 3 messages are not signed, or not lately",
    )
    words = worded(ftl.read(root).entries)
    then = datetime(2026, 11, 24, tzinfo=UTC)
    signed = [SignOff(*place, now.digest, now.digest, then) for place, now in words.items() if place[1] == "en"]
    late = check(root, said_by_code=(), known=Known(date(2026, 11, 29), signed, {"bond": (then, True)}))
    facts = "facts: 4 to look at again: appeal-time, courthouse-arrests, expedited-removal, work-permit-rule"
    told = [line for line in summary(late) if not line.endswith("recorded")]
    assert told == ["en: 4 messages: 4 signed", "es: 4 messages: 4 draft", facts]


def test_what_was_copied_and_not_translated_is_counted(tree: Tree) -> None:
    root = tree(
        es_menu="ask = How can we help?\ndates = My next date\ncourt = Court or ICE?\n", **both("voice", "a = ISAP\n")
    )
    assert [w for w in checked(root).warnings if "word for word" in w] == [
        "templates/messages/es/menu.ftl:1: 3 messages are word for word as in 'en', such as 'menu.ask'"
    ]


def test_every_damaged_file_is_reported_and_the_rest_still_read(tree: Tree) -> None:
    root = tree(flow=FLOW.replace("next: tell", "next: tel"), es_court="= x\n", **both("common", "a = { b }\n"))
    assert checked(root).errors == (
        "flows/definitions/menu.yaml:9: 'ask' leads to 'tel', not a step (did you mean 'tell'?)",
        "templates/messages/en/common.ftl:1: 'a' refers to 'b', which this file does not have",
        "templates/messages/es/common.ftl:1: 'a' refers to 'b', which this file does not have",
        "templates/messages/es/court.ftl:1: not readable: Expected an entry start",
        "templates/messages/en/court.ftl:2: 'court.miss' is missing in 'es'",
    )


def test_a_flow_problem_has_the_line_of_its_step(tree: Tree) -> None:
    assert checked(tree(flow=FLOW + "  lost: {end: lost}\n")).errors == (
        "flows/definitions/menu.yaml:15: 'lost' is never reached",
    )


def test_a_flow_is_called_like_its_file(tree: Tree) -> None:
    (error,) = checked(tree(flow=FLOW.replace("flow: menu", "flow: home"))).errors
    assert error == "flows/definitions/menu.yaml:1: the flow is called 'home', not 'menu' like its file"


def test_words_a_flow_says_must_be_there(tree: Tree) -> None:
    assert checked(tree(flow=FLOW.replace("court.miss", "court.mis"))).errors == (
        "flows/definitions/menu.yaml:13: 'say' says 'court.mis', which no message file has",
    )


def test_words_the_service_says_must_be_there(tree: Tree) -> None:
    errors = check(tree(), said_by_code=["common.help", "menu.ask"]).errors
    assert errors == ("templates/messages/en/common.ftl:1: no message 'common.help'; the service says it",)
    assert {"events.ice-check-in", "reminders.isap-call-ask", "common.stopped"} <= SAID_BY_CODE
    assert event_key(EventType.HEARING_MASTER) == "events.hearing-master"


@pytest.mark.parametrize(
    "label", ["Stop", "¡ALTO!", "Cancel", "end", "Help", "停止", "توقّف", "Стоп!", "DUR", "ਬੰਦ", "kanpe", "Chega"]
)
def test_a_carrier_word_is_never_an_answer(tree: Tree, label: str) -> None:
    root = tree(es_menu=MENU["es"].replace("¿Corte o ICE?", label))
    (error,) = checked(root).errors
    assert error == (
        f"flows/definitions/menu.yaml:5: 'ask' offers '{label}' (menu.court, es), a word that carriers or opt-outs own"
    )


def test_every_language_says_everything(tree: Tree) -> None:
    root = tree(es_menu=MENU["es"].replace("dates =", "fechas ="))
    assert checked(root).errors == (
        "templates/messages/en/menu.ftl:2: 'menu.dates' is missing in 'es'",
        "templates/messages/es/menu.ftl:2: 'menu.fechas' is not in 'en'",
    )


def test_every_language_uses_the_same_values(tree: Tree) -> None:
    root = tree(en_common="help = Call { $org_phone }.\n", es_common="help = Llame a { $org }.\n")
    assert checked(root).errors == (
        "templates/messages/es/common.ftl:1: 'common.help' uses $org; 'en' uses $org_phone",
    )


def test_values_must_be_ones_that_are_given(tree: Tree) -> None:
    errors = checked(tree(**both("reminders", "reply = See { $wehn }.\n"))).errors
    assert "templates/messages/en/reminders.ftl:1: 'reminders.reply' uses $wehn, which it is not given" in errors


def test_a_flow_gives_its_messages_nothing_but_the_organisation(tree: Tree) -> None:
    asks = {f"{tag}_menu": text.replace("?\n", " { $city } { $org }?\n", 1) for tag, text in MENU.items()}
    assert checked(tree(**asks)).errors[0] == (
        "templates/messages/en/menu.ftl:1: 'menu.ask' uses $city, which it is not given"
    )


def test_a_date_is_written_by_date_and_time_only(tree: Tree) -> None:
    errors = checked(tree(**both("reminders", "reply = On { $when }.\n"))).errors
    assert (
        "templates/messages/en/reminders.ftl:1: 'reminders.reply' must write $when with DATE($when) or TIME($when)"
        in (errors)
    )


@pytest.mark.parametrize(
    ("key", "text", "word"),
    [
        ("check-in-soon", "The judge is waiting.", "judge"),
        ("check-in-ask", "Vaya a la corte.", "corte"),
        ("isap-visit-ahead", "Your hearings", "hearing"),
        ("hearing-soon", "Your ICE date", "ICE"),
        ("biometrics-ask", "Audiencia", "audiencia"),
        ("attorney-ahead", "Before court", "court"),
    ],
)
def test_a_message_never_names_another_agency(tree: Tree, key: str, text: str, word: str) -> None:
    errors = checked(tree(**both("reminders", f"{key} = {text}\n"))).errors
    family = key.rpartition("-")[0]
    assert errors == tuple(
        f"templates/messages/{language}/reminders.ftl:1: 'reminders.{key}' says '{word}', which no {family} message may"
        for language in ("en", "es")
    )


def test_the_same_word_is_right_where_it_belongs(tree: Tree) -> None:
    text = "hearing-soon = See the judge in court.\ncheck-in-soon = Go to ICE. A courteous officer, an icebox.\n"
    assert checked(tree(**both("reminders", text), **both("events", "ice-check-in = ICE check-in\n"))).errors == ()


def test_an_event_name_is_held_to_its_family(tree: Tree) -> None:
    errors = checked(tree(**both("events", "ice-check-in = ICE court\n"))).errors
    assert errors[0].endswith("'events.ice-check-in' says 'court', which no check-in message may")


DISCREET = {
    "reminders": ("discreet-ahead", "discreet-unverified", "reply-help", "own-time"),
    "corrections": ("discreet",),
    "invitations": ("accepted",),
    "dates": ("line-discreet", "intro"),
    "whatsapp": ("discreet-change",),
    "safety": ("not-here",),
}


@pytest.mark.parametrize(
    "text",
    [
        "Your asylum date.",
        "Su cita con inmigración.",
        "Sus abogados.",
        "ICE wrote.",
        "The agency wrote.",
        "Su país.",
        "From Honduras.",
    ],
)
def test_a_discreet_message_reveals_nothing(tree: Tree, text: str) -> None:
    """Said in each of them, in both languages, each is named once and nothing else is."""
    files = {file: "".join(f"{key} = {text}\n" for key in keys) for file, keys in DISCREET.items()}
    errors = checked(tree(**{name: said for file in files for name, said in both(file, files[file]).items()})).errors
    named = Counter(re.findall(r"'([\w.-]+)' is discreet and says", "\n".join(errors)))
    assert named == {f"{file}.{key}": 2 for file, keys in DISCREET.items() for key in keys}
    assert len(errors) == named.total()


@pytest.mark.parametrize("name", ["event", "place", "old_place", "org"])
def test_a_discreet_message_tells_no_value_that_reveals(tree: Tree, name: str) -> None:
    errors = checked(tree(**both("corrections", f"discreet = See {{ ${name} }}.\n"))).errors
    assert errors[0] == f"templates/messages/en/corrections.ftl:1: 'corrections.discreet' is discreet and tells ${name}"


def test_a_discreet_message_reveals_nothing_in_its_values_either(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree(**both("reminders", "discreet-soon = Your appointment in { $city }.\n"))
    assert checked(root).errors == ()
    monkeypatch.setattr("service.content.budgets._CITIES", ["Border City"])
    place = "templates/messages/{}/reminders.ftl:1: 'reminders.discreet-soon' is discreet and says 'border'"
    assert checked(root).errors == (place.format("en"), place.format("es"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Salvador"),
        ("ht", "Etazini"),
        ("ru", "Гондурас"),
        ("zh-Hans", "您在海地"),
        ("ar", "هندوراس"),
        ("es", "Haití"),
    ],
)
def test_countries_are_known_in_every_language(language: str, text: str) -> None:
    assert list(revealing(text, language)) != []


REVEALED = {
    "en": ["Held on bond", "The detainee", "Your attorneys"],
    "es": ["Arreglar papeles", "La fianza", "Sus derechos legales"],
    "ht": ["San papye", "Yo ka ekspilse ou"],
    "fr": ["Une arrestation", "Votre ambassade", "Demandeurs"],
    "pt-BR": ["Os juízes", "A embaixada", "Detidos"],
    "tr": ["Davanıza", "Yargıya", "Büyükelçiliğe", "Yasal yardım"],
    "ru": ["Судьями", "В судах", "Арестованы", "С визой", "Правовая помощь"],
    "uk": ["Суддями", "У судах", "Заарештовані чи арештовані", "Без візи", "Правова допомога"],
    "ar": ["المحاكم", "محامٍ", "للاعتقال", "والسفارة"],
    "fa-AF": ["محاکم", "وکلای شما", "سفارت‌خانه", "قانونی‌ها"],
    "ps": ["محکمو ته", "سفارتونه", "وکیلان"],
    "zh-Hans": ["请出庭", "被捕", "大使馆"],
    "pa-Guru": ["ਕਚਹਿਰੀ", "ਗ੍ਰਿਫ਼ਤਾਰੀ", "ਦੂਤਾਵਾਸ", "ਵੀਜ਼ੇ"],
}


def test_words_reveal_in_every_form_they_take() -> None:
    for language, texts in REVEALED.items():
        assert all(list(revealing(text, language)) for text in texts), (language, texts)


@pytest.mark.parametrize(
    ("language", "telling", "harmless"),
    [
        ("en", "About your case.", "Just in case."),
        ("ru", "Пока учреждение не подтвердит", "И больше того"),
        ("uk", "Доки установа не підтвердить", "І більше того"),
        ("tr", "Kurum onaylayana kadar", "Büro onaylayana kadar"),
        ("ar", "عن قضيتك", "عن موعدك"),
        ("fa-AF", "دوسیه شما", "اسناد تان"),
        ("zh-Hans", "您的案件", "您的文件"),
        ("pa-Guru", "ਤੁਹਾਡਾ ਕੇਸ", "ਤੁਹਾਡੇ ਕਾਗਜ਼"),
    ],
)
def test_an_institution_and_a_case_reveal_and_an_office_does_not(language: str, telling: str, harmless: str) -> None:
    assert list(revealing(telling, language)) and not list(revealing(harmless, language))


UNSAFE = [
    ("ht", "Tribinal la", "Avoka ou", "Vini demen"),
    ("fr", "Devant le juge", "Votre avocat", "Venez demain"),
    ("pt-BR", "Sua audiência", "Seu advogado", "Venha amanhã"),
    ("tr", "Duruşmanız var", "Avukatınız", "Yarın gelin"),
    ("ru", "В суде", "Ваш адвокат", "Приходите завтра"),
    ("uk", "Ваше слухання", "Ваш адвокат", "Приходьте завтра"),
    ("ar", "في المحكمه", "محاميك", "تعال غدًا"),
    ("fa-AF", "نزد قاضي", "وکیل‌تان", "فردا بیایید"),
    ("ps", "محکمې ته", "ستاسو وکیل", "سبا راشئ"),
    ("zh-Hans", "您要去法庭", "您的律师", "请明天来"),
    ("pa-Guru", "ਜੱਜ ਕੋਲ", "ਤੁਹਾਡਾ ਵਕੀਲ", "ਕੱਲ੍ਹ ਆਓ"),
]


@pytest.mark.parametrize(("language", "court", "telling", "relative"), UNSAFE, ids=[row[0] for row in UNSAFE])
def test_unsafe_words_are_known_in_every_language(
    tree: Tree, language: str, court: str, telling: str, relative: str
) -> None:
    text = f"check-in-soon = {court}.\ndiscreet-soon = {telling}.\nreply = {relative}.\nhearing-soon = {court}.\n"
    root = tree(**{f"{language}_reminders": text})
    found = [error for error in checked(root).errors if "says" in error]
    place = f"templates/messages/{language}/reminders.ftl"
    assert list(dict.fromkeys(error.partition("' ")[0] + "'" for error in found)) == [
        f"{place}:1: 'reminders.check-in-soon'",
        f"{place}:2: 'reminders.discreet-soon'",
        f"{place}:3: 'reminders.reply'",
    ]


@pytest.mark.parametrize(
    "text", ["See you tomorrow.", "Su cita es mañana.", "Mañana a las 8.", "Venga hoy.", "It is Today!", "esta noche"]
)
def test_a_queued_message_names_the_day(tree: Tree, text: str) -> None:
    (error, _) = checked(tree(**both("reminders", f"reply = {text}\n"))).errors
    assert "'reminders.reply' says '" in error and error.endswith("wrong when read on another day; say the date")


@pytest.mark.parametrize("text", ["A las 8 de la mañana.", "Llame por la mañana.", "Holidays, todays"])
def test_a_morning_is_not_tomorrow(tree: Tree, text: str) -> None:
    assert checked(tree(**both("reminders", f"reply = {text}\n"))).errors == ()


def test_an_answer_sent_at_once_may_say_today(tree: Tree) -> None:
    assert checked(tree(**both("person", "open = We answer today.\n"))).errors == ()


@pytest.mark.parametrize("number", ["A123456789", "A 123-456-789", "a#12345678", "A: 123.456.789"])
def test_nothing_that_looks_like_an_a_number(tree: Tree, number: str) -> None:
    errors = checked(tree(**both("person", f"open = For example {number}.\n"))).errors
    assert errors[0] == "templates/messages/en/person.ftl:1: 'person.open' shows something like an A-Number"


def test_a_statement_of_law_names_its_fact(tree: Tree) -> None:
    root = tree(en_court=COURT["en"].replace("# facts: 1.3.4\n", ""))
    assert checked(root).errors == (
        "templates/messages/en/court.ftl:1: 'court.miss' states law and needs a '# facts:' line above it",
    )


def test_messages_that_refer_to_each_other_are_found(tree: Tree) -> None:
    errors = checked(tree(**both("person", "a = { b }\nb = { a }\n"))).errors
    assert any(error == "templates/messages/en/person.ftl:1: 'person.a' in 'en': RecursionError" for error in errors)


def test_a_long_message_is_a_warning_that_names_the_cause(tree: Tree) -> None:
    text = "fits = " + "a" * (4 * 153) + "\nlong = " + "a" * (4 * 153 + 1) + "\ndear = " + "á" * (4 * 67 + 1) + "\n"
    found = [w for w in checked(tree(**both("person", text))).warnings if "/en/person.ftl" in w and "segments" in w]
    over = "; a screen may take 4, so it goes in 2"
    assert found == [
        f"templates/messages/en/person.ftl:2: 'person.long' takes 5 segments (GSM-7){over}",
        f"templates/messages/en/person.ftl:3: 'person.dear' takes 5 segments (UCS-2, because of á){over}",
    ]


def test_what_comes_unasked_must_be_shorter(tree: Tree) -> None:
    text = "fits = " + "a" * (2 * 153) + "\nlong = " + "a" * (2 * 153 + 1) + "\n"
    found = [w for w in checked(tree(**both("reminders", text))).errors if "segments" in w]
    assert found == [
        f"templates/messages/{tag}/reminders.ftl:2: 'reminders.long' takes 3 segments (GSM-7); a reminder may take 2"
        for tag in ("en", "es")
    ]


def test_over_budget_in_dear_letters_is_an_error_too(tree: Tree) -> None:
    """UCS-2 cost a warning once, and reminders of five SMS went to people for whom one is a day's work."""
    root = tree(**both("reminders", "fits = " + "я" * (4 * 67) + "\nlong = " + "я" * (4 * 67 + 1) + "\n"))
    found = [w for w in checked(root).errors if "/en/" in w and "segments" in w]
    assert [w.partition("reminders.ftl:")[2] for w in found] == [
        "2: 'reminders.long' takes 5 segments (UCS-2, because of я); a reminder may take 4"
    ]


def test_a_reminder_that_fits_only_where_addresses_are_short_is_an_error(tree: Tree) -> None:
    """What counts is the court whose place takes the most room, told as short as it can be, on the longest day."""
    held = both("held", "".join(f"{whose} = By video.\n" for whose in ("court", "ice", "uscis", "other", "in-person")))

    date = "{ DATE($when) }, { TIME($when) } ({ $city } time): { $place } "
    text = f"fits = {date}{'a' * 180}\nlong = {date}{'a' * 210}\n"
    errors = checked(tree(**both("reminders", text), **held)).errors
    (error,) = [w for w in errors if "/en/" in w and "segments" in w]
    assert "'reminders.long' takes 3 segments (GSM-7)" in error and "a reminder may take 2" in error


def test_a_correction_may_take_a_part_more(tree: Tree) -> None:
    text = "fits = " + "a" * (3 * 153) + "\nlong = " + "a" * (3 * 153 + 1) + "\n"
    found = [w for w in checked(tree(**both("corrections", text))).errors if "/en/" in w and "segments" in w]
    assert [w.rpartition("'")[2] for w in found] == [" takes 4 segments (GSM-7); a correction may take 3"]


def test_the_answers_count_as_part_of_a_reminder_that_asks(tree: Tree) -> None:
    asking = FLOW.replace("flow: menu", "flow: reminder-reply").replace("ask: menu.ask", "ask: reminders.reply")
    text = "reply = Can you?\nhearing-ask = " + "a" * (2 * 153) + "\nhearing-soon = " + "a" * (2 * 153) + "\n"
    found = [w for w in checked(tree(flow=asking, **both("reminders", text))).errors if "may take" in w]
    assert [w.partition(" takes ")[0].rpartition("/")[2] for w in found if "/en/" in w] == [
        "reminders.ftl:2: 'reminders.hearing-ask'"
    ]


def test_in_a_language_of_cheap_letters_one_dear_letter_is_named(tree: Tree) -> None:
    found = [w for w in checked(tree(**both("person", "open = Está bien.\n"))).warnings if "UCS-2" in w]
    assert found == [
        "templates/messages/en/person.ftl:1: 'person.open' is UCS-2 and costs more than twice as much, because of á"
    ]


def test_the_longest_values_are_what_is_measured(tree: Tree) -> None:
    text = "a = { $place } { DATE($when) } { TIME($when) } { $city }\n"
    root = tree(**both("reminders", text))
    catalog = Catalog.load(root, org="Casa", org_phone="+1 202 555 0123", hours=OfficeHours())
    longest = max((c.address for c in courts().values()), key=len)
    assert sample(catalog, "reminders.a", "en").startswith(f"{longest}, room 12 Wednesday, September ")
    assert sample(catalog, "reminders.a", "es").endswith(" 10:30 pm West Valley City")


def test_what_each_language_costs(tree: Tree) -> None:
    root = tree()
    files, found = ftl.read(root), definitions.read(root)
    catalog = Catalog(files, org="Casa", org_phone="+1 202 555 0123", hours=OfficeHours())
    cost = costs(sizes(catalog, files, found))
    # The labels travel with their question; "próxima" and "deportación" make the Spanish ones dear.
    assert cost["en"] == Cost(messages=2, gsm7=2, ucs2=0, segments=2, longest=1, over=0)
    assert (cost["es"].gsm7, cost["es"].ucs2) == (0, 2)


MORE = FLOW.replace(
    "    timeout",
    "      - {key: a, label: menu.a, next: bye}\n      - {key: b, label: menu.b, next: bye}\n    timeout",
)


def labelled(label: str) -> dict[str, str]:
    return {f"{tag}_menu": f"{text}a = {label}\nb = B\n" for tag, text in MENU.items()}


def test_a_label_of_a_list_must_fit_it(tree: Tree) -> None:
    assert checked(tree(flow=MORE, **labelled("x" * 25))).errors == tuple(
        f"templates/messages/{tag}/menu.ftl:4: 'menu.a' has 25 letters; in a list 24 fit" for tag in ("en", "es")
    )


def test_the_labels_of_a_question_in_screens_stand_in_a_list(tree: Tree) -> None:
    screens = FLOW.partition("  ask:")[0] + (
        "  ask: {ask: menu.ask, expect: language, save: tongue, more: menu.dates, next: bye,\n"
        "    unwritten: {key: other, label: menu.court, next: bye}, timeout: {after: 24h, next: bye}}\n"
        "  bye: {end: done}\n"
    )
    errors = checked(tree(flow=screens, en_menu=MENU["en"].replace("My next date", "x" * 25))).errors
    assert errors == ("templates/messages/en/menu.ftl:2: 'menu.dates' has 25 letters; in a list 24 fit",)


def test_a_label_that_fits_the_list(tree: Tree) -> None:
    assert checked(tree(flow=MORE, **labelled("x" * 24))).errors == ()


def test_a_long_label_on_a_button_is_a_warning(tree: Tree) -> None:
    root = tree(en_menu=MENU["en"].replace("My next date", "x" * 21))
    report = checked(root)
    assert report.errors == ()
    assert "templates/messages/en/menu.ftl:2: 'menu.dates' has 21 letters; in a button 20 fit" in report.warnings


def test_the_numbered_answers_count_as_part_of_the_question(tree: Tree) -> None:
    root = tree(en_menu=MENU["en"].replace("How can we help?", "a" * (4 * 153 - 10)))
    assert any("'menu.ask' takes 5 segments" in warning for warning in checked(root).warnings)


def test_an_empty_place_is_an_error_not_a_clean_report(tmp_path: Path) -> None:
    assert checked(tmp_path).errors == ("flows/definitions:1: no flows", "templates/messages/en:1: no messages")


def test_definitions_load_or_say_everything_that_is_wrong(tree: Tree) -> None:
    root = tree()
    assert set(definitions.load(root)) == {"menu"}
    (root / definitions.FOLDER / "bad.yaml").write_text("flow: bad\n", encoding="utf-8")
    (root / definitions.FOLDER / "latin.yaml").write_bytes(b"flow: \xe1\n")
    with pytest.raises(ContentError) as caught:
        definitions.load(root)
    assert {problem.split(":")[0] for problem in caught.value.problems} == {
        "flows/definitions/bad.yaml",
        "flows/definitions/latin.yaml",
    }


def test_the_vocabulary_hears_labels_and_owns_carrier_words(tree: Tree) -> None:
    catalog = Catalog.load(tree(), org="Casa", org_phone="+1 202 555 0123", hours=OfficeHours())
    vocabulary = definitions.vocabulary(catalog)
    assert vocabulary.labels["menu.dates"] >= {"my next date", "mi proxima fecha"}
    owned = definitions.reserved(vocabulary)
    assert {"STOP", "YES", "alto"} <= owned
    assert "no mas mensajes" not in owned  # a phrase is no carrier's, and whoever types it is taken at their word
