"""The pages of words, facts and flows: read by many, signed by whoever may, exactly as they were shown."""

from __future__ import annotations

import re
from typing import Any

from flows.contact import Address
from flows.model import FlowKind
from flows.roles import Person, Role, signs
from flows.signing import State
from service.actions.content_templates import VARIABLES
from service.actions.sign_words import checked, signers
from service.content.directory import hotlines
from service.store.ids import new_id
from service.web.console.pages import FOLDER
from service.web.console.words import LANGUAGES, read
from service.wiring import Process
from tests.console import console, location
from tests.stories import Story

WORDS = "/console/content/words"


def boxes(page: str) -> dict[str, str]:
    """What the checkboxes of a page would sign: key → value."""
    found = re.findall(r'name="message" value="(\S+) (\w+)"', page)
    return {key: f"{key} {digest}" for key, digest in found}


async def test_words_are_signed_as_they_were_shown_by_whoever_may(process: Process) -> None:
    parts = process.parts
    async with console(process) as made:
        reader = await made.signed_in(Role.TRANSLATOR)
        shown = (await reader.get(f"{WORDS}?language=ar&file=person")).text
        assert 'dir="rtl"' in shown and "Thank you. A person from our team" in shown and "not signed" in shown
        boxes_ar = boxes(shown)
        assert set(boxes_ar) == {"person.open", "person.closed", "person.urgent"}
        chosen: dict[str, Any] = {"language": "ar", "file": "person", "name": "Noor R."}
        stale = await reader.post(WORDS, data=chosen | {"message": ["person.open 0000"]})
        assert stale.status_code == 422 and "must be read again" in stale.text
        nameless = await reader.post(WORDS, data=chosen | {"name": " ", "message": [boxes_ar["person.open"]]})
        assert nameless.status_code == 422 and "Say who stands behind" in nameless.text
        done = location(await reader.post(WORDS, data=chosen | {"message": [boxes_ar["person.open"]]}))
        assert "language=ar" in done and "The chosen messages are signed." in (await reader.get(done)).text
        assert "Noor R." in (await reader.get(done)).text
        [(one, name)] = (await signers(parts, "ar"))["person.open"]
        assert (name, one.by) == ("Noor R.", await made.person(Role.TRANSLATOR))
        assert parts.content.state("person.open", "ar") is State.SOURCE_UNSIGNED
        assert await parts.db.pool.fetchval("SELECT count(*) FROM audit WHERE action = 'words.signed'") == 1

        english = {"language": "en", "file": "person", "name": "Noor R."}
        page = (await reader.get(f"{WORDS}?language=en&file=person")).text
        assert not boxes(page), "a translator does not sign the law"
        assert (await reader.post(WORDS, data=english | {"message": ["person.open x"]})).status_code == 403
        attorney = await made.signed_in(Role.SUPERVISOR)
        mine = boxes((await attorney.get(f"{WORDS}?language=en&file=person")).text)
        location(await attorney.post(WORDS, data=english | {"message": list(mine.values())}))
        assert parts.content.state("person.open", "ar") is State.SIGNED
        nothing = await reader.post(f"{WORDS}/withdraw", data=chosen | {"message": [boxes_ar["person.closed"]]})
        assert nothing.status_code == 422 and "None of the chosen messages is signed" in nothing.text
        assert (await reader.post(f"{WORDS}/withdraw", data=english)).status_code == 403
        back = location(await reader.post(f"{WORDS}/withdraw", data=chosen | {"message": [boxes_ar["person.open"]]}))
        assert "signature taken back" in (await reader.get(back)).text
        assert parts.content.state("person.open", "ar") is State.WITHDRAWN
        location(await reader.post(WORDS, data=chosen | {"message": [boxes_ar["person.open"]]}))
        left = (await reader.get(f"{WORDS}?language=ar&file=person&only=unsigned")).text
        assert set(boxes(left)) == {"person.closed", "person.urgent"}
        onlooker = await made.signed_in(Role.ADMIN)
        assert not boxes((await onlooker.get(f"{WORDS}?language=ar&file=person")).text)
    assert not signs(Person(new_id(), Role.CASEWORKER), "ar")


def test_every_purpose_state_and_kind_has_its_words() -> None:
    named = {
        *(f"purpose-{purpose}" for purpose in VARIABLES),
        *(f"{what}-{state}" for state in State for what in ("n", "state")),
        *(f"kind-{kind}" for kind in FlowKind),
    }
    for language in LANGUAGES:
        words = read(FOLDER / "words", language)
        assert {name for name in named if f"content.{name}" not in words} == set(), language


async def test_facts_languages_templates_and_flows_are_shown(process: Process) -> None:
    parts = process.parts
    for n in range(6):
        await Story(process).say("hola", Address(f"+1202555{n:04}"))
    async with console(process) as made:
        browser = await made.signed_in(Role.SUPERVISOR)
        first = (await browser.get("/console/content")).text
        assert "العربية" in first and "Not pushed as worded now" in first and "no longer so" not in first
        facts = (await browser.get("/console/content/facts")).text
        assert "Bond rule" in facts and all(line.id for line in hotlines().values()) and "988" in facts
        said = location(await browser.post("/console/content/facts/bond", data={"holds": "no"}))
        assert "Noted. What stands on it" in (await browser.get(said)).text
        assert "no longer so" in (await browser.get("/console/content")).text
        assert (await browser.post("/console/content/facts/bond", data={"holds": "perhaps"})).status_code == 404
        await checked(parts, "bond", holds=True)
        flow = (await browser.get("/console/content/flows?flow=welcome&language=es")).text
        assert re.search(r'href="#ask-language">\d+</a>', flow) and ">ask-language<" not in flow, "steps have numbers"
        assert "Said 6 times" in flow and "6 have not written since" in flow
        assert "6 went this way" in flow and "6 →" in flow
        translator = await made.signed_in(Role.TRANSLATOR)
        assert 'name="holds"' not in (await translator.get("/console/content/facts")).text
        assert (await translator.get("/console/content/flows?flow=nonsense")).status_code == 200
