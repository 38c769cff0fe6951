"""A calendar of new people and dates taken in, then again unchanged, against the database merely writing its rows."""

from __future__ import annotations

import csv
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import xlsxwriter

from bench import stage
from bench.machine import cpu, median, table

SECONDS_AIM, MEMORY_AIM = 30.0, 1.2
KINDS = ("csv", "xlsx", "ods")
EACH = 4  # dates of one person
HEADER = (
    "client_ref",
    "phone",
    "alias",
    "language",
    "event_ref",
    "event_type",
    "date",
    "time",
    "venue",
    "room",
    "consent",
    "verified_on",
)
_TYPES = ("hearing.master", "hearing.individual", "ice.check_in", "isap.visit", "uscis.biometrics")

# What one import writes, parents first.
_TABLES = (
    "client",
    "keys.client_key",
    "session",
    "client_word",
    "consent_record",
    "case_event",
    "case_event_version",
    "import_seen",
    "import_row",
)

_SPACES = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
_ODS_HEAD = f"<office:document-content {_SPACES}><office:body><office:spreadsheet><table:table table:name='list'>"
_ODS_CELL = "<table:table-cell office:value-type='string'><text:p>{}</text:p></table:table-cell>"
_ODS_END = "</table:table></office:spreadsheet></office:body></office:document-content>"


def run(*, quick: bool) -> dict[str, Any]:
    small, large, rounds = (500, 2_000, 1) if quick else (20_000, 200_000, 3)
    found = {
        f"{rows} rows, {kind}": _imports(rows, kind, rounds if rows == small else 1)
        for kind in KINDS
        for rows in (small, large)
    }
    rows = [
        [
            name,
            f"{f['seconds']:.2f}",
            f"{f['rows'] / f['seconds']:.0f}",
            f"{f['cpu_us_per_row']:.0f}",
            f"{f['ratio']:.2f}",
            f"{f['again_seconds']:.2f}",
            f"{f['peak_mb']:.0f} (+{f['peak_mb'] - f['rest_mb']:.0f})",
            f"{f['apart_mb']:.0f}",
        ]
        for name, f in found.items()
    ]
    head = ["", "seconds", "rows/s", "CPU µs a row", "ratio to the writes alone", "again s", "peak MB", "apart MB"]
    table("a calendar taken in, against INSERT … SELECT of the rows it wrote", head, rows)
    grown = {
        kind: found[f"{large} rows, {kind}"]["peak_mb"] / found[f"{small} rows, {kind}"]["peak_mb"] for kind in KINDS
    }
    took = max(found[f"{small} rows, {kind}"]["seconds"] for kind in KINDS)
    print(
        f"{small} rows in {took:.1f} s at most (aim under {SECONDS_AIM:.0f}); peak memory of ten times the rows:",
        ", ".join(f"{times:.2f} times as {kind}" for kind, times in grown.items()),
        f"(aim under {MEMORY_AIM})",
    )
    return {
        "memory_ratio": {kind: round(times, 3) for kind, times in grown.items()},
        "rounds": rounds,
        "files": {name: {k: round(v, 4) for k, v in f.items()} for name, f in found.items()},
    }


def _imports(rows: int, kind: str, rounds: int) -> dict[str, float]:
    with stage.postgres() as database, psycopg.connect(database.url, autocommit=True) as connection:
        file = database.home / f"calendar.{kind}"
        _written(file, rows)
        runs = []
        for _ in range(rounds):
            connection.execute("TRUNCATE client, import_file CASCADE")
            connection.execute("CHECKPOINT")
            with stage.Helper("bench.importer", environment=stage.environment(database)) as importer:
                before = cpu(database.pid)
                first = importer.ask({"file": str(file)})
                used = first["cpu"] + cpu(database.pid) - before
                again = importer.ask({"file": str(file)})
            if first["counts"] != {"created": rows} or again["counts"] != {"same": rows}:
                raise RuntimeError(f"{rows} rows: {first['counts']}, then {again['counts']}")
            limit = _writes_alone(connection)
            runs.append(
                {
                    "rows": rows,
                    "seconds": first["seconds"],
                    "cpu_us_per_row": 1e6 * used / rows,
                    "cpu_app": first["cpu"],
                    "limit_seconds": limit,
                    "ratio": limit / first["seconds"],
                    "again_seconds": again["seconds"],
                    "rest_mb": first["rest_mb"],
                    "peak_mb": max(first["peak_mb"], again["peak_mb"]),
                    "apart_mb": again["apart_mb"],
                }
            )
    return {key: median(r[key] for r in runs) for key in runs[0]}


def _writes_alone(connection: psycopg.Connection[Any]) -> float:
    """Seconds to write the very rows that an import wrote into tables with the same keys and checks."""
    connection.execute("DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench")
    for name in _TABLES:
        connection.execute(f"CREATE TABLE bench.{name.partition('.')[2] or name} (LIKE {name} INCLUDING ALL)")
    connection.execute("CHECKPOINT")
    start = time.perf_counter()
    for name in _TABLES:
        only = " WHERE fate = 'created'" if name == "import_row" else ""
        connection.execute(f"INSERT INTO bench.{name.partition('.')[2] or name} SELECT * FROM {name}{only}")
    return time.perf_counter() - start


def _written(file: Path, rows: int) -> None:
    if file.suffix == ".csv":
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerow(HEADER)
            csv.writer(out).writerows(_rows(rows))
        return
    if file.suffix == ".ods":
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
            packed.writestr("META-INF/manifest.xml", "<manifest/>")
            with packed.open("content.xml", "w") as out:
                out.write(_ODS_HEAD.encode())
                for row in (HEADER, *_rows(rows)):
                    cells = "".join(_ODS_CELL.format(cell) for cell in row)
                    out.write(f"<table:table-row>{cells}</table:table-row>".encode())
                out.write(_ODS_END.encode())
        return
    with xlsxwriter.Workbook(str(file), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        for at, row in enumerate(_rows(rows), 1):
            sheet.write_row(at, 0, row)


def _rows(rows: int) -> Iterator[tuple[str, ...]]:
    """Invented people with four dates each, in two cities and three languages, as a court's list would have them."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    for n in range(rows):
        person = n // EACH
        yield (
            f"A-{person}",
            f"({201 + person // 10_000}) 555-{person % 10_000:04}",
            f"Given{person} Family{person % 997}",
            ("es", "en", "ht")[person % 3],
            f"H-{n}",
            _TYPES[n % len(_TYPES)],
            f"{tomorrow + timedelta(days=n * 7 % 180)}",
            f"{8 + n % 8:02}:30",
            ("NYB", "HSG")[n % 2],
            str(n % 20),
            "paper",
            f"{tomorrow - timedelta(days=3)}",
        )
