"""The uncovered list: every event of the next days with no delivered reminder, why, and what to do. The first thing a
caseworker sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    parts: Parts, sees: Callable[[UUID | None], bool], limit: int, days: int = DAYS
) -> tuple[list[Uncovered], int]:
    """Those of the uncovered events that need somebody, soonest first: the first `limit`, and how many there are in
    all. `sees`: whether a client of this caseworker is to be shown. Only what is shown is opened."""
    now = parts.now()
    await parts.read_standing()
    paused = not (await control.read(parts.db)).going
    closed_tells = parts.settings.mode is not Mode.LIVE or not parts.content.drafts  # no words are held back
    rungs = await ladders.current(parts.db)
    shown: list[Uncovered] = []
    count = 0
    for event in await store.find(parts.db, now, now + timedelta(days=days), TRUE_STILL, None):
        if not sees(event.caseworker):
            continue
        ladder = rungs[EventType(event.type)]
        if closed_tells and all(reason.waits for reason in _why(parts, event, ladder, None, paused=paused)):
            continue
        if len(shown) < limit or not closed_tells:
            told = _told(parts, event, ladder, paused=paused)
            if told.waits:
                continue
            if len(shown) < limit:
                shown.append(told)
        count += 1
    return shown, count


def _why(
    parts: Parts, event: store.Uncovered, ladder: Sequence[Rung], facts: EventFacts | None, *, paused: bool
) -> tuple[Reason, ...]:
    return reasons(
        event.lines,
        planned=event.planned,
        consent=Consent(event.consent),
        paused=paused,
        frozen=event.frozen,
        client_paused=event.paused,
        flag=event.flag or "",
        sendable=facts is None or _sendable(parts, event, ladder, facts),
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
    why = _why(parts, event, ladder, facts, paused=paused)
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


def _sendable(parts: Parts, event: store.Uncovered, ladder: Sequence[Rung], facts: EventFacts) -> bool:
    """Whether the words of what goes next may be sent. They are only kept from people in live mode."""
    if parts.settings.mode is not Mode.LIVE:
        return True
    steps = {line.step for line in event.lines if line.state == LedgerState.PLANNED}
    coming = next((rung for rung in ladder if rung.step in steps), None)
    if coming is None:
        return True
    unverified = facts.status in UNVERIFIED
    key = words.reminder_key(facts, coming.wording, discreet=event.phone_private is not True, unverified=unverified)
    state = parts.content.state(key, words.spoken(parts.content.catalog, event.language or ""))
    return instead(key, state) is Instead.GO
