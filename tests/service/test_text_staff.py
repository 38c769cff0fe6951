"""Urgent tasks reach staff by SMS: a confirmed number, no content, caps, a stop, and nothing that touches clients."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.contact import Address, Channel
from flows.effects import Consent
from flows.messages import InboundMessage, Refused, TryLater, Unsure
from flows.roles import Alerts, Role
from service.actions import text_staff
from service.actions.alert_staff import alert_staff
from service.actions.find_strays import find_strays
from service.actions.receive import receive
from service.actions.text_staff import NoPhone, change_texts, confirm_phone, give_phone
from service.parts import Parts
from service.store.ids import new_id
from service.wiring import Process
from tests.console import console, location
from tests.people import client
from tests.service.test_alert_staff import urgent
from tests.standin.provider import Double
from tests.twilio_posts import count

ROSA = Address("+12025550188")
ME = "/console/settings/me"


def texts(double: Double) -> list[str]:
    return [one.body for one in double.ledger if one.to == ROSA.value]


async def confirmed(parts: Parts, double: Double, account: Any) -> None:
    assert await give_phone(parts, account, ROSA) is None
    await alert_staff(parts)
    assert await confirm_phone(parts, account, texts(double)[-1][-6:]) is None


async def test_a_number_is_confirmed_on_the_page_and_hears_once_without_content(
    process: Process, sending: Parts, double: Double, clock: Any
) -> None:
    async with console(replace(process, parts=sending)) as made:
        browser = await made.signed_in(Role.CASEWORKER)
        no = await browser.post(f"{ME}/phone", data={"phone": "12"})
        assert no.status_code == 422 and "No number we can text" in no.text
        await client(sending, Address("+12025550161"), consent=Consent.GIVEN)
        assert "is a client&#39;s" in (await browser.post(f"{ME}/phone", data={"phone": "+12025550161"})).text
        assert "said=phone-code" in location(await browser.post(f"{ME}/phone", data={"phone": ROSA.value}))
        await urgent(sending)
        assert await alert_staff(sending) == 1, "the code, and nothing before the number is theirs"
        [code] = texts(double)
        wrong = f"{(int(code[-6:]) + 1) % 10**6:06}"
        assert (await browser.post(f"{ME}/phone/confirm", data={"code": wrong})).status_code == 422
        assert "said=phone-confirmed" in location(await browser.post(f"{ME}/phone/confirm", data={"code": code[-6:]}))
        assert await alert_staff(sending) == 1
        assert texts(double)[1:] == ["Recado: something urgent waits. Sign in."]
        await urgent(sending)
        assert await alert_staff(sending) == 0, "half an hour between two"
        clock.on(timedelta(minutes=31))
        assert await alert_staff(sending) == 1
        assert await alert_staff(sending) == 0, "nobody hears of a task twice"
        assert await count(sending, "outbound_message") == 0, "a lane of its own"
        double.ledger[:] = [replace(t, at=sending.clock.real() - timedelta(minutes=5)) for t in double.ledger]
        assert await find_strays(sending) == 0, "and no stranger's"
        await browser.post(f"{ME}/phone/drop")
        await urgent(sending)
        clock.on(timedelta(hours=1))
        assert await alert_staff(sending) == 0


async def test_nothing_leaves_at_night_when_paused_after_a_stop_or_beyond_the_caps(
    process: Process, sending: Parts, double: Double, clock: Any, monkeypatch: Any
) -> None:
    async with console(replace(process, parts=sending)) as made:
        account = await made.person(Role.CASEWORKER)
    await confirmed(sending, double, account)
    before = len(texts(double))
    clock.at(datetime(2026, 11, 25, 3, tzinfo=UTC))  # 22:00 in New York
    await urgent(sending)
    assert await alert_staff(sending) == 0, "during office hours, as everybody begins"
    await change_texts(sending, account, Alerts.ALWAYS)
    await sending.db.pool.execute("UPDATE control SET paused_at = now(), paused_why = 'x'")
    assert await alert_staff(sending) == 0
    await sending.db.pool.execute("UPDATE control SET paused_at = NULL")
    double.says(ROSA.value, TryLater(timedelta(seconds=1), "busy"))
    assert await alert_staff(sending) == 0
    assert await alert_staff(sending) == 1, "not taken, so told again"
    clock.on(timedelta(minutes=31))
    await urgent(sending)
    double.says(ROSA.value, Unsure("no answer"))
    assert await alert_staff(sending) == 1
    clock.on(timedelta(minutes=31))
    assert await alert_staff(sending) == 0, "what may have left is not repeated"
    monkeypatch.setattr(text_staff, "EACH_A_DAY", 4)
    await urgent(sending)
    assert await alert_staff(sending) == 0, "enough for a day"
    monkeypatch.undo()
    clock.on(timedelta(days=1))
    await receive(sending, InboundMessage(f"SM{new_id().hex}", Channel.SMS, ROSA, "STOP"))
    await urgent(sending)
    assert await alert_staff(sending) == 0
    assert await give_phone(sending, account, ROSA) is NoPhone.CLIENT
    assert len(texts(double)) == before + 1


async def test_what_the_carrier_refuses_for_a_stop_forgets_the_number_and_guessing_ends(
    process: Process, sending: Parts, double: Double
) -> None:
    async with console(replace(process, parts=sending)) as made:
        account = await made.person(Role.CASEWORKER)
    assert await give_phone(sending, account, ROSA) is None
    assert await confirm_phone(sending, account, "000000") is NoPhone.CODE, "no code has left yet"
    await alert_staff(sending)
    code = texts(double)[-1][-6:]
    for _ in range(text_staff.TRIES):
        assert await confirm_phone(sending, account, "x") is NoPhone.CODE
    assert await confirm_phone(sending, account, code) is NoPhone.CODE, "tried too often"
    await confirmed(sending, double, account)
    await urgent(sending)
    double.says(ROSA.value, Refused("opted out", 21610, opted_out=True))
    assert await alert_staff(sending) == 0
    assert await text_staff.phone_of(sending, account) is None
