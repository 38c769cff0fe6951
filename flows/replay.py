"""What will become of a date's reminders if time runs on: the decisions of the planner and the door, one event at a
time, on a clock that jumps. Nothing is sent and nothing is stored; same input, same output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import door, follow_up
from flows.case_events import EventStatus, EventType
from flows.effects import Consent
from flows.ladders import Rung
from flows.ledger import EndState
from flows.quiet import Hours, on_clock
from flows.reminders import PlanState, plan

TICK = timedelta(minutes=1)  # the worker looks again at what the sender did not get to


@dataclass(frozen=True, slots=True)
class Window:
    """From `since` until just before `until`, both aware."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """A ledger line of an event's newest version: an end state (`reason`: why), `planned` or `enqueued`."""

    step: str
    due_at: datetime
    not_after: datetime
    state: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """By whose clock something goes, and when it may reach them."""

    person: ZoneInfo
    hours: Hours
    early_texts: bool


@dataclass(frozen=True, slots=True)
class Dated:
    """An event ahead as it stands, with what its reminders hang on. `clock`: of who is told; `planned_by`: of the one
    whose event it is, by which it is planned. `planned`: its `lines` are of its newest version; `held`: why nothing may
    leave for this person whatever is due, or "" (a frozen number); `off`: staff turned automation off for them.
    `helps`: they are told the date of somebody else."""

    event: UUID
    client: UUID
    type: EventType
    status: EventStatus
    zone: ZoneInfo
    starts_at: datetime
    clock: Clock
    planned_by: Clock
    consent: Consent
    phone_private: bool
    planned: bool
    held: str = ""
    off: bool = False
    lines: tuple[Line, ...] = ()
    version: int = 1
    helps: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What becomes of one step: `state` is `sent` at `at`, or how and when it ends unsent, and why. `not_after`: until
    when it could be sent."""

    dated: Dated
    step: str
    at: datetime
    state: EndState
    reason: str = ""
    not_after: datetime | None = None


def replay(
    dated: Dated,
    ladder: Sequence[Rung],
    now: datetime,
    until: datetime,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
    replan: bool = False,
) -> Iterator[Told]:
    """What happens to an event's reminders from `now` to `until`, in the order in which it happens.

    `worker_down`: we stand still, and what was due is looked at afterwards; `provider_down`: nothing is taken, and what
    waits goes when it is back, or the next morning. `replan`: as if `ladder` had just been put in the place of the one
    by which the event was planned; steps that have ended stay ended.
    """
    queue: list[tuple[datetime, str, datetime]] = []
    for step in _open(dated, ladder, now, replan):
        if isinstance(step, Told):
            yield step
        else:
            queue.append((step.due_at, step.step, step.not_after))
    while queue:
        queue.sort()
        due, step_name, not_after = queue.pop(0)
        at = _after(max(due, now), worker_down)
        if at > until:
            continue  # not in our time
        if dated.held and not_after > at:
            if not_after <= until:
                yield Told(dated, step_name, not_after, EndState.EXPIRED, dated.held)
            continue
        decision = door.decide(
            step=step_name,
            current=True,
            status=dated.status,
            consent=dated.consent,
            newer_due=any(later <= at and door.CORRECTION not in (step_name, other) for later, other, _ in queue),
            early_texts=dated.clock.early_texts,
            not_after=not_after,
            now=at,
            person=dated.clock.person,
            hours=dated.clock.hours,
            off=dated.off,
        )
        if isinstance(decision, door.Wait):
            queue.append((decision.until, step_name, not_after))
        elif isinstance(decision, door.End):
            yield Told(dated, step_name, at, EndState(decision.state), decision.reason)
        else:
            leaves = _after(at, (*provider_down, *worker_down))
            ends = _night(at, dated.clock, not_after)
            if leaves < ends:
                if leaves <= until:
                    yield Told(dated, step_name, leaves, EndState.SENT, not_after=not_after)
            elif ends < not_after:
                queue.append((max(ends, leaves) + TICK, step_name, not_after))
            elif ends <= until:
                yield Told(dated, step_name, ends, EndState.EXPIRED, "its time ran out")


def question(
    opens: datetime,
    closes: datetime,
    now: datetime,
    person: ZoneInfo,
    hours: Hours,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
) -> tuple[datetime, datetime | None] | None:
    """When a question of ours that may be asked from `opens` until `closes` is written, and when it leaves (None: not
    in time, and it is not asked again); None where it is not written at all."""
    at = _after(max(opens, now), worker_down)
    window = follow_up.now_or_later(follow_up.Window(opens, closes), at, person, hours)
    if window is None:
        return None
    leaves = _after(window.opens, (*provider_down, *worker_down))
    return at, leaves if leaves < window.closes else None


def covered(dated: Dated, told: Sequence[Told]) -> bool:
    """Whether a reminder of the event has reached, or will reach, the person as far as anybody can tell."""
    return any(t.state is EndState.SENT for t in told) or any(
        line.state in (EndState.DELIVERED, EndState.SENT) for line in dated.lines
    )


def whys(dated: Dated, told: Sequence[Told]) -> list[str]:
    """Why steps of an event went unsent or will: those that have ended already first, each reason once."""
    ended = [line.reason for line in sorted(dated.lines, key=lambda line: line.due_at)]
    return [why for why in dict.fromkeys((*ended, *(each.reason for each in told))) if why]


def _open(dated: Dated, ladder: Sequence[Rung], now: datetime, replan: bool) -> Iterator[Line | Told]:
    """The steps that have not ended; and at once how those end that the planner ends."""
    if dated.planned and not replan:
        yield from (line for line in dated.lines if line.state in ("planned", "enqueued"))
        return
    ended = {line.step for line in dated.lines if line.state != "planned"}
    yield from (
        line for line in dated.lines if line.state == "planned" and line.step in (door.CORRECTION, door.CANCELLATION)
    )
    by = dated.planned_by
    for step in plan(dated.starts_at, dated.zone, by.person, ladder, by.hours, by.early_texts, now):
        if step.step in ended:
            continue
        if dated.helps and step.state in (PlanState.TOO_LATE, PlanState.SUPPRESSED):
            continue  # whoever is told beside the person has no line for it
        if step.state is PlanState.TOO_LATE:
            yield Told(dated, step.step, now, EndState.HUMAN, step.reason)
        elif step.state is PlanState.SUPPRESSED:
            yield Told(dated, step.step, now, EndState.SUPPRESSED, step.reason)
        else:
            yield Line(step.step, step.due_at, step.not_after, "planned")


def _after(at: datetime, down: Sequence[Window]) -> datetime:
    """The first instant from `at` on at which nothing is down."""
    for window in sorted(down, key=lambda w: w.since):
        if window.since <= at < window.until:
            at = window.until
    return at


def _night(at: datetime, clock: Clock, not_after: datetime) -> datetime:
    """Until when a message that is enqueued at `at` may leave: its own limit, or the person's night."""
    night = on_clock(at.astimezone(clock.person).date(), clock.hours.closes, clock.person)
    return min(not_after, night) if night > at else not_after
