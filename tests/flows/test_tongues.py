"""Choosing among more languages than fit a screen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import engine, match
from flows.effects import Remember, Say, SetLanguage
from flows.engine import Library, Turned
from flows.model import Flow
from flows.state import Loop, State, Waiting, from_json, to_json
from flows.tongues import MORE, Tongues, label, screens
from flows.vocabulary import Vocabulary
from service.content import definitions

VOCABULARY = Vocabulary.build(definitions.replies(), {})
TODAY = date(2026, 11, 21)
TONGUES = Tongues(
    (
        ("en", "Latn"),
        ("es", "Latn"),
        ("pt-BR", "Latn"),
        ("ht", "Latn"),
        ("zh-Hans", "Hans"),
        ("pa-Guru", "Guru"),
        ("ru", "Cyrl"),
        ("ar", "Arab"),
        ("fr", "Latn"),
        ("fa-AF", "Arab"),
        ("ps", "Arab"),
        ("tr", "Latn"),
        ("uk", "Cyrl"),
    ),
    ("quc", "mam", "kjb", "kek"),
    {name: tag for name, tag in VOCABULARY.languages.items() if tag in ("quc", "mam", "kjb", "kek")},
)
ASK = {
    "ask": "welcome.ask",
    "expect": "language",
    "save": "language",
    "more": "welcome.more-languages",
    "unwritten": {"key": "other", "label": "welcome.other-language", "next": "voice"},
    "next": "speak",
}
STEPS: dict[str, Any] = {
    "ask": ASK,
    "speak": {"do": "language", "with": "$language", "next": "bye"},
    "voice": {"say": ["welcome.by-voice"], "next": "bye"},
    "bye": {"end": "done"},
}
FLOW = Flow.model_validate({"flow": "language", "kind": "system", "start": "ask", "steps": STEPS, "version": "v"})


def library(tongues: Tongues = TONGUES) -> Library:
    return Library({"language": FLOW}, {"v": FLOW}, tongues)


def asked(text: str = "", guess: str = "", tongues: Tongues = TONGUES) -> Turned:
    return engine.begin(library(tongues), "language", {"guess": guess, "script": match.script(text)})


def hear(at: State, text: str, button: str = "", tongues: Tongues = TONGUES) -> Turned:
    at, _ = from_json(json.loads(json.dumps(to_json(at, Loop()))))
    assert isinstance(at, Waiting)
    return engine.hear(library(tongues), at, text, button, VOCABULARY, "", {}, TODAY)


def offered(turned: Turned) -> list[str]:
    said = turned.effects[-1]
    assert isinstance(said, Say)
    return [key for key, _ in said.options]


def chose(turned: Turned) -> str:
    """The language that was set, or what was answered with a person."""
    match_ = [effect for effect in turned.effects if isinstance(effect, SetLanguage)]
    if match_:
        return match_[0].language
    assert Say("welcome.by-voice") in turned.effects
    return "by voice"


def test_the_first_screen_has_the_nine_most_used_and_more() -> None:
    begun = asked()
    assert offered(begun) == ["en", "es", "pt_br", "ht", "zh_hans", "pa_guru", "ru", "ar", "fr", MORE]
    said = begun.effects[0]
    assert isinstance(said, Say)
    assert said.options[2] == ("pt_br", "language.pt-br")
    assert said.options[-1] == (MORE, "welcome.more-languages")


@pytest.mark.parametrize("turn", ["10", "more", "Más", "١٠"])
def test_more_turns_the_page_and_back(turn: str) -> None:
    second = hear(asked().state, turn)
    assert offered(second) == ["fa_af", "ps", "tr", "uk", "quc", "mam", "kjb", "kek", "other", MORE]
    assert not any(isinstance(effect, Remember) for effect in second.effects)
    assert offered(hear(second.state, "more")) == offered(asked())
    assert chose(hear(second.state, "1")) == "fa-AF"
    assert chose(hear(second.state, "5")) == "by voice"
    assert chose(hear(second.state, "9")) == "by voice"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("1", "en"),
        ("5", "zh-Hans"),
        ("九", "fr"),
        ("درې", "fa-AF"),
        ("ثمانية", "ar"),
        ("۸", "ar"),
        ("Français", "fr"),
        ("francais", "fr"),
        ("French", "fr"),
        ("francés", "fr"),
        ("دری", "fa-AF"),
        ("درى", "fa-AF"),
        ("فارسی", "fa-AF"),
        ("پښتو", "ps"),
        ("Pashto", "ps"),
        ("العربيه", "ar"),
        ("Русский", "ru"),
        ("украинский", "?"),
        ("українська", "uk"),
        ("中文", "zh-Hans"),
        ("chino", "zh-Hans"),
        ("ਪੰਜਾਬੀ", "pa-Guru"),
        ("punjabi", "pa-Guru"),
        ("TÜRKÇE", "tr"),
        ("Kreyòl", "ht"),
        ("haitian creole", "ht"),
        ("português", "pt-BR"),
        ("K'iche'", "by voice"),
        ("Quiché", "by voice"),
        ("mam", "by voice"),
        ("Q’anjob’al", "by voice"),
        ("kekchi", "by voice"),
        ("Wolof", "by voice"),
        ("Hindi", "by voice"),
        ("हिन्दी", "by voice"),
        ("klingon", "?"),
    ],
)
def test_a_language_by_number_or_by_name_in_its_own_script_in_english_or_in_spanish(text: str, tag: str) -> None:
    heard = hear(asked().state, text)
    if tag == "?":
        assert heard.effects[0] == Say("common.not-understood")
    else:
        assert chose(heard) == tag


@pytest.mark.parametrize(
    ("answer", "tag"),
    [
        ("kjb", "kjb"),
        ("K'iche', after 5 pm", "quc"),
        ("hablo q'anjobal y un poco de castellano", "kjb"),
        ("Quiero hablar en MAM por favor", "mam"),
        ("mi mamá habla español", ""),
        ("other", ""),
        ("Wolof", ""),
        ("", ""),
    ],
)
def test_a_language_that_is_spoken_is_known_among_other_words(answer: str, tag: str) -> None:
    assert TONGUES.heard(answer) == tag


def test_a_tap_counts_on_any_screen() -> None:
    assert chose(hear(asked().state, "whatever", button="uk")) == "uk"
    assert chose(hear(asked().state, "whatever", button="pt_br")) == "pt-BR"
    assert offered(hear(asked().state, "whatever", button=MORE))[0] == "fa_af"
    assert chose(hear(asked().state, "", button="other")) == "by voice"


@pytest.mark.parametrize(
    ("text", "guess", "first"),
    [
        ("سلام", "", ["ar", "fa_af", "ps", "en"]),
        ("سلام", "ps", ["ps", "ar", "fa_af", "en"]),
        ("привіт", "uk", ["uk", "ru", "en"]),
        ("привет", "", ["ru", "uk", "en"]),
        ("ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "pa-Guru", ["pa_guru", "en"]),
        ("你好", "zh-Hans", ["zh_hans", "en"]),
        ("merhaba", "tr", ["tr", "en"]),
        ("hola", "es", ["es", "en"]),
        ("hola", "quc", ["en", "es"]),
        ("नमस्ते", "", ["en", "es"]),
    ],
)
def test_what_the_person_wrote_decides_who_stands_first(text: str, guess: str, first: list[str]) -> None:
    assert offered(asked(text, guess))[: len(first)] == first


def test_the_order_stays_while_they_answer() -> None:
    begun = asked("سلام")
    again = hear(begun.state, "banana")
    assert offered(again) == offered(begun)
    assert chose(hear(again.state, "2")) == "fa-AF"
    # They said nothing Arabic this time, and the screen still is the one they look at.
    assert chose(hear(hear(begun.state, "more").state, "2")) == offered(hear(begun.state, "more"))[1].replace("_", "-")


def test_few_languages_are_one_screen() -> None:
    few = replace(TONGUES, written=TONGUES.written[:2])
    assert offered(asked(tongues=few)) == ["en", "es", "quc", "mam", "kjb", "kek", "other"]
    assert chose(hear(asked(tongues=few).state, "French", tongues=few)) == "by voice"


def test_a_language_taken_away_meanwhile_is_not_set() -> None:
    few = replace(TONGUES, written=TONGUES.written[:2])
    assert chose(hear(asked().state, "3", tongues=few)) == "by voice"


def test_labels_are_keys() -> None:
    assert label("pt-BR") == "language.pt-br"


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=3), unique=True, max_size=60))
def test_screens_hold_everything_once_and_none_is_too_long(answers: list[str]) -> None:
    pages = screens(tuple(answers))
    assert [a for page in pages for a in page if a != MORE] == answers
    assert all(len(page) <= 10 for page in pages)
    assert (len(pages) == 1) == (len(answers) <= 10)
