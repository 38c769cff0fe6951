"""A calendar in: rows become clients and case events, created, changed or the same; every bad row named, every good
one kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import islice
from string import ascii_uppercase
from uuid import UUID

from flows.case_events import CaseEventRow, ClientRow, EventFacts, RejectedRow
from flows.contact import Channel
from flows.effects import Consent, TaskKind
from flows.roles import Person, sees, whose
from service.actions.households import household_called
from service.actions.tag_clients import sealed_tags
from service.calendars.rows import Row
from service.errors import StoreError
from service.parts import Parts
from service.store import case_events, clients, sealed, sightings, tags, tasks
from service.store.engine import Connection
from service.store.ids import new_id
from service.vault import ClientKey

NOT_YOURS = "another caseworker's client: have a supervisor bring this row"
NO_LONGER = "no longer on the list: verify"
VERIFY_WITHIN = timedelta(hours=4)
BATCH = 500
TRIES = 5
MOST_AT_A_NUMBER = 9
PLAN = "plan"  # the job that turns new dates into reminders


class Fate(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    SAME = "same"
    HELD = "held"  # contradicts another row: nothing is taken until a person says which is true
    REJECTED = "rejected"
    MISSING = "missing"  # no row: was on this list before, and is not any more


@dataclass(frozen=True, slots=True)
class RowReport:
    """What became of one row of the file. `what`: which facts changed, why it was not taken, or what to check; never a
    cell."""

    row: int
    fate: Fate
    column: str = ""
    what: str = ""
    case_event: UUID | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """Who says so: the list (`source`) a file is of, and the import that brings it. `full`: what the list does not have
    is not on it any more. `by`: the member of staff who brings it; only clients whom they see are spoken of."""

    id: UUID
    source: str = ""
    full: bool = False
    by: Person | None = None


Noted = Callable[[Connection, Sequence[RowReport]], Awaitable[None]]  # keeps reports, in the transaction of their rows
Undone = Callable[[Connection], Awaitable[None]]  # looks at what a dry run would have left


@dataclass(frozen=True, slots=True)
class _Known:
    """A client a row speaks of, with their key open. `ref_index` is None while nobody gave a reference; `label`: how
    they are told apart from others at their number, or ""."""

    id: UUID
    key: ClientKey
    phone_index: bytes
    ref_index: bytes | None
    consent: str
    language: str | None
    timezone: str | None
    channel: str
    household: UUID | None = None
    label: str = field(default="", repr=False)
    helps: bool = False
    caseworker: UUID | None = None
    home: str = field(default="", repr=False)


@dataclass(slots=True)
class _Batch:
    """One transaction's worth of rows."""

    now: datetime
    by_phone: dict[bytes, dict[UUID, _Known]] = field(default_factory=dict)  # who is at a number, the longest first
    by_ref: dict[bytes, _Known] = field(default_factory=dict)
    events: dict[bytes, case_events.Stored] = field(default_factory=dict)
    new_clients: list[clients.NewClient] = field(default_factory=list)
    changes: list[clients.Change] = field(default_factory=list)
    told_apart: list[clients.Change] = field(default_factory=list)  # who share a number with somebody new
    consents: list[tuple[UUID, CaseEventRow | ClientRow]] = field(default_factory=list)
    tagged: list[tuple[UUID, tuple[str, ...]]] = field(default_factory=list)
    writes: list[case_events.Write] = field(default_factory=list)
    verified: list[tuple[UUID, date]] = field(default_factory=list)
    seen: dict[bytes, tuple[int, EventFacts]] = field(default_factory=dict)  # identity → row and what it said
    told: dict[UUID, sightings.Told] = field(default_factory=dict)  # what this list said of an event before
    sighted: list[sightings.Sighting] = field(default_factory=list)
    reports: list[RowReport] = field(default_factory=list)

    def know(self, client: _Known) -> None:
        self.by_phone.setdefault(client.phone_index, {})[client.id] = client
        if client.ref_index is not None:
            self.by_ref[client.ref_index] = client


