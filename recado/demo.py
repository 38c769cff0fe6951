"""The demo: invented people with dates ahead, and what to try first."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.case_events import CaseEventRow, EventFacts, EventType
from flows.contact import Address, Channel
from flows.effects import Consent
from service.actions import demo_staff
from service.actions.content_templates import push
from service.actions.demo_clock import set_clock
from service.actions.remind import plan_all
from service.actions.schedule import import_calendar
from service.content.directory import courts
from service.store import clocks
from service.wiring import Process

# phone, alias, language, channel, the person's zone, type, in how many days, at what time, the place (a court's code)
INVENTED = (
    ("+12025550101", "Ana", "es", "sms", "America/New_York", "hearing.master", 16, time(8, 30), "HGP"),
    ("+12025550101", "Ana", "es", "sms", "America/New_York", "ice.check_in", 9, time(9), "NYC"),
    ("+12025550102", "Jean", "en", "whatsapp", "America/New_York", "uscis.biometrics", 5, time(11), "NYC"),
    ("+12025550103", "Yusuf", "en", "sms", "America/Phoenix", "hearing.individual", 32, time(13), "PHO"),
)
GREETING = """
  Recado demo is running on this computer. Nothing leaves it; every person is invented.

    The phone:   {url}/simulator
    The console: {url}/console/demo/{door}
    Health:      {url}/readyz

  On the phone page type  hola  or  hi  and follow the numbers. "Next reminder" moves the clock.
  In another terminal:  recado chat --phone +12025550104
  Ctrl+C stops it.
"""


async def prepare(process: Process, now: datetime | None, speed: float | None) -> None:
    """Set the demo's clock where asked (or to real time, the first time), and bring the invented calendar in, once."""
    parts = process.parts
    await demo_staff.make(parts)
    first = await clocks.anchor(parts.db) is None
    if first or now is not None or speed is not None:
        await set_clock(parts, now=now, speed=speed)
    if first:
        async for _ in import_calendar(parts, [_row(n, parts.now()) for n in range(len(INVENTED))]):
            pass
        await push(parts, parts.provider.contents)  # the simulated network approves at once
        await plan_all(parts)  # at once: a fast clock would have passed the first steps by the first tick


def _row(number: int, now: datetime) -> CaseEventRow:
    phone, alias, language, channel, zone, kind, days, at, code = INVENTED[number]
    type_ = EventType(kind)
    place = courts()[code]
    court = type_.startswith("hearing.")
    day = now.astimezone(ZoneInfo(place.zone)).date() + timedelta(days=days)
    facts = EventFacts(
        type_,
        day,
        at,
        place.zone,
        venue=place.name if court else "",
        address=place.address if court else "100 Invented Street",
        city=place.city,
        source="demo",
        verified_on=now.date(),
    )
    return CaseEventRow(
        number + 2,
        facts,
        event_ref=f"demo-{number + 1}",
        phone=Address(phone),
        alias=alias,
        language=language,
        channel=Channel(channel),
        client_timezone=zone,
        consent=Consent.GIVEN,
        consent_how="paper",
        consent_on=now.date(),
    )
