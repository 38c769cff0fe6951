"""Case-management systems are told what people said: added, removed, told, and told again until they have it."""

from __future__ import annotations

import asyncio
import base64
import json
import random
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from flows.effects import TaskKind
from flows.webhooks import TRIAL, Told, next_try
from service import log
from service.actions.audit_acts import Act
from service.errors import WrongKeys
from service.parts import Parts
from service.providers.post import LIMIT, Post, posting, sign
from service.store import tasks, webhooks
from service.store.audit import audit
from service.store.ids import new_id
from service.store.sealed import seal_webhook, unseal_webhook
from service.store.webhooks import Delivery

PURPOSE = "webhook"
JOB = "webhooks"
PREFIX = "whsec_"  # what a secret begins with, so that one is known when it is seen
BATCH = 50
LEASE = timedelta(seconds=LIMIT * 2)
KEPT = timedelta(days=30)
TASK_WITHIN = timedelta(days=1)
GAVE_UP = "another program has not taken what it is to be told for three days: see Settings, Programs that are told"

_log = log.get("webhooks")


@dataclass(frozen=True, slots=True)
class Added:
    """A new one, and its secret, which nobody can read again."""

    id: UUID
    secret: str


async def add(parts: Parts, url: str, events: Collection[Told], actor: UUID | None) -> Added:
    """Tell these facts at this address from now on. The caller has asked `addresses.wrong_with`."""
    key, row, at = parts.vault.own_key(PURPOSE), new_id(), parts.clock.real()
    secret = PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()
    url_sealed, secret_sealed = seal_webhook(key, row, "url", url), seal_webhook(key, row, "secret", secret)
    async with parts.db.transaction() as tx:
        await webhooks.add(tx, row, url_sealed, secret_sealed, sorted(events), at)
        await audit(tx, at, actor, Act.WEBHOOK_ADDED, row)
    return Added(row, secret)


async def remove(parts: Parts, webhook: UUID, actor: UUID | None) -> bool:
    """Tell nothing there any more, nor what waits. False when there is none."""
    async with parts.db.transaction() as tx:
        found = await webhooks.remove(tx, webhook)
        if found:
            await audit(tx, parts.clock.real(), actor, Act.WEBHOOK_REMOVED, webhook)
    return found


@dataclass(frozen=True, slots=True)
class Shown:
    """A program with its address, "" where that does not open, and its newest deliveries."""

    row: webhooks.Webhook
    url: str = field(repr=False)
    last: list[webhooks.Last]


async def listed(parts: Parts, limit: int) -> list[Shown]:
    """Every program, each with at most `limit` deliveries."""
    key, last, found = parts.vault.own_key(PURPOSE), await webhooks.last(parts.db, limit), []
    for row in await webhooks.everyone(parts.db):
        try:
            url = unseal_webhook(key, row.id, "url", row.url_sealed)
        except WrongKeys:
            url = ""
        found.append(Shown(row, url, last.get(row.id, [])))
    return found


async def again(parts: Parts, webhook: UUID, actor: UUID) -> int:
    """Tell a program anew what it has not taken, also what was given up. Returns how many facts that are."""
    at = parts.clock.real()
    async with parts.db.transaction() as tx:
        if many := await webhooks.again(tx, webhook, at):
            await audit(tx, at, actor, Act.WEBHOOK_AGAIN, webhook)
    if many:
        await parts.wake(JOB)
    return many


async def try_out(parts: Parts, webhook: UUID, actor: UUID) -> bool | None:
    """Post something signed that says nothing of anybody, and keep that it was sent. Whether it was taken; None when
    there is no such program."""
    found, now = await webhooks.sealed(parts.db, webhook), parts.clock.real()
    if found is None:
        return None
    async with parts.db.transaction() as tx:
        await audit(tx, now, actor, Act.WEBHOOK_TRIED, webhook)
    try:
        url, secret = _opened(parts, webhook, *found)
    except WrongKeys:
        return False
    body = json.dumps({"type": TRIAL, "timestamp": now.isoformat(), "data": {}}, separators=(",", ":")).encode()
    test = new_id()
    async with posting() as post:
        taken = await post(url, body, _headers(secret, test, now, body))
    await webhooks.tried(parts.db, test, webhook, now, taken=taken)
    return taken


def _opened(parts: Parts, webhook: UUID, url_sealed: bytes, secret_sealed: bytes) -> tuple[str, bytes]:
    """Address and secret. Raises `WrongKeys`."""
    key = parts.vault.own_key(PURPOSE)
    secret = unseal_webhook(key, webhook, "secret", secret_sealed).removeprefix(PREFIX)
    return unseal_webhook(key, webhook, "url", url_sealed), base64.b64decode(secret)


def _headers(secret: bytes, message: UUID, now: datetime, body: bytes) -> dict[str, str]:
    return sign(secret, str(message), now, body) | {"content-type": "application/json"}


async def tell_all(parts: Parts) -> int:
    """Tell what is due; what is not taken is told again, after ever longer pauses. Returns how many were taken."""
    taken = 0
    await webhooks.let_go(parts.db, parts.clock.real() - KEPT)
    async with posting() as post:
        while due := await webhooks.claim(parts.db, parts.clock.real(), LEASE, BATCH):
            taken += sum(await asyncio.gather(*(_tell(parts, post, one) for one in due)))
    return taken


async def _tell(parts: Parts, post: Post, one: Delivery) -> bool:
    now = parts.clock.real()
    try:
        url, secret = _opened(parts, one.webhook, one.url_sealed, one.secret_sealed)
    except WrongKeys:
        _log.error("a webhook does not open", webhook=str(one.webhook))
        taken = False
    else:
        body = body_of(one)
        taken = await post(url, body, _headers(secret, one.fact, now, body))
    if taken:
        await webhooks.told(parts.db, one, parts.clock.real())
        return True
    again = next_try(one.tries, one.first_at, now, random.random())
    async with parts.db.transaction() as tx:
        await webhooks.failed(tx, one, again, now)
        if again is None:
            kind, at = TaskKind.UNTOLD, parts.now()
            task = tasks.Open(
                new_id(), f"{kind}:{one.webhook}:{now:%Y-%m-%d}", kind, False, at + TASK_WITHIN, reason=GAVE_UP
            )
            await tasks.open_all(tx, [task], at)
    return False


def body_of(one: Delivery) -> bytes:
    """What is told: ids of ours and values from fixed lists, the same bytes at every try."""
    data = {
        "client": str(one.client),
        "case_event": str(one.case_event) if one.case_event else None,
        "value": one.value,
        "said_by": one.said_by,
    }
    told = {"type": one.kind, "timestamp": one.at.isoformat(), "data": {k: v for k, v in data.items() if v is not None}}
    return json.dumps(told, separators=(",", ":")).encode()
