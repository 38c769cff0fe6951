"""Forgetting: nothing of a person stays, here or at the provider, but a digest of their number; nothing leaves to them
afterwards; and all that is held can be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.contact import Address, Channel
from flows.messages import InboundMessage
from service.actions.dispatch import Dispatcher
from service.actions.export import export
from service.actions.forget import ask, forget, forget_all, redact
from service.actions.invite import invite_all
from service.actions.receive import receive
from service.actions.remind import enqueue_due, plan_all
from service.actions.rotate_keys import rotate_keys
from service.actions.schedule import import_calendar
from service.actions.status import record
from service.actions.sweep import sweep
from service.calendars import csv
from service.errors import WrongKeys
from service.parts import Parts
from service.providers.port import Received
from service.providers.twilio import Twilio, TwilioAccount
from service.store import clients, erasure
from service.store.tables import Client
from service.vault import Vault
from service.wiring import real_now
from tests.standin import people
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.provider import Double
from tests.standin.service import SENDER
from tests.twilio_posts import count, dump

ANA, BEN = "+12025550101", "+12025550102"
CALENDAR = f"""client_ref,phone,alias,event_ref,event_type,date,time,timezone,venue,room,language,consent
A-1,{ANA},Ana,H-1,hearing.master,2026-12-10,08:30,America/New_York,Varick,5Q,es,paper
B-2,{BEN},Ben,H-2,hearing.master,2026-12-10,08:30,America/New_York,Varick,5Q,es,paper
"""


def text(sender: str, body: str, sid: str = "") -> InboundMessage:
    return InboundMessage(sid or f"SM{abs(hash((sender, body))):032x}", Channel.SMS, Address(sender), body)


async def known(parts: Parts) -> None:
    """Ana and Ben from a calendar; both wrote, were answered, and are told of a date; their texts were delivered."""
    async for report in import_calendar(parts, csv.read(CALENDAR.encode()).rows):
        assert report.fate == "created"
    await plan_all(parts)
    await enqueue_due(parts)
    for who in (ANA, BEN):
        await receive(parts, text(who, "0"))
        await receive(parts, text(who, "something I wrote"))
    await Dispatcher(parts).drain()
    for sid, token in await parts.db.pool.fetch("SELECT sid, token FROM attempt"):
        await record(parts, token, await parts.provider.status(sid))


async def id_of(parts: Parts, phone: str) -> UUID:
    found = await clients.at_phone(parts.db, parts.vault.index("phone", phone))
    assert found is not None
    return found.id


async def traces(parts: Parts, client: UUID) -> set[str]:
    """The tables in which the client's id still stands."""
    return {name for name, rows in (await dump(parts)).items() if any(str(client) in row for row in rows)}


async def test_who_says_delete_reads_the_last_words_and_then_is_gone(sending: Parts, double: Double) -> None:
    await known(sending)
    ana, ben = await id_of(sending, ANA), await id_of(sending, BEN)
    bens = {name: [r for r in rows if str(ben) in r] for name, rows in (await dump(sending)).items()}
    assert len(await traces(sending, ana)) >= 8
    for said in ("DELETE", "1"):
        await receive(sending, text(ANA, said))
    assert await forget_all(sending) == 0, "the last words have not left yet"
    await Dispatcher(sending).drain()
    assert "Ya no le escribimos" in double.bodies[-1]
    mine = {t.sid for t in double.ledger if t.to == ANA}
    assert await forget_all(sending) == 1
    assert await traces(sending, ana) == set()
    after = await dump(sending)
    assert {name: [r for r in rows if str(ben) in r] for name, rows in after.items()} == bens, "Ben is untouched"
    assert sum(any(sid in row for row in after["public.provider_event"]) for sid in mine) == 0
    assert [len(after[f"public.{t}"]) for t in ("erasure", "opt_out")] == [1, 1]
    assert await redact(sending) > 0
    assert mine <= double.erased


