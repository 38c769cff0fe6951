"""All that is held about one person, opened, for them to have."""

from __future__ import annotations

import base64
import json
from typing import Any
from uuid import UUID

from service.actions.audit_acts import Act
from service.actions.tag_clients import tags_of
from service.errors import WrongKeys
from service.parts import Parts
from service.store import clients, erasure
from service.store.audit import audit
from service.vault import ClientKey


async def export(parts: Parts, client: UUID) -> dict[str, Any] | None:
    """Every row by table, its sealed values opened (null: not with their key); None when there is no such client.
    Raises `WrongKeys` when their own key does not open."""
    wrapped = await clients.key_of(parts.db, client)
    if wrapped is None:
        return None
    key = parts.vault.client_key(client, wrapped)
    told: dict[str, Any] = {"exported_at": parts.clock.real().isoformat()}
    for row in await erasure.everything(parts.db, client):
        opened = {name.removesuffix("_sealed"): _opened(key, row, name) for name in row.sealed}
        told.setdefault(row.table, []).append(row.clear | opened)
    told["tag"] = [tag.text for tag in (await tags_of(parts, [client]))[client]]
    told["provider_event"] = await erasure.news_of(parts.db, client)
    async with parts.db.transaction() as tx:
        await audit(tx, parts.clock.real(), None, Act.CLIENT_EXPORTED, client)
    return told


def _opened(key: ClientKey, row: erasure.Row, name: str) -> Any:
    try:
        plain = key.unseal(row.sealed[name], f"{row.table}.{name.removesuffix('_sealed')}", row.row)
    except WrongKeys:
        return None  # sealed for the installation, or changed: it is held, and this key does not open it
    if row.table == "attachment":
        return base64.b64encode(plain).decode()
    text = plain.decode()
    try:
        found = json.loads(text)
    except ValueError:
        return text
    return found if isinstance(found, dict | list) else text  # a text of digits stays what was written
