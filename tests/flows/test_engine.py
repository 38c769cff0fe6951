"""Small flows, walked. Every state is written out and read back between turns, as the store does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import engine
from flows.effects import (
    Confirm,
    Consent,
    OpenTask,
    Remember,
    Say,
    SetConsent,
    SetLanguage,
    SetPhonePrivate,
    TaskKind,
    TellDates,
)
from flows.engine import FlowError, Library, Turned
from flows.model import Flow
from flows.state import Ended, Frame, Loop, State, Waiting, from_json, to_json
from flows.vocabulary import Vocabulary
from service.content import definitions

REPLIES = definitions.replies()
VOCABULARY = Vocabulary.build(
    {**REPLIES, "languages": {**REPLIES["languages"], "pt-BR": ["português", "Portuguese"]}},
    {"ask.yes": ["Yes, please", "Sí, por favor"], "ask.no": ["No, thank you", "No, gracias"]},
)
TODAY = date(2026, 11, 21)
FACTS = {"dates": "some", "office": "open", "consent": "unasked", "language": "", "channel": "sms"}


def flow(name: str, steps: dict[str, Any], version: str = "") -> Flow:
    """A flow that begins at its first step; its version is its name unless told otherwise."""
    return Flow.model_validate(
        {"flow": name, "kind": "system", "start": next(iter(steps)), "steps": steps, "version": version or name}
    )


def library(*flows: Flow, still_used: tuple[Flow, ...] = ()) -> Library:
    return Library({f.flow: f for f in flows}, {f.version: f for f in (*still_used, *flows)})


def stored(state: State) -> State:
    again, _ = from_json(json.loads(json.dumps(to_json(state, Loop()))))
    assert again == state
    return again


def hear(
    lib: Library, at: State, text: str, *, button: str = "", facts: Mapping[str, str] = FACTS, language: str = "en"
) -> Turned:
    at = stored(at)
    assert isinstance(at, Waiting)
    turned = engine.hear(lib, at, text, button, VOCABULARY, language, facts, TODAY)
    stored(turned.state)
    return turned


def option(key: str, label: str, following: str) -> dict[str, str]:
    return {"key": key, "label": label, "next": following}


ASK = {
    "ask": "ask.consent",
    "expect": "choice",
    "save": "answer",
    "options": [option("yes", "ask.yes", "given"), option("no", "ask.no", "refused")],
}
ASKED = Say("ask.consent", (("yes", "ask.yes"), ("no", "ask.no")))
CONSENT = flow(
    "consent",
    {
        "hello": {"say": ["ask.hello", "ask.about"], "next": "ask"},
        "ask": {**ASK, "timeout": {"after": 3600, "next": "bye"}},
        "given": {"do": "consent", "with": "given", "next": "dates"},
        "dates": {"tell": "dates", "next": "bye"},
        "refused": {"do": "consent", "with": "refused", "next": "bye"},
        "bye": {"end": "done"},
    },
)


def test_says_what_it_has_to_say_and_waits_at_the_question() -> None:
    turned = engine.begin(library(CONSENT), "consent", FACTS)
    assert turned.effects == (Say("ask.hello"), Say("ask.about"), ASKED)
    assert turned.state == Waiting((Frame("consent", "consent", "ask"),))


def test_an_answer_is_remembered_and_leads_on_to_the_end() -> None:
    lib = library(CONSENT)
    turned = hear(lib, engine.begin(lib, "consent", FACTS).state, "Sí")
    assert turned.effects == (
        Remember("consent", "answer", "yes"),
        SetConsent(Consent.GIVEN, "ask.consent"),
        TellDates(),
    )
    assert turned.state == Ended()


def test_a_tap_answers_and_an_old_tap_falls_back_to_its_words() -> None:
    lib = library(CONSENT)
    at = engine.begin(lib, "consent", FACTS).state
    assert SetConsent(Consent.REFUSED, "ask.consent") in hear(lib, at, "No, thank you", button="no").effects
    assert SetConsent(Consent.GIVEN, "ask.consent") in hear(lib, at, "Yes, please", button="from-last-week").effects
    assert hear(lib, at, "My dates", button="dates").effects[0] == Say("common.not-understood")


def test_asks_twice_more_and_then_a_person_takes_over() -> None:
    lib = library(CONSENT)
    first = hear(lib, engine.begin(lib, "consent", FACTS).state, "quizás")
    second = hear(lib, first.state, "")
    assert first.effects == second.effects == (Say("common.not-understood"), ASKED)
    third = hear(lib, second.state, "…")
    assert third.state == Ended()
    assert third.effects == (OpenTask(TaskKind.NOT_UNDERSTOOD), Say("common.handed-over"))


def test_a_question_that_comes_back_is_put_in_other_words() -> None:
    menu = flow(
        "menu",
        {
            "ask": {
                "ask": "menu.ask",
                "again": "menu.again",
                "expect": "choice",
                "save": "choice",
                "options": [option("more", "menu.more", "say"), option("bye", "menu.bye", "bye")],
            },
            "say": {"say": ["menu.this"], "next": "ask"},
            "bye": {"end": "done"},
        },
    )
    lib = library(menu)
    options = (("more", "menu.more"), ("bye", "menu.bye"))
    first = engine.begin(lib, "menu", FACTS)
    assert first.effects == (Say("menu.ask", options),)
    missed = hear(lib, first.state, "quetzal")
    assert missed.effects == (Say("common.not-understood"), Say("menu.ask", options)), "nothing was answered yet"
    again = hear(lib, missed.state, "1")
    assert again.effects == (Remember("menu", "choice", "more"), Say("menu.this"), Say("menu.again", options))
    assert engine.begin(lib, "menu", FACTS).effects == first.effects


def test_an_understood_answer_forgives_the_misses_before_it() -> None:
    again = flow(
        "again",
        {
            "ask": {**ASK, "options": [option("yes", "ask.yes", "ask"), option("no", "ask.no", "bye")]},
            "bye": {"end": "done"},
        },
    )
    lib = library(again)
    state: State = engine.begin(lib, "again", FACTS).state
    for text in ("what", "what", "yes", "what", "what"):
        state = hear(lib, state, text).state
    assert isinstance(state, Waiting)
    assert state.top.missed == 2


def asking(expect: str, **more: Any) -> Library:
    ask = {"ask": "ask.it", "expect": expect, "save": "it", "next": "bye", **more}
    return library(flow("asking", {"ask": ask, "bye": {"end": "done"}}))


@pytest.mark.parametrize(
    ("expect", "text", "kept"),
    [
        ("text", "  Soy de Quito. ", "Soy de Quito."),
        ("date", "8 de diciembre de 2026", "2026-12-08"),
        ("date", "8 dic", "2026-12-08"),
        ("number", "٣", "3"),
        ("number", "tres", "3"),
        ("language", "Portuguese", "pt-BR"),
    ],
)
def test_answers_are_kept_in_one_form(expect: str, text: str, kept: str) -> None:
    lib = asking(expect)
    assert hear(lib, engine.begin(lib, "asking", FACTS).state, text).effects == (Remember("asking", "it", kept),)


@pytest.mark.parametrize(
    ("expect", "text"), [("text", " …"), ("date", "10/03/2026"), ("number", "many"), ("language", "klingon")]
)
def test_what_is_not_such_an_answer_is_asked_again(expect: str, text: str) -> None:
    lib = asking(expect)
    assert hear(lib, engine.begin(lib, "asking", FACTS).state, text).effects[0] == Say("common.not-understood")


@pytest.mark.parametrize("said", [("2", ""), ("português", ""), ("Portuguese, please", ""), ("", "pt_br")])
def test_a_language_is_chosen_by_number_by_name_or_by_a_tap(said: tuple[str, str]) -> None:
    language = flow(
        "language",
        {
            "ask": {
                "ask": "ask.language",
                "expect": "language",
                "save": "language",
                "options": [option("en", "ask.english", "speak"), option("pt_br", "ask.portuguese", "speak")],
            },
            "speak": {"do": "language", "with": "$language", "next": "sort"},
            "sort": {"branch": "language", "cases": {"pt-BR": "good"}, "else": "bad"},
            "good": {"end": "good"},
            "bad": {"say": ["ask.bad"], "next": "good"},
        },
    )
    lib = library(language)
    begun = engine.begin(lib, "language", FACTS)
    assert begun.effects == (Say("ask.language", (("en", "ask.english"), ("pt_br", "ask.portuguese"))),)
    turned = hear(lib, begun.state, said[0], button=said[1])
    assert turned.effects == (Remember("language", "language", "pt-BR"), SetLanguage("pt-BR"))
    # Español is a language we know and do not offer here.
    assert hear(lib, begun.state, "español").effects[0] == Say("common.not-understood")


def test_branches_on_answers_results_and_facts() -> None:
    office = flow(
        "office",
        {
            "sort": {"branch": "office", "cases": {"open": "now"}, "else": "later"},
            "now": {"say": ["office.now"], "next": "bye"},
            "later": {"say": ["office.later"], "next": "bye"},
            "bye": {"end": "done"},
        },
    )
    lib = library(office)
    assert engine.begin(lib, "office", FACTS) == Turned(Ended(), (Say("office.now"),))
    assert engine.begin(lib, "office", {}) == Turned(Ended(), (Say("office.later"),))


def test_a_consent_given_this_turn_is_a_fact_at_once() -> None:
    both = flow(
        "both",
        {
            "give": {"do": "consent", "with": "given", "next": "sort"},
            "sort": {"branch": "consent", "cases": {"given": "bye"}, "else": "wrong"},
            "wrong": {"say": ["both.wrong"], "next": "bye"},
            "bye": {"end": "done"},
        },
    )
    assert engine.begin(library(both), "both", FACTS).effects == (SetConsent(Consent.GIVEN, ""),)


PARENT = flow(
    "parent",
    {
        "call": {"call": "child", "save": "result", "next": "sort"},
        "sort": {"branch": "result", "cases": {"liked": "good"}, "else": "bad"},
        "good": {"say": ["parent.good"], "next": "bye"},
        "bad": {"say": ["parent.bad"], "next": "bye"},
        "bye": {"end": "done"},
    },
)
CHILD = flow(
    "child",
    {
        "ask": {**ASK, "options": [option("yes", "ask.yes", "liked"), option("no", "ask.no", "not")]},
        "liked": {"end": "liked"},
        "not": {"end": "not_liked"},
    },
)


@pytest.mark.parametrize(("text", "said"), [("1", "parent.good"), ("2", "parent.bad")])
def test_a_flow_calls_another_and_goes_on_with_its_result(text: str, said: str) -> None:
    lib = library(PARENT, CHILD)
    begun = engine.begin(lib, "parent", FACTS, about="event-7")
    assert isinstance(begun.state, Waiting)
    assert [(f.flow, f.step, f.about) for f in begun.state.frames] == [
        ("parent", "call", "event-7"),
        ("child", "ask", "event-7"),
    ]
    assert hear(lib, begun.state, text).effects[-1] == Say(said)


def test_a_conversation_finishes_on_the_version_it_began() -> None:
    edited = CONSENT.model_copy(update={"version": "newer", "steps": {"hello": CONSENT.steps["bye"]}})
    at = engine.begin(library(CONSENT), "consent", FACTS).state
    after_the_edit = library(edited, still_used=(CONSENT,))
    assert SetConsent(Consent.GIVEN, "ask.consent") in hear(after_the_edit, at, "yes").effects
    assert engine.begin(after_the_edit, "consent", FACTS) == Turned(Ended())


def test_a_version_that_is_gone_ends_quietly() -> None:
    at = engine.begin(library(PARENT, CHILD), "parent", FACTS).state
    assert isinstance(at, Waiting)
    assert hear(library(PARENT), at, "yes") == Turned(Ended())
    assert engine.timed_out(library(PARENT), at, FACTS) == Turned(Ended())
    assert engine.wake_after(library(PARENT), at) is None
    # The caller is gone, the called flow is not: what was answered is kept.
    assert hear(library(CHILD), at, "yes") == Turned(Ended(), (Remember("child", "answer", "yes"),))


def test_a_question_times_out() -> None:
    lib = library(CONSENT, PARENT, CHILD)
    at = engine.begin(lib, "consent", FACTS).state
    assert isinstance(at, Waiting)
    assert engine.wake_after(lib, at) == 3600
    assert engine.timed_out(lib, at, FACTS) == Turned(Ended())
    patient = engine.begin(lib, "parent", FACTS).state
    assert isinstance(patient, Waiting)
    assert engine.wake_after(lib, patient) is None
    assert engine.timed_out(lib, patient, FACTS) == Turned(patient)
    assert engine.wake_after(lib, Ended()) is None


REPLY = flow(
    "reminder-reply",
    {
        "intro": {"say": ["reply.intro"], "next": "ask"},
        "ask": {
            "ask": "reply.ask",
            "expect": "choice",
            "missed": "pass",
            "options": [option("yes", "ask.yes", "yes"), option("help", "reply.help", "help")],
            "timeout": {"after": 60, "next": "bye"},
        },
        "yes": {"do": "confirm", "with": "yes", "next": "thanks"},
        "help": {"do": "task", "with": "help_to_attend", "urgent": True, "next": "bye"},
        "thanks": {"say": ["reply.thanks"], "next": "bye"},
        "bye": {"end": "done"},
    },
)


def test_a_reminder_is_answered_though_nothing_was_going_on() -> None:
    lib = library(REPLY)
    at = engine.interrupt(lib, Ended(), "reminder-reply", "event-7")
    assert hear(lib, at, "1") == Turned(Ended(), (Confirm("event-7", "yes"), Say("reply.thanks")))
    assert hear(lib, at, "2") == Turned(Ended(), (OpenTask(TaskKind.HELP_TO_ATTEND, urgent=True),))


def test_after_a_reminder_is_answered_the_interrupted_question_is_asked_again() -> None:
    lib = library(REPLY, CONSENT)
    going_on = engine.begin(lib, "consent", FACTS).state
    at = engine.interrupt(lib, going_on, "reminder-reply", "event-7")
    turned = hear(lib, at, "1")
    assert turned.effects == (Confirm("event-7", "yes"), Say("reply.thanks"), ASKED)
    assert turned.state == going_on


def test_what_is_no_answer_to_a_reminder_is_heard_by_the_conversation_beneath() -> None:
    lib = library(REPLY, CONSENT)
    at = engine.interrupt(lib, engine.begin(lib, "consent", FACTS).state, "reminder-reply", "event-7")
    assert SetConsent(Consent.REFUSED, "ask.consent") in hear(lib, at, "no thank you").effects
    missed = hear(lib, at, "quizás")
    assert missed.effects == (Say("common.not-understood"), ASKED)
    assert isinstance(missed.state, Waiting)
    assert [f.flow for f in missed.state.frames] == ["consent"]
    # With nothing beneath, nobody made anything of it: whoever called takes the person home.
    assert hear(lib, engine.interrupt(lib, Ended(), "reminder-reply", "event-7"), "quizás") == Turned(Ended())


def test_a_caller_never_hears_what_the_flow_it_called_let_pass() -> None:
    caller = flow("caller", {"call": {"call": "reminder-reply", "next": "bye"}, "bye": {"end": "done"}})
    lib = library(caller, REPLY)
    assert hear(lib, engine.begin(lib, "caller", FACTS).state, "quizás") == Turned(Ended())


def test_a_question_within_an_interruption_lets_the_interrupted_flow_hear() -> None:
    outer = flow(
        "outer",
        {
            "ask": {**ASK, "options": [option("yes", "ask.yes", "call"), option("no", "ask.no", "bye")]},
            "call": {"call": "reminder-reply", "next": "bye"},
            "bye": {"end": "done"},
        },
    )
    lib = library(outer, REPLY, CONSENT)
    at = hear(lib, engine.interrupt(lib, engine.begin(lib, "consent", FACTS).state, "outer", "event-7"), "yes").state
    assert isinstance(at, Waiting)
    assert [f.flow for f in at.frames] == ["consent", "outer", "reminder-reply"]
    assert SetConsent(Consent.REFUSED, "ask.consent") in hear(lib, at, "no").effects


def test_an_answer_goes_to_the_newest_reminder() -> None:
    lib = library(REPLY, CONSENT)
    older = engine.interrupt(lib, engine.begin(lib, "consent", FACTS).state, "reminder-reply", "event-7")
    newer = engine.interrupt(lib, older, "reminder-reply", "event-8")
    assert [f.flow for f in newer.frames] == ["consent", "reminder-reply"]
    assert Confirm("event-8", "yes") in hear(lib, newer, "1").effects


def test_an_unanswered_reminder_leaves_without_a_word() -> None:
    lib = library(REPLY, CONSENT)
    going_on = engine.begin(lib, "consent", FACTS).state
    at = engine.interrupt(lib, going_on, "reminder-reply", "event-7")
    assert engine.wake_after(lib, at) == 60
    assert engine.timed_out(lib, at, FACTS) == Turned(going_on)


def test_a_confirmation_about_nothing_confirms_nothing() -> None:
    lib = library(REPLY)
    assert hear(lib, engine.begin(lib, "reminder-reply", FACTS).state, "1").effects == (Say("reply.thanks"),)


def doing(do: str, value: str) -> Library:
    return library(flow("doing", {"do": {"do": do, "with": value, "next": "bye"}, "bye": {"end": "done"}}))


def test_what_a_flow_can_change() -> None:
    assert engine.begin(doing("private_phone", "yes"), "doing", FACTS).effects == (SetPhonePrivate(True),)
    assert engine.begin(doing("private_phone", "no"), "doing", FACTS).effects == (SetPhonePrivate(False),)
    assert engine.begin(doing("task", "person"), "doing", FACTS).effects == (OpenTask(TaskKind.PERSON),)


@pytest.mark.parametrize(
    ("do", "value"), [("consent", "perhaps"), ("private_phone", "maybe"), ("task", "coffee"), ("language", "$never")]
)
def test_a_value_that_cannot_be_is_our_error_and_says_where(do: str, value: str) -> None:
    with pytest.raises(FlowError, match="flow 'doing', step 'do'"):
        engine.begin(doing(do, value), "doing", FACTS)


def test_our_error_does_not_repeat_what_the_person_wrote() -> None:
    free = flow(
        "free",
        {
            "ask": {"ask": "ask.it", "expect": "text", "save": "it", "next": "do"},
            "do": {"do": "consent", "with": "$it", "next": "bye"},
            "bye": {"end": "done"},
        },
    )
    lib = library(free)
    with pytest.raises(FlowError) as error:
        hear(lib, engine.begin(lib, "free", FACTS).state, "my name is Ana")
    assert "Ana" not in str(error.value)
    assert error.value.__suppress_context__


def test_a_flow_that_goes_round_in_circles_is_stopped_by_name() -> None:
    circle = flow(
        "circle", {"a": {"say": ["circle.a"], "next": "b"}, "b": {"say": ["circle.b"], "next": "a"}, "c": {"end": "x"}}
    )
    with pytest.raises(FlowError, match=r"flow 'circle', step '[ab]': more than 50 steps in one turn"):
        engine.begin(library(circle), "circle", FACTS)


def test_flows_that_call_each_other_without_end_are_stopped_by_name() -> None:
    deep = flow("deep", {"call": {"call": "deep", "next": "bye"}, "bye": {"end": "done"}})
    with pytest.raises(FlowError, match="flow 'deep', step 'call': flows call each other"):
        engine.begin(library(deep), "deep", FACTS)


def test_names_that_lead_nowhere_are_our_error() -> None:
    lost = flow("lost", {"a": {"say": ["lost.a"], "next": "nowhere"}})
    lone = flow("lone", {"a": {"call": "nobody", "next": "a"}})
    for broken, name in ((lost, "lost"), (lone, "lone"), (lost, "unheard-of")):
        with pytest.raises(FlowError):
            engine.begin(library(broken), name, FACTS)


def test_only_words_may_come_before_the_question_of_an_interruption() -> None:
    with pytest.raises(FlowError, match="flow 'doing', step 'do'"):
        engine.interrupt(doing("task", "person"), Ended(), "doing", "event-7")


ASKING = [
    asking(kind).current["asking"].model_copy(update={"flow": kind, "version": kind})
    for kind in ("text", "date", "number", "language")
]
EVERYTHING = library(CONSENT, PARENT, CHILD, REPLY, *ASKING)


@settings(deadline=None)
@given(
    st.sampled_from(sorted(EVERYTHING.current)),
    st.booleans(),
    st.lists(
        st.tuples(st.text() | st.sampled_from(["1", "2", "sí", "no"]), st.sampled_from(["", "yes", "x"])), max_size=6
    ),
)
def test_any_text_on_any_question_leaves_a_state_that_can_be_kept(
    name: str, reminded: bool, said: list[tuple[str, str]]
) -> None:
    state: State = engine.begin(EVERYTHING, name, FACTS).state
    if reminded:
        state = engine.interrupt(EVERYTHING, state, "reminder-reply", "event-7")
    for text, button in said:
        if isinstance(state, Ended):
            break
        state = hear(EVERYTHING, state, text, button=button).state
