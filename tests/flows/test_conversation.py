"""What comes before any flow, told as conversations. The session is written out and read back between turns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import engine
from flows.contact import Address, Channel
from flows.conversation import Person, Turn, turn
from flows.effects import (
    Confirm,
    Consent,
    Effect,
    OpenTask,
    Remember,
    Say,
    SetConsent,
    SetLanguage,
    TaskKind,
)
from flows.engine import Library
from flows.messages import InboundMessage, Kind
from flows.model import Flow
from flows.state import Ended, Frame, Loop, State, Waiting, from_json, to_json
from flows.vocabulary import Vocabulary
from service.content import definitions

REPLIES = definitions.replies()
VOCABULARY = Vocabulary.build(
    REPLIES,
    {
        "menu.detained": ["If somebody is detained", "Si detienen a alguien"],
        "menu.what-to-do": ["What should I do?", "¿Qué debo hacer?"],
        "menu.no-more": ["No more messages", "No más mensajes"],
    },
)
NOON = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def flow(name: str, steps: dict[str, Any]) -> Flow:
    return Flow.model_validate(
        {"flow": name, "kind": "system", "start": next(iter(steps)), "steps": steps, "version": name}
    )


def ask(key: str, *options: tuple[str, str, str], **more: Any) -> dict[str, Any]:
    offered = [{"key": k, "label": label, "next": following} for k, label, following in options]
    return {"ask": key, "expect": "choice", "options": offered, **more}


FLOWS = [
    flow(
        "welcome",
        {
            "ask": ask("welcome.language", ("en", "welcome.english", "set"), ("es", "welcome.spanish", "set"))
            | {"expect": "language", "save": "language"},
            "set": {"do": "language", "with": "$language", "next": "consent"},
            "consent": {"call": "consent", "next": "bye"},
            "bye": {"end": "done"},
        },
    ),
    flow(
        "consent",
        {
            "sort": {"branch": "consent", "cases": {"stopped": "silent"}, "else": "ask"},
            "silent": {"end": "silent"},
            "ask": ask("consent.ask", ("yes", "consent.yes", "given"), ("no", "consent.no", "refused")),
            "given": {"do": "consent", "with": "given", "next": "thanks"},
            "refused": {"do": "consent", "with": "refused", "next": "thanks"},
            "thanks": {"say": ["consent.thanks"], "next": "bye"},
            "bye": {"end": "done"},
        },
    ),
    flow(
        "menu",
        {
            "ask": ask(
                "menu.ask",
                ("detained", "menu.detained", "detained"),
                ("what", "menu.what-to-do", "what"),
                ("no_more", "menu.no-more", "sure"),
                ("count", "menu.count", "count"),
                ("story", "menu.story", "story"),
            ),
            "detained": {"say": ["menu.about-detention"], "next": "bye"},
            "what": {"say": ["menu.about-lawyers"], "next": "bye"},
            "sure": ask("menu.sure", ("stop_all", "menu.stop-all", "stop"), ("keep", "menu.keep", "bye")),
            "stop": {"do": "consent", "with": "stopped", "next": "stopped"},
            "stopped": {"say": ["common.stopped"], "next": "bye"},
            "count": {"ask": "menu.how-many", "expect": "number", "save": "many", "next": "noted"},
            "story": {"ask": "menu.story", "expect": "text", "save": "story", "next": "noted"},
            "noted": {"say": ["menu.noted"], "next": "bye"},
            "bye": {"end": "done"},
        },
    ),
    flow(
        "reminder-reply",
        {
            "ask": ask("reply.ask", ("yes", "reply.yes", "yes"), ("help", "reply.help", "bye"), missed="pass"),
            "yes": {"do": "confirm", "with": "yes", "next": "thanks"},
            "thanks": {"say": ["reply.thanks"], "next": "bye"},
            "bye": {"end": "done"},
        },
    ),
]
# What a word begins from anywhere.
FLOWS += [
    flow(name, {"ask": ask(f"begun.{name}", ("a", "begun.a", "bye"), ("b", "begun.b", "bye")), "bye": {"end": "done"}})
    for name in sorted(set(VOCABULARY.begin.values()))
]
LIBRARY = Library({f.flow: f for f in FLOWS}, {f.version: f for f in FLOWS})
LANGUAGE = Say("welcome.language", (("en", "welcome.english"), ("es", "welcome.spanish")))
CONSENT = Say("consent.ask", (("yes", "consent.yes"), ("no", "consent.no")))
MENU = engine.begin(LIBRARY, "menu", {}).effects[0]
AT_MENU = engine.begin(LIBRARY, "menu", {}).state
DANGER = (Say("safety.danger"), OpenTask(TaskKind.DANGER, urgent=True))


@dataclass
class Phone:
    """One person's end of the line: what the store would keep between their messages."""

    consent: Consent = Consent.GIVEN
    language: str = "es"
    channel: Channel = Channel.SMS
    dates: str = "none"
    state: State = field(default_factory=Ended)
    loop: Loop = field(default_factory=Loop)
    now: datetime = NOON
    answered_in: str = ""

    @property
    def facts(self) -> Mapping[str, str]:
        return {
            "dates": self.dates,
            "office": "open",
            "consent": self.consent,
            "language": self.language,
            "channel": self.channel,
        }

    def sends(self, text: str, *, button: str = "", kind: Kind = Kind.TEXT) -> tuple[Effect, ...]:
        incoming = InboundMessage("SM1", self.channel, Address("+12025550123"), text, button, kind)
        person = Person(self.consent, self.language)
        turned: Turn = turn(LIBRARY, VOCABULARY, person, self.state, self.loop, incoming, self.facts, self.now)
        self.state, self.loop = from_json(json.loads(json.dumps(to_json(turned.state, turned.loop))))
        assert (self.state, self.loop) == (turned.state, turned.loop)
        for effect in turned.effects:
            if isinstance(effect, SetConsent):
                self.consent = effect.consent
            if isinstance(effect, SetLanguage):
                self.language = effect.language
        self.answered_in = turned.language
        self.now += timedelta(seconds=5)
        return turned.effects


