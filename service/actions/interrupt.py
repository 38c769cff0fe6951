"""A message of ours asked a question: the conversation waits for its answer, on top of whatever it was about."""

from __future__ import annotations

from datetime import timedelta

from flows import engine
from service.parts import Parts
from service.store import sealed, sessions
from service.store.engine import Connection


async def interrupt(parts: Parts, tx: Connection, session: sessions.Session, flow: str, about: str) -> None:
    """Put `flow` on top of a locked session; what lay beneath goes on after the answer."""
    key = parts.vault.client_key(session.client, session.key)
    state, loop = sealed.unseal_state(key, session.client, session.state_sealed)
    waiting = engine.interrupt(parts.content.library, state, flow, about)
    after = engine.wake_after(parts.content.library, waiting)
    now = parts.now()
    await sessions.save(
        tx,
        session.client,
        sealed.seal_state(key, session.client, waiting, loop),
        None if after is None else now + timedelta(seconds=after),
        now,
    )
