"""Put a backup in the place of what is there. Nothing leaves afterwards until somebody has looked (`recover`)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from service.actions.backup import KEYS, KEYS_LIVE, ROWS, keys_beside
from service.actions.keep_outside import keep_outside
from service.envelope import Broken, Reader
from service.errors import StoreError
from service.parts import Parts
from service.store import control, copies, outside, schema
from service.store.copies import Outside


@dataclass(frozen=True, slots=True)
class Restored:
    """`made_at`: the copy's moment; `erased`: people who were in it and had been erased since."""

    made_at: datetime
    erased: int


async def restore(parts: Parts, path: Path, keys: Path | None = None) -> Restored:
    """All of it or nothing. Raises `Broken` for a file that is not whole, `StoreError` for one that may not be used,
    `WrongKeys` for one of other keys. `keys`: a younger file of keys than the one beside it."""
    rows, wrapped = Reader(path), Reader(keys or keys_beside(path))
    made_at = datetime.fromisoformat(rows.header["made_at"])
    for reader, kind in ((rows, ROWS), (wrapped, KEYS)):
        if reader.header["kind"] != kind:
            raise StoreError(f"{path if kind == ROWS else keys or keys_beside(path)} does not hold the {kind}")
        if reader.header["revision"] != schema.head():
            raise StoreError(
                f"this backup is of revision {reader.header['revision']}, this program of {schema.head()}: "
                "restore with the program that made it, then upgrade"
            )
        await asyncio.to_thread(reader.check, _key(parts, reader))
    if parts.clock.real() - datetime.fromisoformat(wrapped.header["made_at"]) > KEYS_LIVE:
        raise StoreError("this file of keys is older than seven days: people erased since could come back. Use a newer")
    if (await control.read(parts.db)).recovering_since is None:
        await keep_outside(parts)  # what the database that goes still knows
    kept = await asyncio.to_thread(outside.read, parts.settings.data_dir)
    epoch = max(kept.epoch, int(rows.header["epoch"])) + 1
    # First, so that a copy restored half-way by other means is known for one.
    await asyncio.to_thread(outside.write, parts.settings.data_dir, Outside(epoch, kept.erased, kept.stopped))
    async with parts.db.transaction() as tx:
        await copies.empty(tx)
        for reader in (rows, wrapped):
            try:
                await copies.write(tx, reader.frames(_key(parts, reader)), keys=reader is wrapped)
            except (ValueError, KeyError):
                raise Broken("this backup holds what this program does not know") from None
        erased = await copies.begin_again(tx, made_at, epoch, kept.erased, kept.stopped)
        await control.tell(tx)
    return Restored(made_at, erased)


def _key(parts: Parts, reader: Reader) -> bytes:
    header = reader.header
    return parts.vault.file_key(f"backup {header['kind']}", bytes.fromhex(header["salt"]), header["master"])
