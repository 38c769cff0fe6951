"""A calendar in: rows become clients and case events, created, changed or the same; every bad row named, every good
one kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from uuid import UUID

from flows.case_events import CaseEventRow, EventFacts, RejectedRow
from flows.contact import Channel
from flows.effects import Consent
from service.calendars.rows import Row
from service.errors import StoreError
from service.parts import Parts
from service.store import case_events, clients, sealed
from service.store.engine import Connection
from service.store.ids import new_id
from service.vault import ClientKey

BATCH = 500
TRIES = 5
PLAN = "plan"  # the job that turns new dates into reminders
Seen = dict[bytes, tuple[int, int]]  # what a file said of each event so far: identity → row and hash of the facts


class Fate(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    SAME = "same"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class RowReport:
    """What became of one row of the file. `what`: which facts changed, or why it was rejected; never a cell."""

    row: int
    fate: Fate
    column: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """A client a row speaks of, with their key open. `ref_index` is None while nobody gave a reference."""

    id: UUID
    key: ClientKey
    phone_index: bytes
    ref_index: bytes | None
    consent: str
    language: str | None
    timezone: str | None
    channel: str


@dataclass(slots=True)
class _Batch:
    """One transaction's worth of rows."""

    now: datetime
    by_phone: dict[bytes, _Known] = field(default_factory=dict)
    by_ref: dict[bytes, _Known] = field(default_factory=dict)
    events: dict[bytes, case_events.Stored] = field(default_factory=dict)
    new_clients: list[clients.NewClient] = field(default_factory=list)
    changes: list[clients.Change] = field(default_factory=list)
    consents: list[tuple[UUID, CaseEventRow]] = field(default_factory=list)
    writes: list[case_events.Write] = field(default_factory=list)
    verified: list[tuple[UUID, CaseEventRow]] = field(default_factory=list)
    reports: list[RowReport] = field(default_factory=list)

    def know(self, client: _Known) -> None:
        self.by_phone[client.phone_index] = client
        if client.ref_index is not None:
            self.by_ref[client.ref_index] = client


async def import_calendar(parts: Parts, rows: Iterable[Row], *, dry_run: bool = False) -> AsyncIterator[RowReport]:
    """Take a calendar in, some hundred rows to a transaction, and say row by row what became of it. A file taken in
    twice changes nothing the second time. `dry_run` says the same and keeps nothing."""
    waiting = iter(rows)
    wrote = False
    seen: Seen = {}
    async with AsyncExitStack() as stack:
        undone = await stack.enter_async_context(_undone(parts)) if dry_run else None
        while batch := list(islice(waiting, BATCH)):
            good = [row for row in batch if isinstance(row, CaseEventRow)]
            done = await _take(parts, undone, good, seen) if undone else await _keep(parts, good, seen)
            wrote = wrote or bool(done.writes or done.changes)
            rejected = [RowReport(r.row, Fate.REJECTED, r.column, r.why) for r in batch if isinstance(r, RejectedRow)]
            for report in sorted([*done.reports, *rejected], key=lambda r: r.row):
                yield report
    if wrote and not dry_run:
        await parts.wake(PLAN)


class _Undo(Exception):
    """Rolls a dry run back."""


@asynccontextmanager
async def _undone(parts: Parts) -> AsyncIterator[Connection]:
    """One transaction for all of a dry run: later rows see earlier ones, and nothing stays."""
    try:
        async with parts.db.transaction() as tx:
            yield tx
            raise _Undo
    except _Undo:
        pass


async def _keep(parts: Parts, rows: Sequence[CaseEventRow], seen: Seen) -> _Batch:
    """Take rows in for good. A person who writes for the first time in this very moment makes us look again."""
    for _ in range(TRIES):
        before = dict(seen)
        try:
            async with parts.db.transaction() as tx:
                return await _take(parts, tx, rows, seen)
        except clients.JustMade:
            seen.clear()
            seen.update(before)
    raise StoreError(f"clients of this file were made by somebody else {TRIES} times in a row")


async def _take(parts: Parts, tx: Connection, rows: Sequence[CaseEventRow], seen: Seen) -> _Batch:
    vault, batch = parts.vault, _Batch(parts.now())
    await case_events.one_writer(tx)
    phones = {vault.index("phone", r.phone.value) for r in rows if r.phone}
    refs = {vault.index("client_ref", r.client_ref) for r in rows if r.client_ref}
    for c in await clients.find(tx, list(phones), list(refs)):
        key = vault.client_key(c.id, c.key)
        batch.know(_Known(c.id, key, c.phone_index, c.ref_index, c.consent, c.language, c.timezone, c.channel))
    owners = []
    for row in rows:
        owner = _client(parts, batch, row)
        if isinstance(owner, RowReport):
            batch.reports.append(owner)
        else:
            owners.append((row, owner, _identity(parts, row, owner)))
    stored = await case_events.by_identity(tx, [identity for _, _, identity in owners])
    batch.events = {e.identity: e for e in stored}
    kept = set()
    for row, owner, identity in owners:
        report = _event(batch, row, owner, identity, seen)
        batch.reports.append(report)
        if report.fate is not Fate.REJECTED:
            kept.add(owner.id)
    # A client of rejected rows only leaves no trace.
    batch.new_clients = [c for c in batch.new_clients if c.id in kept]
    batch.changes = [c for c in batch.changes if c.client in kept]
    batch.consents = [(client, row) for client, row in batch.consents if client in kept]
    await clients.add(tx, batch.new_clients, batch.now)
    await clients.change(tx, batch.changes)
    for client, row in batch.consents:
        assert row.consent is not None
        at = datetime.combine(row.consent_on, datetime.min.time(), UTC) if row.consent_on else batch.now
        await clients.record_consent(
            tx,
            new_id(),
            client,
            row.consent,
            row.consent_how or "calendar file",
            row.language,
            at,
            dated=row.consent_on is not None,
        )
    await case_events.write(tx, batch.writes, batch.now)
    for event, row in batch.verified:
        assert row.facts.verified_on is not None
        await case_events.set_verified(tx, event, row.facts.verified_on)
    return batch


