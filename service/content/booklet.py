"""A language as a booklet to read and sign: every screen as it arrives, with its facts, where they were looked up and
when, and who has signed it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from flows.inspect import keys_used
from flows.model import Ask, Say
from flows.picture import Stop, outline, road
from flows.signing import SOURCE, Place, State, covers
from service.content.budgets import Size, readings, sizes
from service.content.catalog import Catalog
from service.content.definitions import Definitions
from service.content.freshness import Fresh
from service.content.ftl import Files
from service.content.provenance import provenance
from service.errors import ContentError


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `english` is "" in the English booklet; `answers`: (English, translation) of what may be chosen;
    `watched`: what stands behind its facts and may change."""

    key: str
    english: str
    text: str
    answers: tuple[tuple[str, str], ...]
    facts: tuple[str, ...]
    watched: tuple[Fresh, ...]
    state: State
    size: Size | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A flow, or a file of what no flow says. `road`: the flow as a person goes through it, with the words of `words`
    for each key it names."""

    name: str
    screens: tuple[Screen, ...]
    road: tuple[Stop, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)


def booklet(
    language: str,
    catalog: Catalog,
    files: Files,
    found: Definitions,
    states: Mapping[Place, State],
    register: Sequence[Fresh],
) -> list[Chapter]:
    """The chapters: flows by name, each in the order in which people come to its screens; then the other messages, by
    file. A message stands in the first chapter that says it."""
    measured = {one.key: one for one in sizes(catalog, files.only({language}), found)}
    told: set[str] = set()

    def screen(key: str, labels: Sequence[str] = ()) -> Iterator[Screen]:
        if key in told or (key, SOURCE) not in files.entries:
            return
        told.add(key)
        facts = provenance(files.entries[key, SOURCE]).facts
        watched = tuple(f for f in register if any(covers(n, fact) for n in f.item.facts for fact in facts))
        yield Screen(
            key,
            "" if language == SOURCE else _text(catalog, key, SOURCE),
            _text(catalog, key, language),
            tuple((_text(catalog, label, SOURCE), _text(catalog, label, language)) for label in labels),
            facts,
            watched,
            states.get((key, language), State.DRAFT),
            measured.get(key),
        )

    chapters = []
    answers: set[str] = set()
    for name, flow in sorted(found.flows.items()):
        screens: list[Screen] = []
        for place in outline(flow):
            step = flow.steps[place.name]
            labels = [option.label for option in step.options] if isinstance(step, Ask) else []
            answers.update(labels)
            for key in place.says if isinstance(step, Ask | Say) else ():
                screens += screen(key, labels)
        stops = road(flow)
        named = {key for stop in stops for key in (*stop.says, *(turn.label for turn in stop.turns)) if key}
        words = {key: " ".join(_text(catalog, key, language).split()) for key in named}
        chapters.append(Chapter(name, tuple(screens), stops, words))
    by_flows = {key for flow in found.flows.values() for key in keys_used(flow)}
    rest: dict[str, list[Screen]] = {}
    for key, tag in files.entries:
        if tag == SOURCE and (key not in by_flows or key not in told | answers):
            rest.setdefault(key.partition(".")[0], []).extend(screen(key))
    chapters += [Chapter(f"{name}.ftl", tuple(screens)) for name, screens in rest.items()]
    return [chapter for chapter in chapters if chapter.screens or chapter.road]


def _text(catalog: Catalog, key: str, language: str) -> str:
    try:
        return "\n\n".join(readings(catalog, key, language))
    except ContentError:
        return ""
