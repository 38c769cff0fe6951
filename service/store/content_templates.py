"""Words that the provider holds for WhatsApp: content templates approved by Meta, screens whose answers are tapped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from service.store.engine import Database

APPROVED = "approved"
SCREEN = "screen"  # the purpose of words that are shown inside the window only and need no approval


@dataclass(frozen=True, slots=True)
class Stored:
    """One content at the provider. `digest` names the text it was made from; `state` is the provider's word."""

    purpose: str
    language: str
    digest: str
    sid: str
    state: str
    why: str


@dataclass(frozen=True, slots=True)
class Held:
    """What may be sent by its id: approved templates by purpose and language, screens by their digest."""

    approved: Mapping[tuple[str, str], str] = field(default_factory=dict)
    screens: Mapping[str, str] = field(default_factory=dict)


async def stored(db: Database) -> list[Stored]:
    """Everything pushed so far, the newest of each purpose and language; screens of every digest."""
    rows = await db.pool.fetch(
        "SELECT purpose, language, digest, sid, state, coalesce(why, '') AS why FROM content_template "
        "ORDER BY purpose, language, digest"
    )
    return [Stored(*r.values()) for r in rows]


async def held(db: Database) -> Held:
    """What may be sent now."""
    found = await stored(db)
    approved = {(s.purpose, s.language): s.sid for s in found if s.purpose != SCREEN and s.state == APPROVED}
    return Held(approved, {s.digest: s.sid for s in found if s.purpose == SCREEN})


_PUT = """
INSERT INTO content_template (purpose, language, digest, sid, state, pushed_at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (purpose, language, digest) DO NOTHING
"""


async def put(db: Database, made: Stored, now: datetime) -> None:
    """Keep what was pushed. A template's older texts of the same purpose and language go."""
    async with db.transaction() as tx:
        await tx.execute(_PUT, made.purpose, made.language, made.digest, made.sid, made.state, now)
        if made.purpose != SCREEN:
            await tx.execute(
                "DELETE FROM content_template WHERE purpose = $1 AND language = $2 AND digest <> $3",
                made.purpose,
                made.language,
                made.digest,
            )


async def mark(db: Database, sid: str, state: str, why: str, now: datetime) -> None:
    """Keep what the provider says of a content."""
    await db.pool.execute(
        "UPDATE content_template SET state = $2, why = nullif($3, ''), checked_at = $4 WHERE sid = $1",
        sid,
        state,
        why,
        now,
    )
