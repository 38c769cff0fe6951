"""The outbox's own statements, on a real PostgreSQL: who may be claimed, in what order, and what settles what."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from uuid import UUID

import asyncpg
import pytest

from flows.delivery import ProviderStatus, StatusNews
from service.parts import Parts
from service.store import outbox, statuses
from service.store.engine import Connection
from service.store.outbox import Claimed, Collided, Settled
from tests.standin import people
from tests.standin.people import Somebody

LEASE, POLL = timedelta(seconds=60), timedelta(minutes=30)
ANA, BEN = "+12025550101", "+12025550102"
BOTH = ["sms", "whatsapp"]
INDEX = "uq_outbound_message_unresolved"


async def claim(parts: Parts, wanted: int = 50, connection: Connection = None) -> list[Claimed]:
    free = dict.fromkeys(BOTH, wanted)
    found = await outbox.claim(connection or parts.db.pool, free, parts.now(), LEASE)
    return sorted(found, key=lambda c: c.id)


async def settle(parts: Parts, claimed: Claimed, state: str, **more: object) -> set[UUID]:
    async with parts.db.pool.acquire() as connection:
        return await outbox.settle(
            connection,
            [Settled(claimed.id, claimed.fence, claimed.token, state, state, **more)],  # type: ignore[arg-type]
            POLL,
        )  # fmt: skip


async def test_the_oldest_of_each_number_is_claimed_and_nothing_else(parts: Parts) -> None:
    ana, ben = await people.meet(parts, [ANA, BEN])
    a1, _, b1, _ = await people.tell(parts, [(ana, "a1"), (ana, "a2"), (ben, "b1"), (ben, "b2")])
    assert {c.id for c in await claim(parts)} == {a1, b1}
    assert await claim(parts) == []


async def test_a_number_goes_on_only_when_its_message_is_settled(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    ids = await people.tell(parts, [(ana, f"{n}") for n in range(3)])
    for expected in ids:
        [one] = await claim(parts)
        assert one.id == expected
        assert await claim(parts) == []
        await settle(parts, one, "accepted", sid=f"SM{one.token}")
    assert await claim(parts) == []


async def test_a_message_in_doubt_keeps_its_number_waiting(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    await people.tell(parts, [(ana, "1"), (ana, "2")])
    [one] = await claim(parts)
    await settle(parts, one, "unknown", wait=timedelta(minutes=2))
    assert await claim(parts) == []


async def test_one_message_to_a_number_also_where_a_later_one_waits_to_be_repeated(parts: Parts) -> None:
    """As when an older one is released from a hold: it is first of its priority, and nothing passes it by."""
    [ana] = await people.meet(parts, [ANA])
    first, later = await people.tell(parts, [(ana, "1"), (ana, "2")])
    await people.tell(parts, [(ana, "for all")], purpose="notice")
    await parts.db.pool.execute(
        "UPDATE outbound_message SET retry_at = clock_timestamp() + interval '1 h' WHERE id = $1", later
    )
    [one] = await claim(parts)
    assert one.id == first


async def test_nothing_is_claimed_before_its_time(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    await people.tell(parts, [(ana, "1")], due=parts.now() + timedelta(seconds=1))
    assert await claim(parts) == []


async def test_only_the_channels_with_room_are_claimed(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    [ben] = await people.meet(parts, [BEN], channel="whatsapp")
    await people.tell(parts, [(ana, "sms"), (ben, "whatsapp")])
    found = await outbox.claim(parts.db.pool, {"whatsapp": 1}, parts.now(), LEASE)
    assert [c.channel for c in found] == ["whatsapp"]


async def race_for_one_number(parts: Parts, ana: Somebody) -> list[Claimed]:
    """One worker is about to commit its claim of Ana's message when an older one appears and another worker takes
    that. Returns what both together hold."""
    await people.tell(parts, [(ana, "younger")])
    async with parts.db.pool.acquire() as one, parts.db.pool.acquire() as two:
        first = one.transaction()
        await first.start()
        held = await claim(parts, connection=one)
        await people.tell(parts, [(ana, "older")], due=parts.now() - timedelta(hours=1))
        second = asyncio.create_task(claim(parts, connection=two))
        await until_waiting_or_done(parts, second)
        await first.commit()
        return held + await second


async def until_waiting_or_done(parts: Parts, task: asyncio.Task[object]) -> None:
    """Until a task's statement waits for somebody's lock, or is through."""
    async with asyncio.timeout(10):
        while not task.done():
            if await parts.db.pool.fetchval(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            ):
                return
            await asyncio.sleep(0.01)


async def test_two_workers_never_hold_one_number(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    with pytest.raises(Collided):
        await race_for_one_number(parts, ana)
    assert await people.states(parts) == {"sending": 1, "pending": 1}


async def test_without_the_unique_index_they_would(parts: Parts) -> None:
    """The variant that must fail: row locks alone do not keep the promise."""
    [ana] = await people.meet(parts, [ANA])
    await parts.db.pool.execute(f"DROP INDEX {INDEX}")
    assert len(await race_for_one_number(parts, ana)) == 2


@pytest.mark.parametrize("indexed", [True, False])
async def test_many_workers_on_busy_numbers(parts: Parts, indexed: bool) -> None:
    """Ten claimers, five numbers, new messages (older ones, too) all the time: each message once, one at a time."""
    if not indexed:
        await parts.db.pool.execute(f"DROP INDEX {INDEX}")
        await parts.db.pool.execute(f"CREATE INDEX {INDEX} ON outbound_message (to_index)")
    known = await people.meet(parts, [f"+120255501{n:02}" for n in range(5)])
    busy: dict[UUID, int] = dict.fromkeys((k.id for k in known), 0)
    done: list[UUID] = []
    broken = 0

    async def write() -> None:
        for n in range(20):
            due = parts.now() - timedelta(seconds=n + 1)  # each older than the last
            await people.tell(parts, [(who, f"{n}") for who in known], due=due)

    async def work() -> None:
        nonlocal broken
        while len(done) < 100:
            try:
                async with parts.db.transaction() as tx:
                    claimed = await claim(parts, 3, tx)
            except Collided:
                continue
            for one in claimed:
                busy[one.client] += 1
                broken += busy[one.client] > 1
            await asyncio.sleep(0)
            for one in claimed:
                busy[one.client] -= 1
                await settle(parts, one, "accepted", sid=f"SM{one.token}")
                done.append(one.id)

    async with asyncio.timeout(30):
        await asyncio.gather(write(), *(work() for _ in range(6)))
    assert len(set(done)) == len(done) == 100
    if indexed:
        assert broken == 0


@pytest.mark.parametrize(
    ("change", "state", "reason"),
    [
        ("UPDATE client SET consent = 'stopped'", "suppressed", "the person said stop"),
        ("UPDATE client SET consent = 'refused'", "suppressed", "no consent"),
        ("UPDATE client SET consent = 'unasked'", "suppressed", "no consent"),
        ("UPDATE case_event SET version = 2", "cancelled", "the date changed"),
        ("UPDATE case_event SET status = 'cancelled_verified'", "cancelled", "the date changed"),
        ("UPDATE outbound_message SET not_after = due_at", "expired", "its time ran out"),
        ("SELECT 1", "sending", None),
    ],
)
async def test_what_changed_since_is_seen_at_the_claim(
    parts: Parts, change: str, state: str, reason: str | None
) -> None:
    [ana] = await people.meet(parts, [ANA])
    event = await people.case_event(parts, ana, starts_at=parts.now() + timedelta(days=2))
    [row] = await people.tell(parts, [(ana, "on Friday")], purpose="reminder", event=event, version=1)
    await parts.db.pool.execute(change)
    [one] = await claim(parts)
    stored = await people.message(parts, row)
    assert (one.state, stored["state"], stored["reason"]) == (state, state, reason)
    assert await parts.db.pool.fetchval("SELECT count(*) FROM attempt") == (state == "sending")


async def test_the_last_word_to_somebody_who_stopped_still_goes(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA], consent="stopped")
    await people.tell(parts, [(ana, "you will get no more messages")], purpose="stop")
    await people.tell(parts, [(ana, "an answer")])
    [one] = await claim(parts)
    assert (one.purpose, one.state) == ("stop", "sending")


async def test_an_answer_needs_no_consent(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA], consent="unasked")
    await people.tell(parts, [(ana, "welcome")])
    [one] = await claim(parts)
    assert one.state == "sending"


async def test_a_report_about_a_claim_that_is_lost_changes_no_state_and_keeps_the_sid(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    await people.tell(parts, [(ana, "1")])
    [old] = await claim(parts)
    await settle(parts, old, "pending")
    [new] = await claim(parts)
    assert (new.id, new.fence) == (old.id, old.fence + 1)
    assert await settle(parts, old, "accepted", sid="SM1") == set()
    assert (await people.message(parts, new.id))["state"] == "sending"
    assert await parts.db.pool.fetchval("SELECT sid FROM attempt WHERE token = $1", old.token) == "SM1"


async def test_an_acceptance_heard_after_the_message_was_put_back_keeps_it_from_going_again(parts: Parts) -> None:
    [ana] = await people.meet(parts, [ANA])
    await people.tell(parts, [(ana, "1")])
    [one] = await claim(parts)
    await parts.db.pool.execute("UPDATE outbound_message SET state = 'pending'")  # two clean looks found nothing
    assert await settle(parts, one, "accepted", sid="SM1") == {one.id}
    assert await claim(parts) == []


async def test_a_callback_and_a_settle_in_the_same_moment_do_not_lock_each_other_out(parts: Parts) -> None:
    """The callback takes the attempt first and then the message; so must the settle."""
    [ana] = await people.meet(parts, [ANA])
    await people.tell(parts, [(ana, "1")])
    [one] = await claim(parts)
    async with parts.db.transaction() as callback:
        await callback.execute("SET LOCAL deadlock_timeout = '50ms'")
        await callback.execute("UPDATE attempt SET sid = 'SM1' WHERE token = $1", one.token)
        settling = asyncio.create_task(settle(parts, one, "accepted", sid="SM1"))
        await until_waiting_or_done(parts, settling)
        await callback.execute("UPDATE outbound_message SET state = 'accepted' WHERE id = $1", one.id)
    await settling
    assert await people.states(parts) == {"accepted": 1}


async def test_settles_and_callbacks_at_full_speed_end_the_same(parts: Parts) -> None:
    known = await people.meet(parts, [f"+120255501{n:02}" for n in range(40)])
    await people.tell(parts, [(who, "1") for who in known])
    claimed = await claim(parts)
    rows = [Settled(c.id, c.fence, c.token, "accepted", "accepted", sid=f"SM{c.token}") for c in claimed]

    async def settle_all() -> None:
        async with parts.db.pool.acquire() as connection:
            await outbox.settle(connection, rows, POLL)

    async def hear(one: Claimed) -> None:
        async with parts.db.pool.acquire() as connection:
            news = StatusNews(f"SM{one.token}", ProviderStatus.DELIVERED)
            await statuses.record(connection, one.token, news, POLL)

    await asyncio.gather(settle_all(), *map(hear, reversed(claimed)))
    ends = await parts.db.pool.fetch("SELECT DISTINCT state, provider_status FROM outbound_message")
    assert [tuple(r) for r in ends] == [("accepted", "delivered")]


async def test_one_sid_belongs_to_one_attempt(parts: Parts) -> None:
    ana, ben = await people.meet(parts, [ANA, BEN])
    await people.tell(parts, [(ana, "1"), (ben, "1")])
    one, two = await claim(parts)
    await settle(parts, one, "accepted", sid="SM1")
    with pytest.raises(asyncpg.UniqueViolationError):
        await settle(parts, two, "accepted", sid="SM1")


@pytest.mark.parametrize("plan", ["force_custom_plan", "force_generic_plan"])
async def test_the_claim_reads_indexes_however_many_messages_wait(parts: Parts, plan: str) -> None:
    await parts.db.pool.execute(
        "INSERT INTO client (id, phone_index, phone_sealed, channel, consent, created_at) "
        "SELECT gen_random_uuid(), sha256(n::text::bytea), '', 'sms', 'given', $1 FROM generate_series(1, 800) n",
        parts.now(),
    )
    await parts.db.pool.execute(
        "INSERT INTO outbound_message (id, client_id, to_index, channel, purpose, state, template, language, "
        "words_sealed, due_at, not_after, created_at) "
        "SELECT gen_random_uuid(), c.id, c.phone_index, 'sms', 'reply', "
        "CASE WHEN n <= 10 THEN 'accepted' ELSE 'pending' END, 't', 'en', '', "
        "$1::timestamptz + (n - 15) * interval '1 min', $1::timestamptz + interval '1 day', $1 "
        "FROM client c, generate_series(1, 20) n",
        parts.now(),
    )
    await parts.db.pool.execute("ANALYZE client, outbound_message")
    async with parts.db.transaction() as tx:
        await tx.execute(f"SET LOCAL plan_cache_mode = {plan}")
        await tx.execute(f"PREPARE c (timestamptz, text[], interval, boolean, text[], int, int) AS {outbox._CLAIM}")
        lines = await tx.fetch("EXPLAIN EXECUTE c ($$2026-11-24 15:00Z$$, $${a,b}$$, $$60 s$$, false, $${}$$, 2, 2)")
    text = "\n".join(r[0] for r in lines)
    for name in ("ix_outbound_message_due", "ix_outbound_message_lane", INDEX):
        assert name in text
    assert not re.search("Seq Scan on outbound_message [muo] ", text), text
