"""Files that people bring: the file itself (sealed, in pieces), how it is read, and the report of its rows."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from flows.whatsapp import MARGIN, WINDOW
from service.store.engine import Connection, Database
from service.store.outbox import heard_at

LEASE = timedelta(minutes=2)  # real time; whoever reads a file says after every batch that they live


@dataclass(frozen=True, slots=True)
class Import:
    """A file and how far it is. `mapping`: our column → the file's. `through`: rows of the report so far; `line`: the
    row of the file that was read last, of `last_line` (0: not known yet). `counts`: fate → rows. `preview`: what a dry
    run says of messages. `created_by`: a member of staff, a program's token, or a word. `preview_of`: the dry run that
    it takes in for good; `applied`: the import that did so with this one. `kept`: the file itself is still here."""

    id: UUID
    kind: str
    source: str
    label_sealed: bytes
    state: str
    dry_run: bool
    full: bool
    mapping: dict[str, str]
    date_format: str | None
    ignored: list[str]
    counts: dict[str, int]
    preview: dict[str, Any] | None
    problem: str | None
    through: int
    line: int
    last_line: int
    created_by: str | None
    preview_of: UUID | None
    data_index: bytes | None
    created_at: datetime
    ended_at: datetime | None
    kept: bool = True
    applied: UUID | None = None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What became of one row, as it is kept. `nth` counts the report's rows from 1; `line` is the file's row."""

    nth: int
    line: int
    fate: str
    field: str
    what: str
    case_event: UUID | None
    sends: str | None = None


_COLUMNS = (
    'id, kind, source, label_sealed, state, dry_run, "full", mapping, date_format, ignored, counts, preview, problem, '
    "through, line, last_line, created_by, preview_of, data_index, created_at, ended_at, "
    "EXISTS (SELECT FROM import_part p WHERE p.import_id = import_file.id) AS kept, "
    "(SELECT a.id FROM import_file a WHERE a.preview_of = import_file.id) AS applied"
)


def _import(row: Any) -> Import:
    values = dict(row)
    for name in ("mapping", "ignored", "counts", "preview"):
        values[name] = json.loads(values[name]) if values[name] is not None else None
    return Import(**values)


async def add(connection: Connection, new: Import) -> bool:
    """Note a file; its pieces follow. False when there is one with this id, or one that takes in the same dry run."""
    done: str = await connection.execute(
        'INSERT INTO import_file (id, kind, source, label_sealed, state, dry_run, "full", mapping, date_format, '
        "created_by, preview_of, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12) "
        "ON CONFLICT DO NOTHING",
        new.id,
        new.kind,
        new.source,
        new.label_sealed,
        new.state,
        new.dry_run,
        new.full,
        json.dumps(new.mapping),
        new.date_format,
        new.created_by,
        new.preview_of,
        new.created_at,
    )
    return done.endswith(" 1")


async def add_part(connection: Connection, of: UUID, part: int, data_sealed: bytes) -> None:
    """One more piece of the file."""
    await connection.execute(
        "INSERT INTO import_part (import_id, part, data_sealed) VALUES ($1, $2, $3)", of, part, data_sealed
    )


async def whole(connection: Connection, of: UUID, data_index: bytes) -> None:
    """All pieces of the file are there."""
    await connection.execute("UPDATE import_file SET data_index = $2 WHERE id = $1", of, data_index)


async def parts_of(db: Database, of: UUID) -> AsyncIterator[tuple[int, bytes]]:
    """The pieces of a file, in order, one at a time."""
    part = 0
    while (
        found := await db.pool.fetchval(
            "SELECT data_sealed FROM import_part WHERE import_id = $1 AND part = $2", of, part
        )
    ) is not None:
        yield part, found
        part += 1


async def get(db: Database, of: UUID) -> Import | None:
    row = await db.pool.fetchrow(f"SELECT {_COLUMNS} FROM import_file WHERE id = $1", of)
    return _import(row) if row else None


async def standing_for(connection: Connection, of: UUID, preview_of: UUID | None) -> Import:
    """The import with this id, or the one that takes this dry run in. There is one."""
    row = await connection.fetchrow(
        f"SELECT {_COLUMNS} FROM import_file WHERE id = $1 OR preview_of = $2 LIMIT 1", of, preview_of
    )
    return _import(row)


