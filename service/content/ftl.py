"""Message files: `templates/messages/<language>/<file>.ftl`, read once. The key of a message is `<file>.<message>`.

Each file stands alone: it may refer to its own messages and terms, not to another file's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

FOLDER = "templates/messages"
FUNCTIONS = frozenset({"DATE", "TIME", "WEEKDAY"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One message in one language. `place` is file:line; `variables` are all it (or what it refers to) uses, `bare`
    those used outside these functions; `words` is its literal text, one line per piece; `notes` are the comment lines
    directly above it, `header` the file's own (`###`); `pattern` is it as written, `pieces` so are the terms and
    messages it refers to: whatever changes what people read changes these."""

    key: str
    language: str
    place: str
    variables: frozenset[str]
    bare: frozenset[str]
    words: str
    notes: tuple[str, ...]
    header: tuple[str, ...]
    pattern: str
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Files:
    """All message files. `entries` by (key, language), in the order of the files; `resources` by (language, file
    name without ending); `problems` is what makes any of it unusable, each `file:line: what`."""

    entries: Mapping[tuple[str, str], Entry]
    resources: Mapping[tuple[str, str], ast.Resource]
    problems: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are folders with messages for, in alphabetical order."""
        return tuple(dict.fromkeys(language for language, _ in self.resources))

    def keys(self, language: str) -> frozenset[str]:
        return frozenset(key for key, spoken in self.entries if spoken == language)

    def only(self, languages: Collection[str]) -> Files:
        """The files of these languages."""
        return Files(
            {place: entry for place, entry in self.entries.items() if place[1] in languages},
            {place: resource for place, resource in self.resources.items() if place[0] in languages},
            self.problems,
        )


def read(root: Path, languages: Collection[str] = ()) -> Files:
    """Every message file under `root`, or only those of some languages: reading all of them takes seconds. Never raises
    for what a file holds: see `Files.problems`."""
    entries: dict[tuple[str, str], Entry] = {}
    resources: dict[tuple[str, str], ast.Resource] = {}
    problems: list[str] = []
    for path in sorted((root / FOLDER).glob("*/*.ftl")):
        language, name = path.parent.name, path.stem
        if languages and language not in languages:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            problems.append(f"{FOLDER}/{language}/{path.name}:1: not UTF-8")
            continue
        one = parse(text, language, name)
        resources |= one.resources
        problems += one.problems
        for place, entry in one.entries.items():
            entries.setdefault(place, entry)
    return Files(entries, resources, tuple(problems))


def parse(text: str, language: str, name: str) -> Files:
    """The text of one file, as if it were the only one."""
    entries: dict[tuple[str, str], Entry] = {}
    place = f"{FOLDER}/{language}/{name}.ftl"
    resource = FluentParser().parse(text)
    header = tuple(_lines(item for item in resource.body if isinstance(item, ast.ResourceComment)))
    pieces = {_id(item): item for item in resource.body if isinstance(item, ast.Message | ast.Term)}
    for item in resource.body:
        if isinstance(item, ast.Message) and item.value is not None:
            key = f"{name}.{item.id.name}"
            used = _used(item, pieces)
            notes = tuple(_lines([item.comment] if item.comment else []))
            entries.setdefault(
                (key, language),
                Entry(
                    key,
                    language,
                    f"{place}:{_line(text, item.id)}",
                    frozenset(used.bare | used.dated),
                    frozenset(used.bare),
                    "\n".join(used.words),
                    notes,
                    header,
                    _as_written(text, item.value),
                    tuple(_as_written(text, pieces[name].value) for name in sorted(used.entered - {item.id.name})),
                ),
            )
    return Files(entries, {(language, name): resource}, tuple(_flaws(resource, pieces, text, place)))


def _flaws(
    resource: ast.Resource, pieces: Mapping[str, ast.Message | ast.Term], text: str, place: str
) -> Iterator[str]:
    """What Fluent would pass over in silence, or find out only while somebody waits."""
    seen: set[str] = set()
    for item in resource.body:
        if isinstance(item, ast.Junk):
            why = item.annotations[0].message if item.annotations else "broken"
            yield f"{place}:{_line(text, item)}: not readable: {why}"
        elif isinstance(item, ast.Message | ast.Term):
            at = f"{place}:{_line(text, item.id)}: '{_id(item)}'"
            if _id(item) in seen:
                yield f"{at} is there twice"
            seen.add(_id(item))
            if item.value is None or item.attributes:
                yield f"{at} must have a text and nothing else (no attributes)"
            if isinstance(item, ast.Message):
                for name in _used(item, pieces).unknown:
                    yield f"{at} refers to '{name}', which this file does not have"


@dataclass(slots=True)
class _Used(Visitor):
    """Collects what a message is made of, following what it refers to within its file."""

    pieces: Mapping[str, ast.Message | ast.Term]
    words: list[str] = field(default_factory=list)
    bare: set[str] = field(default_factory=set)
    dated: set[str] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)
    entered: set[str] = field(default_factory=set)
    _inside_date: bool = False

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.words.append(node.parse()["value"])

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        (self.dated if self._inside_date else self.bare).add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        if node.id.name not in FUNCTIONS:
            self.unknown.append(f"{node.id.name}()")
        before, self._inside_date = self._inside_date, True
        self.generic_visit(node)
        self._inside_date = before

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.enter(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.enter(f"-{node.id.name}")

    def enter(self, name: str) -> None:
        if name not in self.pieces:
            self.unknown.append(name)
        elif name not in self.entered:
            self.entered.add(name)
            value = self.pieces[name].value
            if value is not None:
                self.visit(value)


def _used(item: ast.Message, pieces: Mapping[str, ast.Message | ast.Term]) -> _Used:
    used = _Used(pieces)
    used.enter(item.id.name)
    return used


def _as_written(text: str, value: ast.Pattern | None) -> str:
    """A text as it stands in its file, without indentation."""
    if value is None or value.span is None:
        return ""
    return "\n".join(line.strip() for line in text[value.span.start : value.span.end].splitlines()).strip()


def _id(item: ast.Message | ast.Term) -> str:
    return f"-{item.id.name}" if isinstance(item, ast.Term) else item.id.name


def _line(text: str, node: ast.SyntaxNode) -> int:
    return text.count("\n", 0, node.span.start if node.span else 0) + 1


def _lines(comments: Iterator[ast.BaseComment] | list[ast.Comment]) -> Iterator[str]:
    for comment in comments:
        yield from (comment.content or "").split("\n")
