"""Log lines say what happened in words of ours, with listed fields: nothing personal, and nothing that is dropped."""

from __future__ import annotations

import ast

import pytest

from service.log import ALLOWED
from tests.house.sources import called, modules, nodes


def lines(tree: ast.AST) -> list[ast.Call]:
    return [node for node, _ in nodes(tree) if isinstance(node, ast.Call) and called(node).startswith("_log.")]


def wrong(line: ast.Call) -> str:
    """What is wrong with a log line; "" for a good one."""
    said = line.args[0]
    if not isinstance(said, ast.Name | ast.Constant):  # a name: a sentence from a fixed list
        return "its text is put together: values go into fields"
    if dropped := {field.arg for field in line.keywords} - ALLOWED:
        return f"fields that are not listed are dropped: {dropped}"
    errors = [field.value for field in line.keywords if field.arg == "error"]
    if any(called(error) != "log.name_of" for error in errors):
        return "what an exception says may quote a person: log.name_of(error)"
    return ""


def test_every_line_says_what_it_was_meant_to_and_nobodys_words() -> None:
    found = {
        f"{name}:{line.lineno}": line for name, tree in modules("service", "scheduler").items() for line in lines(tree)
    }
    assert len(found) > 30
    assert {place: said for place, line in found.items() if (said := wrong(line))} == {}


def test_every_listed_field_is_used() -> None:
    used = {
        field.arg
        for tree in modules("service", "scheduler").values()
        for line in lines(tree)
        for field in line.keywords
    }
    assert ALLOWED - used == {"event", "level", "timestamp", "logger", "where"}  # those structlog adds


@pytest.mark.parametrize(
    "planted", ["_log.info(f'to {phone}')", "_log.info('sent', phone=phone)", "_log.error('x', error=str(error))"]
)
def test_a_planted_line_is_noticed(planted: str) -> None:
    (line,) = lines(ast.parse(planted))
    assert wrong(line)
