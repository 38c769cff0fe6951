"""Recorded words: kept as a draft until somebody else signs; then sent on WhatsApp beside the written ones, once, from
an address that only whoever was given it can fetch, for a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest
from typer.testing import CliRunner

from flows.contact import Address, Channel
from flows.messages import InboundMessage, TryLater
from flows.recordings import Wrong
from flows.roles import Role
from flows.signing import State
from recado.cli import app
from recado.words import known
from service.actions import recordings, sign_words
from service.actions.dispatch import Dispatcher
from service.actions.open_client import thread
from service.actions.receive import receive
from service.content.check import Report, summary
from service.parts import Parts
from service.providers.twilio import Twilio, TwilioAccount
from service.settings import Mode, Settings
from service.store import recordings as store
from service.store.ids import new_id
from service.web.simulator import shown
from service.wiring import Process
from tests.application import application
from tests.conftest import TestClock
from tests.console import console, location
from tests.people import AMINA, client, seen
from tests.photos import JPEG, OPUS, opus
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.provider import Double
from tests.twilio_posts import count

KEY = "menu.ask"


async def signed(parts: Parts, key: str = KEY, data: bytes = OPUS) -> None:
    """A recording of a message that somebody else has signed, and so is its English."""
    assert await recordings.upload(parts, "quc", key, data, "Ixchel M.") is None
    await sign_words.sign(parts, "en", [key], "A. Attorney")
    assert await recordings.sign(parts, "quc", [key], "Diego T.") == 1


async def hears(parts: Parts, channel: Channel = Channel.WHATSAPP) -> None:
    """Amina reads Spanish and would rather hear K'iche'."""
    row = await client(parts, AMINA, channel=channel, language="es")
    await parts.db.pool.execute("UPDATE client SET hears = 'quc', phone_private = true WHERE id = $1", row.id)


async def writes(parts: Parts, body: str = "0", channel: Channel = Channel.WHATSAPP) -> None:
    await receive(parts, InboundMessage(f"SM{new_id().hex}", channel, AMINA, body))


async def round_(parts: Parts) -> int:
    """What waits leaves, and recordings go beside it."""
    await Dispatcher(parts).drain()
    made = await recordings.enqueue_voices(parts)
    await Dispatcher(parts).drain()
    return made


def test_only_what_is_sent_by_itself_may_be_recorded(parts: Parts) -> None:
    there = set(recordings.to_record(parts))
    assert {
        KEY,
        "dates.line",
        "reminders.hearing-ask",
        "reminders.discreet-ask",
        "safety.danger",
        "welcome.hello",
    } <= there
    assert not there & {"menu.dates", "dates.intro", "whatsapp.date", "reminders.check-court", "events.isap-call"}
    assert len(there) > 250


async def test_a_draft_until_somebody_else_signs(parts: Parts) -> None:
    assert await recordings.upload(parts, "quc", KEY, JPEG, "Ixchel M.") is Wrong.NOT_OPUS
    for language, key in (("quc", "no.such"), ("quc", "menu.dates"), ("quc", "events.ice-check-in"), ("es", KEY)):
        with pytest.raises(KeyError):
            await recordings.upload(parts, language, key, OPUS, "Ixchel M.")
    for _ in range(2):
        assert await recordings.upload(parts, "quc", KEY, OPUS, "Ixchel M.") is None
    assert await count(parts, "recording") == 1, "the same twice is one"
    assert (await recordings.brought(parts, "quc"))[KEY].state is State.DRAFT
    assert await recordings.sign(parts, "quc", [KEY], "ixchel m.") == 0, "nobody signs their own"
    assert await recordings.sign(parts, "quc", [KEY], "Diego T.") == 1
    assert (await recordings.brought(parts, "quc"))[KEY].state is State.SOURCE_UNSIGNED
    assert recordings.heard(parts) == []
    await sign_words.sign(parts, "en", [KEY], "A. Attorney")
    assert recordings.heard(parts) == [(KEY, "quc")]
    assert "quc" not in {tag for _, tag in parts.content.standing.states}, "it is no language of ours to read"
    await recordings.upload(parts, "quc", KEY, opus(b"better"), "Ixchel M.")
    assert (await recordings.brought(parts, "quc"))[KEY].state is State.CHANGED
    assert await recordings.sign(parts, "quc", [KEY], "Diego T.") == 1
    await sign_words.withdraw(parts, "quc", [KEY])
    assert (await recordings.brought(parts, "quc"))[KEY].state is State.WITHDRAWN
    assert recordings.heard(parts) == []


async def test_it_goes_beside_the_words_once_whatever_happens_on_the_way(sending: Parts, double: Double) -> None:
    await hears(sending)
    await signed(sending)
    await writes(sending)
    await Dispatcher(sending).drain()
    assert await recordings.enqueue_voices(sending) == 1
    double.says(AMINA.value, TryLater(timedelta(0), "the provider could not be reached"))
    await Dispatcher(sending).drain()
    await sending.db.pool.execute("UPDATE outbound_message SET retry_at = NULL")
    for _ in range(3):
        await round_(sending)
    [words, first, again] = double.offered
    assert "1" in words.words.as_text() and not words.media
    assert first.media and first.media.split("/")[4] == again.media.split("/")[4], "repeated, it is the same recording"
    assert [t.body for t in double.ledger] == [words.words.body, "🔊 K'iche'"]
    row = await seen(sending, await sending.db.pool.fetchval("SELECT id FROM client"))
    assert (await thread(sending, row, None, 10)).lines[-1].words.recording == recordings.digest(OPUS)


async def test_who_names_their_language_by_text_hears_it_and_is_called(sending: Parts) -> None:
    """Amina reads Spanish. She chooses K'iche' where languages are chosen: what is written stays Spanish."""
    row = await client(sending, AMINA, channel=Channel.WHATSAPP, language="es")
    for said in ("0", "Idioma", "K'iche'"):
        await writes(sending, said)
    assert (person := await seen(sending, row.id)).hears == "quc" and person.language == "es"
    kinds = await sending.db.pool.fetch("SELECT kind FROM task WHERE client_id = $1", row.id)
    assert [kind for (kind,) in kinds] == ["call_back"]


async def test_where_it_may_not_go_the_words_go_alone(sending: Parts, double: Double, clock: TestClock) -> None:
    await hears(sending)
    await signed(sending)
    live = replace(sending, settings=sending.settings.model_copy(update={"mode": Mode.LIVE}))

    # Not signed any more between the outbox and the hand-over.
    await writes(sending)
    await Dispatcher(sending).drain()
    assert await recordings.enqueue_voices(sending) == 1
    await sign_words.withdraw(sending, "quc", [KEY])
    await Dispatcher(live).drain()
    assert len(double.ledger) == 1 and await count(live, "outbound_message WHERE state = 'cancelled'") == 1
    assert await recordings.sign(sending, "quc", [KEY], "Diego T.") == 1

    # By SMS; to somebody who said stop; long after; to somebody who has not written for a day.
    await writes(sending, channel=Channel.SMS)
    assert await round_(sending) == 0
    await writes(sending)
    await Dispatcher(sending).drain()
    await sending.db.pool.execute("UPDATE outbound_message SET started_at = started_at - interval '1 hour'")
    assert await recordings.enqueue_voices(sending) == 0
    await writes(sending)
    await Dispatcher(sending).drain()
    clock.on(timedelta(hours=24))
    assert await recordings.enqueue_voices(sending) == 0
    await writes(sending, "STOP")
    assert await round_(sending) == 0
    assert not any(one.media for one in double.offered)

    # What never left in time, or was refused, is nobody's task: the words went.
    assert await count(sending, "task WHERE kind = 'not_sent'") == 0


async def test_who_shares_a_number_hears_it_in_the_window_that_another_opened(sending: Parts, double: Double) -> None:
    amina = await client(sending, AMINA, channel=Channel.WHATSAPP, language="es")
    benito = await client(sending, Address("+12025550169"), channel=Channel.WHATSAPP, language="es")
    await sending.db.pool.execute(
        "UPDATE client SET phone_index = $1, speaks = false, hears = 'quc' WHERE id = $2", amina.phone_index, benito.id
    )
    await signed(sending, "menu.ask-quiet")
    await writes(sending)
    await Dispatcher(sending).drain()
    await sending.db.pool.execute("UPDATE outbound_message SET client_id = $1", benito.id)  # as if it was for him
    assert await round_(sending) == 1
    assert double.offered[-1].media


async def test_twilio_fetches_it_where_we_said(process: Process) -> None:
    parts = process.parts
    await hears(parts)
    await signed(parts)
    with Standin(hands=0) as standin:
        account = TwilioAccount(ACCOUNT, TOKEN, whatsapp_from="+15005550006", base_url=standin.url)
        provider = Twilio(account, timedelta(seconds=10))
        over = replace(parts, provider=provider)
        try:
            await standin.phone(f"whatsapp:{AMINA.value}", "whatsapp:+15005550006", "0")
            await writes(over)
            assert await round_(over) == 1
            words, voice = await standin.ledger()
        finally:
            await provider.close()
    assert (words["media"], voice["body"]) == (None, "")
    assert voice["media"].startswith(f"{parts.settings.public_url}/recordings/")
    path = urlsplit(voice["media"]).path
    transport = httpx2.ASGITransport(app=application(process))
    async with httpx2.AsyncClient(transport=transport, base_url="http://recado") as twilio:
        for method in ("HEAD", "GET"):
            answer = await twilio.request(method, path)
            assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/ogg")
        assert answer.content == OPUS
        _, _, of, until, proof = path.split("/")
        for wrong in (
            f"/recordings/{of}/{int(until) + 1}/{proof}",
            f"/recordings/{recordings.digest(opus(b'x'))}/{until}/{proof}",
            f"/recordings/{of}/{until}/{'A' * 43}.ogg",
            f"/recordings/{of}/soon/{proof}",
        ):
            assert (await twilio.get(wrong)).status_code in (404, 422), wrong
    assert AMINA.value not in voice["media"]


async def test_the_demos_phone_plays_it(process: Process) -> None:
    assert process.network is not None
    await hears(process.parts)
    await signed(process.parts)
    await writes(process.parts)
    assert await round_(process.parts) == 1
    words, voice = [shown(one) for one in await process.network.on_phone(AMINA, 0)]
    assert words["sound"] == "" and voice["body"] == "🔊 K'iche'"
    transport = httpx2.ASGITransport(app=application(process))
    async with httpx2.AsyncClient(transport=transport, base_url="http://recado") as phone:
        assert (await phone.get(voice["sound"])).content == OPUS


async def test_an_address_ends(parts: Parts) -> None:
    await signed(parts)
    of = recordings.digest(OPUS)
    _, _, _, _, digest, until, proof = recordings.address(parts, of).split("/")
    proof = proof.removesuffix(".ogg")
    assert await recordings.fetched(parts, digest, int(until), proof) == OPUS
    later = replace(parts, clock=replace(parts.clock, real=lambda: real() + timedelta(hours=25)))
    real = parts.clock.real
    assert await recordings.fetched(later, digest, int(until), proof) is None


async def test_two_at_once_put_one_beside_a_message(sending: Parts) -> None:
    await hears(sending)
    await signed(sending)
    await writes(sending)
    await Dispatcher(sending).drain()
    now, keys = sending.now(), recordings.heard(sending)
    [one] = await store.silent(sending.db, keys, now, recordings.LATELY, now - timedelta(hours=1), 10)
    for _ in range(2):
        async with sending.db.transaction() as tx:
            await store.speak(tx, [store.Voice(new_id(), one, b"sealed")], now, now + timedelta(minutes=1))
    assert await count(sending, "outbound_message WHERE purpose = 'voice'") == 1


async def test_who_reads_hears_nothing(sending: Parts, double: Double) -> None:
    await client(sending, Address("+12025550177"), channel=Channel.WHATSAPP, language="es")
    await signed(sending)
    await receive(sending, InboundMessage("SM" + "d1" * 16, Channel.WHATSAPP, Address("+12025550177"), "0"))
    assert await round_(sending) == 0
    assert not any(one.media for one in double.offered)


# --- the console


PAGE = "/console/content/recordings"


async def test_brought_heard_and_signed_in_the_console_by_two_people(process: Process) -> None:
    parts = process.parts
    async with console(process) as made:
        speaker = await made.signed_in(Role.TRANSLATOR, "ixchel@example.org")
        other = await made.signed_in(Role.TRANSLATOR, "diego@example.org")
        asked = {"language": "quc", "file": "menu", "message": KEY, "name": "Ixchel M."}

        async def brings(data: bytes, **more: str) -> httpx2.Response:
            return await speaker.post(PAGE, data=asked | more, files={"sound": ("a.ogg", data, "audio/ogg")})

        assert "no voice note that WhatsApp takes" in (await brings(JPEG)).text
        assert "too large" in (await brings(OPUS + bytes(2 << 20))).text
        assert (await brings(OPUS, name=" ")).status_code == 422
        assert (await brings(OPUS, message="no.such")).status_code == 422
        assert (await brings(OPUS, language="es")).status_code == 422
        done = location(await brings(OPUS))
        shown = (await speaker.get(done)).text
        of = recordings.digest(OPUS)
        assert "The recording is kept." in shown and f'src="{PAGE}/{of}.ogg"' in shown and "2 seconds" in shown
        assert "somebody else signs it" in shown and f'value="{KEY} {of}"' not in shown
        sound = await other.get(f"{PAGE}/{of}.ogg")
        assert (sound.content, sound.headers["content-type"]) == (OPUS, "audio/ogg")
        signing = {"language": "quc", "file": "menu", "message": f"{KEY} {of}", "name": "Diego T."}
        assert "Nobody signs what they brought" in (await speaker.post(f"{PAGE}/sign", data=signing)).text
        old = signing | {"message": f"{KEY} 0000"}
        assert (await other.post(f"{PAGE}/sign", data=old)).status_code == 422, "it was replaced since"
        assert f'value="{KEY} {of}"' in (await other.get(f"{PAGE}?language=quc&file=menu")).text
        done = location(await other.post(f"{PAGE}/sign", data=signing))
        assert "Diego T." in (await other.get(done)).text
        assert (await recordings.brought(parts, "quc"))[KEY].state is State.SOURCE_UNSIGNED
        assert "said=words-withdrawn" in location(await other.post(f"{PAGE}/withdraw", data=signing))
        assert (await other.post(f"{PAGE}/withdraw", data=signing)).status_code == 422
        caseworker = await made.signed_in(Role.CASEWORKER)
        shown = (await caseworker.get(PAGE)).text
        assert "<h2>Bring" not in shown and "reminders." in shown

        row = await client(parts)
        edit = f"/console/clients/{row.id}/edit"
        profile = {"phone": AMINA.value, "channel": "whatsapp", "language": "es", "hears": "quc", "reader": "they"}
        assert "said=saved" in location(await caseworker.post(edit, data=profile))
        assert (await seen(parts, row.id)).hears == "quc"
        assert "Kʼicheʼ" in (await caseworker.get(f"/console/clients/{row.id}")).text
        await signed(parts)
        await writes(parts)
        assert await round_(parts) == 1
        assert f'src="{PAGE}/{of}.ogg"' in (await caseworker.get(f"/console/clients/{row.id}")).text


def test_the_command_line_keeps_lists_signs_and_checks(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings.database_url is not None
    monkeypatch.setenv("DATABASE_URL", settings.database_url.get_secret_value())
    monkeypatch.setenv("RECADO_DATA_DIR", str(settings.data_dir))
    good, bad = tmp_path / "good.ogg", tmp_path / "bad.ogg"
    good.write_bytes(OPUS)
    bad.write_bytes(JPEG)
    runner = CliRunner()

    def words(*asked: str) -> tuple[int, str]:
        done = runner.invoke(app, ["words", *asked])
        return done.exit_code, done.output

    said = ("quc", KEY, str(good), "--name", "Ixchel M.")
    assert words("record", "quc", KEY, str(bad), "--name", "Ixchel M.")[0] == 1
    assert words("record", "quc", "no.such", *said[2:])[0] == 2
    assert "somebody else than Ixchel M. signs it" in words("record", *said)[1]
    assert words("recordings", "quc")[1] == f"quc {KEY}: draft, 2 s, Ixchel M.\n"
    assert "0 of 1 messages signed" in words("sign", "quc", KEY, "--name", "Ixchel M.")[1]
    assert "1 of 1 messages signed" in words("sign", "quc", "menu", "--name", "Diego T.")[1]
    seen_by_check = known(settings)
    assert seen_by_check.recorded == {(KEY, "quc"): recordings.digest(OPUS)}
    assert "1 messages are not signed any more" in words("withdraw", "quc", KEY)[1]


def test_the_check_says_what_is_recorded() -> None:
    files = {(key, "en"): State.SIGNED for key in ("a.a", "a.b", "a.c")}
    heard = {("a.a", "quc"): State.SIGNED, ("a.b", "quc"): State.DRAFT}
    assert list(summary(Report((), (), files, slots=3, heard=heard)))[1:] == [
        "quc: 2 of 3 messages recorded, 1 signed, 1 draft",
        "mam: 0 of 3 messages recorded",
        "kjb: 0 of 3 messages recorded",
        "kek: 0 of 3 messages recorded",
    ]