async def test_nothing_leaves_afterwards_whatever_staff_import(sending: Parts, double: Double) -> None:
    await known(sending)
    await forget(sending, await id_of(sending, ANA))
    offered = len(double.offered)
    async for report in import_calendar(sending, csv.read(CALENDAR.encode()).rows):
        assert report.fate in ("created", "same")
    await plan_all(sending)
    await invite_all(sending)
    await enqueue_due(sending)
    await Dispatcher(sending).drain()
    assert [h.to.value for h in double.offered[offered:] if h.to.value == ANA] == []
    assert await count(sending, "client WHERE consent = 'stopped'") == 1


async def test_who_agrees_again_on_a_later_day_is_reminded_again(sending: Parts) -> None:
    await known(sending)
    await forget(sending, await id_of(sending, ANA))
    await sending.db.pool.execute("UPDATE opt_out SET at = '2026-01-05'")
    later = CALENDAR.replace(",consent\n", ",consent,consent_on\n").replace("paper\nB", "paper,2026-01-06\nB")
    async for _ in import_calendar(sending, csv.read(later.encode()).rows):
        pass
    assert await count(sending, "client WHERE consent = 'given'") == 2


async def test_who_writes_again_one_day_is_welcome(sending: Parts) -> None:
    await known(sending)
    ana = await id_of(sending, ANA)
    await forget(sending, ana)
    await receive(sending, text(ANA, "hola de nuevo"))
    again = await id_of(sending, ANA)
    assert again != ana
    assert await count(sending, "outbound_message WHERE client_id = $1", again) > 0


async def test_a_repeat_of_an_erased_text_brings_nobody_back(sending: Parts, double: Double) -> None:
    await known(sending)
    first = text(ANA, "0")
    await forget(sending, await id_of(sending, ANA))
    await receive(sending, first)
    double.inbox = [Received(first, real_now() - timedelta(hours=1))]
    assert await sweep(sending) == 0
    assert await count(sending, "client") == 1
    await sending.db.pool.execute("DELETE FROM redaction")
    await receive(sending, first)
    assert await count(sending, "client") == 2, "the memory of ids is what kept it out"


async def test_what_is_on_its_way_is_waited_for_a_day_at_most(sending: Parts, clock: Any) -> None:
    [ana] = await people.meet(sending, [ANA])
    await people.tell(sending, [(ana, "1")])
    await sending.db.pool.execute("UPDATE outbound_message SET state = 'unknown', look_at = now() + interval '1 day'")
    await ask(sending, ana.id)
    assert await forget_all(sending) == 0
    clock.on(timedelta(hours=25))
    assert await forget_all(sending) == 1


