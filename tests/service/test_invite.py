"""Whose date was brought to us without their consent: one discreet invitation, and a task."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.case_events import EventStatus
from flows.contact import Address
from flows.effects import Consent
from service.actions.invite import invite_all
from service.errors import WrongKeys
from service.vault import Vault
from service.wiring import Process
from tests.stories import ANA, Story, at, but, hearing

BEN = Address("+12025550152")
UNASKED = hearing(consent=None)


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


async def test_one_invitation_that_gives_nothing_away_and_one_task(story: Story, clock: Any) -> None:
    await story.bring(UNASKED)
    for _ in range(3):
        await story.work()
        clock.on(timedelta(days=2))
    (invitation,) = await story.bodies()
    assert await story.templates() == ["invitations.discreet"]
    telling = ("inmigración", "corte", "juez", "audiencia", "asilo", "ice", "varick", "diciembre")
    assert not any(word in invitation.lower().split() for word in telling)
    assert [line[:2] for line in invitation.splitlines()[-2:]] == ["1 ", "2 "]
    assert await story.tasks() == ["no_consent"]
    assert (await story.ledger())[1, "14-days"] == ("suppressed", "no consent")


async def test_yes_opens_the_way_for_reminders(story: Story, clock: Any) -> None:
    await story.bring(UNASKED)
    await story.work()
    await story.say("1")
    assert await story.value("SELECT consent FROM client") == "given"
    clock.at(at("2026-12-01 11:00-05:00"))
    await story.work()
    assert (await story.states())["7-days"] == "sent"


async def test_no_is_respected(story: Story, clock: Any) -> None:
    await story.bring(UNASKED)
    await story.work()
    await story.say("2")
    assert await story.value("SELECT consent FROM client") == "refused"
    before = len(await story.texts())
    clock.at(at("2026-12-01 11:00-05:00"))
    await story.work()
    assert len(await story.texts()) == before
    assert (await story.states())["7-days"] == "suppressed"


@pytest.mark.parametrize(
    "row",
    [
        hearing(),
        hearing(consent=Consent.REFUSED),
        hearing(date(2026, 11, 20), consent=None),
        but(UNASKED, status=EventStatus.ATTENDED),
    ],
    ids=["agreed on paper", "said no", "the date is past", "it is over"],
)
async def test_who_is_not_invited(story: Story, row: Any) -> None:
    await story.bring(row)
    assert await invite_all(story.process.parts) == 0
    assert await story.tasks() == []


async def test_who_writes_to_us_is_in_a_conversation_already(story: Story) -> None:
    await story.say("hola")
    await story.bring(UNASKED)
    assert await invite_all(story.process.parts) == 0


async def test_nobody_is_invited_at_night(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-24 23:00-05:00"))
    await story.bring(UNASKED)
    await story.work()
    assert await story.texts() == []
    clock.at(at("2026-11-25 08:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1


async def test_an_invitation_the_sender_was_too_late_for_goes_in_the_morning(story: Story, clock: Any) -> None:
    clock.at(at("2026-11-24 20:30-05:00"))
    await story.bring(UNASKED)
    assert await invite_all(story.process.parts) == 1
    clock.at(at("2026-11-25 03:00-05:00"))  # only now the sender is back
    await story.work()
    assert await story.texts() == []
    await story.work()
    clock.at(at("2026-11-25 08:00-05:00"))
    await story.work()
    assert len(await story.texts()) == 1
    assert await story.tasks() == ["no_consent"], "no second task for what went well in the end"


async def test_without_a_language_in_both(story: Story) -> None:
    await story.bring(replace(UNASKED, language=None), replace(UNASKED, event_ref="H-2", phone=BEN, language="mam"))
    await story.work()
    for phone in (ANA, BEN):
        (said,) = await story.bodies(phone)
        assert "appointments" in said and "citas" in said


async def test_one_that_cannot_be_written_does_not_stop_the_others(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story.bring(UNASKED, replace(UNASKED, event_ref="H-2", phone=BEN))
    broken = await story.value("SELECT min(id::text)::uuid FROM client")
    opened = Vault.client_key

    def brittle(vault: Vault, client: Any, key: Any) -> Any:
        if client == broken:
            raise WrongKeys("a sealed value does not open")
        return opened(vault, client, key)

    monkeypatch.setattr(Vault, "client_key", brittle)
    assert await invite_all(story.process.parts) == 2
    monkeypatch.undo()
    await story.send()
    assert len(await story.texts()) + len(await story.texts(BEN)) == 1
    assert await story.tasks() == ["no_consent", "no_consent"]
