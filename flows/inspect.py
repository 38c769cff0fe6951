"""What is wrong with flows that parse: places nobody reaches or leaves, words that are missing, answers a carrier
would swallow. Names only; the words themselves come in as functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from flows.model import Ask, Branch, Call, Do, End, Flow, Say, Step, Tell
from flows.tongues import MORE
from flows.vocabulary import normalise

# What the service tells a flow each turn, and the values it can have; a language can be any tag.
FACTS: Mapping[str, frozenset[str] | None] = {
    "dates": frozenset({"none", "some"}),
    "office": frozenset({"open", "closed"}),
    "consent": frozenset({"unasked", "given", "refused", "stopped"}),
    "channel": frozenset({"sms", "whatsapp"}),
    "phone": frozenset({"private", "shared", "unsaid"}),
    "sms": frozenset({"possible", "none"}),
    "number": frozenset({"alone", "several"}),
    "told": frozenset({"none", "one", "several"}),
    "language": None,
}
FEWEST, MOST = 2, 9  # answers of a choice: they are numbered with one digit
OFFERING = frozenset({"choice", "language", "helper"})  # what may be answered from a list


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in `flow` at `step` ("" for the flow as a whole); `what` completes the sentence."""

    flow: str
    step: str
    what: str

    def __str__(self) -> str:
        return f"{self.flow}: '{self.step}' {self.what}" if self.step else f"{self.flow}: the flow {self.what}"


