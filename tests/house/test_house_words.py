"""Whatever code says exists in every language, and every conversation we ship is sound."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from unicodedata import digit

from flows.inspect import keys_used
from flows.signing import SOURCE
from service.content import definitions, ftl
from service.content.budgets import sample
from service.content.check import SAID_BY_CODE, check
from service.content.directory import hotlines
from service.content.screens import screens
from service.content.table import COMMAND, table
from service.settings import read
from service.wiring import ROOT, content
from tests.house.sources import modules, nodes

FILES = ftl.read(ROOT)
FOLDERS = {key.partition(".")[0] for key, _ in FILES.entries}
KEY = re.compile(rf"({'|'.join(sorted(FOLDERS))})\.[a-z]([a-z0-9-]*[a-z0-9])?")


def keys_in(tree: ast.Module) -> set[str]:
    """The message keys a module names outright."""
    return {
        node.value
        for node, _ in nodes(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEY.fullmatch(node.value)
        and not node.value.endswith(".html")  # a page, not words
    }


def test_every_key_in_the_code_exists_in_every_language() -> None:
    said = {name: keys_in(tree) for name, tree in modules("flows", "service", "scheduler", "recado").items()}
    assert "common.stopped" in said["flows/conversation.py"]
    for name, keys in said.items():
        for language in FILES.languages:
            missing = {key for key in keys if (key, language) not in FILES.entries}
            assert not missing, f"{name} says {missing}, which '{language}' has not"


def test_the_list_that_recado_check_uses_is_complete() -> None:
    said = {key for tree in modules("flows", "service", "scheduler", "recado").values() for key in keys_in(tree)}
    assert not said - SAID_BY_CODE
    for language in FILES.languages:
        assert not SAID_BY_CODE - FILES.keys(language)


def test_flows_and_words_as_shipped_have_nothing_wrong_and_cost_what_the_page_says() -> None:
    found = check(ROOT)
    assert found.errors == ()
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    assert page == table(found.sizes, FILES), f"write it again: {COMMAND}"


def test_every_flow_the_code_begins_is_shipped() -> None:
    begun = {
        node.args[1].value
        for tree in modules("flows", "service").values()
        for node, _ in nodes(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("engine.begin", "begin", "engine.interrupt", "interrupt")
        and len(node.args) > 1
        and isinstance(node.args[1], ast.Constant)
    }
    assert {"welcome", "menu", "consent"} <= begun
    assert begun <= set(definitions.load(ROOT))


def test_every_word_that_begins_a_flow_begins_one_that_is_shipped() -> None:
    begun = definitions.vocabulary(content(read({})).catalog).begin
    assert {"delete", "borrar", "scam", "estafa"} <= begun.keys()
    assert set(begun.values()) <= set(definitions.load(ROOT))


def test_every_topic_has_the_place_that_its_page_names() -> None:
    flows = definitions.load(ROOT)
    rows = [
        line.split("|")[2:4] for line in (ROOT / "docs" / "topics.md").read_text("utf-8").splitlines() if "`" in line
    ]
    assert len(rows) == 24
    for places, messages in rows:
        named, keys = (set(re.findall(r"`([^`]+)`", cell)) for cell in (places, messages))
        assert named <= flows.keys() and keys
        assert keys <= frozenset[str]().union(*(keys_used(flows[name]) for name in named)), f"not said by {named}"
        assert all((key, language) in FILES.entries for key in keys for language in FILES.languages)


NUMBER = re.compile(r"\b1-8\d\d-\d{3}-\d{4}\b|\b\d{6}\b")


def test_every_number_that_people_are_told_is_a_help_line_and_is_told_in_every_language() -> None:
    lines = " ".join(f"{line.call} {line.text}" for line in hotlines().values())
    for (key, language), entry in FILES.entries.items():
        told = set(NUMBER.findall(entry.pattern))
        assert all(number in lines for number in told), (key, language, told)
        assert told == set(NUMBER.findall(FILES.entries[key, SOURCE].pattern)), (key, language)


# What a language counts or writes otherwise: Spanish presses 2 and counts the 7 days as a week, Arabic has words for
# one, two, three and seven; Chinese months are numbers.
ELSEWHERE: Mapping[tuple[str, str], frozenset[str]] = {
    **{("es", key): frozenset("2") for key in ("help.mind-where", "person.urgent", "safety.danger", "safety.call-988")},
    ("es", "data.erased"): frozenset("7"),
    ("ar", "dates.changes"): frozenset("137"),
    ("ar", "supervision.plan-lawyer"): frozenset("2"),
    ("pa-Guru", "reminders.deadline-ahead"): frozenset("1"),
    ("pa-Guru", "reminders.deadline-soon"): frozenset("1"),
}
CHINESE_MONTH = re.compile(r"\d+(?=月)")


def numbers(pattern: str) -> set[str]:
    """The numbers a message says outright, in Latin digits."""
    digits = "".join(str(digit(char)) if char.isdecimal() else char for char in pattern)
    return set(re.findall(r"\d+", CHINESE_MONTH.sub("", re.sub(r"\{[^{}]*\}", " ", digits))))


def test_years_days_hours_and_amounts_are_the_same_in_every_language() -> None:
    for (key, language), entry in FILES.entries.items():
        if key.startswith("hours."):
            continue  # written as each language writes hours
        other = numbers(entry.pattern) ^ numbers(FILES.entries[key, SOURCE].pattern)
        assert other <= ELSEWHERE.get((language, key), frozenset()), (key, language, other)


def test_who_is_in_danger_reads_it_all_on_one_screen_and_whom_to_text_where_texts_are_understood() -> None:
    """988 takes texts in English and Spanish: in other languages the first answer says only to call it."""
    catalog = content(read({})).catalog
    for language in FILES.languages:
        text = sample(catalog, "safety.danger", language)
        assert len(screens(text, "")) == 1 and "911" in text, language
        assert text.count("988") == (2 if language in ("en", "es") else 1), language
        for key in ("person.urgent", "help.mind-where"):
            assert FILES.entries[key, language].pattern.count("988") == 2, (key, language)