async def take_in(
    parts: Parts,
    rows: Iterable[Row],
    telling: Telling,
    *,
    dry_run: bool = False,
    noted: Noted | None = None,
    undone: Undone | None = None,
) -> AsyncIterator[RowReport]:
    """Take a calendar or a list of clients in, some hundred rows to a transaction, and say row by row what became of
    it. A file taken in twice changes nothing the second time. What vanished from a full list is told as missing, with a
    task, and nothing else happens to it. `dry_run` says the same and keeps nothing but what `noted` keeps."""
    waiting = iter(rows)
    wrote, good_rows = False, 0
    async with AsyncExitStack() as stack:
        # One transaction for all of a dry run: later rows see earlier ones.
        dry = await stack.enter_async_context(parts.db.undone()) if dry_run else None
        # In a thread: reading a large file takes a while, and whoever reads it also sends messages.
        while batch := await asyncio.to_thread(lambda: list(islice(waiting, BATCH))):
            done = await _keep(parts, dry, batch, telling, noted)
            wrote = wrote or bool(done.writes or done.changes or done.new_clients)
            good_rows += sum(not isinstance(row, RejectedRow) for row in batch)
            for report in done.reports:
                yield report
        if telling.full:
            for report in await _missing(parts, dry, telling, noted, trusted=good_rows > 0):
                yield report
        if dry is not None and undone is not None:
            await undone(dry)
    if wrote and not dry_run:
        await parts.wake(PLAN)


async def import_calendar(parts: Parts, rows: Iterable[Row], *, dry_run: bool = False) -> AsyncIterator[RowReport]:
    """`take_in` of rows that come from nowhere in particular."""
    async for report in take_in(parts, rows, Telling(new_id()), dry_run=dry_run):
        yield report


async def _keep(
    parts: Parts, dry: Connection | None, batch: Sequence[Row], telling: Telling, noted: Noted | None
) -> _Batch:
    """Take rows in for good. A person who writes for the first time in this very moment makes us look again."""
    if dry is not None:
        done = await _take(parts, dry, batch, telling)
        if noted is not None:
            async with parts.db.transaction() as tx:
                await noted(tx, done.reports)
        return done
    for _ in range(TRIES):
        try:
            async with parts.db.transaction() as tx:
                done = await _take(parts, tx, batch, telling)
                if noted is not None:
                    await noted(tx, done.reports)
                return done
        except clients.JustMade:
            continue
    raise StoreError(f"clients of this file were made by somebody else {TRIES} times in a row")


async def _missing(
    parts: Parts, dry: Connection | None, telling: Telling, noted: Noted | None, *, trusted: bool
) -> list[RowReport]:
    """What this list had before and has no more. Nobody is told: it is work for a person."""
    if not trusted:
        reports = [RowReport(0, Fate.REJECTED, "", "no row could be read, so nothing counts as no longer on the list")]
    else:
        async with AsyncExitStack() as stack:
            tx = dry or await stack.enter_async_context(parts.db.transaction())
            gone = await sightings.gone(
                tx, telling.source, telling.id, whose(telling.by) if telling.by else None, parts.now()
            )
            await tasks.open_all(tx, [_verify(e, telling, parts.now()) for e in gone if not e.asked], parts.now())
        reports = [RowReport(0, Fate.MISSING, "", NO_LONGER, e.case_event) for e in gone]
    if noted is not None and reports:
        async with parts.db.transaction() as tx:
            await noted(tx, reports)
    return reports


def _verify(gone: sightings.Gone, telling: Telling, now: datetime) -> tasks.Open:
    key = f"{sightings.VANISHED}:{gone.case_event}:{telling.id}"
    return tasks.Open(
        new_id(), key, TaskKind.VERIFY, True, now + VERIFY_WITHIN, gone.client, gone.case_event, NO_LONGER
    )


