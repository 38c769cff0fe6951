"""Keep outside the database what must outlive it, and notice when the database is an older copy of itself."""

from __future__ import annotations

import asyncio

from service import log
from service.parts import Parts
from service.store import audit, control, copies, outside
from service.store.copies import Outside

_log = log.get("keep outside")


async def keep_outside(parts: Parts) -> bool:
    """Returns False when the database is behind what was kept: then nothing is overwritten, and nothing leaves until
    *resume*. While a restore waits for it, nothing is kept either."""
    data_dir = parts.settings.data_dir
    kept = await asyncio.to_thread(outside.read, data_dir)
    async with parts.db.transaction() as tx:
        now = await copies.outside(tx)
        if kept.epoch > now.epoch:
            await copies.fell_back(tx, kept.epoch)
            await copies.stop_again(tx, kept.stopped)
            await control.tell(tx)
            _log.error("the database is an older copy of itself: nothing leaves until recado resume")
            return False
        follows = await audit.follows(tx, kept.sealed)
    if (await control.read(parts.db)).recovering_since is None:
        sealed = now.sealed if follows else kept.sealed  # of a trail that was cut, what shows it stays
        merged = Outside(now.epoch, sorted({*kept.erased, *now.erased}), now.stopped, sealed)
        if merged != kept:
            await asyncio.to_thread(outside.write, data_dir, merged)
    return True
