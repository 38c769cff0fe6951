"""A client by hand: somebody whose number and language are known before they write."""

from __future__ import annotations

from flows.contact import Address, Channel
from flows.effects import Consent
from service.parts import Parts
from service.store import clients, sealed
from service.store.ids import new_id


async def meet(parts: Parts, phone: Address, channel: Channel, language: str) -> None:
    """Make a client who has agreed to nothing yet. Does nothing for a number that is known."""
    index = parts.vault.index("phone", phone.value)
    if await clients.at_phone(parts.db, index) is not None:
        return
    client = new_id()
    key, wrapped = parts.vault.new_client_key(client)
    new = clients.NewClient(
        client,
        wrapped,
        index,
        sealed.seal_phone(key, client, phone),
        sealed.no_state(key, client),
        channel,
        Consent.UNASKED,
        language=language,
    )
    async with parts.db.transaction() as tx:
        await clients.add(tx, [new], parts.now())
