"""The judge of a run: the stand-in's own ledger against what was enqueued. Our tables only say what they claim."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from uuid import UUID

from service.parts import Parts
from tests.standin.carrier import MOST_SECONDS
from tests.standin.client import Standin
from tests.standin.worker import TIMING

# Ends that are honest without the provider having it: somebody was told, or the message was called back.
EXCUSED = frozenset({"human", "cancelled", "suppressed", "expired"})
ALWAYS: Mapping[str, float] = MappingProxyType({})
# Seconds for which nobody can call back a message that is handed over: our limit and the slowest accept.
UNDER_WAY = TIMING.send_limit.total_seconds() + MOST_SECONDS

WRONG = ("lost", "doubled", "misbound", "unexpected", "out_of_lane", "unended", "stale")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What went wrong in a run: lists of the bodies (or ids) concerned, which must all be empty. `excused`: messages
    the provider never took, which ended as work for a human or were called back."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    misbound: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    out_of_lane: list[str] = field(default_factory=list)
    unended: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    excused: int = 0
    taken: int = 0
    restarts: int = 0  # of the database, while it ran

    @property
    def clean(self) -> bool:
        return not any(getattr(self, name) for name in WRONG)

    def __str__(self) -> str:
        counts = [f"{len(getattr(self, name))} {name.replace('_', ' ')}" for name in WRONG]
        more = [f"{self.restarts} restarts"] if self.restarts else []
        return ", ".join([f"{self.taken} taken", *counts, f"{self.excused} excused", *more])


def compare(ledger: Iterable[Mapping[str, Any]], wanted: Mapping[str, UUID], rows: Mapping[UUID, Mapping[str, Any]],
            sids: Mapping[str, UUID], true_until: Mapping[str, float] = ALWAYS) -> Verdict:  # fmt: skip
    """`wanted`: body → message, every body once; `rows`: the messages as stored (their `state`); `sids`: the provider's
    ids as our attempts have them → message. Bodies to one number are numbered in the order they must arrive.
    `true_until`: body → when (Unix seconds) what it says was true no longer, as the test itself knows."""
    taken = [entry for entry in ledger if entry["body"] in wanted]
    times = Counter(entry["body"] for entry in taken)
    unexpected = [entry["sid"] for entry in ledger if entry["body"] not in wanted]
    misbound = [e["body"] for e in taken if sids.get(e["sid"], wanted[e["body"]]) != wanted[e["body"]]]
    heard: dict[str, list[str]] = defaultdict(list)
    for entry in taken:
        heard[entry["to"]].append(entry["body"])
    out_of_lane = []
    for bodies in heard.values():
        firsts = list(dict.fromkeys(bodies))
        out_of_lane += [body for body, right in zip(firsts, sorted(firsts, key=int), strict=True) if body != right]
    missing = [body for body in wanted if not times[body]]
    excused = [body for body in missing if rows[wanted[body]]["state"] in EXCUSED]
    return Verdict(
        [body for body in missing if body not in set(excused)],
        [body for body, number in times.items() if number > 1],
        misbound,
        unexpected,
        out_of_lane,
        [body for body, row in wanted.items() if rows[row]["state"] not in {"accepted", *EXCUSED}],
        stale(taken, true_until),
        len(excused),
        len(taken),
    )


def stale(
    ledger: Iterable[Mapping[str, Any]], true_until: Mapping[str, float], under_way: float = UNDER_WAY
) -> list[str]:
    """The bodies that the provider took when they were true no longer, and had not been under way before."""
    return [e["body"] for e in ledger if e["at"] > true_until.get(e["body"], e["at"]) + under_way]


async def judge(
    parts: Parts, twilio: Standin, wanted: Mapping[str, UUID], true_until: Mapping[str, float] = ALWAYS
) -> Verdict:
    """The verdict on everything that was enqueued."""
    rows = await parts.db.pool.fetch("SELECT id, state, sid FROM outbound_message")
    sids = await parts.db.pool.fetch("SELECT sid, message_id FROM attempt WHERE sid IS NOT NULL")
    bound = {r["sid"]: r["message_id"] for r in sids}
    return compare(await twilio.ledger(), wanted, {r["id"]: r for r in rows}, bound, true_until)
