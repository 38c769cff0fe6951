"""What each type of case event brings with it: its agency, the family of its messages, and when its reminders go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from flows.case_events import EventType

# ahead: there is time. ask: will you be there? (numbered answers follow). soon: where and when, nothing else.
Wording = Literal["ahead", "ask", "soon"]


class Agency(StrEnum):
    """Who set the date. Court and ICE are kept apart because they are not the same office and do not ask each other."""

    COURT = "court"  # EOIR, the immigration courts
    ICE = "ice"  # ICE and its contractor, ISAP
    USCIS = "uscis"
    ATTORNEY = "attorney"
    PROGRAM = "program"
    FILING_OFFICE = "filing_office"  # the court or USCIS: the papers say which


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a ladder: `days` before the event's day at the venue, or None for the morning of that day."""

    step: str
    days: int | None
    wording: Wording


MORNING = Rung("morning", None, "soon")


def _rung(days: int) -> Rung:
    wording: Wording = "ask" if days in (3, 7) else "soon" if days == 1 else "ahead"
    return Rung("1-day" if days == 1 else f"{days}-days", days, wording)


_HEARING = (*map(_rung, (30, 14, 7, 3, 1)), MORNING)
_APPOINTMENT = (*map(_rung, (14, 7, 3, 1)), MORNING)
_VISIT = (*map(_rung, (3, 1)), MORNING)
# Nobody "attends" a deadline: no question, and no text on the day itself, when it would be too late to act.
_DEADLINE = tuple(Rung(_rung(days).step, days, "soon" if days == 1 else "ahead") for days in (60, 30, 14, 7, 1))

LADDERS: Mapping[EventType, tuple[Rung, ...]] = {
    EventType.HEARING_MASTER: _HEARING,
    EventType.HEARING_INDIVIDUAL: _HEARING,
    EventType.HEARING_OTHER: _HEARING,
    EventType.ICE_CHECK_IN: _APPOINTMENT,
    EventType.ISAP_VISIT: _APPOINTMENT,
    EventType.ISAP_CALL: _APPOINTMENT,
    EventType.USCIS_BIOMETRICS: _APPOINTMENT,
    EventType.USCIS_INTERVIEW: _APPOINTMENT,
    EventType.ATTORNEY_VISIT: _VISIT,
    EventType.PROGRAM_VISIT: _VISIT,
    EventType.DEADLINE_FILING: _DEADLINE,
}

_FAMILY: Mapping[EventType, str] = {
    EventType.HEARING_MASTER: "hearing",
    EventType.HEARING_INDIVIDUAL: "hearing",
    EventType.HEARING_OTHER: "hearing",
    EventType.ICE_CHECK_IN: "check-in",
    EventType.ISAP_VISIT: "isap-visit",
    EventType.ISAP_CALL: "isap-call",
    EventType.USCIS_BIOMETRICS: "biometrics",
    EventType.USCIS_INTERVIEW: "interview",
    EventType.ATTORNEY_VISIT: "attorney",
    EventType.PROGRAM_VISIT: "program",
    EventType.DEADLINE_FILING: "deadline",
}

_AGENCY: Mapping[EventType, Agency] = {
    EventType.HEARING_MASTER: Agency.COURT,
    EventType.HEARING_INDIVIDUAL: Agency.COURT,
    EventType.HEARING_OTHER: Agency.COURT,
    EventType.ICE_CHECK_IN: Agency.ICE,
    EventType.ISAP_VISIT: Agency.ICE,
    EventType.ISAP_CALL: Agency.ICE,
    EventType.USCIS_BIOMETRICS: Agency.USCIS,
    EventType.USCIS_INTERVIEW: Agency.USCIS,
    EventType.ATTORNEY_VISIT: Agency.ATTORNEY,
    EventType.PROGRAM_VISIT: Agency.PROGRAM,
    EventType.DEADLINE_FILING: Agency.FILING_OFFICE,
}


class LadderError(ValueError):
    """The steps make no ladder; says why."""


def ladder(event: EventType, steps: Sequence[tuple[int | None, Wording]]) -> tuple[Rung, ...]:
    """A ladder for a type of event from (days before, wording), None for the morning of; in any order. Raises
    `LadderError` where messages for it cannot be or two steps are the same."""
    if not steps:
        raise LadderError("a ladder has at least one step")
    days = [day for day, _ in steps]
    if len(set(days)) < len(days):
        raise LadderError("two steps on the same day")
    if any(day is not None and not 1 <= day <= 365 for day in days):
        raise LadderError("a step is 1 to 365 days before, or the morning of")
    known = {rung.wording for rung in LADDERS[event]}
    for day, wording in steps:
        if wording not in known:
            raise LadderError(f"there are no words to {wording} for {event}: {', '.join(sorted(known))}")
        if event is EventType.DEADLINE_FILING and day is None:
            raise LadderError("a deadline has no morning of: it would be too late to act")
    rungs = (
        replace(_rung(day), wording=wording) if day else replace(MORNING, wording=wording) for day, wording in steps
    )
    return tuple(sorted(rungs, key=lambda rung: -(rung.days or 0)))


def family(event: EventType) -> str:
    """The middle of a reminder's message key: `reminders.<family>-<wording>`."""
    return _FAMILY[event]


def agency(event: EventType) -> Agency:
    """Who set a date of this type, and so whom to ask about it."""
    return _AGENCY[event]


_PAPERS = {Agency.COURT: "court", Agency.ICE: "ice", Agency.USCIS: "uscis"}


def papers(event: EventType) -> str:
    """Whose papers and lines tell about a date, as messages name them: `court`, `ice`, `uscis` or `other`."""
    return _PAPERS.get(_AGENCY[event], "other")
