"""`/api/v1` for how the installation works: whether it sends, its caps, ladders, places and the programs it tells. A
program may pause; only a person lets sending go on."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field, StrictBool

from flows.case_events import EventType
from flows.ladders import LadderError, Rung, Wording, ladder
from flows.quiet import EARLIEST, LATEST
from flows.roles import Scope
from service.actions import foresee, keep_policy, stop_sending, tell_programs
from service.actions.venues import Place, put, remove, venues
from service.calendars.rows import read_zone
from service.parts import Parts
from service.store import control, ladders, policy, senders
from service.store.venues import KINDS
from service.web.api import AT, ID, PREFIX, Caller, Problem, WallTime, api_token, exactly, like, wrong

MOST = 200
LOOKS = timedelta(days=30)  # ahead in which the difference of a ladder is told
CAPS = {"strangers_hour": 60, "strangers_day": 300, "messages_hour": 2000, "messages_day": 20000, "stale_days": 60}
PLACE = {
    "code": "ICE-NWK", "kind": "ice", "name": "ICE Newark field office", "address": "970 Broad Street",
    "city": "Newark, NJ", "zone": "America/New_York", "caution": "", "closed": False, "own": True,
}  # fmt: skip
STEPS = [{"days": 7, "wording": "ask"}, {"days": 1, "wording": "soon"}, {"days": None, "wording": "soon"}]
WEBHOOK = {"id": ID, "host": "cases.example.org", "facts": ["confirmation"], "waiting": 0, "failed": 0,
           "told_at": AT, "created_at": AT}  # fmt: skip
Reads = Annotated[Caller, api_token(Scope.SETTINGS_READ)]
Writes = Annotated[Caller, api_token(Scope.SETTINGS_WRITE)]
Code = Annotated[str, Path(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9._-]+$")]
Text = Annotated[str, Field(max_length=200)]


class SendingOut(BaseModel):
    """`going`: whether anything leaves; `closed`: channels on which nothing leaves now, and why; `recovering_since`: a
    restored copy waits for a person."""

    model_config = like(going=True, paused_at=None, why=None, recovering_since=None, closed={})
    going: bool
    paused_at: datetime | None
    why: str | None
    recovering_since: datetime | None
    closed: dict[str, str]


class SettingsOut(BaseModel):
    """`earliest`, `latest`: between these hours of a person's own clock we text, unless they asked otherwise."""

    model_config = like(
        mode="live", organisation="Newark Legal Aid", phone="+12025550100", timezone="America/New_York",
        languages=["en", "es"], earliest="08:00:00", latest="21:00:00", attachment_days=30, caps=CAPS,
    )  # fmt: skip
    mode: str
    organisation: str
    phone: str
    timezone: str
    languages: list[str]
    earliest: WallTime
    latest: WallTime
    attachment_days: int
    caps: dict[str, int]


class CapIn(BaseModel):
    model_config = exactly(value=500)
    value: int = Field(ge=1, le=keep_policy.FURTHEST)


class LadderStep(BaseModel):
    """`days` before the day of the date; null: its morning."""

    model_config = exactly(days=7, wording="ask")
    days: int | None = Field(ge=1, le=365)
    wording: Wording


class LadderIn(BaseModel):
    model_config = exactly(steps=STEPS)
    steps: list[LadderStep] = Field(min_length=1, max_length=20)


class LadderOut(BaseModel):
    """When reminders of a type of date go."""

    event_type: EventType
    steps: list[LadderStep]


class Ladders(BaseModel):
    model_config = like(items=[{"event_type": "ice.check_in", "steps": STEPS}])
    items: list[LadderOut]


class DifferenceOut(BaseModel):
    """Of the next 30 days: for how many dates something would change, and how many texts more and fewer, by step."""

    model_config = like(case_events=34, added={"7-days": 30}, gone={"3-days": 12})
    case_events: int
    added: dict[str, int]
    gone: dict[str, int]


class PlaceIn(BaseModel):
    """`zone`: the place's own clock; `caution`: what to check before relying on it."""

    model_config = exactly(**{name: PLACE[name] for name in ("kind", "name", "address", "city", "zone")})
    kind: str = Field(pattern=f"^({'|'.join(KINDS)})$")
    name: Text = Field(min_length=1)
    zone: Text
    address: Text = ""
    city: Text = ""
    caution: Text = ""
    closed: StrictBool = False


class PlaceOut(BaseModel):
    """`own`: from the organisation's list, not a court as shipped."""

    code: str
    kind: str
    name: str
    address: str
    city: str
    zone: str
    caution: str
    closed: bool
    own: bool


class PlacePage(BaseModel):
    """`next`: give it back as `cursor` for the page after this one; null on the last."""

    model_config = like(items=[PLACE], next=None)
    items: list[PlaceOut]
    next: str | None


class WebhookOut(BaseModel):
    """A program that is told facts. `waiting`, `failed`: what it has not taken yet, and what was given up."""

    id: UUID
    host: str
    facts: list[str]
    waiting: int
    failed: int
    told_at: datetime | None
    created_at: datetime


class Webhooks(BaseModel):
    model_config = like(items=[WEBHOOK])
    items: list[WebhookOut]


