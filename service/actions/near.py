"""Dates that stand in each other's way, and dates far from home: work for a person on the day they are entered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts
from flows.clashes import Clash, Far, Home, Placed, clash, far_from_home
from flows.effects import TaskKind
from flows.places import state_of
from service import log
from service.content.directory import Court, courts, find_city
from service.errors import WrongKeys
from service.parts import Parts
from service.store import case_events, sealed, tasks
from service.store.engine import Connection
from service.store.ids import new_id

WITHIN = timedelta(days=1)
SAME_DAY = "two dates on the same day: both must be attended, or one moved by its office"
TOO_FAR = "two dates with too little time between for the way: both must be attended, or one moved by its office"
HOUSEHOLD = "two people of one household, at two places about the same time: who goes with whom?"
FAR = "far from home: explain travel, and asking the court to move it; a new address alone does not move the court"

_log = log.get("near")


async def tasks_about(parts: Parts, tx: Connection, events: Sequence[UUID], now: datetime) -> list[tasks.Open]:
    """The tasks that new or changed events ask for. One task for each pair, whichever of the two was entered last."""
    found: dict[str, tasks.Open] = {}
    for each in await case_events.near(tx, events, now):
        try:
            key = parts.vault.client_key(each.client, each.key)
            facts = sealed.unseal_facts(key, each.id, each.facts_sealed)
            other = None
            if each.other and each.other_sealed:
                whose = each.other_client or each.client
                other_key = key if whose == each.client else parts.vault.client_key(whose, each.other_key)
                other = sealed.unseal_facts(other_key, each.other, each.other_sealed)
        except WrongKeys:
            _log.error("an event does not open", case_event=str(each.id))
            continue
        alone = each.other_client in (None, each.client)
        if other is not None and (how := clash(placed(facts), placed(other), alone=alone)):
            pair = ":".join(sorted((str(each.id), str(each.other))))
            why = (SAME_DAY if how is Clash.SAME_DAY else TOO_FAR) if alone else HOUSEHOLD
            _open(found, f"{TaskKind.CLASH}:{how}:{pair}:{min(facts.day, other.day)}", TaskKind.CLASH, each, why, now)
        if far_from_home(placed(facts), _home(parts, each)) is Far.FAR:
            where = parts.vault.index("city", f"{facts.city}|{facts.zone}")[:8].hex()
            _open(found, f"{TaskKind.FAR}:{each.id}:{where}:{facts.day}", TaskKind.FAR, each, FAR, now)
    return list(found.values())


async def flags(
    parts: Parts, connection: Connection, event: UUID, now: datetime
) -> tuple[list[tuple[Clash, UUID, EventFacts]], Far]:
    """What stands in the way of one event among its client's own (how, which other, its facts), and whether it is far
    from home. Dates of others of their household are somebody else's to see: they are a task."""
    others, far = [], Far.NEAR
    for each in await case_events.near(connection, [event], now, every=True):
        key = parts.vault.client_key(each.client, each.key)
        facts = sealed.unseal_facts(key, each.id, each.facts_sealed)
        far = far_from_home(placed(facts), _home(parts, each))
        if each.other and each.other_sealed and each.other_client == each.client:
            other = sealed.unseal_facts(key, each.other, each.other_sealed)
            if how := clash(placed(facts), placed(other)):
                others.append((how, each.other, other))
    return others, far


def _open(
    found: dict[str, tasks.Open], key: str, kind: TaskKind, each: case_events.Near, why: str, now: datetime
) -> None:
    found[key] = tasks.Open(new_id(), key, kind, False, now + WITHIN, each.client, each.id, why)


def placed(facts: EventFacts) -> Placed:
    """A date with the state of its venue, and where that lies, as far as we know: a court's from our list, another's
    from what its address ends with, else from its city and clock."""
    court = _courts().get(facts.venue)
    state = court.state if court else state_of(facts.address)
    city = find_city(court.city if court else facts.city, state, facts.zone)
    return Placed(facts, state or (city.state if city else ""), city.spot if city else None)


def _home(parts: Parts, each: case_events.Near) -> Home:
    zone = ZoneInfo(each.timezone) if each.timezone else None
    if not each.home_sealed:
        return Home(zone)
    key = parts.vault.client_key(each.client, each.key)
    name, _, state = sealed.unseal_home(key, each.client, each.home_sealed).rpartition(", ")
    city = find_city(name, state)
    return Home(zone or (ZoneInfo(city.zone) if city else None), state, city.spot if city else None)


@cache
def _courts() -> dict[str, Court]:
    return {court.name: court for court in courts().values()}
