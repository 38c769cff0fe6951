"""Words out to translators and back, as rows of a spreadsheet: every row is checked, good ones are kept."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import xlsxwriter

from flows.signing import SOURCE
from service.apart import STARTS, TooMuch, file_of, run
from service.cells import csv_file, safe
from service.content import ftl, terms
from service.content.budgets import LIST, Size
from service.content.check import unsafe
from service.content.ftl import Entry, Files
from service.content.ftl_write import said, with_message
from service.content.provenance import digest, provenance
from service.errors import ContentError

COLUMNS = ("key", "note", "english", "translation", "length", "budget")
_NEEDED = ("key", "english", "translation")
_WIDE = {"key": 24, "note": 30, "english": 60, "translation": 60, "length": 14, "budget": 8}

Row = tuple[int, Mapping[str, str]]  # the number a spreadsheet gives it


class Fate(StrEnum):
    TAKEN = "taken"
    SAME = "same"
    EMPTY = "empty"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one row."""

    row: int
    key: str
    fate: Fate
    why: str = ""


def table(files: Files, language: str, sizes: Mapping[str, Size]) -> list[tuple[str, ...]]:
    """A language as rows in the order of `COLUMNS`: every English message, translated or not yet."""
    rows: list[tuple[str, ...]] = []
    for (key, tag), entry in files.entries.items():
        if tag != SOURCE:
            continue
        there = files.entries.get((key, language))
        size = sizes.get(key)
        if size:
            length, budget = f"{size.size.segments} {size.size.encoding}", str(size.budget)
        else:  # an answer: it travels with its question
            length, budget = f"{len(there.pattern)} letters" if there else "", f"{LIST} letters"
        rows.append(
            (
                key,
                note(entry, language),
                entry.pattern,
                there.pattern if there else "",
                length,
                budget,
            )
        )
    return rows


def note(entry: Entry, language: str) -> str:
    """What a translator should know of a message."""
    known = provenance(entry)
    plain = [line.strip(" .") for line in entry.notes if ":" not in line and line.strip()]
    if known.facts:
        plain.append(f"facts {', '.join(known.facts)}")
    agreed = terms.of(entry.words, language)
    if agreed:
        plain.append("; ".join(f"{term} = {forms[0]}" for term, forms in agreed.items()))
    return "; ".join(plain)


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file; no cell is a formula."""
    return csv_file([COLUMNS, *rows])


def as_xlsx(rows: Iterable[Sequence[str]], *, rtl: bool = False) -> bytes:
    """A workbook; texts stay texts, whatever they begin with. `rtl`: the translation is read from right to left, also
    where it begins with a Latin name; a translator would else see its full stop and its names on the wrong side."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("words")
    wrap = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
    translated = book.add_format(
        {"num_format": "@", "text_wrap": True, "valign": "top", "reading_order": 2 if rtl else 0}
    )
    formats = [translated if name == "translation" else wrap for name in COLUMNS]
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, _WIDE[name])
        sheet.write_string(0, column, name)
    for at, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            sheet.write_string(at, column, cell, formats[column])
    sheet.freeze_panes(1, 1)
    book.close()
    return out.getvalue()


def rows_of(data: bytes) -> list[Row]:
    """The rows of a CSV file or a workbook, numbered as a spreadsheet numbers them. Raises `ContentError` for a file
    that cannot be read, or lacks a column."""
    try:
        cells = _sheet(data) if data.startswith(STARTS) else _csv(data)
    except UnicodeDecodeError:
        raise ContentError("the file is not UTF-8: save it as CSV (UTF-8) or as a workbook") from None
    except csv.Error as error:
        raise ContentError(f"the file cannot be read: {error}") from None
    except TooMuch:
        raise ContentError("a workbook too large or too broken to be opened: save it as CSV (UTF-8)") from None
    header = [cell.strip().lower() for cell in cells[0]] if cells else []
    if missing := [name for name in _NEEDED if name not in header]:
        raise ContentError(f"the file has no column {', '.join(missing)}: take one from recado words export")
    return [(n, dict(zip(header, row, strict=False))) for n, row in enumerate(cells[1:], start=2) if any(row)]


def _csv(data: bytes) -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return [[_plain(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""))]


def _sheet(data: bytes) -> list[list[str]]:
    with file_of(data) as source, file_of(b"") as out:
        run("service.content.unpack", source=source, out=out)
        out.seek(0)
        rows = [json.loads(line) for line in out]
    if rows and isinstance(rows[0], str):
        raise ContentError(rows[0])
    return rows


def _plain(cell: str) -> str:
    """A cell without the apostrophe that kept it from being a formula."""
    return cell[1:] if cell.startswith("'") and safe(cell[1:]) == cell else cell


def take(
    files: Files, texts: Mapping[str, str], language: str, rows: Iterable[Row], who: str, today: str
) -> tuple[dict[str, str], list[Taken]]:
    """What the files of a language become with these rows, and what became of each. `texts`: file name without ending →
    its text now. Nothing is signed by it: `who` has drafted."""
    made, report, seen = dict(texts), [], set()
    order: dict[str, list[str]] = {}
    for key, tag in files.entries:
        if tag == SOURCE:
            order.setdefault(key.partition(".")[0], []).append(key.partition(".")[2])
    for number, row in rows:
        key, words = row.get("key", "").strip(), row.get("translation", "").strip()
        source, there = files.entries.get((key, SOURCE)), files.entries.get((key, language))
        why = "" if source else "no such message"
        if source and said(row.get("english", "")) != source.pattern:
            why = "the English is another now: export again"
        if key in seen:
            why = "this message is in the file twice"
        seen.add(key)
        if why or source is None:
            report.append(Taken(number, key, Fate.REFUSED, why))
        elif not words:
            report.append(Taken(number, key, Fate.EMPTY))
        elif there and said(words) == there.pattern:
            report.append(Taken(number, key, Fate.SAME))
        else:
            file = key.partition(".")[0]
            notes = {"drafted-by": f"{who}, {today}", "source": digest(source)}
            try:
                text = with_message(made.get(file, ""), language, key, words, notes, order[file])
                _sound(ftl.parse(text, language, file).entries[key, language], source)
            except ContentError as error:
                report.append(Taken(number, key, Fate.REFUSED, "; ".join(error.problems)))
                continue
            made[file] = text
            report.append(Taken(number, key, Fate.TAKEN, "; ".join(_doubts(key, words, source, language))))
    return {file: text for file, text in made.items() if text != texts.get(file)}, report


def _sound(entry: Entry, source: Entry) -> None:
    """Raises `ContentError` for words that must not be kept."""
    if entry.variables != source.variables:
        theirs, ours = (", ".join(f"${v}" for v in sorted(e.variables)) or "nothing" for e in (entry, source))
        raise ContentError(f"it uses {theirs}; the English uses {ours}")
    alone = Files({(entry.key, entry.language): entry}, {}, ())
    if wrong := [problem.partition(": ")[2] for problem in unsafe(alone)]:
        raise ContentError(*wrong)


def _doubts(key: str, words: str, source: Entry, language: str) -> Iterator[str]:
    """What a person should look at in words that are kept."""
    alone = ftl.parse(f"{key.partition('.')[2]} = x\n", language, key.partition(".")[0]).entries[key, language]
    pair = {(key, SOURCE): source, (key, language): replace(alone, words=words)}
    yield from (problem.partition(": ")[2] for problem in terms.strays(Files(pair, {}, ())))
