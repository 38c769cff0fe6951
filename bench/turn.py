"""An inbound turn: signed webhook → flow step → state and replies committed, against a bare signed endpoint."""

from __future__ import annotations

import asyncio
from typing import Any

from bench import stage
from bench.machine import cpu, median, percentile, table
from bench.script import SCRIPT
from flows import conversation, engine
from flows.contact import Channel
from flows.effects import Consent
from flows.messages import InboundMessage
from flows.state import Loop, State, Waiting
from service import wiring
from service.parts import Parts
from service.store import clients, sealed
from service.store.engine import Database
from service.store.ids import new_id

CONNECTIONS = (16, 64)
AIM = 0.70


def run(*, quick: bool) -> dict[str, Any]:
    people, count, rounds, warm = (500, 1_000, 2, 500) if quick else (2_000, 4_000, 7, 2_000)
    with stage.postgres() as database:
        product, bare = stage.free_port(), stage.free_port()
        environment = stage.environment(database, PORT=str(product))
        asyncio.run(_prepare(environment, database.url, people))
        serve = ["-c", "from recado.__main__ import main; main()", "serve", "--web-only"]
        uvicorn = ["-m", "uvicorn", "bench.bare:app", "--port", str(bare), "--loop", "uvloop", "--http", "httptools"]
        uvicorn += ["--no-access-log", "--log-level", "warning"]
        with (
            stage.server(serve, product, environment) as ours,
            stage.server(uvicorn, bare, environment) as theirs,
            stage.Helper("bench.load") as load,
        ):
            sent = 0

            def once(port: int, connections: int, count: int, *pids: int) -> dict[str, float]:
                nonlocal sent
                before = [cpu(pid) for pid in pids]
                asked = {"port": port, "connections": connections, "first": sent, "count": count, "people": people}
                found = load.ask(asked)
                used = [1000 * (cpu(pid) - was) / count for pid, was in zip(pids, before, strict=True)]
                if port == product:
                    sent += count
                took = found["latencies_ms"]
                return {
                    "rate": count / found["seconds"],
                    "p50": percentile(took, 0.50),
                    "p99": percentile(took, 0.99),
                    "cpu": sum(used),
                    "cpu_app": used[0],
                    "cpu_postgres": sum(used[1:]),
                    "cpu_load": 1000 * found["cpu"] / count,
                }

            once(bare, 64, warm, theirs)
            once(product, 64, warm, ours, database.pid)
            found: dict[str, Any] = {}
            rows = []
            for connections in CONNECTIONS:
                limits, turns = [], []
                for _ in range(rounds):
                    limits.append(once(bare, connections, count, theirs))
                    turns.append(once(product, connections, count, ours, database.pid))
                limit = {key: median(r[key] for r in limits) for key in limits[0]}
                turn = {key: median(r[key] for r in turns) for key in turns[0]}
                ratio = median(t["rate"] / b["rate"] for t, b in zip(turns, limits, strict=True))
                for name, figures in (("bare", limit), ("turn", turn)):
                    rows.append(
                        [
                            f"{name}, {connections} connections",
                            f"{figures['rate']:.0f}",
                            f"{figures['p50']:.1f}",
                            f"{figures['p99']:.1f}",
                            f"{figures['cpu']:.2f}",
                            f"{figures['cpu_app']:.2f} + {figures['cpu_postgres']:.2f}",
                            f"{ratio:.2f}" if name == "turn" else "",
                        ]
                    )
                found[str(connections)] = {
                    "ratio": round(ratio, 3),
                    "limit": {k: round(v, 3) for k, v in limit.items()},
                    "turn": {k: round(v, 3) for k, v in turn.items()},
                }
            stored = asyncio.run(_stored(database.url))
    _check(stored, sent)
    head = ["", "requests/s", "p50 ms", "p99 ms", "CPU ms each", "app + postgres", f"ratio (aim {AIM:.2f})"]
    table("inbound turn, against a bare FastAPI endpoint with the SDK's signature check", head, rows)
    return {"aim": AIM, "rounds": rounds, "requests_each": count, "stored": stored, "connections": found}


async def _prepare(environment: dict[str, str], url: str, people: int) -> None:
    """People who said yes, each somewhere on the script's round."""
    async with wiring.process(stage.settings(environment), url) as process:
        parts = process.parts
        states = _states(parts)
        made = []
        for n in range(people):
            client = new_id()
            key, wrapped = parts.vault.new_client_key(client)
            made.append(
                clients.NewClient(
                    client,
                    wrapped,
                    stage.phone_index(parts.vault, n),
                    sealed.seal_phone(key, client, stage.number(n)),
                    sealed.seal_state(key, client, states[n % len(SCRIPT)], Loop()),
                    Channel.SMS,
                    Consent.GIVEN,
                    language="es" if n % 2 else "en",
                )
            )
        async with parts.db.transaction() as tx:
            await clients.add(tx, made, parts.now())
        await parts.db.pool.execute("ANALYZE")  # a database that has lived a while knows its tables


def _states(parts: Parts) -> list[State]:
    """Where somebody stands before each line of the script. Every line must be understood and lead round again."""
    content, now = parts.content, parts.now()
    person = conversation.Person(Consent.GIVEN, "en")
    facts = parts.facts(now, dates=False, consent=person.consent, language="en", channel=Channel.SMS, private=None)
    state = engine.begin(content.library, "menu", facts).state
    states: list[State] = []
    for line in (*SCRIPT, SCRIPT[0]):
        states.append(state)
        text = InboundMessage(f"SM{0:032x}", Channel.SMS, stage.number(0), line)
        state = conversation.turn(content.library, content.vocabulary, person, state, Loop(), text, facts, now).state
        if not isinstance(state, Waiting) or state.top.missed:
            raise RuntimeError(f"the script no longer fits the flows: {line!r} is not understood")
    if states.pop() != states[0]:
        raise RuntimeError("the script no longer leads back to the menu")
    return states


async def _stored(url: str) -> dict[str, int]:
    """What is in the database at the end."""
    database = await Database.open(url, size=1)
    try:
        row = await database.pool.fetchrow(
            "SELECT (SELECT count(*) FROM inbound_message) AS texts, (SELECT sum(version) FROM session) AS turns, "
            "(SELECT count(*) FROM outbound_message) AS replies, (SELECT count(*) FROM task) AS tasks"
        )
        return {name: int(value) for name, value in row.items()}
    finally:
        await database.close()


def _check(stored: dict[str, int], sent: int) -> None:
    if stored["texts"] != sent or stored["turns"] != sent or stored["replies"] < sent or stored["tasks"]:
        raise RuntimeError(f"{sent} texts were acknowledged, but stored is {stored}: the figures mean nothing")