def test_the_first_conversation_from_hello_to_consent() -> None:
    phone = Phone(consent=Consent.UNASKED, language="")
    assert phone.sends("hola, buenos días") == (LANGUAGE,)
    assert (phone.answered_in, phone.language) == ("es", "")  # a guess answers, only a choice is kept
    assert phone.sends("1") == (Remember("welcome", "language", "en"), SetLanguage("en"), CONSENT)
    assert phone.answered_in == "en"
    assert phone.sends("Yes") == (SetConsent(Consent.GIVEN, "consent.ask"), Say("consent.thanks"))
    assert phone.state == Ended()
    assert phone.sends("1") == (MENU,)


def test_somebody_we_may_not_write_to_still_gets_the_menu_when_they_write() -> None:
    assert Phone(consent=Consent.REFUSED).sends("hola") == (MENU,)


@pytest.mark.parametrize("word", ["menu", "MENÚ", "0", "٠", "0️⃣", "inicio"])
def test_the_menu_is_one_word_away(word: str) -> None:
    phone = Phone(state=engine.begin(LIBRARY, "consent", {}).state)
    assert phone.sends(word) == (MENU,)


@pytest.mark.parametrize(
    ("word", "begun"),
    [
        ("DELETE", "forget-me"),
        ("Borren mis datos.", "forget-me"),
        ("scam!", "report-scam"),
        ("Es una estafa", "report-scam"),
        ("SAFE", "safety"),
        ("Llámenme, por favor", "call-me"),
    ],
)
@pytest.mark.parametrize("at", [AT_MENU, engine.begin(LIBRARY, "welcome", {}).state, Ended()])
def test_some_words_begin_a_flow_from_anywhere(word: str, begun: str, at: State) -> None:
    (said,) = Phone(state=at).sends(word)
    assert isinstance(said, Say)
    assert said.key == f"begun.{begun}"


def test_a_word_that_begins_a_flow_is_a_whole_message_and_gives_way_to_an_answer() -> None:
    assert Phone(state=AT_MENU).sends("how do I delete a wrong date")[0] == Say("common.not-understood")
    offering = flow("safe", {"ask": ask("x.ask", ("a", "menu.detained", "bye"), ("b", "x.b", "bye"), save="it")})
    vocabulary = replace(VOCABULARY, labels={**VOCABULARY.labels, "x.b": frozenset({"delete"})})
    library = Library({**LIBRARY.current, "safe": offering}, {**LIBRARY.versions, "safe": offering})
    offering.steps["bye"] = FLOWS[0].steps["bye"]
    incoming = InboundMessage("SM1", Channel.SMS, Address("+12025550123"), "Delete")
    at = engine.begin(library, "safe", {}).state
    said = turn(library, vocabulary, Person(Consent.GIVEN, "en"), at, Loop(), incoming, {}, NOON)
    assert said.effects == (Remember("safe", "it", "b"),)


def test_who_stopped_is_read_by_a_person_when_they_ask_to_be_forgotten() -> None:
    assert Phone(consent=Consent.STOPPED).sends("delete") == (OpenTask(TaskKind.AFTER_STOP),)


def test_nought_is_an_answer_where_a_number_was_asked() -> None:
    phone = Phone(state=AT_MENU)
    assert phone.sends("4") == (Say("menu.how-many"),)
    asked = phone.state
    assert phone.sends("0") == (Remember("menu", "many", "0"), Say("menu.noted"))
    phone.state = asked
    assert phone.sends("menu") == (MENU,)


