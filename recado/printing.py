"""What is read on paper: a booklet per language, the table of languages, flows as pictures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from flows.picture import mermaid
from flows.signing import SOURCE
from recado.terminal import PROBLEMS, USAGE, fail, out, read_settings
from recado.words import Language, known
from service import wiring
from service.content import definitions, ftl
from service.content.booklet import booklet
from service.content.catalog import Catalog
from service.content.check import check, standing
from service.content.dates import OfficeHours
from service.content.directory import languages
from service.content.freshness import register as facts
from service.content.table import table
from service.errors import ContentError
from service.settings import Settings

flows = typer.Typer(no_args_is_help=True, help="The conversations.")


def register(words: typer.Typer) -> None:
    """Put these commands on `recado words`."""
    words.command("booklet")(print_booklet)
    words.command("table")(print_table)


def print_booklet(
    language: Language, to: Annotated[Path, typer.Option(help="Where to write it: a page to print.")]
) -> None:
    """A language to read and sign on paper: every screen beside its English, with facts, sources and dates."""
    settings = read_settings()
    files, catalog = _content(settings)
    if language not in catalog.languages:
        fail(f"no messages in '{language}'", USAGE)
    said = known(settings)
    states = standing(files, said)
    looked = {item: (at.date(), holds) for item, (at, holds) in said.looked.items()}
    chapters = booklet(language, catalog, files, definitions.read(wiring.ROOT), states, facts(looked))
    about = languages()[language]
    page = _template().render(
        language=language,
        tag=language,
        direction=about.direction,
        name=f"{about.english_name} ({about.endonym})",
        org=settings.org_name,
        today=said.today,
        source=language == SOURCE,
        chapters=chapters,
        screens=sum(len(chapter.screens) for chapter in chapters),
    )
    to.write_text(page, encoding="utf-8")
    out.print(f"{sum(len(c.screens) for c in chapters)} messages in {len(chapters)} chapters")


def print_table(to: Annotated[Path | None, typer.Option(help="Where to write it; else it is shown.")] = None) -> None:
    """What there is in each language and what it costs: `docs/languages.md`."""
    page = table(check(wiring.ROOT).sizes, ftl.read(wiring.ROOT))
    if to is None:
        out.print(page, markup=False, highlight=False, soft_wrap=True)
    else:
        to.write_text(page, encoding="utf-8")


@flows.callback()
def _() -> None:
    """A group, though it has one command yet."""


@flows.command()
def draw(
    flow: Annotated[str | None, typer.Argument(help="One flow; all of them without.")] = None,
    language: Annotated[str, typer.Option(help="Whose words to show.")] = SOURCE,
    to: Annotated[Path | None, typer.Option(help="A folder for one .mmd file per flow; else they are shown.")] = None,
) -> None:
    """Flows as Mermaid flowcharts."""
    _, catalog = _content(read_settings())
    found = definitions.load(wiring.ROOT)
    if flow is not None and flow not in found:
        fail(f"no such flow: {flow}; there are {', '.join(sorted(found))}", USAGE)
    if language not in catalog.languages:
        fail(f"no messages in '{language}'", USAGE)
    for name in sorted(found) if flow is None else [flow]:
        picture = mermaid(found[name], lambda key: catalog.render(key, language), named=language == SOURCE)
        if to is None:
            out.print(f"%% {name}\n{picture}", markup=False, highlight=False, soft_wrap=True)
        else:
            to.mkdir(parents=True, exist_ok=True)
            (to / f"{name}.mmd").write_text(picture, encoding="utf-8")


def _content(settings: Settings) -> tuple[ftl.Files, Catalog]:
    files = ftl.read(wiring.ROOT)
    try:
        return files, Catalog(files, org=settings.org_name, org_phone=settings.org_phone, hours=OfficeHours())
    except ContentError as error:
        fail(str(error), PROBLEMS)


def _template() -> Template:
    folder = wiring.ROOT / "templates" / "print"
    found = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)
    found.filters["unbroken"] = _unbroken
    return found.get_template("booklet.html")


def _unbroken(text: str) -> str:
    """A text in which no telephone number is parted at the end of a line: its hyphens do not break."""
    return _NUMBER.sub(lambda number: number[0].replace("-", "\u2011"), text)


_NUMBER = re.compile(r"\d+(?:-\d{2,})+")
