"""Several people on one phone: told apart, told together, heard one by one; and one of them erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from flows.case_events import CaseEventRow, EventStatus
from flows.changes import CheckedHow
from flows.contact import Address, Channel
from flows.effects import Consent, TaskKind
from service.actions import ask_ahead, forget
from service.actions.change_event import Verified, cancel
from service.actions.follow_up import how_it_went
from service.actions.remind import enqueue_due, plan_all
from service.actions.schedule import Fate
from service.content.check import revealing
from service.store import clients, tasks
from service.store.ids import new_id
from service.wiring import Process
from tests.conftest import TestClock
from tests.stories import ANA, Story, at, hearing

FIVE = ("Mama", "Papa", "Lucho", "Nena", "Beto")
DAY = date(2026, 12, 8)


@pytest.fixture
def story(process: Process) -> Story:
    return Story(process)


def member(label: str, n: int = 0, *, household: str = "H7", **more: Any) -> CaseEventRow:
    """A hearing of one of the household that shares Ana's phone."""
    row = hearing(row=n + 2, event_ref=f"E-{label}", client_ref=f"R-{label}", **({"language": "en"} | more))
    return replace(row, household=household, label=label)


async def lines(story: Story, label: str) -> dict[str, str]:
    """step → end state of the newest version of one member's event."""
    index = story.process.parts.vault.index("client_ref", f"R-{label}")
    rows = await story.rows(
        "SELECT l.step, l.state FROM reminder_ledger l JOIN case_event e ON e.id = l.case_event_id "
        "JOIN client c ON c.id = l.client_id WHERE c.ref_index = $1 AND l.version = e.version ORDER BY l.due_at",
        index,
    )
    return {r["step"]: r["state"] for r in rows}


async def confirmed(story: Story) -> dict[str, str]:
    """label → answer, of those who have one."""
    found = {}
    for label in FIVE:
        index = story.process.parts.vault.index("client_ref", f"R-{label}")
        query = "SELECT max(r.confirmed) FROM reminder r JOIN client c ON c.id = r.client_id WHERE c.ref_index = $1"
        if answer := await story.value(query, index):
            found[label] = answer
    return found


async def test_a_household_of_five_on_one_phone(story: Story, clock: TestClock) -> None:
    """Four have their hearing together, Beto an hour later; Papa reads Spanish."""
    clock.at(at("2026-12-05 12:00-05:00"))
    rows = [member(label, n, language="es" if label == "Papa" else "en") for n, label in enumerate(FIVE)]
    rows[4] = replace(rows[4], facts=replace(rows[4].facts, at=time(9, 30)))
    assert [r.fate for r in await story.bring(*rows)] == [Fate.CREATED] * 5
    assert [r.fate for r in await story.bring(*rows)] == [Fate.SAME] * 5
    assert await story.value("SELECT count(*) FROM client WHERE speaks") == 1
    await story.work()
    spanish, english = sorted(await story.bodies(), key=lambda body: "Papa" not in body)
    assert spanish.startswith("Papa: ") and "diciembre" in spanish
    assert "Lucho, Mama, Nena: " in english and english.count("8:30") == 1
    assert "Beto: " in english and "9:30" in english
    assert "court" not in english.lower()
    assert english.endswith("1 We will all be there\n2 About one of us")
    assert [await lines(story, label) for label in FIVE] == [await lines(story, "Mama")] * 5
    assert (await lines(story, "Mama"))["3-days"] in ("delivered", "sent")

    # The newest question is the one of the last message; whose that is is said with it.
    asked = await story.rows("SELECT template, language, shared FROM outbound_message ORDER BY id")
    assert sorted(r["shared"] for r in asked) == [False, True]
    last = asked[-1]["language"]
    if last == "es":
        await story.say("1")
        assert await confirmed(story) == {"Papa": "yes"}
        return
    [who] = await story.say("2")
    assert who.splitlines() == ["Who is it about?", "1 Beto", "2 Lucho", "3 Mama", "4 Nena"]
    [asks] = await story.say("nena")
    assert "4 I cannot go" in asks
    await story.say("4")
    assert await confirmed(story) == {"Nena": "no"}
    assert await story.tasks() == ["cannot_go"]
    nena = story.process.parts.vault.index("client_ref", "R-Nena")
    whose = "SELECT c.ref_index FROM task t JOIN client c ON c.id = t.client_id"
    assert await story.value(whose) == nena, "the task is about the one who cannot go"


