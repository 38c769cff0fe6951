"""Twilio's Content API through the real SDK: texts are made, approved and sent by their id, with all their values."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from flows.contact import Address, Channel
from flows.messages import Accepted, Choice, Content, Handover, Refused, Words
from flows.whatsapp import Look, digest_of, look_of
from service.providers.port import ContentDraft, ProviderUnreadable
from service.providers.twilio import Twilio, TwilioAccount
from tests.standin.client import ACCOUNT, TOKEN, Standin

LIMIT = timedelta(seconds=10)
OURS = "+15005550006"
QUESTION = Words("Can you be there?", (Choice("yes", "Yes, I can"), Choice("help", "I need help")))
DATE = ContentDraft(
    "date", "en", "ab" * 32, Words("A reminder: {{1}} on {{2}}. Please answer here."), Look.NUMBERED, ("a visit", "Mon")
)
SCREEN = ContentDraft("screen", "en", digest_of(QUESTION), QUESTION, look_of(QUESTION))
LIST = replace(
    SCREEN,
    words=Words("Which?", tuple(Choice(n, n) for n in "abcde")),
    look=Look.LIST,
    digest="cd" * 32,
    button="Choose",
)


def provider(standin: Standin, token: str = TOKEN) -> Twilio:
    return Twilio(TwilioAccount(ACCOUNT, token, whatsapp_from=OURS, base_url=standin.url), LIMIT)


def handover(to: str, content: Content | None = None) -> Handover:
    return Handover("ab" * 16, Channel.WHATSAPP, Address(to), Words("plain"), timedelta(hours=1), content)


async def test_a_template_is_made_approved_and_sent_with_its_values(standin: Standin) -> None:
    twilio = provider(standin)
    try:
        sid = await twilio.contents.create(DATE)
        assert await twilio.contents.approval(sid) == ("unsubmitted", "")
        assert await twilio.contents.submit(sid, DATE) == "received"
        assert await twilio.contents.approval(sid) == ("approved", "")
        sent = await twilio.send(handover("+15005550301", Content(sid, ("court hearing", "Dec 10"))))
        assert isinstance(sent, Accepted)
    finally:
        await twilio.close()
    [entry] = [e for e in await standin.ledger() if e["to"] == "whatsapp:+15005550301"]
    assert entry["body"] == "A reminder: court hearing on Dec 10. Please answer here."
    assert entry["content"] == sid


@pytest.mark.parametrize("values", [(), ("one",), ("one", ""), ("one", "two\nlines"), ("one", "two", "three")])
async def test_values_that_do_not_fit_are_refused_and_nothing_is_sent(
    standin: Standin, values: tuple[str, ...]
) -> None:
    twilio = provider(standin)
    try:
        sid = await twilio.contents.create(DATE)
        refused = await twilio.send(handover("+15005550302", Content(sid, values)))
    finally:
        await twilio.close()
    assert isinstance(refused, Refused) and refused.code == 21656
    assert not [e for e in await standin.ledger() if e["to"] == "whatsapp:+15005550302"]


async def test_screens_are_made_in_the_shape_their_answers_need(standin: Standin) -> None:
    twilio = provider(standin)
    try:
        for draft in (SCREEN, LIST):
            sid = await twilio.contents.create(draft)
            sent = await twilio.send(handover("+15005550303", Content(sid)))
            assert isinstance(sent, Accepted)
    finally:
        await twilio.close()


async def test_a_template_the_provider_does_not_know_is_refused(standin: Standin) -> None:
    twilio = provider(standin)
    try:
        refused = await twilio.send(handover("+15005550304", Content("HX" + "0" * 32)))
    finally:
        await twilio.close()
    assert isinstance(refused, Refused) and refused.code == 21654


async def test_free_text_to_somebody_silent_is_reported_as_outside_the_window(standin: Standin) -> None:
    """The stand-in keeps WhatsApp's rule, so that the variant that ignores it is seen."""
    twilio = provider(standin)
    try:
        sent = await twilio.send(handover("+15005550305"))
        assert isinstance(sent, Accepted)
        async with asyncio.timeout(10):
            while (news := await twilio.status(sent.sid)).code == 0:
                await asyncio.sleep(0.05)
    finally:
        await twilio.close()
    assert news.code == 63016


async def test_wrong_credentials_are_named_without_a_traceback(standin: Standin) -> None:
    twilio = provider(standin, "another-invented-token")
    try:
        with pytest.raises(ProviderUnreadable, match="could not be made: TwilioRestException 20003"):
            await twilio.contents.create(DATE)
    finally:
        await twilio.close()
