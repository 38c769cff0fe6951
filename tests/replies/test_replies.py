"""What people type, line by line, and what it must be taken for: thirteen languages, `<tag>.tsv` for each.

`text`, `label`, `note`. Labels: `stop`, `start`, `help`, `menu`, `yes`, `no`, a number, `danger`, `advice`,
`language=<tag>`, and `ordinary` for what must be taken for none of the words that stop, start or alarm. Lines marked
"hard" hold a stop word or look like one. Some lines are said in ways our words do not know: recall is what it is, and
is written down in `recall.tsv`.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from flows import consent, danger, engine, match
from flows.consent import Word
from flows.effects import Consent
from flows.engine import Library
from flows.model import Ask
from flows.vocabulary import Vocabulary, normalise
from service.content import definitions
from service.wiring import ROOT

HERE = Path(__file__).parent
VOCABULARY = Vocabulary.build(definitions.replies(), {})
FLOWS = definitions.load(ROOT)
LIBRARY = Library(FLOWS, {flow.version: flow for flow in FLOWS.values()})
LEAST = 1_500  # lines
FLOORS = {"stop": 0.9, "start": 0.8, "help": 1.0, "menu": 1.0, "yes": 1.0, "no": 1.0, "number": 1.0, "language": 1.0}
FLOORS |= {"danger": 0.9, "advice": 0.9}
Heard = Callable[[str], Word | None]


@dataclass(frozen=True)
class Line:
    """One line of a file. `family` is its label without what comes after it: numbers and languages are one each."""

    language: str
    text: str
    label: str
    note: str

    @property
    def family(self) -> str:
        return "number" if self.label.isdecimal() else self.label.partition("=")[0]


def lines() -> list[Line]:
    found = []
    for path in sorted(HERE.glob("*.tsv")):
        if path.stem in ("recall", "topics"):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [Line(path.stem, row["text"], row["label"], row["note"]) for row in rows]
    return found


LINES = lines()


def heard(text: str) -> Word | None:
    said = consent.heard(text, VOCABULARY, Consent.GIVEN)
    return said.word if said else None


def understood(line: Line) -> bool:
    """Whether a line is taken for what its label says."""
    match line.family:
        case "stop" | "start" | "help":
            return heard(line.text) == line.label
        case "menu":
            return normalise(line.text) in VOCABULARY.menu or normalise(line.text.split()[0]) in VOCABULARY.menu
        case "yes" | "no":
            return match.yes_no(line.text, VOCABULARY, line.language) is (line.label == "yes")
        case "number":
            return match.number(line.text, VOCABULARY) == int(line.label)
        case "danger":
            return danger.shows_danger(line.text, VOCABULARY, line.language)
        case "advice":
            return danger.asks_advice(line.text, VOCABULARY)
        case "language":
            return match.language(line.text, VOCABULARY) == line.label.partition("=")[2]
        case "ordinary":
            alarmed = danger.shows_danger(line.text, VOCABULARY, line.language)
            safe = not alarmed and not danger.asks_advice(line.text, VOCABULARY)
            return heard(line.text) in (None, Word.HELP) and safe
        case other:
            raise AssertionError(f"{line.language}.tsv: label {other!r}")


def wrongly_stopped(hears: Heard) -> list[Line]:
    """Who would no longer get their reminders, and never asked for that."""
    return [line for line in LINES if line.family != "stop" and hears(line.text) is Word.STOP]


def assert_nobody_is_stopped_by_mistake(hears: Heard) -> None:
    wrong = wrongly_stopped(hears)
    assert not wrong, f"{len(wrong)} people stopped by mistake, such as {wrong[0]}"


def recall() -> dict[tuple[str, str], tuple[int, int]]:
    """(language, family) → how many were understood, of how many."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for line in LINES:
        good, of = found.get((line.language, line.family), (0, 0))
        found[line.language, line.family] = good + understood(line), of + 1
    return found


