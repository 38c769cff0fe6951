"""A date becomes reminders: plan what is not planned, then enqueue what is due. Both may run any number of times."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import assert_never
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import changes, door
from flows.case_events import AHEAD, UNVERIFIED, EventStatus, EventType
from flows.effects import Consent, TaskKind
from flows.engine import FlowError
from flows.ladders import Rung
from flows.ledger import CORRECTED, NEVER_TOLD, TRUE_STILL, LedgerState
from flows.quiet import next_sendable, on_clock, too_close_to_wait
from flows.reminders import LAST_WORD, Planned, PlanState, plan
from service import log
from service.actions import near, tell
from service.actions.interrupt import interrupt
from service.actions.tell import Ready
from service.errors import WrongKeys
from service.parts import Parts
from service.store import ladders, outbox, reminders, sealed, sessions, tasks
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.reminders import Due, Ended, Line, Unplanned

PLAN_BATCH = 2_000
DUE_BATCH = 200
TASK_WITHIN = timedelta(hours=1)

ALONE = "reminder-reply"  # the flow that waits for the answer about one date

_log = log.get("remind")

CALL_NOW = "it changed, is close, and the text waits for the morning: somebody should call now"
TELL_CANCELLED = "cancelled and verified, but they were told the date: somebody must tell them"

_STATES = {
    PlanState.PLANNED: LedgerState.PLANNED,
    PlanState.CATCH_UP: LedgerState.PLANNED,
    PlanState.TOO_LATE: LedgerState.HUMAN,
    PlanState.SUPPRESSED: LedgerState.SUPPRESSED,
}


async def plan_all(parts: Parts) -> int:
    """Plan every event whose newest version is not planned yet, in batches of flat memory. Returns how many ledger
    lines were written; 0 when nothing changed since the last run."""
    total = 0
    while True:
        async with parts.db.transaction() as tx:
            events = await reminders.unplanned(tx, PLAN_BATCH)
            if not events:
                return total
            total += await _plan(parts, tx, events)


async def plan_within(parts: Parts, tx: Connection) -> None:
    """Plan everything that is not planned, in a transaction that will be undone: what would be sent."""
    while events := await reminders.unplanned(tx, PLAN_BATCH):
        await _plan(parts, tx, events)


async def end_without_news(parts: Parts, tx: Connection, events: Sequence[UUID]) -> None:
    """End the corrections of these events that have nothing to say, as they end when their time comes: for a
    transaction that will be undone."""
    now, rungs, batch = parts.now(), await ladders.read(tx), _Batch([], [], [], [])
    for row in await reminders.corrections(tx, events, now):
        with suppress(WrongKeys):
            _admit(parts, batch, row, rungs[EventType(row.type)], parts.zone_of(row.timezone), now)
    await _without_news(tx, batch, now)


async def _plan(parts: Parts, tx: Connection, events: Sequence[Unplanned]) -> int:
    now = parts.now()
    rungs = await ladders.read(tx)
    changed = [e.id for e in events if e.changed]
    told = await reminders.supersede(tx, changed) if changed else set()
    called_off = [e for e in events if e.id in told and e.status == EventStatus.CANCELLED_VERIFIED]
    off = [e for e in called_off if not e.checked and e.starts_at > now]
    numbers: dict[tuple[object, ...], int] = {}
    lines: list[Line] = []
    plans: list[int] = []
    for event in events:
        kind = (
            event.type,
            event.status,
            event.zone,
            event.starts_at,
            event.timezone,
            event.early_texts,
            event.hours,
            event.id in told,
            event.checked,
        )
        number = numbers.get(kind)
        if number is None:
            number = numbers[kind] = len(numbers)
            lines += _lines(parts, number, event, rungs[EventType(event.type)], now, told=event.id in told)
        plans.append(number)
    written, late = await reminders.write_plan(tx, [e.id for e in events], plans, lines)
    waits = [e for e in events if e.id in told and _waits_too_long(e, parts, now)]
    whose = {e.id: e.client for e in events}
    late = [x for x in late if x.client == whose[x.case_event]]
    calls = {x.case_event for x in late} | {e.id for e in waits}  # one task is enough to have somebody call
    closer = await _closer(parts, tx, [e for e in events if e.id in told and e.id not in calls], now)
    unverified = [e for e in events if EventStatus(e.status) in UNVERIFIED]
    await tasks.open_all(
        tx,
        [_task(TaskKind.TOO_LATE, x.case_event, x.version, x.client, now) for x in late]
        + [_task(TaskKind.TOO_LATE, e.id, e.version, e.client, now, CALL_NOW) for e in waits]
        + closer
        + await near.tasks_about(parts, tx, [e.id for e in events], now)
        + [_task(TaskKind.VERIFY, e.id, e.version, e.client, now) for e in unverified]
        + [_task(TaskKind.NOT_REMINDED, e.id, e.version, e.client, now, TELL_CANCELLED) for e in off],
        now,
    )
    return written


def _lines(
    parts: Parts, number: int, event: Unplanned, ladder: Sequence[Rung], now: datetime, *, told: bool
) -> list[Line]:
    """One plan as ledger lines. Who was told old facts gets a correction, and it stands for any catch-up."""
    status = EventStatus(event.status)
    person = parts.zone_of(event.timezone)
    if status is EventStatus.CANCELLED_VERIFIED and told and event.checked:
        return [_correction(number, event, person, now, door.CANCELLATION)]
    if status not in AHEAD:
        return []
    planned = plan(event.starts_at, _zone(event.zone), person, ladder, event.hours, event.early_texts, now)
    lines = [_line(number, p, told=told) for p in planned]
    if told:
        lines.append(_correction(number, event, person, now))
    return lines


def _line(number: int, p: Planned, *, told: bool) -> Line:
    if told and p.state in (PlanState.CATCH_UP, PlanState.TOO_LATE):
        return Line(number, p.step, p.due_at, p.not_after, LedgerState.SUPPRESSED, CORRECTED)
    return Line(number, p.step, p.due_at, p.not_after, _STATES[p.state], p.reason or None)


async def _closer(parts: Parts, tx: Connection, told: Sequence[Unplanned], now: datetime) -> list[tasks.Open]:
    """The tasks of changes that a text alone may tell too late: to an earlier time, or another city."""
    found = []
    starts = {e.id: (e.version, e.starts_at) for e in told}
    for each in await reminders.news(tx, list(starts)) if told else ():
        try:
            key = parts.vault.client_key(each.client, each.key)
            before = sealed.unseal_facts(key, each.id, each.told_sealed)
            why = changes.closer(before, sealed.unseal_facts(key, each.id, each.facts_sealed))
        except WrongKeys:
            _log.error("an event does not open", case_event=str(each.id))
            continue
        version, starts_at = starts[each.id]
        if why and starts_at > now:
            kind, due = TaskKind.MOVED_CLOSER, now + changes.reach_within(starts_at, now)
            found.append(
                tasks.Open(new_id(), f"{kind}:{each.id}:{version}", kind, True, due, each.client, each.id, why)
            )
    return found


def _correction(number: int, event: Unplanned, person: ZoneInfo, now: datetime, step: str = door.CORRECTION) -> Line:
    not_after = event.starts_at - LAST_WORD
    due = next_sendable(now, person, event.hours)
    if event.hours.may_wake(due, not_after):
        due = now
    if event.starts_at <= now:
        return Line(number, step, due, not_after, LedgerState.SUPPRESSED, "the event is over")
    if due >= not_after:
        reason = "no allowed hour is left before the event: a person must call"
        return Line(number, step, due, not_after, LedgerState.HUMAN, reason)
    return Line(number, step, due, not_after, LedgerState.PLANNED, None)


def _waits_too_long(event: Unplanned, parts: Parts, now: datetime) -> bool:
    """Whether the news of a change must wait for the morning although the date is close."""
    if EventStatus(event.status) not in AHEAD or event.starts_at <= now:
        return False
    due = next_sendable(now, parts.zone_of(event.timezone), event.hours)
    not_after = event.starts_at - LAST_WORD
    return due > now and not event.hours.may_wake(due, not_after) and too_close_to_wait(due, not_after)


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@dataclass(slots=True)
class _Batch:
    """What one batch of due lines comes to."""

    ended: list[Ended]
    messages: list[outbox.Message]
    tasks: list[tasks.Open]
    asked: list[_Asked]
    no_news: list[Due] = field(default_factory=list)  # corrections that had nothing to say
    ready: list[Ready] = field(default_factory=list)  # what goes now


@dataclass(frozen=True, slots=True)
class _Asked:
    """A number that was asked about events, and how those whose they are are told apart, where they are several."""

    phone_index: bytes
    events: tuple[UUID, ...]
    labels: tuple[str, ...] = ()


async def enqueue_due(parts: Parts) -> int:
    """Enqueue every reminder whose time has come and which may leave now; end or postpone the others, with the
    reason. Returns how many lines were looked at."""
    total = 0
    async with parts.db.transaction() as tx:
        await reminders.reopen(tx, parts.now())
    while True:
        async with parts.db.transaction() as tx:
            due = await reminders.due(tx, parts.now(), DUE_BATCH)
            if not due:
                return total
            await _enqueue(parts, tx, due)
            total += len(due)


async def _enqueue(parts: Parts, tx: Connection, due: Sequence[Due]) -> None:
    now = parts.now()
    rungs = await ladders.read(tx)
    batch = _Batch([], [], [], [])
    for row in due:
        person = parts.zone_of(row.timezone)
        decision = door.decide(
            step=row.step,
            current=row.version == row.current,
            status=EventStatus(row.status),
            consent=Consent(row.consent),
            newer_due=row.newer_due,
            early_texts=row.early_texts,
            not_after=row.not_after,
            now=now,
            person=person,
            hours=row.hours,
            held_until=row.held_until,
            off=row.off,
        )
        match decision:
            case door.Admit():
                try:
                    _admit(parts, batch, row, rungs[EventType(row.type)], person, now)
                except Exception as error:  # noqa: BLE001  One reminder must not stop the others.
                    _log.error(
                        "a reminder could not be written", case_event=str(row.case_event), error=log.name_of(error)
                    )
                    batch.ended.append(_end(row, LedgerState.HUMAN, "our own error: a person must tell them"))
                    batch.tasks.append(_task(TaskKind.NOT_REMINDED, row.case_event, row.version, row.client, now))
            case door.Wait(until):
                batch.ended.append(_end(row, LedgerState.PLANNED, None, due_at=until))
            case door.End(state, reason):
                batch.ended.append(_end(row, state, reason))
                if row.helps:
                    continue  # the person themselves is who must be told
                if state in (LedgerState.EXPIRED, LedgerState.HUMAN):
                    batch.tasks.append(_task(TaskKind.NOT_REMINDED, row.case_event, row.version, row.client, now))
                if reason == door.NO_CONSENT:
                    batch.tasks.append(_nobody_may_text(row, now))
            case never:
                assert_never(never)
    for told in tell.in_messages(parts, batch.ready, now):
        _tell(parts, batch, told, now)
    await outbox.enqueue(tx, batch.messages, now)
    await _ask(parts, tx, batch.asked)
    await _without_news(tx, batch, now)
    await tasks.open_all(tx, batch.tasks, now)


async def _without_news(tx: Connection, batch: _Batch, now: datetime) -> None:
    """Write what ended; and what a correction without news stood for may leave after all."""
    await reminders.end(tx, batch.ended)
    if batch.no_news:
        await reminders.catch_up(tx, [(row.case_event, row.version, row.client) for row in batch.no_news], now)


def _admit(parts: Parts, batch: _Batch, row: Due, ladder: Sequence[Rung], person: ZoneInfo, now: datetime) -> None:
    composed = tell.compose(parts, row, ladder, person, now)
    if composed is None:
        batch.ended.append(_end(row, LedgerState.SUPPRESSED, TRUE_STILL if row.told_sealed else NEVER_TOLD))
        batch.no_news.append(row)
        return
    # What the sender or the provider does not get to before the person's night must not arrive in it.
    night = on_clock(now.astimezone(person).date(), row.hours.closes, person)
    if night <= now:  # they agreed to be woken for this
        night = row.not_after
    batch.ready.append(Ready(row, composed, min(row.not_after, night)))


def _message(parts: Parts, told: tell.Bundle, now: datetime) -> outbox.Message:
    """One message that carries these dates, kept with the first one's person."""
    first, message = told.carried[0], new_id()
    row = first.row
    return outbox.Message(
        message,
        row.client,
        row.phone_index,
        row.channel,
        first.composed.purpose,
        first.composed.template,
        row.language or "",
        sealed.seal_words(parts.vault.client_key(row.client, row.key), message, told.said),
        now,
        min(each.until for each in told.carried),
        row.case_event,
        row.version,
        shared=len(told.carried) > 1,
    )


