"""`recado whatsapp`: the content templates that WhatsApp wants for people who have not written for a day."""

from __future__ import annotations

from dataclasses import asdict

import typer
from rich.table import Table

from recado.terminal import PROBLEMS, AsJson, fail, out, print_json, read_settings, run
from service.store.content_templates import SCREEN, Stored

app = typer.Typer(no_args_is_help=True, help="What WhatsApp asks for beyond SMS.")
templates = typer.Typer(no_args_is_help=True, help="Content templates: push them, see whether Meta approved them.")
app.add_typer(templates, name="templates")


@templates.command()
def push(as_json: AsJson = False) -> None:
    """Create at the provider what it does not hold yet and submit it for approval. Again: only what changed."""
    from recado.run import running
    from service.actions import content_templates

    async def pushed() -> list[Stored]:
        async with running(read_settings()) as process:
            return await content_templates.push(process.parts, process.parts.provider.contents)

    made = run(pushed())
    if as_json:
        for one in made:
            print_json(asdict(one))
        return
    screens = sum(m.purpose == SCREEN for m in made)
    out.print(f"{len(made) - screens} templates submitted, {screens} screens made")


@templates.command()
def status(as_json: AsJson = False) -> None:
    """Ask how far the approval of each template is. Exit 1 while one is not approved as it is worded now."""
    from recado.run import running
    from service.actions import content_templates

    async def asked() -> tuple[list[Stored], list[tuple[str, str]]]:
        async with running(read_settings()) as process:
            found = await content_templates.check(process.parts, process.parts.provider.contents)
            return found, content_templates.missing(process.parts.content, found)

    found, missing = run(asked())
    if as_json:
        for one in found:
            print_json(asdict(one))
    else:
        table = Table("purpose", "language", "state", "why")
        for one in found:
            table.add_row(one.purpose, one.language, one.state, one.why)
        out.print(table)
    if missing:
        fail("not approved as worded now: " + ", ".join(f"{p} ({lang})" for p, lang in missing), PROBLEMS)
