"""What no webhook brought: texts are read back and taken in once, statuses are asked for."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

import pytest

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus
from flows.messages import InboundMessage
from service.actions.dispatch import Dispatcher
from service.actions.poll import poll
from service.actions.receive import receive
from service.actions.sweep import sweep
from service.parts import Parts
from service.providers.port import Received
from service.providers.twilio import Twilio, TwilioAccount
from service.wiring import real_now
from tests.standin import people
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.provider import Double
from tests.standin.service import SENDER
from tests.twilio_posts import count

ANA, BEN = "+12025550101", "+12025550102"


def text(number: str, body: str, minutes: float) -> Received:
    """A text that reached the provider so many minutes ago."""
    sid = f"SM{secrets.token_hex(16)}"
    return Received(InboundMessage(sid, Channel.SMS, Address(number), body), real_now() - timedelta(minutes=minutes))


@pytest.mark.promise("T51")
async def test_texts_of_a_day_without_webhooks_are_all_there_once(sending: Parts, double: Double) -> None:
    double.inbox = [text(f"+12025551{n:03}", "hola", 60 * 24 - n) for n in range(200)]
    assert await sweep(sending) == 200
    assert await sweep(sending) == 0
    assert await count(sending, "inbound_message") == 200
    assert await count(sending, "outbound_message") == 0, "nobody waits for an answer of yesterday"
    assert await count(sending, "task WHERE kind = 'webhook' AND client_id IS NULL") == 1
    assert await count(sending, "task WHERE kind = 'webhook' AND client_id IS NOT NULL") == 200


async def test_a_text_of_a_few_minutes_ago_still_gets_its_answer(sending: Parts, double: Double) -> None:
    double.inbox = [text(ANA, "hola", 20), text(BEN, "hola", 1)]
    assert await sweep(sending) == 1, "the webhook of the other may be on its way"
    assert await count(sending, "outbound_message") > 0


async def test_what_a_webhook_brought_is_not_taken_again(sending: Parts, double: Double) -> None:
    double.inbox = [text(ANA, "hola", 20)]
    await receive(sending, double.inbox[0].message)
    assert await sweep(sending) == 0
    assert await count(sending, "task WHERE kind = 'webhook'") == 0


async def test_a_stop_that_was_lost_is_heard_however_late(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    double.inbox = [text(ANA, "STOP", 300), text(BEN, "when does it stop?", 300)]
    await sweep(sending)
    assert (await people.consent(sending, ana), await people.consent(sending, ben)) == ("stopped", "given")


async def brought(parts: Parts, double: Double, clock: Any, one: Received, after: float = 0) -> None:
    """A text that its webhook did bring, so many minutes after it reached the provider."""
    double.inbox.append(one)
    clock.at(one.at + timedelta(minutes=after))
    await receive(parts, one.message)
    clock.at(real_now())


@pytest.mark.parametrize("age", [20, 50, 90, 300])
async def test_a_lost_start_does_not_undo_a_later_stop(sending: Parts, double: Double, clock: Any, age: int) -> None:
    [ana] = await people.meet(sending, [ANA])
    await brought(sending, double, clock, text(ANA, "STOP", 5))
    double.inbox.append(text(ANA, "START", age))
    assert await sweep(sending) == 1
    assert await people.consent(sending, ana) == "stopped"
    assert await count(sending, "task WHERE kind = 'webhook' AND client_id IS NOT NULL") == 1, "a person reads it"


@pytest.mark.parametrize("age", [20, 50, 90, 300])
async def test_a_lost_stop_does_not_undo_a_later_start(sending: Parts, double: Double, clock: Any, age: int) -> None:
    [ana] = await people.meet(sending, [ANA], consent="stopped")
    await brought(sending, double, clock, text(ANA, "START", 5))
    double.inbox.append(text(ANA, "STOP", age))
    await sweep(sending)
    assert await people.consent(sending, ana) == "unasked", "as START left it"


async def test_a_lost_stop_wins_over_an_earlier_start_that_was_brought_late(
    sending: Parts, double: Double, clock: Any
) -> None:
    [ana] = await people.meet(sending, [ANA], consent="stopped")
    await brought(sending, double, clock, text(ANA, "START", 301), after=60)
    double.inbox.append(text(ANA, "STOP", 300.5))
    await sweep(sending)
    assert await people.consent(sending, ana) == "stopped"


async def test_an_old_answer_is_not_taken_for_one_to_a_later_question(
    sending: Parts, double: Double, clock: Any
) -> None:
    await brought(sending, double, clock, text(ANA, "hola", 5))
    said = await count(sending, "outbound_message")
    double.inbox.append(text(ANA, "2", 20))
    await sweep(sending)
    assert await count(sending, "outbound_message") == said


async def test_one_person_whose_key_does_not_open_keeps_nobody_else_out(sending: Parts, double: Double) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    await sending.db.pool.execute("UPDATE keys.client_key SET wrapped = '\\x00' WHERE client_id = $1", ana.id)
    double.inbox = [text(ANA, "hola", 300), text(BEN, "STOP", 299)]
    await sweep(sending)
    assert await people.consent(sending, ben) == "stopped"
    assert await count(sending, "task WHERE kind = 'webhook' AND client_id IS NULL") == 1


async def test_a_list_that_cannot_be_read_is_no_sweep(sending: Parts, double: Double) -> None:
    double.inbox, double.readable = [text(ANA, "hola", 20)], False
    assert await sweep(sending) is None
    double.readable = True
    assert await sweep(sending) == 1


async def test_the_providers_own_list_over_http(parts: Parts) -> None:
    """The web is not there; the texts are at the provider only."""
    with Standin("http://127.0.0.1:9") as standin:
        account = TwilioAccount(ACCOUNT, TOKEN, sms_from=SENDER, base_url=standin.url)
        twilio = Twilio(account, timedelta(seconds=5))
        try:
            for n in range(5):
                assert (await standin.phone(f"+1202555010{n}", SENDER, f"hola {n}"))["status"] == 0
            found = await twilio.received(real_now() - timedelta(hours=1))
            assert [one.message.text for one in found] == [f"hola {n}" for n in range(5)]
            assert await twilio.received(real_now() + timedelta(hours=1)) == ()
        finally:
            await twilio.close()


@pytest.mark.promise("T16")
async def test_the_poller_repairs_what_no_callback_told(sending: Parts, double: Double) -> None:
    known = await people.meet(sending, [f"+1202556{n:04}" for n in range(500)])
    await people.tell(sending, [(who, "1") for who in known])
    await Dispatcher(sending).drain()
    assert await poll(sending) == 0, "not yet"
    double.ended = {taken.sid: ProviderStatus.DELIVERED for taken in double.ledger}
    await sending.db.pool.execute("UPDATE outbound_message SET poll_at = clock_timestamp()")
    assert await poll(sending) == 500
    assert await count(sending, "outbound_message WHERE provider_status = 'delivered' AND poll_at IS NULL") == 500
    assert await poll(sending) == 0


async def test_who_is_never_told_is_asked_three_times(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")])
    await Dispatcher(sending).drain()
    for _ in range(5):
        await sending.db.pool.execute("UPDATE outbound_message SET poll_at = now() WHERE poll_at IS NOT NULL")
        await poll(sending)
    assert await sending.db.pool.fetchval("SELECT polls FROM outbound_message") == 3
