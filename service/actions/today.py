"""What waits for a member of staff, with the names their lists show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from flows.follow_up import CALL_LIST
from service.actions.uncovered import Uncovered, pressing
from service.errors import WrongKeys
from service.parts import Parts
from service.store import broadcasts, sealed, tasks, today
from service.store.today import Named, Several, Waiting

FIRST = 10  # of each kind
DATES = 50


@dataclass(frozen=True, slots=True)
class Running:
    """A notice that is on its way, or about to be."""

    id: UUID
    state: str
    people: int | None
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Today:
    """`names`: what staff call the clients of all these lines. `dates`: uncovered ones, `uncovered` how many in all."""

    dates: Sequence[Uncovered]
    uncovered: int
    tasks: Sequence[tasks.Shown]
    open_tasks: int
    to_verify: int
    unread: Several
    unconfirmed: Several
    failing: Several
    names: dict[UUID, str] = field(repr=False)


async def waits(parts: Parts, whose: UUID | None) -> Today:
    """What waits for a caseworker, or (None) for anybody."""
    db, now = parts.db, parts.now()
    dates, count = await pressing(parts, whose, DATES)
    open_tasks = await tasks.open_for(db, whose, None, 2 * FIRST)
    counted = await tasks.counted(db, whose)
    unread = await today.unread(db, whose, FIRST)
    unconfirmed = await today.unconfirmed(db, whose, FIRST, now, now + max(CALL_LIST, timedelta(hours=48)))
    failing = await today.failing(db, whose, FIRST, now)
    lines: list[Waiting] = [*unread.first, *unconfirmed.first, *failing.first]
    names = {line.client.id: name(parts, line.client) for line in lines}
    return Today(
        dates, count, open_tasks, sum(counted.values()), counted.get("verify", 0), unread, unconfirmed, failing,
        names | of_tasks(parts, open_tasks),
    )  # fmt: skip


def of_tasks(parts: Parts, found: Sequence[tasks.Shown]) -> dict[UUID, str]:
    """What staff call those whom these tasks are about."""
    return {task.named.id: name(parts, task.named) for task in found if task.named}


def name(parts: Parts, client: Named) -> str:
    """What staff call a client; "" where the keys here do not open it."""
    try:
        key = parts.vault.client_key(client.id, client.key)
        return sealed.unseal_name(key, client.id, client.alias_sealed, client.ref_sealed, client.phone_sealed)
    except WrongKeys:
        return ""


async def running(parts: Parts) -> list[Running]:
    """Notices that are on their way, or about to be, newest first."""
    key = parts.vault.own_key("broadcast")
    return [
        Running(
            row.id, row.state, row.people,
            key.unseal(row.title_sealed, "broadcast.title", row.id).decode() if row.title_sealed else "",
        )
        for row in await broadcasts.running(parts.db, FIRST)
    ]  # fmt: skip
