"""Danger is rather heard once too often than missed; ordinary questions about dates must still get their answer."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import match
from flows.danger import asks_advice, shows_danger
from flows.vocabulary import Phrases, Vocabulary
from service.content import definitions

REPLIES = definitions.replies()
VOCABULARY = Vocabulary.build(REPLIES, {})


def texts(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize(
    "text",
    texts(
        """
        ICE is here | ice is at my door!! | immigration took my husband | my brother was detained
        He got arrested | I want to die | I'm going to kill myself | thinking about SUICIDE
        i dont want to live | I don’t want to live | my boss took my passport | they won't let me leave
        I am forced to work | he locked me in the room | my husband beats me | he hit me
        he is hurting my daughter | someone threatened us | a man is following me | I was raped | he has a gun
        my son is missing | I'm not safe | in DANGER | call 911 | I was detained in 2019 | llegó la migra
        ICE está afuera | vino ICE a la casa | agentes de inmigración tocan la puerta | hay una redada
        detuvieron a mi esposo | mi hermano está detenido | se llevaron a mi mamá | lo arrestaron ayer
        me deportaron | me quiero morir | ya no quiero vivir | pienso en el suicidio | voy a matarme
        quiero hacerme daño | mi patrón me quitó el pasaporte | no me dejan salir | me obligan a trabajar
        estoy encerrada | me secuestraron | mi esposo me pega | me golpeó | me amenazan | me van a matar
        me violaron | tiene una pistola | auxilio | le pega a mi hijo | tocó a mi niña | mi hija no aparece
        tengo miedo por mi vida | corro peligro | AMENAZAS!
        """
    ),
)
def test_words_that_show_danger(text: str) -> None:
    assert shows_danger(text, VOCABULARY)


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        1 | hola | when is my ICE check-in? | ¿cuándo es mi cita con ICE? | my hearing is at 9 in Houston
        thank you | necesito una persona | I moved to New York | ¿qué papeles llevo? | can I bring my children?
        puedo llevar a mi hijo | mi cita de huellas | beginning of December | I need help to go | no puedo ir
        are you a person? | they took my photo | the iceman | skill | ¿dónde queda migración? | el armario
        I have begun | Killeen, Texas | vinagre | mi esposa viene conmigo | ¿a qué hora termina? | I am late, traffic
        """
        ),
        "",
    ],
)
def test_ordinary_questions(text: str) -> None:
    assert not shows_danger(text, VOCABULARY)


@pytest.mark.parametrize(
    "text",
    texts(
        """
        What should I do? | what do I do if my hearing is far | should I go? | do I have to go to the check in
        Will I be deported? | can i skip it | is it safe to go | ¿Qué hago? | no sé qué hacer | QUE DEBO HACER
        ¿me van a deportar? | ¿puedo faltar? | ¿tengo que ir? | que pasa si no voy | ¿es seguro ir a la corte?
        """
    ),
)
def test_questions_only_a_person_may_answer(text: str) -> None:
    assert asks_advice(text, VOCABULARY)


@pytest.mark.parametrize(
    "text", ["when is my date", "¿dónde es mi audiencia?", "what should I bring?", "1", "¿qué llevo?", ""]
)
def test_questions_a_machine_may_answer(text: str) -> None:
    assert not asks_advice(text, VOCABULARY)


@pytest.mark.parametrize(
    ("ordinary", "grave"),
    [
        ("me quitaron el grillete hoy", "me quitaron el grillete. me quitaron el pasaporte"),
        ("la app no me deja entrar", "la app no me deja entrar y mi esposo no me deja salir"),
        ("the app won't let me in", "he won't let me in the app"),
        ("i want to die of laughter", "I want to die. Of laughter they know nothing"),
        ("他打我电话", "他打我，电话也没收了"),
        ("помогите найти адвоката", "помогите"),
        ("on me suit pour mon dossier", "une voiture me suit"),
    ],
)
def test_an_ordinary_phrase_is_no_alarm_and_hides_none_beside_it(ordinary: str, grave: str) -> None:
    assert not shows_danger(ordinary, VOCABULARY)
    assert shows_danger(grave, VOCABULARY)


def test_no_danger_phrase_is_silenced_by_an_ordinary_one() -> None:
    assert [piece for piece in VOCABULARY.danger.pieces if not shows_danger(piece, VOCABULARY)] == []


@pytest.mark.parametrize(
    "text", ["iceisoutside", "mequieromorir", "хочуумереть", "helpmetheyarehere", "estanenlapuertaayuda"]
)
def test_danger_is_heard_where_no_space_is_typed(text: str) -> None:
    assert shows_danger(text, VOCABULARY)


@settings(deadline=None)
@given(st.sampled_from(VOCABULARY.danger.pieces), st.text(alphabet=" .,!?¿¡\n1٣", max_size=9))
def test_every_danger_phrase_is_heard_inside_a_text(phrase: str, around: str) -> None:
    assert shows_danger(f"{around}. {phrase.upper()} {around}", VOCABULARY)


@settings(deadline=None)
@given(st.text("abc ", max_size=12), st.lists(st.text("abc", min_size=1, max_size=3), max_size=6), st.booleans())
def test_phrases_find_what_a_plain_search_finds(text: str, words: list[str], star: bool) -> None:
    phrases = Phrases.of(f"{word}*" if star else word for word in words)
    said = f" {match.normalise(text)} "
    assert phrases.found_in(text) == any(f" {word}" in said if star else f" {word} " in said for word in words)


def test_a_star_before_finds_inside_a_word() -> None:
    assert Phrases.of(["*bad*"]).found_in("the abbadon") and not Phrases.of(["bad*"]).found_in("the abbadon")
    assert Phrases.of(["*bad"]).found_in("notbad at all") and not Phrases.of(["*bad"]).found_in("badly")
    assert Phrases.of(["می‌زند"]).found_in("مرا می زند") and Phrases.of(["می‌زند"]).found_in("مرا میزند")
    assert Phrases.of(["我想死"]).found_in("今天我想死了")


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    shows_danger(text, VOCABULARY)
    asks_advice(text, VOCABULARY)


def test_a_very_long_text_costs_little() -> None:
    began = time.process_time()
    shows_danger("me a " * 13_000, VOCABULARY)
    assert time.process_time() - began < 0.2
