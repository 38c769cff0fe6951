"""A benchmark that nobody runs breaks unseen: each runs once, small. How fast is `make bench`'s to say."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bench.__main__ import ALL
from service.wiring import ROOT


@pytest.mark.nightly
@pytest.mark.parametrize("name", ALL)
def test_each_benchmark_still_runs(name: str) -> None:
    ran = subprocess.run([sys.executable, "-m", "bench", name, "--quick"], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-4000:]
    assert json.loads(ran.stdout.splitlines()[-1])["bench"] == name
