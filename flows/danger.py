"""Words that show danger, and questions what to do: found anywhere in a text. Rather once too often than missed."""

from __future__ import annotations

from flows.vocabulary import Vocabulary, normalise


def shows_danger(text: str, vocabulary: Vocabulary) -> bool:
    """Whether somebody may be in danger now: taken away, hurt, threatened, held, or thinking of dying."""
    return _holds_one_of(vocabulary.danger, text)


def asks_advice(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the person asks what to do or what will happen to them: a machine may not answer that."""
    return _holds_one_of(vocabulary.advice, text)


def _holds_one_of(pieces: tuple[str, ...], text: str) -> bool:
    said = f" {normalise(text)} "
    for piece in pieces:  # shortest first: a short answer, the common case, is done with soon
        if len(piece) > len(said):
            return False
        if piece in said:
            return True
    return False
