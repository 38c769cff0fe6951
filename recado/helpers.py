"""`recado helper`: numbers that are told a client's dates, because the client wants it and the number agreed."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated
from uuid import UUID

import typer
from rich.table import Table

from flows.contact import Channel
from flows.helpers import Relation
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.calendars.rows import label_of, read_phone

app = typer.Typer(
    no_args_is_help=True, help="Numbers that are told a client's dates: a helper's, or another of theirs."
)


@app.command("add")
def helper_add(
    client: UUID,
    phone: str,
    relation: Annotated[Relation, typer.Option(help="What the number is to the client.")],
    label: Annotated[str, typer.Option(help="How the client wants to be named there; short, chosen by them.")] = "",
    language: Annotated[str | None, typer.Option(help="In which the number is written to.")] = None,
    channel: Channel | None = None,
) -> None:
    """Ask a number, by text, whether it may be told a client's dates. The client must have asked for it."""
    from recado.run import running
    from service.actions import households

    address = read_phone(phone)
    if address is None:
        fail("PHONE: not a phone number such as +12025550104", USAGE)
    if label and label_of(label) is None:
        fail("--label: letters and digits, few of them", USAGE)

    async def work() -> UUID | households.CannotHelp:
        async with running(read_settings()) as process:
            return await households.add_helper(
                process.parts, client, address, relation, None, label=label, language=language, channel=channel
            )

    added = run(work())
    if isinstance(added, households.CannotHelp):
        fail(str(added), PROBLEMS)
    print(added)


@app.command("list")
def helper_list(client: UUID, as_json: AsJson = False) -> None:
    """The numbers that are told a client's dates, and whether they agreed."""
    from recado.run import running
    from service.actions import households

    async def work() -> list[households.Helper]:
        async with running(read_settings()) as process:
            return await households.helpers_of(process.parts, client)

    found = run(work())
    if as_json:
        for one in found:
            print_json(asdict(one) | {"id": str(one.id)})
        return
    table = Table("id", "number", "relation", "language", "channel", "consent")
    for one in found:
        table.add_row(str(one.id), one.phone, one.relation, one.language or "", one.channel, one.consent)
    out.print(table if found else "Nobody else is told.")


@app.command("remove")
def helper_remove(client: UUID, helper: UUID) -> None:
    """Tell a number nothing any more, and forget it."""
    from recado.run import running
    from service.actions import households

    async def work() -> bool:
        async with running(read_settings()) as process:
            return await households.remove_helper(process.parts, client, helper, None)

    if not run(work()):
        fail("this number is not told this client's dates", PROBLEMS)
