"""Walks a person through flows: in go where they stand and what they said, out where they stand now and effects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import assert_never

from flows import effects, match, model, tongues
from flows.effects import Consent, Effect, OpenTask, Outcome, TaskKind
from flows.helpers import Relation
from flows.inspect import MOST as MOST_OFFERED
from flows.quiet import Hours
from flows.state import Ended, Frame, State, Waiting
from flows.tongues import Tongues
from flows.vocabulary import Vocabulary, option_key

Facts = Mapping[str, str]
"""What the service knows this turn, for branches: `dates` (none, some), `office` (open, closed), `consent`, `language`
(a tag or ""), `channel` (sms, whatsapp), `phone` (private; shared, also while nobody knows), `sms` (possible: a number
on WhatsApp that takes SMS as well; none). A language question also looks at `guess` (the tag that their words give
away, or "") and `script` (ISO 15924, of what they wrote, or "")."""

STEPS_PER_TURN = 50
MISSES = 3
DEEPEST = 20  # flows called by flows

NOT_UNDERSTOOD = "common.not-understood"
HANDED_OVER = "common.handed-over"


class FlowError(ValueError):
    """A flow cannot go on: our mistake, never the person's. Names the flow and the step."""

    def __init__(self, frame: Frame, problem: str) -> None:
        super().__init__(f"flow {frame.flow!r}, step {frame.step!r}: {problem}")


@dataclass(frozen=True, slots=True)
class Library:
    """`current` has the flows people begin, by name; `versions` also those they are still in, by content hash;
    `tongues` are the languages people may choose."""

    current: Mapping[str, model.Flow]
    versions: Mapping[str, model.Flow]
    tongues: Tongues = field(default_factory=Tongues)


@dataclass(frozen=True, slots=True)
class Turned:
    """Where the conversation stands now, and what to do. Ended without effects: nothing was made of what was said; not
    `understood`: the question is asked again, or a person takes over."""

    state: State
    effects: tuple[Effect, ...] = ()
    understood: bool = True


def begin(library: Library, name: str, facts: Facts, *, about: str = "") -> Turned:
    """Start a flow from nothing. `about` is the id of the case event it speaks of. Raises `FlowError`."""
    return _walk(library, (_entered(library, name, about),), facts)


def go(library: Library, start: str, label: str, facts: Facts) -> Turned | None:
    """Where the answer with this label leads, as if they had come to it from the flow `start` by their own choices: it
    ends where it would have ended. None where no such way is. Raises `FlowError`."""
    frames = _way(library, start, label, frozenset())
    return _walk(library, frames, facts) if frames else None


def _way(library: Library, flow: str, label: str, seen: frozenset[str]) -> tuple[Frame, ...]:
    """The frames on the way to an answer: each at its call of the next, the last where the answer leads."""
    steps = library.current[flow].steps.items()
    options = (option for _, step in steps if isinstance(step, model.Ask) for option in step.options)
    chosen = next((option.next for option in options if option.label == label), None)
    if chosen is not None:
        return (_arrived(_entered(library, flow, ""), chosen),)
    for name, step in steps:
        if isinstance(step, model.Call) and step.call not in seen:
            below = _way(library, step.call, label, seen | {flow})
            if below:
                return (_arrived(_entered(library, flow, ""), name), *below)
    return ()


def hear(
    library: Library,
    at: Waiting,
    text: str,
    button: str,
    vocabulary: Vocabulary,
    language: str,
    facts: Facts,
    today: date,
) -> Turned:
    """Take a text, or the key of a tapped option, as the answer to the question the person is at.

    A question that lets pass what it does not understand leaves it to the conversation beneath. Where nobody can hear
    (nothing beneath, or a version that is gone) the answer is Ended without effects. Raises `FlowError`.
    """
    frames = at.frames
    while frames:
        frame, beneath = frames[-1], frames[:-1]
        step = _step(library, frame)
        if isinstance(step, model.Ask):
            answer = _understood(library, frame, step, text, button, vocabulary, language, today)
            if isinstance(answer, Frame):
                return Turned(Waiting((*beneath, answer)), (_question(step, answer),))
            if answer is not None:
                return _answered(library, frames, step, answer, facts)
            if step.missed == "hand-over":
                # Who greets us, or thanks us, has not been misunderstood: only the question is still open.
                courteous = match.only_courtesies(text, vocabulary)
                return Turned(Waiting(frames), (_question(step, frame),)) if courteous else _missed(frames, step)
        elif not isinstance(step, model.Call):  # a caller cannot hear; it goes with what it called
            break
        frames = beneath
    return Turned(Ended())


