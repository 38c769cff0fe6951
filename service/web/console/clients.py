"""Clients and their threads: the list, one client, an answer, a note, the switches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows import roles
from flows.attachments import Shown
from flows.contact import Channel
from flows.effects import Consent
from flows.people import bad_tags, tags_in
from flows.quiet import EARLIEST, LATEST
from flows.roles import Rule, sees, sees_all
from flows.thread import LONGEST, No, Unsafe, window_open
from flows.whatsapp import MARGIN, WINDOW
from service.actions import households, keep_client, reply
from service.actions.attachments import Attachments, attached, open_attachment
from service.actions.colleagues import Colleague, colleagues
from service.actions.gist import gist
from service.actions.keep_client import Facts, HowAgreed
from service.actions.open_client import Line, mark_read, opened, search, thread
from service.actions.saved_replies import saved_replies
from service.actions.tag_clients import set_tags, tags_of, vocabulary
from service.actions.today import name
from service.content.machine import NoTranslation
from service.parts import Parts
from service.store import people
from service.store.ids import new_id
from service.store.people import Person
from service.web.attachments import as_file
from service.web.console.door import Visit, allow

PATH = "/console/clients"
SHOWN = 50  # clients on a page
LINES = 40  # of a thread at once
EVENTS = 20  # case events
AHEAD = 30  # lines of what was and will be sent
Client = Annotated[Visit, allow(Rule.CLIENTS)]
Field = Annotated[str, Form(max_length=200)]
Words = Annotated[str, Form(max_length=4 * LONGEST)]


class Agreed(StrEnum):
    """What the form of a new client says of their consent."""

    PAPER = HowAgreed.PAPER
    VOICE = HowAgreed.VOICE
    NOT_ASKED = "not_asked"


class Switch(StrEnum):
    ON = "on"
    OFF = "off"


def whose(visit: Visit) -> UUID | None:
    """Whose clients a member of staff sees; None: everybody's."""
    return roles.whose(visit.me.person)


