"""A task is taken, left to others, or done, by somebody who may see whom it is about."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from flows.roles import Person, sees
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import tasks
from service.store.audit import audit


class How(StrEnum):
    TAKE = "take"
    LEAVE = "leave"
    DONE = "done"


_ACTS = {How.TAKE: Act.TASK_TAKEN, How.LEAVE: Act.TASK_LEFT, How.DONE: Act.TASK_DONE}


async def do(parts: Parts, task: UUID, how: How, who: Person) -> bool:
    """False when there is no such open task, or it is about somebody this person does not see."""
    async with parts.db.transaction() as tx:
        found = await tasks.about(tx, task)
        if found is None or not sees(who, found.caseworker):
            return False
        if how is How.DONE:
            await tasks.close_in(tx, task, parts.now())
        else:
            await tasks.set_owner(tx, task, who.id if how is How.TAKE else None)
        await audit(tx, parts.clock.real(), who.id, _ACTS[how], task)
    return True
