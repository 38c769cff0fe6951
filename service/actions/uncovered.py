"""The uncovered list: every event of the next days with no delivered reminder, why, and what to do. The first thing a
caseworker sees."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import UNVERIFIED, EventFacts, EventType
from flows.effects import Consent
from flows.ladders import Rung
from flows.ledger import TRUE_STILL, LedgerState
from flows.signing import Instead, instead
from flows.uncovered import Reason, reasons
from service import log
from service.actions import words
from service.errors import WrongKeys
from service.parts import Parts
from service.settings import Mode
from service.store import control, ladders, sealed
from service.store import uncovered as store

DAYS = 14

_log = log.get("uncovered")


@dataclass(frozen=True, slots=True)
class Uncovered:
    """One event nobody can be sure its client knows of. `starts_at` aware, on the venue's clock. `facts` is None where
    they do not open with the keys here; `ref` and `alias` are what the organisation calls the client, or empty;
    `caseworker`: whose client they are.
    """

    event: UUID
    client: UUID
    version: int
    type: str
    status: str
    starts_at: datetime
    reasons: tuple[Reason, ...]
    language: str | None = None
    ref: str = field(default="", repr=False)
    alias: str = field(default="", repr=False)
    facts: EventFacts | None = field(default=None, repr=False)
    caseworker: UUID | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is to be done yet: a reminder is on its way or planned, and nothing stands against it."""
        return all(reason.waits for reason in self.reasons)


async def uncovered(parts: Parts, days: int = DAYS, client: UUID | None = None) -> list[Uncovered]:
    """Events of the next `days` without a delivered reminder, of one client or of all: first those that need somebody,
    soonest first; then those for which waiting is right."""
    now = parts.now()
    await parts.read_standing()
    paused = not (await control.read(parts.db)).going
    found = await store.find(parts.db, now, now + timedelta(days=days), TRUE_STILL, client)
    rungs = await ladders.current(parts.db)
    listed = [_told(parts, event, rungs[EventType(event.type)], paused=paused) for event in found]
    return sorted(listed, key=lambda u: (u.waits, u.starts_at, u.event))


async def pressing(
    parts: Parts, whose: UUID | None, limit: int, days: int = DAYS, after: tuple[datetime, UUID] | None = None
) -> tuple[list[Uncovered], int]:
    """Those of the uncovered events that need somebody, soonest first: the first `limit` after this start and event,
    and how many there are in all; of a caseworker's clients and nobody's, or (None) of all. Only what is shown is
    opened."""
    now = parts.now()
    await parts.read_standing()
    paused = not (await control.read(parts.db)).going
    rungs = await ladders.current(parts.db)
    until = now + timedelta(days=days)
    needy = [
        event
        for event in await store.slim(parts.db, now, until, TRUE_STILL, whose)
        if paused or event.needs or not _sendable(parts, event, rungs[EventType(event.type)], {event.step})
    ]
    shown = [event.id for event in needy if after is None or (event.starts_at, event.id) > after][:limit]
    first = await store.find(parts.db, now, until, TRUE_STILL, None, shown) if shown else []
    return [_told(parts, event, rungs[EventType(event.type)], paused=paused) for event in first], len(needy)


def _why(parts: Parts, event: store.Uncovered, ladder: Sequence[Rung], *, paused: bool) -> tuple[Reason, ...]:
    coming = {line.step for line in event.lines if line.state == LedgerState.PLANNED}
    return reasons(
        event.lines,
        planned=event.planned,
        consent=Consent(event.consent),
        paused=paused,
        frozen=event.frozen,
        off=event.off,
        flag=event.flag or "",
        sendable=_sendable(parts, event, ladder, coming),
    )


def _told(parts: Parts, event: store.Uncovered, ladder: Sequence[Rung], *, paused: bool) -> Uncovered:
    facts, ref, alias = None, "", ""
    try:
        key = parts.vault.client_key(event.client, event.key)
        facts = sealed.unseal_facts(key, event.id, event.facts_sealed)
        ref = key.unseal(event.ref_sealed, "client.ref", event.client).decode() if event.ref_sealed else ""
        alias = key.unseal(event.alias_sealed, "client.alias", event.client).decode() if event.alias_sealed else ""
    except WrongKeys:
        _log.error("an event does not open", case_event=str(event.id))
    why = _why(parts, event, ladder, paused=paused)
    starts_at = event.starts_at.astimezone(ZoneInfo(event.zone))
    return Uncovered(
        event.id,
        event.client,
        event.version,
        event.type,
        event.status,
        starts_at,
        why,
        event.language,
        ref,
        alias,
        facts,
        event.caseworker,
    )


def _sendable(
    parts: Parts, event: store.Uncovered | store.Slim, ladder: Sequence[Rung], steps: Collection[str | None]
) -> bool:
    """Whether the words of what goes next, one of these steps, may be sent. They are only kept from people in live
    mode."""
    if parts.settings.mode is not Mode.LIVE:
        return True
    coming = next((rung for rung in ladder if rung.step in steps), None)
    if coming is None:
        return True
    unverified, discreet = event.status in UNVERIFIED, event.phone_private is not True
    key = words.reminder_key(EventType(event.type), coming.wording, discreet=discreet, unverified=unverified)
    state = parts.content.state(key, words.spoken(parts.content.catalog, event.language or ""))
    return instead(key, state) is Instead.GO
