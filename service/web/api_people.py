"""`/api/v1` for clients, messages, reminders and tasks. Numbers and names go in bodies, never in addresses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field, StrictBool

from flows.attachments import Kind
from flows.contact import Address, Channel
from flows.effects import Consent
from flows.people import BAD_TAG, Tier, bad_tags, tags_in
from flows.roles import Person as Actor
from flows.roles import Role, Scope
from flows.thread import LONGEST, No, Refusal
from service.actions import do_task, keep_client, open_client
from service.actions.attachments import Attachments, attached, open_attachment
from service.actions.audit_acts import Act
from service.actions.reply import OtherWords, Written, reply, weigh
from service.actions.tag_clients import set_tags, tags_of, vocabulary
from service.calendars.rows import read_phone
from service.parts import Parts
from service.store import people, tasks, threads
from service.store.people import Person
from service.web.api import (
    AT,
    ID,
    PREFIX,
    Caller,
    Key,
    Problem,
    WallTime,
    api_token,
    exactly,
    id_of,
    key_used,
    trace,
    wrong,
)
from service.web.attachments import as_file
from service.web.cursor import pack, unpack

MOST = 200
ATTACHMENT = {"id": ID, "kind": "jpeg", "type": "image/jpeg", "size": 48213, "here": True}
Limit = Annotated[int, Query(ge=1, le=MOST)]
Tags = Annotated[list[str], Field(max_length=100)]
REFUSED = {
    Refusal.EMPTY: "The text is empty",
    Refusal.TOO_LONG: f"The text is longer than {LONGEST} characters",
    Refusal.CASE_NUMBER: "The text holds an A-number, which must never stand in a message",
    Refusal.STOPPED: "The person said stop",
    Refusal.NO_CONSENT: "The person has not agreed to messages and has not written lately",
    Refusal.FROZEN: "The number is frozen until a person has looked at its open doubts",
    Refusal.UNSAFE: "The phone may be in other hands",
    Refusal.WINDOW: "WhatsApp takes free text only within 24 hours after the person wrote",
}


class ClientIn(BaseModel):
    """A client to make. `consent` and `how` come together."""

    model_config = exactly(
        phone="+12025550123",
        channel="sms",
        language="es",
        alias="Reading group 4",
        tags=["Saturday clinic"],
        consent="given",
        how="paper",
    )
    phone: str = Field(repr=False)
    channel: Channel | None = None
    language: str | None = Field(None, max_length=20, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    timezone: str | None = None
    alias: str = Field("", max_length=100, repr=False)
    ref: str = Field("", max_length=100, repr=False)
    safe_from: WallTime | None = None
    safe_until: WallTime | None = None
    early_texts: StrictBool = False
    night_urgent: StrictBool = False
    sms_fallback: StrictBool = False
    phone_private: StrictBool | None = None
    tier: Tier | None = None
    tags: Tags = Field([], repr=False)
    city: str = Field("", max_length=70, repr=False)
    consent: Literal[Consent.GIVEN, Consent.REFUSED] | None = None
    how: keep_client.HowAgreed | None = None


class ClientChange(BaseModel):
    """What to change; what is left out stays as it is."""

    model_config = exactly(language="ht", safe_from="09:00", safe_until="18:00")
    phone: str | None = Field(None, repr=False)
    channel: Channel | None = None
    language: str | None = Field(None, max_length=20, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    timezone: str | None = None
    alias: str | None = Field(None, max_length=100, repr=False)
    ref: str | None = Field(None, max_length=100, repr=False)
    safe_from: WallTime | None = None
    safe_until: WallTime | None = None
    early_texts: StrictBool | None = None
    night_urgent: StrictBool | None = None
    sms_fallback: StrictBool | None = None
    phone_private: StrictBool | None = None
    tier: Tier | None = None
    tags: Tags | None = Field(None, repr=False)
    city: str | None = Field(None, max_length=70, repr=False)


class ClientOut(BaseModel):
    model_config = exactly(
        id=ID,
        phone="+12025550123",
        alias="Reading group 4",
        ref="",
        channel="sms",
        language="es",
        timezone="America/New_York",
        city="Newark, NJ",
        consent="given",
        phone_private=True,
        tier="close",
        tags=["Saturday clinic"],
        frozen=False,
        unsafe=None,
        automation_off=False,
        caseworker=None,
        unread=True,
        wrote_at=AT,
        next_event_at=None,
        created_at=AT,
    )
    id: UUID
    phone: str
    alias: str
    ref: str
    channel: str
    language: str | None
    timezone: str | None
    city: str
    consent: str
    phone_private: bool | None
    tier: str | None
    tags: list[str]
    frozen: bool
    unsafe: str | None
    automation_off: bool
    caseworker: UUID | None
    unread: bool
    wrote_at: datetime | None
    next_event_at: datetime | None
    created_at: datetime


class TagOut(BaseModel):
    """A tag in use. `clients`: how many have it."""

    model_config = exactly(id=ID, text="Saturday clinic", clients=14)
    id: UUID
    text: str
    clients: int


class Page(BaseModel):
    """`next`: give it back as `cursor` for the page after this one; null on the last."""

    next: str | None = None


class ClientPage(Page):
    model_config = exactly(items=[], next=None)
    items: list[ClientOut]


class Wanted(BaseModel):
    """What to look for: an exact phone, an exact reference, or whole words of an alias."""

    model_config = exactly(wanted="reading group")
    wanted: str = Field(min_length=1, max_length=200, repr=False)


class MessageIn(BaseModel):
    model_config = exactly(client=ID, text="Your caseworker is in the office until 5 pm.")
    client: UUID
    text: str = Field(repr=False, max_length=20_000)


class WeightOut(BaseModel):
    """What a text costs, and when it would leave or why not (`refusal`). `outside_gsm7`: letters that make an SMS
    dearer. WhatsApp counts no segments."""

    model_config = exactly(text="…", encoding="GSM-7", segments=1, outside_gsm7=[], refusal=None, leaves_at=AT)
    text: str
    encoding: str
    segments: int | None
    outside_gsm7: list[str]
    refusal: Refusal | None
    leaves_at: datetime | None


class MessageOut(BaseModel):
    """`standing` is set for outbound messages: later, leaving, held, doubt, sent, delivered, read, failed, conflict,
    stopped, called_back, expired, human."""

    model_config = exactly(
        id=ID, client=ID, direction="out", at=AT, channel="sms", text="…", standing="delivered", reason="", leaves_at=AT
    )
    id: UUID
    client: UUID
    direction: Literal["in", "out"]
    at: datetime
    channel: str
    text: str
    purpose: str = ""
    standing: str | None = None
    reason: str = ""
    attachments: int = 0
    leaves_at: datetime | None = None


class AttachmentOut(BaseModel):
    """What came with a message. `type`: what it is by its own bytes; null where it was not kept (of a kind we do not
    keep, too large, gone at the provider). `here`: its body is still kept."""

    model_config = exactly(**ATTACHMENT)
    id: UUID
    kind: Kind
    type: str | None
    size: int
    here: bool


class AttachmentPage(BaseModel):
    """All that came with one message. `coming`: more is still to be fetched; `missing`: how many are not there."""

    model_config = exactly(items=[ATTACHMENT], missing=0, coming=False)
    items: list[AttachmentOut]
    missing: int
    coming: bool


class MessagePage(Page):
    model_config = exactly(items=[], next=None)
    items: list[MessageOut]


class Accepted(BaseModel):
    """It is in the outbox. `again`: this key was used before, and nothing was sent twice."""

    model_config = exactly(id=ID, leaves_at=AT, again=False)
    id: UUID
    leaves_at: datetime
    again: bool


class ReminderOut(BaseModel):
    model_config = exactly(
        event=ID,
        version=1,
        step="7-days",
        client=ID,
        due_at=AT,
        state="delivered",
        reason=None,
        confirmed="yes",
        message=ID,
        event_type="hearing.master",
        event_at=AT,
    )
    event: UUID
    version: int
    step: str
    client: UUID
    due_at: datetime
    state: str
    reason: str | None
    confirmed: str | None
    message: UUID | None
    event_type: str
    event_at: datetime


class ReminderPage(Page):
    model_config = exactly(items=[], next=None)
    items: list[ReminderOut]


class TaskOut(BaseModel):
    model_config = exactly(id=ID, kind="danger", urgent=True, due_at=AT, client=ID, event=None, owner=None, reason=None)
    id: UUID
    kind: str
    urgent: bool
    due_at: datetime
    client: UUID | None
    event: UUID | None
    owner: UUID | None
    reason: str | None


class TaskPage(Page):
    model_config = exactly(items=[], next=None)
    items: list[TaskOut]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    # --- clients

    @routes.get("/clients", tags=["clients"])
    async def clients(
        _: Annotated[Caller, api_token(Scope.CLIENTS_READ)],
        cursor: str = "",
        limit: Limit = 50,
        unread: bool = False,
        tag: UUID | None = None,
    ) -> ClientPage:
        """Clients, newest first. `tag`: the id of one that they have."""
        before = _cursor(cursor)
        after = before[1] if before else None
        found = await people.page(parts.db, parts.now(), None, after, limit + 1, unread=unread, tag=tag)
        more = pack(found[limit - 1].created_at, found[limit - 1].id) if len(found) > limit else None
        return ClientPage(items=await _clients(parts, found[:limit]), next=more)

    @routes.post("/clients/search", tags=["clients"])
    async def search(_: Annotated[Caller, api_token(Scope.CLIENTS_READ)], wanted: Wanted) -> ClientPage:
        """Clients by exact phone, exact reference, or whole words of their alias. Not paged: the first 50."""
        found = await open_client.search(parts, wanted.wanted, None)
        return ClientPage(items=await _clients(parts, found))

    @routes.get("/clients/{client}", tags=["clients"])
    async def one(_: Annotated[Caller, api_token(Scope.CLIENTS_READ)], client: UUID) -> ClientOut:
        """What is kept of one client."""
        return await _one(parts, client)

    @routes.get("/tags", tags=["clients"])
    async def tags(_: Annotated[Caller, api_token(Scope.CLIENTS_READ)]) -> list[TagOut]:
        """Every tag that some client has, by the alphabet."""
        return [TagOut(id=t.id, text=t.text, clients=t.clients) for t in await vocabulary(parts)]

    @routes.post("/clients", tags=["clients"], status_code=201)
    async def make(
        caller: Annotated[Caller, api_token(Scope.CLIENTS_WRITE)],
        given: ClientIn,
        response: Response,
        key: Key = None,
    ) -> ClientOut:
        """A new client. With an `Idempotency-Key`, doing it again answers with the same client."""
        if (given.consent is None) != (given.how is None):
            raise Problem(422, "consent and how come together")
        phone = _phone(given.phone)
        channel = given.channel or (Channel.SMS if phone.is_number else Channel.WHATSAPP)
        values = given.model_dump(exclude={"phone", "channel", "tags", "consent", "how"})
        facts = _facts(keep_client.Facts(phone, channel, **values))
        tags = _tags(given.tags)
        client = id_of(parts, caller, "client", key)
        consent = given.consent or Consent.UNASKED
        taken = await keep_client.make(parts, client, facts, caller.id, None, consent, given.how)
        if taken is not None:
            raise Problem(409, f"Another client has this {taken}")
        row = await known_client(parts, client)
        if row.phone_index != parts.vault.index("phone", phone.value):
            raise key_used()
        if tags:
            await set_tags(parts, client, tags, caller.id)
        response.headers["Location"] = f"{PREFIX}/clients/{client}"
        return await _one(parts, client)

    @routes.patch("/clients/{client}", tags=["clients"])
    async def change(
        caller: Annotated[Caller, api_token(Scope.CLIENTS_WRITE)], client: UUID, given: ClientChange
    ) -> ClientOut:
        """Change what is kept of a client. `tags` are all they have from then on."""
        row = await known_client(parts, client)
        values = given.model_dump(exclude_unset=True)
        nothing = [
            name for name in ("phone", "channel", "alias", "ref", "tags", *_SWITCHES) if values.get(name, "") is None
        ]
        if nothing:
            raise wrong(**dict.fromkeys(nothing, "not null"))
        values.pop("tags", None)
        tags = None if given.tags is None else _tags(given.tags)
        if given.phone is not None:
            values["phone"] = _phone(given.phone)
        facts = _facts(replace(keep_client.facts_of(open_client.opened(parts, row)), **values))
        if taken := await keep_client.change(parts, row, facts, caller.id):
            raise Problem(409, f"Another client has this {taken}")
        if tags is not None:
            await set_tags(parts, client, tags, caller.id)
        return await _one(parts, client)

    # --- messages

    @routes.get("/messages", tags=["messages"])
    async def messages(
        caller: Annotated[Caller, api_token(Scope.MESSAGES_READ)], client: UUID, cursor: str = "", limit: Limit = 50
    ) -> MessagePage:
        """A client's thread, newest first. Each look stands in the audit trail."""
        row = await known_client(parts, client)
        await trace(parts, caller, Act.THREAD_READ, client)
        page = await open_client.thread(parts, row, _cursor(cursor), limit, notes=False)
        items = [_message(row.id, line) for line in reversed(page.lines)]
        return MessagePage(items=items, next=pack(*page.before) if page.before else None)

    @routes.get("/messages/{message}", tags=["messages"])
    async def message(_: Annotated[Caller, api_token(Scope.MESSAGES_READ)], message: UUID) -> MessageOut:
        """An outbound message, and where it stands."""
        found = await threads.sent(parts.db, message)
        if found is None:
            raise Problem(404, "No such message")
        row = await known_client(parts, found[0])
        return _message(row.id, open_client.line(open_client.key_of(parts, row), found[1], parts.now()))

    @routes.get("/messages/{message}/attachments", tags=["messages"])
    async def attachments(_: Annotated[Caller, api_token(Scope.MESSAGES_READ)], message: UUID) -> AttachmentPage:
        """What came with a message that a client sent."""
        _row, came = await _attached(message)
        items = [AttachmentOut(id=a.id, kind=a.kind, type=a.type, size=a.size, here=a.here) for a in came.found]
        return AttachmentPage(items=items, missing=came.missing, coming=came.coming)

    @routes.get(
        "/messages/{message}/attachments/{attachment}",
        tags=["messages"],
        response_class=Response,
        responses={200: {"description": "The file, by its own type", "content": {"image/jpeg": {"example": "…"}}}},
    )
    async def attachment(
        caller: Annotated[Caller, api_token(Scope.MESSAGES_READ)], message: UUID, attachment: UUID
    ) -> Response:
        """The file that came with a message. Each look stands in the audit trail."""
        row, came = await _attached(message)
        here = any(one.id == attachment and one.here for one in came.found)
        body = await open_attachment(parts, row, attachment, caller.id) if here else None
        if body is None:
            raise Problem(404, "No such attachment of this message, or it is not kept any more")
        return as_file(body)

    async def _attached(message: UUID) -> tuple[Person, Attachments]:
        of = await threads.whose(parts.db, message)
        if of is None:
            raise Problem(404, "No such message of a client")
        client, media = of
        found = (await attached(parts, [(message, media)])).get(message, Attachments()) if media else Attachments()
        return await known_client(parts, client), found

    @routes.post("/messages", tags=["messages"], status_code=202)
    async def write(
        caller: Annotated[Caller, api_token(Scope.MESSAGES_WRITE)],
        given: MessageIn,
        response: Response,
        key: Key = None,
    ) -> Accepted:
        """Write to a client. With an `Idempotency-Key`, doing it again sends nothing twice. Automation holds its tongue
        for four hours, as after a caseworker's words."""
        done = await reply(parts, given.client, id_of(parts, caller, "message", key), given.text, caller.id)
        match done:
            case Written(id_, at, again):
                response.headers["Location"] = f"{PREFIX}/messages/{id_}"
                return Accepted(id=id_, leaves_at=at, again=again)
            case No(refusal):
                raise Problem(422, "Not sent", REFUSED[refusal], ({"field": "text", "what": str(refusal)},))
            case OtherWords():
                raise key_used()
            case None:
                raise Problem(404, "No such client")

    @routes.post("/messages/weigh", tags=["messages"])
    async def weighed(_: Annotated[Caller, api_token(Scope.MESSAGES_READ)], given: MessageIn) -> WeightOut:
        """What a text would cost as it would travel to a client now. Nothing is kept or sent."""
        found = weigh(parts, await known_client(parts, given.client), given.text)
        return WeightOut(
            text=found.text,
            encoding=found.cost.encoding,
            segments=found.cost.segments if found.segmented else None,
            outside_gsm7=list(found.cost.outside_gsm7) if found.segmented else [],
            refusal=found.refusal,
            leaves_at=found.at,
        )

    # --- reminders

    @routes.get("/reminders", tags=["reminders"])
    async def reminders(
        _: Annotated[Caller, api_token(Scope.REMINDERS_READ)],
        client: UUID | None = None,
        cursor: str = "",
        limit: Limit = 50,
    ) -> ReminderPage:
        """The ledger, of one client or of all: what was sent, what will be, and why something was not."""
        after = None
        if cursor:
            place, _dot, line = cursor.partition(".")
            version, _dot, step = line.partition(".")
            at = unpack(place)
            if at is None or not version.isdecimal():
                raise Problem(422, "This cursor is none of ours")
            after = (*at, int(version), step)
        found = await people.ledger(parts.db, client, after, limit + 1)
        last = found[limit - 1] if len(found) > limit else None
        return ReminderPage(
            items=[
                ReminderOut(
                    event=r.event,
                    version=r.version,
                    step=r.step,
                    client=r.client,
                    due_at=r.due_at,
                    state=r.state,
                    reason=r.reason,
                    confirmed=r.confirmed,
                    message=r.message,
                    event_type=r.type,
                    event_at=r.starts_at,
                )
                for r in found[:limit]
            ],
            next=f"{pack(last.due_at, last.event)}.{last.version}.{last.step}" if last else None,
        )

    # --- tasks

    @routes.get("/tasks", tags=["tasks"])
    async def open_tasks(
        _: Annotated[Caller, api_token(Scope.TASKS_READ)], cursor: UUID | None = None, limit: Limit = 50
    ) -> TaskPage:
        """Open tasks: urgent ones first, then by deadline."""
        found = await tasks.open_for(parts.db, None, cursor, limit + 1)
        return TaskPage(
            items=[
                TaskOut(
                    id=t.id,
                    kind=t.kind,
                    urgent=t.urgent,
                    due_at=t.due_at,
                    client=t.client,
                    event=t.case_event,
                    owner=t.owner,
                    reason=t.reason,
                )
                for t in found[:limit]
            ],
            next=str(found[limit - 1].id) if len(found) > limit else None,
        )

    @routes.post("/tasks/{task}/done", tags=["tasks"], status_code=204)
    async def done(caller: Annotated[Caller, api_token(Scope.TASKS_WRITE)], task: UUID) -> None:
        """Mark a task as done. One that is done already, or is none, answers 404."""
        # A token acts for the organisation: the object rules of people do not bind it, its scopes do.
        if not await do_task.do(parts, task, do_task.How.DONE, Actor(caller.id, Role.SUPERVISOR)):
            raise Problem(404, "No such open task")

    return routes


