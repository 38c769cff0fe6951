"""Named points at which a process may die: before and after every step that reads, writes or sends."""

from __future__ import annotations

import importlib
from collections.abc import Awaitable, Callable
from typing import Any

STEPS = {
    "gate": "service.store.senders:gate",
    "claim": "service.store.outbox:claim",
    "passed": "service.store.senders:passed",
    "claim's commit": "service.actions.dispatch:Dispatcher._claim",  # before: nothing is claimed; after: committed
    "opening": "service.actions.dispatch:Dispatcher._send",
    "settling": "service.actions.dispatch:Dispatcher._settle",
    "settle": "service.store.outbox:settle",
    "judging": "service.actions.dispatch:Dispatcher._judge",
    "doubt": "service.store.outbox:doubt",
    "doubtful": "service.store.outbox:doubtful",
    "unexplained": "service.store.outbox:unexplained",
    "resolve": "service.store.outbox:resolve",
    "expire": "service.store.outbox:expire",
    "plan": "service.store.reminders:write_plan",
    "due": "service.store.reminders:due",
    "enqueue": "service.store.outbox:enqueue",
    "end": "service.store.reminders:end",
}
PROVIDER = {"hand-over": "send", "list": "listed"}
POINTS = tuple(f"{when} {step}" for step in (*STEPS, *PROVIDER) for when in ("before", "after"))

Strike = Callable[[], Awaitable[None]]


def arm(point: str, strike: Strike, put: Callable[[Any, str, Any], None] = setattr, provider: Any = None) -> None:
    """Let `strike` happen at a point. `put` sets the attribute (a monkeypatch's `setattr`, to have it undone);
    `provider`: whose hand-overs and lists are meant by the points of the provider."""
    when, step = point.split(" ", 1)
    if step in PROVIDER:
        owner, name = provider, PROVIDER[step]
    else:
        module, _, path = STEPS[step].partition(":")
        owner = importlib.import_module(module)
        *outer, name = path.split(".")
        for part in outer:
            owner = getattr(owner, part)
    original = getattr(owner, name)

    async def struck(*given: Any, **more: Any) -> Any:
        if when == "before":
            await strike()
        result = await original(*given, **more)
        if when == "after":
            await strike()
        return result

    put(owner, name, struck)