async def found(parts: Parts, visit: Visit, client: UUID) -> Person:
    """A client whom the visitor may see. Raises 404 for every other."""
    row = await people.one(parts.db, client, parts.now())
    if row is None or not sees(visit.me.person, row.caseworker):
        raise HTTPException(404)
    return row


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    async def shown(
        visit: Visit, row: Person, *, status: int = 200, refusal: str = "", wrong_tags: str = "", **more: Any
    ) -> Response:
        page = await thread(parts, row, None, LINES)
        now = parts.now()
        draft = more.pop("draft", None)
        if draft is None:
            draft = await reply.draft(parts, row, visit.me.id)
        who = await colleagues(parts)
        return visit.page(
            "client.html",
            status=status,
            client=opened(parts, row),
            lines=page.lines,
            attached=await _attached(parts, page.lines),
            earlier=page.before,
            zone=str(parts.zone_of(row.timezone)),
            events=await people.events(parts.db, row.id, EVENTS),
            ledger=await people.ledger(parts.db, row.id, None, AHEAD),
            worker=who.get(row.caseworker) if row.caseworker else None,
            who=who,
            tags=(await tags_of(parts, [row.id]))[row.id],
            vocabulary=await vocabulary(parts),
            beside=[
                (one.named.id, name(parts, one.named), one.same_phone)
                for one in await people.beside(parts.db, row.id)
                if sees(visit.me.person, one.caseworker)
            ],
            helpers=await households.helpers_of(parts, row.id),
            saved=[one for one in await saved_replies(parts) if one.language in ("", row.language)],
            open=window_open(Channel(row.channel), row.heard_at, now),
            window_closes=row.heard_at + WINDOW - MARGIN if row.heard_at else None,
            held=row.held_until is not None and row.held_until > now,
            writes=writes(visit, row, who),
            offered=await reply.offered(parts, row),
            machine=bool(parts.settings.translate_url),
            gists=more.pop("gists", {}),
            unsafe=list(Unsafe),
            earliest=EARLIEST,
            latest=LATEST,
            draft=draft,
            weight=reply.weigh(parts, row, draft) if draft.strip() else None,
            message=new_id(),
            refusal=refusal,
            wrong_tags=wrong_tags,
            **more,
        )

    def writes(visit: Visit, row: Person, who: Mapping[UUID, Colleague]) -> str:
        """Which colleague is writing to them at this moment; "" for nobody."""
        if row.writing_by in (None, visit.me.id) or row.writing_until is None or row.writing_until <= parts.now():
            return ""
        return who[row.writing_by].name if row.writing_by in who else "?"

    async def listed(visit: Visit, rows: list[Person], **more: object) -> dict[str, Any]:
        who = await colleagues(parts) if sees_all(visit.me.person) else {}
        return {"clients": [opened(parts, row) for row in rows], "who": who, "tags": await vocabulary(parts), **more}

    @routes.get("")
    async def everybody(visit: Client, before: UUID | None = None, show: str = "", tag: UUID | None = None) -> Response:
        rows = await people.page(
            parts.db, parts.now(), whose(visit), before, SHOWN + 1,
            own=visit.me.id if show == "own" else None, free=show == "free", unread=show == "unread",
            failing=show == "failing", tag=tag,
        )  # fmt: skip
        more = rows[SHOWN - 1].id if len(rows) > SHOWN else None
        return visit.page(
            "clients.html",
            **await listed(visit, rows[:SHOWN], more=more, show=show, wanted="", tag=tag),
        )

    @routes.post("/find")
    async def find(visit: Client, wanted: Field = "") -> Response:
        """A form, not an address: what is looked for is somebody's name or number."""
        rows = await search(parts, wanted, whose(visit)) if wanted.strip() else []
        return visit.page(
            "clients.html",
            **await listed(visit, rows, more=None, show="found", wanted=wanted, tag=None),
        )

    async def form(
        visit: Visit, given: Mapping[str, object] | None = None, wrong: str = "", wrong_tags: str = ""
    ) -> Response:
        same = await search(parts, str(given["phone"]), whose(visit), 1) if given and wrong == "phone-taken" else []
        return visit.page(
            "client-new.html", status=422 if wrong or wrong_tags else 200, wrong=wrong, wrong_tags=wrong_tags,
            same=opened(parts, same[0]) if same else None,
            given=given, spoken=keep_client.spoken(parts), channels=list(Channel), agreed=list(HowAgreed),
            vocabulary=await vocabulary(parts),
        )  # fmt: skip

    @routes.get("/new")
    async def blank(visit: Client) -> Response:
        return await form(visit)

    @routes.post("/new")
    async def make(
        visit: Client,
        phone: Field,
        alias: Field = "",
        ref: Field = "",
        language: Field = "",
        channel: Annotated[Channel, Form()] = Channel.SMS,
        tags: Words = "",
        agreed: Annotated[Agreed, Form()] = Agreed.NOT_ASKED,
    ) -> Response:
        from service.calendars.rows import read_phone  # the library of numbers takes a while

        given = {
            "phone": phone, "alias": alias, "ref": ref, "language": language, "channel": channel, "tags": tags,
            "agreed": agreed,
        }  # fmt: skip
        address, wanted = read_phone(phone), tags_in(tags)
        bad = bad_tags(wanted) or ""
        if address is None or bad:
            return await form(visit, given, "" if address else "phone", bad)
        client = new_id()
        facts = Facts(address, channel, language or None, alias=alias.strip(), ref=ref.strip())
        how = None if agreed is Agreed.NOT_ASKED else HowAgreed(agreed)
        consent = Consent.GIVEN if how else Consent.UNASKED
        taken = await keep_client.make(parts, client, facts, visit.me.id, visit.me.id, consent, how)
        if taken is not None:
            return await form(visit, given, f"{taken}-taken")
        if wanted:
            await set_tags(parts, client, wanted, visit.me.id)
        return visit.go(f"{PATH}/{client}", "client-made")

    @routes.get("/{client}")
    async def one(visit: Client, client: UUID, use: UUID | None = None) -> Response:
        """`use`: a saved reply to begin with."""
        row = await found(parts, visit, client)
        await mark_read(parts, row, visit.me.id, row.wrote_at or parts.now())
        if use is None:
            return await shown(visit, row)
        begun = await reply.draft(parts, row, visit.me.id)
        saved = next((one.body for one in await saved_replies(parts) if one.id == use), "")
        return await shown(visit, row, draft="\n".join(filter(None, (begun, saved))))

    @routes.get("/{client}/earlier")
    async def earlier(visit: Client, client: UUID, at: datetime, line: UUID) -> Response:
        row = await found(parts, visit, client)
        page = await thread(parts, row, (at, line), LINES)
        return visit.page(
            "client-earlier.html", client=opened(parts, row), lines=page.lines, earlier=page.before,
            zone=str(parts.zone_of(row.timezone)), who=await colleagues(parts), machine=False, gists={},
            attached=await _attached(parts, page.lines),
        )  # fmt: skip

    @routes.get("/{client}/attachments/{attachment}")
    async def attachment(visit: Client, client: UUID, attachment: UUID) -> Response:
        """What a client sent, for whoever may see them."""
        body = await open_attachment(parts, await found(parts, visit, client), attachment, visit.me.id)
        if body is None:
            raise HTTPException(404)
        return as_file(body, shown=body.shown is not Shown.FILE)

    @routes.post("/{client}/gist/{line}")
    async def machine_gist(visit: Client, client: UUID, line: UUID) -> Response:
        """What a text is about, by machine, for whoever asked: shown beside it, kept nowhere."""
        row = await found(parts, visit, client)
        try:
            said = await gist(parts, row, line, visit.language, visit.me.id) or ""
        except NoTranslation:
            said = ""
        if visit.request.headers.get("hx-request"):
            return visit.page("gist.html", line=line, gist=said)
        return await shown(visit, row, gists={line: said})

    @routes.post("/{client}/ask-to-write")
    async def ask_to_write(visit: Client, client: UUID) -> Response:
        row = await found(parts, visit, client)
        asked = await reply.ask_to_write(parts, row, visit.me.id)
        return visit.go(f"{PATH}/{client}", "asked-to-write" if asked else "not-asked-to-write")

    @routes.post("/{client}/reply")
    async def answer(visit: Client, client: UUID, message: Annotated[UUID, Form()], text: Words = "") -> Response:
        row = await found(parts, visit, client)
        written = await reply.reply(parts, client, message, text, visit.me.id)
        if isinstance(written, reply.Written):
            await reply.writing(parts, row, visit.me.id, "")
            return visit.go(f"{PATH}/{client}", "answered")
        refusal = written.refusal if isinstance(written, No) else "again"
        return await shown(visit, row, status=422, refusal=refusal, draft=text)

    @routes.post("/{client}/weigh")
    async def weigh(visit: Client, client: UUID, text: Words = "") -> Response:
        """What the words cost, as they are typed; they are kept as a draft, and others see that somebody writes."""
        row = await found(parts, visit, client)
        await reply.writing(parts, row, visit.me.id, text)
        return visit.page(
            "weight.html", weight=reply.weigh(parts, row, text), zone=str(parts.zone_of(row.timezone)),
            writes=writes(visit, row, await colleagues(parts)), alone=False,
        )  # fmt: skip

    @routes.post("/{client}/release")
    async def release(visit: Client, client: UUID) -> Response:
        await found(parts, visit, client)
        await reply.let_go(parts, client, visit.me.id)
        return visit.go(f"{PATH}/{client}", "released")

    @routes.post("/{client}/tags")
    async def tag_client(visit: Client, client: UUID, tags: Words = "") -> Response:
        row = await found(parts, visit, client)
        if bad := await set_tags(parts, client, tags_in(tags), visit.me.id):
            return await shown(visit, row, status=422, wrong_tags=bad, typed_tags=tags)
        return visit.go(f"{PATH}/{client}", "tagged")

    @routes.post("/{client}/note")
    async def note(visit: Client, client: UUID, text: Words = "") -> Response:
        row = await found(parts, visit, client)
        if text.strip():
            await keep_client.write_note(parts, row, new_id(), text.strip(), visit.me.id)
        return visit.go(f"{PATH}/{client}", "noted")

    @routes.post("/{client}/automation/{state}")
    async def automation(visit: Client, client: UUID, state: Switch) -> Response:
        row = await found(parts, visit, client)
        await keep_client.turn_automation(parts, row, off=state is Switch.OFF, by=visit.me.id)
        return visit.go(f"{PATH}/{client}", f"automation-{state}")

    @routes.post("/{client}/notices/{state}")
    async def notices(visit: Client, client: UUID, state: Switch) -> Response:
        row = await found(parts, visit, client)
        await keep_client.turn_notices(parts, row, off=state is Switch.OFF, by=visit.me.id)
        return visit.go(f"{PATH}/{client}", f"notices-{state}")

    @routes.post("/{client}/unsafe")
    async def in_other_hands(visit: Client, client: UUID, why: Annotated[Unsafe, Form()]) -> Response:
        await keep_client.mark_unsafe(parts, await found(parts, visit, client), why, visit.me.id)
        return visit.go(f"{PATH}/{client}", "unsafe")

    @routes.post("/{client}/safe")
    async def in_their_hands(visit: Client, client: UUID) -> Response:
        await keep_client.mark_safe(parts, await found(parts, visit, client), visit.me.id)
        return visit.go(f"{PATH}/{client}", "safe")

    @routes.post("/{client}/take")
    async def take(visit: Client, client: UUID) -> Response:
        await keep_client.transfer(parts, await found(parts, visit, client), visit.me.id, visit.me.id)
        return visit.go(f"{PATH}/{client}", "client-taken")

    return routes


async def _attached(parts: Parts, lines: Sequence[Line]) -> Mapping[UUID, Attachments]:
    """What came with the messages among these lines."""
    return await attached(parts, [(line.id, line.media) for line in lines if line.media])
