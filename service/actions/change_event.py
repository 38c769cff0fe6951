"""Staff change a case event: other facts, cancelled, not cancelled after all, verified. Every change is a new version
with its author; the planner tells exactly those who were told the old facts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts, EventStatus, WallTimeError, check_wall_time
from flows.changes import CheckedHow, Found
from service.actions.remind import plan_within
from service.actions.schedule import changed, version_of
from service.errors import StoreError
from service.parts import Parts
from service.store import case_events, sealed
from service.store.engine import Connection
from service.store.ids import new_id

PLAN = "plan"
COMMAND = "command"  # who: the command line


class NotThere(StoreError):
    """No such case event."""


class NotPossible(StoreError):
    """The change makes no sense for this event as it stands; says why."""


class StillToCome(NotPossible):
    """The day on which it was verified is not over yet."""


class IsCancelled(NotPossible):
    """It is written down as cancelled: that must be undone first."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How somebody made sure: who (the id of a member of staff, or `command`), how, and on which day."""

    who: str
    how: CheckedHow
    on: date


@dataclass(frozen=True, slots=True)
class Changed:
    """The event's version now, and the names of the facts that changed; none: it was so already."""

    version: int
    what: tuple[str, ...]


async def change(parts: Parts, event: UUID, who: str, edit: Callable[[EventFacts], EventFacts]) -> Changed:
    """Give an event the facts that `edit` makes of those it has. Raises `NotThere`; `NotPossible` for a wall time that
    does not exist at the venue, and for making it cancelled, which needs `cancel`."""

    def edited(facts: EventFacts) -> EventFacts:
        after = edit(facts)
        if after.status is EventStatus.CANCELLED_VERIFIED and facts.status is not after.status:
            raise NotPossible("a cancellation is recorded with how it was verified")
        try:
            return replace(after, fold=check_wall_time(after.day, after.at, ZoneInfo(after.zone), after.fold))
        except WallTimeError as error:
            raise NotPossible(str(error)) from None

    return await _rewrite(parts, event, who, edited)


async def cancel(parts: Parts, event: UUID, verified: Verified) -> Changed:
    """It is cancelled, and somebody made sure. Who was told the date is told that it is cancelled."""
    _checked_in_time(parts, verified)

    def off(facts: EventFacts) -> EventFacts:
        return replace(facts, status=EventStatus.CANCELLED_VERIFIED)

    return await _rewrite(parts, event, verified.who, off, verified, Found.CANCELLED)


async def undo_cancel(parts: Parts, event: UUID, verified: Verified) -> Changed:
    """It was not cancelled. Who was told so is told that the date stands."""
    _checked_in_time(parts, verified)

    def back(facts: EventFacts) -> EventFacts:
        if facts.status not in (EventStatus.CANCELLED_VERIFIED, EventStatus.CANCELLED_UNVERIFIED):
            raise NotPossible("it is not cancelled")
        return replace(facts, status=EventStatus.SCHEDULED)

    return await _rewrite(parts, event, verified.who, back, verified, Found.STANDS)


async def verify(parts: Parts, events: Sequence[UUID], verified: Verified) -> int:
    """These dates stand as they are written down: somebody made sure. Returns how many there were. Raises `NotPossible`
    naming one that is written down as cancelled."""
    _checked_in_time(parts, verified)
    async with parts.db.transaction() as tx:
        held = await case_events.hold(tx, events)
        for each in held:
            facts = sealed.unseal_facts(parts.vault.client_key(each.client, each.key), each.id, each.facts_sealed)
            if facts.status in (EventStatus.CANCELLED_VERIFIED, EventStatus.CANCELLED_UNVERIFIED):
                raise IsCancelled(f"{each.id} is written down as cancelled: undo that first")
        await case_events.record_checks(
            tx, [check(each.id, each.version, verified, Found.STANDS) for each in held], parts.now()
        )
    return len(held)


@asynccontextmanager
async def tried(parts: Parts, event: UUID, facts: EventFacts) -> AsyncIterator[tuple[Connection, Changed]]:
    """Inside: the event as if it had these facts, and planned; afterwards as if nothing had been. Raises `NotThere`."""
    async with parts.db.undone() as tx:
        await case_events.one_writer(tx)
        held = await case_events.hold(tx, [event])
        if not held:
            raise NotThere(f"no case event {event}")
        done = await _write(parts, tx, held[0], COMMAND, lambda _: facts, None, Found.STANDS)
        await plan_within(parts, tx)
        yield tx, done


async def _rewrite(
    parts: Parts,
    event: UUID,
    who: str,
    edit: Callable[[EventFacts], EventFacts],
    verified: Verified | None = None,
    found: Found = Found.STANDS,
) -> Changed:
    async with parts.db.transaction() as tx:
        await case_events.one_writer(tx)
        held = await case_events.hold(tx, [event])
        if not held:
            raise NotThere(f"no case event {event}")
        done = await _write(parts, tx, held[0], who, edit, verified, found)
    if done.what:
        await parts.wake(PLAN)
    return done


async def _write(
    parts: Parts,
    tx: Connection,
    held: case_events.Held,
    who: str,
    edit: Callable[[EventFacts], EventFacts],
    verified: Verified | None,
    found: Found,
) -> Changed:
    key = parts.vault.client_key(held.client, held.key)
    before = sealed.unseal_facts(key, held.id, held.facts_sealed)
    after = edit(before)
    if verified is not None:
        after = replace(after, verified_on=max(verified.on, before.verified_on or verified.on))
    what = tuple(changed(before, after))
    version = held.version + bool(what)
    if what:
        write = version_of(after, held.id, held.identity, held.client, key, version, who)
        await case_events.write(tx, [write], parts.now())
    if verified is not None:
        await case_events.record_checks(tx, [check(held.id, version, verified, found)], parts.now())
    return Changed(version, what)


def check(event: UUID, version: int, verified: Verified, found: Found) -> case_events.Check:
    """What is written down of a check."""
    return case_events.Check(new_id(), event, version, found, verified.how, verified.who, verified.on)


def _checked_in_time(parts: Parts, verified: Verified) -> None:
    if verified.on > parts.today():
        raise StillToCome("verified on a day that is still to come")


@dataclass(frozen=True, slots=True)
class Past:
    """One version of an event as people read it: what changed against the one before, by whom, and who checked it."""

    version: int
    at: datetime
    who: str
    facts: EventFacts
    what: tuple[str, ...]
    checks: tuple[tuple[str, str, str, date], ...]


async def history(parts: Parts, event: UUID) -> list[Past]:
    """Every version of an event, oldest first. Raises `NotThere`."""
    told: list[Past] = []
    for v in await case_events.versions(parts.db, event):
        facts = sealed.unseal_facts(parts.vault.client_key(v.client, v.key), event, v.facts_sealed)
        what = tuple(changed(told[-1].facts, facts)) if told else ()
        told.append(Past(v.version, v.recorded_at, v.changed_by, facts, what, v.checks))
    if not told:
        raise NotThere(f"no case event {event}")
    return told
