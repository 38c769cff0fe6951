"""Texts that no webhook brought: read back from the provider's list and taken in, once. A wrong address, a broken
signature or a day of outage is repaired here, and somebody is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows import consent
from flows.effects import Consent, TaskKind
from flows.late import ANSWERED, Heard, stands
from service import log
from service.actions.receive import receive
from service.parts import Parts
from service.providers.port import ProviderUnreadable, Received
from service.store import clocks, control, inbound, tasks
from service.store.engine import GONE
from service.store.ids import new_id

BACK = timedelta(hours=48)
YOUNG = timedelta(minutes=2)  # its webhook may be on the way
SWEEP = "sweep"

_log = log.get("sweep")


async def sweep(parts: Parts, *, since: datetime | None = None, kept: Sequence[Received] = ()) -> int | None:
    """Take in what people sent in the last 48 hours, or since the last sweep if that is longer ago (or `since`), and we
    do not have. `kept`: what a fallback receiver has of it. While a restore waits for *resume* only a stop takes
    effect: the rest was answered by whom we were. Returns how many texts that were; None when the provider's list could
    not be read and nothing was kept."""
    real = parts.clock.real()
    last = (await clocks.since_beats(parts.db, real)).get(SWEEP)
    recovering = (await control.read(parts.db)).recovering_since is not None
    since = since or real - max(BACK, (last or timedelta(0)) + ANSWERED)
    try:
        found: tuple[Received, ...] = await parts.provider.received(since)
    except ProviderUnreadable as error:
        _log.error("what came in could not be read", error=log.name_of(error))
        if not kept:
            return None
        found = ()
    # A post says more than the list does (what was tapped), the list knows better when it came.
    times = {one.message.sid: one.at for one in found}
    posts = {one.message.sid: Received(one.message, times.get(one.message.sid, one.at)) for one in kept}
    listed = sorted([*posts.values(), *(o for o in found if o.message.sid not in posts)], key=lambda one: one.at)
    missing = await inbound.missing(parts.db, [one.message.sid for one in listed])
    late = [one for one in listed if one.message.sid in missing and (real - one.at > YOUNG or one.message.sid in posts)]
    said: dict[str, list[Heard]] = {}
    heard = {one.message.sid: _heard(parts, one, stored=one.message.sid not in missing) for one in listed}
    for one in listed:
        said.setdefault(one.message.sender.value, []).append(heard[one.message.sid])
    for one in late:
        text, others = heard[one.message.sid], said[one.message.sender.value]
        index = parts.vault.index("phone", one.message.sender.value)
        changed = await inbound.consent_changed_since(parts.db, index, one.at)
        keep = not stands(text, others, changed, real) or (recovering and text.word is not consent.Word.STOP)
        kind = TaskKind.RECOVERED if recovering else TaskKind.WEBHOOK
        try:
            await receive(parts, one.message, keep=kind if keep else None, heard_at=one.at)
        except GONE:
            raise
        except Exception as error:  # noqa: BLE001  One text must not keep the others out; the next sweep tries it again.
            _log.error("a text could not be taken in", error=log.name_of(error))
    if late and not recovering:
        now = parts.now()
        key = f"{TaskKind.WEBHOOK}:{real:%Y-%m-%dT%H}"
        async with parts.db.transaction() as tx:
            why = "texts came in that no webhook brought: check the address at the provider"
            await tasks.open_all(tx, [tasks.Open(new_id(), key, TaskKind.WEBHOOK, True, now, reason=why)], now)
        _log.error("texts came in that no webhook brought", count=len(late))
    return len(late)


def _heard(parts: Parts, one: Received, *, stored: bool) -> Heard:
    word = consent.heard(one.message.text, parts.content.vocabulary, Consent.GIVEN)
    return Heard(one.at, stored, word.word if word else None)
