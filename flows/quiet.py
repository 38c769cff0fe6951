"""Never at night where the person is. All instants are aware; results are in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

EARLIEST = time(8)  # 47 CFR 64.1200(c)(1): not before 8 a.m. or after 9 p.m. where the called person is
LATEST = time(21)
WAKE = timedelta(hours=5)
EARLY = time(6, 30)  # on the day itself, for people who agreed to early texts


@dataclass(frozen=True, slots=True)
class Hours:
    """When a person may be texted, on their own clock: from `opens` until just before `closes`, whole minutes, inside
    08:00 to 21:00. `wakes`: they agreed that a date which changed and is close may reach them at night as well. Raises
    ValueError for anything wider, empty or not in whole minutes."""

    opens: time = EARLIEST
    closes: time = LATEST
    wakes: bool = False

    def __post_init__(self) -> None:
        if not EARLIEST <= self.opens < self.closes <= LATEST:
            raise ValueError("hours run from an earlier to a later time between 08:00 and 21:00")
        if any((t.second, t.microsecond) != (0, 0) for t in (self.opens, self.closes)):
            raise ValueError("hours are whole minutes")

    def may_wake(self, morning: datetime, not_after: datetime) -> bool:
        """Whether a text may leave at night, because waiting for `morning` leaves too little time until `not_after`."""
        return self.wakes and too_close_to_wait(morning, not_after)

    @property
    def last(self) -> time:
        """The last allowed minute."""
        hour, minute = divmod(self.closes.hour * 60 + self.closes.minute - 1, 60)
        return time(hour, minute)

    def nearest(self, wanted: time) -> time:
        """`wanted`, or the allowed time nearest to it."""
        return max(self.opens, min(wanted, self.last))


def too_close_to_wait(morning: datetime, not_after: datetime) -> bool:
    """Whether a text held until `morning` may come too late to act on before `not_after`."""
    return not_after - morning < WAKE


def next_sendable(at: datetime, zone: ZoneInfo, hours: Hours, *, early: bool = False) -> datetime:
    """The first instant not before `at` at which the person's clock is inside their hours; `early` opens them at 06:30.

    A local time that clocks jump over moves forward; of two equal local times the first is taken.
    """
    opens = EARLY if early else hours.opens
    local = _aware(at).astimezone(zone)
    if opens <= local.time() < hours.closes:
        return at.astimezone(UTC)
    day = local.date() if local.time() < opens else local.date() + timedelta(days=1)
    return on_clock(day, opens, zone)


def last_sendable(at: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    """The last allowed instant not after `at`: `at` itself, or the last allowed minute before it."""
    local = _aware(at).astimezone(zone)
    if hours.opens <= local.time() < hours.closes:
        return at.astimezone(UTC)
    day = local.date() if local.time() >= hours.closes else local.date() - timedelta(days=1)
    return on_clock(day, hours.last, zone)


def on_clock(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant at which a clock in `zone` shows `at` on `day`.

    fold=0 does both things that are wanted: a skipped time is read with the offset before the jump, so it lands
    as much later as the jump was long; a repeated one means its first time (PEP 495).
    """
    return datetime.combine(day, at, zone).astimezone(UTC)


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return at
