"""What came in, as the sweeper asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from service.store.engine import Database


async def missing(db: Database, sids: Sequence[str]) -> set[str]:
    """Those of the provider's ids that are not stored, and were not of somebody who was forgotten."""
    rows = await db.pool.fetch(
        "SELECT sid FROM unnest($1::text[]) AS sid "
        "WHERE NOT EXISTS (SELECT FROM inbound_message i WHERE i.sid = sid.sid) "
        "AND NOT EXISTS (SELECT FROM redaction r WHERE r.sid = sid.sid)",
        list(sids),
    )
    return {r["sid"] for r in rows}


async def forgotten(db: Database, sid: str) -> bool:
    """Whether a message was of somebody who has been forgotten since: a repeat must not bring it back."""
    found: bool = await db.pool.fetchval("SELECT EXISTS (SELECT FROM redaction WHERE sid = $1)", sid)
    return found


async def consent_changed_since(db: Database, phone_index: bytes, at: datetime) -> bool:
    """Whether the consent of the person at a number was changed after that moment, by them or by staff."""
    found: bool = await db.pool.fetchval(
        "SELECT EXISTS (SELECT FROM consent_record r JOIN client c ON c.id = r.client_id "
        "WHERE c.phone_index = $1 AND r.at > $2)",
        phone_index,
        at,
    )
    return found
