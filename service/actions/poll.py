"""Messages of which no callback says how they ended: ask the provider, after half an hour, four hours and a day."""

from __future__ import annotations

from flows.delivery import ARRIVED
from service import log
from service.actions import status
from service.actions.fail_over import fail_over
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import statuses

BATCH = 50
PATIENCE = 2  # asked so often without a delivery: a date on WhatsApp goes by SMS as well

_log = log.get("poll")


async def poll(parts: Parts) -> int:
    """Ask after every message whose time has come. Returns how many statuses were read."""
    read = 0
    while asked := await statuses.to_ask(parts.db, BATCH, parts.timing.polls):
        for one in asked:
            try:
                news = await parts.provider.status(one.sid)
                await status.record(parts, one.token, news)
                if one.polls >= PATIENCE and news.status not in ARRIVED:
                    async with parts.db.transaction() as tx:
                        await fail_over(parts, tx, [one.message], parts.now())
                read += 1
            except ProviderUnreadable as error:
                _log.warning("a status could not be read", message=str(one.message), error=log.name_of(error))
    return read
