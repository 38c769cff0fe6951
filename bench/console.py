"""The console's pages over a large caseload, against its barest page: server time, CPU of application and
PostgreSQL, and statements asked for."""

from __future__ import annotations

import asyncio
import itertools
import os
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx2

from bench import stage
from bench.caseload import Somebody, fill
from bench.machine import cpu, percentile, table
from flows.notices import Audience
from flows.roles import Role
from service import wiring
from service.actions import bring
from service.actions.bring import Choices
from service.actions.broadcasts.check import check
from service.actions.broadcasts.compose import compose
from service.actions.broadcasts.opened import Text
from service.actions.numbers import keep_numbers
from service.actions.saved_replies import SavedReply, save
from service.actions.tag_clients import set_tags, vocabulary
from service.settings import read
from service.store.ids import new_id
from tests.console import Console, console
from tests.pages import OPEN, PAGES, with_query

AIM_MS, BARE = 150.0, "sign-in"
ROUNDS = 60
DATE = {"type": "hearing.master", "date": "2031-03-11", "time": "08:30", "venue": "NYV", "mode": "in_person",
        "how": "notice", "event": str(UUID(int=7))}  # fmt: skip


def run(*, quick: bool) -> dict[str, Any]:
    clients, messages, rounds = (500, 5_000, 5) if quick else (10_000, 1_000_000, ROUNDS)
    return measured(clients, messages, rounds)


def measured(clients: int, messages: int, rounds: int) -> dict[str, Any]:
    with stage.postgres() as database:
        found = asyncio.run(_pages(database, clients, messages, rounds))
    bare = found[BARE]["p95_ms"]
    rows = [
        [
            name,
            f"{f['first_ms']:.0f}",
            f"{f['p50_ms']:.1f}",
            f"{f['p95_ms']:.1f}",
            f"{f['p95_ms'] / bare:.1f}",
            f"{f['cpu_ms']:.1f}",
            f["statements"],
            f["kb"],
        ]
        for name, f in found.items()
    ]
    head = ["", "first ms", "p50 ms", "p95 ms", f"p95 to {BARE}", "CPU ms each", "statements", "KB"]
    table(f"pages with {clients} clients and {messages} messages (aim: p95 under {AIM_MS:.0f} ms)", head, rows)
    return {"clients": clients, "messages": messages, "rounds": rounds, "pages": found}


async def _pages(database: stage.Postgres, clients: int, messages: int, rounds: int) -> dict[str, dict[str, Any]]:
    with tempfile.TemporaryDirectory() as home:
        settings = read({"DATABASE_URL": database.url, "RECADO_DATA_DIR": home})
        async with wiring.process(settings, database.url) as process:
            started = time.perf_counter()
            people = await fill(process.parts, clients, messages)
            print(f"filled in {time.perf_counter() - started:.0f} s", flush=True)
            await keep_numbers(process.parts)
            async with console(process) as made:
                return await _each(made, people, rounds, database.pid)


