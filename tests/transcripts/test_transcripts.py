"""Plays every transcript in this folder against the real flows and words. A caseworker can read them and correct them.

The state goes through its stored form (JSON) between turns, so whoever writes back an hour or a release later is where
the transcript says they are. `together` names those whom one message told of their dates; what is then confirmed is
written with whose date it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from flows import conversation, effects, engine, match, model
from flows.case_events import EventFacts, EventType
from flows.contact import Address, Channel
from flows.conversation import Person
from flows.effects import Consent, Effect
from flows.messages import InboundMessage, Kind
from flows.state import Ended, Loop, State, Waiting, from_json, to_json
from service import wiring
from service.actions import words
from service.content import definitions
from service.parts import Content
from service.settings import read

FILES = sorted(Path(__file__).parent.glob("*.yaml"))
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
ABOUT = "event-1"
NEW_YORK = ZoneInfo("America/New_York")
# One of each kind, some in another zone than the person's.
EVENTS = [
    EventFacts(
        kind, date(2026, 12, 7 + n), time(8, 30), zone, venue="Varick Court", address="201 Varick St", room="5th floor"
    )
    for n, (kind, zone) in enumerate(zip(EventType, ["America/New_York", "America/Phoenix"] * 6, strict=False))
]


@cache
def content() -> Content:
    return wiring.content(read({}))


def load(path: Path) -> dict[str, Any]:
    script: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return script


@dataclass
class Walk:
    """One person's way through a transcript. `answered` collects (flow, step, option) wherever one was chosen,
    `unanswered` (flow, step) wherever nobody answered."""

    person: Person
    facts: dict[str, str]
    state: State = field(default_factory=Ended)
    loop: Loop = field(default_factory=Loop)
    labels: dict[str, str] = field(default_factory=dict)
    answered: set[tuple[str, str, str]] = field(default_factory=set)
    unanswered: set[tuple[str, str]] = field(default_factory=set)
    at: datetime = NOW

    @classmethod
    def starting(cls, script: Mapping[str, Any]) -> Walk:
        given = script["person"]
        assert given.keys() - {"phone", "number", "members", "labels", "told", "helpers", "helped_by"} == {
            "language",
            "consent",
            "dates",
            "office",
            "channel",
        }, "what a person is described by"
        sms = "possible" if given["channel"] == Channel.WHATSAPP else "none"
        walk = cls(Person(Consent(given["consent"]), given["language"]), {"phone": "private", "sms": sms} | given)
        if asked := script.get("asked"):
            together = script.get("together", [])
            about = ",".join(together) if together else ABOUT
            walk.state = engine.interrupt(content().library, walk.state, asked, about, together)
        return walk

    def take(self, turn: Mapping[str, Any]) -> tuple[Effect, ...]:
        """What one turn of the transcript brings about; afterwards everything has been stored and read again."""
        self.at += timedelta(minutes=1)
        before = self.state
        wanted = self._waits() if "waits" in turn else self._hears(turn)
        self._note(before, wanted)
        for effect in wanted:
            match effect:
                case effects.SetConsent(consent):
                    self.person = replace(self.person, consent=consent)
                case effects.SetLanguage(language):
                    self.person = replace(self.person, language=language)
                case effects.SetPhonePrivate(private):
                    self.facts["phone"] = "private" if private else "shared"
                case effects.Say(_, options):
                    self.labels = dict(options)
        self.facts |= {"consent": self.person.consent, "language": self.person.language}
        self.state, self.loop = from_json(json.loads(json.dumps(to_json(self.state, self.loop))))
        return wanted

    def _hears(self, turn: Mapping[str, Any]) -> tuple[Effect, ...]:
        incoming = InboundMessage("SM0", Channel(self.facts["channel"]), Address("+12025550151"), "")
        match turn:
            case {"hears": str(text)}:
                incoming = replace(incoming, text=text)
            case {"taps": str(key)}:
                incoming = replace(incoming, text=content().catalog.render(self.labels[key], "en"), button=key)
            case {"sends": "a picture"}:
                incoming = replace(incoming, kind=Kind.MEDIA, media=1)
            case _:
                raise AssertionError(f"a turn hears, taps, sends or waits: {turn}")
        shipped = content()
        said = conversation.turn(
            shipped.library, shipped.vocabulary, self.person, self.state, self.loop, incoming, self.facts, self.at
        )
        self.state, self.loop = said.state, said.loop
        return said.effects

    def _waits(self) -> tuple[Effect, ...]:
        assert isinstance(self.state, Waiting), "nobody is waiting for an answer"
        after = engine.wake_after(content().library, self.state)
        assert after is not None, "this question waits for ever"
        self.at += timedelta(seconds=after)
        self.unanswered.add((self.state.top.flow, self.state.top.step))
        turned = engine.timed_out(content().library, self.state, self.facts)
        self.state = turned.state
        return turned.effects

    def _note(self, before: State, wanted: Sequence[Effect]) -> None:
        if not isinstance(before, Waiting):
            return
        top = before.top
        ask = content().library.versions[top.version].steps[top.step]
        assert isinstance(ask, model.Ask)
        for effect in wanted:
            if isinstance(effect, effects.Remember) and (effect.flow, effect.name) == (top.flow, ask.save):
                self.answered.add((top.flow, top.step, effect.value))


def said(wanted: Sequence[Effect]) -> list[str]:
    """The message keys of a turn, in order; the person's own dates are `dates.*`."""
    keys = []
    for effect in wanted:
        if isinstance(effect, effects.Say):
            keys.append(effect.key)
        elif isinstance(effect, effects.TellDates):
            keys.append("dates.*")
    return keys


