"""One turn: a message came in, what now? Safety and the person's own stop and start come before any flow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import assert_never

from flows import consent, danger, engine, match
from flows.contact import Channel
from flows.effects import Consent, Effect, Forget, OpenTask, Say, SetConsent, SetLanguage, TaskKind
from flows.engine import Facts, Library, Turned
from flows.messages import InboundMessage, Kind
from flows.model import FlowKind
from flows.state import Ended, Loop, State, Waiting
from flows.vocabulary import Vocabulary

REPEATS = 20
REPEATED_WITHIN = timedelta(minutes=5)
WELCOME_AGAIN = timedelta(days=7)  # a welcome that nobody answered is not said again before
MUCH = 160  # characters: more than one SMS
MORE_THAN_HELLO = 40
_MEETING = ("welcome", "consent")  # flows that ask who somebody is before they answer anything
_ASKED = "*asked"  # what a frame of theirs keeps: the topics of what was asked meanwhile. No answer can have this name
_QUIET = "quiet"  # the step of the menu that names nothing
_UNREAD = "*unread"  # kept instead of topics, where no topic fits
_LEFT = (FlowKind.EXPLAINER, FlowKind.ORIENTATION, FlowKind.REMINDER_REPLY)  # may be left for what is asked instead


@dataclass(frozen=True, slots=True)
class Person:
    """What is known about who writes. `language` is a tag, "" while unknown."""

    consent: Consent
    language: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """`language` is the one to answer in, "" where neither the person nor their words told us."""

    state: State
    loop: Loop
    effects: tuple[Effect, ...]
    language: str


def turn(
    library: Library,
    vocabulary: Vocabulary,
    person: Person,
    state: State,
    loop: Loop,
    incoming: InboundMessage,
    facts: Facts,
    now: datetime,
) -> Turn:
    """What one inbound message changes and calls for. `now` is aware; raises `engine.FlowError` for a broken flow."""
    guess = match.guess_language(incoming.text, vocabulary)
    language = person.language or guess
    loop = counted(loop, incoming, now)
    if loop.count >= REPEATS:
        cut = (OpenTask(TaskKind.LOOP),) if loop.count == REPEATS else ()
        return Turn(state, loop, cut, language)
    # A question about the language begins with those that fit what they wrote.
    facts = {**facts, "guess": "" if person.language else guess, "script": match.script(incoming.text)}
    turned = _turned(library, vocabulary, person, state, incoming, facts, language, now)
    turned = _taken_up(library, vocabulary, state, turned, incoming, facts)
    if (
        isinstance(turned.state, Waiting)
        and turned.state.frames[0].flow == "welcome"
        and not isinstance(state, Waiting)
    ):
        if loop.welcomed and now.timestamp() - loop.welcomed < WELCOME_AGAIN.total_seconds():
            # Perhaps a machine, perhaps somebody whom our questions do not help: a person reads it.
            return Turn(state, loop, (OpenTask(TaskKind.NOT_UNDERSTOOD),), language)
        loop = replace(loop, welcomed=now.timestamp())
    wanted = turned.effects
    for effect in turned.effects:
        if isinstance(effect, SetLanguage):
            language = effect.language
        stopped = isinstance(effect, SetConsent) and effect.consent is Consent.STOPPED
        if stopped and facts.get("dates") == "some" and Forget() not in turned.effects:
            # Somebody must reach them by call or letter: no reminder of that date will. Who is forgotten has no date.
            wanted = (*wanted, OpenTask(TaskKind.STOPPED_WITH_DATE, urgent=True))
    return Turn(turned.state, loop, wanted, language)


def hushed(
    vocabulary: Vocabulary,
    person: Person,
    state: State,
    loop: Loop,
    incoming: InboundMessage,
    facts: Facts,
    now: datetime,
    *,
    unsafe: bool,
) -> Turn:
    """What an inbound message changes while a human answers: a stop is a stop and danger is danger, and nothing else is
    said or asked; the conversation stays where it is. `unsafe`: whoever writes may not be the person: not a word."""
    loop = counted(loop, incoming, now)
    language = person.language or match.guess_language(incoming.text, vocabulary)
    heard = consent.heard(incoming.text, vocabulary, person.consent)
    wanted: list[Effect] = []
    if heard is not None and heard.word is consent.Word.STOP and person.consent is not Consent.STOPPED:
        carrier_answers = heard.carrier and incoming.channel is Channel.SMS
        wanted.append(SetConsent(Consent.STOPPED, "stop"))
        if not (carrier_answers or unsafe):
            wanted.append(Say("common.stopped"))
        if facts.get("dates") == "some":
            wanted.append(OpenTask(TaskKind.STOPPED_WITH_DATE, urgent=True))
        state = Ended()
    elif danger.shows_danger(incoming.text, vocabulary, person.language):
        if not unsafe and person.consent is not Consent.STOPPED:
            wanted.append(Say("safety.danger"))
        wanted.append(OpenTask(TaskKind.DANGER, urgent=True))
    elif unsafe:
        wanted.append(OpenTask(TaskKind.NUMBER, urgent=True))
    return Turn(state, loop, tuple(wanted), language)


def _turned(
    library: Library,
    vocabulary: Vocabulary,
    person: Person,
    state: State,
    incoming: InboundMessage,
    facts: Facts,
    language: str,
    now: datetime,
) -> Turned:
    text, button = incoming.text, incoming.button
    # A tap on an answer we offer now means that answer, whatever its words: "No more messages" asks back first.
    tapped = (
        button != "" and isinstance(state, Waiting) and engine.offers(library, state, "", button, vocabulary, language)
    )
    heard = None if tapped else consent.heard(text, vocabulary, person.consent)
    if heard is not None:
        carrier_answers = heard.carrier and incoming.channel is Channel.SMS
        match heard.word:
            case consent.Word.STOP:
                return _stopped(person, carrier_answers)
            case consent.Word.START:
                return _started(library, person, facts)
            case consent.Word.HELP:
                return Turned(state, () if carrier_answers else (Say("common.help"),))
            case never:
                assert_never(never)

    in_danger = danger.shows_danger(text, vocabulary, person.language)
    if person.consent is Consent.STOPPED:
        return Turned(state, (OpenTask(TaskKind.DANGER, urgent=True) if in_danger else OpenTask(TaskKind.AFTER_STOP),))

    if in_danger or danger.asks_advice(text, vocabulary):
        # Our own words, tapped or typed back, are an answer: "If somebody is detained" may stand in a menu.
        offered = isinstance(state, Waiting) and engine.offers(library, state, text, button, vocabulary, language)
        if not offered and in_danger:
            return Turned(state, (Say("safety.danger"), OpenTask(TaskKind.DANGER, urgent=True)))
        if not offered:
            return Turned(state, (Say("common.advice"), OpenTask(TaskKind.ADVICE)))

    if incoming.kind is not Kind.TEXT:
        return Turned(state, (Say("common.media"), OpenTask(TaskKind.MEDIA)))

    said = match.normalise(text)
    begun = vocabulary.begin.get(said)
    if begun is not None and not (
        isinstance(state, Waiting) and engine.offers(library, state, text, button, vocabulary, language)
    ):
        return engine.begin(library, begun, facts)

    if isinstance(state, Waiting):
        tapped = engine.offers(library, state, "", button, vocabulary, language)
        if not tapped and said in vocabulary.menu and not (said.isdecimal() and engine.counts(library, state)):
            return engine.begin(library, "menu", facts)
        turned = engine.hear(library, state, text, button, vocabulary, language, facts, now.date())
        if not turned.understood:
            return _perhaps(library, vocabulary, person, state, text, language, facts, now) or turned
        if isinstance(turned.state, Waiting) or turned.effects:
            return turned
    if person.consent is Consent.UNASKED:
        return engine.begin(library, "welcome", facts)
    home = engine.begin(library, "menu", facts)
    # "I need a person" wants no menu first. A bare number may answer a question of days ago: show the menu.
    if (
        isinstance(home.state, Waiting)
        and (button or not match.normalise(text).isdecimal())
        and engine.offers(library, home.state, text, button, vocabulary, language)
    ):
        return engine.hear(library, home.state, text, button, vocabulary, language, facts, now.date())
    return _perhaps(library, vocabulary, person, state, text, language, facts, now) or home


def _perhaps(
    library: Library,
    vocabulary: Vocabulary,
    person: Person,
    state: State,
    text: str,
    language: str,
    facts: Facts,
    now: datetime,
) -> Turned | None:
    """What a text that is no answer may be about, by a phrase in it: the answer it gives to a reminder, else the place
    in the menu, said to be a guess. None where no phrase is known, or what was asked wants an answer first."""
    if person.consent is Consent.UNASKED:
        return None
    labels = vocabulary.topics_of(text)
    if isinstance(state, Waiting) and state.top.flow != "menu":
        if key := engine.key_of(library, state, labels):
            return engine.hear(library, state, "", key, vocabulary, language, facts, now.date())
        flow = library.versions.get(state.top.version)  # a version that is gone asks nothing any more
        if flow and flow.kind not in _LEFT:
            return None
    found = _first_way(library, labels, facts)
    if found is None:
        return None
    # Who writes much may have told what no screen answers: a person reads it as well.
    read = (OpenTask(TaskKind.NOT_UNDERSTOOD),) if len(text) > MUCH else ()
    return Turned(found.state, (Say("common.perhaps"), *found.effects, *read))


def _taken_up(
    library: Library, vocabulary: Vocabulary, before: State, turned: Turned, incoming: InboundMessage, facts: Facts
) -> Turned:
    """What somebody asks before we know their language and whether we may write is kept until the menu, and there it is
    answered first. What no topic fits a person reads, once they have chosen a language: machines choose none."""
    if not isinstance(turned.state, Waiting):
        return turned
    first, *above = turned.state.frames
    if first.flow not in _MEETING:
        return turned
    kept = dict(first.answers).get(_ASKED, "")
    if turned.state.top.flow == "menu":
        topics = kept and kept != _UNREAD
        if topics and turned.state.top.step == _QUIET:  # others may read: no topic is named, a person reads it
            return replace(turned, effects=(*turned.effects, OpenTask(TaskKind.NOT_UNDERSTOOD)))
        if found := _first_way(library, kept.split(), facts):
            said = turned.effects[:-1]  # the menu's own question
            return Turned(found.state, (*said, Say("common.perhaps"), *found.effects))
        return turned
    if kept == _UNREAD and any(isinstance(effect, SetLanguage) for effect in turned.effects):
        return replace(turned, effects=(*turned.effects, OpenTask(TaskKind.NOT_UNDERSTOOD)))
    met = not isinstance(before, Waiting) or before.frames[0].flow not in _MEETING
    if met or not turned.understood:
        asked = " ".join(vocabulary.topics_of(incoming.text)) if incoming.kind is Kind.TEXT else ""
        if not asked and met and len(incoming.text) > MORE_THAN_HELLO:
            asked = _UNREAD
        if asked:
            first = replace(first, answers=tuple({**dict(first.answers), _ASKED: asked}.items()))
            return replace(turned, state=Waiting((first, *above)))
    return turned


def _first_way(library: Library, labels: Iterable[str], facts: Facts) -> Turned | None:
    return next(filter(None, (engine.go(library, "menu", label, facts) for label in labels)), None)


def _stopped(person: Person, carrier_answers: bool) -> Turned:
    if person.consent is Consent.STOPPED:  # confirmed once already
        return Turned(Ended())
    wanted: list[Effect] = [SetConsent(Consent.STOPPED, "stop")]
    if not carrier_answers:
        wanted.append(Say("common.stopped"))
    return Turned(Ended(), tuple(wanted))


def _started(library: Library, person: Person, facts: Facts) -> Turned:
    """START reopens at the consent question; nothing automatic goes until it is answered."""
    if person.consent is Consent.UNASKED and not person.language:  # the first word of somebody new
        return engine.begin(library, "welcome", facts)
    if person.consent in (Consent.UNASKED, Consent.GIVEN):  # a yes they gave stands until they say otherwise
        return engine.begin(library, "consent", facts)
    asked = engine.begin(library, "consent", {**facts, "consent": Consent.UNASKED})
    return Turned(asked.state, (SetConsent(Consent.UNASKED, "start"), *asked.effects))


def counted(loop: Loop, incoming: InboundMessage, now: datetime) -> Loop:
    """The guard after one more text. Once cut, a loop stays cut until the repeats pause for five minutes."""
    said = match.normalise(incoming.text) or incoming.button
    digest = blake2b(said.encode("utf-8", "replace"), digest_size=16).hexdigest()
    at = now.timestamp()
    if digest != loop.digest or at - loop.since > REPEATED_WITHIN.total_seconds():
        return replace(loop, digest=digest, count=1, since=at)
    count = loop.count + 1
    return replace(loop, digest=digest, count=count, since=at if count >= REPEATS else loop.since)
