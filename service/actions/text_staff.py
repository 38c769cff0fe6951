"""Staff hear by SMS that something urgent waits, and type the code by which a number is theirs.

A lane of its own: nothing here is a row of the outbox, so that it can neither delay nor repeat a client's message. A
text is counted and noted before it is handed over, and what may have left is not repeated."""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from flows.contact import Address, Channel
from flows.messages import Handover, Outcome, Refused, TryLater, Words
from flows.roles import Alerts
from service import log
from service.actions.audit_acts import Act
from service.parts import Parts
from service.store import alerts, control, senders, staff_phones
from service.store.alerts import Way
from service.store.audit import audit
from service.vault import ClientKey

PAUSE = timedelta(minutes=30)  # between two texts to one person
A_DAY, EACH_A_DAY = 200, 12
CODE_LASTS, TRIES = timedelta(minutes=10), 5
VALID_FOR = timedelta(hours=1)
JOB = "alert"
# In GSM-7, one segment; a phone that others see says nothing of anybody.
_WORDS = {
    "en": ("Recado: something urgent waits. Sign in.", "Recado: your code is {code}"),
    "es": ("Recado: hay algo urgente pendiente. Entre.", "Recado: su clave es {code}"),
}

_log = log.get("alerts")


class NoPhone(StrEnum):
    """Why a number cannot be taken, or a code is not the one."""

    PHONE = "phone"  # no number we can text
    CLIENT = "client"  # a client's, or of somebody who said stop
    GUEST = "guest"  # in trial mode only guests are texted
    CODE = "code"  # not this one, or too late, or tried too often


def chosen_now(parts: Parts) -> list[Alerts]:
    """The choices by which somebody hears at this moment."""
    office = parts.content.office.open_at(parts.now().astimezone(parts.zone))
    return [Alerts.ALWAYS, *([Alerts.OFFICE] if office else [])]


async def give_phone(parts: Parts, account: UUID, phone: Address | None) -> NoPhone | None:
    """A number to hear at: a code is texted there. Returns why not."""
    if phone is None or not phone.is_number:
        return NoPhone.PHONE
    if not parts.settings.may_text(phone.value):
        return NoPhone.GUEST
    key, index = _key(parts), parts.vault.index("phone", phone.value)
    code = f"{secrets.randbelow(10**6):06}"
    async with parts.db.transaction() as tx:
        if not await staff_phones.may_have(tx, index):
            return NoPhone.CLIENT
        phone_sealed = key.seal(phone.value.encode(), "staff_phone.phone", account)
        code_sealed = key.seal(code.encode(), "staff_phone.code", account)
        await staff_phones.give(tx, account, index, phone_sealed, code_sealed, parts.now() + CODE_LASTS)
        await audit(tx, parts.clock.real(), account, Act.STAFF_PHONE, account)
    await parts.wake(JOB)
    return None


async def confirm_phone(parts: Parts, account: UUID, code: str) -> NoPhone | None:
    """The code that was texted. Returns why not."""
    key, now = _key(parts), parts.now()
    async with parts.db.transaction() as tx:
        phone = await staff_phones.of(tx, account)
        if phone is None or phone.code_sealed is None or phone.code_until is None:
            return NoPhone.CODE
        right = key.unseal(phone.code_sealed, "staff_phone.code", account)
        if phone.code_until <= now or phone.tries >= TRIES or not hmac.compare_digest(right, code.strip().encode()):
            await staff_phones.tried(tx, account)
            return NoPhone.CODE
        await staff_phones.confirm(tx, account, now)
    return None


async def phone_of(parts: Parts, account: UUID) -> tuple[staff_phones.StaffPhone, str] | None:
    """A person's number as it is kept, and opened."""
    async with parts.db.pool.acquire() as connection:
        found = await staff_phones.of(connection, account)
    return (found, _key(parts).unseal(found.phone_sealed, "staff_phone.phone", account).decode()) if found else None


async def change_texts(parts: Parts, account: UUID, chosen: Alerts) -> None:
    """When a person hears of urgent tasks by SMS."""
    async with parts.db.transaction() as tx:
        await staff_phones.set_alerts(tx, account, chosen)


async def drop_phone(parts: Parts, account: UUID) -> None:
    async with parts.db.transaction() as tx:
        await staff_phones.drop(tx, account)


async def text_staff(parts: Parts) -> int:
    """Text codes, and everybody who is to know of a task by now. Returns how many texts may have left. Nothing leaves
    while sending is paused, or the SMS sender closed."""
    if (await control.read(parts.db)).paused_at or Channel.SMS in await senders.closed(parts.db):
        return 0
    now, sent, key = parts.now(), 0, _key(parts)
    for asked in await staff_phones.take_codes(parts.db, now):
        code = key.unseal(asked.code_sealed, "staff_phone.code", asked.staff).decode()
        words = _words(asked.language)[1].format(code=code)
        outcome = await _text(parts, key, asked.staff, asked.phone_sealed, words)
        if outcome is None or isinstance(outcome, TryLater | Refused):
            await staff_phones.void_code(parts.db, asked.staff)  # nobody guesses at what was not texted
        else:
            sent += 1
    for member in await alerts.due(parts.db, Way.SMS, chosen_now(parts), now, PAUSE):
        tasks = await alerts.take(parts.db, Way.SMS, member.id, now)
        if not tasks:
            continue
        outcome = await _text(parts, key, member.id, member.where_sealed, _words(member.language)[0])
        if isinstance(outcome, TryLater):
            await alerts.give_back(parts.db, Way.SMS, member.id, tasks)
        sent += outcome is not None and not isinstance(outcome, TryLater | Refused)
    return sent


async def _text(parts: Parts, key: ClientKey, account: UUID, phone_sealed: bytes, words: str) -> Outcome | None:
    """Hand one text over; None where the day's caps are reached, or this number may not be texted here."""
    to = Address(key.unseal(phone_sealed, "staff_phone.phone", account).decode())
    if not parts.settings.may_text(to.value):
        return None
    if not await staff_phones.count(parts.db, account, parts.now(), A_DAY, EACH_A_DAY):
        _log.warning("staff get no more texts today")
        return None
    outcome = await parts.provider.send(Handover(secrets.token_hex(16), Channel.SMS, to, Words(words), VALID_FOR))
    if isinstance(outcome, Refused):
        _log.error("a text to staff was refused", code=outcome.code)
        if outcome.opted_out:
            await drop_phone(parts, account)  # they told the carrier to stop
    return outcome


def _words(language: str | None) -> tuple[str, str]:
    return _WORDS.get(language or "", _WORDS["en"])


def _key(parts: Parts) -> ClientKey:
    return parts.vault.own_key("staff")
