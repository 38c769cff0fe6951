"""The embedded PostgreSQL: joined by every process, stopped by the last, and refused by name where it cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from service.errors import EnvironmentFailed
from service.store import embedded

# A process of ours: starts or joins, says so, and leaves when its input ends.
USER = """
import sys
from pathlib import Path
from service.store import embedded
print(embedded.start(Path(sys.argv[1])), flush=True)
sys.stdin.read()
"""


class User:
    """One process that uses the database under a data directory."""

    def __init__(self, data_dir: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()

    def leave(self) -> None:
        self.process.communicate(timeout=60)

    def die(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=60)


@pytest.fixture(scope="module")
def data_dir() -> Iterator[Path]:
    """Short enough for a socket, and open to the server's own user. Every test leaves its server stopped."""
    with tempfile.TemporaryDirectory(prefix="recado-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


def server_of(data_dir: Path) -> psutil.Process | None:
    """The server's process, or None when it has stopped. Its number is read from where it keeps it."""
    try:
        pid = int((data_dir / "postgres" / "postmaster.pid").read_text().split()[0])
        return psutil.Process(pid)
    except (FileNotFoundError, psutil.NoSuchProcess):
        return None


def answers(url: str) -> bool:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT current_database()").fetchone() == ("recado",)


def test_a_second_process_joins_and_the_last_one_out_stops_it(data_dir: Path) -> None:
    first, second = User(data_dir), User(data_dir)
    assert first.url == second.url
    server = server_of(data_dir)
    first.leave()
    assert answers(second.url)
    assert server_of(data_dir) == server
    second.leave()
    assert server_of(data_dir) is None


def test_a_killed_process_does_not_keep_it_alive(data_dir: Path) -> None:
    killed, last = User(data_dir), User(data_dir)
    killed.die()
    assert answers(last.url)
    last.leave()
    assert server_of(data_dir) is None


def test_after_everybody_was_killed_the_next_one_joins_and_stops_it(data_dir: Path) -> None:
    alone = User(data_dir)
    server = server_of(data_dir)
    alone.die()
    assert server_of(data_dir) == server  # nobody was left to stop it
    later = User(data_dir)
    assert server_of(data_dir) == server
    later.leave()
    assert server_of(data_dir) is None


def test_after_a_power_cut_its_number_may_belong_to_somebody_else(data_dir: Path) -> None:
    embedded.start(data_dir)
    embedded.stop(data_dir)
    ours = os.getpid()
    home = data_dir / "postgres"
    lines = [str(ours), str(home), "1700000000", "5432", str(home), "", "1 1", "ready"]
    (home / "postmaster.pid").write_text("\n".join(lines) + "\n")
    user = User(data_dir)
    assert answers(user.url)
    user.leave()


def test_two_that_come_at_the_same_moment_share_one_server(data_dir: Path) -> None:
    command = [sys.executable, "-c", USER, str(data_dir)]
    users = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    urls = {user.stdout.readline() for user in users if user.stdout}
    assert len(urls) == 1
    assert answers(urls.pop().strip())
    for user in users:
        user.communicate(timeout=60)
        assert user.returncode == 0
    assert server_of(data_dir) is None


def test_leaving_twice_and_coming_back(data_dir: Path) -> None:
    embedded.start(data_dir)
    embedded.stop(data_dir)
    embedded.stop(data_dir)
    assert server_of(data_dir) is None
    assert answers(embedded.start(data_dir))
    assert json.loads((data_dir / "postgres" / ".handle_pids.json").read_text()) == [os.getpid()]
    embedded.stop(data_dir)


def test_a_path_too_long_for_a_socket_is_named(data_dir: Path) -> None:
    deep = data_dir / ("d" * 60) / ("e" * 60)
    with pytest.raises(EnvironmentFailed, match=r"too long for a socket\. Set RECADO_DATA_DIR"):
        embedded.start(deep)
    assert not deep.exists()


@pytest.mark.parametrize("name", ["my recado", "a'b", "a;b", "a&b", "a?b", "a%41b", "a+b", "a$b"])
def test_a_path_that_a_shell_or_an_address_would_change_is_named(data_dir: Path, name: str) -> None:
    with pytest.raises(EnvironmentFailed, match="RECADO_DATA_DIR"):
        embedded.start(data_dir / name)


def test_a_data_directory_that_cannot_be_made_is_named(data_dir: Path) -> None:
    (data_dir / "file").touch()
    with pytest.raises(EnvironmentFailed, match=r"the data directory .*/file/postgres cannot be made: "):
        embedded.start(data_dir / "file")


def test_root_is_told_of_a_closed_parent_and_nothing_is_opened(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = data_dir / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(EnvironmentFailed, match=rf"{closed} is closed to others.*RECADO_DATA_DIR"):
        embedded.start(closed)
    assert closed.stat().st_mode & 0o777 == 0o700


def test_starting_opens_no_directory_to_others(data_dir: Path) -> None:
    parent = data_dir / "asunción-可"  # any alphabet will do
    parent.mkdir()
    parent.chmod(0o711)  # others may pass, and may not look
    assert answers(embedded.start(parent / "var"))
    embedded.stop(parent / "var")
    assert parent.stat().st_mode & 0o777 == 0o711


def test_a_server_that_does_not_start_is_named(data_dir: Path) -> None:
    embedded.start(data_dir)
    embedded.stop(data_dir)
    config = data_dir / "postgres" / "postgresql.auto.conf"
    good = config.read_text()
    config.write_text("no_such_setting = 1\n")
    with pytest.raises(EnvironmentFailed, match=rf"embedded PostgreSQL under {data_dir}/postgres did not start.*log"):
        embedded.start(data_dir)
    config.write_text(good)
    assert answers(embedded.start(data_dir)), "mended, it starts"
    embedded.stop(data_dir)