def test_stop_on_sms_is_answered_by_the_carrier_alone() -> None:
    phone = Phone(state=AT_MENU)
    assert phone.sends("Stop") == (SetConsent(Consent.STOPPED, "stop"),)
    assert phone.state == Ended()


@pytest.mark.parametrize(
    ("channel", "text"), [(Channel.SMS, "ALTO"), (Channel.SMS, "no más mensajes"), (Channel.WHATSAPP, "STOP")]
)
def test_every_other_stop_is_confirmed_once(channel: Channel, text: str) -> None:
    phone = Phone(channel=channel, state=AT_MENU)
    assert phone.sends(text) == (SetConsent(Consent.STOPPED, "stop"), Say("common.stopped"))
    assert phone.sends(text) == ()


@pytest.mark.parametrize("text", ["STOP", "no más"])
def test_a_stop_with_a_date_ahead_is_somebodys_work_today(text: str) -> None:
    assert OpenTask(TaskKind.STOPPED_WITH_DATE, urgent=True) in Phone(dates="some").sends(text)


def test_the_menus_own_way_to_stop_asks_back_and_tells_staff_too() -> None:
    phone = Phone(state=AT_MENU, channel=Channel.WHATSAPP, dates="some")
    sure = phone.sends("No more messages", button="no_more")
    assert [e.key for e in sure if isinstance(e, Say)] == ["menu.sure"]
    assert phone.sends("1") == (
        SetConsent(Consent.STOPPED, "menu.sure"),
        Say("common.stopped"),
        OpenTask(TaskKind.STOPPED_WITH_DATE, urgent=True),
    )


def test_a_question_about_cancelling_is_not_a_stop() -> None:
    phone = Phone()
    assert phone.sends("can I cancel my hearing?") == (MENU,)
    assert phone.consent is Consent.GIVEN


def test_who_stopped_hears_nothing_but_a_person_reads_them() -> None:
    phone = Phone(consent=Consent.STOPPED)
    assert phone.sends("¿cuándo es mi cita?") == (OpenTask(TaskKind.AFTER_STOP),)
    assert phone.sends("", kind=Kind.MEDIA) == (OpenTask(TaskKind.AFTER_STOP),)
    assert phone.sends("menu") == (OpenTask(TaskKind.AFTER_STOP),)
    assert phone.sends("ICE is here") == (OpenTask(TaskKind.DANGER, urgent=True),)


@pytest.mark.parametrize("text", ["START", "unstop", "yes", "empezar"])
@pytest.mark.parametrize("channel", Channel)
def test_start_reopens_at_the_consent_question(text: str, channel: Channel) -> None:
    phone = Phone(consent=Consent.STOPPED, channel=channel)
    assert phone.sends(text) == (SetConsent(Consent.UNASKED, "start"), CONSENT)
    assert phone.sends("yes") == (SetConsent(Consent.GIVEN, "consent.ask"), Say("consent.thanks"))


def test_start_never_costs_a_consent_that_stands() -> None:
    phone = Phone(consent=Consent.GIVEN)
    assert phone.sends("START") == (CONSENT,)
    assert phone.consent is Consent.GIVEN


def test_start_as_the_first_word_is_a_hello() -> None:
    assert Phone(consent=Consent.UNASKED, language="").sends("START") == (LANGUAGE,)


def test_yes_answers_the_question_that_was_asked() -> None:
    phone = Phone(state=engine.interrupt(LIBRARY, Ended(), "reminder-reply", "event-7"))
    assert phone.sends("YES") == (Confirm("event-7", "yes"), Say("reply.thanks"))


def test_help_is_the_carriers_on_sms_and_ours_elsewhere() -> None:
    assert Phone(state=AT_MENU).sends("HELP") == ()
    phone = Phone(state=AT_MENU, channel=Channel.WHATSAPP)
    assert phone.sends("help") == (Say("common.help"),)
    assert phone.state == AT_MENU
    assert Phone().sends("ayuda") == (Say("common.help"),)


def test_danger_is_answered_at_once_and_the_conversation_waits() -> None:
    phone = Phone(state=AT_MENU)
    assert phone.sends("mi esposo me pega") == DANGER
    assert phone.state == AT_MENU
    assert Phone(consent=Consent.UNASKED, language="").sends("ICE is at my door") == DANGER
    assert Phone().sends("me golpearon", kind=Kind.MEDIA) == DANGER


def test_a_scam_in_portuguese_is_no_blow_in_spanish() -> None:
    scam = Phone(language="pt-BR").sends("isso é golpe?")
    assert scam != DANGER
    assert Phone(language="pt-BR").sends("ele me golpeou") == DANGER
    assert Phone(language="es").sends("me dio un golpe") == DANGER
    assert Phone(language="").sends("me dio un golpe, foi golpe") == DANGER  # nobody knows which language it is


