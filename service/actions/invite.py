"""People whose dates were brought to us without their consent get one discreet invitation, and staff a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from flows.contact import Channel
from flows.effects import TaskKind
from flows.engine import FlowError
from flows.messages import Outside, Words
from flows.quiet import next_sendable, on_clock
from service import log
from service.actions import words
from service.actions.interrupt import interrupt
from service.errors import RecadoError
from service.parts import Parts
from service.store import clients, outbox, sealed, sessions, tasks
from service.store.engine import Connection
from service.store.ids import new_id

BATCH = 200
TASK_WITHIN = timedelta(days=1)
KEY = "invitations.discreet"
HELPER_KEY = "invitations.helper"  # to a number that somebody wants to be told their dates
FLOW = "invitation"

_log = log.get("invite")


async def invite_all(parts: Parts) -> int:
    """Invite everybody with a date ahead whom nobody ever asked. Once each, ever. Returns how many."""
    total = 0
    async with parts.db.transaction() as tx:
        await clients.uninvite(tx, parts.now())
    while True:
        now = parts.now()
        async with parts.db.transaction() as tx:
            chosen = await clients.take_uninvited(tx, now, BATCH)
            if not chosen:
                return total
            await _invite(parts, tx, chosen)
            due = now + TASK_WITHIN
            kind = TaskKind.NO_CONSENT
            await tasks.open_all(
                tx,
                [tasks.Open(new_id(), f"{kind}:{c.id}", kind, False, due, c.id) for c in chosen if c.helps is None],
                now,
            )
        total += len(chosen)


async def _invite(parts: Parts, tx: Connection, chosen: Sequence[clients.Client]) -> None:
    locked = await sessions.at_numbers(tx, [c.phone_index for c in chosen])
    messages = []
    for client in chosen:
        try:
            messages.append(_invitation(parts, client))
            await interrupt(parts, tx, locked[client.phone_index], FLOW, "")
        except (RecadoError, FlowError) as error:  # one invitation must not stop the others; the task is opened anyway
            _log.error("an invitation could not be written", error=log.name_of(error))
    await outbox.enqueue(tx, messages, parts.now())


def _invitation(parts: Parts, client: clients.Client) -> outbox.Message:
    now = parts.now()
    person = parts.zone_of(client.timezone)
    due = next_sendable(now, person, client.hours)
    language = client.language or ""
    key = parts.vault.client_key(client.id, client.key)
    if client.helps is not None and client.label_sealed is not None:
        about = {"who": sealed.unseal_label_of(key, client.id, client.label_sealed)}
        template, body = HELPER_KEY, words.speak(parts.content, HELPER_KEY, language, args=about).body
    else:
        template, body = KEY, words.speak(parts.content, KEY, language).body
    said = Words(body, words.question(parts.content, FLOW, language))
    if client.channel == Channel.WHATSAPP:  # they never wrote to us there: only a content template may
        first = words.one_language(parts.content, language)
        said = replace(said, outside=Outside("invitation", first, ()))
    message = new_id()
    return outbox.Message(
        message,
        client.id,
        client.phone_index,
        client.channel,
        "invitation",
        template,
        language,
        sealed.seal_words(key, message, said),
        due,
        on_clock(due.astimezone(person).date(), client.hours.closes, person),
    )
