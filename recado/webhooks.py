"""`recado webhook`: other programs that are told what people said."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

import typer
from rich.table import Table

from flows.webhooks import Told
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.providers.addresses import wrong_with

app = typer.Typer(no_args_is_help=True, help="Other programs that are told what people said.")


@app.command("add")
def webhook_add(
    url: str,
    events: Annotated[str, typer.Option(help=f"Comma-separated: {', '.join(Told)}.")] = ",".join(Told),
    as_json: AsJson = False,
) -> None:
    """Tell these facts at this address. Prints the secret that signs them, once."""
    from recado.run import running
    from service.actions import tell_programs

    wanted = [event.strip() for event in events.split(",") if event.strip()]
    if not wanted or not set(wanted) <= set(Told):
        fail(f"--events: some of {', '.join(Told)}", USAGE)
    wrong = wrong_with(url)
    if wrong is not None:
        fail(f"URL: {wrong}", USAGE)

    async def work() -> tell_programs.Added:
        async with running(read_settings()) as process:
            return await tell_programs.add(process.parts, url, {Told(event) for event in wanted}, None)

    added = run(work())
    if as_json:
        print_json({"webhook": str(added.id), "secret": added.secret})
    else:
        print(added.secret)


@app.command("list")
def webhook_list(as_json: AsJson = False) -> None:
    """Who is told what, and what waits for whom."""
    from recado.run import running
    from service.actions.tell_programs import PURPOSE
    from service.store import webhooks
    from service.store.sealed import unseal_webhook

    async def work() -> list[dict[str, Any]]:
        async with running(read_settings()) as process:
            key = process.parts.vault.own_key(PURPOSE)
            return [
                {
                    "webhook": str(w.id),
                    "url": unseal_webhook(key, w.id, "url", w.url_sealed),
                    "events": list(w.events),
                    "waiting": w.waiting,
                    "failed": w.failed,
                    "told_at": w.told_at.isoformat() if w.told_at else None,
                }
                for w in await webhooks.everyone(process.parts.db)
            ]

    found = run(work())
    if as_json:
        for one in found:
            print_json(one)
        return
    table = Table("id", "address", "facts", "waiting", "failed", "last taken")
    for one in found:
        numbers = (str(one["waiting"]), str(one["failed"]))
        table.add_row(one["webhook"], one["url"], ", ".join(one["events"]), *numbers, one["told_at"] or "")
    out.print(table if found else "No program is told anything.")


@app.command("remove")
def webhook_remove(webhook: UUID) -> None:
    """Tell nothing there any more, nor what waits."""
    from recado.run import running
    from service.actions import tell_programs

    async def work() -> bool:
        async with running(read_settings()) as process:
            return await tell_programs.remove(process.parts, webhook, None)

    if not run(work()):
        fail(f"no webhook {webhook}", PROBLEMS)
