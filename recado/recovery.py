"""Backup, restore, and letting sending go on after a pause or a restore."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from recado.terminal import PROBLEMS, USAGE, fail, out, read_settings, run
from service.actions.recover import Recovered


def register(app: typer.Typer) -> None:
    """Put these commands on the command line."""
    app.command()(backup)
    app.command()(restore)
    app.command()(resume)


def backup(file: Path) -> None:
    """Write everything into FILE, sealed, and the people's keys into FILE.keys, which may be used for seven days."""
    from recado.run import running
    from service.actions.backup import backup as copy

    async def work() -> tuple[Path, Path]:
        async with running(read_settings()) as process:
            return await copy(process.parts, file)

    rows, keys = run(work())
    out.print(
        f"{rows}\n{keys} (use within seven days, then delete it: it keeps erased people readable)", soft_wrap=True
    )


def restore(
    file: Path,
    keys: Annotated[Path | None, typer.Option(help="A younger file of keys than FILE.keys.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask: what the database holds now is lost.")] = False,
) -> None:
    """Put a backup in the place of what the database holds. Nothing leaves afterwards until: recado resume."""
    from recado.run import running
    from service.actions.restore import restore as put_back

    if not file.is_file():
        fail(f"{file}: no such file", USAGE)
    if not yes and not typer.confirm("Stop every other recado first. Replace everything in this database?"):
        fail("nothing was changed", PROBLEMS)

    async def work() -> str:
        async with running(read_settings()) as process:
            done = await put_back(process.parts, file, keys)
            return (
                f"restored as of {done.made_at:%Y-%m-%d %H:%M} UTC; {done.erased} people who were erased since are "
                "erased again\nnothing leaves: bring in calendars changed since then, then recado resume"
            )

    out.print(run(work()), soft_wrap=True)


def resume(
    confirm: Annotated[
        int | None, typer.Option(help="After a restore: the number of messages that will leave, instead of typing it.")
    ] = None,
) -> None:
    """Let sending go on. After a restore: ask the provider first, say what is left, and let a person decide."""
    from recado.run import running
    from service.actions import stop_sending
    from service.actions.recover import recover
    from service.actions.recover import resume as go_on

    async def work() -> str:
        async with running(read_settings()) as process:
            found = await recover(process.parts)
            if found is not None:
                _say(found)
                if found.not_clean:
                    fail(f"nothing leaves yet: {found.not_clean}", PROBLEMS)
                _typed(found, confirm)
                await go_on(process.parts)
            paused = await stop_sending.unpause(process.parts)
            return "sending goes on" if paused or found is not None else "it was not paused"

    out.print(run(work()))


def _say(found: Recovered) -> None:
    out.print(
        f"{found.texts} texts came in since the backup, read back from the provider\n"
        f"{found.accepted} messages had left since and are marked so\n"
        f"{found.doubtful} may have left: they do not go again, a person looks (recado tasks)\n"
        f"{found.strays} messages at the provider are explained by nothing here any more\n"
        f"{found.waiting} messages and reminders are due and will leave",
        highlight=False,
        soft_wrap=True,
    )


def _typed(found: Recovered, confirm: int | None) -> None:
    if confirm is None:
        confirm = typer.prompt("Type how many will leave, to let them go", type=int)
    if confirm != found.waiting:
        fail(f"nothing leaves: {found.waiting} would, not {confirm}", PROBLEMS)
