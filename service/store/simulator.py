"""The simulated network's own ledger: what invented phones sent, and what reached them. Demo only."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.contact import Address, Channel
from flows.messages import Handover
from service.store.engine import Database
from service.store.ids import new_id
from service.vault import Vault

CHANNEL = "simulator"  # notified with "message:ID" and "status:ID"
_COLUMN = "simulator_message.payload"


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    """One message as a phone shows it. `direction`: `out` was sent by the phone, `in` reached it. `token` is the status
    callback's, "" for messages from the phone; `sound`: where a recording is to be had, "" for written words."""

    id: int
    sid: str
    at: datetime
    direction: str
    channel: Channel
    phone: Address
    body: str = field(repr=False)
    options: tuple[tuple[str, str], ...] = field(repr=False)
    status: str
    token: str = field(repr=False)
    button: str = field(repr=False)
    media: int
    sound: str = field(default="", repr=False)


class SimulatorLedger:
    """The ledger of one installation. `now` is the demo's clock."""

    def __init__(self, db: Database, vault: Vault, now: Callable[[], datetime]) -> None:
        self._db, self._vault, self._now = db, vault, now
        self._key = vault.own_key("simulator")

    async def reached(self, sid: str, handover: Handover) -> bool:
        """Store a message on its way to a phone. False, with nothing stored, when that number told the carrier STOP."""
        if handover.channel is Channel.SMS and await self._db.pool.fetchval(
            "SELECT true FROM simulator_block WHERE phone_index = $1", self._index(handover.to)
        ):
            return False
        sms = handover.channel is Channel.SMS
        body = handover.words.as_text() if sms else handover.words.body
        options = [] if sms else [[c.key, c.label] for c in handover.words.choices]
        await self._add(
            "in", sid, handover.channel, handover.to, body, "queued", options, handover.token, sound=handover.media
        )
        return True

    async def from_phone(
        self, sid: str, channel: Channel, phone: Address, body: str, button: str = "", media: int = 0
    ) -> int:
        """Store what a phone sends; the network delivers it next."""
        return await self._add("out", sid, channel, phone, body, "queued", [], "", button, media)

    async def from_carrier(self, sid: str, phone: Address, body: str) -> int:
        """Store a text of the carrier's own, delivered already."""
        return await self._add("in", sid, Channel.SMS, phone, body, "delivered", [], "")

    async def set_blocked(self, phone: Address, blocked: bool) -> None:
        """What the carrier does at STOP and START."""
        await self._db.pool.execute(
            "INSERT INTO simulator_block (phone_index) VALUES ($1) ON CONFLICT DO NOTHING"
            if blocked
            else "DELETE FROM simulator_block WHERE phone_index = $1",
            self._index(phone),
        )

    async def unplayed(self) -> list[PhoneMessage]:
        """What the network still has to deliver, oldest first."""
        return await self._select("WHERE NOT played ORDER BY id LIMIT 100")

    async def played(self, message: int, status: str) -> None:
        """The network is done with a message, and this is its last status."""
        await self._db.pool.execute("UPDATE simulator_message SET played = true WHERE id = $1", message)
        await self.set_status(message, status)

    async def set_status(self, message: int, status: str) -> None:
        await self._db.pool.execute("UPDATE simulator_message SET status = $2 WHERE id = $1", message, status)
        await self._db.pool.execute("SELECT pg_notify($1, $2)", CHANNEL, f"status:{message}")

    async def one(self, message: int) -> PhoneMessage | None:
        found = await self._select("WHERE id = $1", message)
        return found[0] if found else None

    async def on_phone(self, phone: Address, after: int) -> list[PhoneMessage]:
        """A phone's messages with an id above `after`, in order."""
        return await self._select("WHERE phone_index = $1 AND id > $2 ORDER BY id", self._index(phone), after)

    async def listed(self, to: Address, channel: Channel, since: datetime) -> list[tuple[str, datetime, str]]:
        """The provider's list: sid, made at, status of the messages to a number, newest first."""
        found = await self._select(
            "WHERE phone_index = $1 AND direction = 'in' ORDER BY id DESC LIMIT 50", self._index(to)
        )
        return [(m.sid, m.at, m.status) for m in found if m.token and m.channel is channel and m.at >= since]

    async def sent(self, since: datetime) -> list[tuple[str, Address, str, datetime]]:
        """Everything that came from us: sid, to whom, the words, made at; oldest first."""
        found = await self._select("WHERE direction = 'in' AND at >= $1 ORDER BY id", since)
        return [(m.sid, m.phone, m.body, m.at) for m in found if m.token]

    async def media(self, sid: str) -> int:
        """How many attachments a phone sent with a message."""
        found = await self._select("WHERE sid = $1 AND direction = 'out'", sid)
        return found[0].media if found else 0

    def _index(self, phone: Address) -> bytes:
        return self._vault.index("simulator", phone.value)

    async def _add(
        self,
        direction: str,
        sid: str,
        channel: Channel,
        phone: Address,
        body: str,
        status: str,
        options: list[list[str]],
        token: str,
        button: str = "",
        media: int = 0,
        sound: str = "",
    ) -> int:
        row = new_id()
        payload = json.dumps([channel, phone.value, body, options, token, button, media, sound], ensure_ascii=False)
        message: int = await self._db.pool.fetchval(
            "INSERT INTO simulator_message (row, phone_index, direction, sid, status, played, payload_sealed, at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            row,
            self._index(phone),
            direction,
            sid,
            status,
            status == "delivered",
            self._key.seal(payload.encode("utf-8", "replace"), _COLUMN, row),
            self._now(),
        )
        await self._db.pool.execute("SELECT pg_notify($1, $2)", CHANNEL, f"message:{message}")
        return message

    async def _select(self, where: str, *values: Any) -> list[PhoneMessage]:
        rows = await self._db.pool.fetch(
            f"SELECT id, row, direction, sid, status, payload_sealed, at FROM simulator_message {where}", *values
        )
        found = []
        for r in rows:
            channel, phone, body, options, token, button, media, *sound = json.loads(
                self._key.unseal(r["payload_sealed"], _COLUMN, r["row"])
            )
            found.append(
                PhoneMessage(
                    r["id"],
                    r["sid"],
                    r["at"],
                    r["direction"],
                    Channel(channel),
                    Address(phone),
                    body,
                    tuple((k, label) for k, label in options),
                    r["status"],
                    token,
                    button,
                    media,
                    *sound,
                )
            )
        return found
