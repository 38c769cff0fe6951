"""The stand-in, one process for all tests of providers; each test uses numbers of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.standin.client import Standin


@pytest.fixture(scope="session")
def standin() -> Iterator[Standin]:
    with Standin(api_key="SK" + "7e" * 16, api_secret="an-invented-secret") as running:
        yield running
