"""The Twilio provider against the stand-in over HTTP, and against servers that misbehave. The ledger is the judge."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin

import aiohttp
import pytest
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus
from flows.messages import Accepted, Choice, Handover, InboundMessage, Outcome, Refused, TryLater, Unsure, Words
from service.providers import twilio as twilio_module
from service.providers.port import Provider, ProviderUnreadable
from service.providers.twilio import Twilio, TwilioAccount
from service.providers.twilio_webhook import Gate, inbound, status
from tests.standin.client import ACCOUNT, TOKEN, Standin

LIMIT = timedelta(seconds=10)
SHORT = timedelta(seconds=0.4)
SCHEMA = Path(__file__).parents[1] / "standin" / "twilio_message_schema.json"
_numbers = count(15005550200)


def a_number() -> str:
    """One nobody else uses in this run."""
    return f"+{next(_numbers)}"


def handover(to: str, body: str = "Hello.", channel: Channel = Channel.SMS, **changed: Any) -> Handover:
    given = Handover("ab" * 16, channel, Address(to), Words(body), timedelta(hours=1))
    return replace(given, **changed)


def account(base_url: str, **changed: Any) -> TwilioAccount:
    given = TwilioAccount(ACCOUNT, TOKEN, sms_from="+15005550006", whatsapp_from="+15005550006", base_url=base_url)
    return replace(given, **changed)


@asynccontextmanager
async def twilio(base_url: str, limit: timedelta = LIMIT, **changed: Any) -> AsyncIterator[Provider]:
    provider = Twilio(account(base_url, **changed), limit)
    try:
        yield provider
    finally:
        await provider.close()


async def sent(standin: Standin, given: Handover, limit: timedelta = LIMIT, **changed: Any) -> Outcome:
    async with twilio(standin.url, limit, **changed) as provider:
        return await provider.send(given)


async def accepted(standin: Standin, to: str) -> list[dict[str, Any]]:
    return [entry for entry in await standin.ledger() if entry["to"].removeprefix("whatsapp:") == to]


@asynccontextmanager
async def server(handle: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """A server that does what a test wants, for what the stand-in would never do."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture
def closed_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        return int(taken.getsockname()[1])


# --- what leaves


async def test_a_text_goes_out_with_its_answers_and_the_way_back(standin: Standin) -> None:
    to = a_number()
    words = Words("When is your date?", (Choice("dates", "My next date"), Choice("person", "A person")))
    outcome = await sent(standin, handover(to, words=words), public_url="https://recado.example/")
    [entry] = await accepted(standin, to)
    assert outcome == Accepted(entry["sid"])
    assert entry["body"] == "When is your date?\n1 My next date\n2 A person"
    assert entry["from"] == "+15005550006"
    assert entry["callback"] == "https://recado.example/webhooks/twilio/status/" + "ab" * 16


async def test_what_is_posted_to_twilio() -> None:
    posted: list[dict[str, list[str]]] = []

    async def take(request: web.Request) -> web.Response:
        posted.append(parse_qs(await request.text()))
        return web.json_response({"sid": "SM" + "0" * 32}, status=201)

    async with server(take) as url, twilio(url, messaging_service="MG" + "0" * 32) as provider:
        for hours in (0, 1, 100):
            await provider.send(handover("+15005550100", valid_for=timedelta(hours=hours)))
        await provider.send(handover("+15005550100", channel=Channel.WHATSAPP))
        await provider.send(handover("US.1349120", channel=Channel.WHATSAPP))
    assert [form.get("ValidityPeriod") for form in posted] == [["60"], ["3600"], ["36000"], None, None]
    assert posted[0]["MessagingServiceSid"] == ["MG" + "0" * 32] and "From" not in posted[0]
    assert [form["To"] for form in posted[3:]] == [["whatsapp:+15005550100"], ["whatsapp:US.1349120"]]
    assert posted[3]["From"] == ["whatsapp:+15005550006"] and "MessagingServiceSid" not in posted[3]


async def test_a_whatsapp_sender_may_be_set_with_or_without_its_prefix(standin: Standin) -> None:
    to = a_number()
    for sender in ("+15005550006", "whatsapp:+15005550006"):
        await sent(standin, handover(to, channel=Channel.WHATSAPP), whatsapp_from=sender)
    assert [e["from"] for e in await accepted(standin, to)] == ["whatsapp:+15005550006"] * 2


