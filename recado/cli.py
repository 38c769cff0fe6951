"""The command line. Exit codes: 0 done, 1 the input has problems (listed), 2 usage, 3 the environment fails."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import typer
from rich.table import Table

from flows.contact import Channel
from recado import (
    ahead,
    audit,
    broadcasts,
    calendar_out,
    data,
    dates,
    doctor,
    events,
    helpers,
    imports,
    printing,
    recovery,
    tags,
    translating,
    venues,
    webhooks,
    whatsapp,
    words,
)
from recado import plan as planning
from recado import spool as spooling
from recado import staff as staff_commands
from recado.imports import DateFormat, Mapping, mapped
from recado.terminal import ENVIRONMENT, PROBLEMS, USAGE, AsJson, err, out
from recado.terminal import fail as _fail
from recado.terminal import print_json as _json
from recado.terminal import read_settings as _settings
from recado.terminal import run as _run
from recado.uncovered import uncovered
from service import wiring
from service.content.check import check as check_content
from service.content.check import summary
from service.content.directory import courts
from service.content.segments import count
from service.settings import Mode, Settings

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False, help=__doc__)
db = typer.Typer(no_args_is_help=True, help="The database's schema.")
tasks = typer.Typer(invoke_without_command=True, help="Work that waits for a human.")
app.add_typer(db, name="db")
app.add_typer(audit.app, name="audit")
app.add_typer(imports.app, name="import")
app.add_typer(venues.app, name="venue")
app.add_typer(tasks, name="tasks")
app.add_typer(broadcasts.app, name="broadcast")
app.add_typer(whatsapp.app, name="whatsapp")
app.add_typer(webhooks.app, name="webhook")
app.add_typer(helpers.app, name="helper")
app.add_typer(tags.app, name="tag")
translating.register(words.app)
printing.register(words.app)
app.add_typer(printing.flows, name="flows")
app.add_typer(words.app, name="words")
app.add_typer(spooling.app, name="spool")
data.register(app)
dates.register(app)
app.add_typer(staff_commands.staff, name="staff")
app.add_typer(staff_commands.tokens, name="token")
calendar_out.register(app)
app.command()(uncovered)
app.add_typer(events.app, name="event")
ahead.register(app)
recovery.register(app)
doctor.register(app)

Instant = Annotated[str | None, typer.Option(metavar="ISO", help="A date and time, e.g. 2026-12-01T09:00.")]


@app.command()
def demo(
    now: Instant = None,
    speed: Annotated[float | None, typer.Option(help="How much faster than real time the clock runs.")] = None,
) -> None:
    """Everything on this computer with invented people and a phone page. Sends nothing to anybody."""
    from recado.demo import GREETING, prepare
    from recado.run import run

    config = _demo_settings()
    start = _instant(now, config) if now else None

    async def ready(process: wiring.Process) -> None:
        await prepare(process, start, speed)
        sys.stdout.write(GREETING.format(url=f"http://{config.host}:{config.port}", door=wiring.demo_door(config)))
        sys.stdout.flush()

    _run(run(config, web=True, worker=True, ready=ready))


@app.command()
def serve(web_only: Annotated[bool, typer.Option(help="Without the worker and the clock.")] = False) -> None:
    """Web, worker and clock in one process."""
    from recado.run import run

    _run(run(_settings(), web=True, worker=not web_only))


@app.command()
def worker() -> None:
    """Worker and clock, without the web. Any number, on any machine."""
    from recado.run import run

    _run(run(_settings(), web=False, worker=True))


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the newest revision."""
    config = _settings()

    async def upgrade() -> None:
        url = await asyncio.to_thread(wiring.database_url, config)
        await asyncio.to_thread(wiring.upgrade, url)

    _run(upgrade())


@db.command("status")
def db_status(as_json: AsJson = False) -> None:
    """Which revision the database is at, and which this program needs."""
    from service.store import schema
    from service.store.engine import Database

    async def status() -> tuple[str | None, str]:
        database = await Database.open(wiring.database_url(config))
        try:
            return await schema.current(database), schema.head()
        finally:
            await database.close()

    config = _settings()
    at, needed = _run(status())
    if as_json:
        _json({"at": at, "needed": needed})
    else:
        out.print(f"at {at or 'nothing'}, needs {needed}")
    raise typer.Exit(0 if at == needed else PROBLEMS)


@app.command()
def plan(
    file: Path,
    now: Instant = None,
    until: Instant = None,
    mapping: Mapping = [],  # noqa: B006  typer reads it once
    date_format: DateFormat = None,
    as_json: AsJson = False,
) -> None:
    """What would be sent for a calendar file, without a database and without a message."""
    config = _settings()
    start = _instant(now, config) if now else wiring.real_now()
    end = _instant(until, config) if until else start.replace(year=start.year + 1, day=min(start.day, 28))
    code = planning.run(
        file,
        start,
        end,
        as_json,
        sys.stdout,
        sys.stderr,
        zone=ZoneInfo(config.timezone),
        venues=courts(),
        mapping=mapped(mapping),
        date_format=date_format,
    )
    raise typer.Exit(code)


