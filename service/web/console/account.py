"""A person's own account: name, language, password, recovery codes, sessions."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from flows.roles import Alerts, Rule
from service.actions import keep_staff, text_staff
from service.actions.alert_staff import mail_of
from service.parts import Parts
from service.store import staff
from service.store.sealed import unseal_staff
from service.web.console.door import Visit, allow
from service.web.console.words import LANGUAGES

PATH = "/console/settings/me"
Mine = Annotated[Visit, allow(Rule.SIGNED_IN)]
Field = Annotated[str, Form(max_length=1000)]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    @routes.get("")
    async def mine(visit: Mine) -> Response:
        return await _page(visit)

    @routes.post("/about")
    async def about(visit: Mine, name: Field = "", language: Field = "") -> Response:
        speaks = language if language in LANGUAGES else visit.language
        await keep_staff.change_about(parts, visit.me.id, name, speaks)
        return visit.go(PATH, "saved")

    @routes.post("/alerts")
    async def alerts(visit: Mine, alerts: Annotated[Alerts, Form()]) -> Response:
        await keep_staff.change_alerts(parts, visit.me.id, alerts)
        return visit.go(PATH, "saved")

    @routes.post("/phone")
    async def phone(visit: Mine, phone: Field = "") -> Response:
        from service.calendars.rows import read_phone  # the library of numbers takes a while

        wrong = await text_staff.give_phone(parts, visit.me.id, read_phone(phone))
        return await _page(visit, f"phone-{wrong}", phone) if wrong else visit.go(PATH, "phone-code")

    @routes.post("/phone/confirm")
    async def confirm(visit: Mine, code: Field = "") -> Response:
        wrong = await text_staff.confirm_phone(parts, visit.me.id, code)
        return await _page(visit, f"phone-{wrong}") if wrong else visit.go(PATH, "phone-confirmed")

    @routes.post("/phone/alerts")
    async def texts(visit: Mine, alerts: Annotated[Alerts, Form()]) -> Response:
        await text_staff.change_texts(parts, visit.me.id, alerts)
        return visit.go(PATH, "saved")

    @routes.post("/phone/drop")
    async def no_phone(visit: Mine) -> Response:
        await text_staff.drop_phone(parts, visit.me.id)
        return visit.go(PATH, "saved")

    @routes.post("/password")
    async def password(visit: Mine, old: Field = "", new: Field = "") -> Response:
        wrong = await keep_staff.change_password(parts, visit.me.id, visit.me.session, old, new)
        return await _page(visit, wrong) if wrong else visit.go(PATH, "password-changed")

    @routes.post("/codes")
    async def codes(visit: Mine, code: Field = "") -> Response:
        if not await visit.proved(code):
            return await _page(visit, "code")
        return visit.page("codes.html", codes=await keep_staff.new_codes(parts, visit.me.id), home=PATH)

    @routes.post("/sessions/{session}/end")
    async def end(visit: Mine, session: UUID) -> Response:
        await keep_staff.end_session(parts, visit.me.id, session, visit.me.id)
        return visit.go(PATH, "session-ended")

    async def _page(visit: Visit, wrong: str = "", typed: str = "") -> Response:
        key = parts.vault.own_key("staff")
        found = await staff.sessions(parts.db, visit.me.id, parts.clock.real())
        async with parts.db.pool.acquire() as connection:
            account = await staff.one(connection, visit.me.id)
        return visit.page(
            "me.html",
            alerts=list(Alerts),
            chosen=account.alerts if account else "",
            mails=mail_of(parts) is not None,
            phone=await text_staff.phone_of(parts, visit.me.id),
            typed=typed,
            status=422 if wrong else 200,
            wrong=wrong,
            left=await staff.codes_left(parts.db, visit.me.id),
            sessions=[(s, unseal_staff(key, s.id, "device", s.device_sealed)) for s in found],
        )

    return routes
