"""Words that show danger, and questions what to do: found anywhere in a text. Rather once too often than missed."""

from __future__ import annotations

from flows.vocabulary import Vocabulary


def shows_danger(text: str, vocabulary: Vocabulary, language: str = "") -> bool:
    """Whether somebody may be in danger now: taken away, hurt, threatened, held, or thinking of dying. `language`: the
    one they chose, if any, in which a danger word of another language may be an everyday word."""
    return vocabulary.danger_in.get(language, vocabulary.danger).found_in(text)


def asks_advice(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the person asks what to do or what will happen to them: a machine may not answer that."""
    return vocabulary.advice.found_in(text)
