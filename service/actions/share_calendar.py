"""The calendar out: feeds at secret addresses, and a file for a spreadsheet."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from service.calendars import feed
from service.errors import WrongKeys
from service.parts import Parts
from service.store import feeds, sealed
from service.store.ids import new_id

BEHIND, AHEAD = timedelta(days=30), timedelta(days=400)
COLUMNS = (
    "case_event",
    "client",
    "event_type",
    "date",
    "time",
    "timezone",
    "venue",
    "address",
    "room",
    "mode",
    "status",
    "version",
    "confirmed",
    "outcome",
)


async def open_feed(parts: Parts) -> tuple[UUID, str]:
    """A new feed: its id, and its secret address. The address cannot be told again; only a digest of it is kept."""
    secret, made = secrets.token_urlsafe(32), new_id()
    async with parts.db.transaction() as tx:
        await feeds.add(tx, made, _index(secret), parts.now())
    return made, f"{parts.settings.public_url}/calendar/{secret}.ics"


async def close_feed(parts: Parts, made: UUID) -> bool:
    """Close a feed for good. False when there is no such open one."""
    async with parts.db.transaction() as tx:
        return await feeds.revoke(tx, made, parts.now())


async def read_feed(parts: Parts, secret: str) -> bytes | None:
    """The feed at a secret address, or None."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        if not await feeds.read(tx, _index(secret), now):
            return None
        found = await feeds.dated(tx, now - BEHIND, now + AHEAD)
    return feed.calendar(
        feed.Entry(str(e.id), e.version, e.starts_at, e.updated_at, e.status, short(e.client)) for e in found
    )


async def export_calendar(parts: Parts, since: datetime) -> AsyncIterator[tuple[object, ...]]:
    """Rows under `COLUMNS`, of every case event from `since` on. What no key opens any more is left out."""
    async for e in feeds.exported(parts.db, since):
        try:
            facts = sealed.unseal_facts(parts.vault.client_key(e.client, e.key), e.id, e.facts_sealed)
        except WrongKeys:
            continue
        yield (
            e.id,
            e.client,
            facts.type,
            facts.day,
            f"{facts.at:%H:%M}",
            facts.zone,
            facts.venue,
            facts.address,
            facts.room,
            facts.mode,
            e.status,
            e.version,
            e.confirmed,
            e.outcome,
        )


def short(client: UUID) -> str:
    """How a client is told apart where no name may stand."""
    return client.hex[-6:]


def _index(secret: str) -> bytes:
    """256 random bits need no key of ours to hide behind."""
    return sha256(secret.encode()).digest()
