"""Free text that waits because somebody has not written on WhatsApp for a day: a content template asks them to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from flows.messages import Outside, Words
from flows.quiet import next_sendable
from service.actions.words import one_language, speak
from service.parts import Parts
from service.store import outbox, sealed
from service.store.engine import Connection
from service.store.ids import new_id

KEY = "whatsapp.knock"
STANDS = timedelta(hours=12)


async def knock(parts: Parts, tx: Connection, waiting: Sequence[outbox.Claimed]) -> None:
    """Ask each person for whom a message waits, once a day, in their hours."""
    now = parts.now()
    asked = []
    for who in await outbox.to_knock(tx, list({m.client for m in waiting}), now):
        first = next(m for m in waiting if m.client == who.client)
        language = one_language(parts.content, first.language)
        message = new_id()
        key = parts.vault.client_key(who.client, first.key)
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
