"""The console's routes put together. A new area adds its router here."""

from __future__ import annotations

from fastapi import APIRouter, FastAPI

from service.parts import Parts
from service.web.console import (
    account,
    ahead,
    belonging,
    calendar,
    clients,
    content,
    dates_by_hand,
    door,
    imports,
    ladders,
    notices,
    numbers,
    recordings,
    records,
    replies,
    settings,
    sign_in,
    today,
    webhooks,
)
from service.web.console.guard import Guard
from service.web.console.pages import Pages


def add_to(app: FastAPI, parts: Parts, demo_door: str | None) -> None:
    """Put the console into the application. `demo_door`: the secret of the visitors' door, in demo mode only."""
    areas: list[APIRouter] = [
        sign_in.router(parts, demo_door),
        account.router(parts),
        today.router(parts),
        clients.router(parts),
        records.router(parts),
        belonging.router(parts),
        replies.router(parts),
        dates_by_hand.router(parts),
        ahead.router(parts),
        calendar.router(parts),
        imports.router(parts),
        notices.router(parts),
        content.router(parts),
        recordings.router(parts),
        numbers.router(parts),
        settings.router(parts),
        webhooks.router(parts),
        ladders.router(parts),
    ]
    for area in areas:
        door.must_name_rules(list(area.routes))
        app.include_router(area)
    app.state.parts, app.state.pages = parts, Pages.of(parts)
    app.add_exception_handler(door.SignInFirst, door.sign_in_first)
    app.add_exception_handler(door.NotAllowed, door.not_allowed)
    app.add_middleware(Guard, public=parts.settings.public_url)