async def newest(db: Database, limit: int, before: UUID | None = None, by: str | None = None) -> list[Import]:
    """Imports, newest first; `before`: those older than this one; `by`: those that this one brought."""
    rows = await db.pool.fetch(
        f"SELECT {_COLUMNS} FROM import_file "
        "WHERE ($2::uuid IS NULL OR (created_at, id) < (SELECT b.created_at, b.id FROM import_file b WHERE b.id = $2)) "
        "AND ($3::text IS NULL OR created_by = $3) ORDER BY created_at DESC, id DESC LIMIT $1",
        limit,
        before,
        by,
    )
    return [_import(r) for r in rows]


async def sources(db: Database, kind: str) -> dict[str, Source]:
    """How the files of every known source are read."""
    rows = await db.pool.fetch(
        'SELECT source, mapping, date_format, "full" FROM import_source WHERE kind = $1 ORDER BY source', kind
    )
    return {r["source"]: Source(json.loads(r["mapping"]), r["date_format"], r["full"]) for r in rows}


async def claim(db: Database, of: UUID | None = None) -> Import | None:
    """The oldest file that waits, or whose reader died; or this one. It is the caller's for `LEASE`."""
    row = await db.pool.fetchrow(
        "UPDATE import_file SET state = 'running', lease_until = clock_timestamp() + $2 WHERE id = ("
        "SELECT id FROM import_file WHERE ($1::uuid IS NULL OR id = $1) AND (state = 'waiting' OR "
        "(state = 'running' AND lease_until < clock_timestamp())) ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED) "
        f"RETURNING {_COLUMNS}",
        of,
        LEASE,
    )
    return _import(row) if row else None


async def start_again(db: Database, of: UUID) -> None:
    """Forget the report of a dry run that was cut off."""
    await db.pool.execute("DELETE FROM import_row WHERE import_id = $1", of)
    await db.pool.execute("UPDATE import_file SET through = 0, line = 0 WHERE id = $1", of)


async def report(connection: Connection, of: UUID, rows: Sequence[ReportRow], last_line: int) -> None:
    """Keep what became of rows, and say that the reader lives, and how many rows there are."""
    await connection.copy_records_to_table(
        "import_row",
        records=[(of, r.nth, r.line, r.fate, r.field, r.what, r.case_event) for r in rows],
        columns=["import_id", "nth", "line", "fate", "field", "what", "case_event_id"],
    )
    await connection.execute(
        "UPDATE import_file SET through = greatest(through, $2), line = greatest(line, $3), last_line = $4, "
        "lease_until = clock_timestamp() + $5 WHERE id = $1",
        of,
        max((r.nth for r in rows), default=0),
        max((r.line for r in rows), default=0),
        last_line,
        LEASE,
    )


async def finish(
    db: Database,
    of: UUID,
    *,
    now: datetime,
    kept_until: datetime,
    ignored: Sequence[str],
    preview: dict[str, Any] | None,
    problem: str | None,
) -> None:
    """A file was read to its end, or cannot be read (`problem`)."""
    await db.pool.execute(
        "UPDATE import_file f SET state = $2, ended_at = $3, kept_until = $4, ignored = $5::jsonb, "
        "preview = $6::jsonb, problem = $7, lease_until = NULL, counts = coalesce((SELECT jsonb_object_agg(fate, n) "
        "FROM (SELECT fate, count(DISTINCT (line, case_event_id)) AS n FROM import_row WHERE import_id = $1 "
        "GROUP BY fate) c), '{}') "
        "WHERE id = $1",
        of,
        "failed" if problem else "done",
        now,
        kept_until,
        json.dumps(list(ignored)),
        json.dumps(preview) if preview is not None else None,
        problem,
    )


async def rows_of(
    db: Database, of: UUID, *, after: int = 0, limit: int = 500, fates: Sequence[str] | None = None
) -> list[ReportRow]:
    """The next rows of a report; `fates`: only those."""
    rows = await db.pool.fetch(
        "SELECT nth, line, fate, field, what, case_event_id, sends FROM import_row WHERE import_id = $1 AND nth > $2 "
        "AND ($4::text[] IS NULL OR fate = ANY($4)) ORDER BY nth LIMIT $3",
        of,
        after,
        limit,
        list(fates) if fates is not None else None,
    )
    return [ReportRow(*r.values()) for r in rows]


async def drop_old(db: Database, now: datetime) -> None:
    """The files themselves go after a while; what became of their rows stays."""
    await db.pool.execute(
        "DELETE FROM import_part p USING import_file f WHERE f.id = p.import_id AND f.kept_until < $1", now
    )


@dataclass(frozen=True, slots=True)
class Source:
    """How the files of one source are read."""

    mapping: dict[str, str]
    date_format: str | None
    full: bool


