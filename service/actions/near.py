"""Dates that stand in each other's way, and dates far from home: work for a person on the day they are entered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts
from flows.clashes import Clash, Placed, clash, far_from_home
from flows.effects import TaskKind
from service import log
from service.content.directory import courts
from service.errors import WrongKeys
from service.parts import Parts
from service.store import case_events, sealed, tasks
from service.store.engine import Connection
from service.store.ids import new_id

WITHIN = timedelta(days=1)
SAME_DAY = "two dates on the same day: both must be attended, or one moved by its office"
TOO_FAR = "two dates within a day of each other, in different states: both must be attended, or one moved by its office"
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
        if far_from_home(facts, ZoneInfo(each.timezone) if each.timezone else None):
            _open(found, f"{TaskKind.FAR}:{each.id}:{facts.zone}", TaskKind.FAR, each, FAR, now)
    return list(found.values())


async def flags(
    parts: Parts, connection: Connection, event: UUID, now: datetime
) -> tuple[list[tuple[Clash, UUID, EventFacts]], bool]:
    """What stands in the way of one event among its client's own (how, which other, its facts), and whether it is far
    from home. Dates of others of their household are somebody else's to see: they are a task."""
    others, far = [], False
    for each in await case_events.near(connection, [event], now):
        key = parts.vault.client_key(each.client, each.key)
        facts = sealed.unseal_facts(key, each.id, each.facts_sealed)
        far = far_from_home(facts, ZoneInfo(each.timezone) if each.timezone else None)
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
    """A date with the state of its venue, if that is a court we know."""
    return Placed(facts, _states().get(facts.venue, ""))


@cache
def _states() -> dict[str, str]:
    return {court.name: court.state for court in courts().values()}
