"""Flows as pictures: Mermaid text for documents, an outline for a page, a road for paper. Same flow, same picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from flows.inspect import exits
from flows.model import Ask, Branch, Call, Do, End, Flow, Say, Step, Tell

Label = Callable[[str], str]  # a message key → what to show for it
Way = tuple[str, int]  # a step, and which of its exits
Pair = tuple[str, str]  # what was said to somebody, and what was said to them next: two message keys


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of a step. `case`: the value that leads there, "else" for all others; `silence`: so many hours without
    an answer; `label`: the message key of an answer. None of these: it is the only one."""

    to: str
    case: str = ""
    label: str = ""
    silence: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One step of a flow, as it is drawn. `says`: message keys; `what`: what else it is about, as the file says it."""

    name: str
    shape: str
    says: tuple[str, ...]
    what: str
    exits: tuple[Exit, ...]

    @property
    def does(self) -> str:
        """The same in English."""
        return _DOES[self.shape].format(self.what) if self.what else ""

    @property
    def calls(self) -> str:
        """The flow it runs, "" for none."""
        return self.what if self.shape == "call" else ""

    @property
    def tells(self) -> bool:
        """Whether it tells something of the person's own."""
        return self.shape == "say" and bool(self.what)


_DOES = {"ask": "expects {}", "say": "tells {}", "branch": "by {}", "do": "{}", "call": "runs {}", "end": "ends: {}"}


def outline(flow: Flow) -> tuple[Place, ...]:
    """The steps in the order in which a person comes to them, those nobody reaches last."""
    order: dict[str, None] = {}
    waiting = [flow.start]
    while waiting:
        name = waiting.pop(0)
        if name not in order:
            order[name] = None
            waiting += [target for _, target in exits(flow.steps[name])]
    return tuple(_place(name, flow.steps[name]) for name in (*order, *(n for n in flow.steps if n not in order)))


@dataclass(frozen=True, slots=True)
class Turn:
    """A way on from a stop. `label`: the message key of an answer, "" for none; `silence`: hours without one, 0 for
    none; `to`: the numbers of the stops that may come next, 0 for the end."""

    label: str
    silence: int
    to: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """What somebody who goes through a flow meets: words, or another flow. `says`: message keys."""

    says: tuple[str, ...]
    calls: str
    turns: tuple[Turn, ...]


def road(flow: Flow) -> tuple[Stop, ...]:
    """The flow as those see it who go through it: its stops, counted from 1 in the order of `outline`. What happens
    unseen between two of them is left out."""
    places = {place.name: place for place in outline(flow)}
    numbers = {name: n for n, name in enumerate((p.name for p in places.values() if _seen(p)), 1)}

    def ahead(name: str) -> tuple[int, ...]:
        found, waiting, passed = set[int](), [name], set[str]()
        while waiting:
            at = waiting.pop()
            if at in numbers:
                found.add(numbers[at])
            elif at not in passed:
                passed.add(at)
                waiting += [way.to for way in places[at].exits]
                if not places[at].exits:
                    found.add(0)
        return tuple(sorted(found, key=lambda n: (n == 0, n)))

    return tuple(
        Stop(
            ("dates.intro",) if place.tells else place.says,
            place.calls,
            tuple(Turn(way.label, way.silence, ahead(way.to)) for way in place.exits),
        )
        for place in places.values()
        if place.name in numbers
    )


def _seen(place: Place) -> bool:
    return bool(place.says or place.calls or place.tells)


def mermaid(
    flow: Flow,
    label: Label = str,
    here: Mapping[str, str] | None = None,
    along: Mapping[Way, str] | None = None,
    *,
    named: bool = True,
) -> str:
    """The flow as a Mermaid flowchart. `label` gives the words shown for a message key; `here` and `along`, what to
    add to a step and to a way out of it. `named`: with the names of the file and in English, else numbers and signs."""
    numbers = {name: f"s{n}" for n, name in enumerate(flow.steps)}
    lines = ["flowchart LR", f"  start(({_quoted(flow.flow)})) --> {numbers[flow.start]}"]
    for n, place in enumerate(outline(flow), 1):
        left, right = _SHAPES[place.shape]
        shown = [
            place.name if named else str(n),
            *(_short(label(key)) for key in place.says),
            place.does if named else place.what,
            (here or {}).get(place.name, ""),
        ]
        lines.append(f"  {numbers[place.name]}{left}{_quoted('<br>'.join(filter(None, shown)))}{right}")
        for nth, way in enumerate(place.exits):
            why = _short(label(way.label)) if way.label else _why(way, named=named)
            why = "<br>".join(filter(None, (why, (along or {}).get((place.name, nth), ""))))
            arrow = f"-->|{_quoted(why)}|" if why else "-->"
            lines.append(f"  {numbers[place.name]} {arrow} {numbers[way.to]}")
    return "\n".join(lines) + "\n"


