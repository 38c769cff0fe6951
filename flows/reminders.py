"""When each reminder of a case event is due. Facts in, one line per step out; nothing is ever dropped in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.ladders import Rung
from flows.quiet import EARLY, Hours, last_sendable, next_sendable, on_clock

__all__ = ["Hours", "PlanState", "Planned", "Rung", "plan"]

USUAL_HOUR = time(10)
EVENING_BEFORE = time(18, 30)
MORNING_LEAD = timedelta(hours=3)
LAST_WORD = timedelta(hours=1)  # after this a text may find the person already on the way, or too late to go
LEEWAY = timedelta(minutes=5)  # a text due at the last moment would expire while it waits its turn
TOO_CLOSE = timedelta(hours=2)
ASK_AGAIN = timedelta(days=2)  # who was asked less than this ago is reminded without being asked again

OVER = "the event is over"
PAST = "past when entered"
CATCH_UP_STANDS = "past when entered; the catch-up stands for it"
NEXT_STANDS = "the next reminder follows within two hours and stands for it"
CALL = "no allowed hour is left before the event: a person must call"
CALL_STANDS = "past when entered; a person must call"


class PlanState(StrEnum):
    PLANNED = "planned"
    CATCH_UP = "catch_up"  # its time is past: goes as soon as allowed
    TOO_LATE = "too_late"  # no allowed time is left: a human must call
    SUPPRESSED = "suppressed"  # the reason says what stands for it


@dataclass(frozen=True, slots=True)
class Planned:
    """One step of one event. `due_at` and `not_after` are UTC: never sent before the first or after the second.
    For suppressed and too_late steps `due_at` is when it would have been due."""

    step: str
    due_at: datetime
    not_after: datetime
    state: PlanState
    reason: str = ""


def plan(
    starts_at: datetime,
    venue: ZoneInfo,
    person: ZoneInfo,
    ladder: Sequence[Rung],
    hours: Hours,
    early_texts: bool,
    now: datetime,
) -> tuple[Planned, ...]:
    """Every rung of `ladder` exactly once, in its order, as seen at `now` (both instants aware).

    - The day is counted at the venue, the hour is the person's: 10:00, or the allowed time nearest to it.
    - The morning of: with `early_texts` three hours before, not before 06:30 on the person's clock; without them, or
      when that comes too late, 18:30 on the eve of the venue's date.
    - A step that would come later than an hour before the event moves *earlier*, to the last allowed moment.
    - When steps are already past, the latest of them is sent at the next allowed moment (`catch_up`) and stands for the
      ones before it. If no allowed moment is left it is `too_late`: a human must call. Who agreed to be woken gets it
      at once when the morning would be too late.
    - Of two texts within two hours only the later is kept, so a catch-up just before a planned step is folded into it.

    Same input, same output. A later `now` never plans a step that an earlier one did not, nor at another time.
    """
    dues = _dues(starts_at, venue, person, ladder, hours, early_texts)
    not_after = starts_at.astimezone(UTC) - LAST_WORD
    if now >= starts_at:
        steps = zip(ladder, dues, strict=True)
        return tuple(Planned(rung.step, due, not_after, PlanState.SUPPRESSED, OVER) for rung, due in steps)
    result: list[Planned] = []
    following: datetime | None = None  # when the next text after this step leaves
    past_reason = ""  # set once the latest past step is met: what stands for those before it
    for rung, due in zip(reversed(ladder), reversed(dues), strict=True):
        state, reason = PlanState.PLANNED, ""
        if due < now:
            if past_reason:
                result.append(Planned(rung.step, due, not_after, PlanState.SUPPRESSED, past_reason))
                continue
            early = early_texts and rung.days is None
            soonest = next_sendable(now, person, hours, early=early)
            if following is None and hours.may_wake(soonest, not_after):
                soonest = now
            if following is None and soonest > not_after - LEEWAY:
                result.append(Planned(rung.step, due, not_after, PlanState.TOO_LATE, CALL))
                past_reason = CALL_STANDS
                continue
            due, state, reason, past_reason = soonest, PlanState.CATCH_UP, PAST, CATCH_UP_STANDS
        if following is not None and following - due <= TOO_CLOSE:
            state, reason = PlanState.SUPPRESSED, NEXT_STANDS
            past_reason = past_reason and NEXT_STANDS
        else:
            following = due
        result.append(Planned(rung.step, due, not_after, state, reason))
    return tuple(reversed(result))


def worded(wording: str, asked_at: datetime | None, now: datetime, *, may_ask: bool) -> str:
    """The wording a step has after all: one that asks if the person can be there only tells the date where nobody is to
    be asked, or was asked lately. Entered four days before, a date is caught up with a question, and the next step
    would ask the same within a day; the answer to the first still counts."""
    again = asked_at is None or now - asked_at >= ASK_AGAIN
    return "ahead" if wording == "ask" and not (may_ask and again) else wording


def _dues(
    starts_at: datetime, venue: ZoneInfo, person: ZoneInfo, ladder: Sequence[Rung], hours: Hours, early_texts: bool
) -> list[datetime]:
    """When each rung is due, whatever the time is now."""
    day = starts_at.astimezone(venue).date()
    usual = hours.nearest(USUAL_HOUR)
    latest = starts_at.astimezone(UTC) - LAST_WORD - LEEWAY
    dues = []
    for rung in ladder:
        if rung.days is not None:
            due = on_clock(day - timedelta(days=rung.days), usual, person)
        else:
            due = on_clock(day - timedelta(days=1), hours.nearest(EVENING_BEFORE), person)
            if early_texts:
                early = _early(starts_at, person, hours)
                due = early if early <= latest else due
        dues.append(due if due <= latest else last_sendable(latest, person, hours))
    return dues


def _early(starts_at: datetime, person: ZoneInfo, hours: Hours) -> datetime:
    """Three hours before, moved into 06:30 to the last allowed minute of that day on the person's clock."""
    wanted = starts_at.astimezone(UTC) - MORNING_LEAD
    local = wanted.astimezone(person)
    if EARLY <= local.time() < hours.closes:
        return wanted
    return on_clock(local.date(), EARLY if local.time() < EARLY else hours.last, person)
