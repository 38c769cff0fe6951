"""Words that show danger, and questions what to do: found anywhere in a text. Rather once too often than missed."""

from __future__ import annotations

import re

from flows.vocabulary import CONSIDERED, Vocabulary, normalise

_PARTS = re.compile(r"[.,;:!?\n،؛؟۔。，；！？、।]+")


def shows_danger(text: str, vocabulary: Vocabulary, language: str = "") -> bool:
    """Whether somebody may be in danger now: taken away, hurt, threatened, held, or thinking of dying. `language`: the
    one they chose, if any, in which a danger word of another language may be an everyday word."""
    phrases = vocabulary.danger_in.get(language, vocabulary.danger)
    if not phrases.found_in(text):
        return False
    if not vocabulary.harmless.found_in(text):
        return True
    # "They took the ankle monitor off" is good news. Part by part, so that no ordinary phrase is read across a stop.
    parts = _PARTS.split(text[:CONSIDERED])
    return phrases.stand_in(" ".join(vocabulary.harmless.without(normalise(part)) for part in parts))


def asks_advice(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the person asks what to do or what will happen to them: a machine may not answer that."""
    return vocabulary.advice.found_in(text)
