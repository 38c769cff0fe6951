"""The fallback receiver: what it keeps is sealed, proven when it is replayed, and taken in once. T51."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest
from twilio.request_validator import RequestValidator

from flows.contact import Address, Channel
from flows.messages import InboundMessage
from service import spool, wiring
from service.actions.examine import MESSAGES
from service.actions.replay_spool import Replayed, replay
from service.parts import Parts
from service.providers.port import Received
from service.settings import read
from service.spool import Post, Spool
from service.vault import Vault
from service.web.fallback import Fallback
from service.wiring import real_now
from tests.standin import people
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.provider import Double
from tests.standin.service import SENDER, Recado, environment, free_port, recado, until
from tests.twilio_posts import count, new_sid

ANA, BEN = "+12025550101", "+12025550102"
ELSEWHERE = "https://fallback.example.net"


def fields(sender: str, body: str, **more: str) -> dict[str, str]:
    text = {"MessageSid": new_sid(), "AccountSid": ACCOUNT, "From": sender, "To": SENDER, "Body": body}
    return text | {"NumMedia": "0", "ErrorCode": "11200", "ErrorUrl": "https://recado.example.org" + MESSAGES} | more


class Kept:
    """A fallback receiver in this process, and the provider's posts to it. `keeping`: the folder."""

    def __init__(self, parts: Parts, folder: Path) -> None:
        self.parts, self.folder = parts, folder
        app = Fallback(Spool(folder, spool.public_key(parts.vault.spool_keys()[0])), ELSEWHERE, ACCOUNT, real_now)
        self._client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://10.0.0.8")

    async def post(self, text: dict[str, str], *, token: str = TOKEN, path: str = MESSAGES) -> httpx2.Response:
        signature = RequestValidator(token).compute_signature(ELSEWHERE + MESSAGES, text)
        return await self._client.post(path, data=text, headers={"X-Twilio-Signature": signature})

    async def replay(self) -> Replayed:
        return await replay(self.parts, self.folder, ACCOUNT, [TOKEN])

    def text(self) -> str:
        return "".join(path.read_text() for path in spool.files(self.folder))


@pytest.fixture
def kept(sending: Parts, tmp_path: Path) -> Kept:
    return Kept(sending, tmp_path / "spool")


async def test_what_came_while_we_were_away_is_taken_in_once_and_answered(kept: Kept) -> None:
    answer = await kept.post(text := fields(ANA, "hola"))
    assert (answer.status_code, answer.headers["content-type"], answer.text) == (200, "text/xml", "<Response/>")
    await kept.post(text)  # the provider repeats
    assert (await kept.replay()).taken_in == 1
    assert await count(kept.parts, "inbound_message") == 1
    assert await count(kept.parts, "outbound_message") > 0
    assert await kept.replay() == Replayed(2, 0, [])
    assert await count(kept.parts, "task WHERE kind = 'webhook' AND client_id IS NULL") == 1, "somebody is told"


async def test_a_stop_kept_elsewhere_is_a_stop_also_while_the_providers_list_is_away(
    kept: Kept, double: Double
) -> None:
    [ana] = await people.meet(kept.parts, [ANA])
    await kept.post(fields(ANA, "STOP"))
    double.readable = False
    assert (await kept.replay()).taken_in == 1
    assert await people.consent(kept.parts, ana) == "stopped"


async def test_a_later_start_on_the_providers_list_outweighs_a_stop_kept_elsewhere(kept: Kept, double: Double) -> None:
    [ana] = await people.meet(kept.parts, [ANA])
    await kept.post(fields(ANA, "STOP"))
    start = InboundMessage(new_sid(), Channel.SMS, Address(ANA), "START")
    double.inbox = [Received(start, real_now() + timedelta(seconds=1))]
    await kept.replay()
    assert await people.consent(kept.parts, ana) == "given"


async def test_the_spool_shows_nothing_and_opens_for_nobody_else(kept: Kept) -> None:
    await kept.post(fields(ANA, "mi esposo lee esto"))
    found = base64.b64decode(kept.text())
    for secret in (ANA, "esposo", ACCOUNT, "MessageSid"):
        assert secret.encode() not in found
    strangers = Vault((b"another key of thirty-two bytes!",)).spool_keys()
    assert [line.post for line in spool.read(kept.folder, strangers)] == [None]
    opened = [line.post for line in spool.read(kept.folder, kept.parts.vault.spool_keys())]
    assert opened[0] is not None and b"esposo" in opened[0].body


