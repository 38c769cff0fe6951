"""`recado doctor`: each thing that is not right is named with what to do, and alone makes the exit code 3."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from recado.cli import app
from service.actions.examine import RETRIES, examine
from service.providers.port import Account, Way
from service.wiring import real_now
from tests.standin.client import Standin
from tests.standin.provider import Double
from tests.standin.service import SENDER, environment, free_port

URL = "https://recado.example.org"
GOOD = Way(SENDER, f"{URL}/webhooks/twilio/messages{RETRIES}", "POST", f"{URL}/webhooks/twilio/voice")
RIGHT = Account(True, real_now(), (GOOD,))


async def wrong(account: Account | None, url: str = URL, *, readable: bool = True) -> set[str]:
    double = Double()
    double.account, double.readable = account, readable
    real = account.clock if account and account.clock and account is RIGHT else RIGHT.clock
    assert real is not None
    return {check.what for check in await examine(double, url, real) if check.do}


async def test_what_is_right_is_right() -> None:
    assert await wrong(RIGHT) == set()
    fallback = "https://other.example.net/webhooks/twilio/messages"
    assert await wrong(replace(RIGHT, ways=(replace(GOOD, fallback=fallback),))) == set()
    assert await wrong(None) == set()


@pytest.mark.parametrize(
    ("account", "what"),
    [
        (replace(RIGHT, active=False), "provider"),
        (replace(RIGHT, ways=(), missing=1), "sender"),
        (replace(RIGHT, clock=real_now() + timedelta(minutes=10)), "clock"),
        (replace(RIGHT, ways=(replace(GOOD, messages=GOOD.messages.partition("#")[0]),)), "webhook"),
        (replace(RIGHT, ways=(replace(GOOD, messages="https://demo.twilio.com/welcome"),)), "webhook"),
        (replace(RIGHT, ways=(replace(GOOD, messages=""),)), "webhook"),
        (replace(RIGHT, ways=(replace(GOOD, method="GET"),)), "webhook"),
        (replace(RIGHT, ways=(replace(GOOD, voice=""),)), "voice"),
        (replace(RIGHT, ways=(replace(GOOD, fallback=GOOD.messages),)), "fallback"),
        (replace(RIGHT, ways=(replace(GOOD, fallback="https://demo.twilio.com/welcome"),)), "fallback"),
    ],
)
async def test_each_wrong_thing_alone_is_named(account: Account, what: str) -> None:
    assert await wrong(account) == {what}


async def test_no_way_to_the_provider_and_no_https() -> None:
    assert await wrong(RIGHT, readable=False) == {"provider"}
    assert await wrong(RIGHT, URL.replace("https", "http")) >= {"webhook"}


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin("http://127.0.0.1:9", hands=0) as made:
        yield made


def test_over_http_against_the_stand_in(standin: Standin, url: str, tmp_path: Path) -> None:
    env = environment(url, tmp_path, standin.url, free_port(), RECADO_PUBLIC_URL=URL)
    numbers = {SENDER.replace("+", "n"): {"sms_url": GOOD.messages, "voice_url": GOOD.voice or ""}}
    asyncio.run(standin.numbers(**numbers))
    good = CliRunner().invoke(app, ["doctor", "--json"], env=env)
    assert (good.exit_code, good.stderr) == (0, "")
    assert {json.loads(line)["what"] for line in good.stdout.splitlines()} == {
        *("settings", "keys", "content", "words", "database", "provider", "clock", "webhook", "fallback"),
    }
    asyncio.run(standin.numbers())
    for harm, what in (({}, "sender"), ({"TWILIO_AUTH_TOKEN": "other"}, "provider")):
        ill = CliRunner().invoke(app, ["doctor"], env={**env, **harm})
        assert ill.exit_code == 3
        assert [line.split()[2] for line in ill.stdout.splitlines() if line.startswith("NOT RIGHT")] == [f"{what}:"]
