"""Stop, start and help words, heard before any flow: the whole message, never a word inside one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flows.effects import Consent
from flows.match import without_courtesies
from flows.vocabulary import Vocabulary, normalise


class Word(StrEnum):
    STOP = "stop"
    START = "start"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Heard:
    """`carrier`: it is one of the carrier's own words. On SMS the carrier has answered it already."""

    word: Word
    carrier: bool


def heard(text: str, vocabulary: Vocabulary, consent: Consent) -> Heard | None:
    """The word a whole message is, in any language, courtesies aside; None for every other message.

    The carrier compares the message as it is, whatever the case, and so do we for its own words. Its YES lifts a stop;
    from anybody who did not say stop it is an answer like another, and None here.
    """
    plain = text.strip().upper()
    for word, words in (
        (Word.STOP, vocabulary.carrier_stop),
        (Word.START, vocabulary.carrier_start),
        (Word.HELP, vocabulary.carrier_help),
    ):
        if plain in words and (plain != "YES" or consent is Consent.STOPPED):
            return Heard(word, carrier=True)
    said = without_courtesies(normalise(text), vocabulary)
    for word, words in (
        (Word.STOP, vocabulary.stop),
        (Word.START, vocabulary.start),
        (Word.HELP, vocabulary.help),
    ):
        if said in words:
            return Heard(word, carrier=False)
    return None