def did(wanted: Sequence[Effect]) -> list[str]:
    """What else a turn changes, as transcripts write it."""
    done = []
    for effect in wanted:
        match effect:
            case effects.SetConsent(consent):
                done.append(f"consent={consent}")
            case effects.SetLanguage(language):
                done.append(f"language={language}")
            case effects.SetHears(language):
                done.append(f"hears={language}")
            case effects.SetPhonePrivate(private):
                done.append(f"private_phone={'yes' if private else 'no'}")
            case effects.SetNotices(wanted_):
                done.append(f"notices={'yes' if wanted_ else 'no'}")
            case effects.OpenTask(kind):
                done.append(f"task={kind}")
            case effects.Confirm(about, answer):
                done.append(f"confirm={answer}" if about == ABOUT else f"confirm={answer} {about}")
            case effects.Forget():
                done.append("forget")
            case effects.SetOutcome(about, outcome):
                assert about == ABOUT
                done.append(f"outcome={outcome}")
            case effects.SetHours(opens, closes):
                done.append(f"hours={opens:%H:%M}-{closes:%H:%M}")
            case effects.SetWakes(wakes):
                done.append(f"wakes={'yes' if wakes else 'no'}")
            case effects.SetSmsFallback(agreed):
                done.append(f"sms_fallback={'yes' if agreed else 'no'}")
            case effects.SetLabel(label, about):
                done.append(f"label={label} {about}".rstrip())
            case effects.NameHelper(phone, about, relation):
                done.append(f"helper={phone} {relation} {about}".rstrip())
            case effects.StopHelpers(which):
                done.append(f"no_helpers {which}".rstrip())
    return sorted(done)


def rendered(wanted: Sequence[Effect]) -> list[str]:
    """Everything a turn says, in each language there is and in the two of a welcome. Raises for what has no words."""
    texts = []
    for effect in wanted:
        for language in (*sorted(content().catalog.languages), ""):
            if isinstance(effect, effects.Say):
                texts.append(words.speak(content(), effect.key, language, effect.options).as_text())
            elif isinstance(effect, effects.TellDates):
                texts += [
                    words.dates(content(), language, EVENTS, NEW_YORK, discreet=discreet).as_text()
                    for discreet in (True, False)
                ]
    return texts


