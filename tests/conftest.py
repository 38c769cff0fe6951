"""One PostgreSQL per test process, one database per test (cloned from a template), one frozen clock.

Fixtures: `postgres` (the server), `url` (a fresh database at head), `process` and `parts` (demo mode, on that
database, at NOW), `clock` (moves the domain's time).
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from service import log, proofs, wiring
from service.content import definitions, ftl
from service.parts import Clock, Content, Parts
from service.settings import Settings, read
from service.store import embedded, flow_versions
from service.store.clocks import Anchor
from service.store.engine import Database
from service.wiring import ROOT, Process
from tests import application
from tests.promises import pytest_addoption, pytest_collection_modifyitems, pytest_terminal_summary

__all__ = ["pytest_addoption", "pytest_collection_modifyitems", "pytest_terminal_summary"]  # pytest finds them here


def pytest_collection_finish() -> None:
    """What the tests are made of stays until the end: no search for garbage goes through it again. Searches were a
    fifth of what the tests took."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)  # a Tuesday, 10:00 in New York
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real server of this test process's own; without fsync, since no test cuts the power."""
    home = Path(tempfile.mkdtemp(prefix="recado-tests-", dir=_in_memory()))
    home.chmod(0o755)  # as root the server runs as another user
    url = embedded.start(home)
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in ("fsync = off", "full_page_writes = off", "max_wal_size = '256MB'"):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")
    wiring.upgrade(url)
    asyncio.run(_first_start(url))
    yield url
    embedded.stop(home)
    shutil.rmtree(home, ignore_errors=True)


async def _first_start(url: str) -> None:
    """What every later start finds: storing our flows takes longer than most tests."""
    db = await Database.open(url)
    await flow_versions.keep(db, definitions.load(ROOT).values(), NOW)
    await db.close()


def _in_memory() -> str | None:
    """A folder in memory, where the machine has one with room: copying a database takes a twentieth there."""
    memory = "/dev/shm"
    with suppress(OSError):
        if shutil.disk_usage(memory).free > 4 << 30:
            return memory
    return None


@pytest.fixture
def url(postgres: str) -> Iterator[str]:
    """A database of this test's own, at head, with our flows and nobody in it."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    server = postgres.replace("/recado?", "/postgres?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE recado STRATEGY file_copy")
    yield postgres.replace("/recado?", f"/{name}?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(autouse=True)
def logging_as_it_runs() -> None:
    """Whatever a test or a command did to it before."""
    log.configure("INFO")


@pytest.fixture(autouse=True, scope="session")
def content_read_once() -> Iterator[None]:
    """Our own words and flows do not change while tests run; reading them takes a second."""
    read_again, files_again, flows_again = wiring.content, ftl.read, definitions.read
    kept: dict[object, Any] = {}

    def once(key: object, again: Callable[..., Any], *given: object) -> Any:
        if key not in kept:
            kept[key] = again(*given)
            gc.freeze()  # all words in all languages
        return kept[key]

    def content(settings: Settings) -> Content:
        return once((settings.org_name, settings.org_phone, settings.languages), read_again, settings)

    def files(root: Path, languages: Collection[str] = ()) -> ftl.Files:
        ours = ("files", *sorted(languages))
        return once(ours, files_again, root, languages) if root == ROOT else files_again(root, languages)

    def flows(root: Path) -> definitions.Definitions:
        return once("flows", flows_again, root) if root == ROOT else flows_again(root)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "content", content)
        patch.setattr(ftl, "read", files)
        patch.setattr(definitions, "read", flows)
        yield


@pytest.fixture(autouse=True, scope="session")
def passwords_are_quick() -> Iterator[None]:
    """The right way, at a two hundredth of the cost: a hash of the real cost takes a fifth of a second."""
    quick = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=1024, parallelism=1),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(proofs, "_passwords", quick)
        patch.setattr(proofs, "_NOBODY", quick.hash("nobody"))
        yield


@pytest.fixture
def settings(tmp_path: Path, url: str) -> Settings:
    """Demo mode on this test's database; nothing comes from the machine's environment."""
    return read({"DATABASE_URL": url, "RECADO_DATA_DIR": str(tmp_path)})


@pytest.fixture
async def process(settings: Settings, url: str) -> AsyncIterator[Process]:
    """Everything put together, its clock standing still at NOW."""
    async with wiring.process(settings, url) as made:
        set_clock(made.parts.clock, NOW)
        application.let_go()
        yield made


@pytest.fixture
def parts(process: Process) -> Parts:
    return process.parts


@pytest.fixture
def clock(parts: Parts) -> TestClock:
    return TestClock(parts.clock)


class TestClock:
    """Moves a service's domain clock, which stands still in between."""

    __test__ = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def at(self, now: datetime) -> None:
        set_clock(self._clock, now)

    def on(self, by: timedelta) -> None:
        set_clock(self._clock, self._clock.now() + by)


def set_clock(clock: Clock, now: datetime) -> None:
    """Make a clock stand still at `now`."""
    clock.anchor = Anchor(clock.real(), now, 0.0)
