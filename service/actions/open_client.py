"""A client and their thread, opened for somebody who may see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from flows.contact import Address, Channel
from flows.delivery import MessageState, ProviderStatus
from flows.effects import Consent
from flows.messages import Words
from flows.quiet import Hours
from flows.thread import Reached, Standing, standing
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import people, sealed, threads
from service.store.audit import audit
from service.store.clients import hours
from service.store.people import Person
from service.vault import ClientKey


@dataclass(frozen=True, slots=True)
class Opened:
    """A client with what is sealed of them opened. `row`: the rest."""

    row: Person
    phone: Address
    ref: str = field(repr=False)
    alias: str = field(repr=False)
    home: str = field(default="", repr=False)

    @property
    def label(self) -> str:
        """What staff call them: their alias, or the organisation's reference, or the end of their number."""
        return self.alias or self.ref or sealed.ending(self.phone)


def key_of(parts: Parts, row: Person) -> ClientKey:
    return parts.vault.client_key(row.id, row.key)


def opened(parts: Parts, row: Person) -> Opened:
    """Open a client's row. Raises `WrongKeys`."""
    key = key_of(parts, row)
    return Opened(
        row,
        sealed.unseal_phone(key, row.id, row.phone_sealed),
        key.unseal(row.ref_sealed, "client.ref", row.id).decode() if row.ref_sealed else "",
        key.unseal(row.alias_sealed, "client.alias", row.id).decode() if row.alias_sealed else "",
        sealed.unseal_home(key, row.id, row.home_sealed),
    )


def hours_of(row: Person) -> Hours:
    return hours(row.safe_from, row.safe_until, row.night_urgent)


def reached(parts: Parts, row: Person) -> Reached:
    """What decides whether a human may write to them now."""
    return Reached(
        Consent(row.consent),
        Channel(row.channel),
        row.frozen_at is not None,
        row.unsafe_at is not None,
        row.wrote_here_at,
        row.heard_at,
        parts.zone_of(row.timezone),
        hours_of(row),
    )


async def search(parts: Parts, wanted: str, viewer: UUID | None, limit: int = 50) -> list[Person]:
    """Clients found by exact phone, exact reference, or whole words of their alias."""
    from service.calendars.rows import read_phone  # the library of numbers takes a while

    wanted = wanted.strip()
    phone = read_phone(wanted)
    return await people.search(
        parts.db,
        parts.now(),
        viewer,
        parts.vault.index("phone", phone.value) if phone else None,
        parts.vault.index("client_ref", wanted),
        sealed.alias_words(parts.vault, wanted),
        limit,
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a thread as staff read it. `kind`: `in`, `out`, `note`; `standing`: of what went out; `answers`: the
    notice that somebody's text may answer."""

    kind: str
    id: UUID
    at: datetime
    channel: str
    words: Words
    what: str
    media: int
    standing: Standing | None
    reason: str
    code: int | None
    template: str
    due_at: datetime
    by: UUID | None
    answers: UUID | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A page of a thread, oldest line first; `before`: where the page before begins, None at the beginning."""

    lines: tuple[Line, ...]
    before: tuple[datetime, UUID] | None


async def thread(
    parts: Parts, row: Person, before: tuple[datetime, UUID] | None, limit: int, *, notes: bool = True
) -> Thread:
    """A page of a client's thread, one statement whatever its length."""
    found = await threads.items(parts.db, row.id, before, limit + 1, notes=notes)
    key, now = key_of(parts, row), parts.now()
    more = found[limit - 1] if len(found) > limit else None
    lines = tuple(line(key, item, now) for item in reversed(found[:limit]))
    return Thread(lines, (more.at, more.id) if more else None)


def line(key: ClientKey, item: threads.Item, now: datetime) -> Line:
    """A stored line, opened with its client's key."""
    where = None
    if item.kind == "out":
        words = sealed.unseal_words(key, item.id, item.sealed)
        status = ProviderStatus(item.status) if item.status else None
        where = standing(MessageState(item.state), status, failed=item.failed, later=item.due_at > now)
    else:
        column = "inbound_message.body" if item.kind == "in" else "note.body"
        words = Words(key.unseal(item.sealed, column, item.id).decode())
    return Line(
        item.kind,
        item.id,
        item.at,
        item.channel,
        words,
        item.what,
        item.media,
        where,
        item.reason or "",
        item.code,
        item.template,
        item.due_at,
        item.by,
        item.answers,
    )


async def mark_read(parts: Parts, row: Person, by: UUID, at: datetime) -> None:
    """A thread was opened and read up to `at`: nobody needs to be told of it again, and the trail knows who read."""
    async with parts.db.transaction() as tx:
        if row.unread:
            await threads.read(tx, row.id, at)
        await audit(tx, parts.clock.real(), by, Act.THREAD_READ, row.id)
