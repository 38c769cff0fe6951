"""`recado words draft|export|import`: words on their way into another language."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from flows.signing import SOURCE
from recado.terminal import ENVIRONMENT, PROBLEMS, USAGE, AsJson, err, fail, out, print_json, read_settings
from recado.words import Language
from service import wiring
from service.content import dates, definitions, drafting, exchange, ftl
from service.content.budgets import Size, sizes
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.content.directory import languages
from service.content.engines import drafter, warning
from service.content.exchange import Fate
from service.content.ftl import Files
from service.content.ftl_write import with_message
from service.content.provenance import MACHINE
from service.errors import ContentError

HEADER = "### drafted-by: {who}\n### state: draft — not yet read by a native speaker\n"


def register(app: typer.Typer) -> None:
    """Put these commands on `recado words`."""
    app.command()(draft)
    app.command("export")(export)
    app.command("import")(import_)


def draft(
    language: Language,
    limit: Annotated[int | None, typer.Option(help="At most so many messages.")] = None,
    as_json: AsJson = False,
) -> None:
    """Have a machine draft what is missing, or what it drafted from other English. Marked as a machine's, with what it
    says in English again above each message; what a person wrote is never touched. Exit 1 where one could not be."""
    settings = read_settings()
    files = _files(language)
    try:
        there, back = drafter(settings, SOURCE, language), drafter(settings, language, SOURCE)
    except ContentError as error:
        fail(str(error), ENVIRONMENT)
    if said := warning(settings):
        err.print(f"Note: {said}", markup=False, highlight=False, soft_wrap=True)
    work = drafting.work(files, language)
    texts = _texts(language)
    order = _order(files)
    done, failed = 0, 0
    for entry in work.drafts[:limit]:
        made = drafting.draft(entry, there, back)
        file = entry.key.partition(".")[0]
        why = made if isinstance(made, str) else ""
        if isinstance(made, drafting.Draft):
            by = f"{MACHINE}, {_today()}"
            notes = {"drafted-by": by, "source": made.source, "back": made.back}
            try:
                text = texts.get(file) or HEADER.format(who=by)
                texts[file] = with_message(text, language, entry.key, made.pattern, notes, order[file])
                _write(language, {file: texts[file]})  # one by one: what is drafted is kept whatever comes next
                done += 1
            except ContentError as error:
                why = str(error)
        failed += bool(why)
        if as_json:
            print_json({"key": entry.key, "drafted": not why, "why": why})
        elif why:
            err.print(f"{entry.key}: {why}", markup=False, highlight=False, soft_wrap=True)
    for key in work.persons:
        err.print(f"{key}: a person wrote it, and its English is another now: left as it is", markup=False)
    if not as_json:
        out.print(f"{done} messages drafted in {language}, {failed} not; none is signed")
    raise typer.Exit(PROBLEMS if failed else 0)


def export(language: Language, to: Annotated[Path, typer.Option(help="Where to write it: .xlsx or .csv.")]) -> None:
    """Every message of a language for a translator: key, note, English, translation, length and budget."""
    if to.suffix not in (".csv", ".xlsx"):
        fail("--to ends in .xlsx or .csv", USAGE)
    files = _files(language)
    rows = exchange.table(files, language, _sizes(files, language))
    rtl = languages()[language].direction == "rtl"
    to.write_bytes(exchange.as_xlsx(rows, rtl=rtl) if to.suffix == ".xlsx" else exchange.as_csv(rows))
    out.print(f"{len(rows)} messages, {sum(not row[3] for row in rows)} of them not translated")


def import_(
    file: Annotated[Path, typer.Argument(help="What came back: .xlsx or .csv.", exists=True, dir_okay=False)],
    language: Annotated[str, typer.Option(help="Its language's tag; else the file's name says it.")] = "",
    by: Annotated[str, typer.Option(help="Who translated.")] = "a translator",
    dry_run: Annotated[bool, typer.Option(help="Say what would be taken, and write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a translator's rows: each is checked, good ones are written, bad ones named. Taken words are drafts until
    they are signed. Exit 1 where a row was refused."""
    tag = language or file.stem
    files = _files(tag)
    try:
        rows = exchange.rows_of(file.read_bytes())
    except ContentError as error:
        fail(str(error), PROBLEMS)
    fresh = {name: HEADER.format(who=by) for name in _order(files)}
    made, report = exchange.take(files, fresh | _texts(tag), tag, rows, by, _today())
    made = {name: text for name, text in made.items() if text != fresh[name]}
    if not dry_run:
        _write(tag, made)
    for one in report:
        if as_json:
            print_json(asdict(one))
        elif one.why:
            said = f"row {one.row}, {one.key or 'no key'}: {one.fate}: {one.why}"
            out.print(said, markup=False, highlight=False, soft_wrap=True)
    counts = Counter(one.fate for one in report)
    if not as_json:
        out.print(", ".join(f"{counts[fate]} {fate}" for fate in Fate))
    raise typer.Exit(PROBLEMS if counts[Fate.REFUSED] else 0)


def _files(language: str) -> Files:
    """All message files. Ends the command for a language we could not speak."""
    if language == SOURCE:
        fail(f"'{SOURCE}' is what the others are translated from", USAGE)
    if language not in dates.LANGUAGES:
        fail(f"'{language}': not one of {', '.join(sorted(set(dates.LANGUAGES) - {SOURCE}))}", USAGE)
    files = ftl.read(wiring.ROOT)
    if files.problems:
        fail("\n".join(files.problems), PROBLEMS)
    return files


def _sizes(files: Files, language: str) -> dict[str, Size]:
    """What the messages of a language cost, as far as they are there."""
    ours = files.only({language})
    if not ours.entries:
        return {}
    settings = read_settings()
    catalog = Catalog(ours, org=settings.org_name, org_phone=settings.org_phone, hours=OfficeHours())
    return {one.key: one for one in sizes(catalog, ours, definitions.read(wiring.ROOT))}


def _order(files: Files) -> dict[str, list[str]]:
    """File → the names of its messages, as English has them."""
    found: dict[str, list[str]] = {}
    for key, tag in files.entries:
        if tag == SOURCE:
            found.setdefault(key.partition(".")[0], []).append(key.partition(".")[2])
    return found


def _texts(language: str) -> dict[str, str]:
    folder = wiring.ROOT / ftl.FOLDER / language
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))}


def _write(language: str, texts: dict[str, str]) -> None:
    folder = wiring.ROOT / ftl.FOLDER / language
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.ftl").write_text(text, encoding="utf-8")


def _today() -> str:
    return f"{wiring.real_now():%Y-%m-%d}"