def test_danger_comes_before_advice_and_advice_goes_to_a_person() -> None:
    phone = Phone(state=AT_MENU)
    assert phone.sends("he hit me, what should I do?") == DANGER
    assert phone.sends("¿me van a deportar?") == (Say("common.advice"), OpenTask(TaskKind.ADVICE))
    assert phone.state == AT_MENU


@pytest.mark.parametrize(
    ("text", "button"), [("If somebody is detained", "detained"), ("Si detienen a alguien", ""), ("1", "")]
)
def test_our_own_words_said_back_are_an_answer(text: str, button: str) -> None:
    assert Phone(state=AT_MENU).sends(text, button=button) == (Say("menu.about-detention"),)
    assert Phone(state=AT_MENU).sends("What should I do?") == (Say("menu.about-lawyers"),)


def test_a_story_that_shows_danger_is_not_filed_as_an_answer() -> None:
    phone = Phone(state=AT_MENU)
    phone.sends("5")
    assert phone.sends("they beat me and threatened my family") == DANGER
    assert phone.sends("I come from Quito")[0] == Remember("menu", "story", "I come from Quito")


@pytest.mark.parametrize("kind", [Kind.MEDIA, Kind.UNSUPPORTED])
def test_what_we_cannot_read_goes_to_a_person(kind: Kind) -> None:
    phone = Phone(state=AT_MENU)
    assert phone.sends("", kind=kind) == (Say("common.media"), OpenTask(TaskKind.MEDIA))
    assert phone.state == AT_MENU


def test_an_empty_text_is_not_understood_like_any_other() -> None:
    assert Phone(state=AT_MENU).sends(" \u200b ") == (Say("common.not-understood"), MENU)
    assert Phone().sends("") == (MENU,)


def test_what_no_reminder_asked_goes_home() -> None:
    phone = Phone(state=engine.interrupt(LIBRARY, Ended(), "reminder-reply", "event-7"))
    assert phone.sends("gracias") == (MENU,)


def test_who_says_what_they_want_needs_no_menu_first() -> None:
    assert Phone().sends("no more messages please") != (MENU,)
    assert Phone(channel=Channel.WHATSAPP).sends("How many?", button="count") == (Say("menu.how-many"),)
    assert Phone().sends("4") == (MENU,)  # it may answer a question of days ago


def test_a_session_of_a_flow_that_is_gone_goes_home() -> None:
    lost = Waiting((Frame("menu", "a version no longer kept", "ask"),))
    assert Phone(state=lost).sends("1") == (MENU,)
    assert Phone(state=lost).sends("what should I do?") == (Say("common.advice"), OpenTask(TaskKind.ADVICE))


def test_two_machines_are_parted_and_a_person_is_told_once() -> None:
    phone = Phone()
    answers = [phone.sends(text) for text in ["Thank you for your message!", "THANK YOU for your message"] * 20]
    assert all(answers[:19])
    assert answers[19] == (OpenTask(TaskKind.LOOP),)
    assert not any(answers[20:])
    phone.now += timedelta(minutes=6)
    assert phone.sends("thank you for your message")


def test_the_same_word_now_and_then_is_no_loop() -> None:
    phone = Phone()
    for _ in range(60):
        phone.now += timedelta(seconds=15)
        assert phone.sends("menu") == (MENU,)


def test_another_word_ends_the_count() -> None:
    phone = Phone()
    for _ in range(5):
        assert all(phone.sends("menu") for _ in range(19))
        assert phone.sends("hola")


@settings(deadline=None)
@given(
    st.sampled_from(Consent),
    st.sampled_from(Channel),
    st.sampled_from([Ended(), AT_MENU, engine.begin(LIBRARY, "welcome", {}).state]),
    st.lists(
        st.tuples(
            st.text() | st.sampled_from(["1", "3", "4", "5", "yes", "STOP", "START", "0", "ICE is here", "help"]),
            st.sampled_from(["", "no_more", "yes", "x"]),
            st.sampled_from(Kind),
        ),
        max_size=8,
    ),
)
def test_any_conversation_goes_on(
    consent: Consent, channel: Channel, state: State, said: list[tuple[str, str, Kind]]
) -> None:
    phone = Phone(consent=consent, channel=channel, state=state, language="")
    for text, button, kind in said:
        stopped = phone.consent is Consent.STOPPED
        effects = phone.sends(text, button=button, kind=kind)
        if stopped and phone.consent is Consent.STOPPED:
            assert not [e for e in effects if isinstance(e, Say) and e.key != "common.help"]
