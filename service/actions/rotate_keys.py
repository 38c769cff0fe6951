"""A new master key was put in front: every person's key is wrapped with it, so that the old one opens nothing more."""

from __future__ import annotations

from service.parts import Parts
from service.store import clients

BATCH = 500


async def rotate_keys(parts: Parts) -> int:
    """Returns how many keys were wrapped anew. Raises `WrongKeys` for one that no key here opens; what was done until
    then stays done."""
    total = 0
    while old := await clients.wrapped_by_others(parts.db, parts.vault.newest, BATCH):
        await clients.wrap_again(parts.db, [(c, w, parts.vault.wrapped_anew(c, w)) for c, w in old])
        total += len(old)
    return total
