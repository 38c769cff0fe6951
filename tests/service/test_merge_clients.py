"""Two records of one person become one: nothing is lost, nothing goes twice, and a stop outlives both."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from flows.contact import Address
from flows.effects import Consent
from flows.people import CannotMerge, crosses_a_stop, together
from service.actions.export import export
from service.actions.foresee import preview
from service.actions.keep_client import write_note
from service.actions.merge_clients import Becomes, merge, outlook
from service.actions.open_client import opened, search
from service.actions.remind import enqueue_due, plan_all
from service.store import clients, people
from service.store.ids import new_id
from service.wiring import Process
from tests.people import AMINA, WORKER, client, lines, seen
from tests.stories import Story, hearing
from tests.twilio_posts import count, dump

OLD = Address("+12025550169")
G, R, S, U = Consent.GIVEN, Consent.REFUSED, Consent.STOPPED, Consent.UNASKED


def test_a_stop_or_a_no_outlives_everything_and_a_yes_is_asked_for_again() -> None:
    assert [together(G, U), together(U, G), together(G, S), together(S, G)] == [G, U, S, S]
    assert [together(G, R), together(R, S), together(S, R), together(R, G)] == [R, S, S, R]
    assert [crosses_a_stop(G, S), crosses_a_stop(S, G), crosses_a_stop(R, S)] == [True] * 3
    assert [crosses_a_stop(S, S), crosses_a_stop(G, U), crosses_a_stop(G, G)] == [False] * 3


async def two(story: Story) -> tuple[UUID, UUID]:
    """Amina at her new number, and as she was known at the old one: with a date each, one they share, words, a note."""
    parts = story.process.parts
    kept = await client(parts, AMINA, alias="")
    gone = await client(parts, OLD, alias="Amina of the choir", ref="A-9")
    await story.bring(
        hearing(phone=AMINA, event_ref="H-1"),
        hearing(phone=OLD, event_ref="H-2", row=3),  # the same hour of the same day
        hearing(date(2026, 12, 15), phone=OLD, event_ref="H-3", row=4),
    )
    await story.say("my sister is ill", OLD)
    await write_note(parts, await seen(parts, gone.id), new_id(), "prefers mornings", WORKER)
    return kept.id, gone.id


async def test_everything_goes_along_under_the_other_key_and_reminders_find_the_new_number(process: Process) -> None:
    story, parts = Story(process), process.parts
    keep, gone = await two(story)
    await story.work()  # both numbers have been told of the shared date
    told = len(await story.texts(OLD))
    said = await lines(parts, await seen(parts, gone))
    before = await dump(parts)
    what = await outlook(parts, await seen(parts, keep), await seen(parts, gone), WORKER)
    assert await dump(parts) == before, "a look changes nothing"
    assert [date.twice for date in what.dates] == [True, False]
    assert {becomes for becomes, _ in what.leaving} == {Becomes.SAME, Becomes.MOVES}
    assert what.ending and {c.client for c in what.ending} == {gone}, "of the date both have one is told"
    assert (what.twins, what.events, what.stop, what.consent) == (1, 2, False, G)

    assert await merge(parts, keep, gone, WORKER) is None
    assert await people.one(parts.db, gone, parts.now()) is None
    assert not [
        name
        for name, rows in (await dump(parts)).items()
        if "audit" not in name and any(str(gone) in row for row in rows)
    ]
    row = await seen(parts, keep)
    assert set(said) <= set(await lines(parts, row)), "every word opens with the key that stays"
    assert (opened(parts, row).alias, opened(parts, row).ref) == ("Amina of the choir", "A-9")
    assert [found.id for found in await search(parts, "choir", None)] == [keep]
    held = await export(parts, keep)
    assert held is not None and held["note"][0]["body"] == "prefers mornings"
    assert all(version["facts"] for version in held["case_event_version"])
    assert len(held["case_event"]) == 2, "the date that both had is there once"
    assert [h.what for h in await people.history(parts.db, keep)] == ["merged"]

    await plan_all(parts)
    coming = await preview(parts, parts.now() + timedelta(days=366), keep)
    ahead = [c for c in coming if c.step not in ("after", "paper")]
    assert ahead == [coming for _, coming in what.leaving], "what was said would leave"
    await story.work()
    assert len(await story.texts(OLD)) == told, "nothing more goes to the old number"
    assert await merge(parts, keep, gone, WORKER) is CannotMerge.SAME
    await story.say("hello?", OLD)
    again = await clients.at_phone(parts.db, parts.vault.index("phone", OLD.value))
    assert again is not None and again.id != keep, "whoever writes from it is somebody new"


async def test_what_waits_for_the_old_number_is_called_back_and_due_again(process: Process, clock: object) -> None:
    story, parts = Story(process), process.parts
    kept = await client(parts, AMINA)
    gone = await client(parts, OLD)
    await story.bring(hearing(date(2026, 12, 1), phone=OLD))
    await plan_all(parts)
    await enqueue_due(parts)
    assert await count(parts, "outbound_message WHERE state = 'pending' AND purpose = 'reminder'") == 1
    what = await outlook(parts, kept, gone, WORKER)
    assert [purpose for purpose, _ in what.waiting] == ["reminder"]
    assert {becomes for becomes, _ in what.leaving} == {Becomes.MOVES} and what.ending == []
    ben = await client(parts, Address("+12025550171"), alias="Ben")
    await story.bring(hearing(date(2026, 12, 2), phone=Address("+12025550171"), event_ref="H-9", row=5))
    await plan_all(parts)
    await parts.db.pool.execute(  # he is told in the same message
        "UPDATE reminder SET state = 'enqueued', message_id = (SELECT id FROM outbound_message) "
        "WHERE client_id = $1 AND step = '7-days'",
        ben.id,
    )
    await parts.db.pool.execute("UPDATE outbound_message SET state = 'unknown'")
    assert await merge(parts, kept.id, gone.id, WORKER) is CannotMerge.BUSY
    assert (await outlook(parts, kept, gone, WORKER)).no is CannotMerge.BUSY
    await parts.db.pool.execute("UPDATE outbound_message SET state = 'pending'")
    assert await merge(parts, kept.id, gone.id, WORKER) is None
    await story.work()
    assert [len(await story.texts(OLD)), len(await story.texts(AMINA))] == [0, 1]
    assert len(await story.texts(Address("+12025550171"))) == 1, "whoever was told in the same message is told"


async def test_nobody_merges_across_a_stop_without_saying_that_they_know(process: Process) -> None:
    story, parts = Story(process), process.parts
    kept = await client(parts, AMINA)
    gone = await client(parts, OLD)
    await story.bring(hearing(phone=AMINA))
    await story.say("STOP", OLD)
    for keep, other in ((kept.id, gone.id), (gone.id, kept.id)):
        assert await merge(parts, keep, other, WORKER) is CannotMerge.STOP
    assert await merge(parts, kept.id, gone.id, WORKER, stop_known=True) is None
    assert (await seen(parts, kept.id)).consent == S
    assert "stopped_with_date" in await story.tasks()
    assert next(c.how for c in await people.consents(parts.db, kept.id)) == "merge"
    await story.work()
    assert await story.texts(AMINA) == []
    back = await client(parts, OLD, alias="", consent=Consent.UNASKED)
    assert back.consent == S, "the number it was said from is not texted first, whoever brings it back"
