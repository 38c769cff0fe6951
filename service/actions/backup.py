"""A copy of everything in one sealed file, and of the clients' keys in another that may be used for seven days only: so
that who was erased is unreadable in every older copy."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

from service.actions.keep_outside import keep_outside
from service.envelope import Writer
from service.errors import EnvironmentFailed
from service.parts import Parts
from service.store import copies, schema

KEYS_LIVE = timedelta(days=7)
ROWS, KEYS = "rows", "keys"


def keys_beside(path: Path) -> Path:
    """Where the keys of a backup are put."""
    return path.with_name(path.name + ".keys")


async def backup(parts: Parts, path: Path) -> tuple[Path, Path]:
    """Write both files, of one moment. Raises `EnvironmentFailed` when they cannot be written; then neither is."""
    if not await keep_outside(parts):
        raise EnvironmentFailed("the database is an older copy of itself: recado resume first")
    files = {ROWS: path, KEYS: keys_beside(path)}
    async with parts.db.snapshot() as tx:
        made_at = parts.clock.real()
        epoch = (await copies.outside(tx)).epoch
        writers = []
        try:
            for kind, file in files.items():
                salt = os.urandom(16)
                header: dict[str, Any] = {
                    "kind": kind,
                    "made_at": made_at.isoformat(),
                    "revision": schema.head(),
                    "epoch": epoch,
                    "master": parts.vault.newest,
                    "salt": salt.hex(),
                }
                writers.append(Writer(file, parts.vault.file_key(f"backup {kind}", salt), header))
                await copies.read(tx, writers[-1].frame, keys=kind == KEYS)
        except BaseException:
            for writer in writers:
                writer.drop()
            raise
    for writer in writers:
        writer.finish()
    async with parts.db.transaction() as tx:
        await copies.next_epoch(tx)
    await keep_outside(parts)
    return path, files[KEYS]
