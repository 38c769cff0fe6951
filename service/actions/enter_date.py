"""A date that staff write down for a client: looked at with all that would follow from it, then kept."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from flows.case_events import EventFacts, EventType
from flows.changes import CheckedHow, Found
from flows.thread import LONGEST
from service.actions.audit_acts import Act
from service.actions.change_event import PLAN, NotPossible, NotThere, Verified, check
from service.actions.look_at_dates import EDITABLE, Unclear, WhatIf, outlook, read
from service.actions.remind import plan_within
from service.actions.schedule import identity, version_of
from service.parts import Parts
from service.store import case_events, helpers, people, threads
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.people import Person

NOBODY = UUID(int=0)  # who looks writes nothing down


FIELDS = ("type", *EDITABLE, "which", "verified_on", "how", "note")


class Wrong(StrEnum):
    """What is wrong with a date that is written down, beside what may be wrong with a row of a file."""

    TYPE = "not one of the types of dates"
    DAY = "a day that is still to come"
    HOW = "say how it was verified"
    LONG = "longer than a note may be"


async def written(parts: Parts, given: Mapping[str, str], who: UUID) -> tuple[EventFacts, Verified | None] | Unclear:
    """The facts that a form's `FIELDS` give, and how `who` made sure of them."""
    facts = await read(parts, given["type"], given)
    wrong = {} if isinstance(facts, EventFacts) else dict(facts.wrong)
    if given["type"] not in set(EventType):
        wrong["event_type"] = Wrong.TYPE
    verified = None
    if isinstance(facts, EventFacts) and facts.verified_on:
        if facts.verified_on > parts.today():
            wrong["verified_on"] = Wrong.DAY
        if given["how"] in set(CheckedHow):
            verified = Verified(str(who), CheckedHow(given["how"]), facts.verified_on)
        else:
            wrong["how"] = Wrong.HOW
    if len(given["note"]) > 4 * LONGEST:
        wrong["note"] = Wrong.LONG
    if isinstance(facts, EventFacts) and not wrong:
        return facts, verified
    return Unclear(wrong, [] if isinstance(facts, EventFacts) else facts.among)


class Stands(NotPossible):
    """The client has this very date already: which one that is."""

    def __init__(self, event: UUID) -> None:
        super().__init__(f"it stands already: {event}")
        self.event = event


async def look(parts: Parts, client: Person, facts: EventFacts) -> WhatIf:
    """What would follow if a client had this date: written, planned and undone in one transaction. Raises `Stands`,
    `NotThere`."""
    event = new_id()
    async with parts.db.undone() as tx:
        await _write(parts, tx, client.id, event, facts, NOBODY, None, "")
        await plan_within(parts, tx)
        return await outlook(parts, tx, client.id, event, facts)


async def enter(
    parts: Parts, client: UUID, event: UUID, facts: EventFacts, by: UUID, verified: Verified | None, note: str = ""
) -> None:
    """Keep a date under the id that its form was given, once, with a note for colleagues. `verified`: how somebody made
    sure of it, on the day that `facts` say. Raises `Stands`, `NotThere`."""
    async with parts.db.transaction() as tx:
        if not await _write(parts, tx, client, event, facts, by, verified, note):
            return
        await audit(tx, parts.clock.real(), by, Act.EVENT_ENTERED, event)
    await parts.wake(PLAN)


async def _write(
    parts: Parts,
    tx: Connection,
    client: UUID,
    event: UUID,
    facts: EventFacts,
    by: UUID,
    verified: Verified | None,
    note: str,
) -> bool:
    """False when it was written before under this id."""
    await case_events.one_writer(tx)
    if not await people.locked(tx, client) or (owner := await helpers.owner(tx, client)) is None:
        raise NotThere(f"no client {client} who has dates")
    if before := await case_events.hold(tx, [event]):
        if before[0].client != client:
            raise NotThere(f"no case event {event}")
        return False
    if (stands := await case_events.same(tx, client, facts.type, facts.starts_at)) is not None:
        raise Stands(stands)
    now, key = parts.now(), parts.vault.client_key(client, owner.key)
    known_by = identity(parts, client, facts)
    if await case_events.by_identity(tx, [known_by]):  # a date that was moved since keeps what it was first known by
        known_by = parts.vault.index("event", str(event))
    await case_events.write(tx, [version_of(facts, event, known_by, client, key, 1, str(by))], now)
    if verified is not None:
        await case_events.record_checks(tx, [check(event, 1, verified, Found.STANDS)], now)
    if note:
        id_ = new_id()
        body = key.seal(note.encode("utf-8", "replace"), "note.body", id_)
        await threads.add_note(tx, id_, client, by, body, now)
    return True
