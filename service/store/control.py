"""What stops sending by hand: the pause, a notice that is called back, and recovery after a restore."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.store import outbox
from service.store.engine import Connection, Database

CHANNEL = "control"  # notified at the commit of every change; senders listen


@dataclass(frozen=True, slots=True)
class Control:
    """`paused_at`, `paused_why`: a person paused all sending; `recovering_since`: a restore waits for *resume*,
    of a copy made at `recovered_from`;
    `stopped`: the broadcasts of which nothing more may leave (those stopped within the last day: longer nothing stays
    claimed)."""

    paused_at: datetime | None = None
    paused_why: str | None = None
    recovering_since: datetime | None = None
    recovered_from: datetime | None = None
    stopped: frozenset[UUID] = frozenset()

    @property
    def going(self) -> bool:
        return self.paused_at is None and self.recovering_since is None


async def read(db: Database) -> Control:
    row = await db.pool.fetchrow(
        "SELECT paused_at, paused_why, recovering_since, recovered_from, ARRAY("
        "SELECT id FROM broadcast WHERE stopped_at > clock_timestamp() - interval '1 day') AS stopped FROM control"
    )
    return Control(
        row["paused_at"],
        row["paused_why"],
        row["recovering_since"],
        row["recovered_from"],
        frozenset(row["stopped"]),
    )


async def pause(tx: Connection, why: str, real: datetime) -> bool:
    """Nothing leaves from the commit of the caller's transaction on, but what is on the wire at that moment. False
    when it was paused already."""
    done: str = await tx.execute(
        "UPDATE control SET paused_at = $1, paused_why = $2 WHERE paused_at IS NULL", real, why
    )
    await tell(tx)
    return done == "UPDATE 1"


async def unpause(tx: Connection) -> bool:
    """Sending goes on from the commit of the caller's transaction on. False when it was not paused."""
    done: str = await tx.execute("UPDATE control SET paused_at = NULL, paused_why = NULL WHERE paused_at IS NOT NULL")
    await tell(tx)
    return done == "UPDATE 1"


async def stop_broadcast(db: Database, broadcast: UUID, real: datetime) -> int | None:
    """Nothing more of a notice leaves; one that is done stays done. Returns how many of its messages were called back,
    None when there is no such notice."""
    async with db.transaction() as tx:
        found = await tx.fetchval(
            "UPDATE broadcast SET stopped_at = CASE WHEN state <> 'done' THEN coalesce(stopped_at, $2) END, "
            "state = CASE WHEN state <> 'done' THEN 'stopped' ELSE state END WHERE id = $1 RETURNING id",
            broadcast,
            real,
        )
        if found is None:
            return None
        await tx.execute(
            "UPDATE broadcast_recipient SET state = 'left_out', reason = 'called_back' "
            "WHERE broadcast_id = $1 AND state = 'planned'",
            broadcast,
        )
        done: str = await tx.execute(
            "UPDATE outbound_message SET state = 'cancelled', reason = $2 "
            "WHERE broadcast_id = $1 AND state IN ('pending', 'held')",
            broadcast,
            outbox.STOPPED,
        )
        await tell(tx)
    return int(done.split()[-1])


async def tell(tx: Connection) -> None:
    """Let senders look at the control row when the caller's transaction commits."""
    await tx.execute("SELECT pg_notify($1, '')", CHANNEL)
    await tx.execute("SELECT pg_notify($1, '')", outbox.CHANNEL)  # those who wait to go on
