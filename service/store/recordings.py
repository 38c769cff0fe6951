"""Recordings of messages, sealed; and the messages that are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from flows.contact import Channel
from flows.delivery import Priority
from flows.recordings import VOICE
from flows.signing import Place
from service.store import outbox
from service.store.engine import Connection, Database
from service.vault import WrappedKey


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording of one message in one language. `name_sealed`: who brought it; `by`: the staff who did, None: the
    command line."""

    id: UUID
    key: str
    language: str
    digest: str
    seconds: int
    name_sealed: bytes = field(repr=False)
    by: UUID | None
    at: datetime


async def keep(tx: Connection, one: Recording, data_sealed: bytes) -> bool:
    """Keep a recording; it takes the place of the one before. False when that very one is kept already."""
    kept = await tx.fetchval(
        "INSERT INTO recording (id, key, language, digest, seconds, name_sealed, uploaded_by, at, data_sealed) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key, language, digest) DO NOTHING RETURNING id",
        one.id, one.key, one.language, one.digest, one.seconds, one.name_sealed, one.by, one.at, data_sealed,
    )  # fmt: skip
    return kept is not None


_NEWEST = """
SELECT DISTINCT ON (key, language) id, key, language, digest, seconds, name_sealed, uploaded_by, at FROM recording
ORDER BY key, language, at DESC, id DESC
"""


async def newest(db: Database) -> list[Recording]:
    """The last recording of each message and language."""
    return [Recording(*row.values()) for row in await db.pool.fetch(_NEWEST)]


async def digests(db: Database) -> dict[Place, str]:
    """The digest of each of those."""
    return {(one.key, one.language): one.digest for one in await newest(db)}


async def one(db: Database, digest: str) -> tuple[UUID, bytes] | None:
    """The id and the sealed sounds of a recording, the newest or one before."""
    row = await db.pool.fetchrow("SELECT id, data_sealed FROM recording WHERE digest = $1 LIMIT 1", digest)
    return (row["id"], row["data_sealed"]) if row else None


@dataclass(frozen=True, slots=True)
class Silent:
    """A message that reached WhatsApp, for somebody who would rather hear it."""

    id: UUID
    client: UUID
    key: WrappedKey
    to_index: bytes
    template: str
    hears: str
    event_id: UUID | None
    event_version: int | None


_SILENT = f"""
SELECT m.id, m.client_id, k.master, k.wrapped, m.to_index, m.template, c.hears, m.event_id, m.event_version
FROM client c JOIN outbound_message m ON m.client_id = c.id JOIN keys.client_key k ON k.client_id = c.id
WHERE c.hears IS NOT NULL AND c.consent <> 'stopped' AND c.frozen_at IS NULL AND c.unsafe_at IS NULL
  AND m.channel = '{Channel.WHATSAPP}' AND m.state = 'accepted' AND m.purpose <> '{VOICE}'
  AND m.created_at > $1::timestamptz - interval '3 days' AND m.started_at > clock_timestamp() - $2::interval
  AND (m.template, c.hears) IN (SELECT * FROM unnest($3::text[], $4::text[]))
  AND {outbox.heard_at("c.phone_index")} > $5::timestamptz
  AND NOT EXISTS (SELECT FROM outbound_message v WHERE v.voice_of = m.id)
ORDER BY m.started_at LIMIT $6
"""


async def silent(
    db: Database, places: Sequence[Place], now: datetime, lately: timedelta, since: datetime, limit: int
) -> list[Silent]:
    """Messages that left lately, of which there is one of these recordings in the language their person hears, and
    whose number wrote on WhatsApp `since` then. Reads the messages of those who hear only."""
    keys, languages = [key for key, _ in places], [language for _, language in places]
    rows = await db.pool.fetch(_SILENT, now, lately, keys, languages, since, limit)
    return [
        Silent(
            r["id"],
            r["client_id"],
            WrappedKey(r["master"], r["wrapped"]),
            r["to_index"],
            r["template"],
            r["hears"],
            r["event_id"],
            r["event_version"],
        )
        for r in rows
    ]


_SPEAK = f"""
INSERT INTO outbound_message (id, client_id, to_index, channel, purpose, priority, state, template, language,
                              words_sealed, event_id, event_version, due_at, not_after, created_at, voice_of)
VALUES ($1, $2, $3, '{Channel.WHATSAPP}', '{VOICE}', {Priority.REPLY.value}, 'pending', $4, $5, $6, $7, $8, $9, $10, $9,
        $11)
ON CONFLICT (voice_of) WHERE voice_of IS NOT NULL DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Voice:
    """A recording to send beside `of`; `words_sealed` names it."""

    id: UUID
    of: Silent
    words_sealed: bytes = field(repr=False)


async def speak(tx: Connection, voices: Sequence[Voice], now: datetime, not_after: datetime) -> None:
    """Put recordings into the outbox, each beside its message once, and wake the senders at the commit."""
    await tx.executemany(
        _SPEAK,
        [
            (
                v.id,
                v.of.client,
                v.of.to_index,
                v.of.template,
                v.of.hears,
                v.words_sealed,
                v.of.event_id,
                v.of.event_version,
                now,
                not_after,
                v.of.id,
            )
            for v in voices
        ],
    )
    await tx.execute("SELECT pg_notify($1, '')", outbox.CHANNEL)
