"""Sign-offs as rows: what live mode does with them, and the work that words make when they are due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.effects import Consent
from flows.signing import State
from service import wiring
from service.actions.dispatch import UNSIGNED_WORDS, Dispatcher
from service.actions.sign_words import checked, sign, signers
from service.actions.uncovered import uncovered
from service.actions.watch_words import freshness, watch_words
from service.content.freshness import items, read
from service.errors import ContentError
from service.parts import Content, Parts
from service.settings import Mode
from service.wiring import Process
from tests.standin import people
from tests.standin.provider import Double
from tests.stories import Story, hearing

ANA = "+12025550101"


async def everything(parts: Parts, *languages: str) -> None:
    for language in languages:
        keys = [key for key, tag in parts.content.entries if tag == language]
        assert await sign(parts, language, keys, "Ada Abogada") == len(keys)


def live(parts: Parts) -> Parts:
    return replace(parts, settings=parts.settings.model_copy(update={"mode": Mode.LIVE}))


async def started(parts: Parts) -> Content:
    settings = live(parts).settings
    return await wiring.signed_content(settings, wiring.content(settings), parts.db, parts.now())


async def test_live_starts_with_the_languages_that_are_signed_and_names_what_is_missing(parts: Parts) -> None:
    with pytest.raises(ContentError) as refusal:
        await started(parts)
    first, *lines = str(refusal.value).splitlines()
    assert first.startswith("RECADO_MODE=live: no language is signed in full")
    assert [line.partition(":")[0] for line in lines] == sorted(parts.content.catalog.languages)
    assert "not signed, such as asylum.ask" in lines[0]
    await everything(parts, "en", "es")
    words = await started(parts)
    assert words.catalog.languages == words.library.tongues.tags == {"en", "es"}
    assert not words.drafts
    assert await sign(parts, "es", ["court.intro"], "Ada Abogada") == 0, "signed already"
    [(one, name)] = (await signers(parts, "es"))["court.intro"]
    assert (name, one.role, one.by, one.of.review_by) == ("Ada Abogada", "reader", None, None)

    # A version later: one English sentence is new, so English is not signed and its translation is left behind.
    other = dict(parts.content.entries)
    other["court.intro", "en"] = replace(other["court.intro", "en"], pattern="Something else.")
    later = replace(
        parts, content=replace(parts.content, entries=other, standing=type(parts.content.standing).of(other))
    )
    await later.read_standing()
    assert later.content.state("court.intro", "en") is State.CHANGED
    assert later.content.state("court.intro", "es") is State.STALE
    assert later.content.drafts >= {("court.intro", "en"), ("court.intro", "es")}
    await everything_of(later, "en", "court.intro")
    assert later.content.state("court.intro", "en") is State.SIGNED


async def everything_of(parts: Parts, language: str, *keys: str) -> None:
    assert await sign(parts, language, keys, "Ada Abogada") == len(keys)


async def test_in_live_mode_what_may_not_go_becomes_a_persons_word_or_work(sending: Parts, double: Double) -> None:
    await everything(sending, "en", "es")
    running = replace(live(sending), content=replace(sending.content, standing=sending.content.standing))
    [ana] = await people.meet(running, [ANA])
    await sending.db.pool.execute("UPDATE client SET language = 'en'")
    await checked(running, "annual-asylum-fee", holds=False)
    assert running.content.state("asylum.fees-now", "en") is State.STOPPED
    for key in ("asylum.fees-now", "court.intro", "reminders.hearing-soon"):
        [row] = await people.tell(running, [(ana, key)])
        await sending.db.pool.execute("UPDATE outbound_message SET template = $2 WHERE id = $1", row, key)
    await sending.db.pool.execute("DELETE FROM sign_off WHERE key = 'reminders.hearing-soon'")
    await Dispatcher(running).drain()
    line = running.content.catalog.render("common.handed-over", "en")
    assert double.bodies == [line, "court.intro"]
    told = await sending.db.pool.fetch("SELECT kind, reason, client_id FROM task ORDER BY kind")
    assert {tuple(row.values()) for row in told} == {
        ("not_reminded", UNSIGNED_WORDS, ana.id),
        ("person", UNSIGNED_WORDS, ana.id),
    }


async def test_a_reminder_whose_words_are_not_signed_is_on_the_uncovered_list(process: Process) -> None:
    story = Story(process)
    await story.bring(hearing(day=date(2026, 12, 2), consent=Consent.GIVEN))
    parts = live(process.parts)
    assert ["draft_words" in {r.why for r in u.reasons} for u in await uncovered(parts)] == [False]  # nothing planned
    await story.work()
    assert ["draft_words" in {r.why for r in u.reasons} for u in await uncovered(parts)] == [True]


async def test_what_is_due_is_one_task_a_week_until_it_is_done(parts: Parts, clock: Any) -> None:
    async def open_tasks() -> list[Mapping[str, Any]]:
        return list(
            await parts.db.pool.fetch("SELECT key, reason FROM task WHERE kind = 'content' AND closed_at IS NULL")
        )

    await watch_words(parts)
    assert await open_tasks() == []
    await everything_of(parts, "en", "asylum.fees-now", "common.main-menu")
    clock.on(timedelta(days=9))
    await watch_words(parts)
    await watch_words(parts)
    [task] = await open_tasks()
    weekly = [item.id for item in items().values() if item.days == 7]
    assert task["reason"] == f"facts to look at again: {len(weekly)}; messages to read again: 0"
    for item in weekly:
        await checked(parts, item, holds=True)
    await watch_words(parts)
    assert await open_tasks() == []
    assert {f.item.id: f.check_by for f in await freshness(parts)}["bond"] == date(2026, 12, 10)
    clock.on(timedelta(days=160))
    await watch_words(parts)
    [task] = await open_tasks()
    assert task["reason"].endswith("messages to read again: 1"), "the one that stands on facts is due in eleven days"


def test_the_register_says_for_every_item_where_to_look_and_by_when(tmp_path: Any) -> None:
    assert len(items()) == 17
    assert all(item.source and item.known and item.days > 0 for item in items().values())
    (tmp_path / "x.yaml").write_text("- {id: a, what: b}\n")
    with pytest.raises(ContentError, match=r"x.yaml: entry 1 is not an item"):
        read(tmp_path / "x.yaml")
