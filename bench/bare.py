"""The limit for a turn: a FastAPI endpoint that checks Twilio's signature with the SDK and does nothing else."""

from __future__ import annotations

import os
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from twilio.request_validator import RequestValidator

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

app = FastAPI()
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
base = os.environ["RECADO_PUBLIC_URL"]


@app.post("/webhooks/twilio/messages")
async def message(request: Request) -> Response:
    form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
    if not validator.validate(base + request.url.path, form, request.headers.get("X-Twilio-Signature", "")):
        return Response(status_code=403)
    return Response(EMPTY, media_type="text/xml")
