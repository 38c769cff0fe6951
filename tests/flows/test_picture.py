"""Flows as pictures: nothing of a flow is left out, and nothing of its words becomes markup."""

from __future__ import annotations

import re

from flows.parse import parse
from flows.picture import mermaid, outline
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
        "flowchart TD",
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


def test_every_flow_we_ship_is_drawn_whole() -> None:
    for flow in definitions.load(ROOT).values():
        picture = mermaid(flow)
        assert len(re.findall(r"^  s\d+[\[({]", picture, re.MULTILINE)) == len(flow.steps) == len(outline(flow))