async def test_one_who_cannot_be_erased_keeps_nobody_waiting(sending: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, ben = await people.meet(sending, [ANA, BEN])
    real = erasure.erase

    async def stumbles(tx: Any, client: UUID, at: Any) -> bytes | None:
        if client == ana.id:
            raise RuntimeError
        return await real(tx, client, at)

    monkeypatch.setattr(erasure, "erase", stumbles)
    for one in (ana, ben):
        await ask(sending, one.id)
    assert await forget_all(sending) == 1
    assert await traces(sending, ben.id) == set()


def test_every_table_that_hangs_on_a_client_is_forgotten() -> None:
    """The tables by their own foreign keys; an id of a client under another name, without a key, would be missed."""
    held = {one.table.name for one in erasure.held()}
    assert {"client", "client_key", "attempt", "case_event_version", "reminder", "task", "consent_record"} <= held
    missed = [
        f"{table.name}.{column.name}"
        for table in Client.metadata.tables.values()
        for column in table.columns
        if table.name not in held and "client" in column.name
    ]
    assert missed == []


async def test_a_table_that_is_left_out_is_noticed(sending: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, _ = await people.meet(sending, [ANA, BEN])
    rest = tuple(one for one in erasure.held() if one.table.name != "client_key")
    monkeypatch.setattr(erasure, "held", lambda: rest)
    await forget(sending, ana.id)
    assert await traces(sending, ana.id) == {"keys.client_key"}


async def test_the_provider_is_asked_until_it_has_deleted_and_a_person_is_told(sending: Parts, double: Double) -> None:
    await known(sending)
    await forget(sending, await id_of(sending, ANA))
    double.readable = False
    assert await redact(sending) == 0
    await sending.db.pool.execute("UPDATE redaction SET ask_at = now(), asked_at = now() - interval '73 hours'")
    await redact(sending)
    assert await count(sending, "task WHERE kind = 'forget' AND client_id IS NULL") == 1
    double.readable = True
    await sending.db.pool.execute("UPDATE redaction SET ask_at = now()")
    assert await redact(sending) == await count(sending, "redaction") > 0
    await sending.db.pool.execute("UPDATE redaction SET asked_at = now() - interval '401 days'")
    await redact(sending)
    assert await count(sending, "redaction") == 0


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin("http://127.0.0.1:9", hands=0) as made:
        yield made


async def test_twilio_deletes_what_is_final_and_nothing_before(parts: Parts, standin: Standin) -> None:
    twilio = Twilio(TwilioAccount(ACCOUNT, TOKEN, sms_from=SENDER, base_url=standin.url), timedelta(seconds=5))
    on_it = replace(parts, provider=twilio)
    try:
        [ana] = await people.meet(on_it, [ANA])
        await people.tell(on_it, [(ana, "where they must be")])
        await Dispatcher(on_it).drain()
        sid = (await standin.phone(ANA, SENDER, "what they said"))["sid"]
        await receive(on_it, text(ANA, "what they said", sid))
        await Dispatcher(on_it).drain()
        await forget(on_it, ana.id)
        assert await redact(on_it) == 1, "what is still queued cannot be deleted yet; what they wrote can"
        assert await twilio.received(real_now() - timedelta(hours=1)) == ()
        assert await erasure.backlog(on_it.db, real_now() + timedelta(hours=1)) >= 1
        await twilio.erase(sid)  # gone is gone
    finally:
        await twilio.close()


async def test_everything_held_is_told(sending: Parts) -> None:
    await known(sending)
    ana = await id_of(sending, ANA)
    told = await export(sending, ana)
    assert told is not None
    [client] = told["client"]
    assert (client["phone"], client["ref"], client["alias"]) == (ANA, "A-1", "Ana")
    assert "something I wrote" in [m["body"] for m in told["inbound_message"]]
    assert told["outbound_message"][0]["words"][0]
    assert told["case_event_version"][0]["facts"]["venue"].startswith("Varick")
    assert told["provider_event"] and told["consent_record"] and told["reminder"] and told["session"]
    assert str(await id_of(sending, BEN)) not in str(told)
    assert "client_key" not in told
    assert await export(sending, UUID(int=0)) is None
    assert await sending.db.pool.fetchval("SELECT object_id FROM audit WHERE action = 'client.exported'") == ana


async def test_keys_are_wrapped_anew_and_the_old_one_opens_nothing(sending: Parts) -> None:
    await people.meet(sending, [ANA, BEN])
    old = b"o" * 32
    first = replace(sending, vault=Vault((old,)))
    [cleo] = await people.meet(first, ["+12025550103"])
    both = replace(sending, vault=Vault((b"n" * 32, old)))
    with pytest.raises(WrongKeys):
        await rotate_keys(both)  # Ana's and Ben's are of another installation
    await sending.db.pool.execute("DELETE FROM keys.client_key WHERE master <> $1", first.vault.newest)
    assert await rotate_keys(both) == 1
    assert await rotate_keys(both) == 0
    wrapped = await clients.key_of(both.db, cleo.id)
    assert wrapped is not None
    assert cleo.key.seal(b"", "a.b", cleo.id) and both.vault.client_key(cleo.id, wrapped)
    with pytest.raises(WrongKeys):
        first.vault.client_key(cleo.id, wrapped)


async def test_a_key_that_changed_meanwhile_is_left(sending: Parts) -> None:
    [ana] = await people.meet(sending, [ANA])
    old = await clients.key_of(sending.db, ana.id)
    assert old is not None
    await sending.db.pool.execute("UPDATE keys.client_key SET wrapped = '\\x01'")
    await clients.wrap_again(sending.db, [(ana.id, old, old)])
    assert await count(sending, "keys.client_key WHERE wrapped = '\\x01'") == 1
