"""Where case events take place: the courts we ship, and the organisation's own list, which wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from service.actions.audit_acts import Act
from service.content.directory import courts
from service.parts import Parts
from service.store import venues as store
from service.store.audit import audit
from service.store.engine import Database


@dataclass(frozen=True, slots=True)
class Place:
    """A venue by its code. `zone` is the IANA name of its clock; `caution`: what staff should check before they rely
    on it; `own`: from the organisation's list."""

    code: str
    kind: str
    name: str
    address: str
    city: str
    zone: str
    caution: str
    closed: bool = False
    own: bool = False

    @property
    def check(self) -> str:
        """Why nobody should rely on this entry unchecked, or ""."""
        return "; ".join(filter(None, ["closed" if self.closed else "", self.caution]))

    @property
    def title(self) -> str:
        """As lists show it, and as a form may give it back: its code first."""
        return f"{self.code} · {self.name}" + (f", {self.city}" if self.city not in self.name else "")


def named(text: str, places: Mapping[str, Place]) -> list[Place]:
    """The places that somebody may mean: that of this code, title or name, else all that have each of the words."""
    wanted = text.casefold().split()
    if not wanted:
        return []
    exact = [
        p for p in places.values() if text.casefold() in (p.code.casefold(), p.title.casefold(), p.name.casefold())
    ]
    return exact or [p for p in places.values() if not p.closed and all(word in p.title.casefold() for word in wanted)]


async def venues(db: Database) -> Mapping[str, Place]:
    """Code → place. A closed one is still known, and says so."""
    found = {c.code: Place(c.code, "court", c.name, c.address, c.city, c.zone, c.note) for c in courts().values()}
    for v in await store.all_of(db):
        found[v.code] = Place(v.code, v.kind, v.name, v.address, v.city, v.zone, v.caution, v.closed, own=True)
    return MappingProxyType(found)


async def put(parts: Parts, place: Place, by: UUID | None) -> None:
    """Add a place to the organisation's list, or say anew what it is. `by`: None for the command line."""
    async with parts.db.transaction() as tx:
        await store.put(
            tx, place.code, kind=place.kind, name=place.name, address=place.address, city=place.city, zone=place.zone,
            closed=place.closed, caution=place.caution, now=parts.now(),
        )  # fmt: skip
        await audit(tx, parts.clock.real(), by, Act.VENUE_CHANGED, None)


async def remove(parts: Parts, code: str, by: UUID | None) -> bool:
    """Take a place off the list; a court of ours is then as we ship it. False when it was not there."""
    async with parts.db.transaction() as tx:
        gone = await store.remove(tx, code)
        if gone:
            await audit(tx, parts.clock.real(), by, Act.VENUE_CHANGED, None)
    return gone