def ways(library: Mapping[str, Flow], flow: Flow) -> dict[Way, frozenset[Pair]]:
    """Way out → the pairs of messages that tell that somebody took it. Left out where they would not: where nothing is
    said behind it, or another way out of the same step leads to the same words."""
    places = {place.name: place for place in outline(flow)}
    told: dict[Way, frozenset[Pair]] = {}
    for place in places.values():
        after = [_first(library, flow, way.to) for way in place.exits]
        before = frozenset(places[at].says[-1] for at in _sayers(places, place.name))
        for n, keys in enumerate(after):
            others = frozenset().union(*(those for m, those in enumerate(after) if m != n))
            if not keys & others and (pairs := frozenset((a, b) for a in before for b in keys if a != b)):
                told[place.name, n] = pairs
    return told


def _first(library: Mapping[str, Flow], flow: Flow, name: str) -> frozenset[str]:
    """What somebody may hear first who comes to this step."""
    found, seen, waiting = set(), set(), [(flow, name)]
    while waiting:
        of, at = waiting.pop()
        if (of.flow, at) in seen:
            continue
        seen.add((of.flow, at))
        step = of.steps[at]
        place = _place(at, step)
        if place.says:
            found.add(place.says[0])
        elif isinstance(step, Call) and step.call in library:
            waiting.append((library[step.call], library[step.call].start))
        else:
            waiting += [(of, way.to) for way in place.exits]
    return frozenset(found)


def _sayers(places: Mapping[str, Place], name: str) -> frozenset[str]:
    """The steps whose words somebody heard last who leaves this one; those of a flow that was run are not known."""
    found, seen, waiting = set(), set(), [name]
    while waiting:
        at = waiting.pop()
        if at in seen or places[at].calls:
            continue
        seen.add(at)
        if places[at].says:
            found.add(at)
        else:
            waiting += [place.name for place in places.values() if any(way.to == at for way in place.exits)]
    return frozenset(found)


_SHAPES = {
    "ask": ("{{", "}}"),
    "say": ("[", "]"),
    "branch": ("{", "}"),
    "do": ("[/", "/]"),
    "call": ("[[", "]]"),
    "end": ("([", "])"),
}
_LONG = 60


def _place(name: str, step: Step) -> Place:
    ways = tuple(_ways(step))
    match step:
        case Ask():
            expects = "" if step.expect == "choice" else step.expect
            return Place(name, "ask", (step.ask,), expects, ways)
        case Say():
            return Place(name, "say", step.say, "", ways)
        case Tell():
            return Place(name, "say", (), step.tell, ways)
        case Branch():
            return Place(name, "branch", (), step.branch, ways)
        case Do():
            return Place(name, "do", (), f"{step.do}: {step.value}{', urgent' if step.urgent else ''}", ways)
        case Call():
            return Place(name, "call", (), step.call, ways)
        case End():
            return Place(name, "end", (), step.end, ways)
        case never:
            assert_never(never)


def _ways(step: Step) -> Iterator[Exit]:
    labels = {n: option.label for n, option in enumerate(step.options)} if isinstance(step, Ask) else {}
    for path, target in exits(step):
        match path:
            case ("options", int(n), _):
                yield Exit(target, "", labels[n])
            case ("cases", case):
                yield Exit(target, str(case))
            case ("unwritten", _) if isinstance(step, Ask) and step.unwritten is not None:
                yield Exit(target, "", step.unwritten.label)
            case ("timeout", _) if isinstance(step, Ask) and step.timeout is not None:
                yield Exit(target, silence=step.timeout.after // 3600)
            case ("else",):
                yield Exit(target, "else")
            case _:
                yield Exit(target)


def _why(way: Exit, *, named: bool) -> str:
    if way.silence:
        return f"silence for {way.silence} h" if named else f"… {way.silence} h"
    return "≠" if way.case == "else" and not named else way.case


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else f"{flat[: _LONG - 1].rstrip()}…"


def _quoted(text: str) -> str:
    """Text as Mermaid takes it: in quotes, with nothing in it that it would read as markup."""
    safe = (
        text.replace("&", "#amp;")
        .replace('"', "#quot;")
        .replace("<br>", "\n")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
    )
    return '"' + safe.replace("\n", "<br>") + '"'