def play(script: Mapping[str, Any]) -> Walk:
    """Walk a transcript. Fails at the first turn that goes otherwise."""
    assert script.keys() <= {"flow", "person", "asked", "together", "turns", "ended"}, "fields of a transcript"
    walk = Walk.starting(script)
    for number, turn in enumerate(script["turns"], start=1):
        assert turn.keys() <= {"hears", "taps", "sends", "waits", "says", "does"}, f"turn {number}: fields of a turn"
        wanted = walk.take(turn)
        assert said(wanted) == turn["says"], f"turn {number}: what is said"
        assert did(wanted) == sorted(turn.get("does", [])), f"turn {number}: what is done"
        # Nobody wrote just now: whoever holds the phone may not be whom we know.
        assert "waits" not in turn or said(wanted) == [], f"turn {number}: said to somebody who did not write"
        for text in rendered(wanted):
            assert text.strip() and "{" not in text and "}" not in text, f"turn {number}: words"
    assert isinstance(walk.state, Ended) == script.get("ended", False), "whether an answer is still waited for"
    return walk


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path) -> None:
    play(load(path))


ASKS = {
    (flow.flow, name): step
    for flow in content().library.current.values()
    for name, step in flow.steps.items()
    if isinstance(step, model.Ask)
}


@cache
def in_english() -> Sequence[tuple[str, dict[str, Any], Walk]]:
    """The transcripts of people who read English, or have yet to say what they read, and the walk each of them is."""
    scripts = [(path.stem, load(path)) for path in FILES]
    return [(name, s, play(s)) for name, s in scripts if s["person"]["language"] in ("en", "")]


def test_every_answer_of_every_flow_is_taken_in_english() -> None:
    taken = set().union(*(walk.answered for _, _, walk in in_english()))
    assert {(*place, option.key) for place, ask in ASKS.items() for option in ask.options} - taken == set()


def test_every_flow_that_does_not_wait_for_ever_is_left_unanswered_in_english() -> None:
    left = {flow for _, _, walk in in_english() for flow, _ in walk.unanswered}
    assert {flow for (flow, _), ask in ASKS.items() if ask.timeout} - left == set()


def test_every_answer_typed_as_it_is_worded_is_that_answer_in_every_language() -> None:
    wrong = [
        (place, tag, option.label)
        for place, ask in ASKS.items()
        for tag in content().catalog.languages
        for option in ask.options
        if not option.label.startswith(model.LITERAL)
        and match.choose(content().catalog.render(option.label, tag), ask.options, content().vocabulary, tag) != option
    ]
    assert wrong == []


@cache
def through_every_flow() -> Sequence[tuple[str, dict[str, Any]]]:
    """A few transcripts that come through every flow between them, each by somebody who reads English throughout. Only
    the welcome comes before that."""
    flows = {
        name: {flow for flow, *_ in walk.answered | walk.unanswered}
        for name, script, walk in in_english()
        if script["person"]["language"] == walk.person.language == "en"
    }
    left = {flow for flow, _ in ASKS} - {"welcome"}
    chosen: set[str] = set()
    while left:
        best = max(flows, key=lambda name: (len(flows[name] & left), name))
        assert flows[best] & left, f"no English transcript comes through {left}"
        chosen.add(best)
        left -= flows[best]
    return [(name, script) for name, script, _ in in_english() if name in chosen]


