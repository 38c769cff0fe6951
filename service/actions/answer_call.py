"""Somebody rang the number for texts: what the voice says, and a task so that a person rings back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from flows.contact import Address
from flows.effects import TaskKind
from service.actions import words
from service.parts import Parts
from service.store import clients, tasks
from service.store.ids import new_id

TASK_WITHIN = timedelta(days=1)
# The languages the provider can read aloud without a voice of some third party, and as what: Twilio, TwiML <Say>. Who
# reads another language hears the ones everybody is met in.
VOICES: Mapping[str, str] = {
    "en": "en-US",
    "es": "es-MX",
    "fr": "fr-FR",
    "pt-BR": "pt-BR",
    "ru": "ru-RU",
    "zh-Hans": "zh-CN",
}


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
    theirs = words.spoken(content.catalog, known.language or "") if known else ""
    languages = (theirs,) if theirs in VOICES else content.start_languages
    return [(language, content.catalog.render("voice.answer", language)) for language in languages]
