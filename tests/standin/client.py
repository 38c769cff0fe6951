"""The stand-in as a test sees it: start it, tell it what to do, ask its ledger, stop it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import aiohttp

ROOT = Path(__file__).parents[2]
ACCOUNT = "AC" + "5d" * 16
TOKEN = "an-invented-auth-token"


def attached(data: bytes, type_: str = "image/jpeg", to: str = "", pause: float = 0.0) -> dict[str, Any]:
    """Something that comes with a message: these bytes, said to be of this type; `to`: a request for them is sent on to
    there; `pause`: seconds after each byte."""
    return {"data": data.hex(), "type": type_, "to": to, "pause": pause}


class Standin:
    """One process, as a context manager. `url` is what TWILIO_API_BASE_URL wants."""

    def __init__(
        self, webhook: str = "http://127.0.0.1:8000", *, account: str = ACCOUNT, token: str = TOKEN, port: int = 0,
        ledger: Path | None = None, hands: int = 16, api_key: str = "", api_secret: str = "", seed: int = 0,
        faults: Mapping[str, float] | None = None, capacity: int = 0, fallback: str = "",
    ) -> None:  # fmt: skip
        self.account, self.token = account, token
        self._command = [sys.executable, "-m", "tests.standin", "--webhook", webhook, "--account", account]
        self._command += ["--token", token, "--port", str(port), "--hands", str(hands)]
        self._command += ["--ledger", str(ledger)] if ledger else []
        self._command += ["--api-key", api_key, "--api-secret", api_secret] if api_key else []
        self._command += ["--fallback", fallback] if fallback else []
        self._command += ["--seed", str(seed), "--capacity", str(capacity)]
        self._command += ["--faults", ",".join(f"{name}={odds}" for name, odds in (faults or {}).items())]
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    def start(self) -> Self:
        """Start the process and wait until it listens: it says so on its standard output."""
        self._process = subprocess.Popen(self._command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            raise RuntimeError("the stand-in did not start; its complaint stands above")
        self.url = f"http://127.0.0.1:{json.loads(line)['port']}"
        return self

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def ledger(self, after: int = 0) -> list[dict[str, Any]]:
        """What it accepted, oldest first."""
        entries: list[dict[str, Any]] = await self._call("GET", f"/ledger?after={after}")
        return entries

    async def refused(self, after: int = 0) -> list[float]:
        """When (Unix seconds) it refused messages because it was down."""
        times: list[float] = await self._call("GET", f"/refused?after={after}")
        return times

    async def posts(self, after: int = 0) -> list[dict[str, Any]]:
        """The news it posted so far, with how each was answered (0: not reached)."""
        posts: list[dict[str, Any]] = await self._call("GET", f"/posts?after={after}")
        return posts

    async def phone(
        self, sender: str, to: str, body: str, sid: str = "", media: Sequence[Mapping[str, Any]] = (), **fields: str
    ) -> dict[str, Any]:
        """An invented person texts; returns {sid, status, type, answer} as the webhook gave them. `media`: what comes
        with it (`attached`)."""
        asked = {"from": sender, "to": to, "body": body, "sid": sid, "fields": fields, "media": list(media)}
        answer: dict[str, Any] = await self._call("POST", "/phone", asked)
        return answer

    async def fault(self, fault: str, times: int = 1, **details: float) -> None:
        """The next `times` requests meet this fault (`tests.standin.carrier.FAULTS`)."""
        await self._call("POST", "/faults", {"fault": fault, "times": times, **details})

    async def numbers(self, **ways: Mapping[str, str]) -> None:
        """The numbers it has (`+` left out), each with its `sms_url` and `voice_url`."""
        await self._call("POST", "/numbers", {f"+{n.removeprefix('n')}": dict(w) for n, w in ways.items()})

    async def draw(self, odds: Mapping[str, float]) -> None:
        """From now on each request meets these faults by chance."""
        await self._call("POST", "/faults", {"odds": dict(odds)})

    async def capacity(self, messages: int) -> None:
        """Take so many messages a second; 0: no limit."""
        await self._call("POST", "/faults", {"capacity": messages})

    async def down(self, down: bool) -> None:
        """Answer 503 to every request, or no longer."""
        await self._call("POST", "/faults", {"down": down})

    async def approves(self, at_once: bool) -> None:
        """Whether Meta approves content templates at once, or leaves them pending."""
        await self._call("POST", "/faults", {"approves": at_once})

    async def clear_faults(self) -> None:
        await self._call("POST", "/faults", {"clear": True})

    async def _call(self, method: str, path: str, value: object = None) -> Any:
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, self.url + path, json=value) as response,
        ):
            answer = await response.json()
            if response.status != 200:
                raise ValueError(f"the stand-in said {response.status}: {answer}")
            return answer
