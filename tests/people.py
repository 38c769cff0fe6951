"""What stories about clients and their caseworkers are told with."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import asyncpg
import pytest

from flows.contact import Address, Channel
from flows.effects import Consent
from service.actions.keep_client import Facts, HowAgreed, make
from service.actions.open_client import Thread, thread
from service.parts import Parts
from service.store import people
from service.store.ids import new_id
from service.store.people import Person

WORKER, OTHER = UUID(int=1), UUID(int=2)
AMINA = Address("+12025550161")


async def client(
    parts: Parts,
    phone: Address = AMINA,
    *,
    consent: Consent = Consent.GIVEN,
    channel: Channel = Channel.SMS,
    language: str = "en",
    alias: str = "Amina K.",
    ref: str = "",
) -> Person:
    """A client made by hand, who agreed on paper."""
    made = new_id()
    how = None if consent is Consent.UNASKED else HowAgreed.PAPER
    facts = Facts(phone, channel, language=language, alias=alias, ref=ref)
    assert await make(parts, made, facts, WORKER, None, consent, how) is None
    return await seen(parts, made)


async def seen(parts: Parts, client: UUID) -> Person:
    """The client as they stand now."""
    row = await people.one(parts.db, client, parts.now())
    assert row is not None
    return row


async def lines(parts: Parts, row: Person) -> list[tuple[str, str]]:
    """(kind, words) of a whole thread, oldest first."""
    page: Thread = await thread(parts, row, None, 100)
    return [(line.kind, line.words.body) for line in page.lines]


def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement asked of the database from now on."""
    asked: list[str] = []
    execute = asyncpg.Connection._execute

    async def counted(connection: Any, query: str, *rest: Any, **named: Any) -> Any:
        asked.append(query)
        return await execute(connection, query, *rest, **named)

    monkeypatch.setattr(asyncpg.Connection, "_execute", counted)
    return asked
