"""After a restore: what the provider knows comes back before anything leaves. What left since the copy was made is
marked as gone; where nobody can tell, a person looks; what no row explains any more is remembered."""

from __future__ import annotations

import secrets
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.effects import TaskKind
from service import log
from service.actions.sweep import sweep
from service.actions.words import without_accents
from service.parts import Parts
from service.providers.port import ProviderUnreadable, Sent
from service.store import control, copies, outbox, sealed, tasks
from service.store.copies import Candidate, Stray
from service.store.engine import Connection
from service.store.ids import new_id
from service.vault import WrappedKey

SKEW = timedelta(minutes=5)  # between our clock and the provider's, and a copy that took its time
TASK_WITHIN = timedelta(hours=4)
WHY = "a restore could not tell whether this was sent"

_log = log.get("recover")


@dataclass(frozen=True, slots=True)
class Recovered:
    """What one look found. `texts` that people sent; messages `accepted` by the provider since the copy; `doubtful`
    ones that became work for a person; `strays` that nothing explains; `waiting`: what leaves at *resume*. `not_clean`:
    why it is too early for that, "" when it is not."""

    texts: int = 0
    accepted: int = 0
    doubtful: int = 0
    strays: int = 0
    waiting: int = 0
    not_clean: str = ""


async def recover(parts: Parts) -> Recovered | None:
    """Look once; any number of times. None when no restore waits."""
    state = await control.read(parts.db)
    if state.recovering_since is None:
        return None
    since = (state.recovered_from or state.recovering_since) - SKEW
    texts = await sweep(parts, since=since)  # first, so that a STOP is heard before anything else
    if texts is None:
        return Recovered(not_clean="what people sent in the meantime cannot be read at the provider")
    settles = state.recovering_since + parts.timing.first_look - parts.clock.real()
    try:
        sent = await parts.provider.sent(since)
    except ProviderUnreadable as error:
        _log.error("what was sent could not be read", error=log.name_of(error))
        return Recovered(texts, not_clean="what was sent in the meantime cannot be read at the provider")
    clock = parts.clock
    before = clock.anchor.now(state.recovering_since) if clock.anchor else state.recovering_since
    async with parts.db.transaction() as tx:
        found = await _settle(parts, tx, sent, before)
        waiting = await copies.waiting(tx, parts.now())
    early = f"what was on its way may not be on the provider's list yet: wait {settles.seconds} seconds"
    return replace(found, texts=texts, waiting=waiting, not_clean=early if settles > timedelta(0) else "")


async def resume(parts: Parts) -> None:
    """A person has looked: sending goes on."""
    async with parts.db.transaction() as tx:
        await copies.resume(tx)
        await control.tell(tx)


async def _settle(parts: Parts, tx: Connection, sent: tuple[Sent, ...], before: datetime) -> Recovered:
    strange = set(await outbox.unexplained(tx, [one.sid for one in sent]))
    strays: dict[bytes, list[Sent]] = defaultdict(list)
    for one in sent:
        if one.sid in strange:
            strays[parts.vault.index("phone", one.to.value)].append(one)
    open_ = await copies.candidates(tx, list(strays), before)
    accepted, doubtful = 0, []
    for candidate in open_:
        same = _the_same(parts, candidate, strays[candidate.phone_index])
        if same is None:
            doubtful.append(candidate)
            continue
        strays[candidate.phone_index].remove(same)
        token = secrets.token_hex(16)
        await copies.accepted(tx, candidate.id, same.sid, token, same.at, parts.timing.polls[0])
        accepted += 1
    # Whatever is still unexplained at a number may be any of what is open there: nothing of it goes by itself.
    left = {phone for phone, texts in strays.items() if texts}
    doubtful = [candidate for candidate in doubtful if candidate.phone_index in left]
    await copies.in_doubt(tx, [candidate.id for candidate in doubtful], WHY)
    lines = await copies.lines_in_doubt(tx, list(left), before, WHY)
    noticed = await copies.notices_in_doubt(tx, list(left), before)
    now = parts.now()
    kind, due = TaskKind.RECOVERED, now + TASK_WITHIN
    work = [tasks.Open(new_id(), f"{kind}:{c.id}", kind, True, due, c.client, c.event_id, WHY) for c in doubtful]
    work += [
        tasks.Open(new_id(), f"{kind}:{event}:{client}", kind, True, due, client, event, WHY) for client, event in lines
    ]
    work += [tasks.Open(new_id(), f"{kind}:notice:{c}", kind, False, due, c, reason=WHY) for c in noticed]
    await tasks.open_all(tx, work, now)
    texts = [Stray(one.sid, phone, one.at) for phone in left for one in strays[phone]]
    await copies.remember(tx, texts)
    return Recovered(accepted=accepted, doubtful=len(doubtful) + len(lines) + len(noticed), strays=len(texts))


def _the_same(parts: Parts, candidate: Candidate, texts: list[Sent]) -> Sent | None:
    """The text at the provider with exactly the words of this message, if there is one."""
    key = parts.vault.client_key(candidate.client, WrappedKey(candidate.master, candidate.wrapped))
    words = sealed.unseal_words(key, candidate.id, candidate.words_sealed)
    forms = set()
    for said in (words, replace(words, body=f"(draft) {words.body}")):
        forms |= {said.as_text(), said.body, without_accents(said).as_text()}
    return next((text for text in texts if text.body in forms), None)
