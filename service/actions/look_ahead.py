"""The days to come of a caseload, one after the other: what leaves, what a person must tell, and who will not have been
told; also if we stood still or the provider did. By the same replay as `recado replay`; sends and stores nothing."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid5

from flows.ledger import EndState
from flows.replay import Dated, Told, Window
from service.actions.foresee import AtNumber, Leaving, every_message
from service.actions.today import name
from service.parts import Parts
from service.store import people

SHOWN = 20  # dates nobody will have been told of
OURS = (EndState.HUMAN, EndState.EXPIRED)  # how a step ends that becomes somebody's work


@dataclass(frozen=True, slots=True)
class Line:
    """What happens at one moment for one person: a message that leaves, with every step in it, or a step that does not
    and is to be told by a person."""

    at: datetime
    steps: tuple[Told, ...]
    named: str = field(default="", repr=False)

    @property
    def first(self) -> Told:
        return self.steps[0]

    @property
    def sent(self) -> bool:
        return self.first.state is EndState.SENT

    @property
    def place(self) -> tuple[datetime, UUID]:
        """Where it stands in a list, and no other line."""
        of = self.first.dated
        return self.at, uuid5(of.event, f"{of.client} {self.first.step}")


@dataclass(frozen=True, slots=True)
class Untold:
    """A date that begins without anybody having been told, and why."""

    dated: Dated
    why: tuple[str, ...]
    named: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Days:
    """Day → how many messages leave, and how many steps are left to a person; one of the days in full, from a place
    on; the first of those who are not told, and how many there are. `otherwise`: how many there would be if nothing
    stood still."""

    leaving: Counter[date]
    ours: Counter[date]
    day: date | None
    lines: list[Line]
    more: tuple[datetime, UUID] | None
    untold: list[Untold]
    untold_many: int
    otherwise: int | None = None

    @property
    def days(self) -> list[date]:
        return sorted(self.leaving.keys() | self.ours.keys())


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
    leaving, ours, many = Counter[date](), Counter[date](), 0
    soonest: list[Untold] = []
    chosen, lines = day, list[Line]()
    ahead = every_message(parts, until, worker_down=worker_down, provider_down=provider_down, viewer=viewer)
    async for here in ahead:
        for line in _lines(here):
            on = line.at.astimezone(parts.zone).date()
            (leaving if line.sent else ours)[on] += 1
            if day is None and (chosen is None or on < chosen):
                chosen, lines = on, []
            if on == chosen and (after is None or line.place > after):
                lines.append(line)
            if len(lines) > 4 * limit:  # flat, however much leaves on one day
                lines = _soonest(lines, limit + 1)
        found = list(_untold(here))
        many += len(found)
        soonest = heapq.nsmallest(SHOWN, [*soonest, *found], key=lambda u: (u.dated.starts_at, u.dated.event))
    lines = _soonest(lines, limit + 1)
    shown, rest = lines[:limit], lines[limit:]
    named = await people.named(parts.db, [*(x.first.dated.client for x in shown), *(u.dated.client for u in soonest)])
    called = {id_: name(parts, who) for id_, who in named.items()}
    otherwise = await _many(parts, until, viewer) if worker_down or provider_down else None
    return Days(
        leaving,
        ours,
        chosen,
        [Line(x.at, x.steps, called.get(x.first.dated.client, "")) for x in shown],
        shown[-1].place if rest else None,
        [Untold(u.dated, u.why, called.get(u.dated.client, "")) for u in soonest],
        many,
        otherwise,
    )


def _soonest(lines: list[Line], limit: int) -> list[Line]:
    return heapq.nsmallest(limit, lines, key=lambda line: line.place)


async def _many(parts: Parts, until: datetime, viewer: UUID | None) -> int:
    """How many dates nobody will have been told of, if nothing stands still."""
    return sum([len(list(_untold(here))) async for here in every_message(parts, until, viewer=viewer)])


def _lines(here: AtNumber) -> Iterable[Line]:
    yield from (_line(message) for message in here.messages)
    yield from (Line(told.at, (told,)) for future in here.futures for told, _ in future.told if told.state in OURS)


def _line(message: Leaving) -> Line:
    return Line(message.at, message.carried)


def _untold(here: AtNumber) -> Iterable[Untold]:
    for future in here.futures:
        if future.covered is False:
            yield Untold(future.dated, tuple(dict.fromkeys(told.reason for told, _ in future.told if told.reason)))
