"""The organisation's own list of places: ICE and ISAP offices, and what it knows better than our file of courts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, delete, select

from service.store.engine import Database
from service.store.tables import VenueEntry

KINDS = ("court", "ice", "isap", "uscis", "other")


async def all_of(db: Database) -> Sequence[VenueEntry]:
    """Every place of the list, by code."""
    async with db.session() as session:
        return (await session.exec(select(VenueEntry).order_by(VenueEntry.code))).all()


async def put(
    db: Database,
    code: str,
    *,
    kind: str,
    name: str,
    address: str,
    city: str,
    zone: str,
    closed: bool,
    caution: str,
    now: datetime,
) -> None:
    """Add a place, or say anew what it is. `zone`: an IANA name."""
    async with db.session() as session:
        entry = VenueEntry(
            code=code,
            kind=kind,
            name=name,
            address=address,
            city=city,
            zone=zone,
            closed=closed,
            caution=caution,
            updated_at=now,
        )
        await session.merge(entry)


async def remove(db: Database, code: str) -> bool:
    """Take a place off the list; a court of ours is then as we ship it. False when it was not there."""
    async with db.session() as session:
        return bool((await session.exec(delete(VenueEntry).where(col(VenueEntry.code) == code))).rowcount)
