"""The languages people may choose from, and how a long list of them is asked in screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.vocabulary import normalise, option_key

SPOKEN = ("quc", "mam", "kjb", "kek")  # offered, but spoken more than read: a person calls
SCREEN = 9  # languages shown at once when there are more; with "more" that is as long as a WhatsApp list may be
MORE = "more"  # the key of the answer that turns the page


@dataclass(frozen=True, slots=True)
class Tongues:
    """`written`: (tag, ISO 15924 script) of the languages we have words in, most used first. `spoken`: tags of
    languages that are spoken more than read: choosing one leads to a person, never to a text; `names`: what these are
    called (in the spelling of `normalise`) → tag."""

    written: tuple[tuple[str, str], ...] = ()
    spoken: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    tags: frozenset[str] = field(init=False, default=frozenset())

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", frozenset(tag for tag, _ in self.written))

    def heard(self, answer: str) -> str:
        """The language spoken more than read that an answer is (its tag) or names among other words; "" for none."""
        if answer in self.spoken:
            return answer
        said = f" {normalise(answer)} "
        return next((tag for name, tag in self.names.items() if f" {name} " in said), "")

    def ordered(self, guess: str, script: str) -> tuple[str, ...]:
        """All tags, the ones that fit what the person wrote first: the guessed language, then those of their
        script. Most are of the Latin script, so that one alone moves nothing."""
        usual = [tag for tag, _ in self.written]
        theirs = [tag for tag, written_in in self.written if written_in == script != "Latn"]
        if guess in usual:
            theirs = [guess, *theirs]
        return tuple(dict.fromkeys((*theirs, *usual, *self.spoken)))


def screens(answers: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The answers as screens, in order: one if "more" would save nothing, else nine each and "more" (the last one's
    leads back to the first)."""
    if len(answers) <= SCREEN + 1:
        return (answers,)
    return tuple((*answers[n : n + SCREEN], MORE) for n in range(0, len(answers), SCREEN))


def label(tag: str) -> str:
    """The message key of a language's own name for itself."""
    return f"language.{option_key(tag).replace('_', '-')}"
