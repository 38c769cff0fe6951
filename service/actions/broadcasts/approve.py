"""Somebody lets a notice go: held first, so that it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import UUID

from flows import notices
from flows.notices import Approved, Refusal
from service.actions.broadcasts.opened import Notice, NoticeError, digest, opened
from service.parts import Parts
from service.store import broadcasts


@dataclass(frozen=True, slots=True)
class Who:
    """Whoever approves. `id` is a staff member's, None at the command line, where nobody can be told from another and
    so counts as the one who composed it; `may_approve`: their role may approve others' notices; `others`: somebody else
    could."""

    id: UUID | None
    may_approve: bool
    others: bool


async def approve(
    parts: Parts, id: UUID, who: Who, *, typed: int | None = None, confirmed: bool = False, seen: datetime | None = None
) -> Notice | Refusal:
    """Approve what was checked: exactly those words for exactly those people. `typed`: the count typed by somebody who
    is alone; `confirmed`: what the check asked to be confirmed was; `seen`: the time of the check
    they looked at, where their page may be older than the last one. Raises `NoticeError` when there is none."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        await broadcasts.one_approval_at_a_time(tx)  # of two with the same words, the second sees the first
        notice = await opened(parts, tx, id, lock=True)
        stored = notice.stored
        if stored.checked_index != digest(parts, notice) or (seen and seen != stored.checked_at):
            return Refusal.NOT_CHECKED
        decided = notices.approve(
            notice.state,
            notice.findings,
            stored.people or 0,
            own=who.id is None or who.id == stored.composed_by,
            may_approve=who.may_approve,
            others=who.others,
            typed=typed,
            confirmed=confirmed,
        )
        match decided:
            case Approved(way, hold):
                release = max(now + hold, stored.not_before or now)
                if stored.not_after is not None and release >= stored.not_after:
                    raise NoticeError("it would end before it may leave: give it more time")
                if await broadcasts.got_same_text(tx, id, now - notices.SAME_TEXT_BLOCKS):
                    return Refusal.SAME_TEXT
                await broadcasts.write_approval(tx, id, way, who.id, release, now)
            case Refusal():
                return decided
            case never:
                assert_never(never)
        return await opened(parts, tx, id, lock=True)


async def undo(parts: Parts, id: UUID) -> bool:
    """Take an approval back while it is held: a draft again. False when it is too late (stop it then) or too early."""
    async with parts.db.transaction() as tx:
        return await broadcasts.undo(tx, id)