def _tell(parts: Parts, batch: _Batch, told: tell.Bundle, now: datetime) -> None:
    """Each line of the ledger ends as the message that carries it."""
    message = _message(parts, told, now)
    batch.messages.append(message)
    batch.ended += [_end(each.row, LedgerState.ENQUEUED, None, message=message.id) for each in told.carried]
    first = told.carried[0]
    if first.composed.asks:
        labels = tuple(each.composed.label for each in told.carried) if len(told.carried) > 1 else ()
        batch.asked.append(_Asked(first.row.phone_index, tuple(e.row.case_event for e in told.carried), labels))


async def _ask(parts: Parts, tx: Connection, asked: Sequence[_Asked]) -> None:
    """Let the conversations of those who were asked wait for the answer, on top of whatever they were about."""
    found = await sessions.at_numbers(tx, [each.phone_index for each in asked]) if asked else {}
    for each in asked:
        try:
            flow, about = tell.TOGETHER if each.labels else ALONE, ",".join(map(str, each.events))
            await interrupt(parts, tx, found[each.phone_index], flow, about, each.labels)
        except (FlowError, WrongKeys) as error:  # their answer will go to a person, and the reminder goes all the same
            _log.error("a question cannot be waited for", case_event=str(each.events[0]), error=log.name_of(error))


def _end(
    row: Due, state: LedgerState, reason: str | None, *, message: UUID | None = None, due_at: datetime | None = None
) -> Ended:
    return Ended(row.case_event, row.version, row.step, row.client, state, reason, message, due_at)


def _task(
    kind: TaskKind, event: UUID, version: int, client: UUID, now: datetime, reason: str | None = None
) -> tasks.Open:
    return tasks.Open(new_id(), f"{kind}:{event}:{version}", kind, True, now + TASK_WITHIN, client, event, reason)


def _nobody_may_text(row: Due, now: datetime) -> tasks.Open:
    """A date of somebody who may not be texted. Who was never asked has this task already, from the invitation."""
    kind = TaskKind.NO_CONSENT
    about = row.client if row.consent == Consent.UNASKED else row.case_event
    return tasks.Open(new_id(), f"{kind}:{about}", kind, False, now + timedelta(days=1), row.client, row.case_event)
