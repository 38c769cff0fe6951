"""The calendar out: feeds at secret addresses, and a file for a spreadsheet."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.table import Table

from recado.run import running
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run

calendar = typer.Typer(no_args_is_help=True, help="The calendar out.")


def register(app: typer.Typer) -> None:
    """Add these commands to the command line."""
    app.add_typer(calendar, name="calendar")


@calendar.command("share")
def share() -> None:
    """Make a feed for one caseworker and show its secret address, once. Whoever has the address sees the dates."""
    from service.actions.share_calendar import open_feed

    async def make() -> tuple[UUID, str]:
        async with running(read_settings()) as process:
            return await open_feed(process.parts)

    feed, address = run(make())
    out.print(f"{feed}\n{address}", highlight=False, markup=False, soft_wrap=True)


@calendar.command("shared")
def shared(as_json: AsJson = False) -> None:
    """The open feeds, and when each was last read."""
    from service.store import feeds

    async def read() -> list[feeds.Feed]:
        async with running(read_settings()) as process:
            return await feeds.all_open(process.parts.db)

    found = run(read())
    if as_json:
        for feed in found:
            print_json({"id": feed.id, "created_at": feed.created_at, "read_at": feed.read_at})
        return
    table = Table("id", "made", "last read")
    for feed in found:
        table.add_row(str(feed.id), feed.created_at.isoformat(), feed.read_at.isoformat() if feed.read_at else "never")
    out.print(table if found else "Nobody reads the calendar from outside.")


@calendar.command("revoke")
def revoke(feed: UUID) -> None:
    """Close a feed: its address answers nothing any more."""
    from service.actions.share_calendar import close_feed

    async def close() -> bool:
        async with running(read_settings()) as process:
            return await close_feed(process.parts, feed)

    if not run(close()):
        fail(f"no open feed {feed}", PROBLEMS)


@calendar.command("export")
def export(file: Path, days_back: Annotated[int, typer.Option(min=0, help="How far back.")] = 0) -> None:
    """Write the dates to a CSV file that no spreadsheet takes for formulas. It says who must be where: guard it."""
    from service.actions.share_calendar import COLUMNS, export_calendar
    from service.cells import csv_file

    async def read() -> list[tuple[object, ...]]:
        async with running(read_settings()) as process:
            since = process.parts.now() - timedelta(days=days_back)
            return [row async for row in export_calendar(process.parts, since)]

    rows = run(read())
    try:
        file.touch(mode=0o600)
        file.write_bytes(csv_file([COLUMNS, *rows]))
    except OSError as error:
        fail(f"{file}: {error.strerror}", USAGE)
    out.print(f"{len(rows)} dates", highlight=False)
