"""Content templates of WhatsApp: push what is new to the provider, ask what Meta made of it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from flows.effects import TaskKind
from flows.messages import Words
from flows.model import Ask
from flows.whatsapp import Look, digest_of, look_of
from service.actions.words import speak
from service.parts import Content, Parts
from service.providers.port import ContentDraft, Contents
from service.store import content_templates, tasks
from service.store.content_templates import APPROVED, SCREEN, Stored
from service.store.ids import new_id

# Purpose → the values of its variables, in their order. The samples show Meta what will stand there.
VARIABLES: dict[str, tuple[str, ...]] = {
    "date": ("event", "date", "time", "place"),
    "discreet": ("date", "time"),
    "unverified": ("event", "date", "time"),
    "discreet-unverified": ("date", "time"),
    "change": ("event", "date", "time", "place", "old"),
    "discreet-change": ("date", "time", "old"),
    "cancelled": ("event", "date", "time"),
    "discreet-cancelled": ("date", "time"),
    "stands": ("event", "date", "time", "place"),
    "discreet-stands": ("date", "time"),
    "discreet-deadline": ("date", "time"),
    "discreet-deadline-unverified": ("date", "time"),
    "discreet-deadline-change": ("date", "time", "old"),
    "discreet-deadline-cancelled": ("date", "time"),
    "discreet-deadline-stands": ("date", "time"),
    "after": ("date",),
    "paper": (),
    "knock": (),
    "invitation": (),
}
SAMPLES = {
    "event": "program visit",
    "date": "Thu, Dec 10, 2026",
    "time": "9:30 AM (New York time)",
    "place": "100 Example Street, New York",
    "old": "Wed, Dec 9, 2026",
}
SUBMITTED = "received"


def drafts(content: Content) -> Iterator[ContentDraft]:
    """Every content template in every language, as the provider takes it."""
    for purpose, names in VARIABLES.items():
        for language in sorted(content.catalog.languages):
            key = f"whatsapp.{purpose}"
            if not content.catalog.has(key, language):
                continue
            marks = {name: f"⟦{n}⟧" for n, name in enumerate(names, start=1)}
            body = content.catalog.render(key, language, **marks).replace("⟦", "{{").replace("⟧", "}}")
            digest = sha256(body.encode()).hexdigest()
            yield ContentDraft(
                purpose, language, digest, Words(body), Look.NUMBERED, tuple(SAMPLES[name] for name in names)
            )


def screens(content: Content) -> Iterator[ContentDraft]:
    """Every question of the flows whose answers can be tapped, in every language, once."""
    seen: set[str] = set()
    for flow in content.library.current.values():
        for step in flow.steps.values():
            if not isinstance(step, Ask):
                continue
            for language in sorted(content.catalog.languages):
                if content.catalog.variables(step.ask, language) - {"org", "org_phone", "hours"}:
                    continue
                said = speak(content, step.ask, language, tuple((o.key, o.label) for o in step.options))
                digest = digest_of(said)
                if digest not in seen and look_of(said) is not Look.NUMBERED:
                    seen.add(digest)
                    choose = speak(content, "whatsapp.choose", language).body
                    yield ContentDraft(SCREEN, language, digest, said, look_of(said), (), choose)


async def push(parts: Parts, contents: Contents) -> list[Stored]:
    """Create at the provider what it does not hold yet, and ask Meta to approve the templates. Pushing the same again
    does nothing; a changed text is a new template. Returns what was made. Raises `ProviderUnreadable`: what was made
    before is kept, so that the next push goes on from there."""
    known = {(s.purpose, s.language, s.digest) for s in await content_templates.stored(parts.db)}
    made = []
    for draft in (*drafts(parts.content), *screens(parts.content)):
        if (draft.purpose, draft.language, draft.digest) in known:
            continue
        sid = await contents.create(draft)
        state = SCREEN if draft.purpose == SCREEN else await contents.submit(sid, draft)
        new = Stored(draft.purpose, draft.language, draft.digest, sid, state, "")
        await content_templates.put(parts.db, new, parts.now())
        made.append(new)
    return made


async def check(parts: Parts, contents: Contents) -> list[Stored]:
    """Ask how far the approval of every template is. One that may be sent no more is a task. Returns all templates as
    they stand."""
    for template in await content_templates.stored(parts.db):
        if template.purpose != SCREEN:
            state, why = await contents.approval(template.sid)
            if (state, why) != (template.state, template.why):
                await content_templates.mark(parts.db, template.sid, state, why, parts.now())
                if template.state == APPROVED:
                    await _lost(parts, template, state)
    return [s for s in await content_templates.stored(parts.db) if s.purpose != SCREEN]


async def _lost(parts: Parts, template: Stored, state: str) -> None:
    now = parts.now()
    reason = f"WhatsApp says {state} of the template {template.purpose} ({template.language}): word it anew and push it"
    key = f"{TaskKind.ACCOUNT}:{template.sid}:{state}"
    async with parts.db.transaction() as tx:
        await tasks.open_all(tx, [tasks.Open(new_id(), key, TaskKind.ACCOUNT, True, now, reason=reason)], now)


def missing(content: Content, stored: list[Stored]) -> list[tuple[str, str]]:
    """Purpose and language of the templates that cannot be sent as they are worded now."""
    ready = {(s.purpose, s.language, s.digest) for s in stored if s.state == APPROVED}
    return [(d.purpose, d.language) for d in drafts(content) if (d.purpose, d.language, d.digest) not in ready]
