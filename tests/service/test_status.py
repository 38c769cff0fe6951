"""The provider's news: in any order, any number of times, before our own send has returned, about nothing of ours."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import permutations
from uuid import UUID

import pytest

from flows.case_events import CaseEventRow, EventFacts, EventType
from flows.contact import Address
from flows.delivery import ProviderStatus, advance
from flows.effects import Consent
from flows.messages import Accepted, Handover, Outcome, Unsure
from service.actions.dispatch import Dispatcher
from service.actions.remind import enqueue_due, plan_all
from service.actions.schedule import import_calendar
from service.parts import Parts
from service.store import reminders
from service.wiring import Process
from tests.conftest import TestClock
from tests.standin import people
from tests.twilio_posts import Post, Twilio, count, dump, new_sid

Record = Callable[[str, object], None]
ANA = "+12025550151"
FACTS = EventFacts(EventType.HEARING_MASTER, date(2026, 12, 10), time(8, 30), "America/New_York", venue="Varick Court")


@pytest.fixture
async def twilio(process: Process) -> AsyncIterator[Twilio]:
    async with Twilio(process) as made:
        yield made


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """A message in a sender's hands."""

    id: UUID
    token: str
    purpose: str
    event: UUID | None


class Silent:
    """A provider that does not answer."""

    async def send(self, handover: Handover) -> Outcome:
        return await asyncio.Future()


async def on_the_way(parts: Parts, many: int = 1) -> list[OnTheWay]:
    """Hand over the next message of each of `many` numbers, in a process that dies before it hears back."""
    found: list[OnTheWay] = []
    sending = asyncio.create_task(Dispatcher(replace(parts, provider=Silent())).drain())  # type: ignore[arg-type]
    async with asyncio.timeout(20):
        while len(found) < many:
            rows = await parts.db.pool.fetch(
                "SELECT m.id, a.token, m.purpose, m.event_id FROM attempt a "
                "JOIN outbound_message m ON m.id = a.message_id WHERE m.state = 'sending'"
            )
            found = [OnTheWay(*row) for row in rows]
    sending.cancel()
    await asyncio.wait([sending])
    return found


async def stands(parts: Parts, message: UUID) -> tuple[str, str | None, str | None]:
    """State, the provider's status and its id."""
    row = await parts.db.pool.fetchrow(
        "SELECT state, provider_status, sid FROM outbound_message WHERE id = $1", message
    )
    return tuple(row)  # type: ignore[return-value]


async def all_made(twilio: Twilio, posts: list[Post]) -> None:
    assert [(await twilio.make(post)).status_code for post in posts] == [204] * len(posts)


# --- order and number


FOURS = (
    ("queued", "sent", "delivered", "read"),
    ("accepted", "sending", "sent", "undelivered"),
    ("sent", "failed", "delivered", "queued"),
)
SIX = ("queued", "sending", "sent", "undelivered", "delivered", "read")


@pytest.mark.promise("T16")
@pytest.mark.parametrize(
    "histories", [pytest.param(FOURS, id="of-four"), pytest.param((SIX,), id="of-six", marks=pytest.mark.nightly)]
)
async def test_all_orders_of_four_statuses_end_alike(
    twilio: Twilio, parts: Parts, histories: tuple[tuple[str, ...], ...], record_property: Record
) -> None:
    orders = [order for history in histories for order in permutations(history)]
    record_property("ran", f"{len(orders)} orders of {len(orders[0])} statuses")
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(36)])
    await people.tell(parts, [(known[n % 36], "hola") for n in range(len(orders))])
    chance, events = random.Random(5), sum(map(len, orders))
    while orders:
        for message in await on_the_way(parts, 36):
            order, sid = orders.pop(), new_sid()
            posts = [twilio.status(message.token, sid, status) for status in order]
            await all_made(twilio, posts)
            again = await stands(parts, message.id)
            await all_made(twilio, chance.choices(posts, k=4))
            expected = None
            for status in order:
                expected = advance(expected, ProviderStatus(status))
            assert await stands(parts, message.id) == again == ("accepted", expected, sid), order
    assert await count(parts, "provider_event") == events


