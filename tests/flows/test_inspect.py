"""Flows that parse can still be traps: these are found before anybody texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flows.inspect import exits, keys_used, problems
from flows.model import Flow
from flows.parse import parse

LABELS = {
    "m.dates": {"en": "My next date", "es": "Mi próxima fecha"},
    "m.court": {"en": "Court or ICE?", "es": "¿Corte o ICE?"},
    "m.person": {"en": "Talk to a person", "es": "Hablar con una persona"},
}
GOOD = """\
  hello: {say: m.hello, next: ask}
  ask:
    ask: m.ask
    expect: choice
    save: picked
    options:
      - {key: dates, label: m.dates, next: dates}
      - {key: court, label: m.court, next: bye}
    timeout: {after: 24h, next: bye}
  dates: {tell: dates, next: which}
  which: {branch: picked, cases: {dates: bye}, else: ask}
  bye: {end: done}
"""


def flow(steps: str, name: str = "menu", start: str = "hello") -> Flow:
    return parse(f"flow: {name}\nkind: system\nstart: {start}\nsteps:\n{steps}", f"{name}.yaml")


def found(
    *flows: Flow,
    missing: Iterable[str] = (),
    reserved: Iterable[str] = ("stop", "alto"),
    labels: Mapping[str, Mapping[str, str]] = LABELS,
) -> list[str]:
    absent = set(missing)
    return [
        str(problem)
        for problem in problems(
            {f.flow: f for f in flows},
            lambda key: key not in absent,
            frozenset(reserved),
            lambda key: labels.get(key, {}),
        )
    ]


def test_a_sound_flow_has_no_problems() -> None:
    assert found(flow(GOOD)) == []


def test_keys_used_are_bodies_questions_and_labels() -> None:
    assert keys_used(flow(GOOD)) == {"m.hello", "m.ask", "m.dates", "m.court"}


def test_a_step_nobody_reaches_is_named() -> None:
    assert found(flow(GOOD + "  lost: {end: lost}\n")) == ["menu: 'lost' is never reached"]


def test_an_arrow_into_nothing_is_found_in_a_flow_that_was_not_parsed() -> None:
    sound = flow(GOOD)
    broken = sound.model_copy(update={"steps": {k: v for k, v in sound.steps.items() if k != "dates"}})
    assert "menu: 'ask' leads to 'dates', not a step" in found(broken)


def test_a_question_that_can_only_be_asked_again_leads_to_no_end() -> None:
    trap = "  hello: {ask: m.ask, expect: text, next: hello}\n"
    assert found(flow(trap)) == ["menu: 'hello' leads to no end"]


def test_a_loop_without_a_question_is_named_once_with_its_steps() -> None:
    loop = """\
  hello: {branch: dates, cases: {none: bye}, else: again}
  again: {say: m.hello, next: hello}
  bye: {end: done}
"""
    assert found(flow(loop)) == ["menu: 'hello' goes round without asking: hello, again"]


def test_a_loop_through_a_question_is_fine() -> None:
    loop = """\
  hello: {ask: m.ask, expect: text, next: again, timeout: {after: 1h, next: bye}}
  again: {say: m.hello, next: hello}
  bye: {end: done}
"""
    assert found(flow(loop)) == []


def test_a_call_waits_only_if_the_called_flow_asks_on_every_way() -> None:
    around = """\
  hello: {call: sub, save: result, next: which}
  which: {branch: result, cases: {done: hello}, else: bye}
  bye: {end: done}
