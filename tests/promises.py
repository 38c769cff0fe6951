"""Tests that show a promise carry `@pytest.mark.promise("T01")`; `--promises FILE` writes what a run of them found.

A test says with `record_property("ran", …)` what it ran: size, seed, verdict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

PROMISES = {
    "T01": "P1, P2, P4, P5: workers are killed while they send, a fifth of the hand-overs and most news go wrong; "
    "dates move and times run out meanwhile",
    "T02": "P1, P2, P5: several workers and several clocks at once",
    "T03": "P2: workers are frozen for longer than their lease",
    "T04": "P1, P2: a worker or a planner dies at every named point",
    "T05": "each rule taken away turns a run red",
    "T06": "P1, P2, P4, P5: random histories go as a small model says",
    "T08": "P1, P2, P5: the database stops and starts while messages leave, for minutes and not half an hour",
    "T09": "a backup is put back: nothing doubled, no stop lost, nobody erased back, nothing leaves before resume",
    "T10": "each step once, by day, before the event, on both sides of every change of clocks",
    "T12": "P4: a date moves at every point of its reminder's life; who was told hears of it, nobody else does",
    "T13": "a message with which senders die is set aside after three and costs no other its turn",
    "T14": "P1, P2, P4: the provider is away, then takes a tenth; urgent first, few tries while it is away. "
    "Half a minute with rests of a second, where six hours have rests of half a minute",
    "T16": "news comes early, doubled, in any order or not at all",
    "T17": "a pause holds within a second of its commit, and is recalled",
    "T18": "a message at the provider that we did not send is a task within ten minutes",
    "T50": "texts and news by the second while messages leave: quick, none refused, none lost",
    "T51": "P6: texts that no webhook and no fallback took are all there once",
}

HEAD = """\
# Promises, shown

Written by `make test-nightly` (`pytest --promises`). What is promised, in words: [reliability.md](reliability.md). The
judge of every run is the ledger of the stand-in for the provider. Sizes and seeds are those of this run.

"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--promises", type=Path, metavar="FILE", help="write the page of promises")


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("promise"):
            assert mark.args[0] in PROMISES, f"{item.nodeid} shows {mark.args[0]}, which is no promise"
            item.user_properties.append(("promise", mark.args[0]))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    path: Path | None = config.getoption("--promises")
    if path is not None:
        reports = [r for kind in ("passed", "failed", "error") for r in terminalreporter.stats.get(kind, ())]
        path.write_text(page([r for r in reports if r.when == "call" or r.outcome == "failed"]), encoding="utf-8")


def page(reports: Sequence[Any]) -> str:
    """The page of these reports; promises without any say so."""
    shown: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for report in reports:
        for name, value in report.user_properties:
            if name == "promise":
                shown[value][report.nodeid.partition("[")[0]].append(report)
    lines = [HEAD]
    for promise, words in PROMISES.items():
        lines.append(f"## {promise}\n\n{words[0].upper()}{words[1:]}.\n\n")
        if promise not in shown:
            lines.append("Not shown in this run.\n\n")
            continue
        lines.append("| test | runs | failed | seconds | what |\n|---|---|---|---|---|\n")
        for test, runs in sorted(shown[promise].items()):
            failed = sum(r.outcome == "failed" for r in runs)
            seconds = sum(r.duration for r in runs)
            ran = "<br>".join(v for r in runs for n, v in r.user_properties if n == "ran")
            name = test.replace("::", " · ").removeprefix("tests/")
            lines.append(f"| `{name}` | {len(runs)} | {failed} | {seconds:.0f} | {ran} |\n")
        lines.append("\n")
    return "".join(lines).rstrip("\n") + "\n"
