"""How words stand: who signed exactly these, whether what they were translated from is still the same, whether the law
behind them was looked at again in time; and what goes out in their place when they may not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

SOURCE = "en"  # the language the others are translated from
REVIEW_WITHIN = timedelta(days=180)  # words that stand on facts are read again
SOON = timedelta(days=14)  # before they are due: time to have them read

Place = tuple[str, str]  # message key, language


class State(StrEnum):
    """How one message stands in one language."""

    SIGNED = "signed"
    DRAFT = "draft"  # nobody has put their name to it
    CHANGED = "changed"  # signed once, in other words
    SOURCE_UNSIGNED = "source_unsigned"  # signed, but what it was translated from is not
    STALE = "stale"  # signed, but what it was translated from says something else now
    EXPIRED = "expired"  # signed, and not read again in time
    STOPPED = "stopped"  # a fact it stands on is no longer so
    WITHDRAWN = "withdrawn"  # somebody took the signature back: something is wrong with these very words


UNSIGNED = frozenset({State.DRAFT, State.CHANGED, State.SOURCE_UNSIGNED})


class SignRole(StrEnum):
    """In what capacity somebody signs."""

    SUBJECT = "subject"  # an attorney, or who answers for the subject: the English words are true
    READER = "reader"  # a native speaker: the translation says the same


class Instead(StrEnum):
    """What happens to a message in live mode that must not go as it is."""

    GO = "go"  # it goes all the same
    CALL_US = "call_us"  # the line that a person will help, and a task
    HUMAN = "human"  # nothing goes; a person reaches them


@dataclass(frozen=True, slots=True)
class Worded:
    """One message as it is written now: the digest of its words, and the facts (numbers of the register) behind it."""

    digest: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignOff:
    """Somebody put their name to these very words: `digest` of them, `source` of the English they stand beside (the
    same, for English)."""

    key: str
    language: str
    digest: str
    source: str
    at: datetime
    review_by: date | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """Since `at` these facts are known to be no longer so."""

    facts: tuple[str, ...]
    at: datetime


def role_of(language: str) -> SignRole:
    return SignRole.SUBJECT if language == SOURCE else SignRole.READER


def review_by(language: str, facts: tuple[str, ...], signed_on: date) -> date | None:
    """By when a message that is signed now is to be read again: English that stands on facts. A translation is good for
    as long as its English is."""
    return signed_on + REVIEW_WITHIN if language == SOURCE and facts else None


def covers(number: str, fact: str) -> bool:
    """Whether a number of the register (`4.2`) is, or holds, a fact (`4.2.1`)."""
    return fact == number or fact.startswith(f"{number}.")


def stand(
    words: Mapping[Place, Worded], signed: Iterable[SignOff], changed: Sequence[Changed], today: date
) -> dict[Place, State]:
    """How every message stands. `signed` in any order; of several for the same words the latest counts."""
    by_place: dict[Place, list[SignOff]] = {}
    for one in signed:
        by_place.setdefault((one.key, one.language), []).append(one)
    if not by_place:
        return dict.fromkeys(words, State.DRAFT)
    english = {
        key: _source(words[key, language], by_place.get((key, language), []), changed, today)
        for key, language in words
        if language == SOURCE
    }
    return {
        (key, language): english[key]
        if language == SOURCE
        else _translation(now, words.get((key, SOURCE)), by_place.get((key, language), []), english.get(key))
        for (key, language), now in words.items()
    }


def _source(now: Worded, signed: list[SignOff], changed: Sequence[Changed], today: date) -> State:
    ours = [one for one in signed if one.digest == now.digest]
    if not ours:
        return State.CHANGED if signed else State.DRAFT
    last = _last(ours)
    if last.withdrawn:
        return State.WITHDRAWN
    if any(c.at >= last.at and any(covers(n, fact) for n in c.facts for fact in now.facts) for c in changed):
        return State.STOPPED
    return State.EXPIRED if last.review_by is not None and last.review_by < today else State.SIGNED


def _translation(now: Worded, source: Worded | None, signed: list[SignOff], english: State | None) -> State:
    ours = [one for one in signed if one.digest == now.digest]
    if not ours:
        return State.CHANGED if signed else State.DRAFT
    if _last(ours).withdrawn:
        return State.WITHDRAWN
    if source is None or all(one.source != source.digest for one in ours):
        return State.STALE
    return State.SOURCE_UNSIGNED if english is None or english in UNSIGNED else english


def _last(signed: list[SignOff]) -> SignOff:
    """The latest; of two at one moment the one that stands."""
    return max(signed, key=lambda one: (one.at, not one.withdrawn))


def review_dates(words: Mapping[Place, Worded], signed: Iterable[SignOff]) -> dict[Place, date]:
    """By when messages are to be read again, as the last signature under the words of now says."""
    last: dict[tuple[str, str, str], date | None] = {}
    for one in sorted(signed, key=lambda one: one.at):
        last[one.key, one.language, one.digest] = one.review_by
    if not last:
        return {}
    found = {place: last.get((*place, now.digest)) for place, now in words.items()}
    return {place: due for place, due in found.items() if due is not None}


def ending(states: Mapping[Place, State], due: Mapping[Place, date], today: date) -> list[Place]:
    """Signed messages that are not served any more, or will not be within `SOON`, unless they are read again."""
    gone = (State.STALE, State.STOPPED)
    return [p for p, state in states.items() if state in gone or due.get(p, date.max) < today + SOON]


def offered(states: Mapping[Place, State]) -> frozenset[str]:
    """The languages that may be used in live mode: every message has a signature under its words. What expired or grew
    stale since is held back one by one."""
    unsigned = {language for (_, language), state in states.items() if state in UNSIGNED}
    return frozenset(language for _, language in states) - unsigned


_ALWAYS = frozenset({"safety", "common"})  # whoever writes in danger gets the numbers, and STOP is always confirmed
_UNASKED = frozenset({"reminders", "corrections", "invitations", "notices", "outcomes", "paper", "whatsapp"})


def instead(key: str, state: State) -> Instead:
    """What to do in live mode with a message that stands like this. Never another language in silence."""
    if state is State.SIGNED:
        return Instead.GO
    file = key.partition(".")[0]
    if file in _ALWAYS and state not in UNSIGNED and state is not State.WITHDRAWN:
        return Instead.GO
    return Instead.HUMAN if file in _UNASKED or file in _ALWAYS else Instead.CALL_US


def tally(states: Mapping[Place, State]) -> dict[str, dict[State, int]]:
    """Language → state → how many messages."""
    found: dict[str, dict[State, int]] = {}
    for (_, language), state in states.items():
        found.setdefault(language, dict.fromkeys(State, 0))[state] += 1
    return found


def refused(states: Mapping[Place, State]) -> list[str]:
    """One line per language that may not be used in live mode: how many messages want a signature, and one of them."""
    lines = []
    for language, counts in sorted(tally(states).items()):
        what = [f"{counts[state]} {_SAID[state]}" for state in State if state in UNSIGNED and counts[state]]
        if what:
            first = min(key for (key, tag), state in states.items() if tag == language and state in UNSIGNED)
            lines.append(f"{language}: of {sum(counts.values())} messages {', '.join(what)}, such as {first}")
    return lines


_SAID = {
    State.DRAFT: "not signed",
    State.CHANGED: "changed since they were signed",
    State.SOURCE_UNSIGNED: "translated from unsigned English",
}
