"""Who may open which page: a matrix made from the routes, so that a new one cannot be forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any
from uuid import uuid4

import httpx2
import pytest
from fastapi import APIRouter

from flows.roles import MAY, Person, Role, Rule, Scope, approves, changes_account, may, sees
from service.actions import api_keys
from service.app import create_app
from service.store.ids import new_id
from service.web.console.content import PICTURE_CSP
from service.web.console.door import Visit, allow, must_name_rules, rules
from service.web.console.guard import CSP
from service.wiring import Process
from tests.application import application
from tests.console import Console, console
from tests.hostile import SHOWN, WITHOUT

LEAVES = "/console/sign-out"


def pages(process: Process) -> Iterator[tuple[str, str, Rule]]:
    for method, path, named in rules(create_app(process).routes):
        if path.startswith("/console"):
            assert len(named) == 1, path
            yield method, path, named[0]


def filled(path: str) -> str:
    return re.sub(r"\{[^}]+\}", lambda match: "done" if match[0] == "{act}" else str(new_id()), path)


async def test_every_role_meets_every_route(process: Process) -> None:
    listed = list(pages(process))
    assert len(listed) > 20
    met: set[tuple[Role, bool]] = set()
    async with console(process) as made:
        for role in Role:
            browser = await made.signed_in(role)
            for method, path, rule in listed:
                if path == LEAVES:
                    continue
                answer = await browser.request(method, filled(path))
                allowed = may(role, rule)
                met.add((role, allowed))
                assert (answer.status_code == 403) is not allowed, f"{role} {method} {path}: {answer.status_code}"
                assert answer.status_code < 500, f"{role} {method} {path}: {answer.status_code}"
                policy = answer.headers["content-security-policy"]
                assert policy == CSP or (path, policy) == ("/console/content/flows", PICTURE_CSP)  # and nowhere else
                assert answer.headers["cache-control"] == "no-store"
                if rule is not Rule.OPEN:
                    assert answer.headers.get("location", "") != "/console/sign-in"
    assert met == {(role, yes) for role in Role for yes in (True, False)}


def test_every_page_is_known_to_show_what_people_wrote_or_not_to(process: Process) -> None:
    """The browser shows hostile texts on those that do."""
    there = {path for method, path, _ in pages(process) if method == "GET"}
    assert not set(SHOWN) & set(WITHOUT)
    assert there == {*SHOWN, *WITHOUT}


async def test_nobody_who_has_not_signed_in_gets_further(process: Process) -> None:
    async with console(process) as made:
        browser = made.browser()
        for method, path, rule in pages(process):
            answer = await browser.request(method, filled(path))
            if rule is not Rule.OPEN:
                assert answer.status_code == 303, path
                assert answer.headers["location"].startswith("/console/sign-in"), path


def test_a_route_without_a_rule_does_not_start() -> None:
    routes = APIRouter()

    @routes.get("/console/forgotten")
    async def forgotten() -> None: ...

    with pytest.raises(AssertionError, match="forgotten names 0 rules"):
        must_name_rules(list(routes.routes))

    @routes.get("/console/named")
    async def named(visit: Annotated[Visit, allow(Rule.CLIENTS)]) -> None: ...

    must_name_rules([route for route in routes.routes if getattr(route, "path", "") == "/console/named"])


# --- the rules themselves


def test_every_rule_names_its_roles_and_none_of_them_does_everything() -> None:
    assert set(MAY) == set(Rule)
    for role in Role:
        assert any(role not in roles for roles in MAY.values())


def test_those_who_run_it_read_nobody_and_those_who_read_run_nothing() -> None:
    people = {Rule.CLIENTS, Rule.TASKS, Rule.IMPORT, Rule.NOTICE, Rule.EXPORT, Rule.APPROVE}
    running = {Rule.SETTINGS, Rule.STAFF, Rule.TOKENS}
    for role in Role:
        does = {rule for rule in Rule if may(role, rule)}
        assert not (does & people and does & running), role
    for role in (Role.TRANSLATOR, Role.ADMIN, Role.AUDITOR):
        assert not any(may(role, rule) for rule in people)
        assert not sees(Person(uuid4(), role), None)


def test_a_caseworker_sees_their_own_and_nobodys() -> None:
    me, other = uuid4(), uuid4()
    assert sees(Person(me, Role.CASEWORKER), me)
    assert sees(Person(me, Role.CASEWORKER), None)
    assert not sees(Person(me, Role.CASEWORKER), other)
    assert sees(Person(me, Role.SUPERVISOR), other)


def test_nobody_approves_their_own_notice_or_changes_their_own_account() -> None:
    me, other = uuid4(), uuid4()
    assert approves(Person(me, Role.SUPERVISOR), other)
    assert not approves(Person(me, Role.SUPERVISOR), me)
    assert not approves(Person(me, Role.CASEWORKER), other)
    assert changes_account(Person(me, Role.ADMIN), other)
    assert not changes_account(Person(me, Role.ADMIN), me)


async def test_what_goes_wrong_here_is_said_without_what_it_was(
    process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page to people, a problem to programs; 503 while the database does not answer."""

    def failing(error: Exception) -> Any:
        async def trail(*_: Any) -> None:
            raise error

        return trail

    transport = httpx2.ASGITransport(app=application(process), raise_app_exceptions=False)
    made = Console(process.parts, transport)
    auditor = await made.signed_in(Role.AUDITOR)
    token = await api_keys.make(process.parts, "a test", [Scope.AUDIT_READ], None)
    for error, status in ((RuntimeError("+12025550123 said yes"), 500), (OSError("+12025550123"), 503)):
        monkeypatch.setattr("service.store.audit.trail", failing(error))
        page = await auditor.get("/console/settings/audit")
        assert page.status_code == status and "Something went wrong" in page.text
        told = await made.browser(authorization=f"Bearer {token}").get("/api/v1/audit")
        assert (told.status_code, told.headers["content-type"]) == (status, "application/problem+json")
        assert "2025550123" not in page.text + told.text
