"""News from the provider about a message we sent."""

from __future__ import annotations

from flows.delivery import NOT_ARRIVED, StatusNews
from flows.messages import Refused
from service.parts import Parts
from service.providers.twilio_codes import VERDICTS
from service.store import clients, statuses
from service.store.ids import new_id


async def record(parts: Parts, token: str, news: StatusNews) -> None:
    """Keep the news and move the message forward, never back. Harmless any number of times, in any order, and before
    our own send has returned. An unknown token is kept as an orphan. What bad news calls for is written with it or not
    at all."""
    verdict = VERDICTS.get(news.code)
    opted_out = isinstance(verdict, Refused) and verdict.opted_out
    if not opted_out and news.status not in NOT_ARRIVED:
        await statuses.record(parts.db.pool, token, news, parts.timing.polls[0])
        return
    now = parts.now()
    async with parts.db.transaction() as tx:
        client = await statuses.record(tx, token, news, parts.timing.polls[0])
        if client is None:
            return
        if news.status in NOT_ARRIVED:
            await statuses.open_not_arrived(tx, new_id(), token, now)
        if opted_out:
            await clients.opted_out(tx, client, now)
