"""Other programs that are told what people said: which, whether they take it, and another one."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.roles import Rule
from flows.webhooks import Told
from service.actions import tell_programs
from service.parts import Parts
from service.providers.addresses import wrong_with
from service.web.console.door import Visit, allow

PATH = "/console/settings/webhooks"
SHOWN = 10  # deliveries of each
KeyMaker = Annotated[Visit, allow(Rule.TOKENS)]
Field = Annotated[str, Form(max_length=1000)]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    async def shown(
        visit: Visit, wrong: str = "", url: str = "", facts: list[str] | None = None, secret: str = ""
    ) -> Response:
        return visit.page(
            "webhooks.html",
            status=422 if wrong else 200,
            programs=await tell_programs.listed(parts, SHOWN),
            kinds=list(Told),
            wrong=wrong,
            reason=wrong_with(url) if wrong == "url" else "",
            url=url,
            facts=list(Told) if facts is None else facts,
            secret=secret,
        )

    @routes.get("")
    async def programs(visit: KeyMaker) -> Response:
        return await shown(visit)

    @routes.post("")
    async def add(
        visit: KeyMaker, url: Field = "", fact: Annotated[list[str] | None, Form()] = None, code: Field = ""
    ) -> Response:
        chosen, url = [each for each in fact or () if each in set(Told)], url.strip()
        wrong = "url" if wrong_with(url) else "facts" if not chosen else ""
        if wrong or not await visit.proved(code):
            return await shown(visit, wrong or "code", url, chosen)
        added = await tell_programs.add(parts, url, {Told(each) for each in chosen}, visit.me.id)
        return await shown(visit, secret=added.secret)

    @routes.post("/{webhook}/test")
    async def try_out(visit: KeyMaker, webhook: UUID) -> Response:
        taken = await tell_programs.try_out(parts, webhook, visit.me.id)
        if taken is None:
            raise HTTPException(404)
        return visit.go(PATH, "webhook-took" if taken else "webhook-did-not-take")

    @routes.post("/{webhook}/again")
    async def again(visit: KeyMaker, webhook: UUID) -> Response:
        many = await tell_programs.again(parts, webhook, visit.me.id)
        return visit.go(PATH, "webhook-again" if many else "webhook-nothing")

    @routes.post("/{webhook}/remove")
    async def remove(visit: KeyMaker, webhook: UUID) -> Response:
        await tell_programs.remove(parts, webhook, visit.me.id)
        return visit.go(PATH, "webhook-removed")

    return routes
