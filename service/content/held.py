"""How a message says where a date is: the place itself, or whose papers tell how it is held."""

from __future__ import annotations

from flows.case_events import EventType, Mode, held
from flows.ladders import papers
from service.content.catalog import Catalog


def where(catalog: Catalog, kind: EventType, mode: Mode, place: str, language: str, *, short: bool = False) -> str:
    """Where a person must be. Of what is held by video or phone nobody is sent to an address: it says whose papers tell
    how, and (unless `short`) whom to ask. Who waits for a call goes nowhere."""
    way = held(kind, mode)
    if way is not Mode.IN_PERSON:
        return catalog.render(f"held.{papers(kind)}", language, mode=way.value, short="yes" if short else "no")
    return "" if kind is EventType.ISAP_CALL else place


def in_person_now(catalog: Catalog, place: str, language: str) -> str:
    """The same of what was to be by video or phone before."""
    return f"{catalog.render('held.in-person', language)} {place}".strip()
