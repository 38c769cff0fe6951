"""Invented people and messages to them, put into the store in bulk through its own functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from flows.contact import Address
from flows.messages import Words
from service.parts import Parts
from service.store import clients, outbox, sealed
from service.store.ids import new_id
from service.vault import ClientKey


@dataclass(frozen=True, slots=True)
class Somebody:
    """A stored client, opened."""

    id: UUID
    number: str
    key: ClientKey
    index: bytes
    channel: str


async def meet(
    parts: Parts, numbers: Sequence[str], *, consent: str = "given", channel: str = "sms", wrote: bool = True
) -> list[Somebody]:
    """Store a client at each number. `wrote`: they have just written, so that WhatsApp takes free text for them."""
    made, rows = [], []
    for number in numbers:
        one = new_id()
        key, wrapped = parts.vault.new_client_key(one)
        index = parts.vault.index("phone", number)
        made.append(Somebody(one, number, key, index, channel))
        phone = sealed.seal_phone(key, one, Address(number))
        rows.append(
            clients.NewClient(one, wrapped, index, phone, sealed.no_state(key, one), channel, consent, language="en")
        )
    async with parts.db.transaction() as tx:
        await clients.add(tx, rows, parts.now())
        if channel == "whatsapp" and wrote:
            await tx.executemany(
                "INSERT INTO inbound_message (id, sid, client_id, channel, kind, body_sealed, received_at) "
                "VALUES ($1, $2, $3, 'whatsapp', 'text', '', $4)",
                [(new_id(), f"SM{one.id.hex}", one.id, parts.now()) for one in made],
            )
    return made


async def tell(
    parts: Parts,
    messages: Sequence[tuple[Somebody, str]],
    *,
    due: datetime | None = None,
    valid: timedelta = timedelta(hours=12),
    purpose: str = "reply",
    event: UUID | None = None,
    version: int | None = None,
    broadcast: UUID | None = None,
) -> list[UUID]:
    """Enqueue these bodies, each a millisecond after the one before, from `due` (now) on. Returns the messages' ids."""
    first = due or parts.now() - timedelta(milliseconds=len(messages))
    rows = []
    for n, (who, body) in enumerate(messages):
        row = new_id()
        at = first + timedelta(milliseconds=n)
        rows.append(
            outbox.Message(
                row, who.id, who.index, who.channel, purpose, "invented", "en",
                sealed.seal_words(who.key, row, Words(body)), at, at + valid, event, version, broadcast,
            )
        )  # fmt: skip
    async with parts.db.transaction() as tx:
        await outbox.enqueue(tx, rows, parts.now())
    return [m.id for m in rows]


async def case_event(parts: Parts, who: Somebody, *, starts_at: datetime) -> UUID:
    """A scheduled hearing, in its first version and planned already."""
    row = new_id()
    await parts.db.pool.execute(
        "INSERT INTO case_event (id, identity, client_id, type, status, version, planned_version, day, zone, "
        "starts_at, created_at, updated_at) VALUES ($1, $2, $3, 'hearing.master', 'scheduled', 1, 1, $4, 'UTC', $5, "
        "$6, $6)",
        row, row.bytes, who.id, date(starts_at.year, starts_at.month, starts_at.day), starts_at.astimezone(UTC),
        parts.now(),
    )  # fmt: skip
    return row


async def message(parts: Parts, id: UUID) -> Any:
    """One message's row."""
    return await parts.db.pool.fetchrow("SELECT * FROM outbound_message WHERE id = $1", id)


async def states(parts: Parts) -> dict[str, int]:
    """How many messages stand where."""
    rows = await parts.db.pool.fetch("SELECT state, count(*) AS n FROM outbound_message GROUP BY 1")
    return {r["state"]: r["n"] for r in rows}


async def open_tasks(parts: Parts) -> list[tuple[str, str | None]]:
    """Kind and reason of every task, oldest first."""
    rows = await parts.db.pool.fetch("SELECT kind, reason FROM task ORDER BY opened_at, id")
    return [(r["kind"], r["reason"]) for r in rows]


async def look_now(parts: Parts) -> None:
    """As if the time had come to look at everything in doubt."""
    await parts.db.pool.execute("UPDATE outbound_message SET look_at = clock_timestamp() WHERE state = 'unknown'")


async def unended(parts: Parts) -> int:
    """How many messages wait, are held, on their way or in doubt."""
    found: int = await parts.db.pool.fetchval(
        "SELECT count(*) FROM outbound_message WHERE state IN ('pending', 'held', 'sending', 'unknown')"
    )
    return found


async def consent(parts: Parts, who: Somebody) -> str:
    """Where a client's consent stands."""
    found: str = await parts.db.pool.fetchval("SELECT consent FROM client WHERE id = $1", who.id)
    return found
