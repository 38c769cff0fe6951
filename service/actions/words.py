"""Message keys to words in a person's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from flows import places
from flows.case_events import EventFacts, EventType, Mode, attended, event_key
from flows.clashes import Clash
from flows.ladders import family, papers
from flows.messages import Choice, Outside, Words
from flows.model import LITERAL, Ask
from flows.whatsapp import one_line
from service.content import budgets, held
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
            others = tuple(option for option in options if not option[1].startswith(LITERAL))
            plain = _plain(content.catalog, content.start_languages, key, language, others)
            return replace(plain, choices=(*named, *plain.choices))
        return _plain(content.catalog, content.start_languages, key, language, options)
    return _tell(content, key, language, lambda _: args)


def _tell(content: Content, key: str, language: str, args_in: Callable[[str], Args]) -> Words:
    """The same as `speak`, where what is told is worded in the language too (`args_in`)."""
    return Words(_in_languages(content.catalog, content.start_languages, key, language, args_in))


@lru_cache(maxsize=4096)
def _plain(
    catalog: Catalog, start: tuple[str, ...], key: str, language: str, options: tuple[tuple[str, str], ...]
) -> Words:
    """Words with nobody's facts in them: the same for everybody, so made once."""
    labels = (Choice(tap, _in_languages(catalog, start, label, language, _nothing, " / ")) for tap, label in options)
    return Words(_in_languages(catalog, start, key, language, _nothing), tuple(labels))


def _nothing(_: str) -> Args:
    return {}


def _in_languages(
    catalog: Catalog,
    start: tuple[str, ...],
    key: str,
    language: str,
    args_in: Callable[[str], Args],
    between: str = "\n\n",
) -> str:
    one = spoken(catalog, language)
    texts = (
        _without_gaps(catalog.render(key, each, **args), args)
        for each in ((one,) if one else start)
        for args in (args_in(each),)
    )
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
    # A place nobody knows leaves an empty line where it would stand, what did not change a blank.
    return text.replace("\n\n", "\n").replace("\n ", "\n").rstrip() if "place" in args else text


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


def when_of(facts: EventFacts, person: ZoneInfo) -> Args:
    """When a case event is: the venue's wall clock, and the person's own where it differs (`own`: "same", "other", or
    "day" where it is another day there). `mode` is how it is held (`flows.case_events.attended`)."""
    when = facts.starts_at.astimezone(ZoneInfo(facts.zone))
    own = when.astimezone(person)
    clock = "same" if own.utcoffset() == when.utcoffset() else "other" if own.date() == when.date() else "day"
    return {
        "when": when,
        "city": facts.city or city_of(facts.zone),
        "own": clock,
        "own_when": own,
        "mode": attended(facts.type, facts.mode),
    }


def of_event(content: Content, facts: EventFacts, person: ZoneInfo, language: str, *, short: bool = False) -> Args:
    """What messages about a case event are made from. `short`: with as much of the address as it takes to find it."""
    event = content.catalog.render(label_of(facts, short=short), language)
    return {**when_of(facts, person), "event": event, "place": where(content, facts, language, short=short)}


def where(content: Content, facts: EventFacts, language: str, *, short: bool = False) -> str:
    """Where a person must be (`service.content.held.where`)."""
    city = facts.city or city_of(facts.zone)
    place = places.place(facts.venue, facts.address, facts.room, short_in=city if short else "")
    return held.where(content.catalog, facts.type, facts.mode, place, language, short=short)


def _within_budget(said: Callable[[bool], Words], *, correction: bool = False) -> Words:
    """A message with the whole address, or with a short one where the whole would make it cost more than it may."""
    whole = said(False)
    return whole if budgets.affordable(whole.as_text(), correction=correction) else said(True)


def city_of(zone: str) -> str:
    """The city that names a zone: `America/New_York` → `New York`."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def label_of(facts: EventFacts, *, short: bool = False) -> str:
    """The message key that names an event's type; `short`: a hearing of any kind is a court hearing."""
    if short and family(facts.type) == family(EventType.HEARING_OTHER):
        return "events.hearing-other"
    return event_key(facts.type)


def question(content: Content, flow: str, language: str) -> tuple[Choice, ...]:
    """The answers to the question that `flow` begins with, for a message that asks it."""
    begun = content.library.current[flow]
    ask = begun.steps[begun.start]
    assert isinstance(ask, Ask), f"{flow} begins with a question"
    return speak(content, ask.ask, language, ((o.key, o.label) for o in ask.options)).choices


