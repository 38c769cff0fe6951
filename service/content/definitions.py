"""The conversations: `flows/definitions/*.yaml`, a flow per file and of its name, and the words people may answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from flows.model import Flow
from flows.parse import FlowError, parse, step_lines
from flows.vocabulary import Vocabulary, is_word, normalise
from service.content.catalog import Catalog
from service.content.directory import DATA, languages
from service.errors import ContentError

FOLDER = "flows/definitions"


@dataclass(frozen=True, slots=True)
class Definitions:
    """All flow files. `flows` by name, the sound ones; `problems` is what is wrong with the others, each
    `file:line: what`."""

    flows: Mapping[str, Flow]
    problems: tuple[str, ...]
    _files: Mapping[str, tuple[str, str]]  # flow → its file and text

    def place(self, flow: str, step: str = "") -> str:
        """The file:line of a step, or of the flow itself. Reads the file's text again: for problems only."""
        file, text = self._files[flow]
        return f"{file}:{step_lines(text)[step] if step else 1}"


def read(root: Path) -> Definitions:
    """Every flow file under `root`. Never raises for what a file holds: see `Definitions.problems`."""
    flows: dict[str, Flow] = {}
    files: dict[str, tuple[str, str]] = {}
    problems: list[str] = []
    for path in sorted((root / FOLDER).glob("*.yaml")):
        file = f"{FOLDER}/{path.name}"
        try:
            text = path.read_text(encoding="utf-8")
            flow = parse(text, file)
        except UnicodeDecodeError:
            problems.append(f"{file}:1: not UTF-8")
        except FlowError as error:
            problems += error.problems
        else:
            if flow.flow != path.stem:
                problems.append(f"{file}:1: the flow is called '{flow.flow}', not '{path.stem}' like its file")
            flows[flow.flow] = flow
            files[flow.flow] = file, text
    return Definitions(flows, tuple(problems), files)


def load(root: Path) -> dict[str, Flow]:
    """Flow name → flow, for every file under `root`. Raises `ContentError` with all problems of all files."""
    found = read(root)
    if found.problems:
        raise ContentError(*found.problems)
    return dict(found.flows)


def vocabulary(catalog: Catalog) -> Vocabulary:
    """The words people may type: our `replies.yaml`, and every label in every language of the catalog.

    Raises `ContentError` where `replies.yaml` is missing or not what `Vocabulary.build` takes.
    """
    labels = {key: tuple(texts.values()) for key, texts in catalog.labels().items()}
    try:
        return Vocabulary.build(replies(), labels)
    except (OSError, YAMLError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(f"service/content/data/replies.yaml:1: {type(error).__name__}: {error}") from None


@cache
def replies() -> Mapping[str, Any]:
    """What `Vocabulary.build` takes: `replies.yaml`, a file of `replies/` per language as its words, and besides the
    names of `languages.csv`."""

    def read(path: Path) -> dict[str, Any]:
        found: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        return found

    content = read(DATA / "replies.yaml")
    content["words"] = {path.stem: read(path) for path in sorted((DATA / "replies").glob("*.yaml"))}
    names: dict[str, list[str]] = content["languages"]
    taken = {normalise(name) for of_language in names.values() for name in of_language}
    for tag, language in languages().items():
        for name in (language.endonym, *re.split(r"[(/)]", language.english_name)):
            if normalise(name) and normalise(name) not in taken:
                names.setdefault(tag, []).append(name)
    return content


def reserved(vocabulary: Vocabulary) -> frozenset[str]:
    """The words that are never offered as an answer: what carriers own, and what means the same in other languages.

    Single words only. A phrase ("no more messages") is no carrier's, and whoever types it is taken at their word.
    """
    v = vocabulary
    owned = v.carrier_stop | v.carrier_start | v.carrier_help | v.stop | v.start | v.help
    return frozenset(word for word in owned if is_word(word))
