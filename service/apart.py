"""Workbooks are opened in a process of its own for each file. A workbook has to be in memory whole before its first row
can be read, and what opens it meets the bytes of strangers: whatever that takes and however it ends, the service goes
on. The process has no secret in its environment, and limits its own memory, time and size before the first byte."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from python_calamine import CalamineWorkbook

MOST_UNPACKED = 500_000_000  # bytes; what a small file can grow to is no list of ours
MOST_MEMORY = 2_000_000_000  # bytes, where the system keeps to it (Linux does)
MOST_WRITTEN = 1_000_000_000  # bytes: one long text can stand in a million cells
MOST_SECONDS = 300  # of CPU
STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # of a workbook


class TooMuch(Exception):
    """A workbook that takes more than it may, or with which the reader itself dies."""


class Unreadable(Exception):
    """A workbook that cannot be opened; says why."""


def run(module: str, *asked: str, source: IO[bytes], out: IO[bytes]) -> None:
    """`module`, one that calls `within_limits`, with these files as its input and output. Raises `TooMuch`."""
    done = subprocess.run(  # noqa: S603  our own module
        [sys.executable, "-I", "-m", module, *asked],
        stdin=source,
        stdout=out,
        stderr=subprocess.DEVNULL,  # its words may hold a cell
        env={},
        check=False,
    )
    if done.returncode:
        raise TooMuch


def within_limits(main: Callable[[], None]) -> None:
    """`main` within the limits, as the whole of this process."""
    try:
        limit()
        main()
    except (MemoryError, OSError):
        os._exit(1)  # a limit was met; how it is told is the caller's


def limit() -> None:
    bounds = {
        resource.RLIMIT_AS: MOST_MEMORY,
        resource.RLIMIT_FSIZE: MOST_WRITTEN,
        resource.RLIMIT_CPU: MOST_SECONDS,
        resource.RLIMIT_CORE: 0,  # a core would have people's data on the disk
    }
    for which, most in bounds.items():
        with contextlib.suppress(OSError, ValueError):  # lower already, or unknown to the system
            resource.setrlimit(which, (most, most))
    with contextlib.suppress(OSError):  # where memory runs short for all, this ends and not the service
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


@contextlib.contextmanager
def workbook(source: IO[bytes]) -> Iterator[CalamineWorkbook]:
    """The workbook, for as long as it is looked at. Raises `Unreadable` for whatever is wrong with it."""
    try:
        if source.read(2) == b"PK":
            with zipfile.ZipFile(source) as packed:
                if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                    raise Unreadable(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB: save it as CSV (UTF-8)")
        source.seek(0)
        yield CalamineWorkbook.from_filelike(source)
    except (MemoryError, Unreadable):
        raise
    except BaseException as error:
        # calamine raises whatever it meets, and a Rust panic is a BaseException with no name to import.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        locked = "it is locked with a password" if type(error).__name__ == "PasswordError" else "it is broken"
        raise Unreadable(f"a workbook that cannot be opened: {locked}") from None


def file_of(data: bytes) -> IO[bytes]:
    """The bytes as a file without a name on the disk, which another process can read."""
    kept = tempfile.TemporaryFile()  # noqa: SIM115  closed by whoever reads it
    kept.write(data)
    kept.seek(0)
    return kept
