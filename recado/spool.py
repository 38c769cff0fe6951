"""`recado spool`: the fallback receiver, on another machine, and taking in what it kept."""

from __future__ import annotations

import base64
from pathlib import Path

import typer

from recado.terminal import ENVIRONMENT, PROBLEMS, USAGE, AsJson, err, fail, out, print_json, read_settings, run

app = typer.Typer(no_args_is_help=True, help="Texts kept by another machine while the service is away.")


@app.command()
def key() -> None:
    """Print the public key (RECADO_SPOOL_KEY) that the fallback receiver seals to. It is no secret."""
    from service import wiring
    from service.spool import public_key

    vault = wiring.vault(read_settings())
    out.print(base64.b64encode(public_key(vault.spool_keys()[0])).decode(), highlight=False)


@app.command()
def serve(folder: Path) -> None:
    """Receive texts and keep them, sealed, in FOLDER. Needs RECADO_SPOOL_KEY and RECADO_PUBLIC_URL, and no secret."""
    from recado.run import asked_to_stop
    from recado.run import serve as serving
    from service import wiring
    from service.spool import Spool
    from service.web.fallback import Fallback

    settings = read_settings()
    if settings.spool_key is None:
        fail("RECADO_SPOOL_KEY is not set: recado spool key prints it, where the service's keys are", ENVIRONMENT)
    public = base64.b64decode(settings.spool_key)

    async def receive() -> None:
        kept = Spool(folder, public)
        account = settings.account_sid or ""
        await serving(Fallback(kept, settings.public_url, account, wiring.real_now), settings, asked_to_stop())

    run(receive())


@app.command()
def replay(folder: Path, as_json: AsJson = False) -> None:
    """Take in what the fallback receiver kept in FOLDER. Again, it changes nothing. Exit 1 names lines not taken."""
    from recado.run import running
    from service import wiring
    from service.actions import replay_spool

    if not folder.is_dir():
        fail(f"{folder}: no such folder", USAGE)

    async def replayed() -> replay_spool.Replayed:
        async with running(read_settings()) as process:
            return await replay_spool.replay(process.parts, folder, *wiring.webhook_account(process.parts.settings))

    done = run(replayed())
    if as_json:
        print_json({"texts": done.texts, "taken_in": done.taken_in, "problems": len(done.problems)})
    else:
        out.print(f"{done.texts} texts in the spool, {done.taken_in} were missing and are taken in", highlight=False)
    for file, line, why in done.problems:
        err.print(f"{file}:{line}: {why}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(PROBLEMS if done.problems else 0)
