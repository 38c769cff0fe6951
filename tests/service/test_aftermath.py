"""What a refusal means beyond its message: the person, the number, the channel, the account; and SMS for WhatsApp."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from flows.delivery import ProviderStatus, StatusNews
from flows.messages import Halt, Refused, TryLater
from service.actions import status
from service.actions.dispatch import Dispatcher
from service.actions.poll import poll
from service.parts import Parts
from service.store import senders
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double

ANA, BEN, EVA = "+12025550151", "+12025550152", "+12025550153"


async def news(parts: Parts, double: Double, n: int, word: ProviderStatus, code: int = 0) -> None:
    """The provider's news about the message it took as number `n`."""
    taken = double.ledger[n]
    await status.record(parts, taken.token, StatusNews(taken.sid, word, code))


async def flag(parts: Parts, who: Somebody) -> str | None:
    return await parts.db.pool.fetchval("SELECT flag FROM client WHERE id = $1", who.id)  # type: ignore[no-any-return]


async def sent(parts: Parts, *messages: tuple[Somebody, str]) -> list[UUID]:
    rows = await people.tell(parts, list(messages))
    await Dispatcher(parts).drain()
    return rows


async def kinds(parts: Parts) -> list[str]:
    return sorted(kind for kind, _ in await people.open_tasks(parts))


# --- the number


async def test_a_number_is_doubted_at_the_first_failure_and_a_task_at_the_second(
    sending: Parts, double: Double
) -> None:
    [ana] = await people.meet(sending, [ANA])
    await sent(sending, (ana, "1"), (ana, "2"))
    for _ in range(3):
        await news(sending, double, 0, ProviderStatus.UNDELIVERED, 30005)
    assert await flag(sending, ana) == "30005"
    assert "number" not in await kinds(sending), "one message, however often we hear of it"
    await news(sending, double, 1, ProviderStatus.UNDELIVERED, 30006)
    assert await flag(sending, ana) == "30006"
    assert (await kinds(sending)).count("number") == 1


async def test_a_delivery_takes_the_flag_away(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await sent(sending, (ana, "1"), (ana, "2"))
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 30003)
    await news(sending, double, 1, ProviderStatus.SENT)
    assert await flag(sending, ana) == "30003", "sent is not delivered"
    await news(sending, double, 1, ProviderStatus.DELIVERED)
    assert await flag(sending, ana) is None


async def test_who_blocks_us_on_whatsapp_has_not_said_stop(sending: Parts, double: Double) -> None:
    [eva] = await people.meet(sending, [EVA], channel="whatsapp")
    await sent(sending, (eva, "1"))
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 63033)
    assert await people.consent(sending, eva) == "given"
    assert "number" in await kinds(sending)


async def test_a_stop_that_only_the_news_tells_is_ours(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    await sent(sending, (ana, "1"))
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 21610)
    assert await people.consent(sending, ana) == "stopped"


# --- the account


@pytest.mark.parametrize(("code", "kind"), [(30007, "filtered"), (30450, "filtered"), (30002, "account")])
async def test_filtering_and_account_codes_alarm_once_a_day_and_repeat_nothing(
    sending: Parts, double: Double, code: int, kind: str
) -> None:
    known = await people.meet(sending, [ANA, BEN])
    rows = await sent(sending, *((who, "1") for who in known))
    for n in range(2):
        await news(sending, double, n, ProviderStatus.FAILED, code)
    assert (await kinds(sending)).count(kind) == 1
    assert {(await people.message(sending, row))["state"] for row in rows} == {"accepted"}
    await Dispatcher(sending).drain()
    assert len(double.ledger) == 2


async def test_a_fault_of_one_channels_sender_leaves_the_other_alone(sending: Parts, double: Double) -> None:
    [ana] = await people.meet(sending, [ANA])
    [eva] = await people.meet(sending, [EVA], channel="whatsapp")
    double.says(EVA, TryLater(timedelta(hours=1), "our WhatsApp sender is not set up", 63001, Halt.CHANNEL))
    await sent(sending, (eva, "1"))
    assert set(await senders.closed(sending.db)) == {"whatsapp"}
    await sent(sending, (ana, "2"))
    assert double.bodies == ["2"]


async def test_an_unregistered_number_that_only_the_news_tells_stops_that_channel(
    sending: Parts, double: Double
) -> None:
    [ana] = await people.meet(sending, [ANA])
    await sent(sending, (ana, "1"))
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 30034)
    assert set(await senders.closed(sending.db)) == {"sms"}
    assert "account" in await kinds(sending)


