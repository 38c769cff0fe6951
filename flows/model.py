"""What a flow is made of. Frozen; a flow file (`flows/definitions/*.yaml`) is parsed into these by `flows.parse`.

Keys such as `menu.ask` name words in `templates/messages/<language>/menu.ftl`, message `ask`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

StepName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
FlowName = StepName
AnswerName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
MessageKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$")]


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FlowKind(StrEnum):
    ORIENTATION = "orientation"
    EXPLAINER = "explainer"
    REMINDER_REPLY = "reminder_reply"
    INTAKE = "intake"
    FEEDBACK = "feedback"
    SYSTEM = "system"


class Timeout(Frozen):
    """When nobody answers: after `after` (seconds; written `24h`, `30m` in the file) go to `next`."""

    after: int
    next: StepName


class Option(Frozen):
    """One answer of a choice. `key` is saved and comes back from a tap; `label` are its words."""

    key: AnswerName
    label: MessageKey
    next: StepName


LITERAL = "="  # a label that begins so is no message key but the very words


class Say(Frozen):
    """Say these messages, one after another, and go on."""

    say: tuple[MessageKey, ...]
    next: StepName


class Tell(Frozen):
    """Say something made of the person's own data. `dates`: their next case events."""

    tell: Literal["dates"]
    next: StepName


class Ask(Frozen):
    """Ask, and wait. A choice goes where its option says; the others save what was meant and go to `next`.

    A `language` without options offers every language there is, in screens: `more` is the label that turns the page,
    `unwritten` the answer for a language we have no words in, also when it is named ("K'iche'").

    `again`: the words instead of `ask` once this question was answered and comes back, as a menu does.

    `who`: which of those whom a message was about; the flow then speaks of that one's case event alone. `member`: which
    of those who share the number; the flow then speaks of that one. `helper`: which of those who are told the dates of
    somebody at the number; its options come after them.

    `missed`: what happens when the answer is not understood. `hand-over`: ask again twice, then open a task and leave
    the flow. `pass`: leave this flow at once and let the conversation beneath hear the text.
    """

    ask: MessageKey
    expect: Literal["choice", "text", "date", "number", "language", "who", "member", "helper", "label", "phone"]
    save: AnswerName | None = None
    options: tuple[Option, ...] = ()
    next: StepName | None = None
    timeout: Timeout | None = None
    missed: Literal["hand-over", "pass"] = "hand-over"
    more: MessageKey | None = None
    unwritten: Option | None = None
    again: MessageKey | None = None


class Branch(Frozen):
    """Go where a saved answer, a called flow's result or a fact (`flows.state.Facts`) says."""

    branch: AnswerName
    cases: dict[str, StepName]
    otherwise: StepName = Field(alias="else")


class Do(Frozen):
    """Change something outside the conversation. A value that begins with `$` is the saved answer of that name."""

    do: Literal[
        "consent",
        "language",
        "hears",
        "private_phone",
        "notices",
        "task",
        "confirm",
        "forget",
        "outcome",
        "hours",
        "wakes",
        "sms_fallback",
        "label",
        "helper",
        "no_helpers",
    ]
    value: str = Field(alias="with")
    urgent: bool = False
    next: StepName


class Call(Frozen):
    """Run another flow, save its result, go on."""

    call: FlowName
    save: AnswerName | None = None
    next: StepName


class End(Frozen):
    """Leave the flow with a result for whoever called it."""

    end: AnswerName


Step = Say | Tell | Ask | Branch | Do | Call | End


class Flow(Frozen):
    flow: FlowName
    kind: FlowKind
    start: StepName
    steps: dict[StepName, Step]
    version: str = ""  # SHA-256 of the file's content, set by whoever read it; sessions finish on the one they began
