"""`recado event`: look at a date, change it, cancel it with how that was verified, take that back, verify many."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, time
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import typer

from flows.case_events import EventFacts, EventStatus, Mode
from flows.changes import CheckedHow
from flows.clashes import Clash, Far
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.actions import hold_back, near
from service.actions.change_event import (
    COMMAND,
    Changed,
    NotPossible,
    NotThere,
    Verified,
    cancel,
    change,
    history,
    undo_cancel,
    verify,
)
from service.wiring import Process

app = typer.Typer(no_args_is_help=True, help="Dates: history, change, cancel, verify.")

How = Annotated[CheckedHow, typer.Option(help="How it was verified.")]
On = Annotated[str | None, typer.Option(metavar="DATE", help="The day it was verified, e.g. 2026-12-01; else today.")]


_FAR = {
    Far.FAR: "far from where this person lives",
    Far.UNKNOWN: "how far it is from where this person lives is not known: their city or the place is missing",
}
_CLASH = {
    Clash.SAME_DAY: "on the same day as {other}: both must be attended, or one moved by its office",
    Clash.TOO_FAR: "too little time for the way between it and {other}: both must be attended, or one moved",
}


@app.command("show")
def show(event: UUID, as_json: AsJson = False) -> None:
    """Every version of a date: what changed, by whom, and who checked it; and what stands in its way. Prints case
    facts."""

    async def seen(process: Process) -> Any:
        parts = process.parts
        versions = await history(parts, event)
        async with parts.db.snapshot() as tx:
            return versions, await near.flags(parts, tx, event, parts.now())

    versions, (others, far) = _within(seen)
    for past in versions:
        checks = [{"found": c[0], "how": c[1], "by": c[2], "on": c[3].isoformat()} for c in past.checks]
        facts = past.facts
        if as_json:
            print_json(
                {
                    "version": past.version,
                    "at": past.at.isoformat(),
                    "by": past.who,
                    "source": facts.source,
                    "changed": list(past.what),
                    "event_type": facts.type,
                    "status": facts.status,
                    "date": facts.day.isoformat(),
                    "time": f"{facts.at:%H:%M}",
                    "timezone": facts.zone,
                    "venue": facts.venue,
                    "checks": checks,
                }
            )
            continue
        said = f"{past.version}: {past.at.isoformat()} by {past.who}"
        said += f" ({facts.source})" if facts.source else ""
        said += f": {facts.type} {facts.day} {facts.at:%H:%M} {facts.zone} {facts.venue} {facts.status}"
        said += f"; changed: {', '.join(past.what)}" if past.what else ""
        said += "".join(f"; {c['found']} on {c['on']} by {c['by']} ({c['how']})" for c in checks)
        out.print(said, markup=False, highlight=False, soft_wrap=True)
    if as_json:
        print_json({"far": far, "clashes": [{"clash": how, "case_event": str(other)} for how, other, _ in others]})
        return
    for line in (*(_CLASH[how].format(other=other) for how, other, _ in others), _FAR.get(far, "")):
        if line:
            out.print(line, markup=False, highlight=False, soft_wrap=True)


@app.command("change")
def change_facts(
    event: UUID,
    day: Annotated[str | None, typer.Option("--date", help="2026-12-08")] = None,
    at: Annotated[str | None, typer.Option("--time", help="08:30, on the venue's clock")] = None,
    zone: Annotated[str | None, typer.Option("--timezone", help="The venue's, e.g. America/Chicago")] = None,
    venue: str | None = None,
    address: str | None = None,
    city: str | None = None,
    room: str | None = None,
    mode: Mode | None = None,
    heard_cancelled: Annotated[
        bool, typer.Option(help="Somebody says it is cancelled; nobody has verified it yet.")
    ] = False,
) -> None:
    """Change a date. Who was told the old facts gets one correction naming old and new."""
    try:
        given = {
            "day": date.fromisoformat(day) if day else None,
            "at": time.fromisoformat(at) if at else None,
            "zone": ZoneInfo(zone).key if zone else None,
            "venue": venue,
            "address": address,
            "city": city,
            "room": room,
            "mode": mode,
            "status": EventStatus.CANCELLED_UNVERIFIED if heard_cancelled else None,
        }
    except (ValueError, KeyError):
        fail("a date is written 2026-12-08, a time 08:30, a timezone America/Chicago", USAGE)
    known: dict[str, Any] = {name: value for name, value in given.items() if value is not None}

    def edit(facts: EventFacts) -> EventFacts:
        return replace(facts, **known)

    _told(_within(lambda process: change(process.parts, event, COMMAND, edit)))


@app.command("cancel")
def cancel_event(event: UUID, how: How, on: On = None) -> None:
    """It is cancelled, and you made sure. Who was told the date is told."""
    _told(_within(lambda process: cancel(process.parts, event, _verified(process, how, on))))


@app.command("undo-cancel")
def undo(event: UUID, how: How, on: On = None) -> None:
    """It was not cancelled. Who was told so is told that the date stands."""
    _told(_within(lambda process: undo_cancel(process.parts, event, _verified(process, how, on))))


@app.command("verify")
def verify_events(events: list[UUID], how: How, on: On = None) -> None:
    """These dates stand as they are written down. Any number at once."""
    done = _within(lambda process: verify(process.parts, events, _verified(process, how, on)))
    out.print(f"{done} verified", highlight=False)
    raise typer.Exit(0 if done == len(set(events)) else PROBLEMS)


@app.command("skip")
def skip_step(event: UUID, step: Annotated[str, typer.Argument(help="e.g. 7-days")]) -> None:
    """Leave out one planned reminder of a date."""
    if not _within(lambda process: hold_back.skip(process.parts, event, step)):
        fail(f"no step {step} is planned for {event}", PROBLEMS)


@app.command("automation")
def automation(client: UUID, off: Annotated[bool, typer.Option("--off/--on")]) -> None:
    """Turn everything automatic off for one client, or on again. Meanwhile their dates are yours to tell."""
    if not _within(lambda process: hold_back.turn_automation(process.parts, client, off=off)):
        fail(f"it was so already, or there is no client {client}", PROBLEMS)


def _verified(process: Process, how: CheckedHow, on: str | None) -> Verified:
    parts = process.parts
    today = parts.today()
    try:
        return Verified(COMMAND, how, date.fromisoformat(on) if on else today)
    except ValueError:
        fail("--on: a day such as 2026-12-01", USAGE)


def _told(done: Changed) -> None:
    said = f"version {done.version}: {', '.join(done.what)}" if done.what else "it was so already"
    out.print(said, markup=False, highlight=False)


def _within(act: Callable[[Process], Awaitable[Any]]) -> Any:
    """What `act` makes of a running process."""
    from recado.run import running

    async def work() -> Any:
        async with running(read_settings()) as process:
            try:
                return await act(process)
            except (NotThere, NotPossible) as error:
                fail(str(error), PROBLEMS)

    return run(work())
