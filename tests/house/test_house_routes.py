"""Every address is signed by the provider, public by a short list, or there in the demo only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from starlette.routing import BaseRoute, Mount, Route

from service import wiring
from service.app import create_app
from service.settings import read
from service.wiring import Process

SIGNED = "/webhooks/twilio"  # one ASGI application in front of the routes; each of its paths proves its caller
PUBLIC = {
    "/healthz",
    "/readyz",
    "/metrics",
    "/static",  # these name nobody
    "/api/v1/openapi.json",  # what other programs may ask, and nobody's data
    "/calendar/{secret}.ics",  # the address is the secret
    "/recordings/{digest}/{until}/{proof}.ogg",  # a proof that ends, and nobody's data
}
DEMO_ONLY = ("/simulator", "/console/demo/")
KEYED = "/api/v1/"  # every route asks for a token: tests/service/test_api_case_events.py
RULED = ("/console", KEYED)  # every route names its rule: tests/service/test_console_rules.py
KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
TRIAL = {
    "RECADO_MODE": "trial",
    "RECADO_KEYS": KEY,
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "0" * 32,
    "TWILIO_SMS_FROM": "+15005550100",
    "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
}


def paths(routes: list[BaseRoute]) -> Iterator[str]:
    """Every path an application answers on, through routers that were included."""
    for route in routes:
        if isinstance(route, Mount | Route):
            yield route.path
        else:
            yield from paths(route.original_router.routes)


async def test_with_a_real_provider_everything_is_signed_or_on_the_short_list(url: str, tmp_path: Path) -> None:
    settings = read(TRIAL | {"DATABASE_URL": url, "RECADO_DATA_DIR": str(tmp_path)})
    async with wiring.process(settings, url) as process:
        found = {p for p in paths(create_app(process).routes) if p in PUBLIC or not p.startswith(RULED)}
        assert found == PUBLIC
        assert not [path for path in paths(create_app(process).routes) if path.startswith(DEMO_ONLY)]


async def test_the_demo_adds_its_phone_and_nothing_else(process: Process) -> None:
    found = set(paths(create_app(process).routes))
    assert found > PUBLIC
    more = {path for path in found - {*PUBLIC, "/"} if not path.startswith(RULED) or path.startswith(DEMO_ONLY)}
    assert more
    assert all(path.startswith(DEMO_ONLY) for path in more)


async def test_no_webhook_answers_the_unsigned(process: Process) -> None:
    app = create_app(process)
    for path in ("/messages", "/status/abc", "/voice"):
        assert await _post(app, SIGNED + path, b"AccountSid=AC1&MessageSid=SM1&From=%2B12025550123") == 403
    assert await _post(app, f"{SIGNED}/anything-else", b"") == 404


async def _post(app: Any, path: str, body: bytes) -> int:
    headers = [(b"content-type", b"application/x-www-form-urlencoded"), (b"host", b"127.0.0.1")]
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": headers,
    }
    answered: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(event: Any) -> None:
        if event["type"] == "http.response.start":
            answered.append(event["status"])

    await app(scope, receive, send)
    return answered[0]
