"""`/api/v1` for who may do what and who did: accounts, tokens and the audit trail. Here programs may look and close.
Whatever lets somebody in, or makes them able to do more, takes a person and their second factor."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from flows.roles import Role, Scope
from service.actions import api_keys, keep_staff
from service.actions.audit_acts import Act
from service.actions.colleagues import colleagues
from service.parts import Parts
from service.store import audit
from service.web.api import AT, ID, PREFIX, Caller, Problem, api_token, like

MOST = 200
LAST = 2**63 - 1  # entry of the trail


class AccountOut(BaseModel):
    """`open`: whether it may sign in."""

    id: UUID
    name: str = Field(repr=False)
    role: Role
    open: bool


class Accounts(BaseModel):
    model_config = like(items=[{"id": ID, "name": "Rosa", "role": "caseworker", "open": True}])
    items: list[AccountOut]


class TokenOut(BaseModel):
    id: UUID
    label: str = Field(repr=False)
    scopes: list[str]
    created_at: datetime
    used_at: datetime | None


class Tokens(BaseModel):
    model_config = like(
        items=[{"id": ID, "label": "case system", "scopes": ["events:write"], "created_at": AT, "used_at": AT}]
    )
    items: list[TokenOut]


class EntryOut(BaseModel):
    """`actor`: an account or a token; null: the command line or the clock. `object`: what it was done to."""

    id: int
    at: datetime
    actor: UUID | None
    act: str
    object: UUID | None


class Trail(BaseModel):
    """`next`: give it back as `cursor` for the page after this one; null on the last."""

    model_config = like(items=[{"id": 812, "at": AT, "actor": ID, "act": "client.made", "object": ID}], next=None)
    items: list[EntryOut]
    next: int | None


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    @routes.get("/staff", tags=["staff"])
    async def staff(_: Annotated[Caller, api_token(Scope.STAFF_READ)]) -> Accounts:
        """Everybody who has, or had, an account."""
        found = (await colleagues(parts)).values()
        return Accounts(items=[AccountOut(id=c.id, name=c.name, role=c.role, open=c.here) for c in found])

    @routes.post("/staff/{account}/close", tags=["staff"], status_code=204)
    async def close(caller: Annotated[Caller, api_token(Scope.STAFF_CLOSE)], account: UUID) -> None:
        """Close an account: its sessions end at once. The last open administrator's is not closed. Harmless twice."""
        known = (await colleagues(parts)).get(account)
        if known is None:
            raise Problem(404, "No such account")
        if known.here:
            try:
                await keep_staff.close(parts, account, caller.id)
            except keep_staff.LastAdmin:
                raise Problem(409, "Not possible now", "nobody else could open an account again") from None

    @routes.get("/tokens", tags=["tokens"])
    async def tokens(_: Annotated[Caller, api_token(Scope.TOKENS_READ)]) -> Tokens:
        """Tokens that are open, without what opens them."""
        found = await api_keys.keys(parts)
        return Tokens(
            items=[
                TokenOut(id=k.id, label=k.label, scopes=list(k.scopes), created_at=k.created_at, used_at=k.used_at)
                for k in found
            ]
        )

    @routes.delete("/tokens/{token}", tags=["tokens"], status_code=204)
    async def close_token(caller: Annotated[Caller, api_token(Scope.TOKENS_CLOSE)], token: UUID) -> None:
        """Close a token for good, one's own too. New ones are made in the console."""
        if not await api_keys.close(parts, token, caller.id):
            raise Problem(404, "No such open token")

    @routes.get("/audit", tags=["audit"])
    async def trail(
        _: Annotated[Caller, api_token(Scope.AUDIT_READ)],
        cursor: Annotated[int | None, Query(ge=0, le=LAST)] = None,
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
        actor: Annotated[UUID | None, Query(description="An account or a token")] = None,
        act: Annotated[list[Act] | None, Query(description="Any of these")] = None,
        object: Annotated[UUID | None, Query(description="What it was done to")] = None,
    ) -> Trail:
        """Who did what to which object, newest first, of one account, act or object where one is given. Ids and fixed
        words only."""
        which = audit.Which(actor, object, tuple(act or ()))
        found = await audit.trail(parts.db, cursor, limit + 1, which)
        items = [EntryOut(id=e.id, at=e.at, actor=e.actor, act=e.action, object=e.object) for e in found[:limit]]
        return Trail(items=items, next=items[-1].id if len(found) > limit else None)

    return routes
