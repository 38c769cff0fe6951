"""What we ask on our own: how it went, whether a paper came; and who is called because they have not answered."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import follow_up
from flows.case_events import EventStatus, EventType
from flows.effects import Outcome, TaskKind
from flows.engine import FlowError
from flows.follow_up import Said, Window
from flows.messages import Outside, Words
from service import log
from service.actions import words
from service.actions.interrupt import interrupt, waits_for
from service.errors import RecadoError
from service.parts import Parts
from service.store import follow_ups, outbox, sealed, sessions, tasks
from service.store.engine import Connection
from service.store.follow_ups import Dateless, Over
from service.store.ids import new_id

BATCH = 200
TASK_WITHIN, SOON = timedelta(days=1), timedelta(hours=4)
AFTER_KEY, AFTER_FLOW = "reminders.discreet-after", "how-it-went"
PAPER_KEY, PAPER_FLOW = "reminders.discreet-paper", "paper-came"
LONGEST_AGO = follow_up.ASKED_FOR + timedelta(days=2)  # nobody is asked about what began before
QUIET = timedelta(days=1)  # somebody in a conversation is not asked something else
ANOTHER = timedelta(hours=20)  # so long the answer about one date is waited for before another is asked about
FIRST = UUID(int=0)

_STATUS = {
    Outcome.ATTENDED: EventStatus.ATTENDED,
    Outcome.MISSED: EventStatus.MISSED,
    Outcome.RESCHEDULED: EventStatus.MOVED,
    Outcome.UNKNOWN: EventStatus.UNKNOWN,
}

_log = log.get("follow_up")


async def follow_up_all(parts: Parts) -> None:
    """Everything below. May run any number of times, side by side."""
    await call_list(parts)
    await how_it_went(parts)
    await whether_a_paper_came(parts)


async def how_it_went(parts: Parts) -> int:
    """Ask, the day after, how each event went. Once each, at one number about one after the other: after an answer, or
    the next day without. Returns how many were asked."""
    now, after, total = parts.now(), FIRST, 0
    since = now - LONGEST_AGO
    while True:
        async with parts.db.transaction() as tx:
            events = await follow_ups.over(tx, since, now, after, BATCH)
            if not events:
                return total
            after = events[-1].id
            for event in events:
                total += await _ask_how(parts, tx, event, now)


async def _ask_how(parts: Parts, tx: Connection, event: Over, now: datetime) -> bool:
    person = parts.zone_of(event.timezone)
    window = asked_from(event, person)
    leaves = follow_up.now_or_later(window, now, person, event.hours) if window else None
    if window is None or leaves is None:
        return False
    try:
        message = _message(parts, event, AFTER_KEY, how_asked(parts, event, person), leaves, event.id, event.version)
        session = (await sessions.at_numbers(tx, [event.phone_index]))[event.phone_index]
        if waits_for(parts, session, AFTER_FLOW) and (now - session.moved_at < ANOTHER or leaves.opens > now):
            return False  # about one date after the other: an answer is taken for the newest's
        await interrupt(parts, tx, session, AFTER_FLOW, str(event.id))  # writes nothing when it cannot
    except (RecadoError, FlowError) as error:  # one question must not stop the others
        _log.error("a question could not be written", case_event=str(event.id), error=log.name_of(error))
        return False
    await outbox.enqueue(tx, [message], now)
    await follow_ups.asked(tx, event.id, event.version, event.client, window.opens, leaves.closes, message.id)
    return True


def asked_from(event: Over, person: ZoneInfo) -> Window | None:
    """When to ask how an event went (`flows.follow_up.how_it_went`)."""
    return follow_up.how_it_went(EventType(event.type), event.starts_at, ZoneInfo(event.zone), person, event.hours)


def how_asked(parts: Parts, event: Over, person: ZoneInfo) -> Words:
    """The question how an event went, with its answers. Raises `WrongKeys`."""
    key, language = parts.vault.client_key(event.client, event.key), event.language or ""
    facts = sealed.unseal_facts(key, event.id, event.facts_sealed)
    body = words.speak(parts.content, AFTER_KEY, language, args=words.when_of(facts, person)).body
    answers = words.question(parts.content, AFTER_FLOW, language)
    said = Words(body, answers, outside=words.outside(parts.content, "after", facts, language, person))
    label = event.label_sealed if event.shared else None
    return words.for_one(said, sealed.unseal_label_of(key, event.client, label))


async def whether_a_paper_came(parts: Parts) -> int:
    """Ask people without a date, now and then, whether a paper came. Returns how many were asked."""
    now, total = parts.now(), 0
    while True:
        async with parts.db.transaction() as tx:
            people = await follow_ups.dateless(
                tx, now - follow_up.NO_DATE_AGAIN, now - follow_up.NO_DATE_FIRST, now - QUIET, BATCH
            )
            if not people:
                return total
            await follow_ups.paper_asked(tx, [p.client for p in people], now)
            for person in people:
                total += await _ask_paper(parts, tx, person, now)


async def _ask_paper(parts: Parts, tx: Connection, person: Dateless, now: datetime) -> bool:
    zone = parts.zone_of(person.timezone)
    leaves = follow_up.now_or_later(Window(now, now + follow_up.NO_DATE_FIRST), now, zone, person.hours)
    if leaves is None:
        return False
    try:
        message = _message(parts, person, PAPER_KEY, paper_asked(parts, person), leaves)
        session = (await sessions.at_numbers(tx, [person.phone_index]))[person.phone_index]
        await interrupt(parts, tx, session, PAPER_FLOW, "")
    except (RecadoError, FlowError) as error:
        _log.error("a question could not be written", error=log.name_of(error))
        return False
    await outbox.enqueue(tx, [message], now)
    return True


def paper_asked(parts: Parts, person: Dateless) -> Words:
    """The question whether a paper came, with its answers."""
    language = person.language or ""
    body = words.speak(parts.content, PAPER_KEY, language).body
    answers = words.question(parts.content, PAPER_FLOW, language)
    return Words(body, answers, outside=Outside("paper", words.one_language(parts.content, language), ()))


def _message(
    parts: Parts,
    to: Over | Dateless,
    template: str,
    said: Words,
    leaves: Window,
    event: UUID | None = None,
    version: int | None = None,
) -> outbox.Message:
    message, language = new_id(), to.language or ""
    return outbox.Message(
        message,
        to.client,
        to.phone_index,
        to.channel,
        "question",
        template,
        language,
        sealed.seal_words(parts.vault.client_key(to.client, to.key), message, said),
        leaves.opens,
        leaves.closes,
        event,
        version,
    )


async def call_list(parts: Parts) -> int:
    """Make a task for each person who was asked, and two days before has not said whether they can be there. Who said
    that they need help or cannot go has a task already. Returns how many events that are."""
    now = parts.now()
    silent = [
        e for e in await follow_ups.unconfirmed(parts.db, now, now + follow_up.CALL_LIST) if e.asked and not e.answer
    ]
    kind = TaskKind.UNCONFIRMED
    async with parts.db.transaction() as tx:
        await tasks.open_all(
            tx,
            [
                tasks.Open(
                    new_id(),
                    f"{kind}:{e.id}:{e.version}",
                    kind,
                    False,
                    min(now + TASK_WITHIN, e.starts_at),
                    e.client,
                    e.id,
                )
                for e in silent
            ],
            now,
        )
    return len(silent)


_TASKS = {Said.HELP: TaskKind.HELP_TO_ATTEND, Said.NO: TaskKind.CANNOT_GO}


async def set_said(parts: Parts, event: UUID, said: Said) -> bool:
    """Write down that staff told somebody of a date ahead, and whether they can be there. What only asked for that is
    done; help, and that they cannot go, becomes a task. False for what nobody is asked about (any more)."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        found = await follow_ups.set_said(tx, event, said, now)
        if found is None:
            return False
        if kind := _TASKS.get(said):
            client, version = found
            task = tasks.Open(new_id(), f"{kind}:{event}:{version}:staff", kind, True, now + SOON, client, event)
            await tasks.open_all(tx, [task], now)
    return True


async def set_outcome(parts: Parts, event: UUID, outcome: Outcome) -> bool:
    """Write down how an event went, as staff know it; a missed one becomes a task. False when there is no such event,
    or it lies ahead."""
    now = parts.now()
    async with parts.db.transaction() as tx:
        found = await follow_ups.set_outcome(tx, event, outcome, _STATUS[outcome], now)
        if found is None:
            return False
        if outcome is Outcome.MISSED:
            client, version = found
            kind = TaskKind.MISSED
            await tasks.open_all(
                tx, [tasks.Open(new_id(), f"{kind}:{event}:{version}", kind, True, now + SOON, client, event)], now
            )
    return True
