"""A person texts, and is met; what they say is stored once, sealed, and answered through the outbox."""

from __future__ import annotations

from flows.contact import Address, Channel
from flows.messages import InboundMessage
from service.actions.dispatch import Dispatcher
from service.actions.receive import receive
from service.wiring import Process

ANA = Address("+12025550151")


async def test_hola_is_met_in_both_languages(process: Process) -> None:
    assert process.network is not None
    await receive(process.parts, InboundMessage("SM" + "1" * 32, Channel.SMS, ANA, "hola"))
    await Dispatcher(process.parts).drain()
    said = [m.body for m in await process.network.on_phone(ANA, 0)]
    assert said == [
        "Hello. You can write to us in your language.\nHola. Puede escribirnos en su idioma.",
        "Which language? / ¿Qué idioma?\n1 Español\n2 English\n" + "\n".join(said[1].splitlines()[3:]),
    ]


async def test_the_same_text_twice_is_one_text(process: Process) -> None:
    assert process.network is not None
    for _ in range(3):
        await receive(process.parts, InboundMessage("SM" + "1" * 32, Channel.SMS, ANA, "hola"))
    await Dispatcher(process.parts).drain()
    assert len(await process.network.on_phone(ANA, 0)) == 2
    assert await process.parts.db.pool.fetchval("SELECT count(*) FROM inbound_message") == 1
