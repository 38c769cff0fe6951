"""Backup, going on, restore, resume: nothing doubled, no STOP lost, nobody erased comes back, nothing leaves before a
person says so. The judge is the provider's own ledger; every rule taken away turns it red."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.contact import Address, Channel
from flows.messages import Handover, InboundMessage, Outcome
from service import jobs
from service.actions import recover as recovering
from service.actions.backup import backup, keys_beside
from service.actions.dispatch import Dispatcher
from service.actions.find_strays import find_strays
from service.actions.forget import forget
from service.actions.keep_outside import keep_outside
from service.actions.receive import receive
from service.actions.reconcile import reconcile
from service.actions.recover import Recovered, recover, resume
from service.actions.restore import restore
from service.actions.sweep import sweep
from service.envelope import Broken
from service.errors import EnvironmentFailed, StoreError, WrongKeys
from service.parts import Parts
from service.providers.port import Provider, Received
from service.providers.twilio import Twilio, TwilioAccount
from service.store import control, copies, outside, policy
from service.store.ids import new_id
from service.vault import Vault
from service.wiring import real_now
from tests.standin import people
from tests.standin.client import ACCOUNT, TOKEN, Standin
from tests.standin.people import Somebody
from tests.standin.provider import Double, Silent
from tests.standin.service import SENDER, free_port
from tests.twilio_posts import count, dump

Record = Callable[[str, object], None]


@pytest.fixture
def parts_now(sending: Parts) -> Parts:
    """The service on the real clock, so that its times and the provider's are of one kind."""
    sending.clock.anchor = None
    return replace(sending, timing=replace(sending.timing, lease=sending.timing.lease, grace=timedelta(seconds=20)))


def text(number: str, body: str) -> InboundMessage:
    return InboundMessage(f"SM{secrets.token_hex(16)}", Channel.SMS, Address(number), body)


@dataclass(slots=True)
class Life:
    """A day of a service: a backup in the middle, and all that the provider saw."""

    parts: Parts
    double: Double
    people: list[Somebody] = field(default_factory=list)
    stopped: list[Somebody] = field(default_factory=list)
    erased: list[Somebody] = field(default_factory=list)
    file: Path = Path()

    async def until_the_backup(self, file: Path, size: int = 60) -> None:
        """Some messages have left, some wait; then the copy is made."""
        self.file = file
        await policy.change(self.parts.db, "messages_hour", 100_000)
        self.people = await people.meet(self.parts, [f"+1202556{n:04}" for n in range(size)])
        await people.tell(self.parts, [(who, f"before {n}") for n, who in enumerate(self.people)])
        await Dispatcher(self.parts).drain()
        await people.tell(self.parts, [(who, f"waiting {n}") for n, who in enumerate(self.people)])
        await backup(self.parts, file)

    async def on(self) -> None:
        """What waited leaves; a third get another message; some answers are lost; some stop; some are erased."""
        for who in self.people[::7]:
            self.double.says(who.number, Silent())  # taken, and we never hear of it
        await Dispatcher(self.parts).drain()
        await people.tell(self.parts, [(who, f"after {n}") for n, who in enumerate(self.people) if n % 3 == 0])
        await Dispatcher(self.parts).drain()
        self.stopped = self.people[1:21:2]
        for n, who in enumerate(self.stopped):
            said = text(who.number, "STOP")
            self.double.inbox.append(Received(said, real_now() - timedelta(minutes=3)))
            if n % 2:  # half of them no webhook brought
                await receive(self.parts, said)
        self.erased = self.people[30:35]
        for who in self.erased:
            await self.parts.db.pool.execute(
                "UPDATE outbound_message SET state = 'accepted' WHERE client_id = $1", who.id
            )
            await forget(self.parts, who.id)

    async def after(self) -> Recovered:
        """Restore, look, resume, and let everything leave that may."""
        offered = len(self.double.offered)
        await restore(self.parts, self.file)
        await Dispatcher(self.parts).drain()
        await reconcile(self.parts)
        await self.parts.db.pool.execute("UPDATE control SET recovering_since = recovering_since - interval '5 min'")
        # As if the restore had been five minutes ago; what was due then was so when it was restored as well.
        await self.parts.db.pool.execute(
            "UPDATE outbound_message SET due_at = due_at - interval '5 min', created_at = created_at - interval '5 min'"
        )
        found = await recover(self.parts)
        assert found is not None
        await Dispatcher(self.parts).drain()
        assert len(self.double.offered) == offered, "nothing leaves before resume"
        await resume(self.parts)
        await Dispatcher(self.parts).drain()
        return found

    def ran(self) -> str:
        return (
            f"{len(self.double.ledger):,} messages to {len(self.people):,} people, {len(self.stopped)} STOP, "
            f"{len(self.erased)} erased: {len(self.doubled())} doubled"
        )

    def doubled(self) -> list[str]:
        return [body for body, times in Counter(self.double.bodies).items() if times > 1]


