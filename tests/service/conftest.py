"""The provider in memory, and the service with it as its provider."""

from __future__ import annotations

from dataclasses import replace

import pytest

from service.parts import Parts
from tests.standin.provider import Double


@pytest.fixture
def double() -> Double:
    return Double()


@pytest.fixture
def sending(parts: Parts, double: Double) -> Parts:
    """The service with the double as its provider."""
    return replace(parts, provider=double)
