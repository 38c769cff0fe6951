"""A flow file becomes a flow, or a list of everything wrong with it, each with its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.model import Ask, Branch, Call, Do, End, Flow, FlowKind, Option, Say, Tell, Timeout
from flows.parse import FlowError, parse, step_lines

WELCOME = """\
# The first contact.
flow: welcome
kind: system
start: hello
steps:
  hello:
    say: [welcome.hello, welcome.who]
    next: consent
  consent:
    ask: welcome.consent
    expect: choice
    save: consent
    options:
      - {key: yes, label: welcome.agree, next: given}
      - {key: no, label: welcome.refuse, next: bye}
    timeout: {after: 24h, next: bye}
  given:
    do: {consent: given}
    next: which
  which:
    branch: consent
    cases: {yes: person, no: bye}
    else: bye
  person:
    do: {task: person}
    urgent: true
    next: mine
  mine:
    tell: dates
    next: sub
  sub:
    call: menu
    save: after
    next: bye
  bye:
    end: done
"""


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(FlowError) as caught:
        parse(text, "welcome.yaml")
    return caught.value.problems


def test_every_kind_of_step_is_read_as_the_model_says() -> None:
    flow = parse(WELCOME, "welcome.yaml")
    assert flow == Flow(
        flow="welcome",
        kind=FlowKind.SYSTEM,
        start="hello",
        version=flow.version,
        steps={
            "hello": Say(say=("welcome.hello", "welcome.who"), next="consent"),
            "consent": Ask(
                ask="welcome.consent",
                expect="choice",
                save="consent",
                options=(
                    Option(key="yes", label="welcome.agree", next="given"),
                    Option(key="no", label="welcome.refuse", next="bye"),
                ),
                timeout=Timeout(after=86400, next="bye"),
            ),
            "given": Do.model_validate({"do": "consent", "with": "given", "next": "which"}),
            "which": Branch.model_validate(
                {"branch": "consent", "cases": {"yes": "person", "no": "bye"}, "else": "bye"}
            ),
            "person": Do.model_validate({"do": "task", "with": "person", "urgent": True, "next": "mine"}),
            "mine": Tell(tell="dates", next="sub"),
            "sub": Call(call="menu", save="after", next="bye"),
            "bye": End(end="done"),
        },
    )


def test_yes_and_no_stay_words() -> None:
    ask = parse(WELCOME, "welcome.yaml").steps["consent"]
    assert isinstance(ask, Ask)
    assert [option.key for option in ask.options] == ["yes", "no"]


def test_one_message_needs_no_list() -> None:
    flow = parse(WELCOME.replace("[welcome.hello, welcome.who]", "welcome.hello"), "welcome.yaml")
    assert flow.steps["hello"] == Say(say=("welcome.hello",), next="consent")


@pytest.mark.parametrize(("written", "seconds"), [("45s", 45), ("30m", 1800), ("24h", 86400), ("2d", 172800)])
def test_a_timeout_counts_in_the_unit_it_names(written: str, seconds: int) -> None:
    ask = parse(WELCOME.replace("24h", written), "welcome.yaml").steps["consent"]
    assert isinstance(ask, Ask) and ask.timeout == Timeout(after=seconds, next="bye")


@pytest.mark.parametrize("written", ["24", "0h", "-1h", "1 day", "h", "[]", "1e3s"])
def test_a_timeout_without_a_sound_unit_is_a_problem_on_its_line(written: str) -> None:
    (problem,) = problems(WELCOME.replace("24h", written))
    assert problem.startswith("welcome.yaml:16: 'consent' waits ")


def test_an_arrow_into_nothing_names_the_line_and_guesses_what_was_meant() -> None:
    (problem,) = problems(
        WELCOME.replace("no, label: welcome.refuse, next: bye", "no, label: welcome.refuse, next: by")
    )
    assert problem == "welcome.yaml:15: 'consent' leads to 'by', not a step (did you mean 'bye'?)"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("timeout: {after: 24h, next: bye}", "timeout: {after: 24h, next: away}", 16),
        ("cases: {yes: person, no: bye}", "cases: {yes: person, no: away}", 22),
        ("else: bye", "else: away", 23),
        ("next: sub", "next: away", 30),
        ("start: hello", "start: away", 4),
    ],
)
def test_every_kind_of_arrow_is_followed(old: str, new: str, line: int) -> None:
    (problem,) = problems(WELCOME.replace(old, new))
    assert problem.startswith(f"welcome.yaml:{line}: ") and "'away', not a step" in problem


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("    expect: choice\n", "", "welcome.yaml:10: 'consent' needs 'expect'"),
        ("expect: choice", "expect: chioce", "has 'chioce' in 'expect'"),
        ("expect: choice", "expects: choice", "does not know 'expects' (did you mean 'expect'?)"),
        ("save: after", "save: Not A Name", "has 'Not A Name' in 'save'"),
        ("welcome.agree", "agree", "welcome.yaml:14: 'consent' has 'agree' in 'label'"),
        ("key: yes", "key: 1", "welcome.yaml:14: 'consent' has 1 in 'key', which must be text (put it in quotes)"),
        ("do: {consent: given}", "do: {consent: given, task: person}", "welcome.yaml:18: 'given' must do one thing"),
        ("do: {consent: given}", "do: consent", "welcome.yaml:18: 'given' must do one thing"),
        ("do: {consent: given}", "do: {consnet: given}", "(did you mean 'consent'?)"),
        ("do: {consent: given}", "do: {private_phone: true}", "welcome.yaml:18: 'given' has True in 'with'"),
        ("    call: menu\n", "    call: menu\n    end: done\n", "'sub' is call and end at once"),
        ("    call: menu\n", "    cal: menu\n", "(did you mean 'call'?)"),
        ("  bye:\n    end: done\n", "  bye:\n", "welcome.yaml:35: 'bye' needs one of"),
        ("  bye:\n", "  Bye Bye:\n", "'Bye Bye' is not a step name"),
        ("kind: system", "kind: sytem", "welcome.yaml:3: the flow has 'sytem' in 'kind'"),
        ("kind: system\n", "", "the flow needs 'kind'"),
        ("kind: system", "kind: system\ncolour: red", "welcome.yaml:4: the flow does not know 'colour'"),
        ("kind: system", "kind: system\nversion: abc", "welcome.yaml:4: 'version' is worked out"),
        ("  bye:\n", "  sub:\n", "not readable as YAML: found duplicate key"),
        ("start: hello", "start: [", "not readable as YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(old: str, new: str, expected: str) -> None:
    assert old in WELCOME
    assert any(expected in problem for problem in problems(WELCOME.replace(old, new)))


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    broken = WELCOME.replace("24h", "soon").replace("do: {consent: given}", "do: {}").replace("next: sub", "next: sbu")
    lines = [int(problem.split(":")[1]) for problem in problems(broken)]
    assert lines == [16, 18, 30]


@pytest.mark.parametrize(
    "value", ["2026-13-45", "{{ name }}", "!!int seven", "!!bool maybe", "&a [*a]", "*nobody", "[" * 1000, "? [a]"]
)
def test_a_value_that_yaml_cannot_make_sense_of_is_a_problem_too(value: str) -> None:
    assert problems(WELCOME.replace("call: menu", f"call: {value}"))


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words", "flow: x\nsteps: 3\n", "flow: x\nsteps: {}\n"])
def test_a_file_that_is_no_flow_says_so(text: str) -> None:
    assert all(problem.startswith("welcome.yaml:") for problem in problems(text))


def test_the_version_follows_the_meaning_not_the_layout() -> None:
    first = parse(WELCOME, "welcome.yaml").version
    assert len(first) == 64
    assert parse(WELCOME.replace("# The first contact.", "# Reworded.\n\n"), "other.yaml").version == first
    assert parse(WELCOME.replace("say: [welcome.hello, welcome.who]", "say: [welcome.hello]"), "x").version != first
    assert parse(WELCOME.replace("24h", "1d"), "x").version == first
    assert parse(WELCOME.replace("24h", "25h"), "x").version != first


def test_step_lines_are_where_an_editor_would_jump() -> None:
    lines = step_lines(WELCOME)
    assert (lines["hello"], lines["consent"], lines["bye"]) == (6, 9, 35)
    assert set(lines) == set(parse(WELCOME, "welcome.yaml").steps)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_whatever_a_file_holds_the_answer_is_a_flow_or_its_problems(text: str) -> None:
    try:
        parse(text, "any.yaml")
    except FlowError as error:
        assert error.problems


@settings(deadline=None)
@given(st.integers(0, WELCOME.count("\n") - 1), st.sampled_from(["", "x: [1, {a: b}]", "    next: 3", "  5: {}", "\t"]))
def test_a_damaged_line_is_never_a_traceback(line: int, damage: str) -> None:
    lines = WELCOME.split("\n")
    lines[line] = damage
    try:
        parse("\n".join(lines), "any.yaml")
    except FlowError as error:
        assert error.problems
