"""Two records of one person become one: which number and which settings stay is chosen, everything else goes along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from flows.effects import Consent, TaskKind
from flows.people import CannotMerge, crosses_a_stop, together
from service.actions.audit_acts import Act
from service.actions.foresee import LONGEST, Coming, planned_within
from service.actions.open_client import key_of
from service.actions.remind import plan_within
from service.parts import Parts
from service.store import clients, erasure, merging, people, sealed, sessions, tasks
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.people import Person

HOW = "merge"  # in the consent record


@dataclass(frozen=True, slots=True)
class MovedDate:
    """A date ahead of the record that goes; `twice`: both have it, and one is kept."""

    type: str
    starts_at: datetime
    zone: str
    twice: bool


Step = tuple[UUID | None, str]  # of which date, and which


class Becomes(StrEnum):
    """What becomes of a message that would leave afterwards."""

    SAME = "same"
    MOVES = "moves"  # to the number that stays, which may be at another time and in another language
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What merging would do. `consent`: what stands afterwards; `stop`: whoever merges must say that they know; `no`:
    why it is not possible now; `texts` and `events`: how many go along; `dates`: those ahead among them; `waiting`: the
    messages to the number that goes (purpose, when due), which are called back; `leaving`: what would leave afterwards,
    `ending`: what would leave now and then would not."""

    consent: Consent
    stop: bool
    no: CannotMerge | None
    texts: int
    events: int
    dates: list[MovedDate]
    waiting: list[tuple[str, datetime]]
    leaving: list[tuple[Becomes, Coming]]
    ending: list[Coming]

    @property
    def twins(self) -> int:
        return sum(date.twice for date in self.dates)


async def outlook(parts: Parts, keep: Person, gone: Person, by: UUID) -> Outlook:
    """What merging `gone` into `keep` would do: done, planned and undone. Raises `WrongKeys` as `merge` does."""
    kept, other, now = Consent(keep.consent), Consent(gone.consent), parts.now()
    async with parts.db.undone() as tx:
        await _hold(tx, keep.id, gone.id)
        no = await _not_now(tx, keep.id, gone.id)
        twins = await merging.twins(tx, keep.id, gone.id, now)
        ahead = await merging.dates(tx, gone.id, now)
        dates = [MovedDate(kind, at, zone, id_ in twins) for id_, kind, at, zone in ahead]
        counts, waiting = await merging.counts(tx, gone.id), await merging.waiting(tx, gone.id)
        moves: set[Step] = {*await merging.waiting_steps(tx, gone.id)}
        await plan_within(parts, tx)
        here, there = [await planned_within(parts, tx, now + LONGEST, each) for each in (keep.id, gone.id)]
        await _merge(parts, tx, keep, gone, by)
        await plan_within(parts, tx)
        after = await planned_within(parts, tx, now + LONGEST, keep.id)
    stays, moves, still = _steps(here), moves | _steps(there), _steps(after)
    leaving = [
        (Becomes.SAME if steps <= stays else Becomes.MOVES if steps <= stays | moves else Becomes.NEW, coming)
        for coming in after
        for steps in [_steps([coming])]
    ]
    ending = [coming for coming in (*here, *there) if not _steps([coming]) & still]
    return Outlook(
        together(kept, other), crosses_a_stop(kept, other), no, *counts, dates, waiting, leaving,
        sorted(ending, key=lambda coming: coming.at),
    )  # fmt: skip


def _steps(coming: Iterable[Coming]) -> set[Step]:
    return {(each.event, each.step) for one in coming for each in one.carried}


async def _hold(tx: Connection, keep: UUID, gone: UUID) -> None:
    await sessions.locked(tx, [keep, gone])  # first, as every turn does
    for client in sorted((keep, gone)):
        await people.locked(tx, client)


async def _not_now(tx: Connection, keep: UUID, gone: UUID) -> CannotMerge | None:
    if await merging.leaving(tx, [keep, gone]):
        return CannotMerge.LEAVING
    return CannotMerge.BUSY if await merging.busy(tx, gone) else None


async def merge(parts: Parts, keep: UUID, gone: UUID, by: UUID, *, stop_known: bool = False) -> CannotMerge | None:
    """Make one record of two; `keep` names the one whose number and settings stay. Raises `WrongKeys` when something of
    the other does not open; then nothing was changed."""
    if keep == gone:
        return CannotMerge.SAME
    now = parts.now()
    async with parts.db.transaction() as tx:
        await _hold(tx, keep, gone)
        one, other = await people.one_in(tx, keep, now), await people.one_in(tx, gone, now)
        if one is None or other is None:
            return CannotMerge.SAME
        if no := await _not_now(tx, keep, gone):
            return no
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
    if gone.home_sealed and not keep.home_sealed:
        home = sealed.unseal_home(old, gone.id, gone.home_sealed)
        names["home_sealed"] = sealed.seal_home(new, keep.id, home)
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
