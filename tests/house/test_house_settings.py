"""Every setting is read in one place and written down in two: `.env.example` and the README's table."""

from __future__ import annotations

import ast
import re

import pytest

from service.settings import SECRETS, Settings, read
from tests.house.sources import modules, nodes
from tests.house.sources import read as text_of

NAMES = {field.alias for field in Settings.model_fields.values() if field.alias}
EXAMPLE = text_of(".env.example")
TABLE = [line for line in text_of("README.md").splitlines() if line.startswith("| `")]


def test_the_example_has_every_setting_once_with_its_reason_above() -> None:
    lines = EXAMPLE.splitlines()
    set_here = [match[1] for line in lines if (match := re.fullmatch(r"#([A-Z0-9_]+)=(.*)", line))]
    assert sorted(set_here) == sorted(NAMES)
    for number, line in enumerate(lines):
        if re.match(r"#[A-Z]", line) and "=" in line:
            assert lines[number - 1].startswith("# "), line


def test_the_example_as_it_stands_changes_nothing_and_its_defaults_are_true() -> None:
    given = dict(re.findall(r"^#([A-Z0-9_]+)=(.+)$", EXAMPLE, re.MULTILINE))
    assert {"RECADO_MODE", "PORT", "RECADO_TIMEZONE"} <= set(given)
    assert read(given) == read({})
    assert not re.search(r"^[A-Z]", EXAMPLE, re.MULTILINE)


def test_secrets_are_called_secret() -> None:
    for name in SECRETS:
        above = re.search(rf"^# (.*)\n#{name}=$", EXAMPLE, re.MULTILINE)
        assert above
        assert above[1].startswith("Secret; ")


def test_the_readme_tells_every_setting_and_invents_none() -> None:
    told = {name for line in TABLE for name in re.findall(r"`([A-Z][A-Z0-9_]+)`", line.split("|")[1])}
    assert told == NAMES


ENVIRONMENT = re.compile(r"\bos\.(environ|getenv)\b|\bfrom os import .*\b(environ|getenv)\b")


def readers(tops: dict[str, ast.Module]) -> set[str]:
    return {name for name, tree in tops.items() for node, _ in nodes(tree) if ENVIRONMENT.match(_statement(node))}


def _statement(node: ast.AST) -> str:
    return ast.unparse(node) if isinstance(node, ast.Attribute | ast.ImportFrom) else ""


def test_only_settings_reads_the_environment() -> None:
    assert readers(modules("flows", "service", "scheduler", "recado")) == {"service/settings.py"}


@pytest.mark.parametrize("planted", ["os.environ['A']", "os.getenv('A')", "from os import environ"])
def test_a_planted_reader_is_noticed(planted: str) -> None:
    assert readers({"x.py": ast.parse(planted)})
