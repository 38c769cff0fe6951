"""How much is kept, in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from service.store.engine import Database


@dataclass(frozen=True, slots=True)
class Kept:
    """`oldest`: when the oldest message came or was written; `files`: those of which the file itself is still kept;
    `erased`: people of whom digests and the provider's ids are kept, so that a restore erases them again. From EXACT
    on what there is very much of is told by the thousand."""

    clients: int
    messages: int
    attachments: int
    dates: int
    staff: int
    oldest: datetime | None
    files: int
    notices: int
    acts: int
    erased: int


EXACT = 100_000  # rows; of a table with more PostgreSQL knows how many by the thousand, and counting takes long


def _many(table: str) -> str:
    return (
        f"(SELECT CASE WHEN reltuples < {EXACT} THEN (SELECT count(*) FROM {table}) "
        f"ELSE 1000 * round(reltuples / 1000)::bigint END FROM pg_class WHERE oid = '{table}'::regclass)"
    )


async def counts(db: Database) -> Kept:
    """The oldest by the order of ids, which is that in which they came."""
    row = await db.pool.fetchrow(
        f"SELECT {_many('client')}, {_many('inbound_message')} + {_many('outbound_message')}, "
        "(SELECT count(*) FROM attachment WHERE body_sealed IS NOT NULL), "
        f"{_many('case_event')}, (SELECT count(*) FROM staff), "
        "least((SELECT received_at FROM inbound_message ORDER BY id LIMIT 1), "
        "(SELECT created_at FROM outbound_message ORDER BY id LIMIT 1)), "
        "(SELECT count(DISTINCT import_id) FROM import_part), (SELECT count(*) FROM broadcast), "
        f"{_many('audit')}, (SELECT count(*) FROM erasure)"
    )
    return Kept(*row.values())


@dataclass(frozen=True, slots=True)
class Going:
    """`many` are kept of what goes by itself; `at`: when the oldest of them goes, where there is one."""

    many: int
    at: datetime | None


_GOING = """
SELECT 'attachments', count(*), min(kept_at) + make_interval(days => $1) FROM attachment WHERE body_sealed IS NOT NULL
UNION ALL SELECT 'files', count(*), min(kept_until) FROM import_file f
    WHERE EXISTS (SELECT FROM import_part p WHERE p.import_id = f.id)
UNION ALL SELECT 'reports', count(*), min(coalesce(told_at, failed_at)) + make_interval(days => $2)
    FROM webhook_delivery WHERE next_at IS NULL
UNION ALL SELECT 'erased', count(*), min(at) + make_interval(days => $3) FROM erasure
"""


async def going(db: Database, days: Mapping[str, int]) -> dict[str, Going]:
    """What goes by itself, and when the next of it does. `days`: how long each is kept; a file brings its own end."""
    rows = await db.pool.fetch(_GOING, days["attachments"], days["reports"], days["erased"])
    return {name: Going(many, at) for name, many, at in rows}
