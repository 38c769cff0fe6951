"""Where a conversation stands. Plain frozen values with a JSON form; the store seals that form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Frame:
    """One flow being walked: which version of it, at which step, what was answered, how often misunderstood.
    `about` is the id of the case event a reminder reply speaks of (of several, comma-separated, where one message told
    the dates of several people), or ""."""

    flow: str
    version: str
    step: str
    answers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    missed: int = 0
    about: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Waiting for an answer at the top frame's Ask; the frames beneath called the ones above."""

    frames: tuple[Frame, ...]

    @property
    def top(self) -> Frame:
        return self.frames[-1]


@dataclass(frozen=True, slots=True)
class Ended:
    """Nobody is waiting for anything."""


State = Waiting | Ended


@dataclass(frozen=True, slots=True)
class Loop:
    """The guard against two machines talking to each other: a digest of the last text, how often it came in a row,
    since when (epoch seconds); and when this number was last welcomed (epoch seconds, 0: never)."""

    digest: str = ""
    count: int = 0
    since: float = 0.0
    welcomed: float = 0.0


def to_json(state: State, loop: Loop) -> dict[str, Any]:
    """The session as JSON values; no frames means Ended."""
    frames = state.frames if isinstance(state, Waiting) else ()
    return {
        "frames": [
            {
                "flow": f.flow,
                "version": f.version,
                "step": f.step,
                "answers": dict(f.answers),
                "missed": f.missed,
                "about": f.about,
            }
            for f in frames
        ],
        "loop": [loop.digest, loop.count, loop.since, loop.welcomed],
    }


def from_json(data: dict[str, Any]) -> tuple[State, Loop]:
    """The inverse of `to_json`."""
    frames = tuple(
        Frame(f["flow"], f["version"], f["step"], tuple(f["answers"].items()), f["missed"], f["about"])
        for f in data["frames"]
    )
    return (Waiting(frames) if frames else Ended()), Loop(*data["loop"])
