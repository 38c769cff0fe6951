"""Saved replies: words that staff use again, kept for everybody."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from service.actions.keep_client import spoken
from service.actions.saved_replies import TITLE, SavedReply, drop, fault, save, saved_replies
from service.content.segments import count
from service.parts import Parts
from service.store.ids import new_id
from service.web.console.clients import Client, Field, Words

PATH = "/console/replies"


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    async def shown(visit: Client, one: SavedReply, wrong: str = "") -> Response:
        saved = await saved_replies(parts)
        weights = {reply.id: count(reply.body).segments for reply in saved}
        return visit.page(
            "replies.html", status=422 if wrong else 200, saved=saved, weights=weights, one=one, wrong=wrong,
            new=all(reply.id != one.id for reply in saved), spoken=spoken(parts),
        )  # fmt: skip

    @routes.get("")
    async def replies(visit: Client, edit: UUID | None = None) -> Response:
        known = next((one for one in await saved_replies(parts) if one.id == edit), None)
        return await shown(visit, known or SavedReply(new_id(), "", "", ""))

    @routes.post("")
    async def keep(
        visit: Client, reply: Annotated[UUID, Form()], language: Field = "", title: Field = "", body: Words = ""
    ) -> Response:
        one = SavedReply(reply, language if language in spoken(parts) else "", title.strip()[:TITLE], body.strip())
        if wrong := fault(one):
            return await shown(visit, one, wrong)
        await save(parts, one, visit.me.id)
        return visit.go(PATH, "saved")

    @routes.post("/{reply}/drop")
    async def forget(visit: Client, reply: UUID) -> Response:
        await drop(parts, reply, visit.me.id)
        return visit.go(PATH, "reply-dropped")

    return routes