async def source(db: Database, name: str, kind: str) -> Source | None:
    """What was chosen for this source the last time."""
    row = await db.pool.fetchrow(
        'SELECT mapping, date_format, "full" FROM import_source WHERE source = $1 AND kind = $2', name, kind
    )
    return Source(json.loads(row["mapping"]), row["date_format"], row["full"]) if row else None


async def remember(connection: Connection, name: str, kind: str, chosen: Source, now: datetime) -> None:
    """Keep what was chosen for this source."""
    await connection.execute(
        'INSERT INTO import_source (source, kind, mapping, date_format, "full", updated_at) '
        "VALUES ($1, $2, $3::jsonb, $4, $5, $6) ON CONFLICT (source, kind) DO UPDATE SET mapping = excluded.mapping, "
        'date_format = excluded.date_format, "full" = excluded."full", updated_at = excluded.updated_at',
        name,
        kind,
        json.dumps(chosen.mapping),
        chosen.date_format,
        chosen.full,
        now,
    )


_SENDS = """
SELECT i.nth, count(*) FILTER (WHERE r.state = 'planned' AND c.consent = 'given' AND r.due_at <= $2) AS at_once,
    count(*) FILTER (WHERE r.state = 'planned' AND c.consent = 'given' AND r.due_at > $2) AS later,
    count(*) FILTER (WHERE r.state = 'planned' AND c.consent <> 'given') AS no_consent,
    count(*) FILTER (WHERE r.state = 'human') AS calls,
    min(r.step) FILTER (WHERE r.state = 'planned' AND r.due_at <= $2) AS step,
    min(r.due_at) FILTER (WHERE r.state = 'planned' AND r.due_at > $2) AS next,
    bool_or(r.step = 'correction' AND r.state = 'planned') AS correction
FROM unnest($1::int[], $3::uuid[]) AS i (nth, event)
JOIN case_event e ON e.id = i.event
JOIN client c ON c.id = e.client_id
JOIN reminder r ON r.case_event_id = e.id AND r.version = e.version
GROUP BY i.nth
"""


@dataclass(frozen=True, slots=True)
class Sends:
    """What a row would send: how many messages at once and later, how many not for want of consent, how many calls."""

    nth: int
    at_once: int
    later: int
    no_consent: int
    calls: int
    step: str | None
    next: datetime | None
    correction: bool


async def sends(connection: Connection, rows: Sequence[ReportRow], now: datetime) -> list[Sends]:
    """What these rows would send, as seen inside the transaction of a dry run that has planned."""
    rows = [r for r in rows if r.case_event is not None]
    found = await connection.fetch(_SENDS, [r.nth for r in rows], now, [r.case_event for r in rows])
    return [Sends(*r.values()) for r in found]


_TOGETHER = f"""
SELECT c.phone_index, c.channel, c.language, r.step = 'correction', e.type, r.step, greatest(r.due_at, $1), count(*)
FROM unnest($2::uuid[]) AS i (event)
JOIN case_event e ON e.id = i.event
JOIN client c ON c.id = e.client_id
JOIN reminder r ON r.case_event_id = e.id AND r.version = e.version AND r.client_id = c.id
WHERE r.state = 'planned' AND c.consent = 'given'
  AND (c.channel = 'sms' OR greatest(r.due_at, $1) < {heard_at("c.phone_index")} + $3)
  AND EXISTS (SELECT FROM client o WHERE o.phone_index = c.phone_index AND o.id <> c.id)
GROUP BY 1, 2, 3, 4, 5, 6, 7
"""


@dataclass(frozen=True, slots=True)
class Shared:
    """Lines that rows would send to a number that several share: `many` of one step at one moment."""

    number: bytes
    channel: str
    language: str | None
    correction: bool
    event_type: str
    step: str
    at: datetime
    many: int


async def shared(connection: Connection, rows: Sequence[ReportRow], now: datetime) -> list[Shared]:
    """Of what these rows would send, what may go together in one message (on WhatsApp as far as its window is open by
    what was written so far); seen as by `sends`."""
    events = [r.case_event for r in rows if r.case_event is not None]
    found = await connection.fetch(_TOGETHER, now, events, WINDOW - MARGIN)
    return [Shared(*r.values()) for r in found]


async def note_sends(connection: Connection, of: UUID, said: Sequence[tuple[int, str]]) -> None:
    """Keep what rows would send, in words."""
    await connection.execute(
        "UPDATE import_row r SET sends = s.sends FROM unnest($2::int[], $3::text[]) AS s (nth, sends) "
        "WHERE r.import_id = $1 AND r.nth = s.nth",
        of,
        [nth for nth, _ in said],
        [text for _, text in said],
    )
