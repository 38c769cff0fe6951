"""What a refusal means beyond its own message: for the person, their number, the channel, the account."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.contact import Channel
from flows.effects import TaskKind
from flows.messages import Halt, Outcome, Refused, TryLater
from service.parts import Parts
from service.store import clients, senders, tasks
from service.store.engine import Connection
from service.store.ids import new_id
from service.store.statuses import Concerned

TASK_WITHIN = timedelta(hours=1)
NUMBER_WITHIN = timedelta(days=1)


async def follow(parts: Parts, tx: Connection, concerned: Concerned, outcome: Outcome, *, later: bool) -> None:
    """Write what the provider's answer about one message calls for besides that message, in the caller's transaction:
    our own opt-out, a flag on the number, an alarm. `later`: it came as news about a message it had taken; then a
    number is only doubted until another message fails as well."""
    client = concerned.client
    now = parts.now()
    match outcome:
        case Refused(reason, code, opted_out, bad_address, blocked, window_closed, template_lost, alarm):
            if opted_out:
                await clients.opted_out(tx, client, now)
            if bad_address or blocked:
                again = await clients.flag(tx, client, str(code), concerned.message, now)
                if again or blocked or not later:
                    key = f"{TaskKind.NUMBER}:{client}:{code}"
                    due = now + NUMBER_WITHIN
                    number = tasks.Open(new_id(), key, TaskKind.NUMBER, False, due, client, reason=reason)
                    await tasks.open_all(tx, [number], now)
            if window_closed:
                await clients.close_window(tx, client, now)
            if template_lost:
                await parts.wake("templates")  # it says which, and takes it out of use
            if alarm:
                await _alarm(tx, alarm, code, reason, now)
        case TryLater(after, reason, code, halt) if halt:
            await senders.close(tx, halted(halt, concerned.channel), after, reason)
            await _alarm(tx, TaskKind.ACCOUNT, code, reason, now)


def halted(halt: Halt, channel: str) -> list[str]:
    """The channels on which nothing may leave."""
    return [channel] if halt is Halt.CHANNEL else list(map(str, Channel))


async def _alarm(tx: Connection, kind: TaskKind, code: int, reason: str, now: datetime) -> None:
    """Tell whoever can mend it: once for each code and day, however many messages meet it."""
    key = f"{kind}:{code}:{now.date()}"
    await tasks.open_all(tx, [tasks.Open(new_id(), key, kind, True, now + TASK_WITHIN, reason=reason)], now)
