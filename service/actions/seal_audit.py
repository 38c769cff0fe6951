"""The audit trail is sealed: a chain of keyed digests shows when an entry was changed, removed or put between others.

A seal stands over all entries since the one before, so that acts do not wait for each other. The key is the vault's:
who has the database alone can forge none. The last seal is also kept outside the database, for a chain alone does not
show that its end was cut.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from service import log
from service.parts import Parts
from service.store import audit, outside
from service.store.audit import Entry, Seal

MOST = 10_000  # entries under one seal
KEPT = timedelta(days=730)  # older entries may be taken out (migration 0004)
_log = log.get("seal audit")


async def seal(parts: Parts) -> int:
    """Seal what was written since the last seal. Returns how many entries; none where somebody is writing just now for
    longer, which is done at the next tick."""
    total = 0
    with contextlib.suppress(audit.Busy):
        while done := await _seal_some(parts):
            total += done
    return total


async def _seal_some(parts: Parts) -> int:
    async with parts.db.transaction() as tx:
        await audit.wait_for_writers(tx)
        before = await audit.last_seal(tx)
        entries = await audit.between(tx, _after(before), None, MOST)
        if not entries:
            return 0
        made = Seal(_next(before), parts.clock.real(), entries[-1].id, len(entries), _content(parts, entries))
        made = replace(made, digest=_digest(parts, made, before))
        await audit.write_seal(tx, made)
    _log.info("the audit trail is sealed", count=made.entries, seal=f"{made.number} {made.digest.hex()}")
    return len(entries)


def _next(seal: Seal | None) -> int:
    """The number of the seal after this one."""
    return seal.number + 1 if seal else 1


def _after(seal: Seal | None) -> int:
    """The first id that is not under this seal or one before it."""
    return seal.last + 1 if seal else audit.BEGINNING


def _content(parts: Parts, entries: Sequence[Entry]) -> bytes:
    said = (f"{e.id} {_utc(e.at)} {e.actor} {e.action} {e.object}" for e in entries)
    return parts.vault.index("audit", "\n".join(said))


def _digest(parts: Parts, one: Seal, before: Seal | None) -> bytes:
    said = f"{one.number} {_utc(one.at)} {one.last} {one.entries} {one.content.hex()}"
    return parts.vault.index("audit seal", f"{before.digest.hex() if before else ''} {said}")


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


class Wrong(StrEnum):
    CHANGED = "changed"
    BROKEN = "broken"
    CUT = "cut"


SAYS: Mapping[Wrong, str] = {
    Wrong.CHANGED: "entries were changed, removed or added",
    Wrong.BROKEN: "a seal was changed, or is missing",
    Wrong.CUT: "its end was cut, or the database is an older copy: a later seal is known outside of it",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """`entries` were found under `last`, the last seal that holds; `removed` of them are gone because they were older
    than two years; `unsealed` came since the last seal; `wrong`: what is wrong with what comes after `last`."""

    last: Seal | None
    entries: int
    removed: int
    unsealed: int
    wrong: Wrong | None = None


async def check(parts: Parts) -> Checked:
    """Follow the chain from its first seal on, up to the first that does not hold."""
    before: Seal | None = None
    entries = removed = 0
    kept = await asyncio.to_thread(outside.read, parts.settings.data_dir)
    async with parts.db.pool.acquire() as connection:
        while page := await audit.seals(connection, before.number if before else 0, 100):
            for one in page:
                if one.number != _next(before) or one.digest != _digest(parts, one, before):
                    return Checked(before, entries, removed, 0, Wrong.BROKEN)
                found = await audit.between(connection, _after(before), one.last, one.entries + 1)
                if len(found) < one.entries and one.at < parts.clock.real() - KEPT:
                    removed += one.entries - len(found)
                elif _content(parts, found) != one.content:
                    return Checked(before, entries, removed, 0, Wrong.CHANGED)
                entries, before = entries + len(found), one
        unsealed = await audit.unsealed(connection, _after(before))
        cut = not await audit.follows(connection, kept.sealed)
    return Checked(before, entries, removed, unsealed, Wrong.CUT if cut else None)
