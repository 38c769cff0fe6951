"""Zone data change: a country moves its clocks, a new release is installed. Wall times are what was said; the instants
of events and the hours of their reminders follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from flows.zones import rules
from service import log
from service.errors import WrongKeys
from service.parts import Parts
from service.store import sealed, zones
from service.store.engine import Connection

AHEAD = timedelta(days=3 * 365)  # immigration hearings are set years ahead
BATCH = 2_000
FIRST = UUID(int=0)

_log = log.get("zones")


async def follow_zones(parts: Parts) -> int:
    """Compare the rules of every zone in use with those the dates were planned by, and plan anew where they differ.
    Harmless at any time and any number of times. Returns how many events are to be planned again."""
    now = parts.now()
    since = datetime(now.year, 1, 1, tzinfo=UTC)
    async with parts.db.transaction() as tx:
        known = await zones.known(tx)
        current = {zone: _rules(zone, since) for zone in known}
        moved = [zone for zone, was in known.items() if was is not None and was != current[zone]]
        again = 0
        if moved:
            await _restart(parts, tx, moved, now)
            again = await zones.plan_again(tx, moved, now)
            _log.warning("clocks follow new rules: dates are planned again", count=again)
        if any(was != current[zone] for zone, was in known.items()):
            await zones.keep(tx, current)
    return again


def _rules(zone: str, since: datetime) -> bytes:
    """With the year before it the digest changes each New Year, too: then everything is planned again, to the same."""
    return rules(ZoneInfo(zone), since, since + AHEAD)


async def _restart(parts: Parts, tx: Connection, moved: list[str], now: datetime) -> None:
    """Derive the instants of coming events anew from the wall times that were said."""
    last = FIRST
    while events := await zones.coming(tx, moved, now, last, BATCH):
        starts = {}
        for event in events:
            try:
                facts = sealed.unseal_facts(
                    parts.vault.client_key(event.client, event.key), event.id, event.facts_sealed
                )
                starts[event.id] = facts.starts_at
            except WrongKeys:
                _log.error("an event does not open", case_event=str(event.id))
        await zones.start_at(tx, starts)
        last = events[-1].id
