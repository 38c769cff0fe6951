"""WhatsApp as it is: free text for a day after the person wrote, then an approved content template or nothing."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from flows.case_events import EventFacts, EventType
from flows.changes import CheckedHow
from flows.contact import Address, Channel
from flows.messages import InboundMessage, Outside, Refused, Words
from flows.whatsapp import Look, look_of
from service import jobs
from service.actions import content_templates
from service.actions.change_event import Verified, cancel, undo_cancel
from service.actions.content_templates import SAMPLES, VARIABLES, drafts, screens
from service.actions.dispatch import Dispatcher
from service.actions.follow_up import follow_up_all
from service.actions.receive import receive
from service.actions.words import discreet_purpose, outside
from service.parts import Parts
from service.providers.port import ContentDraft
from service.providers.simulator import SimulatedContents
from service.providers.twilio_codes import verdict
from service.store import content_templates as store
from service.store import outbox, sealed
from service.store.ids import new_id
from service.vault import WrappedKey
from service.wiring import Process
from tests.conftest import TestClock
from tests.standin import people
from tests.standin.people import Somebody
from tests.standin.provider import Double
from tests.stories import Story, at, hearing

EVA = "+12025550153"
DATE = Outside("date", "en", ("court hearing", "Thu, Dec 10, 2026", "8:30 AM (New York time)", "290 Broadway"))


async def tell(parts: Parts, who: Somebody, said: Words, purpose: str = "reply") -> None:
    row = new_id()
    now = parts.now()
    message = outbox.Message(
        row, who.id, who.index, who.channel, purpose, "invented", "en", sealed.seal_words(who.key, row, said), now,
        now + timedelta(days=2),
    )  # fmt: skip
    async with parts.db.transaction() as tx:
        await outbox.enqueue(tx, [message], now)


def text_from(number: str, body: str) -> InboundMessage:
    return InboundMessage(f"SM{new_id().hex}", Channel.WHATSAPP, Address(number), body)


async def eva(parts: Parts) -> Somebody:
    [who] = await people.meet(parts, [EVA], channel="whatsapp")
    return who


async def test_free_text_inside_the_window_a_template_with_all_values_outside(
    sending: Parts, double: Double, clock: TestClock
) -> None:
    await content_templates.push(sending, double.contents)
    who = await eva(sending)
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    assert double.offered[-1].content is None
    clock.on(timedelta(hours=23, minutes=51))
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    content = double.offered[-1].content
    assert content is not None and content.values == DATE.values
    assert content.sid == (await store.held(sending.db)).approved["date", "en"]


async def test_without_an_approved_template_it_is_a_humans_and_nothing_leaves(
    sending: Parts, double: Double, clock: TestClock
) -> None:
    who = await eva(sending)
    clock.on(timedelta(days=1))
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    assert (double.ledger, await people.states(sending)) == ([], {"human": 1})
    assert [kind for kind, _ in await people.open_tasks(sending)] == ["not_reminded"]


async def test_a_template_that_is_not_approved_yet_is_none(sending: Parts, double: Double, clock: TestClock) -> None:
    await content_templates.push(sending, double.contents)
    await sending.db.pool.execute("UPDATE content_template SET state = 'pending'")
    who = await eva(sending)
    clock.on(timedelta(days=1))
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    assert double.ledger == []


async def test_what_was_told_is_called_off_set_right_and_asked_after_by_template(
    process: Process, clock: TestClock
) -> None:
    """Nobody has written for days: every one of these has a template of its own, with the values of its date."""
    parts, story = process.parts, Story(process)
    clock.at(at("2026-12-05 12:00-05:00"))
    await story.bring(hearing(language="en"))
    await story.work()
    await content_templates.push(parts, parts.provider.contents)
    await parts.db.pool.execute("UPDATE client SET channel = 'whatsapp'")
    event = await story.value("SELECT id FROM case_event")
    sure = Verified("staff-1", CheckedHow.HOTLINE, date(2026, 12, 5))
    for change in (cancel, undo_cancel):
        await change(parts, event, sure)
        await story.work()
    clock.at(at("2026-12-09 12:00-05:00"))
    await follow_up_all(parts)
    query = """SELECT m.id, m.client_id, m.words_sealed, k.master, k.wrapped FROM outbound_message m
               JOIN keys.client_key k ON k.client_id = m.client_id WHERE m.channel = 'whatsapp' ORDER BY m.id"""
    found = []
    for r in await story.rows(query):
        key = parts.vault.client_key(r["client_id"], WrappedKey(r["master"], r["wrapped"]))
        found.append(sealed.unseal_words(key, r["id"], r["words_sealed"]).outside)
    day, hour = "Tuesday, December 8, 2026", "8:30 AM (New York time)"
    assert [(o.purpose, o.values) for o in found if o] == [
        ("discreet-cancelled", (day, hour)),
        ("discreet-stands", (day, hour)),
        ("after", (day,)),
    ]
    assert len(found) == 3


class Judged(SimulatedContents):
    """Meta, with a mind of its own about one template."""

    state = "approved"

    async def approval(self, sid: str) -> tuple[str, str]:
        return self.state, ""


async def test_a_template_that_meta_pauses_is_taken_out_of_use_and_somebody_is_told(
    sending: Parts, double: Double, clock: TestClock
) -> None:
    double.contents = meta = Judged()
    await content_templates.push(sending, meta)
    who = await eva(sending)
    clock.on(timedelta(days=1))
    double.says(EVA, verdict(400, 63041, ""))
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    jobs_asked = await sending.db.pool.fetch("SELECT task_name FROM jobs.procrastinate_jobs")
    assert "templates" in {r["task_name"] for r in jobs_asked}, "it is asked for at once"
    meta.state = "paused"
    await jobs.templates(sending)
    await jobs.templates(sending)
    assert (await store.held(sending.db)).approved == {}
    told = [kind for kind, _ in await people.open_tasks(sending)]
    assert told.count("account") == len(content_templates.VARIABLES) * len(sending.content.catalog.languages)
    meta.state = "approved"
    await jobs.templates(sending)
    assert (await store.held(sending.db)).approved["date", "en"], "and it comes back into use"


async def test_what_has_no_template_waits_asks_once_and_goes_when_they_write(
    sending: Parts, double: Double, clock: TestClock
) -> None:
    await content_templates.push(sending, double.contents)
    who = await eva(sending)
    clock.on(timedelta(days=1))
    for body in ("a person writes to you", "and again"):
        await tell(sending, who, Words(body))
        await Dispatcher(sending).drain()
    assert [offered.content is not None for offered in double.offered] == [True], "one knock, nothing else"
    assert await people.states(sending) == {"pending": 2, "accepted": 1}
    await receive(sending, text_from(EVA, "hello"))
    await Dispatcher(sending).drain()
    assert {"a person writes to you", "and again"} < set(double.bodies)
    assert sum(offered.content is not None and not offered.words.choices for offered in double.offered) == 1


async def test_when_whatsapp_says_the_window_is_closed_its_word_counts(sending: Parts, double: Double) -> None:
    await content_templates.push(sending, double.contents)
    who = await eva(sending)
    double.says(EVA, Refused("outside the 24 hours", 63016, window_closed=True))
    await tell(sending, who, Words("your date", outside=DATE), "reply")
    await Dispatcher(sending).drain()
    assert [offered.content is None for offered in double.offered] == [True, False]
    assert await people.states(sending) == {"accepted": 1}


async def test_questions_of_the_flows_are_tapped_and_own_words_numbered(sending: Parts, double: Double) -> None:
    await content_templates.push(sending, double.contents)
    screen = next(draft for draft in screens(sending.content) if draft.look is Look.QUICK_REPLY)
    who = await eva(sending)
    await tell(sending, who, screen.words)
    await tell(sending, who, Words("Somebody's own", screen.words.choices))
    await Dispatcher(sending).drain()
    assert [offered.content and offered.content.sid for offered in double.offered] == [f"HX{screen.digest[:32]}", None]


async def test_who_hides_their_number_gets_no_sms(sending: Parts, double: Double) -> None:
    [who] = await people.meet(sending, ["US.13491208655302741918"])
    await tell(sending, who, Words("by SMS"))
    await Dispatcher(sending).drain()
    assert (double.offered, await people.states(sending)) == ([], {"human": 1})


async def test_pushing_again_does_nothing_and_a_changed_text_is_a_new_template(sending: Parts, double: Double) -> None:
    first = await content_templates.push(sending, double.contents)
    assert first and await content_templates.push(sending, double.contents) == []
    assert content_templates.missing(sending.content, await content_templates.check(sending, double.contents)) == []
    await sending.db.pool.execute("UPDATE content_template SET digest = 'old' WHERE purpose = 'date'")
    again = await content_templates.push(sending, double.contents)
    assert {(one.purpose, one.language) for one in again} == {
        ("date", tag) for tag in sending.content.catalog.languages
    }
    assert len([s for s in await store.stored(sending.db) if s.purpose == "date"]) == len(again)


async def test_a_push_that_fails_midway_goes_on_from_there(sending: Parts, double: Double) -> None:
    class Breaks:
        made = 0

        async def create(self, draft: ContentDraft) -> str:
            self.made += 1
            if self.made == 4:
                raise ConnectionError
            return f"HX{draft.digest[:32]}"

        async def submit(self, sid: str, draft: ContentDraft) -> str:
            return "received"

        async def approval(self, sid: str) -> tuple[str, str]:
            return "rejected", "too vague"

    contents = Breaks()
    with pytest.raises(ConnectionError):
        await content_templates.push(sending, contents)
    assert len(await store.stored(sending.db)) == 3
    await content_templates.push(sending, contents)
    assert {(s.state, s.why) for s in await content_templates.check(sending, contents)} == {("rejected", "too vague")}
    assert (await store.held(sending.db)).approved == {}


# --- what Meta asks of a template (facts: Twilio, "Using variables with the Content API")


def test_templates_keep_to_metas_rules_in_every_language(parts: Parts) -> None:
    found = list(drafts(parts.content))
    assert {draft.purpose for draft in found} == set(VARIABLES)
    for draft in found:
        body, names = draft.words.body, VARIABLES[draft.purpose]
        marks = re.findall(r"\{\{(\d+)\}\}", body)
        assert sorted(map(int, marks)) == list(range(1, len(names) + 1)), draft.name
        assert not body.startswith("{{") and not body.rstrip(" .!?").endswith("}}"), draft.name
        assert not re.search(r"\}\}\W*\{\{", body.replace(", {{", " x {{")), draft.name
        others = len(re.findall(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+", re.sub(r"\{\{\d+\}\}", "", body)))
        assert others >= 2 * len(names) + 1, draft.name
        assert len(body) + 200 <= 1024
        assert re.fullmatch(r"[a-z0-9_]{1,512}", draft.name)


def test_the_values_of_a_real_date_are_complete_and_one_line(parts: Parts) -> None:
    from datetime import date, time

    facts = EventFacts(EventType.HEARING_MASTER, date(2026, 12, 10), time(8, 30), "America/New_York")
    for purpose, names in VARIABLES.items():
        if purpose in ("knock", "invitation"):
            continue
        for language in (*sorted(parts.content.catalog.languages), ""):
            made = outside(parts.content, purpose, facts, language, parts.zone, told=facts)
            assert len(made.values) == len(names) and all(made.values), (purpose, language)
            assert not any("\n" in value or "  " in value for value in made.values)
    assert set(SAMPLES) == {name for names in VARIABLES.values() for name in names}


def test_every_screen_fits_what_it_is_shown_as(parts: Parts) -> None:
    found = list(screens(parts.content))
    assert {draft.look for draft in found} == {Look.QUICK_REPLY, Look.LIST}
    assert all(look_of(draft.words) is draft.look and len(draft.button) <= 20 for draft in found)


def test_a_last_day_for_papers_is_no_appointment_and_a_date_by_video_is_nowhere_to_go(parts: Parts) -> None:
    """What WhatsApp approves is fixed: of whatever kind and however held, its words must be true of the date."""
    said = {draft.purpose: draft.words.body for draft in drafts(parts.content) if draft.language == "en"}
    for news in ("date", "unverified", "change", "cancelled", "stands"):
        papers = said[discreet_purpose(news, EventType.DEADLINE_FILING)]
        assert "last day" in papers and "appointment" not in papers
        visit = said[discreet_purpose(news, EventType.ICE_CHECK_IN)]
        assert "appointment" in visit and "last day" not in visit
        for text in (said[news], visit, papers):
            assert not {"there", "go"} & set(text.replace(".", " ").split())
