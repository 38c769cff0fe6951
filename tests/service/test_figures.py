"""The page of numbers: what it counts, what it leaves out, and that it asks little."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ledger import TRUE_STILL
from flows.numbers import Line
from flows.roles import Role
from service.actions.dispatch import Dispatcher
from service.actions.numbers import _KEPT, WINDOWS, Cost, Numbers, Table, as_rows, keep_numbers, kept_numbers, numbers
from service.parts import Parts
from service.store.ids import new_id
from service.store.numbers import Took
from service.wiring import Process
from tests.console import console
from tests.people import statements
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double


async def began(parts: Parts, who: list[Somebody], kind: str, **ended: Any) -> None:
    """Events of these people that began an hour ago; `heard`, `answer`, `outcome`: of each the first so many."""
    at = parts.now() - timedelta(hours=1)
    for n, one in enumerate(who):
        event = new_id()
        await parts.db.pool.execute(
            "INSERT INTO case_event (id, identity, client_id, type, status, version, planned_version, day, zone, "
            "starts_at, created_at, updated_at) VALUES ($1, $2, $3, $4, 'scheduled', 1, 1, $5, 'America/New_York', "
            "$6, $6, $6)",
            event, event.bytes, one.id, kind, at.date(), at,
        )  # fmt: skip
        if n < ended.get("heard", 0):
            await parts.db.pool.execute(
                "INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, confirmed) "
                "VALUES ($1, 1, 'week-before', $2, $3, $3, 'enqueued', $4)",
                event, one.id, at - timedelta(days=7), "yes" if n < ended.get("answer", 0) else "no",
            )  # fmt: skip
        if n < ended.get("outcome", 0):
            for said_by, outcome in (("client", "missed"), ("staff", "attended")):
                await parts.db.pool.execute(
                    "INSERT INTO outcome (id, case_event_id, version, outcome, said_by, at) "
                    "VALUES ($1, $2, 1, $3, $4, $5)",
                    new_id(), event, outcome, said_by, at,
                )  # fmt: skip


async def test_what_is_counted_and_what_is_too_small_to_be(sending: Parts, double: Double) -> None:
    parts = replace(sending, settings=sending.settings.model_copy(update={"segment_price": Decimal("0.01")}))
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(300, 320)])
    await began(parts, known, "hearing.master", heard=14, answer=8, outcome=12)
    await began(parts, known[:3], "ice.check_in", heard=2)
    await people.tell(parts, [(one, "a" * 161) for one in known])
    await Dispatcher(parts).drain()
    await parts.db.pool.execute(
        "UPDATE outbound_message SET provider_status = 'delivered' WHERE client_id <> $1", known[0].id
    )
    found = await numbers(parts, 30)
    shown = {(t.name, *each.about): (each.total, each.parts) for t in found.tables for each in t.lines}
    assert shown["coverage", "hearing.master"] == (20, (14, 6))
    assert shown["confirmation", "hearing.master"] == (20, (8, 6, 6))
    assert shown["attendance", "hearing.master"] == (20, (12, 0, 0, 8)), "staff's word counts before the person's"
    assert shown["coverage", "ice.check_in"] == (None, (None, None)), "three people could be known"
    assert shown["delivery", "sms", "en"] == (20, (None, None, 0)), "19 of 20 would tell of one"
    assert [(cost.segments, cost.price) for cost in found.costs] == [(40, Decimal("0.40"))]


async def test_who_was_told_an_older_date_alone_was_not_told(process: Process) -> None:
    """Of twenty whose hearing was moved, all had said yes to the old date. Eight have heard of the new one and one of
    them cannot go, six were told of a change that was taken back, and six heard no more."""
    parts = process.parts
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(300, 320)])
    await began(parts, known, "hearing.master", heard=20, answer=20)
    await parts.db.pool.execute("UPDATE case_event SET version = 2, planned_version = 2")
    for n, one in enumerate(known):
        said = ("no" if n == 0 else "yes") if n < 8 else None
        await parts.db.pool.execute(
            "INSERT INTO reminder "
            "(case_event_id, version, step, client_id, due_at, not_after, state, confirmed, reason) "
            "SELECT id, 2, 'correction', client_id, created_at - interval '1 day', created_at, $2, $3, $4 "
            "FROM case_event WHERE client_id = $1",
            one.id, "enqueued" if said else "suppressed", said, TRUE_STILL if 8 <= n < 14 else None,
        )  # fmt: skip
    tables = {t.name: t.lines[0].parts for t in (await numbers(parts, 30)).tables if t.lines}
    assert tables["coverage"] == (14, 6)
    assert tables["confirmation"] == (None, None, 12), "seven yes, one cannot go"


async def test_words_to_people_whose_language_nobody_knows_are_counted_too(
    process: Process, sending: Parts, double: Double
) -> None:
    """Strangers are met in two languages at once: their first messages have none."""
    known = await people.meet(sending, [f"+1202555{n:04}" for n in range(300, 306)])
    await people.tell(sending, [(one, "hello, hola") for one in known])
    await Dispatcher(sending).drain()
    await sending.db.pool.execute("UPDATE outbound_message SET language = ''")
    async with console(process) as made:
        answer = await (await made.signed_in(Role.AUDITOR)).get("/console/numbers")
    assert answer.status_code == 200 and "SMS, –" in answer.text


async def test_the_page_asks_little_and_its_file_holds_no_formula(process: Process) -> None:
    parts = process.parts
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(300, 306)])
    await began(parts, known, "program.visit", heard=6)
    rosa = await colleague(parts)
    for n, one in enumerate(known):
        await answered(parts, one, rosa, timedelta(minutes=10 * n + 10))
    asked: list[str] = []

    class Pool:
        def __getattr__(self, name: str) -> Any:
            if name.startswith("fetch"):
                asked.append(name)
            return getattr(pool, name)

    pool, parts.db.pool = parts.db.pool, Pool()
    try:
        found = await numbers(parts, 90)
    finally:
        parts.db.pool = pool
    assert len(asked) == 4, "whatever is stored"
    await keep_numbers(parts)
    assert await kept_numbers(parts, 90) == await numbers(parts, 90) == found, "kept as counted"
    assert [(t.about, t.number, t.middle) for t in found.took] == [("", 6, timedelta(minutes=35))]
    async with console(process) as made:
        reader = await made.signed_in(Role.AUDITOR)
        page = (await reader.get("/console/numbers")).text
        assert "35 minutes" in page and "<svg" in page and "style=" not in page
        assert (await reader.get("/console/numbers", params={"days": "31"})).status_code == 404
        file = await reader.get("/console/numbers/numbers.csv")
        rows = list(csv.reader(io.StringIO(file.text.removeprefix("\ufeff"))))
        assert ["coverage", "program.visit", "told", "6"] in rows
        assert (await (await made.signed_in(Role.TRANSLATOR)).get("/console/numbers")).status_code == 403


async def colleague(parts: Parts) -> Any:
    from service.actions import keep_staff

    await keep_staff.invite(parts, "rosa@example.org", Role.CASEWORKER, None)
    return await parts.db.pool.fetchval("SELECT id FROM staff")


async def answered(parts: Parts, who: Somebody, by: Any, after: timedelta) -> None:
    """They wrote twice, and staff answered so long after the first."""
    first = parts.now() - timedelta(hours=5)
    for at in (first, first + timedelta(minutes=1)):
        await parts.db.pool.execute(
            "INSERT INTO inbound_message (id, sid, client_id, channel, kind, body_sealed, received_at) "
            "VALUES ($1, $2, $3, 'sms', 'text', '', $4)",
            new_id(), f"SM{new_id().hex}", who.id, at,
        )  # fmt: skip
    await people.tell(parts, [(who, "Come in.")])
    await parts.db.pool.execute(
        "UPDATE outbound_message SET written_by = $2, created_at = $3 WHERE client_id = $1", who.id, by, first + after
    )


LINES = st.builds(Line, st.tuples(st.text(max_size=5)), st.none() | st.integers(), st.tuples(st.none() | st.integers()))
TABLES = st.builds(Table, st.text(max_size=5), st.tuples(st.text(max_size=5)), st.tuples(LINES, LINES))
SPANS = st.timedeltas(timedelta(0), timedelta(days=400))
TOOK = st.builds(Took, st.text(max_size=5), st.integers(), SPANS, SPANS)
COSTS = st.builds(Cost, st.dates(), st.integers(), st.none() | st.decimals(0, 1_000_000, places=4))


@given(
    st.builds(
        Numbers, st.integers(), st.datetimes(timezones=st.just(UTC)), *(st.tuples(a) for a in (TABLES, TOOK, COSTS))
    )
)
def test_what_is_kept_is_what_was_counted(found: Numbers) -> None:
    again = _KEPT.validate_json(_KEPT.dump_json(found))
    assert again == found and as_rows(again) == as_rows(found)


async def test_the_page_shows_what_the_clock_counted_until_that_is_old(
    process: Process, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever happens in between, the page says of when it is; where the clock stands still it counts itself."""
    parts = process.parts
    known = await people.meet(parts, [f"+1202555{n:04}" for n in range(300, 306)])
    await keep_numbers(parts)
    counted = parts.now()
    await began(parts, known, "program.visit", heard=6)
    for days, old in WINDOWS.items():
        assert (await kept_numbers(parts, days)).tables[0].lines == ()
        clock.at(counted + old + timedelta(minutes=1))
        await keep_numbers(parts)
        found = await kept_numbers(parts, days)
        assert found.at == parts.now() and found == await numbers(parts, days) and found.tables[0].lines != ()
        clock.at(counted)
        await parts.db.pool.execute("DELETE FROM figures")
        await parts.db.pool.execute("UPDATE case_event SET starts_at = starts_at + interval '1 year'")
        await keep_numbers(parts)
        await parts.db.pool.execute("UPDATE case_event SET starts_at = starts_at - interval '1 year'")
    clock.at(counted + timedelta(hours=5))
    assert (await kept_numbers(parts, 365)).at == parts.now(), "the clock stands still: counted here"
    asked = statements(monkeypatch)
    async with console(process) as made:
        reader = await made.signed_in(Role.AUDITOR)
        await reader.get("/console/numbers", params={"days": "365"})
        asked.clear()
        assert (await reader.get("/console/numbers", params={"days": "365"})).status_code == 200
    assert len(asked) <= 3 and not any("case_event" in one for one in asked)
