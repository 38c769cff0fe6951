"""Somebody rings the number for texts: they hear where to ring, and a person rings back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flows.contact import Address, Channel
from service import wiring
from service.actions.answer_call import VOICES
from service.actions.meet import meet
from service.content.directory import languages
from service.parts import Parts
from service.settings import read
from service.wiring import Process
from tests.twilio_posts import Post, Twilio, count, new_sid

ANA = "+12025550151"


@pytest.fixture
async def twilio(process: Process) -> AsyncIterator[Twilio]:
    async with Twilio(process) as made:
        yield made


async def heard(twilio: Twilio, post: Post) -> list[tuple[str, str]]:
    """What the caller hears: (language of the voice, words)."""
    answer = await twilio.make(post)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/xml")
    response = ElementTree.fromstring(answer.content)
    assert response.tag == "Response" and {verb.tag for verb in response} == {"Say"}
    return [(verb.attrib["language"], verb.text or "") for verb in response]


async def test_a_stranger_hears_the_number_to_ring_in_every_language_of_the_welcome(
    twilio: Twilio, parts: Parts
) -> None:
    said = await heard(twilio, twilio.call(ANA))
    assert [voice for voice, _ in said] == ["en-US", "es-MX"]
    for _, words in said:
        assert parts.settings.org_phone in words
        assert ANA not in words
    assert "número" in said[1][1]  # whatever the accents, the XML carries them
    assert await count(parts, "client") == 0  # to ring is not to enrol


async def test_somebody_we_know_hears_their_own_language(twilio: Twilio, parts: Parts) -> None:
    await meet(parts, Address(ANA), Channel.SMS, "es")
    assert [voice for voice, _ in await heard(twilio, twilio.call(ANA))] == ["es-MX"]
    await parts.db.pool.execute("UPDATE client SET language = 'ht'")  # no voice for it: every language of the welcome
    assert [voice for voice, _ in await heard(twilio, twilio.call(ANA))] == ["en-US", "es-MX"]


def test_no_voice_is_asked_for_that_the_provider_does_not_have() -> None:
    """Twilio's own voices: an unknown language ends the call unheard."""
    assert set(VOICES.values()) <= {"en-US", "es-MX", "fr-FR", "pt-BR", "ru-RU", "zh-CN"}
    assert set(VOICES) <= set(languages())


async def test_each_call_is_one_task_however_often_the_provider_asks(twilio: Twilio, parts: Parts) -> None:
    await meet(parts, Address(ANA), Channel.SMS, "en")
    first = twilio.call(ANA)
    for _ in range(5):
        await heard(twilio, first)
    await heard(twilio, twilio.call(ANA))
    assert await count(parts, "task WHERE kind = 'call'") == 2
    assert await count(parts, "task t JOIN client c ON c.id = t.client_id") == 2


async def test_a_hidden_number_is_answered_and_is_a_task_without_a_client(twilio: Twilio, parts: Parts) -> None:
    for caller in ("anonymous", "Restricted", "", "+266696687"):
        assert len(await heard(twilio, twilio.call(caller))) == 2
    assert await count(parts, "task WHERE kind = 'call' AND client_id IS NULL") == 4


async def test_a_call_that_is_not_the_providers_is_refused(twilio: Twilio, parts: Parts) -> None:
    post = twilio.call(ANA)
    assert (await twilio.make(Post(post.path, post.body, {}))).status_code == 403
    assert (await twilio.make(Post(post.path, post.body + b"&From=x", post.headers))).status_code == 403
    assert (await twilio.make(twilio.call(ANA, sid=new_sid("SM")))).status_code == 403
    assert await count(parts, "task") == 0


async def test_a_name_with_markup_in_it_stays_a_name(process: Process, url: str, tmp_path: Path) -> None:
    named = read({"DATABASE_URL": url, "RECADO_DATA_DIR": str(tmp_path), "RECADO_ORG_PHONE": "<Hangup/> & +1"})
    parts = replace(process.parts, settings=named, content=wiring.content(named))
    async with Twilio(replace(process, parts=parts)) as twilio:
        assert "<Hangup/> & +1" in (await heard(twilio, twilio.call(ANA)))[0][1]
