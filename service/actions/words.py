"""Message keys to words in a person's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows.case_events import EventFacts, EventType
from flows.ladders import Agency, agency, family
from flows.messages import Choice, Outside, Words
from flows.model import LITERAL, Ask
from flows.whatsapp import one_line
from service.content.catalog import Catalog, Value
from service.content.directory import languages
from service.content.screens import screens
from service.content.segments import fold_accents
from service.parts import Content

Args = Mapping[str, Value]


def speak(
    content: Content, key: str, language: str, options: Iterable[tuple[str, str]] = (), args: Args | None = None
) -> Words:
    """The words of `key`, with the labels of its answers. Without a language, or in one we have no words in, they come
    in every language people are met with."""
    if args is None:
        options = tuple(options)
        named = [Choice(tap, label.removeprefix(LITERAL)) for tap, label in options if label.startswith(LITERAL)]
        if named:  # people, whose labels are not everybody's words
            return replace(_plain(content.catalog, content.start_languages, key, language, ()), choices=tuple(named))
        return _plain(content.catalog, content.start_languages, key, language, options)
    return Words(_in_languages(content.catalog, content.start_languages, key, language, args))


@lru_cache(maxsize=4096)
def _plain(
    catalog: Catalog, start: tuple[str, ...], key: str, language: str, options: tuple[tuple[str, str], ...]
) -> Words:
    """Words with nobody's facts in them: the same for everybody, so made once."""
    labels = (Choice(tap, _in_languages(catalog, start, label, language, {}, " / ")) for tap, label in options)
    return Words(_in_languages(catalog, start, key, language, {}), tuple(labels))


def _in_languages(
    catalog: Catalog, start: tuple[str, ...], key: str, language: str, args: Args, between: str = "\n\n"
) -> str:
    language = spoken(catalog, language)
    if language:
        return _without_gaps(catalog.render(key, language, **args), args)
    texts = (_without_gaps(catalog.render(key, each, **args), args) for each in start)
    return between.join(dict.fromkeys(texts))  # a text that is bilingual already is said once


# Tags that calendars give, of languages that are ours under another.
_ALSO = {"prs": "fa-AF", "cmn": "zh-Hans"}


def spoken(catalog: Catalog, language: str) -> str:
    """The language of ours that serves for a person's: `es` for `es-MX`, `pt-BR` for `pt`, Dari for Persian; "" for one
    we have no words in, so that they are met as somebody whose language is unknown. Never one in another script."""
    language = _ALSO.get(language, language)
    if language in catalog.languages:
        return language
    first, *rest = language.split("-")
    if first in catalog.languages:
        return first
    script = next((part for part in rest if len(part) == 4), "")
    for tag in sorted(catalog.languages):
        if tag.split("-")[0] == first and script in ("", languages()[tag].script):
            return tag
    return ""


def one_language(content: Content, language: str) -> str:
    """The language of ours for words that can stand in one only: theirs, else the first everybody is met with."""
    return spoken(content.catalog, language) or content.start_languages[0]


def _without_gaps(text: str, args: Args) -> str:
    # A place nobody knows leaves an empty line where it would stand.
    return text.replace("\n\n", "\n").rstrip() if "place" in args else text


def in_screens(said: Words) -> tuple[Words, ...]:
    """Words too long for one SMS screen as several, numbered; the answers go with the last."""
    tail = "".join(f"\n{n} {choice.label}" for n, choice in enumerate(said.choices, start=1))
    *before, last = screens(said.body, tail)
    return (*map(Words, before), Words(last, said.choices))


@lru_cache(maxsize=4096)
def plain_in_screens(said: Words) -> tuple[Words, ...]:
    """The same for words that are nobody's own, so worked out once."""
    return in_screens(said)


def without_accents(said: Words) -> Words:
    """The same words as a cheaper SMS, where leaving accents away makes them one (`segments.fold_accents`)."""
    text = said.as_text()
    if fold_accents(text) == text:
        return said
    return Words(fold_accents(said.body), tuple(Choice(c.key, fold_accents(c.label)) for c in said.choices))


def of_event(facts: EventFacts, person: ZoneInfo) -> Args:
    """What messages about a case event are made from: the venue's wall clock and place, and the person's own clock
    where it differs (`own`: "same", "other", or "day" where it is another day there)."""
    when = facts.starts_at.astimezone(ZoneInfo(facts.zone))
    own = when.astimezone(person)
    # A message about a hearing says that it is in court; with an address the court's long name would only cost.
    venue = "" if facts.address and facts.venue.endswith("Immigration Court") else facts.venue
    place = ", ".join(part for part in (venue, facts.address, facts.room) if part)
    clock = "same" if own.utcoffset() == when.utcoffset() else "other" if own.date() == when.date() else "day"
    return {
        "when": when,
        "city": facts.city or city_of(facts.zone),
        "place": place,
        "own": clock,
        "own_when": own,
    }


def city_of(zone: str) -> str:
    """The city that names a zone: `America/New_York` → `New York`."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def label_of(facts: EventFacts) -> str:
    """The message key that names an event's type."""
    return f"events.{facts.type.replace('.', '-').replace('_', '-')}"


def question(content: Content, flow: str, language: str) -> tuple[Choice, ...]:
    """The answers to the question that `flow` begins with, for a message that asks it."""
    begun = content.library.current[flow]
    ask = begun.steps[begun.start]
    assert isinstance(ask, Ask), f"{flow} begins with a question"
    return speak(content, ask.ask, language, ((o.key, o.label) for o in ask.options)).choices


