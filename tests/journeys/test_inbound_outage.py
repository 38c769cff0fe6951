"""T51: neither the webhook nor the fallback was there for an hour; the provider's list has it all."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from service import wiring
from service.actions import sweep as sweeping
from service.actions.sweep import sweep
from service.settings import read
from tests.standin.client import Standin
from tests.standin.service import SENDER, environment, free_port


@pytest.mark.promise("T51")
@pytest.mark.nightly
async def test_five_thousand_texts_nobody_took_are_all_there_once(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = f"http://127.0.0.1:{free_port()}"
    with Standin(dead, hands=0, fallback=dead) as twilio:
        gate = asyncio.Semaphore(32)

        async def text(n: int) -> None:
            async with gate:
                said = await twilio.phone(f"+1202{5_550_000 + n}", SENDER, "hola" if n % 10 else "STOP")
                assert said["status"] == 0

        await asyncio.gather(*(text(n) for n in range(5_000)))
        monkeypatch.setattr(sweeping, "YOUNG", timedelta(0))  # the outage was long ago; the test is not
        async with wiring.process(read(environment(url, tmp_path, twilio.url, free_port())), url) as process:
            assert await sweep(process.parts) == 5_000
            assert await sweep(process.parts) == 0
            pool = process.parts.db.pool
            assert await pool.fetchval("SELECT count(DISTINCT sid) FROM inbound_message") == 5_000
            assert await pool.fetchval("SELECT count(*) FROM inbound_message") == 5_000
            assert await pool.fetchval("SELECT count(*) FROM client WHERE consent = 'stopped'") == 500
