"""YAML text → Flow, or every problem with its place.

A step is known by its verb: `say`, `tell`, `ask`, `branch`, `do`, `call` or `end`. What the file writes shorter than
the model: `say:` takes one key or a list, `do: {consent: given}` is `do` with its value, and
`timeout: {after: 24h, next: x}` counts in s, m, h or d.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from flows.inspect import exits
from flows.model import Ask, Branch, Call, Do, End, Flow, Say, Step, StepName, Tell

VERBS: Mapping[str, type[Step]] = {
    "say": Say,
    "tell": Tell,
    "ask": Ask,
    "branch": Branch,
    "do": Do,
    "call": Call,
    "end": End,
}
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_STEP_NAME: TypeAdapter[str] = TypeAdapter(StepName)


class FlowError(ValueError):
    """A flow file that cannot be used. `problems` are all of them, each `file:line: what is wrong`."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def parse(text: str, name: str) -> Flow:
    """The flow that `text` (YAML 1.2) describes; `name` is the file as its problems should call it.

    `version` is the SHA-256 of what the flow means, so comments and layout do not make a new one.
    Raises `FlowError` with every problem found.
    """
    document = _load(text, name)
    steps, problems = _steps(document, name)
    header = {key: value for key, value in document.items() if key != "steps"}
    if "version" in header:
        del header["version"]
        problems.append(f"{name}:{_line(document, 'version')}: 'version' is worked out from the flow; leave it out")
    try:
        # The steps were checked one by one: what is left to go wrong here stands at the top of the file.
        flow = Flow.model_validate({**header, "steps": steps})
    except ValidationError as error:
        problems += [
            f"{name}:{_line_at(document, e['loc'])}: the flow {_sentence(dict(e), Flow.model_fields)}"
            for e in error.errors()
        ]
    problems += _dangling(document, steps, name)
    if problems:
        raise FlowError(tuple(sorted(problems, key=_place)))
    return flow.model_copy(update={"version": _version(flow)})


def step_lines(text: str) -> Mapping[str, int]:
    """The line on which each step of a parsable flow file begins; the first line is 1."""
    steps = _load(text, "flow").get("steps")
    return {step: _line(steps, step) for step in steps} if isinstance(steps, CommentedMap) else {}


def _load(text: str, name: str) -> CommentedMap:
    try:
        document = YAML(typ="rt").load(text)  # round trip: the reader that keeps line numbers
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FlowError((f"{name}:{line}: not readable as YAML: {_first_line(error.problem)}",)) from None
    except YAMLError as error:
        raise FlowError((f"{name}:1: not readable as YAML: {_first_line(error)}",)) from None
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        # ruamel lets these escape, without a place: the 45th of a month, a list as a key, {{ braces }}, deep nesting.
        raise FlowError((f"{name}:1: a key or value in it cannot be read: {_first_line(error)}",)) from None
    if not isinstance(document, CommentedMap):
        raise FlowError((f"{name}:1: a flow file needs 'flow', 'kind', 'start' and 'steps'",))
    return document


def _steps(document: CommentedMap, name: str) -> tuple[dict[str, Step], list[str]]:
    """The steps that are sound, and the problems of the others."""
    raw = document.get("steps")
    if not isinstance(raw, CommentedMap) or not raw:
        place = f"{name}:{_line(document, 'steps')}"
        return {}, [f"{place}: 'steps' must name at least one step"]
    steps: dict[str, Step] = {}
    problems: list[str] = []
    for step_name, raw_step in raw.items():
        place = f"{name}:{_line(raw, step_name)}"
        try:
            _STEP_NAME.validate_python(step_name)
        except ValidationError:
            problems.append(f"{place}: {step_name!r} is not a step name (small letters, digits, hyphens)")
            continue
        if not isinstance(raw_step, CommentedMap):
            problems.append(f"{place}: '{step_name}' needs one of {', '.join(VERBS)}")
            continue
        step, found = _step(raw_step, place)
        problems += [f"{name}:{line}: '{step_name}' {what}" for line, what in found]
        if step is not None:
            steps[step_name] = step
    return steps, problems


def _step(raw: CommentedMap, place: str) -> tuple[Step | None, list[tuple[int, str]]]:
    """One step, or None and its problems as (line, sentence)."""
    verbs = [verb for verb in VERBS if verb in raw]
    if len(verbs) != 1:
        what = f"is {' and '.join(verbs)} at once" if verbs else f"needs one of {', '.join(VERBS)}"
        unknown = [_did_you_mean(str(key), VERBS) for key in raw]
        return None, [(int(place.rpartition(":")[2]), what + next(filter(None, unknown), ""))]
    model = VERBS[verbs[0]]
    fields, problems = _spelled_out(raw, verbs[0])
    try:
        step = model.model_validate(fields)
    except ValidationError as error:
        known = [field.alias or name for name, field in model.model_fields.items()]
        problems += [(_line_at(raw, e["loc"]), _sentence(dict(e), known)) for e in error.errors()]
    return (None, problems) if problems else (step, [])