async def _each(made: Console, people: Sequence[Somebody], rounds: int, postgres: int) -> dict[str, dict[str, Any]]:
    bare, boss = made.browser(), await made.signed_in(Role.SUPERVISOR)
    worker = await made.signed_in(Role.CASEWORKER, "worker0@example.org")
    admin = await made.signed_in(Role.ADMIN)
    some = people[:: max(1, len(people) // rounds)]
    about = await _about(made, some)
    one = "/console/clients/{client}"
    still = f"down=we&hours=24&since={made.parts.now() + timedelta(days=1):%Y-%m-%dT%H:%M}"
    asked = {
        BARE: (bare, "GET", "/console/sign-in", None),
        "today, supervisor": (boss, "GET", "/console/today", None),
        "today, caseworker": (worker, "GET", "/console/today", None),
        "clients": (boss, "GET", "/console/clients", None),
        "clients, caseworker": (worker, "GET", "/console/clients", None),
        "clients, unread": (boss, "GET", "/console/clients?show=unread", None),
        "clients, failing": (boss, "GET", "/console/clients?show=failing", None),
        "clients, with a tag": (boss, "GET", "/console/clients?tag={tag}", None),
        "clients, found": (boss, "POST", "/console/clients/find", {"wanted": "{alias}"}),
        "a date by hand, looked at": (boss, "POST", one + "/date", DATE),
        "what will be sent": (boss, "GET", "/console/calendar/ahead", None),
        "what will be sent, 90 days": (boss, "GET", "/console/calendar/ahead?days=90", None),
        "what will be sent, caseworker": (worker, "GET", "/console/calendar/ahead", None),
        "what if we stood still": (boss, "GET", f"/console/calendar/ahead?{still}", None),
        "words of a menu": (boss, "GET", "/console/content/words?language=es&file=menu", None),
        "numbers, 30 days": (boss, "GET", "/console/numbers?days=30", None),
    }
    for page in PAGES:  # as they stand in the table, and in no line above
        path = with_query(page)
        if page not in OPEN and all(path != there for _, _, there, _ in asked.values()):
            lets = (await boss.get(path.format(**about[some[0].id]))).status_code == httpx2.codes.OK
            asked[page.removeprefix("/console/")] = (boss if lets else admin, "GET", path, None)
    found = {}
    async with _counted() as statements:
        for name, (browser, method, path, wanted) in asked.items():
            taken, counts, size, used = [], [], 0, 0.0
            for n in range(rounds + 1):
                if n == 1:  # the first one warms up
                    used = cpu(os.getpid(), postgres)
                who = some[n % len(some)]
                data = {name: value.format(alias=who.alias) for name, value in wanted.items()} if wanted else None
                before, start = len(statements), time.perf_counter()
                answer = await browser.request(method, path.format(**about[who.id]), data=data)
                taken.append(1000 * (time.perf_counter() - start))
                counts.append(len(statements) - before)
                size = len(answer.content)
                if answer.status_code != httpx2.codes.OK:
                    raise RuntimeError(f"{name} answered {answer.status_code}")
            ordered = sorted(taken[1:])
            found[name] = {
                "first_ms": round(taken[0], 1),
                "cpu_ms": round(1000 * (cpu(os.getpid(), postgres) - used) / rounds, 1),
                "p50_ms": round(percentile(ordered, 0.5), 2),
                "p95_ms": round(percentile(ordered, 0.95), 2),
                "statements": max(counts[1:]),
                "kb": size // 1024,
            }
    return found


async def _about(made: Console, some: Sequence[Somebody]) -> dict[UUID, dict[str, UUID]]:
    """Person → what stands in addresses about them. A file and a notice are made for that, and tags."""
    parts, who = made.parts, await made.person(Role.SUPERVISOR)
    for n, person in enumerate(some):
        await set_tags(parts, person.id, [f"tag {n % 20}"], who)
        await save(parts, SavedReply(new_id(), "", f"Reply {n}", "Thank you. We have written it down."), who)
    file = "event_ref,phone,event_type,date\n" + "".join(f"F-{n},,hearing.master,soon\n" for n in range(200))
    of = await bring.accept(parts, [file.encode()], "list.csv", Choices(dry_run=True))
    await bring.read_now(parts, of)
    notice = await compose(parts, "Closed", [Text("en", "Our office is closed. Call {org_phone}.")], Audience(), by=who)
    await check(parts, notice)
    dates = await parts.db.pool.fetch(
        "SELECT DISTINCT ON (client_id) client_id, id FROM case_event ORDER BY 1, id DESC"
    )
    event, tag = {date["client_id"]: date["id"] for date in dates}, (await vocabulary(parts))[0].id
    return {
        one.id: {"client": one.id, "other": other.id, "event": event[one.id], "of": of, "notice": notice, "tag": tag}
        for one, other in itertools.pairwise([*some, some[0]])
    }


@asynccontextmanager
async def _counted() -> AsyncIterator[list[str]]:
    """Every statement asked of the database meanwhile."""
    asked: list[str] = []
    execute = asyncpg.Connection._execute

    async def counted(connection: Any, query: str, *rest: Any, **named: Any) -> Any:
        asked.append(query)
        return await execute(connection, query, *rest, **named)

    asyncpg.Connection._execute = counted
    try:
        yield asked
    finally:
        asyncpg.Connection._execute = execute
