"""See before it happens: what will be sent when and in which words, and the whole caseload on a clock that jumps. Reads
only; sends and stores nothing."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import UNVERIFIED, EventStatus, EventType
from flows.effects import Consent
from flows.ladders import Rung
from flows.ledger import EndState
from flows.reminders import worded
from flows.replay import Clock, Dated, Line, Told, Window, covered, replay
from service import log
from service.actions import tell, words
from service.actions.ask_ahead import Question, questions
from service.actions.audit_acts import Act
from service.actions.remind import plan_all
from service.errors import WrongKeys
from service.parts import Parts
from service.store import ladders, reminders
from service.store.audit import audit
from service.store.engine import Connection
from service.store.reminders import Due

BATCH = 2_000
BREATH = 100  # events
LONGEST = timedelta(days=366)  # no step comes earlier before its event
AFTERWARDS = timedelta(days=2)  # by then somebody was asked how it went
FIRST = b"", UUID(int=0)
FROZEN = "its number is frozen"

_log = log.get("foresee")


@dataclass(frozen=True, slots=True)
class Carried:
    """A step of an event that a message tells, and whom it is for."""

    event: UUID | None  # None: a question that is about no date
    client: UUID
    event_type: str
    step: str


@dataclass(frozen=True, slots=True)
class Coming:
    """One message that will be sent, in its words as they would be today: what goes together is shown together. `at`
    aware, on the person's clock."""

    carried: tuple[Carried, ...]
    at: datetime
    template: str
    language: str
    body: str = field(repr=False)
    answers: tuple[str, ...] = ()
    stands_against: str = ""  # why it would not go as things are now

    def tells(self, event: UUID) -> bool:
        return any(each.event == event for each in self.carried)

    @property
    def client(self) -> UUID:
        return self.carried[0].client

    @property
    def event_type(self) -> str:
        return self.carried[0].event_type

    @property
    def step(self) -> str:
        return self.carried[0].step


async def preview(parts: Parts, until: datetime, client: UUID | None = None, limit: int = 1_000) -> list[Coming]:
    """What will be sent until an instant, to one client or to all, soonest first, from at most `limit` steps and as
    many questions of ours."""
    async with parts.db.snapshot() as tx:
        return await preview_within(parts, tx, until, client, limit)


async def preview_within(
    parts: Parts, tx: Connection, until: datetime, client: UUID | None = None, limit: int = 1_000
) -> list[Coming]:
    """`preview`, as seen inside a transaction."""
    found = await planned_within(parts, tx, until, client, limit)
    async for each in questions(parts, tx, until, client=client):
        if limit == 0:
            break
        limit -= 1
        found.append(_asked(each))
    return sorted(found, key=lambda coming: coming.at)


def _asked(question: Question) -> Coming:
    about, said = question.date, question.said
    return Coming(
        (Carried(about.id if about else None, question.client, about.type if about else "", question.step),),
        question.at.astimezone(question.person),
        question.template,
        question.language,
        said.body,
        tuple(choice.label for choice in said.choices),
    )


async def planned_within(
    parts: Parts, tx: Connection, until: datetime, client: UUID | None = None, limit: int = 1_000
) -> list[Coming]:
    """The same of what is planned alone, without the questions of ours that stand in no plan yet."""
    now, rungs = parts.now(), await ladders.read(tx)
    rows = await reminders.coming(tx, until, client, limit)
    found = []
    ready = list(_ready(parts, [(row, max(now, row.due_at)) for row in rows], rungs))
    for at, those in groupby(ready, key=lambda one: one[1]):
        going = [each for each, _ in those]
        for told in _told(parts, going, at):
            mine = sorted(told.carried, key=lambda each: each.row.client != client)
            if client is None or mine[0].row.client == client:
                found.append(_coming(parts, replace(told, carried=tuple(mine))))
    return found


def _ready(
    parts: Parts, rows: Sequence[tuple[Due, datetime]], rungs: Mapping[EventType, Sequence[Rung]]
) -> Iterator[tuple[tell.Ready, datetime]]:
    """These lines in their words, each as if it left at the instant beside it; in the order of those instants. What has
    nothing to say is left out."""
    asked: dict[tuple[UUID, int, UUID], datetime] = {}
    for row, at in sorted(rows, key=lambda one: one[1]):
        whose = row.case_event, row.version, row.client
        row = replace(row, asked_at=asked.get(whose, row.asked_at))
        try:
            composed = tell.compose(parts, row, rungs[EventType(row.type)], parts.zone_of(row.timezone), at)
        except WrongKeys:
            _log.error("an event does not open", case_event=str(row.case_event))
            continue
        if composed is not None:
            if composed.asks:
                asked[whose] = at
            yield tell.Ready(row, composed, row.not_after), at


