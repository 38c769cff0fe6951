"""Flows as pictures: nothing of a flow is left out, and nothing of its words becomes markup."""

from __future__ import annotations

import re

from flows.parse import parse
from flows.picture import Stop, Turn, mermaid, outline, road, ways
from service.content import ROOT, definitions

FLOW = parse(
    """\
flow: tea
kind: system
start: ask
steps:
  lost: {end: lost}
  ask:
    ask: tea.ask
    expect: choice
    save: cup
    options:
      - {key: yes_please, label: tea.yes, next: pour}
      - {key: later, label: tea.later, next: who}
    timeout: {after: 24h, next: bye}
  pour: {say: [tea.here, tea.hot], next: bye}
  who: {branch: office, cases: {open: bye}, else: pour}
  bye: {end: done}
""",
    "tea.yaml",
)
WORDS = {"tea.ask": 'Tea, "strong" <or> weak?', "tea.yes": "Yes & now"}


def test_a_flow_is_drawn_step_by_step_with_its_words() -> None:
    assert mermaid(FLOW, lambda key: WORDS.get(key, key)).splitlines() == [
        "flowchart LR",
        '  start(("tea")) --> s1',
        '  s1{{"ask<br>Tea, #quot;strong#quot; #lt;or#gt; weak?"}}',
        '  s1 -->|"Yes #amp; now"| s2',
        '  s1 -->|"tea.later"| s3',
        '  s1 -->|"silence for 24 h"| s4',
        '  s2["pour<br>tea.here<br>tea.hot"]',
        "  s2 --> s4",
        '  s3{"who<br>by office"}',
        '  s3 -->|"open"| s4',
        '  s3 -->|"else"| s2',
        '  s4(["bye<br>ends: done"])',
        '  s0(["lost<br>ends: lost"])',
    ]


def test_without_names_the_steps_have_numbers() -> None:
    drawn = mermaid(FLOW, named=False)
    assert '{{"1<br>tea.ask"}}' in drawn and '(["4<br>done"])' in drawn and "pour" not in drawn
    assert '|"… 24 h"|' in drawn and '|"≠"|' in drawn


def test_a_road_is_what_people_meet_and_what_may_come_next() -> None:
    assert road(FLOW) == (
        Stop(
            ("tea.ask",),
            "",
            (Turn("tea.yes", 0, (2,)), Turn("tea.later", 0, (2, 0)), Turn("", 24, (0,))),
        ),
        Stop(("tea.here", "tea.hot"), "", (Turn("", 0, (0,)),)),
    )
    assert road(MENU) == (Stop((), "tea", (Turn("", 0, (0,)),)),)


def test_every_flow_we_ship_is_drawn_whole() -> None:
    for flow in definitions.load(ROOT).values():
        picture = mermaid(flow)
        assert len(re.findall(r"^  s\d+[\[({]", picture, re.MULTILINE)) == len(flow.steps) == len(outline(flow))


MENU = parse(
    "{flow: menu, kind: system, start: run, steps: {run: {call: tea, next: end}, end: {end: done}}}", "menu.yaml"
)
FROM = parse(
    """\
flow: door
kind: system
start: ask
steps:
  ask:
    ask: door.ask
    expect: choice
    save: way
    options:
      - {key: tea, label: door.tea, next: tea}
      - {key: news, label: door.news, next: news}
      - {key: paper, label: door.paper, next: quiet}
      - {key: out, label: door.out, next: bye}
  tea: {call: tea, next: news}
  quiet: {branch: office, cases: {open: news}, else: late}
  news: {say: [door.news-1, door.news-2], next: late}
  late: {say: door.late, next: bye}
  bye: {end: done}
""",
    "door.yaml",
)


def test_who_went_where_is_told_by_what_was_said_next() -> None:
    library = {"tea": FLOW, "door": FROM, "menu": MENU}
    assert ways(library, FROM) == {
        ("ask", 0): {("door.ask", "tea.ask")},  # behind a flow that is run, its first words
        # News and paper may both lead to the news: which it was cannot be told. Behind the way out nothing is said.
        ("quiet", 0): {("door.ask", "door.news-1")},
        ("quiet", 1): {("door.ask", "door.late")},
        ("news", 0): {("door.news-2", "door.late")},
    }
    assert ways(library, MENU) == {}
    drawn = mermaid(FROM, here={"ask": "Said 9 times"}, along={("ask", 0): "7"})
    assert 'ask<br>door.ask<br>Said 9 times"' in drawn and '-->|"door.tea<br>7"|' in drawn
