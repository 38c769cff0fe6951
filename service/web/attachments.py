"""What a client sent, as a file: the same answer for staff and for programs."""

from __future__ import annotations

from fastapi.responses import Response

from service.actions.attachments import Body
from service.web.recordings import ALONE


def as_file(body: Body, *, shown: bool = False) -> Response:
    """What a client sent: never as a page of ours, whatever is in it. `shown`: beside the thread, not only saved."""
    headers = {
        "Content-Disposition": f'{"inline" if shown else "attachment"}; filename="{body.name}"',
        "Content-Security-Policy": ALONE,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return Response(body.data, media_type=body.type, headers=headers)