@app.command()
def chat(
    phone: Annotated[str, typer.Option(help="An invented number, e.g. +12025550104.")],
    channel: Channel = Channel.SMS,
    lang: Annotated[str | None, typer.Option(help="Start as somebody whose language is known.")] = None,
    as_json: AsJson = False,
) -> None:
    """Talk to the flows in the terminal. Lines come from standard input."""
    from recado.chat import chat as talk
    from recado.run import running
    from service.calendars.rows import read_phone

    address = read_phone(phone)
    if address is None:
        _fail("--phone: not a phone number such as +12025550104", USAGE)
    config = _demo_settings()

    async def run() -> None:
        async with running(config) as process:
            if lang is not None and lang not in process.parts.content.catalog.languages:
                _fail(f"--lang: no messages in this language; there are {_languages(process)}", USAGE)
            await talk(process, address, channel, sys.stdin, sys.stdout, language=lang, as_json=as_json)

    _run(run())


@app.command("check")
def check(
    every: Annotated[bool, typer.Option("--all", help="Every warning, instead of a line per language.")] = False,
    as_json: AsJson = False,
) -> None:
    """Lint flows, messages and translations: `file:line: problem`. Sign-offs are read where there is a database."""
    report = check_content(wiring.ROOT, known=words.known(_settings()))
    if as_json:
        for level, found in (("error", report.errors), ("warning", report.warnings)):
            for text in found:
                _json({"level": level, "problem": str(text)})
        raise typer.Exit(PROBLEMS if report.errors else 0)
    for problem in report.errors:
        out.print(problem, markup=False, highlight=False, soft_wrap=True)
    for warning in report.warnings if every else summary(report):
        err.print(f"warning: {warning}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(PROBLEMS if report.errors else 0)


@app.command()
def segments(text: str, as_json: AsJson = True) -> None:
    """What a text costs as SMS, as JSON."""
    found = count(text)
    _json(asdict(found) | {"outside_gsm7": list(found.outside_gsm7)})


@tasks.callback()
def tasks_default(context: typer.Context, as_json: AsJson = False) -> None:
    if context.invoked_subcommand is None:
        tasks_list(as_json)


@tasks.command("list")
def tasks_list(as_json: AsJson = False) -> None:
    """Open tasks, urgent ones first."""
    from recado.run import running
    from service.store import tasks as store

    async def run() -> list[dict[str, Any]]:
        async with running(_settings()) as process:
            return [
                {
                    "id": str(t.id),
                    "kind": t.kind,
                    "urgent": t.urgent,
                    "due_at": t.due_at.isoformat(),
                    "client": str(t.client_id) if t.client_id else None,
                    "case_event": str(t.case_event_id) if t.case_event_id else None,
                    "reason": t.reason,
                }
                for t in await store.waiting(process.parts.db)
            ]

    found = _run(run())
    if as_json:
        for task in found:
            _json(task)
        return
    table = Table("id", "what", "urgent", "until", "reason")
    for task in found:
        table.add_row(task["id"], task["kind"], "yes" if task["urgent"] else "", task["due_at"], task["reason"] or "")
    out.print(table if found else "Nothing waits for a human.")


@tasks.command("done")
def tasks_done(task: UUID) -> None:
    """Mark a task as done."""
    from recado.run import running
    from service.store import tasks as store

    async def run() -> bool:
        async with running(_settings()) as process:
            return await store.close(process.parts.db, task, process.parts.now())

    if not _run(run()):
        _fail(f"no open task {task}", PROBLEMS)


@app.command()
def pause(why: Annotated[str, typer.Option(help="For the staff who will wonder. No names.")] = "") -> None:
    """Stop all sending at once. Texts still come in; what waits too long becomes work for a human."""
    from recado.run import running
    from service.actions import stop_sending

    async def run() -> None:
        async with running(_settings()) as process:
            await stop_sending.pause(process.parts, why)

    _run(run())
    out.print("paused: nothing leaves until: recado resume")


@app.command()
def policy(
    name: Annotated[str | None, typer.Argument(help="Which cap; all of them without one.")] = None,
    value: Annotated[int | None, typer.Argument(help="Its new value; the old one without.")] = None,
    as_json: AsJson = False,
) -> None:
    """Caps on automatic answers to strangers and on messages at all: show them, or set one."""
    from recado.run import running
    from service.store import policy as store

    async def run() -> dict[str, int]:
        async with running(_settings()) as process:
            if name is not None and value is not None:
                await store.change(process.parts.db, name, value)
            return asdict(await store.read(process.parts.db))

    found = _run(run())
    if name is not None and name not in found:
        _fail(f"no such policy: {name}; there are {', '.join(found)}", USAGE)
    shown = found if name is None else {name: found[name]}
    if as_json:
        _json(shown)
    else:
        out.print("\n".join(f"{key} {number}" for key, number in shown.items()), highlight=False)


def main() -> None:
    """The entry point `recado`."""
    app()


def _demo_settings() -> Settings:
    """The settings of a command that plays with the simulator: never on an installation that serves people."""
    config = _settings()
    if config.mode is not Mode.DEMO:
        _fail(f"RECADO_MODE={config.mode}: this command is for demo mode only", ENVIRONMENT)
    return config


def _languages(process: wiring.Process) -> str:
    return ", ".join(sorted(process.parts.content.catalog.languages))


def _instant(text: str, config: Settings) -> Any:
    try:
        return planning.instant(text, ZoneInfo(config.timezone))
    except ValueError:
        _fail(f"not a date and time such as 2026-12-01T09:00: {text}", USAGE)


if __name__ == "__main__":
    main()
