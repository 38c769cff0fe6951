"""How much is kept, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from service.store.engine import Database


@dataclass(frozen=True, slots=True)
class Kept:
    """`oldest`: when the oldest message came or was written; `files`: those of which the file itself is still kept;
    `erased`: people of whom digests and the provider's ids are kept, so that a restore erases them again."""

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


async def counts(db: Database) -> Kept:
    row = await db.pool.fetchrow(
        "SELECT (SELECT count(*) FROM client), "
        "(SELECT count(*) FROM inbound_message) + (SELECT count(*) FROM outbound_message), "
        "(SELECT count(*) FROM attachment WHERE body_sealed IS NOT NULL), "
        "(SELECT count(*) FROM case_event), (SELECT count(*) FROM staff), "
        "least((SELECT min(received_at) FROM inbound_message), (SELECT min(created_at) FROM outbound_message)), "
        "(SELECT count(DISTINCT import_id) FROM import_part), (SELECT count(*) FROM broadcast), "
        "(SELECT count(*) FROM audit), (SELECT count(*) FROM erasure)"
    )
    return Kept(*row.values())
