"""Who is there: every route of the console takes `Annotated[Visit, allow(Rule.…)]`, which lets in whom the rule lets
in. A route without one does not start, and is refused in tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Depends, Request
from fastapi.dependencies.models import Dependant
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from flows.roles import Person, Role, Rule, may
from service.actions.audit_acts import Act
from service.actions.sign_in import FRESH, prove_again
from service.parts import Parts
from service.store import staff
from service.store.audit import audit
from service.store.sealed import unseal_staff
from service.web.console.pages import Pages
from service.web.console.reasons import in_words
from service.web.console.words import Words, chosen

SIGN_IN = "/console/sign-in"
LANGUAGE_COOKIE = "recado-language"


@dataclass(frozen=True, slots=True)
class Me:
    """Who has signed in. `fresh`: they showed their second factor within ten minutes; `paused`: sending is."""

    id: UUID
    role: Role
    email: str = field(repr=False)
    name: str = field(repr=False)
    session: UUID
    fresh: bool
    paused: bool

    @property
    def person(self) -> Person:
        """As the object rules of `flows.roles` take it."""
        return Person(self.id, self.role, self.name)


class SignInFirst(Exception):
    """Nobody has signed in (any more)."""


class NotAllowed(Exception):
    """Their role does not do this."""


class Visit:
    """One request of the console: who, and how to answer."""

    def __init__(self, request: Request, parts: Parts, pages: Pages, me: Me | None, language: str) -> None:
        self.request, self.parts, self.pages, self.language = request, parts, pages, language
        self._me = me

    @property
    def me(self) -> Me:
        """Raises `SignInFirst` where an open page meets somebody who has not signed in."""
        if self._me is None:
            raise SignInFirst
        return self._me

    @property
    def signed_in(self) -> bool:
        return self._me is not None

    @property
    def words(self) -> Words:
        return self.pages.words(self.language)

    def page(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """`templates/console/<template>` with these values; 422 for a form to mend."""
        said = self.request.query_params.get("said", "")
        return self.pages.show(
            template,
            self.language,
            path=self.request.url.path,
            said=said,
            me=self._me,
            status=status,
            why=lambda reason: in_words(self.words, reason),
            **values,
        )

    def go(self, path: str, said: str = "", **query: str) -> Response:
        """To another page after an act, which says there that it was done (`said.<said>` in the words). Nothing
        personal in `query`: it stands in the address."""
        if said:
            query["said"] = said
        return RedirectResponse(f"{path}?{urlencode(query)}" if query else path, 303)

    async def trace(self, act: Act, *objects: UUID) -> None:
        """Leave a trace of what was done to these, where the act itself leaves none."""
        async with self.parts.db.transaction() as tx:
            for each in objects:
                await audit(tx, self.parts.clock.real(), self.me.id, act, each)

    async def proved(self, code: str) -> bool:
        """Whether the second factor was shown within ten minutes, or is by `code` (the form's `code` field; macro
        `second_factor`). Before acts that cannot be taken back."""
        return self.me.fresh or await prove_again(self.parts, self.me.id, self.me.session, code)

    @property
    def device(self) -> str:
        """What a person will know this browser by: its kind and system, not its version."""
        return device(self.request.headers.get("user-agent", ""))

    @property
    def address(self) -> str:
        return self.request.client.host if self.request.client else ""


def allow(rule: Rule) -> Any:
    """The dependency of a route that `rule` guards."""

    async def visit(request: Request) -> Visit:
        parts: Parts = request.app.state.parts
        pages: Pages = request.app.state.pages
        me, language = await _who(request, parts)
        if rule is not Rule.OPEN:
            if me is None:
                raise SignInFirst
            if not may(me.role, rule):
                raise NotAllowed
        wish = request.cookies.get(LANGUAGE_COOKIE)
        speaks = chosen(language, wish, accepted=request.headers.get("accept-language", ""))
        return Visit(request, parts, pages, me, speaks)

    visit.rule = rule  # type: ignore[attr-defined]
    return Depends(visit)


def cookie_name(parts: Parts) -> str:
    return "__Host-recado" if parts.settings.public_url.startswith("https:") else "recado"


def with_session(parts: Parts, answer: Response, token: str) -> Response:
    """The answer that gives a browser its session."""
    https = parts.settings.public_url.startswith("https:")
    answer.set_cookie(cookie_name(parts), token, path="/", httponly=True, secure=https, samesite="lax")
    return answer


async def _who(request: Request, parts: Parts) -> tuple[Me | None, str | None]:
    token = request.cookies.get(cookie_name(parts))
    if not token:
        return None, None
    now = parts.clock.real()
    found = await staff.signed(parts.db, parts.vault.index("staff session", token), now)
    if found is None:
        return None, None
    key = parts.vault.own_key("staff")
    email = unseal_staff(key, found.staff, "email", found.email_sealed)
    name = unseal_staff(key, found.staff, "name", found.name_sealed) if found.name_sealed else email.partition("@")[0]
    fresh = now - found.proved_at < FRESH
    me = Me(found.staff, Role(found.role), email, name, found.session, fresh, found.paused_at is not None)
    return me, found.language


def device(user_agent: str) -> str:
    browsers = {"Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
    systems = ("Windows", "Android", "iPhone", "iPad", "Mac", "Linux")
    browser = next((name for sign, name in browsers.items() if sign in user_agent), "?")
    return f"{browser}, {next((name for name in systems if name in user_agent), '?')}"


def rules(routes: list[BaseRoute]) -> Iterator[tuple[str, str, list[Rule]]]:
    """(method, path, the rules it names) of every route, through routers that were included."""
    for route in routes:
        if isinstance(route, APIRoute):
            found = [rule for dependency in _calls(route.dependant) if (rule := getattr(dependency, "rule", None))]
            for method in sorted(route.methods or ()):
                yield method, route.path, found
        elif hasattr(route, "original_router"):
            yield from rules(route.original_router.routes)


def must_name_rules(routes: list[BaseRoute]) -> None:
    """Raise AssertionError for a route that names no rule, or more than one: the console does not start with it."""
    for method, path, found in rules(routes):
        assert len(found) == 1, f"{method} {path} names {len(found)} rules, not one: Annotated[Visit, allow(Rule.…)]"


def _calls(dependant: Dependant) -> Iterator[Callable[..., Any]]:
    if dependant.call is not None:
        yield dependant.call
    for below in dependant.dependencies:
        yield from _calls(below)


Handler = Callable[[Request, Exception], Awaitable[Response]]


async def sign_in_first(request: Request, _: Exception) -> Response:
    """To the sign-in page, and back afterwards where that is safe: to a page, not to an act."""
    where = SIGN_IN
    if request.method == "GET" and request.url.path != "/console":
        where += "?" + urlencode({"next": request.url.path})
    if request.headers.get("hx-request"):
        return Response(status_code=204, headers={"HX-Redirect": where})
    return RedirectResponse(where, 303)


async def not_allowed(request: Request, _: Exception) -> Response:
    return await problem(request, 403)


async def problem(request: Request, status: int) -> Response:
    """A page that says what is wrong and leads back."""
    parts: Parts = request.app.state.parts
    pages: Pages = request.app.state.pages
    me, language = await _who(request, parts)
    speaks = chosen(language, request.cookies.get(LANGUAGE_COOKIE), accepted=request.headers.get("accept-language", ""))
    what = str(status) if status in (403, 404, 422) else "other"
    return pages.show("problem.html", speaks, path=request.url.path, me=me, status=status, what=what)
