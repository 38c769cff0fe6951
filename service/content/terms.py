"""Words that mean one thing: a term of the English has one of its agreed translations, in every message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from ruamel.yaml import YAML

from flows.signing import SOURCE
from flows.vocabulary import normalise
from service.content.directory import DATA
from service.content.ftl import Files

FILE = DATA / "terms.yaml"


@cache
def terms() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """English term → language → the forms that stand for it, of which the first is the one to use."""
    tree = YAML(typ="safe").load(FILE.read_text(encoding="utf-8"))
    return MappingProxyType(
        {str(term): {tag: tuple(map(str, forms)) for tag, forms in of.items()} for term, of in tree.items()}
    )


def of(english: str, language: str) -> dict[str, tuple[str, ...]]:
    """The terms that an English text has, with their forms in a language."""
    text = f" {normalise(english)} "
    return {
        term: by_language[language]
        for term, by_language in terms().items()
        if language in by_language and re.search(rf" {re.escape(normalise(term))}(s|es)? ", text)
    }


def strays(files: Files) -> Iterator[str]:
    """Messages that name a term by another word, each `file:line: what`."""
    for (key, language), entry in files.entries.items():
        source = files.entries.get((key, SOURCE))
        if language == SOURCE or source is None:
            continue
        text = normalise(entry.words)
        for term, forms in of(source.words, language).items():
            if not any(normalise(form) in text for form in forms):
                yield f"{entry.place}: '{key}' has '{term}' in English and none of: {', '.join(forms)}"
