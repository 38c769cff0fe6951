"""What Twilio's error numbers mean for a message, as a table. Sources: Twilio's error dictionary and documentation.

The number decides before the HTTP status does. A number that is not here means *unknown*: a code we have never seen
must not cause a blind repeat.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flows.effects import TaskKind
from flows.messages import Halt, Outcome, Refused, TryLater, Unsure

SOON = timedelta(seconds=30)
MINUTES = timedelta(minutes=10)
HOUR = timedelta(hours=1)
TOMORROW = timedelta(days=1)
LONGEST_RETRY_AFTER = HOUR  # what a Retry-After header may ask for; the table itself may ask for more

Table = dict[int, Outcome]


def _refused(reason: str, *codes: int, **beyond: Any) -> Table:
    return {code: Refused(reason, code, **beyond) for code in codes}


def _later(after: timedelta, reason: str, *codes: int, halt: Halt = Halt.NONE) -> Table:
    return {code: TryLater(after, reason, code, halt) for code in codes}


def _unsure(reason: str, *codes: int) -> Table:
    return {code: Unsure(f"{reason} ({code})") for code in codes}


VERDICTS: Table = {
    # The address: it is not one, or nobody can be texted there.
    **_refused("not a phone number", 21211, 21217, bad_address=True),
    **_refused("this number cannot be reached", 21214, 30005, bad_address=True),
    **_refused("the phone is off or out of reach", 30003, bad_address=True),
    **_refused("not a mobile number", 21614, 21635, 30006, bad_address=True),
    **_refused("not on WhatsApp, or has not accepted its terms", 63003, 63024, bad_address=True),
    **_refused("cannot be reached from our number", 21612),
    **_refused("this country is not served", 21408, 30018, 30024, 63058, alarm=TaskKind.ACCOUNT),
    # The person told the carrier or WhatsApp to stop.
    **_refused("the person said STOP", 21610, opted_out=True),
    **_refused("the person blocked us on WhatsApp", 63014, 63033, blocked=True),
    **_refused("the person takes no notices on WhatsApp", 63049, 63050),
    # This message, as it is.
    **_refused("the recipient is missing", 21201, 21604),
    **_refused("the text or the sender is missing", 21602, 21603, 21619),
    **_refused("the text is too long", 21617),
    **_refused("the attachment is wrong or too big", 21620, 21623, 11751, 30019, 63019, 63034),
    **_refused("the validity period is wrong", 21624),
    **_refused("the scheduling is wrong", 35111, 35114, 35115, 35116, 35117, 35118, 35125, 35126),
    **_refused("the message was not sent in time", 30010, 30036),
    **_refused("the content template is missing", 21654, 63027, alarm=TaskKind.ACCOUNT),
    **_refused("the content template's variables are wrong", 21655, 21656, 92007, 63028, 63030, alarm=TaskKind.ACCOUNT),
    **_refused("the content template is rejected, paused or disabled", 63040, 63041, 63042, template_lost=True),
    **_refused("WhatsApp does not take this content", 63005, 63006, 63013, 63021),
    **_refused("outside the 24 hours WhatsApp allows for free text", 63016, window_closed=True),
    **_refused("sender and recipient are the same number", 63031),
    **_refused("WhatsApp leaves this person out of an experiment", 63032),
    # Blocked or filtered: the same text again would only make it worse.
    **_refused("blocked by the carrier", 30004, bad_address=True),
    **_refused("filtered as spam", 30007, alarm=TaskKind.FILTERED),
    **_refused("held back by fraud protection", 30450, alarm=TaskKind.FILTERED),
    **_refused("the recipient is on a do-not-text list", 30640, alarm=TaskKind.ACCOUNT),
    # Bound to this recipient, though it is the account that must change.
    **_refused("a trial account may not text this number", 21219, 21608, alarm=TaskKind.ACCOUNT),
    **_refused("the person has not joined the WhatsApp sandbox", 63015, alarm=TaskKind.ACCOUNT),
    # Nothing was taken; the same again later is right.
    **_later(SOON, "too many requests at once", 20429, 63017),
    **_later(SOON, "not possible before the message is complete", 20009),
    **_later(MINUTES, "the sender's queue is full", 21611, 30001),
    **_later(MINUTES, "the carrier is congested", 30017, 30022),
    **_later(MINUTES, "too many WhatsApp messages to this person or from this sender", 63018),
    **_later(HOUR, "the carrier gave no reason", 30008),
    **_later(HOUR, "quiet hours at the provider", 30610),
    **_later(HOUR, "the phone could not load the template", 63029),
    # The account: every message would meet it.
    **_later(SOON, "the provider refuses our credentials", 20003, halt=Halt.ALL),
    **_later(SOON, "the provider account is not active", 20005, 20006, 20010, 30002, halt=Halt.ALL),
    **_later(SOON, "the provider does not know our account", 20404, halt=Halt.ALL),
    **_later(SOON, "our status callback address is not valid", 21609, halt=Halt.ALL),
    **_later(TOMORROW, "the account's limit for today is used up", 63038, halt=Halt.ALL),
    # The sender: every message on its channel would meet it.
    **_later(SOON, "our sender is not valid for texting", 21212, 21601, 21606, halt=Halt.CHANNEL),
    **_later(SOON, "the messaging service is missing or has no sender", 21701, 21703, 21704, 21705, halt=Halt.CHANNEL),
    **_later(SOON, "our toll-free number is not verified", 30032, halt=Halt.CHANNEL),
    **_later(SOON, "our number is not registered for texting (10DLC)", 30033, 30034, 30035, halt=Halt.CHANNEL),
    **_later(TOMORROW, "our number's limit for today is used up", 30023, 30027, halt=Halt.CHANNEL),
    **_later(SOON, "our WhatsApp sender is not set up", 63001, 63002, 63007, 63008, 63020, halt=Halt.CHANNEL),
    **_later(SOON, "our WhatsApp account is locked or disabled", 63051, 63112, halt=Halt.CHANNEL),
    # It may have gone out.
    **_unsure("the provider failed inside", 20500, 20503, 63009, 63010, 63012, 63023, 63037),
    **_unsure("the carrier did not answer", 30410),
    # Never an answer to a hand-over (an inbound warning, a loop guard, registration news): not understood here.
    **_unsure("not an answer to a message", 14107, 30009, 30440, 30441, 30442, 63046),
}


def verdict(status: int, code: int | None, retry_after: str) -> Outcome:
    """What an answer other than success means. `status`: HTTP; `code`: the error number of a Twilio body, None without
    one; `retry_after`: that header, or ""."""
    known = VERDICTS.get(code) if code is not None else None
    match known:
        case TryLater(after, reason, number, halt):
            asked = _seconds(retry_after)
            # What the header says replaces our guess; it does not shorten a wait that is known to be long.
            return TryLater(asked if asked and after == SOON else max(after, asked), reason, number, halt)
        case Refused() | Unsure():
            return known
    if status == 429:
        return TryLater(_seconds(retry_after) or SOON, "too many requests", code or 0)
    if status == 401 or (status == 403 and code is not None):
        return TryLater(SOON, "the provider refuses our credentials", code or 0, Halt.ALL)
    return Unsure(f"HTTP {status}" if code is None else f"HTTP {status}, unknown code {code}")


def reason(code: int) -> str:
    """What an error number means, in words for staff; "" for none, the number itself when we do not know it."""
    match VERDICTS.get(code):
        case Refused() | TryLater() | Unsure() as known:
            return known.reason
        case _:
            return f"error {code}" if code else ""


def _seconds(retry_after: str) -> timedelta:
    """A Retry-After in seconds; zero for none, for a date or for nonsense."""
    if not (retry_after.isascii() and retry_after.isdigit()) or len(retry_after) > 6:
        return timedelta(0)
    return min(timedelta(seconds=int(retry_after)), LONGEST_RETRY_AFTER)
