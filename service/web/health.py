"""Whether we are alive, ready, and how we are doing. No route here names a person."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Response
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Gauge,
    generate_latest,
)

from service.parts import Parts
from service.store import clocks, outbox, schema
from service.store.engine import GONE

SILENT = timedelta(minutes=3)  # without a heartbeat
LATE = timedelta(minutes=10)  # a message due and not gone


async def state(parts: Parts) -> dict[str, Any]:
    """What `/readyz` says: each check, and whether it holds. Durations in seconds."""
    try:
        revision = await schema.current(parts.db)
        silent = await clocks.since_beat(parts.db, clocks.HEARTBEAT, parts.clock.real())
        waited = await outbox.oldest_due(parts.db, parts.now())
    except GONE:
        return {"ready": False, "database": False}
    checks: dict[str, Any] = {
        "database": True,
        "migrations": revision == schema.head(),
        "clock": silent is not None and silent < SILENT,
        "sending": waited < LATE,
    }
    return {
        "ready": all(checks.values()),
        **checks,
        "seconds_since_heartbeat": None if silent is None else round(silent.total_seconds(), 1),
        "oldest_due_seconds": round(waited.total_seconds(), 1),
    }


def router(parts: Parts) -> APIRouter:
    """`/healthz`, `/readyz`, `/metrics`."""
    routes = APIRouter()

    @routes.get("/healthz")
    async def healthz() -> dict[str, bool]:
        return {"alive": True}

    @routes.get("/readyz")
    async def readyz(response: Response) -> dict[str, Any]:
        now = await state(parts)
        response.status_code = 200 if now["ready"] else 503
        return now

    @routes.get("/metrics")
    async def metrics() -> Response:
        now = await state(parts)
        registry = CollectorRegistry()
        Gauge("recado_ready", "1 when every check of /readyz holds", registry=registry).set(now["ready"])
        if now["database"]:
            Gauge("recado_oldest_due_seconds", "How long the oldest due message has waited", registry=registry).set(
                now["oldest_due_seconds"]
            )
            waiting = Gauge("recado_messages", "Outbound messages not ended", ["state", "channel"], registry=registry)
            for where, channel, count in await outbox.counts(parts.db):
                waiting.labels(where, channel).set(count)
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return routes
