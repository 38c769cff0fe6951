"""When we ask on our own: the day after, inside the person's hours, and not for ever."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.case_events import EventType
from flows.follow_up import ASKED, ASKED_FOR, Window, how_it_went, now_or_later
from flows.quiet import Hours

NEW_YORK, HONOLULU = ZoneInfo("America/New_York"), ZoneInfo("Pacific/Honolulu")
HEARING = datetime(2026, 12, 8, 8, 30, tzinfo=NEW_YORK)


def asked(kind: EventType = EventType.HEARING_MASTER, person: ZoneInfo = NEW_YORK, hours: Hours = Hours()) -> Window:  # noqa: B008
    window = how_it_went(kind, HEARING, NEW_YORK, person, hours)
    assert window is not None
    return window


def test_the_day_is_the_venues_and_the_hour_the_persons() -> None:
    assert asked().opens == datetime(2026, 12, 9, 10, tzinfo=NEW_YORK)
    assert asked(person=HONOLULU).opens == datetime(2026, 12, 9, 10, tzinfo=HONOLULU)
    evenings = Hours(time(17), time(21))
    assert asked(hours=evenings).opens == datetime(2026, 12, 9, 17, tzinfo=NEW_YORK)


def test_nobody_is_asked_how_a_deadline_went() -> None:
    assert how_it_went(EventType.DEADLINE_FILING, HEARING, NEW_YORK, NEW_YORK, Hours()) is None
    assert frozenset(EventType) - {EventType.DEADLINE_FILING} == ASKED


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (datetime(2026, 12, 9, 9, 59, tzinfo=NEW_YORK), None),
        (datetime(2026, 12, 9, 10, tzinfo=NEW_YORK), datetime(2026, 12, 9, 10, tzinfo=NEW_YORK)),
        (datetime(2026, 12, 9, 22, tzinfo=NEW_YORK), datetime(2026, 12, 10, 8, tzinfo=NEW_YORK)),
        (datetime(2026, 12, 12, 9, 59, tzinfo=NEW_YORK), datetime(2026, 12, 12, 9, 59, tzinfo=NEW_YORK)),
        (datetime(2026, 12, 12, 10, tzinfo=NEW_YORK), None),
    ],
)
def test_a_question_leaves_by_day_and_only_for_three_days(now: datetime, opens: datetime | None) -> None:
    window = asked()
    leaves = now_or_later(window, now.astimezone(UTC), NEW_YORK, Hours())
    assert (leaves and leaves.opens) == opens
    if leaves is not None:
        assert leaves.closes <= window.opens + ASKED_FOR
        assert leaves.closes.astimezone(NEW_YORK).time() <= time(21)
        assert leaves.closes - leaves.opens <= timedelta(hours=13)
