"""What the provider posts, over the real application: let in, refused, repeated, malformed, and with nothing to store
it in."""

from __future__ import annotations

import asyncio
import base64
import hmac
import random
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote_plus, unquote, urlencode

import asyncpg
import pytest

from flows.contact import Address
from service import wiring
from service.actions.dispatch import Dispatcher
from service.parts import Parts
from service.settings import read
from service.wiring import Process
from tests.application import application
from tests.twilio_posts import MESSAGES, STATUS, Post, Twilio, bodies, count, dump, new_sid, templates

ANA, BEN = "+12025550151", "+12025550152"
ACCOUNT, TOKEN, BEFORE = "AC" + "5e" * 16, "the-token-of-today", "the-token-of-yesterday"


@pytest.fixture
async def twilio(process: Process) -> AsyncIterator[Twilio]:
    async with Twilio(process) as made:
        yield made


@pytest.fixture
async def trial(tmp_path: Path, url: str) -> AsyncIterator[Process]:
    """A process that answers to a real provider, behind a proxy, while its token is being changed."""
    settings = read(
        {
            "RECADO_MODE": "trial",
            "DATABASE_URL": url,
            "RECADO_DATA_DIR": str(tmp_path),
            "RECADO_PUBLIC_URL": "https://recado.example",
            "RECADO_KEYS": base64.b64encode(b"k" * 32).decode(),
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_AUTH_TOKEN_PREVIOUS": BEFORE,
            "TWILIO_SMS_FROM": "+12025550100",
        }
    )
    async with wiring.process(settings, url) as made:
        yield made


# --- let in, and answered in the exact form


async def test_a_text_is_answered_with_an_empty_response_as_xml(twilio: Twilio) -> None:
    answer = await twilio.make(twilio.message(ANA, "hola"))
    assert (answer.status_code, answer.content) == (200, b"<Response/>")
    assert answer.headers["content-type"] == "text/xml"
    assert answer.headers["content-length"] == "11"


async def test_news_is_answered_with_204_and_no_length(twilio: Twilio) -> None:
    answer = await twilio.make(twilio.status("0" * 32, new_sid(), "delivered"))
    assert (answer.status_code, answer.content) == (204, b"")
    assert "content-length" not in answer.headers


async def test_the_signature_is_for_our_public_address_whatever_the_request_says_of_itself(trial: Process) -> None:
    async with Twilio(trial) as twilio:
        form = twilio.message_form(ANA, "hola")
        for heard_at in ("http://10.0.0.7:8080", "https://evil.example", "http://recado.example"):
            forged = twilio.signed(MESSAGES, form, url=heard_at + MESSAGES)
            lies = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http"}
            assert (await twilio.make(Post(forged.path, forged.body, {**forged.headers, **lies}))).status_code == 403
        assert await count(trial.parts, "client") == 0
        genuine = twilio.signed(MESSAGES, form)
        assert (await twilio.make(Post(genuine.path, genuine.body, {**genuine.headers, **lies}))).status_code == 200


async def test_while_the_token_is_being_changed_both_are_good_and_no_other(trial: Process) -> None:
    async with Twilio(trial) as twilio:
        for token, expected in ((TOKEN, 200), (BEFORE, 200), ("the-token-of-last-year", 403), (" ", 403)):
            post = twilio.signed(MESSAGES, twilio.message_form(ANA, "hola"), token=token)
            assert (await twilio.make(post)).status_code == expected
        assert await count(trial.parts, "inbound_message") == 2


async def test_another_account_is_refused_even_with_our_token(trial: Process) -> None:
    async with Twilio(trial, account="AC" + "66" * 16) as twilio:
        assert await twilio.text(ANA, "hola") == 403
        assert (await twilio.make(twilio.status("0" * 32, new_sid(), "sent"))).status_code == 403
        assert (await twilio.make(twilio.call(ANA))).status_code == 403
        assert await count(trial.parts, "client") == await count(trial.parts, "provider_event") == 0