@pytest.mark.parametrize("tag", sorted(content().catalog.languages - {"en"}))
def test_every_flow_is_walked_in_every_language(tag: str) -> None:
    """The English walks once more, each answer typed in the words of that language. The main menu is a word that begins
    it anew from anywhere, and "No more messages" one that stops: those stay as they were."""
    shipped = content()
    for name, script in through_every_flow():
        walk = Walk.starting({**script, "person": {**script["person"], "language": tag}})
        for number, turn in enumerate(script["turns"], start=1):
            said_so = turn
            ask = ASKS.get((walk.state.top.flow, walk.state.top.step)) if isinstance(walk.state, Waiting) else None
            option = (
                match.choose(turn["hears"], ask.options, shipped.vocabulary, "en") if ask and "hears" in turn else None
            )
            if option and not option.label.startswith(model.LITERAL):
                typed = shipped.catalog.render(option.label, tag)
                if match.normalise(typed) not in shipped.vocabulary.menu | shipped.vocabulary.stop:
                    said_so = {"hears": typed}
            wanted = walk.take(said_so)
            assert (said(wanted), did(wanted)) == (turn["says"], sorted(turn.get("does", []))), (name, number)


def typed(draw: Random, walk: Walk, tag: str) -> str:
    """What a tired thumb may type: an answer by number, in words, mistyped; our own words, dates, pictures, nothing."""
    own = definitions.replies()["words"][tag]
    kinds = ["1️⃣", "👍", "❌", "🙏", "", "8/12/2026", "December 8", "x" * 2_000, str(draw.randrange(12))]
    kinds += [
        str(draw.choice(own[part])) for part in ("yes", "no", "stop", "start", "help", "menu", "danger", "advice")
    ]
    kinds += [draw.choice(definitions.replies()["languages"][draw.choice(["en", "ar", tag])])]
    if walk.labels and draw.random() < 0.6:
        number, label = draw.choice(list(enumerate(walk.labels.values(), start=1)))
        words_ = label.removeprefix(model.LITERAL)
        if words_ == label:
            words_ = content().catalog.render(label, walk.person.language or tag)
        at = draw.randrange(len(words_))
        return draw.choice([str(number), words_, words_[:at] + words_[at + 1 :], words_.replace(" ", "")])
    return draw.choice(kinds)


@pytest.mark.parametrize("tag", sorted(content().catalog.languages))
def test_whatever_somebody_types_the_way_home_and_the_way_out_stay_open(tag: str) -> None:
    draw = Random(tag)
    for channel in ("sms", "whatsapp"):
        script = {"language": tag, "consent": "given", "dates": "some", "office": "open", "channel": channel}
        walk = Walk.starting({"person": script})
        for _ in range(25):
            text = typed(draw, walk, tag)
            wanted = walk.take({"hears": text})
            assert wanted or walk.person.consent is Consent.STOPPED, f"{text!r} is met with silence"
            for effect in wanted:
                if isinstance(effect, effects.Say) and (language := walk.person.language):
                    spoken = words.speak(content(), effect.key, language, effect.options).as_text()
                    english = words.speak(content(), effect.key, "en", effect.options).as_text()
                    assert "{" not in spoken and (language == "en" or spoken != english), effect.key
                    assert all(str(n) in spoken for n in range(1, len(effect.options) + 1)), effect.key
        walk.take({"hears": "START"})
        assert said(walk.take({"hears": "menu"}))[-1].startswith("menu."), "no way home"
        walk.take({"hears": "STOP"})
        assert walk.person.consent is Consent.STOPPED and isinstance(walk.state, Ended), "no way out"


@pytest.mark.parametrize(
    ("turn", "change"),
    [
        (0, {"says": ["welcome.hello"]}),
        (1, {"says": ["welcome.about"]}),
        (2, {"does": []}),
        (3, {"does": ["private_phone=no"]}),
        (4, {"waits": "too long", "says": ["menu.ask"]}),
        (0, {"hears": "HELP"}),
        (0, {"thinks": "hello"}),
    ],
)
def test_a_transcript_that_says_otherwise_fails(turn: int, change: dict[str, Any]) -> None:
    script = load(Path(__file__).with_name("welcome_english.yaml"))
    script["turns"][turn] |= change
    with pytest.raises(AssertionError):
        play(script)


def test_a_transcript_that_ends_otherwise_fails() -> None:
    script = load(Path(__file__).with_name("welcome_english.yaml"))
    del script["ended"]
    with pytest.raises(AssertionError, match="still waited for"):
        play(script)
