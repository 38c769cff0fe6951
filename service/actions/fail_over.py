"""A date that did not arrive on WhatsApp goes as an SMS, to those who agreed to that, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from flows.contact import Channel
from flows.quiet import next_sendable
from service import log
from service.actions.words import speak
from service.errors import WrongKeys
from service.parts import Parts
from service.store import outbox, sealed
from service.store.engine import Connection
from service.store.ids import new_id

_log = log.get("fail over")


async def fail_over(parts: Parts, tx: Connection, messages: Sequence[UUID], now: datetime) -> set[UUID]:
    """Enqueue the same words as SMS for those of these WhatsApp messages that tell how a date stands, whose person
    agreed to SMS and has a number. They say that WhatsApp may bring them too, so that having both does no harm. Only
    for a definite failure, or long after acceptance without delivery: never in doubt. Returns the messages that an SMS
    stands for now."""
    standing: list[outbox.Message] = []
    for failed in await outbox.replaceable(tx, messages, now):
        try:
            key = parts.vault.client_key(failed.client, failed.key)
            if not sealed.unseal_phone(key, failed.client, failed.phone_sealed).is_number:
                continue  # no SMS reaches who hides their number
            said = sealed.unseal_words(key, failed.id, failed.words_sealed)
        except WrongKeys:
            _log.error("a message does not open", message=str(failed.id))
            continue
        due = next_sendable(now, parts.zone_of(failed.timezone), failed.hours)
        if due >= failed.not_after:
            continue
        also = speak(parts.content, "common.also-on-whatsapp", failed.language).body
        message = new_id()
        said = replace(said, body=f"{also}\n{said.body}", outside=None)
        standing.append(
            outbox.Message(
                message,
                failed.client,
                failed.to_index,
                Channel.SMS,
                failed.purpose,
                failed.template,
                failed.language,
                sealed.seal_words(key, message, said),
                due,
                failed.not_after,
                failed.event_id,
                failed.event_version,
                stands_for=failed.id,
                shared=failed.shared,
            )
        )
    await outbox.enqueue(tx, standing, now)
    return {m.stands_for for m in standing if m.stands_for}