def exits(step: Step) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where a step can lead: (path of the field as the file writes it, name of the next step)."""
    match step:
        case Ask():
            for number, option in enumerate(step.options):
                yield ("options", number, "next"), option.next
            if step.next is not None:
                yield ("next",), step.next
            if step.unwritten is not None:
                yield ("unwritten", "next"), step.unwritten.next
            if step.timeout is not None:
                yield ("timeout", "next"), step.timeout.next
        case Branch():
            for case, target in step.cases.items():
                yield ("cases", case), target
            yield ("else",), step.otherwise
        case Say() | Tell() | Do() | Call():
            yield ("next",), step.next
        case End():
            return
        case never:
            assert_never(never)


def keys_used(flow: Flow) -> frozenset[str]:
    """Every message key the flow can say, labels of answers included."""
    return frozenset(key for step in flow.steps.values() for key in _keys(step))


def labels_only(flows: Iterable[Flow]) -> frozenset[str]:
    """The keys that label answers and that no flow says by themselves."""
    steps = [step for flow in flows for step in flow.steps.values()]
    labels = {label for step in steps if isinstance(step, Ask) for _, label in offered(step)}
    said = {step.ask for step in steps if isinstance(step, Ask)}
    return frozenset(labels - said - {key for step in steps if isinstance(step, Say) for key in step.say})


def problems(
    flows: Mapping[str, Flow],
    has_message: Callable[[str], bool],
    reserved: frozenset[str],
    label_texts: Callable[[str], Mapping[str, str]],
) -> tuple[Problem, ...]:
    """Everything wrong with `flows` (name → flow) taken together, in file order; empty when they are sound.

    `has_message` knows the message keys; `reserved` are the words carriers and opt-outs own, in every language;
    `label_texts` gives a label's text per language.
    """
    passing = _passing(flows)
    owned = frozenset(map(normalise, reserved))
    return tuple(
        Problem(flow.flow, step, what)
        for flow in flows.values()
        for step, what in [
            *_arrows(flow),
            *_rounds(flow, passing),
            *_calls(flow, flows, passing),
            *_names(flow, flows),
            *_questions(flow, owned, label_texts),
            *_missing_words(flow, has_message),
        ]
    )


Found = Iterator[tuple[str, str]]  # (step, what is wrong)


def _arrows(flow: Flow) -> Found:
    """Arrows into nothing, steps nobody reaches, steps nobody leaves."""
    if flow.start not in flow.steps:
        yield "", f"starts at '{flow.start}', not a step"
    onward = {name: [t for _, t in exits(step) if t in flow.steps] for name, step in flow.steps.items()}
    reached = _reach([flow.start], onward)
    back: dict[str, list[str]] = {name: [] for name in flow.steps}
    for name, targets in onward.items():
        for target in targets:
            back[target].append(name)
    can_end = _reach([name for name, step in flow.steps.items() if isinstance(step, End)], back)
    for name, step in flow.steps.items():
        for _, target in exits(step):
            if target not in flow.steps:
                yield name, f"leads to '{target}', not a step"
        if name not in reached:
            yield name, "is never reached"
        elif name not in can_end:
            yield name, "leads to no end"


def _rounds(flow: Flow, passing: frozenset[str]) -> Found:
    """Loops that never wait for the person: the engine would run them for ever."""
    onward = {name: _unasked(step, flow, passing) for name, step in flow.steps.items()}
    told: set[str] = set()
    for name in flow.steps:
        ahead = _reach(onward[name], onward)
        if name in ahead and name not in told:
            loop = [other for other in flow.steps if other in ahead and name in _reach(onward[other], onward)]
            told.update(loop)
            yield name, f"goes round without asking: {', '.join(loop)}"


def _calls(flow: Flow, flows: Mapping[str, Flow], passing: frozenset[str]) -> Found:
    """Calls of flows that do not exist, and flows that call each other without anybody being asked."""
    at_once = {f.flow: _called(f, passing) for f in flows.values()}
    waits_not = _reach([flow.start], {name: _unasked(step, flow, passing) for name, step in flow.steps.items()})
    for name, step in flow.steps.items():
        if not isinstance(step, Call):
            continue
        if step.call not in flows:
            yield name, f"calls '{step.call}', not a flow"
        elif name in waits_not and flow.flow in _reach([step.call], at_once):
            yield name, f"calls '{step.call}', which comes back here without asking"


def _names(flow: Flow, flows: Mapping[str, Flow]) -> Found:
    """Answers that are used but saved nowhere, and cases that can never come true."""
    saved = _saved(flow, flows)
    for name, step in flow.steps.items():
        if isinstance(step, Do) and step.value.startswith("$") and step.value[1:] not in saved:
            yield name, f"uses '{step.value}', which no step saves"
        if isinstance(step, Branch):
            if step.branch not in saved and step.branch not in FACTS:
                yield name, f"branches on '{step.branch}', which no step saves"
            elif (values := saved.get(step.branch, FACTS.get(step.branch))) is not None:
                for case in (case for case in step.cases if case not in values):
                    yield name, f"has the case '{case}', which '{step.branch}' can never be"


def _questions(flow: Flow, owned: frozenset[str], label_texts: Callable[[str], Mapping[str, str]]) -> Found:
    for name, step in flow.steps.items():
        if not isinstance(step, Ask):
            continue
        if step.again and not step.save:
            yield name, "has 'again' and saves nothing, so nobody can tell that it was asked before"
        if step.expect not in OFFERING and step.options:
            yield name, f"asks for a {step.expect}; only a choice, a language or a helper has options"
        if (step.more or step.unwritten) and (step.expect != "language" or step.options or not step.more):
            yield name, "has 'more' or 'unwritten': both are for a language without options, 'more' always"
        if step.expect == "helper" or (step.expect != "choice" and not step.options):
            if step.next is None:
                yield name, f"asks for a {step.expect} and needs 'next'"
            yield from _labels(name, step, owned, label_texts)
            continue
        if not FEWEST <= len(step.options) <= MOST:
            yield name, f"has {len(step.options)} options; a choice has {FEWEST} to {MOST}"
        if step.next is not None:
            yield name, "has options, so these say what is next"
        keys = [option.key for option in step.options]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield name, f"has two options with the key '{key}'"
        yield from _labels(name, step, owned, label_texts)


def _labels(name: str, step: Ask, owned: frozenset[str], label_texts: Callable[[str], Mapping[str, str]]) -> Found:
    """Labels no person could answer with: a carrier would keep the word, or two answers read the same."""
    seen: dict[tuple[str, str], str] = {}
    for key, label in offered(step):
        for language, text in label_texts(label).items():
            plain = normalise(text)
            if plain in owned:
                yield name, f"offers '{text}' ({label}, {language}), a word that carriers or opt-outs own"
            twin = seen.setdefault((language, plain), key)
            if twin != key:
                yield name, f"has the options '{twin}' and '{key}', which read the same in {language}"


def offered(ask: Ask) -> tuple[tuple[str, str], ...]:
    """(key, label) of every answer the file itself offers; the languages of a question in screens are not in it."""
    more = ((MORE, ask.more),) if ask.more else ()
    unwritten = ((ask.unwritten.key, ask.unwritten.label),) if ask.unwritten else ()
    return (*((option.key, option.label) for option in ask.options), *more, *unwritten)


def _missing_words(flow: Flow, has_message: Callable[[str], bool]) -> Found:
    for name, step in flow.steps.items():
        if isinstance(step, Say) and not step.say:
            yield name, "says nothing"
        for key in _keys(step):
            if not has_message(key):
                yield name, f"says '{key}', which no message file has"


def _keys(step: Step) -> tuple[str, ...]:
    match step:
        case Say():
            return step.say
        case Ask():
            again = (step.again,) if step.again else ()
            return (step.ask, *again, *(label for _, label in offered(step)))
        case _:
            return ()


def _saved(flow: Flow, flows: Mapping[str, Flow]) -> dict[str, frozenset[str] | None]:
    """What the flow's steps save, and the values it can have (None: anything)."""
    saved: dict[str, frozenset[str] | None] = {}
    for step in flow.steps.values():
        values: frozenset[str] | None
        match step:
            case Ask(save=str(name), expect="choice"):
                values = frozenset(option.key for option in step.options)
            case Ask(save=str(name)):
                values = None
            case Call(save=str(name)) if step.call in flows:
                ends = [s.end for s in flows[step.call].steps.values() if isinstance(s, End)]
                values = frozenset(ends)
            case Call(save=str(name)):
                values = None
            case _:
                continue
        before = saved.get(name, frozenset())
        saved[name] = None if values is None or before is None else before | values
    return saved