def offers(library: Library, at: Waiting, text: str, button: str, vocabulary: Vocabulary, language: str) -> bool:
    """Whether the text or tap is one of the answers we offered with the question the person is at."""
    ask = _step(library, at.top)
    if not isinstance(ask, model.Ask):
        return False
    if _in_screens(ask):
        return _tongue(library, at.top, ask, text, button, vocabulary, language) is not None
    return _option(_offered(ask, at.top), ask, text, button, vocabulary, language) is not None


def lists_helpers(library: Library, state: State) -> bool:
    """Whether the conversation may come to a question about those who are told somebody's dates, so that they have to
    be among the facts."""
    flows = [library.versions.get(frame.version) for frame in state.frames] if isinstance(state, Waiting) else []
    asks = (step for flow in flows if flow for step in flow.steps.values() if isinstance(step, model.Ask))
    return any(ask.expect == "helper" for ask in asks)


def key_of(library: Library, at: Waiting, labels: Sequence[str]) -> str:
    """The key of the answer, among those offered now, whose label comes first in `labels`; "" if there is none."""
    ask = _step(library, at.top)
    offered = {option.label: option.key for option in ask.options} if isinstance(ask, model.Ask) else {}
    return next((offered[label] for label in labels if label in offered), "")


def counts(library: Library, at: Waiting) -> bool:
    """Whether the person was asked for a number, so that every number is an answer, also 0."""
    ask = _step(library, at.top)
    return isinstance(ask, model.Ask) and ask.expect == "number"


def timed_out(library: Library, at: Waiting, facts: Facts) -> Turned:
    """Nobody answered the top question in its time: go where it says. Without a time-out nothing changes.

    What that question had interrupted waits again, unsaid: nobody is there to hear it.
    """
    ask = _step(library, at.top)
    if ask is None:
        return Turned(Ended())
    if not isinstance(ask, model.Ask) or ask.timeout is None:
        return Turned(at)
    frames = (*at.frames[:-1], _arrived(at.top, ask.timeout.next))
    return _walk(library, frames, facts, asked=ask.ask, silent=True)


def wake_after(library: Library, state: State) -> int | None:
    """Seconds until the question the person is at times out; None if it never does."""
    ask = _step(library, state.top) if isinstance(state, Waiting) else None
    return ask.timeout.after if isinstance(ask, model.Ask) and ask.timeout else None


def interrupt(library: Library, state: State, name: str, about: str, labels: Sequence[str] = ()) -> Waiting:
    """Wait for the answer to a question that was asked otherwise, on top of what is going on: a reminder just said it.
    `labels`: where it was about several people's case events (`about`, comma-separated), how each is told apart.

    An earlier interruption by the same flow, still unanswered, gives way: "1" answers the newest reminder.
    """
    going_on = state.frames if isinstance(state, Waiting) else ()
    earlier = next((depth for depth, frame in enumerate(going_on) if frame.flow == name), len(going_on))
    frame = _entered(library, name, about)
    if labels:
        frame = _saved(frame, _LABELS, "\n".join(labels))
    for _ in range(STEPS_PER_TURN):
        match _step(library, frame):
            case model.Ask():
                return Waiting((*going_on[:earlier], frame))
            case model.Say(next=following) | model.Tell(next=following):
                frame = _arrived(frame, following)
            case _:
                break
    raise FlowError(frame, "an interrupting flow must come to its question by words alone")


@dataclass(frozen=True, slots=True)
class _Answer:
    value: str = field(repr=False)
    next: str | None


