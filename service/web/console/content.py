"""What we say: languages and their words, who signs them, the facts behind them, the flows they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Form
from fastapi.responses import Response

from flows.picture import Place, mermaid, outline, ways
from flows.roles import Rule, may, signs
from flows.signing import SOURCE, State, covers, offered, tally
from service.actions import content_templates as templates
from service.actions.sign_words import checked, sign, signers, withdraw
from service.actions.watch_words import freshness
from service.content.directory import hotlines, languages
from service.content.freshness import items
from service.content.provenance import digest, provenance
from service.parts import Parts
from service.store import content_counts
from service.store.content_counts import Said
from service.store.content_templates import APPROVED
from service.store.content_templates import stored as stored_templates
from service.web.console.door import NotAllowed, Visit, allow
from service.web.console.guard import CSP

PATH = "/console/content"
FEW = 5  # fewer people than this are not counted on a page
WEEK = timedelta(days=7)
# Mermaid writes styles into what it draws, and beside it stands the demo's phone.
PICTURE_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") + "; frame-src 'self'"
Reader = Annotated[Visit, allow(Rule.CONTENT)]
Signer = Annotated[Visit, allow(Rule.TRANSLATE)]
Field = Annotated[str, Form(max_length=200)]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)

    def today() -> date:
        return parts.today()

    def tags() -> list[str]:
        """English first, then as people are many."""
        there = {tag for _, tag in parts.content.entries}
        return [SOURCE, *(tag for tag in languages() if tag in there and tag != SOURCE)]

    @routes.get("")
    async def index(visit: Reader) -> Response:
        await parts.read_standing()
        states = parts.content.standing.states
        counts, whole = tally(states), offered(states)
        facts = await freshness(parts)
        found = [(tag, languages()[tag], sum(counts[tag].values()), counts[tag], tag in whole) for tag in tags()]
        return visit.page(
            "content.html",
            found=found,
            states=list(State),
            overdue=[fresh for fresh in facts if fresh.overdue(today())],
            gone=[fresh for fresh in facts if not fresh.holds],
            flows=len(parts.content.library.current),
            approvals=await _approvals(),
        )

    async def _approvals() -> list[tuple[str, list[tuple[str, str, str]]]]:
        """Purpose → (language, state, why) of its content template as it is worded now."""
        stored = {(s.purpose, s.language, s.digest): s for s in await stored_templates(parts.db)}
        found: dict[str, list[tuple[str, str, str]]] = {}
        for draft in templates.drafts(parts.content):
            held = stored.get((draft.purpose, draft.language, draft.digest))
            state = "missing" if held is None else "approved" if held.state == APPROVED else "waiting"
            if held is not None and held.why:
                state = "refused"
            found.setdefault(draft.purpose, []).append((draft.language, state, held.why if held else ""))
        return list(found.items())

    # --- words

    @routes.get("/words")
    async def words(visit: Reader, language: str = "", file: str = "", only: str = "") -> Response:
        return await _words(visit, language, file, only)

    async def _words(visit: Visit, language: str, file: str, only: str = "", wrong: str = "") -> Response:
        await parts.read_standing()
        there = tags()
        tag = language if language in there else next((t for t in there if t != SOURCE), SOURCE)
        entries, states = parts.content.entries, parts.content.standing.states
        files = list(dict.fromkeys(key.partition(".")[0] for key, of in entries if of == tag))
        chosen = file if file in files else files[0]
        names = await signers(parts, tag)
        register = await freshness(parts)
        rows = []
        for (key, of), entry in entries.items():
            if of != tag or key.partition(".")[0] != chosen:
                continue
            state = states[key, of]
            if only == "unsigned" and state is State.SIGNED:
                continue
            source = entries.get((key, SOURCE))
            facts = provenance(source).facts if source else ()
            now = digest(entry)
            rows.append(
                {
                    "key": key,
                    "english": source.pattern if source and tag != SOURCE else "",
                    "text": entry.pattern,
                    "back": provenance(entry).back,
                    "by": provenance(entry).drafted_by,
                    "digest": now,
                    "state": state,
                    "facts": facts,
                    "watched": [f for f in register if any(covers(n, fact) for n in f.item.facts for fact in facts)],
                    "signed": [(one, name) for one, name in names.get(key, ()) if one.of.digest == now][-1:],
                }
            )
        return visit.page(
            "content-words.html",
            status=422 if wrong else 200,
            tag=tag,
            tags=there,
            about=languages()[tag],
            files=[(name, _unsigned(states, tag, name)) for name in files],
            file=chosen,
            only=only,
            rows=rows,
            signs=signs(visit.me.person, tag),
            wrong=wrong,
            today=today(),
        )

    @routes.post("/words")
    async def sign_words(
        visit: Signer,
        language: Field = "",
        file: Field = "",
        name: Field = "",
        message: Annotated[list[str] | None, Form()] = None,
    ) -> Response:
        """Each `message` is a key and the digest of what was on the page: what has changed since is not signed."""
        if language not in tags():
            return await _words(visit, language, file, wrong="none")
        if not signs(visit.me.person, language):
            raise NotAllowed
        now = parts.content.standing.words
        asked = [one.partition(" ") for one in message or ()]
        keys = [key for key, _, seen in asked if (key, language) in now and now[key, language].digest == seen]
        if not keys or not name.strip():
            return await _words(visit, language, file, wrong="name" if keys else "none")
        await sign(parts, language, keys, name, visit.me.id)
        return visit.go(f"{PATH}/words", "words-signed", language=language, file=file)

    @routes.post("/words/withdraw")
    async def withdraw_words(
        visit: Signer,
        language: Field = "",
        file: Field = "",
        message: Annotated[list[str] | None, Form()] = None,
    ) -> Response:
        if language not in tags():
            return await _words(visit, language, file, wrong="none")
        if not signs(visit.me.person, language):
            raise NotAllowed
        keys = [one.partition(" ")[0] for one in message or ()]
        if not await withdraw(parts, language, keys, visit.me.id):
            return await _words(visit, language, file, wrong="unsigned")
        return visit.go(f"{PATH}/words", "words-withdrawn", language=language, file=file)

    # --- facts and help lines

    @routes.get("/facts")
    async def facts(visit: Reader) -> Response:
        return visit.page(
            "content-facts.html",
            facts=await freshness(parts),
            today=today(),
            lines=list(hotlines().values()),
            checks=may(visit.me.role, Rule.REVIEW),
        )

    @routes.post("/facts/{item}")
    async def check(visit: Annotated[Visit, allow(Rule.REVIEW)], item: str, holds: Field = "") -> Response:
        if item not in items() or holds not in ("yes", "no"):
            return visit.page("problem.html", status=404, what="404")
        await checked(parts, item, holds == "yes", visit.me.id)
        return visit.go(f"{PATH}/facts", "fact-checked" if holds == "yes" else "fact-changed")

    # --- flows

    @routes.get("/flows")
    async def flows(visit: Reader, flow: str = "menu", language: str = "") -> Response:
        current = parts.content.library.current
        name = flow if flow in current else "menu"
        spoken = parts.content.catalog.languages
        tag = language if language in spoken else visit.language if visit.language in spoken else min(spoken)
        places = outline(current[name])
        keys = [key for place in places for key in place.says]
        since = parts.clock.real() - WEEK
        counts = await content_counts.said(parts.db, keys, since)
        went = await content_counts.went(parts.db, keys, since)
        taken = {way: sum(went.get(pair, 0) for pair in pairs) for way, pairs in ways(current, current[name]).items()}
        taken = {way: n for way, n in taken.items() if n >= FEW}

        def say(key: str) -> str:
            return parts.content.catalog.render(key, tag)

        page = visit.page(
            "content-flows.html",
            flows=sorted(current),
            flow=name,
            kind=current[name].kind,
            tag=tag,
            tags=[t for t in tags() if t in spoken],
            places=places,
            say=say,
            counts=counts,
            few=FEW,
            taken=taken,
            numbers={place.name: n for n, place in enumerate(places, 1)},
            picture=mermaid(
                current[name], say, _here(visit, places, counts), {w: f"{n} →" for w, n in taken.items()}, named=False
            ),
        )
        page.headers["Content-Security-Policy"] = PICTURE_CSP
        return page

    return routes


def _here(visit: Visit, places: Iterable[Place], counts: Mapping[str, Said]) -> dict[str, str]:
    """Step → how often it was said and how many stopped there, in few words, where people are enough to be counted."""
    found = {}
    for place in places:
        said = counts.get(place.says[-1]) if place.says else None
        if said is not None and said.said >= FEW:
            line = visit.words("content.said", n=said.said)
            if place.shape == "ask" and said.silent >= FEW:
                line += " · " + visit.words("content.silent", n=said.silent)
            found[place.name] = line
    return found


def _unsigned(states: Any, tag: str, file: str) -> int:
    """How many messages of a file are not signed, or not lately."""
    return sum(s is not State.SIGNED for (key, of), s in states.items() if of == tag and key.partition(".")[0] == file)
