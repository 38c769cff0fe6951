"""What stories about case calendars are told with: rows, the day's work of a worker, and what lay on a phone."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from flows.case_events import CaseEventRow, EventFacts, EventType
from flows.contact import Address, Channel
from flows.effects import Consent
from flows.messages import InboundMessage
from service.actions.dispatch import Dispatcher
from service.actions.invite import invite_all
from service.actions.receive import receive
from service.actions.remind import enqueue_due, plan_all
from service.actions.schedule import RowReport, import_calendar
from service.calendars.rows import Row
from service.store.simulator import PhoneMessage
from service.wiring import Process

ANA = Address("+12025550151")


def hearing(
    day: date = date(2026, 12, 8),
    *,
    row: int = 2,
    at: time = time(8, 30),
    event_ref: str = "H-1",
    phone: Address | None = ANA,
    language: str | None = "es",
    consent: Consent | None = Consent.GIVEN,
    client_ref: str = "",
    client_timezone: str | None = None,
    type_: EventType = EventType.HEARING_MASTER,
    **facts: Any,
) -> CaseEventRow:
    """One calendar row: Ana's hearing in New York on 8 December 2026, 8:30, unless it says otherwise."""
    known = {"zone": "America/New_York", "venue": "Varick Immigration Court", "city": "New York", "source": "file"}
    return CaseEventRow(
        row=row,
        facts=EventFacts(type_, day, at, **(known | facts)),
        event_ref=event_ref,
        client_ref=client_ref,
        phone=phone,
        language=language,
        client_timezone=client_timezone,
        consent=consent,
        consent_how="paper" if consent is Consent.GIVEN else "",
    )


def but(row: CaseEventRow, **facts: Any) -> CaseEventRow:
    """The same row with other facts."""
    return replace(row, facts=replace(row.facts, **facts))


@dataclass(frozen=True, slots=True)
class Story:
    """A process, and what is done with it. The judge of what was sent is the simulated network's own ledger."""

    process: Process

    async def bring(self, *rows: Row, dry_run: bool = False) -> list[RowReport]:
        """A calendar comes in; one row's report after the other."""
        return await taken(self.process, rows, dry_run=dry_run)

    async def work(self) -> None:
        """What a worker does at one moment: plan, invite, enqueue what is due, send."""
        await plan_all(self.process.parts)
        await invite_all(self.process.parts)
        await enqueue_due(self.process.parts)
        await self.send()

    async def send(self) -> None:
        while await Dispatcher(self.process.parts).drain():
            pass

    async def texts(self, phone: Address = ANA) -> list[PhoneMessage]:
        """What reached a phone, in order."""
        assert self.process.network is not None
        return [m for m in await self.process.network.on_phone(phone, 0) if m.direction == "in"]

    async def bodies(self, phone: Address = ANA) -> list[str]:
        return [m.body for m in await self.texts(phone)]

    async def templates(self) -> list[str]:
        """The message keys of what was accepted, in order."""
        query = "SELECT template FROM outbound_message WHERE state = 'accepted' ORDER BY id"
        return [r["template"] for r in await self.rows(query)]

    async def say(self, text: str, phone: Address = ANA, channel: Channel = Channel.SMS) -> list[str]:
        """A person texts; what reaches their phone because of it."""
        before = len(await self.texts(phone))
        await receive(self.process.parts, InboundMessage(f"SM{secrets.token_hex(16)}", channel, phone, text))
        await self.send()
        return (await self.bodies(phone))[before:]

    async def ledger(self) -> dict[tuple[int, str], tuple[str, str | None]]:
        """(version, step) → (state, reason) of the only case event there is."""
        rows = await self.rows("SELECT case_event_id, version, step, state, reason FROM reminder_ledger")
        assert len({r["case_event_id"] for r in rows}) <= 1
        return {(r["version"], r["step"]): (r["state"], r["reason"]) for r in rows}

    async def states(self, version: int = 1) -> dict[str, str]:
        return {step: state for (v, step), (state, _) in (await self.ledger()).items() if v == version}

    async def tasks(self) -> list[str]:
        """The kinds of the open tasks."""
        return [r["kind"] for r in await self.rows("SELECT kind FROM task WHERE closed_at IS NULL ORDER BY opened_at")]

    async def rows(self, query: str, *values: Any) -> list[Any]:
        return list(await self.process.parts.db.pool.fetch(query, *values))

    async def value(self, query: str, *values: Any) -> Any:
        return await self.process.parts.db.pool.fetchval(query, *values)


async def taken(process: Process, rows: Iterable[Row], *, dry_run: bool = False) -> list[RowReport]:
    return [report async for report in import_calendar(process.parts, rows, dry_run=dry_run)]


def at(text: str) -> datetime:
    """An instant: `2026-12-01 10:00-05:00`."""
    return datetime.fromisoformat(text)
