"""The page of promises knows every test that shows one, and no other; none of them failed."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from service.wiring import ROOT
from tests.promises import PROMISES

PAGE = ROOT / "docs/promises.md"


@cache
def marked() -> set[tuple[str, str]]:
    """(promise, "path · test") of every test in the tree that carries the mark, itself or by its module."""
    found = set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                for mark in node.decorator_list:
                    said = re.fullmatch(r"pytest\.mark\.promise\('(T\d+)'\)", ast.unparse(mark))
                    if said:
                        name = f"{path.relative_to(ROOT / 'tests')} · {node.name}"
                        found.add((said[1], name))
    return found


def written() -> set[tuple[str, str]]:
    found, promise = set(), ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            promise = line[3:]
        elif row := re.match(r"\| `([^`]+)` \| \d+ \| (\d+) \|", line):
            assert row[2] == "0", f"{row[1]} failed in the run that wrote the page"
            found.add((promise, row[1]))
    return found


def test_the_page_is_about_the_tests_there_are() -> None:
    assert written() == marked(), "make test-nightly writes docs/promises.md"


@pytest.mark.parametrize("promise", PROMISES)
def test_every_promise_is_shown_by_a_test(promise: str) -> None:
    assert promise in {shown for shown, _ in marked()}
