"""flows/ decides and never touches the world. import-linter holds the layers; this holds what it cannot list:
everything that is not on the short list of what flows/ may use."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import called, modules, nodes

ALLOWED = {
    "__future__",
    "bisect",
    "collections",
    "dataclasses",
    "datetime",
    "difflib",
    "enum",
    "functools",
    "hashlib",
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "string",
    "types",
    "typing",
    "unicodedata",
    "uuid",
    "zoneinfo",
    "flows",
    "pydantic",
    "pydantic_core",
    "ruamel",
}
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "uuid.uuid4", "uuid4", "breakpoint"}


def imported(tree: ast.Module) -> Iterator[str]:
    """The top names of everything a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def impure(tree: ast.Module) -> list[str]:
    """What a module of flows/ may not do."""
    found = [f"imports {name}" for name in imported(tree) if name not in ALLOWED]
    for node, _ in nodes(tree):
        if called(node) in IMPURE_CALLS:
            found.append(f"calls {called(node)}")
        if isinstance(node, ast.AsyncFunctionDef | ast.Await):
            found.append("is async")
    return found


def test_flows_use_only_what_decides() -> None:
    assert {name: wrong for name, tree in modules("flows").items() if (wrong := impure(tree))} == {}


@pytest.mark.parametrize(
    "planted",
    [
        "import os",
        "import time as t",
        "from pathlib import Path",
        "from importlib import resources",
        "def f():\n    import random",
        "from service import errors",
        "def f():\n    return open('x')",
        "async def f(): ...",
    ],
)
def test_a_planted_one_is_noticed(planted: str) -> None:
    assert impure(ast.parse(planted))