@pytest.fixture
async def life(parts_now: Parts, double: Double, tmp_path: Path) -> Life:
    made = Life(parts_now, double)
    await made.until_the_backup(tmp_path / "copy")
    return made


@pytest.mark.promise("T09")
async def test_nothing_is_doubled_and_no_stop_is_lost(life: Life, record_property: Record) -> None:
    await life.on()
    found = await life.after()
    record_property("ran", life.ran())
    assert found.not_clean == ""
    assert life.doubled() == []
    assert found.accepted + found.doubtful >= len(life.people) - len(life.erased)
    assert {await people.consent(life.parts, who) for who in life.stopped} == {"stopped"}
    for who in life.erased:
        assert not any(str(who.id) in row for rows in (await dump(life.parts)).values() for row in rows)
    assert await count(life.parts, "task WHERE kind = 'recovered'") >= found.doubtful
    lost = {f"waiting {n}" for n in range(len(life.people))} - set(life.double.bodies)
    assert lost == set()
    assert await find_strays(life.parts) == 0, "what was composed after the copy is known to be lost, not strange"


@pytest.mark.promise("T09")
@pytest.mark.nightly
async def test_at_the_full_size(parts_now: Parts, double: Double, tmp_path: Path, record_property: Record) -> None:
    life = Life(parts_now, double)
    await life.until_the_backup(tmp_path / "copy", 1_000)
    await life.on()
    await life.after()
    record_property("ran", life.ran())
    assert life.doubled() == []
    assert {await people.consent(life.parts, who) for who in life.stopped} == {"stopped"}


