"""Due messages sent through the Twilio SDK to a stand-in in another process, against a bare loop over the SDK."""

from __future__ import annotations

import asyncio
from typing import Any

from bench import stage
from bench.machine import cpu, median, table
from service.store.engine import Database
from tests.standin.client import Standin

AIM = 0.80
LOOPS = {"product": "uvloop", "bare": "uvloop"}  # the product: what `recado` runs on


def run(*, quick: bool) -> dict[str, Any]:
    count, rounds = (1_000, 2) if quick else (10_000, 7)
    with stage.postgres() as database, Standin(account=stage.ACCOUNT, token=stage.TOKEN, hands=0) as standin:
        environment = stage.environment(database, TWILIO_API_BASE_URL=standin.url)
        with (
            stage.Helper("bench.sender", "product", "--loop", LOOPS["product"], environment=environment) as ours,
            stage.Helper("bench.sender", "bare", "--loop", LOOPS["bare"], environment=environment) as theirs,
        ):

            def once(sender: stage.Helper, *others: int) -> dict[str, float]:
                sender.ask({"prepare": count})
                before = cpu(*others)
                found = sender.ask({"send": count})
                database_cpu = cpu(*others) - before
                return {
                    "rate": count / found["seconds"],
                    "cpu": 1000 * (found["cpu"] + database_cpu) / count,
                    "cpu_app": 1000 * found["cpu"] / count,
                    "cpu_postgres": 1000 * database_cpu / count,
                }

            once(theirs)
            once(ours, database.pid)
            limits, sends = [], []
            for _ in range(rounds):
                limits.append(once(theirs))
                sends.append(once(ours, database.pid))
        accepted = asyncio.run(_accepted(database.url))
        taken = len(asyncio.run(standin.ledger()))
    if accepted != count * (rounds + 1) or taken != 2 * accepted:
        raise RuntimeError(f"{accepted} messages are settled as accepted, the stand-in took {taken}: not what was sent")
    limit = {key: median(r[key] for r in limits) for key in limits[0]}
    sent = {key: median(r[key] for r in sends) for key in sends[0]}
    ratio = median(s["rate"] / b["rate"] for s, b in zip(sends, limits, strict=True))
    rows = [
        [
            name,
            f"{figures['rate']:.0f}",
            f"{figures['cpu']:.2f}",
            f"{figures['cpu_app']:.2f} + {figures['cpu_postgres']:.2f}",
            f"{ratio:.2f}" if name == "dispatch" else "",
        ]
        for name, figures in (("bare SDK loop", limit), ("dispatch", sent))
    ]
    head = ["", "messages/s", "CPU ms each", "app + postgres", f"ratio (aim {AIM:.2f})"]
    table(f"dispatch of {count} due messages, 32 in flight, against a bare loop over the SDK", head, rows)
    return {
        "aim": AIM,
        "rounds": rounds,
        "messages_each": count,
        "loops": LOOPS,
        "ratio": round(ratio, 3),
        "limit": {k: round(v, 3) for k, v in limit.items()},
        "dispatch": {k: round(v, 3) for k, v in sent.items()},
    }


async def _accepted(url: str) -> int:
    database = await Database.open(url, size=1)
    try:
        return int(await database.pool.fetchval("SELECT count(*) FROM outbound_message WHERE state = 'accepted'"))
    finally:
        await database.close()