async def test_an_api_key_opens_the_door_as_well_as_the_token(standin: Standin) -> None:
    key: dict[str, Any] = {"token": "", "api_key": "SK" + "7e" * 16, "api_secret": "an-invented-secret"}
    assert isinstance(await sent(standin, handover(a_number()), **key), Accepted)


async def test_many_at_once_each_get_their_own_answer(standin: Standin) -> None:
    given = [handover(a_number(), token=f"{n:032x}") for n in range(60)]
    async with twilio(standin.url) as provider:
        outcomes = await asyncio.gather(*(provider.send(g) for g in given))
    by_sid = {entry["sid"]: entry for entry in await standin.ledger()}
    for g, outcome in zip(given, outcomes, strict=True):
        assert isinstance(outcome, Accepted)
        assert by_sid[outcome.sid]["to"] == g.to.value and by_sid[outcome.sid]["callback"].endswith(g.token)


def test_without_credentials_there_is_no_provider() -> None:
    for changed in ({"token": ""}, {"sid": ""}, {"token": "", "api_key": "SK1"}):
        with pytest.raises(ValueError, match="the Twilio account needs"):
            account("http://127.0.0.1:1", **changed).credentials()


async def test_without_a_sender_on_that_channel_a_human_takes_over(standin: Standin) -> None:
    to = a_number()
    outcome = await sent(standin, handover(to), sms_from="")
    assert isinstance(outcome, Refused)  # a human takes over; the other channel goes on
    assert await accepted(standin, to) == []


# --- definite answers


@pytest.mark.parametrize(
    ("to", "code", "opted_out", "bad_address"),
    [
        ("+15005550001", 21211, False, True),
        ("+15005550002", 21612, False, False),
        ("+15005550003", 21408, False, False),
        ("+15005550004", 21610, True, False),
        ("+15005550009", 21614, False, True),
    ],
)
async def test_refused_numbers(standin: Standin, to: str, code: int, opted_out: bool, bad_address: bool) -> None:
    outcome = await sent(standin, handover(to))
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.opted_out, outcome.bad_address) == (code, opted_out, bad_address)


async def test_wrong_credentials_and_a_bad_sender_halt(standin: Standin) -> None:
    wrong: tuple[dict[str, Any], ...] = ({"token": "wrong"}, {"sms_from": "+15005550007"})
    for changed in wrong:
        outcome = await sent(standin, handover(a_number()), **changed)
        assert isinstance(outcome, TryLater) and outcome.halt


async def test_too_many_waits_as_long_as_twilio_says(standin: Standin) -> None:
    to = a_number()
    await standin.fault("429", seconds=17)
    await standin.fault("429")
    waits = [await sent(standin, handover(to)) for _ in range(2)]
    assert [w.after.total_seconds() for w in waits if isinstance(w, TryLater)] == [17, 30]
    assert await accepted(standin, to) == []


async def test_an_error_number_we_have_never_seen_is_doubt(standin: Standin) -> None:
    await standin.fault("error", status=400, code=98765)
    assert isinstance(await sent(standin, handover(a_number())), Unsure)


# --- doubt: the ledger has it, we cannot know


@pytest.mark.parametrize("fault", ["accept-then-silent", "accept-then-500", "accept-then-garbage"])
async def test_taken_but_not_said_so_is_doubt_and_exactly_one_copy(standin: Standin, fault: str) -> None:
    to = a_number()
    await standin.fault(fault)
    outcome = await sent(standin, handover(to), SHORT if fault == "accept-then-silent" else LIMIT)
    assert isinstance(outcome, Unsure)
    assert len(await accepted(standin, to)) == 1


async def test_a_late_answer_within_the_limit_is_an_answer(standin: Standin) -> None:
    await standin.fault("late", seconds=0.05)
    assert isinstance(await sent(standin, handover(a_number())), Accepted)


async def test_an_error_inside_the_provider_is_doubt_even_though_it_took_nothing(standin: Standin) -> None:
    to = a_number()
    await standin.fault("500")
    assert isinstance(await sent(standin, handover(to)), Unsure)
    assert await accepted(standin, to) == []


