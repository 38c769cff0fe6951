"""`python -m service.content.unpack`: a translator's workbook (standard input) → its first sheet's cells as text, a
line of JSON for each row (standard output), or one line that says why there are none."""

from __future__ import annotations

import json
import sys

from service.apart import Unreadable, within_limits, workbook


def main() -> None:
    try:
        with workbook(sys.stdin.buffer) as book:
            rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except Unreadable as error:
        print(json.dumps(str(error)))
        return
    for row in rows:
        print(json.dumps([str(cell) for cell in row]))


if __name__ == "__main__":
    within_limits(main)
