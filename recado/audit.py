"""The audit trail."""

from __future__ import annotations

import typer

from recado.terminal import PROBLEMS, out, read_settings, run

app = typer.Typer(no_args_is_help=True)


@app.callback()
def audit() -> None:
    """The audit trail: who did what."""


@app.command()
def check() -> None:
    """Whether what is sealed of the audit trail is as it was written. Ends with 1 where it is not."""
    from recado.run import running
    from service.actions.seal_audit import SAYS, Checked
    from service.actions.seal_audit import check as follow

    async def work() -> Checked:
        async with running(read_settings()) as process:
            return await follow(process.parts)

    found = run(work())
    if found.last is None:
        out.print("nothing is sealed yet", highlight=False)
    else:
        out.print(
            f"{found.entries} entries are as they were written, up to {found.last.at:%Y-%m-%d %H:%M} UTC "
            f"(seal {found.last.number}, {found.last.digest.hex()[:16]}); {found.unsealed} came since",
            highlight=False,
            soft_wrap=True,
        )
    if found.removed:
        out.print(f"{found.removed} older than two years were taken out", highlight=False)
    if found.wrong:
        out.print(f"after that: {SAYS[found.wrong]}", highlight=False, soft_wrap=True)
        raise typer.Exit(PROBLEMS)