async def test_a_refused_post_that_names_our_account_is_an_error_in_the_log(
    trial: Process, capsys: pytest.CaptureFixture[str]
) -> None:
    async with Twilio(trial, token="a-token-nobody-told-us") as twilio:
        assert await twilio.text(ANA, "mi historia") == 403
        ours = capsys.readouterr().err
        assert "error" in ours and "our account" in ours and "signature" in ours
        stranger = Twilio(trial, token="a-token-nobody-told-us", account="AC" + "66" * 16)
        assert await stranger.text(ANA, "mi historia") == 403
        theirs = capsys.readouterr().err
        assert "warning" in theirs and "our account" not in theirs
        assert not {ANA, "historia", TOKEN} & set((ours + theirs).replace("=", " ").split())


# --- refused


async def test_a_missing_empty_broken_or_doubled_signature_is_refused(twilio: Twilio) -> None:
    post = twilio.message(ANA, "hola")
    right = post.headers["X-Twilio-Signature"]
    for headers in (
        [],
        [b""],
        ["é".encode()],
        [b"\xff"],
        [right[:-1].encode()],
        [right.lower().encode()],
        2 * [right.encode()],
    ):
        assert await raw(twilio.process, MESSAGES, post.body, [(b"x-twilio-signature", h) for h in headers]) == 403
    assert await raw(twilio.process, MESSAGES, post.body, [(b"x-twilio-signature", right.encode())]) == 200


async def raw(
    process: Process, path: str, body: bytes, headers: list[tuple[bytes, bytes]], *, kind: str = "http"
) -> object:
    """A request that no client library would make; the status, or the message type where there is none. `path` as it
    comes over the wire."""
    sent: list[dict[str, object]] = []
    scope = {
        "type": kind,
        "method": "POST",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": headers,
    }

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(event: dict[str, object]) -> None:
        sent.append(event)

    await application(process)(scope, receive, send)  # type: ignore[arg-type]
    return sent[0].get("status", sent[0]["type"])


async def test_a_repeated_key_is_refused_and_nothing_is_stored(twilio: Twilio) -> None:
    post = twilio.message(ANA, "hola")
    for again in (b"&Body=hola", b"&From=" + quote_plus(BEN).encode(), b"&%46rom=x", b"&ToState="):
        assert (await twilio.make(Post(post.path, post.body + again, post.headers))).status_code == 403
    assert await count(twilio.process.parts, "inbound_message") == 0
    assert (await twilio.make(post)).status_code == 200


async def test_blank_parameters_belong_to_what_was_signed(twilio: Twilio) -> None:
    post = twilio.message(ANA, "", NumMedia="1")
    assert b"Body=&" in post.body and b"ToState=&" in post.body
    without = post.body.replace(b"ToCity=&", b"", 1)
    assert (await twilio.make(post)).status_code == 200
    # Leaving one out does not change the joined values, but its name was signed.
    assert (await twilio.make(Post(post.path, without, post.headers))).status_code == 403


