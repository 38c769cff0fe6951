"""The sealed audit trail: every way of changing it behind the program's back is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from service.actions.audit_acts import Act
from service.actions.keep_outside import keep_outside
from service.actions.seal_audit import Checked, Wrong, check, seal
from service.parts import Parts
from service.store import outside
from service.store.audit import audit
from service.store.engine import Connection
from service.store.ids import new_id

WHO = UUID("01985d3a-7c1e-7000-8000-00000000000a")


async def acts(parts: Parts, number: int) -> None:
    async with parts.db.transaction() as tx:
        for _ in range(number):
            await audit(tx, parts.clock.real(), WHO, Act.THREAD_READ, new_id())


async def sealed_twice(parts: Parts) -> None:
    """Entries 1 to 3 under the first seal, 4 and 5 under the second, one under none; the second is known outside."""
    for number in (3, 2, 1):
        await acts(parts, number)
        if number > 1:
            await seal(parts)
    await keep_outside(parts)


async def behind(parts: Parts, *statements: str) -> None:
    """As somebody would who has the database: the triggers that keep the trail append only are off."""
    async with parts.db.transaction() as tx:
        await tx.execute("SET LOCAL session_replication_role = replica")
        for statement in statements:
            await tx.execute(statement)


def numbers(found: Checked) -> tuple[int, int, int]:
    return found.last.number if found.last else 0, found.entries, found.unsealed


async def test_what_nobody_touched_holds(parts: Parts) -> None:
    assert await seal(parts) == 0 and numbers(await check(parts)) == (0, 0, 0)
    await sealed_twice(parts)
    found = await check(parts)
    assert (numbers(found), found.wrong) == ((2, 5, 1), None)
    assert await seal(parts) == 1
    assert numbers(await check(parts)) == (3, 6, 0)


INSERTED = "INSERT INTO audit (id, at, action) OVERRIDING SYSTEM VALUE VALUES ({}, now(), 'thread.read')"
CHANGES = (
    ("UPDATE audit SET actor = NULL WHERE id = 2", Wrong.CHANGED, 0),
    ("UPDATE audit SET at = at + interval '1 microsecond' WHERE id = 5", Wrong.CHANGED, 1),
    ("UPDATE audit SET action = 'client.seen' WHERE id = 4", Wrong.CHANGED, 1),
    ("UPDATE audit SET object_id = gen_random_uuid() WHERE id = 1", Wrong.CHANGED, 0),
    ("DELETE FROM audit WHERE id = 3", Wrong.CHANGED, 0),
    ("UPDATE audit SET id = 100 WHERE id = 5", Wrong.CHANGED, 1),
    ("UPDATE audit SET id = CASE id WHEN 1 THEN -1 ELSE 1 END WHERE id IN (1, 2)", Wrong.CHANGED, 0),
    (INSERTED.format(0), Wrong.CHANGED, 0),
    (INSERTED.format(-(1 << 63)), Wrong.CHANGED, 0),
    (f"UPDATE audit SET id = 9 WHERE id = 4; {INSERTED.format(4)}", Wrong.CHANGED, 1),
    ("DELETE FROM audit_seal WHERE id = 1", Wrong.BROKEN, 0),
    ("UPDATE audit_seal SET at = at - interval '3 years' WHERE id = 1", Wrong.BROKEN, 0),
    ("UPDATE audit_seal SET last_id = 4, entries = 1 WHERE id = 2", Wrong.BROKEN, 1),
    ("DELETE FROM audit_seal WHERE id = 2", Wrong.CUT, 1),
    ("DELETE FROM audit_seal", Wrong.CUT, 0),
)


async def test_whatever_is_changed_behind_our_back_is_found(parts: Parts) -> None:
    """What was done, what is said of it, and the last seal that still holds."""
    for statement, wrong, holds in CHANGES:
        await behind(parts, "DELETE FROM audit", "DELETE FROM audit_seal", "ALTER SEQUENCE audit_id_seq RESTART")
        (parts.settings.data_dir / outside.NAME).unlink(missing_ok=True)
        await sealed_twice(parts)
        await behind(parts, statement)
        found = await check(parts)
        assert (found.wrong, numbers(found)[0]) == (wrong, holds), statement


async def test_an_end_that_was_cut_is_known_though_it_is_sealed_anew(parts: Parts) -> None:
    """Seal, entries and all: what is kept outside still knows better, also after the next ticks."""
    await sealed_twice(parts)
    await behind(parts, "DELETE FROM audit_seal WHERE id = 2", "DELETE FROM audit WHERE id > 3")
    await acts(parts, 2)
    await seal(parts)
    await keep_outside(parts)
    found = await check(parts)
    assert (numbers(found), found.wrong) == ((2, 5, 0), Wrong.CUT)


async def test_must_take_a_cut_for_nothing_where_nothing_is_kept_outside(parts: Parts) -> None:
    await sealed_twice(parts)
    await behind(parts, "DELETE FROM audit_seal WHERE id = 2", "DELETE FROM audit WHERE id > 3")
    (parts.settings.data_dir / outside.NAME).unlink()
    assert (await check(parts)).wrong is None


async def test_entries_of_more_than_two_years_may_be_taken_out_and_no_others(parts: Parts) -> None:
    real = parts.clock.real
    await sealed_twice(parts)
    later: Callable[[], object] = lambda: real() + timedelta(days=731)  # noqa: E731
    parts.clock.real = later  # type: ignore[method-assign,assignment]
    await behind(parts, "DELETE FROM audit WHERE id < 3")
    found = await check(parts)
    assert (numbers(found), found.removed, found.wrong) == ((2, 3, 1), 2, None)
    await behind(parts, "UPDATE audit SET actor = NULL WHERE id = 4")
    assert (await check(parts)).wrong is Wrong.CHANGED


async def test_nobody_waits_long_for_a_seal_nor_does_one_miss_who_is_just_writing(parts: Parts) -> None:
    """While somebody writes for long nothing is sealed, so that no entry comes later under a seal that stands."""
    await acts(parts, 2)

    async def slow(tx: Connection) -> None:
        await audit(tx, parts.clock.real(), WHO, Act.THREAD_READ, None)
        assert await seal(parts) == 0

    async with parts.db.transaction() as tx:
        await slow(tx)
    assert await seal(parts) == 3
    assert numbers(await check(parts)) == (1, 3, 0)
