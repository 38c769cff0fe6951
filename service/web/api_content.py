"""`/api/v1` for words: how they stand in each language, the facts behind them, help lines, and the replies that staff
keep. A program signs none: under words stands a person's name."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from flows.roles import Scope
from flows.signing import State, offered, tally
from flows.thread import LONGEST
from service.actions import recordings
from service.actions.keep_client import spoken
from service.actions.saved_replies import TITLE, SavedReply, drop, fault, save, saved_replies
from service.actions.watch_words import freshness
from service.content.directory import hotlines, languages
from service.parts import Parts
from service.web.api import ID, PREFIX, Caller, Key, Problem, api_token, exactly, id_of, key_used, like, wrong

MOST = 500
COUNTS = dict.fromkeys(State, 0) | {State.SIGNED: 410, State.DRAFT: 2}
WORDS = {"key": "reminders.hearing-ask", "state": "draft", "text": "…"}
FACT = {
    "id": "eoir-hotline", "what": "The court's automated line", "known": "800-898-7180", "source": "justice.gov",
    "checked_on": "2026-11-01", "holds": True, "check_by": "2027-02-01",
}  # fmt: skip
LINE = {
    "id": "eoir", "name": "Court's automated line", "topic": "court", "call": "800-898-7180", "text": "",
    "hours": "always", "languages": "English, Spanish", "caution": "",
}  # fmt: skip
REPLY = {"title": "Office hours", "body": "We are here from 9 to 5.", "language": "en"}
Reads = Annotated[Caller, api_token(Scope.CONTENT_READ)]
Writes = Annotated[Caller, api_token(Scope.MESSAGES_WRITE)]
Tag = Annotated[str, Query(max_length=20)]


class LanguageOut(BaseModel):
    """`offered`: every message has a signature, so that live mode offers it; `messages`: how many stand how."""

    tag: str
    name: str
    offered: bool
    messages: dict[State, int]


class Languages(BaseModel):
    model_config = like(items=[{"tag": "es", "name": "Spanish", "offered": False, "messages": COUNTS}])
    items: list[LanguageOut]


class WordsOut(BaseModel):
    key: str
    state: State
    text: str


class WordsPage(BaseModel):
    """`next`: give it back as `cursor` for the page after this one; null on the last."""

    model_config = like(items=[WORDS], next=None)
    items: list[WordsOut]
    next: str | None


class FactOut(BaseModel):
    """`holds`: it was so when somebody last looked; `check_by`: the day by which to look again."""

    id: str
    what: str
    known: str
    source: str
    checked_on: date
    holds: bool
    check_by: date


class Facts(BaseModel):
    model_config = like(items=[FACT])
    items: list[FactOut]


class RecordingOut(BaseModel):
    key: str
    state: State
    seconds: int


class Recordings(BaseModel):
    model_config = like(items=[{"key": "reminders.hearing-ask", "state": "draft", "seconds": 14}])
    items: list[RecordingOut]


class HotlineOut(BaseModel):
    """`call`, `text`: as printed; `caution`: what to know before it is given out."""

    id: str
    name: str
    topic: str
    call: str
    text: str
    hours: str
    languages: str
    caution: str


class Hotlines(BaseModel):
    model_config = like(items=[LINE])
    items: list[HotlineOut]


class ReplyIn(BaseModel):
    """`language`: "" for any."""

    model_config = exactly(**REPLY) | ConfigDict(str_strip_whitespace=True)
    title: str = Field(min_length=1, max_length=TITLE)
    body: str = Field(min_length=1, max_length=4 * LONGEST, repr=False)
    language: str = Field("", max_length=20)


class ReplyOut(BaseModel):
    model_config = like(id=ID, **REPLY)
    id: UUID
    title: str
    body: str
    language: str


class Replies(BaseModel):
    model_config = like(items=[{"id": ID, **REPLY}])
    items: list[ReplyOut]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PREFIX)

    @routes.get("/content/languages", tags=["content"])
    async def all_languages(_: Reads) -> Languages:
        """How the words of each language stand."""
        await parts.read_standing()
        states = parts.content.standing.states
        counts, whole = tally(states), offered(states)
        return Languages(
            items=[
                LanguageOut(tag=tag, name=languages()[tag].english_name, offered=tag in whole, messages=counts[tag])
                for tag in languages()
                if tag in counts
            ]
        )

    @routes.get("/content/words", tags=["content"])
    async def words(
        _: Reads,
        language: Tag = "en",
        cursor: Annotated[str, Query(max_length=200)] = "",
        limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
    ) -> WordsPage:
        """Every message of a language, and how it stands."""
        await parts.read_standing()
        entries, states = parts.content.entries, parts.content.standing.states
        keys = sorted(key for key, of in entries if of == language and key > cursor)
        items = [
            WordsOut(key=key, state=states[key, language], text=entries[key, language].pattern) for key in keys[:limit]
        ]
        return WordsPage(items=items, next=items[-1].key if len(keys) > limit else None)

    @routes.get("/content/facts", tags=["content"])
    async def facts(_: Reads) -> Facts:
        """The facts that may change, what is due first on top."""
        return Facts(
            items=[
                FactOut(
                    id=f.item.id,
                    what=f.item.what,
                    known=f.item.known,
                    source=f.item.source,
                    checked_on=f.checked_on,
                    holds=f.holds,
                    check_by=f.check_by,
                )
                for f in await freshness(parts)
            ]
        )

    @routes.get("/content/recordings", tags=["content"])
    async def recorded(_: Reads, language: Tag = "") -> Recordings:
        """The recordings there are in a language that is spoken more than read."""
        await parts.read_standing()
        found = await recordings.brought(parts, language)
        return Recordings(
            items=[RecordingOut(key=key, state=one.state, seconds=one.of.seconds) for key, one in sorted(found.items())]
        )

    @routes.get("/hotlines", tags=["content"])
    async def lines(_: Reads) -> Hotlines:
        """The help lines that people are given."""
        return Hotlines(
            items=[
                HotlineOut(**{name: getattr(line, name) for name in HotlineOut.model_fields})
                for line in hotlines().values()
            ]
        )

    # --- saved replies

    @routes.get("/replies", tags=["replies"])
    async def replies(_: Annotated[Caller, api_token(Scope.MESSAGES_READ)]) -> Replies:
        """The words that staff use again, oldest first."""
        return Replies(items=[_out(one) for one in await saved_replies(parts)])

    @routes.post("/replies", tags=["replies"], status_code=201)
    async def add(caller: Writes, given: ReplyIn, key: Key = None) -> ReplyOut:
        """Keep words to use again. With an `Idempotency-Key`, doing it again keeps them once."""
        made = id_of(parts, caller, "reply", key)
        before = next((_out(one) for one in await saved_replies(parts) if one.id == made), None)
        if before is not None and before.model_dump(exclude={"id"}) != given.model_dump():
            raise key_used()
        return before or await keep(caller, made, given)

    @routes.put("/replies/{reply}", tags=["replies"])
    async def change(caller: Writes, reply: UUID, given: ReplyIn) -> ReplyOut:
        """Change words that are kept. Harmless twice."""
        if all(one.id != reply for one in await saved_replies(parts)):
            raise Problem(404, "No such reply")
        return await keep(caller, reply, given)

    @routes.delete("/replies/{reply}", tags=["replies"], status_code=204)
    async def forget(caller: Writes, reply: UUID) -> None:
        """Keep words no longer."""
        if not await drop(parts, reply, caller.id):
            raise Problem(404, "No such reply")

    async def keep(caller: Caller, id_: UUID, given: ReplyIn) -> ReplyOut:
        one = SavedReply(id_, given.language, given.title, given.body)
        if given.language and given.language not in spoken(parts):
            raise wrong(language="no language of ours")
        if bad := fault(one):
            raise wrong(**{"body" if one.title else "title": _FAULTS[bad]})
        await save(parts, one, caller.id)
        return _out(one)

    return routes


_FAULTS = {
    "empty": "empty",
    "too_long": f"longer than {LONGEST} characters",
    "case_number": "holds an A-number, which must never stand in a message",
}


def _out(one: SavedReply) -> ReplyOut:
    return ReplyOut(id=one.id, title=one.title, body=one.body, language=one.language)