async def _take(parts: Parts, tx: Connection, rows: Sequence[Row], telling: Telling) -> _Batch:
    vault, batch = parts.vault, _Batch(parts.now())
    good = [row for row in rows if not isinstance(row, RejectedRow)]
    await case_events.one_writer(tx)
    phones = {vault.index("phone", r.phone.value) for r in good if r.phone}
    refs = {vault.index("client_ref", r.client_ref) for r in good if r.client_ref}
    for c in await clients.find(tx, list(phones), list(refs)):
        key = vault.client_key(c.id, c.key)
        label = sealed.unseal_label_of(key, c.id, c.label_sealed)
        batch.know(
            _Known(
                c.id,
                key,
                c.phone_index,
                c.ref_index,
                c.consent,
                c.language,
                c.timezone,
                c.channel,
                c.household,
                label,
                c.helps is not None,
                c.caseworker,
                sealed.unseal_home(key, c.id, c.home_sealed),
            )
        )
    owners = []
    kept = set()
    for row in good:
        owner = _client(parts, batch, row, telling)
        if isinstance(owner, RowReport):
            batch.reports.append(owner)
        elif isinstance(row, ClientRow):
            kept.add(owner.id)
            batch.reports.append(_of_client(batch, row, owner))
        else:
            owners.append((row, owner, _identity(parts, row, owner)))
    stored = await case_events.by_identity(tx, [identity for _, _, identity in owners])
    batch.events = {e.identity: e for e in stored}
    batch.told = await sightings.told(tx, telling.source, [e.id for e in stored])
    for row, owner, identity in owners:
        report = _event(batch, row, owner, identity, telling)
        batch.reports.append(report)
        if report.fate not in (Fate.REJECTED, Fate.HELD):
            kept.add(owner.id)
    for bad in rows:
        if isinstance(bad, RejectedRow):
            fate = Fate.HELD if bad.held else Fate.SAME if bad.again else Fate.REJECTED
            batch.reports.append(RowReport(bad.row, fate, bad.column, bad.why))
    batch.reports.sort(key=lambda report: report.row)
    # A row that cannot be read is still on the list.
    unread = {vault.index("event_ref", r.event_ref) for r in rows if isinstance(r, RejectedRow) and r.event_ref}
    await sightings.still_there(tx, telling.source, telling.id, list(unread))
    # A client of rejected rows only leaves no trace.
    batch.new_clients = [c for c in batch.new_clients if c.id in kept]
    batch.changes = [c for c in batch.changes if c.client in kept]
    batch.consents = [(client, row) for client, row in batch.consents if client in kept]
    await clients.add(tx, batch.new_clients, batch.now)
    await clients.change(tx, batch.changes + batch.told_apart)
    await tags.add(tx, [(client, sealed_tags(parts, said)) for client, said in batch.tagged if client in kept])
    await clients.record_consents(tx, [_said(client, row, batch.now) for client, row in batch.consents])
    await case_events.write(tx, batch.writes, batch.now)
    await case_events.set_verified(tx, batch.verified)
    await sightings.note(tx, telling.source, telling.id, batch.sighted, batch.now)
    return batch


def _said(client: UUID, row: CaseEventRow | ClientRow, now: datetime) -> clients.ConsentSaid:
    assert row.consent is not None
    at = datetime.combine(row.consent_on, datetime.min.time(), UTC) if row.consent_on else now
    how = row.consent_how or "calendar file"
    return clients.ConsentSaid(client, row.consent, how, row.language, at, dated=row.consent_on is not None)


def _of_client(batch: _Batch, row: ClientRow, owner: _Known) -> RowReport:
    """What became of a row of a list of clients."""
    if any(c.id == owner.id for c in batch.new_clients):
        return RowReport(row.row, Fate.CREATED)
    changes = [c for c in batch.changes if c.client == owner.id]
    names = [name for name in ("language", "timezone", "ref", "city") if any(getattr(c, _FIELD[name]) for c in changes)]
    if any(client == owner.id for client, _ in batch.consents):
        names.append("consent")
    return RowReport(row.row, Fate.CHANGED if names else Fate.SAME, what=", ".join(names))


_FIELD = {"language": "language", "timezone": "timezone", "ref": "ref_index", "city": "home_sealed"}


