"""The uncovered list on a real ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.contact import Address
from flows.effects import Consent
from flows.uncovered import Why
from service.actions.stop_sending import pause
from service.actions.uncovered import pressing, uncovered
from service.wiring import Process
from tests.stories import Story, at, but, hearing

BEN, CAM, DIA, EVA = (Address(f"+1202555015{n}") for n in (2, 3, 4, 5))


@pytest.fixture
def story(process: Process, clock: Any) -> Story:
    clock.at(at("2026-12-02 12:00-05:00"))
    return Story(process)


async def why(story: Story, days: int = 14) -> dict[str, list[Why]]:
    found = await uncovered(story.process.parts, days)
    needy = [u.event for u in found if not u.waits]
    shown, count = await pressing(story.process.parts, None, 50, days)
    assert ([u.event for u in shown], count) == (needy, len(needy)), "what is said set-wise is what `reasons` says"
    return {u.ref: [r.why for r in u.reasons] for u in found}


async def delivered(story: Story) -> None:
    """The network tells that everything accepted has arrived."""
    await story.rows("UPDATE outbound_message SET provider_status = 'delivered' WHERE state = 'accepted'")


def person(ref: str, phone: Address, row: int, **known: Any) -> Any:
    return hearing(event_ref=f"H-{ref}", phone=phone, row=row, client_ref=ref, **known)


async def test_who_is_covered_and_who_is_not(story: Story, clock: Any) -> None:
    await story.bring(
        person("A", Address("+12025550151"), 2),
        person("B", BEN, 3, consent=None),
        replace(person("C", CAM, 4, consent=Consent.REFUSED), consent_how=""),
        person("D", DIA, 5),
        person("E", EVA, 6, day=date(2026, 12, 30)),
    )
    assert await why(story) == {
        "A": [Why.UNPLANNED],
        "B": [Why.NO_CONSENT, Why.UNPLANNED],
        "C": [Why.REFUSED, Why.UNPLANNED],
        "D": [Why.UNPLANNED],
    }, "whatever the planner has not seen yet is on the list from the first moment"
    await story.say("STOP", DIA)
    await story.work()
    told = await why(story)
    assert told["A"] == [Why.UNCONFIRMED, Why.NOT_YET_DUE]
    assert told["B"][0] is Why.NO_CONSENT and told["C"][0] is Why.REFUSED and told["D"][0] is Why.OPTED_OUT
    assert "E" not in told and "E" in await why(story, days=30)
    await delivered(story)
    assert set(await why(story)) == {"B", "C", "D"}


async def test_a_change_uncovers_until_the_correction_has_arrived(story: Story) -> None:
    row = person("A", BEN, 2)
    await story.bring(row)
    await story.work()
    await delivered(story)
    assert await why(story) == {}
    await story.bring(but(row, day=date(2026, 12, 10)))
    assert await why(story) == {"A": [Why.UNPLANNED]}
    await story.work()
    assert (await why(story))["A"][0] is Why.UNCONFIRMED
    await delivered(story)
    assert await why(story) == {}


async def test_what_was_told_and_is_true_again_covers(story: Story, clock: Any) -> None:
    row = person("A", BEN, 2, client_timezone="America/Los_Angeles")
    await story.bring(row)
    await story.work()
    await delivered(story)
    clock.at(at("2026-12-03 02:00-05:00"))  # the correction would wait for the morning
    await story.bring(but(row, day=date(2026, 12, 10)))
    await story.work()
    await story.bring(row)
    clock.at(at("2026-12-03 12:00-05:00"))
    await story.work()
    assert await why(story) == {}


async def test_failed_frozen_paused(story: Story) -> None:
    await story.bring(person("A", BEN, 2), person("B", CAM, 3))
    await story.work()
    await story.value("UPDATE outbound_message SET state = 'refused', reason = 'not a phone number' RETURNING 1")
    await story.value("UPDATE client SET frozen_at = now() WHERE phone_index = $1 RETURNING 1", story_index(story, CAM))
    told = {u.ref: u.reasons for u in await uncovered(story.process.parts)}
    assert [r.why for r in told["A"]] == [Why.FAILED, Why.NOT_YET_DUE]
    assert "not a phone number" in told["A"][0].detail
    assert told["B"][0].why is Why.FROZEN
    await pause(story.process.parts, "test")
    assert all(reasons[0] is Why.PAUSED for reasons in (await why(story)).values())


def story_index(story: Story, phone: Address) -> bytes:
    return story.process.parts.vault.index("phone", phone.value)


async def test_what_needs_somebody_comes_first(story: Story, clock: Any) -> None:
    await story.bring(
        person("A", BEN, 2, type_="program.visit", day=date(2026, 12, 8)),
        replace(person("B", CAM, 3, consent=Consent.REFUSED, day=date(2026, 12, 14)), consent_how=""),
    )
    await story.work()
    listed = await uncovered(story.process.parts)
    assert [(u.ref, u.waits) for u in listed] == [("B", False), ("A", True)]
    assert listed[1].reasons[0].at == at("2026-12-05 10:00-05:00"), "and when the first reminder goes"
    assert [u.ref for u in await uncovered(story.process.parts, client=listed[0].client)] == ["B"]


async def test_an_event_that_does_not_open_is_listed_all_the_same(story: Story) -> None:
    await story.bring(person("A", BEN, 2))
    await story.value("UPDATE case_event_version SET facts_sealed = '\\x00' RETURNING 1")
    (only,) = await uncovered(story.process.parts)
    assert only.facts is None and only.reasons[0].why is Why.UNPLANNED


async def test_what_is_over_or_off_is_not_on_it(story: Story, clock: Any) -> None:
    await story.bring(person("A", BEN, 2), person("B", CAM, 3))
    await story.value(
        "UPDATE case_event SET status = 'cancelled_verified' WHERE client_id IN "
        "(SELECT id FROM client WHERE phone_index = $1) RETURNING 1",
        story_index(story, CAM),
    )
    assert set(await why(story)) == {"A"}
    clock.on(timedelta(days=7))
    assert await why(story) == {}
