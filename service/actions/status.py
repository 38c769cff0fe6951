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
    our own send has returned. An unknown token is kept as an orphan."""
    known = await statuses.record(parts.db, token, news.sid, news.status, news.code or None)
    if known is None:
        return
    client, _ = known
    if news.status in NOT_ARRIVED:
        await statuses.open_not_arrived(parts.db, new_id(), token, parts.now())
    verdict = VERDICTS.get(news.code)
    if isinstance(verdict, Refused) and verdict.opted_out:
        async with parts.db.transaction() as tx:
            await clients.opted_out(tx, client, new_id(), parts.now())
