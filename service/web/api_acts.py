"""`/api/v1` for what staff do about one client beside writing: consent, switches, notes, whose they are, what is
written down of them, and two records that are one person."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field, StrictBool

from flows.effects import Consent
from flows.people import CannotMerge
from flows.roles import Role, Scope
from flows.thread import Unsafe
from service.actions import households, keep_client, reply
from service.actions.audit_acts import Act
from service.actions.colleagues import colleagues
from service.actions.merge_clients import merge, outlook
from service.calendars.rows import fold_space
from service.errors import WrongKeys
from service.parts import Parts
from service.store import people
from service.store.ids import new_id
from service.store.people import Person
from service.web.api import AT, ID, PREFIX, Caller, Problem, api_token, exactly, like, trace, wrong
from service.web.api_people import known_client

Reads = Annotated[Caller, api_token(Scope.CLIENTS_READ)]
Writes = Annotated[Caller, api_token(Scope.CLIENTS_WRITE)]
Merges = Annotated[Caller, api_token(Scope.CLIENTS_MERGE)]


class ConsentIn(BaseModel):
    """What somebody said about messages, and how they said it."""

    model_config = exactly(consent="given", how="paper")
    consent: Literal[Consent.GIVEN, Consent.REFUSED, Consent.STOPPED]
    how: keep_client.HowAgreed


class AutomationIn(BaseModel):
    """`off`: nothing automatic goes to them."""

    model_config = exactly(off=True)
    off: StrictBool


class NoticesIn(BaseModel):
    """`off`: they want only their dates, and no notices."""

    model_config = exactly(off=True)
    off: StrictBool


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


class NoteShown(BaseModel):
    id: UUID
    by: UUID
    at: datetime
    text: str = Field(repr=False)


class Notes(BaseModel):
    model_config = like(items=[{"id": ID, "by": ID, "at": AT, "text": "They have a new lawyer."}])
    items: list[NoteShown]


class ConsentOut(BaseModel):
    consent: str
    how: str
    language: str | None
    at: datetime


class ChangeOut(BaseModel):
    """`source`, `target`: of a transfer, from which caseworker to which."""

    what: str
    by: UUID
    source: UUID | None
    target: UUID | None
    at: datetime


class RecordOut(BaseModel):
    """What a client agreed to and how, and what became of their record; newest first."""

    model_config = like(
        consents=[{"consent": "given", "how": "paper", "language": "es", "at": AT}],
        changes=[{"what": "made", "by": ID, "source": None, "target": None, "at": AT}],
    )
    consents: list[ConsentOut]
    changes: list[ChangeOut]


class HouseholdIn(BaseModel):
    """`word`: as files have it for this household; null: they belong with nobody."""

    model_config = exactly(word="FAM-12")
    word: str | None = Field(min_length=1, max_length=200, repr=False)


class MergeLook(BaseModel):
    """`gone`: the record that becomes part of the other."""

    model_config = exactly(gone=ID)
    gone: UUID


class MergeIn(BaseModel):
    """`stop_known`: one of them said stop or no; whoever asks for this knows it, and it stands afterwards."""

    model_config = exactly(gone=ID, stop_known=False)
    gone: UUID
    stop_known: StrictBool = False


class OutlookOut(BaseModel):
    """`consent`: what stands afterwards; `stop`: `stop_known` must be said; `no`: why it is not possible now; `texts`
    and `case_events`: how many go along; `twice`: dates ahead that both have, kept once; `called_back`: messages to
    the number that goes."""

    model_config = like(consent="given", stop=False, no=None, texts=31, case_events=2, twice=1, called_back=3)
    consent: Consent
    stop: bool
    no: CannotMerge | None
    texts: int
    case_events: int
    twice: int
    called_back: int


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
                raise wrong(caseworker="no account that takes clients")
        await keep_client.transfer(parts, row, given.caseworker, caller.id)

    @routes.get("/{client}/notes")
    async def notes(caller: Reads, client: UUID) -> Notes:
        """What colleagues wrote about a client: the newest 50. Each look stands in the audit trail."""
        found = await keep_client.notes(parts, await known_client(parts, client))
        await trace(parts, caller, Act.CLIENT_SEEN, client)
        return Notes(items=[NoteShown(id=n.id, by=n.by, at=n.at, text=n.text) for n in found])

    @routes.get("/{client}/record")
    async def record(_: Reads, client: UUID) -> RecordOut:
        """What a client agreed to and how, and what became of their record."""
        await known_client(parts, client)
        return RecordOut(
            consents=[
                ConsentOut(consent=c.consent, how=c.how, language=c.language, at=c.at)
                for c in await people.consents(parts.db, client)
            ],
            changes=[
                ChangeOut(what=c.what, by=c.by, source=c.source, target=c.target, at=c.at)
                for c in await people.history(parts.db, client)
            ],
        )

    @routes.put("/{client}/household", status_code=204)
    async def household(caller: Writes, client: UUID, given: HouseholdIn) -> None:
        """Say whom a client belongs with, by the word that files have for it. Harmless twice."""
        await known_client(parts, client)
        word = fold_space(given.word or "")
        if given.word is not None and not word:
            raise wrong(word="empty")
        if not await households.set_household(parts, client, word, caller.id):
            raise Problem(409, "Not possible now", "somebody at their number belongs to another household")

    @routes.post("/{client}/release", status_code=204)
    async def release(caller: Annotated[Caller, api_token(Scope.MESSAGES_WRITE)], client: UUID) -> None:
        """The human is done with a thread: automation may answer again. Harmless twice."""
        await known_client(parts, client)
        await reply.let_go(parts, client, caller.id)

    @routes.post("/{client}/ask-to-write", status_code=204)
    async def ask_to_write(caller: Annotated[Caller, api_token(Scope.MESSAGES_WRITE)], client: UUID) -> None:
        """Ask somebody whose WhatsApp window is closed to write, in the words Meta approved; once a day at most."""
        if not await reply.ask_to_write(parts, await known_client(parts, client), caller.id):
            raise Problem(409, "Not possible now", "it is not offered for this person, or was done within a day")

    # --- two records of one person

    @routes.post("/{client}/merge/look")
    async def look(caller: Merges, client: UUID, given: MergeLook) -> OutlookOut:
        """What making one record of two would do. Nothing is kept."""
        keep, gone = await two(client, given.gone)
        try:
            what = await outlook(parts, keep, gone, caller.id)
        except WrongKeys:
            raise _closed() from None
        return OutlookOut(
            consent=what.consent,
            stop=what.stop,
            no=what.no,
            texts=what.texts,
            case_events=what.events,
            twice=what.twins,
            called_back=len(what.waiting),
        )

    @routes.post("/{client}/merge", status_code=204)
    async def one_of_two(caller: Merges, client: UUID, given: MergeIn) -> None:
        """Make one record of two, for good: this one's number and settings stay. It cannot be taken back."""
        await two(client, given.gone)
        try:
            no = await merge(parts, client, given.gone, caller.id, stop_known=given.stop_known)
        except WrongKeys:
            raise _closed() from None
        if no is not None:
            raise Problem(409, "Not possible now", _NO[no])

    async def two(client: UUID, gone: UUID) -> tuple[Person, Person]:
        keep, other = await known_client(parts, client), await known_client(parts, gone)
        if client == gone:
            raise wrong(gone="the same record")
        return keep, other

    return routes


def _closed() -> Problem:
    return Problem(409, "Not possible now", "something of the record that goes does not open with the keys here")


_NO = {
    CannotMerge.SAME: "they are one already",
    CannotMerge.BUSY: "a message to the record that goes is on its way, or in doubt",
    CannotMerge.LEAVING: "one of them has asked to be forgotten",
    CannotMerge.STOP: "one of them said stop or no: say stop_known",
}
