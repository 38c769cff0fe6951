"""Before the 7-day reminder: dates that nobody has known to be true for longer than the policy allows are checked."""

from __future__ import annotations

from datetime import timedelta

from flows.changes import FRESH_BEFORE
from flows.effects import TaskKind
from service.parts import Parts
from service.store import case_events, tasks
from service.store.ids import new_id

BATCH = 2_000
WITHIN = timedelta(days=1)
WHY = "nobody has checked this date for long, and its 7-day reminder is near"


async def ask_to_verify(parts: Parts) -> int:
    """Open a task for each such date that no open task is about. Returns how many."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        stale = await case_events.stale(tx, now, now + FRESH_BEFORE, BATCH)
        kind, due = TaskKind.VERIFY, now + WITHIN
        await tasks.open_all(
            tx,
            [
                tasks.Open(new_id(), f"{kind}:{event}:{version}:{now.date()}", kind, True, due, client, event, WHY)
                for event, client, version in stale
            ],
            now,
        )
    return len(stale)
