"""The web application: routes, and in demo mode the simulated network beside them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, MutableMapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from urllib.parse import urlencode

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from service.actions.play_network import Network, Post
from service.providers.simulator import signature
from service.providers.twilio_webhook import Gate
from service.store import clocks
from service.store import simulator as simulator_store
from service.store.engine import GONE
from service.web import (
    api,
    api_acts,
    api_broadcasts,
    api_case_events,
    api_content,
    api_dates,
    api_households,
    api_imports,
    api_people,
    api_sending,
    api_today,
    api_trust,
    feeds,
    health,
    recordings,
    simulator,
    webhooks,
)
from service.web.console import app as console
from service.web.console import door
from service.web.console.guard import PREFIX as CONSOLE
from service.wiring import ROOT, Process, demo_door, demo_token, webhook_account

API = (
    api_today, api_people, api_acts, api_case_events, api_dates, api_households, api_imports, api_broadcasts,
    api_content, api_sending, api_trust,
)  # fmt: skip
PAUSE = 0.25  # seconds between a message's ticks on the phone page


class _App(FastAPI):
    """The pages, with the webhooks in front of them: FastAPI's seven layers cost a tenth of a turn."""

    hooks: webhooks.Webhooks

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hooked = scope["type"] == "http" and scope["path"].startswith(f"{webhooks.PREFIX}/")
        await (self.hooks(scope, receive, send) if hooked else super().__call__(scope, receive, send))


def create_app(process: Process, *, pause: float = PAUSE) -> FastAPI:
    """The application of one process. Its lifespan listens and, in demo mode, plays the network."""
    parts = process.parts

    @asynccontextmanager
    async def lifespan(serving: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            warming = asyncio.create_task(asyncio.to_thread(serving.state.pages.warm))
            stack.push_async_callback(asyncio.wait, [warming])
            if process.network is not None:
                network = Network(process.network, in_process_post(process), pause=pause)
                await _play(stack, process, network, listeners)
            yield

    app = _App(
        title="Recado", docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False, lifespan=lifespan
    )
    app.hooks = _webhooks(process)
    app.include_router(health.router(parts))
    console.add_to(app, parts, demo_door(parts.settings) if parts.settings.simulated else None)
    api.add_to(app, *(area.router(parts) for area in API))
    # Pages are not compressed: what mixes secrets with what others wrote would tell of them by its length.
    static = GZipMiddleware(StaticFiles(directory=Path(__file__).parent / "web" / "static"))
    app.mount("/static", static)
    app.include_router(feeds.router(parts))
    app.include_router(recordings.router(parts))
    listeners = simulator.Listeners()
    if process.network is not None:
        templates = ROOT / "templates" / "simulator"
        app.include_router(simulator.router(parts, process.network, listeners, str(templates)))
        app.mount("/simulator/static", static)
        app.add_route("/", lambda _: RedirectResponse("/simulator"))
    app.add_exception_handler(RequestValidationError, _not_valid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _failed)
    return app


async def _play(stack: AsyncExitStack, process: Process, network: Network, listeners: simulator.Listeners) -> None:
    parts = process.parts

    def heard(news: str) -> None:
        network.wake()
        if news:
            listeners.tell(news)

    async def follow_clock() -> None:
        parts.clock.anchor = await clocks.anchor(parts.db)
        listeners.tell("clock")

    def clock_moved(_: str) -> None:
        following.add(asyncio.create_task(follow_clock()))

    following: set[asyncio.Task[None]] = set()
    stack.push_async_callback(await parts.db.listen(simulator_store.CHANNEL, heard))
    stack.push_async_callback(await parts.db.listen(clocks.CHANNEL, clock_moved))
    playing = asyncio.create_task(network.run())
    stack.callback(playing.cancel)


def _webhooks(process: Process) -> webhooks.Webhooks:
    settings = process.parts.settings
    account, tokens = webhook_account(settings)
    return webhooks.Webhooks(process.parts, Gate(account, tokens, settings.public_url))


def in_process_post(process: Process) -> Post:
    """How the simulated network posts to our webhooks: signed, and through the same ASGI application."""
    settings = process.parts.settings
    token = demo_token(settings)
    hooks = _webhooks(process)

    async def post(path: str, form: Mapping[str, str]) -> int:
        body = urlencode(form).encode("ascii")
        scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(b"x-twilio-signature", signature(settings.public_url + path, form, token))],
        }
        answered: list[int] = []

        async def read() -> dict[str, object]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(event: MutableMapping[str, object]) -> None:
            if event["type"] == "http.response.start":
                answered.append(int(str(event["status"])))

        await hooks(scope, read, send)
        return answered[0]

    return post


async def _http(request: Request, error: Exception) -> Response:
    """What Starlette and FastAPI refuse on their own: a page where people look, a problem where programs ask."""
    assert isinstance(error, HTTPException)
    if request.url.path.startswith(CONSOLE):
        return await door.problem(request, error.status_code)
    problem = {"type": "about:blank", "title": error.detail, "status": error.status_code}
    return JSONResponse(problem, error.status_code, error.headers, media_type="application/problem+json")


async def _failed(request: Request, error: Exception) -> Response:
    """What went wrong here, and nothing of what: the log has its name. 503 while the database does not answer."""
    status = 503 if isinstance(error, GONE) else 500
    if request.url.path.startswith(CONSOLE):
        try:
            return await door.problem(request, status)
        except GONE:
            return PlainTextResponse("The database does not answer. Nothing was changed: try again soon.", status)
    return await api.problem(request, api.Problem(status, "Something went wrong here"))


async def _not_valid(request: Request, error: Exception) -> Response:
    """RFC 9457, naming the fields and never their content; a page where people look."""
    assert isinstance(error, RequestValidationError)
    if request.url.path.startswith(f"{CONSOLE}/"):
        return await door.problem(request, 422)
    fields = tuple({"field": ".".join(map(str, e["loc"][1:])), "what": e["msg"]} for e in error.errors())
    return await api.problem(request, api.Problem(422, api.FIELDS, errors=fields))
