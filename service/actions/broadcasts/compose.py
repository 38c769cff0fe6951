"""A notice is written, or written again. Every change makes it a draft: what was checked and approved is void."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from flows.notices import Audience, NoticeState
from service.actions.broadcasts.opened import NoticeError, Text, opened, seal_audience, seal_text, seal_title
from service.parts import Parts
from service.store import broadcasts
from service.store.ids import new_id

LASTS = timedelta(days=2)  # what has not left by then is no longer news
EDITABLE = (NoticeState.DRAFT, NoticeState.CHECKED)


async def compose(
    parts: Parts,
    title: str,
    texts: Sequence[Text],
    audience: Audience,
    *,
    by: UUID | None,
    id: UUID | None = None,
    new: UUID | None = None,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
) -> UUID:
    """Keep a notice; returns its id. `by`: the staff member, from now on its author, None for the command line; `id`:
    of one that is written again; `new`: that a new one shall have; `not_before`, `not_after`: when it may begin to
    leave and when what is left of it is too late (aware; two days after the first by default).

    Raises `NoticeError` for a language we have no words in or that comes twice, times in the wrong order, and a notice
    that can be changed no more."""
    have = parts.content.catalog.languages
    if strange := sorted({t.language for t in texts} - have):
        raise NoticeError(f"no language of ours: {', '.join(strange)}")
    if len({t.language for t in texts}) < len(texts):
        raise NoticeError("a language comes twice")
    now = parts.now()
    ends = not_after or (not_before or now) + LASTS
    if ends <= max(now, not_before or now):
        raise NoticeError("it ends before it begins, or has ended")
    async with parts.db.transaction() as tx:
        notice = id or new or new_id()
        if id is None:
            await broadcasts.add(tx, notice, by, now)
        elif (await opened(parts, tx, id, lock=True)).state not in EDITABLE:
            raise NoticeError("it is on its way or over: undo it, or write another")
        await broadcasts.write_draft(
            tx,
            notice,
            seal_title(parts, notice, title),
            seal_audience(parts, notice, audience),
            not_before,
            ends,
            [seal_text(parts, notice, text, by, now) for text in texts],
            by,
        )
    return notice
