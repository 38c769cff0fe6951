"""Words and facts that somebody must read again soon become work, one task a week for as long as there are any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.effects import TaskKind
from flows.signing import ending
from service.content.freshness import Fresh, overdue, register
from service.parts import Parts
from service.store import signoffs, tasks
from service.store.ids import new_id

WITHIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Ending:
    """What to look at again: how many facts that are due within two days, and how many messages by language and
    file."""

    facts: int
    words: Mapping[tuple[str, str], int]


async def freshness(parts: Parts) -> list[Fresh]:
    """The register as it stands here, what is due first on top."""
    zone: ZoneInfo = parts.zone
    return register({c.item: (c.at.astimezone(zone).date(), c.holds) for c in await signoffs.checks(parts.db)})


async def content_ending(parts: Parts) -> Ending:
    """What must be looked at again soon, or is not said any more."""
    await parts.read_standing()
    today, standing = parts.today(), parts.content.standing
    places = ending(standing.states, standing.review_by, today)
    words = Counter((language, key.partition(".")[0]) for key, language in places)
    return Ending(len(overdue(await freshness(parts), today + WITHIN)), dict(sorted(words.items())))


async def watch_words(parts: Parts) -> None:
    """Open this week's task, or close it where there is nothing to read again."""
    found, today = await content_ending(parts), parts.today()
    now, kind, words = parts.now(), TaskKind.CONTENT, sum(found.words.values())
    key = f"{kind}:{today:%G-%V}" if found.facts or words else ""
    async with parts.db.transaction() as tx:
        await tasks.close_all(tx, kind, now, but=key)
        if key:
            why = f"facts to look at again: {found.facts}; messages to read again: {words}"
            await tasks.open_all(tx, [tasks.Open(new_id(), key, kind, False, now + WITHIN, reason=why)], now)
