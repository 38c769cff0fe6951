"""What people type, and what it means. The words are the real ones of `replies.yaml`."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import match
from flows.model import Option
from flows.vocabulary import Vocabulary, is_word
from service.content import definitions

REPLIES = definitions.replies()
VOCABULARY = Vocabulary.build(
    REPLIES,
    {
        "menu.dates": ["My next date", "Mi próxima fecha"],
        "menu.court": ["Court or ICE?", "¿Corte o ICE?"],
        "menu.person": ["I need a person", "Necesito una persona"],
        "ask.yes": ["Yes, please", "Sí, por favor"],
        "ask.no": ["No, thank you", "No, gracias"],
    },
)
MENU = [
    Option(key="dates", label="menu.dates", next="a"),
    Option(key="court", label="menu.court", next="b"),
    Option(key="person", label="menu.person", next="c"),
]
CONSENT = [Option(key="yes", label="ask.yes", next="a"), Option(key="no", label="ask.no", next="b")]
TODAY = date(2026, 11, 21)


def texts(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split(" | ")]


def chosen(text: str, options: list[Option] = MENU, language: str = "es") -> str | None:
    option = match.choose(text, options, VOCABULARY, language)
    return option.key if option else None


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        1 | 1. | 1) | (1) | #1 | ١ | ۱ | १ | ১ | １ | ① | ¹ | 1️⃣ | 𝟏 | 01 | one | ONE | uno | Uno. | yonn
        option 1 | Opción 1 | la 1 | la una | el número 1 | número uno | 1 please | 1, por favor | first
        la primera | hola, 1 | 1 My next date | 1. mi proxima fecha
        """
        ),
        " 1 ",
        "\u200f1\u200e",
    ],
)
def test_the_first_answer_however_it_is_written(text: str) -> None:
    assert chosen(text) == "dates"


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        4 | 0 | 10 | 1 2 | 1,2 | 1.5 | 11 | 1 Court or ICE? | maybe 1 | ½ | … | one two
        """
        ),
        "9" * 5000,
        "",
    ],
)
def test_no_answer_is_guessed(text: str) -> None:
    assert chosen(text) is None


@settings(deadline=None)
@given(
    st.sampled_from(
        ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "၀၁၂၃၄၅၆၇၈၉", "０１２３４５６７８９"]
    )
)
def test_every_script_counts_alike(digits: str) -> None:
    assert [chosen(digits[n]) for n in range(10)] == [chosen(str(n)) for n in range(10)]
    assert [match.number(digits[n] + "." + "\ufe0f\u20e3", VOCABULARY) for n in range(10)] == list(range(10))


def test_an_answer_in_its_own_words_or_in_other_words_for_it() -> None:
    assert chosen("mi PROXIMA fecha!") == "dates"
    assert chosen("¿Corte o ICE?", language="en") == "court"
    assert chosen("fechas") == "dates"
    assert chosen("quiero hablar con una persona, por favor") == "person"
    assert chosen("my next date is not on your list") is None


def test_words_that_fit_two_answers_are_neither() -> None:
    twice = [Option(key="a", label="menu.dates", next="a"), Option(key="b", label="menu.dates", next="b")]
    assert chosen("My next date", twice) is None


@pytest.mark.parametrize(
    "text",
    texts(
        """
        yes | Yes! | sí | SI | si si si | ok ok | si por favor | ok | 👍 | 👍🏽 | 👍👍 | ✔️ | 👌🏽 | 👍 gracias | yes 1
        1 yes | the first one | la primera opción | claro que sí | Yes please | 1
        """
    ),
)
def test_a_yes_in_many_ways(text: str) -> None:
    assert chosen(text, CONSENT) == "yes"


@pytest.mark.parametrize(
    "text", ["no", "No, gracias", "nope", "👎", "no thank you", "2", "NO.", "no 👍", "❌", "🙅‍♀️", "claro que no"]
)
def test_a_no_in_many_ways(text: str) -> None:
    assert chosen(text, CONSENT) == "no"


@pytest.mark.parametrize(
    "text", ["maybe", "quizás", "yes and no", "no sé", "si no puedo que pasa", "🙏", "ya", "si 👎", "👎👍", "ok ❌"]
)
def test_neither_yes_nor_no(text: str) -> None:
    assert match.yes_no(text, VOCABULARY, "es") is None


def test_a_yes_that_is_a_no_elsewhere_counts_only_in_the_persons_language() -> None:
    both = Vocabulary.build({**REPLIES, "words": {"ku": {"yes": ["erê"], "no": ["na"]}, "xx": {"yes": ["na"]}}}, {})
    assert match.yes_no("na", both, "ku") is False
    assert match.yes_no("na", both, "xx") is True
    assert match.yes_no("na", both, "en") is None


@pytest.mark.parametrize(
    "text",
    texts(
        """
        2026-12-08 | 2026/12/8 | ٢٠٢٦-١٢-٠٨ | 8 de diciembre de 2026 | December 8 2026 | Dec. 8th, 2026
        8 DIC 2026 | martes 8 de diciembre del 2026 | Tuesday, December 8, 2026 | 8 dic | 8 diciembre
        the eighth of December
        """
    ),
)
def test_a_day_however_it_is_written(text: str) -> None:
    assert match.date(text, VOCABULARY, TODAY) == date(2026, 12, 8)


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        10/03 | 10/03/2026 | 03-10-2026 | 8 12 26 | 8 dic 26 | mayo | 8 | 2026 | mañana | tomorrow | 31 feb 2026
        2026-13-13 | Monday, December 8, 2026 | 8 dic 9 dic | dic nov 8 | 8 de diciembre a las 9 | 0 enero 2026
        """
        ),
        "",
    ],
)
def test_a_day_is_never_guessed(text: str) -> None:
    assert match.date(text, VOCABULARY, TODAY) is None


