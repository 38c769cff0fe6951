"""Immigration courts, help lines and languages: our own data files, as frozen values."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal
from zoneinfo import ZoneInfo

from flows.clashes import Spot
from flows.tongues import label
from service.errors import ContentError

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Court:
    """An immigration court. `zone` is the IANA name of its own clock, `address` one line or "" when unknown, `note`
    what staff should check before they rely on it."""

    code: str
    name: str
    city: str
    state: str
    zone: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class City:
    """A city of the United States, where it lies, and its clock. `state` is its two letters, also of a territory."""

    name: str
    state: str
    spot: Spot
    zone: str


@dataclass(frozen=True, slots=True)
class Hotline:
    """A help line. `call` and `text` are as printed; `caution` is what to know before the number is given out."""

    id: str
    name: str
    topic: str
    call: str
    text: str
    hours: str
    languages: str
    caution: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language people may choose: BCP 47 tag, name in English and in itself, ISO 15924 script, whether ordinary text
    fits GSM-7."""

    tag: str
    english_name: str
    endonym: str
    script: str
    direction: Literal["ltr", "rtl"]
    gsm7: bool


@cache
def courts() -> Mapping[str, Court]:
    """Court code → court."""
    found: dict[str, Court] = {}
    for place, row in _rows("courts.csv"):
        try:
            ZoneInfo(row["zone"])
        except (KeyError, ValueError):
            raise ContentError(f"{place}: court {row['code']} has no known time zone: {row['zone']!r}") from None
        court = Court(row["code"], row["name"], row["city"], row["state"], row["zone"], row["address"], row["note"])
        _once(found, court.code, court, place)
    return MappingProxyType(found)


@cache
def cities() -> Mapping[str, tuple[City, ...]]:
    """Name as `city_name` makes it → the cities called so."""
    found: dict[str, list[City]] = {}
    for _, row in _rows("cities.csv"):
        spot = Spot(float(row["latitude"]), float(row["longitude"]))
        found.setdefault(city_name(row["name"]), []).append(City(row["name"], row["state"], spot, row["zone"]))
    return MappingProxyType({name: tuple(those) for name, those in found.items()})


def city_name(written: str) -> str:
    """A city's name as it is looked up: "St. Louis" and "Saint Louis" are one, "New York" and "New York City" too."""
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode().casefold()
    name = " ".join(plain.replace(".", "").replace("'", "").replace("-", " ").split())
    for long, short in (("saint ", "st "), ("fort ", "ft "), ("mount ", "mt "), ("the ", "")):
        if name.startswith(long):
            name = short + name.removeprefix(long)
    return name.removesuffix(" city")


def find_city(name: str, state: str = "", zone: str = "") -> City | None:
    """The one city this can be: by its state, or else by its clock where only one of that name has it. None when it is
    not known, or could be several."""
    named = cities().get(city_name(name), ())
    fitting = [c for c in named if (c.state == state if state else c.zone == zone)]
    return fitting[0] if len(fitting) == 1 else None


@cache
def hotlines() -> Mapping[str, Hotline]:
    """Id → help line."""
    found: dict[str, Hotline] = {}
    for place, row in _rows("hotlines.csv"):
        line = Hotline(**{name: row[name] for name in Hotline.__slots__})
        _once(found, line.id, line, place)
    return MappingProxyType(found)


@cache
def languages() -> Mapping[str, Language]:
    """Tag → language, in the order of the file: most hearings first."""
    found: dict[str, Language] = {}
    for place, row in _rows("languages.csv"):
        direction: Literal["ltr", "rtl"] = "rtl" if row["direction"] == "rtl" else "ltr"
        language = Language(
            row["tag"], row["english_name"], row["endonym"], row["script"], direction, row["gsm7"] == "yes"
        )
        _once(found, language.tag, language, place)
    return MappingProxyType(found)


def own_names() -> Mapping[str, str]:
    """The message key of each language's own name → that name, as it begins a line: `language.es` → "Español"."""
    return {label(tag): language.endonym[0].upper() + language.endonym[1:] for tag, language in languages().items()}


def _rows(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """(file:line, row) of a data file; lines that begin with # say where the data comes from."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        lines = list(file)
    above = sum(1 for line in lines if line.startswith("#"))
    reader = csv.DictReader(lines[above:])
    for row in reader:
        yield f"service/content/data/{name}:{above + reader.line_num}", row


def _once(found: dict[str, Any], key: str, value: object, place: str) -> None:
    if found.setdefault(key, value) is not value:
        raise ContentError(f"{place}: {key!r} is there twice")
