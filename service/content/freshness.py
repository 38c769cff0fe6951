"""The freshness register: facts that change, where to look, and by when somebody must look again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ruamel.yaml import YAML

from service.content.directory import DATA
from service.errors import ContentError

FILE = DATA / "freshness.yaml"
PLACE = "service/content/data/freshness.yaml"
_FIELDS = {"id", "what", "known", "source", "facts", "checked_on", "days"}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that may change. `facts`: the numbers of the register that stand on it."""

    id: str
    what: str
    known: str
    source: str
    facts: tuple[str, ...]
    checked_on: date
    days: int


@dataclass(frozen=True, slots=True)
class Fresh:
    """An item as it stands here: when it was last looked at, whether it was still so, and by when again."""

    item: Item
    checked_on: date
    holds: bool
    check_by: date

    def overdue(self, today: date) -> bool:
        return self.check_by < today


@cache
def items() -> Mapping[str, Item]:
    """Id → item, in the order of the file."""
    return MappingProxyType(read(FILE))


def read(path: Path) -> dict[str, Item]:
    """The register of a file. Raises `ContentError` for an entry that is not one."""
    found: dict[str, Item] = {}
    for n, row in enumerate(YAML(typ="safe").load(path.read_text(encoding="utf-8")), start=1):
        if set(row) != _FIELDS or row["id"] in found or not isinstance(row["checked_on"], date):
            raise ContentError(
                f"{path.name}: entry {n} is not an item with {', '.join(sorted(_FIELDS))}, or is there twice"
            )
        found[row["id"]] = Item(**_strict(row))
    return found


def register(checks: Mapping[str, tuple[date, bool]] = MappingProxyType({})) -> list[Fresh]:
    """Every item, what is due first on top. `checks`: item → when it was last looked at here, and whether it held."""
    found = []
    for item in items().values():
        on, holds = checks.get(item.id, (item.checked_on, True))
        on = max(on, item.checked_on)
        found.append(Fresh(item, on, holds, on + timedelta(days=item.days)))
    return sorted(found, key=lambda fresh: (fresh.check_by, fresh.item.id))


def overdue(register: Iterable[Fresh], today: date) -> list[Fresh]:
    return [fresh for fresh in register if fresh.overdue(today)]


def _strict(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "facts": tuple(map(str, row["facts"]))}
