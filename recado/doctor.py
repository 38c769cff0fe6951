"""`recado doctor`: what is wrong with this installation, and what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import asdict

import typer

from flows.delivery import Timing
from recado.terminal import ENVIRONMENT, AsJson, out, print_json, read_settings, run
from service import wiring
from service.actions.examine import Check, examine
from service.errors import ContentError, RecadoError
from service.settings import Settings
from service.store.engine import Database


def register(app: typer.Typer) -> None:
    """Put this command on the command line."""
    app.command()(doctor)


def doctor(as_json: AsJson = False) -> None:
    """Check settings, keys, database, provider, webhook addresses, content and clock. Exit 3 while one is not right."""
    settings = read_settings()
    found = [Check("settings", f"complete for {settings.mode} mode"), *_ours(settings), *run(_theirs(settings))]
    for check in found:
        if as_json:
            print_json(asdict(check) | {"ok": not check.do})
        else:
            mark = (
                f"NOT RIGHT  {check.what}: {check.said}. {check.do}" if check.do else f"ok  {check.what}: {check.said}"
            )
            out.print(mark, markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(ENVIRONMENT if any(check.do for check in found) else 0)


def _ours(settings: Settings) -> Iterator[Check]:
    try:
        wiring.vault(settings)
        yield Check("keys", "readable")
    except RecadoError as error:
        yield Check("keys", str(error), "set RECADO_KEYS_FILE: 32 bytes in base64, newest first")
    try:
        languages = wiring.content(settings).catalog.languages
        yield Check("content", f"complete in {len(languages)} languages")
    except RecadoError as error:
        yield Check("content", str(error), "recado check names every place")


async def _signed(settings: Settings, db: Database) -> Check:
    """Whether the words may be sent in this mode."""
    try:
        words = await wiring.signed_content(settings, wiring.content(settings), db, wiring.real_now())
    except ContentError as error:
        return Check("words", str(error).replace("\n", "; "), "let the wording be signed, or use trial mode")
    return Check("words", f"{len(words.drafts)} messages are not signed, or not lately; recado words status names them")


async def _theirs(settings: Settings) -> list[Check]:
    from service.store import schema

    found = []
    try:
        db = await Database.open(await asyncio.to_thread(wiring.database_url, settings), size=1)
        try:
            at = await schema.current(db)
            behind = "" if at == schema.head() or settings.database_url is None else "recado db upgrade"
            found.append(Check("database", f"at revision {at}, this program needs {schema.head()}", behind))
            if at == schema.head():
                found.append(await _signed(settings, db))
        finally:
            await db.close()
    except RecadoError as error:
        found.append(Check("database", str(error), "start PostgreSQL, or check DATABASE_URL"))
    if settings.simulated:
        return [*found, Check("provider", "the simulator: nothing is sent to anybody")]
    provider = wiring.provider_of(settings, None, Timing())
    try:
        return [*found, *await examine(provider, settings.public_url, wiring.real_now())]
    finally:
        await provider.close()
