"""Numbers about the work, never about a person."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from babel.dates import format_skeleton, format_timedelta
from babel.numbers import format_currency
from fastapi import APIRouter
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.contact import Channel
from flows.numbers import FEW, Line, bars
from flows.roles import Rule
from service.actions.numbers import WINDOWS, Numbers, as_rows, kept_numbers
from service.cells import csv_file
from service.parts import Parts
from service.web.console.door import Visit, allow

PATH = "/console/numbers"
Reader = Annotated[Visit, allow(Rule.FIGURES)]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    @routes.get("")
    async def page(visit: Reader, days: int = min(WINDOWS)) -> Response:
        found, language = await _found(days), visit.language
        return visit.page(
            "numbers.html",
            found=found,
            windows=WINDOWS,
            few=FEW,
            bars=bars,
            about=lambda shown: _about(visit, shown),
            month=lambda at: format_skeleton("yMMMM", at, locale=language),
            span=lambda took: format_timedelta(took, locale=language),
            money=lambda price: format_currency(price, "USD", locale=language),
        )

    @routes.get("/numbers.csv")
    async def download(visit: Reader, days: int = min(WINDOWS)) -> Response:
        file = csv_file(as_rows(await _found(days)))
        headers = {"Content-Disposition": 'attachment; filename="numbers.csv"'}
        return Response(file, media_type="text/csv; charset=utf-8", headers=headers)

    async def _found(days: int) -> Numbers:
        if days not in WINDOWS:
            raise HTTPException(404)
        return await kept_numbers(parts, days)

    return routes


def _about(visit: Visit, shown: Line) -> str:
    """What a line is about, in the visitor's words: a type of event, a channel and a language, a month."""
    first, *more = shown.about
    if more:
        return f"{visit.words(f'channel.{Channel(first)}')}, {visit.words.language_name(more[0])}"
    if f"event.{first}" in visit.words:
        return visit.words(f"event.{first}")
    return str(format_skeleton("yMMMM", date.fromisoformat(f"{first}-01"), locale=visit.language))
