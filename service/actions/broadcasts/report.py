"""What became of a notice, and whom it did not reach: for a task list, or letters."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TextIO
from uuid import UUID

from flows.effects import TaskKind
from service.actions.broadcasts.opened import Notice, filled, look_up
from service.actions.broadcasts.says import UNREACHED
from service.cells import csv_lines
from service.parts import Parts
from service.store import broadcasts, tasks
from service.store.ids import new_id

PAGE = 500
TASK_WITHIN = timedelta(days=1)
NOT_REACHED = "a notice did not reach them"
LETTER = ("reference", "name", "language", "why", "text")


@dataclass(frozen=True, slots=True)
class Report:
    """`counts`: where everybody stands, each person once; `replied`, `opted_out` within a week; `failures`: how it
    ended, the provider's number, our words, how many; `left_out`: by reason."""

    notice: Notice
    counts: dict[str, int]
    replied: int
    opted_out: int
    failures: list[tuple[str, int | None, str | None, int]]
    left_out: dict[str, int]


async def report(parts: Parts, id: UUID) -> Report:
    """Raises `NoticeError` when there is no such notice."""
    notice = await look_up(parts, id)
    heard = await broadcasts.answered(parts.db, id)
    return Report(
        notice,
        await broadcasts.counts(parts.db, id),
        heard["replied"],
        heard["opted_out"],
        await broadcasts.failures(parts.db, id),
        {why: n for why, n in (await broadcasts.left_out(parts.db.pool, id)).items() if why != "called_back"},
    )


async def _unreached(parts: Parts, id: UUID) -> AsyncIterator[list[broadcasts.Unreached]]:
    after: UUID | None = None
    while people := await broadcasts.unreached(parts.db, id, after, PAGE):
        yield people
        after = people[-1].client


async def open_tasks(parts: Parts, id: UUID) -> int:
    """One task for each person it did not reach, once. Returns how many there are."""
    total, now = 0, parts.now()
    async for people in _unreached(parts, id):
        opened_now = [
            tasks.Open(
                new_id(), f"notice:{id}:{p.client}", TaskKind.NOT_REMINDED, False, now + TASK_WITHIN, p.client,
                reason=NOT_REACHED,
            )
            for p in people
        ]  # fmt: skip
        async with parts.db.transaction() as tx:
            await tasks.open_all(tx, opened_now, now)
        total += len(people)
    return total


async def letters(parts: Parts, id: UUID, out: TextIO, says: Callable[[str], str] = UNREACHED.__getitem__) -> int:
    """A CSV for letters to those it did not reach, with why as `says` puts it and the notice in their language where
    there is one; no cell is a formula to a spreadsheet. The mark at its head is the caller's. Returns how many rows."""
    notice = await look_up(parts, id)
    bodies = {text.language: filled(parts, text) for text in notice.texts}
    out.write(csv_lines([LETTER]))
    total = 0
    async for people in _unreached(parts, id):
        rows = []
        for p in people:
            key = parts.vault.client_key(p.client, p.key)
            ref = key.unseal(p.ref_sealed, "client.ref", p.client).decode() if p.ref_sealed else ""
            alias = key.unseal(p.alias_sealed, "client.alias", p.client).decode() if p.alias_sealed else ""
            rows.append((ref, alias, p.language, says(p.why), bodies.get(p.language or "")))
        out.write(csv_lines(rows))
        total += len(people)
    return total
