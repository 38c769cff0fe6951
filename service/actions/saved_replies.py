"""Words that staff use again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from flows.case_numbers import has_case_number
from flows.thread import LONGEST
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import threads
from service.store.audit import audit

PURPOSE = "saved_reply"
TITLE = 100  # letters


@dataclass(frozen=True, slots=True)
class SavedReply:
    id: UUID
    language: str
    title: str
    body: str


def fault(reply: SavedReply) -> str:
    """Why this is not kept: `empty`, `too_long`, `case_number`; "" for nothing."""
    if not reply.title or not reply.body:
        return "empty"
    if len(reply.body) > LONGEST:
        return "too_long"
    return "case_number" if has_case_number(reply.body) else ""


async def saved_replies(parts: Parts) -> list[SavedReply]:
    """All of them, oldest first."""
    key = parts.vault.own_key(PURPOSE)
    return [
        SavedReply(
            r.id,
            r.language,
            key.unseal(r.title_sealed, "saved_reply.title", r.id).decode(),
            key.unseal(r.body_sealed, "saved_reply.body", r.id).decode(),
        )
        for r in await threads.saved_replies(parts.db)
    ]


async def save(parts: Parts, reply: SavedReply, by: UUID) -> None:
    """Add one, or change the one with this id."""
    key = parts.vault.own_key(PURPOSE)
    row = threads.SavedReply(
        reply.id,
        reply.language,
        key.seal(reply.title.encode("utf-8", "replace"), "saved_reply.title", reply.id),
        key.seal(reply.body.encode("utf-8", "replace"), "saved_reply.body", reply.id),
    )
    async with parts.db.transaction() as tx:
        await threads.save_reply(tx, row, by, parts.now())
        await audit(tx, parts.clock.real(), by, Act.SAVED_REPLY_CHANGED, reply.id)


async def drop(parts: Parts, reply: UUID, by: UUID) -> bool:
    """False when there was none."""
    async with parts.db.transaction() as tx:
        gone = await threads.drop_reply(tx, reply)
        if gone:
            await audit(tx, parts.clock.real(), by, Act.SAVED_REPLY_CHANGED, reply)
    return gone
