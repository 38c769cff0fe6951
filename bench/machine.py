"""The machine as the figures see it: CPU time of whole process trees, percentiles, small tables."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Sequence

import psutil


def describe() -> str:
    """What the figures were measured on: processor, cores, memory, Python, load of the last minute."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


def cpu(*roots: int) -> float:
    """Seconds of CPU used so far by these processes and all they started, also what has ended since."""
    total = 0.0
    for root in roots:
        top = psutil.Process(root)
        gone = top.cpu_times()
        total += gone.children_user + gone.children_system  # backends that closed between two looks
        for one in [top, *top.children(recursive=True)]:
            try:
                times = one.cpu_times()
            except psutil.NoSuchProcess:
                continue
            total += times.user + times.system
    return total


def percentile(ordered: Sequence[float], part: float) -> float:
    """The value below which `part` of the sorted values lie."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print right-aligned columns, the first one to the left."""
    cells = [list(head), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    print(f"\n{title}")
    for row in cells:
        print(
            "  ".join(
                cell.ljust(w) if n == 0 else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))
            )
        )
    print(flush=True)
