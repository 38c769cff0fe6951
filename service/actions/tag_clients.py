"""Tags on clients: the organisation's own words, made as used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from flows.people import BadTag, bad_tags, tag_key
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import people, tags
from service.store.audit import audit
from service.store.ids import new_id

PURPOSE = "tag"  # of the key they are sealed with, and of their digests


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag somebody has. `clients`: how many have it, where that was asked."""

    id: UUID
    text: str = field(repr=False)
    clients: int = 0


def digest(parts: Parts, tag: str) -> bytes:
    return parts.vault.index(PURPOSE, tag_key(tag))


def sealed_tags(parts: Parts, texts: Iterable[str]) -> list[tags.Tag]:
    """Tags to store."""
    key, found = parts.vault.own_key(PURPOSE), []
    for text in texts:
        id_ = new_id()
        found.append(tags.Tag(id_, digest(parts, text), key.seal(text.encode(), "tag.text", id_)))
    return found


async def vocabulary(parts: Parts) -> list[Tag]:
    """Every tag in use, by the alphabet."""
    key = parts.vault.own_key(PURPOSE)
    found = [
        Tag(t.id, key.unseal(t.text_sealed, "tag.text", t.id).decode(), t.clients) for t in await tags.used(parts.db)
    ]
    return sorted(found, key=lambda tag: tag_key(tag.text))


async def tags_of(parts: Parts, clients: Sequence[UUID]) -> Mapping[UUID, list[Tag]]:
    """The tags of these clients, by the alphabet."""
    key = parts.vault.own_key(PURPOSE)
    found: dict[UUID, list[Tag]] = {client: [] for client in clients}
    for client, tag, text in await tags.of(parts.db, clients):
        found[client].append(Tag(tag, key.unseal(text, "tag.text", tag).decode()))
    return {client: sorted(those, key=lambda tag: tag_key(tag.text)) for client, those in found.items()}


async def set_tags(parts: Parts, client: UUID, texts: Sequence[str], by: UUID | None) -> BadTag | None:
    """These are a client's tags from now on. Returns why not; then nothing was changed."""
    if bad := bad_tags(texts):
        return bad
    wanted = sealed_tags(parts, texts)
    async with parts.db.transaction() as tx:
        await people.locked(tx, client)
        before, after = await tags.held(tx, client), {tag.text_index for tag in wanted}
        if before != after:
            await tags.add(tx, [(client, [tag for tag in wanted if tag.text_index not in before])])
            await tags.take(tx, client, list(before - after))
            await audit(tx, parts.clock.real(), by, Act.CLIENT_TAGGED, client)
    return None