def _understood(
    library: Library,
    frame: Frame,
    ask: model.Ask,
    text: str,
    button: str,
    vocabulary: Vocabulary,
    language: str,
    today: date,
) -> _Answer | Frame | None:
    """What the answer means, in the form it is kept, and where it leads; or the same question with its page turned."""
    if _in_screens(ask):
        return _tongue(library, frame, ask, text, button, vocabulary, language)
    match ask.expect:
        case "choice":
            option = _option(ask.options, ask, text, button, vocabulary, language)
            return _Answer(option.key, option.next) if option else None
        case "who" | "member":
            option = _option(_offered(ask, frame), ask, text, button, vocabulary, language)
            return _Answer(option.key, ask.next) if option else None
        case "helper":
            option = _option(_offered(ask, frame), ask, text, button, vocabulary, language)
            return _Answer(_helper(frame, option), option.next) if option else None
        case "label":
            label = match.label(text)
            return _Answer(label, ask.next) if label and label not in _others(frame) else None
        case "phone":
            number = match.phone(text)
            return _Answer(number, ask.next) if number else None
        case "language":
            option = _option(ask.options, ask, text, button, vocabulary, language)
            if option:
                return _Answer(vocabulary.tag(option.key), option.next)
            named = None if ask.options else match.language(text, vocabulary)
            return _Answer(named, ask.next) if named else None
        case "text":
            return _Answer(text.strip(), ask.next) if match.normalise(text) else None
        case "date":
            day = match.date(text, vocabulary, today)
            return _Answer(day.isoformat(), ask.next) if day else None
        case "number":
            count = match.number(text, vocabulary)
            return _Answer(str(count), ask.next) if count is not None else None
        case never:
            assert_never(never)


def _option(
    options: Sequence[model.Option], ask: model.Ask, text: str, button: str, vocabulary: Vocabulary, language: str
) -> model.Option | None:
    """The option tapped, or else meant by the text: a tap on an older message may carry a key that is not offered."""
    tapped = next((option for option in options if option.key == button), None)
    chosen = tapped or match.choose(text, options, vocabulary, language)
    if chosen is None and ask.expect == "language":
        named = match.language(text, vocabulary)
        chosen = next((option for option in options if named and option.key == option_key(named)), None)
    return chosen


def _in_screens(ask: model.Ask) -> bool:
    return ask.expect == "language" and ask.more is not None


def _tongue(
    library: Library, frame: Frame, ask: model.Ask, text: str, button: str, vocabulary: Vocabulary, language: str
) -> _Answer | Frame | None:
    """The language meant: tapped on any screen, named in any language, or numbered on this one.

    A name counts before a number: "دری" is Dari, and three in Pashto.
    """
    order, screen = _screens(frame)
    other = ask.unwritten
    tapped = next((tag for tag in order if button and button in (tag, option_key(tag))), None)
    named = tapped or match.language(text, vocabulary)
    if named is None:
        option = _option(_offered(ask, frame), ask, text, button, vocabulary, language)
        if option is None:
            return None
        if option.key == tongues.MORE:
            return _screened(frame, order, (screen + 1) % len(tongues.screens(order)))
        named = option.key if other and option.key == other.key else vocabulary.tag(option.key)
    if other and (named == other.key or named not in library.tongues.tags):
        return _Answer(named, other.next)
    return _Answer(named, ask.next) if named in library.tongues.tags else None


def _offered(ask: model.Ask, frame: Frame) -> tuple[model.Option, ...]:
    """The answers that go with the question as it stands in this frame."""
    if ask.expect in ("who", "member", "helper"):
        labels = dict(frame.answers).get(_HELPED if ask.expect == "helper" else _LABELS, "").splitlines()
        listed = [
            model.Option.model_construct(key=str(n), label=model.LITERAL + label, next=ask.next)
            for n, label in enumerate(labels)
        ]
        return (*listed[: MOST_OFFERED - len(ask.options)], *ask.options)
    if not _in_screens(ask):
        return ask.options
    order, screen = _screens(frame)
    if ask.more is None or ask.next is None:
        raise FlowError(frame, "asks for a language and needs 'more' and 'next'")
    options = []
    for answer in tongues.screens(order)[screen]:
        if ask.unwritten and answer == ask.unwritten.key:
            options.append(ask.unwritten)
        elif answer == tongues.MORE:
            options.append(model.Option(key=tongues.MORE, label=ask.more, next=ask.next))
        else:
            options.append(model.Option(key=option_key(answer), label=tongues.label(answer), next=ask.next))
    return tuple(options)


def _helper(frame: Frame, option: model.Option) -> str:
    """The id of the one listed, or the key of an answer that the flow itself offers."""
    listed = dict(frame.answers).get(_HELPERS, "").split(",")
    return listed[int(option.key)] if option.key.isdecimal() else option.key


def _others(frame: Frame) -> set[str]:
    """The labels of those who share the number with the one this frame is about."""
    kept = dict(frame.answers)
    members = zip(kept.get(_MEMBERS, "").split(","), kept.get(_LABELS, "").splitlines(), strict=False)
    return {label for member, label in members if member != frame.about}


