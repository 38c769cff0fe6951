"""Urgent tasks that nobody has taken reach staff by e-mail and by SMS, as they chose: that there are some, never what
they are about; each task at most once to each member and way."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from service import log
from service.actions.text_staff import chosen_now, text_staff
from service.parts import Parts
from service.providers.mail import Mail, NotMailed
from service.store import alerts
from service.store.alerts import Way
from service.store.sealed import unseal_staff

PAUSE = timedelta(minutes=10)  # between two messages to one person
_WORDS = {
    "en": ("1 urgent task in Recado", "{n} urgent tasks in Recado", "Look at them here:"),
    "es": ("1 tarea urgente en Recado", "{n} tareas urgentes en Recado", "Véalas aquí:"),
}

_log = log.get("alerts")


async def alert_staff(parts: Parts) -> int:
    """Write to everybody who is to know of a task by now. Returns to how many. A message the server did not take is
    tried again; one that may have left is not."""
    return await _mail(parts) + await text_staff(parts)


async def _mail(parts: Parts) -> int:
    mail = mail_of(parts)
    if mail is None:
        return 0
    now, sent = parts.now(), 0
    key = parts.vault.own_key("staff")
    for member in await alerts.due(parts.db, Way.MAIL, chosen_now(parts), now, PAUSE):
        tasks = await alerts.take(parts.db, Way.MAIL, member.id, now)
        if not tasks:
            continue
        subject, body = words(len(tasks), member.language or "", parts.settings.public_url)
        to = unseal_staff(key, member.id, "email", member.where_sealed)
        try:
            await asyncio.to_thread(mail.send, to, subject, body)
        except NotMailed as error:
            _log.error("staff were not told of urgent tasks", count=len(tasks), reason=str(error))
            await alerts.give_back(parts.db, Way.MAIL, member.id, tasks)
            continue
        sent += 1
    return sent


def mail_of(parts: Parts) -> Mail | None:
    """Where e-mail leaves; None where nobody set that up. Nothing leaves this computer in the demo."""
    url, sender = parts.settings.smtp_url, parts.settings.mail_from
    if url is None or sender is None:
        return None
    mail = Mail(url.get_secret_value(), sender)
    return mail if mail.is_local or not parts.settings.simulated else None


def words(n: int, language: str, public_url: str) -> tuple[str, str]:
    """Subject and body: a number and where to look."""
    one, several, look = _WORDS.get(language, _WORDS["en"])
    subject = one if n == 1 else several.format(n=n)
    return subject, f"{subject}.\n\n{look} {public_url}/console/today\n"
