"""A text in: `flows` decides, one statement writes everything, the answers leave through the outbox."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never
from uuid import UUID
from zoneinfo import ZoneInfo

from flows import conversation, effects, engine
from flows.contact import Address, Channel
from flows.effects import Consent, Effect, TaskKind
from flows.helpers import Relation
from flows.messages import InboundMessage, Words
from flows.state import Ended, Loop, State
from service import log
from service.actions import households, words
from service.errors import ContentError, StoreError
from service.parts import Parts
from service.providers.reach import serves
from service.store import case_events, outbox, policy, sealed, sessions, turns
from service.store.engine import GONE
from service.store.ids import new_id
from service.store.inbound import forgotten
from service.vault import ClientKey

ANSWER_WITHIN = timedelta(hours=12)  # an answer that is half a day late no longer answers
URGENT_WITHIN, TASK_WITHIN = timedelta(hours=1), timedelta(days=1)
SHOWN_DATES = 3
SESSION_LIFE = timedelta(days=7)  # a question older than this is no longer what somebody answers
TRIES = 40
SPREAD = 0.01  # seconds
TRY_AGAIN = "common.try-again"
LAST_WORDS = frozenset({"common.stopped", "data.erased"})  # said to somebody whom we write to no more

_log = log.get("receive")


@dataclass(frozen=True, slots=True)
class _Person:
    """Who is being talked to, opened for the length of one turn. `new`: to be stored with it."""

    client: UUID
    key: ClientKey
    phone_index: bytes
    channel: str
    consent: Consent
    language: str
    version: int
    zone: ZoneInfo
    phone_private: bool | None = None
    new: turns.NewClient | None = None
    others: tuple[UUID, ...] = ()  # who shares the number
    dates: bool = True  # of their own, as far as anybody knows


async def receive(
    parts: Parts, incoming: InboundMessage, *, keep: TaskKind | None = None, heard_at: datetime | None = None
) -> None:
    """Store a message once, let the conversation take its turn, put the answers into the outbox: all or nothing.

    `keep`: it comes too late to take effect or be answered; it is stored, and a person reads it as this task.
    `heard_at`: when the provider had it, where that is known; consent counts from then.

    A repeat of a stored message does nothing. An exception in a flow still stores the text, opens a task and says that
    somebody will look. With nothing stored it raises when the database is away (`service.store.engine.GONE`),
    and `WrongKeys` when the person's own key does not open: then there is nothing to seal the text with.
    """
    phone_index = parts.vault.index("phone", incoming.sender.value)
    for lost in range(TRIES):
        known = await parts.turns.read(phone_index, incoming.sid, parts.now())
        if known is not None and known.repeated:
            return
        if known is None and await forgotten(parts.db, incoming.sid):
            return
        # Taken after the read: a turn that builds on another is never dated before it, and answers leave in order.
        now = parts.now()
        if known is None:
            person = _stranger(parts, incoming, phone_index)
        else:
            person = _acquainted(parts, incoming, phone_index, known)
        if keep is not None:
            turn, welcomed = await _kept(parts, person, incoming, known, now, keep), False
        else:
            turn, welcomed = await _heard(parts, person, incoming, known, now)
        turn.heard_at = heard_at
        if await parts.turns.write(turn):
            if incoming.channel is Channel.WHATSAPP:
                await outbox.window_opened(parts.db, turn.client)
            return
        if welcomed:
            await policy.give_back_stranger(parts.db)
        await asyncio.sleep(random.random() * lost * SPREAD)  # those who lost together should not meet again
    raise StoreError(f"a turn found its session changed {TRIES} times in a row")


async def _kept(
    parts: Parts, person: _Person, incoming: InboundMessage, stored: turns.Known | None, now: datetime, why: TaskKind
) -> turns.Turn:
    """A text that came too late for an answer: stored, the conversation stays where it is, and a person reads it."""
    inbound = _inbound(person, incoming)
    turn = await _turn(parts, person, Ended(), Loop(), (), person.language, now, inbound)
    if stored is not None:
        turn.state_sealed = stored.state_sealed
    turn.tasks.append(_task(why, inbound.id, now, urgent=True))
    return turn


def _inbound(person: _Person, incoming: InboundMessage) -> turns.Inbound:
    row = new_id()
    body = person.key.seal(incoming.text.encode("utf-8", "replace"), "inbound_message.body", row)
    return turns.Inbound(row, incoming.sid, incoming.kind, body, incoming.media)


async def time_out(parts: Parts, session: sessions.Session) -> bool:
    """Take the turn of a question nobody answered in time. False when the person was faster.

    A session that cannot take it is left as it is, is not woken again, and becomes a task.
    """
    now = parts.now()
    try:
        turn = await _silent(parts, session, now)
    except GONE:
        raise
    except Exception as error:  # noqa: BLE001  One session must not keep the others waiting.
        _log.error("a flow failed", error=log.name_of(error))
        turn = turns.Turn(
            session.client,
            session.phone_index,
            session.channel,
            session.version,
            session.state_sealed,
            None,
            now,
            session.language or "",
            now + ANSWER_WITHIN,
            tasks=[_task(TaskKind.FLOW_ERROR, new_id(), now, urgent=True)],
        )
    return await parts.turns.write(turn)


async def _silent(parts: Parts, session: sessions.Session, now: datetime) -> turns.Turn:
    key = parts.vault.client_key(session.client, session.key)
    state, loop = sealed.unseal_state(key, session.client, session.state_sealed)
    person = _Person(
        session.client,
        key,
        session.phone_index,
        session.channel,
        Consent(session.consent),
        words.spoken(parts.content.catalog, session.language or ""),
        session.version,
        parts.zone,
    )
    if isinstance(state, Ended):
        turned = engine.Turned(state)
    else:
        known = parts.facts(
            now,
            dates=False,
            consent=person.consent,
            language=person.language,
            channel=person.channel,
            private=person.phone_private,
        )
        turned = engine.timed_out(parts.content.library, state, known)
    return await _turn(parts, person, turned.state, loop, turned.effects, person.language, now, None)


def _stranger(parts: Parts, incoming: InboundMessage, phone_index: bytes) -> _Person:
    client = new_id()
    key, wrapped = parts.vault.new_client_key(client)
    new = turns.NewClient(sealed.seal_phone(key, client, incoming.sender), wrapped)
    return _Person(client, key, phone_index, incoming.channel, Consent.UNASKED, "", 0, parts.zone, new=new)


def _acquainted(parts: Parts, incoming: InboundMessage, phone_index: bytes, known: turns.Known) -> _Person:
    return _Person(
        known.client,
        parts.vault.client_key(known.client, known.key),
        phone_index,
        incoming.channel,
        Consent(known.consent),
        words.spoken(parts.content.catalog, known.language or ""),
        known.version,
        parts.zone_of(known.timezone),
        False if known.others else known.phone_private,
        others=known.others,
        dates=known.dates,
    )


async def _heard(
    parts: Parts, person: _Person, incoming: InboundMessage, stored: turns.Known | None, now: datetime
) -> tuple[turns.Turn, bool]:
    """The turn, and whether it welcomes a stranger (and so was counted)."""
    inbound = _inbound(person, incoming)
    dates = stored is not None and (stored.dates or stored.others_dates)
    facts = partial(
        parts.facts,
        now,
        dates=dates,
        consent=person.consent,
        language=person.language,
        channel=incoming.channel,
        private=person.phone_private,
        sms=incoming.channel is Channel.WHATSAPP and incoming.sender.is_number,
        members=await _labels(parts, person) if person.others else {},
    )
    known = facts()
    who = conversation.Person(person.consent, person.language)
    content = parts.content
    state: State = Ended()
    loop = Loop()
    kept = stored.state_sealed if stored else None  # until it opens
    try:
        if stored is not None:
            state, loop = sealed.unseal_state(person.key, person.client, stored.state_sealed)
            kept = None
            if engine.lists_helpers(content.library, state):
                helped = await households.told_beside(parts, person.client, named=bool(person.others))
                known = facts(helpers=helped)
            if now - stored.updated_at > SESSION_LIFE:
                state = Ended()
        if stored is not None and (stored.unsafe or stored.off or (stored.held_until or now) > now):
            said = conversation.hushed(content.vocabulary, who, state, loop, incoming, known, now, unsafe=stored.unsafe)
        else:
            said = conversation.turn(content.library, content.vocabulary, who, state, loop, incoming, known, now)
        stranger = stored is None or not (stored.language or dates)
        welcomes = stranger and said.loop.welcomed != loop.welcomed
        if welcomes and not (serves(incoming.channel, incoming.sender) and await policy.count_stranger(parts.db)):
            return await _unanswered(
                parts, person, state, conversation.counted(loop, incoming, now), now, inbound
            ), False
        turn = await _turn(parts, person, said.state, said.loop, said.effects, said.language, now, inbound)
        return turn, welcomes
    except GONE:
        raise
    except Exception as error:  # noqa: BLE001  A person's text is never lost to our bug.
        _log.error("a flow failed", error=log.name_of(error))
        loop = conversation.counted(loop, incoming, now)  # a machine that writes to a broken flow is cut as well
        turn = await _turn(parts, person, state, loop, (), person.language, now, inbound)
        if kept is not None:
            turn.state_sealed = kept
        turn.tasks.append(_task(TaskKind.FLOW_ERROR, inbound.id, now, urgent=True))
        turn.outbound += _sorry(parts, person)
        return turn, False


async def _unanswered(
    parts: Parts, person: _Person, state: State, loop: Loop, now: datetime, inbound: turns.Inbound
) -> turns.Turn:
    """Keep what a stranger said and answer nothing: too many strangers, or a place we do not serve. A person reads it;
    once there is room again, their next text is answered."""
    turn = await _turn(parts, person, state, loop, (), person.language, now, inbound)
    key, due = f"{TaskKind.CAPPED}:{now:%Y-%m-%dT%H}", now + TASK_WITHIN
    turn.tasks.append(turns.NewTask(new_id(), key, TaskKind.CAPPED, False, due))
    return turn


def _sorry(parts: Parts, person: _Person) -> list[turns.Outbound]:
    """That somebody will look; nothing where these very words are what is broken."""
    try:
        return [_message(person, TRY_AGAIN, words.speak(parts.content, TRY_AGAIN, person.language))]
    except ContentError as error:
        _log.error("no words to say so", error=log.name_of(error))
        return []


def _task(kind: TaskKind, cause: UUID, now: datetime, *, urgent: bool, case_event: UUID | None = None) -> turns.NewTask:
    due = now + (URGENT_WITHIN if urgent else TASK_WITHIN)
    return turns.NewTask(new_id(), f"{kind}:{cause}", kind, urgent, due, case_event)


async def _turn(
    parts: Parts,
    person: _Person,
    state: State,
    loop: Loop,
    wanted: tuple[Effect, ...],
    language: str,
    now: datetime,
    inbound: turns.Inbound | None,
) -> turns.Turn:
    """The effects as rows. Decides nothing."""
    cause = inbound.id if inbound else new_id()
    waits = engine.wake_after(parts.content.library, state)
    turn = turns.Turn(
        person.client,
        person.phone_index,
        person.channel,
        person.version,
        sealed.seal_state(person.key, person.client, state, loop),
        None if waits is None else now + timedelta(seconds=waits),
        now,
        language,
        now + ANSWER_WITHIN,
        person.new,
        inbound,
    )
    for effect in wanted:
        match effect:
            case effects.Say(key, options):
                said = words.speak(parts.content, key, language, options)
                sms = person.channel == Channel.SMS
                shown = words.plain_in_screens(said) if sms else (said,)
                turn.outbound += [_message(person, key, screen) for screen in shown]
            case effects.TellDates():
                turn.outbound += await _dates(parts, person, language, now)
            case effects.Remember(flow, name, value):
                row = new_id()
                value_sealed = person.key.seal(value.encode("utf-8", "replace"), "answer.value", row)
                turn.answers.append(turns.NewAnswer(row, flow, name, value_sealed))
            case effects.SetConsent(consent, how):
                turn.consents.append(turns.ConsentChange(new_id(), consent, how))
                turn.for_others += [turns.ForOther(o, new_id(), new_id(), consent, how) for o in person.others]
            case effects.SetLanguage(tag):
                turn.set_language = tag
            case effects.SetHears(tag):
                turn.hears = tag
            case effects.SetPhonePrivate(private):
                turn.phone_private = private
            case effects.SetNotices(wants):
                turn.notices = wants
            case effects.OpenTask(TaskKind.STOPPED_WITH_DATE) if not person.dates:
                pass  # a date of somebody who shares the number: their own task says so
            case effects.OpenTask(kind, urgent):
                about = next(
                    (UUID(e.about) for e in wanted if isinstance(e, effects.Confirm | effects.SetOutcome)), None
                )
                turn.tasks.append(_task(kind, cause, now, urgent=urgent, case_event=about))
            case effects.Forget():
                turn.forget = True
            case effects.Confirm(about, answer):
                turn.confirmations.append(turns.Confirmation(new_id(), UUID(about), answer))
            case effects.SetOutcome(about, outcome):
                turn.outcomes.append(turns.Outcome(new_id(), UUID(about), outcome))
            case effects.SetHours(opens, closes):
                turn.hours = (opens, closes)
            case effects.SetWakes(wakes):
                turn.wakes = wakes
            case effects.SetSmsFallback(agreed):
                turn.sms_fallback = agreed
            case effects.SetLabel(label, about):
                await _label(parts, person, turn, label, UUID(about) if about else person.client)
            case effects.NameHelper(phone, about, relation):
                await _name_helper(parts, person, turn, phone, UUID(about) if about else person.client, relation)
            case effects.StopHelpers(which):
                turn.no_helpers.append(UUID(which) if which else None)
            case never:
                assert_never(never)
    return turn


async def _labels(parts: Parts, person: _Person) -> dict[str, str]:
    here = await households.at_number(parts, parts.db.pool, person.client)
    return {str(id_): label for id_, (_, label) in sorted(here.items(), key=lambda each: each[1][1])}


async def _label(parts: Parts, person: _Person, turn: turns.Turn, label: str, whom: UUID) -> None:
    here = await households.at_number(parts, parts.db.pool, person.client)
    if label_sealed := households.label_of(here, whom, label):
        turn.labels.append((whom, label_sealed))
    else:
        turn.tasks.append(_task(TaskKind.PERSON, new_id(), turn.now, urgent=False))


async def _name_helper(
    parts: Parts, person: _Person, turn: turns.Turn, phone: str, whom: UUID, relation: Relation
) -> None:
    _, label = (await households.at_number(parts, parts.db.pool, person.client)).get(whom, (None, ""))
    helper = new_id()
    key, wrapped = parts.vault.new_client_key(helper)
    turn.helpers.append(
        turns.NewHelper(
            helper,
            whom,
            parts.vault.index("phone", phone),
            sealed.seal_phone(key, helper, Address(phone)),
            sealed.seal_label_of(key, helper, label),
            sealed.no_state(key, helper),
            wrapped,
            relation,
            new_id(),
            turn.now + TASK_WITHIN,
        )
    )


def _message(person: _Person, key: str, said: Words) -> turns.Outbound:
    row = new_id()
    purpose = "stop" if key in LAST_WORDS else "reply"
    return turns.Outbound(row, purpose, key, sealed.seal_words(person.key, row, said))


async def _dates(parts: Parts, person: _Person, language: str, now: datetime) -> list[turns.Outbound]:
    most = SHOWN_DATES + 2 * len(person.others)
    stored = await case_events.ahead(parts.db, person.client, now, most)
    facts, whose = [], []
    for e in stored:
        key = parts.vault.client_key(e.client, e.key)
        facts.append(sealed.unseal_facts(key, e.id, e.facts_sealed))
        whose.append(sealed.unseal_label_of(key, e.client, e.label_sealed) if person.others else "")
    discreet = person.phone_private is not True
    said = words.dates(parts.content, language, facts, person.zone, discreet=discreet, whose=whose)
    shown = words.in_screens(said) if person.channel == Channel.SMS else (said,)
    return [_message(person, "dates.line", screen) for screen in shown]
