"""`recado plan`: what would be sent for a calendar file, without a database and without a message."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from flows.case_events import UNVERIFIED, UPCOMING, CaseEventRow, RejectedRow, Venue
from flows.contact import Channel
from flows.effects import Consent
from flows.ladders import LADDERS
from flows.quiet import Hours
from flows.reminders import Planned, PlanState, plan
from service.calendars import files
from service.calendars.rows import Sheet

OK, INPUT_HAS_PROBLEMS, UNUSABLE = 0, 1, 2

NO_CONSENT = "no consent"
ASKS_TO_CHECK = "not verified: the text says to plan on going until it is confirmed"


@dataclass(frozen=True, slots=True)
class Line:
    """One step of one event, as the table and the JSON tell it."""

    row: CaseEventRow
    step: Planned
    person: ZoneInfo


def instant(text: str, zone: ZoneInfo) -> datetime:
    """An ISO 8601 date or time → UTC. What names no zone is on the clock of `zone`. Raises ValueError."""
    at = datetime.fromisoformat(text.strip())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


def run(
    file: Path,
    now: datetime,
    until: datetime,
    as_json: bool,
    out: TextIO,
    err: TextIO,
    *,
    zone: ZoneInfo,
    venues: Mapping[str, Venue],
    mapping: Mapping[str, str] | None = None,
    date_format: str | None = None,
) -> int:
    """Reads a CSV or ICS calendar and writes every reminder with a send time from `now` to `until` (both aware), and
    whatever was caught up, is too late or is suppressed; sorted by send time.

    `zone` is the person's where the file names none, `venues` the courts by code, `mapping` our column → the file's.
    Rejected rows go to `err`. Returns the exit code: 0 done, 1 some rows were rejected (the good ones are written),
    2 the options or the file are unusable.
    """
    if until < now:
        print("--until is before --now", file=err)
        return UNUSABLE
    try:
        try:
            sheet = files.read(file, now=now, venues=venues, mapping=mapping or {}, date_format=date_format)
        except ValueError as error:  # the mapping or the date format, not the file: that one is told in rows
            print(error, file=err)
            return UNUSABLE
        lines, rejected = _plan(sheet, now, until, zone)
    except OSError as error:
        print(f"{file}: {error.strerror or 'cannot be read'}", file=err)
        return UNUSABLE
    if as_json:
        for line in lines:
            print(json.dumps(_as_json(line), ensure_ascii=False), file=out)
    else:
        _table(lines, out)
    if sheet.unknown:
        print(f"{file}: columns ignored: {', '.join(sheet.unknown)}", file=err)
    for bad in rejected:
        where = f", {bad.column}" if bad.column else ""
        print(f"{file}: row {bad.row}{where}: {bad.why}", file=err)
    return INPUT_HAS_PROBLEMS if rejected else OK


def _plan(sheet: Sheet, now: datetime, until: datetime, zone: ZoneInfo) -> tuple[list[Line], list[RejectedRow]]:
    lines: list[Line] = []
    rejected: list[RejectedRow] = []
    for row in sheet.rows:
        if isinstance(row, RejectedRow):
            rejected.append(row)
            continue
        assert isinstance(row, CaseEventRow), "a calendar"
        person = _zone(row.client_timezone) if row.client_timezone else zone
        steps = _steps(row, person, now)
        lines.extend(
            Line(row, step, person)
            for step in steps
            if step.state is not PlanState.PLANNED or now <= step.due_at <= until
        )
    lines.sort(key=lambda line: (line.step.due_at, line.row.row))
    return lines, rejected


def _steps(row: CaseEventRow, person: ZoneInfo, now: datetime) -> Iterator[Planned]:
    """The plan of one row, after consent and status have had their say."""
    facts = row.facts
    steps = plan(facts.starts_at, _zone(facts.zone), person, LADDERS[facts.type], Hours(), early_texts=False, now=now)
    if row.consent is Consent.REFUSED:
        return _suppressed(steps, NO_CONSENT)
    if facts.status in UNVERIFIED:
        return (replace(s, reason=s.reason or ASKS_TO_CHECK) for s in steps)
    if facts.status not in UPCOMING:
        return _suppressed(steps, f"the event is marked {facts.status}")
    return iter(steps)


def _suppressed(steps: Iterable[Planned], reason: str) -> Iterator[Planned]:
    return (replace(step, state=PlanState.SUPPRESSED, reason=reason) for step in steps)


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _as_json(line: Line) -> dict[str, str | None]:
    row, step = line.row, line.step
    starts_at = row.facts.starts_at
    return {
        "event_ref": row.event_ref,
        "client_ref": row.client_ref,
        "step": step.step,
        "send_at": _utc(step.due_at),
        "send_at_local": step.due_at.astimezone(line.person).isoformat(),
        "event_at": _utc(starts_at),
        "event_at_local": starts_at.astimezone(_zone(row.facts.zone)).isoformat(),
        "state": step.state,
        "reason": step.reason,
        "language": row.language,
        "channel": row.channel or Channel.SMS,
    }


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _table(lines: Iterable[Line], out: TextIO) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("send (person's clock)", "state", "step", "client", "event", "event (venue's clock)", "reason"):
        table.add_column(heading, overflow="fold")
    for line in lines:
        row, step = line.row, line.step
        starts_at = row.facts.starts_at.astimezone(_zone(row.facts.zone))
        table.add_row(
            f"{step.due_at.astimezone(line.person):%a %Y-%m-%d %H:%M %Z}",
            step.state,
            step.step,
            row.client_ref,
            f"{row.facts.type} {row.event_ref}",
            f"{starts_at:%a %Y-%m-%d %H:%M %Z}",
            step.reason,
        )
    # A terminal's width, or room enough for a file: a line cut short would hide what will be sent.
    Console(file=out, width=None if out.isatty() else 200, markup=False, highlight=False).print(table)
