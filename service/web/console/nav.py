"""What the console's menu offers. An entry shows for those whose role its rule allows."""

from __future__ import annotations

from dataclasses import dataclass

from flows.roles import Rule


@dataclass(frozen=True, slots=True)
class Entry:
    """`word`: the key under `nav.` in the console's words."""

    path: str
    word: str
    rule: Rule


NAV = (
    Entry("/console/today", "today", Rule.SIGNED_IN),
    Entry("/console/clients", "clients", Rule.CLIENTS),
    Entry("/console/calendar", "calendar", Rule.CLIENTS),
    Entry("/console/imports", "imports", Rule.IMPORT),
    Entry("/console/notices", "notices", Rule.NOTICE),
    Entry("/console/content", "content", Rule.CONTENT),
    Entry("/console/numbers", "numbers", Rule.FIGURES),
    Entry("/console/settings", "settings", Rule.SIGNED_IN),
)