def of_correction(
    content: Content, told: EventFacts, facts: EventFacts, language: str, person: ZoneInfo, *, discreet: bool
) -> tuple[str, Words]:
    """The key and words of a correction, naming old and new: another time, another place, or held otherwise."""
    key = "corrections.discreet" if discreet else "corrections.plain"
    moved, other_way = _moved(told, facts, person), told.held != facts.held

    def args(short: bool, language: str) -> Args:
        old = of_event(content, told, person, language, short=short)
        new = of_event(content, facts, person, language, short=short)
        place = str(new["place"])
        if other_way and new["mode"] == Mode.IN_PERSON:
            place = held.in_person_now(content.catalog, place, language)
        return {
            **new,
            "place": place,
            "old_when": old["when"],
            "old_city": old["city"],
            "old_place": old["place"],
            "changed": "when" if moved else "mode" if other_way else "place",
            "was": old["mode"] if other_way else "same",
        }

    return key, _within_budget(lambda short: _tell(content, key, language, partial(args, short)), correction=True)


def _moved(told: EventFacts, facts: EventFacts, person: ZoneInfo) -> bool:
    old, new = when_of(told, person), when_of(facts, person)
    return (old["when"], old["city"]) != (new["when"], new["city"])


def has_old(told: EventFacts, facts: EventFacts, person: ZoneInfo) -> bool:
    """Whether a correction can say "not" of what they were told: it was another time, was held otherwise, or in another
    place. It cannot of a place that is only told more precisely now, nor of one where nobody has to go."""
    old, new = (places.place(f.venue, f.address, f.room) for f in (told, facts))
    elsewhere = facts.held is Mode.IN_PERSON and old not in new
    return _moved(told, facts, person) or told.held != facts.held or elsewhere


def news_key(news: str, *, discreet: bool) -> str:
    """The message key of news about a date as a whole: `cancelled`, `stands`."""
    return f"corrections.discreet-{news}" if discreet else f"corrections.{news}"


def with_check(content: Content, said: Words, facts: EventFacts, language: str, *, discreet: bool) -> Words:
    """The same words, with how to check a date that nobody has checked for long."""
    where = "discreet-check" if discreet else f"check-{papers(facts.type)}"
    return replace(said, body=f"{said.body}\n{speak(content, f'reminders.{where}', language).body}")


def both(content: Content, how: Clash, also: EventFacts, language: str, person: ZoneInfo) -> str:
    """That another date must be attended as well, on the same day or far away soon before or after. It is not named: a
    message about court says nothing of ICE."""
    key = "reminders.discreet-both" if how is Clash.SAME_DAY else "reminders.discreet-far"
    return speak(content, key, language, args=when_of(also, person)).body


def of_reminder(
    content: Content, key: str, facts: EventFacts, language: str, person: ZoneInfo, *, asks: bool, both: str = ""
) -> Words:
    """The words of a reminder, with the answers it asks for. `both`: what it says of another date besides; then it may
    cost as much as a correction, which names two dates too."""
    answers = question(content, "reminder-reply", language) if asks else ()

    def said(short: bool) -> Words:
        body = _tell(content, key, language, partial(of_event, content, facts, person, short=short)).body
        return Words(f"{body}\n{both}".rstrip(), answers)

    return _within_budget(said, correction=bool(both) or key.startswith("corrections."))


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
    args, before = of_event(content, facts, person, language), told or facts
    other_way = facts.held != before.held

    def say(key: str, args: Args) -> str:
        return one_line(content.catalog.render(f"whatsapp.{key}", language, **args))

    def held(of: EventFacts) -> Args:
        way = attended(of.type, of.mode)
        return {"held": "same" if way == Mode.IN_PERSON and not other_way else way}

    used = content.catalog.variables(f"whatsapp.{purpose}", language)
    values = {
        "event": one_line(str(args["event"])),
        "date": say("day", {"when": args["when"]}),
        "time": say("clock" if args["own"] == "same" else "clock-own", {**args, **held(facts)}),
        "place": one_line(str(args["place"])) or say("no-place", {}),
        "old": say("old-date", {**when_of(before, person), **held(before)}),
    }
    return Outside(purpose, language, tuple(value for name, value in values.items() if name in used))


def discreet_purpose(purpose: str, type_: EventType) -> str:
    """The content template that says the same as `purpose` and names no kind of date; a last day for papers is no
    appointment."""
    quiet = "discreet-deadline" if type_ is EventType.DEADLINE_FILING else "discreet"
    return quiet if purpose == "date" else f"{quiet}-{purpose}"


def reminder_key(type_: EventType, wording: str, *, discreet: bool, unverified: bool) -> str:
    """The message key of one reminder."""
    if unverified:
        return "reminders.discreet-unverified" if discreet else "reminders.unverified"
    if discreet and type_ is EventType.DEADLINE_FILING:
        return "reminders.discreet-deadline"  # nobody attends it, and late is too late
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
        args = when_of(facts, person)
        if discreet:
            text = speak(content, "dates.line-discreet", language, args=args).body
        else:
            text = _tell(content, "dates.line", language, partial(of_event, content, facts, person)).body
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