async def two(story: Story, clock: TestClock, **more: Any) -> tuple[CaseEventRow, CaseEventRow]:
    clock.at(at("2026-12-05 12:00-05:00"))
    rows = member("Mama", 0, **more), member("Beto", 1, **more)
    await story.bring(*rows)
    return rows


async def test_all_of_them_say_yes_with_one_number(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    await story.work()
    assert len(await story.texts()) == 1
    await story.say("1")
    assert await confirmed(story) == {"Mama": "yes", "Beto": "yes"}


async def test_what_waits_together_is_called_back_for_the_one_and_goes_for_the_other(
    story: Story, clock: TestClock
) -> None:
    _, beto = await two(story, clock)
    parts = story.process.parts
    await plan_all(parts)
    await enqueue_due(parts)  # one message, which nobody has sent yet
    await story.bring(replace(beto, facts=replace(beto.facts, day=DAY + timedelta(days=20))))
    await story.work()
    new, stands = sorted(await story.bodies())
    assert stands.startswith("Mama: ") and "Beto" not in stands
    assert new.startswith("Beto: ") and "December 28" in new and "December 8" not in new

    # And where only the claim can know: the other is told alone.
    await parts.db.pool.execute("TRUNCATE client CASCADE")
    await two(story, clock)
    await plan_all(parts)
    await enqueue_due(parts)
    await parts.db.pool.execute(
        "UPDATE client SET consent = 'refused' WHERE ref_index = $1", parts.vault.index("client_ref", "R-Mama")
    )
    await story.work()
    await story.work()
    assert (await story.bodies())[-1].startswith("Beto: ")
    assert (await lines(story, "Mama"))["3-days"] == "suppressed"


async def test_a_correction_goes_to_the_one_whose_date_moved(story: Story, clock: TestClock) -> None:
    _, beto = await two(story, clock)
    await story.work()
    clock.on(timedelta(hours=1))
    await story.bring(replace(beto, facts=replace(beto.facts, at=time(11))))
    await story.work()
    told, moved = await story.bodies()
    assert moved.startswith("Beto: ") and "8:30" in moved and "11:00" in moved
    assert "Beto, Mama: " in told


async def test_stop_is_the_numbers_and_a_yes_is_theirs_whom_nobody_asked(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-11-24 12:00-05:00"))
    rows = [member(label, n, consent=None) for n, label in enumerate(FIVE[:3])]
    rows[2] = replace(rows[2], consent=Consent.REFUSED)
    await story.bring(*rows)
    await story.work()
    assert await story.templates() == ["invitations.discreet"], "one invitation for the number"
    await story.say("1")
    consents = "SELECT consent FROM client ORDER BY created_at, id"
    assert [r["consent"] for r in await story.rows(consents)] == ["given", "given", "refused"]
    await story.say("STOP")
    assert [r["consent"] for r in await story.rows(consents)] == ["stopped"] * 3
    assert (await story.tasks()).count("stopped_with_date") == 3
    before = len(await story.texts())
    await story.work()
    assert len(await story.texts()) == before


async def test_their_next_dates_are_told_apart(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    await story.work()
    [menu] = await story.say("menu")
    assert "All topics" in menu and not list(revealing(menu, "en"))
    said = "\n".join(await story.say("2"))
    assert "Mama: " in said and "Beto: " in said


async def test_one_of_them_is_erased_and_the_others_stay(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    parts = story.process.parts
    await story.work()
    mama = await story.value("SELECT id FROM client WHERE speaks")
    assert await forget.forget(parts, mama)
    assert await story.value("SELECT count(*) FROM client WHERE speaks") == 1, "the other speaks now"
    assert await story.value("SELECT count(*) FROM opt_out") == 0
    assert (await lines(story, "Beto"))["3-days"] in ("delivered", "sent")
    assert await clients.at_phone(parts.db, parts.vault.index("phone", ANA.value)) is not None
    clock.at(at("2026-12-07 12:00-05:00"))
    await story.work()
    assert "Beto" not in (await story.bodies())[-1], "alone at the number, nobody needs to be told apart"
    assert len(await story.texts()) == 2
    beto = await story.value("SELECT id FROM client")
    assert await forget.forget(parts, beto)
    assert await story.value("SELECT count(*) FROM opt_out") == 1


async def test_who_is_erased_leaves_no_words_in_what_was_told_together(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    parts = story.process.parts
    await story.work()
    beto = await story.value("SELECT id FROM client WHERE NOT speaks")
    await forget.forget(parts, beto)
    row = await story.rows("SELECT id, client_id, words_sealed FROM outbound_message")
    key = await clients.key_of(parts.db, row[0]["client_id"])
    assert key is not None
    opened = parts.vault.client_key(row[0]["client_id"], key).unseal(
        row[0]["words_sealed"], "outbound_message.words", row[0]["id"]
    )
    assert b"Beto" not in opened and b"8:30" not in opened


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (replace(hearing(row=9, event_ref="E-9", client_ref="R-9"), label="Tia"), "client_ref"),  # no household
        (member("Tia", household="H8"), "household"),  # another household's phone
        (replace(hearing(row=9, event_ref="E-9", client_ref=""), household=""), "phone"),  # whose date is it?
    ],
)
async def test_nobody_is_put_at_a_strangers_number_by_mistake(
    story: Story, clock: TestClock, row: CaseEventRow, column: str
) -> None:
    await two(story, clock)
    [report] = await story.bring(row)
    assert (report.fate, report.column) == (Fate.REJECTED, column)
    assert await story.value("SELECT count(*) FROM client") == 2


async def test_a_label_says_whose_date_it_is_where_there_are_no_references(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-12-05 12:00-05:00"))
    first = replace(hearing(event_ref="E-1", language="en"), household="H", label="A")
    other = replace(hearing(event_ref="E-2", language="en"), household="H", label="B")
    again = replace(hearing(day=date(2026, 12, 20), event_ref="E-3", language="en"), household="H", label="A")
    assert [r.fate for r in await story.bring(first, other, again)] == [Fate.CREATED] * 3
    owners = await story.rows("SELECT client_id, count(*) AS n FROM case_event GROUP BY 1 ORDER BY 2")
    assert [r["n"] for r in owners] == [1, 2]


async def test_how_it_went_is_asked_about_one_after_the_other(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))
    assert await how_it_went(story.process.parts) == 1
    await story.send()
    await story.say("1")
    assert await how_it_went(story.process.parts) == 1
    await story.send()
    await story.say("1")
    rows = await story.rows("SELECT status FROM case_event")
    assert {r["status"] for r in rows} == {EventStatus.ATTENDED}


async def test_who_does_not_answer_does_not_keep_the_others_from_being_asked(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))
    parts = story.process.parts
    ahead = [q.at async for q in ask_ahead.every_question(parts, at("2026-12-12 23:00-05:00")) if q.date]
    asked = []
    for hours in range(0, 60, 4):
        clock.at(at("2026-12-09 12:00-05:00") + timedelta(hours=hours))
        if await how_it_went(parts):
            asked.append(parts.now())
    assert asked == [at("2026-12-09 12:00-05:00"), at("2026-12-10 08:00-05:00")], "the next morning, not at night"
    assert ahead == asked, "and that is what was foreseen"
    await story.send()
    await story.say("1")
    went = await story.rows("SELECT c.speaks, e.status FROM case_event e JOIN client c ON c.id = e.client_id")
    assert sum(row["status"] == EventStatus.ATTENDED for row in went) == 1, "an answer is about the newest question"


async def test_two_of_a_household_at_two_places_are_work_for_a_person(story: Story, clock: TestClock) -> None:
    clock.at(at("2026-11-24 12:00-05:00"))
    mama, beto = member("Mama"), member("Beto", 1)
    await story.bring(mama, beto)
    await plan_all(story.process.parts)
    assert "clash" not in await story.tasks(), "they go together"
    await story.bring(replace(beto, facts=replace(beto.facts, venue="Broadway Immigration Court", at=time(10))))
    await plan_all(story.process.parts)
    assert (await story.tasks()).count("clash") == 1


async def test_a_doubt_about_one_message_holds_the_number_for_all(story: Story, clock: TestClock) -> None:
    await two(story, clock)
    parts = story.process.parts
    beto = await story.value("SELECT id FROM client WHERE NOT speaks")
    task = tasks.Open(new_id(), "unresolved:x", TaskKind.UNRESOLVED, True, parts.now(), beto)
    async with parts.db.transaction() as tx:
        await clients.freeze(tx, beto, parts.now())
        await tasks.open_all(tx, [task], parts.now())
    await story.work()
    assert await story.bodies() == []
    assert await tasks.close(parts.db, task.id, parts.now())
    await story.work()
    [body] = await story.bodies()
    assert body.startswith("Beto, Mama: ")


async def test_corrections_that_leave_together_are_one_message_in_each_language(story: Story, clock: TestClock) -> None:
    """The whole family's hearing moves; then it is off, and somebody made sure."""
    clock.at(at("2026-12-05 12:00-05:00"))
    rows = [member(label, n, language="es" if label == "Papa" else "en") for n, label in enumerate(FIVE)]
    await story.bring(*rows)
    await story.work()
    clock.on(timedelta(hours=1))
    before = len(await story.texts())
    await story.bring(*[replace(row, facts=replace(row.facts, at=time(11))) for row in rows])
    await story.work()
    spanish, english = sorted((await story.bodies())[before:], key=lambda body: "Papa" not in body)
    assert spanish.startswith("Papa: ")
    assert english.startswith("Beto, Lucho, Mama, Nena: ") and english.count("11:00") == 1 and "8:30" in english
    assert [(await lines(story, label))["correction"] for label in FIVE] == ["sent"] * 5

    parts, before = story.process.parts, len(await story.texts())
    for row in await story.rows("SELECT id FROM case_event"):
        await cancel(parts, row["id"], Verified("command", CheckedHow.HOTLINE, parts.now().date()))
    await story.work()
    spanish, english = sorted((await story.bodies())[before:], key=lambda body: "Papa" not in body)
    assert "Beto, Lucho, Mama, Nena: " in english
    assert [(await lines(story, label))["cancellation"] for label in FIVE] == ["sent"] * 5


async def test_on_whatsapp_together_inside_the_window_and_one_by_one_outside_it(story: Story, clock: TestClock) -> None:
    parts = story.process.parts
    await two(story, clock)
    await parts.db.pool.execute("UPDATE client SET channel = 'whatsapp'")
    await story.say("menu", channel=Channel.WHATSAPP)  # one of them wrote: the window is the number's
    before = len(await story.texts())
    await story.work()
    [together] = (await story.bodies())[before:]
    assert together.startswith("Beto, Mama: ")

    clock.at(at("2026-12-06 11:00-05:00"))
    await story.say("menu", channel=Channel.WHATSAPP)
    before = len(await story.texts())
    clock.at(at("2026-12-07 10:00-05:00"))
    await enqueue_due(parts)
    clock.on(timedelta(hours=2))  # nobody sent it while the window was open
    await story.send()
    assert (await story.bodies())[before:] == []
    assert await story.value("SELECT state FROM outbound_message ORDER BY id DESC LIMIT 1") == "cancelled"
    await enqueue_due(parts)
    alone = await story.rows("SELECT shared FROM outbound_message WHERE state = 'pending'")
    assert [row["shared"] for row in alone] == [False, False], "a content template has room for one date"


async def test_a_name_and_a_helper_by_text_and_their_end(story: Story, clock: TestClock) -> None:
    """On a shared phone: Beto is called otherwise, Mama's sister is told too once she says yes, then nobody."""
    await two(story, clock)
    await story.work()
    sister, parts = Address("+12025550182"), story.process.parts
    for text in ("menu", "1", "9", "2", "7", "1", "Beto", "Papa"):
        await story.say(text)
    assert await story.value("SELECT count(*) FROM task") == 0
    for text in ("2", "Mama", "202-555-0182", "1", "1"):
        said = await story.say(text)
    assert said[0].startswith("We will ask them")
    await story.work()
    [asks] = await story.bodies(sister)
    assert "Mama would like you" in asks
    clock.at(at("2026-12-07 12:00-05:00"))
    await story.work()
    assert len(await story.bodies(sister)) == 1, "nothing before she agreed"
    together = (await story.bodies())[-1]
    assert together.startswith("Mama, Papa: ")
    await story.say("1", sister)
    clock.at(at("2026-12-07 18:30-05:00"))
    await story.work()
    assert (await story.bodies(sister))[-1].startswith("Mama: ")

    # A name that is taken is asked for again; a number that somebody has is found out by a person.
    for text in ("menu", "1", "9", "2", "7", "1", "Mama"):
        await story.say(text)
    assert "what should we call you" in (await story.say("Papa"))[-1].lower()
    for text in ("Mama", "2", "Mama", "202-555-0182", "1", "1"):
        await story.say(text)
    assert (await story.tasks()).count("person") == 1
    await story.say("Tell nobody else")
    assert await story.value("SELECT consent FROM client WHERE helps_id IS NOT NULL") == "stopped"
    assert await forget.forget_all(parts) == 1
    assert await story.value("SELECT count(*) FROM client") == 2
