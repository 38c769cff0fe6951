"""`/api/v1` for what staff do about one client beside writing: consent, switches, notes, whose they are."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field

from flows.effects import Consent
from flows.roles import Role, Scope
from flows.thread import Unsafe
from service.actions import keep_client
from service.actions.colleagues import colleagues
from service.parts import Parts
from service.store.ids import new_id
from service.web.api import ID, PREFIX, Caller, Problem, api_token, exactly, like
from service.web.api_people import known_client

Writes = Annotated[Caller, api_token(Scope.CLIENTS_WRITE)]


class ConsentIn(BaseModel):
    """What somebody said about messages, and how they said it."""

    model_config = exactly(consent="given", how="paper")
    consent: Literal[Consent.GIVEN, Consent.REFUSED, Consent.STOPPED]
    how: keep_client.HowAgreed


class AutomationIn(BaseModel):
    """`off`: nothing automatic goes to them."""

    model_config = exactly(off=True)
    off: bool


class NoticesIn(BaseModel):
    """`off`: they want only their dates, and no notices."""

    model_config = exactly(off=True)
    off: bool


class PhoneIn(BaseModel):
    """`unsafe`: why the phone may be in other hands; null: it is in theirs again."""

    model_config = exactly(unsafe="taken")
    unsafe: Unsafe | None


class NoteIn(BaseModel):
    model_config = exactly(text="Met them at the office; they have a new lawyer.")
    text: str = Field(min_length=1, max_length=5_000, repr=False)


class NoteOut(BaseModel):
    model_config = like(id=ID)
    id: UUID


class CaseworkerIn(BaseModel):
    """`caseworker`: the id of their account; null: nobody."""

    model_config = exactly(caseworker=ID)
    caseworker: UUID | None


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=f"{PREFIX}/clients", tags=["clients"])

    @routes.post("/{client}/consent", status_code=204)
    async def consent(caller: Writes, client: UUID, given: ConsentIn) -> None:
        """Write down what a client said about messages, on paper or by voice."""
        row = await known_client(parts, client)
        await keep_client.record_consent(parts, row, given.consent, given.how, caller.id)

    @routes.put("/{client}/automation", status_code=204)
    async def automation(caller: Writes, client: UUID, given: AutomationIn) -> None:
        """Turn what is automatic off for a client, or on. Harmless twice."""
        await keep_client.turn_automation(parts, await known_client(parts, client), off=given.off, by=caller.id)

    @routes.put("/{client}/notices", status_code=204)
    async def notices(caller: Writes, client: UUID, given: NoticesIn) -> None:
        """Write down that a client wants only their dates, or notices as well. Harmless twice."""
        await keep_client.turn_notices(parts, await known_client(parts, client), off=given.off, by=caller.id)

    @routes.put("/{client}/phone", status_code=204)
    async def phone(caller: Writes, client: UUID, given: PhoneIn) -> None:
        """Say that a client's phone may be in other hands, so that nothing goes there, or is in theirs again."""
        row = await known_client(parts, client)
        if given.unsafe is None:
            await keep_client.mark_safe(parts, row, caller.id)
        else:
            await keep_client.mark_unsafe(parts, row, given.unsafe, caller.id)

    @routes.post("/{client}/notes", status_code=201)
    async def note(caller: Writes, client: UUID, given: NoteIn) -> NoteOut:
        """Write a note for colleagues about a client. It is sent to nobody."""
        row, made = await known_client(parts, client), new_id()
        await keep_client.write_note(parts, row, made, given.text.strip(), caller.id)
        return NoteOut(id=made)

    @routes.put("/{client}/caseworker", status_code=204)
    async def caseworker(caller: Writes, client: UUID, given: CaseworkerIn) -> None:
        """Hand a client to another caseworker, or to nobody. Harmless twice."""
        row = await known_client(parts, client)
        if given.caseworker is not None:
            taker = (await colleagues(parts)).get(given.caseworker)
            if taker is None or not taker.here or taker.role not in (Role.CASEWORKER, Role.SUPERVISOR):
                raise Problem(422, "Some fields are missing or wrong", errors=(WHO,))
        await keep_client.transfer(parts, row, given.caseworker, caller.id)

    return routes


WHO = {"field": "caseworker", "what": "no account that takes clients"}
