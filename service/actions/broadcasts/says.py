"""Plain words for what is wrong with a notice, and plain values for whom it is for: what every edge shares."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flows.notices import DAYS, LISTS, Audience, Fault, Finding, LeftOut, Refusal
from service.store.broadcasts import DATE_CHANGED

# What a finding tells whoever wrote the notice, and what to do; where it counts, of one and of several.
FAULTS: Mapping[Fault, str | tuple[str, str]] = {
    Fault.EMPTY: "there are no words",
    Fault.TOO_LONG: "{said} characters; at most 1600 can be sent",
    Fault.DEAR: "{said} segments for each person: can it be said shorter?",
    Fault.SLOT: "nothing fills {said}; there are {{org}} and {{org_phone}}",
    Fault.LINK: "'{said}': we send no links, so that one that comes is known to be a fraud",
    Fault.A_NUMBER: "'{said}' looks like an A-Number",
    Fault.RELATIVE: "'{said}' is another day to whoever reads it later: write the date",
    Fault.DATE_UNCLEAR: "'{said}' is no date, or could be two: write weekday, day, name of the month, year",
    Fault.DATE_PAST: "{said} is over",
    Fault.WEEKDAY_WRONG: "'{said}': that date is another weekday",
    Fault.WEEKDAY_LOOSE: "a weekday without a date",
    Fault.PHONE_UNKNOWN: "{said} is neither ours nor a help line we know: dial it",
    Fault.DIFFERENT_DATES: "names other dates than {said}",
    Fault.DIFFERENT_TIMES: "names other times than {said}",
    Fault.DIFFERENT_PHONES: "names other telephone numbers than {said}",
    Fault.UNREAD: "drafted by a machine, and nobody has read it",
    Fault.OTHER_DATE: ("{n} person has their own date on another day", "{n} people have their own date on another day"),
    Fault.OTHER_TIME: (
        "{n} person has their own date at another time",
        "{n} people have their own date at another time",
    ),
    Fault.OTHER_PLACE: (
        "{n} person has their own date at another place",
        "{n} people have their own date at another place",
    ),
    Fault.STILL_ON: (
        "it says that a date does not take place, and {n} person still has it: cancel it in the calendar first",
        "it says that a date does not take place, and {n} people still have it: cancel it in the calendar first",
    ),
    Fault.NOBODY: "nobody would get it",
    Fault.SAME_TEXT: (
        "{n} person got this very text in the last twelve hours",
        "{n} people got this very text in the last twelve hours",
    ),
    Fault.SAME_TEXT_BEFORE: (
        "{n} person got this very text in the last thirty days",
        "{n} people got this very text in the last thirty days",
    ),
    Fault.ANOTHER_TODAY: ("{n} person gets another notice within a day", "{n} people get another notice within a day"),
    Fault.LANGUAGE_MISSING: (
        "{n} person reads none of these languages, and gets nothing",
        "{n} people read none of these languages, and get nothing",
    ),
    Fault.REF_UNKNOWN: ("{n} reference belongs to nobody", "{n} references belong to nobody"),
    Fault.REF_TWICE: ("{n} reference stands twice in the list", "{n} references stand twice in the list"),
}
# Why somebody whom a notice was for did not get it, as letters and the report tell it.
UNREACHED: Mapping[str, str] = {
    LeftOut.NO_CONSENT: "they have not agreed to messages",
    LeftOut.FROZEN: "this number is held back: it may not be theirs any more",
    LeftOut.BUSY_DAY: "they must be somewhere that day",
    LeftOut.NOT_PRIVATE: "others may read their phone, and the text says too much for that",
    LeftOut.LANGUAGE: "they read none of the languages",
    LeftOut.CONTRADICTED: "their own date says otherwise",
    LeftOut.TOO_LATE: "no allowed hour was left",
    LeftOut.CALLED_BACK: "it was stopped before",
    DATE_CHANGED: "the date it was about changed",
    "refused": "their provider refused it",
    "failed": "it did not arrive",
    "undelivered": "it did not arrive",
    "canceled": "it was called back at the provider",
    "human": "it could not be sent as it was",
    "expired": "its time ran out",
}
REFUSALS: Mapping[Refusal, str] = {
    Refusal.NOT_CHECKED: "it was not checked, or changed since",
    Refusal.BLOCKED: "what the check found must be mended first",
    Refusal.NOT_CONFIRMED: "what the check asks must be confirmed",
    Refusal.COUNT: "the number of people must be given, as the preview says it",
    Refusal.SAME_TEXT: "some of these people are getting this very text from another notice: check it again",
    Refusal.OWN: "somebody else can approve it: in the console",
    Refusal.NOT_ALLOWED: "their role may not approve it",
}


def says(finding: Finding) -> str:
    where = f"{finding.language}: " if finding.language else ""
    words = FAULTS[finding.fault]
    if isinstance(words, tuple):
        words = words[finding.people != 1]
    return where + words.format(said=finding.said, n=finding.people)


def read_audience(given: Mapping[str, Any]) -> Audience:
    """An audience from plain values. Raises TypeError or ValueError for what is no part of one."""
    values = dict(given)
    values |= {name: tuple(map(str, values[name])) for name in LISTS if name in values}
    values |= {name: date.fromisoformat(str(values[name])) for name in DAYS if values.get(name)}
    return Audience(**values)
