"""What may not stand in the tree: machines' paths, registries' addresses, rubbish, and tests that sleep."""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.sources import called, committed, git, modules, nodes, read
from tools.pictures import missing

ELSEWHERE = re.compile(
    r"(^|[^A-Za-z0-9_.~-])/(home|root|work|Users)/[A-Za-z.]|pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org"
)
BINARY = (".png", ".webp", ".ico", ".woff2", ".xlsx")


def elsewhere(text: str) -> list[str]:
    """Lines that name a place outside this repository."""
    return [line.strip()[:100] for line in text.splitlines() if ELSEWHERE.search(line)]


def test_nothing_names_a_path_of_a_machine_or_a_registry() -> None:
    names = [name for name in committed() if not name.endswith(BINARY)]
    assert "Makefile" in names
    assert {name: found for name in names if (found := elsewhere(read(name)))} == {}


@pytest.mark.parametrize("planted", ["see /{home}/ana/x", '"/{root}/.venv"', "--index-url https://pypi{dot}org/simple"])
def test_a_planted_one_is_noticed(planted: str) -> None:
    assert elsewhere(planted.format(home="home", root="root", dot="."))  # so that this file does not find itself


@pytest.mark.parametrize("fine", ["https://example.org/work/x", "docs/home/page", "var/root/x", "homework"])
def test_what_only_looks_like_one_is_not(fine: str) -> None:
    assert not elsewhere(fine)


def test_every_picture_is_shown_and_every_one_shown_is_there() -> None:
    pages = [name for name in committed() if name.endswith(".md")]
    shown = {found for name in pages for found in re.findall(r"pictures/([a-z0-9-]+\.webp)", read(name))}
    assert shown == {name.rpartition("/")[2] for name in committed() if name.endswith(".webp")}
    rows = [line for line in read("docs/console.md").splitlines() if line.startswith("|") and ".webp" in line]
    assert rows and not [row for row in rows if re.search(r"\| *\|", row)], "a cell without a picture says why"


def test_pictures_are_not_taken_where_letters_would_be_boxes() -> None:
    assert missing(lambda script: "" if script == "pa" else "NotoSans.ttf") == ["pa"]
    assert missing(lambda script: "NotoSans.ttf") == []


def test_nothing_ignored_is_committed() -> None:
    assert not git("ls-files", "--cached", "--ignored", "--exclude-standard")


def test_a_locked_package_carries_its_hash_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-test.lock", "requirements-uv.lock"):
        lines = read(name).splitlines()
        pinned = [n for n, line in enumerate(lines) if re.match(r"[A-Za-z0-9._-]+(\[.*\])?==", line)]
        assert pinned
        assert all("--hash=sha256:" in lines[n + 1] for n in pinned), name
        assert not [line for line in lines if "://" in line or line.startswith("-")], name


def test_what_is_installed_to_run_is_what_the_tests_run_with() -> None:
    pins = {name: set(re.findall(r"^\S+==\S+", read(name), re.MULTILINE)) for name in LOCKS}
    assert pins["requirements.lock"] <= pins["requirements-test.lock"]


LOCKS = ("requirements.lock", "requirements-test.lock")


# --- tests wait for something, they do not sleep

POLL = 0.25  # seconds between two looks at something that happens outside
ALLOWED = {
    "tests/standin/app.py": "a slow carrier is one of its faults",
    "tests/standin/run.py": "a process is stopped for longer than its lease",
    "tests/standin/shaky.py": "a slow provider is one of its faults",
    "tests/standin/worker.py": "rests before it starts again",
    "tests/journeys/test_load.py": "posts come at a rate",
    "tests/journeys/test_outage.py": "an outage lasts, and what may not happen within a second is waited out",
    "tests/service/test_dispatch.py": "connections are cut several times, a moment apart",
}


def naps(tree: ast.Module) -> list[str]:
    """Sleeps that are not a look every now and then, in a `while`, at something outside."""
    found = []
    for node, parents in nodes(tree):
        if called(node) in ("time.sleep", "asyncio.sleep", "sleep", "anyio.sleep"):
            assert isinstance(node, ast.Call)
            seconds = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
            looking = any(isinstance(parent, ast.While) for parent in parents)
            if seconds != 0 and not (looking and isinstance(seconds, int | float) and seconds <= POLL):
                found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


def test_no_test_sleeps() -> None:
    found = {name: wrong for name, tree in modules("tests").items() if (wrong := naps(tree))}
    assert set(found) <= set(ALLOWED), found


@pytest.mark.parametrize(
    ("planted", "nap"),
    [
        ("time.sleep(1)", True),
        ("while not ready():\n    time.sleep(2)", True),
        ("for _ in range(9):\n    sleep(0.1)", True),
        ("while not ready():\n    time.sleep(0.05)", False),
        ("asyncio.sleep(0)", False),
    ],
)
def test_a_planted_nap_is_noticed(planted: str, nap: bool) -> None:
    assert bool(naps(ast.parse(planted))) is nap


def test_nothing_is_marked_to_be_skipped() -> None:
    marks = re.compile(r"pytest\.(mark\.)?(skip|skipif|xfail|importorskip)\b")
    found = {
        name
        for name, tree in modules("tests").items()
        for node, _ in nodes(tree)
        if isinstance(node, ast.Attribute) and marks.fullmatch(ast.unparse(node))
    }
    assert found == set()
