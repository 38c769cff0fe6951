"""`recado tag`: the organisation's own words for groups of clients."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import typer

from flows.people import BAD_TAG, BadTag, tags_in
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run

app = typer.Typer(no_args_is_help=True, help="Words by which clients are grouped.")


@app.command("list")
def tag_list(as_json: AsJson = False) -> None:
    """The tags in use, and how many clients have each."""
    from recado.run import running
    from service.actions.tag_clients import Tag, vocabulary

    async def work() -> list[Tag]:
        async with running(read_settings()) as process:
            return await vocabulary(process.parts)

    found = run(work())
    if as_json:
        for tag in found:
            print_json({"id": str(tag.id), "text": tag.text, "clients": tag.clients})
        return
    for tag in found:
        out.print(f"{tag.clients:6}  {tag.text}", markup=False, highlight=False)


@app.command("set")
def tag_set(
    client: UUID, tags: Annotated[str, typer.Argument(help='All they have from now on, with commas; "" for none.')]
) -> None:
    """Tag a client."""
    from recado.run import running
    from service.actions.tag_clients import set_tags
    from service.store import people

    async def work() -> BadTag | None:
        async with running(read_settings()) as process:
            if await people.one(process.parts.db, client, process.parts.now()) is None:
                fail(f"no client {client}", PROBLEMS)
            return await set_tags(process.parts, client, tags_in(tags), None)

    if bad := run(work()):
        fail(BAD_TAG[bad], USAGE)
