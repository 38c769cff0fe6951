"""One client's record: what is kept of them, what they agreed to, who has them, and two records that are one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from flows.contact import Channel
from flows.effects import Consent
from flows.people import CannotMerge, Tier
from flows.roles import Role, sees
from flows.thread import No
from flows.zones import HOME
from service.actions import keep_client, reply
from service.actions.audit_acts import Act
from service.actions.colleagues import colleagues
from service.actions.keep_client import Facts, HowAgreed, facts_of
from service.actions.merge_clients import merge, outlook
from service.actions.open_client import Opened, opened, search
from service.content.directory import languages
from service.parts import Parts
from service.store import people, tasks
from service.store.ids import new_id
from service.web.console.clients import PATH, Client, Field, Words, found, whose

TASKS = 50  # on a record
NOBODY = "nobody"


class Reader(StrEnum):
    """Who reads the phone."""

    THEY = "they"
    OTHERS = "others"
    UNKNOWN = "unknown"


_PRIVATE = {Reader.THEY: True, Reader.OTHERS: False, Reader.UNKNOWN: None}


class Stays(StrEnum):
    """Whose number and settings stay."""

    THIS = "this"
    OTHER = "other"


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    # --- the profile

    def recorded() -> dict[str, str]:
        """The languages somebody may rather hear, by their own names."""
        return {tag: languages()[tag].endonym for tag in parts.content.library.tongues.spoken}

    def edited(visit: Client, client: Opened, facts: Facts, phone: str, wrong: tuple[str, ...] = ()) -> Response:
        zones = HOME if facts.timezone in (None, *HOME) else (facts.timezone, *HOME)
        return visit.page(
            "client-edit.html", status=422 if wrong else 200, client=client, facts=facts, phone=phone, wrong=wrong,
            zones=zones, recorded=recorded(), spoken=keep_client.spoken(parts, facts.language),
            channels=list(Channel), tiers=list(Tier),
            readers=list(Reader), reader=next(who for who, yes in _PRIVATE.items() if yes is facts.phone_private),
        )  # fmt: skip

    @routes.get("/{client}/edit")
    async def edit(visit: Client, client: UUID) -> Response:
        shown = opened(parts, await found(parts, visit, client))
        await visit.trace(Act.CLIENT_SEEN, client)
        return edited(visit, shown, facts_of(shown), shown.phone.value)

    @routes.post("/{client}/edit")
    async def change(
        visit: Client,
        client: UUID,
        phone: Field,
        channel: Annotated[Channel, Form()],
        alias: Field = "",
        ref: Field = "",
        language: Field = "",
        timezone: Field = "",
        city: Field = "",
        safe_from: Field = "",
        safe_until: Field = "",
        early_texts: bool = Form(False),
        night_urgent: bool = Form(False),
        sms_fallback: bool = Form(False),
        reader: Annotated[Reader, Form()] = Reader.UNKNOWN,
        tier: Field = "",
        hears: Field = "",
    ) -> Response:
        from service.calendars.rows import read_phone  # the library of numbers takes a while

        row = await found(parts, visit, client)
        shown, address = opened(parts, row), read_phone(phone)
        try:
            opens, closes, timely = _time(safe_from), _time(safe_until), True
        except ValueError:
            opens, closes, timely = row.safe_from, row.safe_until, False
        given = Facts(
            address or shown.phone, channel, language or None, timezone or None, alias.strip(), ref.strip(),
            opens, closes, early_texts, night_urgent, sms_fallback, _PRIVATE[reader],
            Tier(tier) if tier in set(Tier) else None, hears if hears in recorded() else None, city.strip(),
        )  # fmt: skip
        facts, faults = keep_client.checked(given)
        wrong = [*faults, *(["phone"] if address is None else []), *([] if timely else ["hours"])]
        if not wrong and (taken := await keep_client.change(parts, row, facts, visit.me.id)):
            wrong = [f"{taken}-taken"]
        if wrong:
            return edited(visit, shown, replace(given, timezone=row.timezone), phone, tuple(wrong))
        return visit.go(f"{PATH}/{client}", "saved")

    # --- what they agreed to, what became of them, what was asked of us

    @routes.get("/{client}/record")
    async def record(visit: Client, client: UUID) -> Response:
        row = await found(parts, visit, client)
        await visit.trace(Act.CLIENT_SEEN, client)
        return visit.page(
            "client-record.html",
            client=opened(parts, row),
            consents=await people.consents(parts.db, client),
            history=await people.history(parts.db, client),
            tasks=await tasks.of(parts.db, client, TASKS),
            notes=await keep_client.notes(parts, row),
            who=await colleagues(parts),
            agreed=list(HowAgreed),
        )

    @routes.post("/{client}/consent")
    async def consent(
        visit: Client, client: UUID, says: Annotated[Consent, Form()], how: Annotated[HowAgreed, Form()]
    ) -> Response:
        row = await found(parts, visit, client)
        here = f"{PATH}/{client}/record"
        if says is Consent.UNASKED:
            return visit.go(here)
        await keep_client.record_consent(parts, row, says, how, visit.me.id)
        return visit.go(here, "consent-recorded")

    # --- to another caseworker

    async def passing(visit: Client, client: UUID, *, refusal: str = "", text: str = "", to: str = "") -> Response:
        row = await found(parts, visit, client)
        who = await colleagues(parts)
        takers = [c for c in who.values() if c.here and c.role in (Role.CASEWORKER, Role.SUPERVISOR)]
        return visit.page(
            "client-transfer.html", status=422 if refusal else 200, client=opened(parts, row), refusal=refusal,
            text=text, to=to, message=new_id(), now_with=who.get(row.caseworker) if row.caseworker else None,
            takers=[c for c in takers if c.id != row.caseworker],
        )  # fmt: skip

    @routes.get("/{client}/transfer")
    async def transfer_page(visit: Client, client: UUID) -> Response:
        return await passing(visit, client)

    @routes.post("/{client}/transfer")
    async def transfer(
        visit: Client, client: UUID, to: Field, message: Annotated[UUID, Form()], text: Words = ""
    ) -> Response:
        row = await found(parts, visit, client)
        who = await colleagues(parts)
        taker = None if to == NOBODY else next((c for c in who.values() if str(c.id) == to and c.here), None)
        if to != NOBODY and (taker is None or taker.role not in (Role.CASEWORKER, Role.SUPERVISOR)):
            return await passing(visit, client, refusal="taker", text=text, to=to)
        if text.strip():  # first: who cannot be told is passed on with their caseworker knowing it
            told = await reply.reply(parts, client, message, text, visit.me.id)
            if not isinstance(told, reply.Written):
                refusal = told.refusal if isinstance(told, No) else "again"
                return await passing(visit, client, refusal=refusal, text=text, to=to)
        await keep_client.transfer(parts, row, taker.id if taker else None, visit.me.id)
        stays = sees(visit.me.person, taker.id if taker else None)
        return visit.go(f"{PATH}/{client}" if stays else PATH, "client-passed")

    # --- two records of one person

    async def alike(visit: Client, client: UUID, wanted: str) -> Response:
        shown = opened(parts, await found(parts, visit, client))
        rows = await search(parts, wanted, whose(visit)) if wanted.strip() else []
        others = [opened(parts, row) for row in rows if row.id != client]
        return visit.page("client-merge.html", client=shown, wanted=wanted, others=others)

    @routes.get("/{client}/merge")
    async def merge_page(visit: Client, client: UUID) -> Response:
        return await alike(visit, client, "")

    @routes.post("/{client}/merge")
    async def merge_find(visit: Client, client: UUID, wanted: Field = "") -> Response:
        return await alike(visit, client, wanted)

    async def pair(visit: Client, client: UUID, other: UUID, stays: Stays, wrong: str = "") -> Response:
        both = await found(parts, visit, client), await found(parts, visit, other)
        keep, gone = both if stays is Stays.THIS else reversed(both)
        what: Any = await outlook(parts, keep, gone, visit.me.id)
        return visit.page(
            "client-merge-with.html", status=422 if wrong else 200, client=opened(parts, both[0]),
            other=opened(parts, both[1]), stays=stays, keep=opened(parts, keep), gone=opened(parts, gone),
            what=what, wrong=wrong or what.no or "", zone=str(parts.zone_of(keep.timezone)),
        )  # fmt: skip

    @routes.get("/{client}/merge/{other}")
    async def merge_look(visit: Client, client: UUID, other: UUID, stays: Stays = Stays.THIS) -> Response:
        return await pair(visit, client, other, stays)

    @routes.post("/{client}/merge/{other}")
    async def merge_do(
        visit: Client,
        client: UUID,
        other: UUID,
        stays: Annotated[Stays, Form()],
        stop_known: bool = Form(False),
        code: Field = "",
    ) -> Response:
        await found(parts, visit, client)
        await found(parts, visit, other)
        if not await visit.proved(code):
            return await pair(visit, client, other, stays, "code")
        keep, gone = (client, other) if stays is Stays.THIS else (other, client)
        no: CannotMerge | None = await merge(parts, keep, gone, visit.me.id, stop_known=stop_known)
        if no is not None:
            return await pair(visit, client, other, stays, no)
        return visit.go(f"{PATH}/{keep}", "clients-merged")

    return routes


def _time(text: str) -> time | None:
    """A time of day from a form. Raises ValueError for what is no time."""
    return time.fromisoformat(text) if text else None
