"""The organisation's own list of places: ICE and ISAP offices, and what it knows better than our file of courts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import select

from service.store.engine import Connection, Database
from service.store.tables import VenueEntry

KINDS = ("court", "ice", "isap", "uscis", "other")


async def all_of(db: Database) -> Sequence[VenueEntry]:
    """Every place of the list, by code."""
    async with db.session() as session:
        return (await session.exec(select(VenueEntry).order_by(VenueEntry.code))).all()


async def put(
    connection: Connection,
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
    await connection.execute(
        "INSERT INTO venue (code, kind, name, address, city, zone, closed, caution, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (code) DO UPDATE SET (kind, name, address, city, "
        "zone, closed, caution, updated_at) = ROW (EXCLUDED.kind, EXCLUDED.name, EXCLUDED.address, EXCLUDED.city, "
        "EXCLUDED.zone, EXCLUDED.closed, EXCLUDED.caution, EXCLUDED.updated_at)",
        code, kind, name, address, city, zone, closed, caution, now,
    )  # fmt: skip


async def remove(connection: Connection, code: str) -> bool:
    """Take a place off the list; a court of ours is then as we ship it. False when it was not there."""
    done: str = await connection.execute("DELETE FROM venue WHERE code = $1", code)
    return done == "DELETE 1"