class OverHttp:
    """The Twilio provider before the stand-in, a process of its own: what `Life` does with the double, over HTTP."""

    def __init__(self, provider: Provider, standin: Standin) -> None:
        self._provider, self._standin = provider, standin
        self._silent: set[str] = set()
        self.offered: list[str] = []
        self.inbox: list[Received] = []
        self.ledger: list[dict[str, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._provider, name)

    def says(self, number: str, _: Silent) -> None:
        self._silent.add(number)

    async def send(self, handover: Handover) -> Outcome:
        self.offered.append(handover.to.value)
        if handover.to.value in self._silent:  # whichever comes next meets it
            self._silent.discard(handover.to.value)
            await self._standin.fault("accept-then-silent")
        return await self._provider.send(handover)

    async def received(self, since: datetime) -> tuple[Received, ...]:
        """As if they had been there for three minutes: what is younger a webhook may still bring."""
        found = await self._provider.received(since)
        return tuple(replace(each, at=each.at - timedelta(minutes=3)) for each in found)

    async def have_texted(self) -> None:
        """What came to the provider and to no webhook of ours."""
        for each in self.inbox:
            await self._standin.phone(each.message.sender.value, SENDER, each.message.text, each.message.sid)

    async def look(self) -> None:
        self.ledger = await self._standin.ledger()

    @property
    def bodies(self) -> list[str]:
        return [entry["body"] for entry in self.ledger]


async def all_leave(parts: Parts) -> None:
    """Answers that are lost one after the other close the channel: as if each rest of it were over."""
    for _ in range(40):
        await parts.db.pool.execute("UPDATE sender SET closed_until = clock_timestamp() WHERE closed_until IS NOT NULL")
        await parts.db.pool.execute("UPDATE outbound_message SET retry_at = NULL WHERE retry_at IS NOT NULL")
        await Dispatcher(parts).drain()
        if not await count(parts, "outbound_message WHERE state = 'pending'"):
            break


@pytest.mark.promise("T09")
@pytest.mark.nightly
@pytest.mark.parametrize("size", [60, 1_000])
async def test_over_http_through_twilios_own_sdk(
    parts_now: Parts, tmp_path: Path, record_property: Record, size: int
) -> None:
    with Standin(f"http://127.0.0.1:{free_port()}", seed=9) as standin:
        account = TwilioAccount(ACCOUNT, TOKEN, sms_from=SENDER, whatsapp_from=SENDER, base_url=standin.url)
        provider: Any = OverHttp(Twilio(account, timedelta(seconds=1)), standin)
        life = Life(replace(parts_now, provider=provider), provider)
        try:
            await life.until_the_backup(tmp_path / "copy", size)
            await life.on()
            await all_leave(life.parts)
            await provider.have_texted()
            await provider.look()
            before = len(provider.ledger)
            await life.after()
            await all_leave(life.parts)
            await provider.look()
        finally:
            await provider.close()
        record_property("ran", f"over HTTP: {life.ran()}")
        assert before > size
        assert life.doubled() == []
        assert {await people.consent(life.parts, who) for who in life.stopped} == {"stopped"}
        assert {f"waiting {n}" for n in range(size)} <= set(life.double.bodies)
        left = {r["id"] for r in await life.parts.db.pool.fetch("SELECT id FROM client")}
        assert not left & {who.id for who in life.erased}


async def test_what_had_not_left_leaves_once_after_resume(life: Life) -> None:
    found = await life.after()
    assert (found.accepted, found.doubtful, found.waiting) == (0, 0, len(life.people))
    assert life.doubled() == []
    assert set(life.double.bodies) >= {f"waiting {n}" for n in range(len(life.people))}


# --- every rule taken away turns it red


Variant = Callable[[pytest.MonkeyPatch, Life], Awaitable[None]]


async def no_look(patch: pytest.MonkeyPatch, life: Life) -> None:
    async def nothing(parts: Parts) -> Recovered:
        return Recovered()

    patch.setitem(globals(), "recover", nothing)


async def by_words_alone(patch: pytest.MonkeyPatch, life: Life) -> None:
    """What does not match goes again: but the words at the provider may be gone, or others."""

    async def nobody(*_: Any) -> None:
        pass

    patch.setattr(copies, "in_doubt", nobody)
    patch.setattr(recovering, "_the_same", lambda *_: None)


@pytest.mark.promise("T09")
@pytest.mark.parametrize("variant", [no_look, by_words_alone])
async def test_must_double(life: Life, monkeypatch: pytest.MonkeyPatch, variant: Variant) -> None:
    await variant(monkeypatch, life)
    await life.on()
    await life.after()
    assert life.doubled()


@pytest.mark.promise("T09")
async def test_must_lose_a_stop_without_the_providers_list(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    async def no_sweep(*_: Any, **__: Any) -> int:
        return 0

    monkeypatch.setattr(recovering, "sweep", no_sweep)
    await life.on()
    await life.after()
    assert {await people.consent(life.parts, who) for who in life.stopped} == {"given", "stopped"}


@pytest.mark.promise("T09")
async def test_must_bring_the_erased_back_without_what_is_kept_outside(life: Life) -> None:
    await life.on()
    (life.parts.settings.data_dir / outside.NAME).unlink()
    await life.parts.db.pool.execute("DELETE FROM erasure")
    await restore(life.parts, life.file)
    assert await count(life.parts, "client") == len(life.people)


@pytest.mark.promise("T09")
async def test_must_let_things_leave_without_the_gate(life: Life) -> None:
    offered = len(life.double.offered)
    await restore(life.parts, life.file)
    await life.parts.db.pool.execute("UPDATE control SET recovering_since = NULL")
    await Dispatcher(life.parts).drain()
    assert len(life.double.offered) > offered


# --- too early, in doubt, or not allowed


async def test_resume_waits_for_the_list_and_for_what_was_on_its_way(life: Life) -> None:
    await restore(life.parts, life.file)
    life.double.readable = False
    found = await recover(life.parts)
    assert found is not None and "cannot be read" in found.not_clean
    life.double.readable = True
    found = await recover(life.parts)
    assert found is not None and found.not_clean.startswith("what was on its way")
    assert await recover(life.parts) is not None
    await resume(life.parts)
    assert await recover(life.parts) is None


async def test_words_that_are_gone_at_the_provider_are_a_persons(life: Life) -> None:
    """Blanked there, so that nothing can be compared: one unexplained text holds up whatever is open at that number."""
    ana = life.people[0]
    await restore(life.parts, life.file)
    life.double.take(ana.number, "")
    found = await recover(life.parts)
    assert found is not None
    assert (found.accepted, found.doubtful, found.strays) == (0, 1, 1)
    assert await count(life.parts, "task WHERE kind = 'recovered' AND client_id = $1", ana.id) == 1
    await resume(life.parts)
    await Dispatcher(life.parts).drain()
    assert "waiting 0" not in life.double.bodies and "waiting 1" in life.double.bodies


async def test_a_reminder_that_was_due_and_may_have_gone_is_a_persons(life: Life) -> None:
    ana, ben = life.people[:2]
    for who in (ana, ben):
        event = await people.case_event(life.parts, who, starts_at=real_now() + timedelta(days=3))
        await life.parts.db.pool.execute(
            "INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state) "
            "VALUES ($1, 1, '3d', $2, now() - interval '1 min', now() + interval '1 day', 'planned')",
            event,
            who.id,
        )
    await backup(life.parts, life.file)
    await restore(life.parts, life.file)
    life.double.take(ana.number, "what the reminder said")
    await recover(life.parts)
    rows = await life.parts.db.pool.fetch("SELECT client_id, state FROM reminder")
    assert {r["client_id"]: r["state"] for r in rows} == {ana.id: "human", ben.id: "planned"}


async def test_a_notice_and_a_question_that_may_have_gone_do_not_go_again(life: Life) -> None:
    ana, ben = life.people[:2]
    notice = new_id()
    await life.parts.db.pool.execute(
        "INSERT INTO broadcast (id, created_at, state, release_at) VALUES ($1, now(), 'held', now())", notice
    )
    for who in (ana, ben):
        await people.case_event(life.parts, who, starts_at=real_now() - timedelta(days=1))
        await life.parts.db.pool.execute(
            "INSERT INTO broadcast_recipient (broadcast_id, client_id, state) VALUES ($1, $2, 'planned')",
            notice,
            who.id,
        )
    await backup(life.parts, life.file)
    await restore(life.parts, life.file)
    life.double.take(ana.number, "the notice, or the question")
    await recover(life.parts)
    rows = await life.parts.db.pool.fetch("SELECT client_id, state FROM broadcast_recipient")
    assert {r["client_id"]: r["state"] for r in rows} == {ana.id: "left_out", ben.id: "planned"}
    rows = await life.parts.db.pool.fetch("SELECT client_id, step, state FROM reminder")
    assert [tuple(r) for r in rows] == [(ana.id, "after", "human")]


async def test_texts_of_the_meantime_are_stored_and_read_by_a_person_not_answered_again(life: Life) -> None:
    ana = life.people[0]
    life.double.inbox = [Received(text(ana.number, "hello?"), real_now() - timedelta(minutes=3))]
    await restore(life.parts, life.file)
    before = await count(life.parts, "outbound_message")
    assert await sweep(life.parts) == 1
    assert await count(life.parts, "outbound_message") == before
    assert await count(life.parts, "task WHERE kind = 'recovered' AND client_id = $1", ana.id) == 1


async def test_jobs_that_speak_rest_until_resume(life: Life) -> None:
    ran: list[str] = []

    def noting(name: str) -> Callable[[Parts], Awaitable[None]]:
        async def action(_: Parts) -> None:
            ran.append(name)

        return action

    await restore(life.parts, life.file)
    for name in jobs.JOBS:
        await jobs._with(life.parts, name, noting(name))()
    assert set(ran) == jobs.WHILE_RECOVERING
    assert not {"plan", "remind", "time_outs"} & set(ran)


async def test_everything_comes_back_as_it_was(life: Life) -> None:
    moving = ("control", "heartbeat", "used", "sender")
    before = await dump(life.parts, without=moving)
    await people.tell(life.parts, [(life.people[0], "gone again")])
    await restore(life.parts, life.file)
    assert await dump(life.parts, without=moving) == before


# --- files


async def test_keys_older_than_seven_days_are_not_used(life: Life) -> None:
    later = replace(life.parts, clock=replace(life.parts.clock, real=lambda: real_now() + timedelta(days=8)))
    with pytest.raises(StoreError, match="older than seven days"):
        await restore(later, life.file)


async def test_whom_a_younger_file_of_keys_does_not_know_is_not_brought_back(life: Life, tmp_path: Path) -> None:
    await forget(life.parts, life.people[0].id)
    await backup(life.parts, tmp_path / "younger")
    (life.parts.settings.data_dir / outside.NAME).unlink()
    await life.parts.db.pool.execute("DELETE FROM erasure")
    done = await restore(life.parts, life.file, keys_beside(tmp_path / "younger"))
    assert done.erased == 1
    assert await count(life.parts, "client") == len(life.people) - 1


@pytest.mark.parametrize("harm", ["cut", "changed", "lengthened", "header", "empty"])
@pytest.mark.parametrize("which", ["rows", "keys"])
async def test_a_file_that_is_not_whole_changes_nothing(life: Life, harm: str, which: str) -> None:
    file = life.file if which == "rows" else keys_beside(life.file)
    data = bytearray(file.read_bytes())
    match harm:
        case "cut":
            del data[-30:]
        case "changed":
            data[-100] ^= 1
        case "lengthened":
            data += (20).to_bytes(4, "big") + bytes(20)
        case "header":
            data[data.index(b'"epoch": ') + 9] ^= 1
        case "empty":
            data.clear()
    file.write_bytes(data)
    before = await dump(life.parts)
    with pytest.raises(Broken):
        await restore(life.parts, life.file)
    assert await dump(life.parts) == before


async def test_chunks_cannot_change_places_or_go_missing(life: Life, tmp_path: Path) -> None:
    from service import envelope

    key = bytes(32)
    writer = envelope.Writer(tmp_path / "x", key, {})
    for n in range(3):
        writer.write(bytes([n]) * envelope.CHUNK)
    writer.finish()
    size = 4 + envelope.CHUNK + 16
    data = (tmp_path / "x").read_bytes()
    start = len(data) - 3 * size
    one, two, three = (data[start + n * size :][:size] for n in range(3))
    envelope.Reader(tmp_path / "x").check(key)
    for wrong in (two + one + three, one + three, one + two, one + two + three + three):
        (tmp_path / "x").write_bytes(data[:start] + wrong)
        with pytest.raises(Broken):
            envelope.Reader(tmp_path / "x").check(key)


async def test_nothing_of_anybody_is_readable_in_a_backup(life: Life) -> None:
    data = life.file.read_bytes() + keys_beside(life.file).read_bytes()
    assert b"outbound_message" not in data and life.people[0].id.bytes not in data
    assert oct(life.file.stat().st_mode)[-3:] == "600"


async def test_other_keys_open_no_backup(life: Life) -> None:
    with pytest.raises(WrongKeys):
        await restore(replace(life.parts, vault=Vault((b"x" * 32,))), life.file)


async def test_a_backup_that_cannot_be_written_leaves_nothing(life: Life, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailed):
        await backup(life.parts, tmp_path / "nowhere" / "copy")
    (tmp_path / "there.keys.part").mkdir()
    with pytest.raises(EnvironmentFailed):
        await backup(life.parts, tmp_path / "there")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("there")] == ["there.keys.part"]


# --- an older copy that came by another way


async def test_a_database_that_fell_back_by_itself_is_noticed(life: Life) -> None:
    """A snapshot of the disk, or of the server: taken before the last backup, put back without recado restore."""
    db, ana = life.parts.db, life.people[0]
    old = await db.pool.fetchval("SELECT epoch FROM control") - 1
    await receive(life.parts, text(ana.number, "STOP"))
    assert await keep_outside(life.parts)
    await db.pool.execute("UPDATE control SET epoch = $1", old)
    await db.pool.execute("UPDATE client SET consent = 'given'")
    await db.pool.execute("DELETE FROM consent_record")
    assert not await keep_outside(life.parts)
    assert (await control.read(db)).recovering_since is not None
    assert await people.consent(life.parts, ana) == "stopped"
    await Dispatcher(life.parts).drain()
    assert "waiting 1" not in life.double.bodies
    assert await keep_outside(life.parts), "once noticed"


async def test_what_is_kept_outside_must_be_readable(life: Life) -> None:
    (life.parts.settings.data_dir / outside.NAME).write_text("{")
    with pytest.raises(EnvironmentFailed, match=r"outside\.json"):
        await keep_outside(life.parts)


# --- messages at the provider that we did not send


@pytest.mark.promise("T18")
async def test_a_message_we_did_not_send_is_told_to_a_person_once(parts_now: Parts, double: Double) -> None:
    [ana] = await people.meet(parts_now, ["+12025550101"])
    await people.tell(parts_now, [(ana, "ours")])
    await Dispatcher(parts_now).drain()
    double.take("+12025550199", "theirs")
    double.ledger[:] = [replace(t, at=t.at - timedelta(minutes=2)) for t in double.ledger]
    assert await find_strays(parts_now) == 1
    assert await find_strays(parts_now) == 0
    assert await count(parts_now, "task WHERE kind = 'unexplained' AND urgent") == 1
    double.readable = False
    assert await find_strays(parts_now) is None


async def test_a_message_in_doubt_is_not_taken_for_a_strangers(parts_now: Parts, double: Double) -> None:
    [ana] = await people.meet(parts_now, ["+12025550101"])
    await people.tell(parts_now, [(ana, "ours")])
    double.says(ana.number, Silent())
    await Dispatcher(parts_now).drain()
    double.ledger[:] = [replace(t, at=t.at - timedelta(minutes=2)) for t in double.ledger]
    assert await find_strays(parts_now) == 0
    await parts_now.db.pool.execute("UPDATE outbound_message SET state = 'pending'")
    assert await find_strays(parts_now) == 1, "nothing else explains it then"


async def test_the_audit_trail_keeps_what_is_there_and_goes_on(life: Life) -> None:
    add = "INSERT INTO audit (at, action) VALUES (now(), $1)"
    await life.parts.db.pool.execute(add, "test.before")
    await backup(life.parts, life.file)
    await life.parts.db.pool.execute(add, "test.after")
    await restore(life.parts, life.file)
    await life.parts.db.pool.execute(add, "test.again")
    told = [
        r["action"]
        for r in await life.parts.db.pool.fetch("SELECT action FROM audit WHERE action ~ 'test' ORDER BY id")
    ]
    assert told == ["test.before", "test.after", "test.again"]
    assert await count(life.parts, "staff_session") == 0