def _spelled_out(raw: CommentedMap, verb: str) -> tuple[dict[str, Any], list[tuple[int, str]]]:
    """A step's fields as the model names them, and what is wrong with the short forms."""
    fields = dict(raw)
    problems: list[tuple[int, str]] = []
    if verb == "say" and not isinstance(raw["say"], CommentedSeq):
        fields["say"] = [raw["say"]]
    if verb == "do":
        what = raw["do"]
        if isinstance(what, CommentedMap) and len(what) == 1 and "with" not in raw:
            ((fields["do"], fields["with"]),) = what.items()
        else:
            problems.append((_line(raw, "do"), "must do one thing, written do: {what: value}"))
            fields |= {"do": "task", "with": "person"}  # stands in, so that the other fields are checked too
    if isinstance(timeout := raw.get("timeout"), CommentedMap) and "after" in timeout:
        seconds = _seconds(timeout["after"])
        if seconds is None:
            problems.append((_line(timeout, "after"), f"waits {timeout['after']!r}; write it like 30m, 24h or 2d"))
        fields["timeout"] = {**timeout, "after": seconds or 1}
    return fields, problems


def _seconds(written: object) -> int | None:
    match = re.fullmatch(r"([1-9][0-9]{0,5})([smhd])", written) if isinstance(written, str) else None
    return int(match[1]) * _SECONDS[match[2]] if match else None


def _dangling(document: CommentedMap, steps: Mapping[str, Step], name: str) -> list[str]:
    """Every arrow that points at no step, sound or not."""
    raw_steps = document.get("steps")
    names = [str(step) for step in raw_steps] if isinstance(raw_steps, CommentedMap) else []
    start = document.get("start")
    problems = []
    if names and isinstance(start, str) and start not in names:
        problems.append(
            f"{name}:{_line(document, 'start')}: the flow starts at '{start}', not a step{_did_you_mean(start, names)}"
        )
    for step_name, step in steps.items():
        for path, target in exits(step):
            if target not in names:
                line = _line_at(document, ("steps", step_name, *path))
                hint = _did_you_mean(target, names)
                problems.append(f"{name}:{line}: '{step_name}' leads to '{target}', not a step{hint}")
    return problems


def _sentence(error: Mapping[str, Any], known: Iterable[str]) -> str:
    """What pydantic found (one of `ValidationError.errors()`), in words for the person who wrote the file."""
    loc = [str(part) for part in error["loc"] if part != "[key]"]
    field = next((part for part in reversed(loc) if not part.isdigit()), "")
    given = error["input"]
    match error["type"]:
        case "missing":
            return f"needs '{field}'"
        case "extra_forbidden":
            return f"does not know '{field}'{_did_you_mean(field, known)}"
        case "string_type":
            return f"has {given!r} in '{field}', which must be text (put it in quotes)"
        case "string_pattern_mismatch":
            return f"has {given!r} in '{field}', which is not written the way names and keys are"
        case "literal_error" | "enum":
            expected = str(error.get("ctx", {}).get("expected", ""))
            hint = _did_you_mean(str(given), re.findall(r"'([^']+)'", expected))
            return f"has {given!r} in '{field}', which may be {expected}{hint}"
        case _:
            return f"has a wrong '{field}': {error['msg'][:1].lower()}{error['msg'][1:]}"


def _did_you_mean(written: str, known: Iterable[str]) -> str:
    close = get_close_matches(written, list(known), n=1)
    return f" (did you mean '{close[0]}'?)" if close and close[0] != written else ""


def _line(container: CommentedMap | CommentedSeq, key: object) -> int:
    """The line of a key or item; of the container itself where there is no such key."""
    places = container.lc.data or {}
    return int(places[key][0] if key in places else container.lc.line) + 1


def _line_at(container: CommentedMap, loc: tuple[int | str, ...]) -> int:
    """The line of the deepest part of `loc` that the file really has; `do`'s value stands in `do`."""
    line = int(container.lc.line) + 1
    here: object = container
    for part in loc:
        if isinstance(here, CommentedMap) and part == "with":
            part = "do"
        if (isinstance(here, CommentedMap) and part in here) or (
            isinstance(here, CommentedSeq) and isinstance(part, int)
        ):
            line = _line(here, part)
            here = here[part]
        else:
            break
    return line


def _place(problem: str) -> tuple[int, str]:
    """Sorts problems by line."""
    found = re.search(r":(\d+): ", problem)
    return (int(found[1]) if found else 0, problem)


def _first_line(what: object) -> str:
    return str(what or "it cannot be read").splitlines()[0]


def _version(flow: Flow) -> str:
    # Defaults are left out: a field the model gains later does not make every flow a new one.
    meaning = flow.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"version"})
    return hashlib.sha256(json.dumps(meaning, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
