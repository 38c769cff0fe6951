"""Messages in our name at the provider that nothing here explains: somebody else sends with our account, or we have a
bug. A person hears of it within minutes."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import TaskKind
from service import log
from service.parts import Parts
from service.providers.port import ProviderUnreadable
from service.store import copies, outbox, staff_phones, tasks
from service.store.copies import Stray
from service.store.ids import new_id

BACK = timedelta(hours=1)
YOUNG = timedelta(minutes=1)  # its own hand-over may still be settling
WHY = "the provider sent messages in our name that we did not send: who else uses the account?"

_log = log.get("strays")


async def find_strays(parts: Parts) -> int | None:
    """Returns how many messages of the last hour nothing explains that nobody was told of yet; None when the provider's
    list could not be read. A message to a number where one of ours is in doubt may be that one."""
    real = parts.clock.real()
    try:
        sent = await parts.provider.sent(real - BACK)
    except ProviderUnreadable as error:
        _log.error("what was sent could not be read", error=log.name_of(error))
        return None
    now = parts.now()
    async with parts.db.transaction() as tx:
        strange = set(await outbox.unexplained(tx, [one.sid for one in sent if real - one.at > YOUNG]))
        strays = [Stray(s.sid, parts.vault.index("phone", s.to.value), s.at) for s in sent if s.sid in strange]
        busy = await copies.unresolved(tx, [s.phone_index for s in strays])
        ours = await staff_phones.numbers(tx)  # texts to staff have a lane of their own
        new = await copies.remember(tx, [s for s in strays if s.phone_index not in busy | ours])
        if new:
            kind = TaskKind.UNEXPLAINED
            key = f"{kind}:{real:%Y-%m-%dT%H}"
            await tasks.open_all(tx, [tasks.Open(new_id(), key, kind, True, now, reason=WHY)], now)
            _log.error("the provider has messages that we did not send", count=len(new))
    return len(new)
