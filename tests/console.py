"""The console as a browser without JavaScript meets it: one client for each person, and people of every role."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import httpx2

from flows.roles import Role
from service.actions import keep_staff
from service.actions.sign_in import email_index, new_session
from service.parts import Parts
from service.store import staff
from service.wiring import Process
from tests.application import application

HERE = "http://127.0.0.1:8000"


@asynccontextmanager
async def console(process: Process) -> AsyncIterator[Console]:
    transport = httpx2.ASGITransport(app=application(process))
    yield Console(process.parts, transport)


class Console:
    """Browsers on one application."""

    def __init__(self, parts: Parts, transport: httpx2.ASGITransport) -> None:
        self.parts, self._transport = parts, transport

    def browser(self, **headers: str) -> httpx2.AsyncClient:
        """Somebody who has not signed in. A page of ours is where their forms come from."""
        given = {"sec-fetch-site": "same-origin", **headers}
        return httpx2.AsyncClient(transport=self._transport, base_url=HERE, headers=given)

    async def signed_in(self, role: Role, email: str = "") -> httpx2.AsyncClient:
        """Somebody of this role, signed in and just proved."""
        browser = self.browser()
        async with self.parts.db.transaction() as tx:
            token = await new_session(tx, self.parts, await self.person(role, email), "a test")
        browser.cookies.set("recado", token)
        return browser

    async def person(self, role: Role, email: str = "") -> UUID:
        """The id of an account of this role, made where there is none."""
        address = email or f"{role}@example.org"
        await keep_staff.invite(self.parts, address, role, None)
        async with self.parts.db.transaction() as tx:
            account = await staff.at_email(tx, email_index(self.parts, address))
        assert account is not None
        return account.id


def location(answer: Any) -> str:
    """Where an answer leads."""
    assert answer.status_code == 303, answer.status_code
    return str(answer.headers["location"])
