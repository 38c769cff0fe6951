"""What the house rules look at: our own files, read and parsed once."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from service.wiring import ROOT

PACKAGES = ("flows", "service", "scheduler", "recado")


FOLDERS = (*PACKAGES, ".ci", "bench", "docs", "templates", "tests", "tools")


def git(*words: str) -> list[str] | None:
    """The names a git command lists; None where there is no git or no checkout."""
    if shutil.which("git") is None:
        return None
    listed = subprocess.run(["git", "-C", str(ROOT), *words, "-z"], capture_output=True, text=True)
    return [name for name in listed.stdout.split("\0") if name] if listed.returncode == 0 else None


@cache
def committed() -> tuple[str, ...]:
    """Every file that is or would be committed, as a path from the root; outside a checkout, every file of ours."""
    names = git("ls-files", "--cached", "--others", "--exclude-standard")
    if names is not None:
        return tuple(sorted({name for name in names if (ROOT / name).is_file()}))
    files = [*ROOT.glob("*"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))]
    ours = [path for path in files if path.is_file() and "__pycache__" not in path.parts]
    return tuple(sorted(str(path.relative_to(ROOT)) for path in ours))


@cache
def modules(*tops: str) -> dict[str, ast.Module]:
    """The Python files under folders of the root, parsed, by path from the root."""
    return {
        str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8"))
        for top in tops
        for path in sorted((ROOT / top).rglob("*.py"))
    }


def nodes(tree: ast.AST, parents: tuple[ast.AST, ...] = ()) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    """Every node of a tree with what it stands in, outermost first."""
    yield tree, parents
    for child in ast.iter_child_nodes(tree):
        yield from nodes(child, (*parents, tree))


def called(node: ast.AST) -> str:
    """The dotted name that a call calls (`asyncio.sleep`); "" for anything else."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def read(name: str) -> str:
    return Path(ROOT, name).read_text(encoding="utf-8")
