"""Who has not said that they can be there, how a date went, and when people may be texted."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.table import Table

from flows.effects import Outcome
from flows.follow_up import CALL_LIST
from flows.quiet import Hours
from recado.run import running
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run

clients = typer.Typer(no_args_is_help=True, help="What is agreed with a client.")


def register(app: typer.Typer) -> None:
    """Add these commands to the command line."""
    app.command()(unconfirmed)
    app.command()(outcome)
    app.add_typer(clients, name="client")


def unconfirmed(
    hours: Annotated[int, typer.Option(min=1, help="How far ahead.")] = int(CALL_LIST.total_seconds() // 3600),
    as_json: AsJson = False,
) -> None:
    """The call list: dates soon of people who have not said that they can be there, soonest first."""
    from service.store import follow_ups

    async def read() -> list[dict[str, Any]]:
        async with running(read_settings()) as process:
            now = process.parts.now()
            found = await follow_ups.unconfirmed(process.parts.db, now, now + timedelta(hours=hours))
            return [
                {
                    "case_event": str(e.id),
                    "client": str(e.client),
                    "type": e.type,
                    "starts_at": e.starts_at.isoformat(),
                    "answer": e.answer or ("none" if e.asked else "not asked"),
                }
                for e in found
            ]

    found = run(read())
    if as_json:
        for line in found:
            print_json(line)
        return
    table = Table("when", "what", "answer", "client", "case event")
    for line in found:
        table.add_row(line["starts_at"], line["type"], line["answer"], line["client"], line["case_event"])
    out.print(table if found else f"Everybody with a date in the next {hours} hours has said that they can be there.")


def outcome(case_event: UUID, went: Annotated[Outcome, typer.Argument(metavar="OUTCOME")]) -> None:
    """Write down how a date went: attended, missed, rescheduled or unknown. It counts before what the client said."""
    from service.actions.follow_up import set_outcome

    async def write() -> bool:
        async with running(read_settings()) as process:
            return await set_outcome(process.parts, case_event, went)

    if not run(write()):
        fail(f"no case event {case_event} that is over", PROBLEMS)


@clients.command("hours")
def client_hours(
    client: UUID,
    opens: Annotated[str | None, typer.Option("--from", metavar="HH:MM", help="Not before this.")] = None,
    closes: Annotated[str | None, typer.Option("--until", metavar="HH:MM", help="Not from this on.")] = None,
    may_wake: Annotated[
        bool | None, typer.Option(help="Whether a date that moved close may reach them at night.")
    ] = None,
) -> None:
    """When a client may be texted first, on their own clock: shown, or set after they agreed to it."""
    from service.store import clients as store

    try:
        given = [None if text is None else time.fromisoformat(text) for text in (opens, closes)]
    except ValueError:
        fail("--from and --until are times such as 09:00", USAGE)

    async def change() -> Hours | None:
        async with running(read_settings()) as process:
            async with process.parts.db.transaction() as tx:
                known = await store.hours_of(tx, client)
                if known is None:
                    return None
                wanted = Hours(
                    given[0] or known.opens, given[1] or known.closes, known.wakes if may_wake is None else may_wake
                )
                if wanted != known:
                    await store.set_hours(tx, client, wanted)
            if wanted != known:
                await process.parts.wake("plan")
            return wanted

    try:
        found = run(change())
    except ValueError as error:
        fail(str(error), USAGE)
    if found is None:
        fail(f"no client {client}", PROBLEMS)
    night = "a date that moved close may wake them" if found.wakes else "never at night"
    out.print(f"from {found.opens:%H:%M} until {found.closes:%H:%M}, {night}", highlight=False)
