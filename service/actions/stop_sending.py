"""A person stops sending, all of it or one notice, and is reminded that it is stopped; the cap stops it as well."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flows.effects import TaskKind
from service import log
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import control, senders, tasks
from service.store.audit import audit
from service.store.ids import new_id

AGAIN = timedelta(minutes=15)  # a pause pressed in panic must not be forgotten
CAP_WITHIN = timedelta(hours=1)
SOME_WAIT = "at the cap: answers, questions and notices wait"
ALL_WAIT = "at twice the cap: nothing leaves, reminders neither"

_log = log.get("stop sending")


async def pause(parts: Parts, why: str, actor: UUID | None = None) -> None:
    """Nothing leaves any more, but what is on the wire at this moment. `why` is kept for staff; no names in it."""
    async with parts.db.transaction() as tx:
        if await control.pause(tx, why, parts.clock.real()):
            await audit(tx, parts.clock.real(), actor, Act.PAUSED, None)
    _log.warning("sending is paused")


async def unpause(parts: Parts, actor: UUID | None = None) -> bool:
    """Sending goes on; what has waited too long became work for a human. False when it was not paused."""
    async with parts.db.transaction() as tx:
        ended = await control.unpause(tx)
        if ended:
            await tasks.close_all(tx, TaskKind.PAUSED, parts.now())
            await audit(tx, parts.clock.real(), actor, Act.RESUMED, None)
    return ended


async def stop_broadcast(parts: Parts, broadcast: UUID) -> int | None:
    """Call a notice back. Returns how many messages had not left; None when there is no such notice."""
    return await control.stop_broadcast(parts.db, broadcast, parts.clock.real())


async def remember_pause(parts: Parts) -> bool:
    """While sending is paused, one open task says so, anew every quarter of an hour. Returns whether it is paused."""
    now = await control.read(parts.db)
    if now.paused_at is None:
        return False
    quarters = (parts.clock.real() - now.paused_at) // AGAIN
    at = parts.now()
    key = f"{TaskKind.PAUSED}:{now.paused_at.timestamp():.0f}:{quarters}"
    async with parts.db.transaction() as tx:
        await tasks.close_all(tx, TaskKind.PAUSED, at, but=key)
        await tasks.open_all(tx, [tasks.Open(new_id(), key, TaskKind.PAUSED, True, at, reason=now.paused_why)], at)
    _log.warning("sending is still paused", seconds=round((parts.clock.real() - now.paused_at).total_seconds()))
    return True


async def remember_cap(parts: Parts) -> None:
    """While the policy's cap holds messages back a task says so, anew every hour; an urgent one once all wait."""
    of_cap = await senders.of_cap(parts.db)
    if of_cap < 1:
        return
    all_wait, at = of_cap >= senders.LAST, parts.now()
    key = f"{TaskKind.CAPPED}:{'all' if all_wait else 'some'}:{at:%Y-%m-%dT%H}"
    due, why = at if all_wait else at + CAP_WITHIN, ALL_WAIT if all_wait else SOME_WAIT
    async with parts.db.transaction() as tx:
        await tasks.open_all(tx, [tasks.Open(new_id(), key, TaskKind.CAPPED, all_wait, due, reason=why)], at)
    _log.warning(why)
