"""What messages may cost as SMS and how long a label may be, measured on rendered text with the longest values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import product
from typing import Literal

from flows.case_events import EventType, Mode, attended, event_key, held
from flows.inspect import offered
from flows.ladders import LADDERS, family
from flows.messages import Choice, Words
from flows.model import Ask
from flows.places import place
from service.content.catalog import Catalog, Value
from service.content.dates import longest_day, longest_time
from service.content.definitions import Definitions
from service.content.directory import courts, languages
from service.content.ftl import Files
from service.content.held import in_person_now, where
from service.content.screens import SCREEN, screens
from service.content.segments import Segments, count
from service.errors import ContentError

# Segments that a message may take which comes unasked, several times for each date; a correction names two dates and
# comes seldom. Others may fill a SCREEN.
REMINDER: Mapping[str, int] = {"GSM-7": 2, "UCS-2": 4}
CORRECTION: Mapping[str, int] = {"GSM-7": 3, "UCS-2": 5}
_UNASKED = frozenset({"reminders", "corrections", "invitations"})
QUICK_REPLY, LIST = 20, 24  # characters of a label: WhatsApp shows up to three answers as buttons, more as a list
BUTTONS = 3

_ROOM = "room 12"
_PLACES = sorted((place(c.name, c.address, _ROOM) for c in courts().values()), key=len)
_CITIES = sorted((court.city for court in courts().values()), key=len)
# The court whose place and city are the longest where the place is told as short as it can be.
_TIGHTEST = max(courts().values(), key=lambda c: len(place(c.name, c.address, _ROOM, short_in=c.city)) + len(c.city))
# How long the values are: the longest there are; longer than in four courts of five, on the longest day; or longer than
# in half of them, and the person's clock is the venue's.
Length = Literal["longest", "long", "usual"]
_SHARE: Mapping[Length, float] = {"longest": 1, "long": 0.8, "usual": 0.5}


def samples(language: str, length: Length = "longest") -> dict[str, Value]:
    """Everything a message about a case event is given (besides the organisation's own)."""
    when = datetime.combine(longest_day(language), longest_time(language))  # a venue's wall clock, so without a zone
    where, city = (values[min(int(len(values) * _SHARE[length]), len(values) - 1)] for values in (_PLACES, _CITIES))
    return {
        "when": when,
        "city": city,
        "place": where,
        "event": "Court hearing",
        "who": "Abuela Rosa",
        "date": "Wednesday, September 30, 2026",
        "time": "10:30 PM (Los Angeles time; 12:30 AM on your own clock)",
        "old": "Wednesday, September 30, 2026 at 10:30 PM (Los Angeles time)",
        "own": {"longest": "day", "long": "other", "usual": "same"}[length],
        "changed": "when",
        "own_when": when,
        "old_when": when,
        "old_city": city,
        "old_place": where,
        "mode": Mode.IN_PERSON.value,
        "was": "same",
        "held": "same",
        "short": "no",
    }


def sample(catalog: Catalog, key: str, language: str, length: Length = "longest") -> str:
    """A message with values of this length. Raises `ContentError` like `Catalog.render`."""
    return _with(catalog, key, language, samples(language, length))


# What is read is read beside the English, so it tells of the same days in every language.
_READ: Mapping[str, Value] = {
    "when": datetime.combine(date(2026, 9, 30), time(22, 30)),
    "own_when": datetime.combine(date(2026, 10, 1), time(0, 30)),
    "old_when": datetime.combine(date(2026, 9, 29), time(9, 0)),
}
_WAYS = {"mode": (*Mode, "deadline"), "was": tuple(Mode), "held": tuple(Mode), "changed": ("mode", "place")}


def readings(catalog: Catalog, key: str, language: str) -> list[str]:
    """What a message says of the same days in every language, and what it says otherwise of a date held or changed in
    another way. Raises `ContentError` like `Catalog.render`."""
    values = {**samples(language), **_READ}
    if "event" in catalog.variables(key, language):
        values["event"] = catalog.render(event_key(EventType.HEARING_OTHER), language)
    used = [(name, str(way)) for name in _WAYS if name in catalog.variables(key, language) for way in _WAYS[name]]
    texts = [_with(catalog, key, language, {**values, **dict(each)}) for each in ([], *([one] for one in used))]
    return [text for text in dict.fromkeys(texts) if text]


def _with(catalog: Catalog, key: str, language: str, values: Mapping[str, Value]) -> str:
    wanted = catalog.variables(key, language)
    return catalog.render(key, language, **{name: value for name, value in values.items() if name in wanted})


def affordable(text: str, *, correction: bool = False) -> bool:
    """Whether a text costs no more than a reminder, or a correction, may."""
    size = count(text)
    return size.segments <= _may_take(correction)[size.encoding]


def unasked(catalog: Catalog, key: str, language: str) -> Iterator[str]:
    """A message that comes unasked, with the longest values it may hold: at the court whose place takes the most room,
    and, if it tells so, of each type, held in each way and changed in each way. Raises `ContentError` like
    `Catalog.render`."""
    wanted = catalog.variables(key, language)
    here = place(_TIGHTEST.name, _TIGHTEST.address, _ROOM, short_in=_TIGHTEST.city)
    values = {**samples(language), "city": _TIGHTEST.city, "old_city": _TIGHTEST.city, "old_place": here}
    kinds = _kinds(key) if wanted & {"event", "place"} else (EventType.HEARING_OTHER, EventType.DEADLINE_FILING)
    modes = tuple(Mode) if wanted & {"mode", "place"} else (Mode.IN_PERSON,)
    for kind, mode, was in product(kinds, modes, ("same", *Mode) if "was" in wanted else ("same",)):
        if mode == was or held(kind, mode) is not mode:
            continue
        values |= {"mode": attended(kind, mode), "was": str(was)}
        if "event" in wanted:
            values["event"] = catalog.render(event_key(kind), language)
        if "place" in wanted:
            told = where(catalog, kind, mode, here, language, short=True)
            changed_way = values["mode"] == Mode.IN_PERSON and was != "same"
            values["place"] = in_person_now(catalog, told, language) if changed_way else told
        for changed in ("when", "place" if was == "same" else "mode") if "changed" in wanted else ("when",):
            yield _with(catalog, key, language, {**values, "changed": changed})


def _kinds(key: str) -> tuple[EventType, ...]:
    """The types of case events that a message may be about, those that are told apart where it is short."""
    name = key.partition(".")[2].rpartition("-")[0]
    short = [kind for kind in EventType if kind not in (EventType.HEARING_MASTER, EventType.HEARING_INDIVIDUAL)]
    return tuple(kind for kind in short if family(kind) == name) or tuple(short)


@dataclass(frozen=True, slots=True)
class Size:
    """What one message costs in one language with its numbered answers and long values, and what it may cost.
    `usual`: its segments with usual values; `screens`: in how many SMS it goes."""

    key: str
    language: str
    kind: Literal["reminder", "correction", "screen"]
    size: Segments
    usual: int
    screens: int

    @property
    def budget(self) -> int:
        return SCREEN if self.kind == "screen" else _may_take(self.kind == "correction")[self.size.encoding]


def _may_take(correction: bool) -> Mapping[str, int]:
    return CORRECTION if correction else REMINDER


def sizes(catalog: Catalog, files: Files, found: Definitions) -> Iterator[Size]:
    """Every message in every language, in the order of the files. Those that do not render are left out."""
    answers = _answers(found)
    labels = {label for options in answers.values() for label in options}
    for key, language in files.entries:
        if key in labels:
            continue  # travels with its question
        try:
            texts = [sample(catalog, label, language) for label in answers.get(key, ())]
            answered = Words("", tuple(Choice("", label) for label in texts)).as_text()
            reminder = key.partition(".")[0] in _UNASKED and not key.startswith("reminders.reply-")
            bodies = list(unasked(catalog, key, language)) if reminder else [sample(catalog, key, language, "long")]
            usual = count(sample(catalog, key, language, "usual") + answered).segments
        except ContentError:
            continue
        size = max((count(body + answered) for body in bodies), key=lambda size: (size.segments, size.units))
        kind: Literal["reminder", "correction", "screen"] = "screen"
        if reminder:
            kind = "correction" if key.startswith("corrections.") else "reminder"
        yield Size(key, language, kind, size, usual, 1 if reminder else len(screens(bodies[0], answered)))


@dataclass(frozen=True, slots=True)
class Cost:
    """What the messages of one language come to: how many, how many of them in which encoding, segments in all, the
    most that one takes, and how many are over budget."""

    messages: int
    gsm7: int
    ucs2: int
    segments: int
    longest: int
    over: int


def costs(measured: Iterable[Size]) -> Mapping[str, Cost]:
    """Language → what its messages cost."""
    of: dict[str, list[Size]] = {}
    for one in measured:
        of.setdefault(one.language, []).append(one)
    return {
        language: Cost(
            messages=len(all_of),
            gsm7=sum(one.size.encoding == "GSM-7" for one in all_of),
            ucs2=sum(one.size.encoding == "UCS-2" for one in all_of),
            segments=sum(one.size.segments for one in all_of),
            longest=max(one.size.segments for one in all_of),
            over=sum(one.size.segments > one.budget for one in all_of),
        )
        for language, all_of in of.items()
    }


def too_dear(measured: Iterable[Size], files: Files) -> tuple[list[str], list[str]]:
    """Messages over their budget, and those that need not be UCS-2; each names the letters that cost. Errors: what
    comes unasked. Warnings: the rest, for screens are cut where they can be."""
    errors: list[str] = []
    warnings: list[str] = []
    for one in measured:
        size, place = one.size, files.entries[one.key, one.language].place
        cheap = one.language in languages() and languages()[one.language].gsm7
        dear = f", because of {' '.join(size.outside_gsm7)}" if _could_be_gsm7(one) else ""
        if size.segments > one.budget:
            usual = f", {one.usual} with a usual address" if one.usual < size.segments else ""
            parts = f", so it goes in {one.screens}" if one.screens > 1 else ""
            what = f"takes {size.segments} segments ({size.encoding}{dear}){usual}; a {one.kind} may take {one.budget}"
            (warnings if one.kind == "screen" else errors).append(f"{place}: '{one.key}' {what}{parts}")
        elif dear and cheap:
            warnings.append(f"{place}: '{one.key}' is UCS-2 and costs more than twice as much{dear}")
    return errors, warnings


def _could_be_gsm7(one: Size) -> bool:
    """Whether other letters would make it cheap: not where the script itself lies outside."""
    known = languages().get(one.language)
    return bool(one.size.outside_gsm7) and (known is None or known.script == "Latn")


def long_labels(catalog: Catalog, found: Definitions) -> tuple[list[str], list[str]]:
    """Labels that WhatsApp would not take (errors: in a list it refuses the whole message) or would cut (warnings: on a
    button), each `file:line: what`."""
    errors: dict[str, None] = {}
    warnings: dict[str, None] = {}
    texts = catalog.labels()
    for flow in found.flows.values():
        for step in flow.steps.values():
            if not isinstance(step, Ask):
                continue
            labels = [label for _, label in offered(step)]
            listed = step.more is not None or len(labels) > BUTTONS
            limit, shape = (LIST, "list") if listed else (QUICK_REPLY, "button")
            for label in labels:
                for language, text in texts.get(label, {}).items():
                    if len(text) > limit:
                        place = catalog.source(label, language)
                        what = f"{place}: '{label}' has {len(text)} letters; in a {shape} {limit} fit"
                        (errors if listed else warnings)[what] = None
    return list(errors), list(warnings)


def _answers(found: Definitions) -> dict[str, list[str]]:
    """The labels that are offered with each question, and with each message that asks one."""
    answers = {
        key: [label for _, label in offered(step)]
        for flow in found.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Ask)
        for key in (step.ask, step.again)
        if key
    }
    asking = {
        f"reminders.{family(kind)}-ask" for kind, ladder in LADDERS.items() if any(r.wording == "ask" for r in ladder)
    }
    answers |= dict.fromkeys((*asking, "reminders.discreet-ask"), _opening(found, "reminder-reply"))
    answers["invitations.helper"] = _opening(found, "invitation")
    answers["invitations.discreet"] = _opening(found, "invitation")
    answers["reminders.discreet-after"] = _opening(found, "how-it-went")
    answers["reminders.discreet-paper"] = _opening(found, "paper-came")
    return answers


def _opening(found: Definitions, flow: str) -> list[str]:
    """The labels offered with the question a flow begins with."""
    opening = found.flows[flow].steps[found.flows[flow].start] if flow in found.flows else None
    return [label for _, label in offered(opening)] if isinstance(opening, Ask) else []
