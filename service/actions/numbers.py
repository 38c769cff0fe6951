"""The tables of the page of numbers: counted by the clock, since a year of messages takes a second, and kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from pydantic import TypeAdapter, ValidationError

from flows.effects import Outcome
from flows.numbers import FEW, Line, line
from service.parts import Parts
from service.store import numbers as store

# Days, and how old what was counted may grow: the longer the stretch, the less changes in it meanwhile.
WINDOWS = {30: timedelta(minutes=10), 90: timedelta(minutes=30), 365: timedelta(hours=2)}


@dataclass(frozen=True, slots=True)
class Table:
    """`parts`: the keys of its columns beside the total."""

    name: str
    parts: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """A month's SMS; `price` is None where none is configured."""

    month: date
    segments: int
    price: Decimal | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """What happened in the last `days` until `at`. `took` holds only what happened often enough."""

    days: int
    at: datetime
    tables: tuple[Table, ...]
    took: tuple[store.Took, ...]
    costs: tuple[Cost, ...]


NOT_SHOWN = "not shown"  # never "under five": what is left out beside a small number is not small

_KEPT = TypeAdapter(Numbers)


async def kept_numbers(parts: Parts, days: int) -> Numbers:
    """What the clock last counted; counted now where it has not come to that, or no longer does."""
    found = await _kept(parts, days)
    return found if found and parts.now() - found.at <= 2 * WINDOWS[days] else await _count(parts, days)


async def keep_numbers(parts: Parts) -> None:
    """Count again what has grown old."""
    for days, old in WINDOWS.items():
        found = await _kept(parts, days)
        if found is None or parts.now() - found.at >= old:
            await _count(parts, days)


async def _kept(parts: Parts, days: int) -> Numbers | None:
    row = await store.kept(parts.db, days)
    if row is None or row[0] > parts.now():  # the demo's clock was set back
        return None
    try:
        return _KEPT.validate_json(row[1])
    except ValidationError:
        return None  # from before an upgrade


async def _count(parts: Parts, days: int) -> Numbers:
    found = await numbers(parts, days)
    await store.keep(parts.db, days, found.at, _KEPT.dump_json(found).decode())
    return found


async def numbers(parts: Parts, days: int) -> Numbers:
    until = parts.now()
    since, zone = until - timedelta(days=days), parts.zone.key
    events = await store.events(parts.db, since, until)
    sent = await store.sent(parts.db, since, until, zone)
    tables = (
        _of_events("coverage", ("told", "not-told"), events, lambda e: "told" if e.heard else "not-told"),
        _of_events("confirmation", ("yes", "other", "silent"), events, _answer),
        _of_events("attendance", ("attended", "missed", "elsewhere", "unsaid"), events, _outcome),
        _delivery(sent),
        Table(
            "choices",
            ("agreed", "stopped", "only-dates"),
            tuple(
                line((f"{month:%Y-%m}",), said) for month, *said in await store.choices(parts.db, since, until, zone)
            ),
        ),
    )
    took = tuple(each for each in await store.took(parts.db, since, until) if each.number >= FEW)
    return Numbers(days, until, tables, took, _costs(sent, parts.settings.segment_price))


def _of_events(
    name: str, columns: tuple[str, ...], events: Sequence[store.Events], part: Callable[[store.Events], str]
) -> Table:
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for event in events:
        counted[event.type][part(event)] += event.number
    return Table(name, columns, tuple(line((kind,), [n[c] for c in columns]) for kind, n in sorted(counted.items())))


def _answer(event: store.Events) -> str:
    return "silent" if event.answer is None else "yes" if event.answer == "yes" else "other"


def _outcome(event: store.Events) -> str:
    match event.outcome:
        case Outcome.ATTENDED | Outcome.MISSED:
            return event.outcome
        case Outcome.RESCHEDULED:
            return "elsewhere"
        case _:
            return "unsaid"


def _delivery(sent: Sequence[store.Sent]) -> Table:
    counted = _summed(sent, lambda s: (s.channel, s.language), lambda s: (s.delivered, s.silent, s.failed))
    return Table("delivery", ("delivered", "silent", "failed"), tuple(line(about, n) for about, n in counted))


def _summed(
    sent: Sequence[store.Sent],
    about: Callable[[store.Sent], tuple[str, ...]],
    values: Callable[[store.Sent], tuple[int, ...]],
) -> list[tuple[tuple[str, ...], list[int]]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for each in sent:
        before = found.setdefault(about(each), [0] * len(values(each)))
        found[about(each)] = [a + b for a, b in zip(before, values(each), strict=True)]
    return sorted(found.items())


def _costs(sent: Sequence[store.Sent], price: Decimal | None) -> tuple[Cost, ...]:
    segments: Counter[date] = Counter()
    for each in sent:
        segments[each.month] += each.segments
    return tuple(Cost(m, n, n * price if price is not None else None) for m, n in sorted(segments.items()) if n)


def as_rows(found: Numbers) -> list[tuple[object, ...]]:
    """All of it as one table: table, line, column, number; what is too small stays so."""
    rows: list[tuple[object, ...]] = [("table", "line", "column", "number")]
    for table in found.tables:
        for each in table.lines:
            about = " ".join(each.about)
            named = zip(("total", *table.parts), (each.total, *each.parts), strict=True)
            rows += [(table.name, about, column, NOT_SHOWN if n is None else n) for column, n in named]
    for took in found.took:
        about = took.about or "answer"
        rows += [("response", about, "number", took.number)]
        rows += [("response", about, "middle seconds", round(took.middle.total_seconds()))]
        rows += [("response", about, "nine of ten seconds", round(took.most.total_seconds()))]
    for cost in found.costs:
        rows += [("cost", f"{cost.month:%Y-%m}", "segments", cost.segments)]
        rows += [("cost", f"{cost.month:%Y-%m}", "price", cost.price)] if cost.price is not None else []
    return rows
