"""What people may ask of us about their data, and the keys it is sealed with."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import typer

from recado.terminal import PROBLEMS, fail, out, print_json, read_settings, run
from service.calendars.rows import read_phone
from service.parts import Parts

Client = Annotated[str, typer.Argument(metavar="CLIENT", help="Their id, number or your own reference.")]

keys = typer.Typer(no_args_is_help=True, help="The keys everything personal is sealed with.")


def register(app: typer.Typer) -> None:
    """Put these commands on the command line."""
    app.command()(forget)
    app.command()(export)
    app.add_typer(keys, name="keys")


def forget(
    client: Client, yes: Annotated[bool, typer.Option("--yes", help="Do not ask: it cannot be undone.")] = False
) -> None:
    """Erase everything held about a person, here and at the provider."""
    from recado.run import running
    from service.actions import forget as forgetting

    if not yes and not typer.confirm("Erase everything about this person? It cannot be undone."):
        fail("nothing was erased", PROBLEMS)

    async def work() -> bool:
        async with running(read_settings()) as process:
            found = await _find(process.parts, client)
            await forgetting.ask(process.parts, found)
            await forgetting.forget_all(process.parts)
            return await _exists(process.parts, found)

    if run(work()):
        out.print("nothing more leaves to them; they are erased once what is on its way has arrived")
    else:
        out.print("erased; what the provider has of them is deleted by the worker")


def export(client: Client) -> None:
    """Everything held about a person, opened, as one JSON object. Give it to nobody else."""
    from recado.run import running
    from service.actions.export import export as tell

    async def work() -> None:
        async with running(read_settings()) as process:
            told = await tell(process.parts, await _find(process.parts, client))
            assert told is not None
            print_json(told)

    run(work())


@keys.command("rotate")
def rotate() -> None:
    """Wrap every person's key with the newest master key. Interrupted, it goes on where it was."""
    from recado.run import running
    from service.actions.rotate_keys import rotate_keys

    async def work() -> int:
        async with running(read_settings()) as process:
            return await rotate_keys(process.parts)

    wrapped = run(work())
    out.print(f"{wrapped} keys were wrapped anew; the last key in RECADO_KEYS must stay, look-ups hang on it")


async def _find(parts: Parts, given: str) -> UUID:
    from service.store import erasure

    try:
        client: UUID | None = UUID(given)
    except ValueError:
        client = None
    phone = read_phone(given)
    found = await erasure.find(
        parts.db,
        client,
        parts.vault.index("phone", phone.value) if phone else None,
        parts.vault.index("client_ref", given),
    )
    if found is None:
        fail("no such client", PROBLEMS)
    return found


async def _exists(parts: Parts, client: UUID) -> bool:
    from service.store import erasure

    return await erasure.find(parts.db, client, None, None) is not None
