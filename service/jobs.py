"""The jobs: a name, an action. A job only wakes work; the rows say what is due. Losing one loses nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import procrastinate
from procrastinate.jobs import Status

from service.actions import bring, content_templates, invite, receive, remind, seal_audit
from service.actions import forget as forgetting
from service.actions.alert_staff import alert_staff
from service.actions.ask_to_verify import ask_to_verify
from service.actions.attachments import fetch_attachments
from service.actions.broadcasts.release import release_due
from service.actions.find_strays import find_strays
from service.actions.follow_up import follow_up_all
from service.actions.follow_zones import follow_zones
from service.actions.keep_outside import keep_outside
from service.actions.numbers import keep_numbers
from service.actions.poll import poll as poll_action
from service.actions.recordings import enqueue_voices
from service.actions.stop_sending import remember_cap, remember_pause
from service.actions.sweep import sweep as sweep_action
from service.actions.tell_programs import tell_all
from service.actions.watch_words import watch_words
from service.errors import RecadoError
from service.parts import Parts
from service.store import clocks, control, sessions
from service.wiring import RELEASE

TIMED_OUT_BATCH = 200


async def plan(parts: Parts) -> None:
    """Dates that changed become ledger lines; dates nobody has checked for long are to be verified;
    people nobody asked are invited."""
    await remind.plan_all(parts)
    await ask_to_verify(parts)
    await invite.invite_all(parts)


async def due(parts: Parts) -> None:
    """Ledger lines whose time has come become messages."""
    await remind.enqueue_due(parts)


async def time_outs(parts: Parts) -> None:
    """Questions nobody answered in time take their next turn."""
    for session in await sessions.overdue(parts.db, parts.now(), TIMED_OUT_BATCH):
        await receive.time_out(parts, session)


async def follow_up(parts: Parts) -> None:
    """How it went, whether a paper came, who is called because they have not answered."""
    await follow_up_all(parts)


async def heartbeat(_: Parts) -> None:
    """The clock ticks, the queue runs and the database writes: that it ran is all."""


async def alarms(parts: Parts) -> None:
    """A pause that was forgotten is recalled, and a cap that holds messages back is told."""
    await remember_pause(parts)
    await remember_cap(parts)


async def words(parts: Parts) -> None:
    """Facts and words that are to be read again."""
    await watch_words(parts)


async def alert(parts: Parts) -> None:
    """Urgent tasks that nobody has taken reach staff outside the console."""
    await alert_staff(parts)


async def zones(parts: Parts) -> None:
    """Dates follow the rules by which clocks change."""
    await follow_zones(parts)
    await parts.wake("plan")


async def sweep(parts: Parts) -> None:
    """What people sent and no webhook brought."""
    if await sweep_action(parts) is None:
        raise RecadoError("the provider's list could not be read")  # no beat: /readyz tells when it goes on


async def forget(parts: Parts) -> None:
    """Who asked to be forgotten, and has read that they are."""
    await forgetting.forget_all(parts)


async def redact(parts: Parts) -> None:
    """What the provider still has of who was forgotten."""
    await forgetting.redact(parts)


async def keep(parts: Parts) -> None:
    """What must outlive the database; with it the trail's newest seal."""
    await seal_audit.seal(parts)
    await keep_outside(parts)


async def attachments(parts: Parts) -> None:
    """What people sent with their messages is fetched, and kept no longer than it may be."""
    await fetch_attachments(parts)


async def voices(parts: Parts) -> None:
    """Recordings go beside messages that somebody would rather hear."""
    await enqueue_voices(parts)


async def strays(parts: Parts) -> None:
    """Messages in our name that we did not send."""
    await find_strays(parts)


async def poll(parts: Parts) -> None:
    """How messages ended of which no callback says it."""
    await poll_action(parts)


async def templates(parts: Parts) -> None:
    """What Meta made of our content templates."""
    await content_templates.check(parts, parts.provider.contents)


async def notices(parts: Parts) -> None:
    """Notices whose hold is over become messages."""
    await release_due(parts)


async def count(parts: Parts) -> None:
    """The page of numbers finds them counted."""
    await keep_numbers(parts)


async def webhooks(parts: Parts) -> None:
    """Other programs are told what people said."""
    await tell_all(parts)


JOBS: dict[str, Callable[[Parts], Awaitable[None]]] = {
    "plan": plan,
    "remind": due,
    "time_outs": time_outs,
    "follow_up": follow_up,
    "alarms": alarms,
    "alert": alert,
    "notices": notices,
    "words": words,
    "zones": zones,
    "sweep": sweep,
    "poll": poll,
    "forget": forget,
    "redact": redact,
    bring.JOB: bring.read_waiting,
    "keep": keep,
    "attachments": attachments,
    "voices": voices,
    "webhooks": webhooks,
    "templates": templates,
    "numbers": count,
    "strays": strays,
    clocks.HEARTBEAT: heartbeat,
}


# After a restore, until somebody has looked: what only takes in, and nothing that speaks.
WHILE_RECOVERING = {"sweep", "keep", "redact", "alarms", clocks.HEARTBEAT}

SILENT = 30.0  # seconds; a queue worker says every ten that it lives


def register(queue: procrastinate.App, parts: Parts) -> None:
    """Teach the queue its jobs. `lock` keeps two runs of the same job from working side by side."""
    for name, action in JOBS.items():
        queue.task(name=name, queueing_lock=name, lock=name)(_with(parts, name, action))
    queue.task(name=RELEASE, queueing_lock=RELEASE)(_releasing(queue))


async def release(queue: procrastinate.App) -> int:
    """Drop the jobs that killed workers were at: their locks would keep the same jobs from ever running again.
    Returns how many there were."""
    stalled = list(await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=SILENT))
    for job in stalled:
        if job.id is not None:
            await queue.job_manager.finish_job_by_id_async(job.id, Status.FAILED, delete_job=True)
    return len(stalled)


def _releasing(queue: procrastinate.App) -> Callable[[], Awaitable[None]]:
    async def job() -> None:
        await release(queue)

    return job


def _with(parts: Parts, name: str, action: Callable[[Parts], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    async def job() -> None:
        if name not in WHILE_RECOVERING and (await control.read(parts.db)).recovering_since is not None:
            return
        await action(parts)
        await clocks.beat(parts.db, name, parts.clock.real())

    return job