def test_there_are_enough_lines_in_every_language() -> None:
    assert len(LINES) >= LEAST
    tags = {line.language for line in LINES}
    assert tags == set(definitions.replies()["words"])
    for tag in tags:
        of_language = [line for line in LINES if line.language == tag]
        assert len(of_language) >= 100
        assert sum(line.note.startswith("hard") for line in of_language) >= 10
        assert {line.family for line in of_language} == {*FLOORS, "ordinary"}


def test_no_line_is_there_twice_with_two_meanings() -> None:
    seen: dict[tuple[str, str], str] = {}
    for line in LINES:
        assert seen.setdefault((line.language, line.text), line.label) == line.label, line


def test_nobody_is_stopped_by_mistake() -> None:
    assert_nobody_is_stopped_by_mistake(heard)


def test_taking_the_beginning_of_a_text_for_stop_fails() -> None:
    """The variant that must fail: a stop word at the beginning is not a stop."""

    def by_prefix(text: str) -> Word | None:
        said = f"{normalise(text)} "
        return Word.STOP if any(said.startswith(f"{word} ") for word in VOCABULARY.stop) else heard(text)

    with pytest.raises(AssertionError, match="people stopped by mistake"):
        assert_nobody_is_stopped_by_mistake(by_prefix)


def test_taking_a_word_inside_a_text_for_stop_fails() -> None:
    def anywhere(text: str) -> Word | None:
        said = f" {normalise(text)} "
        return Word.STOP if any(f" {word} " in said for word in VOCABULARY.stop) else heard(text)

    stopped = {line.language for line in wrongly_stopped(anywhere)}
    assert stopped == {line.language for line in LINES}  # in every language somebody would be


@pytest.mark.parametrize("line", [line for line in LINES if line.family == "ordinary"], ids=lambda line: line.text[:40])
def test_ordinary_texts_raise_no_alarm(line: Line) -> None:
    assert understood(line)


def test_a_text_that_is_no_answer_leads_where_it_may_belong() -> None:
    """`topics.tsv`: what a text leads to from the menu, - for nothing."""
    wrong = []
    with (HERE / "topics.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            labels = VOCABULARY.topics_of(row["text"])
            led = next((label for label in labels if engine.go(LIBRARY, "menu", label, {})), "-")
            wrong += [] if led == row["label"] else [(row["text"], row["label"], led)]
    assert not wrong


def test_every_topic_leads_to_an_answer_that_is_offered() -> None:
    offered = {
        o.label for f in LIBRARY.current.values() for s in f.steps.values() if isinstance(s, Ask) for o in s.options
    }
    assert set(VOCABULARY.topics) <= offered
    to_questions = {label for label in VOCABULARY.topics if label.startswith(("reminders.", "outcomes."))}
    for label in VOCABULARY.topics:
        assert (engine.go(LIBRARY, "menu", label, {}) is None) == (label in to_questions), label
    assert all(topics.pieces for topics in VOCABULARY.topics.values())


def test_how_much_is_understood_and_that_it_is_written_down() -> None:
    """The figures are kept in `recall.tsv`; when they change, this test writes them anew and fails once, so that
    somebody looks at the difference."""
    found = recall()
    languages, families = sorted({tag for tag, _ in found}), list(FLOORS)
    missed = [line for line in LINES if line.family in FLOORS and not understood(line)]
    table = "\t".join(["language", *families]) + "\n"
    for tag in languages:
        table += "\t".join([tag, *("{}/{}".format(*found[tag, family]) for family in families)]) + "\n"
    sums = [tuple(map(sum, zip(*(found[tag, family] for tag in languages), strict=True))) for family in families]
    table += "\t".join(["all", *(f"{good}/{of}" for good, of in sums)]) + "\n"
    path = HERE / "recall.tsv"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if before != table:
        path.write_text(table, encoding="utf-8")
    for family, (good, of) in zip(families, sums, strict=True):
        assert good / of >= FLOORS[family], (family, [line for line in missed if line.family == family])
    assert before == table, "the figures changed: recall.tsv is written anew, look at the difference"