# What a frame keeps of a question in screens: all its answers in order, and the screen the person looks at. No answer
# can have these names.
_ORDER, _SCREEN = "*order", "*screen"
_MEMBERS = "*members"  # the ids of those who share the number, comma-separated, in the order of their labels
_HELPERS = "*helpers"  # the ids of those who are told somebody's dates, in the order of `_HELPED`
_HELPED = "*helped"  # how they are listed, a line each
_LABELS = "*labels"  # of those whom a message was about, a line each, in the order of the frame's `about`


def _screens(frame: Frame) -> tuple[tuple[str, ...], int]:
    kept = dict(frame.answers)
    return tuple(kept[_ORDER].split()), int(kept[_SCREEN])


def _screened(frame: Frame, order: tuple[str, ...], screen: int) -> Frame:
    return replace(_saved(_saved(frame, _ORDER, " ".join(order)), _SCREEN, str(screen)), missed=0)


def _ready(library: Library, frame: Frame, ask: model.Ask, facts: Facts) -> Frame:
    """The frame as it asks: a question in screens begins with the languages that fit what the person wrote, one about
    those who share the number, or are told their dates, knows them."""
    if ask.expect == "member":
        return _saved(_saved(frame, _LABELS, facts.get("labels", "")), _MEMBERS, facts.get("members", ""))
    if ask.expect == "helper":
        return _saved(_saved(frame, _HELPED, facts.get("helped_by", "")), _HELPERS, facts.get("helpers", ""))
    if not _in_screens(ask) or _ORDER in dict(frame.answers):
        return frame
    order = library.tongues.ordered(facts.get("guess", ""), facts.get("script", ""))
    return _screened(frame, (*order, ask.unwritten.key) if ask.unwritten else order, 0)


def _answered(library: Library, frames: tuple[Frame, ...], ask: model.Ask, answer: _Answer, facts: Facts) -> Turned:
    frame = frames[-1]
    if answer.next is None:
        raise FlowError(frame, "the question leads nowhere")
    remember: tuple[Effect, ...] = ()
    if ask.save:
        remember = (effects.Remember(frame.flow, ask.save, answer.value),)
        frame = _saved(frame, ask.save, answer.value)
    if ask.expect == "who":
        frame = replace(frame, about=frame.about.split(",")[int(answer.value)])
    if ask.expect == "member":
        frame = replace(frame, about=dict(frame.answers)[_MEMBERS].split(",")[int(answer.value)])
    walked = _walk(library, (*frames[:-1], _arrived(frame, answer.next)), facts, asked=ask.ask)
    return Turned(walked.state, remember + walked.effects)


def _missed(frames: tuple[Frame, ...], ask: model.Ask) -> Turned:
    """Ask again, twice; then a person takes over."""
    frame = replace(frames[-1], missed=frames[-1].missed + 1)
    if frame.missed >= MISSES:
        return Turned(Ended(), (OpenTask(TaskKind.NOT_UNDERSTOOD), effects.Say(HANDED_OVER)), understood=False)
    again = (effects.Say(NOT_UNDERSTOOD), _question(ask, frame))
    return Turned(Waiting((*frames[:-1], frame)), again, understood=False)


def _walk(
    library: Library, frames: tuple[Frame, ...], facts: Facts, *, asked: str = "", silent: bool = False
) -> Turned:
    """From the top frame's step on, until somebody must answer or nobody is left. `asked` is the key of the question
    that brought us here, the proof of a consent; `silent`: do not ask an interrupted question again."""
    stack = list(frames)
    known = dict(facts)
    wanted: list[Effect] = []
    for _ in range(STEPS_PER_TURN):
        frame = stack[-1]
        step = _step(library, frame)
        match step:
            case model.Say():
                wanted += [effects.Say(key) for key in step.say]
                stack[-1] = _arrived(frame, step.next)
            case model.Tell():
                wanted.append(effects.TellDates())
                stack[-1] = _arrived(frame, step.next)
            case model.Ask():
                stack[-1] = _ready(library, frame, step, known)
                wanted.append(_question(step, stack[-1]))
                return Turned(Waiting(tuple(stack)), tuple(wanted))
            case model.Branch():
                value = dict(frame.answers).get(step.branch, known.get(step.branch, ""))
                stack[-1] = _arrived(frame, step.cases.get(value, step.otherwise))
            case model.Do():
                value = _value(frame, step, known)
                wanted += _done(library, frame, step, value, asked)
                if step.do in ("consent", "language"):
                    known[step.do] = value
                if step.do == "private_phone":
                    known["phone"] = "private" if value == "yes" else "shared"
                stack[-1] = _arrived(frame, step.next)
            case model.Call():
                if len(stack) == DEEPEST:
                    raise FlowError(frame, f"flows call each other more than {DEEPEST} deep")
                if step.call not in library.current:
                    raise FlowError(frame, f"calls {step.call!r}, which is not a flow")
                stack.append(_entered(library, step.call, frame.about))
            case model.End():
                stack.pop()
                if not stack:
                    return Turned(Ended(), tuple(wanted))
                caller = _step(library, stack[-1])
                if isinstance(caller, model.Call):
                    stack[-1] = _arrived(_saved(stack[-1], caller.save, step.end), caller.next)
                elif isinstance(caller, model.Ask) and silent:
                    return Turned(Waiting(tuple(stack)), tuple(wanted))
                # Else it was interrupted at a question, and that question is asked again.
            case None if frame.version in library.versions:
                raise FlowError(frame, "no such step")
            case None:  # what was interrupted, or called us, is of a version that is gone
                return Turned(Ended(), tuple(wanted))
            case never:
                assert_never(never)
    raise FlowError(stack[-1], f"more than {STEPS_PER_TURN} steps in one turn")


