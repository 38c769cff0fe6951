"""Sign-in, invitation and reset links, sign-out; in demo mode a door for visitors."""

from __future__ import annotations

import hmac
from typing import Annotated
from urllib.parse import urlsplit

import segno
from fastapi import APIRouter, Form
from fastapi.responses import RedirectResponse, Response

from flows.roles import Role, Rule
from service.actions import keep_staff, sign_in
from service.actions.demo_staff import enter
from service.parts import Parts
from service.proofs import SHORTEST, address_of
from service.web.console.door import LANGUAGE_COOKIE, SIGN_IN, Visit, allow, cookie_name, with_session
from service.web.console.words import LANGUAGES

HOME = "/console/today"
Open = Annotated[Visit, allow(Rule.OPEN)]
Field = Annotated[str, Form(max_length=1000)]


def router(parts: Parts, demo_door: str | None) -> APIRouter:
    """`demo_door`: the secret of the visitors' door, in demo mode only."""
    routes = APIRouter(prefix="/console")

    @routes.get("")
    async def home(visit: Open) -> Response:
        return visit.go(HOME if visit.signed_in else SIGN_IN)

    @routes.get("/sign-in")
    async def form(visit: Open, next: str = "") -> Response:
        return visit.go(HOME) if visit.signed_in else visit.page("sign-in.html", next=safe(next), wrong="", email="")

    @routes.post("/sign-in")
    async def enter_console(
        visit: Open, email: Field = "", password: Field = "", code: Field = "", next: Field = ""
    ) -> Response:
        made = await sign_in.sign_in(parts, email, password, code, visit.address, visit.device)
        if isinstance(made, sign_in.Refused):
            wrong, status = ("locked", 429) if made.locked else ("refused", 422)
            return visit.page("sign-in.html", status=status, next=safe(next), wrong=wrong, email=email)
        return with_session(parts, visit.go(safe(next) or HOME), made.token)

    @routes.post("/sign-out")
    async def leave(visit: Open) -> Response:
        if visit.signed_in:
            await sign_in.sign_out(parts, visit.me.id, visit.me.session)
        answer = visit.go(SIGN_IN, "signed-out")
        answer.delete_cookie(cookie_name(parts), path="/")
        answer.headers["Clear-Site-Data"] = '"cache"'
        return answer

    @routes.get("/language/{language}")
    async def speak(visit: Open, language: str) -> Response:
        answer = RedirectResponse(SIGN_IN, 303)
        if language in LANGUAGES:
            https = parts.settings.public_url.startswith("https:")
            answer.set_cookie(LANGUAGE_COOKIE, language, path="/console", httponly=True, secure=https, samesite="lax")
        return answer

    @routes.get("/welcome/{token}")
    async def invited(visit: Open, token: str) -> Response:
        return await _welcome(visit, token, "")

    @routes.post("/welcome/{token}")
    async def enrol(
        visit: Open, token: str, name: Field = "", password: Field = "", code: Field = "", language: Field = ""
    ) -> Response:
        speaks = language if language in LANGUAGES else visit.language
        made = await keep_staff.enrol(parts, token, name, password, code, speaks, visit.device)
        if not isinstance(made, keep_staff.Enrolled):
            return await _welcome(visit, token, made or "", name)
        visit.language = speaks
        return with_session(parts, visit.page("codes.html", codes=made.codes, home=HOME), made.token)

    async def _welcome(visit: Visit, token: str, wrong: str, name: str = "") -> Response:
        found = await keep_staff.opened(parts, token)
        if found is None:
            return visit.page("problem.html", status=404, what="link")
        code = segno.make(address_of(found.secret, found.email, f"Recado {parts.settings.org_name}"), micro=False)
        return visit.page(
            "enrol.html",
            status=422 if wrong else 200,
            opened=found,
            secret=" ".join(found.secret[n : n + 4] for n in range(0, len(found.secret), 4)),
            qr=code.svg_data_uri(scale=5, border=4, light="white"),
            wrong=wrong,
            name=name,
            shortest=SHORTEST,
        )

    if demo_door is not None:

        def opens(key: str) -> bool:
            return hmac.compare_digest(key.encode(), demo_door.encode())

        @routes.get("/demo/{key}")
        async def demo(visit: Open, key: str) -> Response:
            if not opens(key):
                return visit.page("problem.html", status=404, what="404")
            return visit.page("demo.html", roles=list(Role))

        @routes.post("/demo/{key}")
        async def demo_enter(visit: Open, key: str, role: Field = "") -> Response:
            if not opens(key) or role not in set(Role):
                return visit.page("problem.html", status=404, what="404")
            return with_session(parts, visit.go(HOME), await enter(parts, Role(role), visit.device))

    return routes


def safe(path: str) -> str:
    """Where to go on to, if that is a page of the console."""
    split = urlsplit(path)
    ours = split.path.startswith("/console/") and not (split.scheme or split.netloc or "\\" in path or "//" in path)
    return split.path if ours else ""
