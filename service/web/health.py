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

from flows.contact import Channel
from service.parts import Parts
from service.store import clocks, control, outbox, schema, senders
from service.store.engine import GONE

LATE = timedelta(minutes=10)  # a message due and not gone


async def state(parts: Parts) -> dict[str, Any]:
    """What `/readyz` says: each check, and whether it holds. Durations in seconds."""
    try:
        revision = await schema.current(parts.db)
        beats = await clocks.since_beats(parts.db, parts.clock.real())
        stopped = await control.read(parts.db)
        shut = await senders.closed(parts.db)
        waited = await outbox.oldest_due(parts.db, parts.now())
    except GONE:
        return {"ready": False, "database": False}
    checks: dict[str, Any] = {
        "database": True,
        "migrations": revision == schema.head(),
        "clock": all(since is not None and since < clocks.BEATS[name] for name, since in beats.items()),
        "sending": waited < LATE and stopped.going,
    }
    return {
        "ready": all(checks.values()),
        **checks,
        "paused": stopped.paused_at is not None,
        "recovering": stopped.recovering_since is not None,
        "closed": shut,
        "seconds_since": {n: None if s is None else round(s.total_seconds(), 1) for n, s in beats.items()},
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
            beats = Gauge(
                "recado_seconds_since", "Since each round of the worker last ended", ["what"], registry=registry
            )
            for name, since in now["seconds_since"].items():
                if since is not None:
                    beats.labels(name).set(since)
            Gauge("recado_paused", "1 while a person has paused sending", registry=registry).set(now["paused"])
            Gauge("recado_recovering", "1 after a restore, until resume", registry=registry).set(now["recovering"])
            shut = Gauge(
                "recado_channel_closed", "1 while the provider is given a rest", ["channel"], registry=registry
            )
            for way in Channel:
                shut.labels(way).set(way in now["closed"])
            waiting = Gauge("recado_messages", "Outbound messages not ended", ["state", "channel"], registry=registry)
            for where, channel, count in await outbox.counts(parts.db):
                waiting.labels(where, channel).set(count)
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return routes
