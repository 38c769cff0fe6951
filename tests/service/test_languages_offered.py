"""RECADO_LANGUAGES restricts what is offered and what is spoken; everything else follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import pytest

from service import wiring
from service.actions import words
from service.content import directory
from service.content.catalog import Catalog
from service.errors import SettingsError
from service.settings import read


def test_all_that_are_shipped_unless_told_otherwise() -> None:
    content = wiring.content(read({}))
    assert {tag for tag, _ in content.library.tongues.written} == content.catalog.languages
    assert content.library.tongues.written[:2] == (("en", "Latn"), ("es", "Latn"))
    assert content.start_languages == ("en", "es")
    assert content.library.tongues.spoken == ("quc", "mam", "kjb", "kek")


def test_one_language_is_offered_and_met_alone() -> None:
    content = wiring.content(read({"RECADO_LANGUAGES": "es"}))
    assert content.library.tongues.tags == {"es"} == content.catalog.languages
    assert content.start_languages == ("es",)
    assert {language for _, language in content.drafts} == {"es"}
    assert words.spoken(content.catalog, "en") == ""
    # What somebody types is still understood in every language: stop is stop.
    assert "stop texting me" in content.vocabulary.stop


def test_a_language_without_messages_is_named() -> None:
    with pytest.raises(SettingsError, match="RECADO_LANGUAGES: no messages in wo"):
        wiring.content(read({"RECADO_LANGUAGES": "es,wo"}))


def test_every_language_has_its_own_name_short_enough_for_a_list() -> None:
    names = directory.own_names()
    assert (names["language.es"], names["language.pt-br"]) == ("Español", "Português (Brasil)")
    content = wiring.content(read({}))
    for key in names:
        assert content.catalog.render(key, "en") == names[key]
    tongues = content.library.tongues
    for tag in (*tongues.tags, *tongues.spoken):
        assert len(directory.languages()[tag].endonym) <= 24
    for key in ("welcome.more-languages", "welcome.other-language"):
        assert len(words.speak(content, key, "").body) <= 24


@dataclass(frozen=True)
class Speaking:
    """As much of a catalog as it takes to choose a language."""

    languages: frozenset[str] = frozenset({"en", "es", "pt-BR", "zh-Hans", "fa-AF", "pa-Guru", "ht"})


@pytest.mark.parametrize(
    ("given", "served"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("cmn", "zh-Hans"),
        ("zh-Hant", ""),
        ("fa", "fa-AF"),
        ("prs", "fa-AF"),
        ("pa", "pa-Guru"),
        ("pa-Arab", ""),
        ("quc", ""),
        ("", ""),
    ],
)
def test_a_persons_language_is_served_by_the_nearest_of_ours(given: str, served: str) -> None:
    assert words.spoken(cast(Catalog, Speaking()), given) == served