@pytest.mark.promise("T16")
async def test_fifty_repeats_at_once_are_one(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    [message] = await on_the_way(parts)
    sid = new_sid()
    posts = [twilio.status(message.token, sid, s) for s in ("queued", "sent", "delivered")]
    await all_made(twilio, posts)
    once = await dump(parts)
    again = posts * 50
    random.Random(11).shuffle(again)
    for start in range(0, len(again), 10):
        made = await asyncio.gather(*(twilio.make(post) for post in again[start : start + 10]))
        assert {answer.status_code for answer in made} == {204}
    assert await dump(parts) == once


# --- before our own send has returned


@dataclass
class Hasty:
    """A provider whose news overtakes its answer; the answer may get lost as well."""

    twilio: Twilio
    outcome: type[Outcome]
    status: str = "sent"
    code: int = 0

    async def send(self, handover: Handover) -> Outcome:
        sid = new_sid()
        assert (
            await self.twilio.make(self.twilio.status(handover.token, sid, self.status, self.code))
        ).status_code == 204
        return Accepted(sid) if self.outcome is Accepted else Unsure("the answer did not arrive")


@pytest.mark.promise("T16")
@pytest.mark.parametrize(
    ("outcome", "many"), [(Accepted, 2), (Unsure, 2), pytest.param(Accepted, 1_000, marks=pytest.mark.nightly)]
)
async def test_news_that_overtakes_the_answer_settles_the_message(
    twilio: Twilio, parts: Parts, outcome: type[Outcome], many: int, record_property: Record
) -> None:
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(many // 2)])
    await people.tell(parts, [(who, body) for who in known for body in ("1", "2")])
    hasty = replace(parts, provider=Hasty(twilio, outcome))  # type: ignore[arg-type]
    assert await Dispatcher(hasty).drain() == many  # each once: nobody has to ask, nobody repeats
    assert await count(parts, "outbound_message WHERE state = 'accepted' AND provider_status = 'sent'") == many
    assert await count(parts, "attempt a JOIN outbound_message m ON m.id = a.message_id AND m.sid = a.sid") == many
    record_property("ran", f"{many:,} messages, each told of before its answer")


# --- about nothing of ours


async def test_news_about_a_stranger_is_kept_and_changes_nothing(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    [message] = await on_the_way(parts)
    sid = new_sid()
    await all_made(twilio, [twilio.status(message.token, sid, "sent")])
    tables = ("provider_event",)
    before = await dump(parts, without=tables)
    await all_made(
        twilio,
        [
            twilio.status("f" * 32, new_sid(), "delivered"),  # a token we never made
            twilio.status("f" * 32, sid, "failed", 30005),  # our message, but not our token
            twilio.status(message.token, new_sid(), "failed", 21610),  # our token, but another message
        ],
    )
    assert await dump(parts, without=tables) == before
    assert await count(parts, "provider_event") == 4
    assert await count(parts, "provider_event WHERE token IS NULL") == 2
    assert await count(parts, "client WHERE consent = 'stopped'") == 0


async def test_an_id_that_another_attempt_has_breaks_nothing(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    await twilio.text("+12025550152", "hola")
    one, other = await on_the_way(parts, 2)
    sid = new_sid()
    await all_made(twilio, [twilio.status(one.token, sid, "sent"), twilio.status(other.token, sid, "delivered")])
    assert await stands(parts, one.id) == ("accepted", "sent", sid)
    assert await stands(parts, other.id) == ("sending", None, None)


# --- what bad news calls for


async def test_somebody_the_carrier_blocked_has_stopped(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    [message] = await on_the_way(parts)
    await all_made(twilio, [twilio.status(message.token, "SM" + "9" * 32, "failed", 21610)] * 5)
    assert await count(parts, "client WHERE consent = 'stopped'") == 1
    assert await count(parts, "consent_record WHERE consent = 'stopped' AND how = 'carrier'") == 1
    await Dispatcher(parts).drain()  # what was still to come does not go
    assert await count(parts, "outbound_message WHERE state = 'suppressed'") == 1


async def test_an_answer_that_did_not_arrive_stops_nothing_and_opens_nothing(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    [message] = await on_the_way(parts)
    await all_made(twilio, [twilio.status(message.token, new_sid(), "undelivered", 30003)])
    assert await count(parts, "client WHERE consent = 'stopped'") == await count(parts, "task") == 0


async def reminded(parts: Parts, clock: TestClock) -> tuple[OnTheWay, UUID]:
    """A reminder of a hearing on its way to Ana, and the case event."""
    row = CaseEventRow(2, FACTS, phone=Address(ANA), language="en", consent=Consent.GIVEN, consent_how="paper")
    async for _ in import_calendar(parts, [row]):
        pass
    await plan_all(parts)
    due = await reminders.next_due(parts.db, parts.now())
    assert due is not None
    clock.at(due)
    await enqueue_due(parts)
    [message] = await on_the_way(parts)
    assert message.purpose == "reminder" and message.event is not None
    return message, message.event


async def ended(parts: Parts, message: UUID) -> str:
    state: str = await parts.db.pool.fetchval("SELECT state FROM reminder_ledger WHERE message_id = $1", message)
    return state


async def test_a_reminder_that_arrived_is_delivered(twilio: Twilio, parts: Parts, clock: TestClock) -> None:
    message, _ = await reminded(parts, clock)
    assert await ended(parts, message.id) == "enqueued"
    sid = new_sid()
    await all_made(twilio, [twilio.status(message.token, sid, "sent")])
    assert await ended(parts, message.id) == "sent"
    await all_made(twilio, [twilio.status(message.token, sid, "delivered")])
    assert await ended(parts, message.id) == "delivered"
    assert await count(parts, "task") == 0


@pytest.mark.parametrize("order", [("failed", "delivered"), ("delivered", "failed")])
async def test_arrived_and_failed_is_a_conflict_and_not_confirmed(
    twilio: Twilio, parts: Parts, clock: TestClock, order: tuple[str, str]
) -> None:
    message, event = await reminded(parts, clock)
    sid = new_sid()
    await all_made(twilio, [twilio.status(message.token, sid, status) for status in order] * 2)
    assert await stands(parts, message.id) == ("accepted", "delivered", sid)
    assert await ended(parts, message.id) == "failed"
    assert await count(parts, "task WHERE kind = 'not_reminded' AND urgent AND case_event_id = $1", event) == 1


async def test_a_reminder_that_failed_is_one_task_however_often_we_hear_it(
    twilio: Twilio, parts: Parts, clock: TestClock
) -> None:
    message, event = await reminded(parts, clock)
    sid = new_sid()
    posts = [twilio.status(message.token, sid, status, 30005) for status in ("undelivered", "failed", "sent")]
    for _ in range(5):
        made = await asyncio.gather(*(twilio.make(post) for post in posts * 3))
        assert {answer.status_code for answer in made} == {204}
    assert await ended(parts, message.id) == "failed"
    assert await count(parts, "task") == await count(parts, "task WHERE case_event_id = $1", event) == 1
    assert await count(parts, "client WHERE consent = 'stopped'") == 0


async def test_bad_news_and_its_task_are_written_together_or_not_at_all(
    twilio: Twilio, parts: Parts, clock: TestClock
) -> None:
    message, _ = await reminded(parts, clock)
    before = await dump(parts)
    post = twilio.status(message.token, new_sid(), "failed", 30005)
    await parts.db.pool.execute(
        "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$"
    )
    await parts.db.pool.execute("CREATE TRIGGER no BEFORE INSERT ON task EXECUTE FUNCTION no()")
    assert (await twilio.make(post)).status_code == 503
    assert await dump(parts) == before
    await parts.db.pool.execute("DROP TRIGGER no ON task")
    assert (await twilio.make(post)).status_code == 204
    assert await count(parts, "task") == await count(parts, "provider_event") == 1