def _client(parts: Parts, batch: _Batch, row: CaseEventRow) -> _Known | RowReport:
    """The client of a row, made if the phone is new; or why the row cannot have one."""
    phone = parts.vault.index("phone", row.phone.value) if row.phone else None
    ref = parts.vault.index("client_ref", row.client_ref) if row.client_ref else None
    at_phone = batch.by_phone.get(phone) if phone else None
    with_ref = batch.by_ref.get(ref) if ref else None
    if with_ref is not None and phone is not None and with_ref.phone_index != phone:
        return _rejected(row, "phone", "not the number known for this client_ref: change it in the client's record")
    if at_phone is not None and ref is not None and at_phone.ref_index not in (None, ref):
        return _rejected(row, "client_ref", "this phone belongs to another client_ref")
    known = with_ref or at_phone
    if known is None:
        if row.phone is None or phone is None:
            return _rejected(row, "client_ref", "nobody is known by this client_ref: give a phone as well")
        known = _new_client(parts, batch, row, phone, ref)
    else:
        known = _updated(batch, row, known, ref)
    batch.know(known)
    return known


def _new_client(parts: Parts, batch: _Batch, row: CaseEventRow, phone: bytes, ref: bytes | None) -> _Known:
    assert row.phone is not None
    client = new_id()
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
        )
    )
    consent: str = Consent.UNASKED
    if row.consent is not None:
        batch.consents.append((client, row))
        consent = row.consent
    return _Known(client, key, phone, ref, consent, row.language, row.client_timezone, channel)


def _updated(batch: _Batch, row: CaseEventRow, known: _Known, ref: bytes | None) -> _Known:
    """What the row says anew of a client. Their own words win: language and consent are taken from a file only while
    the client has said nothing."""
    language = row.language if known.language is None else None
    timezone = row.client_timezone if row.client_timezone != known.timezone else None
    new_ref = ref if known.ref_index is None else None
    if language or timezone or new_ref:
        ref_sealed = known.key.seal(row.client_ref.encode(), "client.ref", known.id) if new_ref else None
        batch.changes.append(clients.Change(known.id, language, timezone, None, new_ref, ref_sealed))
    consent = known.consent
    if row.consent is not None and consent == Consent.UNASKED:
        batch.consents.append((known.id, row))
        consent = row.consent
    return replace(
        known,
        language=known.language or language,
        timezone=timezone or known.timezone,
        ref_index=known.ref_index or new_ref,
        consent=consent,
    )


def _identity(parts: Parts, row: CaseEventRow, owner: _Known) -> bytes:
    if row.event_ref:
        return parts.vault.index("event_ref", row.event_ref)
    facts = row.facts
    return parts.vault.index("event", f"{facts.source}|{owner.id}|{facts.type}|{facts.day}|{facts.at:%H:%M}")


def _event(batch: _Batch, row: CaseEventRow, owner: _Known, identity: bytes, seen: Seen) -> RowReport:
    stored = batch.events.get(identity)
    facts = hash((owner.id, replace(row.facts, source="", verified_on=None)))
    if identity in seen:
        first, said = seen[identity]
        if facts == said:
            return RowReport(row.row, Fate.SAME)
        column = "event_ref" if row.event_ref else "event_type"
        return _rejected(row, column, f"the same event stands in row {first} with other facts: keep one of them")
    if stored is None or stored.client == owner.id:
        seen[identity] = row.row, facts
    if stored is None:
        event = new_id()
        batch.writes.append(_write(event, identity, owner, 1, row))
        return RowReport(row.row, Fate.CREATED)
    if stored.client != owner.id:
        return _rejected(row, "event_ref", "this event_ref belongs to another client")
    before = sealed.unseal_facts(owner.key, stored.id, stored.facts_sealed)
    changes = changed(before, row.facts)
    if not changes:
        if row.facts.verified_on is not None:
            batch.verified.append((stored.id, row))
        return RowReport(row.row, Fate.SAME)
    batch.writes.append(_write(stored.id, identity, owner, stored.version + 1, row))
    return RowReport(row.row, Fate.CHANGED, what=", ".join(changes))


def changed(before: EventFacts, after: EventFacts) -> list[str]:
    """The names of the facts that differ, apart from where we know them from and when they were checked."""
    return [
        name
        for name in EventFacts.__slots__
        if name not in ("source", "verified_on") and getattr(before, name) != getattr(after, name)
    ]


def _write(event: UUID, identity: bytes, owner: _Known, version: int, row: CaseEventRow) -> case_events.Write:
    facts = row.facts
    return case_events.Write(
        event,
        identity,
        owner.id,
        version,
        facts.type,
        facts.status,
        facts.day,
        facts.zone,
        facts.starts_at,
        sealed.seal_facts(owner.key, event, facts),
        facts.verified_on,
    )


def _rejected(row: CaseEventRow, column: str, why: str) -> RowReport:
    return RowReport(row.row, Fate.REJECTED, column, why)