async def test_forgeries_are_refused_and_break_nothing(twilio: Twilio) -> None:
    chance = random.Random(7)
    post = twilio.message(ANA, "hola 1 & 2")
    answered = set()
    for _ in range(500):
        body = bytearray(post.body)
        for _ in range(chance.randint(1, 3)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        if bytes(body) != post.body:
            answered.add((await twilio.make(Post(post.path, bytes(body), post.headers))).status_code)
    # A changed byte in an escape may spell the same value: then it is the same, genuine, text.
    assert answered <= {403, 200} and 403 in answered
    assert await count(twilio.process.parts, "inbound_message") <= 1
    assert set(await bodies(twilio.process.parts, ANA)) <= {"hola 1 & 2"}


async def test_wrong_shapes_are_refused_even_when_signed(twilio: Twilio) -> None:
    for changed in (
        {"MessageSid": "SM1"},
        {"MessageSid": ""},
        {"From": ""},
        {"From": "whatsapp:"},
        {"From": "+0123"},
        {"From": "+1202555015\u0661"},
        {"To": ""},
        {"NumMedia": "-1"},
        {"NumMedia": "many"},
    ):
        post = twilio.signed(MESSAGES, twilio.message_form(ANA, "hola") | changed)
        assert (await twilio.make(post)).status_code == 403, changed
    for missing in ("MessageSid", "From", "To", "Body", "AccountSid"):
        form = {name: value for name, value in twilio.message_form(ANA, "hola").items() if name != missing}
        assert (await twilio.make(twilio.signed(MESSAGES, form))).status_code == 403, missing
    assert await count(twilio.process.parts, "client") == 0


async def test_other_methods_other_paths_too_much_and_other_protocols(twilio: Twilio) -> None:
    assert (await twilio.get(MESSAGES)).status_code == 405
    assert (await twilio.make(twilio.signed("/webhooks/twilio/other", {}))).status_code == 404
    assert (await twilio.make(twilio.message(ANA, "a" * 300_000))).status_code == 413
    assert await raw(twilio.process, MESSAGES, b"", [], kind="websocket") == "websocket.close"


async def test_machines_are_thanked_and_left(twilio: Twilio) -> None:
    for sender in ("787878", "ACME Bank", "TWILIO"):
        assert await twilio.text(sender, "Your code is 1234") == 200
    assert await count(twilio.process.parts, "client") == await count(twilio.process.parts, "outbound_message") == 0


# --- repeats


async def test_a_text_delivered_again_is_one_text(twilio: Twilio) -> None:
    post = twilio.message(ANA, "hola")
    assert {(await twilio.make(post)).status_code for _ in range(5)} == {200}
    assert await bodies(twilio.process.parts, ANA) == ["hola"]
    assert await templates(twilio.process.parts, ANA) == ["welcome.hello", "welcome.ask-language"]


async def test_a_text_delivered_five_times_in_one_moment_is_one_text(twilio: Twilio) -> None:
    await twilio.text(ANA, "hola")
    post = twilio.message(ANA, "English")
    assert {r.status_code for r in await asyncio.gather(*(twilio.make(post) for _ in range(5)))} == {200}
    assert await bodies(twilio.process.parts, ANA) == ["hola", "English"]
    assert (await templates(twilio.process.parts, ANA)).count("welcome.ask-consent") == 1


async def test_fifty_shuffled_replays_of_forty_requests_change_nothing(twilio: Twilio) -> None:
    parts = twilio.process.parts
    phones = [f"+120255501{n}" for n in range(50, 60)]
    posts = [twilio.message(phone, text) for text in ("hola", "2", "sí") for phone in phones]
    for post in posts:
        assert (await twilio.make(post)).status_code == 200
    await Dispatcher(parts).drain()
    attempts = await parts.db.pool.fetch("SELECT token, sid FROM attempt ORDER BY sid LIMIT 9")
    news = ["queued", "sent", "delivered"] * 3
    posts += [twilio.status(a["token"], a["sid"], status) for a, status in zip(attempts, news, strict=True)]
    posts.append(twilio.call(phones[0]))
    for post in posts[30:]:
        assert (await twilio.make(post)).status_code in (200, 204)
    once = await dump(parts)
    assert (len(posts), len(once["public.inbound_message"]), len(once["public.provider_event"])) == (40, 30, 9)

    again = posts * 50
    random.Random(3).shuffle(again)
    for start in range(0, len(again), 8):
        answers = await asyncio.gather(*(twilio.make(post) for post in again[start : start + 8]))
        assert {a.status_code for a in answers} <= {200, 204}
    assert await dump(parts) == once


# --- bad input

BODIES = {
    "64 KB": ("ay " * 21_845, "ay " * 21_845),
    "NUL": ("ho\0la", "hola"),
    "controls": ("ho\x07la\x1b[31m\r\nadiós", "hola[31m\nadiós"),
    "bidi marks": ("\u202edrowssap\u2066 مرحبا \u2069", "\u202edrowssap\u2066 مرحبا \u2069"),
    "emoji only": ("😀👍🏽🇭🇳", "😀👍🏽🇭🇳"),
    "invisible": ("\u200b\u200d\ufeff", "\u200b\u200d\ufeff"),
    "nothing": ("", ""),
    "many scripts": ("ሰላም Привет سلام 你好 Bonjou ñ", "ሰላም Привет سلام 你好 Bonjou ñ"),
    "markup": ("<Say>hi</Say> {{7*7}} { $org } $(id) ' OR 1=1 --", "<Say>hi</Say> {{7*7}} { $org } $(id) ' OR 1=1 --"),
}


async def test_whatever_is_written_is_stored_and_answered(twilio: Twilio) -> None:
    parts = twilio.process.parts
    for number, (name, (written, stored)) in enumerate(BODIES.items()):
        phone = f"+120255501{number:02}"
        assert await twilio.text(phone, written) == 200, name
        assert await twilio.text(phone, "Ana Español") == 200, name
        assert await bodies(parts, phone) == [stored, "Ana Español"], name
        assert await templates(parts, phone), name
    assert await count(parts, "task WHERE kind = 'flow_error'") == 0


async def test_bytes_that_are_no_text_are_stored_as_far_as_they_are(twilio: Twilio) -> None:
    # Lone surrogates (as some phones send half an emoji) and bytes that are not UTF-8 at all.
    parts = twilio.process.parts
    for body, stored in ((b"a\xed\xa0\xbdb", "a\ufffd\ufffd\ufffdb"), (b"\xff\xfe hola", "\ufffd\ufffd hola")):
        form = {k.encode(): v.encode() for k, v in twilio.message_form(ANA, "").items()} | {b"Body": body}
        text = (parts.settings.public_url + MESSAGES).encode() + b"".join(k + form[k] for k in sorted(form))
        signature = base64.b64encode(hmac.digest(twilio.token.encode(), text, "sha1"))
        answer = await twilio.make(Post(MESSAGES, urlencode(form).encode(), {"X-Twilio-Signature": signature.decode()}))
        assert answer.status_code == 200
        assert (await bodies(parts, ANA))[-1] == stored
    assert await count(parts, "task WHERE kind = 'flow_error'") == 0


async def test_a_picture_without_words_is_a_task_and_a_kind_answer(twilio: Twilio) -> None:
    parts = twilio.process.parts
    await twilio.text(ANA, "hola")
    media = {"NumMedia": "1", "MediaUrl0": "https://evil.example/steal", "MediaContentType0": "image/jpeg"}
    assert await twilio.text(ANA, "", **media) == 200
    assert (await templates(parts, ANA))[-1] == "common.media"
    assert await count(parts, "task WHERE kind = 'media'") == 1
    assert await count(parts, "inbound_message WHERE kind = 'media' AND media = 1") == 1


async def test_somebody_who_hides_their_number_is_met_like_anybody(twilio: Twilio) -> None:
    hidden = "whatsapp:US.13491208655302741918"
    parts = twilio.process.parts
    assert await twilio.text(hidden, "hola") == 200
    assert await twilio.text(hidden, "Español", ButtonPayload="es", ButtonText="Español") == 200
    assert (await templates(parts, hidden))[-1] == "welcome.ask-consent"
    assert await count(parts, "client WHERE channel = 'whatsapp'") == 1
    await Dispatcher(parts).drain()
    assert twilio.process.network is not None
    assert len(await twilio.process.network.on_phone(Address("US.13491208655302741918"), 0)) == len(
        await templates(parts, hidden)
    )


async def test_a_status_address_of_any_shape_is_an_orphan(twilio: Twilio) -> None:
    parts = twilio.process.parts
    for path in ("%00", "x" * 5_000, "..%2F..%2Fetc", "%ED%A0%80", "' OR 1=1"):
        post = twilio.status(path, new_sid(), "sent")
        headers = [(b"x-twilio-signature", post.headers["X-Twilio-Signature"].encode())]
        assert await raw(twilio.process, STATUS + path, post.body, headers) == 204
    assert await count(parts, "provider_event WHERE token IS NULL") == 5


# --- nothing to store it in


async def test_with_the_database_gone_nothing_is_acknowledged(
    twilio: Twilio, parts: Parts, capsys: pytest.CaptureFixture[str]
) -> None:
    await parts.db.pool.close()
    for post in (twilio.message(ANA, "mi historia"), twilio.status("0" * 32, new_sid(), "sent"), twilio.call(ANA)):
        answer = await twilio.make(post)
        assert (answer.status_code, answer.content) == (503, b"")
    logged = capsys.readouterr().err
    assert logged.count("the database does not answer") == 3
    assert ANA not in logged and "historia" not in logged


async def test_a_database_that_refuses_is_503_and_the_repeat_is_stored_once(twilio: Twilio, parts: Parts) -> None:
    assert await twilio.text(ANA, "hola") == 200
    post = twilio.message(ANA, "English")
    async with server(parts) as (admin, name):
        await admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        await terminate(admin, name)
        assert (await twilio.make(post)).status_code == 503
        await admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert {(await twilio.make(post)).status_code for _ in range(3)} == {200}
    assert await bodies(parts, ANA) == ["hola", "English"]


async def test_a_connection_cut_in_the_middle_of_a_turn_is_503_and_nothing_is_half_done(
    twilio: Twilio, parts: Parts
) -> None:
    assert await twilio.text(ANA, "hola") == 200
    before = await dump(parts)
    post = twilio.message(ANA, "English")
    async with server(parts) as (admin, name):
        blocker = await asyncpg.connect(parts.db.url)
        lock = blocker.transaction()
        await lock.start()
        await blocker.execute("SELECT FROM session FOR UPDATE")  # the turn reads, decides, and hangs in its write
        answer = asyncio.create_task(twilio.make(post))
        waits = "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'"
        async with asyncio.timeout(10):
            while not (pid := await admin.fetchval(waits, name)):
                await asyncio.sleep(0.005)
        await admin.execute("SELECT pg_terminate_backend($1)", pid)
        assert (await answer).status_code == 503
        await lock.rollback()
        await blocker.close()
    assert await dump(parts) == before
    assert (await twilio.make(post)).status_code == 200
    assert await bodies(parts, ANA) == ["hola", "English"]


class server:  # noqa: N801  reads as `async with server(parts) as …`
    """A connection to the server beside the test's database, and that database's name."""

    def __init__(self, parts: Parts) -> None:
        self._url = parts.db.url

    async def __aenter__(self) -> tuple[asyncpg.Connection, str]:
        address, _, options = self._url.partition("?")
        base, _, name = address.rpartition("/")
        self._connection = await asyncpg.connect(f"{base}/postgres?{options}")
        return self._connection, name

    async def __aexit__(self, *_: object) -> None:
        await self._connection.close()


async def terminate(admin: asyncpg.Connection, name: str) -> None:
    await admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)


