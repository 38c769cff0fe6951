"""How many people an audience is, as it is chosen: before a notice is kept or checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.notices import Audience, LeftOut
from service.actions.broadcasts.check import asking
from service.actions.broadcasts.opened import Text
from service.actions.words import spoken
from service.parts import Parts
from service.store import broadcasts

WHATEVER_THEY_READ = (LeftOut.STOPPED, LeftOut.NO_CONSENT, LeftOut.NO_NOTICES, LeftOut.FROZEN)


@dataclass(frozen=True, slots=True)
class Reach:
    """`people` would get it; `left_out`: why others would not. `readers`: of those who may get it, how many read each
    of our languages, most first, also where the notice has no words in it ("": a language we have none in)."""

    people: int
    left_out: dict[str, int]
    readers: dict[str, int]


async def reach(parts: Parts, audience: Audience, texts: Sequence[Text], not_before: datetime | None) -> Reach:
    """As a check would find it, but for places and contradictions: for them every date is opened, so only a check
    looks. One query."""
    have, wanted = {text.language for text in texts}, audience.languages
    people, left_out, readers = 0, Counter[str](), Counter[str]()
    for known, reason, many, numbers in await broadcasts.reach(parts.db, asking(parts, audience, texts, not_before)):
        language = spoken(parts.content.catalog, known or "")
        if wanted and language not in wanted and known not in wanted:
            continue
        if reason in WHATEVER_THEY_READ:
            left_out[reason] += many
            continue
        readers[language] += many
        if language not in have:
            left_out[LeftOut.LANGUAGE] += many
        elif reason:
            left_out[reason] += many
        else:
            people += numbers
            left_out[LeftOut.SAME_NUMBER] += many - numbers
    return Reach(people, +left_out, dict(readers.most_common()))
