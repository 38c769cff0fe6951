"""Messages of which no callback says how they ended: ask the provider, after half an hour, four hours and a day."""

from __future__ import annotations

from service import log
from service.actions import status
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import statuses

BATCH = 50

_log = log.get("poll")


async def poll(parts: Parts) -> int:
    """Ask after every message whose time has come. Returns how many statuses were read."""
    read = 0
    while asked := await statuses.to_ask(parts.db, BATCH, parts.timing.polls):
        for one in asked:
            try:
                await status.record(parts, one.token, await parts.provider.status(one.sid))
                read += 1
            except ProviderUnreadable as error:
                _log.warning("a status could not be read", message=str(one.message), error=log.name_of(error))
    return read
