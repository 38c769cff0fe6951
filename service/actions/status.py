"""News from the provider about a message we sent."""

from __future__ import annotations

from flows.delivery import NOT_ARRIVED, StatusNews
from service.actions import aftermath
from service.actions.fail_over import fail_over
from service.parts import Parts
from service.providers.twilio_codes import VERDICTS
from service.store import statuses
from service.store.ids import new_id


async def record(parts: Parts, token: str, news: StatusNews) -> None:
    """Keep the news and move the message forward, never back. Harmless any number of times, in any order, and before
    our own send has returned. An unknown token is kept as an orphan. What bad news calls for is written with it or not
    at all."""
    verdict = VERDICTS.get(news.code)
    failed = news.status in NOT_ARRIVED
    if verdict is None and not failed:
        await statuses.record(parts.db.pool, token, news, parts.timing.polls[0])
        return
    now = parts.now()
    async with parts.db.transaction() as tx:
        concerned = await statuses.record(tx, token, news, parts.timing.polls[0])
        if concerned is None:
            return
        if failed:
            await fail_over(parts, tx, [concerned.message], now)
            await statuses.open_not_arrived(tx, new_id(), token, now)
        if verdict is not None:
            await aftermath.follow(parts, tx, concerned, verdict, later=True)
