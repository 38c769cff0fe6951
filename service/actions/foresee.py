"""See before it happens: what will be sent when and in which words, and the whole caseload on a clock that jumps. Reads
only; sends and stores nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import UNVERIFIED, EventStatus, EventType
from flows.effects import Consent
from flows.ladders import Rung
from flows.ledger import EndState
from flows.replay import Dated, Line, Told, Window, covered, replay
from service import log
from service.actions import words
from service.actions.audit_acts import Act
from service.actions.remind import compose, plan_all
from service.errors import WrongKeys
from service.parts import Parts
from service.store import ladders, reminders
from service.store.audit import audit
from service.store.engine import Connection

BATCH = 2_000
LONGEST = timedelta(days=366)  # no step comes earlier before its event
FIRST = UUID(int=0)
FROZEN = "its number is frozen"

_log = log.get("foresee")


@dataclass(frozen=True, slots=True)
class Coming:
    """One planned step in its words, as they would be today. `at` aware, on the person's clock."""

    event: UUID
    client: UUID
    event_type: str
    step: str
    at: datetime
    template: str
    language: str
    body: str = field(repr=False)
    answers: tuple[str, ...] = ()
    stands_against: str = ""  # why it would not go as things are now


async def preview(parts: Parts, until: datetime, client: UUID | None = None, limit: int = 1_000) -> list[Coming]:
    """What will be sent until an instant, to one client or to all, soonest first, at most `limit` steps."""
    async with parts.db.snapshot() as tx:
        return await preview_within(parts, tx, until, client, limit)


async def preview_within(
    parts: Parts, tx: Connection, until: datetime, client: UUID | None = None, limit: int = 1_000
) -> list[Coming]:
    """`preview`, as seen inside a transaction."""
    now, rungs = parts.now(), await ladders.read(tx)
    found = []
    for row in await reminders.coming(tx, until, client, limit):
        person = parts.zone_of(row.timezone)
        try:
            composed = compose(parts, row, rungs[EventType(row.type)], person, max(now, row.due_at))
        except WrongKeys:
            _log.error("an event does not open", case_event=str(row.case_event))
            continue
        if composed is None:
            continue
        found.append(
            Coming(
                row.case_event,
                row.client,
                row.type,
                row.step,
                row.due_at.astimezone(person),
                composed.template,
                row.language or "",
                composed.said.body,
                tuple(choice.label for choice in composed.said.choices),
                "" if row.consent == Consent.GIVEN else f"consent: {row.consent}",
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Future:
    """What becomes of one event: every step that ends until then, in order, with the key of the words of those that
    are sent; and whether its person will have been told before it begins (None: it begins later)."""

    dated: Dated
    told: tuple[tuple[Told, str], ...]
    covered: bool | None


async def run_ahead(
    parts: Parts,
    until: datetime,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
    instead: Mapping[EventType, tuple[Rung, ...]] | None = None,
) -> AsyncIterator[Future]:
    """The whole caseload from now until `until`, event by event, in flat memory. `instead`: ladders to try in the place
    of those there are; then only events of their types are told."""
    now, rungs = parts.now(), await ladders.current(parts.db)
    for kind in instead or (None,):
        last = FIRST
        while batch := await reminders.ahead(parts.db, last, now, until + LONGEST, BATCH, event_type=kind):
            for event in batch:
                dated = _dated(parts, event)
                ladder = (instead or rungs)[dated.type]
                told = tuple(
                    (each, _key(dated, ladder, each))
                    for each in replay(
                        dated,
                        ladder,
                        now,
                        until,
                        worker_down=worker_down,
                        provider_down=provider_down,
                        replan=instead is not None,
                    )
                )
                done = covered(dated, [each for each, _ in told]) if dated.starts_at <= until else None
                if told or done is not None:
                    yield Future(dated, told, done)
            last = batch[-1].id


def _dated(parts: Parts, event: reminders.Ahead) -> Dated:
    return Dated(
        event.id,
        event.client,
        EventType(event.type),
        EventStatus(event.status),
        ZoneInfo(event.zone),
        event.starts_at,
        parts.zone_of(event.timezone),
        event.hours,
        event.early_texts,
        Consent(event.consent),
        event.phone_private,
        event.planned,
        FROZEN if event.frozen else "",
        event.off,
        tuple(Line(*line) for line in event.lines),
    )


def _key(dated: Dated, ladder: Sequence[Rung], told: Told) -> str:
    """The message key of a step that is sent."""
    if told.state is not EndState.SENT:
        return ""
    wording = next((rung.wording for rung in ladder if rung.step == told.step), "")
    if not wording:
        return f"corrections ({told.step})"
    return words.reminder_key(
        dated.type, wording, discreet=not dated.phone_private, unverified=dated.status in UNVERIFIED
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """What another ladder would change until an instant: texts that would go besides, texts that would go no more, and
    for how many events."""

    added: tuple[Told, ...]
    gone: tuple[Told, ...]
    events: int


async def difference(parts: Parts, kind: EventType, ladder: tuple[Rung, ...], until: datetime) -> Difference:
    """What would be sent otherwise if `ladder` were put in the place of the one there is."""
    rungs = await ladders.current(parts.db)
    now_sent = await _sent(parts, kind, rungs[kind], until)
    then_sent = await _sent(parts, kind, ladder, until)
    added = [then_sent[at] for at in then_sent.keys() - now_sent.keys()]
    gone = [now_sent[at] for at in now_sent.keys() - then_sent.keys()]
    return Difference(
        tuple(sorted(added, key=lambda t: t.at)),
        tuple(sorted(gone, key=lambda t: t.at)),
        len({t.dated.event for t in (*added, *gone)}),
    )


async def _sent(
    parts: Parts, kind: EventType, ladder: tuple[Rung, ...], until: datetime
) -> dict[tuple[UUID, str, datetime], Told]:
    return {
        (told.dated.event, told.step, told.at): told
        async for future in run_ahead(parts, until, instead={kind: ladder})
        for told, _ in future.told
        if told.state is EndState.SENT
    }


async def set_ladder(parts: Parts, kind: EventType, ladder: tuple[Rung, ...], by: UUID | None = None) -> int:
    """Put a ladder in the place of a type's and plan its events ahead anew. What was sent stays; what was planned of
    steps that are gone ends. `by`: the member of staff, None for the command line. Returns how many events that
    were."""
    async with parts.db.transaction() as tx:
        events = await ladders.replace(tx, kind, ladder, parts.now())
        await audit(tx, parts.clock.real(), by, Act.LADDER_CHANGED, None)
    await plan_all(parts)
    return events