async def test_a_new_master_key_in_front_still_opens_an_old_spool(kept: Kept) -> None:
    old, new = b"o" * 32, b"n" * 32
    Spool(kept.folder, spool.public_key(Vault((old,)).spool_keys()[0])).append(
        Post(ELSEWHERE, MESSAGES, "", "s", b"Body=hola", real_now())
    )
    assert [line.post is not None for line in spool.read(kept.folder, Vault((new, old)).spool_keys())] == [True]


async def test_torn_changed_and_foreign_lines_are_named_and_cost_no_other(kept: Kept) -> None:
    await kept.post(fields(ANA, "hola"))
    [file] = spool.files(kept.folder)
    whole = file.read_bytes()
    file.write_bytes(whole + whole[:40])  # the machine died while it wrote
    await kept.post(fields(BEN, "hola"))
    await kept.post(fields(BEN, "hola"), token="somebody-elses")
    done = await kept.replay()
    assert (done.texts, done.taken_in) == (2, 2)
    assert [(name, line) for name, line, _ in done.problems] == [(file.name, 2), (file.name, 4)]
    assert "signature" in done.problems[1][2]
    turned = bytearray(base64.b64decode(whole))
    turned[-1] ^= 1
    file.write_bytes(base64.b64encode(turned) + b"\n")
    assert (await kept.replay()).problems == [(file.name, 1, "does not open with the keys here, or was cut off")]


@pytest.mark.parametrize(
    ("text", "path", "status"),
    [
        (fields(ANA, "hola", AccountSid="AC" + "0" * 32), MESSAGES, 403),
        ({"Body": "hola"}, MESSAGES, 403),
        (fields(ANA, "x" * 300_000), MESSAGES, 413),
        (fields(ANA, "hola"), "/webhooks/twilio/status/abc", 404),
        (fields(ANA, "hola"), "/", 404),
    ],
)
async def test_what_cannot_be_a_text_to_us_is_not_kept(
    kept: Kept, text: dict[str, str], path: str, status: int
) -> None:
    assert (await kept.post(text, path=path)).status_code == status
    assert kept.text() == ""


async def test_a_full_spool_says_so_instead_of_thanking(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "MOST", 100)
    assert (await kept.post(fields(ANA, "hola"))).status_code == 503
    assert kept.text() == ""


@pytest.fixture
def elsewhere(tmp_path: Path, url: str) -> Iterator[tuple[Standin, dict[str, str], Path]]:
    """A receiver as a process of its own with no secret, the provider that falls back to it, and no service."""
    service, other, folder = free_port(), free_port(), tmp_path / "spool"
    with ExitStack() as stack:
        fallback = f"http://127.0.0.1:{other}"
        twilio = stack.enter_context(Standin(f"http://127.0.0.1:{service}", hands=0, fallback=fallback))
        env = environment(url, tmp_path, twilio.url, service)
        key = recado(env, "spool", "key").stdout.strip()
        bare = {"PATH": "/usr/bin:/bin", "RECADO_SPOOL_KEY": key, "RECADO_PUBLIC_URL": fallback, "PORT": str(other)}
        bare |= {"RECADO_DATA_DIR": str(tmp_path), "TWILIO_ACCOUNT_SID": ACCOUNT}
        stack.enter_context(Recado(bare, "spool", "serve", str(folder)))
        yield twilio, env, folder


async def test_from_the_providers_fallback_to_the_conversation(
    elsewhere: tuple[Standin, dict[str, str], Path], url: str
) -> None:
    twilio, env, folder = elsewhere

    async def heard() -> bool:
        return bool((await twilio.phone(ANA, SENDER, "hola"))["status"] == 200)

    await until(heard)
    done = recado(env, "spool", "replay", str(folder), "--json")
    assert (done.returncode, json.loads(done.stdout)["problems"]) == (0, 0), done.stderr
    assert json.loads(done.stdout)["texts"] == 1
    async with wiring.process(read(env), url) as process:
        assert await count(process.parts, "inbound_message") >= 1