# --- keys that do not open


async def test_a_client_key_that_does_not_open_is_503_and_says_which(
    twilio: Twilio, parts: Parts, capsys: pytest.CaptureFixture[str]
) -> None:
    await twilio.text(ANA, "hola")
    await twilio.text(BEN, "hello")
    client = await parts.db.pool.fetchval(
        "SELECT id FROM client WHERE phone_index = $1", parts.vault.index("phone", ANA)
    )
    for harm in ("wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)", "master = 'a key not here'"):
        await parts.db.pool.execute(f"UPDATE keys.client_key SET {harm} WHERE client_id = $1", client)
        before = await dump(parts)
        capsys.readouterr()
        answer = await twilio.make(twilio.message(ANA, "mi historia"))
        assert (answer.status_code, answer.content) == (503, b"")
        logged = capsys.readouterr().err
        assert "RECADO_KEYS" in logged and str(client) in logged
        assert ANA not in logged and "historia" not in logged
        assert await dump(parts) == before
    assert await twilio.text(BEN, "English") == 200  # everybody else is served


async def test_a_session_that_does_not_open_loses_no_text(twilio: Twilio, parts: Parts) -> None:
    await twilio.text(ANA, "hola")
    harmed = await parts.db.pool.fetchval("UPDATE session SET state_sealed = '\\x01ff' RETURNING state_sealed")
    assert await twilio.text(ANA, "mi historia") == 200
    assert await bodies(parts, ANA) == ["hola", "mi historia"]
    assert await count(parts, "task WHERE kind = 'flow_error' AND urgent") == 1
    assert (await templates(parts, ANA))[-1] == "common.try-again"
    assert await parts.db.pool.fetchval("SELECT state_sealed FROM session") == harmed
