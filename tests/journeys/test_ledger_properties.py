"""Whatever happens to a calendar, in whatever order: every step of every version ends, once, and nothing wrong, late or
at night reaches a phone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st

from flows.case_events import AHEAD, CaseEventRow, EventStatus, EventType
from flows.contact import Address
from flows.effects import Consent
from flows.ledger import EndState
from service.actions.remind import enqueue_due, plan_all
from service.wiring import Process
from tests.courses import search
from tests.stories import Story, at, hearing

START = at("2026-11-24 10:00-05:00")
PEOPLE = 3
_tags = itertools.count(1)
ZONES = ("America/New_York", "America/Los_Angeles", "Pacific/Honolulu")

# What may happen. Each is (name, argument); people are numbers, and everybody has one event.
ACTS = st.one_of(
    st.tuples(st.just("on"), st.sampled_from([1, 5, 11, 26, 70, 200])),  # so many hours pass
    st.tuples(st.just("move"), st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from([0, 1, 2, 4, 8, 16, 35]))),
    st.tuples(st.just("room"), st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(["1", "2"]))),
    st.tuples(st.just("status"), st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(sorted(EventStatus)))),
    st.tuples(st.just("again"), st.integers(0, PEOPLE - 1)),
    st.tuples(st.just("zone"), st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(ZONES))),
    st.tuples(st.just("plan"), st.none()),
    st.tuples(st.just("due"), st.none()),
    st.tuples(st.just("send"), st.none()),
    st.tuples(st.just("work"), st.none()),
    st.tuples(st.just("late"), st.sampled_from([3, 9, 14])),  # a sender that stands still for so many hours
    st.tuples(st.just("stop"), st.integers(0, PEOPLE - 1)),
    st.tuples(st.just("answer"), st.integers(0, PEOPLE - 1)),
)
CORRECTIONS = ("corrections.plain", "corrections.discreet")
TYPES = (EventType.HEARING_MASTER, EventType.ICE_CHECK_IN, EventType.PROGRAM_VISIT)


class World:
    """The product next to what should be true of it: for each phone, which facts were current, since when."""

    def __init__(self, story: Story, clock: Any) -> None:
        self.story, self.clock = story, clock
        tag = next(_tags)  # examples share a database, people do not share a phone
        self.phones = [Address(f"+1555{n}55{tag:04}") for n in range(PEOPLE)]
        self.rows: list[CaseEventRow] = [
            hearing(
                date(2026, 12, 4) + timedelta(days=4 * n),
                event_ref=f"{tag}-{n}",
                phone=phone,
                at=time(9 + n),
                language="en",
                consent=Consent.GIVEN,
                client_timezone=ZONES[n],
                type_=TYPES[n],
            )
            for n, phone in enumerate(self.phones)
        ]
        self.known: list[list[tuple[datetime, CaseEventRow]]] = [[] for _ in self.phones]
        self.stopped: dict[int, datetime] = {}

    @property
    def now(self) -> datetime:
        return self.story.process.parts.now()

    async def bring(self, person: int, row: CaseEventRow) -> None:
        self.rows[person] = row
        await self.story.bring(row)
        if not self.known[person] or self.known[person][-1][1] != row:
            self.known[person].append((self.now, row))

    async def act(self, name: str, what: Any) -> None:
        parts = self.story.process.parts
        self.clock.on(timedelta(seconds=1))
        match name:
            case "on":
                self.clock.on(timedelta(hours=what))
            case "move":
                person, days = what
                day = self.now.date() + timedelta(days=days)
                await self.bring(person, _with(self.rows[person], day=day))
            case "room":
                await self.bring(what[0], _with(self.rows[what[0]], room=what[1]))
            case "status":
                verified = self.now.date() if what[1] == EventStatus.CANCELLED_VERIFIED else None
                await self.bring(what[0], _with(self.rows[what[0]], status=EventStatus(what[1]), verified_on=verified))
            case "again":
                await self.bring(what, self.rows[what])
            case "zone":
                await self.bring(what[0], replace(self.rows[what[0]], client_timezone=what[1]))
            case "plan":
                await plan_all(parts)
            case "due":
                await enqueue_due(parts)
            case "send":
                await self.story.send()
            case "work":
                await self.story.work()
            case "late":
                await plan_all(parts)
                for _ in range(2):
                    self.clock.on(timedelta(hours=what))
                    await enqueue_due(parts)
                    self.clock.on(timedelta(hours=what))
                    await self.story.send()
            case "stop":
                await self.story.say("STOP", self.phones[what])
                self.stopped.setdefault(what, self.now)
            case "answer":
                await self.story.say("1", self.phones[what])

    async def run_out(self) -> None:
        """A worker at work until every date is past."""
        for _ in range(30):
            await self.story.work()
            self.clock.on(timedelta(hours=41))
        await self.story.work()

    def true_at(self, person: int, when: datetime) -> CaseEventRow | None:
        """The row that was current when something reached a phone."""
        return next((row for since, row in reversed(self.known[person]) if since <= when), None)


def _with(row: CaseEventRow, **facts: Any) -> CaseEventRow:
    return replace(row, facts=replace(row.facts, **facts))


def _dates(body: str) -> list[str]:
    return re.findall(r"[A-Z][a-z]+ [0-9]{1,2}, 20[0-9]{2}, [0-9]{1,2}:[0-9]{2} [AP]M", body)


def _shown(row: CaseEventRow) -> str:
    when = datetime.combine(row.facts.day, row.facts.at)
    return f"{when:%B} {when.day}, {when.year}, {int(when.strftime('%I'))}:{when:%M %p}"


async def check(world: World) -> None:
    story = world.story
    for person, phone in enumerate(world.phones):
        index = story.process.parts.vault.index("phone", phone.value)
        client = await story.value("SELECT id FROM client WHERE phone_index = $1", index)
        await _every_line_has_ended(story, client)
        zones = {row.client_timezone for _, row in world.known[person]}
        sent = await story.rows(
            "SELECT m.sid, m.purpose, m.template, m.event_version FROM outbound_message m WHERE m.client_id = $1",
            client,
        )
        ours = {m["sid"]: m for m in sent if m["sid"]}
        steps = await story.value(
            "SELECT count(*) FROM reminder_ledger WHERE client_id = $1 AND state IN ('sent', 'delivered')", client
        )
        texts = await story.texts(phone)
        reached = [m for m in texts if ours[m.sid]["purpose"] in ("reminder", "correction")]
        assert len(reached) == steps, "one text for each line that says so, and no other"
        corrected = [ours[m.sid]["event_version"] for m in reached if ours[m.sid]["template"] in CORRECTIONS]
        assert len(set(corrected)) == len(corrected), "one correction for one change"
        heard: set[str] = set()
        for message in texts:
            if message not in reached:  # an answer to "my next date" tells a date as well
                heard.update(_dates(message.body))
                continue
            row = world.true_at(person, message.at)
            assert row is not None
            dates = _dates(message.body)
            assert dates and dates[0] == _shown(row), "it says what was true when it left"
            if ours[message.sid]["template"] in CORRECTIONS:
                assert dates[-1] in heard, "a correction names what they were told, to whom was told"
            heard.add(dates[0])
            assert message.at < row.facts.starts_at, "nothing after the event"
            assert row.facts.status in AHEAD, "nothing about what is over or off"
            assert any(8 <= message.at.astimezone(zone_of(zone)).hour < 21 for zone in zones), "nothing at night"
            assert person not in world.stopped or message.at < world.stopped[person], "nothing after STOP"


def zone_of(name: str | None) -> ZoneInfo:
    assert name is not None
    return ZoneInfo(name)


async def _every_line_has_ended(story: Story, client: Any) -> None:
    lines = await story.rows(
        "SELECT l.version, l.step, l.state, e.version AS current FROM reminder_ledger l "
        "JOIN case_event e ON e.id = l.case_event_id WHERE l.client_id = $1",
        client,
    )
    assert all(EndState(line["state"]) for line in lines), "planned and enqueued are no ends"
    assert len({(line["version"], line["step"]) for line in lines}) == len(lines)
    assert not await story.value(
        "SELECT count(*) FROM outbound_message WHERE client_id = $1 AND state IN ('pending', 'sending', 'unknown')",
        client,
    )


async def live(process: Process, clock: Any, acts: Sequence[tuple[str, Any]]) -> None:
    clock.at(START)
    world = World(Story(process), clock)
    for person, row in enumerate(world.rows):
        await world.bring(person, row)
    for name, what in acts:
        await world.act(name, what)
    await world.run_out()
    await check(world)


@pytest.mark.parametrize("courses", [40, pytest.param(300, marks=pytest.mark.nightly)])
async def test_any_course_of_events(process: Process, clock: Any, courses: int) -> None:
    await search(lambda acts: live(process, clock, acts), ACTS, courses, least=5, most=25)