@pytest.mark.parametrize(
    ("code", "body"),
    [
        (201, b"not json"),
        (201, b"{}"),
        (201, b'{"sid": 5}'),
        (201, b""),
        (201, b"\xff\xfe"),
        (201, b'"SM"'),
        (200, b"[]"),
        (302, b""),
        (307, b""),
        (400, b"<html>a proxy</html>"),
        (403, b"<html>a firewall</html>"),
        (404, b""),
        (400, b'{"code": "oops"}'),
        (400, b"[1]"),
        (502, b"bad gateway"),
    ],
)
async def test_answers_that_are_not_twilios_are_doubt_and_never_followed(code: int, body: bytes) -> None:
    hits = 0

    async def answer(_: web.Request) -> web.Response:
        nonlocal hits
        hits += 1
        headers = {"Location": "https://api.twilio.com/elsewhere", "Content-Type": "application/json"}
        return web.Response(status=code, body=body, headers=headers)

    async with server(answer) as url, twilio(url) as provider:
        assert isinstance(await provider.send(handover("+15005550100")), Unsure)
    assert hits == 1


async def test_a_connection_cut_after_the_request_is_doubt_and_not_repeated() -> None:
    hits = 0

    async def cut(request: web.Request) -> web.Response:
        nonlocal hits
        hits += 1
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async with server(cut) as url, twilio(url) as provider:
        assert isinstance(await provider.send(handover("+15005550100")), Unsure)
    assert hits == 1


async def test_an_answer_that_drips_is_cut_off_at_the_limit() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(status=201)
        await response.prepare(request)
        while True:
            await response.write(b" ")
            await asyncio.sleep(0.02)

    async with server(drip) as url, twilio(url, SHORT) as provider:
        began = asyncio.get_running_loop().time()
        assert isinstance(await provider.send(handover("+15005550100")), Unsure)
        assert asyncio.get_running_loop().time() - began < 5


# --- certainly not sent


async def test_nobody_there_is_certainly_not_sent(closed_port: int) -> None:
    async with twilio(f"http://127.0.0.1:{closed_port}") as provider:
        assert await provider.send(handover("+15005550100")) == TryLater(
            timedelta(0), "the provider could not be reached"
        )


async def test_a_failed_handshake_is_certainly_not_sent(standin: Standin) -> None:
    to = a_number()
    async with twilio(standin.url.replace("http:", "https:")) as provider:
        assert isinstance(await provider.send(handover(to)), TryLater)
    assert await accepted(standin, to) == []


async def test_a_handshake_that_never_ends_is_certainly_not_sent() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        async with twilio(f"https://127.0.0.1:{silent.getsockname()[1]}", SHORT) as provider:
            assert isinstance(await provider.send(handover("+15005550100")), TryLater)


