"""The calendar, opened for somebody who may see it: the agenda, a month, one date with all that hangs on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import CaseEventRow, EventFacts, EventStatus
from flows.clashes import Clash, Far
from flows.follow_up import CALL
from flows.messages import Words
from service.actions import change_event, foresee, near, words
from service.actions.bring import PURPOSE
from service.actions.change_event import Past
from service.actions.foresee import Coming
from service.actions.venues import Place, named, venues
from service.calendars.rows import Checker, fold_space
from service.errors import WrongKeys
from service.parts import Parts
from service.store import agenda, follow_ups, people, sealed
from service.store.agenda import Entry, Line, Wanted
from service.store.engine import Connection

BATCH = 200
MOST_READ = 2_000  # dates opened for one page when a place is looked for: places are sealed
MOST_AMONG = 12  # places that a form lets choose among
EXPLAIN = ("moving.far-not", "moving.far-ask", "moving.court-tell")  # a new address does not move the court
EDITABLE = ("date", "time", "timezone", "fold", "venue", "address", "city", "room", "mode")


@dataclass(frozen=True, slots=True)
class Shown:
    """A date with what is sealed of it opened. `facts` is None where they do not open with the keys here."""

    row: Entry
    label: str = field(repr=False)
    phone: str = field(repr=False)
    facts: EventFacts | None = field(repr=False)


def opened(parts: Parts, row: Entry) -> Shown:
    try:
        key = parts.vault.client_key(row.client, row.key)
        facts = sealed.unseal_facts(key, row.id, row.facts_sealed)
        name = sealed.unseal_name(key, row.client, row.alias_sealed, row.ref_sealed, row.phone_sealed)
        return Shown(row, name, sealed.unseal_phone(key, row.client, row.phone_sealed).value, facts)
    except WrongKeys:
        return Shown(row, "", "", None)


async def dates(
    parts: Parts, wanted: Wanted, since: datetime, after: tuple[datetime, UUID] | None, limit: int, place: str = ""
) -> tuple[list[Shown], tuple[datetime, UUID] | None]:
    """A page of the agenda, and where the next one begins. `place`: words of a venue, its city or address; since these
    are sealed, at most `MOST_READ` dates are looked through for one page."""
    words, found, read = place.casefold().split(), list[Shown](), 0
    while True:
        size = BATCH if words else limit + 1
        rows = await agenda.page(parts.db, parts.now(), wanted, since, after, size)
        for row in rows:
            if len(found) == limit:
                return found, after
            shown = opened(parts, row)
            after = row.starts_at, row.id
            if not words or (shown.facts is not None and _is_at(shown.facts, words)):
                found.append(shown)
        read += len(rows)
        if len(rows) < size:
            return found, None
        if read >= MOST_READ:
            return found, after


def _is_at(facts: EventFacts, words: Sequence[str]) -> bool:
    where = f"{facts.venue} {facts.city} {facts.address}".casefold()
    return all(word in where for word in words)


@dataclass(frozen=True, slots=True)
class Other:
    """Another date that stands in the way of this one."""

    how: Clash
    event: UUID
    facts: EventFacts = field(repr=False)


@dataclass(frozen=True, slots=True)
class From:
    """A file an event comes from, and in which row it stood."""

    file: UUID
    label: str = field(repr=False)
    source: str
    line: int
    fate: str
    at: datetime
    by: str | None


@dataclass(frozen=True, slots=True)
class Whole:
    """One date with its versions, files, ledger, coming words, clashes and outcome."""

    shown: Shown
    history: list[Past]
    files: list[From]
    ledger: list[Line]
    coming: list[Coming]
    others: list[Other]
    far: Far
    explain: tuple[Words, ...]
    outcome: tuple[str, str] | None

    @property
    def said(self) -> str:
        """What they answered last about the date as it stands; "" for nothing."""
        newest = [line for line in self.ledger if line.version == self.shown.row.version and line.confirmed]
        return max(newest, key=lambda line: (line.step == CALL, line.due_at)).confirmed or "" if newest else ""


async def whole(parts: Parts, row: Entry) -> Whole:
    """Everything about a date, in a fixed number of questions to the database. Raises `WrongKeys`."""
    own = parts.vault.own_key(PURPOSE)
    files = []
    for f in await agenda.files(parts.db, row.id):
        try:
            label = own.unseal(f.label_sealed, "import_file.label", f.file).decode()
        except WrongKeys:
            label = ""
        files.append(From(f.file, label, f.source, f.line, f.fate, f.at, f.by))
    async with parts.db.snapshot() as tx:
        others, far = await near.flags(parts, tx, row.id, parts.now())
        explain = await _explained(parts, tx, row.client, others, far)
    coming = [
        c for c in await foresee.preview(parts, row.starts_at + foresee.AFTERWARDS, row.client) if c.tells(row.id)
    ]
    return Whole(
        opened(parts, row),
        await change_event.history(parts, row.id),
        files,
        await agenda.ledger(parts.db.pool, row.id),
        coming,
        [Other(*other) for other in others],
        far,
        explain,
        await follow_ups.outcome(parts.db, row.id),
    )


def cells(facts: EventFacts) -> dict[str, str]:
    """What may be changed of a date, as a row of a calendar says it."""
    return {
        "date": facts.day.isoformat(),
        "time": f"{facts.at:%H:%M}",
        "timezone": facts.zone,
        "fold": str(facts.fold) if facts.fold else "",
        "venue": facts.venue,
        "address": facts.address,
        "city": facts.city,
        "room": facts.room,
        "mode": facts.mode,
    }


@dataclass(frozen=True, slots=True)
class Unclear:
    """What is wrong with a form, by column; `among`: the places that its words may mean, where one must be chosen."""

    wrong: dict[str, str]
    among: list[Place] = field(default_factory=list)


async def read(
    parts: Parts, type_: str, given: Mapping[str, str], before: EventFacts | None = None
) -> EventFacts | Unclear:
    """The facts that a form gives, checked like a row of a file; its place may be found by words. `before`: what it
    changes. A place chosen anew brings its own address and clock, where the form still has those of the old one."""
    row = {name: fold_space(value) for name, value in given.items() if name in (*EDITABLE, "verified_on")}
    row |= {"event_type": type_, "client_ref": "-"}
    places = await venues(parts.db)
    if before is None or row["venue"] != before.venue:
        old = cells(before) if before else {}
        meant = named(row["venue"], places)
        chosen = [p for p in meant if p.code == given.get("which")] or meant
        if len(chosen) == 1:
            row["venue"] = chosen[0].code
            row |= {name: "" for name in ("address", "city", "timezone") if row[name] == old.get(name)}
        elif chosen and row["timezone"] in ("", old.get("timezone")):
            return Unclear({"venue": "several"}, chosen[:MOST_AMONG])
    found = Checker(places).check(1, row)
    return found.facts if isinstance(found, CaseEventRow) else Unclear({bad.column: bad.why for bad in found})


async def checked(parts: Parts, facts: EventFacts, given: Mapping[str, str]) -> EventFacts | Unclear:
    """Other facts for a date, as a form gives them."""
    new = await read(parts, facts.type, given, facts)
    if isinstance(new, Unclear):
        return new
    status = EventStatus.SCHEDULED if facts.status is EventStatus.MOVED else facts.status
    return replace(new, status=status, source=facts.source, verified_on=facts.verified_on)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What would follow: the facts that would change, what would be sent, what would stand in its way, and every step
    with what becomes of it."""

    what: tuple[str, ...]
    coming: list[Coming]
    others: list[Other]
    far: Far
    explain: tuple[Words, ...] = ()
    lines: list[Line] = field(default_factory=list)