def test_numbers_that_can_only_be_one_day_are_that_day() -> None:
    assert match.date("25/12/2026", VOCABULARY, TODAY) == date(2026, 12, 25)
    assert match.date("12/12/2026", VOCABULARY, TODAY) == date(2026, 12, 12)


def test_a_day_without_a_year_is_the_next_one() -> None:
    assert match.date("21 nov", VOCABULARY, TODAY) == TODAY
    assert match.date("20 nov", VOCABULARY, TODAY) == date(2027, 11, 20)
    assert match.date("29 de febrero", VOCABULARY, TODAY) == date(2028, 2, 29)
    assert match.date("Feb 29", VOCABULARY, date(2096, 3, 1)) == date(2104, 2, 29)


def test_numbers() -> None:
    assert match.number("3", VOCABULARY) == match.number("tres", VOCABULARY) == match.number("three.", VOCABULARY) == 3
    assert match.number("0", VOCABULARY) == 0
    assert match.number("many", VOCABULARY) is None
    assert match.number("1" * 5000, VOCABULARY) is None


@pytest.mark.parametrize(
    "text", ["español", "Spanish", "ESPANOL", "en español por favor", "Hablo español", "castellano"]
)
def test_a_language_by_name(text: str) -> None:
    assert match.language(text, VOCABULARY) == "es"


def test_not_a_language() -> None:
    assert match.language("ingles", VOCABULARY) == "en"
    assert match.language("no hablo inglés", VOCABULARY) is None
    assert match.language("klingon", VOCABULARY) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hola", "es"),
        ("hello", "en"),
        ("When is my hearing?", "en"),
        ("1", ""),
        ("", ""),
        ("¿cuándo es mi corte?", "es"),
        ("hola hello", ""),
        ("привет", "ru"),
        ("добрий день, коли суд?", "uk"),
        ("стоп", "ru"),  # both say it: the likeliest of the script, with the other beneath
        ("طوارئ", "ar"),
        ("ijans", "ht"),  # words of danger and STOP tell a language as greetings do
        ("я пропустив суд", "uk"),
        ("emergencia", "es"),
        ("emergência", "pt-BR"),
        ("urgence", "fr"),
        ("èd", "ht"),
        ("Ola, no hablo ingles", "es"),
        ("olá", "pt-BR"),
        ("salam", "fa-AF"),  # greetings in Latin letters
        ("salam alaykum", "ar"),
        ("marhaba", "ar"),
        ("privet", "ru"),
        ("pryvit", "uk"),
        ("ni hao", "zh-Hans"),
        ("sat sri akal", "pa-Guru"),
        ("kumusta po, kailangan ko ng tulong", ""),
        ("سلام", "fa-AF"),
        ("زه پښتو وایم", "ps"),
        ("تشکر، چه وقت است", "fa-AF"),
        ("متى موعدي", "ar"),
        ("میں کب آؤں", ""),
        ("我什么时候开庭", "zh-Hans"),
        ("ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "pa-Guru"),
        ("bonjou, kilè randevou mwen", "ht"),
        ("bonjour, quand est mon rendez-vous", "fr"),
        ("oi, quando é minha audiência", "pt-BR"),
        ("merhaba, duruşmam ne zaman", "tr"),
        ("नमस्ते", ""),
        ("gracias obrigado", ""),
    ],
)
def test_the_language_a_text_gives_away(text: str, language: str) -> None:
    assert match.guess_language(text, VOCABULARY) == language