@pytest.fixture
def asked_hosts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Host names that anything tried to look up; every look-up fails."""
    hosts: list[str] = []

    async def refuse(_: object, host: str, *__: object, **___: object) -> None:
        hosts.append(host)
        raise OSError("no names here")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", refuse)
    return hosts


async def test_a_dead_base_url_never_falls_back_to_twilio(asked_hosts: list[str], closed_port: int) -> None:
    async with twilio(f"http://127.0.0.1:{closed_port}") as provider:
        assert isinstance(await provider.send(handover("+15005550100")), TryLater)
        with pytest.raises(ProviderUnreadable):
            await provider.listed(Address("+15005550100"), Channel.SMS, datetime.now(UTC))
    async with twilio("http://standin.invalid:1") as provider:
        assert isinstance(await provider.send(handover("+15005550100")), TryLater)
    assert set(asked_hosts) <= {"standin.invalid", "127.0.0.1"}
    async with twilio("") as provider:  # the proof that this test would see it
        assert isinstance(await provider.send(handover("+15005550100")), TryLater)
    assert asked_hosts[-1] == "api.twilio.com"


# --- reading the list back


async def test_the_list_shows_ours_to_that_number_since_then(standin: Standin) -> None:
    to, other = a_number(), a_number()
    began = datetime.now(UTC)
    async with twilio(standin.url) as provider:
        first = await provider.send(handover(to))
        await provider.send(handover(other))
        await provider.send(handover(to, channel=Channel.WHATSAPP))
        second = await provider.send(handover(to))
        await sent(standin, handover(to), sms_from="+15005550111")  # somebody else on the same account
        await standin.phone(to, "+15005550006", "hello")
        await standin.phone("+15005550006", to, "from the other side")
        listed = await provider.listed(Address(to), Channel.SMS, began)
        later = await provider.listed(Address(to), Channel.SMS, datetime.now(UTC) + timedelta(seconds=2))
    assert isinstance(first, Accepted) and isinstance(second, Accepted)
    assert [found.sid for found in listed] == [second.sid, first.sid]
    assert all(found.created_at.utcoffset() == timedelta(0) for found in listed)
    assert {found.status for found in listed} <= set(ProviderStatus)
    assert later == ()


async def test_what_nobody_told_us_of_is_on_the_list(standin: Standin) -> None:
    to = a_number()
    await standin.fault("accept-then-500")
    async with twilio(standin.url, messaging_service="MG" + "1" * 32) as provider:
        assert isinstance(await provider.send(handover(to)), Unsure)
        [found] = await provider.listed(Address(to), Channel.SMS, datetime.now(UTC) - timedelta(minutes=2))
    [entry] = await accepted(standin, to)
    assert found.sid == entry["sid"]


async def test_a_message_the_list_hides_is_not_seen(standin: Standin) -> None:
    to = a_number()
    await standin.fault("listed-late", seconds=3600)
    async with twilio(standin.url) as provider:
        assert isinstance(await provider.send(handover(to)), Accepted)
        assert await provider.listed(Address(to), Channel.SMS, datetime.now(UTC) - timedelta(minutes=2)) == ()


async def test_a_long_list_is_read_to_its_end_and_an_endless_one_is_no_evidence(standin: Standin) -> None:
    to, since = a_number(), datetime.now(UTC) - timedelta(minutes=2)
    async with twilio(standin.url) as provider:
        await asyncio.gather(*(provider.send(handover(to)) for _ in range(230)))
        listed = await provider.listed(Address(to), Channel.SMS, since)
        assert len({found.sid for found in listed}) == 230
        await asyncio.gather(*(provider.send(handover(to)) for _ in range(280)))
        with pytest.raises(ProviderUnreadable, match="goes on"):
            await provider.listed(Address(to), Channel.SMS, since)


async def test_a_list_that_cannot_be_read_is_not_an_empty_one(standin: Standin, closed_port: int) -> None:
    since = datetime.now(UTC)
    await standin.fault("list-500")
    async with twilio(standin.url) as provider:
        with pytest.raises(ProviderUnreadable):
            await provider.listed(Address("+15005550100"), Channel.SMS, since)
    async with twilio(standin.url, token="wrong") as provider:
        with pytest.raises(ProviderUnreadable):
            await provider.listed(Address("+15005550100"), Channel.SMS, since)


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"messages": [{}]}', b'{"messages": [{"sid": 1}], "page": 0}'])
async def test_a_list_in_a_form_we_do_not_know_is_not_an_empty_one(body: bytes) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type="application/json")

    async with server(answer) as url, twilio(url) as provider:
        with pytest.raises(ProviderUnreadable):
            await provider.listed(Address("+15005550100"), Channel.SMS, datetime.now(UTC))


# --- nothing personal shows


async def test_nothing_of_a_message_is_logged_or_shown(standin: Standin, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    to, secret = a_number(), "Words nobody else may read"
    outcomes: list[object] = [await sent(standin, handover(to, secret))]
    async with twilio(standin.url) as provider:
        await provider.listed(Address(to), Channel.SMS, datetime.now(UTC))
        await standin.fault("list-500")
        with pytest.raises(ProviderUnreadable) as refused:
            await provider.listed(Address(to), Channel.SMS, datetime.now(UTC))
    await standin.fault("accept-then-500")
    outcomes += [await sent(standin, handover(to, secret)), account(standin.url), str(refused.value)]
    for line in [caplog.text, *map(repr, outcomes)]:
        assert to[1:] not in line and secret not in line and TOKEN not in line


# --- the stand-in itself


async def test_news_and_texts_of_the_stand_in_carry_a_signature_we_accept() -> None:
    heard: asyncio.Queue[tuple[str, object]] = asyncio.Queue()

    async def hook(request: web.Request) -> web.Response:
        headers = [(name.lower().encode(), value.encode()) for name, value in request.headers.items()]
        form = gate.open(request.path.encode(), request.query_string.encode(), headers, await request.read())
        if "/status/" in request.path:
            heard.put_nowait((request.path.rpartition("/")[2], status(form)))
            return web.Response(status=204)
        heard.put_nowait(("", inbound(form)))
        return web.Response(text="<Response/>", content_type="text/xml")

    async with server(hook) as url:
        gate = Gate(ACCOUNT, [TOKEN], url)
        with Standin(webhook=url) as standin:
            async with twilio(standin.url, public_url=url) as provider:
                outcome = await provider.send(handover(a_number()))
                news = [await asyncio.wait_for(heard.get(), 10) for _ in range(3)]
                await standin.fault("undelivered", code=30003)
                await provider.send(handover(a_number(), token="cd" * 16))
                bad = [await asyncio.wait_for(heard.get(), 10) for _ in range(3)]
            answer = await standin.phone("whatsapp:+15005550100", "whatsapp:+15005550006", "¿Hola?")
            _, message = heard.get_nowait()
    assert isinstance(outcome, Accepted)
    assert [(token, n.sid, n.status, n.code) for token, n in news] == [  # type: ignore[attr-defined]
        ("ab" * 16, outcome.sid, step, 0) for step in ("queued", "sent", "delivered")
    ]
    assert [(token, n.status, n.code) for token, n in bad][-1] == ("cd" * 16, "undelivered", 30003)  # type: ignore[attr-defined]
    assert (answer["status"], answer["type"], answer["answer"]) == (200, "text/xml", "<Response/>")
    assert message == InboundMessage(answer["sid"], Channel.WHATSAPP, Address("+15005550100"), "¿Hola?")


async def test_the_stand_in_plays_the_carriers_stop_and_start(standin: Standin) -> None:
    to = a_number()
    for word, expected in (("STOP please", Accepted), (" Stop ", Refused), ("START", Accepted)):
        await standin.phone(to, "+15005550006", word)
        assert isinstance(await sent(standin, handover(to)), expected)


async def test_the_stand_in_keeps_its_ledger_in_a_file_too(tmp_path: Path) -> None:
    with Standin(ledger=tmp_path / "ledger", hands=0) as standin:
        await sent(standin, handover("+15005550100"))
        ledger = await standin.ledger()
    assert [json.loads(line) for line in (tmp_path / "ledger").read_text().splitlines()] == ledger
    assert len(ledger) == 1


async def test_the_stand_in_refuses_what_twilio_refuses(standin: Standin) -> None:
    wrong = [
        ({"Body": "x", "From": "+15005550006"}, 21604),
        ({"To": "+15005550100", "Body": "x"}, 21603),
        ({"To": "+15005550100", "From": "+15005550006", "Body": ""}, 21602),
        ({"To": "+15005550100", "From": "+15005550006", "Body": "x" * 1601}, 21617),
        ({"To": "5550100", "From": "+15005550006", "Body": "x"}, 21211),
        ({"To": "+15005550100", "From": "+15005550006", "Body": "x", "ValidityPeriod": "36001"}, 21624),
        ({"To": "+15005550100", "From": "+15005550006", "Body": "x", "StatusCallback": "http://a_b/"}, 21609),
    ]
    for form, code in wrong:
        _, body = await raw(standin, "POST", ".json", data=form)
        assert body["code"] == code and body["more_info"].endswith(str(code))
    assert (await raw(standin, "GET", f"/SM{'0' * 32}.json"))[1]["code"] == 20404


async def test_the_stand_ins_answers_have_twilios_shape(standin: Standin) -> None:
    if not SCHEMA.is_file():
        pytest.fail(f"the extract of Twilio's API description is missing: {SCHEMA.name}")
    schema = json.loads(SCHEMA.read_text())
    to = a_number()
    form = {"To": to, "Body": "x", "StatusCallback": "http://127.0.0.1:1/", "ValidityPeriod": "60"}
    assert form.keys() | {"From", "MessagingServiceSid"} <= schema["create"]["properties"].keys()
    for sender in ({"From": "+15005550006"}, {"MessagingServiceSid": "MG" + "1" * 32}):
        code, made = await raw(standin, "POST", ".json", data=form | sender)
        assert code == 201
        assert shape_errors(made, schema["message"], schema) == []
    code, fetched = await raw(standin, "GET", f"/{made['sid']}.json")
    assert code == 200 and shape_errors(fetched, schema["message"], schema) == []
    code, page = await raw(standin, "GET", ".json", params={"To": to, "PageSize": "1"})
    assert code == 200 and shape_errors(page, schema["page"], schema) == []
    assert page["next_page_uri"] and len(page["messages"]) == 1
    assert shape_errors(fetched | {"status": "eaten", "sid": "x"}, schema["message"], schema) != []


async def test_the_list_filters_by_day_sent_and_so_hides_what_is_not_sent() -> None:
    today = datetime.now(UTC).date().isoformat()
    with Standin(hands=0) as standin:  # no news: nothing is ever sent
        await sent(standin, handover("+15005550100"))
        _, unfiltered = await raw(standin, "GET", ".json", params={"To": "+15005550100"})
        _, filtered = await raw(standin, "GET", ".json", params={"To": "+15005550100", "DateSent>": today})
    assert (len(unfiltered["messages"]), len(filtered["messages"])) == (1, 0)


async def raw(standin: Standin, method: str, path: str, **options: Any) -> tuple[int, Any]:
    url = f"{standin.url}/2010-04-01/Accounts/{ACCOUNT}/Messages{path}"
    async with (
        aiohttp.ClientSession(headers={"Authorization": aiohttp.encode_basic_auth(ACCOUNT, TOKEN)}) as session,
        session.request(method, url, **options) as response,
    ):
        return response.status, await response.json()


def shape_errors(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "answer") -> list[str]:
    """Where a JSON value departs from an OpenAPI schema: every described field there, none besides, each as told."""
    if ref := schema.get("$ref"):
        schema = root["message"] if ref.endswith("api.v2010.account.message") else _follow(root, ref)
    if value is None:
        return [] if schema.get("nullable") else [f"{at} is null"]
    kinds: dict[str, Any] = {"string": str, "integer": int, "object": dict, "array": list}
    if not isinstance(value, kinds[schema["type"]]):
        return [f"{at} is no {schema['type']}"]
    errors = []
    if "enum" in schema and value not in schema["enum"]:
        errors.append(f"{at} is not one of the described values")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        errors.append(f"{at} does not match {schema['pattern']}")
    if schema.get("format") == "date-time-rfc-2822" and parsedate_to_datetime(value).utcoffset() != timedelta(0):
        errors.append(f"{at} is not GMT")
    if properties := schema.get("properties"):
        errors += [
            f"{at}.{name} is {'missing' if name in properties else 'extra'}"
            for name in properties.keys() ^ value.keys()
        ]
        for name in properties.keys() & value.keys():
            errors += shape_errors(value[name], properties[name], root, f"{at}.{name}")
    if items := schema.get("items"):
        errors += [e for n, item in enumerate(value) for e in shape_errors(item, items, root, f"{at}[{n}]")]
    return errors


def _follow(root: dict[str, Any], ref: str) -> dict[str, Any]:
    for part in ref.removeprefix("#/").split("/"):
        root = root[part]
    return root


@settings(suppress_health_check=[HealthCheck.too_slow])  # of a machine that does something else as well
@given(st.dictionaries(st.sampled_from(["To", "Body", "StatusCallback"]), st.text(max_size=40) | st.integers()))
def test_a_form_is_encoded_as_the_standard_library_does(data: dict[str, object]) -> None:
    plain = {name: str(value).encode("utf-8", "replace") for name, value in data.items()}
    assert twilio_module._encoded(data) == urlencode(plain).encode()


# --- what came with a message


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/x",
        "https://mms.twiliocdn.com.evil.example/x",
        "https://evil.example/mms.twiliocdn.com",
        "https://mms.twiliocdn.com@evil.example/x",
        "https://someone@mms.twiliocdn.com/x",
        "https://mms.twiliocdn.com:8443/x",
        "https://mms.twiliocdn.com\\@evil.example/x",
        "https://mms.twiliocdn.com./x",
        "https://mms.twiliocdn.com%2eevil.example/x",
        "https://mms\u3002twiliocdn\u3002com/x",
        "http://mms.twiliocdn.com/x",
        "http://api.twilio.com/x",
        "https://api.twilio.com:444/x",
        "https://api.twilio.com.evil.example/x",
        "http://169.254.169.254/latest/meta-data",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "file:///etc/passwd",
        "ftp://mms.twiliocdn.com/x",
        "//evil.example/x",
        "",
    ],
)
def test_an_attachment_is_sent_for_at_the_providers_own_addresses_only(address: str) -> None:
    home = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1"
    with pytest.raises(ProviderUnreadable):
        twilio_module._is_home(urljoin("https://else.example/", address), home)
    assert twilio_module._is_home("https://api.twilio.com/elsewhere", home)
    assert not twilio_module._is_home("https://mms.twiliocdn.com/AC1/a?token=b", home)


async def test_our_credentials_do_not_go_to_where_attachments_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    async def store(request: web.Request) -> web.Response:
        asked.append("Authorization" in request.headers)
        return web.Response(body=b"a picture")

    async with server(store) as kept:

        async def api(request: web.Request) -> web.Response:
            asked.append("Authorization" in request.headers)
            raise web.HTTPTemporaryRedirect(f"{kept}/AC1/a")

        monkeypatch.setattr(twilio_module, "_is_home", lambda url, home: not url.startswith(kept))
        async with server(api) as url, twilio(url) as provider:
            assert await provider.attachment("SM" + "0" * 32, "ME" + "0" * 32, 100) == b"a picture"
    assert asked == [True, False]
