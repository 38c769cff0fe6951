"""Words and facts that somebody must read again soon become work, one task a week for as long as there are any."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flows.effects import TaskKind
from flows.signing import SOON, State
from service.content.freshness import Fresh, overdue, register
from service.parts import Parts
from service.store import signoffs, tasks
from service.store.ids import new_id

WITHIN = timedelta(days=2)


async def freshness(parts: Parts) -> list[Fresh]:
    """The register as it stands here, what is due first on top."""
    zone: ZoneInfo = parts.zone
    return register({c.item: (c.at.astimezone(zone).date(), c.holds) for c in await signoffs.checks(parts.db)})


async def ending(parts: Parts, today: date) -> int:
    """How many signed messages are not served any more, or will not be within `SOON`, unless they are read again."""
    await parts.read_standing()
    last: dict[tuple[str, str, str], date | None] = {}
    for one in sorted(await signoffs.signed(parts.db), key=lambda one: one.at):
        last[one.key, one.language, one.digest] = one.review_by
    words = parts.content.standing.words
    current = (last.get((*place, now.digest)) for place, now in words.items())
    soon = sum(due is not None and due < today + SOON for due in current)
    gone = (State.STALE, State.STOPPED)
    return soon + sum(state in gone for state in parts.content.standing.states.values())


async def watch_words(parts: Parts) -> None:
    """Open this week's task, or close it where there is nothing to read again."""
    today = parts.today()
    facts, words = len(overdue(await freshness(parts), today)), await ending(parts, today)
    now, kind = parts.now(), TaskKind.CONTENT
    key = f"{kind}:{today:%G-%V}" if facts or words else ""
    async with parts.db.transaction() as tx:
        await tasks.close_all(tx, kind, now, but=key)
        if key:
            why = f"facts to look at again: {facts}; messages to read again: {words}"
            await tasks.open_all(tx, [tasks.Open(new_id(), key, kind, False, now + WITHIN, reason=why)], now)
