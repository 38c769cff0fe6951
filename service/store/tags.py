"""Tags: the words by which an organisation groups its clients. Texts stay sealed; a digest tells which are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from service.store.engine import Connection, Database


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as stored. A new one carries an id of its own, which is not used where there is such a tag already."""

    id: UUID
    text_index: bytes
    text_sealed: bytes


@dataclass(frozen=True, slots=True)
class Used:
    """A tag, and how many clients have it."""

    id: UUID
    text_sealed: bytes
    clients: int


async def used(db: Database) -> list[Used]:
    """Every tag that somebody has."""
    rows = await db.pool.fetch(
        "SELECT t.id, t.text_sealed, count(*) FROM tag t JOIN client_tag c ON c.tag_id = t.id GROUP BY t.id"
    )
    return [Used(*r.values()) for r in rows]


async def of(db: Database, clients: Sequence[UUID]) -> list[tuple[UUID, UUID, bytes]]:
    """The tags of these clients: client, tag, its text."""
    rows = await db.pool.fetch(
        "SELECT c.client_id, t.id, t.text_sealed FROM client_tag c JOIN tag t ON t.id = c.tag_id "
        "WHERE c.client_id = ANY($1)",
        list(clients),
    )
    return [tuple(r.values()) for r in rows]


async def held(connection: Connection, client: UUID) -> set[bytes]:
    """The digests of a client's tags, in the caller's transaction."""
    rows = await connection.fetch(
        "SELECT t.text_index FROM client_tag c JOIN tag t ON t.id = c.tag_id WHERE c.client_id = $1", client
    )
    return {r["text_index"] for r in rows}


async def add(connection: Connection, said: Sequence[tuple[UUID, Sequence[Tag]]]) -> None:
    """Give tags to clients, and make those that nobody has yet, in the caller's transaction."""
    new: dict[bytes, Tag] = {}
    for tag in (tag for _, tags in said for tag in tags):
        new.setdefault(tag.text_index, tag)
    order = sorted(new)  # two at once take them in the same order
    rows = await connection.fetch(
        # To update is to lock: whoever drops tags that nobody has waits, and looks again.
        "INSERT INTO tag (id, text_index, text_sealed) SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) "
        "ON CONFLICT (text_index) DO UPDATE SET text_index = excluded.text_index RETURNING text_index, id",
        [new[index].id for index in order],
        order,
        [new[index].text_sealed for index in order],
    )
    ids = dict(tuple(r.values()) for r in rows)
    await connection.executemany(
        "INSERT INTO client_tag (client_id, tag_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [(client, ids[tag.text_index]) for client, tags in said for tag in tags],
    )


async def take(connection: Connection, client: UUID, tags: Sequence[bytes]) -> None:
    """Take tags from a client, by their digests, in the caller's transaction."""
    await connection.execute(
        "DELETE FROM client_tag c USING tag t WHERE t.id = c.tag_id AND c.client_id = $1 AND t.text_index = ANY($2)",
        client,
        list(tags),
    )
    await drop_unused(connection)


async def drop_unused(connection: Connection) -> None:
    """What nobody has is no word of the organisation's any more. Looked at twice: before and behind the lock."""
    rows = await connection.fetch(
        "SELECT id FROM tag t WHERE NOT EXISTS (SELECT FROM client_tag c WHERE c.tag_id = t.id) ORDER BY text_index "
        "FOR UPDATE"
    )
    await connection.execute(
        "DELETE FROM tag t WHERE id = ANY($1) AND NOT EXISTS (SELECT FROM client_tag c WHERE c.tag_id = t.id)",
        [r["id"] for r in rows],
    )
