"""`python -m bench.planner`: one planning process. Asked {}, plans whatever is unplanned; answers {seconds, cpu, lines,
rest_mb, peak_mb}: its own CPU time, how many ledger lines were written, and the most memory this process had ever held
before and after."""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import time

import uvloop

from bench import stage
from service import wiring
from service.actions.remind import plan_all

PER_MB = 2**20 if sys.platform == "darwin" else 2**10  # what ru_maxrss counts in


def peak_mb(whose: int = resource.RUSAGE_SELF) -> float:
    return resource.getrusage(whose).ru_maxrss / PER_MB


async def serve() -> None:
    settings = stage.settings(os.environ)
    assert settings.database_url is not None
    async with wiring.process(settings, settings.database_url.get_secret_value()) as process:
        await process.parts.db.pool.fetchval("SELECT 1")
        async for _ in stage.questions():
            rest = peak_mb()
            cpu, start = time.process_time(), time.perf_counter()
            lines = await plan_all(process.parts)
            seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
            stage.answer({"seconds": seconds, "cpu": cpu, "lines": lines, "rest_mb": rest, "peak_mb": peak_mb()})


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # what `recado` runs on
        runner.run(serve())