def _value(frame: Frame, step: model.Do, known: Facts) -> str:
    if not step.value.startswith("$"):
        return step.value
    name = step.value[1:]
    value = dict(frame.answers).get(name, known.get(name))
    if value is None:
        raise FlowError(frame, f"nothing was saved as {name!r}")
    return value


def _done(library: Library, frame: Frame, step: model.Do, value: str, asked: str) -> tuple[Effect, ...]:
    try:
        match step.do:
            case "consent":
                return (effects.SetConsent(Consent(value), asked),)
            case "language":
                return (effects.SetLanguage(value),)
            case "hears":  # an answer that names no such language says nothing about it
                heard = library.tongues.heard(value)
                return (effects.SetHears(heard),) if heard else ()
            case "private_phone":
                return (effects.SetPhonePrivate({"yes": True, "no": False}[value]),)
            case "notices":
                return (effects.SetNotices({"yes": True, "no": False}[value]),)
            case "task":
                return (OpenTask(TaskKind(value), step.urgent),)
            case "confirm":
                return tuple(effects.Confirm(about, value) for about in frame.about.split(",") if about)
            case "forget":
                return {"yes": (effects.Forget(),)}[value]
            case "outcome":
                return (effects.SetOutcome(frame.about, Outcome(value)),) if frame.about else ()
            case "hours":  # written 09:00-18:00
                opens, closes = value.split("-")
                hours = Hours(time.fromisoformat(opens), time.fromisoformat(closes))
                return (effects.SetHours(hours.opens, hours.closes),)
            case "wakes":
                return (effects.SetWakes({"yes": True, "no": False}[value]),)
            case "sms_fallback":
                return (effects.SetSmsFallback({"yes": True, "no": False}[value]),)
            case "label":
                return (effects.SetLabel(value, frame.about),)
            case "helper":
                relation = Relation(dict(frame.answers).get("relation", Relation.OTHER))
                return (effects.NameHelper(value, frame.about, relation),)
            case "no_helpers":
                return (effects.StopHelpers("" if value == "all" else value),)
            case never:
                assert_never(never)
    except (ValueError, KeyError, TypeError):
        raise FlowError(frame, f"cannot set {step.do} to what was saved or written there") from None


def _question(ask: model.Ask, frame: Frame) -> effects.Say:
    key = ask.again if ask.again and ask.save in dict(frame.answers) else ask.ask
    return effects.Say(key, tuple((option.key, option.label) for option in _offered(ask, frame)))


def _step(library: Library, frame: Frame) -> model.Step | None:
    flow = library.versions.get(frame.version)
    return flow.steps.get(frame.step) if flow else None


def _entered(library: Library, name: str, about: str) -> Frame:
    flow = library.current.get(name)
    if flow is None:
        raise FlowError(Frame(name, "", "", about=about), "there is no such flow")
    return Frame(flow.flow, flow.version, flow.start, about=about)


def _arrived(frame: Frame, step: str) -> Frame:
    return replace(frame, step=step, missed=0)


def _saved(frame: Frame, name: str | None, value: str) -> Frame:
    if name is None:
        return frame
    return replace(frame, answers=tuple({**dict(frame.answers), name: value}.items()))
