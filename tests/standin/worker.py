"""`python -m tests.standin.worker`: the product's own worker, with limits of seconds where the product has minutes.

Operators have no such switch: it is built here, from the parts the product is built from.
"""

from __future__ import annotations

import asyncio
import signal
from dataclasses import replace
from datetime import timedelta

import uvloop

from flows.delivery import Timing
from scheduler import main as scheduler
from scheduler import ticks
from service import log, settings, wiring

TIMING = Timing(
    send_limit=timedelta(seconds=1),
    margin=timedelta(seconds=0.5),
    lease=timedelta(seconds=3),
    grace=timedelta(seconds=6),  # the slowest accept (2 s) and the slowest listing (2 s), and some
    look_gap=timedelta(seconds=1),
    backoff_first=timedelta(seconds=0.2),
    backoff_most=timedelta(seconds=2),
    closed=timedelta(seconds=1),
)
QUICK = {"wake the sender": 0.5, "look at doubtful messages": 0.5}


async def main() -> None:
    config = settings.read()
    log.configure(config.log_level)
    assert config.database_url is not None
    ticks.TICKS = tuple(replace(tick, seconds=QUICK.get(tick.name, tick.seconds)) for tick in ticks.TICKS)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    while not stop.is_set():
        try:
            async with wiring.process(config, config.database_url.get_secret_value(), TIMING) as process:
                await scheduler.work(process, stop)
        except Exception as error:
            print(f"the worker ended: {type(error).__name__}", flush=True)
            await asyncio.sleep(0.5)


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())
