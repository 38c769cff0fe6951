"""People put their names to words, and look again at the facts behind them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from flows.signing import SOURCE, SignOff, SignRole, State, review_by, role_of
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import signoffs
from service.store.audit import audit
from service.store.ids import new_id
from service.store.signoffs import Signed

PURPOSE = "sign_off"


async def sign(parts: Parts, language: str, keys: Collection[str], name: str, by: UUID | None = None) -> int:
    """`name` stands behind these messages exactly as they are worded now. What they have signed already and is not due
    stays as it is. Returns how many were signed. Raises KeyError for a message there is not."""
    await parts.read_standing()
    words, at, today = parts.content.standing.words, parts.now(), parts.today()
    offs = []
    for message in keys:
        now = words[message, language]
        due = review_by(language, now.facts, today)
        # English that is signed may be signed again: that is how it is read again in time.
        if language != SOURCE and parts.content.state(message, language) is State.SIGNED:
            continue
        source = words[message, SOURCE].digest if (message, SOURCE) in words else ""
        offs.append(SignOff(message, language, now.digest, source, at, due))
    return await keep(parts, offs, role_of(language), name, by)


async def keep(parts: Parts, offs: Sequence[SignOff], role: SignRole, name: str, by: UUID | None) -> int:
    """`name` stands behind these. Returns how many they are."""
    key, rows = parts.vault.own_key(PURPOSE), []
    for off in offs:
        id_ = new_id()
        rows.append(Signed(id_, off, role, key.seal(name.strip().encode("utf-8", "replace"), "sign_off.name", id_), by))
    if rows:
        async with parts.db.transaction() as tx:
            await signoffs.sign(tx, rows)
            await audit(tx, parts.clock.real(), by, Act.WORDS_SIGNED, rows[0].id)
        await parts.read_standing()
    return len(rows)


async def withdraw(parts: Parts, language: str, keys: Collection[str], by: UUID | None = None) -> int:
    """Something is wrong with these words: in live mode they go to nobody until they are signed anew. Returns how many
    had a signature."""
    done = 0
    async with parts.db.transaction() as tx:
        for message in keys:
            done += await signoffs.withdraw(tx, message, language, parts.now())
        if done:
            await audit(tx, parts.clock.real(), by, Act.WORDS_WITHDRAWN, None)
    await parts.read_standing()
    return done


async def checked(parts: Parts, item: str, holds: bool, by: UUID | None = None) -> None:
    """Somebody looked at an item of the freshness register. What stands on one that does not hold any more is not said
    until its English is signed anew."""
    id_ = new_id()
    async with parts.db.transaction() as tx:
        await signoffs.check(tx, id_, item, holds, by, parts.now())
        await audit(tx, parts.clock.real(), by, Act.FACT_CHECKED, id_)
    await parts.read_standing()


async def signers(parts: Parts, language: str) -> dict[str, list[tuple[Signed, str]]]:
    """Message → its sign-offs with the names, oldest first."""
    key = parts.vault.own_key(PURPOSE)
    found: dict[str, list[tuple[Signed, str]]] = {}
    for one in await signoffs.of_language(parts.db, language):
        found.setdefault(one.of.key, []).append((one, key.unseal(one.name_sealed, "sign_off.name", one.id).decode()))
    return found
