"""What `recado check` finds wrong with flows and words, before anybody texts. Static: it reads files, sends nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel import Locale, localedata
from ruamel.yaml import YAML

from flows.case_events import EventType, event_key
from flows.case_numbers import has_case_number
from flows.inspect import keys_used
from flows.inspect import problems as flow_problems
from flows.ladders import LADDERS, family
from flows.model import Say
from flows.signing import SOURCE, Changed, Place, SignOff, State, Worded, stand, tally
from flows.tongues import SPOKEN
from flows.vocabulary import Phrases, normalise
from service.content import definitions, ftl, terms
from service.content.budgets import Size, long_labels, sample, samples, sizes, too_dear
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.content.definitions import Definitions
from service.content.directory import DATA
from service.content.freshness import PLACE, Fresh, items, overdue, register
from service.content.ftl import Files
from service.content.provenance import provenance, worded
from service.content.slots import slots
from service.errors import ContentError

_ALWAYS = frozenset({"org", "org_phone", "hours"})


# The messages that code says by name; the others are said by flows.
_NEWS = ("unverified", "change", "cancelled", "stands")
WHATSAPP = (
    *(f"{quiet}{news}" for quiet in ("", "discreet-", "discreet-deadline-") for news in _NEWS),
    *("date", "discreet", "discreet-deadline", "after", "paper", "knock", "invitation"),
    *("day", "clock", "clock-own", "old-date", "no-place", "choose"),
)
SAID_BY_CODE: frozenset[str] = frozenset(
    {
        *(
            f"common.{name}"
            for name in [
                "not-understood",
                "perhaps",
                "handed-over",
                "media",
                "stopped",
                "help",
                "advice",
                "try-again",
                "also-on-whatsapp",
            ]
        ),
        *(f"dates.{name}" for name in ("intro", "line", "line-discreet", "own-time")),
        *(f"whatsapp.{name}" for name in WHATSAPP),
        "safety.danger",
        *(f"moving.{name}" for name in ("far-not", "far-ask", "court-tell")),
        "data.erased",
        "notices.foot",
        "voice.answer",
        "reminders.unverified",
        *(
            f"reminders.discreet-{wording}"
            for wording in ("ahead", "ask", "soon", "deadline", "unverified", "after", "paper")
        ),
        "corrections.plain",
        "corrections.discreet",
        *(f"corrections.{quiet}{news}" for quiet in ("", "discreet-") for news in ("cancelled", "stands")),
        *(f"reminders.check-{agency}" for agency in ("court", "ice", "uscis", "other")),
        "reminders.discreet-check",
        "reminders.discreet-both",
        "reminders.discreet-far",
        *(f"held.{whose}" for whose in ("court", "ice", "uscis", "other", "in-person")),
        "invitations.discreet",
        "invitations.helper",
        *(event_key(kind) for kind in EventType),
        *(f"reminders.{family(kind)}-{rung.wording}" for kind, ladder in LADDERS.items() for rung in ladder),
    }
)

_COURT = "judge, court, hearing; juez, jueza, corte, tribunal, audiencia"
_ICE = "ICE, ISAP, check-in"
# What the messages of a family never say (`normalise` spelling, whole words), so that nobody goes to the wrong office.
FORBIDDEN: Mapping[str, str] = {
    "hearing": _ICE,
    "check-in": _COURT,
    "isap-visit": _COURT,
    "isap-call": _COURT,
    "biometrics": f"{_COURT}, {_ICE}",
    "interview": f"judge, hearing; juez, jueza, audiencia, {_ICE}",
    "attorney": f"{_COURT}, {_ICE}",
    "program": f"{_COURT}, {_ICE}",
    "deadline": _ICE,
}
# Whose papers tell how a date is held, and the family whose words these stand in.
_HELD = {"court": "hearing", "ice": "check-in", "uscis": "biometrics", "other": "program"}
# What a discreet message never says: whoever reads over a shoulder learns that there is an appointment, no more.
REVEALING = (
    "court, judge, hearing, ICE, ISAP, USCIS, EOIR, DHS, asylum, refugee, lawyer, attorney, legal, immigration, "
    "immigrant, migrant, deport, deported, deportation, detained, detention, ankle monitor, visa, border, agency, "
    "government, officer, consulate, embassy, country, countries; corte, tribunal, juez, jueza, audiencia, asilo, "
    "refugiado, refugiada, abogado, abogada, inmigracion, migracion, migra, inmigrante, migrante, migratorio, "
    "migratoria, deportar, deportado, deportada, deportacion, detenido, detenida, detencion, grillete, frontera, "
    "agencia, gobierno, oficial, consulado, embajada, pais, "
    "your case, case number, green card, work permit, notice to appear, undocumented, parole, removal, homeland, "
    "ankle bracelet, asylee, noncitizen, detain, detainee, bond, custody, embassies, agencies, attorneys, "
    "illegal, passport; su caso, numero de caso, permiso de trabajo, indocumentado, indocumentada, tobillera, "
    "residencia, patria, asilado, asilada, legal, legales, ilegal, ilegales, visado, ciudadania, ciudadano, "
    "ciudadana, extranjero, extranjera, fianza, carcel, tarjeta verde, sin papeles, arreglar papeles, pasaporte, "
    "expulsado, expulsada, expulsion, arresto"
)
_REVEALING_VALUES = frozenset({"event", "place", "old_place", "org"})
_DISCREET = re.compile(
    r"(reminders|corrections|dates|whatsapp)\.(.*-)?discreet(-.*)?|invitations\..*|dates\.(intro|own-time)"
    r"|reminders\.((reply|answer|household)(-.*)?|own-time|how|by)|corrections\.(own-time|how|no-longer)|dates\.how|outcomes\..*|paper\..*|hours\..*|notices\..*|sms\..*"
    r"|whatsapp\.(after|paper|knock|invitation|day|clock|clock-own|held|own|old-date|no-place)|common\.also-on-whatsapp"
    r"|safety\.(danger|ask-phone|alone|not-alone|not-here)|welcome\.(ask-private|private-(mine|shared|no))"
    r"|menu\.(ask-quiet|all|dates|person|language|(ask-)?no-more(-yes|-keep)?|only-dates|kept|language-changed)"
    r"|dates\.(none|changes)|person\.(open|closed)"
)
_EVERYDAY = frozenset({"Того"})  # Togo, and in Russian and Ukrainian "of that"
_QUEUED = frozenset({"reminders", "corrections", "invitations"})  # may be read hours or a day after they were made
# "mañana" is also the morning: "la mañana" passes. Accents matter here, so this looks at the words as written.
_RELATIVE = re.compile(
    r"\b(today|tonight|tomorrow|yesterday|hoy|ayer|esta noche|pasado mañana|(?<!la )(?<!esta )mañana)\b", re.IGNORECASE
)
_CANCELLED = re.compile(
    r"\b(cancel(l?ed|ad[oa]s?|ó|aron)|vacated|postponed|rescheduled|called off|will not (take place|be held)"
    r"|aplazad[oa]s?|pospuest[oa]s?|suspendid[oa]s?|reprogramad[oa]s?|no (será|habrá|se celebrará))\b",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu)['’]", re.IGNORECASE)
# Files whose statements need a fact behind them.
_LEGAL = frozenset({"asylum", "court", "dates", "lawyers", "moving", "permit", "return", "supervision"})


@dataclass(frozen=True, slots=True)
class Report:
    """`errors` must be mended before anything is sent, `warnings` are for a person to weigh; each `file:line: what`.
    `states`: how every message stands; `overdue`: facts that should have been looked at again; `sizes`: what every
    message costs."""

    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    states: Mapping[Place, State] = field(default_factory=dict)
    overdue: tuple[Fresh, ...] = ()
    sizes: tuple[Size, ...] = ()
    slots: int = 0  # messages that may be recorded, in languages without words
    heard: Mapping[Place, State] = field(default_factory=dict)  # how those recordings stand


@dataclass(frozen=True, slots=True)
class Known:
    """What files do not say: sign-offs, looks at facts (item → when, and whether it held), digests of recordings, the
    day."""

    today: date
    signed: Sequence[SignOff] = ()
    looked: Mapping[str, tuple[datetime, bool]] = field(default_factory=dict)
    recorded: Mapping[Place, str] = field(default_factory=dict)


def check(root: Path, said_by_code: Collection[str] = SAID_BY_CODE, known: Known | None = None) -> Report:
    """Everything wrong with the flows and messages under `root`. Never raises for what they hold. Without `known`
    nothing is signed, and no fact is overdue."""
    flows, files = definitions.read(root), ftl.read(root)
    errors = [*flows.problems, *files.problems]
    warnings: list[str] = []
    measured: list[Size] = []
    if not flows.flows and not flows.problems:
        errors.append(f"{definitions.FOLDER}:1: no flows")
    if SOURCE not in files.languages:
        errors.append(f"{ftl.FOLDER}/{SOURCE}:1: no messages")
    for key in sorted(set(said_by_code) - files.keys(SOURCE)):
        errors.append(f"{ftl.FOLDER}/{SOURCE}/{key.partition('.')[0]}.ftl:1: no message '{key}'; the service says it")
    errors += _languages(files)
    errors += unsafe(files)
    errors += _unfounded(files, flows)
    errors += _ungiven(files, flows)
    every = standing(files, known)
    states = {place: state for place, state in every.items() if place in files.entries}
    heard = {place: state for place, state in every.items() if place not in files.entries}
    to_record = len(slots(files.keys(SOURCE), flows.flows.values())) if SOURCE in files.languages else 0
    looked = {item: (at.date(), holds) for item, (at, holds) in (known.looked if known else {}).items()}
    facts = tuple(overdue(register(looked), known.today)) if known else ()
    warnings += _unsigned(files, states)
    warnings += _overdue(facts)
    warnings += _untranslated(files)
    warnings += terms.strays(files)
    if not files.problems:  # half a file would only repeat what is already said
        try:
            catalog = Catalog(files, org="Casa Abierta Legal Help", org_phone="+1 202 555 0123", hours=OfficeHours())
            errors += _unspoken(catalog, files)
            errors += _exposed(catalog, files)
            errors += _flows(catalog, files, flows)
            measured += sizes(catalog, files, flows)
            over, dear = too_dear(measured, files)
            errors += over
            warnings += dear
            wrong, cut = long_labels(catalog, flows)
            errors += wrong
            warnings += cut
        except ContentError as error:
            errors += error.problems
    return Report(tuple(dict.fromkeys(errors)), tuple(warnings), states, facts, tuple(measured), to_record, heard)


def standing(files: Files, known: Known | None) -> dict[Place, State]:
    """How every message stands."""
    try:
        words = worded(files.entries)
    except ContentError:
        return dict.fromkeys(files.entries, State.DRAFT)  # an error already
    if known is None:
        return stand(words, (), (), date.min)
    words |= {place: Worded(digest) for place, digest in known.recorded.items()}
    changed = [Changed(items()[i].facts, at) for i, (at, holds) in known.looked.items() if not holds and i in items()]
    return stand(words, known.signed, changed, known.today)


def _flows(catalog: Catalog, files: Files, found: Definitions) -> Iterator[str]:
    """What is wrong with the flows as a whole."""
    labels = catalog.labels()
    try:
        owned = definitions.reserved(definitions.vocabulary(catalog))
    except ContentError as error:
        yield from error.problems
        owned = frozenset()
    spoken = files.keys(SOURCE)
    for problem in flow_problems(found.flows, spoken.__contains__, owned, lambda key: labels.get(key, {})):
        yield f"{found.place(problem.flow, problem.step)}: {str(problem).partition(': ')[2]}"


def _languages(files: Files) -> Iterator[str]:
    """Every language says everything, with the same values."""
    source = {key: entry for (key, language), entry in files.entries.items() if language == SOURCE}
    for language in files.languages:
        if language == SOURCE:
            continue
        for key, entry in source.items():
            other = files.entries.get((key, language))
            if other is None:
                yield f"{entry.place}: '{key}' is missing in '{language}'"
            elif other.variables != entry.variables:
                theirs, ours = _named(other.variables), _named(entry.variables)
                yield f"{other.place}: '{key}' uses {theirs}; '{SOURCE}' uses {ours}"
    for (key, _), entry in files.entries.items():
        if key not in source:
            yield f"{entry.place}: '{key}' is not in '{SOURCE}'"


def unsafe(files: Files) -> Iterator[str]:
    """Words that send somebody to the wrong office, on the wrong day, or tell a stranger too much."""
    families = {event_key(kind).partition(".")[2]: family(kind) for kind in EventType}
    for (key, language), entry in files.entries.items():
        own = _own_words().get(language, {})
        file, _, message = key.partition(".")
        kin = families.get(message) if file == "events" else _family(message) if file == "reminders" else None
        kin = _HELD.get(message) if file == "held" else kin
        if kin is not None:
            court = own.get("court", ()) if FORBIDDEN[kin].startswith(_COURT) else ()
            for word in (*_said(entry.words, FORBIDDEN[kin]), *_found(entry.words, court)):
                yield f"{entry.place}: '{key}' says '{word}', which no {kin} message may"
        if _DISCREET.fullmatch(key):
            for word in revealing(entry.words, language):
                yield f"{entry.place}: '{key}' is discreet and says '{word}'"
            for name in sorted(entry.variables & _REVEALING_VALUES):
                yield f"{entry.place}: '{key}' is discreet and tells ${name}"
        if file in _QUEUED:
            spanish = _RELATIVE.search(entry.words)
            for word in (*((spanish[0],) if spanish else ()), *_found(entry.words, own.get("relative", ()))):
                yield f"{entry.place}: '{key}' says '{word}', which is wrong when read on another day; say the date"
        if has_case_number(entry.words):
            yield f"{entry.place}: '{key}' shows something like an A-Number"
        for name in sorted(entry.bare & {"when", "own_when", "old_when"}):
            yield f"{entry.place}: '{key}' must write ${name} with DATE(${name}) or TIME(${name})"


def _exposed(catalog: Catalog, files: Files) -> Iterator[str]:
    """Discreet messages that tell too much once their values stand in them."""
    for (key, language), entry in files.entries.items():
        if _DISCREET.fullmatch(key):
            try:
                text = sample(catalog, key, language)
            except ContentError:
                continue  # an error already
            for word in revealing(text, language):
                yield f"{entry.place}: '{key}' is discreet and says '{word}'"


def revealing(text: str, language: str) -> Iterator[str]:
    """What in a text, as it arrives, tells somebody looking over a shoulder whose it is (court, agency,
    lawyer, country), in English, Spanish and the language it is in."""
    own, text = _own_words().get(language, {}), _apart(text, language)
    yield from _said(text, REVEALING)
    yield from _found(text, (*own.get("court", ()), *own.get("revealing", ()), *_countries(language)))


def _apart(text: str, language: str) -> str:
    """French writes "l'audience" and "d'asile" as one: the word by itself."""
    return _ELIDED.sub(" ", text) if language == "fr" else text


def relative(text: str, language: str) -> Iterator[str]:
    """Days in a text that mean another day to whoever reads it later: "tomorrow"."""
    yield from (found[0] for found in _RELATIVE.finditer(text))
    yield from _found(text, _own_words().get(language, {}).get("relative", ()))


def names_court(text: str, language: str) -> bool:
    """Whether a text speaks of a court, in English, Spanish and the language it is in."""
    text = _apart(text, language)
    return any(_said(text, _COURT)) or any(_found(text, _own_words().get(language, {}).get("court", ())))


def says_cancelled(text: str, language: str) -> bool:
    """Whether a text says that something does not take place, or not then."""
    own = _own_words().get(language, {}).get("cancelled", ())
    return bool(_CANCELLED.search(text)) or any(_found(text, own))


def names_ice(text: str) -> bool:
    """Whether a text speaks of ICE or ISAP."""
    return any(_said(text, _ICE))


@cache
def _countries(language: str) -> tuple[str, ...]:
    """The names of all countries, in a language and in English."""
    tags = [tag for tag in (SOURCE, language.replace("-", "_")) if localedata.exists(tag)]
    names = {name for tag in tags for code, name in Locale.parse(tag).territories.items() if code.isalpha()}
    return tuple(sorted(name for name in names - _EVERYDAY if normalise(name)))


def _unfounded(files: Files, found: Definitions) -> Iterator[str]:
    """Statements of law without a number of the fact register, and notes that cannot be read."""
    stated = {
        key
        for flow in found.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Say)
        for key in step.say
    }
    for (key, language), entry in files.entries.items():
        try:
            noted = provenance(entry)
        except ContentError as error:
            yield from error.problems
            continue
        # A translation stands on the facts of what it translates.
        if language == SOURCE and key in stated and key.partition(".")[0] in _LEGAL and not noted.facts:
            yield f"{entry.place}: '{key}' states law and needs a '# facts:' line above it"


def _ungiven(files: Files, found: Definitions) -> Iterator[str]:
    """Values that nobody gives: a flow's messages get only the organisation's own."""
    in_flows = {key for flow in found.flows.values() for key in keys_used(flow)}
    for (key, _), entry in files.entries.items():
        known = _ALWAYS if key in in_flows else _ALWAYS | samples(SOURCE).keys()
        if unknown := entry.variables - known:
            yield f"{entry.place}: '{key}' uses {_named(unknown)}, which it is not given"


def _unspoken(catalog: Catalog, files: Files) -> Iterator[str]:
    """Messages that do not come out as text."""
    for key, language in files.entries:
        try:
            sample(catalog, key, language)
        except ContentError as error:
            yield from error.problems


def _unsigned(files: Files, states: Mapping[Place, State]) -> Iterator[str]:
    """One line per file with messages that nobody stands behind as they are."""
    by_file: dict[str, list[State]] = {}
    for place, entry in files.entries.items():
        by_file.setdefault(entry.place.partition(":")[0], []).append(states.get(place, State.DRAFT))
    for file, found in by_file.items():
        if unfit := sum(state is not State.SIGNED for state in found):
            yield f"{file}:1: {unfit} of {len(found)} messages are not signed, or not lately"


def _overdue(facts: Iterable[Fresh]) -> Iterator[str]:
    """One line per item of the freshness register that should have been looked at again."""
    for fresh in facts:
        yield f"{PLACE}:1: '{fresh.item.id}' was to be looked at by {fresh.check_by}: {fresh.item.source}"


def summary(report: Report) -> Iterator[str]:
    """The warnings in a line per language, and one for the facts."""
    for language, counts in sorted(tally(report.states).items()):
        said = [f"{n} {state.value.replace('_', ' ')}" for state, n in counts.items() if n]
        ours = sum(f"/{language}/" in w and "are not signed" not in w for w in report.warnings)
        more = f"; {ours} warnings about cost or wording" if ours else ""
        yield f"{language}: {sum(counts.values())} messages: {', '.join(said)}{more}"
    heard = tally(report.heard)
    for language in SPOKEN:
        said = [f", {n} {state.value.replace('_', ' ')}" for state, n in heard.get(language, {}).items() if n]
        there = sum(tag == language for _, tag in report.heard)
        yield f"{language}: {there} of {report.slots} messages recorded{''.join(said)}"
    if report.overdue:
        yield f"facts: {len(report.overdue)} to look at again: {', '.join(f.item.id for f in report.overdue)}"


_IN_BOTH = frozenset(f"welcome.{name}" for name in ("hello", "ask-language", "more-languages", "other-language"))


def _untranslated(files: Files) -> Iterator[str]:
    """One line per file with sentences that are still what they were copied from. Names may stay as they are."""
    left: dict[str, list[str]] = {}
    for (key, language), entry in files.entries.items():
        source = files.entries.get((key, SOURCE))
        if language != SOURCE and source and key not in _IN_BOTH:
            same = entry.words == source.words and len(normalise(entry.words).split()) > 2
            left.setdefault(entry.place.partition(":")[0], []).extend([key] if same else [])
    for file, keys in left.items():
        if keys:
            yield f"{file}:1: {len(keys)} messages are word for word as in '{SOURCE}', such as '{keys[0]}'"


def _family(message: str) -> str | None:
    """The family a reminder belongs to: `isap-visit-soon` is of `isap-visit`."""
    name = message.rpartition("-")[0]
    return name if name in FORBIDDEN else None


def _said(text: str, words: str) -> Iterator[str]:
    """Which of these words a text says, in any form of case, accent or plural."""
    text = f" {normalise(text)} "
    for word, forms in _forms(words):
        if any(form in text for form in forms):
            yield word


@cache
def _forms(words: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each word of a list, and how it stands in a text."""
    plain = ((word, normalise(word)) for word in re.split(r"[,;] ", words))
    return tuple((word, (f" {form} ", f" {form}s ", f" {form}es ")) for word, form in plain)


def _found(text: str, words: Iterable[str]) -> Iterator[str]:
    """The same for words with stars (`flows.vocabulary.Phrases`)."""
    words = tuple(words)
    if not _together(words).found_in(text):  # almost always: looked for one by one they take a hundred times as long
        return iter(())
    return (word for word in words if Phrases.of([word]).found_in(text))


@cache
def _together(words: tuple[str, ...]) -> Phrases:
    return Phrases.of(words)


@cache
def _own_words() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Language → `court`, `revealing`, `relative`, `cancelled` → the words of `unsafe.yaml`."""
    found = YAML(typ="safe").load((DATA / "unsafe.yaml").read_text(encoding="utf-8"))
    return {tag: {part: tuple(words) for part, words in parts.items()} for tag, parts in found.items()}


def _named(names: Collection[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names)) or "no values"
