"""What an inbound text is about, by machine, for the staff member who asked. Never stored, never sent."""

from __future__ import annotations

import asyncio
from uuid import UUID

from service.actions.audit_acts import Act
from service.actions.open_client import key_of
from service.content.machine import Machine, NoTranslation
from service.parts import Parts
from service.store import threads
from service.store.audit import audit
from service.store.people import Person


async def gist(parts: Parts, row: Person, inbound: UUID, target: str, by: UUID) -> str | None:
    """The gist of a client's message in the language `target`; None when there is no such message. Raises
    `NoTranslation` where no server is set up, or it does not answer."""
    body = await threads.inbound(parts.db, inbound, row.id)
    if body is None:
        return None
    url = parts.settings.translate_url
    if not url:
        raise NoTranslation("RECADO_TRANSLATE_URL is not set")
    text = key_of(parts, row).unseal(body, "inbound_message.body", inbound).decode()
    async with parts.db.transaction() as tx:
        await audit(tx, parts.clock.real(), by, Act.GIST_ASKED, row.id)
    return await asyncio.to_thread(Machine(url, "auto", target).translate, text)
