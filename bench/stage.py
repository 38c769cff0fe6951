"""What every benchmark stands on: a PostgreSQL that keeps its promises, the product's settings, processes."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from flows.contact import Address
from service import wiring
from service.settings import Settings, read
from service.store import embedded
from service.vault import Vault

ROOT = Path(__file__).resolve().parents[1]
ACCOUNT = "AC" + "5d" * 16
TOKEN = "an-invented-auth-token"
PUBLIC_URL = "https://recado.example.org"
OUR_NUMBER = "+15005550006"


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server: the address of its database, its first process, its directory."""

    url: str
    pid: int
    home: Path


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A fresh embedded server at head, in a directory of its own; it must write through to the disk at each commit."""
    home = Path(tempfile.mkdtemp(prefix="recado-bench-"))
    home.chmod(0o755)  # as root the server runs as another user
    try:
        url = embedded.start(home)
        with psycopg.connect(url, autocommit=True) as connection:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                if connection.execute(f"SHOW {setting}").fetchone() != ("on",):
                    raise RuntimeError(f"{setting} is off: the figures would not be honest")
        wiring.upgrade(url)
        pid = int((home / "postgres" / "postmaster.pid").read_text().split()[0])
        yield Postgres(url, pid, home)
    finally:
        embedded.stop(home)
        shutil.rmtree(home, ignore_errors=True)


def environment(database: Postgres, **more: str) -> dict[str, str]:
    """Trial mode, everybody a guest, the provider on loopback: what a process of the product is started with."""
    return {
        "DATABASE_URL": database.url,
        "RECADO_DATA_DIR": str(database.home),
        "RECADO_MODE": "trial",
        "RECADO_GUESTS": "*",
        "RECADO_PUBLIC_URL": PUBLIC_URL,
        "RECADO_KEYS": base64.b64encode(bytes(range(32))).decode(),
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_SMS_FROM": OUR_NUMBER,
        "TWILIO_API_BASE_URL": "http://127.0.0.1:9",
        "RECADO_SENDER_RATE": "1000000",
        **more,
    }


def settings(environment: Mapping[str, str]) -> Settings:
    return read(environment)


def number(n: int) -> Address:
    """The n-th invented number."""
    return Address(f"+1202555{n:05d}")


def phone_index(vault: Vault, n: int) -> bytes:
    return vault.index("phone", number(n).value)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def server(arguments: list[str], port: int, environment: Mapping[str, str]) -> Iterator[int]:
    """A Python process that listens on `port`: yields its process id once it does."""
    process = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env={**os.environ, **environment})
    try:
        give_up = time.monotonic() + 60
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                if process.poll() is not None or time.monotonic() > give_up:
                    raise RuntimeError(f"{' '.join(arguments)} did not start") from None
                time.sleep(0.05)
        yield process.pid
    finally:
        _end(process)


class Helper:
    """A process of `bench` that answers each line of JSON on its standard input with one on its standard output."""

    def __init__(self, module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid
        self._name = module

    def ask(self, question: Mapping[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._name} ended; its complaint stands above")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Helper:
        return self

    def __exit__(self, *_: object) -> None:
        _end(self._process)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


async def questions() -> AsyncIterator[dict[str, Any]]:
    """In a helper: what it is asked, until nobody asks any more. Its loop turns in between: a connection that the other
    end closes meanwhile must be noticed."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        yield json.loads(line)


def answer(value: Mapping[str, Any]) -> None:
    """In a helper: the answer."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
