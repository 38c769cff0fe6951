"""Where the provider fetches a recording that we send. The address is proof enough for a day, and names nobody."""

from __future__ import annotations

from fastapi import APIRouter, Response

from service.actions.recordings import fetched
from service.parts import Parts
from service.web.feeds import HEADERS

ALONE = "sandbox; default-src 'none'"  # the policy of a file, opened: nothing in it runs, or fetches anything
_HEADERS = {**HEADERS, "x-content-type-options": "nosniff", "content-security-policy": ALONE}


def router(parts: Parts) -> APIRouter:
    """`/recordings/{digest}/{until}/{proof}.ogg`."""
    routes = APIRouter()

    @routes.api_route("/recordings/{digest}/{until}/{proof}.ogg", methods=["GET", "HEAD"])  # Twilio asks for both
    async def recording(digest: str, until: int, proof: str) -> Response:
        found = await fetched(parts, digest, until, proof)
        if found is None:
            return Response(status_code=404, headers=_HEADERS)
        return Response(found, media_type="audio/ogg", headers=_HEADERS)

    return routes