def _client(parts: Parts, batch: _Batch, row: CaseEventRow | ClientRow, telling: Telling) -> _Known | RowReport:
    """The client of a row, made if the phone is new; or why the row cannot have one."""
    phone = parts.vault.index("phone", row.phone.value) if row.phone else None
    ref = parts.vault.index("client_ref", row.client_ref) if row.client_ref else None
    belongs = household_called(parts, row.household) if row.household else None
    with_ref = batch.by_ref.get(ref) if ref else None
    here = list(batch.by_phone.get(phone, {}).values()) if phone else []
    for each in filter(None, (with_ref, *here)):
        if telling.by is not None and not sees(telling.by, each.caseworker):
            return _rejected(row, "client_ref" if each is with_ref else "phone", NOT_YOURS)
    if with_ref is not None and phone is not None and with_ref.phone_index != phone:
        return _rejected(row, "phone", "not the number known for this client_ref: change it in the client's record")
    if any(k.helps for k in here):
        return _rejected(row, "phone", "this number is told somebody's dates: find out whose it is")
    at_phone = None if with_ref else _one_of(row, here, ref)
    if isinstance(at_phone, RowReport):
        return at_phone
    if with_ref is None and at_phone is None and here:
        if belongs is None:
            return _rejected(row, "client_ref", "this phone belongs to another client_ref: give both one household")
        if len(here) >= MOST_AT_A_NUMBER:
            return _rejected(row, "phone", f"{MOST_AT_A_NUMBER} people share this phone already")
        if any(k.household not in (None, belongs) for k in here):
            return _rejected(row, "household", "this phone belongs to another household")
        for each in here:  # from now on they are told apart
            _labelled(batch, each, belongs, batch.told_apart, each.label or letter(k.label for k in _at(batch, phone)))
    known = with_ref or at_phone
    if known is None:
        if row.phone is None or phone is None:
            return _rejected(row, "client_ref", "nobody is known by this client_ref: give a phone as well")
        known = _new_client(parts, batch, row, phone, ref, belongs)
    else:
        if known.household not in (None, belongs) and belongs is not None:
            return _rejected(row, "household", "this client belongs to another household: change it in their record")
        taken = {k.label for k in _at(batch, known.phone_index) if k.id != known.id}
        label = row.label if row.label and not known.label and row.label not in taken else ""
        known = _labelled(batch, _updated(batch, row, known, ref), belongs, batch.changes, known.label or label)
    batch.know(known)
    if row.tags:
        batch.tagged.append((known.id, row.tags))
    return known


def _at(batch: _Batch, phone: bytes | None) -> list[_Known]:
    return list(batch.by_phone.get(phone, {}).values()) if phone else []


def _one_of(row: CaseEventRow | ClientRow, here: Sequence[_Known], ref: bytes | None) -> _Known | RowReport | None:
    """Which of those at a number a row speaks of; None: somebody new."""
    unknown = [k for k in here if ref is None or k.ref_index is None]
    if row.label and (row.household or len(here) > 1):
        called = [k for k in unknown if k.label == row.label] or [k for k in unknown if not k.label]
        return called[0] if called else None
    if len(here) <= 1:
        return unknown[0] if unknown else None
    if ref is not None:
        return None
    return _rejected(row, "phone", "several people share this phone: say whose date it is by client_ref or label")


def letter(taken: Iterable[str]) -> str:
    """How somebody is told apart who has not said how: the first letter nobody has."""
    return next(each for each in ascii_uppercase if each not in set(taken))


def _labelled(
    batch: _Batch, known: _Known, household: UUID | None, changes: list[clients.Change], label: str
) -> _Known:
    """The same client in a household, and under a label."""
    joined = household if known.household is None else None
    new = label if label != known.label else ""
    if joined or new:
        label_sealed = sealed.seal_label_of(known.key, known.id, new) if new else None
        changes.append(clients.Change(known.id, household=joined, label_sealed=label_sealed))
    named = replace(known, household=known.household or household, label=label)
    batch.know(named)
    return named


def _new_client(
    parts: Parts,
    batch: _Batch,
    row: CaseEventRow | ClientRow,
    phone: bytes,
    ref: bytes | None,
    household: UUID | None,
) -> _Known:
    assert row.phone is not None
    client, here = new_id(), _at(batch, phone)
    taken = {k.label for k in here}
    label = row.label if row.label not in taken else ""
    label = label or (letter(taken) if here else "")
    key, wrapped = parts.vault.new_client_key(client)
    channel = row.channel or (Channel.SMS if row.phone.is_number else Channel.WHATSAPP)
    batch.new_clients.append(
        clients.NewClient(
            client,
            wrapped,
            phone,
            sealed.seal_phone(key, client, row.phone),
            sealed.no_state(key, client),
            channel,
            Consent.UNASKED,
            ref,
            key.seal(row.client_ref.encode(), "client.ref", client) if ref else None,
            key.seal(row.alias.encode(), "client.alias", client) if row.alias else None,
            row.language,
            row.client_timezone,
            sealed.alias_words(parts.vault, row.alias),
            household=household,
            label_sealed=sealed.seal_label_of(key, client, label) if label else None,
            speaks=not here,
        )
    )
    consent: str = Consent.UNASKED
    if row.consent is not None:
        batch.consents.append((client, row))
        consent = row.consent
    known = _Known(client, key, phone, ref, consent, row.language, row.client_timezone, channel, household, label)
    if row.client_city:
        batch.changes.append(clients.Change(client, home_sealed=sealed.seal_home(key, client, row.client_city)))
    return replace(known, home=row.client_city)


