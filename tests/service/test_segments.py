"""What an SMS costs, by Twilio's rules (facts from its segment calculator)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from smsutil import split
from smsutil.codecs import GSM_BASIC_CHARSET, GSM_EXT_CHARSET

from service.content.segments import Segments, count, fold_accents, piece_by_piece, sms_safe

GSM = "".join(c for c in GSM_BASIC_CHARSET + GSM_EXT_CHARSET if c != "\x1b")


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 153, "GSM-7", 306, 3),  # 76 pairs fit a part, an escape pair is never cut
        ("¿Mañana? ¡No! éñüÉÑÜ", "GSM-7", 20, 1),
        ("á" * 70, "UCS-2", 70, 1),
        ("á" * 71, "UCS-2", 71, 2),
        ("á" * 134, "UCS-2", 134, 2),
        ("á" * 135, "UCS-2", 135, 3),
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        ("😀" * 67, "UCS-2", 134, 3),  # 33 fit a part, a surrogate pair is never cut
        ("á" * 66 + "😀" + "á" * 4, "UCS-2", 72, 2),
        ("á" * 60 + "👩‍👩‍👧‍👦" + "á" * 60, "UCS-2", 131, 3),  # a family of 11 units stays together
        ("á" * 65 + "🇭🇳" + "á" * 5, "UCS-2", 74, 2),
        ("á" * 66 + "n\u0303" + "á" * 66, "UCS-2", 134, 3),  # n and its tilde stay together
        ("`", "UCS-2", 1, 1),
        ("\t", "UCS-2", 1, 1),
        ("\x1b", "UCS-2", 1, 1),
        ("\r\n" * 80, "GSM-7", 160, 1),
    ],
)
def test_sizes(text: str, encoding: str, units: int, segments: int) -> None:
    found = count(text)
    assert (found.encoding, found.units, found.segments) == (encoding, units, segments)


def test_the_letters_that_make_it_dear_are_named_once_each() -> None:
    assert count("Está aquí. Está bien, ñandú").outside_gsm7 == ("á", "í", "ú")
    assert count("Bien, gracias").outside_gsm7 == ()


@settings(deadline=None)
@given(st.text(st.sampled_from(GSM), max_size=500))
def test_gsm_7_agrees_with_an_independent_counter(text: str) -> None:
    assert count(text).segments == max(1, len(split(text).parts) if text else 1)


@settings(deadline=None)
@given(st.text(st.sampled_from("aáéñ中ش😀🏠"), min_size=1, max_size=300).filter(lambda t: not set(t) <= set(GSM)))
def test_ucs_2_agrees_with_an_independent_counter(text: str) -> None:
    found = count(text)
    assert (found.segments, found.units) == (len(split(text).parts), len(text.encode("utf-16-be")) // 2)


@settings(deadline=None)
@given(st.text(max_size=400))
def test_a_text_never_needs_fewer_parts_than_its_size(text: str) -> None:
    found = count(text)
    alone, each = (160, 153) if found.encoding == "GSM-7" else (70, 67)
    assert found.segments >= (1 if found.units <= alone else -(-found.units // each))


@given(st.one_of(st.text(max_size=200), st.text(st.sampled_from(GSM + "áش\u0651中\u200c\u200d😀🇭🇹"), max_size=400)))
def test_the_quick_count_is_the_count(text: str) -> None:
    found = count(text)
    assert found == piece_by_piece(text, found.outside_gsm7)


def test_a_pile_of_marks_larger_than_a_part_is_still_counted() -> None:
    assert count("a" + "\u0301" * 200).segments == 3
    assert count("á" + "\u0301" * 69 + "á").segments == 2


def test_sms_safe_keeps_the_words_and_drops_the_ornament() -> None:
    written = "“Don’t”\u00a0—\u202f8:30\u202fAM… • `x` «sí»"
    assert sms_safe(written) == '"Don\'t" - 8:30 AM... - \'x\' "sí"'
    assert count(sms_safe("“Don’t”\u00a0—\u202f8:30\u202fAM…")).encoding == "GSM-7"


def test_sms_safe_never_strips_a_letter() -> None:
    assert sms_safe("año, está, ¿qué?") == "año, está, ¿qué?"
    assert sms_safe("an\u0303o") == "año"
    assert sms_safe("می‌روم") == "می‌روم"  # the Persian joiner changes how the word reads


@settings(deadline=None)
@given(st.text(max_size=200))
def test_sms_safe_is_settled_after_one_pass(text: str) -> None:
    safe = sms_safe(text)
    assert unicodedata.is_normalized("NFC", safe)
    assert sms_safe(safe) == safe


def test_what_a_person_wrote_stays_out_of_what_is_printed() -> None:
    assert "á" not in repr(Segments("UCS-2", 1, 1, ("á",)))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Está aquí, ñandú", "Esta aqui, ñandu"),
        ("Audiência às 9h, não é à tarde", "Audiencia às 9h, nao é à tarde"),
        ("Çarşamba, yarın, İzmir, ağır", "Çarsamba, yarin, Izmir, agir"),
        ("Sœur, août, château", "Soeur, aout, chateau"),
        ("año, é, ü, ò", "año, é, ü, ò"),
        ("Está в Москве", "Está в Москве"),
        ("está 😀", "está 😀"),
        ("سلام á", "سلام á"),
    ],
)
def test_accents_are_left_away_only_where_that_makes_a_text_cheap(text: str, folded: str) -> None:
    assert fold_accents(text) == folded


@settings(deadline=None)
@given(st.text(max_size=200))
def test_folding_saves_or_does_nothing(text: str) -> None:
    folded = fold_accents(text)
    assert folded == text or count(folded).encoding == "GSM-7"
    assert fold_accents(folded) == folded
