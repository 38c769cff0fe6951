"""The words of dates whose time has come: each alone, or several at one number in one message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows import changes, door, reminders
from flows.case_events import UNVERIFIED, EventFacts, EventStatus
from flows.clashes import Clash, clash
from flows.contact import Channel
from flows.ladders import Rung
from flows.messages import Words
from flows.whatsapp import BODY, window_open
from service.actions import near, words
from service.actions.schedule import changed
from service.content import segments
from service.parts import Parts
from service.store import sealed
from service.store.reminders import Due
from service.vault import ClientKey

MOST_TOGETHER = 4  # segments of an SMS that carries several dates
TOGETHER = "household-reply"  # the flow that waits for the answer to it


@dataclass(frozen=True, slots=True)
class Composed:
    """The words of a reminder and the key they come from. `asks`: they ask whether the person can be there. `label`:
    how the person is told apart on a number that others use as well; `bare`: the words without it."""

    template: str
    said: Words
    purpose: str
    asks: bool
    label: str = ""
    bare: str = ""


def compose(parts: Parts, row: Due, ladder: Sequence[Rung], person: ZoneInfo, now: datetime) -> Composed | None:
    """What a due reminder says, or None where it is no news to the person."""
    key = parts.vault.client_key(row.owner, row.owner_key)
    facts = sealed.unseal_facts(key, row.case_event, row.facts_sealed)
    told = sealed.unseal_facts(key, row.case_event, row.told_sealed) if row.told_sealed else None
    called_off = row.step == door.CANCELLATION
    told_off = told is not None and told.status is EventStatus.CANCELLED_VERIFIED
    language, discreet = row.language or "", row.helps or row.shared or row.phone_private is not True
    unsaid = {"status", "mode", "type"} if discreet else {"status", "mode"}  # what no words of ours name
    same = told is not None and told.held == facts.held and not set(changed(told, facts)) - unsaid
    if (same and told_off == called_off) or (called_off and told is None):
        return None
    named = row.label_sealed if row.shared or row.helps else None
    label = sealed.unseal_label_of(key, row.owner, named)
    unverified = facts.status in UNVERIFIED
    asks = False
    news = "cancelled" if called_off else "stands" if told_off and same and not unverified else ""
    if news:
        template = words.news_key(news, discreet=discreet)
        said = words.of_reminder(parts.content, template, told or facts, language, person, asks=False)
        purpose = "correction"
    elif told is not None and not unverified and (discreet or words.has_old(told, facts, person)):
        template, said = words.of_correction(parts.content, told, facts, language, person, discreet=discreet)
        purpose = "correction"
    else:
        wording = next((r.wording for r in ladder if r.step == row.step), "ahead")
        wording = reminders.worded(wording, row.asked_at, now, may_ask=not (unverified or row.helps))
        asks = wording == "ask"
        template = words.reminder_key(facts.type, wording, discreet=discreet, unverified=unverified)
        both = words.both(parts.content, *also, language, person) if (also := _in_the_way(key, row, facts, now)) else ""
        said = words.of_reminder(parts.content, template, facts, language, person, asks=asks, both=both)
        purpose = "correction" if row.step == door.CORRECTION else "reminder"
        if not unverified and changes.stale(row.known_on, now.date(), row.stale_days):
            said = words.with_check(parts.content, said, facts, language, discreet=discreet)
    if row.channel == Channel.WHATSAPP:
        kind = news or ("unverified" if unverified else "change" if template.startswith("corrections.") else "date")
        about = told or facts if news else facts
        if discreet:
            kind = words.discreet_purpose(kind, about.type)
        said = replace(said, outside=words.outside(parts.content, kind, about, language, person, told))
    return Composed(template, words.for_one(said, label), purpose, asks, label, said.body)


def _in_the_way(key: ClientKey, row: Due, facts: EventFacts, now: datetime) -> tuple[Clash, EventFacts] | None:
    """How another date of the same person stands in the way of this one, and which: one of the same day, else one too
    far away for the time between."""
    others = [sealed.unseal_facts(key, event, sealed_facts) for event, sealed_facts in row.also]
    ahead = [other for other in others if other.starts_at > now]
    found = [(how, other) for other in ahead if (how := clash(near.placed(facts), near.placed(other)))]
    return min(found, key=lambda each: each[0] is not Clash.SAME_DAY, default=None)


@dataclass(frozen=True, slots=True)
class Ready:
    """A date that is to be told now, in its words, and until when they may leave."""

    row: Due
    composed: Composed
    until: datetime


@dataclass(frozen=True, slots=True)
class Bundle:
    """One message: what it carries, and what it says."""

    carried: tuple[Ready, ...]
    said: Words


def in_messages(parts: Parts, ready: Sequence[Ready], now: datetime) -> Iterator[Bundle]:
    """What is to be told at the same moment, in as few messages as hold it: what is due at one number, on one channel,
    in one language goes together, and the same words are said once."""
    together: dict[tuple[object, ...], list[Ready]] = {}
    for each in ready:
        if with_it := _with(parts, each, now):
            together.setdefault(with_it, []).append(each)
        else:
            yield Bundle((each,), each.composed.said)
    for several in together.values():
        rest = sorted(several, key=lambda each: each.composed.label)
        while rest:
            most = next(n for n in range(len(rest), 0, -1) if n == 1 or _fits(rest[0], _in_one(parts, rest[:n])))
            carried, rest = tuple(rest[:most]), rest[most:]
            yield Bundle(carried, _in_one(parts, carried))


def _with(parts: Parts, each: Ready, now: datetime) -> tuple[object, ...] | None:
    """What must be the same of two dates for one message; None for one that goes alone. Outside its window WhatsApp
    takes nothing but content templates, and those have room for one date."""
    row, composed = each.row, each.composed
    if not (row.shared and composed.label):
        return None
    if row.channel == Channel.WHATSAPP and not window_open(row.heard_at, now):
        return None
    language = words.spoken(parts.content.catalog, row.language or "")
    return row.phone_index, row.channel, language, composed.purpose, composed.asks


def _fits(first: Ready, said: Words) -> bool:
    if first.row.channel == Channel.WHATSAPP:
        return len(said.body) <= BODY
    return segments.count(said.as_text()).segments <= MOST_TOGETHER


def _in_one(parts: Parts, carried: Sequence[Ready]) -> Words:
    first = carried[0].composed
    if len(carried) == 1:
        return first.said
    whose: dict[str, list[str]] = {}
    for each in carried:
        whose.setdefault(each.composed.bare, []).append(each.composed.label)
    body = "\n\n".join(words.of_one(bare, *dict.fromkeys(labels)) for bare, labels in whose.items())
    asked = words.question(parts.content, TOGETHER, carried[0].row.language or "") if first.asks else ()
    return Words(body, asked)
