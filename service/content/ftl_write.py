"""Messages written into their files: one at a time, everything else in the file stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from fluent.syntax import FluentParser, ast

from service.content import ftl
from service.content.ftl import Entry
from service.errors import ContentError

OURS = ("drafted-by", "source", "back")  # notes that go with the words and not with the message
_SPECIAL = tuple("[*.}")  # what a line of a text may not begin with


def with_message(
    text: str, language: str, key: str, pattern: str, notes: Mapping[str, str], order: Sequence[str]
) -> str:
    """The text of a file with this message in it, in place of the one it had, or after the nearest message that stands
    before it in `order` (message names). Raises `ContentError` for a pattern that does not come out as written."""
    file, _, name = key.partition(".")
    resource = FluentParser().parse(text)
    there = {i.id.name: (i.span, i.comment) for i in resource.body if isinstance(i, ast.Message) and i.span}
    kept: list[str] = []
    if name in there:
        span, comment = there[name]
        if comment is not None and comment.content:
            kept = [line for line in comment.content.split("\n") if line.strip().partition(":")[0] not in OURS]
        start, end, around = span.start, span.end, ("", "")
    else:
        before = [one for one in order[: order.index(name)] if one in there] if name in order else []
        start = end = there[before[-1]][0].end if before else len(text.rstrip())
        around = ("\n\n", "")
    lines = [*kept, *(f"{note}: {' '.join(said.split())}" for note, said in notes.items() if said)]
    block = "".join(f"# {line}\n" if line else "#\n" for line in lines) + _message(name, pattern)
    made = f"{text[:start]}{around[0]}{block}{around[1]}{text[end:]}"
    _proven(made, language, file, key, pattern)
    return made if made.endswith("\n") else f"{made}\n"


def said(pattern: str) -> str:
    """A pattern as `Entry.pattern` holds it."""
    return "\n".join(line.strip() for line in pattern.strip().splitlines())


def _message(name: str, pattern: str) -> str:
    lines = [re.sub(r"^[\[*.}]", lambda m: f'{{ "{m[0]}" }}', line) for line in said(pattern).splitlines()]
    if len(lines) == 1 and not pattern.startswith(_SPECIAL):
        return f"{name} = {lines[0]}"
    return "\n".join((f"{name} =", *(f"    {line}".rstrip() for line in lines)))


def _proven(made: str, language: str, file: str, key: str, pattern: str) -> Entry:
    """The message as it will be read. Raises `ContentError` where that is not what was meant."""
    found = ftl.parse(made, language, file)
    entry = found.entries.get((key, language))
    if found.problems or entry is None:
        why = found.problems[0].partition(": ")[2] if found.problems else "no message"
        raise ContentError(f"'{key}' cannot be written: {why}")
    return entry
