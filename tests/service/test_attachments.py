"""Attachments: fetched once, by a job, from the provider alone; kept sealed and for a while; shown to whoever may see
the person, and never as a page; gone with the person."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from flows.attachments import LARGEST
from flows.contact import Address, Channel
from flows.messages import InboundMessage, Kind
from flows.roles import Role, Scope
from service.actions.attachments import fetch_attachments
from service.actions.export import export
from service.actions.forget import forget, redact
from service.actions.merge_clients import merge
from service.actions.receive import receive
from service.parts import Parts
from service.providers.port import ProviderUnreadable, Unfetched
from service.providers.twilio import Twilio, TwilioAccount
from service.web.api import PREFIX
from service.wiring import Process
from tests.console import console
from tests.people import AMINA, client, statements
from tests.photos import JPEG, PLACE, SCRIPT, exif, photo, segment
from tests.service.test_api_people import program
from tests.standin.client import ACCOUNT, TOKEN, Standin, attached
from tests.standin.provider import Double
from tests.twilio_posts import count

PDF, OGG = b"%PDF-1.7\n" + SCRIPT, b"OggS\0\2 a voice"
SID = "SM" + "a7" * 16


async def sends(parts: Parts, double: Double, *found: bytes | Unfetched, sid: str = SID, media: int = 0) -> None:
    """Amina sends these; `media`: how many there were, where that is not what is still there."""
    double.attached[sid] = {f"ME{n:032x}": one for n, one in enumerate(found)}
    many = media or len(found)
    await receive(parts, InboundMessage(sid, Channel.SMS, AMINA, "look", kind=Kind.MEDIA, media=many))


async def again(parts: Parts) -> None:
    """The time to ask again has come."""
    await parts.db.pool.execute("UPDATE inbound_message SET fetch_at = now() WHERE fetch_at IS NOT NULL")
    await parts.db.pool.execute("UPDATE attachment SET ask_at = now() WHERE ask_at IS NOT NULL")


async def kept(parts: Parts) -> list[tuple[str, bool]]:
    """(kind, whether its body is here) of every attachment, in order."""
    rows = await parts.db.pool.fetch("SELECT kind, body_sealed IS NOT NULL FROM attachment ORDER BY inbound_id, nth")
    return [(kind, here) for kind, here in rows]


async def id_of(parts: Parts, nth: int) -> UUID:
    found: UUID = await parts.db.pool.fetchval("SELECT id FROM attachment WHERE nth = $1", nth)
    return found


async def test_a_photo_a_voice_and_a_paper_are_kept_shown_and_traced(
    process: Process, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = replace(process, parts=replace(process.parts, provider=double))
    parts = process.parts
    row = await client(parts)
    secret = photo(segment(0xE1, exif()), segment(0xFE, SCRIPT))
    await sends(parts, double, secret, OGG, PDF, b"<svg onload='alert(1)'/>", bytes(LARGEST + 1), Unfetched.GONE)
    page = f"/console/clients/{row.id}"
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        assert "6 more on the way" in (await browser.get(page)).text, "the webhook fetches nothing"
        assert double.asked == []
        await fetch_attachments(parts)
        assert [here for _, here in await kept(parts)] == [True, True, True, False, False, False]
        assert len(double.attached[SID]) == 3, "what is kept is deleted at the provider, what is not stays there"
        asked = statements(monkeypatch)
        shown = (await browser.get(page)).text
        assert sum("attachment a" in one for one in asked) == 1
        looks, picture, sound, paper = 0, *[f"{page}/attachments/{await id_of(parts, n)}" for n in range(3)]
        assert f'<a href="{picture}" target="_blank" rel="noopener">' in shown
        assert f'<audio controls preload="none" src="{sound}">' in shown and f'<a href="{paper}" download>' in shown
        for said in ("that is not opened here", "too large to be kept", "the provider no longer had"):
            assert said in shown
        for address, type_, how, data in (
            (picture, "image/jpeg", 'inline; filename="attachment.jpg"', None),
            (sound, "audio/ogg", 'inline; filename="attachment.ogg"', OGG),
            (paper, "application/pdf", 'attachment; filename="attachment.pdf"', PDF),
        ):
            answer = await browser.get(address)
            assert (answer.status_code, answer.headers["content-type"]) == (200, type_)
            assert answer.headers["content-disposition"] == how
            assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["cache-control"] == "no-store"
            assert answer.content == data or (data is None and PLACE not in answer.content + SCRIPT)
            looks += 1
        assert await count(parts, "audit WHERE action = 'thread.attachment_seen' AND object_id = $1", row.id) == looks

        other = await client(parts, Address("+12025550199"), alias="Ben")
        assert (await browser.get(picture.replace(str(row.id), str(other.id)))).status_code == 404
        mine = await made.signed_in(Role.CASEWORKER, "one@example.org")
        theirs = await made.signed_in(Role.CASEWORKER, "two@example.org")
        assert (await theirs.get(picture)).status_code == 200
        assert (await mine.post(f"{page}/take")).status_code == 303
        assert [(await one.get(picture)).status_code for one in (mine, theirs)] == [200, 404]
        for role in (Role.TRANSLATOR, Role.AUDITOR, Role.ADMIN):
            assert (await (await made.signed_in(role)).get(picture)).status_code == 403
        assert await count(parts, "audit WHERE action = 'thread.attachment_seen'") == looks + 2

        # Kept no longer than the organisation says: that it came stays.
        await parts.db.pool.execute("UPDATE attachment SET kept_at = kept_at - interval '31 days'")
        await fetch_attachments(parts)
        assert (await mine.get(picture)).status_code == 404
        assert "no longer kept" in (await mine.get(page)).text


async def test_a_run_that_dies_between_keeping_and_deleting_is_taken_up(
    sending: Parts, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    await sends(sending, double, JPEG, OGG)

    class Killed(BaseException):
        """As a process that is gone: nobody catches it."""

    async def killed(*_: Any) -> None:
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(double, "drop", killed)
        with pytest.raises(Killed):
            await fetch_attachments(sending)
    assert await kept(sending) == [("jpeg", True), ("ogg", True)]
    assert len(double.attached[SID]) == 2
    await again(sending)
    await fetch_attachments(sending)
    assert double.attached[SID] == {} and len(double.asked) == 2, "deleted, and not fetched again"

    # Killed between the first and the second of a message: the first is not fetched again.
    whole, sid = double.attachment, "SM" + "b8" * 16
    await sends(sending, double, JPEG, OGG, sid=sid)

    async def second_kills(sid: str, one: str, most: int) -> bytes | Unfetched:
        if one.endswith("1"):
            raise Killed
        return await whole(sid, one, most)

    with monkeypatch.context() as dying:
        dying.setattr(double, "attachment", second_kills)
        with pytest.raises(Killed):
            await fetch_attachments(sending)
    await again(sending)
    await fetch_attachments(sending)
    assert await kept(sending) == [("jpeg", True), ("ogg", True)] * 2
    assert len(double.asked) == 4 and double.attached[sid] == {}
    assert await count(sending, "inbound_message WHERE fetch_at IS NOT NULL") == 0


async def test_what_cannot_be_had_is_asked_for_ever_more_rarely_and_then_no_more(
    sending: Parts, double: Double
) -> None:
    await sends(sending, double, JPEG, media=2)
    double.readable = False
    for _ in range(3):
        await fetch_attachments(sending)
    assert await sending.db.pool.fetchval("SELECT fetch_tries FROM inbound_message") == 1, "not again at once"
    double.readable = True
    for _ in range(20):
        await again(sending)
        await fetch_attachments(sending)
    assert await kept(sending) == [("jpeg", True)]
    tries = await sending.db.pool.fetchval("SELECT fetch_tries FROM inbound_message WHERE fetch_at IS NULL")
    assert tries == 13, "the second never came"


async def test_who_keeps_none_fetches_none(sending: Parts, double: Double) -> None:
    none = replace(sending, settings=sending.settings.model_copy(update={"attachment_days": 0}))
    await sends(none, double, JPEG)
    await fetch_attachments(none)
    assert (double.asked, await kept(none)) == ([], [])
    assert await count(none, "inbound_message WHERE fetch_at IS NULL AND media = 1") == 1


async def test_a_record_that_is_merged_keeps_them_one_that_is_forgotten_does_not(
    sending: Parts, double: Double
) -> None:
    row, other = await client(sending), await client(sending, Address("+12025550199"), alias="Amina")
    await sends(sending, double, OGG)
    await fetch_attachments(sending)
    await merge(sending, other.id, row.id, row.id)
    told = await export(sending, other.id)
    assert told is not None and base64.b64decode(told["attachment"][0]["body"]) == OGG
    await forget(sending, other.id)
    assert await kept(sending) == []
    await redact(sending)
    assert SID in double.erased, "with the message goes what the provider still has of it"


async def test_the_demos_phone_sends_a_picture(process: Process) -> None:
    assert process.network is not None
    sid = "SM" + "c9" * 16
    await process.network.from_phone(sid, Channel.SMS, AMINA, "", media=1)
    await receive(process.parts, InboundMessage(sid, Channel.SMS, AMINA, "", kind=Kind.MEDIA, media=1))
    await fetch_attachments(process.parts)
    assert await kept(process.parts) == [("png", True)]


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin(hands=0) as running:
        yield running


# --- over HTTP, from a provider with a hostile person behind it


async def test_what_hostile_people_send_over_http(parts: Parts, standin: Standin) -> None:
    account = TwilioAccount(ACCOUNT, TOKEN, sms_from="+15005550006", base_url=standin.url)
    provider = Twilio(account, timedelta(seconds=1))
    stolen = f"{standin.url.replace('127.0.0.1', 'localhost')}/ledger"
    corpus = {
        "ok": attached(photo(segment(0xE1, exif()))),
        "script": attached(b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT, "image/svg+xml"),
        "page": attached(b"<!doctype html>" + SCRIPT, "image/jpeg"),
        "polyglot": attached(photo(segment(0xFE, SCRIPT), after=b"PK\3\4")),
        "huge": attached(bytes(2048)),
        "drip": attached(b"OggS" + bytes(100), "audio/ogg", pause=0.1),
        "elsewhere": attached(b"", to=stolen),
        "inside": attached(b"", to="http://169.254.169.254/latest/meta-data"),
        "loop": attached(b"", to="loop"),
        "lost": attached(b"", to="/stored/nothing"),
    }
    try:
        said = await standin.phone(str(AMINA.value), "+15005550006", "", media=list(corpus.values()))
        ids = dict(zip(corpus, await provider.attachments(said["sid"]), strict=True))
        found: dict[str, bytes | str] = {}
        for name, one in ids.items():
            try:
                found[name] = await provider.attachment(said["sid"], one, 1024)
            except ProviderUnreadable as error:
                found[name] = str(error)
        assert found["ok"] == photo(segment(0xE1, exif()))
        assert found["page"] == b"<!doctype html>" + SCRIPT, "what it is, is for whoever keeps it to say"
        assert (found["huge"], found["lost"]) == (Unfetched.TOO_BIG, Unfetched.GONE)
        assert found["drip"] == "an attachment could not be read: TimeoutError"
        for name in ("elsewhere", "inside"):
            assert found[name] == "an attachment is said to be at an address that is not the provider's"
        assert isinstance(found["loop"], str | Unfetched)
        assert await provider.attachment(said["sid"], "ME" + "0" * 32, 1024) is Unfetched.GONE
        for _ in range(2):
            await provider.drop(said["sid"], ids["ok"])
        assert ids["ok"] not in await provider.attachments(said["sid"])
        await provider.erase(said["sid"])
        with pytest.raises(ProviderUnreadable):
            await provider.attachments(said["sid"])
    finally:
        await provider.close()


async def test_a_program_fetches_what_came_with_a_message(process: Process, double: Double) -> None:
    process = replace(process, parts=replace(process.parts, provider=double))
    parts = process.parts
    row = await client(parts)
    await sends(parts, double, photo(), PDF, Unfetched.GONE)
    await fetch_attachments(parts)
    other = await client(parts, Address("+12025550162"), alias="Noor")
    await receive(parts, InboundMessage("SM2", Channel.SMS, Address("+12025550162"), "hello"))
    async with program(process, [Scope.MESSAGES_READ]) as api:
        (message,) = [
            m for m in (await api.get(f"{PREFIX}/messages?client={row.id}")).json()["items"] if m["attachments"]
        ]
        here = f"{PREFIX}/messages/{message['id']}/attachments"
        listed = (await api.get(here)).json()
        assert [(one["kind"], one["type"], one["here"]) for one in listed["items"]] == [
            ("jpeg", "image/jpeg", True), ("pdf", "application/pdf", True), ("gone", None, False),
        ]  # fmt: skip
        picture, paper, gone = (one["id"] for one in listed["items"])
        answer = await api.get(f"{here}/{paper}")
        assert (answer.content, answer.headers["content-type"]) == (PDF, "application/pdf")
        assert answer.headers["content-disposition"].startswith("attachment") and "sandbox" in answer.headers[CSP]
        assert (await api.get(f"{here}/{gone}")).status_code == 404
        (theirs,) = (await api.get(f"{PREFIX}/messages?client={other.id}")).json()["items"][-1:]
        elsewhere = f"{PREFIX}/messages/{theirs['id']}/attachments"
        assert (await api.get(elsewhere)).json() == {"items": [], "missing": 0, "coming": False}
        assert (await api.get(f"{elsewhere}/{picture}")).status_code == 404, "it came with another's message"
    assert await parts.db.pool.fetchval("SELECT count(*) FROM audit WHERE action = 'thread.attachment_seen'") == 1


CSP = "content-security-policy"
