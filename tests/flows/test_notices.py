"""Whom a notice is for, what blocks it, who must agree."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.claims import Claims
from flows.effects import Consent
from flows.notices import (
    HOLD,
    HOLD_ALONE,
    SMALL,
    Approved,
    Audience,
    Fault,
    Finding,
    LeftOut,
    NoticeState,
    OwnDate,
    Reader,
    Refusal,
    Way,
    Weight,
    approve,
    contradiction,
    fill,
    left_out,
    links,
    of_claims,
    of_languages,
    takes,
    unknown_slots,
    when,
)
from flows.quiet import Hours

DAY = date(2026, 12, 7)
HEARING, ICE = frozenset({"hearing.master"}), frozenset({"ice.check_in"})
AT_NINE = Claims(days=frozenset({DAY}), times=frozenset({frozenset({540})}))
MINE = OwnDate("hearing.master", DAY, time(9), "26 federal plaza new york")


@pytest.mark.parametrize(
    ("claims", "about", "own", "places", "fault"),
    [
        (AT_NINE, HEARING, [MINE], set(), None),
        (AT_NINE, HEARING, [OwnDate("hearing.master", date(2026, 12, 8), time(9))], set(), Fault.OTHER_DATE),
        (AT_NINE, HEARING, [OwnDate("hearing.master", DAY, time(13))], set(), Fault.OTHER_TIME),
        (AT_NINE, HEARING, [MINE], {"houston"}, Fault.OTHER_PLACE),
        (AT_NINE, HEARING, [MINE], {"new york", "houston"}, None),
        (AT_NINE, ICE, [MINE], set(), None),
        (AT_NINE, HEARING, [], set(), None),
        (Claims(), HEARING, [MINE], set(), None),
        (AT_NINE, HEARING, [OwnDate("hearing.master", date(2026, 12, 8), time(9)), MINE], set(), None),
        (Claims(days=frozenset({DAY})), HEARING, [MINE], set(), None),
    ],
)
def test_a_text_against_somebodys_own_dates(
    claims: Claims, about: frozenset[str], own: list[OwnDate], places: set[str], fault: Fault | None
) -> None:
    assert contradiction(claims, about, own, frozenset(places)) is fault


def test_a_date_is_not_cancelled_while_the_calendar_has_it() -> None:
    other_day = [OwnDate("hearing.master", date(2026, 12, 8), time(9))]
    assert contradiction(AT_NINE, HEARING, [MINE], cancels=True) is Fault.STILL_ON
    assert contradiction(Claims(), HEARING, other_day, cancels=True) is Fault.STILL_ON
    assert contradiction(AT_NINE, HEARING, other_day, cancels=True) is Fault.OTHER_DATE
    assert contradiction(AT_NINE, HEARING, [], cancels=True) is None


READER = Reader(Consent.GIVEN, True, False, None, "en")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, None),
        ({"consent": Consent.STOPPED}, LeftOut.STOPPED),
        ({"consent": Consent.REFUSED}, LeftOut.STOPPED),
        ({"consent": Consent.UNASKED}, LeftOut.NO_CONSENT),
        ({"wants_notices": False}, LeftOut.NO_NOTICES),
        ({"frozen": True}, LeftOut.FROZEN),
        ({"language": None}, LeftOut.LANGUAGE),
        ({"busy_days": frozenset({DAY})}, LeftOut.BUSY_DAY),
        ({"busy_days": frozenset({date(2026, 12, 8)})}, None),
    ],
)
def test_who_is_left_out(change: dict[str, Any], why: LeftOut | None) -> None:
    fields = {name: getattr(READER, name) for name in Reader.__slots__}
    reader = Reader(**fields | change)
    assert left_out(reader, reveals=False, day=DAY) is why
    assert left_out(reader, reveals=True, day=DAY) is (
        why if why not in (None, LeftOut.BUSY_DAY) else LeftOut.NOT_PRIVATE
    )


def test_a_private_phone_may_read_everything() -> None:
    assert left_out(Reader(Consent.GIVEN, True, False, True, "en"), reveals=True, day=DAY) is None


def agreed(**given: Any) -> Approved | Refusal:
    usual = {
        "state": NoticeState.CHECKED, "findings": (), "people": 500, "own": False, "may_approve": True, "others": True,
        "typed": None, "confirmed": False,
    }  # fmt: skip
    values = usual | given
    return approve(values.pop("state"), values.pop("findings"), values.pop("people"), **values)


@pytest.mark.parametrize(
    ("given", "decided"),
    [
        ({}, Approved(Way.SECOND, HOLD)),
        ({"may_approve": False}, Refusal.NOT_ALLOWED),
        ({"own": True}, Refusal.OWN),
        ({"own": True, "typed": 500}, Refusal.OWN),
        ({"own": True, "others": False}, Refusal.COUNT),
        ({"own": True, "others": False, "typed": 499}, Refusal.COUNT),
        ({"own": True, "others": False, "typed": 500}, Approved(Way.ALONE, HOLD_ALONE)),
        ({"own": True, "others": False, "typed": 500, "may_approve": False}, Refusal.NOT_ALLOWED),
        ({"own": True, "people": SMALL, "may_approve": False}, Approved(Way.SMALL, HOLD)),
        ({"own": True, "people": SMALL + 1}, Refusal.OWN),
        ({"people": 0}, Refusal.BLOCKED),
        ({"findings": (Finding(Fault.LINK),), "confirmed": True}, Refusal.BLOCKED),
        ({"findings": (Finding(Fault.DEAR),)}, Refusal.NOT_CONFIRMED),
        ({"findings": (Finding(Fault.DEAR),), "confirmed": True}, Approved(Way.SECOND, HOLD)),
        *(({"state": s}, Refusal.NOT_CHECKED) for s in NoticeState if s is not NoticeState.CHECKED),
    ],
)
def test_who_must_agree(given: dict[str, Any], decided: Approved | Refusal) -> None:
    assert agreed(**given) == decided


def test_nothing_that_contradicts_or_exposes_can_be_confirmed_away() -> None:
    assert {fault for fault in Fault if Finding(fault).weight is Weight.CONFIRM} == {
        Fault.DEAR,
        Fault.WEEKDAY_LOOSE,
        Fault.PHONE_UNKNOWN,
        Fault.SAME_TEXT_BEFORE,
        Fault.ANOTHER_TODAY,
        Fault.LANGUAGE_MISSING,
        Fault.REF_UNKNOWN,
        Fault.REF_TWICE,
    }


def test_claims_that_block_whoever_reads_them() -> None:
    claims = Claims(frozenset({date(2026, 11, 1)}), phones=frozenset({"1", "2"}), unclear=("a",), wrong=("b",), loose=1)
    found = {(f.fault, f.said) for f in of_claims("en", claims, date(2026, 11, 26), frozenset({"2"}))}
    assert found == {
        (Fault.DATE_PAST, "2026-11-01"),
        (Fault.PHONE_UNKNOWN, "1"),
        (Fault.DATE_UNCLEAR, "a"),
        (Fault.WEEKDAY_WRONG, "b"),
        (Fault.WEEKDAY_LOOSE, ""),
    }


def test_languages_must_claim_the_same() -> None:
    either = Claims(AT_NINE.days, frozenset({frozenset({540, 1260})}))
    assert of_languages({"en": AT_NINE, "es": either}) == []
    assert [f.fault for f in of_languages({"en": AT_NINE, "es": Claims()})] == [
        Fault.DIFFERENT_DATES,
        Fault.DIFFERENT_TIMES,
    ]
    phones = Claims(AT_NINE.days, AT_NINE.times, frozenset({"1"}))
    assert [f.fault for f in of_languages({"en": AT_NINE, "es": phones})] == [Fault.DIFFERENT_PHONES]


def test_placeholders_are_filled_once_and_never_reach_into_values() -> None:
    assert fill("{org}: {org_phone}", {"org": "{org_phone}", "org_phone": "1"}) == "{org_phone}: 1"
    assert unknown_slots("{org} {name} {org.__class__} {} }") == ["{name}", "{org.__class__}", "{}", "}"]
    assert unknown_slots("{org} {org_phone}") == []


def test_links_are_named() -> None:
    assert links("see https://x.y, www.x.y, bit.ly/1 and help.org") == ["https://", "www.", "bit.ly", "help.org"]
    assert links("Dec. 7. Call us. e.g. at 5 p.m.") == []


def test_it_leaves_in_allowed_hours_before_it_ends_or_not_at_all() -> None:
    new_york = ZoneInfo("America/New_York")
    night = datetime(2026, 12, 2, 3, tzinfo=UTC)  # 22:00
    slot = when(night, night + timedelta(days=2), new_york, Hours())
    assert slot is not None
    assert (slot.due, slot.until) == (datetime(2026, 12, 2, 13, tzinfo=UTC), datetime(2026, 12, 3, 2, tzinfo=UTC))
    assert when(night, night + timedelta(hours=10), new_york, Hours()) is None


def test_days_in_the_wrong_order_are_no_audience() -> None:
    with pytest.raises(ValueError):
        Audience(events_from=DAY, events_until=date(2026, 12, 6))
    with pytest.raises(ValueError):
        Audience(seen_within_days=0)


def test_how_long_it_takes() -> None:
    assert takes(3_600, 1.0) == timedelta(hours=1)
    assert takes(3_600, None) == timedelta(0)
