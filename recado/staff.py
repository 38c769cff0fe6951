"""`recado staff` and `recado token`: the first accounts, lost second factors, keys for other programs."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.roles import Role, Scope
from recado.terminal import PROBLEMS, USAGE, fail, read_settings
from recado.terminal import run as work

staff = typer.Typer(no_args_is_help=True, help="Who signs in.")
tokens = typer.Typer(no_args_is_help=True, help="Keys for other programs.")


@staff.command("add")
def add(email: str, role: Annotated[Role, typer.Option(help="What they will do.")]) -> None:
    """Make an account. Prints the link by which its owner sets it up, once, within 72 hours."""
    from recado.run import running
    from service.actions import keep_staff

    config = read_settings()

    async def run() -> str | None:
        async with running(config) as process:
            return await keep_staff.invite(process.parts, email, role, None)

    if "@" not in email:
        fail("EMAIL: not an e-mail address", USAGE)
    token = work(run())
    if token is None:
        fail("this address has an account already: recado staff reset", PROBLEMS)
    print(f"{config.public_url}/console/welcome/{token}")


@staff.command("reset")
def reset(email: str) -> None:
    """A new link for somebody who lost their password or second factor. Ends their sessions; good for 24 hours."""
    from recado.run import running
    from service.actions import keep_staff

    config = read_settings()

    async def run() -> str | None:
        async with running(config) as process:
            return await keep_staff.reset_at(process.parts, email)

    token = work(run())
    if token is None:
        fail("no open account has this address", PROBLEMS)
    print(f"{config.public_url}/console/welcome/{token}")


@tokens.command("add")
def add_token(
    name: str, scope: Annotated[list[Scope], typer.Option(help="What it may do; give it once for each.")]
) -> None:
    """Make a key for the API. Printed once: only its digest is kept."""
    from recado.run import running
    from service.actions import api_keys

    async def run() -> str:
        async with running(read_settings()) as process:
            return await api_keys.make(process.parts, name, set(scope), None)

    print(work(run()))
