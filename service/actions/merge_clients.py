"""Two records of one person become one: which number and which settings stay is chosen, everything else goes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flows.effects import Consent, TaskKind
from flows.people import CannotMerge, crosses_a_stop, together
from service.actions.audit_acts import Act
from service.actions.open_client import key_of
from service.parts import Parts
from service.store import clients, erasure, merging, people, sealed, sessions, tasks
from service.store.audit import audit
from service.store.ids import new_id
from service.store.people import Person

HOW = "merge"  # in the consent record


@dataclass(frozen=True, slots=True)
class Outlook:
    """What merging would do. `consent`: what stands afterwards; `stop`: whoever merges must say that they know;
    `twins`: dates that both have; `waiting`: messages to the number that goes, which are called back."""

    consent: Consent
    stop: bool
    twins: int
    waiting: int
    texts: int
    events: int


async def outlook(parts: Parts, keep: Person, gone: Person) -> Outlook:
    """What merging `gone` into `keep` would do."""
    kept, other = Consent(keep.consent), Consent(gone.consent)
    async with parts.db.snapshot() as tx:
        twins = await merging.twins(tx, keep.id, gone.id, parts.now())
        counts = await merging.counts(tx, gone.id)
    return Outlook(together(kept, other), crosses_a_stop(kept, other), len(twins), *counts)


async def merge(parts: Parts, keep: UUID, gone: UUID, by: UUID, *, stop_known: bool = False) -> CannotMerge | None:
    """Make one record of two; `keep` names the one whose number and settings stay. Raises `WrongKeys` when something of
    the other does not open; then nothing was changed."""
    if keep == gone:
        return CannotMerge.SAME
    now = parts.now()
    async with parts.db.transaction() as tx:
        await sessions.locked(tx, [keep, gone])  # first, as every turn does
        for client in sorted((keep, gone)):
            await people.locked(tx, client)
        one, other = await people.one_in(tx, keep, now), await people.one_in(tx, gone, now)
        if one is None or other is None:
            return CannotMerge.SAME
        if await merging.leaving(tx, [keep, gone]):
            return CannotMerge.LEAVING
        if await merging.busy(tx, gone):
            return CannotMerge.BUSY
        if crosses_a_stop(Consent(one.consent), Consent(other.consent)) and not stop_known:
            return CannotMerge.STOP
        await _merge(parts, tx, one, other, by)
    await parts.wake("plan")
    return None


async def _merge(parts: Parts, tx: Any, keep: Person, gone: Person, by: UUID) -> None:
    old, new, now = key_of(parts, gone), key_of(parts, keep), parts.now()

    def again(column: str, row: Any, value: bytes) -> bytes:
        return new.seal(old.unseal(value, column, row), column, row)

    names: dict[str, Any] = {}
    if gone.ref_sealed and not keep.ref_sealed:
        ref = old.unseal(gone.ref_sealed, "client.ref", gone.id)
        names |= {
            "ref_sealed": new.seal(ref, "client.ref", keep.id),
            "ref_index": parts.vault.index("client_ref", ref.decode()),
        }
    words: tuple[bytes, ...] = ()
    if gone.alias_sealed and not keep.alias_sealed:
        alias = old.unseal(gone.alias_sealed, "client.alias", gone.id)
        names["alias_sealed"] = new.seal(alias, "client.alias", keep.id)
        words = sealed.alias_words(parts.vault, alias.decode())

    await merging.call_back(tx, gone.id)
    await merging.seal_again(tx, gone.id, again)
    await merging.carry_over(tx, keep.id, gone.id)
    await merging.move(tx, keep.id, gone.id, await merging.twins(tx, keep.id, gone.id, now))
    await clients.somebody_speaks(tx, [gone.phone_index])
    await people.change(tx, keep.id, names)
    if words:
        await people.set_words(tx, keep.id, words)
    kept, other = Consent(keep.consent), Consent(gone.consent)
    if (consent := together(kept, other)) is not kept:
        said = clients.ConsentSaid(keep.id, consent, HOW, keep.language, now)
        await clients.record_consents(tx, [said])
        if keep.next_at or gone.next_at:
            kind = TaskKind.STOPPED_WITH_DATE
            await tasks.open_all(tx, [tasks.Open(new_id(), f"{kind}:{said.id}", kind, True, now, keep.id)], now)
    if other in (Consent.STOPPED, Consent.REFUSED) and not await clients.is_used(tx, gone.phone_index):
        await erasure.opt_out(tx, [(gone.phone_index, now)])  # that number's no outlives its record
    await people.remember(tx, keep.id, "merged", by, now)
    await audit(tx, parts.clock.real(), by, Act.CLIENTS_MERGED, keep.id)
    await audit(tx, parts.clock.real(), by, Act.CLIENTS_MERGED, gone.id)
