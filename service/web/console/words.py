"""The console's own words, one file per language: `templates/console/words/<lang>.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from ruamel.yaml import YAML

from service.content.directory import languages

LANGUAGES = {"en": "English", "es": "Español"}
NAMED = {  # as people say
    "fa-AF": {"en": "Dari", "es": "dari"},
    "fa": {"en": "Farsi", "es": "farsi"},
    "tw": {"en": "Twi", "es": "twi"},
}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "fa-AF", "ps", "ur", "he"})


class Words:
    """The words of one language. `words("today.title", n=3)`; with `n`, a word may have the forms `one` and `other`.
    Raises KeyError for a word that is not there: a page does not show a key."""

    def __init__(self, language: str, words: Mapping[str, str]) -> None:
        self.language = language
        self.direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        self._words = words

    def __call__(self, key: str, **values: Any) -> str:
        found = self._words.get(key)
        if found is None:
            found = self._words[f"{key}.{'one' if values.get('n') == 1 else 'other'}"]
        return found.format_map(values) if values else found

    def __contains__(self, key: str) -> bool:
        return key in self._words or f"{key}.other" in self._words

    def language_name(self, tag: str) -> str:
        """A language by its name in this one, else by its own; a dash for none, its tag where nobody gave it a name."""
        if not tag:
            return "–"
        if tag in NAMED:
            return NAMED[tag][self.language]
        own = languages()[tag].endonym if tag in languages() else tag
        try:
            name = Locale.parse(tag.replace("-", "_")).get_display_name(self.language)
        except (UnknownLocaleError, ValueError):
            return own
        return name if name and name != tag else own

    def keys(self) -> Iterator[str]:
        return iter(self._words)


@cache
def read(folder: Path, language: str) -> Words:
    tree = YAML(typ="safe").load((folder / f"{language}.yaml").read_text(encoding="utf-8"))
    return Words(language, dict(_flat(tree)))


def _flat(tree: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", str(value)


def chosen(*wishes: str | None, accepted: str = "") -> str:
    """The first wish we speak, else the first of an Accept-Language header that we speak, else English."""
    asked = [part.partition(";")[0].strip()[:2].lower() for part in accepted.split(",")]
    return next((wish for wish in (*wishes, *asked) if wish in LANGUAGES), "en")