class Again(BaseModel):
    """How many facts it is told anew."""

    model_config = like(facts=3)
    facts: int


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    # --- the switch that stops everything

    @routes.get("/sending", tags=["sending"])
    async def sending(_: Annotated[Caller, api_token(Scope.SENDING_READ)]) -> SendingOut:
        """Whether anything leaves, and why not."""
        now = await control.read(parts.db)
        return SendingOut(
            going=now.going,
            paused_at=now.paused_at,
            why=now.paused_why,
            recovering_since=now.recovering_since,
            closed=await senders.closed(parts.db),
        )

    @routes.post("/sending/pause", tags=["sending"], status_code=204)
    async def pause(caller: Annotated[Caller, api_token(Scope.SENDING_PAUSE)]) -> None:
        """Nothing leaves any more until a person lets it go on in the console. Harmless twice."""
        await stop_sending.pause(parts, "by another program", caller.id)

    # --- settings

    @routes.get("/settings", tags=["settings"])
    async def settings(_: Reads) -> SettingsOut:
        """How this installation is set up. Secrets are not among it."""
        s = parts.settings
        return SettingsOut(
            mode=s.mode,
            organisation=s.org_name,
            phone=s.org_phone,
            timezone=parts.zone.key,
            languages=sorted(parts.content.catalog.languages),
            earliest=EARLIEST,
            latest=LATEST,
            attachment_days=s.attachment_days,
            caps=asdict(await policy.read(parts.db)),
        )

    @routes.put("/settings/caps/{name}", tags=["settings"], status_code=204)
    async def cap(caller: Writes, name: Annotated[str, Path(examples=["messages_day"])], given: CapIn) -> None:
        """Change a cap. Harmless twice."""
        if name not in policy.NAMES:
            raise Problem(404, "No such cap", f"there are {', '.join(policy.NAMES)}")
        await keep_policy.change_cap(parts, name, given.value, caller.id)

    @routes.get("/settings/ladders", tags=["settings"])
    async def all_ladders(_: Reads) -> Ladders:
        """When reminders go, for each type of date."""
        found = await ladders.current(parts.db)
        return Ladders(
            items=[
                LadderOut(event_type=kind, steps=[LadderStep(days=r.days, wording=r.wording) for r in rungs])
                for kind, rungs in found.items()
            ]
        )

    @routes.post("/settings/ladders/{event_type}/look", tags=["settings"])
    async def look(_: Writes, event_type: EventType, given: LadderIn) -> DifferenceOut:
        """What another ladder would change. Nothing is kept."""
        seen = await foresee.difference(parts, event_type, _rungs(event_type, given), parts.now() + LOOKS)
        added, gone = (dict(sorted(Counter(told.step for told in each).items())) for each in (seen.added, seen.gone))
        return DifferenceOut(case_events=seen.events, added=added, gone=gone)

    @routes.put("/settings/ladders/{event_type}", tags=["settings"], status_code=204)
    async def set_ladder(caller: Writes, event_type: EventType, given: LadderIn) -> None:
        """Put a ladder in the place of a type's. Dates ahead are planned anew; what was sent stays."""
        await foresee.set_ladder(parts, event_type, _rungs(event_type, given), caller.id)

    # --- places

    @routes.get("/venues", tags=["venues"])
    async def places(
        _: Annotated[Caller, api_token(Scope.EVENTS_READ)],
        cursor: Annotated[str, Query(max_length=40)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    ) -> PlacePage:
        """The places a date may name by their code: courts, and the organisation's own list."""
        known = await venues(parts.db)
        codes = sorted(code for code in known if code > cursor)
        items = [PlaceOut(**asdict(known[code])) for code in codes[:limit]]
        return PlacePage(items=items, next=items[-1].code if len(codes) > limit else None)

    @routes.put("/venues/{code}", tags=["venues"], status_code=204)
    async def keep_place(caller: Writes, code: Code, given: PlaceIn) -> None:
        """Add a place to the organisation's list, or say anew what it is; a court can be corrected. Dates that are
        there already keep what they say. Harmless twice."""
        zone = read_zone(given.zone)
        if zone is None:
            raise wrong(zone="not an IANA zone such as America/Chicago")
        await put(parts, Place(code.upper(), own=True, **given.model_dump() | {"zone": zone.key}), caller.id)

    @routes.delete("/venues/{code}", tags=["venues"], status_code=204)
    async def drop_place(caller: Writes, code: Code) -> None:
        """Take a place off the organisation's list; a court is then as it is shipped."""
        if not await remove(parts, code.upper(), caller.id):
            raise Problem(404, "Not on the organisation's own list")

    # --- other programs that are told; a new one is a person's to add

    @routes.get("/webhooks", tags=["webhooks"])
    async def told(_: Reads) -> Webhooks:
        """Programs that are told what people said, and whether they take it."""
        return Webhooks(
            items=[
                WebhookOut(
                    id=p.row.id,
                    host=urlsplit(p.url).hostname or "",
                    facts=list(p.row.events),
                    waiting=p.row.waiting,
                    failed=p.row.failed,
                    told_at=p.row.told_at,
                    created_at=p.row.created_at,
                )
                for p in await tell_programs.listed(parts, 0)
            ]
        )

    @routes.post("/webhooks/{webhook}/again", tags=["webhooks"])
    async def again(caller: Writes, webhook: UUID) -> Again:
        """Tell a program anew what it has not taken, also what was given up."""
        return Again(facts=await tell_programs.again(parts, webhook, caller.id))

    @routes.delete("/webhooks/{webhook}", tags=["webhooks"], status_code=204)
    async def end(caller: Writes, webhook: UUID) -> None:
        """Tell a program nothing any more."""
        if not await tell_programs.remove(parts, webhook, caller.id):
            raise Problem(404, "No such program")

    return routes


def _rungs(kind: EventType, given: LadderIn) -> tuple[Rung, ...]:
    try:
        return ladder(kind, [(step.days, step.wording) for step in given.steps])
    except LadderError as error:
        raise wrong(steps=str(error)) from None