def of_correction(
    content: Content, told: EventFacts, facts: EventFacts, language: str, person: ZoneInfo, *, discreet: bool
) -> tuple[str, Words]:
    """The key and words of a correction, naming old and new."""
    old = of_event(told, person)
    new = of_event(facts, person)
    changed = "place" if (old["when"], old["city"]) == (new["when"], new["city"]) else "when"
    args = {**new, "old_when": old["when"], "old_city": old["city"], "old_place": old["place"], "changed": changed}
    key = "corrections.discreet" if discreet else "corrections.plain"
    return key, speak(content, key, language, args={**args, "event": speak(content, label_of(facts), language).body})


def has_old(told: EventFacts, facts: EventFacts, person: ZoneInfo) -> bool:
    """Whether a correction can say "not" of what they were told: it was another time, or another place. It cannot of a
    place that is only told more precisely now."""
    old, new = of_event(told, person), of_event(facts, person)
    return (old["when"], old["city"]) != (new["when"], new["city"]) or str(old["place"]) not in str(new["place"])


def news_key(news: str, *, discreet: bool) -> str:
    """The message key of news about a date as a whole: `cancelled`, `stands`."""
    return f"corrections.discreet-{news}" if discreet else f"corrections.{news}"


_CHECKS = {Agency.COURT: "court", Agency.ICE: "ice", Agency.USCIS: "uscis"}


def with_check(content: Content, said: Words, facts: EventFacts, language: str, *, discreet: bool) -> Words:
    """The same words, with how to check a date that nobody has checked for long."""
    where = "discreet-check" if discreet else f"check-{_CHECKS.get(agency(facts.type), 'other')}"
    return replace(said, body=f"{said.body}\n{speak(content, f'reminders.{where}', language).body}")


def with_both(content: Content, said: Words, also: EventFacts, language: str, person: ZoneInfo) -> Words:
    """The same words, and that another date of the same day must be attended as well. It is not named: a message about
    court says nothing of ICE."""
    both = speak(content, "reminders.discreet-both", language, args=of_event(also, person)).body
    return replace(said, body=f"{said.body}\n{both}")


def of_reminder(content: Content, key: str, facts: EventFacts, language: str, person: ZoneInfo, *, asks: bool) -> Words:
    """The words of a reminder, with the answers it asks for."""
    args = {**of_event(facts, person), "event": speak(content, label_of(facts), language).body}
    body = speak(content, key, language, args=args).body
    return Words(body, question(content, "reminder-reply", language) if asks else ())


def outside(
    content: Content,
    purpose: str,
    facts: EventFacts,
    language: str,
    person: ZoneInfo,
    told: EventFacts | None = None,
) -> Outside:
    """The same for WhatsApp outside its window: a content template and its values, as `content_templates.VARIABLES`
    names them."""
    language = one_language(content, language)
    args = of_event(facts, person)

    def say(key: str, args: Args) -> str:
        return one_line(content.catalog.render(f"whatsapp.{key}", language, **args))

    used = content.catalog.variables(f"whatsapp.{purpose}", language)
    values = {
        "event": one_line(speak(content, label_of(facts), language).body),
        "date": say("day", {"when": args["when"]}),
        "time": say("clock" if args["own"] == "same" else "clock-own", args),
        "place": one_line(str(args["place"])) or say("no-place", {}),
        "old": say("old-date", of_event(told or facts, person)),
    }
    return Outside(purpose, language, tuple(value for name, value in values.items() if name in used))


def reminder_key(type_: EventType, wording: str, *, discreet: bool, unverified: bool) -> str:
    """The message key of one reminder."""
    if unverified:
        return "reminders.discreet-unverified" if discreet else "reminders.unverified"
    return f"reminders.discreet-{wording}" if discreet else f"reminders.{family(type_)}-{wording}"


def dates(
    content: Content,
    language: str,
    events: Sequence[EventFacts],
    person: ZoneInfo,
    *,
    discreet: bool,
    whose: Sequence[str] = (),
) -> Words:
    """One message with a person's next case events, soonest first. `whose`: on a number that several share, how the one
    each is about is told apart."""
    paragraphs = [speak(content, "dates.intro", language).body]
    for facts, label in zip(events, whose or [""] * len(events), strict=True):
        args = of_event(facts, person)
        if discreet:
            text = speak(content, "dates.line-discreet", language, args=args).body
        else:
            event = speak(content, label_of(facts), language).body
            text = speak(content, "dates.line", language, args={**args, "event": event}).body
        if args["own"] != "same":
            text += "\n" + speak(content, "dates.own-time", language, args=args).body
        paragraphs.append(of_one(text, label))
    return Words("\n\n".join(paragraphs))


def for_one(said: Words, label: str) -> Words:
    """The same words, with the one in front whom they are for, on a number that several share."""
    if not label:
        return said
    outside = said.outside
    if outside is not None and outside.values:
        outside = replace(outside, values=(of_one(outside.values[0], label), *outside.values[1:]))
    return replace(said, body=of_one(said.body, label), outside=outside)


def of_one(text: str, *labels: str) -> str:
    """A text with those in front whom it is about, on a number that several share."""
    about = ", ".join(label for label in labels if label)
    return f"{about}: {text}" if about else text
