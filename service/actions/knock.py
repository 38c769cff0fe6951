"""Free text that waits because somebody has not written on WhatsApp for a day: a content template asks them to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from flows.messages import Outside, Words
from flows.quiet import next_sendable
from service.actions.words import one_language, speak
from service.parts import Parts
from service.store import outbox, sealed
from service.store.engine import Connection
from service.store.ids import new_id
from service.vault import WrappedKey

KEY = "whatsapp.knock"
STANDS = timedelta(hours=12)


async def knock(parts: Parts, tx: Connection, waiting: Sequence[outbox.Claimed]) -> None:
    """Ask each person for whom a message waits, once a day, in their hours."""
    await ask(parts, tx, {m.client: (m.language, m.key) for m in reversed(waiting)})


async def ask(parts: Parts, tx: Connection, whom: Mapping[UUID, tuple[str, WrappedKey]]) -> int:
    """Ask these clients (their language and key) to write. Returns how many were not asked within a day already."""
    now = parts.now()
    asked = []
    for who in await outbox.to_knock(tx, list(whom), now):
        spoken, wrapped = whom[who.client]
        language = one_language(parts.content, spoken)
        message = new_id()
        key = parts.vault.client_key(who.client, wrapped)
        said = Words(speak(parts.content, KEY, language).body, outside=Outside("knock", language, ()))
        due = next_sendable(now, parts.zone_of(who.timezone), who.hours)
        asked.append(
            outbox.Message(
                message,
                who.client,
                who.to_index,
                "whatsapp",
                "knock",
                KEY,
                language,
                sealed.seal_words(key, message, said),
                due,
                due + STANDS,
            )
        )
    await outbox.enqueue(tx, asked, now)
    return len(asked)
