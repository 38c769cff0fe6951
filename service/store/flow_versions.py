"""Every version of a flow somebody may still be in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import select

from flows.model import Flow
from service.store.engine import Database
from service.store.tables import FlowVersion


async def keep(db: Database, flows: Iterable[Flow], now: datetime) -> None:
    """Store the flows of this start by their content hash; those already known stay as they are."""
    rows = [
        {
            "version": f.version,
            "name": f.flow,
            "definition": f.model_dump(mode="json", by_alias=True),
            "seen_at": now,
        }
        for f in flows
    ]
    async with db.session() as session:
        await session.exec(insert(FlowVersion).values(rows).on_conflict_do_nothing())


async def known(db: Database) -> dict[str, Flow]:
    """All stored versions, by hash."""
    async with db.session() as session:
        rows = (await session.exec(select(FlowVersion))).all()
        return {row.version: Flow.model_validate(row.definition) for row in rows}
