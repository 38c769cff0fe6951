"""What looks like an A-Number: in a text it is for whoever finds the phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Nine or eight digits after an A, however they are spaced.
_A_NUMBER = re.compile(r"\bA[\s.#:-]*(?:\d[\s.-]?){7,8}\d(?!\d)", re.IGNORECASE)


def case_numbers(text: str) -> Iterator[str]:
    """Each of them, as it is written."""
    return (found[0] for found in _A_NUMBER.finditer(text))


def has_case_number(text: str) -> bool:
    return _A_NUMBER.search(text) is not None
