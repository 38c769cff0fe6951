"""Somebody rang the number for texts: what the voice says, and a task so that a person rings back."""

from __future__ import annotations

from datetime import timedelta

from flows.contact import Address
from flows.effects import TaskKind
from service.parts import Parts
from service.store import clients, tasks
from service.store.ids import new_id

TASK_WITHIN = timedelta(days=1)


async def answer_call(parts: Parts, sid: str, caller: Address | None) -> list[tuple[str, str]]:
    """What to say, as (language, words): in the caller's language where we know them, else in every language people
    are met with. Opens one task for each call, however often the provider asks."""
    known = await clients.at_phone(parts.db, parts.vault.index("phone", caller.value)) if caller else None
    now = parts.now()
    task = tasks.Open(
        new_id(), f"{TaskKind.CALL}:{sid}", TaskKind.CALL, False, now + TASK_WITHIN, known.id if known else None
    )
    async with parts.db.transaction() as tx:
        await tasks.open_all(tx, [task], now)
    content = parts.content
    theirs = (known.language,) if known and known.language in content.catalog.languages else ()
    languages = theirs or content.start_languages
    return [(language, content.catalog.render("voice.answer", language)) for language in languages]
