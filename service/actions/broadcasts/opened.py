"""A notice with its sealed parts opened, and the words people get."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from uuid import UUID

from flows.messages import Words
from flows.notices import DAYS, LISTS, Audience, Fault, Finding, NoticeState, Origin, fill
from flows.vocabulary import normalise
from service.actions.words import spoken
from service.content.isolates import isolate_written
from service.errors import RecadoError
from service.parts import Parts
from service.store import broadcasts
from service.store.engine import Connection

FOOT = "notices.foot"


class NoticeError(RecadoError):
    """Not possible with this notice; the message says why."""


@dataclass(frozen=True, slots=True)
class Text:
    """One language's words as composed. `read`: a person has read what a machine drafted."""

    language: str
    body: str = field(repr=False)
    origin: Origin = Origin.TYPED
    read: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice, opened. `texts` in the order of their languages' tags."""

    id: UUID
    state: NoticeState
    title: str = field(repr=False)
    audience: Audience
    texts: tuple[Text, ...]
    findings: tuple[Finding, ...]
    stored: broadcasts.Broadcast


async def opened(parts: Parts, connection: Connection, id: UUID, *, lock: bool = False) -> Notice:
    """The notice, in the caller's transaction. Raises `NoticeError` when there is none."""
    row = await broadcasts.locked(connection, id) if lock else await broadcasts.read(connection, id)
    if row is None:
        raise NoticeError(f"no broadcast {id}")
    return open_row(parts, row, await broadcasts.texts(connection, id))


async def look_up(parts: Parts, id: UUID) -> Notice:
    """A notice as it stands. Raises `NoticeError` when there is none."""
    async with parts.db.transaction() as tx:
        return await opened(parts, tx, id)


def open_row(parts: Parts, row: broadcasts.Broadcast, stored: Sequence[broadcasts.Text]) -> Notice:
    key = parts.vault.own_key("broadcast")
    texts = tuple(
        Text(
            t.language,
            key.unseal(t.words_sealed, f"broadcast_text.words {t.language}", row.id).decode(),
            Origin(t.origin),
            t.read_at is not None,
        )
        for t in stored
    )
    title = key.unseal(row.title_sealed, "broadcast.title", row.id).decode() if row.title_sealed else ""
    audience = _audience(key.unseal(row.audience_sealed, "broadcast.audience", row.id)) if row.audience_sealed else None
    findings = key.unseal(row.findings_sealed, "broadcast.findings", row.id) if row.findings_sealed else b"[]"
    return Notice(
        row.id,
        NoticeState(row.state),
        title,
        audience or Audience(),
        texts,
        tuple(Finding(Fault(f["fault"]), f["language"], f["said"], f["people"]) for f in json.loads(findings)),
        row,
    )


def seal_title(parts: Parts, id: UUID, title: str) -> bytes:
    return parts.vault.own_key("broadcast").seal(title.encode(), "broadcast.title", id)


def seal_audience(parts: Parts, id: UUID, audience: Audience) -> bytes:
    plain = json.dumps(asdict(audience), default=str, ensure_ascii=False)
    return parts.vault.own_key("broadcast").seal(plain.encode(), "broadcast.audience", id)


def seal_findings(parts: Parts, id: UUID, findings: Sequence[Finding]) -> bytes:
    plain = json.dumps([asdict(f) for f in findings], ensure_ascii=False)
    return parts.vault.own_key("broadcast").seal(plain.encode(), "broadcast.findings", id)


def seal_text(parts: Parts, id: UUID, text: Text, reader: UUID | None, now: datetime) -> broadcasts.Text:
    sealed = parts.vault.own_key("broadcast").seal(text.body.encode(), f"broadcast_text.words {text.language}", id)
    index = parts.vault.index("notice", normalise(text.body))
    return broadcasts.Text(
        text.language, sealed, index, text.origin, reader if text.read else None, now if text.read else None
    )


def _audience(plain: bytes) -> Audience:
    given = json.loads(plain)
    return Audience(
        **given
        | {name: tuple(given[name]) for name in LISTS}
        | {name: date.fromisoformat(given[name]) if given[name] else None for name in DAYS}
    )


def digest(parts: Parts, notice: Notice) -> bytes:
    """What a check was about: a change of anything that matters gives another."""
    said = [[t.language, t.body, t.origin, t.read] for t in notice.texts]
    about = [asdict(notice.audience), said, notice.stored.not_before, notice.stored.not_after]
    return parts.vault.index("notice check", json.dumps(about, default=str))


def slots(parts: Parts) -> dict[str, str]:
    return {"org": parts.settings.org_name, "org_phone": parts.settings.org_phone}


def filled(parts: Parts, text: Text) -> str:
    """The text as it is read: its slots filled, and no number turned round where it runs from right to left."""
    return isolate_written(fill(text.body, slots(parts)).strip())


def words_of(parts: Parts, text: Text) -> Words:
    """What people read: the text, and how to get only their dates."""
    return Words(f"{filled(parts, text)}\n{parts.content.catalog.render(FOOT, text.language)}")


def served(parts: Parts, have: Collection[str], known: str | None) -> str | None:
    """The language, of those a notice has, that serves somebody known by this one; None: they get none. Nobody gets
    words in a language that is not theirs."""
    language = spoken(parts.content.catalog, known or "")
    return language if language in have else None
