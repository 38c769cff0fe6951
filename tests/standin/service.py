"""Recado as real processes against the stand-in: `recado serve`, `recado worker`, any other command."""

from __future__ import annotations

import asyncio
import base64
import signal
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Self

import aiohttp

from tests.standin.client import ACCOUNT, ROOT, TOKEN

SENDER, APP_SENDER = "+15005550006", "+15005550010"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def environment(database: str, data: Path, standin: str, port: int, **more: str) -> dict[str, str]:
    """Trial mode against the stand-in at `standin`, serving on `port`; nothing else of the machine's environment."""
    return {
        "PATH": "/usr/bin:/bin",
        "DATABASE_URL": database,
        "RECADO_DATA_DIR": str(data),
        "RECADO_MODE": "trial",
        "RECADO_LANGUAGES": "en,es",  # reading the words of all of them is most of what a start takes
        "RECADO_GUESTS": "*",
        "RECADO_KEYS": base64.b64encode(b"invented key of thirty-two bytes").decode(),
        "RECADO_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "RECADO_SENDER_RATE": "10000",
        "PORT": str(port),
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE_URL": standin,
        "TWILIO_SMS_FROM": SENDER,
        "TWILIO_WHATSAPP_FROM": APP_SENDER,
        **more,
    }


def recado(environment: Mapping[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    call = [sys.executable, "-m", "recado", *command]
    return subprocess.run(call, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)


class Recado:
    """One long-running process, as a context manager; leaving the block sends SIGTERM and waits."""

    def __init__(self, environment: Mapping[str, str], *command: str, module: str = "recado") -> None:
        self._environment, self._command, self._module = environment, command, module
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"http://127.0.0.1:{environment['PORT']}"

    def __enter__(self) -> Self:
        call = [sys.executable, "-m", self._module, *self._command]
        name = "-".join([self._module, *self._command]).replace("/", "_")
        log = open(Path(self._environment["RECADO_DATA_DIR"]) / f"{name}.log", "ab")
        with log:
            self._process = subprocess.Popen(call, cwd=ROOT, env=self._environment, stdout=log, stderr=log)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self.terminate()
            self.wait()

    def terminate(self) -> None:
        """Ask it to stop (SIGTERM)."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)

    def signal(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it without asking (SIGKILL)."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def wait(self) -> int:
        """Its exit code, once it has ended; killed after 30 seconds."""
        assert self._process is not None
        try:
            return self._process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    async def get(self, path: str) -> tuple[int, Any]:
        """Status and JSON of a page; 0 while nobody listens."""
        try:
            async with aiohttp.ClientSession() as session, session.get(self.url + path) as response:
                return response.status, await response.json()
        except aiohttp.ClientConnectionError:
            return 0, None

    async def ready(self) -> None:
        """Until `/readyz` says so."""

        async def asked() -> bool:
            assert self._process is not None and self._process.poll() is None, "it ended"
            return (await self.get("/readyz"))[0] == 200

        await until(asked, 60)


async def until(true: Callable[[], Awaitable[bool]], seconds: float = 25) -> None:
    """Until something holds; an error after so many seconds."""
    async with asyncio.timeout(seconds):
        while not await true():
            await asyncio.sleep(0.05)
