"""Messages nobody knows the fate of. The provider's ledger is the judge: never two of anything, never none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from flows.contact import Address, Channel
from flows.delivery import Finding, Looked, MessageState, ProviderStatus, StatusNews, Timing
from service.actions import reconcile as module
from service.actions import status
from service.actions.dispatch import Dispatcher
from service.actions.reconcile import reconcile
from service.parts import Parts
from service.providers.port import Listed
from service.vault import Vault
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double, Silent

ANA, BEN = "+12025550101", "+12025550102"


@pytest.fixture
async def ana(sending: Parts) -> Somebody:
    [ana] = await people.meet(sending, [ANA])
    return ana


async def look(parts: Parts) -> int:
    """One look at everything in doubt, as if the time for it had come."""
    await people.look_now(parts)
    return await reconcile(parts)


async def silent(parts: Parts, double: Double, who: Somebody) -> UUID:
    """A message the provider took without a word."""
    double.says(who.number, Silent())
    [row] = await people.tell(parts, [(who, "1")])
    await Dispatcher(parts).drain()
    return row


async def lost(parts: Parts, double: Double, who: Somebody) -> UUID:
    """A message whose sender died between claim and hand-over, its lease over for an hour."""
    row = await silent(parts, double, who)
    double.ledger.clear()
    await parts.db.pool.execute(
        "UPDATE outbound_message SET state = 'sending', lease_until = clock_timestamp() - interval '1 h', "
        "started_at = clock_timestamp() - interval '61 min', look_at = NULL"
    )
    return row


async def test_nothing_is_looked_at_before_the_grace_is_over(sending: Parts, double: Double, ana: Somebody) -> None:
    row = await silent(sending, double, ana)
    assert await reconcile(sending) == 0
    waits = await sending.db.pool.fetchval("SELECT look_at - clock_timestamp() FROM outbound_message")
    assert timedelta(seconds=100) < waits <= Timing().grace
    assert (await people.message(sending, row))["state"] == "unknown"


async def test_an_expired_lease_is_doubt_first(sending: Parts, double: Double, ana: Somebody) -> None:
    """Time alone never sends anything again, however often and however late somebody looks at the clock."""
    row = await lost(sending, double, ana)
    double.readable = False
    for _ in range(5):
        await look(sending)
        await Dispatcher(sending).drain()
    assert (await people.message(sending, row))["state"] == "unknown"
    assert len(double.offered) == 1


async def test_the_callbacks_token_settles_it_without_a_look(sending: Parts, double: Double, ana: Somebody) -> None:
    row = await silent(sending, double, ana)
    [taken] = double.ledger
    await status.record(sending, taken.token, StatusNews(taken.sid, ProviderStatus.SENT))
    stored = await people.message(sending, row)
    assert (stored["state"], stored["sid"]) == ("accepted", taken.sid)
    assert await look(sending) == 0


async def test_the_one_message_nothing_else_explains_is_ours(sending: Parts, double: Double, ana: Somebody) -> None:
    await people.tell(sending, [(ana, "0")])
    await Dispatcher(sending).drain()
    row = await silent(sending, double, ana)
    await people.tell(sending, [(ana, "2")])
    await look(sending)
    stored = await people.message(sending, row)
    assert (stored["state"], stored["sid"]) == ("accepted", double.ledger[1].sid)
    await Dispatcher(sending).drain()
    assert double.bodies == ["0", "1", "2"]


async def test_two_clean_looks_send_it_once(sending: Parts, double: Double, ana: Somebody) -> None:
    row = await lost(sending, double, ana)
    await reconcile(sending)
    assert (await people.message(sending, row))["looks"] == 1
    await Dispatcher(sending).drain()
    assert double.ledger == []
    assert await reconcile(sending) == 0, "the second look waits"
    await look(sending)
    assert (await people.message(sending, row))["state"] == "pending"
    await Dispatcher(sending).drain()
    assert double.bodies == ["1"]
    assert await sending.db.pool.fetchval("SELECT count(*) FROM attempt") == 2


async def test_a_list_that_cannot_be_read_is_no_clean_look(sending: Parts, double: Double, ana: Somebody) -> None:
    row = await silent(sending, double, ana)
    hidden = double.ledger[0].sid
    double.hidden.add(hidden)
    await look(sending)
    double.readable = False
    for _ in range(3):
        await look(sending)
    assert (await people.message(sending, row))["looks"] == 1
    double.readable = True
    double.hidden.clear()
    await look(sending)
    assert (await people.message(sending, row))["sid"] == hidden


async def test_more_than_one_is_a_humans(sending: Parts, double: Double, ana: Somebody) -> None:
    row = await silent(sending, double, ana)
    double.take(ANA, "somebody else's")
    await look(sending)
    stored = await people.message(sending, row)
    assert (stored["state"], stored["sid"]) == ("human", None)
    assert [kind for kind, _ in await people.open_tasks(sending)] == ["unresolved"]
    await Dispatcher(sending).drain()
    assert len(double.offered) == 1


async def test_long_doubt_is_a_humans_too_and_is_settled_all_the_same(
    sending: Parts, double: Double, ana: Somebody
) -> None:
    row = await silent(sending, double, ana)
    double.readable = False
    await look(sending)
    assert await people.open_tasks(sending) == []
    await sending.db.pool.execute("UPDATE outbound_message SET started_at = started_at - interval '11 min'")
    for _ in range(2):
        await look(sending)
    assert await people.open_tasks(sending) == [("unresolved", "the list cannot be read")]
    double.readable = True
    await look(sending)
    assert (await people.message(sending, row))["state"] == "accepted"


async def test_one_that_cannot_be_looked_at_keeps_no_other_waiting(
    sending: Parts, double: Double, ana: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    [ben] = await people.meet(sending, [BEN])
    await silent(sending, double, ana)
    row = await silent(sending, double, ben)
    listed = double.listed

    async def broken(to: Address, channel: Channel, since: datetime) -> tuple[Listed, ...]:
        if to.value == ANA:
            raise RuntimeError("our bug")
        return await listed(to, channel, since)

    monkeypatch.setattr(double, "listed", broken)
    assert await look(sending) == 2
    assert await people.states(sending) == {"unknown": 1, "accepted": 1}
    assert (await people.message(sending, row))["state"] == "accepted"


async def test_with_keys_that_do_not_open_it_stays_in_doubt(sending: Parts, double: Double, ana: Somebody) -> None:
    await silent(sending, double, ana)
    await look(replace(sending, vault=Vault((b"k" * 32,))))
    assert await people.states(sending) == {"unknown": 1}


async def test_a_date_that_moved_meanwhile_is_not_sent_with_the_old_words(
    sending: Parts, double: Double, ana: Somebody
) -> None:
    event = await people.case_event(sending, ana, starts_at=sending.now() + timedelta(days=3))
    row = await lost(sending, double, ana)
    await sending.db.pool.execute("UPDATE outbound_message SET event_id = $1, event_version = 1", event)
    await sending.db.pool.execute("UPDATE case_event SET version = 2")
    await reconcile(sending)
    await look(sending)
    await Dispatcher(sending).drain()
    assert (await people.message(sending, row))["state"] == "cancelled"
    assert double.ledger == []


async def test_two_reconcilers_look_once(sending: Parts, double: Double, ana: Somebody) -> None:
    await silent(sending, double, ana)
    assert await look(sending) + await reconcile(sending) == 1


async def test_rescue_by_time_doubles(
    sending: Parts, double: Double, ana: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variant that must fail: whoever takes an expired lease for 'not sent' sends twice."""

    def rescue(*_: object) -> Looked:
        return Looked(Finding.NOT_THERE, MessageState.PENDING, 1)

    monkeypatch.setattr(module, "look", rescue)
    await silent(sending, double, ana)
    await look(sending)
    await Dispatcher(sending).drain()
    assert double.bodies == ["1", "1"]


async def test_a_look_before_the_provider_lists_would_double(sending: Parts, double: Double, ana: Somebody) -> None:
    """The other one: clean looks that come earlier than the provider's list prove nothing."""
    await silent(sending, double, ana)
    double.hidden.add(double.ledger[0].sid)
    for _ in range(2):
        await look(sending)
    await Dispatcher(sending).drain()
    assert double.bodies == ["1", "1"]