def _updated(batch: _Batch, row: CaseEventRow | ClientRow, known: _Known, ref: bytes | None) -> _Known:
    """What the row says anew of a client. Their own words win: language and consent are taken from a file only while
    the client has said nothing."""
    language = row.language if known.language is None else None
    timezone = row.client_timezone if row.client_timezone != known.timezone else None
    new_ref = ref if known.ref_index is None else None
    home = row.client_city if row.client_city != known.home else ""
    if language or timezone or new_ref or home:
        ref_sealed = known.key.seal(row.client_ref.encode(), "client.ref", known.id) if new_ref else None
        home_sealed = sealed.seal_home(known.key, known.id, home) if home else None
        batch.changes.append(
            clients.Change(known.id, language, timezone, None, new_ref, ref_sealed, home_sealed=home_sealed)
        )
    consent = known.consent
    if row.consent is not None and consent == Consent.UNASKED:
        batch.consents.append((known.id, row))
        consent = row.consent
    return replace(
        known,
        language=known.language or language,
        timezone=timezone or known.timezone,
        ref_index=known.ref_index or new_ref,
        home=home or known.home,
        consent=consent,
    )


def _identity(parts: Parts, row: CaseEventRow, owner: _Known) -> bytes:
    return parts.vault.index("event_ref", row.event_ref) if row.event_ref else identity(parts, owner.id, row.facts)


def identity(parts: Parts, client: UUID, facts: EventFacts) -> bytes:
    """By what a date is known again that nobody gave a reference."""
    return parts.vault.index("event", f"{facts.source}|{client}|{facts.type}|{facts.day}|{facts.at:%H:%M}")


def _event(batch: _Batch, row: CaseEventRow, owner: _Known, identity: bytes, telling: Telling) -> RowReport:
    stored = batch.events.get(identity)
    if stored is not None and stored.client != owner.id:
        return _rejected(row, "event_ref", "this event_ref belongs to another client")
    before = None if stored is None else sealed.unseal_facts(owner.key, stored.id, stored.facts_sealed)
    told = batch.told.get(stored.id) if stored else None
    if identity not in batch.seen and told is not None and told.by == telling.id and told.row and before is not None:
        batch.seen[identity] = told.row, before  # an earlier batch of this very file
    if identity in batch.seen:
        first, said = batch.seen[identity]
        if not changed(said, row.facts):
            return RowReport(row.row, Fate.SAME, case_event=stored.id if stored else None)
        column = "event_ref" if row.event_ref else "event_type"
        why = f"the same event stands in row {first} with other facts: keep one of them"
        return RowReport(row.row, Fate.HELD, column, why)
    changes = [] if before is None else changed(before, row.facts)
    if told is not None and row.sequence is not None and (told.sequence or 0) > row.sequence and changes:
        return _rejected(row, "sequence", "older than what this calendar said before")
    batch.seen[identity] = row.row, row.facts
    event = stored.id if stored else new_id()
    batch.sighted.append(sightings.Sighting(event, row.row, row.sequence))
    if stored is None:
        batch.writes.append(version_of(row.facts, event, identity, owner.id, owner.key, 1))
        return RowReport(row.row, Fate.CREATED, case_event=event)
    if not changes:
        if row.facts.verified_on is not None:
            batch.verified.append((stored.id, row.facts.verified_on))
        return RowReport(row.row, Fate.SAME, case_event=event)
    batch.writes.append(version_of(row.facts, stored.id, identity, owner.id, owner.key, stored.version + 1))
    return RowReport(row.row, Fate.CHANGED, what=", ".join(changes), case_event=event)


def changed(before: EventFacts, after: EventFacts) -> list[str]:
    """The names of the facts that differ, apart from where we know them from and when they were checked."""
    return [
        name
        for name in EventFacts.__slots__
        if name not in ("source", "verified_on") and getattr(before, name) != getattr(after, name)
    ]


def version_of(
    facts: EventFacts, event: UUID, identity: bytes, client: UUID, key: ClientKey, version: int, by: str = "file"
) -> case_events.Write:
    """These facts as a version of an event to write down; `by`: a member of staff, or a file."""
    return case_events.Write(
        event,
        identity,
        client,
        version,
        facts.type,
        facts.status,
        facts.day,
        facts.zone,
        facts.starts_at,
        sealed.seal_facts(key, event, facts),
        facts.verified_on,
        by,
    )


def _rejected(row: CaseEventRow | ClientRow, column: str, why: str) -> RowReport:
    return RowReport(row.row, Fate.REJECTED, column, why)
