"""Promises P1, P2 and P5 under faults, kills and freezes, judged by the provider's own ledger (T01, T02, T03)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standin.run import Run, run

nightly = pytest.mark.nightly


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(Run(seed=7), id="1000-messages-5-kills"),
        pytest.param(
            Run(10_000, 4_000, kills=20, rate=400, seed=11, seconds=420), id="10000-messages-20-kills", marks=nightly
        ),
    ],
)
async def test_workers_that_are_killed_lose_and_double_nothing(url: str, tmp_path: Path, how: Run) -> None:
    verdict = await run(url, tmp_path, how)
    print(f"seed {how.seed}: {verdict}")
    assert verdict.clean, verdict
    assert verdict.taken + verdict.excused == how.messages
