"""Stop, start and help: whole messages only, because both mistakes hurt. A missed stop is unlawful; a false one is
a person who no longer hears of their hearing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.consent import Heard, Word, heard
from flows.effects import Consent
from flows.vocabulary import Vocabulary
from service.content import definitions

REPLIES = definitions.replies()
VOCABULARY = Vocabulary.build(REPLIES, {})


def texts(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split(" | ")]


def word(text: str, consent: Consent = Consent.GIVEN) -> Heard | None:
    return heard(text, VOCABULARY, consent)


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        STOP | stop | StopAll | unsubscribe | CANCEL | end | Quit | revoke | OPTOUT
        """
        ),
        " Stop \n",
    ],
)
def test_the_carriers_stop_words(text: str) -> None:
    assert word(text) == Heard(Word.STOP, carrier=True)


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        stop. | STOP!! | stop please | Please stop | opt out | no more messages | Don’t text me
        stop texting me | para ya | ALTO | Pare | ¡Para! | párale | no más | NO MAS MENSAJES | basta ya
        por favor no me escriban más | ya no quiero más mensajes, gracias | cancelar | darme de baja | BAJA
        detener | parar | sair | kanpe | ARRÊT | توقف | 停止 | 𝐒𝐓𝐎𝐏 | ＳＴＯＰ
        """
        ),
        "S\u200bTOP",
    ],
)
def test_our_own_stop_words(text: str) -> None:
    assert word(text) == Heard(Word.STOP, carrier=False)


@pytest.mark.parametrize(
    "text",
    [
        *texts(
            """
        can I cancel my hearing? | cancel my appointment | quiero cancelar mi cita
        ¿puedo cancelar la audiencia? | ¿cuándo termina? | when does it end? | the end
        at the end of the street | I can't stop crying | bus stop | stop by the office? | is the stop near?
        I quit my job | did they revoke my parole? | unsubscribed from tv | para mi hijo | ¿para cuándo es?
        para la corte | ¿qué llevo para la corte? | Baja California | alto riesgo | un hombre alto | no | ya no
        no gracias | ya | no más de dos personas | ¿puedo parar de ir? | no me escriban en inglés
        pare en la esquina | fin | end of
        """
        ),
        "",
    ],
)
def test_a_stop_word_inside_other_words_stops_nothing(text: str) -> None:
    assert word(text) is None


@pytest.mark.parametrize("text", ["START", "start", "Unstop"])
def test_the_carriers_start_words(text: str) -> None:
    assert word(text) == Heard(Word.START, carrier=True)


def test_yes_lifts_a_stop_and_is_an_answer_otherwise() -> None:
    assert word("YES", Consent.STOPPED) == Heard(Word.START, carrier=True)
    for consent in (Consent.UNASKED, Consent.GIVEN, Consent.REFUSED):
        assert word("yes", consent) is None
    assert word("sí", Consent.STOPPED) is None


@pytest.mark.parametrize("text", ["empezar", "Reanudar", "darme de alta", "start please", "START!"])
def test_our_own_start_words(text: str) -> None:
    assert word(text) == Heard(Word.START, carrier=False)


@pytest.mark.parametrize(
    ("text", "carrier"),
    [("HELP", True), ("info", True), ("help!", False), ("AYUDA", False), ("ayuda por favor", False)],
)
def test_help(text: str, carrier: bool) -> None:
    assert word(text) == Heard(Word.HELP, carrier)


@pytest.mark.parametrize(
    "text", ["I need help to go", "necesito ayuda", "help me they are here", "start my case", "1", "menu"]
)
def test_not_help_nor_start(text: str) -> None:
    assert word(text) is None


def test_no_reserved_word_may_be_offered_as_an_answer() -> None:
    assert {"stop", "cancel", "yes", "help", "info", "alto", "pare", "توقف"} <= VOCABULARY.reserved
    assert "no mas mensajes" not in VOCABULARY.reserved


@settings(deadline=None)
@given(st.text(), st.sampled_from(Consent))
def test_any_text_is_such_a_word_or_not(text: str, consent: Consent) -> None:
    word(text, consent)


@settings(deadline=None)
@given(st.sampled_from(sorted(VOCABULARY.stop)), st.sampled_from(["{}", "  {}!", "¡{}!", "{} please", "por favor {}"]))
def test_every_stop_word_stops_however_it_is_dressed(stop: str, dress: str) -> None:
    found = word(dress.format(stop))
    assert found is not None
    assert found.word is Word.STOP
