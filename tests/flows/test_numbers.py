from __future__ import annotations

import pytest

from flows.numbers import Bar, bars, line


@pytest.mark.parametrize(
    ("parts", "total", "shown"),
    [
        ([10, 20, 0], 30, (10, 20, 0)),
        ([0, 0, 0], 0, (0, 0, 0)),
        ([1, 2, 1], None, (None, None, None)),
        ([3, 0, 100], 103, (None, 0, None)),  # 103 - 100 would tell
        ([3, 8, 100], 111, (None, None, 100)),
        ([3, 4, 100], 107, (None, None, 100)),
        ([1, 2, 30, 100], 133, (None, None, None, 100)),  # 133 - 130 would tell of three people
        ([4, 3, 2], 9, (None, None, None)),
        ([7, 0, 0], 7, (7, 0, 0)),
        ([5, 5], 10, (5, 5)),
    ],
)
def test_small_numbers_are_not_shown_nor_one_they_could_be_had_from(
    parts: list[int], total: int | None, shown: tuple[int | None, ...]
) -> None:
    found = line(("x",), parts)
    assert (found.total, found.parts) == (total, shown)


@pytest.mark.parametrize("seed", range(200))
def test_what_is_left_out_cannot_be_reckoned(seed: int) -> None:
    parts = [(seed * 7) % 11, (seed * 13) % 17, (seed * 5) % 7]
    found = line(("x",), parts)
    assert found.parts.count(None) != 1
    left_out = sum(part for part, shown in zip(parts, found.parts, strict=True) if shown is None)
    assert found.total is None or left_out == 0 or left_out >= 5
    assert all(part is None or part == 0 or part >= 5 for part in found.parts)


def test_a_bar_is_as_long_as_its_numbers() -> None:
    assert bars(line(("x",), [10, 0, 30])) == [Bar(0, 25, 0), Bar(25, 75, 2)]
    assert bars(line(("x",), [3, 30])) == []
    assert bars(line(("x",), [0, 0])) == []
