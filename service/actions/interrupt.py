"""A message of ours asked a question: the conversation waits for its answer, on top of whatever it was about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from flows import engine
from flows.state import Waiting
from service.parts import Parts
from service.store import sealed, sessions
from service.store.engine import Connection


async def interrupt(
    parts: Parts, tx: Connection, session: sessions.Session, flow: str, about: str, labels: Sequence[str] = ()
) -> None:
    """Put `flow` on top of a locked session; what lay beneath goes on after the answer. `labels`: of those whom it is
    about, where they are several."""
    key = parts.vault.client_key(session.client, session.key)
    state, loop = sealed.unseal_state(key, session.client, session.state_sealed)
    waiting = engine.interrupt(parts.content.library, state, flow, about, labels)
    after = engine.wake_after(parts.content.library, waiting)
    now = parts.now()
    await sessions.save(
        tx,
        session.client,
        sealed.seal_state(key, session.client, waiting, loop),
        None if after is None else now + timedelta(seconds=after),
        now,
    )


def waits_for(parts: Parts, session: sessions.Session, flow: str) -> bool:
    """Whether the conversation waits for an answer to a question of this flow. Raises `WrongKeys`."""
    key = parts.vault.client_key(session.client, session.key)
    state, _ = sealed.unseal_state(key, session.client, session.state_sealed)
    return isinstance(state, Waiting) and state.top.flow == flow
