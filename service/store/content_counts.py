"""How often which of our words went out lately, what was said next, and after which of them people fell silent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store.engine import Database

LATEST = 10_000  # messages looked at: what a page may ask of a busy installation

# Ids grow with time, so the newest messages are the end of the primary key.
_SAID = """
SELECT m.template, count(*) AS said,
       count(*) FILTER (WHERE NOT EXISTS (
           SELECT FROM inbound_message i WHERE i.client_id = m.client_id AND i.received_at > m.created_at)) AS silent
FROM (SELECT template, client_id, created_at FROM outbound_message WHERE id >= $1 ORDER BY id DESC LIMIT $2) m
WHERE m.template = ANY($3) GROUP BY m.template
"""

_NEXT = """
SELECT before, template, count(*) AS went
FROM (SELECT template, lag(template) OVER (PARTITION BY client_id ORDER BY id) AS before
      FROM (SELECT id, template, client_id FROM outbound_message WHERE id >= $1 ORDER BY id DESC LIMIT $2) m) n
WHERE before <> template AND before = ANY($3)
GROUP BY before, template
"""


@dataclass(frozen=True, slots=True)
class Said:
    """`silent`: of those it was said to, how many have not written since."""

    said: int
    silent: int


async def said(db: Database, keys: Collection[str], since: datetime) -> dict[str, Said]:
    """Message key → how often it was said since (on the real clock), among the newest messages."""
    rows = await db.pool.fetch(_SAID, _first_id(since), LATEST, list(keys))
    return {r["template"]: Said(r["said"], r["silent"]) for r in rows}


async def went(db: Database, keys: Collection[str], since: datetime) -> dict[tuple[str, str], int]:
    """(one of these message keys, what the same person was told next) → how often since, among the newest messages."""
    rows = await db.pool.fetch(_NEXT, _first_id(since), LATEST, list(keys))
    return {(r["before"], r["template"]): r["went"] for r in rows}


def _first_id(since: datetime) -> UUID:
    return UUID(int=int(since.timestamp() * 1000) << 80)
