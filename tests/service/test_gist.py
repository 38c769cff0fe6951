"""The gist of a text by machine, against a server on this machine that records what it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from service.actions.gist import gist
from service.content.machine import Machine, NoTranslation
from service.parts import Parts
from service.store.ids import new_id
from service.wiring import Process
from tests.people import AMINA, WORKER, client
from tests.standin.translator import Server, translator
from tests.stories import Story

SECRET = "يلاحقونني"


@pytest.fixture
def server() -> Iterator[Server]:
    with translator() as made:
        yield made


def with_server(parts: Parts, url: str | None) -> Parts:
    return replace(parts, settings=parts.settings.model_copy(update={"translate_url": url}))


async def inbound(story: Story) -> Any:
    await story.say(SECRET, AMINA)
    return await story.value("SELECT id FROM inbound_message ORDER BY id DESC LIMIT 1")


async def test_a_gist_is_asked_for_in_the_body_and_never_kept(process: Process, server: Server) -> None:
    story, parts = Story(process), with_server(process.parts, server.url)
    amina = await client(parts)
    text = await inbound(story)
    sent = await story.value("SELECT count(*) FROM outbound_message")
    assert await gist(parts, amina, text, "en", WORKER) == "They follow me"
    [(path, headers, body)] = server.asked
    assert path == "/translate"
    assert headers["Content-Type"] == "application/json"
    assert body == {"q": SECRET, "source": "auto", "target": "en", "format": "text"}
    assert await story.value("SELECT count(*) FROM outbound_message") == sent  # it speaks to no client
    assert await story.value("SELECT action FROM audit ORDER BY id DESC LIMIT 1") == "thread.gist_asked"


async def test_only_a_clients_own_text_is_translated(process: Process, server: Server) -> None:
    story, parts = Story(process), with_server(process.parts, server.url)
    amina = await client(parts)
    text = await inbound(story)
    other = await client(parts, replace(AMINA, value="+12025550162"))
    assert await gist(parts, other, text, "en", WORKER) is None
    assert await gist(parts, amina, new_id(), "en", WORKER) is None
    assert server.asked == []


async def test_without_a_server_nothing_is_asked(process: Process) -> None:
    story, parts = Story(process), with_server(process.parts, None)
    amina = await client(parts)
    with pytest.raises(NoTranslation, match="RECADO_TRANSLATE_URL"):
        await gist(parts, amina, await inbound(story), "en", WORKER)


@pytest.mark.parametrize(
    "answer", [(500, b""), (302, b""), (200, b"<html>"), (200, b"{}"), (200, b"[]"), (200, b'{"translatedText": ""}')]
)
def test_whatever_goes_wrong_is_one_error_that_quotes_nothing(server: Server, answer: tuple[int, bytes]) -> None:
    server.answer = answer
    with pytest.raises(NoTranslation) as error:
        Machine(server.url, "auto", "en").translate(SECRET)
    assert SECRET not in str(error.value) and error.value.__cause__ is None
    assert len(server.asked) == 1  # a redirect is not followed


def test_a_server_that_is_away_is_the_same_error(server: Server) -> None:
    with pytest.raises(NoTranslation, match="could not be asked"):
        Machine("http://127.0.0.1:1", "auto", "en").translate(SECRET)


def test_our_tags_become_its_codes_and_nothing_is_asked_for_nothing(server: Server) -> None:
    assert Machine(server.url, "es", "es").translate("hola") == "hola"
    assert Machine(server.url, "auto", "en").translate("  ") == "  "
    Machine(server.url, "auto", "zh-Hans").translate("hola")
    assert [body["target"] for _, _, body in server.asked] == ["zh"]
