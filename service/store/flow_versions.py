"""Every version of a flow somebody may still be in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, select

from flows.model import Flow
from service.store.engine import Database
from service.store.tables import FlowVersion


async def keep(db: Database, flows: Iterable[Flow], now: datetime) -> dict[str, Flow]:
    """Store the flows of this start by their content hash; those already known stay as they are. Returns all there
    are, by hash."""
    ours = {flow.version: flow for flow in flows}
    async with db.session() as session:
        known = set((await session.exec(select(FlowVersion.version))).all())
        rows = [
            {"version": v, "name": f.flow, "definition": f.model_dump(mode="json", by_alias=True), "seen_at": now}
            for v, f in ours.items()
            if v not in known
        ]
        if rows:
            await session.exec(insert(FlowVersion).values(rows).on_conflict_do_nothing())
        earlier = (await session.exec(select(FlowVersion).where(col(FlowVersion.version).not_in(ours)))).all()
        return ours | {row.version: Flow.model_validate(row.definition) for row in earlier}
