"""Rows and columns, whatever program wrote them: which column is which of ours, and each row checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from flows.case_events import RejectedRow
from service.calendars.rows import CLIENT_COLUMNS, COLUMNS, Checker, Row, Sheet, WithoutRepeats, fold_space

NO_MAPPING: Mapping[str, str] = MappingProxyType({})
Record = tuple[int, Sequence[str] | str]  # row number and cells, or the reason why it has none


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file is a list of: the columns it may have, and of which groups each needs one."""

    name: str
    columns: tuple[str, ...]
    one_of: tuple[tuple[str, ...], ...]


CALENDAR = Kind(
    "calendar", COLUMNS, (("event_type",), ("date",), ("time",), ("client_ref", "phone"), ("timezone", "venue"))
)
CLIENTS = Kind("clients", CLIENT_COLUMNS, (("phone",),))
KINDS = {kind.name: kind for kind in (CALENDAR, CLIENTS)}


class Plan:
    """How a file is to be read. `mapping`: our column → the file's. Raises ValueError when a name is not ours."""

    def __init__(self, mapping: Mapping[str, str], checker: Checker, kind: Kind = CALENDAR) -> None:
        strangers = [name for name in mapping if name not in kind.columns]
        if strangers:
            raise ValueError(f"no column of ours is called {', '.join(strangers)}; ours are {', '.join(kind.columns)}")
        self.mapping, self.checker, self.kind = mapping, checker, kind
        self._wanted = {_name(theirs): ours for ours, theirs in mapping.items()}
        self._taken = set(mapping)  # a mapped column is the mapped one, even where another bears our name

    def columns(self, header: Iterable[str]) -> list[str]:
        """Our name for each column of the file, or ""."""

        def ours(cell: str) -> str:
            name = _name(cell)
            plain = re.sub(r"[\s\-]+", "_", name)
            own = plain if plain in self.kind.columns and plain not in self._taken else ""
            return self._wanted.get(name) or own

        return [ours(cell) for cell in header]


def sheet(
    plan: Plan,
    header: Sequence[str] | None,
    at: int,
    records: Callable[[], Iterator[Record]],
    left_out: Sequence[str] = (),
) -> Sheet:
    """The rows below a header, which stands in row `at`. `records` gives all rows of the file, as often as asked."""
    if header is None:
        names = ", ".join(name for group in plan.kind.one_of for name in group[:1])
        return nothing(f"the first row names no column we know; it should hold names such as {names}")
    columns = plan.columns(header)
    unknown = tuple(shown(cell, n) for n, cell in enumerate(header, 1) if not columns[n - 1] and cell.strip())
    lost = [theirs for ours, theirs in plan.mapping.items() if ours not in columns]
    if lost:
        return nothing(f"no column is called {', '.join(lost)}", at, unknown)
    twice = sorted({c for c in columns if c and columns.count(c) > 1})
    if twice:
        return nothing(f"more than one column for {', '.join(twice)}", at, unknown)
    missing = [" or ".join(names) for names in plan.kind.one_of if not any(name in columns for name in names)]
    if missing:
        return nothing(f"no column for {', '.join(missing)}", at, unknown)

    def rows() -> Iterator[Row]:
        for number, cells in records():
            if number > at:
                yield from _row(plan, columns, number, cells)

    return Sheet(WithoutRepeats(rows), unknown, tuple(left_out))


def _row(plan: Plan, columns: Sequence[str], number: int, cells: Sequence[str] | str) -> Iterator[Row]:
    if isinstance(cells, str):
        yield RejectedRow(number, "", cells)
        return
    folded = [fold_space(cell) for cell in cells]
    if not any(folded):
        return
    if any(folded[len(columns) :]):
        yield RejectedRow(number, "", "more cells than the header has: a separator inside a cell needs quotation marks")
        return
    # strict=False: spreadsheets leave out empty cells at the end of a row.
    named = {c: cell for c, cell in zip(columns, folded, strict=False) if c}
    checked = (plan.checker.check if plan.kind is CALENDAR else plan.checker.check_client)(number, named)
    if isinstance(checked, tuple):
        yield from checked
    else:
        yield checked


def nothing(why: str, row: int = 1, unknown: tuple[str, ...] = ()) -> Sheet:
    """A file of which no row can be read."""
    return Sheet(WithoutRepeats(lambda: iter([RejectedRow(row, "", why)])), unknown)


def shown(cell: str, number: int) -> str:
    """A column's name for a report, unless it looks like a person's data instead of a name."""
    name = fold_space(cell)
    private = len(name) > 40 or "@" in name or sum(map(str.isdigit, name)) > 4
    return f"column {number}" if private else name


def _name(cell: str) -> str:
    return fold_space(cell).casefold()
