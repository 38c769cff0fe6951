"""The calendar out: feeds at secret addresses, and a file for a spreadsheet."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from flows.case_events import CaseEventRow
from service.actions.schedule import Fate, import_calendar
from service.actions.venues import venues
from service.calendars import feed
from service.calendars.rows import Checker, fold_space
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
    async for event in feeds.exported(parts.db, since):
        if (row := _row(parts, event)) is not None:
            yield row


async def page(parts: Parts, after: UUID, limit: int) -> AsyncIterator[tuple[object, ...]]:
    """The same rows for a program, some at a time: those made after the event `after`."""
    for event in await feeds.page(parts.db, after, limit):
        if (row := _row(parts, event)) is not None:
            yield row


def _row(parts: Parts, event: feeds.Exported) -> tuple[object, ...] | None:
    try:
        facts = sealed.unseal_facts(parts.vault.client_key(event.client, event.key), event.id, event.facts_sealed)
    except WrongKeys:
        return None
    return (
        str(event.id),
        str(event.client),
        str(facts.type),
        f"{facts.day}",
        f"{facts.at:%H:%M}",
        facts.zone,
        facts.venue,
        facts.address,
        facts.room,
        str(facts.mode),
        event.status,
        event.version,
        event.confirmed,
        event.outcome,
    )


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a date another program sent: the event as it stands, or what is wrong with it (column, why)."""

    fate: str
    id: UUID | None = None
    version: int = 0
    rejected: tuple[tuple[str, str], ...] = ()


async def bring(parts: Parts, cells: Mapping[str, str]) -> Brought:
    """Create or change one case event, checked like a row of a file; `event_ref` says which."""
    folded = {column: fold_space(cell) for column, cell in cells.items()}
    row = Checker(await venues(parts.db)).check(1, folded)
    if not isinstance(row, CaseEventRow):
        return Brought(Fate.REJECTED, rejected=tuple((bad.column, bad.why) for bad in row))
    (report,) = [report async for report in import_calendar(parts, [row])]
    if report.fate is Fate.REJECTED:
        return Brought(report.fate, rejected=((report.column, report.what),))
    found = await feeds.with_identity(parts.db, parts.vault.index("event_ref", row.event_ref))
    assert found is not None, "it was just taken in"
    return Brought(report.fate, *found)


def short(client: UUID) -> str:
    """How a client is told apart where no name may stand."""
    return client.hex[-6:]


def _index(secret: str) -> bytes:
    """256 random bits need no key of ours to hide behind."""
    return sha256(secret.encode()).digest()
