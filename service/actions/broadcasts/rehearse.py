"""A notice is sent to the team first, each language, as people will get it. Nothing of it counts as sent to anybody."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from service.actions.broadcasts.opened import NoticeError, opened, words_of
from service.parts import Parts
from service.store import broadcasts, outbox, sealed
from service.store.ids import new_id

TEMPLATE = "notice-test"
LASTS = timedelta(hours=1)


async def rehearse(parts: Parts, id: UUID) -> int:
    """Send every language of a notice to the numbers of RECADO_TEAM, now. Who has never written to us, or said stop, is
    texted no more than anybody else. Returns to how many of them it goes. Raises `NoticeError` when there is no such
    notice, or no words."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        notice = await opened(parts, tx, id)
        if not notice.texts:
            raise NoticeError("there are no words")
        team = await broadcasts.team(tx, [parts.vault.index("phone", number) for number in parts.settings.team])
        messages = []
        for one in team:
            key = parts.vault.client_key(one.client, one.key)
            for text in notice.texts:
                row = new_id()
                messages.append(
                    outbox.Message(
                        row,
                        one.client,
                        one.phone_index,
                        one.channel,
                        "notice",
                        TEMPLATE,
                        text.language,
                        sealed.seal_words(key, row, words_of(parts, text)),
                        now,
                        now + LASTS,
                    )
                )
        await outbox.enqueue(tx, messages, now)
    return len(team)