_SWITCHES = ("early_texts", "night_urgent", "sms_fallback")


def _cursor(text: str) -> tuple[datetime, UUID] | None:
    if not text:
        return None
    found = unpack(text)
    if found is None:
        raise Problem(422, "This cursor is none of ours")
    return found


async def known_client(parts: Parts, client: UUID) -> Person:
    """A client. Raises `Problem` for none."""
    row = await people.one(parts.db, client, parts.now())
    if row is None:
        raise Problem(404, "No such client")
    return row


def _phone(text: str) -> Address:
    phone = read_phone(text.strip())
    if phone is None:
        raise wrong(phone="not a phone number")
    return phone


def _facts(facts: keep_client.Facts) -> keep_client.Facts:
    """The same, checked. Raises `Problem`."""
    read, faults = keep_client.checked(facts)
    if faults:
        raise wrong(**dict(_FAULTS[fault] for fault in faults))
    return read


_FAULTS = {
    keep_client.Fault.ZONE: ("timezone", "not an IANA zone such as America/Chicago"),
    keep_client.Fault.CITY: ("city", "not a city with the two letters of its state, such as Houston, TX"),
    keep_client.Fault.HOURS: ("safe_from", "hours run from an earlier to a later time between 08:00 and 21:00"),
    keep_client.Fault.CHANNEL: ("channel", "this person is reached on WhatsApp only"),
}