def _told(parts: Parts, going: Sequence[tell.Ready], at: datetime) -> Iterator[tell.Bundle]:
    """The messages of one moment. Who may not be texted is in nobody else's."""
    yield from tell.in_messages(parts, [each for each in going if each.row.consent == Consent.GIVEN], at)
    yield from (tell.Bundle((e,), e.composed.said) for e in going if e.row.consent != Consent.GIVEN)


def _coming(parts: Parts, told: tell.Bundle) -> Coming:
    first = told.carried[0].row
    return Coming(
        tuple(Carried(e.row.case_event, e.row.client, e.row.type, e.row.step) for e in told.carried),
        first.due_at.astimezone(parts.zone_of(first.timezone)),
        told.carried[0].composed.template,
        first.language or "",
        told.said.body,
        tuple(choice.label for choice in told.said.choices),
        "" if first.consent == Consent.GIVEN else f"consent: {first.consent}",
    )


@dataclass(frozen=True, slots=True)
class Future:
    """What becomes of one event for one who is told of it: every step that ends until then, in order, with the key of
    the words of those that are sent; and whether its person will have been told before it begins (None: it begins
    later, or this is somebody told beside them)."""

    dated: Dated
    told: tuple[tuple[Told, str], ...]
    covered: bool | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """One message that will leave, and the steps it carries; `body` and `answers` where its words were asked for, or
    several go together in it."""

    at: datetime
    carried: tuple[Told, ...]
    template: str
    language: str = ""
    body: str = field(default="", repr=False)
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AtNumber:
    """What becomes of everybody's events at one number, and the messages that will leave because of them."""

    futures: tuple[Future, ...]
    messages: tuple[Leaving, ...]


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
    down = worker_down, provider_down
    for kind in instead or (None,):
        async for event in _events(parts, now, until, kind):
            if future := _future(parts, event, now, until, instead or rungs, down, replan=bool(instead)):
                yield future


async def every_message(
    parts: Parts,
    until: datetime,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
    in_words: bool = False,
) -> AsyncIterator[AtNumber]:
    """The same, number by number, with every message as it will leave: what is told together is one. `in_words`: each
    with its words, as they would be today."""
    now, rungs = parts.now(), await ladders.current(parts.db)
    down = worker_down, provider_down
    async for here in _numbers(parts, now, until):
        number = {event.id: event.number for event in here}
        futures: dict[bytes, list[Future]] = {event.number: [] for event in here}
        for n, event in enumerate(here):
            if n % BREATH == 0:  # who receives and sends in this process does not wait for who looks ahead
                await asyncio.sleep(0)
            if future := _future(parts, event, now, until, rungs, down):
                futures[event.number].append(future)
        every = [future for those in futures.values() for future in those]
        leaving: dict[bytes, list[Leaving]] = defaultdict(list)
        for message in await _leaving(parts, now, here, every, rungs, in_words=in_words):
            leaving[number[message.carried[0].dated.event]].append(message)
        for each, those in futures.items():
            yield AtNumber(tuple(those), tuple(leaving[each]))


async def become_of(
    parts: Parts,
    places: Collection[tuple[datetime, UUID]],
    viewer: UUID | None,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
) -> AtNumber:
    """What becomes of the steps that are planned at these places, (due_at, event), and the messages that carry them,
    with all that leaves in them."""
    now, rungs = parts.now(), await ladders.current(parts.db)
    until = max(due for due, _ in places) + LONGEST
    here = await reminders.ahead_with(parts.db, list({event for _, event in places}), now, until, viewer)
    every = [f for event in here if (f := _future(parts, event, now, until, rungs, (worker_down, provider_down)))]
    moments = {told.at for future in every for told, _ in future.told if planned_at(told) in places}
    near = [replace(f, told=tuple(each for each in f.told if each[0].at in moments)) for f in every]
    return AtNumber(tuple(near), tuple(await _leaving(parts, now, here, near, rungs, in_words=False)))


def planned_at(told: Told) -> tuple[datetime, UUID] | None:
    """The place of a step in the plan; None for one that is not in the ledger."""
    due = next((line.due_at for line in told.dated.lines if line.step == told.step), None)
    return (due, told.dated.event) if due else None


async def begin_untold(
    parts: Parts,
    since: datetime,
    until: datetime,
    viewer: UUID | None,
    limit: int,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
) -> tuple[list[Future], int, bool]:
    """Of the first `limit` dates between two instants of which nothing has gone out yet: those that begin without
    anybody told, how many they would be if nothing stood still, and whether that were all there are."""
    now, rungs = parts.now(), await ladders.current(parts.db)
    found = await reminders.ahead_untold(parts.db, max(since, now), until, viewer, limit + 1)
    events = {event.id: None for event in found}
    looked = set(list(events)[:limit])
    here = [event for event in found if event.id in looked]
    down = worker_down, provider_down

    def those(still: tuple[Sequence[Window], Sequence[Window]]) -> list[Future]:
        futures = (_future(parts, event, now, until + LONGEST, rungs, still) for event in here)
        return [future for future in futures if future and future.covered is False]

    untold = those(down)
    return untold, len(those(((), ()))) if any(down) else len(untold), len(events) <= limit


