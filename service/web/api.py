"""What every route of `/api/v1` stands on: bearer tokens with scopes, and problems as RFC 9457."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, Header, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute
from pydantic import AfterValidator, AwareDatetime, BeforeValidator, ConfigDict, WithJsonSchema
from starlette.routing import BaseRoute

from flows.roles import Scope
from service.actions.api_keys import caller
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store.audit import audit
from service.store.ids import new_id

PREFIX = "/api/v1"
AT = "2026-11-24T15:00:00Z"  # of whatever an example happens
ID = "01985d3a-7c1e-7000-8000-000000000001"  # of whatever an example is about


@dataclass(frozen=True, slots=True)
class Caller:
    """Another program: the id of its token, the `actor` of what it does."""

    id: UUID
    scopes: frozenset[str]


def _as_text(given: Any) -> Any:
    """Pydantic takes a number for a day of 1970; nobody means that."""
    if given is not None and not isinstance(given, str | date | time):
        raise ValueError("a text")
    return given


def _no_zone(given: time) -> time:
    if given.tzinfo is not None:
        raise ValueError("a time of day on a person's own clock, without a zone")
    return given


_CLOCK = {"type": "string", "pattern": r"^[0-2]\d:[0-5]\d(:[0-5]\d)?$", "examples": ["09:00"]}
Day = Annotated[date, BeforeValidator(_as_text)]
Instant = Annotated[AwareDatetime, BeforeValidator(_as_text)]
WallTime = Annotated[time, BeforeValidator(_as_text), AfterValidator(_no_zone), WithJsonSchema(_CLOCK)]
Key = Annotated[str | None, Header(alias="Idempotency-Key", max_length=200)]


FIELDS = "Some fields are missing or wrong"


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


def like(**values: Any) -> ConfigDict:
    """The configuration of a model with this example in the description."""
    return ConfigDict(json_schema_extra={"examples": [values]})


def exactly(**values: Any) -> ConfigDict:
    """The same of a model that has no other fields than its own."""
    return like(**values) | ConfigDict(extra="forbid")


def key_used() -> Problem:
    return Problem(422, "This Idempotency-Key was used for something else")


def id_of(parts: Parts, caller: Caller, what: str, key: str | None) -> UUID:
    """The id of what is made: the same for the same key of the same token, so that the row itself says "again"."""
    if key is None:
        return new_id()
    return UUID(bytes=parts.vault.index("idempotency", f"{caller.id}|{what}|{key}")[:16], version=5)


async def trace(parts: Parts, caller: Caller, act: Act, object_: UUID | None = None) -> None:
    """Leave a trace of what a program did, where the act itself leaves none."""
    async with parts.db.transaction() as tx:
        await audit(tx, parts.clock.real(), caller.id, act, object_)


def wrong(**fields: str) -> Problem:
    """The problem of fields that cannot be taken, each with what is wrong about it."""
    errors = tuple({"field": field, "what": what} for field, what in fields.items())
    return Problem(422, FIELDS, errors=errors)


def add_to(app: FastAPI, *areas: APIRouter) -> None:
    """Put the areas' routes into the application, and their description beside them; problems are answered as
    problems. Raises AssertionError for a route that names no scope, or more than one."""
    for area in areas:
        for route in _routes(area.routes):
            named = [scope for _, scope in _scopes(route)]
            assert len(named) == 1, f"{route.path} names {len(named)} scopes, not one: api_token(Scope.…)"
        app.include_router(area)
    app.add_exception_handler(Problem, problem)

    @app.get(f"{PREFIX}/openapi.json", include_in_schema=False)
    async def description() -> dict[str, Any]:
        return described(app)


def described(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description of every route under `/api/v1`, each with the scope it needs. What it does in short is
    the first sentence of what its function says of itself."""
    routes = [route for route in _routes(app.routes) if route.path.startswith(PREFIX)]
    found = get_openapi(title="Recado", version="1", routes=routes, description=ABOUT)
    scopes = {(method.lower(), route.path): scope for route in routes for method, scope in _scopes(route)}
    found.setdefault("components", {})["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    for path, acts in found["paths"].items():
        for method, act in acts.items():
            act["security"] = [{"token": [scopes[method, path]]}]
            act["responses"].pop("422", None)  # as FastAPI would answer; we answer every refusal in one shape
            act["responses"].setdefault("default", PROBLEM)
            act["summary"] = act["description"].partition(".")[0].replace("\n", " ")
    shapes = found["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        shapes.pop(unused, None)
    for shape in shapes.values():
        if "examples" in shape:
            shape["examples"] = [_with_nulls(each, shape, shapes) for each in shape["examples"]]
    return found


def _with_nulls(example: Any, shape: dict[str, Any], shapes: dict[str, Any]) -> Any:
    """An example with the nulls that FastAPI takes out of a description: what must be there is there."""
    for way in shape.get("anyOf", [shape]) if example is not None else ():
        of = shapes[way["$ref"].rpartition("/")[2]] if "$ref" in way else way
        if isinstance(example, dict) and "properties" in of:
            whole = dict.fromkeys(of.get("required", ())) | example
            return {name: _with_nulls(each, of["properties"].get(name, {}), shapes) for name, each in whole.items()}
        if isinstance(example, list) and "items" in of:
            return [_with_nulls(each, of["items"], shapes) for each in example]
    return example


ABOUT = (
    "What staff do in the console, for other programs. Tokens are made in the console and carry scopes. Lists page by "
    "`cursor`; `Idempotency-Key` makes a repeated POST harmless; what goes wrong is a problem (RFC 9457)."
)
PROBLEM = {
    "description": "A problem (RFC 9457)",
    "content": {
        "application/problem+json": {
            "schema": {
                "type": "object",
                "required": ["type", "title", "status"],
                "properties": {
                    "type": {"type": "string"},
                    "title": {"type": "string"},
                    "status": {"type": "integer"},
                    "detail": {"type": "string"},
                    "errors": {"type": "array", "items": {"type": "object"}},
                },
            },
            "example": {"type": "about:blank", "title": "No such client", "status": 404},
        }
    },
}


def _routes(routes: Iterable[BaseRoute]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        elif hasattr(route, "original_router"):
            yield from _routes(route.original_router.routes)


def _scopes(route: APIRoute) -> Iterator[tuple[str, str]]:
    """(method, scope) of a route of ours."""
    for dependency in route.dependant.dependencies:
        if scope := getattr(dependency.call, "scope", None):
            yield from ((method, scope) for method in route.methods or ())


async def problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    body: dict[str, Any] = {"type": "about:blank", "title": error.title, "status": error.status}
    body |= {"detail": error.detail} if error.detail else {}
    body |= {"errors": list(error.errors)} if error.errors else {}
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else {}
    return JSONResponse(body, error.status, headers, media_type="application/problem+json")