# --- SMS where WhatsApp fails


async def on_whatsapp(parts: Parts, *, agreed: bool = True) -> tuple[Somebody, UUID, UUID]:
    """Somebody on WhatsApp with a date ahead and its reminder on the way: who, event, message."""
    now = datetime(2026, 12, 1, 15, tzinfo=UTC)
    parts.clock.real = lambda: now
    [eva] = await people.meet(parts, [EVA], channel="whatsapp")
    await parts.db.pool.execute("UPDATE client SET sms_fallback = $1", agreed)
    event = await people.case_event(parts, eva, starts_at=now + timedelta(days=3))
    [row] = await people.tell(parts, [(eva, "your date")], purpose="reminder", event=event, version=1)
    await Dispatcher(parts).drain()
    return eva, event, row


async def sms(parts: Parts) -> int:
    n: int = await parts.db.pool.fetchval("SELECT count(*) FROM outbound_message WHERE channel = 'sms'")
    return n


async def test_a_date_that_whatsapp_did_not_bring_goes_by_sms_once_and_says_so(sending: Parts, double: Double) -> None:
    await on_whatsapp(sending)
    for _ in range(3):
        await news(sending, double, 0, ProviderStatus.UNDELIVERED, 63024)
    await Dispatcher(sending).drain()
    assert [taken.channel for taken in double.ledger] == ["whatsapp", "sms"]
    assert "WhatsApp" in double.bodies[1] and double.bodies[1].endswith("your date")
    assert "not_reminded" not in await kinds(sending)


async def test_so_does_the_news_that_a_date_is_cancelled_and_a_reminder_of_it_does_not(
    sending: Parts, double: Double
) -> None:
    await on_whatsapp(sending)
    await sending.db.pool.execute("UPDATE case_event SET status = 'cancelled_verified'")
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 63024)
    assert await sms(sending) == 0
    await sending.db.pool.execute(
        "UPDATE outbound_message SET template = 'corrections.cancelled', purpose = 'correction'"
    )
    await news(sending, double, 0, ProviderStatus.FAILED, 63024)
    await Dispatcher(sending).drain()
    assert [taken.channel for taken in double.ledger] == ["whatsapp", "sms"]


async def test_an_answer_that_refuses_does_the_same(sending: Parts, double: Double) -> None:
    double.says(EVA, Refused("not on WhatsApp", 63003, bad_address=True))
    _, _, row = await on_whatsapp(sending)
    assert [taken.channel for taken in double.ledger] == ["sms"]
    assert (await people.message(sending, row))["state"] == "refused"


async def test_nobody_gets_sms_who_did_not_agree_or_hides_their_number(sending: Parts, double: Double) -> None:
    eva, _, _ = await on_whatsapp(sending, agreed=False)
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 63024)
    assert await sms(sending) == 0
    assert "not_reminded" in await kinds(sending)
    assert eva.number == EVA


async def test_never_in_doubt_and_never_for_a_date_that_changed(sending: Parts, double: Double) -> None:
    _, event, _ = await on_whatsapp(sending)
    await news(sending, double, 0, ProviderStatus.SENT)
    assert await sms(sending) == 0
    await sending.db.pool.execute("UPDATE case_event SET version = version + 1 WHERE id = $1", event)
    await news(sending, double, 0, ProviderStatus.UNDELIVERED, 63024)
    assert await sms(sending) == 0


async def test_hours_after_acceptance_without_a_delivery_it_goes_by_sms_too(sending: Parts, double: Double) -> None:
    await on_whatsapp(sending)
    await sending.db.pool.execute("UPDATE outbound_message SET poll_at = now() - interval '1 min'")
    await poll(sending)
    assert await sms(sending) == 0, "half an hour is no proof"
    await sending.db.pool.execute("UPDATE outbound_message SET poll_at = now() - interval '1 min'")
    await poll(sending)
    assert await sms(sending) == 1


async def test_a_channel_that_delivers_needs_no_other(sending: Parts, double: Double) -> None:
    await on_whatsapp(sending)
    double.ended[double.ledger[0].sid] = ProviderStatus.DELIVERED
    for _ in range(2):
        await sending.db.pool.execute("UPDATE outbound_message SET poll_at = now() - interval '1 min'")
        await poll(sending)
    assert await sms(sending) == 0


def test_refusals_without_consequences_have_none() -> None:
    plain = Refused("the text is too long", 21617)
    assert plain == replace(plain, opted_out=False, bad_address=False, blocked=False, window_closed=False, alarm=None)