def _tags(given: list[str]) -> tuple[str, ...]:
    """The same, each once. Raises `Problem`."""
    tags = tags_in(",".join(given))
    if bad := bad_tags(tags):
        raise wrong(tags=BAD_TAG[bad])
    return tags


async def _one(parts: Parts, client: UUID) -> ClientOut:
    return (await _clients(parts, [await known_client(parts, client)]))[0]


async def _clients(parts: Parts, rows: Sequence[Person]) -> list[ClientOut]:
    tags = await tags_of(parts, [row.id for row in rows])
    return [_client(parts, row, [tag.text for tag in tags[row.id]]) for row in rows]


def _client(parts: Parts, row: Person, tags: list[str]) -> ClientOut:
    shown = open_client.opened(parts, row)
    return ClientOut(
        id=row.id,
        phone=shown.phone.value,
        alias=shown.alias,
        ref=shown.ref,
        channel=row.channel,
        language=row.language,
        timezone=row.timezone,
        city=shown.home,
        consent=row.consent,
        phone_private=row.phone_private,
        tier=row.tier,
        tags=tags,
        frozen=row.frozen_at is not None,
        unsafe=row.unsafe_why,
        automation_off=row.automation_off_at is not None,
        caseworker=row.caseworker,
        unread=row.unread,
        wrote_at=row.wrote_at,
        next_event_at=row.next_at,
        created_at=row.created_at,
    )


def _message(client: UUID, line: open_client.Line) -> MessageOut:
    return MessageOut(
        id=line.id,
        client=client,
        direction="in" if line.kind == "in" else "out",
        at=line.at,
        channel=line.channel,
        text=line.words.as_text() if line.words.choices else line.words.body,
        purpose=line.what if line.kind == "out" else "",
        standing=line.standing,
        reason=line.reason,
        attachments=line.media,
        leaves_at=line.due_at if line.kind == "out" else None,
    )
