"""People whose dates were brought to us without their consent get one discreet invitation, and staff a task."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.effects import TaskKind
from flows.messages import Words
from flows.quiet import Hours, next_sendable
from service.actions import words
from service.actions.interrupt import interrupt
from service.parts import Parts
from service.store import clients, outbox, sealed, sessions, tasks
from service.store.ids import new_id

BATCH = 200
HOURS = Hours()
ANSWER_WITHIN = timedelta(days=2)  # an invitation held up longer than this is not worth the surprise
TASK_WITHIN = timedelta(days=1)
KEY = "invitations.discreet"
FLOW = "invitation"


async def invite_all(parts: Parts) -> int:
    """Invite everybody with a date ahead whom nobody ever asked. Once each, ever. Returns how many."""
    total = 0
    while True:
        now = parts.now()
        async with parts.db.transaction() as tx:
            chosen = await clients.take_uninvited(tx, now, BATCH)
            if not chosen:
                return total
            await outbox.enqueue(tx, [_invitation(parts, c) for c in chosen], now)
            locked = await sessions.locked(tx, [c.id for c in chosen])
            for client in chosen:
                await interrupt(parts, tx, locked[client.id], FLOW, "")
            due = now + TASK_WITHIN
            kind = TaskKind.NO_CONSENT
            await tasks.open_all(
                tx, [tasks.Open(new_id(), f"{kind}:{c.id}", kind, False, due, c.id) for c in chosen], now
            )
        total += len(chosen)


def _invitation(parts: Parts, client: clients.Client) -> outbox.Message:
    now = parts.now()
    person = ZoneInfo(client.timezone) if client.timezone else parts.zone
    due = next_sendable(now, person, HOURS)
    language = client.language or ""
    said = Words(words.speak(parts.content, KEY, language).body, words.question(parts.content, FLOW, language))
    message = new_id()
    key = parts.vault.client_key(client.id, client.key)
    return outbox.Message(
        message,
        client.id,
        client.phone_index,
        client.channel,
        "invitation",
        KEY,
        language,
        sealed.seal_words(key, message, said),
        due,
        due + ANSWER_WITHIN,
    )