async def what_if(parts: Parts, row: Entry, facts: EventFacts) -> WhatIf:
    """What would be sent if a date had these facts: changed, planned and undone in one transaction."""
    async with change_event.tried(parts, row.id, facts) as (tx, done):
        seen = await outlook(parts, tx, row.client, row.id, facts)
        return replace(seen, what=done.what)


async def outlook(parts: Parts, tx: Connection, client: UUID, event: UUID, facts: EventFacts) -> WhatIf:
    """What follows from a date as it stands inside a transaction, planned."""
    coming = await foresee.preview_within(parts, tx, facts.starts_at + foresee.AFTERWARDS, client)
    others, far = await near.flags(parts, tx, event, parts.now())
    explain = await _explained(parts, tx, client, others, far)
    lines = await agenda.ledger(tx, event)
    newest = max((line.version for line in lines), default=0)
    own = [c for c in coming if c.tells(event)]
    newest_lines = [line for line in lines if line.version == newest]
    return WhatIf((), own, [Other(*o) for o in others], far, explain, newest_lines)


async def _explained(
    parts: Parts, tx: Connection, client: UUID, others: Sequence[tuple[Clash, UUID, EventFacts]], far: Far
) -> tuple[Words, ...]:
    """What the person may be told of a date that is far away, in the very words they find under Moving."""
    if far is not Far.FAR and all(how is not Clash.TOO_FAR for how, _, _ in others):
        return ()
    person = await people.one_in(tx, client, parts.now())
    language = person.language or "" if person else ""
    return tuple(words.speak(parts.content, key, language) for key in EXPLAIN)


def local(facts: EventFacts) -> datetime:
    """When a date begins, on the venue's clock."""
    return facts.starts_at.astimezone(ZoneInfo(facts.zone))
