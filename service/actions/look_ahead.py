"""The days to come of a caseload: how much is planned for each, and what becomes of it on one of them, and
who will not have been told; also if we stood still or the provider did. By the same replay as `recado replay`, for the
lines that are shown and no others; sends and stores nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from flows.ledger import EndState
from flows.replay import Dated, Told, Window, whys
from service.actions.ask_ahead import Question, questions
from service.actions.foresee import AtNumber, become_of, begin_untold, planned_at
from service.actions.today import name
from service.parts import Parts
from service.store import people, reminders
from service.store.reminders import Day

LISTED = 20  # dates nobody will have been told of, and questions of ours
LOOKED_AT = 250  # dates of a day that are gone through for these
NO_EVENT = UUID(int=0)
OVERDUE = datetime(2000, 1, 1, tzinfo=UTC)  # what should have left already leaves today


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes at one moment of something planned: a message that leaves, with every step in it, or a step that
    ends otherwise."""

    at: datetime
    steps: tuple[Told, ...]
    named: str = field(default="", repr=False)

    @property
    def first(self) -> Told:
        return self.steps[0]

    @property
    def sent(self) -> bool:
        return self.first.state is EndState.SENT


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of ours that will leave."""

    question: Question
    named: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Untold:
    """A date that begins without anybody having been told, and why."""

    dated: Dated
    why: tuple[str, ...]
    named: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Days:
    """The days; one of them in full, from a place of its plan on; what we ask on our own on it (the first `LOOKED_AT`,
    with names for the first `LISTED`); the first of its dates that nobody is told of,
    and how many these are. `otherwise`: how many they would be if nothing stood still; `all_looked_at`: whether the
    day has no further dates to go through."""

    days: list[Day]
    day: date | None
    lines: list[Line]
    more: tuple[datetime, UUID] | None
    asked: list[Asked]
    untold: list[Untold]
    untold_many: int
    otherwise: int
    all_looked_at: bool


async def look_ahead(
    parts: Parts,
    until: datetime,
    viewer: UUID | None,
    day: date | None,
    after: tuple[datetime, UUID] | None,
    limit: int,
    *,
    worker_down: Sequence[Window] = (),
    provider_down: Sequence[Window] = (),
) -> Days:
    """Of a caseworker's clients and nobody's, or (None) of all. `day`: which one in full; the first without."""
    now = parts.now()
    days = await reminders.days(parts.db, now, until, parts.zone.key, viewer)
    day = day or (days[0].on if days else None)
    if day is None:
        return Days([], None, [], None, [], [], 0, 0, True)
    begins, ends = (datetime.combine(d, time(), parts.zone) for d in (day, day + timedelta(days=1)))
    first = (OVERDUE if begins <= now else begins), NO_EVENT
    places = await reminders.planned(parts.db, max(after or first, first), ends, viewer, limit + 1)
    shown, rest = places[:limit], places[limit:]
    lines = list[Line]()
    if shown:
        seen = await become_of(parts, set(shown), viewer, worker_down=worker_down, provider_down=provider_down)
        lines = sorted(_lines(seen, set(shown)), key=lambda line: (line.at, line.first.dated.event))
    asked = list[Question]()
    down = worker_down, provider_down
    async with parts.db.snapshot() as tx:
        async for question in questions(
            parts, tx, ends, since=max(begins, now), viewer=viewer, down=down, in_words=False
        ):
            asked.append(question)
            if len(asked) == LOOKED_AT:
                break
    asked.sort(key=lambda question: question.at)
    untold, otherwise, everything = await begin_untold(
        parts, begins, ends, viewer, LOOKED_AT, worker_down=worker_down, provider_down=provider_down
    )
    untold.sort(key=lambda future: (future.dated.starts_at, future.dated.event))
    listed = [Untold(f.dated, tuple(whys(f.dated, [told for told, _ in f.told]))) for f in untold[:LISTED]]
    shown_people = [
        *(x.first.dated.client for x in lines),
        *(q.client for q in asked[:LISTED]),
        *(u.dated.client for u in listed),
    ]
    named = await people.named(parts.db, shown_people)
    called = {id_: name(parts, who) for id_, who in named.items()}
    return Days(
        days,
        day,
        [replace(x, named=called.get(x.first.dated.client, "")) for x in lines],
        shown[-1] if rest else None,
        [Asked(question, called.get(question.client, "")) for question in asked],
        [replace(u, named=called.get(u.dated.client, "")) for u in listed],
        len(untold),
        otherwise,
        everything,
    )


def _lines(seen: AtNumber, places: Collection[tuple[datetime, UUID]]) -> Iterator[Line]:
    """What is carried together stands where the first of it is planned, and nowhere else."""
    for message in seen.messages:
        planned = [place for told in message.carried if (place := planned_at(told))]
        if planned and min(planned) in places:
            yield Line(message.at, message.carried)
    for future in seen.futures:
        for told, _ in future.told:
            if told.state is not EndState.SENT and planned_at(told) in places:
                yield Line(told.at, (told,))
