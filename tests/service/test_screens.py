"""Long texts become numbered screens, cut where a reader would pause."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.messages import Choice, Words
from service.actions.words import in_screens
from service.content.screens import SCREEN, screens
from service.content.segments import count

SENTENCE = "Если вы не придёте, судья может решить без вас. "
CHINESE = "如果您不来，法官可以在您不在场时作出决定。"
ARABIC = "إذا لم تحضر، يمكن للقاضي أن يقرر بدونك. اتصل: \u20681-800-898-7180\u2069. "


def test_a_short_text_stays_whole() -> None:
    assert screens("Short. Text.") == ("Short. Text.",)
    assert screens("a" * 4 * 153) == ("a" * 4 * 153,)


@pytest.mark.parametrize(("sentence", "times"), [(SENTENCE, 9), (CHINESE, 30), (ARABIC, 9)])
def test_a_long_text_is_cut_between_sentences_and_numbered(sentence: str, times: int) -> None:
    found = screens(sentence * times)
    assert len(found) >= 2
    for n, screen in enumerate(found, start=1):
        assert screen.startswith(f"{n}/{len(found)} ")
        assert screen.rstrip().endswith(sentence.strip()[-1])
        assert count(screen).segments <= SCREEN
        assert screen.count("\u2068") == screen.count("\u2069")


def test_lines_are_cut_as_well_and_a_long_sentence_between_words() -> None:
    assert screens("строка\n" * 60)[0].endswith("строка")
    assert {word for screen in screens("слово " * 90) for word in screen.split()[1:]} == {"слово"}
    assert [count(screen).segments <= SCREEN for screen in screens("а" * 900)] == [True] * 4


def test_the_answers_stay_together_on_the_last_screen() -> None:
    said = Words(SENTENCE * 5, tuple(Choice(str(n), "Ответ " * 4) for n in range(6)))
    found = in_screens(said)
    assert [bool(screen.choices) for screen in found] == [False] * (len(found) - 1) + [True]
    assert all(count(screen.as_text()).segments <= SCREEN for screen in found)
    assert in_screens(Words("Hi", said.choices)) == (Words("Hi", said.choices),)


def words_of(screen: str) -> str:
    return "".join(screen.split(" ", 1)[1:]).replace(" ", "").replace("\n", "")


@settings(deadline=None)
@given(st.lists(st.sampled_from([SENTENCE, CHINESE, ARABIC, "Short. ", "línea\n", "x" * 700]), min_size=1, max_size=9))
def test_nothing_is_lost_and_nothing_is_too_long(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = screens(text)
    assert all(count(screen).segments <= SCREEN for screen in found)
    if len(found) > 1:
        assert "".join(map(words_of, found)) == text.replace(" ", "").replace("\n", "")
    else:
        assert found == (text,)
