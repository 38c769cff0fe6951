"""A machine drafts a notice in other languages. Drafts are marked, and go nowhere until a person says they have read
them: the check blocks what is unread."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from flows.notices import Origin
from service import log
from service.actions.broadcasts.opened import Text
from service.content.machine import Machine, NoTranslation
from service.parts import Parts

_log = log.get("notices")


async def draft(parts: Parts, source: Text, targets: Sequence[str]) -> list[Text]:
    """The text in each of these languages, in their order; those that could not be drafted are left out. The server is
    the organisation's own; nobody's data is in a notice."""
    url = parts.settings.translate_url
    found = await asyncio.gather(*(_one(url, source, target) for target in targets)) if url else []
    return [text for text in found if text is not None]


async def _one(url: str, source: Text, target: str) -> Text | None:
    try:
        body = await asyncio.to_thread(Machine(url, source.language, target).translate, source.body)
    except NoTranslation as error:
        _log.warning("no draft", reason=str(error))
        return None
    return Text(target, body.strip(), Origin.MACHINE)