def _passing(flows: Mapping[str, Flow]) -> frozenset[str]:
    """The flows that can come to an end without asking anything."""
    passing: frozenset[str] = frozenset()
    while True:
        wider = frozenset(name for name, flow in flows.items() if _runs_through(flow, passing))
        if wider == passing:
            return passing
        passing = wider


def _runs_through(flow: Flow, passing: frozenset[str]) -> bool:
    onward = {name: _unasked(step, flow, passing) for name, step in flow.steps.items()}
    return any(isinstance(flow.steps.get(name), End) for name in _reach([flow.start], onward))


def _called(flow: Flow, passing: frozenset[str]) -> list[str]:
    """The flows this one calls before it asks anything."""
    onward = {name: _unasked(step, flow, passing) for name, step in flow.steps.items()}
    steps = (flow.steps.get(name) for name in _reach([flow.start], onward))
    return [step.call for step in steps if isinstance(step, Call)]


def _unasked(step: Step, flow: Flow, passing: frozenset[str]) -> list[str]:
    """The steps that follow at once: none after a question, nor after a call of a flow that asks."""
    if isinstance(step, Ask) or (isinstance(step, Call) and step.call not in passing):
        return []
    return [target for _, target in exits(step) if target in flow.steps]


def _reach(start: Iterable[str], onward: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """`start` and all that follows from it."""
    reached: set[str] = set()
    ahead = list(start)
    while ahead:
        if (name := ahead.pop()) not in reached:
            reached.add(name)
            ahead += onward.get(name, ())
    return frozenset(reached)
