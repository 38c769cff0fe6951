"""Calendar feeds. The address is the secret: it is in no log, no cache, and gives no hint whether it ever existed."""

from __future__ import annotations

from fastapi import APIRouter, Response

from service.actions.share_calendar import read_feed
from service.parts import Parts

HEADERS = {"cache-control": "private, no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex"}


def router(parts: Parts) -> APIRouter:
    """`/calendar/{secret}.ics`."""
    routes = APIRouter()

    @routes.get("/calendar/{secret}.ics")
    async def calendar(secret: str) -> Response:
        found = await read_feed(parts, secret)
        if found is None:
            return Response(status_code=404, headers=HEADERS)
        return Response(found, media_type="text/calendar; charset=utf-8", headers=HEADERS)

    return routes
