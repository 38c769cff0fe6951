"""`python -m bench.importer`: asked {file}, takes a calendar in as `recado import` does; answers {seconds, cpu, counts,
rest_mb, peak_mb, apart_mb}: CPU time, what became of the rows, the most memory it had ever held before and after, and
the most that a process it started had (the one that opens a workbook; its time counts too)."""

from __future__ import annotations

import asyncio
import os
import resource
import time
from pathlib import Path

import uvloop

from bench import stage
from bench.planner import peak_mb
from service import log, wiring
from service.actions import bring
from service.store import imports

PIECE = 1 << 20


async def serve() -> None:
    log.configure("WARNING")
    settings = stage.settings(os.environ)
    assert settings.database_url is not None
    async with wiring.process(settings, settings.database_url.get_secret_value()) as process:
        parts = process.parts
        await parts.db.pool.fetchval("SELECT 1")
        async for asked in stage.questions():
            file = Path(asked["file"])
            rest = peak_mb()
            cpu, start = _cpu(), time.perf_counter()
            with file.open("rb") as raw:
                pieces = iter(lambda raw=raw: raw.read(PIECE), b"")  # type: ignore[misc]
                of = await bring.accept(parts, pieces, file.name, bring.Choices())
            await bring.read_now(parts, of)
            seconds, cpu = time.perf_counter() - start, _cpu() - cpu
            done = await imports.get(parts.db, of)
            assert done is not None
            held = {"rest_mb": rest, "peak_mb": peak_mb(), "apart_mb": peak_mb(resource.RUSAGE_CHILDREN)}
            stage.answer({"seconds": seconds, "cpu": cpu, "counts": done.counts, **held})


def _cpu() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # what `recado` runs on
        runner.run(serve())
