"""Take in what the fallback receiver kept: proven as any post, then heard as late as it is, once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from service import spool
from service.actions.sweep import sweep
from service.parts import Parts
from service.providers import twilio_webhook
from service.providers.port import Received
from service.providers.twilio_webhook import SIGNATURE, Forbidden, Gate, Machine


@dataclass(frozen=True, slots=True)
class Replayed:
    """`texts`: proven texts of people in the spool; `taken_in`: how many of all that were missing are stored now, those
    the provider's list brought with them too; `problems`: (file, line, why) of what was not taken."""

    texts: int
    taken_in: int
    problems: list[tuple[str, int, str]]


async def replay(parts: Parts, folder: Path, account: str, tokens: Sequence[str]) -> Replayed:
    """Replay a spool; again, it changes nothing. `account`, `tokens`: whose posts count, and what they may be signed
    with. Raises EnvironmentFailed when a file cannot be read."""
    problems: list[tuple[str, int, str]] = []
    texts = list(_proven(spool.read(folder, parts.vault.spool_keys()), account, tokens, problems))
    taken_in = 0
    if texts:
        taken_in = await sweep(parts, since=min(text.at for text in texts), kept=texts) or 0
    return Replayed(len(texts), taken_in, problems)


def _proven(
    lines: Iterable[spool.Line], account: str, tokens: Sequence[str], problems: list[tuple[str, int, str]]
) -> Iterable[Received]:
    for line in lines:
        if line.post is None:
            problems.append((line.file, line.number, "does not open with the keys here, or was cut off"))
            continue
        post = line.post
        gate = Gate(account, tokens, post.base)
        headers = [(SIGNATURE, post.signature.encode())]
        try:
            form = gate.open(post.path.encode("latin-1"), post.query.encode("latin-1"), headers, post.body)
            message = twilio_webhook.inbound(form)
        except Forbidden as forbidden:
            problems.append((line.file, line.number, forbidden.reason))
            continue
        if not isinstance(message, Machine):
            yield Received(message, post.at)
