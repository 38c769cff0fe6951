"""Who belongs with a client: others of the household or on the phone, how they are told apart, and the numbers that are
told their dates because they want it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.contact import Channel
from flows.helpers import MOST, Relation
from flows.roles import sees
from service.actions import households, keep_client
from service.actions.households import CannotHelp
from service.actions.open_client import opened
from service.actions.today import name
from service.parts import Parts
from service.store import people
from service.store.people import Person
from service.web.console.clients import PATH, Client, Field, found

_AT = {CannotHelp.PHONE: "phone", CannotHelp.LABEL: "label"}


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    async def shown(
        visit: Client, row: Person, wrong: Mapping[str, str] | None = None, given: Mapping[str, str] | None = None
    ) -> Response:
        """`wrong`: field → the word that says what is wrong with it."""
        home = await households.household_of(parts, row.id)
        if home is None:
            raise HTTPException(404)  # a helper's own number: nobody belongs with it
        labels = {member.client: member.label for member in home.members}
        beside = await people.beside(parts.db, row.id)
        seen = [one for one in beside if sees(visit.me.person, one.caseworker)]
        return visit.page(
            "client-people.html",
            status=422 if wrong else 200,
            client=opened(parts, row),
            label=home.label,
            household=home.household is not None,
            members=[(one.named.id, name(parts, one.named), one.same_phone, labels.get(one.named.id)) for one in seen],
            unseen=len(beside) - len(seen),
            helpers=await households.helpers_of(parts, row.id),
            most=MOST,
            relations=list(Relation),
            channels=list(Channel),
            spoken=keep_client.spoken(parts),
            wrong=wrong or {},
            given=given or {},
        )

    @routes.get("/{client}/people")
    async def belonging(visit: Client, client: UUID) -> Response:
        return await shown(visit, await found(parts, visit, client))

    @routes.post("/{client}/label")
    async def call(visit: Client, client: UUID, called: Field = "") -> Response:
        from service.calendars.rows import label_of  # the library of numbers takes a while

        row = await found(parts, visit, client)
        label = label_of(called.strip())
        if not label:
            return await shown(visit, row, {"called": "label"}, {"called": called})
        if not await households.set_label(parts, client, label, visit.me.id):
            return await shown(visit, row, {"called": "label-taken"}, {"called": called})
        return visit.go(f"{PATH}/{client}/people", "saved")

    @routes.post("/{client}/household")
    async def belong(visit: Client, client: UUID, word: Field = "", leave: bool = Form(False)) -> Response:
        """Whom they belong with: by the word that files have for it, or nobody any more."""
        from service.calendars.rows import fold_space  # the library of numbers takes a while

        row, folded = await found(parts, visit, client), fold_space(word)
        if not (folded or leave):
            return await shown(visit, row, {"word": "household"})
        if not await households.set_household(parts, client, "" if leave else folded, visit.me.id):
            return await shown(visit, row, {"word": "household-other"}, {"word": word})
        return visit.go(f"{PATH}/{client}/people", "saved")

    @routes.post("/{client}/helpers")
    async def ask(
        visit: Client,
        client: UUID,
        relation: Annotated[Relation, Form()],
        phone: Field = "",
        label: Field = "",
        language: Field = "",
        channel: Annotated[Channel, Form()] = Channel.SMS,
        wanted: bool = Form(False),
    ) -> Response:
        """Ask a number whether it may be told. The client must have asked for it, and whoever adds it says so."""
        from service.calendars.rows import label_of, read_phone

        row = await found(parts, visit, client)
        given = {"phone": phone, "label": label, "language": language, "channel": channel, "relation": relation}
        address, called = read_phone(phone.strip()), label_of(label.strip())
        wrong = {} if address else {"phone": "phone"}
        wrong |= {} if called is not None else {"label": "label"}
        wrong |= {} if wanted else {"wanted": "wanted"}
        if address is None or called is None or wrong:
            return await shown(visit, row, wrong, given)
        added = await households.add_helper(
            parts,
            client,
            address,
            relation,
            visit.me.id,
            label=called,
            language=language if language in keep_client.spoken(parts) else None,
            channel=channel if address.is_number else None,
        )
        if added is CannotHelp.UNKNOWN:
            raise HTTPException(404)
        if isinstance(added, CannotHelp):
            return await shown(visit, row, {_AT.get(added, "many"): f"cannot-{added.name.lower()}"}, given)
        return visit.go(f"{PATH}/{client}/people", "helper-asked")

    @routes.post("/{client}/helpers/{helper}/stop")
    async def stop(visit: Client, client: UUID, helper: UUID) -> Response:
        await found(parts, visit, client)
        if not await households.remove_helper(parts, client, helper, visit.me.id):
            raise HTTPException(404)
        return visit.go(f"{PATH}/{client}/people", "helper-stopped")

    return routes
