"""Searches over courses of events: whatever happens in whatever order, what is promised holds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


async def search(
    live: Callable[[Sequence[Any]], Coroutine[Any, Any, None]],
    acts: st.SearchStrategy[Any],
    courses: int,
    *,
    least: int,
    most: int,
) -> None:
    """Live so many courses of `least` to `most` acts. Hypothesis searches from a thread of its own, so that a failing
    course is made as short as it can be."""
    loop = asyncio.get_running_loop()

    @settings(max_examples=courses, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(acts, min_size=least, max_size=most))
    def tried(course: list[Any]) -> None:
        asyncio.run_coroutine_threadsafe(live(course), loop).result()

    await asyncio.to_thread(tried)
