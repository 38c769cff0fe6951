"""Who may do what: roles, the rules that pages name, and the rules about single objects. The only place that decides.

Least power each (`docs/console.md`): whoever runs the installation reads no messages, whoever reads messages changes no
settings, and what cannot be taken back needs a second person or a fresh proof.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from flows.signing import SOURCE


class Role(StrEnum):
    CASEWORKER = "caseworker"  # their own clients and those nobody has taken yet
    SUPERVISOR = "supervisor"  # every client; approves, resumes sending
    TRANSLATOR = "translator"  # words, never people
    ADMIN = "admin"  # staff, settings, tokens; reads no messages
    AUDITOR = "auditor"  # the audit trail


class Alerts(StrEnum):
    """When a member of staff hears of urgent tasks by e-mail."""

    OFF = "off"
    OFFICE = "office"  # during office hours; what opens at night waits for the morning
    ALWAYS = "always"


class Rule(StrEnum):
    """What a page or an act needs. Every route of the console names one."""

    OPEN = "open"  # without signing in
    SIGNED_IN = "signed_in"  # whoever has signed in: their own account, today, pausing
    TASKS = "tasks"  # work that waits for a human
    CLIENTS = "clients"  # clients, their dates and threads, within `sees`
    IMPORT = "import"  # calendars and client files
    NOTICE = "notice"  # write a notice, and send it to few
    APPROVE = "approve"  # let somebody else's notice go
    EXPORT = "export"  # take data out
    CONTENT = "content"  # see flows and words
    TRANSLATE = "translate"  # change and sign words
    REVIEW = "review"  # sign the English words, say that a fact has changed
    FIGURES = "figures"  # numbers about the work, never about a person
    RESUME = "resume"  # let sending go on
    SETTINGS = "settings"  # see and change how the installation works
    STAFF = "staff"  # accounts and roles
    TOKENS = "tokens"  # keys for other programs
    AUDIT = "audit"  # who did what


_C, _S, _T, _A, _U = Role.CASEWORKER, Role.SUPERVISOR, Role.TRANSLATOR, Role.ADMIN, Role.AUDITOR

MAY: Mapping[Rule, frozenset[Role]] = {
    Rule.OPEN: frozenset(Role),
    Rule.SIGNED_IN: frozenset(Role),
    Rule.TASKS: frozenset({_C, _S}),
    Rule.CLIENTS: frozenset({_C, _S}),
    Rule.IMPORT: frozenset({_C, _S}),
    Rule.NOTICE: frozenset({_C, _S}),
    Rule.APPROVE: frozenset({_S}),
    Rule.EXPORT: frozenset({_S}),
    Rule.CONTENT: frozenset({_C, _S, _T, _A}),
    Rule.TRANSLATE: frozenset({_T, _S}),
    Rule.REVIEW: frozenset({_S}),
    Rule.FIGURES: frozenset({_C, _S, _A, _U}),
    Rule.RESUME: frozenset({_S}),
    Rule.SETTINGS: frozenset({_A}),
    Rule.STAFF: frozenset({_A}),
    Rule.TOKENS: frozenset({_A}),
    Rule.AUDIT: frozenset({_U, _S}),
}
FEW = 20  # people a notice may reach without a supervisor


class Scope(StrEnum):
    """What a token of the API may do."""

    CLIENTS_READ = "clients:read"
    CLIENTS_WRITE = "clients:write"
    CLIENTS_MERGE = "clients:merge"
    EVENTS_READ = "events:read"
    EVENTS_WRITE = "events:write"
    IMPORTS_READ = "imports:read"
    IMPORTS_WRITE = "imports:write"
    MESSAGES_READ = "messages:read"
    MESSAGES_WRITE = "messages:write"
    REMINDERS_READ = "reminders:read"
    BROADCASTS_READ = "broadcasts:read"
    BROADCASTS_WRITE = "broadcasts:write"
    TASKS_READ = "tasks:read"
    TASKS_WRITE = "tasks:write"
    NUMBERS_READ = "numbers:read"
    CONTENT_READ = "content:read"
    SENDING_READ = "sending:read"
    SENDING_PAUSE = "sending:pause"  # never to let it go on: that takes a person
    SETTINGS_READ = "settings:read"
    SETTINGS_WRITE = "settings:write"
    STAFF_READ = "staff:read"
    STAFF_CLOSE = "staff:close"  # never to invite, reset or change a role: no token makes anything that can do more
    TOKENS_READ = "tokens:read"
    TOKENS_CLOSE = "tokens:close"
    AUDIT_READ = "audit:read"


GRAVE = frozenset({Scope.CLIENTS_MERGE, Scope.SETTINGS_WRITE, Scope.STAFF_CLOSE, Scope.TOKENS_CLOSE})
"""What cannot be taken back, shuts somebody out or changes how everything works; who makes a token is told so."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has signed in."""

    id: UUID
    role: Role
    name: str = field(default="", repr=False)


def may(role: Role, rule: Rule) -> bool:
    return role in MAY[rule]


def sees(who: Person, caseworker: UUID | None) -> bool:
    """Whether a client is this person's to see: a caseworker's own and those nobody has taken, a supervisor's all."""
    if who.role is Role.SUPERVISOR:
        return True
    return who.role is Role.CASEWORKER and caseworker in (None, who.id)


def sees_all(who: Person) -> bool:
    """Whether `sees` is true of every client: what a list need not filter."""
    return who.role is Role.SUPERVISOR


def whose(who: Person) -> UUID | None:
    """Whose clients a list for this person holds, beside those nobody has taken; None: everybody's."""
    return None if sees_all(who) else who.id


def approves(who: Person, author: UUID) -> bool:
    """Whether this person may let a notice of `author` go: never their own."""
    return may(who.role, Rule.APPROVE) and who.id != author


def signs(who: Person, language: str) -> bool:
    """Whether this person may record a signature under words of a language: under English, where the law is stated, not
    everybody who may under a translation."""
    return may(who.role, Rule.REVIEW if language == SOURCE else Rule.TRANSLATE)


def changes_account(who: Person, account: UUID) -> bool:
    """Whether this person may change, reset or close another account: never their own."""
    return may(who.role, Rule.STAFF) and who.id != account
