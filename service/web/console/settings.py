"""Settings and trust: the organisation, senders, caps, staff, keys of the API, the pause, the audit trail, and what a
seizure would reveal."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, Query
from fastapi.responses import Response
from pydantic import BeforeValidator

from flows.contact import Channel
from flows.quiet import EARLIEST, LATEST
from flows.roles import GRAVE, MAY, Role, Rule, Scope, changes_account
from service.actions import (
    api_keys,
    backup,
    bring,
    forget,
    keep_policy,
    keep_staff,
    seal_audit,
    stop_sending,
    tell_programs,
)
from service.actions.audit_acts import LOOKS, Act
from service.parts import Parts
from service.settings import Mode
from service.store import audit, control, kept, policy, senders, staff
from service.store.sealed import unseal_staff
from service.web.console.door import Visit, allow

PATH = "/console/settings"
PAGE = 100  # entries of the audit trail on a page
LOOKED = "looked"  # stands for every act of `LOOKS` in the filter
SignedIn = Annotated[Visit, allow(Rule.SIGNED_IN)]
Admin = Annotated[Visit, allow(Rule.SETTINGS)]
Keeper = Annotated[Visit, allow(Rule.STAFF)]
KeyMaker = Annotated[Visit, allow(Rule.TOKENS)]
Field = Annotated[str, Form(max_length=1000)]
Chosen = Annotated[UUID | None, BeforeValidator(lambda given: given or None)]  # a form sends what is not chosen as ""


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    @routes.get("")
    async def index(visit: SignedIn) -> Response:
        return visit.page("settings.html", paused=await control.read(parts.db))

    # --- how it works

    @routes.get("/organisation")
    async def organisation(visit: Admin) -> Response:
        s = parts.settings
        return visit.page(
            "organisation.html",
            settings=s,
            offered=sorted(parts.content.catalog.languages),
            drafts=len(parts.content.drafts),
            hours=parts.content.office,
            earliest=EARLIEST,
            latest=LATEST,
            live=s.mode is Mode.LIVE,
        )

    @routes.get("/sending")
    async def sending(visit: Admin) -> Response:
        return await _sending(visit)

    @routes.post("/sending/cap")
    async def cap(visit: Admin, name: Field = "", value: Field = "") -> Response:
        number = int(value) if value.isascii() and value.isdigit() and len(value) < 9 else 0
        if name not in policy.NAMES or not 1 <= number <= keep_policy.FURTHEST:
            return await _sending(visit, "cap")
        await keep_policy.change_cap(parts, name, number, visit.me.id)
        return visit.go(f"{PATH}/sending", "saved")

    async def _sending(visit: Visit, wrong: str = "") -> Response:
        shut = await senders.closed(parts.db)
        return visit.page(
            "sending.html",
            status=422 if wrong else 200,
            wrong=wrong,
            channels=[(str(way), shut.get(way)) for way in Channel],
            caps=asdict(await policy.read(parts.db)),
            provider="simulator" if parts.settings.simulated else "twilio",
            furthest=keep_policy.FURTHEST,
        )

    # --- the switch that stops everything

    @routes.get("/pause")
    async def pause_page(visit: SignedIn) -> Response:
        return visit.page("pause.html", stopped=await control.read(parts.db), wrong="")

    @routes.post("/pause")
    async def pause(visit: SignedIn) -> Response:
        await stop_sending.pause(parts, "from the console", visit.me.id)
        return visit.go(f"{PATH}/pause", "paused")

    @routes.post("/resume")
    async def resume(visit: Annotated[Visit, allow(Rule.RESUME)], code: Field = "") -> Response:
        if not await visit.proved(code):
            stopped = await control.read(parts.db)
            return visit.page("pause.html", status=422, stopped=stopped, wrong="code")
        await stop_sending.unpause(parts, visit.me.id)
        return visit.go(f"{PATH}/pause", "resumed")

    # --- staff

    @routes.get("/staff")
    async def staff_page(visit: Keeper) -> Response:
        return await _staff(visit)

    @routes.post("/staff")
    async def invite(visit: Keeper, email: Field = "", role: Field = "", code: Field = "") -> Response:
        if role not in set(Role) or not _is_email(email):
            return await _staff(visit, "email", email)
        if not await visit.proved(code):
            return await _staff(visit, "code", email)
        token = await keep_staff.invite(parts, email, Role(role), visit.me.id)
        return await (_staff(visit, "known", email) if token is None else _staff(visit, link=token))

    @routes.post("/staff/{account}/{act}")
    async def change(visit: Keeper, account: UUID, act: str, role: Field = "", code: Field = "") -> Response:
        async with parts.db.pool.acquire() as connection:
            known = await staff.one(connection, account) is not None
        if not known or act not in ("role", "reset", "close", "reopen"):
            return visit.page("problem.html", status=404, what="404")
        if not changes_account(visit.me.person, account):
            return await _staff(visit, "own")
        if not await visit.proved(code):
            return await _staff(visit, "code")
        if act == "reset":
            return await _staff(visit, link=await keep_staff.reset(parts, account, visit.me.id))
        if act == "role" and role not in set(Role):
            return await _staff(visit, "email")
        try:
            if act == "role":
                await keep_staff.change_role(parts, account, Role(role), visit.me.id)
            elif act == "close":
                await keep_staff.close(parts, account, visit.me.id)
            else:
                await keep_staff.reopen(parts, account, visit.me.id)
        except keep_staff.LastAdmin:
            return await _staff(visit, "last")
        return visit.go(f"{PATH}/staff", "saved")

    async def _staff(visit: Visit, wrong: str = "", email: str = "", link: str = "") -> Response:
        key, s = parts.vault.own_key("staff"), parts.settings
        people = [
            {
                "id": a.id,
                "email": unseal_staff(key, a.id, "email", a.email_sealed),
                "name": unseal_staff(key, a.id, "name", a.name_sealed) if a.name_sealed else "",
                "role": a.role,
                "state": "closed" if a.closed_at else "active" if a.password_sealed or s.simulated else "invited",
            }
            for a in await staff.everybody(parts.db)
        ]
        return visit.page(
            "staff.html",
            status=422 if wrong else 200,
            wrong=wrong,
            people=people,
            roles=list(Role),
            email=email,
            link=f"{s.public_url}/console/welcome/{link}" if link else "",
        )

    @routes.get("/roles")
    async def roles(visit: SignedIn) -> Response:
        rules = [rule for rule in Rule if rule is not Rule.OPEN]
        return visit.page("roles.html", roles=list(Role), rules=[(rule, MAY[rule]) for rule in rules])

    # --- keys of the API

    @routes.get("/tokens")
    async def tokens(visit: KeyMaker) -> Response:
        return await _tokens(visit)

    @routes.post("/tokens")
    async def make_token(
        visit: KeyMaker, label: Field = "", scope: Annotated[list[str] | None, Form()] = None, code: Field = ""
    ) -> Response:
        scopes = [Scope(s) for s in scope or () if s in set(Scope)]
        if not scopes or not label.strip():
            return await _tokens(visit, "scopes", label)
        if not await visit.proved(code):
            return await _tokens(visit, "code", label)
        return await _tokens(visit, made=await api_keys.make(parts, label, scopes, visit.me.id))

    @routes.post("/tokens/{token}/close")
    async def close_token(visit: KeyMaker, token: UUID) -> Response:
        await api_keys.close(parts, token, visit.me.id)
        return visit.go(f"{PATH}/tokens", "saved")

    async def _tokens(visit: Visit, wrong: str = "", label: str = "", made: str = "") -> Response:
        return visit.page(
            "tokens.html",
            status=422 if wrong else 200,
            wrong=wrong,
            tokens=await api_keys.keys(parts),
            scopes=list(Scope),
            grave=GRAVE,
            label=label,
            made=made,
        )

    # --- trust

    @routes.get("/audit")
    async def audit_page(
        visit: Annotated[Visit, allow(Rule.AUDIT)],
        before: Annotated[int | None, Query(ge=0, lt=1 << 63)] = None,
        by: Chosen = None,
        act: str = "",
        object: Chosen = None,
    ) -> Response:
        """The filter stands in the address: ids and fixed words, nothing personal. An act nobody knows is none."""
        return await _trail(visit, before, by, act, object)

    async def _trail(
        visit: Visit,
        before: int | None = None,
        by: UUID | None = None,
        act: str = "",
        object: UUID | None = None,
        found: seal_audit.Checked | None = None,
    ) -> Response:
        acts = LOOKS if act == LOOKED else (Act(act),) if act in set(Act) else ()
        entries = await audit.trail(parts.db, before, PAGE + 1, audit.Which(by, object, acts))
        key = parts.vault.own_key("staff")
        names = {
            a.id: unseal_staff(key, a.id, "email", a.email_sealed).partition("@")[0]
            for a in await staff.everybody(parts.db)
        }
        chosen = {"by": by, "act": act if acts else "", "object": object}
        wish = urlencode({name: str(value) for name, value in chosen.items() if value})
        return visit.page(
            "audit.html",
            entries=entries[:PAGE],
            names=names,
            more=entries[PAGE - 1].id if len(entries) > PAGE else None,
            chosen=chosen,
            wish=wish,
            looked=LOOKED,
            acts=list(Act),
            found=found,
        )

    @routes.post("/audit/check")
    async def check_audit(visit: Annotated[Visit, allow(Rule.AUDIT)]) -> Response:
        """Follow the seals of the trail from the first on."""
        return await _trail(visit, found=await seal_audit.check(parts))

    days = {
        "attachments": parts.settings.attachment_days,
        "files": bring.KEPT.days,
        "reports": tell_programs.KEPT.days,
        "erased": forget.KEPT.days,
    }
    key_days = backup.KEYS_LIVE.days

    @routes.get("/retention")
    async def retention(visit: SignedIn) -> Response:
        return visit.page(
            "retention.html",
            days=days,
            key_days=key_days,
            going=await kept.going(parts.db, days),
            real=parts.clock.real(),
            zone=parts.zone,
        )

    @routes.get("/seizure")
    async def seizure(visit: SignedIn) -> Response:
        return visit.page(
            "seizure.html",
            kept=await kept.counts(parts.db),
            exact=kept.EXACT,
            days=days,
            key_days=key_days,
            idle=staff.IDLE // timedelta(minutes=1),
            total=staff.TOTAL // timedelta(hours=1),
            keys="beside" if parts.settings.keys is None else "given",
        )

    @routes.get("/about")
    async def about(visit: SignedIn) -> Response:
        return visit.page("about.html")

    return routes


def _is_email(text: str) -> bool:
    before, _, after = text.strip().partition("@")
    return bool(before) and "." in after and not any(letter.isspace() for letter in text.strip())