"""
    asks = flow("  hello: {ask: m.ask, expect: text, next: bye}\n  bye: {end: done}\n", "sub")
    assert found(flow(around), asks) == []
    silent = flow("  hello: {branch: dates, cases: {none: bye}, else: ask}\n"
                  "  ask: {ask: m.ask, expect: text, next: bye}\n  bye: {end: done}\n", "sub")  # fmt: skip
    assert found(flow(around), silent) == ["menu: 'hello' goes round without asking: hello, which"]


def test_flows_that_call_each_other_must_ask_in_between() -> None:
    a = flow("  hello: {call: b, next: bye}\n  bye: {end: done}\n", "a")
    b = flow("  hello: {say: m.hello, next: back}\n  back: {call: a, next: bye}\n  bye: {end: done}\n", "b")
    assert found(a, b) == [
        "a: 'hello' calls 'b', which comes back here without asking",
        "b: 'back' calls 'a', which comes back here without asking",
    ]
    asking = flow("  hello: {ask: m.ask, expect: text, next: back}\n  back: {call: a, next: bye}\n"
                  "  bye: {end: done}\n", "b")  # fmt: skip
    assert found(a, asking) == []


def test_a_flow_that_calls_itself_at_once_is_a_trap() -> None:
    own = flow("  hello: {call: menu, next: bye}\n  bye: {end: done}\n")
    assert found(own) == ["menu: 'hello' calls 'menu', which comes back here without asking"]


def test_an_unknown_flow_is_named() -> None:
    assert found(flow("  hello: {call: mneu, next: bye}\n  bye: {end: done}\n")) == [
        "menu: 'hello' calls 'mneu', not a flow"
    ]


def test_missing_words_are_found_in_bodies_questions_and_labels() -> None:
    assert found(flow(GOOD), missing=["m.hello", "m.ask", "m.court"]) == [
        "menu: 'hello' says 'm.hello', which no message file has",
        "menu: 'ask' says 'm.ask', which no message file has",
        "menu: 'ask' says 'm.court', which no message file has",
    ]


def test_an_answer_that_a_carrier_would_swallow_is_refused_in_any_language() -> None:
    labels = {**LABELS, "m.court": {"en": "Court", "es": "¡Álto!"}}
    (problem,) = found(flow(GOOD), labels=labels)
    assert problem == "menu: 'ask' offers '¡Álto!' (m.court, es), a word that carriers or opt-outs own"
    assert found(flow(GOOD), labels={**LABELS, "m.court": {"en": "Stop my reminders"}}) == []


def test_two_answers_that_read_the_same_are_refused() -> None:
    labels = {**LABELS, "m.court": {"en": "my next  date!"}}
    assert found(flow(GOOD), labels=labels) == [
        "menu: 'ask' has the options 'dates' and 'court', which read the same in en"
    ]


def options(count: int) -> str:
    lines = "".join(f"      - {{key: k{n}, label: m.l{n}, next: bye}}\n" for n in range(count))
    return f"  hello:\n    ask: m.ask\n    expect: choice\n    options:\n{lines}  bye: {{end: done}}\n"


def test_a_choice_has_two_to_nine_answers() -> None:
    assert found(flow(options(2))) == []
    assert found(flow(options(9))) == []
    assert "menu: 'hello' has 1 options; a choice has 2 to 9" in found(flow(options(1)))
    assert "menu: 'hello' has 10 options; a choice has 2 to 9" in found(flow(options(10)))
    bare = "  hello: {ask: m.ask, expect: choice, timeout: {after: 1h, next: bye}}\n  bye: {end: done}\n"
    assert found(flow(bare)) == ["menu: 'hello' has 0 options; a choice has 2 to 9"]


def test_an_open_question_needs_a_next_step_and_no_options() -> None:
    text = "  hello: {ask: m.ask, expect: date, timeout: {after: 1h, next: bye}}\n  bye: {end: done}\n"
    assert found(flow(text)) == ["menu: 'hello' asks for a date and needs 'next'"]
    listed = options(2).replace("choice", "text")
    assert found(flow(listed)) == ["menu: 'hello' asks for a text; only a choice, a language or a helper has options"]
    assert found(flow(options(2).replace("choice", "language"))) == []


def test_other_words_for_the_second_time_need_a_saved_answer_and_must_be_there() -> None:
    again = GOOD.replace("    save: picked\n", "    save: picked\n    again: m.again\n")
    assert found(flow(again)) == []
    assert "m.again" in keys_used(flow(again))
    assert found(flow(again), missing=["m.again"]) == ["menu: 'ask' says 'm.again', which no message file has"]
    bare = "  hello: {ask: m.ask, again: m.again, expect: text, next: bye}\n  bye: {end: done}\n"
    assert found(flow(bare)) == [
        "menu: 'hello' has 'again' and saves nothing, so nobody can tell that it was asked before"
    ]


def test_an_answer_must_be_saved_before_it_is_used() -> None:
    steps = "  hello: {do: {language: $tongue}, next: bye}\n  bye: {end: done}\n"
    assert found(flow(steps)) == ["menu: 'hello' uses '$tongue', which no step saves"]
    saved = "  hello: {ask: m.ask, expect: language, save: tongue, next: set}\n" + steps.replace("hello", "set")
    assert found(flow(saved)) == []


def test_a_branch_knows_its_values() -> None:
    typo = GOOD.replace("cases: {dates: bye}", "cases: {date: bye}")
    assert found(flow(typo)) == ["menu: 'which' has the case 'date', which 'picked' can never be"]
    assert found(flow(GOOD.replace("branch: picked", "branch: piked"))) == [
        "menu: 'which' branches on 'piked', which no step saves"
    ]
    fact = GOOD.replace("branch: picked, cases: {dates: bye}", "branch: office, cases: {shut: bye}")
    assert found(flow(fact)) == ["menu: 'which' has the case 'shut', which 'office' can never be"]


def test_exits_tell_where_in_the_file_each_arrow_stands() -> None:
    ask = flow(GOOD).steps["ask"]
    assert list(exits(ask)) == [
        (("options", 0, "next"), "dates"),
        (("options", 1, "next"), "bye"),
        (("timeout", "next"), "bye"),
    ]


def test_a_language_in_screens_needs_more_and_may_have_a_way_for_the_others() -> None:
    screens = """\
  hello: {ask: m.ask, expect: language, save: tongue, more: m.more, next: bye,
    unwritten: {key: other, label: m.b, next: bye}}
  bye: {end: done}
"""
    assert found(flow(screens)) == []
    what = "menu: 'hello' has 'more' or 'unwritten': both are for a language without options, 'more' always"
    assert found(flow(screens.replace("more: m.more, ", ""))) == [what]
    assert found(flow(screens.replace("expect: language", "expect: text"))) == [what]
    assert found(flow(screens.replace("next: bye,\n", "\n"))) == ["menu: 'hello' asks for a language and needs 'next'"]
