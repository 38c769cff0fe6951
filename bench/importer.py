"""`python -m bench.importer`: asked {file}, takes a calendar in as `recado import` does; answers {seconds, cpu, counts,
rest_mb, peak_mb}: its own CPU time, what became of the rows, and the most memory it had ever held before and after."""

from __future__ import annotations

import asyncio
import os
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
            cpu, start = time.process_time(), time.perf_counter()
            with file.open("rb") as raw:
                pieces = iter(lambda raw=raw: raw.read(PIECE), b"")  # type: ignore[misc]
                of = await bring.accept(parts, pieces, file.name, bring.Choices())
            await bring.read_now(parts, of)
            seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
            done = await imports.get(parts.db, of)
            assert done is not None
            stage.answer({"seconds": seconds, "cpu": cpu, "counts": done.counts, "rest_mb": rest, "peak_mb": peak_mb()})


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # what `recado` runs on
        runner.run(serve())
