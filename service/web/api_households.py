"""`/api/v1` for who shares a phone or a household, and for the numbers that are told somebody's dates."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field

from flows.contact import Channel
from flows.helpers import Relation
from flows.roles import Scope
from service.actions import households
from service.calendars.rows import LONGEST_LABEL, label_of, read_phone
from service.parts import Parts
from service.web.api import ID, PREFIX, Caller, Problem, api_token, exactly, like, wrong

Label = Annotated[str, Field(max_length=LONGEST_LABEL, repr=False)]


HELPER = {
    "id": ID,
    "phone": "+12025550147",
    "relation": "relative",
    "language": "es",
    "channel": "sms",
    "consent": "given",
}


class Member(BaseModel):
    client: UUID
    label: str
    same_phone: bool


class HouseholdOut(BaseModel):
    """`label`: how the client is told apart on a phone they share; `members`: who shares it, or the household."""

    model_config = like(
        client=ID, household=ID, label="Ana", members=[{"client": ID, "label": "Luis", "same_phone": True}]
    )
    client: UUID
    household: UUID | None
    label: str
    members: list[Member]


class LabelIn(BaseModel):
    """Short, chosen by the client, never a full name."""

    model_config = exactly(client=ID, label="Ana")
    client: UUID
    label: Annotated[str, Field(min_length=1, max_length=LONGEST_LABEL, repr=False)]


class HelperIn(BaseModel):
    """A number that a client wants to be told their dates. `label`: how they want to be named there, where that is not
    known yet."""

    model_config = exactly(client=ID, phone="+12025550147", relation="relative", label="Ana", language="es")
    client: UUID
    phone: str = Field(max_length=40, repr=False)
    relation: Relation
    label: Label = ""
    language: str | None = Field(None, max_length=20)
    channel: Channel | None = None


class HelperOut(BaseModel):
    """Nothing is told there before `consent` is `given`, which only a text from that number does."""

    id: UUID
    phone: str
    relation: str
    language: str | None
    channel: str
    consent: str


class HelperPage(BaseModel):
    model_config = like(items=[HELPER])
    items: list[HelperOut]


class Made(BaseModel):
    model_config = like(id=ID)
    id: UUID


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    @routes.get("/households", tags=["households"])
    async def household(_: Annotated[Caller, api_token(Scope.CLIENTS_READ)], client: UUID) -> HouseholdOut:
        """Who belongs with a client, and how they are told apart."""
        found = await households.household_of(parts, client)
        if found is None:
            raise Problem(404, "No such client")
        members = [Member(client=m.client, label=m.label, same_phone=m.same_phone) for m in found.members]
        return HouseholdOut(client=client, household=found.household, label=found.label, members=members)

    @routes.put("/households", tags=["households"], status_code=204)
    async def label(caller: Annotated[Caller, api_token(Scope.CLIENTS_WRITE)], given: LabelIn) -> None:
        """How a client wants to be told apart on a phone they share."""
        name = label_of(given.label.strip())
        if not name:
            raise Problem(422, "A label is letters and digits")
        if not await households.set_label(parts, given.client, name, caller.id):
            raise Problem(409, "No such client, or somebody at their number is called so")

    @routes.get("/helpers", tags=["helpers"])
    async def helpers(_: Annotated[Caller, api_token(Scope.CLIENTS_READ)], client: UUID) -> HelperPage:
        """The numbers that are told a client's dates, or asked whether they may be."""
        found = await households.helpers_of(parts, client)
        return HelperPage(
            items=[
                HelperOut(
                    id=h.id,
                    phone=h.phone,
                    relation=h.relation,
                    language=h.language,
                    channel=h.channel,
                    consent=h.consent,
                )
                for h in found
            ]
        )

    @routes.post("/helpers", tags=["helpers"], status_code=201)
    async def add(caller: Annotated[Caller, api_token(Scope.CLIENTS_WRITE)], given: HelperIn) -> Made:
        """Ask a number, by text, whether it may be told a client's dates. The client must have asked for it."""
        phone = read_phone(given.phone.strip())
        if phone is None or label_of(given.label) is None:
            field = "phone" if phone is None else "label"
            raise wrong(**{field: "not one"})
        made = await households.add_helper(
            parts,
            given.client,
            phone,
            given.relation,
            caller.id,
            label=given.label,
            language=given.language,
            channel=given.channel,
        )
        if isinstance(made, households.CannotHelp):
            raise Problem(404 if made is households.CannotHelp.UNKNOWN else 409, str(made).capitalize())
        return Made(id=made)

    @routes.delete("/helpers/{client}/{helper}", tags=["helpers"], status_code=204)
    async def remove(caller: Annotated[Caller, api_token(Scope.CLIENTS_WRITE)], client: UUID, helper: UUID) -> None:
        """Tell a number nothing any more, and forget it."""
        if not await households.remove_helper(parts, client, helper, caller.id):
            raise Problem(404, "This number is not told this client's dates")

    return routes