async def _numbers(parts: Parts, now: datetime, until: datetime) -> AsyncIterator[list[reminders.Ahead]]:
    """What may end until then, some numbers at a time, each of them whole."""
    last, rest = FIRST, list[reminders.Ahead]()
    while batch := await reminders.ahead(parts.db, last, now, until + LONGEST, BATCH, due=until):
        last = batch[-1].number, batch[-1].id
        rest += batch
        whole = [event for event in rest if event.number != last[0]]
        rest = rest[len(whole) :]
        if whole:
            yield whole
    if rest:
        yield rest


async def _events(
    parts: Parts, now: datetime, until: datetime, kind: EventType | None = None
) -> AsyncIterator[reminders.Ahead]:
    last = FIRST
    while batch := await reminders.ahead(parts.db, last, now, until + LONGEST, BATCH, event_type=kind):
        for event in batch:
            yield event
        last = batch[-1].number, batch[-1].id


def _future(
    parts: Parts,
    event: reminders.Ahead,
    now: datetime,
    until: datetime,
    rungs: Mapping[EventType, Sequence[Rung]],
    down: tuple[Sequence[Window], Sequence[Window]],
    *,
    replan: bool = False,
) -> Future | None:
    dated, (ours, theirs) = _dated(parts, event), down
    ladder = rungs[dated.type]
    steps = tuple(replay(dated, ladder, now, until, worker_down=ours, provider_down=theirs, replan=replan))
    done = covered(dated, steps) if dated.starts_at <= until and not dated.helps else None
    if not steps and done is None:
        return None
    return Future(dated, tuple(zip(steps, _keys(dated, ladder, steps), strict=True)), done)


def _dated(parts: Parts, event: reminders.Ahead) -> Dated:
    return Dated(
        event.id,
        event.client,
        EventType(event.type),
        EventStatus(event.status),
        ZoneInfo(event.zone),
        event.starts_at,
        _clock(parts, event.clock),
        _clock(parts, event.planned_by),
        Consent(event.consent),
        event.phone_private and not (event.shared or event.helps),
        event.planned,
        FROZEN if event.frozen else "",
        event.off,
        tuple(Line(*line) for line in event.lines),
        event.version,
        event.helps,
    )


def _clock(parts: Parts, of: reminders.Clock) -> Clock:
    return Clock(parts.zone_of(of.timezone), of.hours, of.early_texts)


def _keys(dated: Dated, ladder: Sequence[Rung], steps: Sequence[Told]) -> Iterator[str]:
    """The message keys of the steps that are sent, "" for the others."""
    asked_at: datetime | None = None
    for told in steps:
        if told.state is not EndState.SENT:
            yield ""
            continue
        wording = next((rung.wording for rung in ladder if rung.step == told.step), "")
        if not wording:
            yield f"corrections ({told.step})"
            continue
        unverified = dated.status in UNVERIFIED
        wording = worded(wording, asked_at, told.at, may_ask=not (unverified or dated.helps))
        asked_at = told.at if wording == "ask" else asked_at
        yield words.reminder_key(dated.type, wording, discreet=not dated.phone_private, unverified=unverified)


async def _leaving(
    parts: Parts,
    now: datetime,
    here: Sequence[reminders.Ahead],
    futures: Sequence[Future],
    rungs: Mapping[EventType, Sequence[Rung]],
    *,
    in_words: bool,
) -> list[Leaving]:
    """The messages of some numbers, and of who is told beside their people."""
    shared = {event.client for event in here if event.shared}
    found, lines = [], []
    for future in futures:
        for told, key in future.told:
            if told.state is not EndState.SENT:
                continue
            if not in_words and told.dated.client not in shared:
                found.append(Leaving(told.at, (told,), key))
            else:
                lines.append(told)
    steps = {(t.dated.event, t.step, t.dated.client): t for t in lines}
    rows = await reminders.these(parts.db, [_line(told) for told in lines], now) if lines else []
    moments: dict[datetime, list[tell.Ready]] = defaultdict(list)
    for each, at in _ready(parts, [(r, steps[r.case_event, r.step, r.client].at) for r in rows], rungs):
        moments[at].append(each)
    for at, going in moments.items():
        for message in _told(parts, going, at):
            first = message.carried[0]
            found.append(
                Leaving(
                    at,
                    tuple(steps[e.row.case_event, e.row.step, e.row.client] for e in message.carried),
                    first.composed.template,
                    first.row.language or "",
                    message.said.body,
                    tuple(choice.label for choice in message.said.choices),
                )
            )
    return sorted(found, key=lambda message: message.at)


def _line(told: Told) -> reminders.Asked:
    of = told.dated
    return reminders.Asked(of.event, of.version, told.step, of.client, told.at, told.not_after or told.at)


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
) -> dict[tuple[UUID, UUID, str, datetime], Told]:
    return {
        (told.dated.event, told.dated.client, told.step, told.at): told
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
