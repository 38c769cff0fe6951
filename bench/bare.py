"""The limit for a turn: a FastAPI endpoint that checks Twilio's signature with the SDK and does nothing else.

Written as both projects' documentation writes it.
"""

from __future__ import annotations

import os

from fastapi import FastAPI, Request, Response
from twilio.request_validator import RequestValidator

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

app = FastAPI()
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
base = os.environ["RECADO_PUBLIC_URL"]


@app.post("/webhooks/twilio/messages")
async def message(request: Request) -> Response:
    form = await request.form()
    if not validator.validate(base + request.url.path, form, request.headers.get("X-Twilio-Signature", "")):
        return Response(status_code=403)
    return Response(EMPTY, media_type="text/xml")
