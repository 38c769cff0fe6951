"""What every route of `/api/v1` stands on: bearer tokens with scopes, and problems as RFC 9457."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, Response

from flows.roles import Scope
from service.actions.api_keys import caller
from service.parts import Parts

PREFIX = "/api/v1"


@dataclass(frozen=True, slots=True)
class Caller:
    """Another program: the id of its token, the `actor` of what it does."""

    id: UUID
    scopes: frozenset[str]


class Problem(Exception):
    """What an API route answers when it cannot do what was asked. `detail` says what to mend and quotes nothing
    personal; `errors`: one `{"field", "what"}` for each field."""

    def __init__(self, status: int, title: str, detail: str = "", errors: tuple[dict[str, str], ...] = ()) -> None:
        super().__init__(title)
        self.status, self.title, self.detail, self.errors = status, title, detail, errors


def api_token(scope: Scope) -> Any:
    """The dependency of a route that needs `scope`: `caller: Annotated[Caller, api_token(Scope.CLIENTS_READ)]`."""

    async def who(request: Request) -> Caller:
        parts: Parts = request.app.state.parts
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        found = await caller(parts, token.strip()) if kind.lower() == "bearer" and token else None
        if found is None:
            raise Problem(401, "A token is needed", "Authorization: Bearer …, made in the console or with recado token")
        if scope not in found[1]:
            raise Problem(403, "This token may not do that", f"It needs the scope {scope}")
        return Caller(*found)

    who.scope = scope  # type: ignore[attr-defined]
    return Depends(who)


def add_to(app: FastAPI) -> None:
    """Problems are answered as problems."""
    app.add_exception_handler(Problem, problem)


async def problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    body: dict[str, Any] = {"type": "about:blank", "title": error.title, "status": error.status}
    body |= {"detail": error.detail} if error.detail else {}
    body |= {"errors": list(error.errors)} if error.errors else {}
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else {}
    return JSONResponse(body, error.status, headers, media_type="application/problem+json")
