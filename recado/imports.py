"""`recado import`: files that people bring, and what became of their rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from recado.terminal import PROBLEMS, USAGE, AsJson, err, fail, out, print_json, read_settings, run
from service.calendars import report
from service.wiring import Process

app = typer.Typer(no_args_is_help=True, help="Bring files in.")

DryRun = Annotated[bool, typer.Option(help="Say what would happen and which messages would go, and keep nothing.")]
Mapping = Annotated[list[str], typer.Option("--map", metavar="OURS=THEIRS", help="Which of their columns is which.")]
DateFormat = Annotated[str | None, typer.Option(help="How dates are written, e.g. MM/DD/YYYY. ISO needs none.")]
Source = Annotated[str, typer.Option(help="Whose list this is: its columns and date format are remembered by it.")]
Full = Annotated[
    bool | None,
    typer.Option("--full/--part", help="The whole list: what it does not have any more is to be verified."),
]
ReportTo = Annotated[Path | None, typer.Option("--report", help="Write the report here: .csv or .xlsx.")]


@app.command("calendar")
def import_calendar(
    file: Path,
    dry_run: DryRun = False,
    mapping: Mapping = [],  # noqa: B006  typer reads it once
    date_format: DateFormat = None,
    source: Source = "",
    full: Full = None,
    to: ReportTo = None,
    as_json: AsJson = False,
) -> None:
    """Take in a calendar: CSV, XLSX, ODS or ICS. Good rows are kept, every bad one is named."""
    _bring(file, "calendar", dry_run, mapping, date_format, source, full, to, as_json)


@app.command("clients")
def import_clients(
    file: Path,
    dry_run: DryRun = False,
    mapping: Mapping = [],  # noqa: B006  typer reads it once
    date_format: DateFormat = None,
    source: Source = "",
    to: ReportTo = None,
    as_json: AsJson = False,
) -> None:
    """Take in a list of clients: CSV, XLSX or ODS."""
    _bring(file, "clients", dry_run, mapping, date_format, source, None, to, as_json)


@app.command("list")
def import_list(as_json: AsJson = False) -> None:
    """The files that were brought, newest first."""
    from recado.run import running
    from service.actions.bring import label_of
    from service.store import imports

    async def found() -> list[dict[str, Any]]:
        async with running(read_settings()) as process:
            return [
                {
                    "id": str(f.id),
                    "at": f.created_at.isoformat(),
                    "file": label_of(process.parts, f),
                    "kind": f.kind,
                    "source": f.source,
                    "state": f.state,
                    "dry_run": f.dry_run,
                    "counts": f.counts,
                    "problem": f.problem,
                }
                for f in await imports.newest(process.parts.db, 50)
            ]

    for each in run(found()):
        if as_json:
            print_json(each)
        else:
            counts = ", ".join(f"{n} {fate}" for fate, n in each["counts"].items())
            out.print(
                f"{each['id']} {each['at'][:16]} {each['file']} {each['state']} {counts or each['problem'] or ''}",
                markup=False,
                highlight=False,
                soft_wrap=True,
            )


@app.command("report")
def import_report(of: UUID, to: ReportTo = None, as_json: AsJson = False) -> None:
    """What became of the rows of a file, again."""
    from recado.run import running
    from service.store import imports

    async def tell() -> None:
        async with running(read_settings()) as process:
            if await imports.get(process.parts.db, of) is None:
                fail(f"no import {of}", PROBLEMS)
            await _report(process, of, to, as_json)

    run(tell())


@app.command("original")
def import_original(of: UUID, to: Annotated[Path, typer.Argument(help="Where to write it.")]) -> None:
    """A file as it was brought; it is kept for 30 days."""
    from recado.run import running
    from service.actions import bring

    async def write() -> int:
        async with running(read_settings()) as process:
            with to.open("xb") as file:
                to.chmod(0o600)
                return sum([file.write(piece) async for piece in bring.original(process.parts, of)])

    if to.exists():
        fail(f"{to}: is there already", USAGE)
    if not run(write()):
        to.unlink()
        fail(f"no import {of}, or its file was let go of", PROBLEMS)


@app.command("template")
def import_template(
    file: Annotated[Path, typer.Argument(help="Where to write it: .csv or .xlsx.")], clients: bool = False
) -> None:
    """An empty calendar to fill in (with --clients: an empty list of clients), with one made-up row."""
    if file.suffix not in (".csv", ".xlsx"):
        fail("a template ends in .csv or .xlsx", USAGE)
    try:
        file.write_bytes(report.template("clients" if clients else "calendar", workbook=file.suffix == ".xlsx"))
    except OSError as error:
        fail(f"{file}: {error.strerror}", USAGE)


def mapped(pairs: list[str]) -> dict[str, str]:
    """`--map ours=theirs`, as often as it is given."""
    if any("=" not in pair for pair in pairs):
        fail("--map: written as ours=theirs", USAGE)
    return dict(pair.split("=", 1) for pair in pairs)


def _bring(
    file: Path,
    kind: str,
    dry_run: bool,
    mapping: list[str],
    date_format: str | None,
    source: str,
    full: bool | None,
    to: Path | None,
    as_json: bool,
) -> None:
    from recado.run import running
    from service.actions import bring
    from service.actions.remind import plan_all
    from service.store import imports
    from service.store.imports import Import

    if not file.is_file():
        fail(f"{file}: no such file", USAGE)
    if to is not None and to.suffix not in (".csv", ".xlsx"):
        fail("--report ends in .csv or .xlsx", USAGE)
    choices = bring.Choices(kind, source, mapped(mapping) if mapping else None, date_format, full, dry_run)
    config = read_settings()

    async def take() -> Import:
        async with running(config) as process:
            parts = process.parts
            try:
                of = await bring.accept(parts, _pieces(file), file.name, choices, by="command line")
            except OSError as error:
                fail(f"{file}: {error.strerror}", USAGE)
            except bring.Unusable as error:
                fail(str(error), USAGE)
            columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
            with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
                shown = progress.add_task("reading", total=None)

                def done_so_far(row: int, last: int) -> None:
                    progress.update(shown, description=f"row {row} of {last}", completed=row, total=last)

                await bring.read_now(parts, of, done_so_far)
            done = await imports.get(parts.db, of)
            assert done is not None
            if done.problem:
                fail(done.problem, USAGE)
            if done.ignored:
                err.print(f"columns ignored: {', '.join(done.ignored)}", markup=False)
            await _report(process, of, to, as_json)
            if not dry_run:
                await plan_all(parts)
                await parts.wake("remind")  # a catch-up should not wait for the next tick
            return done

    done = run(take())
    if not as_json:
        fates = dict.fromkeys(("created", "changed", "same", "rejected"), 0) | done.counts
        out.print(", ".join(f"{n} {fate}" for fate, n in fates.items()), highlight=False)
        if done.preview is not None:
            names = ("at_once", "corrections", "later", "no_consent", "calls")
            sums = ", ".join(f"{done.preview.get(name, 0)} {name.replace('_', ' ')}" for name in names)
            out.print(f"messages: {sums}", highlight=False)
    raise typer.Exit(PROBLEMS if {"rejected", "held"} & set(done.counts) else 0)


async def _report(process: Process, of: UUID, to: Path | None, as_json: bool) -> None:
    """The report: every row as JSON or into a file, else what somebody should look at."""
    from service.actions.bring import report_rows

    rows = report_rows(process.parts, of)
    if to is not None and to.suffix == ".xlsx":
        data = await report.as_xlsx(rows)
        with to.open("wb") as out_file:
            out_file.write(data)
    elif to is not None:
        with to.open("w", encoding="utf-8", newline="") as file:
            async for line in report.as_csv(rows):
                file.write(line)
    else:
        async for row in rows:
            if as_json:
                print_json(dict(zip(report.HEADER, row, strict=True)))
            else:
                _say(*row)


def _say(line: object, fate: object, column: object, what: object, event: object, sends: object) -> None:
    if fate in ("created", "same") and not what and not sends:
        return
    where = f", {column}" if column else ""
    told = "; ".join(str(text) for text in (what, sends and f"sends {sends}") if text)
    row = f"row {line}{where}" if line else f"date {event}" if event else "the list"
    out.print(f"{row}: {fate}: {told}", markup=False, highlight=False, soft_wrap=True)


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as raw:
        while piece := raw.read(1 << 20):
            yield piece