@pytest.mark.parametrize(
    "same",
    [
        "على | علي | علی",
        "كتاب | کتاب | كـتـاب | كِتَابٌ | ڪتاب",
        "محكمة | محکمه | محكمه",
        "أحمد | احمد | إحمد | آحمد",
        "می‌روم | میروم",
        "پښتو ژبې | پښتو ژبي | پښتو ژبی",
        "ګډه | گډه",
        "۱۲۳ | ١٢٣ | 123 | १२३ | ੧੨੩ | １２３",
        "ёлка | елка | ЁЛКА",
        "йод | иод",
        "ґанок | ганок | Ґанок",
        "HAYIR | hayır | Hayir",
        "İPTAL | iptal | IPTAL",
        "sœur | soeur | SŒUR",
        "ਨਹੀਂ | ਨਹੀੰ",
        "ਫ਼ਰਵਰੀ | ਫ਼ਰਵਰੀ | ਫਰਵਰੀ",
        "停止 | 停 止 | 停止。",
        "stop | stоp | ѕtор | ＳＴＯＰ | 𝐒𝐓𝐎𝐏 | s̈top",
        "стоп | cтoп",
    ],
)
def test_spellings_of_the_same_word(same: str) -> None:
    assert len({match.normalise(text) for text in same.split(" | ")}) == 1


@pytest.mark.parametrize(
    "different", ["año | ana", "мир | mир2", "тор | top", "сор | cop", "پل | بل", "ਕ | ਖ", "三 | 二", "دو | دوه"]
)
def test_spellings_of_different_words(different: str) -> None:
    one, other = different.split(" | ")
    assert match.normalise(one) != match.normalise(other)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("hola", "Latn"),
        ("привет", "Cyrl"),
        ("سلام 123", "Arab"),
        ("ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "Guru"),
        ("你好, ICE", "Latn"),
        ("你好吗 ok", "Hans"),
        ("123", ""),
        ("", ""),
        ("नमस्ते", ""),
    ],
)
def test_the_script_of_a_text(text: str, script: str) -> None:
    assert match.script(text) == script


@settings(deadline=None)
@given(st.text())
def test_one_spelling_stays_the_same(text: str) -> None:
    once = match.normalise(text)
    assert match.normalise(once) == once
    assert match.normalise(text + "\ufeff") == once


@settings(deadline=None)
@given(st.text(alphabet=st.characters()), st.sampled_from([MENU, CONSENT]))
def test_any_text_is_understood_or_not_but_never_breaks(text: str, options: list[Option]) -> None:
    assert match.choose(text, options, VOCABULARY, "") in (*options, None)
    match.date(text, VOCABULARY, TODAY)
    match.number(text, VOCABULARY)
    match.language(text, VOCABULARY)
    match.guess_language(text, VOCABULARY)


@pytest.mark.parametrize("long", ["1 " * 40_000, "la " * 40_000, "ﷺ" * 64_000, "\u0301" * 64_000, "por favor " * 9_000])
def test_a_very_long_text_costs_little(long: str) -> None:
    began = time.process_time()
    assert chosen(long) is None
    assert match.date(long, VOCABULARY, TODAY) is None
    assert time.process_time() - began < 0.5


def test_one_word_may_be_two_chinese_signs() -> None:
    assert {word for word in ("stop", "停 止", "停", "no more", "不 要 再") if is_word(word)} == {"stop", "停 止", "停"}
    assert {"stop", "停 止", "توقف", "стоп", "dur"} <= VOCABULARY.reserved


def test_a_misspelt_part_of_the_words_is_named() -> None:
    with pytest.raises(ValueError, match="words of en: unknown part stopp"):
        Vocabulary.build({**REPLIES, "words": {"en": {"stopp": ["x"]}}}, {})
    with pytest.raises(ValueError, match="a star may only begin or end a phrase"):
        Vocabulary.build({**REPLIES, "words": {"en": {"danger": ["am* me"]}}}, {})
