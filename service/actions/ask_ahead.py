"""What we will ask on our own: how a date went, and whether a paper came. The same people, moments and words as
`follow_up` then has; reads only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import follow_up as rules
from flows.follow_up import AFTER
from flows.messages import Words
from flows.quiet import next_sendable
from flows.replay import Window, question
from service import log
from service.actions import follow_up
from service.errors import WrongKeys
from service.parts import Parts
from service.store import follow_ups
from service.store.engine import Connection
from service.store.follow_ups import Dateless, Over

BATCH = 500
PAPER = "paper"  # the step that asks whether one came
LATEST = timedelta(days=2)  # after a date's beginning nobody is asked for the first time how it went
FIRST = UUID(int=0)

Down = tuple[Sequence[Window], Sequence[Window]]

_log = log.get("ask_ahead")


@dataclass(frozen=True, slots=True)
class Question:
    """A question that will leave, if nobody answers another before and nothing changes; `at` aware, in UTC. `date`:
    what it is about; None for whether a paper came."""

    client: UUID
    date: Over | None
    step: str
    at: datetime
    person: ZoneInfo
    template: str
    language: str
    said: Words = field(repr=False)


async def every_question(
    parts: Parts,
    until: datetime,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
    in_words: bool = False,
) -> AsyncIterator[Question]:
    """What we will ask of the whole caseload until an instant."""
    down = worker_down, provider_down
    async with parts.db.snapshot() as tx:
        async for each in questions(parts, tx, until, down=down, in_words=in_words):
            yield each


async def questions(
    parts: Parts,
    tx: Connection,
    until: datetime,
    *,
    since: datetime | None = None,
    viewer: UUID | None = None,
    client: UUID | None = None,
    down: Down = ((), ()),
    in_words: bool = True,
) -> AsyncIterator[Question]:
    """What leaves from `since` (now, without) until `until`, number by number, in flat memory. `viewer`: to this
    caseworker's clients and nobody's; `client`: to this one; `down`: when we stand still, and when the provider
    does."""
    now = parts.now()
    since = since or now
    async for events in _numbers(tx, max(now, since - rules.ASKED_FOR) - follow_up.LONGEST_AGO, until, viewer, client):
        for event, at in _how(parts, events, now, down):
            if since <= at <= until and client in (None, event.client):
                yield _about(parts, event, at, in_words=in_words)
    after = FIRST
    people: Sequence[tuple[Dateless, datetime, int]] | None = None
    while people is None or len(people) == BATCH:
        people = await follow_ups.to_be_dateless(tx, follow_up.QUIET, until, after, BATCH, viewer=viewer, client=client)
        after = people[-1][0].client if people else after
        for person, opens, asked in people:
            for at in _paper(parts, person, opens, asked, now, until, down):
                if since <= at:
                    yield _paper_question(parts, person, at, in_words=in_words)


async def _numbers(
    tx: Connection, since: datetime, until: datetime, viewer: UUID | None, client: UUID | None
) -> AsyncIterator[list[Over]]:
    """The dates of each number that anybody will be asked about."""
    last, rest, more = (b"", FIRST), list[Over](), True
    while more:
        batch = await follow_ups.to_be_over(tx, since, until, last, BATCH, viewer=viewer, client=client)
        more = len(batch) == BATCH
        whole = [list(those) for _, those in groupby([*rest, *batch], key=lambda event: event.phone_index)]
        if more:
            last, rest = (batch[-1].phone_index, batch[-1].id), whole.pop()
        for each in whole:
            yield each


def _how(parts: Parts, events: Sequence[Over], now: datetime, down: Down) -> Iterator[tuple[Over, datetime]]:
    """When people at one number are asked how their dates went: about one after the other. Nobody answers here, so the
    next is asked once the one before has been waited for."""
    free = now
    ahead = [(window, event) for event in events if (window := follow_up.asked_from(event, _zone(parts, event)))]
    for window, event in sorted(ahead, key=lambda one: (one[0].opens, one[1].id)):
        opens, person = max(window.opens, free), _zone(parts, event)
        if free > now:
            opens = next_sendable(opens, person, event.hours)  # what is to follow another leaves as it is written
        found = question(opens, window.closes, now, person, event.hours, worker_down=down[0], provider_down=down[1])
        if found is None:
            continue
        written, leaves = found
        free = written + follow_up.ANOTHER
        if leaves is not None:
            yield event, leaves


def _paper(
    parts: Parts, person: Dateless, opens: datetime, asked: int, now: datetime, until: datetime, down: Down
) -> Iterator[datetime]:
    """When somebody is asked whether a paper came, time and again."""
    for _ in range(asked, rules.NO_DATE_MOST):
        opens = max(opens, now)
        if opens > until:
            return
        found = question(
            opens, opens + rules.NO_DATE_FIRST, now, _zone(parts, person), person.hours, worker_down=down[0],
            provider_down=down[1],
        )  # fmt: skip
        if found is None:
            return
        written, leaves = found
        opens = written + rules.NO_DATE_AGAIN
        if leaves is not None and leaves <= until:
            yield leaves


def _about(parts: Parts, event: Over, at: datetime, *, in_words: bool) -> Question:
    person = _zone(parts, event)
    try:
        said = follow_up.how_asked(parts, event, person) if in_words else Words("")
    except WrongKeys:
        _log.error("an event does not open", case_event=str(event.id))
        said = Words("")
    return Question(event.client, event, AFTER, at, person, follow_up.AFTER_KEY, event.language or "", said)


def _paper_question(parts: Parts, person: Dateless, at: datetime, *, in_words: bool) -> Question:
    said = follow_up.paper_asked(parts, person) if in_words else Words("")
    zone = _zone(parts, person)
    return Question(person.client, None, PAPER, at, zone, follow_up.PAPER_KEY, person.language or "", said)


def _zone(parts: Parts, of: Over | Dateless) -> ZoneInfo:
    return parts.zone_of(of.timezone)
